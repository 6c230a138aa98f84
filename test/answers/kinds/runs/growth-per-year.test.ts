/** Average growth a year: between which two values it leads. */
import { expect, test } from 'vitest'
import { over, turnover } from '../../asking.ts'
import { as, said } from '../../said.ts'
import { row, tiny } from '../../tiny.ts'

const asked = { kind: 'growth-per-year', ...turnover, from: '2021', to: '2025' } as const

test.each<[string, readonly string[], string, readonly string[]]>([
  ['one office', ['T 2021 1.78 9 USD CUST a', 'T 2025 4.87 9 USD CUST b'], 'ours 28.6% 2025', []],
  [
    'an office and a table of one side, and it is told',
    ['T 2021 1.78 9 USD CUST a', 'T 2025 4.87 9 USD UN_STAT b'],
    'ours 28.6% 2025',
    ['compilers'],
  ],
  [
    'an office and a speaker, and it is told',
    ['T 2021 1.78 9 USD CUST a', 'T 2025 4.87 9 USD AMB b'],
    'ours 28.6% 2025',
    ['compilers'],
  ],
  [
    'a speaker whom the table bears out: within the table',
    ['T 2021 1780.4 6 USD UN_STAT t', 'T 2025 4874.2 6 USD UN_STAT t', 'T 2025 4.87 9 USD AMB b'],
    'ours 28.6% 2025',
    [],
  ],
])('%s', (_, rows, expected, unlike) => {
  const it = as('average', over(tiny(rows))(asked))
  expect([said(it.headline), it.unlike]).toEqual([expected, unlike])
})

test.each<[string, readonly (string | ReturnType<typeof row>)[]]>([
  ['both sides of a border', ['T 2021 1.78 9 USD GACC a', 'T 2025 4.87 9 USD CUST b']],
  ['our imports and their exports', ['T CHN>AZE 2021 1.78 9 USD GACC a', 'T 2025 4.87 9 USD CUST b']],
  [
    'two definitions',
    [row('T 2021 1.78 9 USD CUST a', { definition: { gold: 'excluded' } }), 'T 2025 4.87 9 USD CUST b'],
  ],
  [
    'a figure not to be relied on',
    [row('T 2021 400 0 USD CUST a', { status: 'unreliable' }), 'T 2025 4.87 9 USD CUST a'],
  ],
  ['two offices', ['T 2021 1.78 9 USD CUST a', 'T 2025 4.87 9 USD STAT b']],
  ['two speakers', ['T 2021 1.78 9 USD GOV a', 'T 2025 4.87 9 USD AMB b']],
])('none of %s', (_, rows) => void as('none', over(tiny(rows))(asked)))
