/** Tables, lists and headings: what a line takes from the lines above it. */
import { describe, expect, test } from 'vitest'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2025-09-10'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })

describe('columns', () => {
  cases([
    [
      'Exports of Georgia, January-June 2025\nCountry | million USD | to January-June 2024 | share\nTürkiye | 310.5 | 4.1% | 11.9%\nTotal | 2 610.0 | -3.0% | 100%',
      [
        'value X GEO TUR 2025-S1 310.5e6 USD',
        'growth X GEO TUR 2025-S1 4.1e0 PT vs 2024-S1',
        'share X GEO TUR 2025-S1 11.9e0 PT',
        'value X GEO WLD 2025-S1 2610.0e6 USD',
        'growth X GEO WLD 2025-S1 -3.0e0 PT vs 2024-S1',
      ],
    ],
    [
      'Импорт Узбекистана, млн долл.\nСтрана | январь-июнь 2024 | январь-июнь 2025 | доля, %\nКитай | 5 110,2 | 6 020,4 | 31,5',
      [
        'value M UZB CHN 2024-S1 5110.2e6 USD',
        'value M UZB CHN 2025-S1 6020.4e6 USD',
        'share M UZB CHN 2025-S1 31.5e0 PT',
      ],
    ],
    // Tabs and wide spaces are columns too.
    [
      '2025年上半年亚美尼亚出口市场\n国别　出口额　占比\n俄罗斯　12.5亿美元　38.2%',
      ['value X ARM RUS 2025-S1 12.5e8 USD', 'share X ARM RUS 2025-S1 38.2e0 PT'],
    ],
  ])
})

describe('lists in order', () => {
  cases([
    [
      'Azərbaycan 2024-cü ildə ən çox hansı ölkələrdən idxal edib?\n1. Çin – 3,66 mlrd dollar (17,4%)',
      ['rank M AZE CHN 2024 1e0 ORD', 'value M AZE CHN 2024 3.66e9 USD', 'share M AZE CHN 2024 17.4e0 PT'],
    ],
    [
      'Where did Georgia export the most in 2024?\n🥇 Kyrgyzstan – $1.3bn (19.6%)',
      ['rank X GEO KGZ 2024 1e0 ORD', 'value X GEO KGZ 2024 1.3e9 USD', 'share X GEO KGZ 2024 19.6e0 PT'],
    ],
  ])
})

describe('headings', () => {
  cases([
    ['🇦🇿🇬🇪 March 2025: what changed?\nTurnover $75.1m', ['value T AZE GEO 2025-03 75.1e6 USD']],
    [
      'In May 2025, compared with May 2024,\n• exports of Türkiye rose by 2.6% to $24.8 billion',
      ['growth X TUR WLD 2025-05 2.6e0 PT vs 2024-05', 'value X TUR WLD 2025-05 24.8e9 USD'],
    ],
    ['Rusiya ilə ticarət: 2025, yanvar-may\nDövriyyə 1,9 mlrd dollar', ['value T AZE RUS 2025-01/2025-05 1.9e9 USD']],
  ])

  test('a text about foreign trade that names no one partner is about all of them', () => {
    const text = 'Exports rose by 3 percent. Foreign trade grew by 4 percent. The first supplier was China.'
    expect(claimsIn(text, { today, home: 'TUR' })[0]).toContain('growth X TUR WLD')
  })
})

describe('the most', () => {
  cases([
    [
      'Exports of Türkiye were $21 billion in July 2025. The country to which it exported the most was Germany, with $1.8 billion.',
      ['value X TUR WLD 2025-07 21e9 USD', 'rank X TUR DEU 2025-07 1e0 ORD', 'value X TUR DEU 2025-07 1.8e9 USD'],
    ],
    [
      'В 2024 году больше всего Казахстан экспортировал в Италию: $18,5 млрд.',
      ['rank X KAZ ITA 2024 1e0 ORD', 'value X KAZ ITA 2024 18.5e9 USD'],
    ],
    // Of goods, or of several countries at once.
    ['В 2024 году больше всего пшеницы Казахстан продал в Узбекистан.', []],
  ])
})

