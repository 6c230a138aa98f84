/** Every kind of question, of everything that the seed holds: nothing throws, and no figure comes from nowhere. */
import { describe, expect, test } from 'vitest'
import { fromAddress, toAddress } from '../../src/answers/address/address.ts'
import { answer } from '../../src/answers/answer-question.ts'
import { countsOf } from '../../src/answers/figures/held/comparable.ts'
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Computed, Figure } from '../../src/answers/model/findings.ts'
import type { Question } from '../../src/answers/model/question.ts'
import { lastPlace, significant } from '../../src/data/model/amount.ts'
import { canonical, comparePeriods, yearBefore } from '../../src/data/model/period.ts'
import type { Area, Flow, Observation, Period } from '../../src/data/model/schema.ts'
import { sumFits } from '../../src/data/model/sums.ts'
import { pressFacts, today } from '../facts.ts'

const observations: readonly Observation[] = pressFacts.sources.list.flatMap(({ id }) => pressFacts.ofSource(id))

interface Held {
  readonly reporter: Area
  readonly partner: Area
  readonly flow: Flow
  readonly period: Period
}
const pairs: readonly Held[] = [
  ...new Map(
    observations.map(({ reporter, partner, flow, period }) => [
      `${reporter} ${partner} ${flow} ${canonical(period)}`,
      { reporter, partner, flow, period: canonical(period) },
    ]),
  ).values(),
]

/** Every kind of question that can be asked of a pair, a flow and a period. */
function questionsOf({ period, ...of }: Held): readonly Question[] {
  const { reporter, partner, flow } = of
  return [
    ...(['figure', 'growth', 'rank', 'share', 'sources', 'why'] as const).flatMap(kind => [
      { kind, ...of, period },
      { kind, ...of },
    ]),
    { kind: 'growth', ...of, period, base: yearBefore(yearBefore(period)) },
    { kind: 'growth-per-year', ...of, from: yearBefore(yearBefore(period)), to: period },
    { kind: 'series', ...of, grain: 'year' },
    { kind: 'series', ...of, grain: 'month', to: period },
    { kind: 'ranking', reporter, flow, period, top: 5 },
    { kind: 'compare-partners', reporter, flow, partners: [partner, 'TUR', 'UZB'], period },
    { kind: 'compare-periods', ...of, periods: [period, yearBefore(period)] },
    { kind: 'record', ...of, grain: 'year' },
    { kind: 'record', ...of, grain: 'month' },
    { kind: 'figure', ...of, period, asOf: '2024-06-30' },
  ]
}

const asked = pairs.flatMap(questionsOf)
const answers: readonly (readonly [Question, Answer])[] = asked.map(it => [it, answer(it, pressFacts, today)])

/** Every figure anywhere in an answer, the inputs of calculations too. */
function figures(value: unknown): readonly Figure[] {
  if (Array.isArray(value)) return value.flatMap(figures)
  if (typeof value !== 'object' || value === null) return []
  return [...(isFigure(value) ? [value] : []), ...Object.values(value).flatMap(figures)]
}
const isFigure = (value: object): value is Figure =>
  'by' in value && (value.by === 'publisher' || value.by === 'karvan')

