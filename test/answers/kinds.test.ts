/** Answers over a few facts, where the seed holds no such case. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import type { Question } from '../../src/answers/model/question.ts'
import { applyEdit, isRefusal } from '../../src/data/facts/apply-edits.ts'
import type { Statement } from '../../src/data/model/schema.ts'
import { over, today, turnover } from './asking.ts'
import { as, judged, said } from './said.ts'
import { tiny } from './tiny.ts'

describe('series', () => {
  const facts = tiny([
    'T 2021 1.78 9 USD CUST a',
    'T 2022 2.15 9 USD CUST a',
    'T 2024 3.744 9 USD CUST a',
    'T 2026-01 417.8 6 USD CUST a',
  ])
  test('what was asked and is not held is named, what has not begun is not', () => {
    const it = as('series', over(facts)({ kind: 'series', ...turnover, grain: 'year', from: '2020', to: '2028' }))
    expect(it.figures.map(({ period }) => period)).toEqual(['2024', '2022', '2021'])
    expect(it.growths.map(said)).toEqual(['ours 21% 2022'])
    expect(it.missing).toEqual(['2026', '2025', '2023', '2020'])
  })
  test('at most sixty are named', () => {
    const it = as('series', over(facts)({ kind: 'series', ...turnover, grain: 'month', from: '0001', to: '2026' }))
    expect(it.missing).toHaveLength(60)
    expect(it.missing[0]).toBe('2026-11')
  })
  test('nothing between the ends', () => {
    as('none', over(facts)({ kind: 'series', ...turnover, grain: 'year', from: '2010', to: '2015' }))
  })
})

describe('rank', () => {
  test('a better place that another source gives is shown as different', () => {
    const facts = tiny(['T 2024 4 0 ORD CUST a', 'T 2024 3 0 ORD AMB b'])
    const it = as('rank', over(facts)({ kind: 'rank', ...turnover }))
    expect([it.headline.amount.value, it.others.map(judged)]).toEqual(['4', ['3ORD 2024 b: unnamed']])
  })
})

describe('what cannot be asked', () => {
  const facts = tiny(['T 2025 4.87 9 USD CUST a'])
  test.each<[string, Question, object]>([
    [
      'a future year',
      { kind: 'growth', ...turnover, period: '2027', base: '2025' },
      { because: 'not-over', period: '2027', today },
    ],
    [
      'a future quarter, spelled out',
      { kind: 'sources', ...turnover, period: '2027-01/2027-03' },
      { because: 'not-over', period: '2027-Q1' },
    ],
    [
      'an average to a future year',
      { kind: 'growth-per-year', ...turnover, from: '2025', to: '2028' },
      { because: 'not-over', period: '2028' },
    ],
    [
      'a country with itself',
      { kind: 'figure', ...turnover, partner: 'AZE' },
      { because: 'same-country', area: 'AZE' },
    ],
    [
      'itself among partners',
      { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'AZE'] },
      { because: 'same-country' },
    ],
    [
      'one partner',
      { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'CHN'] },
      { because: 'too-few' },
    ],
    [
      'five partners',
      { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'RUS', 'TUR', 'ITA', 'UZB'] },
      { because: 'too-many', most: 4 },
    ],
    [
      'five periods',
      { kind: 'compare-periods', ...turnover, periods: ['2021', '2022', '2023', '2024', '2025'] },
      { because: 'too-many', most: 4 },
    ],
    ['an id that is not held', { kind: 'evidence', id: 'no-such' }, { because: 'unknown-id', heard: 'no-such' }],
    ['a citation of it', { kind: 'cite-id', id: 'no-such', style: 'apa' }, { because: 'unknown-id', heard: 'no-such' }],
  ])('%s', (_, question, problem) => expect(as('unclear', over(facts)(question)).problem).toMatchObject(problem))

  test('the way on from a future period is the newest', () => {
    const it = as('unclear', over(facts)({ kind: 'growth', ...turnover, period: '2027', base: '2025' }))
    expect(it.nearest).toEqual([{ kind: 'growth', ...turnover }])
  })
  test('a union may trade within itself', () => {
    const within = tiny(['T OTS>OTS 2025 45.1 9 USD GOV a'])
    const it = as('figure', over(within)({ kind: 'figure', reporter: 'OTS', partner: 'OTS', flow: 'T' }))
    expect([said(it.headline), it.others]).toEqual(['45.1bn 2025 a', []])
  })
  test('a period under way is answered where a figure is held', () => {
    const ytd = tiny(['T 2026 3.1 9 USD CUST a'])
    expect(said(as('figure', over(ytd)({ kind: 'figure', ...turnover, period: '2026' })).headline)).toBe('3.1bn 2026 a')
  })
})

describe('statements', () => {
  const quote = (id: string, source: string, topics: readonly string[]): Statement => ({
    kind: 'quote',
    id,
    words: `words of ${id}`,
    language: 'en',
    topics,
    citation: { source, place: 'text' },
  })
  const facts = tiny(
    [],
    [
      quote('b', 'old@2024-01-01', ['trade']),
      quote('a', 'new@2026-01-01', ['trade']),
      quote('c', 'new@2026-01-01', ['rail']),
    ],
  )
  test.each([
    [0, 'a'],
    [1, 'b'],
    [2, 'a'],
  ])('the newest source first, and round again: %d', (nth, id) => {
    const it = as('quote', over(facts)({ kind: 'quote', topic: 'trade', nth }))
    expect([it.quote.id, it.of]).toEqual([id, 2])
  })
  test('nothing on that topic', () => {
    expect(as('none', over(facts)({ kind: 'quote', topic: 'space', nth: 0 })).nearest).toEqual([])
  })
  test('no project held', () => void as('none', over(facts)({ kind: 'project', project: 'wind' })))
})

test('a correction changes the answer at once', () => {
  const before = tiny(['T 2025 4.87 9 USD CUST a'])
  const held = before.observation('t20254879usdcusta')?.now
  if (held === undefined) throw new Error('the row is not held under its id')
  const to = { ...held, amount: { ...held.amount, value: '4.91' } }
  const after = applyEdit(before, { version: 2, at: '2026-11-02T00:00:00Z', by: 1, change: { do: 'correct', to } })
  if (isRefusal(after)) throw new Error(after.rule)
  const asked = { kind: 'figure', ...turnover } as const
  expect([before, after].map(facts => said(as('figure', answer(asked, facts, today)).headline))).toEqual([
    '4.87bn 2025 a',
    '4.91bn 2025 a',
  ])
  expect(as('evidence', answer({ kind: 'evidence', id: held.id }, after, today)).entry.earlier).toEqual([held])
})
