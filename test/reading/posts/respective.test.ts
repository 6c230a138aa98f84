/** Lists of numbers: each is of the country or the flow of a list before it. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('numbers of countries', () =>
  testClaims(
    [
      [
        '今年1—2月，阿外贸总额为62亿美元。阿与意大利、中国和土耳其的贸易额分别为13亿美元、7.5亿美元和7.4亿美元。',
        [
          'value T AZE WLD 2026-01/2026-02 62e8 USD',
          'value T AZE ITA 2026-01/2026-02 13e8 USD',
          'value T AZE CHN 2026-01/2026-02 7.5e8 USD',
          'value T AZE TUR 2026-01/2026-02 7.4e8 USD',
        ],
      ],
      [
        '2025年格与土耳其、俄罗斯的贸易额分别为31亿和26亿美元。',
        ['value T GEO TUR 2025 31e8 USD', 'value T GEO RUS 2025 26e8 USD'],
      ],
      [
        '2025年阿自中国、俄罗斯进口额分别为43亿美元和36亿美元，占比分别为18%和15%。',
        [
          'value M AZE CHN 2025 43e8 USD',
          'value M AZE RUS 2025 36e8 USD',
          'share M AZE CHN 2025 18e0 PT',
          'share M AZE RUS 2025 15e0 PT',
        ],
      ],
      [
        '2025年，哈萨克斯坦与俄罗斯、中国、土耳其贸易额分别达270亿、380亿和50亿美元，同比分别增长3%、5%和下降2%。',
        [
          'value T KAZ RUS 2025 270e8 USD',
          'value T KAZ CHN 2025 380e8 USD',
          'value T KAZ TUR 2025 50e8 USD',
          'growth T KAZ RUS 2025 3e0 PT vs 2024',
          'growth T KAZ CHN 2025 5e0 PT vs 2024',
          'growth T KAZ TUR 2025 -2e0 PT vs 2024',
        ],
      ],
      [
        '2025年，阿塞拜疆对德国、希腊出口分别为6亿和5亿美元，意大利为阿第一大出口目的地。',
        ['value X AZE DEU 2025 6e8 USD', 'value X AZE GRC 2025 5e8 USD', 'rank X AZE ITA 2025 1e0 ORD'],
      ],
      [
        'In 2025 Azerbaijan’s trade with Italy, China and Türkiye was $9.6 billion, $4.9 billion and $5.5 billion respectively.',
        ['value T AZE ITA 2025 9.6e9 USD', 'value T AZE CHN 2025 4.9e9 USD', 'value T AZE TUR 2025 5.5e9 USD'],
      ],
      [
        'В 2025 году товарооборот Азербайджана с Италией и Турцией составил $9,6 млрд и $5,5 млрд соответственно.',
        ['value T AZE ITA 2025 9.6e9 USD', 'value T AZE TUR 2025 5.5e9 USD'],
      ],
      [
        '2025-ci ildə Azərbaycanın İtaliya və Türkiyə ilə ticarət dövriyyəsi müvafiq olaraq 9,6 milyard və 5,5 milyard dollar olub.',
        ['value T AZE ITA 2025 9.6e9 USD', 'value T AZE TUR 2025 5.5e9 USD'],
      ],
      // One unit for both, and the numbers of the next clauses.
      [
        'В 2025 году экспорт Германии в США и Китай составил 160 и 90 млрд евро соответственно.',
        ['value X DEU USA 2025 160e9 EUR', 'value X DEU CHN 2025 90e9 EUR'],
      ],
      [
        'Exports of Germany to the US and China were 160 and 90 billion euros respectively in 2025.',
        ['value X DEU USA 2025 160e9 EUR', 'value X DEU CHN 2025 90e9 EUR'],
      ],
      [
        '2025-ci ildə Azərbaycanın Türkiyə və Rusiyaya ixracı müvafiq olaraq 3 və 1,2 milyard dollar, idxalı 2 və 2,5 milyard dollar olub.',
        [
          'value X AZE TUR 2025 3e9 USD',
          'value X AZE RUS 2025 1.2e9 USD',
          'value M AZE TUR 2025 2e9 USD',
          'value M AZE RUS 2025 2.5e9 USD',
        ],
      ],
      [
        '2025年法国对美国和德国的出口额分别占法国出口总额的8.6%和14.3%，为48亿和80亿欧元，分别增长12%和18%；自荷兰和比利时的进口额分别为30亿和45亿欧元，分别增长1%和2%。',
        [
          'share X FRA USA 2025 8.6e0 PT',
          'share X FRA DEU 2025 14.3e0 PT',
          'value X FRA USA 2025 48e8 EUR',
          'value X FRA DEU 2025 80e8 EUR',
          'growth X FRA USA 2025 12e0 PT vs 2024',
          'growth X FRA DEU 2025 18e0 PT vs 2024',
          'value M FRA NLD 2025 30e8 EUR',
          'value M FRA BEL 2025 45e8 EUR',
          'growth M FRA NLD 2025 1e0 PT vs 2024',
          'growth M FRA BEL 2025 2e0 PT vs 2024',
        ],
      ],
      [
        '2025年，机电产品、运输设备和化工产品出口额分别为110亿、87亿和55亿美元，占德国出口总额的27%、21%和14%，分别增长20%、12%和22%。',
        [],
      ],
      // More numbers than countries.
      ['2025年，阿塞拜疆与意大利、土耳其的贸易额分别为96亿、55亿和49亿美元。', []],
    ],
    { today: '2026-03-20' },
  ))

describe('two flows, and what they are compared with', () =>
  testClaims(
    [
      [
        "In April 2026 Kenya's exports were worth $1.61 billion and imports $1.19 billion, compared with $2.17 billion and $1.08 billion, respectively, in April 2025.",
        [
          'value X KEN WLD 2026-04 1.61e9 USD',
          'value M KEN WLD 2026-04 1.19e9 USD',
          'value X KEN WLD 2025-04 2.17e9 USD',
          'value M KEN WLD 2025-04 1.08e9 USD',
        ],
      ],
      [
        "In 2025 Kenya's exports and imports were $1.61 billion and $1.19 billion, against $2.17 billion and $1.08 billion in 2024.",
        [
          'value X KEN WLD 2025 1.61e9 USD',
          'value M KEN WLD 2025 1.19e9 USD',
          'value X KEN WLD 2024 2.17e9 USD',
          'value M KEN WLD 2024 1.08e9 USD',
        ],
      ],
      [
        "In 2025 Kenya's exports and imports rose 5% and 7%.",
        ['growth X KEN WLD 2025 5e0 PT vs 2024', 'growth M KEN WLD 2025 7e0 PT vs 2024'],
      ],
    ],
    { today: '2026-05-20' },
  ))

describe('one unit behind the last percentage, years of a range', () =>
  testClaims(
    [
      [
        "In the six months of 2023 and 2024 Kenya's exports to Uganda rose by 7 and 9 percent, respectively.",
        ['growth X KEN UGA 2023-S1 7e0 PT vs 2022-S1', 'growth X KEN UGA 2024-S1 9e0 PT vs 2023-S1'],
      ],
      [
        'In 2022, 2023 and 2024 exports of Oman to India increased by 4, 5 and 12 percent respectively.',
        [
          'growth X OMN IND 2022 4e0 PT vs 2021',
          'growth X OMN IND 2023 5e0 PT vs 2022',
          'growth X OMN IND 2024 12e0 PT vs 2023',
        ],
      ],
      [
        'Экспорт Омана в Индию и Китай в 2024 году вырос на 11 и 14% соответственно.',
        ['growth X OMN IND 2024 11e0 PT vs 2023', 'growth X OMN CHN 2024 14e0 PT vs 2023'],
      ],
      [
        '2024-cü ildə Omanın Hindistana və Çinə ixracı müvafiq olaraq 11 və 14 faiz artıb.',
        ['growth X OMN IND 2024 11e0 PT vs 2023', 'growth X OMN CHN 2024 14e0 PT vs 2023'],
      ],
      [
        'From 2022 to 2024, the exports of Kenya to Oman stood at dollar 50 million, dollar 28 million and dollar 42 million respectively.',
        ['value X KEN OMN 2022 50e6 USD', 'value X KEN OMN 2023 28e6 USD', 'value X KEN OMN 2024 42e6 USD'],
      ],
    ],
    { today: '2025-05-20' },
  ))

describe('the two countries of a clause before', () =>
  testClaims(
    [
      [
        '越南和马来西亚是中国在东盟的主要伙伴，2025年对两国出口分别为1600亿美元和1000亿美元。',
        ['value X CHN VNM 2025 1600e8 USD', 'value X CHN MYS 2025 1000e8 USD'],
      ],
      [
        '2025年，排在第二、第三位的是尼日利亚和安哥拉，中国对两国进出口分别为250亿美元、220亿美元。',
        ['value T CHN NGA 2025 250e8 USD', 'value T CHN AGO 2025 220e8 USD'],
      ],
    ],
    { today: '2026-05-20' },
  ))

describe('figures of a sentence before, in another period', () =>
  testClaims(
    [
      [
        "Kenya's exports in February 2025 totaled $379 million. Imports fell 9.2 pct from the previous month to $277 million. The figures for the same month last year were $314 million and $208 million, respectively.",
        [
          'value X KEN WLD 2025-02 379e6 USD',
          'growth M KEN WLD 2025-02 -9.2e0 PT vs 2025-01',
          'value M KEN WLD 2025-02 277e6 USD',
          'value X KEN WLD 2024-02 314e6 USD',
          'value M KEN WLD 2024-02 208e6 USD',
        ],
      ],
      [
        'В январе-мае 2025 года экспорт Кении составил 3 млрд, импорт - 5 млрд долларов. В январе-мае 2024 года эти показатели составляли 2,5 млрд и 4 млрд долларов соответственно.',
        [
          'value X KEN WLD 2025-01/2025-05 3e9 USD',
          'value M KEN WLD 2025-01/2025-05 5e9 USD',
          'value X KEN WLD 2024-01/2024-05 2.5e9 USD',
          'value M KEN WLD 2024-01/2024-05 4e9 USD',
        ],
      ],
    ],
    { today: '2025-07-20' },
  ))

describe('the two sides of one trade are no list', () =>
  testClaims(
    [
      [
        'In 2024 trade between Kenya and Oman increased by over 80 percent, by 86 percent to be precise.',
        ['growth T KEN OMN 2024 80e0 PT vs 2023', 'growth T KEN OMN 2024 86e0 PT vs 2023'],
      ],
      ['Товарооборот между Кенией и Оманом в 2024 году вырос на 5% и 6%.', []],
      ['2024-cü ildə Keniya və Oman arasında ticarət 5 faiz, 6 faiz artıb.', []],
      ['2024年肯尼亚与阿曼之间的贸易额分别增长5%和6%。', []],
    ],
    { today: '2025-07-20' },
  ))

describe('both flows at a record, and countries behind "the U.S."', () =>
  testClaims(
    [
      [
        "In 2024 both exports and imports of Kenya hit record highs. Kenya's trade with Oman continues to increase.",
        ['record X KEN WLD 2024', 'record M KEN WLD 2024', 'direction T KEN OMN 2024 up vs 2023'],
      ],
      [
        'Экспорт и импорт Кении в 2024 году достигли рекордных значений.',
        ['record X KEN WLD 2024', 'record M KEN WLD 2024'],
      ],
      [
        '2024-cü ildə Keniyanın ixracı və idxalı rekord həddə çatıb.',
        ['record X KEN WLD 2024', 'record M KEN WLD 2024'],
      ],
      [
        "Kenya's exports to the U.S. and Oman rose 5 percent and 6 percent in 2024.",
        ['growth X KEN USA 2024 5e0 PT vs 2023', 'growth X KEN OMN 2024 6e0 PT vs 2023'],
      ],
    ],
    { today: '2025-07-20' },
  ))
