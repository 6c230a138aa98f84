import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Observed, observationId, type Stated, statementId } from '../../../src/data/model/fact-ids.ts'

const growth: Observed = {
  measure: 'growth',
  flow: 'T',
  reporter: 'AZE',
  partner: 'CHN',
  compiledBy: 'CN_AMB',
  period: '2025',
  against: '2024',
  citation: { source: 'report-2026-03-13-lumei', excerpt: 'an increase of 30.2% compared to the previous year' },
}
const quote: Stated = {
  kind: 'quote',
  words: 'China and Azerbaijan are jointly promoting high-quality cooperation',
  language: 'en',
  topics: ['belt-and-road'],
  citation: { source: 'report-2026-03-13-lumei', place: 'paragraph 4', speaker: 'lu-mei' },
}
const fact: Stated = { ...quote, kind: 'project', project: 'khizi-absheron-wind', field: 'builder' }

describe('the name of an observation', () => {
  // Buttons, links and posts hold ids, so they must never change.
  test('is this one, for ever', () => expect(observationId(growth)).toBe('m5zhsze48g'))

  test.each<[what: string, other: Observed]>([
    ['another measure', { ...growth, measure: 'value' }],
    ['another flow', { ...growth, flow: 'X' }],
    ['another reporter', { ...growth, reporter: 'GEO' }],
    ['another partner', { ...growth, partner: 'RUS' }],
    ['another compiler', { ...growth, compiledBy: 'AZ_SCC' }],
    ['another period', { ...growth, period: '2026' }],
    ['another base', { ...growth, against: '2023' }],
    ['another definition', { ...growth, definition: { gold: 'excluded' } }],
    ['another source', { ...growth, citation: { ...growth.citation, source: 'azernews-225732' } }],
  ])('%s has another name', (_, other) => expect(observationId(other)).not.toBe(observationId(growth)))

  test('does not hang on the figure, the excerpt or the speaker: a mended one keeps it', () => {
    const mended = { ...growth, amount: { value: '31', unitMult: 0, unit: 'PT' } }
    expect(observationId({ ...mended, citation: { source: growth.citation.source, place: 'paragraph 2' } })).toBe(
      observationId(growth),
    )
  })

  test('does not hang on the order in which it was written down', () => {
    const { measure, flow, citation, ...rest } = growth
    const turned: Observed = { citation, ...rest, flow, measure }
    expect(observationId(turned)).toBe(observationId(growth))
  })
})

describe('the name of a statement', () => {
  test('is this one, for ever', () => expect(statementId(quote)).toBe('t3h8nrmhs2'))

  test.each<[what: string, other: Stated]>([
    ['other words', { ...quote, words: 'China and Azerbaijan' }],
    ['another speaker', { ...quote, citation: { ...quote.citation, speaker: 'ilham-aliyev' } }],
    ['another source', { ...quote, citation: { ...quote.citation, source: 'trend-4088208' } }],
    ['a fact of a project', fact],
  ])('%s has another name', (_, other) => expect(statementId(other)).not.toBe(statementId(quote)))

  test('two facts in the same words are two', () =>
    expect(statementId({ ...fact, field: 'standing' })).not.toBe(statementId(fact)))

  test('does not hang on the topics, the language or the place', () =>
    expect(
      statementId({ ...quote, topics: [], language: 'ru', citation: { ...quote.citation, place: 'paragraph 5' } }),
    ).toBe(statementId(quote)))
})

test('any name is ten lower-case letters and digits, begins with a letter, and has none of i, l, o, u', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (source, words) => {
      const names = [
        observationId({ ...growth, citation: { source } }),
        statementId({ ...quote, words, citation: { source } }),
      ]
      for (const name of names) expect(name).toMatch(/^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{9}$/)
    }),
  )
})
