/** Periods: quarters behind a year, months up to one, days and financial years. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { testClaims } from './claimed.ts'

describe('the same months, told again', () =>
  testClaims(
    [
      [
        "Over the same April-August period Iran's trade with Iraq amounted to $4.8 billion.",
        ['value T IRN IRQ 2025-04/2025-08 4.8e9 USD'],
      ],
      [
        "Iran's exports to Iraq were $5 billion in January-August 2025. In the same January-August of last year they were $4 billion.",
        ['value X IRN IRQ 2025-01/2025-08 5e9 USD', 'value X IRN IRQ 2024-01/2024-08 4e9 USD'],
      ],
      [
        'Trade of Kazakhstan with Azerbaijan grew by 7 percent last year and by 12 percent in the first nine months of this one.',
        ['growth T KAZ AZE 2024 7e0 PT vs 2023', 'growth T KAZ AZE 2025-01/2025-09 12e0 PT vs 2024-01/2024-09'],
      ],
    ],
    { today: '2025-10-14' },
  ))

describe('a change of the year before, and months that begin a sentence', () =>
  testClaims(
    [
      [
        "In January-June Kenya's exports to Oman fell by 5%; in the same period of last year they had grown by 7%.",
        ['growth X KEN OMN 2025-S1 -5e0 PT vs 2024-S1', 'growth X KEN OMN 2024-S1 7e0 PT vs 2023-S1'],
      ],
      [
        'В январе-июне экспорт Кении в Оман упал на 5%. В аналогичном периоде прошлого года он вырос на 7%.',
        ['growth X KEN OMN 2025-S1 -5e0 PT vs 2024-S1', 'growth X KEN OMN 2024-S1 7e0 PT vs 2023-S1'],
      ],
      [
        "In 2024 Kenya's exports to Oman were $3 billion. In annual terms they rose by 7%.",
        ['value X KEN OMN 2024 3e9 USD', 'growth X KEN OMN 2024 7e0 PT vs 2023'],
      ],
      [
        'Trade of Kenya with Oman grew by 50% in 2024 and by a third in January-April.',
        ['growth T KEN OMN 2024 50e0 PT vs 2023', 'growth T KEN OMN 2025-01/2025-04 33.3e0 PT vs 2024-01/2024-04'],
      ],
      ["Kenya's exports to Oman showed negative growth of 5% in 2024.", ['growth X KEN OMN 2024 -5e0 PT vs 2023']],
      [
        "Kenya's exports to Oman were $33 million in 2024, which is $4 million, or 11 percent, less than in 2023.",
        ['value X KEN OMN 2024 33e6 USD', 'growth X KEN OMN 2024 -11e0 PT vs 2023'],
      ],
      [
        'Last year, trade between Kenya and Oman surpassed pre-pandemic levels, reaching more than $3 billion.',
        ['value T KEN OMN 2024 3e9 USD'],
      ],
      [
        'Kenya and Oman plan to raise trade from $10 billion to $30 billion by 2027.',
        ['value T KEN OMN 2027 30e9 USD target'],
      ],
      ['Two and a half years ago, trade between Kenya and Oman was $850 million.', []],
      ["March saw Kenya's exports to Oman fall 12%.", ['growth X KEN OMN 2025-03 -12e0 PT vs 2024-03']],
      ["May brought a 12% fall in Kenya's exports to Oman.", ['growth X KEN OMN 2025-05 -12e0 PT vs 2024-05']],
      ["Jan said Kenya's exports to Oman fell 12% in 2024.", ['growth X KEN OMN 2024 -12e0 PT vs 2023']],
      ["In 2024, 12% of Kenya's exports fell on Oman.", ['share X KEN OMN 2024 12e0 PT']],
    ],
    { today: '2025-10-14' },
  ))

describe('months in a row whose last one is not named', () =>
  testClaims(
    [
      ["Kenya's exports have grown for six consecutive months.", []],
      ['Экспорт Кении растёт шестой месяц подряд.', []],
      ['Keniyanın ixracı ardıcıl altıncı ay artır.', []],
      [
        "Kenya's exports rose for the third month in a row in March 2025.",
        ['direction X KEN WLD 2025-03 up vs 2024-03'],
      ],
    ],
    { today: '2025-10-14' },
  ))

describe('a place beside the base of a change, an aim, a level of a year ago', () =>
  testClaims(
    [
      [
        "With trade of $1.3 billion in the first quarter of 2025, 8.4 percent more than a year earlier, Kenya is China's largest partner.",
        [
          'value T KEN CHN 2025-Q1 1.3e9 USD',
          'growth T KEN CHN 2025-Q1 8.4e0 PT vs 2024-Q1',
          'rank T CHN KEN 2025-Q1 1e0 ORD',
        ],
      ],
      [
        "China remains the leading supplier of Oman. It provided 13% of the sultanate's imports in the first half of 2025.",
        ['rank M OMN CHN 2025-S1 1e0 ORD', 'share M OMN CHN 2025-S1 13e0 PT'],
      ],
      [
        "Iran's exports to Iraq have soared, and officials hope for more in the year to March. The shipments came close to $4.5 billion in the five months to May.",
        ['direction X IRN IRQ 2025-01/2025-05 up vs 2024-01/2024-05', 'value X IRN IRQ 2025-01/2025-05 4.5e9 USD'],
      ],
      [
        "Georgia's exports to Ukraine in January-July are 11% above the level of a year ago.",
        ['growth X GEO UKR 2025-01/2025-07 11e0 PT vs 2024-01/2024-07'],
      ],
      [
        "Georgia's exports to Ukraine in January-July were 11% below last year's level.",
        ['growth X GEO UKR 2025-01/2025-07 -11e0 PT vs 2024-01/2024-07'],
      ],
    ],
    { today: '2025-08-14' },
  ))

describe('after a change of an earlier year or month', () =>
  testClaims(
    [
      [
        "Jordan's exports to India fell 3% after rising 20% in 2023.",
        ['growth X JOR IND 2024 -3e0 PT vs 2023', 'growth X JOR IND 2023 20e0 PT vs 2022'],
      ],
      ["After falling 8% in June, Oman's exports to India gained 5%.", ['growth X OMN IND 2025-07 5e0 PT vs 2024-07']],
      [
        'Экспорт Омана в Индию снизился на 3% после роста на 20% в 2023 году.',
        ['growth X OMN IND 2024 -3e0 PT vs 2023', 'growth X OMN IND 2023 20e0 PT vs 2022'],
      ],
    ],
    { today: '2025-08-14' },
  ))

describe('headings', () => {
  testClaims(
    [
      [
        'Çinlə ticarət: 2026, I rüb\n✅ dövriyyə – 1,21 milyard USD (+26,4%)',
        ['value T AZE CHN 2026-Q1 1.21e9 USD', 'growth T AZE CHN 2026-Q1 26.4e0 PT vs 2025-Q1'],
      ],
      ['Trade with China, 2026, Q1\n- turnover: $1.2 billion', ['value T AZE CHN 2026-Q1 1.2e9 USD']],
      ['Торговля с Турцией, 2025 год, I полугодие\n- оборот: 1,2 млрд долларов', ['value T AZE TUR 2025-S1 1.2e9 USD']],
      ['Azərbaycan–Türkiyə, 2025, 9 ay\n- dövriyyə: 1,2 mlrd. dollar', ['value T AZE TUR 2025-01/2025-09 1.2e9 USD']],
    ],
    { today: '2026-04-23', home: 'AZE' },
  )
})

describe('a month before a percentage, and rivals of other trades, in Azerbaijani', () => {
  testClaims(
    [
      ['Türkiyənin ixracı fevralda 5% artıb.', ['growth X TUR WLD 2026-02 5e0 PT vs 2025-02']],
      [
        'Koreyanın ixracı fevralda 5% artıb. ABŞ ilə Çin arasındakı ticarət qarşıdurması bazarı narahat edir. İdxal 2% azalıb.',
        ['growth X KOR WLD 2026-02 5e0 PT vs 2025-02', 'growth M KOR WLD 2026-02 -2e0 PT vs 2025-02'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('the same figure last year, after that of a month', () => {
  testClaims(
    [
      [
        'In July 2025 exports of Türkiye were $25 billion. Last year this figure was $22.5 billion.',
        ['value X TUR WLD 2025-07 25e9 USD', 'value X TUR WLD 2024-07 22.5e9 USD'],
      ],
      [
        'В июле 2025 года экспорт Турции составил 25 млрд долларов. В прошлом году этот показатель был 22,5 млрд.',
        ['value X TUR WLD 2025-07 25e9 USD', 'value X TUR WLD 2024-07 22.5e9 USD'],
      ],
      [
        '2025-ci ilin iyulunda Türkiyənin ixracı 25 milyard dollar olub. Ötən il bu rəqəm 22,5 milyard idi.',
        ['value X TUR WLD 2025-07 25e9 USD', 'value X TUR WLD 2024-07 22.5e9 USD'],
      ],
      [
        '2025年7月，土耳其出口250亿美元。去年这一数字为225亿美元。',
        ['value X TUR WLD 2025-07 250e8 USD', 'value X TUR WLD 2024-07 225e8 USD'],
      ],
      // As large as a year.
      [
        'In July 2025 exports of Türkiye were $25 billion. Last year this figure was $262 billion.',
        ['value X TUR WLD 2025-07 25e9 USD', 'value X TUR WLD 2024 262e9 USD'],
      ],
    ],
    { today: '2025-08-23', home: 'AZE' },
  )
})

describe('a month that is not over is not told of', () => {
  testClaims(
    [
      [
        'Экспорт Германии в США оценили в 13,2 млрд евро. Это на 11,7 процента больше, чем в декабре 2024 года.',
        ['value X DEU USA 2024 13.2e9 EUR', 'growth X DEU USA 2024 11.7e0 PT vs 2023'],
      ],
    ],
    { today: '2025-03-23', home: 'AZE' },
  )
})

describe('a time in a clause about a noun is not that of the trade', () => {
  testClaims(
    [
      [
        'Trade of Georgia with the EAEU, which it left in December 2020, is growing. In 2024 it was $3 billion.',
        ['value T GEO EAEU 2024 3e9 USD'],
      ],
      [
        'Внешняя торговля Грузии с ЕАЭС, в котором она в декабре 2020 года стала наблюдателем, растет. Товарооборот с ЕАЭС составил 3 млрд долларов.',
        ['value T GEO EAEU 2024 3e9 USD'],
      ],
    ],
    { today: '2025-08-23', home: 'AZE' },
  )
})

describe('months up to one', () => {
  testClaims(
    [
      [
        'Over the twelve months to September 2025 exports of Türkiye added up to $269.3 billion.',
        ['value X TUR WLD 2024-10/2025-09 269.3e9 USD'],
      ],
      [
        'Exports of Türkiye were $269 billion in the four quarters to the end of Q3 2025, a rise of 4% or $9 billion from the four quarters to the end of Q3 2024.',
        ['value X TUR WLD 2024-10/2025-09 269e9 USD', 'growth X TUR WLD 2024-10/2025-09 4e0 PT vs 2023-10/2024-09'],
      ],
      [
        'Exports of Türkiye were $269 billion in the year to the end of the third quarter of 2025.',
        ['value X TUR WLD 2024-10/2025-09 269e9 USD'],
      ],
      [
        'Exports of Türkiye were $140 billion in the six months to the end of 2025.',
        ['value X TUR WLD 2025-S2 140e9 USD'],
      ],
      ['Exports of Türkiye were $140 billion in the four quarters of 2025.', ['value X TUR WLD 2025 140e9 USD']],
      [
        'За 12 месяцев по сентябрь 2025 года экспорт Турции составил 269 млрд долларов.',
        ['value X TUR WLD 2024-10/2025-09 269e9 USD'],
      ],
    ],
    { today: '2026-04-23', home: 'AZE' },
  )
})

describe('a financial year is read if its months are named', () => {
  testClaims(
    [
      [
        'In the fiscal year from April 2024 to March 2025 trade between India and Russia reached $66.2 billion. That is 6.5 times the $10.2 billion of the fiscal year from April 2019 to March 2020.',
        [
          'value T IND RUS 2024-04/2025-03 66.2e9 USD',
          'growth T IND RUS 2024-04/2025-03 6.5e0 TIMES vs 2019-04/2020-03',
          'value T IND RUS 2019-04/2020-03 10.2e9 USD',
        ],
      ],
      [
        'In April 2024 - March 2025 trade of India with Oman came to $9 billion. In the same fiscal year exports of India to Kenya were $3 billion.',
        ['value T IND OMN 2024-04/2025-03 9e9 USD', 'value X IND KEN 2024-04/2025-03 3e9 USD'],
      ],
      [
        'В апреле 2024 – марте 2025 года торговля Индии с Оманом составила $9 млрд. В том же финансовом году экспорт Индии в Кению составил $3 млрд.',
        ['value T IND OMN 2024-04/2025-03 9e9 USD', 'value X IND KEN 2024-04/2025-03 3e9 USD'],
      ],
      [
        '2024年4月至2025年3月，印度与阿曼贸易额90亿美元。同一财年，印度对肯尼亚出口30亿美元。',
        ['value T IND OMN 2024-04/2025-03 90e8 USD', 'value X IND KEN 2024-04/2025-03 30e8 USD'],
      ],
      // The twelve months of this one are not named.
      [
        'In 2024 trade of India with Oman came to $9 billion. In the same fiscal year exports of India to Kenya were $3 billion.',
        ['value T IND OMN 2024 9e9 USD'],
      ],
      // One number may be that of the first year or of the second one.
      ["India's exports to Oman were $9 billion in fiscal 2024.", []],
      [
        "India's imports from Oman doubled to $3 billion in April-July of this fiscal year. Oman was the fourth largest supplier of India in the first four months of the fiscal year. Imports from Kenya fell to $1 billion.",
        [
          'growth M IND OMN 2025-04/2025-07 2e0 TIMES vs 2024-04/2024-07',
          'value M IND OMN 2025-04/2025-07 3e9 USD',
          'rank M IND OMN 2025-04/2025-07 4e0 ORD',
          'value M IND KEN 2025-04/2025-07 1e9 USD',
        ],
      ],
      [
        'Exports of India to Oman rose to $3 billion in April-July of the previous financial year.',
        ['value X IND OMN 2024-04/2024-07 3e9 USD'],
      ],
      [
        'Exports of India to Oman rose by 5% in the first half of FY25. Exports to Kenya fell by 3%.',
        [
          'growth X IND OMN 2024-04/2024-09 5e0 PT vs 2023-04/2023-09',
          'growth X IND KEN 2024-04/2024-09 -3e0 PT vs 2023-04/2023-09',
        ],
      ],
      [
        "India's exports to Oman were $9 billion for fiscal 2024. That was 5% less than the previous year. Imports came to $4 billion in the year to March 2025.",
        [
          'value X IND OMN 2024-04/2025-03 9e9 USD',
          'growth X IND OMN 2024-04/2025-03 -5e0 PT vs 2023-04/2024-03',
          'value M IND OMN 2024-04/2025-03 4e9 USD',
        ],
      ],
    ],
    { today: '2025-08-29', home: 'IND' },
  )
})

describe('a financial year of India, Japan, Pakistan, Bangladesh and Egypt', () => {
  testClaims(
    [
      [
        'In FY2023-24 trade of India and Oman rose from $7 billion in the previous fiscal year to $9 billion. This year it will reach $10 billion.',
        [
          'value T IND OMN 2022-04/2023-03 7e9 USD',
          'value T IND OMN 2023-04/2024-03 9e9 USD',
          'value T IND OMN 2025 10e9 USD expected',
        ],
      ],
      [
        "Pakistan's exports to Oman fell by 24.8 percent to $883 million in the first nine months of the current fiscal year, against $1.175 billion in the same period of last year.",
        [
          'growth X PAK OMN 2024-07/2025-03 -24.8e0 PT vs 2023-07/2024-03',
          'value X PAK OMN 2024-07/2025-03 883e6 USD',
          'value X PAK OMN 2023-07/2024-03 1.175e9 USD',
        ],
      ],
      [
        'During the first quarter (July-September) of the last fiscal year exports of Egypt to Oman were $3 billion.',
        ['value X EGY OMN 2024-Q3 3e9 USD'],
      ],
      [
        'In July-March of FY2023-24 Bangladesh sold goods worth $3 million to Oman.',
        ['value X BGD OMN 2023-07/2024-03 3e6 USD'],
      ],
      // The months reach over two of its years.
      ['In April-July of the last fiscal year Bangladesh sold goods worth $3 million to Oman.', []],
      [
        'В прошлом финансовом году товарооборот Индии и России достиг 66 млрд долларов, а за первые четыре месяца текущего финансового года – 20 млрд.',
        ['value T IND RUS 2024-04/2025-03 66e9 USD', 'value T IND RUS 2025-04/2025-07 20e9 USD'],
      ],
      [
        'Ötən maliyyə ilində Hindistanın Omana ixracı 5% artaraq 4 milyard dollar olub.',
        ['growth X IND OMN 2024-04/2025-03 5e0 PT vs 2023-04/2024-03', 'value X IND OMN 2024-04/2025-03 4e9 USD'],
      ],
      [
        '2023-24财年，日本对美国出口从上一财年的516亿美元增至761亿美元。同一财年，日印贸易额约154亿美元，上一财年为164亿美元。',
        [
          'value X JPN USA 2022-04/2023-03 516e8 USD',
          'value X JPN USA 2023-04/2024-03 761e8 USD',
          'value T JPN IND 2023-04/2024-03 154e8 USD',
          'value T JPN IND 2022-04/2023-03 164e8 USD',
        ],
      ],
      [
        "Pakistan's trade gap with Oman hit $5.57 billion in the financial year 2013-14. It grew by 33.76 percent from $4.17 billion in the FY13. In FY12 imports from Oman were $4.74 billion.",
        [
          'value B PAK OMN 2013-07/2014-06 -5.57e9 USD',
          'growth B PAK OMN 2013-07/2014-06 33.76e0 PT vs 2012-07/2013-06',
          'value B PAK OMN 2012-07/2013-06 -4.17e9 USD',
          'value M PAK OMN 2011-07/2012-06 4.74e9 USD',
        ],
      ],
      // Of Japan it may be the year that begins in 2024 or ends in it.
      ["Japan's exports to Oman were $3 billion in FY24.", []],
      // Kenya's years are not known.
      ['В 2024/25 финансовом году товарооборот Кении и России достиг 66 млрд долларов.', []],
      // How far this year has come is not told; the next one has no figures.
      ["In the current fiscal year India's exports to Oman were $3 billion.", []],
      ['In the next fiscal year India expects exports of $3 billion.', []],
      ['下一财年印度出口目标30亿美元。', []],
    ],
    { today: '2025-08-29' },
  )
})

describe('the months of a financial year, and the years that the text names after them', () => {
  testClaims(
    [
      [
        'Exports to Spain during July-December (2021-22) were $3 million against the exports of $2 million during July-December (2020-21). They were followed by Kenya, wherein Pakistan exported goods worth $1.5 million against $1.2 million last year.',
        [
          'value X PAK ESP 2021-S2 3e6 USD',
          'value X PAK ESP 2020-S2 2e6 USD',
          'value X PAK KEN 2021-S2 1.5e6 USD',
          'value X PAK KEN 2020-S2 1.2e6 USD',
        ],
      ],
      [
        'Spain was the top destination of the exports of Pakistan during the ten months of fiscal year (2021-22). Exports to Spain in July-April (2021-22) grew by 5 percent. Exports to Kenya were $4 million during the current fiscal year against $3 million during last fiscal year.',
        [
          'rank X PAK ESP 2021-07/2022-04 1e0 ORD',
          'growth X PAK ESP 2021-07/2022-04 5e0 PT vs 2020-07/2021-04',
          'value X PAK KEN 2021-07/2022-04 4e6 USD',
          'value X PAK KEN 2020-07/2021-04 3e6 USD',
        ],
      ],
      [
        'Exports of India to Oman in April-January 2021-22 came to $2 billion. This year imports from Oman were $3 billion.',
        ['value X IND OMN 2021-04/2022-01 2e9 USD', 'value M IND OMN 2021-04/2022-01 3e9 USD'],
      ],
      // A quarter of it is no half.
      [
        'In July-December (2021-22) exports to Spain were $3 million. In the first quarter of the current fiscal year exports to Kenya were $1 million.',
        ['value X PAK ESP 2021-S2 3e6 USD'],
      ],
      // Of the first year, or of the second one.
      ['In January-March (2021-22) exports to Spain were $3 million.', []],
      [
        'Exports to Spain in 2021 showed an increase of 2.74 percent during the period under review.',
        ['growth X PAK ESP 2021 2.74e0 PT vs 2020'],
      ],
    ],
    { today: '2022-05-29', home: 'PAK' },
  )
})

describe('several months', () => {
  testClaims(
    [
      [
        'В январе, феврале и марте 2025 года товарооборот Кении с Оманом вырос на 5%.',
        ['growth T KEN OMN 2025-Q1 5e0 PT vs 2024-Q1'],
      ],
      [
        '2025-ci ilin yanvar, fevral aylarında Keniyanın Omana ixracı 5% artıb.',
        ['growth X KEN OMN 2025-01/2025-02 5e0 PT vs 2024-01/2024-02'],
      ],
      ['In January, February and March 2025 Kenya exported $3 billion to Oman.', ['value X KEN OMN 2025-Q1 3e9 USD']],
      ['Between March and July 2025 Kenya exported $3 billion to Oman.', ['value X KEN OMN 2025-03/2025-07 3e9 USD']],
      // Not in a row: no period of the data.
      ['В марте и июле 2025 года экспорт Кении в Оман превысил 20 млн долларов.', []],
      ['2025-ci ilin mart və iyul aylarında Keniyanın Omana ixracı 20 milyon dollar olub.', []],
      ['Торговля Кении с Оманом выше всего в марте, июле и сентябре 2025 года, когда она превысила $2 млрд.', []],
      [
        'В марте и июле 2025 года экспорт Кении в Оман составил 20 и 25 млн долларов соответственно.',
        ['value X KEN OMN 2025-03 20e6 USD', 'value X KEN OMN 2025-07 25e6 USD'],
      ],
    ],
    { today: '2025-11-20', home: 'AZE' },
  )
})

describe('a month without its year, in a text that is read much later', () => {
  testClaims(
    [
      [
        "Kenya's exports reached $12 billion in July 2017. Exports to Oman were up 28 percent in July.",
        ['value X KEN WLD 2017-07 12e9 USD', 'growth X KEN OMN 2017-07 28e0 PT vs 2016-07'],
      ],
      [
        'В первом полугодии 2025 года товарооборот Кении с Оманом вырос на 25%. В июле он сократился на 3%.',
        ['growth T KEN OMN 2025-S1 25e0 PT vs 2024-S1', 'growth T KEN OMN 2025-07 -3e0 PT vs 2024-07'],
      ],
      [
        'За первое полугодие 2025 года товарооборот Кении с Оманом достиг 3 млрд долларов, а к концу августа превысил 5 млрд долларов.',
        ['value T KEN OMN 2025-S1 3e9 USD', 'value T KEN OMN 2025-01/2025-08 5e9 USD'],
      ],
      [
        '2025-ci ilin birinci yarısında Keniyanın Omana ixracı 25% artıb. İyulda ixrac 3% azalıb.',
        ['growth X KEN OMN 2025-S1 25e0 PT vs 2024-S1', 'growth X KEN OMN 2025-07 -3e0 PT vs 2024-07'],
      ],
      [
        'In the first half of 2025 Kenyan exports to Oman rose 25%. In July they fell 3%.',
        ['growth X KEN OMN 2025-S1 25e0 PT vs 2024-S1', 'growth X KEN OMN 2025-07 -3e0 PT vs 2024-07'],
      ],
      [
        'На Оман в феврале 2025 года пришлось 9,5% импорта Кении, а в декабре - уже 4,3%.',
        ['share M KEN OMN 2025-02 9.5e0 PT', 'share M KEN OMN 2025-12 4.3e0 PT'],
      ],
      [
        'В декабре 2025 года товарооборот Кении с Оманом вырос на 25%. В январе он сократился на 3%.',
        ['growth T KEN OMN 2025-12 25e0 PT vs 2024-12', 'growth T KEN OMN 2026-01 -3e0 PT vs 2025-01'],
      ],
    ],
    { today: '2026-10-10', home: 'AZE' },
  )
})

describe('some days of a month are not read', () => {
  testClaims(
    [
      [
        "South Korea's exports came to $35.5 billion in the Aug. 1-20 period. Exports to the US shrank 2.7 percent.",
        [],
      ],
    ],
    { today: '2025-08-20', home: 'KOR' },
  )
})

describe('forecasts for a time that is named', () => {
  testClaims(
    [
      [
        'Trade with China will grow by 10 percent in 2025, the ministry expects.',
        ['growth T AZE CHN 2025 10e0 PT vs 2024 expected'],
      ],
      ['预计2025年中阿贸易额增长10%。', ['growth T CHN AZE 2025 10e0 PT vs 2024 expected']],
      ['Trade with China is expected to grow by 10 percent.', []],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('the bracket of a heading', () => {
  testClaims(
    [
      [
        'Exports of Azerbaijan by country, first quarter of 2026\n(million US dollars; share in exports; change on the first quarter of 2025)\n\nItaly | 1 480.6 | 27.9% | -6.1%\nAll countries | 5 312.8 | 100% | -2.4%',
        [
          'value X AZE ITA 2026-Q1 1480.6e6 USD',
          'share X AZE ITA 2026-Q1 27.9e0 PT',
          'growth X AZE ITA 2026-Q1 -6.1e0 PT vs 2025-Q1',
          'value X AZE WLD 2026-Q1 5312.8e6 USD',
          'growth X AZE WLD 2026-Q1 -2.4e0 PT vs 2025-Q1',
        ],
      ],
      [
        'Импорт Азербайджана по странам в 2025 году (млн долларов | доля | изменение к 2024 году)\n\nКитай | 4 712,5 | 19,3% | +26,4%\nВеликобритания | 1 003,9 | 4,1% | в 2,6 раза',
        [
          'value M AZE CHN 2025 4712.5e6 USD',
          'share M AZE CHN 2025 19.3e0 PT',
          'growth M AZE CHN 2025 26.4e0 PT vs 2024',
          'value M AZE GBR 2025 1003.9e6 USD',
          'share M AZE GBR 2025 4.1e0 PT',
          'growth M AZE GBR 2025 2.6e0 TIMES vs 2024',
        ],
      ],
      [
        'Azərbaycanın idxalı ölkələr üzrə, 2025-ci il (mln. dollar, pay, 2024-cü ilə nisbətən dəyişmə):\nÇin | 4 712,5 | 19,3% | +26,4%',
        [
          'value M AZE CHN 2025 4712.5e6 USD',
          'share M AZE CHN 2025 19.3e0 PT',
          'growth M AZE CHN 2025 26.4e0 PT vs 2024',
        ],
      ],
      [
        '阿塞拜疆2025年进口（亿美元；占比；同比）\n中国 | 47.1 | 19.3% | +26.4%',
        [
          'value M AZE CHN 2025 47.1e8 USD',
          'share M AZE CHN 2025 19.3e0 PT',
          'growth M AZE CHN 2025 26.4e0 PT vs 2024',
        ],
      ],
    ],
    { today: '2026-04-23', home: 'AZE' },
  )
})

describe('months up to the one behind 到 are no aim', () => {
  testClaims(
    [
      ['从2024年4月到12月，印度与阿曼贸易额90亿美元。', ['value T IND OMN 2024-04/2024-12 90e8 USD']],
      ['2024年4月到2025年3月，印度与阿曼贸易额90亿美元。', ['value T IND OMN 2024-04/2025-03 90e8 USD']],
      ['到2030年，印度与阿曼贸易额将达到90亿美元。', ['value T IND OMN 2030 90e8 USD target']],
    ],
    { today: '2025-06-20', home: 'CHN' },
  )
})

describe('a time since which nothing was like it is no period and no base', () => {
  testClaims(
    [
      [
        "China's exports grew at their fastest pace since March in September, up 8.3%.",
        ['growth X CHN WLD 2025-09 8.3e0 PT vs 2024-09'],
      ],
      [
        'Exports of China rose 8.3% in September, the fastest pace since March. Imports climbed 7.4%.',
        ['growth X CHN WLD 2025-09 8.3e0 PT vs 2024-09', 'growth M CHN WLD 2025-09 7.4e0 PT vs 2024-09'],
      ],
      [
        "China's exports hit their highest level since 2014, $300 billion, in September 2025.",
        ['value X CHN WLD 2025-09 300e9 USD'],
      ],
      [
        'Экспорт Китая в сентябре вырос на 8,3%, это самый быстрый рост с марта.',
        ['growth X CHN WLD 2025-09 8.3e0 PT vs 2024-09'],
      ],
      [
        'Sentyabrda Çinin ixracı 8,3% artıb ki, bu da martdan bəri ən yüksək artımdır.',
        ['growth X CHN WLD 2025-09 8.3e0 PT vs 2024-09'],
      ],
      ['9月中国出口增长8.3%，为3月以来最快增速。', ['growth X CHN WLD 2025-09 8.3e0 PT vs 2024-09']],
    ],
    { today: '2025-10-14' },
  )
})

describe('numbers below a financial year are of it too', () => {
  testClaims(
    [
      [
        "Trade between India and Russia totalled a record $68.7 billion in FY2024-25. Of that, India's imports made up $63.8 billion. In calendar 2024, trade was $66 billion.",
        [
          'record T IND RUS 2024-04/2025-03',
          'value T IND RUS 2024-04/2025-03 68.7e9 USD',
          'value M IND RUS 2024-04/2025-03 63.8e9 USD',
          'value T IND RUS 2024 66e9 USD',
        ],
      ],
      ["India's exports rose by 6% to $447 billion in fiscal 2023. They were led by fuels. Imports grew by 16%.", []],
      ["India's exports rose by 6% in fiscal 2023. It was less than the previous year. Imports grew by 16%.", []],
    ],
    { today: '2025-12-14' },
  )
})

describe('the months that end with the last days of one', () => {
  testClaims(
    [
      ['Vietnam ran a $10.2 billion trade surplus in January–July.', ['value B VNM WLD 2025-01/2025-07 10.2e9 USD']],
      ["In July, Vietnam's exports totalled $42 billion.", ['value X VNM WLD 2025-07 42e9 USD']],
      ['Exports of Vietnam in August were $38 billion.', ['value X VNM WLD 2024-08 38e9 USD']],
    ],
    { today: '2025-07-31' },
  )
})

describe('half-year and nine-month figures', () => {
  testClaims(
    [
      [
        'In June exports of Peru came to $2 billion. Half-year exports made $12 billion, of which goods for $3 billion went to Chad.',
        ['value X PER WLD 2025-06 2e9 USD', 'value X PER WLD 2025-S1 12e9 USD', 'value X PER TCD 2025-S1 3e9 USD'],
      ],
      ['Nine-month exports of Peru to Chad were $3 billion.', ['value X PER TCD 2025-01/2025-09 3e9 USD']],
      ['The three-month average of the exports of Peru to Chad was $3 billion.', []],
      ['Exports of Peru to Chad averaged $3 billion a month in 2025.', []],
      [
        'On average, prices fell, and exports of Peru to Chad were $3 billion in 2024.',
        ['value X PER TCD 2024 3e9 USD'],
      ],
    ],
    { today: '2025-11-30' },
  )
})

describe('a change between two years, in a text of later months', () => {
  const trade = 'value T PER TCD 2026-Q1 92e6 USD'
  const told = (change: string, way: string): [string, string[]] => [
    `In January-March 2026 trade between Peru and Chad was $92 million. ${change} Exports were $50 million.`,
    [trade, `growth T PER TCD ${way}`, 'value X PER TCD 2026-Q1 50e6 USD'],
  ]
  testClaims(
    [
      told('Between 2020 and 2025 trade tripled.', '2025 3e0 TIMES vs 2020'),
      told('From 2019 to 2024 it grew by 40 percent.', '2024 40e0 PT vs 2019'),
      [
        'В январе-марте 2026 года товарооборот Грузии и Турции составил 92 млн долларов. С 2020 по 2025 год торговля утроилась.',
        ['value T GEO TUR 2026-Q1 92e6 USD', 'growth T GEO TUR 2025 3e0 TIMES vs 2020'],
      ],
    ],
    { today: '2026-05-14' },
  )
})

describe('behind a single month the text goes back to its year', () => {
  const [year, month] = ['value X KEN WLD 2025 27e9 USD', 'value X KEN WLD 2025-12 2.6e9 USD']
  testClaims(
    [
      // A part that is greater than the whole of the month.
      [
        "In 2025 Kenya's exports were $27 billion. In December they came to $2.6 billion. Exports to Chad reached $7 billion.",
        [year, month, 'value X KEN TCD 2025 7e9 USD'],
      ],
      [
        'В 2025 году экспорт Кении составил $27 млрд. В декабре экспорт составил $2,6 млрд. Экспорт в Чад достиг $7 млрд, или 26% всего экспорта.',
        [year, month, 'value X KEN TCD 2025 7e9 USD', 'share X KEN TCD 2025 26e0 PT'],
      ],
      [
        '2025-ci ildə Keniyanın ixracı 27 milyard dollar olub. Dekabrda ixrac 2,6 milyard dollar təşkil edib. Omana ixrac 7 milyard dollara çatıb.',
        [year, month, 'value X KEN OMN 2025 7e9 USD'],
      ],
      // The month is only mentioned.
      [
        "In 2025 Kenya's exports were $27 billion. In December alone, exports were $2.6 billion. Shipments to Chad grew by 9%.",
        [year, month, 'growth X KEN TCD 2025 9e0 PT vs 2024'],
      ],
      [
        'В 2025 году экспорт Кении составил $27 млрд. За один только декабрь экспорт составил $2,6 млрд. Экспорт в Чад составил $1,7 млрд.',
        [year, month, 'value X KEN TCD 2025 1.7e9 USD'],
      ],
      [
        '2025-ci ildə Keniyanın ixracı 27 milyard dollar olub. Təkcə dekabrda ixrac 2,6 milyard dollar təşkil edib. Omana ixrac 9 faiz artıb.',
        [year, month, 'growth X KEN OMN 2025 9e0 PT vs 2024'],
      ],
      [
        '2025年，肯尼亚出口27亿美元。12月单月，出口2.6亿美元。对乍得出口7000万美元。',
        ['value X KEN WLD 2025 27e8 USD', 'value X KEN WLD 2025-12 2.6e8 USD', 'value X KEN TCD 2025 7000e4 USD'],
      ],
      // The other flow of the month, and its parts.
      [
        "In 2025 Kenya's exports were $27 billion. In December alone, exports were $2.6 billion. Imports were $1.7 billion.",
        [year, month, 'value M KEN WLD 2025-12 1.7e9 USD'],
      ],
      [
        "In 2025 Kenya's exports were $27 billion. In December exports were $2.6 billion. Exports to Chad were $0.7 billion.",
        [year, month, 'value X KEN TCD 2025-12 0.7e9 USD'],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('a time right before "when", and a base of several years', () => {
  testClaims(
    [
      [
        'Trade of Kenya with Oman rose 35% in 2024, and went on in January-May 2025, when it increased by another 12 percent.',
        ['growth T KEN OMN 2024 35e0 PT vs 2023', 'growth T KEN OMN 2025-01/2025-05 12e0 PT vs 2024-01/2024-05'],
      ],
      [
        'Exports of Kenya to Oman totaled $232 million in Q1, or 2.3 times as much as in the first quarter of 2024.',
        ['value X KEN OMN 2025-Q1 232e6 USD', 'growth X KEN OMN 2025-Q1 2.3e0 TIMES vs 2024-Q1'],
      ],
      [
        'Exports of Kenya to Oman double in five years\n\nKenya exported goods worth $2 billion to Oman in January-May 2025, 24% more than a year ago.',
        [
          ...['growth X KEN OMN 2024 2e0 TIMES vs 2019', 'value X KEN OMN 2025-01/2025-05 2e9 USD'],
          'growth X KEN OMN 2025-01/2025-05 24e0 PT vs 2024-01/2024-05',
        ],
      ],
    ],
    { today: '2025-07-15' },
  )
})

describe('the change from an earlier value is of what the text was about', () => {
  const before = ['value M KEN OMN 2025-10 231.8e6 USD', 'value M KEN OMN 2024-10 214.5e6 USD']
  const behind = ['growth M KEN OMN 2025-10 8.1e0 PT vs 2024-10', 'value M KEN TCD 2025-10 5e6 USD']
  testClaims(
    [
      [
        'Keniya oktyabrda Omandan 231,8 milyon dollarlıq mal alıb. 2024-cü ilin onuncu ayında bu rəqəm 214,5 milyon dollar olmuşdu, yəni artım 8,1%-dir. Çaddan idxal 5 milyon dollardır.',
        [...before, ...behind],
      ],
      // It agrees with no value: of its own year.
      [
        'Keniya oktyabrda Omandan 231,8 milyon dollarlıq mal alıb. 2024-cü ilin oktyabrında bu rəqəm 214,5 milyon dollar olmuşdu, yəni artım 30%-dir.',
        [...before, 'growth M KEN OMN 2024-10 30e0 PT vs 2023-10'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('months with a dash between spaces, quarters counted from the first, the time behind "and"', () => {
  testClaims(
    [
      [
        'Экспорт Кении в Оман в январе — мае 2025 года составил $232 млн.',
        ['value X KEN OMN 2025-01/2025-05 232e6 USD'],
      ],
      [
        'За три первых квартала 2025 года экспорт Кении вырос на 4%.',
        ['growth X KEN WLD 2025-01/2025-09 4e0 PT vs 2024-01/2024-09'],
      ],
      ['Экспорт Кении в Оман в январе составил $232 млн — больше, чем в мае.', ['value X KEN OMN 2025-01 232e6 USD']],
      ['За прошедший год торговля Кении с Оманом выросла на 4%.', ['growth T KEN OMN 2024 4e0 PT vs 2023']],
      [
        'В 2024 году торговля Кении с Оманом выросла на 4%, и рост продолжился в текущем году.',
        ['growth T KEN OMN 2024 4e0 PT vs 2023'],
      ],
      [
        'In 2024 the trade of Kenya with Oman rose by 4% and the trend went on this year.',
        ['growth T KEN OMN 2024 4e0 PT vs 2023'],
      ],
      [
        'Экспорт Кении за восемь месяцев 2025 года составил $7 млрд, что на 4% больше, чем за весь 2024 год.',
        ['value X KEN WLD 2025-01/2025-08 7e9 USD', 'growth X KEN WLD 2025-01/2025-08 4e0 PT vs 2024'],
      ],
      [
        'Exports of Kenya in January-August 2025 were $7 billion, 4% more than in the whole of 2024.',
        ['value X KEN WLD 2025-01/2025-08 7e9 USD', 'growth X KEN WLD 2025-01/2025-08 4e0 PT vs 2024'],
      ],
      [
        'В 2024 году экспорт Кении вырос до $8 млрд, а импорт остался на уровне предыдущего года — $9 млрд.',
        ['value X KEN WLD 2024 8e9 USD', 'value M KEN WLD 2024 9e9 USD'],
      ],
    ],
    { today: '2025-11-15' },
  )
})

describe('what is still to come', () => {
  testClaims(
    [
      ['Кения и Оман до конца года доведут товарооборот до $5 млрд.', ['value T KEN OMN 2025 5e9 USD expected']],
      ['Кения и Оман достигнут в этом году $5 млрд товарооборота.', ['value T KEN OMN 2025 5e9 USD expected']],
      ['Товарооборот Кении и Омана по итогам текущего года установит рекорд.', ['record T KEN OMN 2025 expected']],
      // The pace is no aim.
      [
        'Кения и Оман сближаются стремительно: в 2024 году товарооборот составил $252 млн.',
        ['value T KEN OMN 2024 252e6 USD'],
      ],
      ['Товарооборот Кении и Омана в 2024 году превысил отметку в $40 млрд.', ['value T KEN OMN 2024 40e9 USD']],
    ],
    { today: '2025-11-15' },
  )
})

describe('the time of another change, imports and exports together, aims in a noun', () => {
  testClaims(
    [
      [
        'В апреле 2024 года экспорт Кении в Оман упал на 26% после снижения на 8% в марте 2024 года.',
        ['growth X KEN OMN 2024-04 -26e0 PT vs 2023-04', 'growth X KEN OMN 2024-03 -8e0 PT vs 2023-03'],
      ],
      [
        'В январе-июле 2025 года общий объем импорта и экспорта Кении вырос на 3,5%. Экспорт вырос на 7%.',
        [
          'growth T KEN WLD 2025-01/2025-07 3.5e0 PT vs 2024-01/2024-07',
          'growth X KEN WLD 2025-01/2025-07 7e0 PT vs 2024-01/2024-07',
        ],
      ],
      [
        'Программа предусматривает достижение объема торговли Кении и Омана в 10 млрд долларов к 2030 году.',
        ['value T KEN OMN 2030 10e9 USD target'],
      ],
      [
        'Директор департамента сотрудничества со странами СНГ сообщил, что торговля Кении с Оманом в 2024 году выросла на 4%.',
        ['growth T KEN OMN 2024 4e0 PT vs 2023'],
      ],
      [
        'Турецкий институт статистики объявил, что в 2024 году импорт составил $30 млрд.',
        ['value M TUR WLD 2024 30e9 USD'],
      ],
    ],
    { today: '2025-11-15' },
  )
})

describe('a Latin letter in a Russian text, the quarter before', () => {
  testClaims(
    [
      ['В 2024 году торговля Кении и Омана дошла до трëх миллиардов долларов.', ['value T KEN OMN 2024 3e9 USD']],
      ['Товарооборот Кении и Омана c 2020 года увеличился в пять раз.', ['growth T KEN OMN 2024 5e0 TIMES vs 2020']],
      [
        'Во втором квартале 2025 года экспорт Кении вырос по сравнению с предыдущим кварталом.',
        ['direction X KEN WLD 2025-Q2 up vs 2025-Q1'],
      ],
    ],
    { today: '2025-11-15' },
  )
})

describe('a value of the time before a war has no year, unless one is named', () => {
  testClaims(
    [
      ['Pandemiyadan əvvəl Omanla Keniyanın ticarət dövriyyəsi 3 milyard dollar idi.', []],
      ['До войны товарооборот Омана и Кении составлял 3 млрд долларов.', []],
      ['Before the pandemic trade between Oman and Kenya was $3 billion.', []],
      ['疫情前阿曼与肯尼亚贸易额为30亿美元。', []],
      [
        '2021-ci ildə, müharibədən əvvəl, Omanla Keniyanın ticarəti 3 milyard dollar idi.',
        ['value T KEN OMN 2021 3e9 USD'],
      ],
      [
        'До войны, в 2021 году, товарооборот Омана и Кении составлял 3 млрд долларов.',
        ['value T OMN KEN 2021 3e9 USD'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('"now" is not the year that is named behind it', () => {
  testClaims(
    [
      [
        'Omanla Keniya arasında ticarət hazırda 600 milyon dollara yaxındır, 2020-ci ildə isə cəmi 110 milyon dollar idi.',
        ['value T OMN KEN 2024 600e6 USD', 'value T OMN KEN 2020 110e6 USD'],
      ],
      [
        'Сейчас товарооборот Омана и Кении составляет 600 млн долларов, а в 2020 году был всего 110 млн долларов.',
        ['value T OMN KEN 2024 600e6 USD', 'value T OMN KEN 2020 110e6 USD'],
      ],
      [
        'Trade between Oman and Kenya is now $600 million; in 2020 it was $110 million.',
        ['value T OMN KEN 2024 600e6 USD', 'value T OMN KEN 2020 110e6 USD'],
      ],
      [
        '目前阿曼与肯尼亚贸易额为6亿美元，2020年仅为1.1亿美元。',
        ['value T OMN KEN 2024 6e8 USD', 'value T OMN KEN 2020 1.1e8 USD'],
      ],
      [
        '2024-cü ilin oktyabrında Keniyanın Omandan idxalı bir ay ərzində 12% artıb.',
        ['growth M KEN OMN 2024-10 12e0 PT vs 2024-09'],
      ],
    ],
    { today: '2025-12-09' },
  )
})

describe('the reporting period is the newest of the text', () => {
  testClaims(
    [
      [
        'Exports of Georgia to Armenia were $80 million in January-April 2025, after $70 million in January-March. In the reporting period imports from Armenia came to $30 million.',
        [
          'value X GEO ARM 2025-01/2025-04 80e6 USD',
          'value X GEO ARM 2025-Q1 70e6 USD',
          'value M GEO ARM 2025-01/2025-04 30e6 USD',
        ],
      ],
      [
        'Экспорт Грузии в Армению в январе-апреле 2025 года составил 80 млн долларов. В январе-апреле 2024 года импорт был 25 млн долларов. За отчетный период оборот вырос на 7%.',
        [
          'value X GEO ARM 2025-01/2025-04 80e6 USD',
          'value M GEO ARM 2024-01/2024-04 25e6 USD',
          'growth T GEO ARM 2025-01/2025-04 7e0 PT vs 2024-01/2024-04',
        ],
      ],
      [
        '2025年1至4月格鲁吉亚对亚美尼亚出口8000万美元。2024年1至4月进口2500万美元。报告期内贸易额增长7%。',
        [
          'value X GEO ARM 2025-01/2025-04 8000e4 USD',
          'value M GEO ARM 2024-01/2024-04 2500e4 USD',
          'growth T GEO ARM 2025-01/2025-04 7e0 PT vs 2024-01/2024-04',
        ],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('a year that the text turned to is what it reports of', () => {
  testClaims(
    [
      [
        'Trade of Georgia with Armenia was $80 million in January-April 2025. Meanwhile, trade in 2024 totaled $300 million, up 5%. Exports to Armenia stood at $180 million in the reporting period.',
        [
          'value T GEO ARM 2025-01/2025-04 80e6 USD',
          'value T GEO ARM 2024 300e6 USD',
          'growth T GEO ARM 2024 5e0 PT vs 2023',
          'value X GEO ARM 2024 180e6 USD',
        ],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('a year that is only mentioned is not', () => {
  testClaims(
    [
      [
        'Trade of Georgia with Armenia was $80 million in January-April 2025. In 2024 it was $300 million. Exports to Armenia stood at $60 million in the reporting period.',
        [
          'value T GEO ARM 2025-01/2025-04 80e6 USD',
          'value T GEO ARM 2024 300e6 USD',
          'value X GEO ARM 2025-01/2025-04 60e6 USD',
        ],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('from one month to another is no base', () => {
  testClaims(
    [
      [
        'Trade between Georgia and Armenia grew by 9% from January to April, topping $110 million.',
        ['growth T GEO ARM 2025-01/2025-04 9e0 PT vs 2024-01/2024-04', 'value T GEO ARM 2025-01/2025-04 110e6 USD'],
      ],
      [
        'Товарооборот Грузии и Армении вырос на 9% с января по апрель, до 110 млн долларов.',
        ['growth T GEO ARM 2025-01/2025-04 9e0 PT vs 2024-01/2024-04', 'value T GEO ARM 2025-01/2025-04 110e6 USD'],
      ],
      [
        'Trade between Georgia and Armenia grew by 9% from March to $30 million in April 2025.',
        ['growth T GEO ARM 2025-04 9e0 PT vs 2025-03', 'value T GEO ARM 2025-04 30e6 USD'],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('a part of the year that is compared with the same part of the year before', () => {
  testClaims(
    [
      [
        'Trade between Georgia and Armenia was $110 million, 9% more than in the same period of 2024. Exports were $80 million in January-April 2025.',
        [
          'value T GEO ARM 2025-01/2025-04 110e6 USD',
          'growth T GEO ARM 2025-01/2025-04 9e0 PT vs 2024-01/2024-04',
          'value X GEO ARM 2025-01/2025-04 80e6 USD',
        ],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('over some months is no base, where nothing changed', () => {
  testClaims(
    [
      [
        'Over nine months of 2024 trade of Georgia with Armenia reached $1 billion.',
        ['value T GEO ARM 2024-01/2024-09 1e9 USD'],
      ],
      ['Trade of Georgia with Armenia rose 5% over 2023.', ['growth T GEO ARM 2024 5e0 PT vs 2023']],
    ],
    { today: '2025-05-23' },
  )
})

const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2025-12-20' })

describe('"the same period of 2022" in a bracket, and "in the same period last year" behind a value', () => {
  cases([
    [
      'Trade between Kenya and Oman in January-April 2025 reached $1.5 billion ($1.4 billion over the same period of 2024).',
      ['value T KEN OMN 2025-01/2025-04 1.5e9 USD', 'value T KEN OMN 2024-01/2024-04 1.4e9 USD'],
    ],
    [
      'The trade of Kenya with Oman in January-April 2025 rose by 7 percent. The trade turnover between the two countries reached $1.5 billion ($1.4 billion over the same period of 2024).',
      [
        'growth T KEN OMN 2025-01/2025-04 7e0 PT vs 2024-01/2024-04',
        'value T KEN OMN 2025-01/2025-04 1.5e9 USD',
        'value T KEN OMN 2024-01/2024-04 1.4e9 USD',
      ],
    ],
    [
      'Товарооборот Кении и Омана за 11 месяцев 2025 года - 48,5 млрд долларов (за этот же период 2024 года было 59,5 млрд долларов).',
      ['value T KEN OMN 2025-01/2025-11 48.5e9 USD', 'value T KEN OMN 2024-01/2024-11 59.5e9 USD'],
    ],
    [
      "In January-August 2025 Kenya's trade with Oman reached $5 billion. The mutual trade turnover was $740 million in the same period last year.",
      ['value T KEN OMN 2025-01/2025-08 5e9 USD', 'value T KEN OMN 2024-01/2024-08 740e6 USD'],
    ],
    [
      "In January-August 2025 Kenya's trade with Oman reached $5 billion. It rose 7% in the same period last year.",
      ['value T KEN OMN 2025-01/2025-08 5e9 USD', 'growth T KEN OMN 2025-01/2025-08 7e0 PT vs 2024-01/2024-08'],
    ],
    [
      'Trade between Kenya and Oman in January-April 2025 reached $1.5 billion ($3 billion in 2024).',
      ['value T KEN OMN 2025-01/2025-04 1.5e9 USD', 'value T KEN OMN 2024 3e9 USD'],
    ],
  ])
})

describe('a level behind its change is of its period', () => {
  cases([
    [
      "In January-May 2025 Kenya's imports from Oman dropped by 43.4 percent to $116 million year on year.",
      ['growth M KEN OMN 2025-01/2025-05 -43.4e0 PT vs 2024-01/2024-05', 'value M KEN OMN 2025-01/2025-05 116e6 USD'],
    ],
    [
      "In January-May 2025 Kenya's imports from Oman were $116 million. They were $205 million a year earlier.",
      ['value M KEN OMN 2025-01/2025-05 116e6 USD', 'value M KEN OMN 2024-01/2024-05 205e6 USD'],
    ],
    [
      "In January-May 2025 Kenya's exports to Oman were $116 million, while a year earlier they were $205 million.",
      ['value X KEN OMN 2025-01/2025-05 116e6 USD', 'value X KEN OMN 2024-01/2024-05 205e6 USD'],
    ],
  ])
})

describe('"over the half-year" is of the six months that were told', () => {
  testClaims(
    [
      [
        'Импорт Японии в апреле-сентябре 2025 г. вырос на 3%. Экспорт за полгода потерял 2%.',
        [
          'growth M JPN WLD 2025-04/2025-09 3e0 PT vs 2024-04/2024-09',
          'growth X JPN WLD 2025-04/2025-09 -2e0 PT vs 2024-04/2024-09',
        ],
      ],
      [
        "Japan's imports rose by 3% in April-September 2025. Exports fell by 2% over the half year.",
        [
          'growth M JPN WLD 2025-04/2025-09 3e0 PT vs 2024-04/2024-09',
          'growth X JPN WLD 2025-04/2025-09 -2e0 PT vs 2024-04/2024-09',
        ],
      ],
      [
        'Импорт Японии в апреле-сентябре 2025 г. вырос на 3%. Экспорт за первое полугодие упал на 2%.',
        ['growth M JPN WLD 2025-04/2025-09 3e0 PT vs 2024-04/2024-09', 'growth X JPN WLD 2025-S1 -2e0 PT vs 2024-S1'],
      ],
    ],
    { today: '2025-10-16' },
  )
})

describe('a month of goods, and a comparison without figures, are no period of the text', () => {
  cases([
    [
      "In January-July 2025 Kenya's trade with Oman reached $900 million. In July, gold exports rose 5%. Exports to Oman were $400 million.",
      ['value T KEN OMN 2025-01/2025-07 900e6 USD', 'value X KEN OMN 2025-01/2025-07 400e6 USD'],
    ],
    [
      'В январе-июле 2025 года товарооборот Кении с Оманом достиг 900 млн долларов. В июле экспорт золота вырос на 5%. Экспорт в Оман составил 400 млн долларов.',
      ['value T KEN OMN 2025-01/2025-07 900e6 USD', 'value X KEN OMN 2025-01/2025-07 400e6 USD'],
    ],
    [
      '2025-ci ilin yanvar-iyulunda Keniyanın Omanla ticarəti 900 milyon dollar olub. İyulda qızıl ixracı 5 faiz artıb. Omana ixrac 400 milyon dollar olub.',
      ['value T KEN OMN 2025-01/2025-07 900e6 USD', 'value X KEN OMN 2025-01/2025-07 400e6 USD'],
    ],
    [
      "In January-May 2025 Kenya's imports from Oman were $116 million. In the first five months of 2024, trade was marked by a wide margin towards imports (92.8 percent against 7.2 percent respectively), while in the same period of this year the ratio was 90 percent to 10 percent. The balance for the reporting period was negative and amounted to $103 million.",
      ['value M KEN OMN 2025-01/2025-05 116e6 USD', 'value B KEN OMN 2025-01/2025-05 -103e6 USD'],
    ],
    [
      "In January-May 2025 Kenya's imports from Oman were $116 million. In July gold exports were $60 million.",
      ['value M KEN OMN 2025-01/2025-05 116e6 USD'],
    ],
  ])
})

describe('"at that time", "a few years ago", "in the late 2000s": no period', () => {
  cases([
    [
      "In 2024 Kenya's trade with Oman was $6 billion. At that time the turnover was about $2 billion.",
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    ["In the early 2000s Kenya's trade with Oman stood at $2 billion.", []],
    ['В конце 2000-х годов торговля Кении с Оманом составляла 2 млрд долларов.', []],
    [
      'В 2024 году товарооборот Кении и Омана составил 6 млрд долларов. Несколько лет назад он был равен 2 млрд.',
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    [
      '2000-ci illərin sonlarından bu yana Keniya ilə Oman arasında ticarət 2,4 milyard dollardan 8 milyard dollara yüksəlib.',
      [],
    ],
    [
      '2024-cü ildə Keniyanın Omanla ticarəti 6 milyard dollar olub. O zaman ticarət dövriyyəsi 2 milyard dollar idi.',
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    [
      '2024年肯尼亚与阿曼贸易额达60亿美元。当时贸易额为20亿美元。上世纪90年代初，贸易额为1亿美元。',
      ['value T KEN OMN 2024 60e8 USD'],
    ],
    [
      'Товарооборот Кении и Омана вырос в 2024 году, тогда как экспорт Кении в Оман составил 2 млрд долларов.',
      ['direction T KEN OMN 2024 up vs 2023', 'value X KEN OMN 2024 2e9 USD'],
    ],
  ])
})

describe('the years of a range date the change, its value and the headline', () => {
  cases([
    [
      'Türkiyə ilə Keniyanın ticarəti 8 dəfə böyüyüb\nTürkiyə ilə Keniyanın ticarət dövriyyəsi 2002-2018-ci illərdə 8 dəfədən çox artaraq 3,2 milyard dollara çatıb.',
      [
        'growth T KEN TUR 2018 8e0 TIMES vs 2002',
        'growth T KEN TUR 2018 8e0 TIMES vs 2002',
        'value T KEN TUR 2018 3.2e9 USD',
      ],
    ],
    [
      "Between 2002 and 2018 Kenya's trade with Oman grew eightfold to $3.2 billion.",
      ['growth T KEN OMN 2018 8e0 TIMES vs 2002', 'value T KEN OMN 2018 3.2e9 USD'],
    ],
    ["Kenya's exports rose 5% in 2018.", ['growth X KEN WLD 2018 5e0 PT vs 2017']],
  ])
})

describe('months of two years', () => {
  testClaims(
    [
      [
        'Between April 2024 and March 2025 Kenya exported goods worth $3 billion to Oman.',
        ['value X KEN OMN 2024-04/2025-03 3e9 USD'],
      ],
      [
        'Trade of Kenya and Oman over the July 2024-June 2025 period was $3 billion.',
        ['value T KEN OMN 2024-07/2025-06 3e9 USD'],
      ],
      [
        'Между июлем 2024 года и июнем 2025 года Кения продала Оману товаров на $3 млрд.',
        ['value X KEN OMN 2024-07/2025-06 3e9 USD'],
      ],
      [
        'В июле 2024-июне 2025 года товарооборот Кении и Омана составил $3 млрд.',
        ['value T KEN OMN 2024-07/2025-06 3e9 USD'],
      ],
      [
        'Trade of Kenya and Oman was $2 billion in July 2024 and $3 billion in June 2025.',
        ['value T KEN OMN 2024-07 2e9 USD', 'value T KEN OMN 2025-06 3e9 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('a place a year ago', () => {
  testClaims(
    [
      [
        "Georgia is sixth among Kenya's partners, a year ago it was ninth.",
        ['rank T KEN GEO 2025 6e0 ORD', 'rank T KEN GEO 2024 9e0 ORD'],
      ],
      [
        "In 2025 Oman was Kenya's second partner. A year ago Oman was third and Italy was first.",
        ['rank T KEN OMN 2025 2e0 ORD', 'rank T KEN OMN 2024 3e0 ORD', 'rank T KEN ITA 2024 1e0 ORD'],
      ],
      [
        'В 2025 году Оман был вторым партнёром Кении. Год назад Оман был на третьем месте, Италия – на первом.',
        ['rank T KEN OMN 2025 2e0 ORD', 'rank T KEN OMN 2024 3e0 ORD', 'rank T KEN ITA 2024 1e0 ORD'],
      ],
      [
        '2025-ci ildə Oman Keniyanın ikinci tərəfdaşı olub. Bir il əvvəl Oman üçüncü, İtaliya birinci yerdə idi.',
        ['rank T KEN OMN 2025 2e0 ORD', 'rank T KEN OMN 2024 3e0 ORD', 'rank T KEN ITA 2024 1e0 ORD'],
      ],
      ["A year ago Oman was third, and now it is second among Kenya's partners.", ['rank T KEN OMN 2025 2e0 ORD']],
      ['Год назад Оман был третьим, а теперь второй среди партнёров Кении.', ['rank T KEN OMN 2025 2e0 ORD']],
      ['As a year ago, Italy is the first partner of Kenya.', ['rank T KEN ITA 2025 1e0 ORD']],
    ],
    { today: '2026-02-10' },
  )
})

describe('a month, and the same one of a year ago', () => {
  testClaims(
    [
      [
        'Exports of Kenya rose by 4 percent in November from a year ago to more than $1 billion. Imports fell 2 percent.',
        [
          'growth X KEN WLD 2025-11 4e0 PT vs 2024-11',
          'value X KEN WLD 2025-11 1e9 USD',
          'growth M KEN WLD 2025-11 -2e0 PT vs 2024-11',
        ],
      ],
      [
        'Exports of Kenya in October were $1 billion, up from $0.9 billion a year ago.',
        ['value X KEN WLD 2025-10 1e9 USD', 'value X KEN WLD 2024-10 0.9e9 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('the period that exceeded another one goes on', () => {
  testClaims(
    [
      [
        'Trade of Kenya and Oman in January-October 2025 exceeded that of all of 2024, which was $3 billion. Exports rose by 7%.',
        ['value T KEN OMN 2024 3e9 USD', 'growth X KEN OMN 2025-01/2025-10 7e0 PT vs 2024-01/2024-10'],
      ],
      [
        'Товарооборот Кении и Омана в январе-октябре 2025 года превысил объемы торговли за весь 2024 год, составившие $3 млрд. Экспорт вырос на 7%.',
        ['value T KEN OMN 2024 3e9 USD', 'growth X KEN OMN 2025-01/2025-10 7e0 PT vs 2024-01/2024-10'],
      ],
      [
        '2025-ci ilin yanvar-oktyabrında Keniya ilə Omanın ticarəti 2024-cü ilin 3 milyard dollarlıq göstəricisini ötüb. İxrac 7% artıb.',
        ['value T OMN KEN 2024 3e9 USD', 'growth X OMN KEN 2025-01/2025-10 7e0 PT vs 2024-01/2024-10'],
      ],
      [
        'Trade of Kenya and Oman in 2024 exceeded $3 billion. Exports rose by 7%.',
        ['value T KEN OMN 2024 3e9 USD', 'growth X KEN OMN 2024 7e0 PT vs 2023'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('what is expected is of the year that goes on', () => {
  testClaims(
    [
      [
        '2024年肯尼亚与阿曼贸易额为30亿美元。2025年1-10月贸易额为28亿美元，预计全年贸易额将创新高。',
        ['value T KEN OMN 2024 30e8 USD', 'value T KEN OMN 2025-01/2025-10 28e8 USD', 'record T KEN OMN 2025 expected'],
      ],
      [
        'Trade of Kenya and Oman was $3 billion in 2024. The two countries count on $4 billion this year.',
        ['value T KEN OMN 2024 3e9 USD', 'value T KEN OMN 2025 4e9 USD expected'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('the month in which something was said is no period of the data', () => {
  testClaims(
    [
      [
        'В 2025 году, как сообщала в феврале таможня, экспорт Кении в Грузию вырос на 5%.',
        ['growth X KEN GEO 2025 5e0 PT vs 2024'],
      ],
      [
        'В 2025 году, как отметило в конце января турецкое Бюро статистики, среди стран, из которых Турция импортирует товары, Россия была первой.',
        ['rank M TUR RUS 2025 1e0 ORD'],
      ],
      [
        'Таможня в феврале сообщила, что в 2025 году экспорт Кении в Грузию составил 3 млрд долларов.',
        ['value X KEN GEO 2025 3e9 USD'],
      ],
      // The month of the data.
      [
        'В отчете за январь сообщается, что экспорт Кении в Грузию вырос на 5%.',
        ['growth X KEN GEO 2026-01 5e0 PT vs 2025-01'],
      ],
      [
        'Таможня сообщила данные за январь: экспорт Кении в Грузию вырос на 5%.',
        ['growth X KEN GEO 2026-01 5e0 PT vs 2025-01'],
      ],
      ['В январе, сообщила таможня, экспорт Кении вырос на 5%.', ['growth X KEN WLD 2026-01 5e0 PT vs 2025-01']],
    ],
    { today: '2026-03-13' },
  )
})

describe('a text goes on about its period after a figure of an earlier one', () => {
  const told = 'value T KEN OMN 2025-01/2025-07 600e6 USD'
  testClaims(
    [
      [
        'Trade between Kenya and Oman totaled $600 million in January-July 2025. In January-June it was $508 million. ' +
          "Kenya's exports to Oman totaled $266 million.",
        [told, 'value T KEN OMN 2025-S1 508e6 USD', 'value X KEN OMN 2025-01/2025-07 266e6 USD'],
      ],
      [
        'Trade between Kenya and Oman totaled $600 million in January-July 2025. The turnover added almost $100 million, ' +
          'as it had stood at $508 million in January-June. Exports rose by 6 percent.',
        [told, 'value T KEN OMN 2025-S1 508e6 USD', 'growth X KEN OMN 2025-01/2025-07 6e0 PT vs 2024-01/2024-07'],
      ],
      [
        "Kenya's trade with Oman was $1.3 billion in 2025. Cars worth $200 million were imported in 2024. Oman is the eighth partner of Kenya.",
        ['value T KEN OMN 2025 1.3e9 USD', 'rank T KEN OMN 2025 8e0 ORD'],
      ],
      [
        'Trade of Kenya and Oman rose by 5% in 2024. When the presidents met in November 2023, they set the goal of raising trade to $500 million. Exports of Kenya came to $130 million.',
        [
          'growth T KEN OMN 2024 5e0 PT vs 2023',
          'value T KEN OMN 2024 500e6 USD target',
          'value X KEN OMN 2024 130e6 USD',
        ],
      ],
    ],
    { today: '2026-02-20' },
  )
})

describe('what is told of one month, or of a time to come, is an aside', () => {
  testClaims(
    [
      [
        'В 2025 году товарооборот Кении с Оманом составил 700 млн долларов. Только в декабре он достиг 80 млн. Доля Омана в торговле Кении поднялась до 2,8%.',
        ['value T KEN OMN 2025 700e6 USD', 'value T KEN OMN 2025-12 80e6 USD', 'share T KEN OMN 2025 2.8e0 PT'],
      ],
      [
        'За первые два месяца этого года торговля Кении с Оманом достигла 700 млн долларов. За весь год, как мы ожидаем, она поставит новый рекорд. Оман - четвертый торговый партнер Кении.',
        [
          'value T KEN OMN 2026-01/2026-02 700e6 USD',
          'record T KEN OMN 2026 expected',
          'rank T KEN OMN 2026-01/2026-02 4e0 ORD',
        ],
      ],
    ],
    { today: '2026-04-13' },
  )
})

describe('times of goods without a number', () => {
  testClaims(
    [
      [
        "Kyrgyzstan's exports came to $1.2 billion in January-September 2018. Since this year gold goes to the UK; before that it went to Switzerland. Russia bought $230 million.",
        ['value X KGZ WLD 2018-01/2018-09 1.2e9 USD', 'value X KGZ RUS 2018-01/2018-09 230e6 USD'],
      ],
    ],
    { today: '2018-11-15' },
  )
})

describe('two months in a row are one time, and the text goes back to the month behind them', () => {
  testClaims(
    [
      [
        "Oman's exports to Kenya rose 5% in January and February.",
        ['growth X OMN KEN 2025-01/2025-02 5e0 PT vs 2024-01/2024-02'],
      ],
      [
        'В апреле и мае экспорт Омана в Кению вырос на 5%.',
        ['growth X OMN KEN 2025-04/2025-05 5e0 PT vs 2024-04/2024-05'],
      ],
      [
        'Yanvar və fevral aylarında Omanın Keniyaya ixracı 5% artıb.',
        ['growth X OMN KEN 2025-01/2025-02 5e0 PT vs 2024-01/2024-02'],
      ],
      [
        "In January and February, Oman's exports to Kenya were $5 million and $6 million respectively.",
        ['value X OMN KEN 2025-01 5e6 USD', 'value X OMN KEN 2025-02 6e6 USD'],
      ],
      [
        'Exports of Oman to Kenya rose 3% in April, after 5% in January-March. Imports fell 2%.',
        [
          ...['growth X OMN KEN 2025-04 3e0 PT vs 2024-04', 'growth X OMN KEN 2025-Q1 5e0 PT vs 2024-Q1'],
          'growth M OMN KEN 2025-04 -2e0 PT vs 2024-04',
        ],
      ],
      [
        'In January-March 2025 trade of Oman with Kenya reached $1 billion, and it is expected to reach $5 billion by the end of December.',
        ['value T OMN KEN 2025-Q1 1e9 USD', 'value T OMN KEN 2025 5e9 USD target'],
      ],
      [
        'Exports of Oman to Kenya rose from $754mn in 2021 to $807mn in 2022, before declining to $735mn in 2023.',
        ['value X OMN KEN 2021 754e6 USD', 'value X OMN KEN 2022 807e6 USD', 'value X OMN KEN 2023 735e6 USD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('how long ago it was like that before is no period, and neither are months of another calendar', () => {
  testClaims(
    [
      [
        "Kenya's exports declined for the first time in three months in May. Exports fell 3.6 percent.",
        ['direction X KEN WLD 2025-05 down vs 2024-05', 'growth X KEN WLD 2025-05 -3.6e0 PT vs 2024-05'],
      ],
      [
        "Kenya's imports logged their first fall in eight months in April. Imports dropped 0.5%. This was followed by a 2.9% rise in March. Exports dropped 2%.",
        [
          ...['direction M KEN WLD 2025-04 down vs 2024-04', 'growth M KEN WLD 2025-04 -0.5e0 PT vs 2024-04'],
          ...['growth M KEN WLD 2025-03 2.9e0 PT vs 2024-03', 'growth X KEN WLD 2025-04 -2e0 PT vs 2024-04'],
        ],
      ],
      ['Keniyanın ixracı may ayında üç ayda ilk dəfə azalıb.', ['direction X KEN WLD 2025-05 down vs 2024-05']],
      ["Kenya's exports to Oman fell by 8.5% in the five months to May 22.", []],
      [
        "Iran's trade reached $35 billion in the first four months of the current Iranian calendar year (March 21-July 22). Iran's exports to Oman were $2 billion in the mentioned four months.",
        [],
      ],
      [
        "Kenya's exports declined in May as demand from Oman and Iraq weakened. Imports declined more deeply by 6 percent.",
        ['direction X KEN WLD 2025-05 down vs 2024-05', 'growth M KEN WLD 2025-05 -6e0 PT vs 2024-05'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('since the beginning of the year, after the months that the text told', () => {
  testClaims(
    [
      [
        'В январе-сентябре товарооборот Кении с Оманом составил 700 млн долларов. С начала года экспорт вырос на 12%.',
        ['value T KEN OMN 2025-01/2025-09 700e6 USD', 'growth X KEN OMN 2025-01/2025-09 12e0 PT vs 2024-01/2024-09'],
      ],
      [
        'Sentyabrda Keniyanın Omana ixracı 90 milyon dollar olub. İlin əvvəlindən ixrac 600 milyon dollara çatıb.',
        ['value X KEN OMN 2025-09 90e6 USD', 'value X KEN OMN 2025-01/2025-09 600e6 USD'],
      ],
      [
        "Kenya's trade with Oman was $700 million in January-September. Since the beginning of the year exports have grown by 12%.",
        ['value T KEN OMN 2025-01/2025-09 700e6 USD', 'growth X KEN OMN 2025-01/2025-09 12e0 PT vs 2024-01/2024-09'],
      ],
      [
        '1月至9月，肯尼亚与阿曼贸易额为7亿美元。今年以来出口增长12%。',
        ['value T KEN OMN 2025-01/2025-09 7e8 USD', 'growth X KEN OMN 2025-01/2025-09 12e0 PT vs 2024-01/2024-09'],
      ],
      // Long ago: not to the end of those months.
      [
        'В первом квартале торговля Кении с Оманом составила 200 млн долларов. С начала года экспорт вырос на 12%.',
        ['value T KEN OMN 2025-Q1 200e6 USD', 'growth X KEN OMN 2025-01/2025-10 12e0 PT vs 2024-01/2024-10'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('a change of the time that another is compared with', () => {
  testClaims(
    [
      [
        'В июле экспорт Кении в Оман составил 60 млн долларов. Рост ускорился по сравнению с июнем, когда экспорт Кении в Оман увеличился на 1,8% год к году.',
        ['value X KEN OMN 2025-07 60e6 USD', 'growth X KEN OMN 2025-06 1.8e0 PT vs 2024-06'],
      ],
      [
        "Growth was faster than in June, when Kenya's exports to Oman increased by 1.8% year on year.",
        ['growth X KEN OMN 2025-06 1.8e0 PT vs 2024-06'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('what is told beside the period that the text goes on about', () => {
  testClaims(
    [
      [
        "Kenya's exports grew by 5% in March 2025. In March 2025 exports coverage imports was 61.4%, while it was 66.9% in March 2024. Exports to Oman fell by 13%.",
        ['growth X KEN WLD 2025-03 5e0 PT vs 2024-03', 'growth X KEN OMN 2025-03 -13e0 PT vs 2024-03'],
      ],
      [
        "Over the first nine months of the year Kenya's exports to Oman fell 10%. But Kenya's imports from Oman returned to growth last month, posting a 3.8% rise against a 17% drop in September.",
        [
          'growth X KEN OMN 2025-01/2025-09 -10e0 PT vs 2024-01/2024-09',
          'growth M KEN OMN 2025-10 3.8e0 PT vs 2024-10',
          'growth M KEN OMN 2025-09 -17e0 PT vs 2024-09',
        ],
      ],
      [
        "Kenya's exports rose by 7.6% in October. This followed a 0.1% increase in the previous month. Imports grew by 16% following a revised rise of 2.5% the month before.",
        [
          'growth X KEN WLD 2025-10 7.6e0 PT vs 2024-10',
          'growth M KEN WLD 2025-10 16e0 PT vs 2024-10',
          'growth M KEN WLD 2025-09 2.5e0 PT vs 2024-09',
        ],
      ],
      [
        "Data released by Kenya's customs on November 14 show that exports rose by 7.6% in October.",
        ['growth X KEN WLD 2025-10 7.6e0 PT vs 2024-10'],
      ],
      [
        "Kenya's deficit over the first ten months of the year rose 18% to $73.6 billion. Exports increased by 8% to $2 billion compared to the same month of the previous year.",
        [
          'growth B KEN WLD 2025-01/2025-10 18e0 PT vs 2024-01/2024-10',
          'value B KEN WLD 2025-01/2025-10 -73.6e9 USD',
          'growth X KEN WLD 2025-10 8e0 PT vs 2024-10',
          'value X KEN WLD 2025-10 2e9 USD',
        ],
      ],
      [
        'Экспорт Кении за десять месяцев вырос на 18%. Импорт увеличился на 8% по сравнению с тем же месяцем прошлого года.',
        ['growth X KEN WLD 2025-01/2025-10 18e0 PT vs 2024-01/2024-10', 'growth M KEN WLD 2025-10 8e0 PT vs 2024-10'],
      ],
      [
        'Keniyanın ixracı on ayda 18 faiz artıb. İdxal ötən ilin eyni ayı ilə müqayisədə 8 faiz çoxalıb.',
        ['growth X KEN WLD 2025-01/2025-10 18e0 PT vs 2024-01/2024-10', 'growth M KEN WLD 2025-10 8e0 PT vs 2024-10'],
      ],
    ],
    { today: '2025-11-20', home: 'AZE' },
  )
})

describe('the year of a base is not that of the month before it', () => {
  testClaims(
    [
      [
        'Exports of Peru fell 7.5 percent in November from the same month in the previous year, to $13 billion.',
        ['growth X PER WLD 2025-11 -7.5e0 PT vs 2024-11', 'value X PER WLD 2025-11 13e9 USD'],
      ],
      [
        'Экспорт Перу в сентябре вырос на 4% по сравнению с тем же месяцем прошлого года. Импорт составил $2 млрд.',
        ['growth X PER WLD 2025-09 4e0 PT vs 2024-09', 'value M PER WLD 2025-09 2e9 USD'],
      ],
      [
        'In January-August 2025 exports of Peru came to $4 million, up 9 percent from the same months of 2024 ($3 million).',
        [
          ...['value X PER WLD 2025-01/2025-08 4e6 USD', 'growth X PER WLD 2025-01/2025-08 9e0 PT vs 2024-01/2024-08'],
          'value X PER WLD 2024-01/2024-08 3e6 USD',
        ],
      ],
    ],
    { today: '2025-12-30' },
  )
})

describe('the end of a month, and the year to date', () => {
  testClaims(
    [
      ['This year trade of Peru with Chad has reached $150 million.', ['value T PER TCD 2025 150e6 USD']],
      ['Bu il Perunun Çada ixracı 5 faiz artıb.', ['growth X PER TCD 2025 5e0 PT vs 2024']],
      [
        'Trade of Peru with Chad passed $900 million in 2025. In January-September it was $950 million. This is 1.4% more than a year earlier.',
        [
          'value T PER TCD 2025 900e6 USD',
          'value T PER TCD 2025-01/2025-09 950e6 USD',
          'growth T PER TCD 2025-01/2025-09 1.4e0 PT vs 2024-01/2024-09',
        ],
      ],
      [
        'By the end of September trade of Peru with Chad reached $150 million.',
        ['value T PER TCD 2025-01/2025-09 150e6 USD'],
      ],
      ['На конец сентября товарооборот Перу и Чада составил $150 млн.', ['value T PER TCD 2025-01/2025-09 150e6 USD']],
      [
        'Sentyabrın sonuna Perunun Çada ixracı 150 milyon dollara çatıb.',
        ['value X PER TCD 2025-01/2025-09 150e6 USD'],
      ],
      ['截至9月末，秘鲁对乍得出口1.5亿美元。', ['value X PER TCD 2025-01/2025-09 1.5e8 USD']],

      ['С начала 2025 года товарооборот Перу и Чада составил $150 млн.', ['value T PER TCD 2025-01/2025-10 150e6 USD']],
      ['We expect exports of Peru to Chad to reach $3 billion by year-end.', ['value X PER TCD 2025 3e9 USD target']],
      ['До конца года экспорт Перу в Чад планируется довести до $3 млрд.', ['value X PER TCD 2025 3e9 USD target']],
    ],
    { today: '2025-11-20' },
  )
})

describe('months that are over are those from January on', () => {
  testClaims(
    [
      ['За прошедшие девять месяцев экспорт Перу составил $4 млрд.', ['value X PER WLD 2025-01/2025-09 4e9 USD']],
      ['Ötən doqquz ay ərzində Perunun ixracı 4 milyard dollar olub.', ['value X PER WLD 2025-01/2025-09 4e9 USD']],
      [
        'Over the past five months of 2025 exports of Peru were $4 billion.',
        ['value X PER WLD 2025-01/2025-05 4e9 USD'],
      ],
      [
        'Exports of Peru rose by 5% to $4 billion over the past seven months of this year.',
        ['growth X PER WLD 2025-01/2025-07 5e0 PT vs 2024-01/2024-07', 'value X PER WLD 2025-01/2025-07 4e9 USD'],
      ],
      // These are the last ones.
      ['За последние девять месяцев экспорт Перу составил $4 млрд.', ['value X PER WLD 2025-02/2025-10 4e9 USD']],
      [
        'Over the past five months of 2024 exports of Peru were $4 billion.',
        ['value X PER WLD 2024-08/2024-12 4e9 USD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('figures that a clause goes by are no base', () => {
  testClaims(
    [
      [
        'İlin birinci yarısının rəqəmlərinə görə, Perunun Çada ixracı 1,5 milyard dollar olub.',
        ['value X PER TCD 2025-S1 1.5e9 USD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('what a fall came to is no aim', () => {
  testClaims(
    [
      [
        '2025年1-11月，秘鲁顺差从一年前的51亿美元缩水到6.2亿美元。',
        ['value B PER WLD 2024-01/2024-11 51e8 USD', 'value B PER WLD 2025-01/2025-11 6.2e8 USD'],
      ],
    ],
    { today: '2025-12-24' },
  )
})

describe('twelve months are those up to the month that is told', () => {
  testClaims(
    [
      [
        'In November exports of Peru were $22 billion. Its 12-month exports rose to $270 billion.',
        ['value X PER WLD 2025-11 22e9 USD', 'value X PER WLD 2024-12/2025-11 270e9 USD'],
      ],
      [
        'Exports of Peru over the last 12 months reached $270 billion in November.',
        ['value X PER WLD 2024-12/2025-11 270e9 USD'],
      ],
      [
        'За последние 12 месяцев экспорт Перу в ноябре достиг $270 млрд.',
        ['value X PER WLD 2024-12/2025-11 270e9 USD'],
      ],
      ['11月秘鲁过去12个月出口额达2700亿美元。', ['value X PER WLD 2024-12/2025-11 2700e8 USD']],
    ],
    { today: '2025-12-05' },
  )
})

describe('shares and places go on about the months that the text is about', () => {
  const months = ['value T PER TCD 2025-01/2025-07 600e6 USD', 'value X PER TCD 2025-07 37e6 USD']
  testClaims(
    [
      [
        'In January-July trade of Peru with Chad was $600 million. In July exports were $37 million. Chad is the fourth largest partner.',
        [...months, 'rank T PER TCD 2025-01/2025-07 4e0 ORD'],
      ],
      [
        'В январе-июле товарооборот Перу и Чада составил $600 млн. В июле экспорт составил $37 млн. Чад – четвертый партнер Перу.',
        [...months, 'rank T PER TCD 2025-01/2025-07 4e0 ORD'],
      ],
      // The text is about the month.
      [
        'In July exports of Peru to Chad were $37 million. In January-July trade with Chad was $600 million. In July imports were $5 million. Chad is the fourth largest partner.',
        [...months.toReversed(), 'value M PER TCD 2025-07 5e6 USD', 'rank T PER TCD 2025-07 4e0 ORD'],
      ],
    ],
    { today: '2025-08-20' },
  )
})

describe('the year right before a comma, and what is so today', () => {
  testClaims(
    [
      [
        'In 2023 exports of Peru to Chad were $100 million and in 2024, $120 million.',
        ['value X PER TCD 2023 100e6 USD', 'value X PER TCD 2024 120e6 USD'],
      ],
      [
        'In 2015 trade of Peru with Chad was $100 million; today it is over $220 million.',
        ['value T PER TCD 2015 100e6 USD', 'value T PER TCD 2024 220e6 USD'],
      ],
      [
        'In ten months exports of Peru to Chad exceeded the figure for the entire previous year. They were $140 million.',
        ['value X PER TCD 2025-01/2025-10 140e6 USD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('the day of a dateline is no year, and the days of a meeting are none of the data', () => {
  testClaims(
    [
      ['Baku, Azerbaijan, Oct. 18. The trade of China and Peru was $5 billion.', ['value T CHN PER 2018 5e9 USD']],
      [
        'The forum will be held on September 4-6. China is the first trading partner of Peru.',
        ['rank T PER CHN 2018 1e0 ORD'],
      ],
      ['论坛将于9月4日至6日在北京举行。中国是秘鲁第一大贸易伙伴国。', ['rank T PER CHN 2018 1e0 ORD']],
    ],
    { today: '2019-10-18' },
  )
})

describe('the year in which an aim was set is not that of the aim', () => {
  testClaims(
    [
      [
        '今年前11个月，中俄贸易额为2181.76亿美元，提前一年实现两国在2019年设定的2000亿美元目标。',
        ['value T CHN RUS 2023-01/2023-11 2181.76e8 USD'],
      ],
      [
        'Peru and China traded for $218 billion in January-November 2023, reaching the $200 billion target set in 2019.',
        ['value T PER CHN 2023-01/2023-11 218e9 USD'],
      ],
      ['2022年，中国与秘鲁提前实现700亿美元贸易目标。', ['value T CHN PER 2022 700e8 USD']],
    ],
    { today: '2023-12-07' },
  )
})

describe('what is said to be annual is of no month', () => {
  testClaims(
    [
      [
        'In November exports of Peru to Chad were $22 million. Annual exports reached $269 million.',
        ['value X PER TCD 2025-11 22e6 USD'],
      ],
      [
        'В ноябре экспорт Перу в Чад составил 22 млн долларов. Годовой экспорт достиг 269 млн долларов.',
        ['value X PER TCD 2025-11 22e6 USD'],
      ],
      [
        'Noyabrda Perunun Çada ixracı 22 milyon dollar olub. İllik ixrac 269 milyon dollara çatıb.',
        ['value X PER TCD 2025-11 22e6 USD'],
      ],
      ['11月秘鲁对乍得出口2200万美元。年度出口额达2.69亿美元。', ['value X PER TCD 2025-11 2200e4 USD']],
      [
        'В 2024 году товарооборот Перу с Чадом достиг 227 млн долларов. Годовой экспорт составил 129 млн долларов.',
        ['value T PER TCD 2024 227e6 USD', 'value X PER TCD 2024 129e6 USD'],
      ],
    ],
    { today: '2025-12-10' },
  )
})

describe('the month since which nothing was as little, and the year that is nearly over', () => {
  testClaims(
    [
      [
        'Торговля России и ЕС в июне сократилась по сравнению с маем на 10% - до 4,9 млрд евро. Это минимум с сентября 1999 года, когда товарооборот составлял 4,6 млрд евро.',
        [
          'growth T RUS EU27 2024-06 -10e0 PT vs 2024-05',
          'value T RUS EU27 2024-06 4.9e9 EUR',
          'value T RUS EU27 1999-09 4.6e9 EUR',
        ],
      ],
      [
        "In June Kenya's exports fell to $4.9 billion. This is the lowest since September 1999, when exports were $4.6 billion.",
        ['value X KEN WLD 2024-06 4.9e9 USD', 'value X KEN WLD 1999-09 4.6e9 USD'],
      ],
    ],
    { today: '2024-08-20' },
  )
})

describe('"over" before a time that nothing can be compared with yet', () => {
  testClaims(
    [
      [
        'Trade of Oman with Kenya came to $3 billion over January-October 2025, 17% more than in the same period of 2024.',
        ['value T OMN KEN 2025-01/2025-10 3e9 USD', 'growth T OMN KEN 2025-01/2025-10 17e0 PT vs 2024-01/2024-10'],
      ],
      [
        'Trade of Oman with Kenya rose by 5.6% over January-November 2025.',
        ['growth T OMN KEN 2025-01/2025-11 5.6e0 PT vs 2024-01/2024-11'],
      ],
      [
        'Exports of Oman to Kenya were $3 billion over the course of 2024, an uptick of 5% over 2023.',
        ['value X OMN KEN 2024 3e9 USD', 'growth X OMN KEN 2024 5e0 PT vs 2023'],
      ],
      [
        'Trade of Oman with Kenya hit $742 million, up 1.5 times from the corresponding period last year.',
        ['value T OMN KEN 2025 742e6 USD', 'growth T OMN KEN 2025 1.5e0 TIMES vs 2024'],
      ],
      [
        'Last year trade of Oman with Kenya was $43 billion, and between January and April of this year it added another 5.8 percent.',
        ['value T OMN KEN 2025 43e9 USD', 'growth T OMN KEN 2026-01/2026-04 5.8e0 PT vs 2025-01/2025-04'],
      ],
    ],
    { today: '2026-05-10' },
  )
})

describe('short months', () => {
  testClaims(
    [
      [
        'В янв.-нояб. 2025 г. товарооборот Китая и России составил $200 млрд.',
        ['value T CHN RUS 2025-01/2025-11 200e9 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('the noun of a time is that of the time before: «в прошлом году …, а в этом»', () => {
  testClaims(
    [
      [
        'В прошлом году экспорт Казахстана в Турцию вырос на 5%, а в этом — на 7%.',
        ['growth X KAZ TUR 2024 5e0 PT vs 2023', 'growth X KAZ TUR 2025 7e0 PT vs 2024'],
      ],
      [
        'В этом году экспорт Казахстана составил 5 млрд долларов, в прошлом — 7 млрд.',
        ['value X KAZ WLD 2025 5e9 USD', 'value X KAZ WLD 2024 7e9 USD'],
      ],
      [
        'В прошлом году товарооборот Казахстана с Турцией вырос на 5%, и в этом, уверен министр, есть заслуга бизнеса.',
        ['growth T KAZ TUR 2024 5e0 PT vs 2023'],
      ],
      [
        'Если за прошлый год торговля России с Грецией упала на 35%, то за этот – плюс 56%.',
        ['growth T RUS GRC 2024 -35e0 PT vs 2023', 'growth T RUS GRC 2025 56e0 PT vs 2024'],
      ],
    ],
    { today: '2025-12-08' },
  )
})

describe('annual exports of a text about a month, and last year’s figure of it', () => {
  cases([
    [
      'In July 2025 exports of Türkiye reached $25 billion. Annual exports grew by 3.1%.',
      ['value X TUR WLD 2025-07 25e9 USD'],
    ],
    [
      'В июле 2025 года экспорт Турции составил 25 млрд долларов. Годовой экспорт вырос на 3,1%.',
      ['value X TUR WLD 2025-07 25e9 USD'],
    ],
    [
      '2025-ci ilin iyulunda Türkiyənin ixracı 25 milyard dollar olub. İllik ixrac 3,1 faiz artıb.',
      ['value X TUR WLD 2025-07 25e9 USD'],
    ],
    ['2025年7月土耳其出口250亿美元。年化出口增长3.1%。', ['value X TUR WLD 2025-07 250e8 USD']],
    [
      'In July 2025 exports of Türkiye reached $25 billion. Annual export growth was 3.1%.',
      ['value X TUR WLD 2025-07 25e9 USD', 'growth X TUR WLD 2025-07 3.1e0 PT vs 2024-07'],
    ],
    [
      'In July 2025 exports of Türkiye reached $25 billion. Never had they been so high. In 2024 the figure was $22 billion.',
      ['value X TUR WLD 2025-07 25e9 USD', 'value X TUR WLD 2024-07 22e9 USD'],
    ],
  ])
})

describe('the period of a part by the sum', () => {
  cases([
    [
      "Germany's exports to the US were 101 billion euros in January-August 2025. In August they fell to 10.9 billion euros. Imports from the US came to 63.4 billion euros. So the trade of the two countries totalled 164.4 billion euros.",
      [
        'value X DEU USA 2025-01/2025-08 101e9 EUR',
        'value X DEU USA 2025-08 10.9e9 EUR',
        'value M DEU USA 2025-01/2025-08 63.4e9 EUR',
        'value T DEU USA 2025-01/2025-08 164.4e9 EUR',
      ],
    ],
    [
      'Gürcüstanın Türkiyəyə ixracı 2025-ci ilin ilk 8 ayında 300 milyon dollar olub. Avqustda ixrac 40 milyon dollara düşüb. Türkiyədən idxal 900 milyon dollardır. Beləliklə, iki ölkənin ticarəti 1,2 milyard dollar təşkil edib. Çinlə ticarət isə 700 milyon dollardır.',
      [
        'value X GEO TUR 2025-01/2025-08 300e6 USD',
        'value X GEO TUR 2025-08 40e6 USD',
        'value M GEO TUR 2025-01/2025-08 900e6 USD',
        'value T GEO TUR 2025-01/2025-08 1.2e9 USD',
        'value T GEO CHN 2025-01/2025-08 700e6 USD',
      ],
    ],
    [
      'Экспорт Грузии в Турцию за январь-август 2025 года составил 300 млн долларов. В августе он снизился до 40 млн долларов. Импорт из Турции составил 90 млн долларов, а товарооборот – 130 млн долларов.',
      [
        'value X GEO TUR 2025-01/2025-08 300e6 USD',
        'value X GEO TUR 2025-08 40e6 USD',
        'value M GEO TUR 2025-08 90e6 USD',
        'value T GEO TUR 2025-08 130e6 USD',
      ],
    ],
  ])
})

describe('months by the day or the quarter they end with', () => {
  cases([
    ['Imports of Kenya were $9 billion in the six months ended June 30, 2024.', ['value M KEN WLD 2024-S1 9e9 USD']],
    ['Imports of Kenya were $5 billion in the March quarter.', ['value M KEN WLD 2025-Q1 5e9 USD']],
    ['Exports of Oman rose 8% in the quarter ended December 31, 2024.', ['growth X OMN WLD 2024-Q4 8e0 PT vs 2023-Q4']],
    ['Exports of Oman in the half-year to June 2024 were $9 billion.', ['value X OMN WLD 2024-S1 9e9 USD']],
    ['Exports of Oman in the opening quarter of 2025 were $9 billion.', ['value X OMN WLD 2025-Q1 9e9 USD']],
    ['As of January 1, 2025, exports of Oman totalled $60 billion.', ['value X OMN WLD 2024 60e9 USD']],
  ])
})

describe('one quarter that is no period', () => {
  cases([
    ['In 2024, India accounted for one quarter of the exports of Kenya.', ['share X KEN IND 2024 25e0 PT']],
    ['The portion of India in the exports of Kenya was 12% in 2024.', ['share X KEN IND 2024 12e0 PT']],
  ])
})

describe('the quarter or the month before, in other words', () => {
  cases([
    ['Exports of Oman rose 8% in Q1/2025 from the preceding quarter.', ['growth X OMN WLD 2025-Q1 8e0 PT vs 2024-Q4']],
    ['Exports of Oman fell 8% in March 2025 from one month earlier.', ['growth X OMN WLD 2025-03 -8e0 PT vs 2025-02']],
    [
      'Exports of Oman burgeoned 8% in 2024, and imports were trimmed 2%.',
      ['growth X OMN WLD 2024 8e0 PT vs 2023', 'growth M OMN WLD 2024 -2e0 PT vs 2023'],
    ],
  ])
})

describe('from the first day of a month to the last one of another', () => {
  testClaims(
    [
      [
        'Between January 1 and May 31, 2025, Kenya exported $20 million worth of goods to Oman.',
        ['value X KEN OMN 2025-01/2025-05 20e6 USD'],
      ],
      [
        'С 1 января по 31 мая Кения экспортировала в Оман товаров на 20 млн долларов.',
        ['value X KEN OMN 2025-01/2025-05 20e6 USD'],
      ],
      [
        '1 yanvardan 30 sentyabradək Keniyanın Omana ixracı 20 milyon dollar olub.',
        ['value X KEN OMN 2025-01/2025-09 20e6 USD'],
      ],
      ['2025年1月1日至5月31日，肯尼亚对阿曼出口2000万美元。', ['value X KEN OMN 2025-01/2025-05 2000e4 USD']],
      // Not whole months.
      ['From January 1 to May 30, 2025, Kenya exported $20 million worth of goods to Oman.', []],
      ['С 1 по 20 мая 2025 года Кения экспортировала в Оман товаров на 20 млн долларов.', []],
    ],
    { today: '2025-10-20', home: 'AZE' },
  )
})

describe('how the year will end, in Azerbaijani', () => {
  testClaims(
    [
      [
        '2025-ci ilin 9 ayında Qazaxıstanın Türkiyə ilə dövriyyəsi 4 milyard dollar olub. Proqnoza görə, il 5,5 milyard dollarla yekunlaşacaq.',
        ['value T KAZ TUR 2025-01/2025-09 4e9 USD', 'value T KAZ TUR 2025 5.5e9 USD expected'],
      ],
      [
        '2025-ci ilin doqquz ayında Misirin İtaliyaya ixracı 2,9 milyard dollar təşkil edib, ilin sonunda isə 4 milyarda çatacağı proqnozlaşdırılır.',
        ['value X EGY ITA 2025-01/2025-09 2.9e9 USD', 'value X EGY ITA 2025 4e9 USD expected'],
      ],
    ],
    { today: '2026-03-01' },
  )
})
describe('days that end months, and months told by the month before', () =>
  testClaims(
    [
      [
        "In the five months to May 31, Kenya's imports from India reached $900 million, 10% more than a year earlier.",
        ['value M KEN IND 2025-01/2025-05 900e6 USD', 'growth M KEN IND 2025-01/2025-05 10e0 PT vs 2024-01/2024-05'],
      ],
      [
        "As of August 1, Kenya's imports from India reached $900 million.",
        ['value M KEN IND 2025-01/2025-07 900e6 USD'],
      ],
      ["Kenya's imports from India reached $900 million as of 31 July.", ['value M KEN IND 2025-01/2025-07 900e6 USD']],
      [
        "From the start of the year to the end of July, Kenya's imports from India were $900 million.",
        ['value M KEN IND 2025-01/2025-07 900e6 USD'],
      ],
      ['YTD July, Kenya imported $900 million from India.', ['value M KEN IND 2025-01/2025-07 900e6 USD']],
      [
        '2025-ci il avqustun 1-i vəziyyətinə Keniyanın Hindistandan idxalı 900 milyon dollar olub.',
        ['value M KEN IND 2025-01/2025-07 900e6 USD'],
      ],
      ['年初至7月末，肯尼亚从印度进口9亿美元。', ['value M KEN IND 2025-01/2025-07 9e8 USD']],
      [
        'По состоянию на 1 августа импорт Кении из Индии достиг 900 млн долларов.',
        ['value M KEN IND 2025-01/2025-07 900e6 USD'],
      ],
      [
        'Georgian exports to China rose 12% from June and 30% from July 2024, to $32 million.',
        [
          'growth X GEO CHN 2025-07 12e0 PT vs 2025-06',
          'growth X GEO CHN 2025-07 30e0 PT vs 2024-07',
          'value X GEO CHN 2025-07 32e6 USD',
        ],
      ],
      ["Kenya's imports from Uganda grew 4% compared to May.", ['growth M KEN UGA 2025-06 4e0 PT vs 2025-05']],
    ],
    { today: '2025-08-14' },
  ))

// The last year of a range, also one that ends in 0 and behind a first value with a bound.
testClaims(
  [
    ['2014-2020-ci illərdə Omanın Keniyaya ixracı artaraq 9 milyon dollara çatıb.', ['value X OMN KEN 2020 9e6 USD']],
    ['2011 - 2020-ci illərdə Omanın Keniyaya ixracı 20 faiz artıb.', ['growth X OMN KEN 2020 20e0 PT vs 2011']],
    [
      '2010至2023年，阿曼与肯尼亚贸易规模由不足3亿美元增长至4.1亿美元。',
      ['value T OMN KEN 2010 3e8 USD', 'value T OMN KEN 2023 4.1e8 USD'],
    ],
    ["From 2015 to 2020 Oman's exports to Kenya rose to $900 million.", ['value X OMN KEN 2020 900e6 USD']],
    ['За 2015-2020 годы экспорт Омана в Кению вырос до 900 млн долларов.', ['value X OMN KEN 2020 900e6 USD']],
    ['За 2015-2020 годы экспорт Омана в Кению составил 900 млн долларов.', []],
  ],
  { today: '2026-03-01', isHomeGuessed: true },
)

// The last part of a year, also one that no "of" leads to.
testClaims(
  [
    [
      "During the final quarter last year Kenya's exports to Oman rose 3 percent to $57 million.",
      ['growth X KEN OMN 2025-Q4 3e0 PT vs 2024-Q4', 'value X KEN OMN 2025-Q4 57e6 USD'],
    ],
    [
      "In the final three months of 2024 Oman's imports from Kenya were $9 million.",
      ['value M OMN KEN 2024-Q4 9e6 USD'],
    ],
    ["Oman's trade with Kenya grew 4% in the closing quarter of 2024.", ['growth T OMN KEN 2024-Q4 4e0 PT vs 2023-Q4']],
    [
      'В заключительном квартале прошлого года экспорт Омана в Кению вырос на 3%.',
      ['growth X OMN KEN 2025-Q4 3e0 PT vs 2024-Q4'],
    ],
    [
      'В последнем квартале прошлого года импорт Омана из Кении составил 9 млн долларов.',
      ['value M OMN KEN 2025-Q4 9e6 USD'],
    ],
  ],
  { today: '2026-03-01', isHomeGuessed: true },
)

describe('figures of other things name the months that the trade behind them is of', () =>
  testClaims(
    [
      [
        "In January-May 2025, Kenya's tea production grew by 62%. Trade between Kenya and China increased by 20.7%.",
        ['growth T KEN CHN 2025-01/2025-05 20.7e0 PT vs 2024-01/2024-05'],
      ],
      [
        "Kenya's GDP grew by 6% in the first five months of 2025. Exports totalled $3 billion, imports $4 billion.",
        ['value X KEN WLD 2025-01/2025-05 3e9 USD', 'value M KEN WLD 2025-01/2025-05 4e9 USD'],
      ],
      [
        '今年前5个月，肯尼亚国内生产总值增长6%。出口30亿美元，进口40亿美元。',
        ['value X KEN WLD 2025-01/2025-05 30e8 USD', 'value M KEN WLD 2025-01/2025-05 40e8 USD'],
      ],
      // Not a time of something else, a year that is not over, a forecast.
      [
        'In the first quarter of 2025 Oman lent Kenya $200 million. Exports of Kenya to Oman reached $90 million.',
        ['value X KEN OMN 2024 90e6 USD'],
      ],
      // Nor months that ended long ago.
      [
        'ВВП Кении вырос на 6% в первом полугодии 2024 года. За год экспорт в Оман составил $90 млн.',
        ['value X KEN OMN 2024 90e6 USD'],
      ],
      ['Kenya raised VAT to 16% in 2025. Exports to Oman reached $90 million.', ['value X KEN OMN 2024 90e6 USD']],
      ['In May 2025, Oman lent Kenya $200 million. Their trade was $300 million.', ['value T OMN KEN 2024 300e6 USD']],
      ["In 2025 Kenya's GDP is expected to grow by 5%. Exports were $9 billion.", ['value X KEN WLD 2024 9e9 USD']],
    ],
    { today: '2025-06-20' },
  ))

describe('the year in a bracket behind a percentage is of the number beside it', () =>
  testClaims(
    [
      [
        'Доля Кении в экспорте Омана составила 11,2% (в 2024 году - 10,7%).',
        ['share X OMN KEN 2025 11.2e0 PT', 'share X OMN KEN 2024 10.7e0 PT'],
      ],
      [
        'Omanın ixracında Keniyanın payı 11,2% (2024-cü ildə 10,7%) olub.',
        ['share X OMN KEN 2025 11.2e0 PT', 'share X OMN KEN 2024 10.7e0 PT'],
      ],
      [
        'Экспорт Кении вырос на 5% (в 2024 году - на 3%).',
        ['growth X KEN WLD 2025 5e0 PT vs 2024', 'growth X KEN WLD 2024 3e0 PT vs 2023'],
      ],
      // Of a value it is the year.
      [
        'Экспорт Кении в Оман составил $2 млрд (в 2023 году, +5%).',
        ['value X KEN OMN 2023 2e9 USD', 'growth X KEN OMN 2023 5e0 PT vs 2022'],
      ],
      [
        "Kenya's exports to Oman were $300 million (in 2023, up 12%).",
        ['value X KEN OMN 2023 300e6 USD', 'growth X KEN OMN 2023 12e0 PT vs 2022'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('a value of another year "for the same period", and what the text goes on about', () =>
  testClaims(
    [
      [
        "In January-May 2025 Kenya's exports were $2.8 billion. In 2018, they were $3.5 billion for the same period. In imports the decline was 28.9%.",
        [
          'value X KEN WLD 2025-01/2025-05 2.8e9 USD',
          'value X KEN WLD 2018-01/2018-05 3.5e9 USD',
          'growth M KEN WLD 2025-01/2025-05 -28.9e0 PT vs 2024-01/2024-05',
        ],
      ],
      // Of the whole year that a value was told of before.
      [
        "Kenya's trade with Oman grew in January-May 2025. In 2023 exports were $32 million, while imports in the same period were $41 million.",
        [
          'direction T KEN OMN 2025-01/2025-05 up vs 2024-01/2024-05',
          'value X KEN OMN 2023 32e6 USD',
          'value M KEN OMN 2023 41e6 USD',
        ],
      ],
    ],
    { today: '2025-06-20' },
  ))

describe('a period behind a bracket is of the amount before it', () =>
  testClaims(
    [
      [
        "Kenya's foreign trade came to 41 billion yuan (about 5.8 billion U.S. dollars) in the first 11 months of 2025, an increase of 3.8 percent.",
        [
          'value T KEN WLD 2025-01/2025-11 41e9 CNY',
          'value T KEN WLD 2025-01/2025-11 5.8e9 USD',
          'growth T KEN WLD 2025-01/2025-11 3.8e0 PT vs 2024-01/2024-11',
        ],
      ],
    ],
    { today: '2025-12-08' },
  ))

describe('of the full year behind some of its months, an older year in the next clause, the period of another thing', () =>
  testClaims(
    [
      [
        'In 2025 trade between Kenya and Oman stood at $290 million in the first eight months and about $430 million for the full year.',
        ['value T KEN OMN 2025-01/2025-08 290e6 USD', 'value T KEN OMN 2025 430e6 USD'],
      ],
      [
        'Экспорт Кении в Оман за восемь месяцев 2025 года составил 290 млн долларов, а за весь год - 430 млн.',
        ['value X KEN OMN 2025-01/2025-08 290e6 USD', 'value X KEN OMN 2025 430e6 USD'],
      ],
      [
        'Keniyanın Omana ixracı 2025-ci ilin 8 ayında 290 milyon dollar, bütün il ərzində isə 430 milyon dollar olub.',
        ['value X KEN OMN 2025-01/2025-08 290e6 USD', 'value X KEN OMN 2025 430e6 USD'],
      ],
      [
        '2025年前8个月肯尼亚对阿曼出口2.9亿美元，全年4.3亿美元。',
        ['value X KEN OMN 2025-01/2025-08 2.9e8 USD', 'value X KEN OMN 2025 4.3e8 USD'],
      ],
      [
        'Trade of Kenya with Oman is almost $10 billion; three years ago it was 15 billion. Exports to Oman rose 20%.',
        ['value T KEN OMN 2025 10e9 USD', 'value T KEN OMN 2023 15e9 USD', 'growth X KEN OMN 2025 20e0 PT vs 2024'],
      ],
      [
        'Товарооборот Кении с Оманом - почти 10 млрд долларов; два года назад было 15 млрд.',
        ['value T KEN OMN 2025 10e9 USD', 'value T KEN OMN 2024 15e9 USD'],
      ],
      [
        'Keniya ilə Omanın ticarəti keçən ilki 410 milyon dollardan bu il 500 milyona yüksələcək.',
        ['value T OMN KEN 2025 410e6 USD', 'value T OMN KEN 2026 500e6 USD expected'],
      ],
      [
        'In January-February the line carried 62 trains. Trade between Kenya and Oman over the same period was $810 million.',
        ['value T KEN OMN 2026-01/2026-02 810e6 USD'],
      ],
      [
        'За январь-февраль перевезено 2 млн тонн грузов. Торговля Кении с Оманом за этот же период составила 158 млн долларов.',
        ['value T KEN OMN 2026-01/2026-02 158e6 USD'],
      ],
      [
        'Yanvar-fevralda 2 milyon ton yük daşınıb. Keniya ilə Omanın ticarəti həmin dövrdə 158 milyon dollar olub.',
        ['value T OMN KEN 2026-01/2026-02 158e6 USD'],
      ],
      ['前两个月，班列开行62列。肯尼亚与阿曼贸易额同期为8.1亿美元。', ['value T KEN OMN 2026-01/2026-02 8.1e8 USD']],
      // The years of another calendar.
      ['В 1403 году экспорт Ирана составил 57 млрд долларов, импорт - 72 млрд.', []],
      ['1403-cü ildə İranın ixracı 57 milyard dollar, idxalı 72 milyard dollar olub.', []],
      ['伊朗1403年出口570亿美元，进口720亿美元。', []],
      ['The fair had 1403 guests. Exports of Kenya were $5 billion in 2025.', ['value X KEN WLD 2025 5e9 USD']],
    ],
    { today: '2026-03-20' },
  ))

describe('"last year\'s" before a flow is the year before the day of the text; as a base, the one before what is told', () =>
  testClaims(
    [
      ['Keniyanın Omanla keçən ilki ticarəti 4,8 milyard dollar olub.', ['value T KEN OMN 2024 4.8e9 USD']],
      [
        '2024-cü ildə Keniyanın Omanla ticarəti 4 milyard dollar olub. Ölkənin ötən ilki ixracı 2,6 milyard dollar təşkil edib.',
        ['value T KEN OMN 2024 4e9 USD', 'value X KEN OMN 2024 2.6e9 USD'],
      ],
      ['Keniyanın bıldırkı ümumi ixracında Omanın payı 9 faiz olub.', ['share X KEN OMN 2024 9e0 PT']],
      ['Прошлогодний экспорт Кении составил 26 млрд долларов.', ['value X KEN WLD 2024 26e9 USD']],
      ['В прошлогоднем импорте Кении доля Омана составила 30%.', ['share M KEN OMN 2024 30e0 PT']],
      [
        '2024-cü ildə Keniyanın ixracı 26 milyard dollar olub, bu, ötən ilki ixracdan 4 faiz azdır.',
        ['value X KEN WLD 2024 26e9 USD', 'growth X KEN WLD 2024 -4e0 PT vs 2023'],
      ],
      [
        'Экспорт Кении за январь-июль 2025 года составил 14 млрд долларов, прошлогодний показатель - 15 млрд долларов.',
        ['value X KEN WLD 2025-01/2025-07 14e9 USD', 'value X KEN WLD 2024-01/2024-07 15e9 USD'],
      ],
      [
        '2025-ci ilin birinci yarısında Keniyanın ixracı 12 milyard dollar olub, ötən ilki ixrac isə 11 milyard dollar idi.',
        ['value X KEN WLD 2025-S1 12e9 USD', 'value X KEN WLD 2024-S1 11e9 USD'],
      ],
    ],
    { today: '2025-08-11' },
  ))

describe('a month that a sentence on the whole year only mentions', () =>
  testClaims(
    [
      [
        '2024年肯尼亚出口总额达到151亿美元，其中12月出口增长9.8%。汽车出口额为21亿美元。阿曼仍是肯尼亚最大的出口对象国，出口额为13亿美元。',
        [
          'value X KEN WLD 2024 151e8 USD',
          'growth X KEN WLD 2024-12 9.8e0 PT vs 2023-12',
          'rank X KEN OMN 2024 1e0 ORD',
          'value X KEN OMN 2024 13e8 USD',
        ],
      ],
      [
        "In 2024 Kenya's exports reached $15 billion; in December alone they grew by 9.8 percent. Oman remained the largest market, with $1.3 billion.",
        [
          'value X KEN WLD 2024 15e9 USD',
          'growth X KEN WLD 2024-12 9.8e0 PT vs 2023-12',
          'rank X KEN OMN 2024 1e0 ORD',
          'value X KEN OMN 2024 1.3e9 USD',
        ],
      ],
      [
        'Экспорт Кении в 2024 году достиг 15 млрд долларов, в том числе в декабре он вырос на 9,8%. Оман остался крупнейшим рынком - 1,3 млрд долларов.',
        [
          'value X KEN WLD 2024 15e9 USD',
          'growth X KEN WLD 2024-12 9.8e0 PT vs 2023-12',
          'rank X KEN OMN 2024 1e0 ORD',
          'value X KEN OMN 2024 1.3e9 USD',
        ],
      ],
      [
        '2024-cü ildə Keniyanın ixracı 15 milyard dollara çatıb, o cümlədən dekabrda 9,8% artıb. Oman ən böyük bazar olaraq qalıb - 1,3 milyard dollar.',
        [
          'value X KEN WLD 2024 15e9 USD',
          'growth X KEN WLD 2024-12 9.8e0 PT vs 2023-12',
          'rank X KEN OMN 2024 1e0 ORD',
          'value X KEN OMN 2024 1.3e9 USD',
        ],
      ],
      // The text turns to the month.
      [
        "In 2024 Kenya's exports reached $15 billion. In December they grew by 9.8 percent. Imports were $2 billion.",
        [
          'value X KEN WLD 2024 15e9 USD',
          'growth X KEN WLD 2024-12 9.8e0 PT vs 2023-12',
          'value M KEN WLD 2024-12 2e9 USD',
        ],
      ],
    ],
    { today: '2025-01-11' },
  ))

describe('a place among the members of a group, in the sentence before', () =>
  testClaims(
    [
      [
        '2024年9月，意大利超过德国，成为肯尼亚在欧盟成员国中最大的贸易伙伴。肯德贸易额为7.2亿欧元，德国降至第二位。',
        ['value T KEN DEU 2024-09 7.2e8 EUR'],
      ],
      [
        '2024年9月，意大利超过德国，成为中国在欧盟成员国中最大的贸易伙伴。中德贸易额为7.2亿欧元，德国降至第二位。',
        ['value T CHN DEU 2024-09 7.2e8 EUR'],
      ],
      [
        '2024年，中国外贸增长。中德贸易额为72亿欧元，德国居第二位。',
        ['direction T CHN WLD 2024 up vs 2023', 'value T CHN DEU 2024 72e8 EUR', 'rank T CHN DEU 2024 2e0 ORD'],
      ],
    ],
    { today: '2025-01-11' },
  ))

describe('a noun of time between the months and their year', () =>
  testClaims(
    [
      [
        "In the January-February months of this year Kenya's exports to Oman rose by 5% on the same period of 2024.",
        ['growth X KEN OMN 2025-01/2025-02 5e0 PT vs 2024-01/2024-02'],
      ],
      [
        "In the January-March period this year Kenya's exports to Oman came to $90 million.",
        ['value X KEN OMN 2025-Q1 90e6 USD'],
      ],
      [
        "Kenya's exports to Oman came to $90 million in March, months after the deal of 2020.",
        ['value X KEN OMN 2025-03 90e6 USD'],
      ],
      ['За январь-март месяцы этого года экспорт Кении в Оман составил $90 млн.', ['value X KEN OMN 2025-Q1 90e6 USD']],
      [
        'Bu ilin yanvar-mart aylarında Keniyanın Omana ixracı 90 milyon dollar olub.',
        ['value X KEN OMN 2025-Q1 90e6 USD'],
      ],
      ['今年1-3月期间，肯尼亚对阿曼出口2亿美元。', ['value X KEN OMN 2025-Q1 2e8 USD']],
    ],
    { today: '2025-05-20' },
  ))

describe('the years of a country whose year begins with another month are no months', () =>
  testClaims(
    [
      [
        "India's exports to Oman rose 21 per cent to $3 billion in 2011-12. In 2010-11 they were $2 billion.",
        [
          'growth X IND OMN 2011-04/2012-03 21e0 PT vs 2010-04/2011-03',
          'value X IND OMN 2011-04/2012-03 3e9 USD',
          'value X IND OMN 2010-04/2011-03 2e9 USD',
        ],
      ],
    ],
    { today: '2012-09-15' },
  ))

describe('the year of an aim is not that of the amount before it', () =>
  testClaims(
    [
      [
        'Trade between Kenya and Oman passed the one-billion-dollar mark, and they agreed to bring it to $3 billion by 2030.',
        ['value T KEN OMN 2025 1e9 USD', 'value T KEN OMN 2030 3e9 USD target'],
      ],
      [
        'Keniya ilə Oman arasında ticarət 1 milyard dolları ötüb və 2030-cu ilə qədər 3 milyard dollara çatdırılacaq.',
        ['value T KEN OMN 2025 1e9 USD', 'value T KEN OMN 2030 3e9 USD expected'],
      ],
      [
        "By 2030 Kenya's exports are expected to reach $3 billion and imports $5 billion.",
        ['value X KEN WLD 2030 3e9 USD target', 'value M KEN WLD 2030 5e9 USD target'],
      ],
    ],
    { today: '2026-11-24' },
  ))

describe('months and halves before a balance', () =>
  testClaims(
    [
      [
        'Vietnam ran a trade surplus of $2.85 billion in September, taking its nine-month surplus to $16.8 billion.',
        ['value B VNM WLD 2026-09 2.85e9 USD', 'value B VNM WLD 2026-01/2026-09 16.8e9 USD'],
      ],
      ["Kenya's ten-month total came to $7 billion in exports.", ['value X KEN WLD 2026-01/2026-10 7e9 USD']],
      ["Kenya's exports rose to a nine-month high of $7 billion in May.", ['value X KEN WLD 2026-05 7e9 USD']],
    ],
    { today: '2026-11-24' },
  ))

test('the half of "first-half imports" is read with the period', () => {
  const context = { home: 'AZE', partner: 'CHN', speakers: [], projects: [], today: '2026-11-24' }
  expect(readPost("Kenya's first-half imports were $2 billion.", context).unread).toEqual([])
})

describe('a part of the year right before a flow, with its year behind it', () =>
  testClaims(
    [
      [
        "Kenya's first-half trade with Oman reached $2.3 billion in 2025, up from $2 billion in 2024.",
        ['value T KEN OMN 2025-S1 2.3e9 USD', 'value T KEN OMN 2024-S1 2e9 USD'],
      ],
      [
        "Kenya's January-June exports to Oman reached $2.3 billion in 2025, up 5% on 2024.",
        ['value X KEN OMN 2025-S1 2.3e9 USD', 'growth X KEN OMN 2025-S1 5e0 PT vs 2024-S1'],
      ],
      ['In 2024, the semi-annual exports of Kenya to Oman were $2.3 billion.', ['value X KEN OMN 2024-S1 2.3e9 USD']],
      ['Half-yearly trade of Kenya with Oman was $2.3 billion.', ['value T KEN OMN 2025-S1 2.3e9 USD']],
      [
        'Полугодовой товарооборот Кении с Оманом в 2024 году составил $2,3 млрд.',
        ['value T KEN OMN 2024-S1 2.3e9 USD'],
      ],
      [
        '2024-cü ildə Keniyanın Omanla yarımillik ticarəti 2,3 milyard dollara çatıb.',
        ['value T KEN OMN 2024-S1 2.3e9 USD'],
      ],
      ['2024年肯尼亚与阿曼的上半年贸易额达23亿美元。', ['value T KEN OMN 2024-S1 23e8 USD']],
      // The year has a flow of its own.
      [
        'In 2025 exports of Kenya to Oman came to $2.3 billion; May exports were $200 million.',
        ['value X KEN OMN 2025 2.3e9 USD', 'value X KEN OMN 2025-05 200e6 USD'],
      ],
    ],
    { today: '2026-02-10' },
  ))
