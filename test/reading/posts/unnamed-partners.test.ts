/** Trade with countries that no name tells of: neighbours, other countries, groups without a code. */
import { describe, expect, test } from 'vitest'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2026-04-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })
const unread = (texts: readonly string[]) =>
  test.each(texts)('%s', text => expect(claimsIn(text, { today })).toEqual([]))

describe('neighbours and a region that no name tells of', () => {
  unread([
    'Товарооборот Кении с соседними странами в 2025 году увеличился на 52%.',
    'Товарооборот Кении с 15 соседними странами за кенийский финансовый период 2025 года составил 22 млрд долларов.',
    'Торговля Кении с регионом выросла в 2025 году на 7%.',
    'Keniyanın 15 qonşu ölkə ilə ticarəti 2025-ci ildə 52 faiz artıb.',
    'Keniyanın üç qonşu dövlətlə ticarəti 2025-ci ildə 52 faiz artıb.',
    'Keniyanın qonşuları ilə ticarəti 2025-ci ildə 7 faiz artıb.',
    'Keniyanın regionla ticarəti 2025-ci ildə 7 faiz artıb.',
    "Kenya's trade with its 15 neighbours grew 52% in 2025.",
    "Kenya's trade with the region grew 7% in 2025.",
    '2025年，肯尼亚与15个邻国贸易额增长52%。',
    '2025年，肯尼亚对邻国出口增长41%。',
  ])
  cases([
    ['Торговля Кении с соседней Угандой выросла в 2025 году на 7%.', ['growth T KEN UGA 2025 7e0 PT vs 2024']],
    ['Keniyanın qonşu ölkə Uqanda ilə ticarəti 2025-ci ildə 7 faiz artıb.', ['growth T KEN UGA 2025 7e0 PT vs 2024']],
    ["Kenya's trade with its neighbour Uganda grew 7% in 2025.", ['growth T KEN UGA 2025 7e0 PT vs 2024']],
    ['2025年，肯尼亚与邻国乌干达贸易额增长7%。', ['growth T KEN UGA 2025 7e0 PT vs 2024']],
    ['Keniyanın 190 ölkə ilə ticarəti 2025-ci ildə 7 faiz artıb.', ['growth T KEN WLD 2025 7e0 PT vs 2024']],
    ['Keniyanın 5 Türk dövləti ilə ticarəti 2025-ci ildə 7 faiz artıb.', ['growth T KEN TURKIC5 2025 7e0 PT vs 2024']],
    [
      "Kenya's trade with Africa grew 5% in 2024. Trade with the region grew 7% in 2025.",
      ['growth T KEN AFR 2024 5e0 PT vs 2023', 'growth T KEN AFR 2025 7e0 PT vs 2024'],
    ],
  ])
})

describe('other countries, and what goes on about them', () => {
  const cis = 'growth T KEN CIS 2025 5e0 PT vs 2024'
  cases([
    ["Kenya's trade with the CIS grew 5% in 2025. Exports to other countries grew 7%. Imports grew 8%.", [cis]],
    [
      'Торговля Кении с СНГ в 2025 году выросла на 5%. Обратная картина с торговлей с остальными странами. Импорт вырос на 8%. Экспорт в эти страны снизился на 6%.',
      [cis],
    ],
    [
      'Keniyanın MDB ilə ticarəti 2025-ci ildə 5 faiz artıb. Digər ölkələrlə ticarət 3 milyard dollar olub. İdxal 8 faiz artıb.',
      [cis],
    ],
    [
      'Торговля Кении с СНГ в 2025 году выросла на 5%. Как и другие страны, Кения покупает нефть. Экспорт вырос на 7%.',
      [cis, 'growth X KEN CIS 2025 7e0 PT vs 2024'],
    ],
    [
      "Kenya's trade with the CIS grew 5% in 2025. Unlike other countries, it has an agreement. Exports grew 7%.",
      [cis, 'growth X KEN CIS 2025 7e0 PT vs 2024'],
    ],
    [
      'Торговля Армении с СНГ в 2025 году выросла на 5%. Экспорт в другие страны СНГ вырос на 7%.',
      ['growth T ARM CIS 2025 5e0 PT vs 2024', 'growth X ARM CIS 2025 7e0 PT vs 2024'],
    ],
  ])
  cases([
    [
      'Экспорт Кении в СНГ в 2025 году составил 5 млрд долларов. В государства дальнего зарубежья поставлено товаров на 2 млрд долларов.',
      ['value X KEN CIS 2025 5e9 USD'],
    ],
  ])
})

