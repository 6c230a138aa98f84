/** A balance is told by its size, as a deficit or a surplus; only a table keeps the sign. */
import { describe, expect, test } from 'vitest'
import { tiny } from '../answers/tiny.ts'
import { pair, writingIn, written } from './writing.ts'

const facts = tiny([
  'B 2023 1.2 9 USD CUST a',
  'B 2024 -3705.4 6 USD CUST a',
  'X 2025 84.4 6 USD CUST a',
  'M 2025 4789.9 6 USD CUST a',
  'B AZE>WLD 2025 -2.1 9 USD CUST a',
])
const balance = { flow: 'B', ...pair } as const
const plain = (text: string): string => text.replace(/\u00a0/g, ' ')

test.each([
  ['en', '2025', 'Deficit: $4,705.5 million · Azerbaijan’s trade with China, 2025'],
  ['az', '2025', 'Kəsir: 4 705,5 milyon $ · Azərbaycanın Çinlə ticarət saldosu, 2025'],
  ['ru', '2025', 'Дефицит $4 705,5 млн · сальдо торговли Азербайджана с Китаем, 2025'],
  ['zh', '2025', '47.055亿美元 · 阿塞拜疆对华贸易逆差，2025年'],
  ['en', '2023', 'Surplus: $1.2 billion · Azerbaijan’s trade with China, 2023 [1]'],
  ['az', '2023', 'Profisit: 1,2 milyard $ · Azərbaycanın Çinlə ticarət saldosu, 2023 [1]'],
  ['ru', '2023', 'Профицит $1,2 млрд · сальдо торговли Азербайджана с Китаем, 2023 [1]'],
  ['zh', '2023', '12亿美元 · 阿塞拜疆对华贸易顺差，2023年 [1]'],
] as const)('in %s, %s', (code, period, line) => {
  const { text } = written({ kind: 'figure', ...balance, period }, writingIn(code, 'private', facts))
  expect(plain(text).split('\n')[0]).toBe(line)
})

test.each([
  ['en', 'Deficit: $2.1 billion · Azerbaijan’s total trade, 2025 [1]'],
  ['az', 'Kəsir: 2,1 milyard $ · Azərbaycanın xarici ticarət saldosu, 2025 [1]'],
  ['ru', 'Дефицит $2,1 млрд · сальдо внешней торговли Азербайджана, 2025 [1]'],
  ['zh', '21亿美元 · 阿塞拜疆外贸逆差，2025年 [1]'],
] as const)('of all trade, in %s', (code, line) => {
  const { text } = written(
    { kind: 'figure', ...balance, partner: 'WLD', period: '2025' },
    writingIn(code, 'private', facts),
  )
  expect(text.split('\n')[0]).toBe(line)
})

describe('in a list', () => {
  test.each([
    ['en', '2024: deficit of $3,705.4 million [1]', '2023: surplus of $1.2 billion [1]'],
    ['az', '2024: 3 705,4 milyon $ kəsir [1]', '2023: 1,2 milyard $ profisit [1]'],
    ['ru', '2024: дефицит $3 705,4 млн [1]', '2023: профицит $1,2 млрд [1]'],
    ['zh', '2024年：逆差37.054亿美元 [1]', '2023年：顺差12亿美元 [1]'],
  ] as const)('%s', (code, ...lines) => {
    const { text } = written({ kind: 'series', ...balance, grain: 'year' }, writingIn(code, 'private', facts))
    expect(plain(text).split('\n')).toEqual(expect.arrayContaining([...lines]))
  })
})
