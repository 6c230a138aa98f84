/** Generated facts of any size: for each reporter twenty partners, three flows and the years from 2010, of one compiler. */

import { applyEdits, isRefusal } from '../src/data/facts/apply-edits.ts'
import type { Facts } from '../src/data/facts/facts.ts'
import { noFacts } from '../src/data/facts/indexed-facts.ts'
import type { Edit } from '../src/data/model/edit.ts'
import { observationId } from '../src/data/model/fact-ids.ts'
import type { Observation } from '../src/data/model/schema.ts'

/** Twenty countries. */
export const partners = [
  'CHN',
  'RUS',
  'TUR',
  'ITA',
  'DEU',
  'GEO',
  'KAZ',
  'UZB',
  'IRN',
  'ISR',
  'USA',
  'GBR',
  'FRA',
  'ESP',
  'IND',
  'JPN',
  'KOR',
  'UKR',
  'BLR',
  'CHE',
]
const flows = ['T', 'X', 'M'] as const
const source = 'made-up'

/** About `size` observations, always including the figure that the benchmarks ask for. */
export function madeFacts(size: number): Facts {
  const folded = applyEdits(noFacts, [madeEdit(size)])
  if (isRefusal(folded)) throw new Error(`the made-up facts break ${folded.rule} at ${folded.at}`)
  return folded
}

/** One edit that enters them all. */
export function madeEdit(size: number): Edit {
  const observations: Observation[] = []
  for (let at = 0; observations.length < size; at++) observations.push(made(at))
  const compilers = ['AZ_SCC', ...Array.from({ length: Math.ceil(size / perCompiler) }, (_, i) => `C${i}`)]
  return {
    version: 1,
    at: '2026-03-14T00:00:00Z',
    by: 'seed',
    change: {
      do: 'add',
      sources: [
        {
          id: source,
          publisher: 'Made up',
          title: 'For measuring',
          url: 'https://example.org/',
          published: '2026-03-13',
          language: 'en',
        },
      ],
      organisations: compilers.map(id => ({ id, area: 'AZE', kind: 'statistics' as const, names: { en: id } })),
      speakers: [],
      projects: [],
      observations,
      statements: [],
    },
  }
}

const years = 16
const perCompiler = partners.length * flows.length * years

function made(at: number): Observation {
  const compiler = Math.floor(at / perCompiler)
  const within = at % perCompiler
  const period = String(2025 - (within % years))
  const flow = flows[Math.floor(within / years) % flows.length] ?? 'T'
  const partner = partners[Math.floor(within / (years * flows.length)) % partners.length] ?? 'CHN'
  const reporter = compiler === 0 ? 'AZE' : `R${String(compiler).padStart(4, '0')}`
  const series = {
    measure: 'value',
    flow,
    reporter,
    partner,
    compiledBy: compiler === 0 ? 'AZ_SCC' : `C${compiler - 1}`,
    period,
  } as const
  const citation = { source, place: 'a table' }
  return {
    id: observationId({ ...series, citation }),
    ...series,
    amount: { value: `${1000 + (within % years) * 37}.5`, unitMult: 6, unit: 'USD' },
    citation,
  }
}
