/** Whose trade a sentence tells of: pairs without the country of the outlet, totals, groups, whole periods and what is only beside them. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { claimsIn, testClaims } from './claimed.ts'

const usual = { home: 'AZE', partner: 'CHN', speakers: [], projects: [] } as const
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2025-12-20' })

describe('back to the country whose trade the text tells of', () =>
  testClaims(
    [
      [
        "Kenya's foreign trade grew by 3% in 2024. Kenya's exports to Uganda were $50 million. Ugandan supplies to Kenya tripled. Rwanda: exports of $60 million, imports of $90 million.",
        [
          'growth T KEN WLD 2024 3e0 PT vs 2023',
          'value X KEN UGA 2024 50e6 USD',
          'growth X UGA KEN 2024 3e0 TIMES vs 2023',
          'value X KEN RWA 2024 60e6 USD',
          'value M KEN RWA 2024 90e6 USD',
        ],
      ],
    ],
    { today: '2025-10-14' },
  ))

describe('a share of the partner that the pair is told before', () =>
  cases([
    [
      'In 2024 China–Oman trade rose to $40 billion. Exports to China made up 45% of total exports. China accounted for 20% of imports.',
      ['value T CHN OMN 2024 40e9 USD', 'share X OMN CHN 2024 45e0 PT', 'share M OMN CHN 2024 20e0 PT'],
    ],
    [
      "In 2024 China–Oman trade rose to $40 billion. That is 0.6% of China's trade.",
      ['value T CHN OMN 2024 40e9 USD', 'share T CHN OMN 2024 0.6e0 PT'],
    ],
    [
      "In 2024 China's exports to Oman reached $5 billion. Oman's share in exports was 2%.",
      ['value X CHN OMN 2024 5e9 USD', 'share X CHN OMN 2024 2e0 PT'],
    ],
    [
      'В 2024 году торговля Китая и Омана достигла $40 млрд. Доля Китая в импорте – 20%.',
      ['value T CHN OMN 2024 40e9 USD', 'share M OMN CHN 2024 20e0 PT'],
    ],
    [
      '2024-cü ildə Çinlə Omanın ticarəti 40 milyard dollar olub. Çinə ixrac ümumi ixracın 45%-ni təşkil edir.',
      ['value T OMN CHN 2024 40e9 USD', 'share X OMN CHN 2024 45e0 PT'],
    ],
    [
      '2024年中国和阿曼贸易额达400亿美元。阿曼对华出口占其出口总额的45%。',
      ['value T CHN OMN 2024 400e8 USD', 'share X OMN CHN 2024 45e0 PT'],
    ],
  ]))

describe("one country's flow as a share of another's", () =>
  cases([
    ["In 2024 China's exports were 20% of Oman's imports.", ['share M OMN CHN 2024 20e0 PT']],
    ['В 2024 году экспорт Китая составил 20% импорта Омана.', ['share M OMN CHN 2024 20e0 PT']],
    ['2024-cü ildə Çinin ixracı Omanın idxalının 20 faizini təşkil edib.', ['share M OMN CHN 2024 20e0 PT']],
    ['2024年中国出口占阿曼进口的20%。', ['share M OMN CHN 2024 20e0 PT']],
    ["In 2024 Oman took 2% of China's exports.", ['share X CHN OMN 2024 2e0 PT']],
  ]))

describe('the next buyers of a sentence, without their verb', () =>
  testClaims(
    [
      [
        'Germany bought $21.4 billion worth of goods from Turkey in 2024, Italy $12.1 billion and Britain $15.2 billion.',
        ['value M DEU TUR 2024 21.4e9 USD', 'value M ITA TUR 2024 12.1e9 USD', 'value M GBR TUR 2024 15.2e9 USD'],
      ],
      [
        'In 2024 India exported $4 billion to Oman, China $3 billion and Japan $1 billion.',
        ['value X IND OMN 2024 4e9 USD', 'value X CHN OMN 2024 3e9 USD', 'value X JPN OMN 2024 1e9 USD'],
      ],
      [
        'Kenya bought goods worth $4 billion from China in 2024, followed by India ($3 billion) and the UAE ($1 billion).',
        ['value M KEN CHN 2024 4e9 USD', 'value M KEN IND 2024 3e9 USD', 'value M KEN ARE 2024 1e9 USD'],
      ],
    ],
    { today: '2025-08-14' },
  ))

describe('a group of countries is the partner', () => {
  cases([
    [
      'In 2024 trade between Kenya and the member states of the European Union reached $3 billion. Trade with Italy fell 4% to $0.5 billion.',
      ['value T KEN EU27 2024 3e9 USD', 'growth T KEN ITA 2024 -4e0 PT vs 2023', 'value T KEN ITA 2024 0.5e9 USD'],
    ],
    [
      '2024-cü ildə Omanla Avropa İttifaqına üzv ölkələr arasında ticarət 4 milyard dollar olub. İtaliya ilə ticarət 5 faiz artıb.',
      ['value T OMN EU27 2024 4e9 USD', 'growth T OMN ITA 2024 5e0 PT vs 2023'],
    ],
    [
      'Товарооборот между Оманом и странами СНГ за 2024 год составил 2 млрд долларов. С Россией торговля выросла на 12%.',
      ['value T OMN CIS 2024 2e9 USD', 'growth T OMN RUS 2024 12e0 PT vs 2023'],
    ],
  ])
})

describe('verbs of deals in Azerbaijani', () => {
  testClaims(
    [
      ['Birinci yarımildə Keniyadan Fransaya 126 milyon dollarlıq mal gedib.', ['value X KEN FRA 2025-S1 126e6 USD']],
      ['Omanlılar 2025-ci ildə Keniya məhsulları üçün 92 milyon dollar ödəyib.', ['value M OMN KEN 2025 92e6 USD']],
      [
        'Keniya şirkətləri 2025-ci ildə Zambiyaya 1,2 milyard dollarlıq məhsul satıblar.',
        ['value X KEN ZMB 2025 1.2e9 USD'],
      ],
      ['Keniya 2025-ci ildə Hindistanda yol tikintisinə 200 milyon dollar xərcləyib.', []],
    ],
    { today: '2026-03-01' },
  )
})

describe('the country of a war is no side', () => {
  cases([
    [
      'Before the war in Syria, trade between Jordan and Lebanon exceeded $1 billion in 2010.',
      ['value T JOR LBN 2010 1e9 USD'],
    ],
    ['До войны на Украине, в 2013 году, торговля Польши и Турции превышала $1 млрд.', ['value T POL TUR 2013 1e9 USD']],
    [
      'Ukrayna müharibəsinə qədər Polşa ilə Türkiyə arasında ticarət 10 milyard dollardan çox olub.',
      ['value T POL TUR 2024 10e9 USD'],
    ],
    ['叙利亚战争前，2010年约旦与黎巴嫩贸易额超过10亿美元。', ['value T JOR LBN 2010 10e8 USD']],
  ])
})

describe('"our" of a speaker whose country is not told is that of the text', () => {
  cases([
    [
      'In 2024 trade between Kenya and Oman reached $3 billion. "Our exports to Oman made $1 billion," Trade Minister Anna Wanjiru said. Trade with India stood at $2 billion.',
      ['value T KEN OMN 2024 3e9 USD', 'value X KEN OMN 2024 1e9 USD', 'value T KEN IND 2024 2e9 USD'],
    ],
    [
      'Товарооборот Кении с Оманом в 2024 году достиг $3 млрд. «Наш экспорт в Оман составил $1 млрд», — сказала министр торговли Анна Ванджиру.',
      ['value T KEN OMN 2024 3e9 USD', 'value X KEN OMN 2024 1e9 USD'],
    ],
    [
      '2024-cü ildə Keniyanın Omanla ticarət dövriyyəsi 3 milyard dollara çatıb. “Omana ixracımız 1 milyard dollar olub”, - ticarət naziri Anna Vanciru deyib.',
      ['value T KEN OMN 2024 3e9 USD', 'value X KEN OMN 2024 1e9 USD'],
    ],
    [
      '2024年肯尼亚与阿曼贸易额达30亿美元。商务部长安娜·万吉鲁说：“我国对阿曼出口10亿美元。”',
      ['value T KEN OMN 2024 30e8 USD', 'value X KEN OMN 2024 10e8 USD'],
    ],
    [
      'In 2024 trade between Kenya and Oman reached $3 billion. Our trade with Oman came to $0.1 billion.',
      ['value T KEN OMN 2024 3e9 USD', 'value T AZE OMN 2024 0.1e9 USD'],
    ],
  ])
})

describe('"in all" is "only" beside the trade of a pair', () => {
  cases([
    [
      'В 2024 году товарооборот Омана с Кенией составил $420 млн, экспорт Омана – всего 12 млн.',
      ['value T OMN KEN 2024 420e6 USD', 'value X OMN KEN 2024 12e6 USD'],
    ],
    [
      '2024-cü ildə Omanın Keniya ilə ticarət dövriyyəsi 420 milyon dollar olub, Omanın ixracı isə cəmi 12 milyon dollar təşkil edib.',
      ['value T OMN KEN 2024 420e6 USD', 'value X OMN KEN 2024 12e6 USD'],
    ],
    [
      "In 2024 trade between Oman and Kenya came to $420 million, Oman's exports – only $12 million in total.",
      ['value T OMN KEN 2024 420e6 USD', 'value X OMN KEN 2024 12e6 USD'],
    ],
    ['Total exports of Oman came to $60 billion in 2024.', ['value X OMN WLD 2024 60e9 USD']],
  ])
})

describe('the largest share is the first place', () => {
  cases([
    [
      "In 2024 Oman's foreign trade was $90 billion. The largest share of imports fell to the UAE – 24.4%. China came second (11.9%) and India third (8%).",
      [
        'value T OMN WLD 2024 90e9 USD',
        'rank M OMN ARE 2024 1e0 ORD',
        'share M OMN ARE 2024 24.4e0 PT',
        'rank M OMN CHN 2024 2e0 ORD',
        'share M OMN CHN 2024 11.9e0 PT',
        'rank M OMN IND 2024 3e0 ORD',
        'share M OMN IND 2024 8e0 PT',
      ],
    ],
    [
      'Наибольшая доля в импорте Омана за 2024 год пришлась на ОАЭ — 24,4%.',
      ['rank M OMN ARE 2024 1e0 ORD', 'share M OMN ARE 2024 24.4e0 PT'],
    ],
    [
      '2024-cü ildə Omanın idxalında ən böyük pay BƏƏ-yə (24,4%) məxsus olub.',
      ['rank M OMN ARE 2024 1e0 ORD', 'share M OMN ARE 2024 24.4e0 PT'],
    ],
    [
      '2024年，在阿曼进口中，阿联酋所占份额最大，为24.4%。',
      ['rank M OMN ARE 2024 1e0 ORD', 'share M OMN ARE 2024 24.4e0 PT'],
    ],
    [
      '2024年阿曼进口中，中国以29.3%居首，印度以28.9%次之。',
      ['share M OMN CHN 2024 29.3e0 PT', 'rank M OMN CHN 2024 1e0 ORD', 'share M OMN IND 2024 28.9e0 PT'],
    ],
    [
      '2024-cü ildə Omanın ixracında ikinci yerdə Türkiyə (14,1%), üçüncü yerdə Yunanıstan (5,2%) qərarlaşıb.',
      [
        'rank X OMN TUR 2024 2e0 ORD',
        'share X OMN TUR 2024 14.1e0 PT',
        'rank X OMN GRC 2024 3e0 ORD',
        'share X OMN GRC 2024 5.2e0 PT',
      ],
    ],
  ])
})

describe('whose share it is', () => {
  cases([
    [
      "In 2024 Peru had a 21.3% share (worth $21.7bn) of Oman's total foreign trade. Kenya's trade share amounted to 18.6%.",
      ['share T OMN PER 2024 21.3e0 PT', 'value T OMN PER 2024 21.7e9 USD', 'share T OMN KEN 2024 18.6e0 PT'],
    ],
  ])
})

describe('the label of a line is the partner', () => {
  cases([
    [
      "Oman's trade with Kenya in 2024\nExports up 12%.\nKenya: imports up 93%.",
      ['growth X OMN KEN 2024 12e0 PT vs 2023', 'growth M OMN KEN 2024 93e0 PT vs 2023'],
    ],
  ])
})

describe('a share of goods, or of the trade of a pair, is no share of a country', () => {
  cases([
    [
      'Oman exported goods worth $2 billion to Kenya in 2024. Computers and other toys were the main item with $0.2 billion, accounting for 10% of exports to this market.',
      ['value X OMN KEN 2024 2e9 USD'],
    ],
    [
      'Trade between Oman and Kenya was $900 million in 2024. Omani exports accounted for 85% of the total.',
      ['value T OMN KEN 2024 900e6 USD'],
    ],
    [
      "Kenya's exports to Oman were worth $9 million in 2024. Oman supplied 27% of everything Kenya bought abroad.",
      ['value X KEN OMN 2024 9e6 USD', 'share M KEN OMN 2024 27e0 PT'],
    ],
    ["The EU accounted for 14% of Kenya's trade deficit in 2024.", []],
    ['На страны ЕС приходилось 14% торгового дефицита Кении в 2024 году (в 2023 году - 30%).', []],
    ['2024-cü ildə Keniyanın ticarət kəsirinin 14%-i Aİ-nin payına düşüb.', []],
    ['2024年，欧盟占肯尼亚贸易逆差的14%。', []],
    ['Mombasa province exports most of its goods to Oman. 6% of the exported goods go to Iraq and 3% to Georgia.', []],
    ['Провинция Момбаса экспортирует товары в Оман. 6,4% экспорта идет в Ирак, 3,2% — в Грузию.', []],
    ['Mombasa vilayətinin ixracı Omana gedir. İxrac olunan malların 6 faizi İraqa, 3 faizi Gürcüstana satılır.', []],
    ['Наибольшая доля взаимной торговли Кении со странами альянса в 2024 году приходится на Оман — 68,4%.', []],
    ["More than 95% of Kenya's exports in 2024 went to countries outside Oman.", []],
    ['Более 95% экспорта Кении в 2024 году направлено в страны за пределами Омана.', []],
    ['2024-cü ildə Keniya ixracının 95 faizindən çoxu Omandan kənar ölkələrə yönəlib.', []],
  ])
})

describe('how much a share changed is no share', () => {
  cases([
    ["Oman's share of Kenya's exports, compared with 2023, fell by 2% in 2024.", []],
    ["Oman's share of Kenya's exports fell 2% in 2024.", []],
    ['Доля Омана в экспорте Кении в 2024 году, по сравнению с 2023-м, снизилась на 2%.', []],
    ['2024-cü ildə Keniyanın ixracında Omanın payı, əvvəlki illə müqayisədə, 2% azalıb.', []],
    ['2024年，阿曼在肯尼亚出口中的占比下降2%。', []],
    ['2024-cü ildə Keniyanın ixracında Omanın payı 15 faizə yüksəlib.', ['share X KEN OMN 2024 15e0 PT']],
    ['2024-cü ildə Keniyanın ixracında Omanın payı azalaraq 10 faiz olub.', ['share X KEN OMN 2024 10e0 PT']],
  ])
})

describe('the whole trade of a country, after its trade with another', () => {
  cases([
    [
      'В августе 2024 года Оман поставил в Кению продукции на 6 млн долларов. Общий объем кенийского экспорта достиг 213 млн долларов, импорт вырос на 4%.',
      [
        'value X OMN KEN 2024-08 6e6 USD',
        'value X KEN WLD 2024-08 213e6 USD',
        'growth M KEN WLD 2024-08 4e0 PT vs 2023-08',
      ],
    ],
  ])
})

describe('below two partners, a number is of neither', () => {
  cases([
    ['Trade with Oman and Kenya\n\nIn January 2025 exports were $120 million and imports $80 million.', []],
    ['Торговля с Оманом и Кенией\n\nЭкспорт в январе 2025 года составил 120 млн долларов, импорт — 80 млн.', []],
    ['Oman və Keniya ilə ticarət genişlənir. İxrac 2024-cü ildə 120 milyon dollar olub.', []],
    [
      'Грузия нарастила торговлю с Оманом и Кенией\n\nЭкспорт в 2024 году вырос на 5%. Экспорт в Кению достиг 30 млн долларов.',
      ['direction T GEO OMN 2024 up vs 2023', 'direction T GEO KEN 2024 up vs 2023', 'value X GEO KEN 2024 30e6 USD'],
    ],
    [
      "Kenya's imports from Oman, Peru and Italy rose in 2024, while those from Chad fell.",
      [
        'direction M KEN OMN 2024 up vs 2023',
        'direction M KEN PER 2024 up vs 2023',
        'direction M KEN ITA 2024 up vs 2023',
        'direction M KEN TCD 2024 down vs 2023',
      ],
    ],
    [
      'Trade of Kenya with Oman and Peru, on the other hand, has gone down in 2024.',
      ['direction T KEN OMN 2024 down vs 2023', 'direction T KEN PER 2024 down vs 2023'],
    ],
    [
      'В 2024 году экспорт Кении в Оман, Россию и Италию снизился.',
      [
        'direction X KEN OMN 2024 down vs 2023',
        'direction X KEN RUS 2024 down vs 2023',
        'direction X KEN ITA 2024 down vs 2023',
      ],
    ],
    [
      '2024-cü ildə Keniyanın Omana, Peruya və İtaliyaya ixracı azalıb.',
      [
        'direction X KEN OMN 2024 down vs 2023',
        'direction X KEN PER 2024 down vs 2023',
        'direction X KEN ITA 2024 down vs 2023',
      ],
    ],
    // Of all of them together.
    ['Combined trade of Kenya with Oman and Peru fell in 2024.', []],
    ['Exports of Kenya to Oman and Peru fell by 5% in 2024.', []],
  ])
})

describe('the same figure of another country', () => {
  cases([
    [
      '2024-cü ildə Omanın ixracı 17 milyard dollar olub. Bu göstərici Keniyada 3,2 milyard, Gürcüstanda 3,1 milyard dollardır.',
      ['value X OMN WLD 2024 17e9 USD', 'value X KEN WLD 2024 3.2e9 USD', 'value X GEO WLD 2024 3.1e9 USD'],
    ],
  ])
})

describe('one amount of exports and imports together', () => {
  cases([
    ["Kenya's exports and imports with Oman totaled €253 million in 2024.", ['value T KEN OMN 2024 253e6 EUR']],
    [
      'Экспорт и импорт Кении в Оман в прошлом году составил 253 млн евро (272 млн долларов).',
      ['value T KEN OMN 2024 253e6 EUR', 'value T KEN OMN 2024 272e6 USD'],
    ],
    ['Keniyanın Omanla ixrac və idxalı 2024-cü ildə 253 milyon avro olub.', ['value T KEN OMN 2024 253e6 EUR']],
    [
      "Kenya's exports and imports were $25 million and $20 million in 2024.",
      ['value X KEN WLD 2024 25e6 USD', 'value M KEN WLD 2024 20e6 USD'],
    ],
  ])
})

describe('what was added is no level', () => {
  cases([
    ['In July 2024 Kenya gained an additional $2.5 billion in exports.', []],
    ['В июле 2024 года Кения получила дополнительно 2,5 млрд долларов экспорта.', []],
    ['2024-cü ilin iyulunda Keniya əlavə 2,5 milyard dollarlıq ixrac əldə edib.', []],
  ])
})

describe('an unknown noun behind a flow is a kind of goods', () => {
  cases([
    ['Exports of Oman rose 5% in 2024. Exports of umbrellas jumped 50%.', ['growth X OMN WLD 2024 5e0 PT vs 2023']],
    [
      'Экспорт Омана в 2024 году вырос на 5%. Экспорт зонтиков подскочил на 50%.',
      ['growth X OMN WLD 2024 5e0 PT vs 2023'],
    ],
  ])
})

describe('whose eyes a place is told with', () => {
  cases([
    [
      'Our trade with Georgia in 2024 was $900 million. For Georgia, Azerbaijan is the fifth trading partner, with 4% of its foreign trade.',
      ['value T AZE GEO 2024 900e6 USD', 'rank T GEO AZE 2024 5e0 ORD', 'share T GEO AZE 2024 4e0 PT'],
    ],
    [
      'Для Кении Оман – пятый торговый партнёр, на него приходится 4% её внешней торговли.',
      ['rank T KEN OMN 2024 5e0 ORD', 'share T KEN OMN 2024 4e0 PT'],
    ],
    ['Keniya üçün Oman beşinci ticarət tərəfdaşıdır.', ['rank T KEN OMN 2024 5e0 ORD']],
    ['对肯尼亚来说，阿曼是第五大贸易伙伴。', ['rank T KEN OMN 2024 5e0 ORD']],
    [
      '2025年一季度，美国自阿曼进口1亿美元，占美国进口总额的1%，降至第三位。',
      ['value M USA OMN 2025-Q1 1e8 USD', 'share M USA OMN 2025-Q1 1e0 PT', 'rank M USA OMN 2025-Q1 3e0 ORD'],
    ],
    [
      "Oman fell to seventh place among Kenya's trading partners in 2024 from fifth a year before.",
      ['rank T KEN OMN 2024 7e0 ORD', 'rank T KEN OMN 2023 5e0 ORD'],
    ],
    [
      'Оман остаётся главным партнёром Кении в 2024 году: 28,9% экспорта и 17,3% импорта.',
      ['rank T KEN OMN 2024 1e0 ORD', 'share X KEN OMN 2024 28.9e0 PT', 'share M KEN OMN 2024 17.3e0 PT'],
    ],
  ])
})

describe('the months around the last one', () => {
  cases([
    [
      "In the first quarter of 2025 Oman's trade with Kenya was $1.3 billion. In March trade with Chad reached $88 million. Trade with India fell over the quarter.",
      [
        'value T OMN KEN 2025-Q1 1.3e9 USD',
        'value T OMN TCD 2025-03 88e6 USD',
        'direction T OMN IND 2025-Q1 down vs 2024-Q1',
      ],
    ],
    [
      '2025-ci ilin birinci rübündə Omanın Keniya ilə ticarəti 1,3 milyard dollar olub. Martda Hindistanla dövriyyə 88 milyon dollara çatıb. Türkiyə ilə ticarət rüb ərzində azalıb.',
      [
        'value T OMN KEN 2025-Q1 1.3e9 USD',
        'value T OMN IND 2025-03 88e6 USD',
        'direction T OMN TUR 2025-Q1 down vs 2024-Q1',
      ],
    ],
    [
      'За первый квартал 2025 года торговля Омана с Кенией составила 1,3 млрд долларов. В марте торговля с Индией достигла 88 млн. С Перу торговля за квартал сократилась.',
      [
        'value T OMN KEN 2025-Q1 1.3e9 USD',
        'value T OMN IND 2025-03 88e6 USD',
        'direction T OMN PER 2025-Q1 down vs 2024-Q1',
      ],
    ],
  ])
})

describe('bases and levels', () => {
  cases([
    [
      "In the first half of 2025 Oman's imports from Kenya were €23 million, twice the level of 2019.",
      ['value M OMN KEN 2025-S1 23e6 EUR', 'growth M OMN KEN 2025-S1 2e0 TIMES vs 2019-S1'],
    ],
    [
      'Exports of Oman in July 2025 rose 5.9 percent from a year ago to $6 billion.',
      ['growth X OMN WLD 2025-07 5.9e0 PT vs 2024-07', 'value X OMN WLD 2025-07 6e9 USD'],
    ],
    [
      'В 2024 году товарооборот Омана и Кении снизился на 12%, до $49 млрд. Годом ранее показатель превышал $52 млрд.',
      ['growth T OMN KEN 2024 -12e0 PT vs 2023', 'value T OMN KEN 2024 49e9 USD', 'value T OMN KEN 2023 52e9 USD'],
    ],
    [
      '2025年7月，肯尼亚出口6亿美元，同比增长9%，环比下降3%；进口16亿美元，增长4%。',
      [
        'value X KEN WLD 2025-07 6e8 USD',
        'growth X KEN WLD 2025-07 9e0 PT vs 2024-07',
        'growth X KEN WLD 2025-07 -3e0 PT vs 2025-06',
        'value M KEN WLD 2025-07 16e8 USD',
        'growth M KEN WLD 2025-07 4e0 PT vs 2024-07',
      ],
    ],
    [
      '阿曼与肯尼亚2024年贸易额为4.2亿美元，与上年同期相比减少。',
      ['value T OMN KEN 2024 4.2e8 USD', 'direction T OMN KEN 2024 down vs 2023'],
    ],
    [
      'В этом году Оман и Кения хотят довести товарооборот до 1,5 млрд долларов, а к 2030 году — до 3 млрд.',
      ['value T OMN KEN 2025 1.5e9 USD target', 'value T OMN KEN 2030 3e9 USD target'],
    ],
    [
      'Keniyanın ixracı 2025-ci ilin iyulunda 620 milyon dollar olub, bu, 2024-cü ilin iyulundan 9 faiz çoxdur.',
      ['value X KEN WLD 2025-07 620e6 USD', 'growth X KEN WLD 2025-07 9e0 PT vs 2024-07'],
    ],
  ])
})

describe('posts of people', () => {
  cases([
    [
      '2024-cü ildə Çinlə ticarətimiz 2 mlrd dollar olub. Ora 0,1 mlrd dollarlıq mal satmışıq, ordan 1,9 mlrd dollarlıq almışıq 🤦 idxalda 1-ci yerdə Çindir.',
      [
        'value T AZE CHN 2024 2e9 USD',
        'value X AZE CHN 2024 0.1e9 USD',
        'value M AZE CHN 2024 1.9e9 USD',
        'rank M AZE CHN 2024 1e0 ORD',
      ],
    ],
    [
      'у омана за 9 мес 2025го торговля с индией 8 млрд баксов. индия у них на 3м месте, доля 9%',
      [
        'value T IND OMN 2025-01/2025-09 8e9 USD',
        'rank T OMN IND 2025-01/2025-09 3e0 ORD',
        'share T OMN IND 2025-01/2025-09 9e0 PT',
      ],
    ],
    [
      '咱们跟阿曼2024年做了240亿美金的生意，卖过去110亿美金，买回来130亿美金。',
      ['value T AZE OMN 2024 240e8 USD', 'value X AZE OMN 2024 110e8 USD', 'value M AZE OMN 2024 130e8 USD'],
    ],
    [
      'In 2024 we sold Russia $1.1bn of goods and they sold us $3.8bn.',
      ['value X AZE RUS 2024 1.1e9 USD', 'value M AZE RUS 2024 3.8e9 USD'],
    ],
    [
      'Итоги 2024 года по Перу\nЭкспорт — $74 млрд (➕12,8%)\nИмпорт — $52 млрд (➖1,4%)',
      [
        'value X PER WLD 2024 74e9 USD',
        'growth X PER WLD 2024 12.8e0 PT vs 2023',
        'value M PER WLD 2024 52e9 USD',
        'growth M PER WLD 2024 -1.4e0 PT vs 2023',
      ],
    ],
    [
      'Kenya in April 2025. Turnover: $2.1 bn, up 12%. Exports: $520 m, imports: $1.58 bn.',
      [
        'value T KEN WLD 2025-04 2.1e9 USD',
        'growth T KEN WLD 2025-04 12e0 PT vs 2024-04',
        'value X KEN WLD 2025-04 520e6 USD',
        'value M KEN WLD 2025-04 1.58e9 USD',
      ],
    ],
    [
      '2024年阿曼都和谁做生意？\n🇮🇹 意大利：贸易额11亿美元，占比23.5%，排名第一\n🇹🇷 土耳其：贸易额6.2亿美元，占比12.2%，排名第二\n🇮🇳 印度：贸易额4.3亿美元，占比10.0%，排名第三\n🇨🇳 中国：贸易额4.1亿美元，占比8.9%，排名第四',
      [
        'value T OMN ITA 2024 11e8 USD',
        'share T OMN ITA 2024 23.5e0 PT',
        'rank T OMN ITA 2024 1e0 ORD',
        'value T OMN TUR 2024 6.2e8 USD',
        'share T OMN TUR 2024 12.2e0 PT',
        'rank T OMN TUR 2024 2e0 ORD',
        'value T OMN IND 2024 4.3e8 USD',
        'share T OMN IND 2024 10.0e0 PT',
        'rank T OMN IND 2024 3e0 ORD',
        'value T OMN CHN 2024 4.1e8 USD',
        'share T OMN CHN 2024 8.9e0 PT',
        'rank T OMN CHN 2024 4e0 ORD',
      ],
    ],
  ])
})

describe('what is no place and a record', () => {
  cases([
    ['Trade between Oman and Kenya reached its all-time peak in 2022.', ['record T OMN KEN 2022']],
    ['For Kenya, Oman is first of all a trading partner.', []],
  ])
})

describe('goods that a change comes from', () => {
  cases([
    [
      'Qızılın hesabına Omana ixrac 2025-ci ilin yanvar-avqustunda 780 milyon dollara yaxınlaşıb.',
      ['value X AZE OMN 2025-01/2025-08 780e6 USD'],
    ],
    ['Qazın sayəsində Bolqarıstana ixrac 2024-cü ildə 780 milyon dollar olub.', ['value X AZE BGR 2024 780e6 USD']],
    [
      'Exports of Kenya to Oman rose thanks to gold to $780 million in January-August 2025.',
      ['value X KEN OMN 2025-01/2025-08 780e6 USD'],
    ],
    [
      'За счёт золота экспорт Кении в Оман в январе-августе 2025 года достиг $780 млн.',
      ['value X KEN OMN 2025-01/2025-08 780e6 USD'],
    ],
    ['Thanks to gold, Kenya earned $780 million in 2024.', []],
  ])
})

describe('a flow whose growth is the cause of another', () => {
  cases([
    [
      'В 2025 году с ростом экспорта товарооборот Кении и Омана достиг 3 млрд долларов.',
      ['value T KEN OMN 2025 3e9 USD'],
    ],
    [
      '2025-ci ildə ixracın artması hesabına Keniya ilə Oman arasında ticarət dövriyyəsi 3 milyard dollara çatıb.',
      ['value T KEN OMN 2025 3e9 USD'],
    ],
    [
      '2025-ci ildə ixracın artması ilə Keniya ilə Oman arasında dövriyyə 3 milyard dollara çatıb.',
      ['value T KEN OMN 2025 3e9 USD'],
    ],
    [
      'Thanks to rising exports trade between Kenya and Oman reached $3 billion in 2025.',
      ['value T KEN OMN 2025 3e9 USD'],
    ],
  ])
})

describe('a partner is first in the trade of the country that the text tells of, not in its own', () => {
  cases([
    [
      'Кения является одним из партнеров Омана. В 2024 году Кения вышла на первое место в торговле республики.',
      ['rank T OMN KEN 2024 1e0 ORD'],
    ],
    [
      'Импорт Кении из Омана в 2024 году достиг 3 млрд долларов. Оман на первом месте по объему поставок продукции на рынки.',
      ['value M KEN OMN 2024 3e9 USD'],
    ],
  ])
})

describe('a record fall, and the first one in years', () => {
  cases([
    ['Экспорт Кении в Оман в 2024 году рекордно упал.', ['direction X KEN OMN 2024 down vs 2023']],
    [
      'Товарооборот Кении с Оманом в 2024 году сократился, это стало первым снижением за последние пять лет.',
      ['direction T KEN OMN 2024 down vs 2023'],
    ],
    [
      'In July 2024 exports of India shrank for the sixth month in a row, by 15% to $32 billion.',
      ['growth X IND WLD 2024-07 -15e0 PT vs 2023-07', 'value X IND WLD 2024-07 32e9 USD'],
    ],
    [
      'Exports of India came to $32 billion in 2024, their second-highest level ever.',
      ['value X IND WLD 2024 32e9 USD'],
    ],
    [
      'Exports of Japan, led by cars, advanced for the first time in three years in 2024, by 10.8 percent to $79 billion.',
      ['growth X JPN WLD 2024 10.8e0 PT vs 2023', 'value X JPN WLD 2024 79e9 USD'],
    ],
  ])
})

describe('a part that its country takes is of the flow before it', () => {
  cases([
    [
      '2024-cü ildə Aİ ölkələri Azərbaycanın xarici ticarət dövriyyəsinin 43,7 faizini təmin edib.',
      ['share T AZE EU27 2024 43.7e0 PT'],
    ],
    ['2024-cü ildə Avropa İttifaqı ölkələri Azərbaycan ixracının 60%-ni alıb.', ['share X AZE EU27 2024 60e0 PT']],
    [
      '2024-cü ildə Azərbaycan ixracının 40 faizini İtaliya, 12 faizini Türkiyə alıb.',
      ['share X AZE ITA 2024 40e0 PT', 'share X AZE TUR 2024 12e0 PT'],
    ],
    ['2024-cü ildə Rusiya Azərbaycanın idxalının 18 faizini qarşılayıb.', ['share M AZE RUS 2024 18e0 PT']],
    [
      'Almaniya 2024-cü ildə 20,1 milyard dollarla Türkiyə ixracının birinci ünvanı olub, onun ümumi ixracda payı 8,1 faiz təşkil edib.',
      ['value X TUR DEU 2024 20.1e9 USD', 'rank X TUR DEU 2024 1e0 ORD', 'share X TUR DEU 2024 8.1e0 PT'],
    ],
    [
      '2024-cü ildə Çin 3 milyard dollarla Gürcüstan idxalının ən böyük mənbəyi olub.',
      ['value M GEO CHN 2024 3e9 USD', 'rank M GEO CHN 2024 1e0 ORD'],
    ],
  ])
})

describe('a share that changes, and one of several countries, is not read', () => {
  cases([
    [
      "In 2024 the US imported $3.3tn of goods. China's share of the imports has halved since 2017.",
      ['value M USA WLD 2024 3.3e12 USD'],
    ],
    ["China's share of US imports fell by a third in 2024.", []],
    ["Russia's share in Azerbaijan's imports has doubled to 18% in 2024.", ['share M AZE RUS 2024 18e0 PT']],
    ['Mexico, China and Canada together accounted for 41% of US imports in 2024.', []],
    ["Georgia's top five partners made up 60% of its exports in 2024.", []],
    [
      "Kyrgyzstan's trade with the EAEU states rose by 7.3 percent in 2024. Russia's share in mutual trade was 67.8 percent.",
      ['growth T KGZ EAEU 2024 7.3e0 PT vs 2023'],
    ],
    ['Çinin Gürcüstanın idxalında payı 2024-cü ildə iki dəfə artıb.', []],
  ])
})

describe('who buys in a text about the trade of another', () => {
  cases([
    [
      'Iran exported goods worth $57 billion in 2024, with China buying $14bn of it.',
      ['value X IRN WLD 2024 57e9 USD', 'value X IRN CHN 2024 14e9 USD'],
    ],
    [
      "In 2024 Iran's exports totalled $57 billion. China bought $14bn worth of goods and Iraq $12bn.",
      ['value X IRN WLD 2024 57e9 USD', 'value X IRN CHN 2024 14e9 USD', 'value X IRN IRQ 2024 12e9 USD'],
    ],
    ['Mexico led the list of US import sources in 2024.', ['rank M USA MEX 2024 1e0 ORD']],
    [
      "Kenya's turnover was $58 billion in 2024. China (21.5%), Russia (15.8%) and Chad (6.1%) had the largest shares.",
      [
        'value T KEN WLD 2024 58e9 USD',
        'share T KEN CHN 2024 21.5e0 PT',
        'share T KEN RUS 2024 15.8e0 PT',
        'share T KEN TCD 2024 6.1e0 PT',
      ],
    ],
    ["Georgia, Azerbaijan's neighbour, bought goods worth $2 billion in 2025.", ['value X AZE GEO 2025 2e9 USD']],
    [
      'Türkiye bought $3 billion and Russia $1 billion of goods from Azerbaijan in 2025.',
      ['value M TUR AZE 2025 3e9 USD', 'value M RUS AZE 2025 1e9 USD'],
    ],
  ])
})

describe('goods of one of two countries', () => {
  cases([
    [
      'Kenya and China traded goods worth $3.9 billion in 2024; Chinese goods made up $3.8 billion of that.',
      ['value T KEN CHN 2024 3.9e9 USD', 'value M KEN CHN 2024 3.8e9 USD'],
    ],
    [
      'U.S. trade with China shrank in 2024. Chinese imports fell 20%.',
      ['direction T USA CHN 2024 down vs 2023', 'growth M USA CHN 2024 -20e0 PT vs 2023'],
    ],
    ['Poland is the #2 partner of Ukraine in 2024.', ['rank T UKR POL 2024 2e0 ORD']],
    ["In 2024 China's share in EU imports was 21%.", ['share M EU27 CHN 2024 21e0 PT']],
  ])
})

describe('firms of a country in general, and aims that are not given up', () => {
  cases([
    [
      'В январе 2025 г. турецкие компании экспортировали в Россию товаров всего на $453 млн.',
      ['value X TUR RUS 2025-01 453e6 USD'],
    ],
    ['Российские предприятия поставили в 2024 году в Турцию товаров на $4 млрд.', ['value X RUS TUR 2024 4e9 USD']],
    ['In 2024 Kenyan firms exported $9 billion of goods to Oman.', ['value X KEN OMN 2024 9e9 USD']],
    [
      'Turkish companies exported goods worth $453 million to Russia in January 2025.',
      ['value X TUR RUS 2025-01 453e6 USD'],
    ],
    ['2025年1月，土耳其企业向俄罗斯出口商品4.53亿美元。', ['value X TUR RUS 2025-01 4.53e8 USD']],
    ['Две турецкие компании поставили в 2024 году в Россию товаров на $40 млн.', []],
    ['Азербайджанские компании в 2024 году экспортировали в Турцию помидоры на $40 млн.', []],
    [
      'Москва и Анкара не отказались от цели довести товарооборот до $100 млрд к 2030 году.',
      ['value T RUS TUR 2030 100e9 USD target'],
    ],
    ['安卡拉和莫斯科并未放弃到2030年将双边贸易额提升至1000亿美元的目标。', ['value T TUR RUS 2030 1000e8 USD target']],
    [
      'По прогнозам, экспорт Азербайджана в Италию в 2025 году снизится до 9 млрд долларов.',
      ['value X AZE ITA 2025 9e9 USD expected'],
    ],
  ])
})

describe('amounts before the verb at the end, and countries behind their amounts', () => {
  const deficit = 'value B KEN WLD 2024 -2e9 USD'
  testClaims(
    [
      [
        '2024-cü ildə Keniyanın ticarət kəsiri 2 milyard dollar olub. Keniya ən çox Omana (900 milyon dollar), Çada (400 milyon) və ABŞ-a (300 milyon) mal satıb.',
        [deficit, 'value X KEN OMN 2024 900e6 USD', 'value X KEN TCD 2024 400e6 USD', 'value X KEN USA 2024 300e6 USD'],
      ],
      [
        '2024-cü ildə Keniyanın ticarət kəsiri 2 milyard dollar olub. Ən çox Oman (900 milyon dollar), Hindistan (700 milyon dollar) və Peru (300 milyon dollar) ilə ticarət edilib.',
        [deficit, 'value T KEN OMN 2024 900e6 USD', 'value T KEN IND 2024 700e6 USD', 'value T KEN PER 2024 300e6 USD'],
      ],
      // Goods, not all trade.
      [
        '2024-cü ildə Keniyanın ixracı 8 milyard dollar olub. Omana (90 milyon dollar) və Peruya (40 milyon dollar) fındıq satıb.',
        ['value X KEN WLD 2024 8e9 USD'],
      ],
      [
        'Azərbaycanla Oman arasında ticarət 2024-cü ildə 9 milyard dollar olub. Onu 6 milyard dollarla Peru və 4 milyard dollar ilə Keniya izləyib.',
        ['value T AZE OMN 2024 9e9 USD', 'value T AZE PER 2024 6e9 USD', 'value T AZE KEN 2024 4e9 USD'],
      ],
      [
        'Azərbaycanla Oman arasında ticarət 2024-cü ildə 9 milyard dollar olub. Sonrakı yerlərdə 6 milyard dollarla (12%) Peru, 4 milyard dollarla Keniya qərarlaşıb.',
        ['value T AZE OMN 2024 9e9 USD', 'value T AZE PER 2024 6e9 USD', 'value T AZE KEN 2024 4e9 USD'],
      ],
      [
        '2024-cü ildə Azərbaycanın ən böyük tərəfdaşı 10 milyard dollarla İtaliya olub.',
        ['rank T AZE ITA 2024 1e0 ORD', 'value T AZE ITA 2024 10e9 USD'],
      ],
      // The owner of a part of a deficit is a partner.
      [
        '2024-cü ildə Azərbaycan MDB ölkələri ilə 5 milyard dollarlıq ticarət edib. Saldo mənfi 2 milyard dollar olub. Bunun çox hissəsi Belarusun payına düşüb – 1,5 milyard dollar. Gürcüstanla dövriyyə 900 milyon dollar təşkil edib.',
        [
          'value T AZE CIS 2024 5e9 USD',
          'value B AZE CIS 2024 -2e9 USD',
          'value T AZE BLR 2024 1.5e9 USD',
          'value T AZE GEO 2024 900e6 USD',
        ],
      ],
      // From where the words before go to.
      [
        'Keniya 2024-cü ildə Omana 3 milyard dollarlıq mal satıb, oradan 1 milyard dollarlıq mal alıb.',
        ['value X KEN OMN 2024 3e9 USD', 'value M KEN OMN 2024 1e9 USD'],
      ],
      [
        'Çin 2024-cü ildə Azərbaycana 3 milyard dollarlıq mal göndərib, buradan 1 milyard dollarlıq mal alıb.',
        ['value X CHN AZE 2024 3e9 USD', 'value M CHN AZE 2024 1e9 USD'],
      ],
      [
        '2024-cü ildə Gürcüstandan Azərbaycana 6 milyard dollarlıq ixrac edilib, ölkəmizdən isə 4 milyard dollarlıq məhsul alınıb.',
        ['value X GEO AZE 2024 6e9 USD', 'value M GEO AZE 2024 4e9 USD'],
      ],
    ],
    { today: '2025-03-10', home: 'AZE' },
  )
})

describe('the trade of the country whose office or capital tells a figure', () => {
  testClaims(
    [
      [
        "Kenya's Bureau of National Statistics says commerce with Oman was worth $3 billion in 2024.",
        ['value T KEN OMN 2024 3e9 USD'],
      ],
      ['According to TurkStat, exports to Oman rose 3% in 2024.', ['growth X TUR OMN 2024 3e0 PT vs 2023']],
      ['Geostat reported imports from Oman of $500 million in 2024.', ['value M GEO OMN 2024 500e6 USD']],
      ['Astana says trade with Oman hit $2 billion in 2024.', ['value T KAZ OMN 2024 2e9 USD']],
      ['Dushanbe recorded $2.1 billion of imports from Oman in 2024.', ['value M TJK OMN 2024 2.1e9 USD']],
      // Two countries are named: it only counts.
      ["According to TurkStat, Kenya's exports to Oman were $2 billion in 2024.", ['value X KEN OMN 2024 2e9 USD']],
    ],
    { today: '2025-04-20' },
  )
})

describe('goods between two countries, and in return', () => {
  testClaims(
    [
      ['In 2024, goods worth $268 mln passed between Kenya and Oman.', ['value T KEN OMN 2024 268e6 USD']],
      [
        'In 2024 Kenya supplied Oman with goods for $52 million and received $35 million worth in return.',
        ['value X KEN OMN 2024 52e6 USD', 'value M KEN OMN 2024 35e6 USD'],
      ],
      [
        "Kenya's exports were $9 billion in 2024. In December alone, shipments reached $2 billion. Purchases were $3 billion.",
        ['value X KEN WLD 2024 9e9 USD', 'value X KEN WLD 2024-12 2e9 USD'],
      ],
      ["Kenya's tomato exports were $90 million in 2024. In December alone, shipments reached $20 million.", []],
      [
        'Kenya bought Omani goods for $510 million in 2023. Last year the bill came to $600 million. The hole in bilateral trade is roughly $400 million.',
        ['value M KEN OMN 2023 510e6 USD', 'value M KEN OMN 2024 600e6 USD', 'value B KEN OMN 2024 -400e6 USD'],
      ],
      [
        'Kenya imported $8 billion of goods from Oman in 2024 and exported $3 billion. That produced a goods deficit of $5 billion.',
        ['value M KEN OMN 2024 8e9 USD', 'value X KEN OMN 2024 3e9 USD', 'value B KEN OMN 2024 -5e9 USD'],
      ],
    ],
    { today: '2025-04-20' },
  )
})

describe('"we" of an interview are the country of the guest', () => {
  cases([
    [
      'Kenyan economist Anna Wanjiru: We buy more than we sell abroad\n\n- How do you see the trade of our countries?\n\n- It reached 250 million dollars in 2024.\n\n- Who is your main partner?\n\n- Our trade with Beijing came to 14 billion dollars. Our exports to Baku rose by 20 percent.',
      ['value T KEN AZE 2024 250e6 USD', 'value T KEN CHN 2024 14e9 USD', 'growth X KEN AZE 2024 20e0 PT vs 2023'],
    ],
    [
      'Министр экономики Кении Анна Ванджиру дала интервью нашей редакции.\n\n— Как вы оцениваете торговлю?\n\n— В 2024 году наш экспорт вырос на 9%.\n\n— А с Оманом?\n\n— 3 млрд долларов. Наш товарооборот с Китаем — 2 млрд долларов.',
      ['growth X KEN WLD 2024 9e0 PT vs 2023', 'value T KEN OMN 2024 3e9 USD', 'value T KEN CHN 2024 2e9 USD'],
    ],
    [
      'Qazaxıstanlı iqtisadçı Anna Vanciru suallarımızı cavablandırıb.\n\n– Bəs əsas tərəfdaşlarınız?\n– 2024-cü ildə Pekinlə ticarətimiz 43 milyard dollar oldu.',
      ['value T KAZ CHN 2024 43e9 USD'],
    ],
    [
      '肯尼亚经济学家万吉鲁接受本报采访\n\n记者：贸易情况怎么样？\n\n万吉鲁：2024年我国外贸总额达到1430亿美元。\n\n记者：与阿塞拜疆呢？\n\n万吉鲁：双边贸易额只有5亿美元。',
      ['value T KEN WLD 2024 1430e8 USD', 'value T KEN AZE 2024 5e8 USD'],
    ],
    // Without a country of the guest, "we" are those of the outlet.
    [
      'Economist Eldar Aliyev answers.\n\n- How is our trade?\n\n- Our exports to Oman reached $3 million in 2024.',
      ['value X AZE OMN 2024 3e6 USD'],
    ],
  ])
})

describe('"we" of indirect speech, and of words that a line introduces, are the country of the speaker', () => {
  cases([
    [
      'Посол Кении Анна Ванджиру отметила, что наш товарооборот с Китаем в 2024 году достиг 48 млрд долларов.',
      ['value T KEN CHN 2024 48e9 USD'],
    ],
    [
      'Keniyanın iqtisadiyyat naziri bildirib ki, 2024-cü ildə Çinlə ticarətimiz 2 milyard dollara çatıb.',
      ['value T KEN CHN 2024 2e9 USD'],
    ],
    [
      'The Kenyan prime minister said: "Our exports to Baku reached $700 million in 2024."',
      ['value X KEN AZE 2024 700e6 USD'],
    ],
    [
      'The ambassador of Kenya summed up the year 2024:\n\nOur trade with Oman came to $48 billion.',
      ['value T KEN OMN 2024 48e9 USD'],
    ],
    // The Chinese ambassador speaks to the people of the outlet.
    ['The Chinese ambassador said our trade with China came to $3 billion in 2024.', ['value T AZE CHN 2024 3e9 USD']],
  ])
})

describe('a capital that trades stands for its country', () => {
  cases([
    ['Ташкент отгрузил в Китай товаров на 2 млрд долларов в 2024 году.', ['value X UZB CHN 2024 2e9 USD']],
    ['Dushanbe recorded $2.1 billion of imports from China in 2024.', ['value M TJK CHN 2024 2.1e9 USD']],
    ['Daşkənd 2024-cü ildə Çinə 2 milyard dollarlıq mal satıb.', ['value X UZB CHN 2024 2e9 USD']],
    ['2024年，安卡拉从俄罗斯进口440亿美元。', ['value M TUR RUS 2024 440e8 USD']],
    ['Tashkent, October 17. Exports to China reached $3 billion in 2024.', ['value X AZE CHN 2024 3e9 USD']],
  ])
})

describe('a figure is of the country whose statistics tell it', () => {
  cases([
    [
      "Kenya's National Bureau of Statistics says trade with China was worth $30 billion in 2024. China's General Administration of Customs counted $43 billion; exports came to $40 billion.",
      ['value T KEN CHN 2024 30e9 USD', 'value T CHN KEN 2024 43e9 USD', 'value X CHN KEN 2024 40e9 USD'],
    ],
    [
      'По данным Национального статкомитета Киргизии, товарооборот с Китаем в 2024 году составил 5 млрд долларов.',
      ['value T KGZ CHN 2024 5e9 USD'],
    ],
    ['Geostat data show that trade with Azerbaijan reached $1.2 billion in 2024.', ['value T GEO AZE 2024 1.2e9 USD']],
    [
      'Özbəkistan Milli Statistika Komitəsinin məlumatına görə, 2024-cü ildə Çinlə ticarət 14 milyard dollar olub.',
      ['value T UZB CHN 2024 14e9 USD'],
    ],
    ['据哈萨克斯坦国家统计局数据，2024年对华贸易额为300亿美元。', ['value T KAZ CHN 2024 300e8 USD']],
  ])
})

describe('"we" of a text whose outlet is not known', () => {
  testClaims(
    [
      [
        "Kenya's foreign trade in 2024\nTurnover: $37 bln\n\nWho do we trade with most?\nChina – $7 bln\nOman – $6 bln",
        ['value T KEN WLD 2024 37e9 USD', 'value T KEN CHN 2024 7e9 USD', 'value T KEN OMN 2024 6e9 USD'],
      ],
      [
        'Внешняя торговля Кении, январь–июнь 2025\nОборот: $37 млрд\n\nНаши главные партнеры:\nКитай — $7,2 млрд',
        ['value T KEN WLD 2025-S1 37e9 USD', 'value T KEN CHN 2025-S1 7.2e9 USD'],
      ],
    ],
    { today: '2025-12-20', isHomeGuessed: true },
  )
  test('is doubted beside a number', () => {
    const text = "Kenya's exports fell 5% in 2024 to $78 billion. Our exports fell by 7% to $25 billion."
    const { claims } = readPost(text, { ...usual, today: '2025-12-20', isHomeGuessed: true })
    expect(claims.map(({ reporter, assumed }) => `${reporter} ${assumed.join()}`)).toEqual([
      'KEN ',
      'KEN ',
      'AZE pair',
      'AZE pair',
    ])
  })
})

describe('the trade of the outlet with the countries of the world', () => {
  const both = ['value T AZE WLD 2024-Q1 9e9 USD', 'value X AZE WLD 2024-Q1 5e9 USD']
  testClaims(
    [
      [
        'In the first quarter of 2024 firms of the country traded with 120 countries of the world. Foreign trade turnover was $9 billion and exports $5 billion.',
        both,
      ],
      [
        '2024-cü ilin yanvar-mart aylarında sahibkarlar dünyanın 120 ölkəsindəki tərəfdaşlarla ticarət edib. Xarici ticarət dövriyyəsi 9 milyard dollar, ixrac 5 milyard dollar olub.',
        both,
      ],
      [
        'В январе-марте 2024 года предприятия торговали со 120 странами мира. Внешнеторговый оборот составил 9 млрд долларов, экспорт – 5 млрд.',
        both,
      ],
    ],
    { today: '2024-06-20' },
  )
})

describe('a list of our trade with each country, with what it sells to us between', () => {
  const claims = [
    'value X AZE PER 2024 151e6 USD',
    'value X PER AZE 2024 847e6 USD',
    'value X AZE CHL 2024 12e6 USD',
    'value M AZE CHL 2024 59e6 USD',
  ]
  cases([
    [
      '2024-cü ilin rəqəmləri: 1) Peru – ixracımız cəmi 151 mln. dollar, Perudan ölkəmizə ixrac isə 847 mln. dollar olub, 2) Çili – ixrac 12 mln. dollar, idxal 59 mln. dollar.',
      claims,
    ],
    [
      'Цифры за 2024 год. 1) Перу - наш экспорт 151 млн долларов, экспорт из Перу в нашу страну 847 млн долларов. 2) Чили - экспорт 12 млн долларов, импорт 59 млн долларов.',
      claims,
    ],
  ])
})

describe('what is named alone ahead of the comma', () => {
  cases([
    ['In services, Kenya had a surplus of $3 billion with Oman in 2024.', []],
    ['In cars, exports of Kenya to Oman were $3 billion in 2024.', []],
    // Who tells it.
    [
      'По словам министра экономики, экспорт Кении в Оман в 2024 году вырос на 5%.',
      ['growth X KEN OMN 2024 5e0 PT vs 2023'],
    ],
    ['In 2024, exports of Kenya to Oman were $3 billion.', ['value X KEN OMN 2024 3e9 USD']],
  ])
})

describe('trade with a place of an unknown name is not read', () => {
  testClaims(
    [
      ['Trade between Azerbaijan and Abkhasia reached $1.2 billion in 2024.', []],
      ["Azerbaijan's exports to Abkhasia fell to $120 million in 2024.", []],
      ['Товарооборот между Азербайджаном и Абхасией в 2024 году достиг 1,2 млрд долларов.', []],
      ['Экспорт Азербайджана в Абхасию в 2024 году составил 120 млн долларов.', []],
      ['2024-cü ildə Azərbaycanın Abxasiyaya ixracı 120 milyon dollara enib.', []],
      ['2024-cü ildə Abxasiyadan idxal 120 milyon dollara enib.', []],
      ['Abxasiya ilə ticarət dövriyyəsi 2024-cü ildə 1,2 milyard dollar olub.', []],
      ['2024年，阿塞拜疆与卢甘斯克的贸易额达12亿美元。', []],
      ['2024年，阿塞拜疆对卢甘斯克出口1.2亿美元。', []],
      [
        "Peru's largest partners in 2024 were Chile with $1.9 billion, New Zenland with $1.4 billion and Kenya with $1.2 billion.",
        ['value T PER CHL 2024 1.9e9 USD', 'value T PER KEN 2024 1.2e9 USD'],
      ],
      [
        'В 2024 году Перу экспортировала в Чили – на $3 млн, Абхазию – на $2 млн, Кению – на $1 млн.',
        ['value X PER CHL 2024 3e6 USD', 'value X PER KEN 2024 1e6 USD'],
      ],
    ],
    { today: '2025-05-23' },
  )
})

describe('a word of posts inside the name of a place means nothing', () => {
  testClaims(
    [
      ['2024年，中国同上海合作组织成员国贸易额达到5060亿美元。', ['value T CHN SCO 2024 5060e8 USD']],
      ['2024年，欧亚经济联盟占阿塞拜疆外贸总额的4.2%。', ['share T AZE EAEU 2024 4.2e0 PT']],
      ['Импорт из Соединённого Королевства в 2024 году составил 318 млн долларов.', ['value M AZE GBR 2024 318e6 USD']],
      ['2024-cü ildə G7-dən idxal 120 milyon dollar olub.', ['value M AZE G7 2024 120e6 USD']],
    ],
    { today: '2025-05-23' },
  )
})

describe('a web address is no country', () => {
  testClaims(
    [
      ['News.ge writes: trade with China reached $4.87 billion in 2025.', ['value T AZE CHN 2025 4.87e9 USD']],
      [
        'По данным stat.kz, торговля с Китаем в 2025 году достигла 4,87 млрд долларов.',
        ['value T AZE CHN 2025 4.87e9 USD'],
      ],
      [
        'Banker.com-un məlumatına görə, 2025-ci ildə Çinlə ticarət 4,87 milyard dollar olub.',
        ['value T AZE CHN 2025 4.87e9 USD'],
      ],
      ['据trade.gov.cn报道，2025年阿中贸易额48.7亿美元。', ['value T AZE CHN 2025 48.7e8 USD']],
    ],
    { today: '2026-02-10' },
  )
})

describe('"its own" is of the subject of the sentence', () => {
  testClaims(
    [
      ['В 2025 году Молдова продала в Россию на 31% меньше своих товаров.', ['growth X MDA RUS 2025 -31e0 PT vs 2024']],
      ['В 2025 году Грузия увеличила свои поставки в Китай на 5%.', ['growth X GEO CHN 2025 5e0 PT vs 2024']],
      ['В 2025 году мы увеличили свои поставки в Китай на 5%.', ['growth X AZE CHN 2025 5e0 PT vs 2024']],
      ['土耳其本国统计显示，2025年出口2733亿美元。', ['value X TUR WLD 2025 2733e8 USD']],
    ],
    { today: '2026-02-10' },
  )
})

describe('growth as a noun in a case is no claim', () => {
  testClaims(
    [
      ['Nazir 2025-ci ildə Türkiyə ilə ticarətin artımını qeyd edib.', []],
      ['Deputat 2025-ci ildə dövriyyənin böyüməsində Türkiyənin rolundan danışıb.', []],
      ['Ekspert 2025-ci ildə idxalın azalmasına diqqət çəkib.', []],
      ['Nazir 2025-ci ildə Türkiyə ilə ticarətin artdığını deyib.', ['direction T AZE TUR 2025 up vs 2024']],
      ['2025-ci ildə Türkiyəyə ixracda artım qeydə alınıb.', ['direction X AZE TUR 2025 up vs 2024']],
    ],
    { today: '2026-02-10' },
  )
})

describe('"our turnover" is of the home country after another one was told of', () => {
  testClaims(
    [
      [
        'Azərbaycanın Türk dövlətləri ilə ticarəti 2025-ci ildə 6 milyard dollar olub. Dövriyyədə Türkiyənin ayrıca yeri var. Qazaxıstanla dövriyyəmiz 5 dəfə artıb.',
        ['value T AZE TURKIC5 2025 6e9 USD', 'growth T AZE KAZ 2025 5e0 TIMES vs 2024'],
      ],
      [
        'İran Gömrük İdarəsinin rəisi Behruz Kərimi bildirib: “2025-ci ildə Gürcüstana ixracımız 193 milyon dollar təşkil edib”.',
        ['value X IRN GEO 2025 193e6 USD'],
      ],
      ['2025-ci ildə 5 Türk dövləti ilə 4 milyard dollarlıq dövriyyəmiz olub.', ['value T AZE TURKIC5 2025 4e9 USD']],
    ],
    { today: '2026-02-10' },
  )
})

describe('who bought and sold, after the trade of a country', () => {
  testClaims(
    [
      [
        '2025-ci ildə Azərbaycan 26,6 milyard dollarlıq mal ixrac edib. Türkiyə 4,9 milyard dollarlıq, İsrail 1,1 milyard dollarlıq mal alıb.',
        ['value X AZE WLD 2025 26.6e9 USD', 'value X AZE TUR 2025 4.9e9 USD', 'value X AZE ISR 2025 1.1e9 USD'],
      ],
      [
        '2025-ci ildə Azərbaycanın idxalı 21 milyard dollar olub. Türkiyə 2,6 milyard dollarlıq mal satıb.',
        ['value M AZE WLD 2025 21e9 USD', 'value M AZE TUR 2025 2.6e9 USD'],
      ],
      [
        'В 2025 году экспорт Азербайджана составил 26,6 млрд долларов. Турция закупила товаров на 4,9 млрд, Израиль - на 1,1 млрд.',
        ['value X AZE WLD 2025 26.6e9 USD', 'value X AZE TUR 2025 4.9e9 USD', 'value X AZE ISR 2025 1.1e9 USD'],
      ],
      ['2025-ci ildə Çin Azərbaycandan 35 milyon dollarlıq məhsul alıb.', ['value M CHN AZE 2025 35e6 USD']],
      // Of several together.
      ['2025-ci ildə Azərbaycan İtaliya, Türkiyə və Rusiyaya 5 milyard dollarlıq mal satıb.', []],
    ],
    { today: '2026-02-10' },
  )
})

describe('exports are not to the country of "talks with"', () => {
  testClaims(
    [
      [
        "China's exports rose 7.2% in July as a truce with Washington held. Imports were up 4%.",
        ['growth X CHN WLD 2025-07 7.2e0 PT vs 2024-07', 'growth M CHN WLD 2025-07 4e0 PT vs 2024-07'],
      ],
      [
        "India's exports grew 7.3% in July despite the dispute with the US.",
        ['growth X IND WLD 2025-07 7.3e0 PT vs 2024-07'],
      ],
      [
        'Экспорт Японии в июле сократился на 2,6% на фоне переговоров с США.',
        ['growth X JPN WLD 2025-07 -2.6e0 PT vs 2024-07'],
      ],
      [
        'ABŞ ilə danışıqlar fonunda Yaponiyanın ixracı iyulda 2,6 faiz azalıb.',
        ['growth X JPN WLD 2025-07 -2.6e0 PT vs 2024-07'],
      ],
      ['在与美国的谈判期间，日本7月出口同比下降2.6%。', ['growth X JPN WLD 2025-07 -2.6e0 PT vs 2024-07']],
      [
        'The minister said after talks with China that mutual trade had grown 12% in 2024.',
        ['growth T AZE CHN 2024 12e0 PT vs 2023'],
      ],
      [
        "Japan's exports to China fell 4% in July after talks with the US.",
        ['growth X JPN CHN 2025-07 -4e0 PT vs 2024-07'],
      ],
    ],
    { today: '2025-08-20' },
  )
})

describe('a word that is an abbreviation of a place only in capitals', () => {
  testClaims(
    [
      [
        "Georgia's foreign trade was $25 billion in 2024. Set against 2023, imports rose by 5%.",
        ['value T GEO WLD 2024 25e9 USD', 'growth M GEO WLD 2024 5e0 PT vs 2023'],
      ],
      ['2024-cü ildə Azərbaycanın ŞƏT ölkələri ilə ticarəti 5 milyard dollar olub.', ['value T AZE SCO 2024 5e9 USD']],
    ],
    { today: '2025-08-20' },
  )
})

describe('a capital with a surplus or a deficit, and who sold to "us"', () => {
  testClaims(
    [
      [
        "Azerbaijan's trade with Iran was $560 million in 2024. Tehran thus earned a surplus of $536 million.",
        ['value T AZE IRN 2024 560e6 USD', 'value B IRN AZE 2024 536e6 USD'],
      ],
      [
        'Торговля Азербайджана с Ираном в 2024 году составила 560 млн долларов. Тегеран получил профицит в 536 млн долларов.',
        ['value T AZE IRN 2024 560e6 USD', 'value B IRN AZE 2024 536e6 USD'],
      ],
      [
        'In 2024 the turnover between Azerbaijan and Hungary was $118 million. Azerbaijan, for its part, sold us goods for $20 million.',
        ['value T AZE HUN 2024 118e6 USD', 'value M HUN AZE 2024 20e6 USD'],
      ],
      [
        'In 2024 the turnover between Azerbaijan and Hungary was $118 million. Hungary sold us goods for $98 million.',
        ['value T AZE HUN 2024 118e6 USD', 'value M AZE HUN 2024 98e6 USD'],
      ],
    ],
    { today: '2025-10-07' },
  )
})

describe('groups and countries by their other names', () => {
  testClaims(
    [
      ['2024-cü ildə Keniyanın Qırğızstanla ticarəti 8 milyon dollar olub.', ['value T KEN KGZ 2024 8e6 USD']],
      [
        'Товарооборот между Европейским союзом и Грузией в 2024 году составил 4 млрд евро.',
        ['value T GEO EU27 2024 4e9 EUR'],
      ],
      [
        'Товарооборот между Евразийским экономическим союзом и Грузией в 2024 году составил 4 млрд долларов.',
        ['value T GEO EAEU 2024 4e9 USD'],
      ],
      [
        "Azerbaijan's trade with the Organization of Turkic-speaking States was $6 billion in 2024.",
        ['value T AZE OTS 2024 6e9 USD'],
      ],
      [
        'Торговля Азербайджана с Организацией тюркоязычных государств в 2024 году составила 6 млрд долларов.',
        ['value T AZE OTS 2024 6e9 USD'],
      ],
      ["Georgia's trade with the states of Central Asia rose 5% in 2024.", ['growth T GEO CASIA5 2024 5e0 PT vs 2023']],
      ["Georgia's trade with the States rose 5% in 2024.", ['growth T GEO USA 2024 5e0 PT vs 2023']],
    ],
    { today: '2025-05-23' },
  )
})

describe('the months of a financial year before', () => {
  testClaims(
    [
      [
        'Trade of Georgia with Armenia reached $4.7 billion from January through August 2024, up 5 percent on the corresponding period of the previous fiscal year. Trade with Iran fell by 7.9 percent to $3.8 billion.',
        [
          'value T GEO ARM 2024-01/2024-08 4.7e9 USD',
          'growth T GEO ARM 2024-01/2024-08 5e0 PT vs 2023-01/2023-08',
          'growth T GEO IRN 2024-01/2024-08 -7.9e0 PT vs 2023-01/2023-08',
          'value T GEO IRN 2024-01/2024-08 3.8e9 USD',
        ],
      ],
    ],
    { today: '2025-05-23' },
  )
})

describe('the partners with the largest trade, each with its share and value', () => {
  testClaims(
    [
      [
        "Armenia's trade from January through February 2025 amounted to $9.9 billion. The largest volume was recorded with China (21.5 percent or $2.1 billion) and Russia (17.8 percent or $1.8 billion).",
        [
          'value T ARM WLD 2025-01/2025-02 9.9e9 USD',
          'share T ARM CHN 2025-01/2025-02 21.5e0 PT',
          'value T ARM CHN 2025-01/2025-02 2.1e9 USD',
          'share T ARM RUS 2025-01/2025-02 17.8e0 PT',
          'value T ARM RUS 2025-01/2025-02 1.8e9 USD',
        ],
      ],
    ],
    { today: '2025-05-23' },
  )
})

describe('the owner of partners is before them', () => {
  testClaims(
    [
      [
        "Georgia's leading trading partner Armenia - trade with this country exceeded $1.9 billion in 2024. Iran ranked third with $1.2 billion.",
        [
          'rank T GEO ARM 2024 1e0 ORD',
          'value T GEO ARM 2024 1.9e9 USD',
          'rank T GEO IRN 2024 3e0 ORD',
          'value T GEO IRN 2024 1.2e9 USD',
        ],
      ],
      [
        "Exports of Georgia to Armenia were $24 million in 2024. According to the Statistical Agency of Armenia, the country's foreign trade amounted to $21 billion.",
        ['value X GEO ARM 2024 24e6 USD', 'value T ARM WLD 2024 21e9 USD'],
      ],
    ],
    { today: '2025-05-23' },
  )
})

describe('the country of a tariff or of a demand is no side', () => {
  testClaims(
    [
      ["Hit by US tariffs, Kenya's exports fell 3% in 2024.", ['growth X KEN WLD 2024 -3e0 PT vs 2023']],
      ['Despite strong Chinese demand, Omani exports fell 3% in 2024.', ['growth X OMN WLD 2024 -3e0 PT vs 2023']],
      ['Несмотря на пошлины США, экспорт Кении в 2024 году вырос на 3%.', ['growth X KEN WLD 2024 3e0 PT vs 2023']],
      ['ABŞ-nin rüsumları fonunda Keniyanın ixracı 2024-cü ildə 3% azalıb.', ['growth X KEN WLD 2024 -3e0 PT vs 2023']],
      [
        '受美国关税拖累，肯尼亚2024年出口下降3%，至80亿美元，进口减少4%。',
        [
          'growth X KEN WLD 2024 -3e0 PT vs 2023',
          'value X KEN WLD 2024 80e8 USD',
          'growth M KEN WLD 2024 -4e0 PT vs 2023',
        ],
      ],
      ['在美国加征关税的背景下，肯尼亚2024年出口增长3%。', ['growth X KEN WLD 2024 3e0 PT vs 2023']],
      // Where the goods go, it is one.
      ["Kenya's exports to the US fell 3% in 2024 because of tariffs.", ['growth X KEN USA 2024 -3e0 PT vs 2023']],
      ['Экспорт Кении в США в 2024 году упал на 3% из-за пошлин.', ['growth X KEN USA 2024 -3e0 PT vs 2023']],
      ['2024年肯尼亚对美国出口因关税下降3%。', ['growth X KEN USA 2024 -3e0 PT vs 2023']],
    ],
    { today: '2025-09-19' },
  )
})

describe('the total trade of a country after its trade with another', () => {
  testClaims(
    [
      [
        '2024年中国对肯尼亚出口增长3%。2024年，中国进出口总值达6万亿美元，其中出口3.5万亿美元。',
        ['growth X CHN KEN 2024 3e0 PT vs 2023', 'value T CHN WLD 2024 6e12 USD', 'value X CHN WLD 2024 3.5e12 USD'],
      ],
      ['2024年中国与肯尼亚进出口总值90亿美元。', ['value T CHN KEN 2024 90e8 USD']],
      [
        '2024年，中国对肯尼亚进出口总值90亿美元，增长3%。',
        ['value T CHN KEN 2024 90e8 USD', 'growth T CHN KEN 2024 3e0 PT vs 2023'],
      ],
      [
        '阿曼2024年出口80亿美元。财务省公布的数据也显示，当年进口减少4%，贸易逆差因而缩小5%。',
        [
          'value X OMN WLD 2024 80e8 USD',
          'growth M OMN WLD 2024 -4e0 PT vs 2023',
          'growth B OMN WLD 2024 -5e0 PT vs 2023',
        ],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe("a country's turnover without a partner, after its trade with one, is with all countries", () => {
  cases([
    [
      "In January-August 2025 trade between Kenya and Oman was $5 billion. Kenya's trade turnover amounted to $36 billion in January-August.",
      ['value T KEN OMN 2025-01/2025-08 5e9 USD', 'value T KEN WLD 2025-01/2025-08 36e9 USD'],
    ],
    [
      'В январе-июле 2025 года товарооборот Кении с Оманом достиг 900 млн долларов. Товарооборот Кении составил 20 млрд долларов.',
      ['value T KEN OMN 2025-01/2025-07 900e6 USD', 'value T KEN WLD 2025-01/2025-07 20e9 USD'],
    ],
    [
      '2025-ci ilin yanvar-iyulunda Keniyanın Omanla ticarəti 900 milyon dollar olub. Keniyanın ticarət dövriyyəsi 20 milyard dollar təşkil edib.',
      ['value T KEN OMN 2025-01/2025-07 900e6 USD', 'value T KEN WLD 2025-01/2025-07 20e9 USD'],
    ],
    [
      '2025年1至7月，肯尼亚与阿曼贸易额达9亿美元。肯尼亚的贸易总额为200亿美元。',
      ['value T KEN OMN 2025-01/2025-07 9e8 USD', 'value T KEN WLD 2025-01/2025-07 200e8 USD'],
    ],
    [
      'In 2024 trade between Kenya and Oman was $5 billion. Exports of Kenya were $3 billion, the surplus of Kenya $1 billion.',
      ['value T KEN OMN 2024 5e9 USD', 'value X KEN OMN 2024 3e9 USD', 'value B KEN OMN 2024 1e9 USD'],
    ],
    [
      'In 2024 trade between Kenya and Oman was $5 billion. Bilateral trade grew by 4%.',
      ['value T KEN OMN 2024 5e9 USD', 'growth T KEN OMN 2024 4e0 PT vs 2023'],
    ],
  ])
})

describe('a group before the name of one of its countries is no side', () => {
  cases([
    [
      "In 2024 Kenya's trade with Iran fell to $200 million, while the turnover with another OIC country, Tunisia, increased, reaching $175 million.",
      ['value T KEN IRN 2024 200e6 USD', 'value T KEN TUN 2024 175e6 USD'],
    ],
    [
      "In 2024 Kenya's trade with Iran fell to $200 million, while the turnover with another OIC country Tunisia increased, reaching $175 million.",
      ['value T KEN IRN 2024 200e6 USD', 'value T KEN TUN 2024 175e6 USD'],
    ],
    [
      "In 2024 Kenya's trade with Iran fell, while trade with another OIC country Tunisia increased, reaching $175 million.",
      ['direction T KEN IRN 2024 down vs 2023', 'value T KEN TUN 2024 175e6 USD'],
    ],
    [
      'In 2024 the turnover with Kenya’s southern neighbour Tanzania fell, while the turnover with another OIC country Uganda increased, reaching $175 million.',
      ['direction T KEN TZA 2024 down vs 2023', 'value T KEN UGA 2024 175e6 USD'],
    ],
    [
      'В 2024 году торговля Азербайджана с Ираном упала до $179 млн. Торговля с другой страной СНГ, Беларусью, выросла на 5%.',
      ['value T AZE IRN 2024 179e6 USD', 'growth T AZE BLR 2024 5e0 PT vs 2023'],
    ],
    ["In 2024 Kenya's exports to the EU country Malta rose 5%.", ['growth X KEN MLT 2024 5e0 PT vs 2023']],
    ["In 2024 Kenya's exports to the EU countries rose 5%.", ['growth X KEN EU27 2024 5e0 PT vs 2023']],
  ])
})

describe('who is first in exports to a country is its supplier', () => {
  cases([
    [
      'In January-August 2025 Oman is first in exports to Kenya with its share of 14.2% ($799 million).',
      [
        'rank M KEN OMN 2025-01/2025-08 1e0 ORD',
        ...['share M KEN OMN 2025-01/2025-08 14.2e0 PT', 'value M KEN OMN 2025-01/2025-08 799e6 USD'],
      ],
    ],
    ['In January-August 2025 Oman ranked second in exports to Kenya.', ['rank M KEN OMN 2025-01/2025-08 2e0 ORD']],
    ['In January-August 2025 Oman was third in imports from Kenya.', []],
    ["In January-August 2025 Oman was second in Kenya's exports.", ['rank X KEN OMN 2025-01/2025-08 2e0 ORD']],
  ])
})

describe('the flow of a list of partners is told behind it, or in the sentence before', () => {
  cases([
    [
      "In 2024 Kenya's exports rose 5%. Oman ($1.1 billion) and Chad ($0.6 billion) remain the leading sources of Kenyan imports.",
      ['growth X KEN WLD 2024 5e0 PT vs 2023', 'value M KEN OMN 2024 1.1e9 USD', 'value M KEN TCD 2024 0.6e9 USD'],
    ],
    [
      'В 2024 году экспорт Кении вырос на 5%. Оман ($1,1 млрд) и Чад ($661 млн) остаются крупнейшими поставщиками товаров.',
      ['growth X KEN WLD 2024 5e0 PT vs 2023', 'value M KEN OMN 2024 1.1e9 USD', 'value M KEN TCD 2024 661e6 USD'],
    ],
    [
      "In 2024 Kenya's exports were $7 billion and imports $9 billion. The share of the top ten trading partners by exports in the total exports of Kenya was 77%. The top partners were Oman ($205 million) and Chad ($203 million).",
      [
        'value X KEN WLD 2024 7e9 USD',
        'value M KEN WLD 2024 9e9 USD',
        'value X KEN OMN 2024 205e6 USD',
        'value X KEN TCD 2024 203e6 USD',
      ],
    ],
    [
      '2024-cü ildə Keniyanın ixracı 7 milyard dollar, idxalı 9 milyard dollar olub. İxrac üzrə ilk 10 tərəfdaşın payı 77 faiz təşkil edib. Əsas tərəfdaşlar Çin (205 milyon dollar) və Oman (203 milyon dollar) olub.',
      [
        'value X KEN WLD 2024 7e9 USD',
        'value M KEN WLD 2024 9e9 USD',
        'value X KEN CHN 2024 205e6 USD',
        'value X KEN OMN 2024 203e6 USD',
      ],
    ],
    [
      "In 2024 Kenya's exports were $7 billion. The top partners were Oman ($205 million) and Chad ($203 million).",
      ['value X KEN WLD 2024 7e9 USD', 'value T KEN OMN 2024 205e6 USD', 'value T KEN TCD 2024 203e6 USD'],
    ],
  ])
})

describe('trade with a member of a group, in a text on another country', () => {
  const both = ['value T KEN EU27 2024 19.5e9 USD', 'value T KEN ITA 2024 11.2e9 USD']
  testClaims(
    [
      [
        'Внешняя торговля Кении с ЕС в 2024 году составила 19,5 млрд долларов. Крупнейший партнёр внутри ЕС – Италия: оборот 11,2 млрд.',
        both,
      ],
      [
        'Внешняя торговля Кении с ЕС в 2024 году составила 19,5 млрд долларов. Главный партнёр в ЕС – Италия, товарооборот с которой составил 11,2 млрд.',
        both,
      ],
      [
        'Keniyanın Aİ ilə ticarəti 2024-cü ildə 19,5 milyard dollar olub. Aİ daxilində ən böyük tərəfdaş İtaliyadır: dövriyyə 11,2 milyard.',
        both,
      ],
      [
        "Kenya's trade with the EU was $19.5 billion in 2024. The largest partner within the EU is Italy: trade of $11.2 billion.",
        both,
      ],
      [
        '2024年肯尼亚与欧盟贸易额为195亿美元。在欧盟内部，意大利是最大贸易伙伴，贸易额112亿美元。',
        ['value T KEN EU27 2024 195e8 USD', 'value T KEN ITA 2024 112e8 USD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('places and shares within a group', () => {
  cases([
    [
      "China's trade with Central Asia came to $94.8 billion in 2024. Kyrgyzstan is second with $22.7 billion (24 percent). Uzbekistan ($13.7 billion, 14.5 percent) comes next.",
      ['value T CHN CASIA5 2024 94.8e9 USD', 'value T CHN KGZ 2024 22.7e9 USD', 'value T CHN UZB 2024 13.7e9 USD'],
    ],
    [
      'Товарооборот Китая с Центральной Азией составил 94,8 млрд долларов в 2024 году. На втором месте Кыргызстан – 22,7 млрд долларов (24%).',
      ['value T CHN CASIA5 2024 94.8e9 USD', 'value T CHN KGZ 2024 22.7e9 USD'],
    ],
    [
      "China's trade with Central Asia came to $94.8 billion in 2024. Kazakhstan is the second trading partner of China.",
      ['value T CHN CASIA5 2024 94.8e9 USD', 'rank T CHN KAZ 2024 2e0 ORD'],
    ],
  ])
})

describe('a region that no text named, and continents', () => {
  cases([
    ['Trade of China with the countries of the region came to $94.8 billion in 2024.', []],
    ['Товарооборот Китая со странами региона составил $94,8 млрд за 2024 год.', []],
    ['2024-cü ildə Çinin region ölkələri ilə ticarəti 94,8 milyard dollar olub.', []],
    ['2024年中国与地区国家贸易额为948亿美元。', []],
    [
      'In 2024 Central Asia was discussed. Trade of China with the countries of the region came to $94.8 billion in 2024.',
      ['value T CHN CASIA5 2024 94.8e9 USD'],
    ],
    [
      'In 2024 Europe bought the most of Georgian goods ($1,095 million), followed by Asia ($1,453 million), America ($287 million) and Africa ($25 million).',
      [],
    ],
    [
      '2025-ci ilin yanvar-mayında ixracın 60 faizi Avropa, 25 faizi Asiya, 5 faizi Amerika ölkələrinin payına düşüb.',
      [],
    ],
    ['Экспорт Кении в страны Европы вырос на 5%, в страны Азии – на 7%, Африки – на 3%.', []],
    ['2024年阿塞拜疆对欧洲国家出口占60%，对亚洲国家出口占25%。', []],
    [
      "In January-May 2025 Kenya's exports to Europe rose 5% to $3 billion.",
      ['growth X KEN EU27 2025-01/2025-05 5e0 PT vs 2024-01/2024-05', 'value X KEN EU27 2025-01/2025-05 3e9 USD'],
    ],
  ])
})

describe('the currency and the economy of a country are no side', () => {
  cases([
    [
      "Kenya's trade with Oman reached 3 billion in US currency in 2024. Exports grew to 2 billion in US currency.",
      ['value T KEN OMN 2024 3e9 USD', 'value X KEN OMN 2024 2e9 USD'],
    ],
    [
      'В 2024 году товарооборот Кении и Омана достиг 3 млрд в американской валюте. Экспорт составил 2 млрд долларов.',
      ['value T KEN OMN 2024 3e9 USD', 'value X KEN OMN 2024 2e9 USD'],
    ],
    [
      'Avropa iqtisadiyyatının “lokomotivi” sayılan Almaniyada 2025-ci ilin martında ixrac 11.8% azalıb.',
      ['growth X DEU WLD 2025-03 -11.8e0 PT vs 2024-03'],
    ],
    [
      'Germany, the engine of the European economy, saw exports fall 11.8% in March 2025.',
      ['growth X DEU WLD 2025-03 -11.8e0 PT vs 2024-03'],
    ],
    [
      'Германия – локомотив европейской экономики. В марте 2025 года экспорт Германии сократился на 11,8%.',
      ['growth X DEU WLD 2025-03 -11.8e0 PT vs 2024-03'],
    ],
  ])
})

describe('goods whose weight was told: "these exports"', () => {
  cases([
    ['In 2024 Kenya exported 1.2 mln tons of fruit. These exports were worth $792 million, up 17%.', []],
    ['2024-cü ildə Keniya 1,2 mln ton meyvə ixrac edib. Bu ixracın dəyəri 792 milyon dollar olub.', []],
    [
      "In 2024 Kenya's exports to Oman reached $5 billion. These exports rose 17%.",
      ['value X KEN OMN 2024 5e9 USD', 'growth X KEN OMN 2024 17e0 PT vs 2023'],
    ],
  ])
})

describe('a change of a number of people, in a sentence without trade', () => {
  testClaims(
    [
      [
        'In 2024 trade of Georgia with Armenia was $3 billion. More than 120,000 Armenians visited Georgia, two times more than in 2023.',
        ['value T GEO ARM 2024 3e9 USD'],
      ],
      [
        'В 2024 году товарооборот Грузии с Арменией составил 3 млрд долларов. В Грузии побывали 625 тысяч армян, на 40% больше, чем в 2023 году.',
        ['value T GEO ARM 2024 3e9 USD'],
      ],
      [
        'In 2024 trade of Georgia with Armenia was $3 billion, and 120 companies took part. It rose 5%.',
        ['value T GEO ARM 2024 3e9 USD', 'growth T GEO ARM 2024 5e0 PT vs 2023'],
      ],
    ],
    { today: '2025-05-23' },
  )
})

describe('a country that the text names only as a partner is not the other side of a trade with somebody else', () => {
  testClaims(
    [
      [
        'Türkiyə şirkətləri burada 5 milyard dollarlıq müqavilə alıb. Türkiyə ilə ticarət 2025-ci ildə 9,3 faiz artıb.',
        ['growth T AZE TUR 2025 9.3e0 PT vs 2024'],
      ],
      [
        '2025-ci ildə qazın 2,1 milyard kubmetri Avropaya gedib. Ümumi ixrac 24,9 milyard dollar təşkil edib.',
        ['value X AZE WLD 2025 24.9e9 USD'],
      ],
      [
        '"Azərenerji" Gürcüstan və Türkiyəyə elektrik enerjisi ixrac edib. Gürcüstanla ümumi ticarət dövriyyəsi 2025-ci ildə 940 milyon dollara çatıb.',
        ['value T AZE GEO 2025 940e6 USD'],
      ],
      ['Gas went to Europe. Total exports came to $24.9 billion in 2025.', ['value X AZE WLD 2025 24.9e9 USD']],
      [
        'The economy of the European Union grew. Total exports came to $2.9 trillion in 2025.',
        ['value X EU27 WLD 2025 2.9e12 USD'],
      ],
      [
        'Розничный товарооборот в Узбекистане вырос на 11,3%. Экспорт в Россию достиг в 2025 году 4,1 млрд долларов.',
        ['value X UZB RUS 2025 4.1e9 USD'],
      ],
      [
        'E-commerce imports into Uzbekistan grew 2.4 times. Total imports from China were $13.2 billion in 2025.',
        ['value M UZB CHN 2025 13.2e9 USD'],
      ],
    ],
    { today: '2026-03-20' },
  )
})

describe('all trade of a country, in a text about several partners', () => {
  testClaims(
    [
      [
        "Oman is the fourth-largest importer of Kenyan goods. Kenya's exports for 2024 reached $22 billion, and imports fell to $20 billion. Qatar and Iraq come next.",
        ['rank X KEN OMN 2024 4e0 ORD', 'value X KEN WLD 2024 22e9 USD', 'value M KEN WLD 2024 20e9 USD'],
      ],
      [
        "Oman is the fourth-largest trade partner of Kenya. Trade with it was $5 billion in 2024. Kenya's exports were $2 billion. Qatar and Iraq come next.",
        ['rank T KEN OMN 2024 4e0 ORD', 'value T KEN OMN 2024 5e9 USD', 'value X KEN OMN 2024 2e9 USD'],
      ],
      [
        'Kenya had a large surplus over the first half of 2025, as the nation gained from the conflict of its two partners, Oman and Qatar. Kenyan exports came in at $1.5 billion in the first half of 2025.',
        ['value X KEN WLD 2025-S1 1.5e9 USD'],
      ],
      [
        "Exports to the EU, Ethiopia, Oman, and Qatar fell in 2024. Exports to the US, Kenya's largest customer, rose 25 percent to $70 billion.",
        [
          ...['EU27', 'ETH', 'OMN', 'QAT'].map(partner => `direction X KEN ${partner} 2024 down vs 2023`),
          ...['rank X KEN USA 2024 1e0 ORD', 'growth X KEN USA 2024 25e0 PT vs 2023', 'value X KEN USA 2024 70e9 USD'],
        ],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('names with a hyphen and short names', () => {
  testClaims(
    [
      [
        "Kenya's trade with the other members of the Russian-led Eurasian Economic Union grew by 41 percent in 2024.",
        ['growth T KEN EAEU 2024 41e0 PT vs 2023'],
      ],
      [
        'По итогам 2024 года КР нарастила торговлю с Оманом на 5% — до $1,5 млрд.',
        ['growth T KGZ OMN 2024 5e0 PT vs 2023', 'value T KGZ OMN 2024 1.5e9 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('the one who deals, and the other side', () => {
  testClaims(
    [
      [
        "Kenya's trade with Oman grew in 2024, and Kenya exported goods worth $2 billion.",
        ['direction T KEN OMN 2024 up vs 2023', 'value X KEN OMN 2024 2e9 USD'],
      ],
      [
        'Trade between Kenya and Oman was $1.5 billion in 2024, of which $413 million accounted for the import of Oman products.',
        ['value T KEN OMN 2024 1.5e9 USD', 'value M KEN OMN 2024 413e6 USD'],
      ],
      [
        'В 2024 году Кения поставила в ЕС продукции более чем на 2,5 млрд долларов. По европейским направлениям экспорт вырос на 32%.',
        ['value X KEN EU27 2024 2.5e9 USD', 'growth X KEN EU27 2024 32e0 PT vs 2023'],
      ],
      [
        'В 2024 году Кения поставила в ЕС продукции на 2,5 млрд долларов. Европейский экспорт вырос на 32%.',
        ['value X KEN EU27 2024 2.5e9 USD', 'growth X EU27 KEN 2024 32e0 PT vs 2023'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('our trade, and a capital that has a place', () => {
  testClaims(
    [
      [
        '2025-ci il xarici ticarətimiz üçün necə keçdi?\nDövriyyə: $49 mlrd\nKimlə daha çox ticarət etmişik?\nİtaliya – $11 mlrd\nTürkiyə – $6 mlrd',
        ['value T AZE WLD 2025 49e9 USD', 'value T AZE ITA 2025 11e9 USD', 'value T AZE TUR 2025 6e9 USD'],
      ],
      [
        'Gürcüstanın ixracı 2025-ci ildə 6 milyard dollara çatıb. Bunun 384 milyon dolları Almaniyanın payına düşüb. Berlin ixrac istiqamətləri arasında 5-ci pillədədir.',
        ['value X GEO WLD 2025 6e9 USD', 'value X GEO DEU 2025 384e6 USD', 'rank X GEO DEU 2025 5e0 ORD'],
      ],
      // The partner of many countries is of none that is named.
      ['China is the largest trading partner of more than 120 countries and regions.', []],
      ['Китай является крупнейшим торговым партнёром более чем 120 стран.', []],
      ['中国是120多个国家和地区的最大贸易伙伴。', []],
      ['Çin 120-dən çox ölkənin ən böyük ticarət tərəfdaşıdır.', []],
      [
        "Of the 180 countries, China was Azerbaijan's largest trading partner in 2025.",
        ['rank T AZE CHN 2025 1e0 ORD'],
      ],
      ['Çin 2025-ci ildə 180 ölkə arasında dördüncü ticarət tərəfdaşımız olub.', ['rank T AZE CHN 2025 4e0 ORD']],
      ['Ötən il tərəfdaş ölkələrdən 25-i üçün Çin ən böyük ticarət tərəfdaşı olub.', []],
    ],
    { today: '2026-03-20' },
  )
})

describe('who alone buys or sells goods, of a group too', () => {
  const trade = "Kenya's trade with the EU was $18 billion in 2024."
  testClaims(
    [
      [
        "Kenya's exports to the EU were $18 billion in 2024. Italy alone bought goods worth $8 billion.",
        ['value X KEN EU27 2024 18e9 USD', 'value X KEN ITA 2024 8e9 USD'],
      ],
      [
        "Kenya's exports were $18 billion in 2024. Oman alone bought $8 billion worth.",
        ['value X KEN WLD 2024 18e9 USD', 'value X KEN OMN 2024 8e9 USD'],
      ],
      [
        `${trade} Italy bought goods worth $8 billion.`,
        ['value T KEN EU27 2024 18e9 USD', 'value X KEN ITA 2024 8e9 USD'],
      ],
      [
        `${trade} Germany sold goods worth $3 billion.`,
        ['value T KEN EU27 2024 18e9 USD', 'value M KEN DEU 2024 3e9 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('an amount between its owner and the flow is of all countries', () => {
  const exported = "Kenya's exports to Oman were $2 billion in 2024."
  testClaims(
    [
      [
        `${exported} Of its $26 billion in exports, a tenth goes to Italy.`,
        ['value X KEN OMN 2024 2e9 USD', 'value X KEN WLD 2024 26e9 USD'],
      ],
      [
        `${exported} Of the country's $26 billion in imports, only 3% comes from Oman.`,
        ['value X KEN OMN 2024 2e9 USD', 'value M KEN WLD 2024 26e9 USD', 'share M KEN OMN 2024 3e0 PT'],
      ],
      [
        "Kenya's trade with Oman was $5 billion in 2024. Of the $3 billion in exports, 90% was oil.",
        ['value T KEN OMN 2024 5e9 USD', 'value X KEN OMN 2024 3e9 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('a country with nothing but a place is a partner, behind trade of an unnamed country', () => {
  cases([
    [
      'Trade with Oman was $4.8 billion in 2024. Kenya ranked second in 2024.',
      ['value T AZE OMN 2024 4.8e9 USD', 'rank T AZE KEN 2024 2e0 ORD'],
    ],
    [
      'Товарооборот с Оманом составил 4,8 млрд долларов в 2024 году. Кения сохранила второе место.',
      ['value T AZE OMN 2024 4.8e9 USD', 'rank T AZE KEN 2024 2e0 ORD'],
    ],
    [
      'Omanla ticarət 2024-cü ildə 4,8 milyard dollar olub. Keniya ikinci yerdədir.',
      ['value T AZE OMN 2024 4.8e9 USD', 'rank T AZE KEN 2024 2e0 ORD'],
    ],
    ['2024年与阿曼贸易额48亿美元。肯尼亚位居第二。', ['value T AZE OMN 2024 48e8 USD', 'rank T AZE KEN 2024 2e0 ORD']],
    ['Kenya ranked second in 2024. Trade with Oman was $4.8 billion in 2024.', ['value T KEN OMN 2024 4.8e9 USD']],
    [
      'В 2025 году больше всего у Азербайджана закупила Италия (11,3 млрд долларов), Турция (3,4 млрд) и Россия (1,2 млрд).',
      [
        'rank X AZE ITA 2025 1e0 ORD',
        'value M ITA AZE 2025 11.3e9 USD',
        'value M TUR AZE 2025 3.4e9 USD',
        'value M RUS AZE 2025 1.2e9 USD',
      ],
    ],
    [
      'Азербайджан в 2024 году закупил в Турции товаров на 2,34 млрд долларов, а продал на 3,38 млрд.',
      ['value M AZE TUR 2024 2.34e9 USD', 'value X AZE TUR 2024 3.38e9 USD'],
    ],
    [
      'Азербайджан в 2024 году продал Хорватии товаров на 873,4 млн долларов, а Индии — на 734,4 млн.',
      ['value X AZE HRV 2024 873.4e6 USD', 'value X AZE IND 2024 734.4e6 USD'],
    ],
  ])
})

describe('countries in a series, named in the same way as the first owner, are owners too', () => {
  cases([
    [
      'In 2024 Latvia’s exports rose by 30% to €6.6 billion, Estonia’s by 23% to €6.7 billion. Imports to Lithuania grew 45%, to Latvia 40%, and to Estonia 33%.',
      [
        'growth X LVA WLD 2024 30e0 PT vs 2023',
        'value X LVA WLD 2024 6.6e9 EUR',
        'growth X EST WLD 2024 23e0 PT vs 2023',
        'value X EST WLD 2024 6.7e9 EUR',
        'growth M LTU WLD 2024 45e0 PT vs 2023',
        'growth M LVA WLD 2024 40e0 PT vs 2023',
        'growth M EST WLD 2024 33e0 PT vs 2023',
      ],
    ],
    [
      'Norway exported goods worth $170 billion in 2024, Sweden $195 billion and Finland $81 billion.',
      ['value X NOR WLD 2024 170e9 USD', 'value X SWE WLD 2024 195e9 USD', 'value X FIN WLD 2024 81e9 USD'],
    ],
    [
      'Чешский экспорт за 2024 год вырос на 3% до 260 млрд евро, словацкий - на 2% до 110 млрд евро. Импорт в Чехии прибавил 1%, в Словакии - 4%.',
      [
        'growth X CZE WLD 2024 3e0 PT vs 2023',
        'value X CZE WLD 2024 260e9 EUR',
        'growth X SVK WLD 2024 2e0 PT vs 2023',
        'value X SVK WLD 2024 110e9 EUR',
        'growth M CZE WLD 2024 1e0 PT vs 2023',
        'growth M SVK WLD 2024 4e0 PT vs 2023',
      ],
    ],
    [
      'Дефицит торговли в 2024 году у Молдовы - 5 млрд долларов, у Албании - 4 млрд долларов.',
      ['value B MDA WLD 2024 -5e9 USD', 'value B ALB WLD 2024 -4e9 USD'],
    ],
    [
      '2024-cü ildə Serbiyanın ixracı 33 milyard dollar, Xorvatiyanınkı 27 milyard dollar olub.',
      ['value X SRB WLD 2024 33e9 USD', 'value X HRV WLD 2024 27e9 USD'],
    ],
    [
      '2024年，挪威出口1700亿美元，芬兰810亿美元。挪威的贸易顺差为650亿美元，芬兰逆差为20亿美元。',
      [
        'value X NOR WLD 2024 1700e8 USD',
        'value X FIN WLD 2024 810e8 USD',
        'value B NOR WLD 2024 650e8 USD',
        'value B FIN WLD 2024 -20e8 USD',
      ],
    ],
    // Buyers are partners.
    [
      'Norway’s exports were $170 billion in 2024: Germany $45 billion, Poland $20 billion.',
      ['value X NOR WLD 2024 170e9 USD', 'value X NOR DEU 2024 45e9 USD', 'value X NOR POL 2024 20e9 USD'],
    ],
    [
      'Norway’s exports reached $170 billion in 2024, with Germany taking $45 billion and Poland $20 billion.',
      ['value X NOR WLD 2024 170e9 USD', 'value X NOR DEU 2024 45e9 USD', 'value X NOR POL 2024 20e9 USD'],
    ],
    [
      '2024年，挪威出口1700亿美元，德国是最大买家，450亿美元。',
      ['value X NOR WLD 2024 1700e8 USD', 'rank X NOR DEU 2024 1e0 ORD', 'value X NOR DEU 2024 450e8 USD'],
    ],
  ])
})

describe('exports of a country after its shares, and a change in the figures of the other side', () => {
  testClaims(
    [
      [
        "In 2024, 34% of Kenya's exports went to Oman and Iraq, while 42% were attributed to Peru. The reasons are many. Kenya's exports amounted to $8 billion.",
        ['share X KEN PER 2024 42e0 PT', 'value X KEN WLD 2024 8e9 USD'],
      ],
      [
        'According to Turkish statistics, Iran exported $2 billion worth of goods to Turkey in 2024, indicating a 37% decline.',
        ['value X IRN TUR 2024 2e9 USD', 'growth X IRN TUR 2024 -37e0 PT vs 2023'],
      ],
      ['Pak-Oman trade reached $2 billion in 2024.', ['value T PAK OMN 2024 2e9 USD']],
      ['Iran-Iraq trades surpass $4bn in seven months of 2024.', ['value T IRN IRQ 2024-01/2024-07 4e9 USD']],
    ],
    { today: '2025-06-15' },
  )
})

describe('a partner behind the source, and all trade told as "foreign and mutual"', () => {
  testClaims(
    [
      [
        'Nazirliyin bildirdiyinə görə, Özbəkistan ilə Mərkəzi Asiya ölkələri arasında qarşılıqlı ticarət 2024-cü ildə 10 faiz artıb. Qazaxıstanla ticarət 4 milyard dollardır.',
        ['growth T UZB CASIA5 2024 10e0 PT vs 2023', 'value T UZB KAZ 2024 4e9 USD'],
      ],
      [
        'Объем внешней и взаимной торговли Кыргызстана в январе 2025 года составил 352 млн долларов. Экспорт снизился на 5%. Объем взаимной торговли с Казахстаном вырос.',
        [
          'value T KGZ WLD 2025-01 352e6 USD',
          'growth X KGZ WLD 2025-01 -5e0 PT vs 2024-01',
          'direction T KGZ KAZ 2025-01 up vs 2024-01',
        ],
      ],
      [
        'В 2024 году взаимный товарооборот Кении и Омана превысил 330 миллионов долларов, из них 95% – оманский экспорт.',
        ['value T KEN OMN 2024 330e6 USD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('two partners of a heading are no pair of the lines below', () => {
  cases([
    [
      'Trade with Turkey and Georgia\n\nTrade with China rose 40.2% to $4.87 billion in 2025.',
      ['growth T AZE CHN 2025 40.2e0 PT vs 2024', 'value T AZE CHN 2025 4.87e9 USD'],
    ],
    [
      'Торговля с Турцией и Грузией\n\nВ 2025 году торговля с Китаем выросла на 7%.',
      ['growth T AZE CHN 2025 7e0 PT vs 2024'],
    ],
    ['Exports to Italy and Turkey\n\nExports to Georgia rose 5% in 2025.', ['growth X AZE GEO 2025 5e0 PT vs 2024']],
    // A pair.
    ['Trade between Turkey and Georgia\n\nTrade rose 7% in 2025.', ['growth T TUR GEO 2025 7e0 PT vs 2024']],
    [
      'Торговля между Турцией и Грузией\n\nВ 2025 году торговля выросла на 7%.',
      ['growth T TUR GEO 2025 7e0 PT vs 2024'],
    ],
    [
      'Azərbaycanla Gürcüstan arasında ticarət\n\n2025-ci ildə ticarət 7% artıb.',
      ['growth T AZE GEO 2025 7e0 PT vs 2024'],
    ],
  ])
})

describe('the partners of a country, then their amounts', () => {
  cases([
    [
      "In January-June 2025 Oman, Kenya and Peru became Georgia's largest trading partners. The top three importing countries are Kenya ($1.6 billion), Peru ($1.2 billion) and Oman ($0.8 billion).",
      ['value M GEO KEN 2025-S1 1.6e9 USD', 'value M GEO PER 2025-S1 1.2e9 USD', 'value M GEO OMN 2025-S1 0.8e9 USD'],
    ],
    [
      'В январе-июне 2025 года крупнейшими торговыми партнерами Грузии стали Оман, Кения и Перу. Товарооборот с Кенией составил 1,6 млрд долларов.',
      ['value T GEO KEN 2025-S1 1.6e9 USD'],
    ],
    [
      'The largest trade turnover of Georgia in January-June 2025 was with Kenya, $6 billion. In particular, Kenyan imports were $5 billion. In second place is Oman with $4 billion.',
      [
        'value T GEO KEN 2025-S1 6e9 USD',
        'value M GEO KEN 2025-S1 5e9 USD',
        'rank T GEO OMN 2025-S1 2e0 ORD',
        'value T GEO OMN 2025-S1 4e9 USD',
      ],
    ],
    [
      'Trade of Georgia with Oman dropped in January-June 2025, while trade with Kenya increased, reaching $174.9 million.',
      [
        'direction T GEO OMN 2025-S1 down vs 2024-S1',
        'direction T GEO KEN 2025-S1 up vs 2024-S1',
        'value T GEO KEN 2025-S1 174.9e6 USD',
      ],
    ],
    [
      'Торговля Грузии с Оманом в январе-июне 2025 года снизилась, а торговля с Кенией выросла, достигнув 174,9 млн долларов.',
      [
        'direction T GEO OMN 2025-S1 down vs 2024-S1',
        'direction T GEO KEN 2025-S1 up vs 2024-S1',
        'value T GEO KEN 2025-S1 174.9e6 USD',
      ],
    ],
    ['Russo-Omani trade grew by 5% in 2024.', ['growth T RUS OMN 2024 5e0 PT vs 2023']],
  ])
})

describe('a part of a group, and a part that no country has', () => {
  cases([
    [
      'Exports of Azerbaijan to the CIS grew in 2024. Among the CIS countries, Russia ranked first with $430 million. Kazakhstan ranked second with $272 million.',
      ['direction X AZE CIS 2024 up vs 2023', 'value X AZE RUS 2024 430e6 USD', 'value X AZE KAZ 2024 272e6 USD'],
    ],
    [
      'Экспорт Азербайджана в СНГ в 2024 году вырос. Среди стран СНГ первое место занимает Россия с 430 млн долларов. Казахстан занял второе место с 272 млн долларов.',
      ['direction X AZE CIS 2024 up vs 2023', 'value X AZE RUS 2024 430e6 USD', 'value X AZE KAZ 2024 272e6 USD'],
    ],
    [
      "Azerbaijan's trade with China was $2 billion in 2024. Seaports accounted for $5.2 million of the total volume of trade.",
      ['value T AZE CHN 2024 2e9 USD'],
    ],
  ])
})

describe('all trade of a country, after the places of its partners', () => {
  cases([
    [
      "Peru's exports rose by 30% to $20.8 billion in September. Oman was the top destination for Peruvian exports, with $1.7 billion. Exports totaled $161 billion in January-September.",
      [
        'growth X PER WLD 2025-09 30e0 PT vs 2024-09',
        'value X PER WLD 2025-09 20.8e9 USD',
        'rank X PER OMN 2025-09 1e0 ORD',
        'value X PER OMN 2025-09 1.7e9 USD',
        'value X PER WLD 2025-01/2025-09 161e9 USD',
      ],
    ],
    [
      'Экспорт Перу в сентябре вырос на 30%. Крупнейшим покупателем Перу стал Оман – 1,7 млрд долларов. Импорт вырос на 12%.',
      [
        'growth X PER WLD 2025-09 30e0 PT vs 2024-09',
        'rank X PER OMN 2025-09 1e0 ORD',
        'value X PER OMN 2025-09 1.7e9 USD',
        'growth M PER WLD 2025-09 12e0 PT vs 2024-09',
      ],
    ],
    [
      "Kenya's exports to Oman rose to $84 million in 2024, but imports still dwarf them: $4.79 billion, a rise of 28.6%.",
      [],
    ],
    ['2024年肯尼亚对阿曼出口增至8436万美元，但进口远高于出口：47.9亿美元，增长28.6%。', []],
    [
      'В 2024 году Оман стал крупнейшим поставщиком товаров в Кению: импорт оттуда вырос на 8% до 3 млрд долларов.',
      ['rank M KEN OMN 2024 1e0 ORD', 'growth M KEN OMN 2024 8e0 PT vs 2023', 'value M KEN OMN 2024 3e9 USD'],
    ],
    [
      '2024-cü ildə Oman Keniyadan ən böyük alıcı olub: ora ixrac 3 milyard dollara çatıb.',
      ['rank X KEN OMN 2024 1e0 ORD', 'value X KEN OMN 2024 3e9 USD'],
    ],
    [
      "Exports to Oman made up 45% of Kenya's total exports of $25 billion in 2024.",
      ['share X KEN OMN 2024 45e0 PT', 'value X KEN WLD 2024 25e9 USD'],
    ],
    [
      'В 2024 году экспорт в Оман составил 45% от общего экспорта Кении в 25 млрд долларов.',
      ['share X KEN OMN 2024 45e0 PT', 'value X KEN WLD 2024 25e9 USD'],
    ],
    [
      '2024-cü ildə Omana ixrac Keniyanın 25 milyard dollarlıq ümumi ixracının 45%-ni təşkil edib.',
      ['value X KEN WLD 2024 25e9 USD', 'share X KEN OMN 2024 45e0 PT'],
    ],
    [
      '2024年对阿曼出口占肯尼亚出口总额250亿美元的45%。',
      ['value X KEN WLD 2024 250e8 USD', 'share X KEN OMN 2024 45e0 PT'],
    ],
    [
      "Peru's exports grew by 5% in 2024. Oman was the largest supplier to Peru, with imports from that country rising by 8% to $73 billion.",
      [
        'growth X PER WLD 2024 5e0 PT vs 2023',
        'rank M PER OMN 2024 1e0 ORD',
        'growth M PER OMN 2024 8e0 PT vs 2023',
        'value M PER OMN 2024 73e9 USD',
      ],
    ],
    [
      'In 2024 China became the leading trading partner for the five Central Asian nations—Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan—with $106 billion in trade.',
      ['rank T CASIA5 CHN 2024 1e0 ORD', 'value T CHN CASIA5 2024 106e9 USD'],
    ],
  ])
  test('an outlet of no known country tells of the one that has the partners', () => {
    const text =
      "Exports dropped 6% to $322 billion in January-November. The US was Peru's biggest export market at $88 billion. Imports fell 11%."
    const { claims } = readPost(text, { ...usual, today: '2025-12-20', isHomeGuessed: true })
    expect(claims.map(it => `${it.flow} ${it.reporter} ${it.partner}`)).toEqual([
      ...['X PER WLD', 'X PER WLD', 'X PER USA', 'X PER USA', 'M PER WLD'],
    ])
  })
})

describe('an economy of a group is one country, and the holder of the largest share a partner', () => {
  cases([
    [
      "Kenya's trade with Central Asia's largest country, Uzbekistan, came to $670 million in 2024.",
      ['value T KEN UZB 2024 670e6 USD'],
    ],
    [
      "Kenya's trade with Central Asia's biggest economy, Kazakhstan, came to $670 million in 2024.",
      ['value T KEN KAZ 2024 670e6 USD'],
    ],
    ["Kenya's exports to the EU's largest economy came to $670 million in 2024.", []],
    [
      'In 2018 the UK took the largest share of exports, $386.7m.',
      ['rank X AZE GBR 2018 1e0 ORD', 'value X AZE GBR 2018 386.7e6 USD'],
    ],
    ["In 2024 Italy accounted for the largest share of Georgia's exports.", ['rank X GEO ITA 2024 1e0 ORD']],
    ['Наибольшая доля экспорта Грузии в 2024 году пришлась на Италию.', ['rank X GEO ITA 2024 1e0 ORD']],
    ['In 2024 oil products took the largest share of exports from Georgia.', []],
    [
      "In 2024 Oman was Kenya's second largest trade turnover partner with a 15.5% share (worth $8.9bn).",
      ['rank T KEN OMN 2024 2e0 ORD', 'share T KEN OMN 2024 15.5e0 PT', 'value T KEN OMN 2024 8.9e9 USD'],
    ],
  ])
})

describe('names, places and changes that go on', () => {
  cases([
    [
      'Exports to Germany, the UK and the US were $1.9 billion, $1.4 billion and $1.3 billion respectively in 2024.',
      ['value X AZE DEU 2024 1.9e9 USD', 'value X AZE GBR 2024 1.4e9 USD', 'value X AZE USA 2024 1.3e9 USD'],
    ],
    [
      'Kenya increased trade with Oman and Qatar in 2024. Trade between Kenya and Oman rose by $280 million and amounted to $4 billion.',
      ['direction T KEN OMN 2024 up vs 2023', 'direction T KEN QAT 2024 up vs 2023', 'value T KEN OMN 2024 4e9 USD'],
    ],
    [
      "Kenya's foreign trade in 2024. In second place is Oman with $5 billion, and it remains the largest export market for Kenya ($1.6 billion). Third place is occupied by Qatar ($2.5 billion).",
      [
        ...['rank T KEN OMN 2024 2e0 ORD', 'value T KEN OMN 2024 5e9 USD'],
        ...['rank X KEN OMN 2024 1e0 ORD', 'value X KEN OMN 2024 1.6e9 USD'],
        ...['rank T KEN QAT 2024 3e0 ORD', 'value T KEN QAT 2024 2.5e9 USD'],
      ],
    ],
    [
      "Türkiye's deficit was $8 billion in November 2024. This marks the most significant trade gap since June. Imports increased to $30 billion.",
      ['value B TUR WLD 2024-11 -8e9 USD', 'value M TUR WLD 2024-11 30e9 USD'],
    ],
    [
      'Exports from Kenya to Oman in 2022 came to $138 million, which is 25.5 percent less than in the preceding year ($185 million).',
      [
        ...['value X KEN OMN 2022 138e6 USD', 'growth X KEN OMN 2022 -25.5e0 PT vs 2021'],
        'value X KEN OMN 2021 185e6 USD',
      ],
    ],
    [
      '2009年，日中贸易额排名上升。日中贸易总额同比减少21.4%，在日本整个对外贸易中的比率升至20.4%。',
      ['growth T JPN CHN 2009 -21.4e0 PT vs 2008', 'share T JPN CHN 2009 20.4e0 PT'],
    ],
    ['2024年，中国—中亚经贸合作取得进展。全年货物贸易进出口达到948亿美元。', []],
    ['中俄2019年确定了2000亿美元的贸易额目标。', []],
  ])
})

describe('"our channel" is of no country', () => {
  const list = ['value T KEN OMN 2025 26.1e9 USD', 'value T KEN QAT 2025 15.2e9 USD']
  cases([
    ["Read more on our channel!\n\nKenya's foreign trade in 2025.\n\nOman – $26.1 bln\nQatar – $15.2 bln", list],
    [
      'Подписывайтесь на наш канал!\n\nВнешняя торговля Кении за 2025 год.\n\nОман – $26,1 млрд\nКатар – $15,2 млрд',
      list,
    ],
    [
      '欢迎关注我们的频道！\n\n2025年肯尼亚对外贸易。\n\n阿曼：261亿美元\n卡塔尔：152亿美元',
      ['value T KEN OMN 2025 261e8 USD', 'value T KEN QAT 2025 152e8 USD'],
    ],
  ])
})

describe('"the two countries" are not one named aside', () => {
  const told = ['value T OMN KEN 2024 3e9 USD']
  cases([
    [
      'The ministers of Oman and Kenya met on Monday. The rating of Poland was affirmed. Trade between the two countries was $3 billion in 2024.',
      told,
    ],
    [
      'Oman və Keniya nazirləri görüşüblər. Polşanın reytinqi təsdiqlənib. 2024-cü ildə iki ölkə arasında ticarət 3 milyard dollar olub.',
      told,
    ],
    [
      'Встретились министры Омана и Кении. Рейтинг Польши подтвержден. В 2024 году товарооборот двух стран составил 3 млрд долларов.',
      told,
    ],
    ['阿曼和肯尼亚部长举行会谈。波兰的评级得到确认。2024年两国贸易额为30亿美元。', ['value T OMN KEN 2024 30e8 USD']],
  ])
})

describe('"in all", right before an amount, is of the partner that was named', () => {
  cases([
    [
      'Omanın Keniya ilə ticarəti 2024-cü ildə artıb. İxrac ümumilikdə 1,9 milyard dollar, idxal isə ümumilikdə 4 milyard 17 milyon dollar olub.',
      ['direction T OMN KEN 2024 up vs 2023', 'value X OMN KEN 2024 1.9e9 USD', 'value M OMN KEN 2024 4017e6 USD'],
    ],
    [
      'В 2024 году торговля Омана с Кенией составила 6 млрд долларов. Экспорт составил в целом 5 млрд долларов.',
      ['value T OMN KEN 2024 6e9 USD', 'value X OMN KEN 2024 5e9 USD'],
    ],
    [
      'Trade of Oman with Kenya was $6 billion in 2024. Exports, for their part, came to a total of $5 billion.',
      ['value T OMN KEN 2024 6e9 USD', 'value X OMN KEN 2024 5e9 USD'],
    ],
    [
      '2024-cü ildə Omanın Keniya ilə ticarəti 3 milyard dollar olub. Ümumilikdə 26 milyard dollarlıq məhsul ixrac edilib.',
      ['value T OMN KEN 2024 3e9 USD', 'value X OMN WLD 2024 26e9 USD'],
    ],
  ])
})

describe("a flow's part of the trade of two is no share of a partner", () => {
  test.each([
    "In 2025 Oman's trade with Kenya was $4.87 billion, of which 98% were imports.",
    "In 2025 Oman's trade with Kenya was $4.87 billion, two thirds of which were imports.",
    "In 2025 Oman's trade with Kenya was $4.87 billion, imports made up 98% of it.",
    "In 2025 Oman's trade with Kenya was $4.87 billion: imports account for 98%.",
    "In 2025 Oman's trade with Kenya was $4.87 billion, with imports making up 98%.",
    "In 2025 Oman's trade with Kenya was $4.87 billion, with imports accounting for two thirds.",
    "In 2025 Oman's trade with Kenya was $4.87 billion, imports made up two thirds of it.",
    "In 2025 Oman's trade with Kenya was $4.87 billion. Some 98% fell on imports.",
    'В 2025 году товарооборот Омана с Кенией составил 4,87 млрд долларов, из них 98% — импорт.',
    'В 2025 году товарооборот Омана с Кенией составил 4,87 млрд долларов, на импорт пришлось 98%.',
    'В 2025 году товарооборот Омана с Кенией составил 4,87 млрд долларов, доля импорта — 98%.',
    'В 2025 году товарооборот Омана с Кенией составил 4,87 млрд долларов, две трети из них — импорт.',
    'В 2025 году товарооборот Омана с Кенией составил 4,87 млрд долларов. 98% составил импорт.',
    '2025-ci ildə Omanın Keniya ilə ticarət dövriyyəsi 4,87 milyard dollar olub, bunun 98 faizi idxalın payına düşüb.',
    '2025-ci ildə Omanın Keniya ilə ticarət dövriyyəsi 4,87 milyard dollar olub, dövriyyənin üçdə ikisi idxaldır.',
    '2025-ci ildə Omanın Keniya ilə ticarət dövriyyəsi 4,87 milyard dollar olub, idxalın payı 98 faizdir.',
    '2025-ci ildə Omanın Keniya ilə ticarət dövriyyəsi 4,87 milyard dollar olub. İdxal 98 faiz təşkil edib.',
    '2025年阿曼与肯尼亚贸易额为48.7亿美元，其中进口占98%。',
    '2025年阿曼与肯尼亚贸易额为48.7亿美元，进口占比达98%。',
    '2025年阿曼与肯尼亚贸易额为48.7亿美元，三分之二是进口。',
  ])('%s', text => {
    const found = claimsIn(text, { today: '2026-03-20' })
    expect(found.map(claim => claim.split(' ')[0])).toEqual(['value'])
  })
})

describe('an amount and its share, goods that were brought, what an office says of a third country', () => {
  cases([
    [
      "Kenya's exports went down by 3% in 2024. The UK took the largest share of exports, $386.7 million, or 32.8 percent.",
      [
        'growth X KEN WLD 2024 -3e0 PT vs 2023',
        'rank X KEN GBR 2024 1e0 ORD',
        'value X KEN GBR 2024 386.7e6 USD',
        'share X KEN GBR 2024 32.8e0 PT',
      ],
    ],
    ['Goods worth $3.6 billion were brought to Oman from Kenya in 2024.', ['value M OMN KEN 2024 3.6e9 USD']],
    [
      "Russia's trade with Kenya came to $5bn in 2024. The customs office says China exported $4.5bn worth of goods to Kenya in 2024.",
      ['value T RUS KEN 2024 5e9 USD', 'value X CHN KEN 2024 4.5e9 USD'],
    ],
  ])
})

describe('one country, told of by its economy or its balance and never as a partner', () => {
  testClaims(
    [
      [
        "Kenya's gross domestic product will grow by 5% this year. Imports in May rose to $7 billion.",
        ['value M KEN WLD 2025-05 7e9 USD'],
      ],
      [
        "Kenya's balance of payments was in surplus. A minister put that down to Kenya's growing trade surplus, which was $168 million in 2024.",
        ['value B KEN WLD 2024 168e6 USD'],
      ],
      [
        "Trade deficit down 5%\n\nKenya's trade deficit was $17 billion in 2024.",
        ['growth B KEN WLD 2024 -5e0 PT vs 2023', 'value B KEN WLD 2024 -17e9 USD'],
      ],
      [
        'MINISTER SEES DROP IN TRADE GAP\n\nThe U.S. trade deficit was $170 billion in 2024. The deficit had been $150 billion in 2023.',
        ['value B USA WLD 2024 -170e9 USD', 'value B USA WLD 2023 -150e9 USD'],
      ],
    ],
    { today: '2025-07-10', home: 'AZE', isHomeGuessed: true },
  )
})

describe('the country of a cause is no side', () => {
  testClaims(
    [
      [
        "Kenya's trade deficit rose to $3.65 billion in 2024 due to higher imports from Oman.",
        ['value B KEN WLD 2024 -3.65e9 USD'],
      ],
      [
        "Kenya's exports rose to $3 billion in 2024 following increased sales to Oman, the ministry said. Imports were $2 billion.",
        ['value X KEN WLD 2024 3e9 USD', 'value M KEN WLD 2024 2e9 USD'],
      ],
      [
        'Экспорт Кении в 2024 году вырос до 3,65 млрд долларов благодаря росту поставок в Оман.',
        ['value X KEN WLD 2024 3.65e9 USD'],
      ],
      [
        'Keniyanın ixracı 2024-cü ildə Omana tədarükün artması hesabına 3,65 milyard dollara çatıb.',
        ['value X KEN WLD 2024 3.65e9 USD'],
      ],
      // Before the number of what it causes.
      [
        '2024-cü ildə Keniya ilə Oman arasında ticarət idxalın artması hesabına 30,2 faiz artaraq 4,87 milyard dollara çatıb.',
        ['growth T OMN KEN 2024 30.2e0 PT vs 2023', 'value T OMN KEN 2024 4.87e9 USD'],
      ],
      [
        'В 2024 году товарооборот Кении и Омана благодаря росту импорта из Омана вырос на 30,2%.',
        ['growth T KEN OMN 2024 30.2e0 PT vs 2023'],
      ],
      [
        '2024年，肯尼亚与阿曼双边贸易额因自阿曼进口增加而增长30.2%，达48.7亿美元。',
        ['growth T KEN OMN 2024 30.2e0 PT vs 2023', 'value T KEN OMN 2024 48.7e8 USD'],
      ],
      ['由于对阿曼出口减少，2024年肯尼亚贸易总额下降5%。', ['growth T KEN WLD 2024 -5e0 PT vs 2023']],
      ['2024年，肯尼亚与阿曼贸易额增长30%，主要得益于自阿曼进口增长。', ['growth T KEN OMN 2024 30e0 PT vs 2023']],
      ['因此，2024年秘鲁对智利出口增长5%。', ['growth X PER CHL 2024 5e0 PT vs 2023']],
      // A number of its own.
      [
        '受出口下降5%影响，2024年肯尼亚贸易总额为210亿美元。',
        ['growth X KEN WLD 2024 -5e0 PT vs 2023', 'value T KEN WLD 2024 210e8 USD'],
      ],
      [
        "Kenya's exports rose in 2024 due to an increase of sales to Oman by 20%.",
        ['growth X KEN OMN 2024 20e0 PT vs 2023'],
      ],
    ],
    { today: '2025-12-20', home: 'AZE' },
  )
})

describe('exports to a country that is called the largest market or partner are exports to there', () => {
  testClaims(
    [
      [
        "Kenya's exports to Oman, its largest market, fell 5% in 2024 to $12 million.",
        ['rank X KEN OMN 2024 1e0 ORD', 'growth X KEN OMN 2024 -5e0 PT vs 2023', 'value X KEN OMN 2024 12e6 USD'],
      ],
      [
        "Kenya's exports rose 3% in 2024. Exports to Oman, the top market, were down 7.6 percent, imports from Oman up 2%.",
        [
          'growth X KEN WLD 2024 3e0 PT vs 2023',
          'rank X KEN OMN 2024 1e0 ORD',
          'growth X KEN OMN 2024 -7.6e0 PT vs 2023',
          'growth M KEN OMN 2024 2e0 PT vs 2023',
        ],
      ],
      [
        'Экспорт Кении в 2024 году вырос на 3%. Экспорт в Оман, крупнейший рынок, сократился на 5%.',
        [
          'growth X KEN WLD 2024 3e0 PT vs 2023',
          'rank X KEN OMN 2024 1e0 ORD',
          'growth X KEN OMN 2024 -5e0 PT vs 2023',
        ],
      ],
      [
        'В 2024 году Оман обогнал Перу и стал вторым поставщиком Кении с $4,4 млрд.',
        ['rank M KEN OMN 2024 2e0 ORD', 'value M KEN OMN 2024 4.4e9 USD'],
      ],
      [
        '2024年肯尼亚出口增长3%。对最大贸易伙伴阿曼的出口下降5%。',
        [
          'growth X KEN WLD 2024 3e0 PT vs 2023',
          'rank X KEN OMN 2024 1e0 ORD',
          'growth X KEN OMN 2024 -5e0 PT vs 2023',
        ],
      ],
    ],
    { today: '2025-12-20', home: 'AZE' },
  )
})

describe('the trade with a group is no whole of a share, and its members are no partners of all', () => {
  testClaims(
    [
      [
        "Azerbaijan's trade with Tajikistan totaled $4.4 million in January-November 2020, or 0.08 percent of Azerbaijan's trade with the CIS. Compared to the same period of 2019, it decreased by 29.5 percent.",
        ['value T AZE TJK 2020-01/2020-11 4.4e6 USD', 'growth T AZE TJK 2020-01/2020-11 -29.5e0 PT vs 2019-01/2019-11'],
      ],
      [
        'Торговля Азербайджана с Таджикистаном в январе-ноябре 2020 года составила 4,4 млн долларов, или 0,08% торговли Азербайджана с СНГ.',
        ['value T AZE TJK 2020-01/2020-11 4.4e6 USD'],
      ],
      // Of the office, which has a longer name.
      [
        '«Товарооборот за 9 месяцев 2020 года вырос на 60 процентов», - сказал министр иностранных дел Кении на встрече с президентом Омана.',
        ['growth T KEN OMN 2020-01/2020-09 60e0 PT vs 2019-01/2019-09'],
      ],
      [
        '"Trade rose by 60 percent in 2019," the Minister of Trade and Integration of Kenya told the President of Oman.',
        ['growth T OMN KEN 2019 60e0 PT vs 2018'],
      ],
      ["Azerbaijan accounted for 52 percent of Oman's trade turnover in the South Caucasus in 2018.", []],
      ['Доля Казахстана в торговле Омана в Центральной Азии составляет 60%.', []],
      [
        "Kyrgyzstan's trade in 2019 was $2 billion. Trade with other countries of the EAEU came to $927 million.",
        ['value T KGZ WLD 2019 2e9 USD', 'value T KGZ EAEU 2019 927e6 USD'],
      ],
      [
        'Товарооборот Киргизии в 2019 году составил 2 млрд долларов. Взаимная торговля с другими странами ЕАЭС составила 927 млн долларов.',
        ['value T KGZ WLD 2019 2e9 USD', 'value T KGZ EAEU 2019 927e6 USD'],
      ],
      [
        "Kenya's trade in 2019 was $2 billion. Trade with other countries of the EAEU came to $927 million.",
        ['value T KEN WLD 2019 2e9 USD'],
      ],
      [
        "Azerbaijan ranks fifth in Russia's trade with the CIS countries in 2019, following Belarus and Kazakhstan.",
        [],
      ],
      ['По объему торговли России со странами СНГ Азербайджан занимает пятое место.', []],
      [
        'Of the countries of the Organization of Islamic Cooperation, Kenya traded most of all with Turkey in 2019. Trade with Turkey amounted to $5 million.',
        ['value T KEN TUR 2019 5e6 USD'],
      ],
      ['İslam Əməkdaşlıq Təşkilatı ölkələri arasında Keniya 2019-cu ildə ən çox Türkiyə ilə ticarət edib.', []],
    ],
    { today: '2020-12-20', home: 'AZE' },
  )
})

// The one who brings goods to another country sells them.
testClaims(
  [
    [
      'В мае 2024 года Оман ввез в Кению товаров на 3 млн долларов, на 5% больше.',
      ['value X OMN KEN 2024-05 3e6 USD', 'growth X OMN KEN 2024-05 5e0 PT vs 2023-05'],
    ],
    ['В 2024 году Оман ввез из Кении товаров на 3 млн долларов.', ['value M OMN KEN 2024 3e6 USD']],
    ['В 2024 году Кения завезла в Оман товаров на 3 млн долларов.', ['value X KEN OMN 2024 3e6 USD']],
  ],
  { today: '2026-03-01', isHomeGuessed: true },
)

// Who overtook whom in trade with a third country: both are its partners.
testClaims(
  [
    ['2024-cü ildə Oman Keniya ilə ticarətdə Perunu ötüb keçib.', ['order T KEN OMN 2024 more']],
    ['2024-cü ildə Oman Keniyaya ixracda Perunu qabaqlayıb.', ['order M KEN OMN 2024 more']],
    ['Keniya ilə ticarətdə 2024-cü ildə Oman Zambiyanı geridə qoyub.', ['order T KEN OMN 2024 more']],
    ['2024-cü ildə Zambiyanı Keniya ilə ticarətdə Oman ötüb.', []],
    ['Oman overtook Peru in trade with Kenya in 2024.', ['order T KEN OMN 2024 more']],
    ['Oman overtook Peru in exports to Kenya in 2024.', ['order M KEN OMN 2024 more']],
    ['Oman overtook Peru in the growth of trade with Kenya in 2024.', []],
    ['Китай обогнал Россию в торговле с Кенией в 2024 году.', ['order T KEN CHN 2024 more']],
    ['Россию обогнал Китай в торговле с Кенией в 2024 году.', []],
    ['2024年，中国在与肯尼亚的贸易中超过俄罗斯。', ['order T KEN CHN 2024 more']],
  ],
  { today: '2025-12-20' },
)

// A title that passed from one country to another, and one of several first places.
testClaims(
  [
    ["In 2024 the title of Kenya's largest trading partner passed from Oman to Peru.", ['rank T KEN PER 2024 1e0 ORD']],
    ['2024-cü ildə Keniyanın ən böyük tərəfdaşı statusu Omandan Peruya keçib.', ['rank T KEN PER 2024 1e0 ORD']],
    [
      'В 2024 году статус крупнейшего торгового партнёра Кении перешёл от Омана к Перу.',
      ['rank T KEN PER 2024 1e0 ORD'],
    ],
    ['2024年，肯尼亚最大贸易伙伴的地位从阿曼转移到秘鲁。', ['rank T KEN PER 2024 1e0 ORD']],
    ['2024-cü ildə Keniyanın ixracında birincilik Omandan Peruya keçib.', []],
    ['Oman 2024-cü ildə Keniyanın TOP-10 ixrac bazarı sırasındadır.', []],
    ['Oman Keniyanın ilk onluqdakı ticarət tərəfdaşları sırasına daxil olub.', []],
    [
      '2024-cü ildə Keniyanın ticarət tərəfdaşları TOP-5-i: Oman (4 mlrd dollar), Peru (2 mlrd).',
      ['value T KEN OMN 2024 4e9 USD', 'value T KEN PER 2024 2e9 USD'],
    ],
  ],
  { today: '2025-12-20' },
)

// "Of which China bought $15 billion": the one who deals is the partner of the trade that is told.
testClaims(
  [
    [
      'Кения в 2024 году экспортировала товаров на $78 млрд, из которых на $15 млрд закупил Оман.',
      ['value X KEN WLD 2024 78e9 USD', 'value X KEN OMN 2024 15e9 USD'],
    ],
    [
      'Кения в 2024 году импортировала товаров на $60 млрд, из них на 17 млрд поставил Оман, на 16 млрд - Перу.',
      ['value M KEN WLD 2024 60e9 USD', 'value M KEN OMN 2024 17e9 USD', 'value M KEN PER 2024 16e9 USD'],
    ],
    [
      'Экспорт Кении в 2024 году составил $6 млрд. На $860 млн ввез Оман, на $700 млн - Перу.',
      ['value X KEN WLD 2024 6e9 USD', 'value X KEN OMN 2024 860e6 USD', 'value X KEN PER 2024 700e6 USD'],
    ],
    [
      "Kenya's exports came to $78 billion in 2024, of which Oman imported $15 billion.",
      ['value X KEN WLD 2024 78e9 USD', 'value X KEN OMN 2024 15e9 USD'],
    ],
    [
      '2024-cü ildə Keniyanın ixracı 78 milyard dollar olub, bunun 15 milyard dollarını Oman idxal edib.',
      ['value X KEN WLD 2024 78e9 USD', 'value X KEN OMN 2024 15e9 USD'],
    ],
    ['Кения в 2024 году экспортировала зерна на $1,2 млрд, из которых на $500 млн закупил Оман.', []],
    [
      'Оман поставил в 2024 году в Кению продукции на 4 млрд долларов, тогда как закупил кенийской лишь на 1 млрд.',
      ['value X OMN KEN 2024 4e9 USD', 'value M OMN KEN 2024 1e9 USD'],
    ],
  ],
  { today: '2025-12-20' },
)

// The partner named again as the owner of one flow, and a group that only "the union" names.
testClaims(
  [
    [
      'В торговле Омана с Кенией в 2024 году кенийский экспорт составил 5,3 млрд долларов, импорт - 2,3 млрд.',
      ['value X KEN OMN 2024 5.3e9 USD', 'value M KEN OMN 2024 2.3e9 USD'],
    ],
    [
      'В 2024 году в товарообороте Омана с Кенией на кенийский экспорт пришлось $15 млн.',
      ['value X KEN OMN 2024 15e6 USD'],
    ],
    ["In Oman's trade with Kenya in 2024, Kenya's exports were $5.3 billion.", ['value X KEN OMN 2024 5.3e9 USD']],
    [
      'В 2024 году Киргизия наторговала с ЕАЭС на $927,4 млн. Поставки в союз сократились на 18,9%, ввоз из него - на 9,9%.',
      [
        'value T KGZ EAEU 2024 927.4e6 USD',
        'growth X KGZ EAEU 2024 -18.9e0 PT vs 2023',
        'growth M KGZ EAEU 2024 -9.9e0 PT vs 2023',
      ],
    ],
  ],
  { today: '2025-12-20' },
)

// Leaders by a flow, and those who pushed others out.
testClaims(
  [
    ['Оман в 2024 году остался лидером по объему двусторонней торговли с Кенией.', ['rank T KEN OMN 2024 1e0 ORD']],
    ['По итогам 2024 года Оман - безусловный лидер по товарообороту с Кенией.', ['rank T KEN OMN 2024 1e0 ORD']],
    ['Оман в 2024 году - лидер по экспорту в Кению.', ['rank M KEN OMN 2024 1e0 ORD']],
    ['Оман в 2024 году - один из лидеров по торговле с Кенией.', []],
    ['Оман и Чад в 2024 году - лидеры по импорту в Кению.', []],
    ['Чад и Оман в 2024 году остались лидерами по объему торговли с Кенией.', []],
    ['По словам посла Китая, в 2024 году Оман - лидер по экспорту в Кению.', ['rank M KEN OMN 2024 1e0 ORD']],
    ['Оман в 2024 году - лидер по темпам роста торговли с Кенией.', []],
    ['В 2024 году Оман вытеснил Перу с первого места среди импортеров в Кению.', ['rank M KEN OMN 2024 1e0 ORD']],
    [
      'Оман обошел Перу по торговле с Кенией и в первом квартале 2025 года занял второе место, сообщает Национальная служба статистики Кении.',
      ['rank T KEN OMN 2025-Q1 2e0 ORD'],
    ],
  ],
  { today: '2025-12-20' },
)

// A time right behind "while" or "but" is of the number behind it only; the anniversary of relations is no base.
testClaims(
  [
    [
      'Экспорт Кении в Оман вырос на 20% и превысил 14 млрд долларов, тогда как в 2021 году составлял 9,7 млрд.',
      ['growth X KEN OMN 2024 20e0 PT vs 2023', 'value X KEN OMN 2024 14e9 USD', 'value X KEN OMN 2021 9.7e9 USD'],
    ],
    [
      'Импорт Кении из стран СНГ вырос на 50% и превысил 4 млрд долларов, а за 2021 год составил почти 3 млрд.',
      ['growth M KEN CIS 2024 50e0 PT vs 2023', 'value M KEN CIS 2024 4e9 USD', 'value M KEN CIS 2021 3e9 USD'],
    ],
    [
      "Kenya's exports to Oman rose 20% to $14 billion, while in 2021 they were $9.7 billion.",
      ['growth X KEN OMN 2024 20e0 PT vs 2023', 'value X KEN OMN 2024 14e9 USD', 'value X KEN OMN 2021 9.7e9 USD'],
    ],
    [
      'Экспорт Кении в Оман вырос на 20% и в 2023 году составил 14 млрд долларов.',
      ['growth X KEN OMN 2023 20e0 PT vs 2022', 'value X KEN OMN 2023 14e9 USD'],
    ],
    [
      'В год 30-летия установления дипотношений товарооборот между Кенией и Оманом вырос на 12% и составил 500 млн долларов.',
      ['growth T KEN OMN 2024 12e0 PT vs 2023', 'value T KEN OMN 2024 500e6 USD'],
    ],
    ['За 30 лет с момента установления дипотношений товарооборот Кении и Омана вырос в 20 раз.', []],
  ],
  { today: '2025-12-20' },
)
describe('the second deal of a sentence, and a flow that has a place', () =>
  testClaims(
    [
      [
        'Georgia exported goods worth $120 million to Oman and imported $98 million, down by 14.6 percent.',
        ['value X GEO OMN 2024 120e6 USD', 'value M GEO OMN 2024 98e6 USD', 'growth M GEO OMN 2024 -14.6e0 PT vs 2023'],
      ],
      [
        "Georgia's exports grew by 5% in 2024. Exports to Oman ranked first with $1.6 billion, followed by Iran with $1.2 billion.",
        [
          'growth X GEO WLD 2024 5e0 PT vs 2023',
          'rank X GEO OMN 2024 1e0 ORD',
          'value X GEO OMN 2024 1.6e9 USD',
          'value X GEO IRN 2024 1.2e9 USD',
        ],
      ],
      [
        'Экспорт Грузии вырос на 5% в 2024 году. Экспорт в Оман занял первое место с $1,6 млрд.',
        ['growth X GEO WLD 2024 5e0 PT vs 2023', 'rank X GEO OMN 2024 1e0 ORD', 'value X GEO OMN 2024 1.6e9 USD'],
      ],
    ],
    { today: '2025-03-01' },
  ))

// A level behind "to" after a share, the difference in the bracket of a change, and who buys the goods of a country.
testClaims(
  [
    [
      'Доля стран СНГ в товарообороте Кении в 2024 году выросла до 13%, ЕС - снизилась до 42%.',
      ['share T KEN CIS 2024 13e0 PT', 'share T KEN EU27 2024 42e0 PT'],
    ],
    [
      'Экспорт Кении в Оман в 2024 году сократился на треть (на 400 млн долларов).',
      ['growth X KEN OMN 2024 -33.3e0 PT vs 2023'],
    ],
    [
      'Экспорт Кении в Оман в 2024 году вырос на 12% (до 400 млн долларов).',
      ['growth X KEN OMN 2024 12e0 PT vs 2023', 'value X KEN OMN 2024 400e6 USD'],
    ],
    ['Оман в 2024 году оказался на 21-м месте среди импортеров кенийских товаров.', ['rank X KEN OMN 2024 21e0 ORD']],
    ['Оман в 2024 году занял третье место среди импортеров в Кению.', ['rank M KEN OMN 2024 3e0 ORD']],
    ['Лидерами среди покупателей кенийской продукции в 2024 году стали Оман и Перу.', []],
    ['Лидером среди покупателей кенийской продукции в 2024 году стал Оман.', ['rank X KEN OMN 2024 1e0 ORD']],
    ['В 2024 году товарооборот Санкт-Петербурга с Кенией составил 150 млн долларов.', []],
    [
      'Товарооборот Кении с Оманом по итогам 2025 года может снизиться вдвое - до 6 млрд долларов.',
      ['growth T KEN OMN 2025 0.5000e0 TIMES vs 2024 expected', 'value T KEN OMN 2025 6e9 USD expected'],
    ],
  ],
  { today: '2025-12-20' },
)

// A main part that several partners have is no first place; what follows a forecast in a year to come is one too.
testClaims(
  [
    [
      'Основная часть внешнеторгового оборота Кении в 2024 году пришлась на Оман (11,9 млрд долл.), Перу (6,3 млрд) и Катар (4,8 млрд).',
      ['value T KEN OMN 2024 11.9e9 USD', 'value T KEN PER 2024 6.3e9 USD', 'value T KEN QAT 2024 4.8e9 USD'],
    ],
    [
      'Наибольшая доля экспорта Кении в 2024 году пришлась на Оман (18%).',
      ['rank X KEN OMN 2024 1e0 ORD', 'share X KEN OMN 2024 18e0 PT'],
    ],
    [
      'По прогнозу, в 2026 году экспорт Кении составит 27 млрд долларов, импорт - 19 млрд долларов.',
      ['value X KEN WLD 2026 27e9 USD expected', 'value M KEN WLD 2026 19e9 USD expected'],
    ],
  ],
  { today: '2025-12-20' },
)

describe('of the countries of a group, one trades with another; what grew the most has no first place', () =>
  testClaims(
    [
      [
        "Of the CIS countries, Azerbaijan's trade with Kazakhstan showed the biggest growth in 2024: 50%.",
        ['growth T AZE KAZ 2024 50e0 PT vs 2023'],
      ],
      [
        "Of the EU countries, Kenya's exports to Italy were the largest: $9 million in 2024.",
        ['value X KEN ITA 2024 9e6 USD'],
      ],
      [
        "Kenya's trade with China grew the most in 2024, by 43%, and trade with Oman the least, by 2%.",
        ['growth T KEN CHN 2024 43e0 PT vs 2023', 'growth T KEN OMN 2024 2e0 PT vs 2023'],
      ],
      ['Больше всего в 2024 году выросла торговля Кении с Китаем – на 43%.', ['growth T KEN CHN 2024 43e0 PT vs 2023']],
      ['Keniyanın Çinlə ticarəti 2024-cü ildə ən çox artıb – 43%.', ['growth T KEN CHN 2024 43e0 PT vs 2023']],
      ['2024年肯尼亚对华贸易增长最多，为43%。', ['growth T KEN CHN 2024 43e0 PT vs 2023']],
    ],
    { today: '2025-06-20' },
  ))

describe('the text goes on about its owner behind a partner, a total, a list of partners', () =>
  testClaims(
    [
      [
        "Azerbaijan's non-oil exports increased 8.9% in 2024. Oman was the main buyer. Total exports decreased by 11%.",
        ['growth X AZE WLD 2024 -11e0 PT vs 2023'],
      ],
      [
        'Kenya and Azerbaijan are old friends. Foreign trade with the whole world came to $28 billion in 2024.',
        ['value T KEN WLD 2024 28e9 USD'],
      ],
      [
        'Keniya Prezidenti Azərbaycanda səfərdədir. Ölkənin bütün dünya ölkələri ilə ticarəti 2024-cü ildə 28 milyard dollar olub.',
        ['value T KEN WLD 2024 28e9 USD'],
      ],
      [
        'Iran, the United Arab Emirates and Qatar were the top three Gulf countries by trade with Azerbaijan in 2024. Trade with Iran amounted to $311 million, with the United Arab Emirates to $36 million and with Qatar to $15 million. Imports from the Emirates made $24 million.',
        [
          'value T AZE IRN 2024 311e6 USD',
          'value T AZE ARE 2024 36e6 USD',
          'value T AZE QAT 2024 15e6 USD',
          'value M AZE ARE 2024 24e6 USD',
        ],
      ],
      [
        "Russia became Tajikistan's leading partner in 2023. Trade with Russia surpassed $1.7 billion; imports from Russia totaled $1.5 billion. Trade with Uzbekistan was more than $500 million.",
        [
          'rank T TJK RUS 2023 1e0 ORD',
          'value T TJK RUS 2023 1.7e9 USD',
          'value M TJK RUS 2023 1.5e9 USD',
          'value T TJK UZB 2023 500e6 USD',
        ],
      ],
    ],
    { today: '2025-06-20' },
  ))

describe('a trade with the country of the outlet alone is of no known pair, and partners take parts "for" amounts', () =>
  testClaims(
    [
      ['Trade with Azerbaijan grew by 20% to $300 million in 2024.', []],
      ['Exports to Azerbaijan rose 12% last year.', []],
      ['Товарооборот с Азербайджаном вырос на 20% до $300 млн.', []],
      ['与阿塞拜疆的贸易额增长20%，达3亿美元。', []],
      [
        "Kenya's exports totaled $26 billion in 2024. Italy accounted for $9 billion, Oman for $4 billion.",
        ['value X KEN WLD 2024 26e9 USD', 'value X KEN ITA 2024 9e9 USD', 'value X KEN OMN 2024 4e9 USD'],
      ],
      [
        'Iran, Oman and Qatar led by trade with Kenya in 2024. Trade with Iran amounted to $311 million.',
        ['value T KEN IRN 2024 311e6 USD'],
      ],
    ],
    { today: '2025-06-20' },
  ))

describe('after goods of both ways the flows are those of the first side', () =>
  testClaims(
    [
      [
        'В 2025 году из Кении в Оман отправлено товаров на $6,1 млн, из Омана в Кению - на $9,7 млн. Экспорт вырос в 3,1 раза, импорт сократился на 14%.',
        [
          'value X KEN OMN 2025 6.1e6 USD',
          'value X OMN KEN 2025 9.7e6 USD',
          'growth X KEN OMN 2025 3.1e0 TIMES vs 2024',
          'growth M KEN OMN 2025 -14e0 PT vs 2024',
        ],
      ],
      [
        '2025-ci ildə Keniyadan Omana 6,1 milyon dollarlıq, Omandan Keniyaya isə 9,7 milyon dollarlıq məhsul göndərilib. İxrac 3,1 dəfə artıb, idxal isə 14 faiz azalıb.',
        [
          'value X KEN OMN 2025 6.1e6 USD',
          'value X OMN KEN 2025 9.7e6 USD',
          'growth X KEN OMN 2025 3.1e0 TIMES vs 2024',
          'growth M KEN OMN 2025 -14e0 PT vs 2024',
        ],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('the value of a place is of the trade that has the place', () =>
  testClaims(
    [
      [
        'Russia was the third largest trading partner in 2025 with $4.9 billion.',
        ['rank T AZE RUS 2025 3e0 ORD', 'value T AZE RUS 2025 4.9e9 USD'],
      ],
      [
        'Italy was the largest partner in 2025 with $11.9 billion, followed by Turkey with $5.7 billion.',
        ['rank T AZE ITA 2025 1e0 ORD', 'value T AZE ITA 2025 11.9e9 USD', 'value T AZE TUR 2025 5.7e9 USD'],
      ],
      [
        'В 2025 году Россия была третьим торговым партнёром с 4,9 млрд долларов.',
        ['rank T AZE RUS 2025 3e0 ORD', 'value T AZE RUS 2025 4.9e9 USD'],
      ],
      [
        '2025-ci ildə Rusiya 4,9 milyard dollarla üçüncü ticarət tərəfdaşı olub.',
        ['value T AZE RUS 2025 4.9e9 USD', 'rank T AZE RUS 2025 3e0 ORD'],
      ],
      [
        'In 2025 Turkey ranked second among trading partners with $5.7 billion, and Russia third with $4.9 billion.',
        [
          'rank T AZE TUR 2025 2e0 ORD',
          'value T AZE TUR 2025 5.7e9 USD',
          'rank T AZE RUS 2025 3e0 ORD',
          'value T AZE RUS 2025 4.9e9 USD',
        ],
      ],
      [
        'Keniya Statistika Komitəsi 2025-ci il üzrə ölkənin əsas ticarət tərəfdaşlarını açıqlayıb. Birinci yerdə Omandır: dövriyyə 5,4 milyard dollar olub. Sonrakı yerdə 5,1 milyard dollarla Peru gəlir.',
        ['rank T KEN OMN 2025 1e0 ORD', 'value T KEN OMN 2025 5.4e9 USD', 'value T KEN PER 2025 5.1e9 USD'],
      ],
      [
        '2025年意大利是第一大贸易伙伴，贸易额119亿美元，土耳其以57亿美元位居第二。',
        [
          'rank T AZE ITA 2025 1e0 ORD',
          'value T AZE ITA 2025 119e8 USD',
          'value T AZE TUR 2025 57e8 USD',
          'rank T AZE TUR 2025 2e0 ORD',
        ],
      ],
      [
        'Italy, whose total trade was $900 billion in 2025, was the largest trading partner.',
        ['value T ITA WLD 2025 900e9 USD', 'rank T AZE ITA 2025 1e0 ORD'],
      ],
    ],
    { today: '2026-12-02' },
  ))

describe('a group and a part of it, partners in brackets behind a group, an economy behind its noun', () =>
  testClaims(
    [
      [
        'EU imports fell 3 percent in 2025, with declines in those from Oman (-14 percent), Peru (-11 percent) and Kenya (-6 percent).',
        [
          'growth M EU27 WLD 2025 -3e0 PT vs 2024',
          'growth M EU27 OMN 2025 -14e0 PT vs 2024',
          'growth M EU27 PER 2025 -11e0 PT vs 2024',
          'growth M EU27 KEN 2025 -6e0 PT vs 2024',
        ],
      ],
      [
        'The euro area had a goods surplus of 14 billion euros in October 2025. The 27-nation European Union recorded a 9 billion euro surplus.',
        ['value B EZONE WLD 2025-10 14e9 EUR', 'value B EU27 WLD 2025-10 9e9 EUR'],
      ],
      [
        "The EU's deficit with Oman was 3 billion euros in 2025. For the euro area, the deficit was 2 billion euros.",
        ['value B EU27 OMN 2025 -3e9 EUR', 'value B EZONE OMN 2025 -2e9 EUR'],
      ],
      // A member of the group is its partner.
      [
        "The CIS countries' exports to Oman came to $3 billion in 2025, and trade with Peru to $2 billion.",
        ['value X CIS OMN 2025 3e9 USD', 'value T CIS PER 2025 2e9 USD'],
      ],
      [
        'ВВП Казахстана вырос в 2025 году на 6%. Экспорт уменьшился до 79 млрд долларов.',
        ['value X KAZ WLD 2025 79e9 USD'],
      ],
      [
        'Kenya and Oman trade. The GDP of Kenya grew 6%. Exports to Oman fell to $1 billion in 2025.',
        ['value X KEN OMN 2025 1e9 USD'],
      ],
      [
        "Kenya's trade with Oman was $350 million in January 2025. Kenyan exports were worth $110 million and imports $240 million. Peru leads with $1.2 billion.",
        [
          'value T KEN OMN 2025-01 350e6 USD',
          'value X KEN OMN 2025-01 110e6 USD',
          'value M KEN OMN 2025-01 240e6 USD',
          'value T KEN PER 2025-01 1.2e9 USD',
        ],
      ],
    ],
    { today: '2026-02-10' },
  ))

describe('the country of a source is no side, however its name is written', () =>
  testClaims(
    [
      [
        'According to the Japan External Trade Organization, exports of Kenya were $13 billion in 2024.',
        ['value X KEN WLD 2024 13e9 USD'],
      ],
      [
        'The Italian Trade Agency reports that imports of Kenya were $8 billion in 2024.',
        ['value M KEN WLD 2024 8e9 USD'],
      ],
      ['The French Treasury says that in 2024 Kenyan exports were $13 billion.', ['value X KEN WLD 2024 13e9 USD']],
      [
        'По данным портала Германии GTAI, экспорт Кении в 2024 году составил 13 млрд долларов.',
        ['value X KEN WLD 2024 13e9 USD'],
      ],
      [
        'Yaponiyanın Xarici Ticarət Təşkilatının məlumatına görə, 2024-cü ildə Keniyanın ixracı 13 milyard dollar olub.',
        ['value X KEN WLD 2024 13e9 USD'],
      ],
      ['法国国库总司介绍，2024年肯尼亚出口额为130亿美元。', ['value X KEN WLD 2024 130e8 USD']],
      ['据韩国贸易协会介绍，2024年肯尼亚出口额为130亿美元。', ['value X KEN WLD 2024 130e8 USD']],
      // Its own trade with a country that is named.
      ['According to Oman, its exports to Kenya were $5 million in 2024.', ['value X OMN KEN 2024 5e6 USD']],
      ['По данным Омана, экспорт в Кению в 2024 году составил 5 млн долларов.', ['value X OMN KEN 2024 5e6 USD']],
      ['Omanın məlumatına görə, 2024-cü ildə Keniyaya ixrac 5 milyon dollar olub.', ['value X OMN KEN 2024 5e6 USD']],
      ['据阿曼统计，2024年对肯尼亚出口500万美元。', ['value X OMN KEN 2024 500e4 USD']],
    ],
    { today: '2025-08-11' },
  ))

describe('countries by their language are no country, and places among them none among all partners', () =>
  testClaims(
    [
      ['2024年，肯尼亚与葡语国家的贸易额为8.9亿美元，增长29%。', []],
      ['2024年，阿曼与阿拉伯语国家的贸易额为8.9亿美元。', []],
      ['2024年，八个葡语国家中，巴西是肯尼亚最大的贸易伙伴。葡萄牙居第三位。', []],
      ['2024年，巴西是肯尼亚最大的贸易伙伴。', ['rank T KEN BRA 2024 1e0 ORD']],
    ],
    { today: '2025-08-11' },
  ))

describe('journalists are told of a trade that is not that of their country', () =>
  testClaims(
    [
      [
        'Kenyan Foreign Minister Ali Musa told Japanese and Omani journalists about trade with Oman. Last year the turnover rose by 35% to $5 billion.',
        ['growth T KEN OMN 2024 35e0 PT vs 2023', 'value T KEN OMN 2024 5e9 USD'],
      ],
      [
        'Министр иностранных дел Кении Али Муса рассказал японским и оманским журналистам о торговле с Оманом. В прошлом году товарооборот вырос на 35%, до 5 млрд долларов.',
        ['growth T KEN OMN 2024 35e0 PT vs 2023', 'value T KEN OMN 2024 5e9 USD'],
      ],
      [
        'Keniyanın xarici işlər naziri Əli Musa yapon jurnalistlərə Omanla ticarətdən danışıb. Ötən il dövriyyə 35% artaraq 5 milyard dollara çatıb.',
        ['growth T KEN OMN 2024 35e0 PT vs 2023', 'value T KEN OMN 2024 5e9 USD'],
      ],
      [
        '肯尼亚外长穆萨对日本和阿曼记者谈到与阿曼的贸易。去年贸易额增长35%，达到50亿美元。',
        ['growth T KEN OMN 2024 35e0 PT vs 2023', 'value T KEN OMN 2024 50e8 USD'],
      ],
      // A country without journalists is a side of it.
      [
        'The minister told journalists that exports of Kenya to Japan were $3 million in 2024.',
        ['value X KEN JPN 2024 3e6 USD'],
      ],
      ['肯尼亚部长对记者说，2024年对日本出口300万美元。', ['value X KEN JPN 2024 300e4 USD']],
    ],
    { today: '2025-08-11' },
  ))

describe('exports of more than all trade of the pair are not of the pair', () =>
  testClaims(
    [
      [
        'In 2024 trade of Kenya with Oman fell to $2.4 billion. The exports of the country were $141 billion and its imports $198 billion.',
        ['value T KEN OMN 2024 2.4e9 USD'],
      ],
      [
        'В 2024 году товарооборот Кении с Оманом упал до 2,4 млрд долларов. Экспорт страны составил 141 млрд долларов.',
        ['value T KEN OMN 2024 2.4e9 USD'],
      ],
      [
        '2024-cü ildə Keniyanın Omanla ticarət dövriyyəsi 2,4 milyard dollar olub. Həmin il ölkənin ixracı 141 milyard dollar təşkil edib.',
        ['value T KEN OMN 2024 2.4e9 USD'],
      ],
      ['2024年，肯尼亚与阿曼的贸易额为24亿美元。该国出口额为1410亿美元。', ['value T KEN OMN 2024 24e8 USD']],
      [
        'In 2024 trade of Kenya with Oman fell to $2.4 billion. Exports were $1.4 billion and imports $1 billion.',
        ['value T KEN OMN 2024 2.4e9 USD', 'value X KEN OMN 2024 1.4e9 USD', 'value M KEN OMN 2024 1e9 USD'],
      ],
      // Of another period.
      [
        'In January 2024 trade of Kenya with Oman was $0.4 billion. In all of 2024 exports were $3 billion.',
        ['value T KEN OMN 2024-01 0.4e9 USD', 'value X KEN OMN 2024 3e9 USD'],
      ],
    ],
    { today: '2025-08-11' },
  ))

describe('the other flow behind the share of a partner is of all trade', () =>
  testClaims(
    [
      ...[
        "In 2025 Kenya's exports were $8 billion, 14% of them to Oman; imports were $9 billion.",
        'В 2025 году экспорт Кении составил 8 млрд долларов, из них 14% пришлось на Оман; импорт - 9 млрд долларов.',
        '2025-ci ildə Keniyanın ixracı 8 milyard dollar olub, bunun 14 faizi Omana göndərilib; idxalı 9 milyard dollar təşkil edib.',
      ].map(
        text =>
          [
            text,
            ['value X KEN WLD 2025 8e9 USD', 'share X KEN OMN 2025 14e0 PT', 'value M KEN WLD 2025 9e9 USD'],
          ] as const,
      ),
      [
        '2025年，肯尼亚出口80亿美元，对阿曼出口占14%；进口90亿美元。',
        ['value X KEN WLD 2025 80e8 USD', 'share X KEN OMN 2025 14e0 PT', 'value M KEN WLD 2025 90e8 USD'],
      ],
      // Of the partner, where the flow before was of the partner too; or of the one that is named.
      [
        "In 2025 Kenya's exports to Oman were $8 billion, 14% of the total; imports were $9 billion.",
        ['value X KEN OMN 2025 8e9 USD', 'share X KEN OMN 2025 14e0 PT', 'value M KEN OMN 2025 9e9 USD'],
      ],
      [
        "In 2025 Kenya's exports were $8 billion, 14% of them to Oman; imports from Uganda were $9 billion.",
        ['value X KEN WLD 2025 8e9 USD', 'share X KEN OMN 2025 14e0 PT', 'value M KEN UGA 2025 9e9 USD'],
      ],
      [
        "In 2025 Kenya's exports were $8 billion, 14% of them to Oman, up 5%.",
        ['value X KEN WLD 2025 8e9 USD', 'share X KEN OMN 2025 14e0 PT', 'growth X KEN OMN 2025 5e0 PT vs 2024'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('exports that exceeded imports, of one owner', () =>
  testClaims(
    [
      [
        'In 2025, Kenyan exports to Oman exceeded imports. Exports were $3.6 billion, imports $1.3 billion.',
        ['order X KEN OMN 2025 more', 'value X KEN OMN 2025 3.6e9 USD', 'value M KEN OMN 2025 1.3e9 USD'],
      ],
      [
        'В 2025 году экспорт Кении в Оман превысил импорт в 2,9 раза: $3,6 млрд и $1,25 млрд соответственно.',
        ['value X KEN OMN 2025 3.6e9 USD', 'value M KEN OMN 2025 1.25e9 USD'],
      ],
      // How often one flow is the other is no growth.
      ['В 2025 году экспорт Кении в Оман превышает импорт почти втрое.', []],
      ['In 2025, Kenyan exports to Oman exceeded imports 2.9 times.', []],
      ['2025-ci ildə Keniyanın Omana ixracı idxalını 2,9 dəfə üstələyib.', []],
      ['2025年肯尼亚对阿曼出口超过进口2.9倍。', []],
    ],
    { today: '2026-02-10' },
  ))
