/** /backup: all data as one JSON file. */
import { type BackupHead, backupForm, type backupLists, listsNumber } from '../../data/exchange/backup-format.ts'
import { encodeChunks } from '../../data/exchange/encode-chunks.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Observation } from '../../data/model/schema.ts'

export function* observationsOf(facts: Facts): Generator<Observation> {
  for (const { id } of facts.sources.list) yield* facts.ofSource(id)
}

/** The file in chunks: its head, then its lists, an entry a line, for comparison. `head` is the journal's checksum. */
export const backupPieces = (facts: Facts, head: string, at: Date): Generator<Uint8Array> =>
  encodeChunks(partsOf(facts, head, at))

function* partsOf(facts: Facts, head: string, at: Date): Generator<string> {
  const first: BackupHead = {
    karvan: 'backup',
    form: backupForm,
    schema: listsNumber,
    version: facts.version,
    head,
    at: at.toISOString(),
  }
  yield JSON.stringify(first).slice(0, -1)
  for (const [name, entries] of Object.entries(listsOf(facts))) {
    yield `,\n"${name}":[`
    let before = '\n'
    for (const it of entries) {
      yield before + JSON.stringify(it)
      before = ',\n'
    }
    yield ']'
  }
  yield '}\n'
}

const listsOf = (facts: Facts): Record<keyof typeof backupLists, Iterable<unknown>> => ({
  organisations: facts.organisations.list,
  speakers: facts.speakers.list,
  projects: facts.projects.list,
  sources: facts.sources.list,
  observations: observationsOf(facts),
  statements: facts.statements(),
  editors: facts.editors(),
})
