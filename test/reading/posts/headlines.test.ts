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

describe('a line with one country, or two, opens their section', () => {
  testClaims(
    [
      [
        '1️⃣ Georgia\nExports in January-October: $5.9 bn (+9.6%)\n\n2️⃣ Armenia\nExports in January-September: $5.6 bn (−46%)',
        [
          'value X GEO WLD 2025-01/2025-10 5.9e9 USD',
          'growth X GEO WLD 2025-01/2025-10 9.6e0 PT vs 2024-01/2024-10',
          'value X ARM WLD 2025-01/2025-09 5.6e9 USD',
          'growth X ARM WLD 2025-01/2025-09 -46e0 PT vs 2024-01/2024-09',
        ],
      ],
      [
        'Foreign trade of the South Caucasus in 2024\n\n🇬🇪 Georgia\nExports: $6.6 bn\n\n🇦🇲 Armenia\nExports: $13.1 bn',
        ['value X GEO WLD 2024 6.6e9 USD', 'value X ARM WLD 2024 13.1e9 USD'],
      ],
      [
        '1️⃣ Kazakhstan and Uzbekistan. Trade grew by 12% to $3.9 billion in January-October 2025.\n\n2️⃣ Azerbaijan and Georgia. Trade fell by 4% to $620 million in January-September 2025.',
        [
          'growth T KAZ UZB 2025-01/2025-10 12e0 PT vs 2024-01/2024-10',
          'value T KAZ UZB 2025-01/2025-10 3.9e9 USD',
          'growth T AZE GEO 2025-01/2025-09 -4e0 PT vs 2024-01/2024-09',
          'value T AZE GEO 2025-01/2025-09 620e6 USD',
        ],
      ],
      [
        '1. Georgia: exports in January-October rose by 9.6%.\n2. Armenia: exports in January-September fell by 46%.',
        [
          'growth X GEO WLD 2025-01/2025-10 9.6e0 PT vs 2024-01/2024-10',
          'growth X ARM WLD 2025-01/2025-09 -46e0 PT vs 2024-01/2024-09',
        ],
      ],
      [
        '🇹🇷 Турция\nВ октябре экспорт вырос на 2,3%.\n🇷🇺 Россия\nВ январе-сентябре экспорт снизился на 3,8%.',
        [
          'growth X TUR WLD 2025-10 2.3e0 PT vs 2024-10',
          'growth X RUS WLD 2025-01/2025-09 -3.8e0 PT vs 2024-01/2024-09',
        ],
      ],
      [
        'Gürcüstan\nYanvar-oktyabr aylarında ixrac 5,9 milyard dollar olub.\nErmənistan\nYanvar-sentyabr aylarında ixrac 5,6 milyard dollar olub.',
        ['value X GEO WLD 2025-01/2025-10 5.9e9 USD', 'value X ARM WLD 2025-01/2025-09 5.6e9 USD'],
      ],
      [
        '格鲁吉亚\n2025年1-10月出口增长9.6%。\n亚美尼亚\n2025年1-9月出口下降46%。',
        [
          'growth X GEO WLD 2025-01/2025-10 9.6e0 PT vs 2024-01/2024-10',
          'growth X ARM WLD 2025-01/2025-09 -46e0 PT vs 2024-01/2024-09',
        ],
      ],
      [
        "Azerbaijan's trade with its neighbours in 2024\n\nGeorgia\nExports: $450 mn\n\nIran\nExports: $12 mn",
        ['value X AZE GEO 2024 450e6 USD', 'value X AZE IRN 2024 12e6 USD'],
      ],
      [
        'Торговля Грузии, 2024\n\n2️⃣ Китай. Товарооборот вырос на 12%, до $1,7 млрд.\nТурция. Товарооборот $2,9 млрд.',
        ['growth T GEO CHN 2024 12e0 PT vs 2023', 'value T GEO CHN 2024 1.7e9 USD', 'value T GEO TUR 2024 2.9e9 USD'],
      ],
      [
        'Qonşularla ticarət, 2024\n\n1️⃣ Gürcüstan\nİxrac: 450 mln dollar\n\n2️⃣ İran\nİxrac: 12 mln dollar',
        ['value X AZE GEO 2024 450e6 USD', 'value X AZE IRN 2024 12e6 USD'],
      ],
      [
        "Azerbaijan's exports in 2024 were $26.6 billion.\nGeorgia: exports of $450 mn.\nIran: exports of $12 mn.",
        ['value X AZE WLD 2024 26.6e9 USD', 'value X AZE GEO 2024 450e6 USD', 'value X AZE IRN 2024 12e6 USD'],
      ],
      [
        'Top markets of Georgia in 2024:\n1️⃣ Kyrgyzstan – $1.2 bn\n2️⃣ Armenia – $600 mn',
        [
          'rank X GEO KGZ 2024 1e0 ORD',
          'value X GEO KGZ 2024 1.2e9 USD',
          'rank X GEO ARM 2024 2e0 ORD',
          'value X GEO ARM 2024 600e6 USD',
        ],
      ],
    ],
    { today: '2025-11-18' },
  )
})

