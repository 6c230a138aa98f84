/** /sum: what is added, what is not, and what is missing. */
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../../src/answers/model/question.ts'
import type { Observation } from '../../../../src/data/model/schema.ts'
import { over, turnover } from '../../asking.ts'
import { as, said } from '../../said.ts'
import { row, tiny } from '../../tiny.ts'

const of = (...periods: readonly string[]): Question => ({ kind: 'sum', ...turnover, periods })
const summed = (question: Question, ...rows: readonly (string | Observation)[]) => as('sum', over(tiny(rows))(question))

describe('what is added', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    [
      'years, to the coarser digits',
      ['2024', '2025'],
      ['T 2024 3.744 9 USD CUST a', 'T 2025 4.87 9 USD CUST a'],
      'ours 8.61bn 2025',
    ],
    [
      'months',
      ['2025-01', '2025-02'],
      ['T 2025-01 410.5 6 USD CUST a', 'T 2025-02 398.25 6 USD CUST a'],
      'ours 808.8m 2025-02',
    ],
    [
      'a year and a quarter',
      ['2025', '2026-Q1'],
      ['T 2025 4.87 9 USD CUST a', 'T 2026-Q1 1.2 9 USD CUST a'],
      'ours 6.1bn 2026-Q1',
    ],
    [
      'what is only about right',
      ['2024', '2025'],
      ['T 2024 about 3.7 9 USD CUST a', 'T 2025 4.9 9 USD CUST a'],
      'ours about 8.6bn 2025',
    ],
    [
      'ten printed digits: five of ours',
      ['2024', '2025'],
      ['T 2024 3744754300 0 USD CUST a', 'T 2025 4874226100 0 USD CUST a'],
      'ours 8619.0m 2025',
    ],
  ])('%s', (_, periods, rows, expected) => {
    expect(said(summed(of(...periods), ...rows).headline)).toBe(expected)
  })

  test('an office and a table of one side, and it is told', () => {
    const it = summed(of('2024', '2025'), 'T 2024 3.7 9 USD CUST a', 'T 2025 4.9 9 USD UN_STAT b')
    expect([said(it.headline), it.unlike]).toEqual(['ours 8.6bn 2025', ['compilers']])
  })

  test('without periods, the years held in a row to the newest', () => {
    const it = summed(
      of(),
      'T 2021 1 9 USD CUST a',
      'T 2023 3.1 9 USD CUST a',
      'T 2024 3.7 9 USD CUST a',
      'T 2025 4.9 9 USD CUST a',
    )
    expect([said(it.headline), it.figures.map(({ period }) => period)]).toEqual([
      'ours 11.7bn 2025',
      ['2025', '2024', '2023'],
    ])
  })
})

describe('what is not added', () => {
  test('a period that is not held is named, and there is no sum', () => {
    const it = summed(of('2023', '2024', '2025'), 'T 2023 3.1 9 USD CUST a', 'T 2025 4.87 9 USD CUST a')
    expect([it.headline, it.missing, it.figures.map(({ period }) => period)]).toEqual([
      undefined,
      ['2024'],
      ['2025', '2023'],
    ])
  })

  test.each<[string, string | Observation, readonly string[]]>([
    ['not to be relied on', row('T 2025 400 0 USD CUST b', { status: 'unreliable' }), ['reliability']],
    ['another office', 'T 2025 4.87 9 USD STAT b', ['compilers']],
    ['the other side', 'T 2025 4.87 9 USD GACC b', ['sides']],
    ['another currency', 'T 2025 35 9 CNY CUST b', ['units']],
    ['over so much', 'T 2025 over 4 9 USD CUST b', ['bounds']],
  ])('%s', (_, other, unlike) => {
    const it = summed(of('2024', '2025'), 'T 2024 3.1 9 USD CUST a', other)
    expect([it.headline, it.unlike, it.figures.length]).toEqual([undefined, unlike, 2])
  })

  test('periods that overlap', () => {
    const it = as('unclear', over(tiny(['T 2025 4.87 9 USD CUST a']))(of('2025', '2025-Q1')))
    expect(it.problem.because).toBe('overlap')
  })

  test('nothing held', () => void as('none', over(tiny(['T AZE>RUS 2025 4.87 9 USD CUST a']))(of('2024', '2025'))))
})
