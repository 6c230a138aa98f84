/** A few facts in a few words, folded as any others. */

import { applyEdit, isRefusal } from '../../src/data/facts/apply-edits.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import { noFacts } from '../../src/data/facts/indexed-facts.ts'
import type { Amount, Flow, Measure, Observation, Organisation, Statement } from '../../src/data/model/schema.ts'

/** Who counts or speaks in these facts: CUST and STAT are offices of Azerbaijan, GACC of China; AMB and GOV only speak. */
const organisations: readonly Organisation[] = [
  { id: 'CUST', area: 'AZE', kind: 'statistics', names: { en: 'Customs' } },
  { id: 'STAT', area: 'AZE', kind: 'statistics', names: { en: 'Statistics' } },
  { id: 'GACC', area: 'CHN', kind: 'statistics', names: { en: 'China Customs' } },
  { id: 'UN_STAT', kind: 'statistics', names: { en: 'Somebody else who counts' } },
  { id: 'AMB', area: 'CHN', kind: 'statement', names: { en: 'Embassy' } },
  { id: 'GOV', area: 'AZE', kind: 'statement', names: { en: 'Government' } },
  { id: 'PAPER', area: 'AZE', kind: 'press', names: { en: 'The paper' } },
]

const measures: Record<string, Measure> = {
  PT: 'growth',
  TIMES: 'growth',
  USD: 'value',
  CNY: 'value',
  ORD: 'rank',
  SH: 'share',
}

/**
 * One observation from 'T 2025 4.87 9 USD AMB report': flow, period, value, unitMult, unit, compiler, source;
 * 'T 2025 over 4 9 USD …' with a bound; 'T 2025<2024 30.2 0 PT …' for a growth and its base; 'T CHN>AZE 2025 …' of another pair; SH is a share in percent.
 */
export function row(text: string, more: Partial<Observation> = {}): Observation {
  const [
    ,
    flow = '',
    from = 'AZE',
    to = 'CHN',
    period = '',
    against,
    bound,
    value = '',
    mult,
    unit = '',
    by = '',
    source = '',
  ] =
    /^(\w) (?:(\w+)>(\w+) )?([^ <]+)(?:<(\S+))? (?:(over|under|about) )?(\S+) (\d+) (\w+) (\w+) (\S+)$/.exec(text) ?? []
  const measure = measures[unit]
  if (measure === undefined || !isFlow(flow)) throw new Error(`not a row: ${text}`)
  const amount: Amount = { value, unitMult: Number(mult), unit: measure === 'share' ? 'PT' : unit }
  const bounded: Amount = bound === 'over' || bound === 'under' || bound === 'about' ? { ...amount, bound } : amount
  const id = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 40)
  const places = {
    flow,
    reporter: from,
    partner: to,
    compiledBy: by,
    period,
    ...(against === undefined ? {} : { against }),
  } as const
  return { id, measure, ...places, amount: bounded, citation: { source, place: 'text' }, ...more }
}

const isFlow = (text: string): text is Flow => ['X', 'M', 'T', 'B'].includes(text)

/** Facts from rows; sources are 'name' or 'name@2026-03-13' with the day, and by whom: 'name@2026-03-13@Report'. */
export function tiny(rows: readonly (string | Observation)[], statements: readonly Statement[] = []): Facts {
  const observations = rows.map(it => (typeof it === 'string' ? row(it) : it))
  const named = [...observations, ...statements].map(it => it.citation.source)
  const sources = [...new Set(named)].map(name => {
    const [, published = '2026-11-01', publisher] = name.split('@')
    return { id: sourceId(name), publisher: publisher ?? name, title: name, published, language: 'en' }
  })
  const cited = <T extends Observation | Statement>(it: T): T => ({
    ...it,
    citation: { ...it.citation, source: sourceId(it.citation.source) },
  })
  const facts = applyEdit(noFacts, {
    version: 1,
    at: '2026-11-01T00:00:00Z',
    by: 'seed',
    change: {
      do: 'add',
      sources,
      organisations,
      speakers: [],
      projects: [],
      observations: observations.map(cited),
      statements: statements.map(cited),
    },
  })
  if (isRefusal(facts)) throw new Error(`${facts.rule} at ${facts.at}`)
  return facts
}

const sourceId = (name: string): string => name.split('@')[0] ?? name