describe(`${asked.length} questions`, () => {
  test('what is held for a pair, a flow and a period is answered', () => {
    const values = new Set(
      observations
        .filter(it => it.measure === 'value')
        .map(it => `${it.flow} ${it.reporter} ${it.partner} ${canonical(it.period)}`),
    )
    const unanswered = answers.filter(
      ([question, { kind }]) =>
        question.kind === 'figure' &&
        question.asOf === undefined &&
        question.period !== undefined &&
        values.has(`${question.flow} ${question.reporter} ${question.partner} ${question.period}`) &&
        kind !== 'figure',
    )
    expect(unanswered).toEqual([])
  })

  test('every published figure has the digits of its observation, not one more or less', () => {
    for (const figure of answers.flatMap(([, it]) => figures(it))) {
      if (figure.by === 'publisher') {
        expect(figure.amount).toEqual(figure.observation.amount)
        expect(pressFacts.observation(figure.observation.id)?.now).toEqual(figure.observation)
      }
    }
  })

  test('every computed figure names its published inputs, and has at most the digits that they allow', () => {
    for (const figure of answers.flatMap(([, it]) => figures(it))) {
      if (figure.by === 'publisher') continue
      expect(figure.from).toHaveLength(2)
      if (figure.rule === 'difference' || figure.rule === 'sum') {
        expect(lastPlace(figure.amount)).toBeGreaterThanOrEqual(
          Math.max(...figure.from.map(it => lastPlace(it.amount))),
        )
        continue
      }
      const allowed = Math.min(...figure.from.map(({ amount }) => significant(amount)))
      expect(significant(figure.amount)).toBeLessThanOrEqual(allowed)
    }
  })

  test('nothing is computed across two offices or two currencies', () => {
    // A growth a year may go from an office to another of the same side, and then the answer says so.
    const isStrict = (it: Figure): it is Computed => it.by === 'karvan' && it.rule !== 'average'
    const computed = answers.flatMap(([, it]) => figures(it)).filter(isStrict)
    expect(computed.length).toBeGreaterThan(0)
    for (const { from } of computed) {
      const offices = from.flatMap(it => (it.by === 'publisher' ? [it.observation.compiledBy] : []))
      const named = offices.filter(it => pressFacts.organisations.get(it)?.kind === 'statistics')
      expect(new Set(named).size).toBeLessThan(2)
      expect(new Set(from.map(it => it.amount.unit)).size).toBe(1)
    }
  })

  test('a failed check is of one compiler, and parts add up to their total', () => {
    for (const [, it] of answers) {
      const check = 'check' in it ? it.check : undefined
      if (check !== undefined && !check.fits) {
        expect(new Set([check.published, check.now, check.base].flatMap(countsOf)).size).toBe(1)
      }
      if (it.kind !== 'figure' || it.parts === undefined) continue
      const { exports, imports } = it.parts
      const both = exports === undefined || imports === undefined ? undefined : [exports.amount, imports.amount]
      if (both?.[0] !== undefined && both[1] !== undefined) {
        expect(sumFits(it.headline.amount, both[0], both[1])).toBe(true)
      }
    }
  })

  test('no growth of ours leads from one speaker to another, and none is of a balance', () => {
    const grown = answers.flatMap(([, it]) => figures(it)).filter(it => it.by === 'karvan' && it.rule === 'growth')
    expect(grown.length).toBeGreaterThan(0)
    for (const it of grown) {
      const counts = new Set(countsOf(it))
      const offices = [...counts].filter(one => pressFacts.organisations.get(one)?.kind === 'statistics')
      expect([counts.size === 1 || offices.length > 0, it.flow !== 'B']).toEqual([true, true])
    }
  })

  test('a headline of what was asked, for the period that was asked', () => {
    for (const [question, it] of answers) {
      if (!('headline' in it) || !('period' in question) || question.period === undefined) continue
      expect(it.headline.period).toBe(canonical(question.period))
      if ('flow' in question) expect(it.headline.flow).toBe(question.flow)
    }
  })

  test('at most three nearest, none of them of a later day than was asked', () => {
    for (const [question, it] of answers) {
      if (it.kind !== 'none') continue
      expect(it.nearest.length).toBeLessThan(4)
      if (!('asOf' in question)) continue
      for (const figure of figures(it.nearest)) expect(comparePeriods(figure.period, '2024-06')).toBeLessThanOrEqual(0)
    }
  })

  test('every question has an address', () => {
    for (const question of asked) expect(fromAddress(toAddress(question))).toEqual(question)
  })

  test('the same question has the same answer', () => {
    for (const [question, it] of answers.slice(0, 300)) expect(answer({ ...question }, pressFacts, today)).toEqual(it)
  })
})

describe('one by one', () => {
  test.each(['evidence', 'cite-id'] as const)('%s of every observation and statement', kind => {
    for (const { id } of [...observations, ...pressFacts.statements()]) {
      const it = answer(kind === 'cite-id' ? { kind, id, style: 'apa' } : { kind, id }, pressFacts, today)
      expect(it.kind).toBe(kind === 'cite-id' ? 'cite' : kind)
    }
  })

  test('news since the beginning is everything', () => {
    const it = answer({ kind: 'news', since: 0 }, pressFacts, today)
    if (it.kind !== 'news') throw new Error(it.kind)
    expect(it.figures).toHaveLength(pressFacts.size)
    expect(it.statements).toHaveLength(pressFacts.statements().length)
    expect(answer({ kind: 'news', since: it.version }, pressFacts, today)).toMatchObject({
      figures: [],
      statements: [],
    })
  })

  test('every speaker and topic that has quotes can be asked for', () => {
    for (const it of pressFacts.statements()) {
      if (it.kind !== 'quote') continue
      for (const topic of it.topics)
        expect(answer({ kind: 'quote', topic, nth: 5 }, pressFacts, today).kind).toBe('quote')
      const { speaker } = it.citation
      if (speaker !== undefined) {
        expect(answer({ kind: 'quote', speaker, nth: 0 }, pressFacts, today).kind).toBe('quote')
      }
    }
  })
})
