/** The whole data as one JSON file: /backup. */
import { type BackupHead, backupForm, type backupLists, listsNumber } from '../../data/exchange/backup-format.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Observation } from '../../data/model/schema.ts'

/** Every observation held, source by source. */
export function* observationsOf(facts: Facts): Generator<Observation> {
  for (const { id } of facts.sources()) yield* facts.ofSource(id)
}

/**
 * The file in pieces: its head, then its lists, each thing on a line of its own, so that a line can be named and compared.
 * `head` is the sum of the journal that these facts are the fold of.
 */
export function* backupPieces(facts: Facts, head: string, at: Date): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let piece = ''
  for (const part of partsOf(facts, head, at)) {
    piece += part
    if (piece.length < 32_768) continue
    yield encoder.encode(piece)
    piece = ''
  }
  yield encoder.encode(piece)
}

function* partsOf(facts: Facts, head: string, at: Date): Generator<string> {
  const said: BackupHead = {
    karvan: 'backup',
    form: backupForm,
    schema: listsNumber,
    version: facts.version,
    head,
    at: at.toISOString(),
  }
  yield JSON.stringify(said).slice(0, -1)
  for (const [name, things] of Object.entries(listsOf(facts))) {
    yield `,\n"${name}":[`
    let before = '\n'
    for (const it of things) {
      yield before + JSON.stringify(it)
      before = ',\n'
    }
    yield ']'
  }
  yield '}\n'
}

const listsOf = (facts: Facts): Record<keyof typeof backupLists, Iterable<unknown>> => ({
  organisations: facts.organisations(),
  speakers: facts.speakers(),
  projects: facts.projects(),
  sources: facts.sources(),
  observations: observationsOf(facts),
  statements: facts.statements(),
  editors: facts.editors(),
})