describe('the figure of a number that was not read is not read either', () => {
  const oman = 'value X KEN OMN 2024 3e9 USD'
  cases([
    [
      "In 2024 Kenya's exports to Oman were $3 billion. Its exports to Peru, Malta and Togo together were $34 billion. In 2023 this figure was $31 billion.",
      [oman],
    ],
    [
      'В 2024 году экспорт Кении в Оман составил $3 млрд. Общий экспорт Кении в Перу, Мальту и Того составил $34 млрд. В 2023 году этот показатель составлял $31 млрд.',
      [oman],
    ],
    [
      '2024-cü ildə Keniyanın Omana ixracı 3 milyard dollar olub. Peru, Malta və Toqoya ixracı birlikdə 34 milyard dollar təşkil edib. 2023-cü ildə bu rəqəm 31 milyard dollar idi.',
      [oman],
    ],
    [
      '2024年肯尼亚对阿曼出口30亿美元。对秘鲁、马耳他和多哥出口合计340亿美元。2023年这一数字为310亿美元。',
      ['value X KEN OMN 2024 30e8 USD'],
    ],
    [
      'В 2024 году экспорт Кении в Оман составил $3 млрд. В 2023 году этот показатель составлял $2 млрд.',
      [oman, 'value X KEN OMN 2023 2e9 USD'],
    ],
    [
      "In 2025 Kenya's trade with Oman grew by $6 billion. In January-July it amounted to $11 billion.",
      ['value T KEN OMN 2025-01/2025-07 11e9 USD'],
    ],
  ])
})

describe('groups of countries', () => {
  unread([
    'SPECA ölkələri ilə Azərbaycanın ticarət dövriyyəsi 2025-ci ildə 5 milyard dollar olub.',
    'Azərbaycanın APEC ölkələri ilə ticarəti 2025-ci ildə 5 faiz artıb.',
    'Товарооборот Азербайджана со странами СПЕКА в 2025 году составил 5 млрд долларов.',
    "Azerbaijan's trade with SPECA countries was $5 billion in 2025.",
  ])
  cases([
    [
      'Azərbaycanın Türk Şurası ölkələri ilə ticarət dövriyyəsi 2025-ci ildə 5 milyard dollar olub.',
      ['value T AZE OTS 2025 5e9 USD'],
    ],
    [
      'Özbəkistan ilə TDƏŞ ölkələri arasında ticarət 2025-ci ildə 5 faiz artıb.',
      ['growth T UZB OTS 2025 5e0 PT vs 2024'],
    ],
    ['Azərbaycanın xarici ölkələr ilə ticarəti 2025-ci ildə 5 faiz artıb.', ['growth T AZE WLD 2025 5e0 PT vs 2024']],
    [
      'Azərbaycanın MDB-yə üzv ölkələr ilə ticarəti 2025-ci ildə 5 faiz artıb.',
      ['growth T AZE CIS 2025 5e0 PT vs 2024'],
    ],
    ['Azərbaycanın ərəb ölkələri ilə ticarəti 2025-ci ildə 5 faiz artıb.', ['growth T AZE ARAB 2025 5e0 PT vs 2024']],
  ])
})

describe('one country and its neighbours', () => {
  unread(['Trade between Kenya and its neighbours grew in 2025.', 'Растёт торговля между Кенией и её соседями.'])
  cases([
    [
      'Trade between Kenya and its neighbours grew in 2025: with Uganda by 5%, with Somalia by 7%.',
      ['growth T KEN UGA 2025 5e0 PT vs 2024', 'growth T KEN SOM 2025 7e0 PT vs 2024'],
    ],
    [
      'Торговля между Кенией и соседними странами в 2025 году выросла: с Угандой на 5%, с Сомали на 7%.',
      ['growth T KEN UGA 2025 5e0 PT vs 2024', 'growth T KEN SOM 2025 7e0 PT vs 2024'],
    ],
  ])
})
