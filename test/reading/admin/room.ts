/** A small store for the lines of admins, and the current day. */
import type { Change } from '../../../src/data/model/edit.ts'
import { edit } from '../../../src/data/model/edit.ts'
import type { Observation, Source, Statement } from '../../../src/data/model/schema.ts'
import { add, customs, embassy, facts, growth, observation, quote, source } from '../../data/made.ts'

const fact: Extract<Statement, { kind: 'project' }> = {
  id: 'fact000001',
  kind: 'project',
  words: 'The farm was opened in January.',
  language: 'en',
  topics: [],
  project: 'wind-farm',
  field: 'opened',
  citation: { source: 'report-2026-03-13', excerpt: 'The farm was opened in January.' },
}
export const held = {
  value: observation('value00001'),
  growth: growth('growth0001'),
  rank: observation('rank000001', { measure: 'rank', amount: { value: '4', unitMult: 0, unit: 'ORD' } }),
  yuan: observation('yuan000001', { flow: 'X', amount: { value: '48.7', unitMult: 8, unit: 'CNY' } }),
  words: quote('words00001'),
  fact,
}

export const context = {
  facts: facts(
    add({
      organisations: [customs, embassy],
      sources: [source(), source('trend-4088208', { publisher: 'Trend', published: '2025-03-20' })],
      observations: [held.value, held.growth, held.rank, held.yuan],
      statements: [held.words, held.fact],
    }),
  ),
  today: '2026-11-24',
  home: 'AZE',
}

type Read = { readonly change: Change } | object

/** The one thing that a line adds or corrects. Throws with the result when it is anything else, or not of the schema. */
function thingIn(read: Read): Observation | Statement | Source {
  if (!('change' in read)) throw new Error(JSON.stringify(read))
  const change = edit.shape.change.parse(read.change)
  const them =
    change.do === 'add'
      ? [...change.observations, ...change.statements, ...change.sources]
      : change.do === 'correct'
        ? [change.to]
        : []
  const [thing, other] = them
  if (thing === undefined || other !== undefined) throw new Error(JSON.stringify(read))
  return thing
}

export function observationIn(read: Read): Observation {
  const thing = thingIn(read)
  if ('measure' in thing) return thing
  throw new Error(JSON.stringify(read))
}
export function statementIn(read: Read): Statement {
  const thing = thingIn(read)
  if ('kind' in thing) return thing
  throw new Error(JSON.stringify(read))
}
export function sourceIn(read: Read): Source {
  const thing = thingIn(read)
  if ('publisher' in thing) return thing
  throw new Error(JSON.stringify(read))
}

/** The figure in short: 'AZE CHN T 2026-02 395.1e6 USD', with the base of a growth. */
export const figureIn = (read: Read): string => {
  const { measure, flow, reporter, partner, period, against, amount } = observationIn(read)
  const { bound = '', value, unitMult, unit } = amount
  const parts = [
    measure,
    flow,
    reporter,
    partner,
    period,
    against && `vs ${against}`,
    bound,
    `${value}e${unitMult}`,
    unit,
  ]
  return parts.filter(part => part !== undefined && part !== '').join(' ')
}
