/** Lists of countries with amounts, bare percentages and places: in one sentence and by lines. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const read = { today: '2026-02-10' } as const

describe('a bare percentage behind an amount is its share if the total agrees', () => {
  testClaims(
    [
      [
        'Товарооборот Грузии в 2025 году составил 24 млрд долларов. Далее идут Турция - 3,6 млрд (15%) и США - 2,4 млрд (10%).',
        [
          'value T GEO WLD 2025 24e9 USD',
          'value T GEO TUR 2025 3.6e9 USD',
          'share T GEO TUR 2025 15e0 PT',
          'value T GEO USA 2025 2.4e9 USD',
          'share T GEO USA 2025 10e0 PT',
        ],
      ],
      [
        'In 2024 Georgia traded for $24 billion. In terms of imports China is in the first place. In second place is Russia: imports came to 1.8 billion dollars (10.9 percent).',
        [
          'value T GEO WLD 2024 24e9 USD',
          'rank M GEO CHN 2024 1e0 ORD',
          'rank M GEO RUS 2024 2e0 ORD',
          'value M GEO RUS 2024 1.8e9 USD',
          'share M GEO RUS 2024 10.9e0 PT',
        ],
      ],
      [
        "Georgia's trade with China was $1.6 billion in 2024; imports were $1.2 billion. The shares of China and Russia came to 9% and 12% respectively in total trade.",
        [
          'value T GEO CHN 2024 1.6e9 USD',
          'value M GEO CHN 2024 1.2e9 USD',
          'share T GEO CHN 2024 9e0 PT',
          'share T GEO RUS 2024 12e0 PT',
        ],
      ],
      [
        "Georgia's imports were $16 billion in 2025. They came mostly from Türkiye ($2.4 billion, or 15%) and China ($1.6 billion, or 10%).",
        [
          'value M GEO WLD 2025 16e9 USD',
          'value M GEO TUR 2025 2.4e9 USD',
          'share M GEO TUR 2025 15e0 PT',
          'value M GEO CHN 2025 1.6e9 USD',
          'share M GEO CHN 2025 10e0 PT',
        ],
      ],
      [
        'Gürcüstanın ixracı 2025-ci ildə 8 milyard dollar olub.\nQırğızıstan - 1,6 milyard dollar (20%)\nAzərbaycan - 0,8 milyard dollar (10%)',
        [
          'value X GEO WLD 2025 8e9 USD',
          'value X GEO KGZ 2025 1.6e9 USD',
          'share X GEO KGZ 2025 20e0 PT',
          'value X GEO AZE 2025 0.8e9 USD',
          'share X GEO AZE 2025 10e0 PT',
        ],
      ],
      [
        '2025年格鲁吉亚进口160亿美元，其中自土耳其进口24亿美元（15%），自中国进口16亿美元（10%）。',
        [
          'value M GEO WLD 2025 160e8 USD',
          'value M GEO TUR 2025 24e8 USD',
          'share M GEO TUR 2025 15e0 PT',
          'value M GEO CHN 2025 16e8 USD',
          'share M GEO CHN 2025 10e0 PT',
        ],
      ],
      // Each amount is as large beside its percentage.
      [
        'Экспорт Грузии в 2025 году: в Киргизию — 1,6 млрд долларов (20%), в Казахстан — 1,2 млрд (15%), в Россию — 0,8 млрд (10%).',
        [
          'value X GEO KGZ 2025 1.6e9 USD',
          'share X GEO KGZ 2025 20e0 PT',
          'value X GEO KAZ 2025 1.2e9 USD',
          'share X GEO KAZ 2025 15e0 PT',
          'value X GEO RUS 2025 0.8e9 USD',
          'share X GEO RUS 2025 10e0 PT',
        ],
      ],
      // These are no parts of the total: what they are is not told.
      [
        'Экспорт Грузии в 2025 году составил 8 млрд долларов. Крупнейшие покупатели: Киргизия — 1,6 млрд (7%), Казахстан — 1,2 млрд (31%).',
        ['value X GEO WLD 2025 8e9 USD', 'value X GEO KGZ 2025 1.6e9 USD', 'value X GEO KAZ 2025 1.2e9 USD'],
      ],
      [
        'Товарооборот Грузии с Турцией в 2025 году составил 3,6 млрд долларов (5%), с Россией — 2,4 млрд (9%).',
        ['value T GEO TUR 2025 3.6e9 USD', 'value T GEO RUS 2025 2.4e9 USD'],
      ],
      ['Главные поставщики туристов в Грузию в 2025 году: Россия - 900 тысяч (25%), Турция - 600 тысяч (17%).', []],
    ],
    read,
  )
})

describe('a verb of falling', () => {
  testClaims(
    [
      [
        'Qazaxıstanın 2025-ci ildə ixracı Çinə 4% çoxalıb, İtaliyaya isə 7% əksilib.',
        ['growth X KAZ CHN 2025 4e0 PT vs 2024', 'growth X KAZ ITA 2025 -7e0 PT vs 2024'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('years with one unit, in Azerbaijani', () => {
  testClaims(
    [
      [
        '1988-ci ildə Keniyanın Omana ixracı 3,5 milyard dollar idi, 1990-da 10,4, 1993-də 22,8, 1995-də isə 33,8 milyard dollar olub.',
        [
          'value X KEN OMN 1988 3.5e9 USD',
          'value X KEN OMN 1990 10.4e9 USD',
          'value X KEN OMN 1993 22.8e9 USD',
          'value X KEN OMN 1995 33.8e9 USD',
        ],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('lists whose noun or unit is behind the last item, in Azerbaijani', () => {
  testClaims(
    [
      [
        '2025-ci ildə Türkiyənin Rusiyadan (18%), İrandan (9%) və İraqdan (5%) idxalında azalma müşahidə olunub.',
        [
          'growth M TUR RUS 2025 -18e0 PT vs 2024',
          'growth M TUR IRN 2025 -9e0 PT vs 2024',
          'growth M TUR IRQ 2025 -5e0 PT vs 2024',
        ],
      ],
      [
        'Bu il Keniyanın Uqanda ilə (12 faiz), Ruanda ilə (7 faiz) və Tanzaniya ilə (3 faiz) ticarətində artım qeydə alınıb.',
        [
          'growth T KEN UGA 2026 12e0 PT vs 2025',
          'growth T KEN RWA 2026 7e0 PT vs 2025',
          'growth T KEN TZA 2026 3e0 PT vs 2025',
        ],
      ],
      [
        '2025-ci ildə Hindistanın Omanla dövriyyəsi 38 faiz artıb, o cümlədən ixrac 27, idxal 45 faiz çoxalıb.',
        [
          'growth T IND OMN 2025 38e0 PT vs 2024',
          'growth X IND OMN 2025 27e0 PT vs 2024',
          'growth M IND OMN 2025 45e0 PT vs 2024',
        ],
      ],
      [
        'Zambiyanın Çinə ixracı 2025-ci ildə 5,1, Hindistana ixracı isə 0,4 milyard dollar olub.',
        ['value X ZMB CHN 2025 5.1e9 USD', 'value X ZMB IND 2025 0.4e9 USD'],
      ],
      [
        'İranla Azərbaycanın ticarəti 2025-ci ildə 600 milyon dollar olub. Bunun 480 milyonu İranın Azərbaycana, 120 milyonu isə Azərbaycanın İrana ixracıdır.',
        ['value T AZE IRN 2025 600e6 USD', 'value X IRN AZE 2025 480e6 USD', 'value X AZE IRN 2025 120e6 USD'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('a heading tells what the brackets have', () => {
  const sides = ['value T GEO TUR 2025 3.6e9 USD', 'value T GEO USA 2025 2.4e9 USD'] as const
  const growths = ['growth T GEO TUR 2025 15e0 PT vs 2024', 'growth T GEO USA 2025 -3e0 PT vs 2024'] as const
  const lines = 'Турция - 3,6 млрд долларов (15%)\nСША - 2,4 млрд долларов'
  testClaims(
    [
      [
        `Основные торговые партнеры Грузии в 2025 году (в скобках - прирост к 2024 году):\n${lines} (-3%)`,
        [sides[0], growths[0], sides[1], growths[1]],
      ],
      [
        `Основные торговые партнеры Грузии в 2025 году (в скобках - доля в обороте):\n${lines} (10%)`,
        [sides[0], 'share T GEO TUR 2025 15e0 PT', sides[1], 'share T GEO USA 2025 10e0 PT'],
      ],
      [
        'Top 2 trading partners of Georgia in 2025 (year-on-year change in brackets):\nTürkiye – $3.6bn (15%)\nUSA – $2.4bn (-3%)',
        [sides[0], growths[0], sides[1], growths[1]],
      ],
    ],
    read,
  )
})

describe('numbered lists in one line', () => {
  const buyers = [
    'rank X GEO KGZ 2025 1e0 ORD',
    'value X GEO KGZ 2025 1.6e9 USD',
    'rank X GEO KAZ 2025 2e0 ORD',
    'value X GEO KAZ 2025 1.2e9 USD',
  ] as const
  testClaims(
    [
      ['Топ покупателей Грузии в 2025 году: 1. 🇰🇬 Киргизия — $1,6 млрд; 2. 🇰🇿 Казахстан — $1,2 млрд.', buyers],
      ["Georgia's top export markets in 2025: 1) Kyrgyzstan – $1.6bn, 2) Kazakhstan – $1.2bn.", buyers],
      [
        'Gürcüstandan ən çox mal alan ölkələr (2025): 1. Qırğızıstan – 1,6 mlrd. dollar; 2. Qazaxıstan – 1,2 mlrd. dollar.',
        buyers,
      ],
      [
        '格鲁吉亚2025年前两大出口市场：1.吉尔吉斯斯坦（16亿美元）；2.哈萨克斯坦（12亿美元）。',
        buyers.map(it => it.replace('1.6e9', '16e8').replace('1.2e9', '12e8')),
      ],
      // No list of countries.
      ['Экспорт Грузии в 2025 году: 1,6 млрд долларов.', ['value X GEO WLD 2025 1.6e9 USD']],
    ],
    read,
  )
})

describe('parts of a total, with their country behind a bracket or a dash', () => {
  const total = 'value M GEO WLD 2025 16e9 USD'
  const [turkiye, china] = [
    ['value M GEO TUR 2025 2.4e9 USD', 'share M GEO TUR 2025 15e0 PT'],
    ['value M GEO CHN 2025 1.6e9 USD', 'share M GEO CHN 2025 10e0 PT'],
  ]
  testClaims(
    [
      [
        'Импорт Грузии в 2025 году составил 16 млрд долларов, из них на Турцию пришлось 2,4 млрд (15%), на Китай — 1,6 млрд (10%).',
        [total, ...turkiye, ...china],
      ],
      [
        'Импорт Грузии в 2025 году составил 16 млрд долларов. 2,4 млрд (15%) пришлось на Турцию, 1,6 млрд (10%) — на Китай.',
        [total, ...turkiye, ...china],
      ],
      [
        'Импорт Грузии в 2025 году составил 16 млрд долларов. 15% (2,4 млрд) пришлось на Турцию, 10% (1,6 млрд) — на Китай.',
        [total, ...turkiye.toReversed(), ...china.toReversed()],
      ],
      [
        'Импорт Грузии в 2025 году составил 16 млрд долларов, из которых 2,4 млрд пришлось на Турцию, 1,6 млрд — на Китай.',
        [total, ...turkiye.slice(0, 1), ...china.slice(0, 1)],
      ],
      [
        "Georgia's imports were $16 billion in 2025, of which $2.4 billion (15%) came from Türkiye and $1.6 billion (10%) from China.",
        [total, ...turkiye, ...china],
      ],
      [
        '2025-ci ildə Gürcüstanın idxalı 16 milyard dollar olub, bunun 2,4 milyard dolları (15%) Türkiyənin, 1,6 milyard dolları (10%) Çinin payına düşüb.',
        [total, ...turkiye, ...china],
      ],
      [
        'В 2025 году 15% импорта Грузии пришлось на Турцию, 10% — на Китай.',
        ['share M GEO TUR 2025 15e0 PT', 'share M GEO CHN 2025 10e0 PT'],
      ],
    ],
    read,
  )
})

describe('whose list it is', () => {
  testClaims(
    [
      [
        'В 2025 году лидерами по товарообороту с Азербайджаном стали:\n— Италия: 11,4 млрд долларов\n— Турция: 5,9 млрд долларов',
        ['value T AZE ITA 2025 11.4e9 USD', 'value T AZE TUR 2025 5.9e9 USD'],
      ],
    ],
    read,
  )
})

describe('a list of values behind a place, and "the first five months" beside a share', () => {
  testClaims(
    [
      [
        '2024-cü ildə Gürcüstanın Omandan idxalı 409 milyon dollar olub. Oman Gürcüstanın ticarət dövriyyəsində beşinci yerdədir. İlk ikilikdə Türkiyə (2,6 milyard dollar) və Çin (1,8 milyard dollar) yer alıb.',
        [
          'value M GEO OMN 2024 409e6 USD',
          'rank T GEO OMN 2024 5e0 ORD',
          'value T GEO TUR 2024 2.6e9 USD',
          'value T GEO CHN 2024 1.8e9 USD',
        ],
      ],
      [
        'İtaliya bu ilin ilk 5 ayında Keniyanın xarici ticarət dövriyyəsinin 19,6 faizini formalaşdırıb.',
        ['share T KEN ITA 2025-01/2025-05 19.6e0 PT'],
      ],
      ['Bu ilin ilk 5 ayında ilk 5 ölkə Keniyanın xarici ticarətinin 60 faizini təşkil edib.', []],
      [
        '2024-cü ildə Azərbaycan Mərkəzi Asiya ölkələri ilə 1,2 milyard dollarlıq ticarət aparıb. Bölgəyə ixracımız 410 milyon, oradan idxalımız 790 milyon dollar təşkil edib.',
        ['value T AZE CASIA5 2024 1.2e9 USD', 'value X AZE CASIA5 2024 410e6 USD', 'value M AZE CASIA5 2024 790e6 USD'],
      ],
    ],
    { today: '2025-11-24' },
  )
})

describe('the amount is of the country right before its percentage or its dash, and the place of who holds it', () => {
  testClaims(
    [
      [
        'В 2024 году в импорте Азербайджана лидирует Китай – 24,4% (522,2 млн), затем Россия – 13,8% (295,3 млн долларов).',
        ['rank M AZE CHN 2024 1e0 ORD', 'value M AZE CHN 2024 522.2e6 USD', 'value M AZE RUS 2024 295.3e6 USD'],
      ],
      [
        'В 2024 году экспорт Азербайджана составил 1,98 млрд долларов. Второе место у Турции – 334,6 млн, третье у России – 33 млн.',
        [
          'value X AZE WLD 2024 1.98e9 USD',
          'rank X AZE TUR 2024 2e0 ORD',
          'value X AZE TUR 2024 334.6e6 USD',
          'value X AZE RUS 2024 33e6 USD',
        ],
      ],
      [
        'В 2024 году экспорт Азербайджана составил 1,98 млрд долларов. Крупнейшим покупателем осталась Италия – 41,2% (815,8 млн долларов), второе место у Турции – 16,9% (334,6 млн), третье у Израиля – 6,1%.',
        [
          'value X AZE WLD 2024 1.98e9 USD',
          'rank X AZE ITA 2024 1e0 ORD',
          'value X AZE ITA 2024 815.8e6 USD',
          'rank X AZE TUR 2024 2e0 ORD',
          'value X AZE TUR 2024 334.6e6 USD',
          'share X AZE ISR 2024 6.1e0 PT',
        ],
      ],
      [
        '2024-cü ildə Azərbaycanın ixracında ikinci yer Türkiyənindir – 334,6 milyon dollar.',
        ['rank X AZE TUR 2024 2e0 ORD', 'value X AZE TUR 2024 334.6e6 USD'],
      ],
      [
        '2024年阿塞拜疆进口中，中国居首，占24.4%，俄罗斯居第二，占13%。',
        [
          'rank M AZE CHN 2024 1e0 ORD',
          'share M AZE CHN 2024 24.4e0 PT',
          'rank M AZE RUS 2024 2e0 ORD',
          'share M AZE RUS 2024 13e0 PT',
        ],
      ],
    ],
    read,
  )
})

describe('foreign trade partners are partners, and who supplies a country has its place there', () => {
  testClaims(
    [
      [
        "Azerbaijan's trade was $15 billion in 2024. The country's top three foreign trade partners are Iran - $2.1bn (14% of the total foreign trade), Iraq - $1.9bn (12.7%), and Oman - $1.5bn (10%).",
        [
          ...['value T AZE WLD 2024 15e9 USD', 'value T AZE IRN 2024 2.1e9 USD', 'share T AZE IRN 2024 14e0 PT'],
          ...['value T AZE IRQ 2024 1.9e9 USD', 'share T AZE IRQ 2024 12.7e0 PT'],
          ...['value T AZE OMN 2024 1.5e9 USD', 'share T AZE OMN 2024 10e0 PT'],
        ],
      ],
      [
        "Peru is the fourth partner of Chile in 2024. Kenya ($731 million or a share of 15.2 percent) ranks first among Chile's foreign trade partners.",
        [
          ...['rank T CHL PER 2024 4e0 ORD', 'value T CHL KEN 2024 731e6 USD'],
          ...['share T CHL KEN 2024 15.2e0 PT', 'rank T CHL KEN 2024 1e0 ORD'],
        ],
      ],
      [
        "Oman's trade with Kenya was $400 million in 2024. Oman ranks fourth among suppliers of goods to Kenya – $284 million (7.9%).",
        [
          ...['value T OMN KEN 2024 400e6 USD', 'rank M KEN OMN 2024 4e0 ORD'],
          ...['value M KEN OMN 2024 284e6 USD', 'share M KEN OMN 2024 7.9e0 PT'],
        ],
      ],
      [
        "Kenya's imports came to $8 billion in 2024 with the biggest part coming from Oman ($4 billion).",
        ['value M KEN WLD 2024 8e9 USD', 'value M KEN OMN 2024 4e9 USD'],
      ],
      [
        "In 2024 Oman was Kenya's ninth biggest export destination and the 11th biggest exporter of goods to the country.",
        ['rank X KEN OMN 2024 9e0 ORD', 'rank M KEN OMN 2024 11e0 ORD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('the whole behind places, and what a place is by', () => {
  testClaims(
    [
      [
        'В 2024 году крупнейшим экспортным партнером Кении стал Оман - 300 млн долларов. На втором месте Иран (100 млн долларов). Доля десяти крупнейших стран-экспортеров в совокупном экспорте Кении составила 80%. Объем экспорта товаров из Кении в 2024 году составил 5 млрд долларов, что на 5% больше, чем годом ранее.',
        [
          'rank X KEN OMN 2024 1e0 ORD',
          'value X KEN OMN 2024 300e6 USD',
          'rank X KEN IRN 2024 2e0 ORD',
          'value X KEN IRN 2024 100e6 USD',
          'value X KEN WLD 2024 5e9 USD',
          'growth X KEN WLD 2024 5e0 PT vs 2023',
        ],
      ],
      [
        'В 2024 году крупнейшим партнером Кении был Оман. Что касается импорта, Китай был крупнейшим партнером Кении с 615 млн долларов.',
        ['rank T KEN OMN 2024 1e0 ORD', 'rank M KEN CHN 2024 1e0 ORD', 'value M KEN CHN 2024 615e6 USD'],
      ],
      [
        'Торговля Кении с Оманом в 2025 году выросла на 5%. Импорт из Омана занимает второе место.',
        ['growth T KEN OMN 2025 5e0 PT vs 2024', 'rank M KEN OMN 2025 2e0 ORD'],
      ],
      [
        'Trade of Kenya grew by 5% in 2024. The main buyers were Oman (23.9% of exports) and Iran (18.4%).',
        ['growth T KEN WLD 2024 5e0 PT vs 2023', 'share X KEN OMN 2024 23.9e0 PT', 'share X KEN IRN 2024 18.4e0 PT'],
      ],
      ['Казахстан является крупнейшим торговым партнером Италии в Центральной Азии.', []],
      ['Qazaxıstan 2024-cü ildə Mərkəzi Asiya regionunda İtaliyanın əsas ticarət tərəfdaşı olub.', []],
    ],
    { today: '2025-11-20' },
  )
})

describe('a line of a list with a change and both flows goes on about turnover', () => {
  testClaims(
    [
      [
        'Товарооборот Грузии с соседями в 2024 году:\n- Турция - $4,6 млрд (рост на 17,9%), экспорт - $1,4 млрд, импорт - $3,2 млрд;\n- Армения - $1,3 млрд (рост на 32,1%), экспорт - $979,3 млн, импорт - $280,7 млн.',
        [
          'value T GEO TUR 2024 4.6e9 USD',
          'growth T GEO TUR 2024 17.9e0 PT vs 2023',
          'value X GEO TUR 2024 1.4e9 USD',
          'value M GEO TUR 2024 3.2e9 USD',
          'value T GEO ARM 2024 1.3e9 USD',
          'growth T GEO ARM 2024 32.1e0 PT vs 2023',
          'value X GEO ARM 2024 979.3e6 USD',
          'value M GEO ARM 2024 280.7e6 USD',
        ],
      ],
      [
        'Turnover of Kenya in 2024:\n- Oman – $4.6 billion (up 17.9%), including exports – $1.4 billion, imports – $3.2 billion;\n- Chad – $1.3 billion (up 32.1%).',
        [
          'value T KEN OMN 2024 4.6e9 USD',
          'growth T KEN OMN 2024 17.9e0 PT vs 2023',
          'value X KEN OMN 2024 1.4e9 USD',
          'value M KEN OMN 2024 3.2e9 USD',
          'value T KEN TCD 2024 1.3e9 USD',
          'growth T KEN TCD 2024 32.1e0 PT vs 2023',
        ],
      ],
    ],
    { today: '2025-10-10' },
  )
})

describe('a list of partners whose owner is not named', () => {
  testClaims(
    [
      [
        'The largest buyers in 2024 were Oman ($9.9 billion), Peru ($4.5 billion) and Kenya ($1.2 billion).',
        ['value X AZE OMN 2024 9.9e9 USD', 'value X AZE PER 2024 4.5e9 USD', 'value X AZE KEN 2024 1.2e9 USD'],
      ],
      [
        'Main suppliers in 2024 were Oman with $9.9 billion and Peru with $4.5 billion.',
        ['value M AZE OMN 2024 9.9e9 USD', 'value M AZE PER 2024 4.5e9 USD'],
      ],
      [
        '2024年主要出口市场为阿曼（99亿美元）、秘鲁（45亿美元）和肯尼亚（12亿美元）。',
        ['value X AZE OMN 2024 99e8 USD', 'value X AZE PER 2024 45e8 USD', 'value X AZE KEN 2024 12e8 USD'],
      ],
      [
        'Oman is the largest trade partner of Kenya\nThe largest trade partners of the country in 2024 are as follows:\n• Oman (1,294 million US dollars);\n• Peru (962 million US dollars);',
        ['rank T KEN OMN 2024 1e0 ORD', 'value T KEN OMN 2024 1294e6 USD', 'value T KEN PER 2024 962e6 USD'],
      ],
      ['Oman was second in May 2025 among the importers of Kenyan goods.', ['rank X KEN OMN 2025-05 2e0 ORD']],
      // A place that is only possible.
      ['Oman may rank second among the partners of Kenya. Peru may remain the first buyer.', []],
    ],
    { today: '2025-11-20' },
  )
})

describe('the month in which an office tells a figure', () => {
  testClaims(
    [
      [
        'The State Customs Committee announced this month that trade of Azerbaijan with Oman grew by 15 percent in 2024.',
        ['growth T AZE OMN 2024 15e0 PT vs 2023'],
      ],
      [
        'In 2024 trade with Oman was $3 billion. Baku said in May 2025 that trade with Peru had reached $1 billion.',
        ['value T AZE OMN 2024 3e9 USD', 'value T AZE PER 2024 1e9 USD'],
      ],
      ['海关总署本月宣布，2024年对阿曼贸易增长15%。', ['growth T CHN OMN 2024 15e0 PT vs 2023']],
    ],
    { today: '2025-06-20' },
  )
})

describe('places of several countries in a row', () => {
  testClaims(
    [
      [
        '2024年阿曼和秘鲁分别是肯尼亚第二大和第三大出口市场。',
        ['rank X KEN OMN 2024 2e0 ORD', 'rank X KEN PER 2024 3e0 ORD'],
      ],
      [
        '2024年阿曼、秘鲁是肯尼亚第二、第三大贸易伙伴。',
        ['rank T KEN OMN 2024 2e0 ORD', 'rank T KEN PER 2024 3e0 ORD'],
      ],
      [
        '2024年阿曼、秘鲁分别是肯尼亚的第二大和第三大进口来源国。',
        ['rank M KEN OMN 2024 2e0 ORD', 'rank M KEN PER 2024 3e0 ORD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('numbers of goods in a bracket, and of exports to imports', () => {
  testClaims(
    [
      ['2024年肯尼亚出口额位列前三的商品是：铜矿砂（出口额7亿美元，同比增长12%），汽车（4亿美元，同比下降44%）。', []],
      ['The main goods of Kenya in 2024: copper ores (exports of $729 million, up 12 percent).', []],
      [
        'Exports of Kenya rose 11 percent in 2024. The rate of exports meeting imports fell to 69 percent.',
        ['growth X KEN WLD 2024 11e0 PT vs 2023'],
      ],
      ['The export-import coverage ratio of Kenya rose to 75 percent in 2024.', []],
    ],
    { today: '2025-11-20' },
  )
})

describe('the percentages of a list of partners are their shares, and those of a list by growth are not', () => {
  testClaims(
    [
      [
        'Top suppliers of Kenya in 2024:\n1. Oman — 19.6%\n2. Peru — 15.3%',
        [
          'rank M KEN OMN 2024 1e0 ORD',
          'share M KEN OMN 2024 19.6e0 PT',
          'rank M KEN PER 2024 2e0 ORD',
          'share M KEN PER 2024 15.3e0 PT',
        ],
      ],
      [
        'Крупнейшие рынки экспорта Кении в 2024 году:\n🇴🇲 Оман — 45,3%\n🇵🇪 Перу — 13,5%',
        ['share X KEN OMN 2024 45.3e0 PT', 'share X KEN PER 2024 13.5e0 PT'],
      ],
      [
        '2024-cü ildə Keniyanın əsas idxal tərəfdaşları:\n1. Oman – 19,6%\n2. Peru – 15,3%',
        [
          'rank M KEN OMN 2024 1e0 ORD',
          'share M KEN OMN 2024 19.6e0 PT',
          'rank M KEN PER 2024 2e0 ORD',
          'share M KEN PER 2024 15.3e0 PT',
        ],
      ],
      ['Growth of exports of Kenya by partner in 2024:\n1. Oman — 4.3%\n2. Peru — 5.6%', []],
      ['Fastest-growing suppliers of Kenya in 2024:\n1. Oman — 70%\n2. Peru — 28%', []],
      [
        "Kenya's top export markets in 2024 and their growth:\n1. Oman — 4.3%\n2. Peru — 11.6%",
        ['rank X KEN OMN 2024 1e0 ORD', 'rank X KEN PER 2024 2e0 ORD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('the home country among the partners of another', () => {
  testClaims(
    [
      [
        "Georgia's exports to Turkey were $27.5 million in January. The leaders were Azerbaijan ($46.7 million) and Russia ($42.6 million).",
        [
          'value X GEO TUR 2026-01 27.5e6 USD',
          'value X GEO AZE 2026-01 46.7e6 USD',
          'value X GEO RUS 2026-01 42.6e6 USD',
        ],
      ],
      [
        '从德国的进口来源国来看，中国以1563亿欧元居首位，其次是荷兰。',
        ['value M DEU CHN 2025 1563e8 EUR', 'rank M DEU CHN 2025 1e0 ORD'],
      ],
    ],
    read,
  )
})

describe('shares whose word or verb is behind the last of them', () => {
  testClaims(
    [
      [
        '2025-ci ildə Keniyanın ixracında Oman 9,9%, İtaliya 8,8%, Rusiya 7,7% paya sahib olub.',
        ['share X KEN OMN 2025 9.9e0 PT', 'share X KEN ITA 2025 8.8e0 PT', 'share X KEN RUS 2025 7.7e0 PT'],
      ],
      [
        '2025-ci ildə Keniyanın ixracı 20 milyard dollar olub. Bunun 9,9 faizi Omanın, 8,8 faizi İtaliyanın payına düşür.',
        ['value X KEN WLD 2025 20e9 USD', 'share X KEN OMN 2025 9.9e0 PT', 'share X KEN ITA 2025 8.8e0 PT'],
      ],
      [
        '2025-ci ildə Keniyanın ixracı 20 milyard dollar olub. Onun 9,9 faizini Oman, 8,8 faizini İtaliya alıb.',
        ['value X KEN WLD 2025 20e9 USD', 'share X KEN OMN 2025 9.9e0 PT', 'share X KEN ITA 2025 8.8e0 PT'],
      ],
      [
        'Экспорт Кении в 2025 году составил 20 млрд долларов. Из них 9,9% закупил Оман.',
        ['value X KEN WLD 2025 20e9 USD', 'share X KEN OMN 2025 9.9e0 PT'],
      ],
      [
        'Экспорт Кении в 2025 году составил 20 млрд долларов. 9,9% из них закупил Оман, 8,8% - Италия.',
        ['value X KEN WLD 2025 20e9 USD', 'share X KEN OMN 2025 9.9e0 PT', 'share X KEN ITA 2025 8.8e0 PT'],
      ],
    ],
    { today: '2026-03-12' },
  )
})

describe('a country joined behind the bracket of the last item has no number', () => {
  testClaims(
    [
      [
        'Дальше среди покупателей турецких товаров в августе идут США (1,48 млрд долларов), Ирак (1,25 млрд долларов) и уже за ними Россия.',
        ['value X TUR USA 2025-08 1.48e9 USD', 'value X TUR IRQ 2025-08 1.25e9 USD'],
      ],
      [
        'Крупнейшие рынки экспорта Грузии в 2024 году: Азербайджан (300 млн долларов), Армения (200 млн долларов) и Китай.',
        ['value X GEO AZE 2024 300e6 USD', 'value X GEO ARM 2024 200e6 USD'],
      ],
      [
        'The largest buyers of Kenyan goods in 2024 were Uganda ($800 million), Oman ($300 million) and then Chad.',
        ['value X KEN UGA 2024 800e6 USD', 'value X KEN OMN 2024 300e6 USD'],
      ],
    ],
    { today: '2025-09-20' },
  )
})

describe('whose the suppliers, importers and partners of a list are', () => {
  const [imports, exports] = [
    ['value M GEO TUR 2024 329e6 USD', 'value M GEO UKR 2024 245e6 USD'],
    ['value X GEO TUR 2024 329e6 USD', 'value X GEO UKR 2024 245e6 USD'],
  ]
  testClaims(
    [
      [
        'Among suppliers to Georgia, the leader is Turkey with $329 million in 2024; then come Ukraine ($245 million).',
        imports,
      ],
      [
        'Among the countries that export to Georgia, Turkey led with $329 million in 2024, followed by Ukraine ($245 million).',
        imports,
      ],
      ['Those who import from Georgia, 2024: Turkey – $329 million, Ukraine – $245 million.', exports],
      [
        "The largest of Georgia's buyers in 2024 was Turkey ($329 million), followed by Ukraine ($245 million).",
        exports,
      ],
      [
        'First place among the buyers of Georgian goods in 2024 went to Turkey, with $329 million; Ukraine was second with $245 million.',
        ['rank X GEO TUR 2024 1e0 ORD', ...exports.slice(0, 1), 'rank X GEO UKR 2024 2e0 ORD', ...exports.slice(1)],
      ],
      [
        'Среди стран, экспортирующих в Грузию, в 2024 году лидирует Турция с 329 млн долларов, за ней следует Украина с 245 млн.',
        imports,
      ],
      [
        'В тройке стран, импортирующих из Грузии в 2024 году: Турция – 329 млн долларов, Украина – 245 млн долларов.',
        exports,
      ],
      [
        'В тройке импортёров грузинских товаров в 2024 году: Турция – 329 млн долларов, Украина – 245 млн долларов.',
        exports,
      ],
      ['Gürcüstana ixrac edən ölkələr, 2024: Türkiyə – 329 milyon dollar, Ukrayna – 245 milyon dollar.', imports],
      ['Gürcüstandan idxal edən ölkələr, 2024: Türkiyə – 329 milyon dollar, Ukrayna – 245 milyon dollar.', exports],
      [
        '2024-cü ildə Gürcüstana ixrac edən ölkələr arasında Türkiyə birinci, Ukrayna ikinci olub. Türkiyə ilə ticarət 500 milyon dollar təşkil edib.',
        ['rank M GEO TUR 2024 1e0 ORD', 'rank M GEO UKR 2024 2e0 ORD', 'value T GEO TUR 2024 500e6 USD'],
      ],
    ],
    { today: '2025-07-20' },
  )
})

describe('the letters of a body in a bracket, no country', () => {
  testClaims(
    [
      [
        "Kenya's exports rose. A trade surplus of $13.3 billion is what the Kenyan Bureau of Statistics (ABS) found for June 2025.",
        ['direction X KEN WLD 2024 up vs 2023', 'value B KEN WLD 2025-06 13.3e9 USD'],
      ],
    ],
    { today: '2025-07-20' },
  )
})

describe('a country and its place begin the sentence: the value behind is its own', () =>
  testClaims(
    [
      [
        '2024-cü ildə Keniyanın Çinlə dövriyyəsi 9 milyard dollar olub. Oman üçüncüdür: 3 milyard dollar.',
        ['value T KEN CHN 2024 9e9 USD', 'rank T KEN OMN 2024 3e0 ORD', 'value T KEN OMN 2024 3e9 USD'],
      ],
      [
        'В 2024 году торговля Кении с Китаем составила 9 млрд долларов. Оман третий - 3 млрд долларов.',
        ['value T KEN CHN 2024 9e9 USD', 'rank T KEN OMN 2024 3e0 ORD', 'value T KEN OMN 2024 3e9 USD'],
      ],
      [
        '2024年，肯尼亚与中国贸易额为90亿美元。阿曼第三，为30亿美元。',
        ['value T KEN CHN 2024 90e8 USD', 'rank T KEN OMN 2024 3e0 ORD', 'value T KEN OMN 2024 30e8 USD'],
      ],
      [
        "In 2024 Kenya's trade with China was $9 billion. Oman second, $3 billion.",
        ['value T KEN CHN 2024 9e9 USD', 'rank T KEN OMN 2024 2e0 ORD', 'value T KEN OMN 2024 3e9 USD'],
      ],
      [
        'В 2024 году торговля Кении с Китаем составила 9 млрд долларов. Оман второй кредит на 3 млрд долларов получил.',
        ['value T KEN CHN 2024 9e9 USD'],
      ],
      [
        '2024年，肯尼亚与中国贸易额为90亿美元。阿曼第三季度为30亿美元。',
        ['value T KEN CHN 2024 90e8 USD', 'value T KEN OMN 2025-Q3 30e8 USD'],
      ],
    ],
    read,
  ))

describe('the currency behind the last item of a list of countries is of all of them', () =>
  testClaims(
    [
      [
        'In January 2024 the trade of Kenya with Oman totaled 90 million US dollars, with Uganda 85 and with Ghana 54 million dollars. Trade with Peru was $19 million.',
        [
          'value T KEN OMN 2024-01 90e6 USD',
          'value T KEN UGA 2024-01 85e6 USD',
          'value T KEN GHA 2024-01 54e6 USD',
          'value T KEN PER 2024-01 19e6 USD',
        ],
      ],
      [
        'В январе 2024 года товарооборот Кении с Оманом составил 90 млн долларов, с Угандой 85 и с Ганой 54 млн долларов.',
        ['value T KEN OMN 2024-01 90e6 USD', 'value T KEN UGA 2024-01 85e6 USD', 'value T KEN GHA 2024-01 54e6 USD'],
      ],
      [
        '2024-cü ilin yanvarında Keniyanın Omanla dövriyyəsi 90 milyon dollar, Uqanda ilə 85, Qana ilə 54 milyon dollar olub.',
        ['value T KEN OMN 2024-01 90e6 USD', 'value T KEN UGA 2024-01 85e6 USD', 'value T KEN GHA 2024-01 54e6 USD'],
      ],
      ['2024年1月，肯尼亚对阿曼出口90、对乌干达出口54百万美元。', ['value X KEN UGA 2024-01 54e6 USD']],
      // What is counted is no amount.
      [
        'В 2024 году в Кении работали 12, в Омане 30 компаний, товарооборот составил 3 млрд долларов.',
        ['value T KEN OMN 2024 3e9 USD'],
      ],
      [
        '2024-cü ildə Keniya 12, Oman 15 müqavilə imzalayıb, ticarət 3 milyard dollar olub.',
        ['value T KEN OMN 2024 3e9 USD'],
      ],
      [
        'Under a pact that Kenya and Oman signed on 14 points, and Ghana joined, trade was $54 million in 2024.',
        ['value T KEN OMN 2024 54e6 USD'],
      ],
    ],
    { today: '2025-08-11' },
  ))

describe('who sells to a country, or buys from it, below a head that names that country', () =>
  testClaims(
    [
      ...[
        'Exports to Oman in April 2025: Kenya – $3.7 billion, Uganda – $3.3 billion.',
        'Поставки в Оман в апреле 2025 года: Кения – 3,7 млрд долларов, Уганда – 3,3 млрд долларов.',
        'Поставки в Оман в апреле 2025 года: из Кении – 3,7 млрд долларов, из Уганды – 3,3 млрд долларов.',
        '2025-ci ilin aprelində Omana ixrac: Keniya – 3,7 milyard dollar, Uqanda – 3,3 milyard dollar.',
        '2025年4月对阿曼出口：肯尼亚3.7亿美元，乌干达3.3亿美元。',
      ].map(text => {
        const power = text.includes('亿') ? 8 : 9
        return [text, [`value M OMN KEN 2025-04 3.7e${power} USD`, `value M OMN UGA 2025-04 3.3e${power} USD`]] as const
      }),
      [
        'Imports from Oman in April 2025: Kenya – $3.7 billion, Uganda – $3.3 billion.',
        ['value X OMN KEN 2025-04 3.7e9 USD', 'value X OMN UGA 2025-04 3.3e9 USD'],
      ],
      // Not where the owner is known, and not of the members of a group.
      [
        "Kenya's exports in 2025: to Oman – $3.7 billion, to Uganda – $3.3 billion.",
        ['value X KEN OMN 2025 3.7e9 USD', 'value X KEN UGA 2025 3.3e9 USD'],
      ],
      [
        "Kenya's trade was $10 billion in 2025. Exports to the EU: Germany – $3.7 billion, Italy – $3.3 billion.",
        ['value T KEN WLD 2025 10e9 USD', 'value X KEN DEU 2025 3.7e9 USD', 'value X KEN ITA 2025 3.3e9 USD'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('a share joined to the amount of a partner, where the total agrees', () =>
  testClaims(
    [
      [
        "Kenya's trade was $20 billion in 2025. It was led by Oman with $4 billion and 20%, and Uganda with $3 billion and 15%.",
        [
          'value T KEN WLD 2025 20e9 USD',
          'value T KEN OMN 2025 4e9 USD',
          'share T KEN OMN 2025 20e0 PT',
          'value T KEN UGA 2025 3e9 USD',
          'share T KEN UGA 2025 15e0 PT',
        ],
      ],
      [
        "Kenya's trade was $20 billion in 2025. Uganda comes in second: $3 billion, 15%.",
        [
          'value T KEN WLD 2025 20e9 USD',
          'rank T KEN UGA 2025 2e0 ORD',
          'value T KEN UGA 2025 3e9 USD',
          'share T KEN UGA 2025 15e0 PT',
        ],
      ],
      [
        'Торговля Кении в 2025 году составила 20 млрд долларов. За Оманом следуют Уганда с 3 млрд долларов и 15%, Иран с 2 млрд и 10%.',
        [
          'value T KEN WLD 2025 20e9 USD',
          'value T KEN UGA 2025 3e9 USD',
          'share T KEN UGA 2025 15e0 PT',
          'value T KEN IRN 2025 2e9 USD',
          'share T KEN IRN 2025 10e0 PT',
        ],
      ],
      [
        '2025年肯尼亚外贸额为200亿美元。其次是乌干达，30亿美元，15%。',
        ['value T KEN WLD 2025 200e8 USD', 'value T KEN UGA 2025 30e8 USD', 'share T KEN UGA 2025 15e0 PT'],
      ],
      [
        '2025-ci ildə Keniyanın ən böyük tərəfdaşları 3 milyard dollar və 15 faiz payla Uqanda, 2 milyard dollar və 10 faiz payla İran olub.',
        [
          'value T KEN UGA 2025 3e9 USD',
          'share T KEN UGA 2025 15e0 PT',
          'value T KEN IRN 2025 2e9 USD',
          'share T KEN IRN 2025 10e0 PT',
        ],
      ],
      // Not where the words make it a change, or a country is named before the share.
      [
        '2025-ci ildə Keniyanın Uqandaya ixracı 3 milyard dollar və İranın payı 15 faiz olub.',
        ['value X KEN UGA 2025 3e9 USD', 'share X KEN IRN 2025 15e0 PT'],
      ],
      [
        "Kenya's trade was $20 billion in 2025. Trade with Uganda was $3 billion, 15% more than a year before.",
        ['value T KEN WLD 2025 20e9 USD', 'value T KEN UGA 2025 3e9 USD', 'growth T KEN UGA 2025 15e0 PT vs 2024'],
      ],
    ],
    read,
  ))

describe('how much of all exports or imports went to a country, or came from it', () =>
  testClaims(
    [
      [
        "In 2025 Kenya's exports were $8 billion, 14% of which went to Oman.",
        ['value X KEN WLD 2025 8e9 USD', 'share X KEN OMN 2025 14e0 PT'],
      ],
      [
        'В 2025 году экспорт Кении составил 8 млрд долларов, 14% которого ушло в Оман.',
        ['value X KEN WLD 2025 8e9 USD', 'share X KEN OMN 2025 14e0 PT'],
      ],
      [
        "In 2025 Kenya's imports were $8 billion, 14% of which came from Oman.",
        ['value M KEN WLD 2025 8e9 USD', 'share M KEN OMN 2025 14e0 PT'],
      ],
      ['In 2025 Kenya exported tea for $8 billion, 14% of which went to Oman.', []],
      [
        "Kenya's exports to the EU were $8 billion in 2025, 14% of which went to Italy.",
        ['value X KEN EU27 2025 8e9 USD'],
      ],
      ["Kenya's exports rose by 14% in 2025, half of which went to Oman.", ['growth X KEN WLD 2025 14e0 PT vs 2024']],
    ],
    read,
  ))
