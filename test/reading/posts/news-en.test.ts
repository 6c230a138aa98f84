/** Claims of English news as they are printed: what is found, with its slots. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

testClaims(
  [
    // Letters of currencies.
    ['Exports of Vietnam reached $US 198 billion in 2025.', ['value X VNM WLD 2025 198e9 USD']],
    ['In 2025 Vietnam exported goods worth $5 billion to the US.', ['value X VNM USA 2025 5e9 USD']],
    [
      'Kenya exported goods worth Kshs 30 billion to Uganda in 2025, and Ksh 5 billion to Oman.',
      ['value X KEN UGA 2025 30e9 KES', 'value X KEN OMN 2025 5e9 KES'],
    ],
    ["Uganda's exports to Kenya stood at Ush1.5 trillion in 2025.", ['value X UGA KEN 2025 1.5e12 UGX']],
    ["In 2025 Ghana's exports to Togo were GH¢2.5 billion.", ['value X GHA TGO 2025 2.5e9 GHS']],
    ['In 2025 Japan exported goods worth ¥7 trillion to Oman.', ['value X JPN OMN 2025 7e12 JPY']],
    // Of the one that exports, if both have the sign.
    ['In 2025 China exported goods worth ¥500 billion to Japan.', ['value X CHN JPN 2025 500e9 CNY']],
    ['In 2025 Japan exported goods worth ¥500 billion to China.', ['value X JPN CHN 2025 500e9 JPY']],
    [
      'In 2025 exports of Japan were 7 trillion yen (about 300 billion yuan).',
      ['value X JPN WLD 2025 7e12 JPY', 'value X JPN WLD 2025 300e9 CNY'],
    ],
    // A place with the trade that gave it; the next one of a list, with its change.
    [
      "In 2025 Kenya's main partner was Oman. Russia ranks second with a total trade turnover of $3.8 billion.",
      ['rank T KEN OMN 2025 1e0 ORD', 'rank T KEN RUS 2025 2e0 ORD', 'value T KEN RUS 2025 3.8e9 USD'],
    ],
    [
      "In 2025 Kenya's main partner was Oman. Russia is second, and its foreign trade turnover was $800 billion.",
      ['rank T KEN OMN 2025 1e0 ORD', 'rank T KEN RUS 2025 2e0 ORD', 'value T KEN WLD 2025 800e9 USD'],
    ],
    [
      "In 2025 Oman was Kenya's top export market, followed by Chad with $1 billion, an increase of 8%.",
      ['rank X KEN OMN 2025 1e0 ORD', 'value X KEN TCD 2025 1e9 USD', 'growth X KEN TCD 2025 8e0 PT vs 2024'],
    ],
    // The months go on after a place of the year.
    [
      "Kenya's trade with Oman was $859 million in January-October 2025. Thus, Oman ranked first in 2025. In the reporting period, trade with Chad was $3 million.",
      [
        'value T KEN OMN 2025-01/2025-10 859e6 USD',
        'rank T KEN OMN 2025 1e0 ORD',
        'value T KEN TCD 2025-01/2025-10 3e6 USD',
      ],
    ],
    // The owner of all trade, named again behind one partner.
    [
      "Kenya's exports rose 3% in 2025. Exports to Oman fell 9%. Kenya's trade deficit was $9 billion. Imports totaled $20 billion.",
      [
        'growth X KEN WLD 2025 3e0 PT vs 2024',
        'growth X KEN OMN 2025 -9e0 PT vs 2024',
        'value B KEN WLD 2025 -9e9 USD',
        'value M KEN WLD 2025 20e9 USD',
      ],
    ],
    [
      "In 2025 Kenya's exports to Oman were $100 million. Kenya's imports were $20 million.",
      ['value X KEN OMN 2025 100e6 USD', 'value M KEN OMN 2025 20e6 USD'],
    ],
    [
      "In 2025 Kenya's exports were $8 billion. In trade with Oman, Kenya's exports were $100 million, and Kenya's surplus was $20 million.",
      ['value X KEN WLD 2025 8e9 USD', 'value X KEN OMN 2025 100e6 USD', 'value B KEN OMN 2025 20e6 USD'],
    ],
    [
      'В 2025 году экспорт Кении составил $8 млрд. Экспорт в Оман составил $100 млн. Импорт Кении составил $20 млрд.',
      ['value X KEN WLD 2025 8e9 USD', 'value X KEN OMN 2025 100e6 USD', 'value M KEN WLD 2025 20e9 USD'],
    ],
    [
      '2025-ci ildə Keniyanın ixracı 8 milyard dollar olub. Omana ixrac 100 milyon dollar təşkil edib. Keniyanın idxalı 20 milyard dollar olub.',
      ['value X KEN WLD 2025 8e9 USD', 'value X KEN OMN 2025 100e6 USD', 'value M KEN WLD 2025 20e9 USD'],
    ],
    // The half year; not one that ends in another month.
    [
      "Kenya's exports dipped 8% to $46 million during the half year compared to a similar period in 2024.",
      ['growth X KEN WLD 2025-S1 -8e0 PT vs 2024-S1', 'value X KEN WLD 2025-S1 46e6 USD'],
    ],
    ['For the half year ended 31 December 2025 exports of Kenya were $3 billion.', ['value X KEN WLD 2025-S2 3e9 USD']],
    // By how much, with a word of praise; partners without a name; no place, no trade and no money.
    ["Kenya's exports to Oman fell by a hefty $2 billion in 2025.", []],
    ["Kenya's exports to Oman rose to a whopping $9 billion in 2025.", ['value X KEN OMN 2025 9e9 USD']],
    ['Экспорт Кении в 2025 году сократился на целых 2 млрд долларов.', []],
    [
      'In 2025 Kenya exported goods worth $5 billion to the European Union and $2 billion to third countries.',
      ['value X KEN EU27 2025 5e9 USD'],
    ],
    [
      'В 2025 году Кения поставила товары на 5 млрд долларов в Евросоюз и на 2 млрд долларов в третьи страны.',
      ['value X KEN EU27 2025 5e9 USD'],
    ],
    [
      'In 2025 Kenya imported goods worth $5 billion from CIS countries and $2 billion from ASEAN countries.',
      ['value M KEN CIS 2025 5e9 USD', 'value M KEN ASEAN 2025 2e9 USD'],
    ],
    [
      'In 2025 trade of Kenya with Oman was $2 billion, and imports from this market topped $500 million.',
      ['value T KEN OMN 2025 2e9 USD', 'value M KEN OMN 2025 500e6 USD'],
    ],
    ["In 2025 the parity effect in Kenya's exports was $234 million.", []],
    ['On a quantitative basis, exports of Kenya increased by 31% in 2025.', []],
    // All of it, before the part of one partner; mostly to one country.
    [
      "In 2025, of the $25 billion of exports, 45% went to Oman, Kenya's customs said.",
      ['value X KEN WLD 2025 25e9 USD', 'share X KEN OMN 2025 45e0 PT'],
    ],
    [
      'Из общего экспорта Кении в $25 млрд в 2025 году 45% пришлось на Оман.',
      ['value X KEN WLD 2025 25e9 USD', 'share X KEN OMN 2025 45e0 PT'],
    ],
    [
      'Из $25 млрд экспорта Кении в 2025 году 45% пришлось на Оман.',
      ['value X KEN WLD 2025 25e9 USD', 'share X KEN OMN 2025 45e0 PT'],
    ],
    [
      'In 2025 Kenya sold Oman goods worth $5 billion. Of the $5 billion of exports, 45% was sold by sea.',
      ['value X KEN OMN 2025 5e9 USD', 'value X KEN OMN 2025 5e9 USD'],
    ],
    ['Kenyan exports, mostly to Oman, fell 5% in 2025.', ['growth X KEN WLD 2025 -5e0 PT vs 2024']],
    ['В 2025 году экспорт Кении, в основном в Оман, составил $5 млрд.', ['value X KEN WLD 2025 5e9 USD']],
    ['2025-ci ildə Keniyanın, əsasən Omana, ixracı 5 milyard dollar olub.', ['value X KEN WLD 2025 5e9 USD']],
    ['2025年肯尼亚出口（主要输往阿曼）达50亿美元。', ['value X KEN WLD 2025 50e8 USD']],
    ["In 2025 Kenya's exports went mostly to Oman, $5 billion.", ['value X KEN OMN 2025 5e9 USD']],
    [
      'In 2025 exports from Kenya, a neighbour, to Oman, a friend, reached $5 billion.',
      ['value X KEN OMN 2025 5e9 USD'],
    ],
    // How much it grew by.
    [
      "In 2025 Kenya's exports grew by 5%, and the increase amounted to $324 million.",
      ['growth X KEN WLD 2025 5e0 PT vs 2024'],
    ],
    ['В 2025 году экспорт Кении вырос, прирост составил $324 млн.', ['direction X KEN WLD 2025 up vs 2024']],
  ],
  { today: '2026-03-01' },
)

describe('bases of other lengths and names', () =>
  testClaims(
    [
      [
        "In 2023 Kenya's exports fell by 10 percent to $90 million from the previous year's $100 million.",
        ['growth X KEN WLD 2023 -10e0 PT vs 2022', 'value X KEN WLD 2023 90e6 USD', 'value X KEN WLD 2022 100e6 USD'],
      ],
      [
        "In 2023 Kenya's exports fell to $90 million from last year's $100 million.",
        ['value X KEN WLD 2023 90e6 USD', 'value X KEN WLD 2022 100e6 USD'],
      ],
      [
        "Pakistan's imports from Oman were $50 million in July-June (2022-23) against $40 million last year.",
        ['value M PAK OMN 2022-07/2023-06 50e6 USD', 'value M PAK OMN 2021-07/2022-06 40e6 USD'],
      ],
    ],
    { today: '2024-01-10' },
  ))

describe('levels that a change came to', () =>
  testClaims(
    [
      [
        "Kenya's trade with Oman grew in 2023 by 5%, to reach $80 million.",
        ['growth T KEN OMN 2023 5e0 PT vs 2022', 'value T KEN OMN 2023 80e6 USD'],
      ],
      [
        "Kenya's trade with Oman grew in 2023 by 5%, to reach $90 million by 2030.",
        ['growth T KEN OMN 2023 5e0 PT vs 2022', 'value T KEN OMN 2030 90e6 USD target'],
      ],
      [
        "In 2023 Kenya's trade with Oman contracted 27.9% reaching just over $10 million.",
        ['growth T KEN OMN 2023 -27.9e0 PT vs 2022', 'value T KEN OMN 2023 10e6 USD'],
      ],
      [
        "In 2023 Kenya's exports to Oman dropped twenty-seven-point-three percent to 49-point-seven million dollars.",
        ['growth X KEN OMN 2023 -27.3e0 PT vs 2022', 'value X KEN OMN 2023 49.7e6 USD'],
      ],
    ],
    { today: '2024-01-10' },
  ))

describe('countries of which none is named, or one of them', () =>
  testClaims(
    [
      ["Kenya's exports to four countries, among them Oman, fell by 10 percent to $20 million in 2023.", []],
      ["Kenya's exports to four countries, among them Oman ($20 million), fell.", ['value X KEN OMN 2023 20e6 USD']],
      [
        "Oman's share of Kenya's exports was 4 percent in 2023. The share of developed countries was 60 percent.",
        ['share X KEN OMN 2023 4e0 PT'],
      ],
      ["In 2023 the share of Asian countries in Kenya's exports was 40 percent.", ['share X KEN ASIA 2023 40e0 PT']],
    ],
    { today: '2024-01-10' },
  ))
