/** "Turnover, growth and place": the figure of each part, of one period; a part that is not held is named. */
import { expect, test } from 'vitest'
import type { QuestionOf } from '../../../src/answers/model/question.ts'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { row, tiny } from '../tiny.ts'

const asked = (of: Pick<QuestionOf<'parts'>, 'parts' | 'period'>, ...rows: readonly string[]) =>
  over(tiny(rows))({ kind: 'parts', ...turnover, ...of })
const figures = (of: Pick<QuestionOf<'parts'>, 'parts' | 'period'>, ...rows: readonly string[]) =>
  as('parts', asked(of, ...rows)).rows.map(({ part, figure }) => `${part} ${said(figure)}`)

test('in the order of the question, what is not held with nothing', () => {
  expect(
    figures(
      { parts: ['T', 'growth', 'share', 'rank'], period: '2025' },
      'T 2024 4 9 USD CUST a',
      'T 2025 5 9 USD CUST b',
      'T 2025 3 0 ORD CUST c',
    ),
  ).toEqual(['T 5bn 2025 b', 'growth ours 30% 2025', 'share nothing', 'rank 3ORD 2025 c'])
})

test('two flows and what is left', () => {
  expect(figures({ parts: ['X', 'M', 'B'], period: '2025' }, 'X 2025 1 9 USD CUST a', 'M 2025 4 9 USD CUST a')).toEqual(
    ['X 1bn 2025 a', 'M 4bn 2025 a', 'B ours -3bn 2025'],
  )
})

test('without a period, all are of the newest of the first', () => {
  expect(
    figures({ parts: ['X', 'M'] }, 'X 2024 1 9 USD CUST a', 'M 2024 2 9 USD CUST a', 'M 2025 4 9 USD CUST b'),
  ).toEqual(['X 1bn 2024 a', 'M 2bn 2024 a'])
})

test.each<[string, readonly Parameters<typeof row>[], boolean]>([
  ['of one count', [['X 2016 500 3 USD CUST a'], ['M 2016 90 6 USD CUST a']], true],
  ['of two sides', [['M CHN>AZE 2016 500 3 USD GACC a'], ['M 2016 90 6 USD CUST a']], false],
  ['not reliable', [['X 2016 500 3 USD CUST a'], ['M 2016 20500 0 USD CUST a', { status: 'unreliable' }]], false],
])('exports and imports %s are subtracted, or not', (_, rows, isSubtracted) => {
  const facts = tiny(rows.map(it => row(...it)))
  const it = as('parts', over(facts)({ kind: 'parts', ...turnover, parts: ['X', 'M'], period: '2016' }))
  expect(it.difference !== undefined).toBe(isSubtracted)
})

test('nothing held of any part', () => {
  expect(asked({ parts: ['X', 'M'], period: '2019' }, 'X 2024 1 9 USD CUST a').kind).toBe('none')
})
