/** Clauses of their own, and countries, groups and values that a sentence only refers to. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('a change of another partner, another flow or another time', () => {
  testClaims(
    [
      [
        'Trade with Kyrgyzstan rose 12.4 percent in 2024, while with Turkmenistan it fell.',
        ['growth T AZE KGZ 2024 12.4e0 PT vs 2023', 'direction T AZE TKM 2024 down vs 2023'],
      ],
      [
        'Торговля с Кыргызстаном в 2024 году выросла на 12,4%, а с Туркменистаном снизилась.',
        ['growth T AZE KGZ 2024 12.4e0 PT vs 2023', 'direction T AZE TKM 2024 down vs 2023'],
      ],
      [
        '2024-cü ildə Qırğızıstanla ticarət 12,4 faiz artıb, Türkmənistanla isə azalıb.',
        ['growth T AZE KGZ 2024 12.4e0 PT vs 2023', 'direction T AZE TKM 2024 down vs 2023'],
      ],
      [
        '2024年与吉尔吉斯斯坦贸易增长12.4%，与土库曼斯坦则下降。',
        ['growth T AZE KGZ 2024 12.4e0 PT vs 2023', 'direction T AZE TKM 2024 down vs 2023'],
      ],
      [
        'Last year exports to Georgia were $1.02 billion, up 11 percent, but in January-April they fell.',
        [
          'value X AZE GEO 2024 1.02e9 USD',
          'growth X AZE GEO 2024 11e0 PT vs 2023',
          'direction X AZE GEO 2025-01/2025-04 down vs 2024-01/2024-04',
        ],
      ],
      [
        'В прошлом году товарооборот с Грузией составил 1 млрд долларов, на 11% больше, чем в 2023-м, а в январе-апреле 2025 года он снова вырос.',
        [
          'value T AZE GEO 2024 1e9 USD',
          'growth T AZE GEO 2024 11e0 PT vs 2023',
          'direction T AZE GEO 2025-01/2025-04 up vs 2024-01/2024-04',
        ],
      ],
      [
        'Trade between Azerbaijan and China hit a record in April, while exports fell.',
        ['record T AZE CHN 2025-04', 'direction X AZE CHN 2025-04 down vs 2024-04'],
      ],
      [
        'Aprelin ticarəti: Azərbaycanla Çin arasında ticarət aprel ayında rekorda çatdı, ixrac isə düşdü.',
        ['record T AZE CHN 2025-04', 'direction X AZE CHN 2025-04 down vs 2024-04'],
      ],
      ['2024年中阿贸易额创新高，出口却下降。', ['record T CHN AZE 2024', 'direction X CHN AZE 2024 down vs 2023']],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('from there, where home is the partner', () => {
  testClaims(
    [
      [
        'Gürcüstan yanvarda Azərbaycana 55 milyon dollarlıq mal satıb. Oradan 45 milyon dollarlıq mal alıb.',
        ['value X GEO AZE 2026-01 55e6 USD', 'value M GEO AZE 2026-01 45e6 USD'],
      ],
      [
        'Türkiyə ötən il Azərbaycana 3 milyard dollarlıq mal göndərib. Ölkəmiz oradan 2 milyard dollarlıq məhsul alıb.',
        ['value X TUR AZE 2025 3e9 USD', 'value M AZE TUR 2025 2e9 USD'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('the names of another clause are not of it', () => {
  testClaims(
    [
      ['Exports to the EU fell in 2024 but rose to China.', ['direction X AZE EU27 2024 down vs 2023']],
      [
        'While exports to Georgia fell in 2024, those to Türkiye grew.',
        ['direction X AZE GEO 2024 down vs 2023', 'direction X AZE TUR 2024 up vs 2023'],
      ],
      [
        "Germany's exports rose in October 2024, with China's demand up while that of the EU and the US stayed negative. Exports ticked up 0.8 percent.",
        ['direction X DEU WLD 2024-10 up vs 2023-10', 'growth X DEU WLD 2024-10 0.8e0 PT vs 2023-10'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('before an amount of another flow, without a comma', () => {
  testClaims(
    [
      [
        'In 2024 our imports from Hungary went up sharply and our deficit with the country was $118 million.',
        ['direction M AZE HUN 2024 up vs 2023', 'value B AZE HUN 2024 -118e6 USD'],
      ],
      [
        'В 2024 году наш импорт из Венгрии резко вырос и дефицит составил 118 млн долларов.',
        ['direction M AZE HUN 2024 up vs 2023', 'value B AZE HUN 2024 -118e6 USD'],
      ],
      [
        '2024-cü ildə Macarıstandan idxalımız kəskin artıb və kəsir 118 milyon dollar olub.',
        ['direction M AZE HUN 2024 up vs 2023', 'value B AZE HUN 2024 -118e6 USD'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('deliveries and aspects', () => {
  testClaims(
    [
      ['Поставки Китая в Африку в 2024 году выросли.', ['direction X CHN AFR 2024 up vs 2023']],
      ['2024年马来西亚对华出口却减少了。', ['direction X MYS CHN 2024 down vs 2023']],
      ['2024年中国对非洲进出口增长两位数。', ['direction T CHN AFR 2024 up vs 2023']],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('a country named before', () => {
  testClaims(
    [
      [
        'Тон в союзе задаёт Россия. Товарооборот с ней в 2024 году превысил 3,9 млрд долларов.',
        ['value T AZE RUS 2024 3.9e9 USD'],
      ],
      [
        'Egypt is the main market in Africa. Trade with it came to $9 billion in 2024.',
        ['value T AZE EGY 2024 9e9 USD'],
      ],
      ['埃及是非洲主要市场。2024年与该国贸易额为90亿美元。', ['value T AZE EGY 2024 90e8 USD']],
      [
        "Kenya's trade with Oman rose by 5% in 2024. Peru is the largest economy of the region. Its imports from Kenya fell by 10%.",
        ['growth T KEN OMN 2024 5e0 PT vs 2023', 'growth M PER KEN 2024 -10e0 PT vs 2023'],
      ],
      [
        "Kenya's trade with Oman came to $3 billion in 2024, with Peru $2 billion. Chad is the odd one out. Its turnover with Kenya contracted to $1 billion.",
        ['value T KEN OMN 2024 3e9 USD', 'value T KEN PER 2024 2e9 USD', 'value T TCD KEN 2024 1e9 USD'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('a region named before', () => {
  testClaims(
    [
      [
        'Trade with the countries of Central Asia grew by 50% in 2024. Exports to Georgia fell. Our goal is to bring trade with the countries of the region to $3 billion by 2030.',
        [
          'growth T AZE CASIA5 2024 50e0 PT vs 2023',
          'direction X AZE GEO 2024 down vs 2023',
          'value T AZE CASIA5 2030 3e9 USD target',
        ],
      ],
      [
        'В 2024 году товарооборот со странами Центральной Азии вырос на 50%. Экспорт в Грузию снизился. Наша цель - довести товарооборот со странами региона до 3 миллиардов долларов к 2030 году.',
        [
          'growth T AZE CASIA5 2024 50e0 PT vs 2023',
          'direction X AZE GEO 2024 down vs 2023',
          'value T AZE CASIA5 2030 3e9 USD target',
        ],
      ],
      [
        '2024-cü ildə Mərkəzi Asiya ölkələri ilə dövriyyə 50% artıb. Region ölkələri ilə ticarəti 2030-cu ilə qədər 3 milyard dollara çatdırmaq istəyirik.',
        ['growth T AZE CASIA5 2024 50e0 PT vs 2023', 'value T AZE CASIA5 2030 3e9 USD target'],
      ],
      [
        "With Asia as a whole, China included, Japan's surplus was $5 billion in 2024. Trade with the EU left a deficit of $2 billion, imports from the bloc having reached $9 billion.",
        ['value B JPN ASIA 2024 5e9 USD', 'value B JPN EU27 2024 -2e9 USD', 'value M JPN EU27 2024 9e9 USD'],
      ],
      [
        'With China, Japan had a deficit of $3 billion in 2024. Trade with Italy left a surplus of $2 billion.',
        ['value B JPN CHN 2024 -3e9 USD', 'value B JPN ITA 2024 2e9 USD'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('with the countries of a group', () => {
  testClaims(
    [
      [
        'Mutual trade with the countries of the EAEU came to $18 604.7 million in 2024, or 1.8% less.',
        ['value T KAZ EAEU 2024 18604.7e6 USD', 'growth T KAZ EAEU 2024 -1.8e0 PT vs 2023'],
      ],
      [
        'Exports to the countries of the EU were $3 billion in 2024, and imports from EU member states $2 billion.',
        ['value X KAZ EU27 2024 3e9 USD', 'value M KAZ EU27 2024 2e9 USD'],
      ],
      [
        'Trade with Oman was $3 million in 2024. With other countries our trade turnover grows by a few percent a year.',
        ['value T KAZ OMN 2024 3e6 USD'],
      ],
    ],
    { today: '2025-06-15', home: 'KAZ' },
  )
})

describe('who has the balance', () => {
  testClaims(
    [
      [
        'В 2024 году товарооборот Китая и США составил 476 млрд долларов. У США остался дефицит в 224 млрд долларов.',
        ['value T CHN USA 2024 476e9 USD', 'value B USA CHN 2024 -224e9 USD'],
      ],
    ],
    { today: '2025-06-15', home: 'CHN' },
  )
})

describe('for whom it is', () => {
  testClaims(
    [
      [
        'Экспорт в Турцию в 2024 году составил 2,37 млрд долларов, импорт — 2,04 млрд долларов. Положительное сальдо для Азербайджана - 330 млн долларов.',
        ['value X AZE TUR 2024 2.37e9 USD', 'value M AZE TUR 2024 2.04e9 USD', 'value B AZE TUR 2024 330e6 USD'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('an aim is of turnover, if the text told of it', () => {
  testClaims(
    [
      [
        'Товарооборот с Турцией в 2024 году составил 22 млрд долларов, экспорт — 15 млрд. Президенты поставили задачу: 30 миллиардов долларов к 2030 году.',
        ['value T RUS TUR 2024 22e9 USD', 'value X RUS TUR 2024 15e9 USD', 'value T RUS TUR 2030 30e9 USD target'],
      ],
      [
        'Товарооборот с Турцией в 2024 году составил 22 млрд долларов. Наша задача – выйти на 30 млрд.',
        ['value T RUS TUR 2024 22e9 USD', 'value T RUS TUR 2024 30e9 USD target'],
      ],
      [
        '2024-cü ildə Türkiyə ilə dövriyyə 22 milyard dollar olub. Qarşıda duran vəzifə 2030-cu ilə 30 milyard dollardır.',
        ['value T RUS TUR 2024 22e9 USD', 'value T RUS TUR 2030 30e9 USD target'],
      ],
      [
        '2024年对土耳其贸易额220亿美元。我们的目标是300亿美元。',
        ['value T RUS TUR 2024 220e8 USD', 'value T RUS TUR 2024 300e8 USD target'],
      ],
    ],
    { today: '2025-06-15', home: 'RUS' },
  )
})

describe('"our trade" with one of several countries is not read', () => {
  testClaims(
    [
      ['Dear friends from Kazakhstan, Uzbekistan and Türkiye! Our trade reached $1.1 billion last year.', []],
      [
        'Азербайджан, Казахстан и Узбекистан – братские страны. Наш товарооборот в прошлом году превысил 1 миллиард долларов.',
        [],
      ],
      [
        'Bu gün Qazaxıstan, Özbəkistan və Türkiyə prezidentləri buradadır. Ticarətimiz keçən il 1 milyard dolları keçib.',
        [],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('"we" of the speaker of a headline', () => {
  testClaims(
    [
      [
        '阿塞拜疆总统：中国首次成为我国第四大贸易伙伴，今年双边贸易额将超35亿美元',
        ['rank T AZE CHN 2024 4e0 ORD', 'value T AZE CHN 2024 35e8 USD expected'],
      ],
      ['Azerbaijani president: China is our fourth trading partner', ['rank T AZE CHN 2023 4e0 ORD']],
    ],
    { today: '2024-12-19', home: 'CHN' },
  )
})

describe('values of the sentence before', () => {
  testClaims(
    [
      [
        'Five years ago we traded with Hungary for less than $43 million. In 2024 it was $262 million, about six times as much.',
        ['value T AZE HUN 2020 43e6 USD', 'value T AZE HUN 2024 262e6 USD', 'growth T AZE HUN 2024 6e0 TIMES vs 2020'],
      ],
      [
        'В 2020 году товарооборот с Венгрией составлял 43 млн долларов. В 2024 году - уже 262 млн, в шесть раз больше.',
        ['value T AZE HUN 2020 43e6 USD', 'value T AZE HUN 2024 262e6 USD', 'growth T AZE HUN 2024 6e0 TIMES vs 2020'],
      ],
      [
        '2020-ci ildə Macarıstanla dövriyyə 43 milyon dollar idi. 2024-cü ildə 262 milyon dollar olub, yəni altı dəfə çox.',
        ['value T AZE HUN 2020 43e6 USD', 'value T AZE HUN 2024 262e6 USD', 'growth T AZE HUN 2024 6e0 TIMES vs 2020'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('a multiple of a base that is named', () => {
  testClaims(
    [
      [
        'In 2024 trade with Russia was $66 billion, double the $33 billion recorded in 2019. Exports were $5 billion.',
        [
          'value T IND RUS 2024 66e9 USD',
          'growth T IND RUS 2024 2e0 TIMES vs 2019',
          'value T IND RUS 2019 33e9 USD',
          'value X IND RUS 2024 5e9 USD',
        ],
      ],
      [
        '2024年对俄贸易额660亿美元，是2019年330亿美元的两倍。',
        ['value T IND RUS 2024 660e8 USD', 'value T IND RUS 2019 330e8 USD', 'growth T IND RUS 2024 2e0 TIMES vs 2019'],
      ],
      [
        '2024-cü ildə Rusiya ilə dövriyyə 66 milyard dollar olub, bu, 2019-cu ildəki 33 milyard dollardan iki dəfə çoxdur.',
        ['value T IND RUS 2024 66e9 USD', 'value T IND RUS 2019 33e9 USD', 'growth T IND RUS 2024 2e0 TIMES vs 2019'],
      ],
    ],
    { today: '2025-06-15', home: 'IND' },
  )
})

describe('bases of another time', () => {
  testClaims(
    [
      [
        "Türkiye's foreign trade deficit jumped 33.7% from a year ago to $6.9 billion in April, official data showed.",
        ['growth B TUR WLD 2025-04 33.7e0 PT vs 2024-04', 'value B TUR WLD 2025-04 -6.9e9 USD'],
      ],
      [
        'Imports of Türkiye were up 5.7% in December 2024, versus a 1.9% gain in November.',
        ['growth M TUR WLD 2024-12 5.7e0 PT vs 2023-12', 'growth M TUR WLD 2024-11 1.9e0 PT vs 2023-11'],
      ],
      [
        'Exports to Russia have grown from $1.5 billion to $3.8 billion over four years.',
        ['value X TUR RUS 2020 1.5e9 USD', 'value X TUR RUS 2024 3.8e9 USD'],
      ],
      [
        'За четыре года экспорт в Россию вырос с 1,5 до 3,8 млрд долларов.',
        ['value X TUR RUS 2020 1.5e9 USD', 'value X TUR RUS 2024 3.8e9 USD'],
      ],
      [
        '2024年12月中国出口3389亿美元，同比增长5.3%，环比下降1.1%。',
        [
          'value X CHN WLD 2024-12 3389e8 USD',
          'growth X CHN WLD 2024-12 5.3e0 PT vs 2023-12',
          'growth X CHN WLD 2024-12 -1.1e0 PT vs 2024-11',
        ],
      ],
    ],
    { today: '2025-06-15', home: 'TUR' },
  )
})

describe('all trade goes on behind one partner', () => {
  testClaims(
    [
      [
        "China's trade surplus with the world hit a record $1.189 trillion in 2025, even as shipments to the United States fell by 20%. Exports grew 6.6% in December from a year earlier.",
        [
          'record B CHN WLD 2025',
          'value B CHN WLD 2025 1.189e12 USD',
          'growth X CHN USA 2025 -20e0 PT vs 2024',
          'growth X CHN WLD 2025-12 6.6e0 PT vs 2024-12',
        ],
      ],
    ],
    { today: '2026-01-14', home: 'USA' },
  )
})

describe('places after a list of others, and without a word of partners', () => {
  testClaims(
    [
      [
        'Çinin Azərbaycanın ümumi ticarət dövriyyəsində payı 2025-ci ildə 9,9%-ə yüksəlib və o, İtaliya, Türkiyə və Rusiyadan sonra dördüncü yerdə qərarlaşıb.',
        ['share T AZE CHN 2025 9.9e0 PT', 'rank T AZE CHN 2025 4e0 ORD'],
      ],
      [
        '中国2025年在阿塞拜疆外贸总额中的占比升至9.9%，位居意大利、土耳其和俄罗斯之后，列第四位。',
        ['share T AZE CHN 2025 9.9e0 PT', 'rank T AZE CHN 2025 4e0 ORD'],
      ],
      [
        'Удельный вес Китая в товарообороте Азербайджана в 2025 году достиг 9,9 процента, он занимает четвёртую строчку после Италии, Турции и России.',
        ['share T AZE CHN 2025 9.9e0 PT', 'rank T AZE CHN 2025 4e0 ORD'],
      ],
      ['In 2025 China was first among the countries from which we import.', ['rank M AZE CHN 2025 1e0 ORD']],
      ["How Moscow climbed to fourth place among India's trading partners", ['rank T IND RUS 2025 4e0 ORD']],
    ],
    { today: '2026-02-18', home: 'AZE' },
  )
})

describe('the member states are those of the group named last', () => {
  testClaims(
    [
      [
        "In 2024 Azerbaijan's trade with the Organization of Turkic States was $8.4 billion. By 2030 our trade with the member states must reach $16 billion.",
        ['value T AZE OTS 2024 8.4e9 USD', 'value T AZE OTS 2030 16e9 USD target'],
      ],
      [
        "In 2024 Azerbaijan's trade with the CIS was $8.4 billion. Exports to member countries grew 4%, while imports from the EU member states fell 3%.",
        [
          'value T AZE CIS 2024 8.4e9 USD',
          'growth X AZE CIS 2024 4e0 PT vs 2023',
          'growth M AZE EU27 2024 -3e0 PT vs 2023',
        ],
      ],
      [
        "In 2024 Azerbaijan's trade with the CIS was $8.4 billion. Trade with the member states of the EU reached $20 billion.",
        ['value T AZE CIS 2024 8.4e9 USD', 'value T AZE EU27 2024 20e9 USD'],
      ],
    ],
    { today: '2025-10-07' },
  )
})

describe('a place in the trade of goods that the sentence begins with is none in all trade', () => {
  testClaims(
    [
      [
        "In 2024 Kenya's exports were $8 billion. In coffee exports, Pakistan came first and Egypt second.",
        ['value X KEN WLD 2024 8e9 USD'],
      ],
      ['2024年肯尼亚出口80亿美元。在茶叶出口方面，巴基斯坦排名第一。', ['value X KEN WLD 2024 80e8 USD']],
      // All goods.
      [
        '2024年肯尼亚出口80亿美元。出口方面，乌干达排名第一。',
        ['value X KEN WLD 2024 80e8 USD', 'rank X KEN UGA 2024 1e0 ORD'],
      ],
    ],
    { today: '2025-11-01', home: 'AZE' },
  )
})

describe('a change that was, right before its flow', () => {
  testClaims(
    [
      ['Kenya increased its exports to Oman in 2024.', ['direction X KEN OMN 2024 up vs 2023']],
      ['In 2024 Kenya has reduced imports from Oman.', ['direction M KEN OMN 2024 down vs 2023']],
      [
        'The first quarter of 2024 brought a further increase in Kenya’s trade with Oman.',
        ['direction T KEN OMN 2024-Q1 up vs 2023-Q1'],
      ],
      ['Kenya saw a sharp decline in exports to Oman in 2024.', ['direction X KEN OMN 2024 down vs 2023']],
      ['В 2024 году Кения нарастила торговлю с Оманом.', ['direction T KEN OMN 2024 up vs 2023']],
      ['В 2024 году вырос и импорт Кении из Омана.', ['direction M KEN OMN 2024 up vs 2023']],
      ['2024-cü ildə Keniya Omana ixracı artırıb.', ['direction X KEN OMN 2024 up vs 2023']],
      ['2024年肯尼亚扩大了对阿曼的出口。', ['direction X KEN OMN 2024 up vs 2023']],
      [
        'Kenya increased exports but imports fell in 2024.',
        ['direction X KEN WLD 2024 up vs 2023', 'direction M KEN WLD 2024 down vs 2023'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('a plan, a condition, goods and firms before a flow claim no change of it', () => {
  testClaims(
    [
      'Kenya plans to increase its exports to Oman.',
      'If Kenya increased its exports to Oman, the budget would gain.',
      'Growth of trade between Kenya and Oman depends on ports.',
      'Increased exports to Oman helped Kenya in 2024.',
      'The company increased its exports to Oman in 2024.',
      'Kenyan companies have increased exports to Oman in 2024.',
      'Kenya increased its exports of tea to Oman in 2024.',
      'Чтобы выросла торговля с Оманом, нужны дороги.',
      'Компания нарастила экспорт в Оман.',
      'В 2024 году вырос экспорт кондитерских изделий в Оман.',
      'В 2024 году выросли цены на экспорт.',
      'Keniya Omana ixracı artırmaq istəyir.',
      '2024年肯尼亚扩大了对阿曼的石油出口。',
      '肯尼亚计划扩大对阿曼的出口。',
    ].map(text => [text, []] as const),
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('a change of two flows is of both, and stands beside a level', () => {
  const both = ['direction X KEN WLD 2024 down vs 2023', 'direction M KEN WLD 2024 down vs 2023']
  const level = ['direction X KEN OMN 2024 up vs 2023', 'value X KEN OMN 2024 1e9 USD']
  testClaims(
    [
      ['Both exports and imports of Kenya fell in 2024.', both],
      ['В 2024 году и экспорт, и импорт Кении снизились.', both],
      ['2024-cü ildə Keniyanın həm ixracı, həm də idxalı kəskin azalıb.', both],
      ['2024年肯尼亚出口和进口均下降。', both],
      ['The gap between Kenya’s exports and imports narrowed in 2024.', []],
      ['Разрыв между экспортом и импортом Кении сократился в 2024 году.', []],
      ['Kenya’s oil exports and imports fell in 2024.', []],
      ['Не экспорт, а импорт Кении в 2024 году снизился.', both.slice(1)],
      ['Kenya’s exports to Oman rose in 2024 and reached $1 billion.', level],
      ['Экспорт Кении в Оман в 2024 году вырос и составил 1 млрд долларов.', level],
      ['2024-cü ildə Keniyanın Omana ixracı artıb və 1 milyard dollara çatıb.', level],
      ['2024年肯尼亚对阿曼出口增长并达到10亿美元。', [level[0] ?? '', 'value X KEN OMN 2024 10e8 USD']],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

// So many countries of a group, fewer than it has, are not the group; 另外, 其他 and 多个 leave them partners.
testClaims(
  [
    [
      '1—4月，塔吉克斯坦与六个独联体国家的贸易额下降：与乌克兰下降57%。与另外四个独联体国家的贸易额上升：与摩尔多瓦增长15%。',
      [
        'growth T TJK UKR 2024-01/2024-04 -57e0 PT vs 2023-01/2023-04',
        'growth T TJK MDA 2024-01/2024-04 15e0 PT vs 2023-01/2023-04',
      ],
    ],
    [
      '2023年越南与其他东盟国家的贸易额为730亿美元，自多个欧盟国家的进口减少。',
      ['value T VNM ASEAN 2023 730e8 USD', 'direction M VNM EU27 2023 down vs 2022'],
    ],
    ['2023年哈萨克斯坦对三个欧盟国家出口190亿美元。', []],
    ['2023年中国与五个中亚国家的贸易额增长27%。', ['growth T CHN CASIA5 2023 27e0 PT vs 2022']],
    [
      "In 2023 Georgia's trade with four CIS countries fell: with Ukraine by 12%.",
      ['growth T GEO UKR 2023 -12e0 PT vs 2022'],
    ],
    ["In 2023 Georgia's exports to three EU countries were $500 million.", []],
    [
      'Partners of Georgia in 2023: 🥇 Türkiye – $2.5 billion 🥈 EU – $2.4 billion',
      ['value T GEO TUR 2023 2.5e9 USD', 'value T GEO EU27 2023 2.4e9 USD'],
    ],
    [
      "In 2023 Georgia's exports to the five Central Asian countries rose by 20%.",
      ['growth X GEO CASIA5 2023 20e0 PT vs 2022'],
    ],
  ],
  { today: '2024-08-16', home: 'GEO' },
)

// "These countries": of the group that the text named last; of no country that is read, where it named several.
testClaims(
  [
    [
      '2024-cü ildə MDB ölkələri ilə əlaqələr genişlənib. Keniyanın bu ölkələrlə ticarəti 5 faiz artaraq 6 milyard dollara çatıb.',
      ['growth T KEN CIS 2024 5e0 PT vs 2023', 'value T KEN CIS 2024 6e9 USD'],
    ],
    [
      'Keniya Oman, Peru və Zambiya ilə əməkdaşlıq edir. Keniyanın bu ölkələrlə ticarəti 2024-cü ildə 6 milyard dollar olub.',
      [],
    ],
    [
      "Cooperation with the CIS countries grew in 2024. Kenya's trade with these countries rose 5% to $6 billion.",
      ['growth T KEN CIS 2024 5e0 PT vs 2023', 'value T KEN CIS 2024 6e9 USD'],
    ],
    ['Kenya works with Oman, Peru and Zambia. Its trade with these countries was $6 billion in 2024.', []],
    [
      'Trade of Kenya with the CIS countries reached $6 billion in 2024. Exports to these countries rose 14%, while imports from the CIS fell 3%.',
      [
        'value T KEN CIS 2024 6e9 USD',
        'growth X KEN CIS 2024 14e0 PT vs 2023',
        'growth M KEN CIS 2024 -3e0 PT vs 2023',
      ],
    ],
    [
      'В 2024 году сотрудничество со странами СНГ расширилось. Товарооборот Кении с этими странами достиг $6 млрд.',
      ['value T KEN CIS 2024 6e9 USD'],
    ],
    ['2024年肯尼亚与独联体国家合作扩大。肯尼亚与这些国家的贸易额达60亿美元。', ['value T KEN CIS 2024 60e8 USD']],
    [
      'In 2024 Kenya traded the most with these two countries: Oman ($5 billion) and Peru ($4 billion).',
      ['value T KEN OMN 2024 5e9 USD', 'value T KEN PER 2024 4e9 USD'],
    ],
  ],
  { today: '2025-12-20' },
)

describe('"the country" and "this country" beside a flow are its partner', () =>
  testClaims(
    [
      [
        'Azerbaijan buys cars from China. Imports from the country rose 40% to $1.7 billion in 2024.',
        ['growth M AZE CHN 2024 40e0 PT vs 2023', 'value M AZE CHN 2024 1.7e9 USD'],
      ],
      ['Turkish contractors built roads in Kenya. Turkish exports to the country rose 3.5% in 2024.', []],
      [
        'Italy was first among the buyers of Azerbaijani goods in 2024, with exports to this country amounting to $2.4 billion.',
        ['rank X AZE ITA 2024 1e0 ORD', 'value X AZE ITA 2024 2.4e9 USD'],
      ],
      [
        'Exports to China, the largest trading partner, were down 7.6 percent in February 2025, Kenya said.',
        ['rank T KEN CHN 2025-02 1e0 ORD', 'growth X KEN CHN 2025-02 -7.6e0 PT vs 2024-02'],
      ],
      [
        "Kenyan importers cut purchases, so Peru's exports fell by 5% in 2024.",
        ['growth X PER WLD 2024 -5e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-20' },
  ))

describe('duties on imports are no imports, and the trade of "both" is not that with all', () =>
  testClaims(
    [
      ['Customs duties on imports totaled $580 million in 2024, an increase of 14%.', []],
      ['Bilateral trade tripled over three years and topped $500 million last year.', []],
    ],
    { today: '2025-06-20', home: 'CHN', partner: 'CHN' },
  ))
