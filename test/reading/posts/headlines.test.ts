/** Headlines without a period, and places that a text goes on to tell. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('a headline without a period has that of the first figure of its countries', () => {
  testClaims(
    [
      [
        "Azerbaijan's exports to Italy up 26%\n\nTrade between Azerbaijan and Italy reached $2.1 billion in the first quarter of 2024.",
        ['growth X AZE ITA 2024-Q1 26e0 PT vs 2023-Q1', 'value T AZE ITA 2024-Q1 2.1e9 USD'],
      ],
      [
        'Экспорт Азербайджана в Италию вырос в 3 раза\n\nВ январе-марте 2024 года товарооборот Азербайджана с Италией достиг 2,1 млрд долларов.',
        ['growth X AZE ITA 2024-Q1 3e0 TIMES vs 2023-Q1', 'value T AZE ITA 2024-Q1 2.1e9 USD'],
      ],
      [
        'İtaliyaya ixrac 26% artıb\n\n2024-cü ilin birinci rübündə Azərbaycanla İtaliya arasında ticarət dövriyyəsi 2,1 milyard dollar olub.',
        ['growth X AZE ITA 2024-Q1 26e0 PT vs 2023-Q1', 'value T AZE ITA 2024-Q1 2.1e9 USD'],
      ],
      [
        '阿塞拜疆对意大利出口增长26%\n\n2024年一季度，阿塞拜疆与意大利贸易额为21亿美元。',
        ['growth X AZE ITA 2024-Q1 26e0 PT vs 2023-Q1', 'value T AZE ITA 2024-Q1 21e8 USD'],
      ],
      // The first figure is of another country.
      [
        "Azerbaijan's exports to Italy up 26%\n\nTrade between Azerbaijan and Georgia reached $0.1 billion in the first quarter of 2024.",
        ['growth X AZE ITA 2023 26e0 PT vs 2022', 'value T AZE GEO 2024-Q1 0.1e9 USD'],
      ],
    ],
    { today: '2024-05-08' },
  )
})

describe('places and the values beside them', () => {
  testClaims(
    [
      [
        "Russia was Georgia's second largest trade partner in 2023. Turnover with it came to $1.6 billion. Turkey came first with $2.1 billion, and the United States was third with $1.2 billion.",
        [
          ...['rank T GEO RUS 2023 2e0 ORD', 'value T GEO RUS 2023 1.6e9 USD'],
          ...['rank T GEO TUR 2023 1e0 ORD', 'value T GEO TUR 2023 2.1e9 USD'],
          ...['rank T GEO USA 2023 3e0 ORD', 'value T GEO USA 2023 1.2e9 USD'],
        ],
      ],
      [
        'Италия в 2023 году стала главным торговым партнёром Грузии с $1,6 млрд, из которых $1,2 млрд – грузинский экспорт. Турция была четвёртой с $0,6 млрд.',
        [
          ...['rank T GEO ITA 2023 1e0 ORD', 'value T GEO ITA 2023 1.6e9 USD', 'value X GEO ITA 2023 1.2e9 USD'],
          ...['rank T GEO TUR 2023 4e0 ORD', 'value T GEO TUR 2023 0.6e9 USD'],
        ],
      ],
      [
        'Импорт Грузии из Армении в 2023 году составил 334,4 млн долларов (седьмое место, 3,1%).',
        ['value M GEO ARM 2023 334.4e6 USD', 'rank M GEO ARM 2023 7e0 ORD', 'share M GEO ARM 2023 3.1e0 PT'],
      ],
      [
        '2023-cü ildə Gürcüstanın ticarət tərəfdaşları arasında Türkiyə (3,6 milyard dollar) ikinci, Rusiya (2,2 milyard dollar) üçüncü sırada qərarlaşıb.',
        [
          ...['value T GEO TUR 2023 3.6e9 USD', 'rank T GEO TUR 2023 2e0 ORD'],
          ...['value T GEO RUS 2023 2.2e9 USD', 'rank T GEO RUS 2023 3e0 ORD'],
        ],
      ],
      [
        'Импорт Грузии в 2023 году составил $15 млрд. Германия остается четвертой среди поставщиков после России и Китая.',
        ['value M GEO WLD 2023 15e9 USD', 'rank M GEO DEU 2023 4e0 ORD'],
      ],
      [
        "In 2019 Italy held 26 percent of Georgia's trade turnover. Among suppliers it was sixth.",
        ['share T GEO ITA 2019 26e0 PT', 'rank M GEO ITA 2019 6e0 ORD'],
      ],
    ],
    { today: '2024-09-19', home: 'GEO' },
  )
  testClaims(
    [
      [
        "Russia ranked second among Georgia's trade partners in 2023, according to the republic's statistics office.",
        ['rank T GEO RUS 2023 2e0 ORD'],
      ],
    ],
    { today: '2024-09-19', home: 'RUS' },
  )
})

describe('headlines in a row: each is of its own countries', () => {
  const row = (...lines: readonly string[]) => lines.join('\n')
  testClaims(
    [
      [
        row(
          'Evening digest',
          '• Exports of Chad rose 4% in 2024',
          '• Imports of Kenya from Oman fell 9% in 2024',
          '• Trade with Peru reached $300 million in 2024',
        ),
        [
          'growth X TCD WLD 2024 4e0 PT vs 2023',
          'growth M KEN OMN 2024 -9e0 PT vs 2023',
          'value T AZE PER 2024 300e6 USD',
        ],
      ],
      [
        row(
          'Импорт Кении из Китая в 2024 году вырос на 4%',
          'Экспорт Перу в 2024 году достиг $3 млрд',
          'Цена золота снизилась до $2400',
          'Товарооборот с Оманом в 2024 году составил $70 млн',
        ),
        ['growth M KEN CHN 2024 4e0 PT vs 2023', 'value X PER WLD 2024 3e9 USD', 'value T AZE OMN 2024 70e6 USD'],
      ],
      [
        row(
          '• Keniyanın ixracı 2024-cü ildə 4 faiz artıb',
          '• Omanın Çindən idxalı 2024-cü ildə azalıb',
          '• Peru ilə dövriyyə 2024-cü ildə 70 milyon dollar olub',
        ),
        [
          'growth X KEN WLD 2024 4e0 PT vs 2023',
          'direction M OMN CHN 2024 down vs 2023',
          'value T AZE PER 2024 70e6 USD',
        ],
      ],
      [
        row('· 2024年中国外贸总值43万亿元', '· 肯尼亚2024年出口80亿美元', '· 阿曼2024年贸易顺差200亿美元'),
        ['value T CHN WLD 2024 43e12 CNY', 'value X KEN WLD 2024 80e8 USD', 'value B OMN WLD 2024 200e8 USD'],
      ],
      // One country's trade: the lines below the title go on about it.
      [
        row('Kenya’s trade in 2024', '• Exports – $8 billion', '• Imports from Oman – $2 billion'),
        ['value X KEN WLD 2024 8e9 USD', 'value M KEN OMN 2024 2e9 USD'],
      ],
      [
        row('Keniyanın ticarəti, 2024', '• İxrac – 8 milyard dollar', '• Omandan idxal – 2 milyard dollar'),
        ['value X KEN WLD 2024 8e9 USD', 'value M KEN OMN 2024 2e9 USD'],
      ],
    ],
    { today: '2025-03-10', home: 'AZE' },
  )
})
