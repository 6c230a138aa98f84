/** Small made-up facts for the tests of this room. */

import { applyEdits, isRefusal } from '../../src/data/facts/apply-edits.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import { noFacts } from '../../src/data/facts/indexed-facts.ts'
import type { Change, Edit } from '../../src/data/model/edit.ts'
import type {
  Observation,
  Organisation,
  Project,
  Quote,
  Source,
  Speaker,
  Statement,
} from '../../src/data/model/schema.ts'

export const at = '2026-03-13T09:00:00.000Z'

export const customs: Organisation = { id: 'AZ_SCC', area: 'AZE', kind: 'statistics', names: { en: 'State Customs' } }
export const embassy: Organisation = { id: 'CN_AMB', area: 'CHN', kind: 'statement', names: { en: 'Ambassador' } }
export const luMei: Speaker = {
  id: 'lu-mei',
  names: { en: 'Lu Mei' },
  office: { en: 'Ambassador of China to Azerbaijan' },
  short: { en: 'Ambassador Lu Mei' },
}
export const wind: Project = { id: 'wind-farm', names: { en: 'Wind farm' }, keywords: ['wind'] }

export const source = (id = 'report-2026-03-13', over: Partial<Source> = {}): Source => ({
  id,
  publisher: 'Report',
  title: 'Trade grows',
  published: '2026-03-13',
  language: 'en',
  ...over,
})

/** China's turnover of 2025, $4.87 billion, unless said otherwise. */
export const observation = (id: string, over: Partial<Observation> = {}): Observation => ({
  id,
  measure: 'value',
  flow: 'T',
  reporter: 'AZE',
  partner: 'CHN',
  compiledBy: 'AZ_SCC',
  period: '2025',
  amount: { value: '4.87', unitMult: 9, unit: 'USD' },
  citation: { source: 'report-2026-03-13', excerpt: 'reached $4.87 billion' },
  ...over,
})

export const growth = (id: string, over: Partial<Observation> = {}): Observation =>
  observation(id, { measure: 'growth', against: '2024', amount: { value: '30.2', unitMult: 0, unit: 'PT' }, ...over })

export const quote = (id: string, over: Partial<Quote> = {}): Quote => ({
  id,
  kind: 'quote',
  words: 'Trade has reached a record.',
  language: 'en',
  topics: ['trade'],
  citation: { source: 'report-2026-03-13', excerpt: 'has reached a record', speaker: 'lu-mei' },
  ...over,
})

export const add = (over: Partial<Extract<Change, { do: 'add' }>> = {}): Extract<Change, { do: 'add' }> => ({
  do: 'add',
  sources: [],
  organisations: [],
  speakers: [],
  projects: [],
  observations: [],
  statements: [],
  ...over,
})

/** The names and the source that everything made here leans on. */
export const ground = add({
  organisations: [customs, embassy],
  speakers: [luMei],
  projects: [wind],
  sources: [source()],
})

/** Edits of these changes, numbered after `after`. */
export const edits = (changes: readonly Change[], after = 0, by: Edit['by'] = 1): readonly Edit[] =>
  changes.map((change, i) => ({ version: after + 1 + i, at, by, change }))

/** The facts of these changes on the ground; throws on a refusal. */
export function facts(...changes: readonly Change[]): Facts {
  const it = applyEdits(noFacts, edits([ground, ...changes]))
  if (isRefusal(it)) throw new Error(`${it.rule} at ${it.at}`)
  return it
}

/** Everything that facts show, for comparing: lists as given, entries by id. */
export const shown = (it: Facts, ids: readonly string[]) => ({
  version: it.version,
  size: it.size,
  entries: ids.map(id => [it.observation(id), it.fact(id)]),
  statements: it.statements(),
  sources: it.sources.list,
  organisations: it.organisations.list,
  speakers: it.speakers.list,
  projects: it.projects.list,
  ofSource: it.sources.list.map(one => it.ofSource(one.id)),
  series: it.series('value', 'T', 'AZE', 'CHN'),
  across: it.across('value', 'T', 'AZE', '2025'),
  editors: it.editors(),
  since: Array.from({ length: it.version + 1 }, (_, version) => it.since(version)),
})

export const idsOf = (them: readonly (Observation | Statement)[]): readonly string[] => them.map(it => it.id)
