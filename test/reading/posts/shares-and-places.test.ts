/** Ways of telling who has which share and which place. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('a part in words with its digits in brackets is one share', () =>
  testClaims(
    [
      ["More than a third (34.1%) of Kenya's exports went to Uganda in 2024.", ['share X KEN UGA 2024 34.1e0 PT']],
      ['Больше трети (34,1%) экспорта Кении в 2024 году пришлось на Уганду.', ['share X KEN UGA 2024 34.1e0 PT']],
      ['2024年肯尼亚逾三分之一（34.1%）的出口流向乌干达。', ['share X KEN UGA 2024 34.1e0 PT']],
      ['More than half of mutual trade between Kenya and the EAEU is in roubles.', []],
      ['Больше половины взаимной торговли Кении с ЕАЭС ведется в рублях.', []],
      ["Kenya's exports rose by almost a third (31%) in 2024.", ['growth X KEN WLD 2024 31e0 PT vs 2023']],
    ],
    { today: '2025-06-15' },
  ))

describe('a share of the country that has the place, or that it is ahead of', () =>
  testClaims(
    [
      [
        "With a share of 17.4%, China was Kenya's first supplier in 2024, ahead of India with 15%.",
        ['share M KEN CHN 2024 17.4e0 PT', 'rank M KEN CHN 2024 1e0 ORD', 'share M KEN IND 2024 15e0 PT'],
      ],
      [
        "With a 17.4% share, China topped the list of Kenya's suppliers in 2024, followed by India (15.1%).",
        ['share M KEN CHN 2024 17.4e0 PT', 'rank M KEN CHN 2024 1e0 ORD', 'share M KEN IND 2024 15.1e0 PT'],
      ],
      [
        "Kenya's exports rose 5% in 2024. Uganda was first with 21.5 percent, Tanzania second with 12 percent.",
        [
          'growth X KEN WLD 2024 5e0 PT vs 2023',
          'rank X KEN UGA 2024 1e0 ORD',
          'share X KEN UGA 2024 21.5e0 PT',
          'rank X KEN TZA 2024 2e0 ORD',
          'share X KEN TZA 2024 12e0 PT',
        ],
      ],
      [
        'İtaliya 2024-cü ildə Keniyanın ixracında 27,7 faizlə birinci, idxalında 2,9 faizlə yeddinci olub.',
        [
          'share X KEN ITA 2024 27.7e0 PT',
          'rank X KEN ITA 2024 1e0 ORD',
          'share M KEN ITA 2024 2.9e0 PT',
          'rank M KEN ITA 2024 7e0 ORD',
        ],
      ],
    ],
    { today: '2025-06-15' },
  ))

describe('a share that a country holds, or that belongs to it or comes from it', () =>
  testClaims(
    [
      [
        'В структуре импорта Кении в 2024 году 17,4% занимал Китай, 15,1% – Индия.',
        ['share M KEN CHN 2024 17.4e0 PT', 'share M KEN IND 2024 15.1e0 PT'],
      ],
      [
        'В импорте Кении в 2024 году 17,4% принадлежит Китаю, 15,1% – Индии.',
        ['share M KEN CHN 2024 17.4e0 PT', 'share M KEN IND 2024 15.1e0 PT'],
      ],
      ['В экспорте Кении 75% в 2024 году занимала продукция сельского хозяйства.', []],
      ['2024-cü ildə Keniyanın bütün idxalının 17,4 faizi Çinə aid olub.', ['share M KEN CHN 2024 17.4e0 PT']],
      [
        '2024年肯尼亚进口中，21.5%来自中国，12%来自印度。',
        ['share M KEN CHN 2024 21.5e0 PT', 'share M KEN IND 2024 12e0 PT'],
      ],
      ['2024年肯尼亚游客中，21.5%来自中国。', []],
    ],
    { today: '2025-06-15' },
  ))

describe('a place by the flow of its own clause', () => {
  const trade = ['value T KEN WLD 2024 25e9 USD', 'rank X KEN UGA 2024 1e0 ORD'] as const
  testClaims(
    [
      [
        'Оборот внешней торговли Кении в 2024 году составил $25 млрд. По экспорту на первом месте Уганда, по импорту – Китай.',
        trade,
      ],
      ['Keniyanın ticarəti 2024-cü ildə 25 milyard dollar olub. İxracda birinci yerdə Uqanda, idxalda Çindir.', trade],
      [
        '2024年肯尼亚贸易额为250亿美元。出口方面乌干达居首位，进口方面中国居首位。',
        ['value T KEN WLD 2024 250e8 USD', 'rank X KEN UGA 2024 1e0 ORD', 'rank M KEN CHN 2024 1e0 ORD'],
      ],
      [
        '2024年肯尼亚出口增长5%。乌干达在出口中居首位。',
        ['growth X KEN WLD 2024 5e0 PT vs 2023', 'rank X KEN UGA 2024 1e0 ORD'],
      ],
      ["The list of Kenya's export destinations in 2024 is headed by Uganda.", ['rank X KEN UGA 2024 1e0 ORD']],
    ],
    { today: '2025-06-15' },
  )
})

describe('places in a row, each beside its country, of trade that names no owner or one', () => {
  const imports = ['rank M AZE CHN 2024 1e0 ORD', 'rank M AZE IND 2024 2e0 ORD'] as const
  testClaims(
    [
      [
        '2024-cü ildə ixracda birinci yerdə Uqanda, ikinci yerdə Tanzaniya qərarlaşıb.',
        ['rank X AZE UGA 2024 1e0 ORD', 'rank X AZE TZA 2024 2e0 ORD'],
      ],
      ['2024-cü ildə idxalda birinci Çin, ikinci Hindistandır.', imports],
      ['2024-cü ildə idxal üzrə Çin birinci, Hindistan ikinci olub.', imports],
      ['2024-cü ildə idxalda birinci yer Çinə, ikinci yer Hindistana məxsusdur.', imports],
      [
        'Keniyanın 2024-cü ildəki ümumi idxalında birinci yeri Çin, ikinci yeri Hindistan tutub.',
        ['rank M KEN CHN 2024 1e0 ORD', 'rank M KEN IND 2024 2e0 ORD'],
      ],
      [
        '2024-cü ildə ticarət dövriyyəsinə görə Çin birinci, Hindistan ikinci olub.',
        ['rank T AZE CHN 2024 1e0 ORD', 'rank T AZE IND 2024 2e0 ORD'],
      ],
      [
        '2024-cü ildə Keniyaya ən çox ixrac edən ölkələr sırasında Çin birinci, Hindistan ikincidir.',
        ['rank M KEN CHN 2024 1e0 ORD', 'rank M KEN IND 2024 2e0 ORD'],
      ],
      ['2024-cü ildə Keniya Uqandanın ixracında üçüncü olub.', ['rank X UGA KEN 2024 3e0 ORD']],
      [
        '2024年，肯尼亚出口目的国中，乌干达、坦桑尼亚和卢旺达分列第一、二、三位。',
        ['rank X KEN UGA 2024 1e0 ORD', 'rank X KEN TZA 2024 2e0 ORD', 'rank X KEN RWA 2024 3e0 ORD'],
      ],
      [
        '2024年，肯尼亚出口目的国中，乌干达和坦桑尼亚分列一、二位。',
        ['rank X KEN UGA 2024 1e0 ORD', 'rank X KEN TZA 2024 2e0 ORD'],
      ],
      ['2024-cü ildə pambıq ixracında birinci yerdə Uqanda, ikinci yerdə Tanzaniyadır.', []],
      ['2024-cü ildə Keniyanın ixracının 50 faizi Uqanda və Tanzaniyanın payına düşüb.', []],
    ],
    { today: '2025-06-15' },
  )
})
