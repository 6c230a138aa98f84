/** Faults of wire news as it stands: numbers and words that are no figures of trade, and whose trade it is. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2026-04-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })
const unread = (texts: readonly string[]) =>
  test.each(texts)('%s', text => expect(claimsIn(text, { today })).toEqual([]))

describe('other numbers than those of trade', () => {
  unread([
    "Kenya's terms of trade fell 4.5 percent in 2025.",
    'В 2025 году условия торговли Кении снизились на 4,5%.',
    'Keniyanın ticarət şərtləri 2025-ci ildə 4,5% azalıb.',
    '2025年肯尼亚贸易条件下降4.5%。',
    "Kenya's short-term trade lines rose to $430 million in 2025.",
    "Kenya's trade surplus helped its foreign exchange reserves rise to $50 billion in 2025.",
    'Keniyanın ticarət profisiti 2025-ci ildə valyuta ehtiyatlarını 50 milyard dollara çatdırıb.',
    '2025年肯尼亚贸易顺差使外汇储备增至500亿美元。',
    'Kenya would keep a trade surplus to cut its $44 billion foreign debt.',
    "Kenya's sales of foreign securities rose to $2.7 billion in 2025.",
    "Kenya's trade row with Oman grows.",
  ])
  cases([
    [
      "In 2025 Kenya's exports were $11 billion. Government borrowing stood at $9 billion and repayments at $5 billion.",
      ['value X KEN WLD 2025 11e9 USD'],
    ],
    ["Kenya's trade surplus rose to $50 billion in 2025, and reserves grew.", ['value B KEN WLD 2025 50e9 USD']],
  ])
})

describe('a change that is only possible, or that a flow is to bring', () => {
  unread([
    'Kenya relies on exports for growth.',
    'Экспорт Кении может вырасти в 2025 году.',
    "Kenya's exports can be expanded.",
    '肯尼亚出口可以扩大。',
    'Kenya relies on its export drive to help narrow its trade deficit.',
    "The contribution of exports to the growth in Kenya's economy was welcome.",
    "The government limits Kenya's trade surplus with Oman to help reduce friction.",
    'Kenya tried to remedy the trade imbalance by driving down its currency.',
    'The export of advanced technology from Kenya to Oman is limited.',
  ])
  cases([
    ["Kenya's exports to Oman continued to fall in 2025.", ['direction X KEN OMN 2025 down vs 2024']],
    ["Kenya's exports to Oman managed to grow in 2025.", ['direction X KEN OMN 2025 up vs 2024']],
    ['Экспорт Кении в Оман в 2025 году вырос.', ['direction X KEN OMN 2025 up vs 2024']],
    ['2025年肯尼亚对阿曼出口扩大。', ['direction X KEN OMN 2025 up vs 2024']],
  ])
})

describe('a balance of the other sign', () => {
  cases([
    [
      "Kenya's trade fell into a deficit of $539 million in 2025 from a surplus of $295 million in 2024.",
      ['value B KEN WLD 2025 -539e6 USD', 'value B KEN WLD 2024 295e6 USD'],
    ],
    [
      'Kenya had a trade deficit of $9 billion in January 2026 after a December surplus of $15 billion.',
      ['value B KEN WLD 2026-01 -9e9 USD', 'value B KEN WLD 2025-12 15e9 USD'],
    ],
    [
      'Kenya had a trade deficit of $9 billion in January 2026 after a December deficit of $15 billion.',
      ['value B KEN WLD 2026-01 -9e9 USD', 'value B KEN WLD 2025-12 -15e9 USD'],
    ],
  ])
})

describe('short names of wire news', () => {
  cases([
    [
      "Kenya's exports to the EC totalled $3 billion in 2025, while EC exports to Kenya fell 1% to $5 billion.",
      ['value X KEN EU27 2025 3e9 USD', 'growth X EU27 KEN 2025 -1e0 PT vs 2024', 'value X EU27 KEN 2025 5e9 USD'],
    ],
    ['S. African trade surplus rises in February.', ['direction B ZAF WLD 2026-02 up vs 2025-02']],
    ['N.Z. trade surplus was $119 million in February.', ['value B NZL WLD 2026-02 119e6 USD']],
    [
      "A senior official of the central bank told reporters in\nthe capital on Monday, after a meeting of the board, that\nKenya's trade surplus is expected to exceed 5.5 billion U.S.\nDlrs in the first four months of 2026, against 4.2 billion in\nthe year before.",
      ['value B KEN WLD 2026-01/2026-04 5.5e9 USD expected', 'value B KEN WLD 2025-01/2025-04 4.2e9 USD'],
    ],
    ['Kenya sells much to the U.S.\nExports to Oman rose 5% in 2025.', ['growth X KEN OMN 2025 5e0 PT vs 2024']],
  ])
})

describe('the one country of a text of no known outlet', () => {
  testClaims(
    [
      ['Kenyan trade figures raise hopes\n\nImports rose to $7 billion in 2025.', ['value M KEN WLD 2025 7e9 USD']],
      [
        'The Kenyan government must cut spending, a bank said\n\nExports were $12 billion in 2025.',
        ['value X KEN WLD 2025 12e9 USD'],
      ],
      [
        'Власти Кении должны сократить расходы\n\nЭкспорт в 2025 году составил 12 млрд долларов.',
        ['value X KEN WLD 2025 12e9 USD'],
      ],
      ['Kenyan cars are popular. Imports of all goods were $12 billion in 2025.', ['value M KEN WLD 2025 12e9 USD']],
      [
        'Kenyan companies are interested in Baku. Exports to Kenya were $12 million in 2025.',
        ['value X AZE KEN 2025 12e6 USD'],
      ],
      [
        'Kenya was the largest partner. Exports were $12 million in 2025.',
        ['rank T AZE KEN 2025 1e0 ORD', 'value X AZE KEN 2025 12e6 USD'],
      ],
      ['Kenyan goods were imported. Exports were $12 million in 2025.', ['value X AZE KEN 2025 12e6 USD']],
    ],
    { today, isHomeGuessed: true },
  )
})

describe('years of another clause, exchange rates, and what is only to change', () => {
  cases([
    [
      "Kenya's exports to Oman fell below $4 billion in January for the first time since mid-1984.",
      ['value X KEN OMN 2026-01 4e9 USD'],
    ],
    ['В январе экспорт Кении впервые с 1984 года превысил 4 млрд долларов.', ['value X KEN WLD 2026-01 4e9 USD']],
    ['A bill would bring a 15 to 20 billion dollar drop in the trade deficit of Kenya.', []],
    [
      'Trade of Kenya with Oman increased by $238.5 million to $2.6 billion in 2025.',
      ['value T KEN OMN 2025 2.6e9 USD'],
    ],
    ['Kenya expects to cut its trade deficit, which hit $16 billion last year.', ['value B KEN WLD 2025 -16e9 USD']],
    [
      'Кения рассчитывает сократить дефицит торговли, который в прошлом году достиг 16 млрд долларов.',
      ['value B KEN WLD 2025 -16e9 USD'],
    ],
    [
      'Kenya has a target for its trade with Oman, which is expected to reach $16 billion in 2026.',
      ['value T KEN OMN 2026 16e9 USD target'],
    ],
    ["Kenya's trade with Oman declined in 2025 after a 40 percent fall of the shilling against the dollar.", []],
    ["Kenya's exports in dollars rose 5% in 2025.", ['growth X KEN WLD 2025 5e0 PT vs 2024']],
    ["As the dollar weakened, Kenya's exports rose 5% in 2025.", ['growth X KEN WLD 2025 5e0 PT vs 2024']],
    ["Kenya's exports fell 2-1/2 percent in 2025.", ['growth X KEN WLD 2025 -2.5e0 PT vs 2024']],
    ['Trade between Kenya and Oman is a double edged sword.', []],
  ])
})

describe('trade of two countries behind that of a part of one', () => {
  cases([
    [
      "In 2025 Kenya's trade with Oman was discussed. Exports of Mombasa province rose 8%. Trade of the two countries came to $2 billion.",
      ['value T KEN OMN 2025 2e9 USD'],
    ],
    ['В 2025 году экспорт Самарской области в Оман вырос на 8%. Экспорт составил $2 млрд.', []],
  ])
})

describe('amounts in a currency that is not the dollar', () => {
  cases([
    ['В 2025 году экспорт Кении в Уганду составил 3,7 млрд шиллингов.', ['value X KEN UGA 2025 3.7e9 KES']],
    ['2025-ci ildə Keniyanın Uqandaya ixracı 3,7 milyard şillinq olub.', ['value X KEN UGA 2025 3.7e9 KES']],
    ["Zambia's exports to Oman were 3.7 billion kwacha in 2025.", ['value X ZMB OMN 2025 3.7e9 ZMW']],
    ['2025年加纳对阿曼出口37亿塞地。', ['value X GHA OMN 2025 37e8 GHS']],
    ['Импорт Малайзии из Омана в 2025 году составил 3,7 млрд ринггитов.', ['value M MYS OMN 2025 3.7e9 MYR']],
  ])
})

describe('above or below an earlier value', () => {
  const now = 'value X KEN OMN 2024 3e9 USD'
  cases([
    [
      "Kenya's exports to Oman were $3 billion in 2024, above the $2.5 billion reached in 2023.",
      [now, 'value X KEN OMN 2023 2.5e9 USD'],
    ],
    [
      "Kenya's exports to Oman were $3 billion in 2024, below the $3.5 billion recorded a year earlier.",
      [now, 'value X KEN OMN 2023 3.5e9 USD'],
    ],
    [
      "Kenya's exports to Oman were $3 billion in 2024, above the $2 billion mark set in 2023.",
      [now, 'value X KEN OMN 2024 2e9 USD'],
    ],
    ["Kenya's exports to Oman exceeded the $2 billion mark in 2024.", ['value X KEN OMN 2024 2e9 USD']],
  ])
  test.each([
    [
      "Kenya's exports to Oman were $3 billion in 2024, above the $2.5 billion reached in 2023.",
      [undefined, undefined],
    ],
    ["Kenya's exports to Oman were $3 billion in 2024, above the $2 billion mark set in 2023.", [undefined, 'over']],
  ])('%s', (text, bounds) => {
    const { claims } = readPost(text, { today, home: 'AZE', partner: 'CHN', speakers: [], projects: [] })
    expect(claims.map(it => ('amount' in it ? it.amount.bound : undefined))).toEqual(bounds)
  })
})

describe('what was expected beside what came', () => {
  cases([
    [
      "Kenya's exports fell by a more-than-expected 6.1 percent in 2025, while imports rose by a better-than-forecast 3 percent.",
      ['growth X KEN WLD 2025 -6.1e0 PT vs 2024', 'growth M KEN WLD 2025 3e0 PT vs 2024'],
    ],
    ['Экспорт Кении в 2025 году снизился сильнее ожидаемого — на 6%.', ['growth X KEN WLD 2025 -6e0 PT vs 2024']],
    [
      "According to estimates of the customs, Kenya's trade with Oman amounted to $2 billion in 2025.",
      ['value T KEN OMN 2025 2e9 USD'],
    ],
  ])
  unread([
    "Kenya's imports in 2025 were 5 percent less than expected.",
    'Импорт Кении в 2025 году оказался на 5% меньше ожиданий.',
  ])
})

describe('goods of its own, and of all kinds', () => {
  cases([
    ['Кения в 2025 году увеличила экспорт своей продукции на 5%.', ['growth X KEN WLD 2025 5e0 PT vs 2024']],
    [
      'Товарооборот Кении с Оманом в 2025 году — $6 млн. Из них $4 млн составил экспорт товаров и $2 млн — импорт различной продукции.',
      ['value T KEN OMN 2025 6e6 USD', 'value X KEN OMN 2025 4e6 USD', 'value M KEN OMN 2025 2e6 USD'],
    ],
  ])
})

describe('a place in something else', () => {
  const trade = 'value T KEN OMN 2025 2e9 USD'
  cases([
    ["Kenya's trade with Oman was $2 billion in 2025. Oman ranks second among foreign investors in Kenya.", [trade]],
    [
      'Торговля Кении с Оманом в 2025 году составила $2 млрд. Кенийцы занимают второе место по посещению нашей страны.',
      [trade],
    ],
  ])
})
