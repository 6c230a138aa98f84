import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headline, inOrder } from '../../../src/answers/figures/headline.ts'
import type { Observation } from '../../../src/data/model/schema.ts'
import { pressFacts } from '../../facts.ts'
import { said } from '../said.ts'
import { row, tiny } from '../tiny.ts'

const turnover = { measure: 'value', flow: 'T', reporter: 'AZE', partner: 'CHN' } as const

test.each<[string, readonly string[], string]>([
  [
    'an exact figure before one that is over or about',
    ['T 2025 over 4.9 9 USD CUST a', 'T 2025 4.87 9 USD AMB b', 'T 2025 about 5 9 USD CUST c'],
    '4.87bn 2025 b',
  ],
  [
    'a figure of a whole year before one that was expected while the year ran',
    ['T 2025 5 9 USD CUST a@2025-11-27', 'T 2025 4.87 9 USD AMB b@2026-03-13'],
    '4.87bn 2025 b',
  ],
  [
    'the reporter’s office before the partner’s',
    ['T 2025 4.87 9 USD GACC a', 'T 2025 4.1 9 USD CUST b', 'T 2025 4.87 9 USD AMB c'],
    '4.1bn 2025 b',
  ],
  [
    'the reporter’s figure in an international table before the partner’s office',
    ['T 2025 4.87 9 USD UN_STAT a', 'T 2025 4.1 9 USD GACC b'],
    '4.87bn 2025 a',
  ],
  ['the partner’s office before a statement', ['T 2025 4.871 9 USD GOV a', 'T 2025 4.1 9 USD GACC b'], '4.1bn 2025 b'],
  ['any office before a statement', ['T 2025 4.871 9 USD GOV a', 'T 2025 4.1 9 USD UN_STAT b'], '4.1bn 2025 b'],
  [
    'the one that fits a growth before the one that more agree with',
    [
      'T 2023 3.7 9 USD GOV a',
      'T 2023 3.7 9 USD PAPER b',
      'T 2023 3.1 9 USD AMB c',
      'T 2022 2.159 9 USD PAPER d',
      'T 2023<2022 43.5 0 PT AMB c',
    ],
    '3.1bn 2023 c',
  ],
  [
    'the one that more agree with, rounded or not',
    ['T 2025 4.123 9 USD GOV a', 'T 2025 4.9 9 USD AMB b', 'T 2025 4.87 9 USD PAPER c'],
    '4.87bn 2025 c',
  ],
  [
    'copies of one report count once',
    [
      'T 2025 4.12 9 USD GOV a@2026-01-01@Today.az(Azernews)',
      'T 2025 4.12 9 USD PAPER b@2026-01-02@Azernews',
      'T 2025 4.87 9 USD AMB c@2026-01-01@Report',
      'T 2025 4.9 9 USD GOV d@2026-01-01@Trend',
    ],
    '4.87bn 2025 c',
  ],
  ['more printed digits', ['T 2025 4.9 9 USD GOV b', 'T 2025 4.87 9 USD GOV a'], '4.87bn 2025 a'],
  [
    'the later published',
    ['T 2025 4.87 9 USD GOV b@2026-01-02', 'T 2025 4.88 9 USD GOV a@2026-01-03'],
    '4.88bn 2025 a',
  ],
  ['a quarter is its three months', ['T 2025-01/2025-03 1.1 9 USD CUST a'], '1.1bn 2025-Q1 a'],
])('%s', (_, rows, expected) => {
  const period = expected.includes('Q1') ? '2025-Q1' : (/ (\d{4}) /.exec(expected)?.[1] ?? '')
  expect(said(headline(turnover, period, tiny(rows)))).toBe(expected)
})

describe('the other side of the border', () => {
  const exports = { ...turnover, flow: 'X' } as const
  test('its imports answer for our exports, and say so', () => {
    const found = headline(exports, '2025', tiny(['M CHN>AZE 2025 20 6 USD GACC a']))
    expect(found).toMatchObject({ flow: 'X', reporter: 'AZE', partner: 'CHN', mirrored: true })
  })
  test('our own count comes first', () => {
    const facts = tiny(['M CHN>AZE 2025 20.5 6 USD GACC a', 'X 2025 19.7 6 USD CUST b'])
    expect(inOrder(exports, '2025', facts).map(said)).toEqual(['19.7m 2025 b', '20.5m 2025 a'])
  })
  test('a balance is not turned round', () => {
    const balance = { ...turnover, flow: 'B' } as const
    expect(headline(balance, '2025', tiny(['B CHN>AZE 2025 3 9 USD GACC a']))).toBeUndefined()
  })
})

test('dollars and yuan never agree', () => {
  const facts = tiny(['T 2025 35 9 CNY GOV a', 'T 2025 35.1 9 CNY PAPER b', 'T 2025 4.87 9 USD AMB c'])
  expect(said(headline(turnover, '2025', facts))).toBe('4.87bn 2025 c')
})

describe('law: the order of entry decides nothing', () => {
  const held = ['value', 'growth', 'rank'] as const
  const years = ['2018', '2022', '2023', '2024', '2025', '2026-01', '2025-01/2025-10']
  const rows: readonly Observation[] = held.flatMap(measure => pressFacts.series(measure, 'T', 'AZE', 'CHN'))
  // The seed's own compilers are many; here each kind of them keeps its weight.
  const compilers: Record<string, string> = {
    AZ_SCC: 'CUST',
    AZ_SSC: 'STAT',
    AZ_STAT: 'STAT',
    CN_STAT: 'GACC',
    CN_AMB: 'AMB',
    PRESS: 'PAPER',
    AZERNEWS: 'PAPER',
  }
  const plain = rows.map(it =>
    row('T 2025 1 9 USD GOV x', {
      ...it,
      compiledBy: compilers[it.compiledBy] ?? 'GOV',
      citation: {
        source: `${it.citation.source}@${pressFacts.sources.get(it.citation.source)?.published ?? ''}`,
        place: 'text',
      },
    }),
  )
  const order = (all: readonly Observation[]): readonly unknown[] => {
    const facts = tiny(all)
    return held.flatMap(measure =>
      years.map(year => inOrder({ ...turnover, measure }, year, facts).map(it => it.observation.id)),
    )
  }
  test('over every figure held for the pair', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...plain], { minLength: plain.length }), shuffled => {
        expect(order(shuffled)).toEqual(order(plain))
      }),
      { numRuns: 25 },
    ))
})
