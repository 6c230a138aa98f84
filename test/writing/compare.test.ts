/** What a reader sees below figures side by side: the difference, that an order is sure, or why there is none. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { tiny } from '../answers/tiny.ts'
import { pair, writingIn, written } from './writing.ts'

const partners = {
  kind: 'compare-partners',
  reporter: 'AZE',
  flow: 'T',
  partners: ['CHN', 'TUR'],
  period: '2025',
} as const
const plain = (text: string): string => text.replace(/\u00a0/g, ' ')

describe.each<[string, readonly string[], readonly [en: string, az: string, ru: string, zh: string]]>([
  [
    'two counts, far apart',
    ['T 2025 3.7 9 USD CUST a', 'T AZE>TUR 2025 8 9 USD STAT b'],
    [
      'Different counts, but no rounding changes this order.',
      'Hesablamalar fərqlidir, lakin yuvarlaqlaşdırma bu sıranı dəyişmir.',
      'Данные получены по-разному, но порядок верен при любом округлении.',
      '统计口径不同，但无论如何取整，此顺序不变。',
    ],
  ],
  [
    'too near',
    ['T 2025 4.87 9 USD CUST a', 'T AZE>TUR 2025 5 9 USD CUST b'],
    [
      '⚠ Too near to each other: the printed digits do not tell which is larger.',
      '⚠ Bir-birinə çox yaxındır: dərc olunmuş dəqiqliklə hansının böyük olduğu bilinmir.',
      '⚠ Цифры слишком близки: при такой точности нельзя сказать, какая больше.',
      '⚠ 数值过于接近，按公布的位数无法判断大小。',
    ],
  ],
  [
    'both sides of a border',
    ['T 2025 1 9 USD GACC b', 'T AZE>TUR 2025 9 9 USD CUST a'],
    [
      '⚠ Different reporting countries, so no order is drawn from this list.',
      '⚠ Hesabat verən ölkələr fərqlidir, buna görə rəqəmləri birbaşa müqayisə etmək olmaz.',
      '⚠ Данные сообщены разными странами, напрямую сравнивать их нельзя.',
      '⚠ 报告国不同，不宜直接比较。',
    ],
  ],
  [
    'official figures under a published one',
    [
      'X 2025 84.4 6 USD UN_STAT t',
      'M 2025 4789.8 6 USD UN_STAT t',
      'T 2025 4.87 9 USD AMB a',
      'T AZE>TUR 2025 5720.9 6 USD UN_STAT t',
    ],
    [
      'Difference: 5,720.9 − 4,874.2 = $846.7 million · +17.4% · 1.174 times (our calculation)',
      'Fərq: 5 720,9 − 4 874,2 = 846,7 milyon $ · +17,4% · 1,174 dəfə (Karvanın hesablaması)',
      'Разница: 5 720,9 − 4 874,2 = $846,7 млн · +17,4% · в 1,174 раза (наш расчёт)',
      '相差：57.209 − 48.742 = 8.467亿美元 · +17.4% · 1.174倍（Karvan测算）',
    ],
  ],
])('%s', (_, rows, said) => {
  test.each(languages.map(({ code }, i) => [code, said[i] ?? ''] as const))('in %s', (code, line) => {
    expect(plain(written(partners, writingIn(code, 'group', tiny(rows))).text).split('\n')).toContain(line)
  })
})

test('periods: one line each, newest first, with the growth between them, and the newest held is marked', () => {
  const facts = tiny(['T 2022 2.0 9 USD CUST a', 'T 2024 3.744 9 USD CUST a', 'T 2025 4.87 9 USD CUST a'])
  const message = written(
    { kind: 'compare-periods', flow: 'T', ...pair, periods: ['2022', '2025', '2024'] },
    writingIn('en', 'group', facts),
  )
  expect(message.text.split('\n').slice(0, 3)).toEqual([
    '$4.87 billion · China–Azerbaijan turnover, 2025 (the newest held) [1] · ▲ +30.1% on 2024 (our calculation)',
    '$3.744 billion · China–Azerbaijan turnover, 2024 [1] · ▲ +87% on 2022 (our calculation)',
    '$2.0 billion · China–Azerbaijan turnover, 2022 [1]',
  ])
})

test.each(languages)('that the order of three counts is sure has room in $code', ({ code }) => {
  const { text } = written({ ...partners, partners: ['CHN', 'TUR', 'RUS'], period: '2023' }, writingIn(code))
  expect(text).toContain(languages.find(it => it.code === code)?.say.arithmetic.ofCounts)
})