describe('a headline above values of two years has their span', () => {
  testClaims(
    [
      [
        'Oman ilə Keniya arasında ticarət 3 dəfə artıb\n\nTicarət dövriyyəsi 2020-ci ildəki 18 milyon dollardan 2024-cü ildə 61 milyon dollara yüksəlib.',
        ['growth T OMN KEN 2024 3e0 TIMES vs 2020', 'value T OMN KEN 2020 18e6 USD', 'value T OMN KEN 2024 61e6 USD'],
      ],
      [
        'Товарооборот Омана и Кении вырос в три раза\n\nТоварооборот вырос с 18 млн долларов в 2020 году до 61 млн долларов в 2024 году.',
        ['growth T OMN KEN 2024 3e0 TIMES vs 2020', 'value T OMN KEN 2020 18e6 USD', 'value T OMN KEN 2024 61e6 USD'],
      ],
      [
        '阿曼与肯尼亚贸易增长两倍\n\n两国贸易额从2020年的1800万美元增至2024年的6100万美元。',
        [
          'growth T OMN KEN 2024 3e0 TIMES vs 2020',
          'value T OMN KEN 2020 1800e4 USD',
          'value T OMN KEN 2024 6100e4 USD',
        ],
      ],
      [
        'Oman ilə Keniya arasında ticarət artıb\n\n2024-cü ildə ticarət 61 milyon dollar olub.',
        ['direction T OMN KEN 2024 up vs 2023', 'value T OMN KEN 2024 61e6 USD'],
      ],
    ],
    { today: '2025-12-01' },
  )
})

describe('a headline without a country is of the two below, and a guess of the two ends where others are named', () => {
  testClaims(
    [
      [
        'Trade to reach $1 billion\n\nThe presidents of Kenya and Oman held talks. Bilateral trade exceeded $500 million in 2024. The parties intend to bring trade to $1 billion.',
        [
          'value T KEN OMN 2024 1e9 USD target',
          'value T KEN OMN 2024 500e6 USD',
          'value T KEN OMN 2024 1e9 USD target',
        ],
      ],
      [
        'Товарооборот вырос на 12%\n\nПрезиденты Кении и Омана обсудили торговлю. За девять месяцев товарооборот двух стран увеличился на 12% и составил 500 млн долларов.',
        [
          ...['growth T KEN OMN 2025-01/2025-09 12e0 PT vs 2024-01/2024-09'],
          ...[
            'growth T KEN OMN 2025-01/2025-09 12e0 PT vs 2024-01/2024-09',
            'value T KEN OMN 2025-01/2025-09 500e6 USD',
          ],
        ],
      ],
      [
        'Ticarət dövriyyəsi 12% artıb\n\nKeniya və Oman prezidentləri danışıqlar aparıb. Doqquz ayda iki ölkə arasında ticarət dövriyyəsi 12% artıb.',
        [
          ...['growth T KEN OMN 2025-01/2025-09 12e0 PT vs 2024-01/2024-09'],
          ...['growth T KEN OMN 2025-01/2025-09 12e0 PT vs 2024-01/2024-09'],
        ],
      ],
      [
        '贸易额目标锁定10亿美元\n\n肯尼亚与阿曼两国元首举行会谈。2024年两国贸易额超过5亿美元。双方要把贸易额提高到10亿美元。',
        [
          'value T KEN OMN 2024 10e8 USD target',
          'value T KEN OMN 2024 5e8 USD',
          'value T KEN OMN 2024 10e8 USD target',
        ],
      ],
      [
        'Товарооборот достиг $4 млрд. Министры Азербайджана и Турции провели встречу. Экспорт составил $1 млрд.',
        ['value T AZE CHN 2024 4e9 USD', 'value X AZE TUR 2024 1e9 USD'],
      ],
      // One country alone ends no guess, and another number is not that of the headline.
      [
        'Ticarət dövriyyəsi 4 milyard dollara çatıb. İndoneziya prezidenti səfərə gəlib. İxrac 5% artıb.',
        ['value T AZE CHN 2024 4e9 USD', 'growth X AZE CHN 2024 5e0 PT vs 2023'],
      ],
      [
        'Trade rises by 8%\n\nTrade between Kenya and Oman grew by 12% in 2024.',
        ['growth T AZE WLD 2024 8e0 PT vs 2023', 'growth T KEN OMN 2024 12e0 PT vs 2023'],
      ],
    ],
    { today: '2025-11-26' },
  )
})

describe('paragraphs without full stops are no list of headlines', () => {
  testClaims(
    [
      [
        "Germany's trade deficit jumped 33.7% from a year ago to $6.9 billion in September 2025\n\nExports rose 2.8% to $22.6 billion. Their pace slowed\n\nItaly was the top destination with $1.93 billion",
        [
          'growth B DEU WLD 2025-09 33.7e0 PT vs 2024-09',
          'value B DEU WLD 2025-09 -6.9e9 USD',
          'growth X DEU WLD 2025-09 2.8e0 PT vs 2024-09',
          'value X DEU WLD 2025-09 22.6e9 USD',
          'rank X DEU ITA 2025-09 1e0 ORD',
          'value X DEU ITA 2025-09 1.93e9 USD',
        ],
      ],
      [
        'Trade between the UK and Georgia was £1.1 billion in 2024\n👉 Of this, UK exports amounted to £589 million\n👉 Georgia was the 79th largest trading partner of the UK',
        ['value T GBR GEO 2024 1.1e9 GBP', 'value X GBR GEO 2024 589e6 GBP', 'rank T GBR GEO 2024 79e0 ORD'],
      ],
    ],
    { today: '2026-04-20' },
  )
})
