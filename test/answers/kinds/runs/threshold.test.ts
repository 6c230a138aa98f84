/** "When did it first exceed X?": the first and the last year past a level, how many are, and what is not held. */
import { describe, expect, test } from 'vitest'
import type { QuestionOf } from '../../../../src/answers/model/question.ts'
import { over, turnover } from '../../asking.ts'
import { as, said } from '../../said.ts'
import { tiny } from '../../tiny.ts'

type Asked = Partial<Pick<QuestionOf<'threshold'>, 'level' | 'way' | 'asks' | 'grain' | 'from' | 'to'>>
const billion = { value: '1', unitMult: 9, unit: 'USD' }
const asked = (of: Asked, ...rows: readonly string[]) =>
  over(tiny(rows))({ kind: 'threshold', ...turnover, level: billion, way: 'over', asks: 'first', ...of })
const held = (of: Asked, ...rows: readonly string[]) => as('threshold', asked(of, ...rows))

const years = [
  'T 2019 0.8 9 USD CUST a',
  'T 2020 1.2 9 USD CUST b',
  'T 2022 0.9 9 USD CUST c',
  'T 2023 1.5 9 USD CUST d',
]

describe('which year', () => {
  test.each<[string, Asked, string, string, readonly string[]]>([
    ['the first above', {}, '1.2bn 2020 b', '0.8bn 2019 a', ['2020', '2023']],
    ['the last above', { asks: 'last' }, '1.5bn 2023 d', 'nothing', ['2020', '2023']],
    ['the last below', { asks: 'last', way: 'under' }, '0.9bn 2022 c', '1.5bn 2023 d', ['2019', '2022']],
    ['how many', { asks: 'count' }, '1.2bn 2020 b', 'nothing', ['2020', '2023']],
    [
      'the level itself is reached',
      { level: { value: '1.5', unitMult: 9, unit: 'USD' } },
      '1.5bn 2023 d',
      '0.9bn 2022 c',
      ['2023'],
    ],
    ['none: the nearest', { level: { value: '9', unitMult: 9, unit: 'USD' } }, '1.5bn 2023 d', 'nothing', []],
  ])('%s', (_, of, figure, beside, past) => {
    const it = held(of, ...years)
    expect([said(it.figure), said(it.beside), it.past, it.missing]).toEqual([figure, beside, past, ['2021']])
  })
})

test('what may be on either side is not counted', () => {
  const it = held({}, 'T 2021 about 1 9 USD CUST a', 'T 2022 over 1 9 USD CUST b', 'T 2023 under 2 9 USD CUST c')
  expect([it.past, it.periods]).toEqual([['2022'], ['2021', '2022', '2023']])
})

test('another currency than the level is not held', () => {
  expect(asked({}, 'T 2023 9 9 CNY CUST a').kind).toBe('none')
})

test('a place or a better one; a month is told beside the years', () => {
  const it = held(
    { level: { value: '3', unitMult: 0, unit: 'ORD' } },
    'T 2023 4 0 ORD CUST a',
    'T 2024 2 0 ORD CUST b',
    'T 2025-01 3 0 ORD CUST c',
  )
  expect([it.past, it.figure.amount.value, it.part?.period]).toEqual([['2024'], '2', '2025-01'])
})

test('months of a run: those past the level, and what is not held of the run', () => {
  const it = held(
    { asks: 'count', grain: 'month', from: '2025-01', to: '2025-04' },
    'T 2025 9 9 USD CUST a',
    'T 2024-12 2 9 USD CUST b',
    'T 2025-01 1.2 9 USD CUST c',
    'T 2025-02 0.9 9 USD CUST d',
    'T 2025-03 1.1 9 USD CUST e',
  )
  expect([it.past, it.periods, it.missing]).toEqual([
    ['2025-01', '2025-03'],
    ['2025-01', '2025-02', '2025-03'],
    ['2025-04'],
  ])
})

test('no month of the run is held', () => {
  const none = as('none', asked({ grain: 'month', from: '2025-01', to: '2025-12' }, 'T 2024 2 9 USD CUST a'))
  expect(none.question.kind).toBe('series')
})
