/** A file of figures as JSON. docs/files.md has its schema: a field is added, never changed. */
import { encodeChunks } from '../../data/exchange/encode-chunks.ts'
import type { Source } from '../../data/model/schema.ts'
import type { Writing } from '../message/draft.ts'
import { nameIn } from '../message/source-line.ts'
import { type FileRow, ownCompiler } from './file-row.ts'

/** The version of the schema. Raise it only when a field is renamed or removed. */
const form = 1

/** The file in chunks: a head, the figures one a line, and their sources, each once. Names are in the reader's language. `now` is the moment of the export. */
export const exportedJson = (
  rows: Iterable<FileRow>,
  title: string,
  now: Date,
  writing: Writing,
): Generator<Uint8Array> => encodeChunks(parts(rows, title, now, writing))

function* parts(rows: Iterable<FileRow>, title: string, now: Date, writing: Writing): Generator<string> {
  const { language, bot } = writing
  const head = { karvan: 'figures', form, title, language: language.code, made: now.toISOString(), by: bot }
  const sources = new Map<string, Source>()
  yield `${JSON.stringify(head).slice(0, -1)},\n"figures":[`
  let comma = ''
  for (const row of rows) {
    if ('source' in row.from) sources.set(row.from.source.id, row.from.source)
    yield `${comma}\n${JSON.stringify(figureOf(row, writing))}`
    comma = ','
  }
  yield '\n],\n"sources":['
  comma = ''
  for (const { textSha256: _, ...source } of sources.values()) {
    yield `${comma}\n${JSON.stringify(source)}`
    comma = ','
  }
  yield '\n]}\n'
}

function figureOf(row: FileRow, { language }: Writing) {
  const { from, reporter, partner, amount, against, role, status, obsStatus } = row
  const origin = 'observation' in from ? from : undefined
  const named = (code: string) => ({ code, name: language.voice.area(code) })
  const { source, excerpt, place, note } = origin?.observation.citation ?? {}
  const { compiler, speaker } = origin ?? {}
  return {
    id: row.id,
    role,
    measure: row.measure,
    flow: row.flow,
    reporter: named(reporter),
    partner: named(partner),
    period: row.period,
    base: against,
    // A string: a number would lose the zeros at its end.
    value: amount.value,
    unit: amount.unit,
    unitMult: amount.unitMult,
    bound: amount.bound,
    status,
    obsStatus,
    definition: origin?.observation.definition,
    compiler:
      origin === undefined
        ? { code: ownCompiler, name: language.say.name }
        : { code: origin.observation.compiledBy, name: compiler && nameIn(compiler.names, language) },
    speaker: speaker && nameIn(speaker.short, language),
    source,
    excerpt,
    place,
    note,
    computed: 'formula' in from ? { formula: from.formula, inputs: from.inputs } : undefined,
  }
}
