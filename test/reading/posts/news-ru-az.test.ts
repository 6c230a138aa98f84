/** Faults of Russian and Azerbaijani news as it stands, and of the same words in English and Chinese. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2026-04-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })
const unread = (texts: readonly string[]) =>
  test.each(texts)('%s', text => expect(claimsIn(text, { today })).toEqual([]))

describe('a balance whose sign the sentence before tells', () => {
  cases([
    [
      'Торговое сальдо Кении с Оманом в 2025 году было отрицательным. Этот показатель составил 5,5 млрд долларов.',
      ['value B KEN OMN 2025 -5.5e9 USD'],
    ],
    [
      'Keniyanın Omanla ticarət saldosu 2025-ci ildə mənfi olub. Bu göstərici 5,5 milyard dollar təşkil edib.',
      ['value B KEN OMN 2025 -5.5e9 USD'],
    ],
    [
      "Kenya's trade balance with Oman was negative in 2025. It amounted to $5.5 billion.",
      ['value B KEN OMN 2025 -5.5e9 USD'],
    ],
    ['2025年，肯尼亚对阿曼贸易差额为负。该指标为55亿美元。', ['value B KEN OMN 2025 -55e8 USD']],
    [
      'Торговое сальдо Кении с Оманом в 2025 году было положительным. Этот показатель составил 5,5 млрд долларов.',
      ['value B KEN OMN 2025 5.5e9 USD'],
    ],
    [
      'Торговое сальдо Кении с Оманом в 2025 году было отрицательным. Экспорт составил 5,5 млрд долларов.',
      ['value X KEN OMN 2025 5.5e9 USD'],
    ],
  ])
})

describe('a share that goods have', () => {
  unread([
    'В 2025 году 97% экспорта Кении в Оман — продукция промышленности.',
    'В 2025 году 97% кенийского экспорта в Оман — чай и кофе.',
  ])
  cases([['В 2025 году 24% экспорта Кении — Оман.', ['share X KEN OMN 2025 24e0 PT']]])
})

describe('a bound that has the case of an object', () => {
  const bound = (text: string) => readPost(text, { home: 'AZE', partner: 'CHN', speakers: [], projects: [], today })
  test.each([
    ['2025-ci ildə Oman Keniyanın ixracının 2 faizindən azını alıb.', 'under'],
    ['2025-ci ildə Oman Keniyanın ixracının 2 faizindən çoxunu alıb.', 'over'],
    ['Keniyanın ticarət dövriyyəsi 2025-ci ildə 4 milyard dollardan azını təşkil edib.', 'under'],
  ])('%s', (text, is) =>
    expect(bound(text).claims.map(it => ('amount' in it ? it.amount.bound : undefined))).toEqual([is]),
  )
})

describe('a place of a partner of ours that is not named', () => {
  unread([
    'В торговле с нашим главным торговым партнером есть профицит.',
    'We have a surplus with our main trading partner.',
  ])
  cases([['Растет торговля с нашим главным торговым партнером Турцией.', ['rank T AZE TUR 2025 1e0 ORD']]])
})