describe('columns in percent, and shares in lists', () => {
  cases([
    [
      'Экспорт Киргизии в 2024 году, млн долл. США\nСтрана | Экспорт | в % к 2023 г. | Удельный вес, %\nРоссия | 1 041,2 | 96,5 | 31,4',
      [
        'value X KGZ RUS 2024 1041.2e6 USD',
        'growth X KGZ RUS 2024 -3.5e0 PT vs 2023',
        'share X KGZ RUS 2024 31.4e0 PT',
      ],
    ],
    [
      '2025年1-5月格鲁吉亚对部分国家进出口统计（单位：亿美元）\n国家\t进出口\t出口\t进出口同比%\n亚美尼亚\t8.1\t6.4\t-4.6',
      [
        'value T GEO ARM 2025-01/2025-05 8.1e8 USD',
        'value X GEO ARM 2025-01/2025-05 6.4e8 USD',
        'growth T GEO ARM 2025-01/2025-05 -4.6e0 PT vs 2024-01/2024-05',
      ],
    ],
    [
      'Gürcüstanın 2025-ci ilin yanvar ayında idxalı, min dollar\nRusiya – 168 411,3 (payı 12,9 %)\nÇin – 139 802,7 (10,9 %)',
      [
        'value M GEO RUS 2025-01 168411.3e3 USD',
        'share M GEO RUS 2025-01 12.9e0 PT',
        'value M GEO CHN 2025-01 139802.7e3 USD',
        'share M GEO CHN 2025-01 10.9e0 PT',
      ],
    ],
    // Below exports and imports, a share without a flow is of turnover.
    [
      'Azərbaycan – Türkiyə ticarəti, 2025-ci ilin yarısı\n• İxrac: 1,3 mlrd $\n• İdxal: 1,4 mlrd $\n• Türkiyənin payı: 12,2%\n• Yeri: 2-ci',
      [
        'value X AZE TUR 2025-S1 1.3e9 USD',
        'value M AZE TUR 2025-S1 1.4e9 USD',
        'share T AZE TUR 2025-S1 12.2e0 PT',
        'rank T AZE TUR 2025-S1 2e0 ORD',
      ],
    ],
    [
      'Кто главный покупатель узбекских товаров в 2024 году?\nТройка выглядит так:\n1. Россия — $3,7 млрд (13,8% экспорта)',
      ['rank X UZB RUS 2024 1e0 ORD', 'value X UZB RUS 2024 3.7e9 USD', 'share X UZB RUS 2024 13.8e0 PT'],
    ],
    [
      '2024年亚美尼亚外贸总额300亿美元\n中国排第3：22亿美元',
      ['value T ARM WLD 2024 300e8 USD', 'rank T ARM CHN 2024 3e0 ORD', 'value T ARM CHN 2024 22e8 USD'],
    ],
  ])
})

describe('a line of a digest that names another country than the one above', () => {
  cases([
    [
      '◆ 2024年中国与阿曼贸易额5亿美元\n◆ 2024年肯尼亚出口增长4%',
      ['value T CHN OMN 2024 5e8 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    [
      '• Trade of China with Oman was $5 billion in 2024\n• Kenya exports up 4% in 2024',
      ['value T CHN OMN 2024 5e9 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    [
      '▪ Торговля Китая с Оманом в 2024 году составила $5 млрд\n▪ Экспорт Кении в 2024 году вырос на 4%',
      ['value T CHN OMN 2024 5e9 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    [
      '– 2024-cü ildə Çinin Omanla ticarəti 5 milyard dollar olub\n– 2024-cü ildə Keniyanın ixracı 4% artıb',
      ['value T CHN OMN 2024 5e9 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    // A partner is one of the country above.
    [
      '• Trade of China with Oman was $5 billion in 2024\n• Exports to Kenya up 4%',
      ['value T CHN OMN 2024 5e9 USD', 'growth X CHN KEN 2024 4e0 PT vs 2023'],
    ],
  ])
})
