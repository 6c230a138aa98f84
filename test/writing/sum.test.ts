/** What a reader sees of a sum, in four languages; and of one that cannot be given. */
import { expect, test } from 'vitest'
import { tiny } from '../answers/tiny.ts'
import { pair, writingIn, written } from './writing.ts'

const years = { kind: 'sum', flow: 'T', ...pair, periods: ['2022', '2023', '2025'] } as const
const facts = tiny(['T 2022 2.0 9 USD CUST a', 'T 2023 3.1 9 USD CUST a', 'T 2025 5.0 9 USD CUST a'])

test.each([
  [
    'en',
    [
      '$10.1 billion in total · China–Azerbaijan turnover, 2022, 2023 and 2025',
      'Our calculation: the sum of 3 years',
      '2025: $5.0 billion [1]',
      '2023: $3.1 billion [1]',
      '2022: $2.0 billion [1]',
    ],
  ],
  [
    'az',
    [
      'Cəmi 10,1 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2022, 2023 və 2025',
      'Karvanın hesablaması: 3 ilin cəmi',
    ],
  ],
  ['ru', ['Всего $10,1 млрд · товарооборот Азербайджана с Китаем, 2022, 2023 и 2025', 'Наш расчёт: сумма за 3 года']],
  ['zh', ['合计101亿美元 · 中国与阿塞拜疆双边贸易额，2022年、2023年和2025年', 'Karvan测算：3个年度数据之和']],
] as const)('the sum in %s', (code, lines) => {
  const text = written(years, writingIn(code, 'private', facts)).text.split('\n')
  expect(text.slice(0, lines.length)).toEqual(lines)
})

test.each([
  ['en', '⚠ No sum: not all of these periods are held.', 'Not held: 2024'],
  ['az', '⚠ Cəm hesablanmır: bu dövrlərin hamısı bazada yoxdur.', 'Bazada yoxdur: 2024'],
  ['ru', '⚠ Сумму не считаем: в базе есть не все эти периоды.', 'Нет в базе: 2024'],
  ['zh', '⚠ 部分时间暂无数据，因此不计算总和。', '暂无数据：2024年'],
] as const)('a year that is not held, in %s', (code, warning, missing) => {
  const question = { ...years, periods: ['2022', '2023', '2024', '2025'] } as const
  const text = written(question, writingIn(code, 'private', facts)).text.split('\n')
  expect(text[1]).toBe(warning)
  expect(text).toContain(missing)
})
