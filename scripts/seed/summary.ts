/** The report of the seed script: counts, every override with its reason, and the data of the tables that the seed leaves out. */
import type { Observation, Source } from '../../src/data/model/schema.ts'
import { mended } from './locator-mends.ts'
import { picks, rowMends } from './row-mends.ts'
import type { Tables } from './rows.ts'

/** The report as lines of text. */
export function summary(
  tables: Tables,
  sources: readonly Source[],
  observations: readonly Observation[],
): readonly string[] {
  return [
    `${sources.length} sources, ${observations.length} observations, ${tables.organisations.length} organisations`,
    ...[...counts(tables, sources, observations)],
    ...[...mended].map(([locator, { why }]) => `locator mended, ${why}: ${locator}`),
    ...rowMends.map(it => {
      const rows = tables.observations.filter(row => picks(it, row)).length
      return `row mended (${rows}), ${it.why}: ${Object.values(it.where).join(' ')} → ${Object.values(it.to).join(' ')}`
    }),
  ]
}

function counts(tables: Tables, sources: readonly Source[], observations: readonly Observation[]): readonly string[] {
  const used = new Set(observations.map(it => it.citation.source))
  const citations = observations.map(it => it.citation)
  return [
    `sources without observations: ${sources.flatMap(it => (used.has(it.id) ? [] : [it.id])).join(', ')}`,
    `sources without an address: ${sources.flatMap(it => (it.url === undefined ? [it.id] : [])).join(', ')}`,
    `titles in our words: ${sources.filter(it => it.title.startsWith('[')).length}`,
    `citations with an excerpt: ${citations.filter(it => it.excerpt !== undefined).length}`,
    `citations with a note: ${citations.filter(it => it.note !== undefined).length}`,
    `citations with a speaker: ${citations.filter(it => it.speaker !== undefined).length}`,
    `rows without a locator: ${tables.observations.filter(it => it.locator === '').length}`,
    `dates and topics in speakers.csv, not kept, because a statement needs words: ${tables.speakers.length}`,
  ]
}
