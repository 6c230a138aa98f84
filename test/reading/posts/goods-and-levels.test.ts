/** The main goods of a country, and values that another value is compared with. */
import { describe, expect, test } from 'vitest'
import { claimsIn, testClaims } from './claimed.ts'

describe('exports of the main goods are no trade of the country', () =>
  testClaims(
    [
      ['轿车仍是格最大宗出口商品，出口额22.4亿美元，同比增长13%；葡萄酒出口2.3亿美元。', []],
      ['原油是哈萨克斯坦主要出口产品，出口额为350亿美元。', []],
      ['最大的出口商品为小轿车，出口22.4亿美元。', []],
      ['Cars were the largest export commodity of Georgia: exports came to $2.24 billion, up 13 percent.', []],
      ['Wine remains a key item of Georgia, and exports reached $230 million.', []],
      ['Главной статьёй экспорта Грузии остались автомобили: экспорт составил $2,24 млрд, рост 13%.', []],
      [
        'Avtomobillər Gürcüstanın əsas ixrac malı olaraq qalıb: ixrac 2,24 milyard dollara çatıb, artım 13 faizdir.',
        [],
      ],
      // So many tonnes, and what they brought.
      ['In 2025 Georgia sold 52,000 tons of honey. The exports brought $91 million.', []],
      ['Georgia exported 52,000 tons of honey to Italy in 2025, and the exports were worth $91 million.', []],
      ['2025年格鲁吉亚出口蜂蜜5.2万吨，出口额9100万美元。', []],
      ['В 2025 году Грузия экспортировала 52 тысячи тонн мёда, экспорт принёс 91 млн долларов.', []],
      [
        '2025年格鲁吉亚对意大利出口蜂蜜5.2万吨，金额约9100万美元。相比之下，2025年全年贸易额是10亿美元。',
        ['value T GEO ITA 2025 10e8 USD'],
      ],
      [
        'In 2025 Georgia exported 52,000 tons of honey, while total exports reached $7 billion.',
        ['value X GEO WLD 2025 7e9 USD'],
      ],
      // The exports of the country, or to another one.
      ['2025年，原油是哈萨克斯坦主要出口产品，出口总额为790亿美元。', ['value X KAZ WLD 2025 790e8 USD']],
      ['2025年，葡萄酒是格鲁吉亚主要商品，格鲁吉亚对俄罗斯出口7亿美元。', ['value X GEO RUS 2025 7e8 USD']],
    ],
    { today: '2026-03-20', home: 'GEO' },
  ))

describe('the year of a level', () =>
  testClaims(
    [
      [
        '今年前三季度，中阿贸易额达36亿美元，已接近去年全年37亿美元的水平。中国是阿第四大贸易伙伴。',
        [
          'value T CHN AZE 2025-01/2025-09 36e8 USD',
          'value T CHN AZE 2024 37e8 USD',
          'rank T AZE CHN 2025-01/2025-09 4e0 ORD',
        ],
      ],
      [
        '今年前11个月，中阿贸易额达43亿美元，远超2024年全年的37亿美元。其中，中国出口42亿美元。',
        [
          'value T CHN AZE 2025-01/2025-11 43e8 USD',
          'value T CHN AZE 2024 37e8 USD',
          'value X CHN AZE 2025-01/2025-11 42e8 USD',
        ],
      ],
      [
        '今年前11个月，中阿贸易额达43亿美元，低于上年全年的47亿美元。',
        ['value T CHN AZE 2025-01/2025-11 43e8 USD', 'value T CHN AZE 2024 47e8 USD'],
      ],
      [
        'In January-September 2025 trade between Azerbaijan and China was $3.6 billion, close to last year’s $3.7 billion. Chinese exports were $3.5 billion.',
        [
          'value T AZE CHN 2025-01/2025-09 3.6e9 USD',
          'value T AZE CHN 2024 3.7e9 USD',
          'value X CHN AZE 2025-01/2025-09 3.5e9 USD',
        ],
      ],
      [
        'В январе-сентябре 2025 года товарооборот Азербайджана и Китая достиг $3,6 млрд, приблизившись к $3,7 млрд за весь прошлый год. Экспорт Китая составил $3,5 млрд.',
        [
          'value T AZE CHN 2025-01/2025-09 3.6e9 USD',
          'value T AZE CHN 2024 3.7e9 USD',
          'value X CHN AZE 2025-01/2025-09 3.5e9 USD',
        ],
      ],
      [
        '5月中国对美出口288亿美元，同比下降34%，而4月的降幅为21%；自美进口108亿美元。',
        [
          'value X CHN USA 2025-05 288e8 USD',
          'growth X CHN USA 2025-05 -34e0 PT vs 2024-05',
          'growth X CHN USA 2025-04 -21e0 PT vs 2024-04',
          'value M CHN USA 2025-05 108e8 USD',
        ],
      ],
      ['2024年中国占哈外贸的21%，高于俄罗斯的19%。', ['share T KAZ CHN 2024 21e0 PT', 'share T KAZ RUS 2024 19e0 PT']],
      ['2024年中哈贸易额增长近五成。', ['growth T CHN KAZ 2024 50e0 PT vs 2023']],
      ['2024年中哈贸易额增长3成。', ['growth T CHN KAZ 2024 30e0 PT vs 2023']],
      ['2024年中国占阿进口总额的近两成。', ['share M AZE CHN 2024 20e0 PT']],
      ['2024年两国贸易中本币结算比例已超过80%。', []],
    ],
    { today: '2025-12-20' },
  ))

describe('a change of the weight or the number of goods is no change of their value', () =>
  testClaims(
    [
      ['Exports of Peru to Chile showed an 11-percent rise in terms of weight in 2024.', []],
      ['Imports of Peru from Chile in 2024 were 69,000 tons, 5.6 percent less year-on-year.', []],
      ['Peru raised its exports to Europe by 39% to 11.4 bcm in 2024.', []],
      [
        'Exports of Peru to Chile fell 3 percent in value and 4 percent in volume in 2024.',
        ['growth X PER CHL 2024 -3e0 PT vs 2023'],
      ],
      ['В 2024 году экспорт Перу в Чили вырос на 11% в натуральном выражении.', []],
      ['2024-cü ildə Perunun Çiliyə ixracı kəmiyyət baxımından 11% artıb.', []],
      ['2024年秘鲁对智利出口按重量计增长11%。', []],
      // A number of tonnes before another flow.
      [
        'Peru bought 5,000 tons of flour from Chile in 2024, and its exports to Chile rose 5 percent.',
        ['growth X PER CHL 2024 5e0 PT vs 2023'],
      ],
    ],
    { today: '2025-12-20' },
  ))

describe('the unknown object of a verb of trade, beside its amount', () =>
  testClaims(
    [
      ['Кения в 2024 году импортировала из Омана клавиатуры и мыши на сумму $343,2 тыс.', []],
      ['Keniya 2024-cü ildə Omandan 343 min dollarlıq qayçı alıb.', []],
      ['Keniya 2024-cü ildə Omandan 343 min dollar dəyərində pendir və kəsmik idxal edib.', []],
      ['Кения в 2024 году закупила у Омана за все это время на 343 млн долларов.', ['value M KEN OMN 2024 343e6 USD']],
      ['Кения в 2024 году импортировала из Омана товары на сумму $343,2 млн.', ['value M KEN OMN 2024 343.2e6 USD']],
      ['Keniya 2024-cü ildə Omandan 343 milyon dollarlıq məhsul idxal edib.', ['value M KEN OMN 2024 343e6 USD']],
    ],
    { today: '2025-06-15' },
  ))

describe('goods and owners by the form of an unknown word', () => {
  testClaims(
    [
      ['Pambığın ixracı 2025-ci ildə 12 milyon dollar olub.', []],
      ['2025-ci ildə idxal edilən yanacağın dəyəri 120 milyon dollar olub.', []],
      ['Saqqız ixracı 2025-ci ildə 12 milyon dollar olub.', []],
      ['2025-ci ildə proqram təminatı ixracı 12 milyon dollara çatıb. İKT ixracı 9 faiz artıb.', []],
      ['Alibabanın ixracı 2025-ci ildə 12 milyard dollar olub.', []],
      ['BYD-nin ixracı 2025-ci ildə 12 milyard dollar olub.', []],
      ['SOCAR Trading-in dövriyyəsi 2025-ci ildə 38 milyard dollar olub.', []],
      ['Sumqayıtın ixracı 2025-ci ildə 12 milyon dollar olub.', []],
      ['Azərbaycanın faktiki ixracı 2025-ci ildə 25 milyard dollar olub.', ['value X AZE WLD 2025 25e9 USD']],
      ['2025-ci ildə Azərbaycanın Çinə də ixracı 71 milyon dollar olub.', ['value X AZE CHN 2025 71e6 USD']],
      ['软件出口2025年达12亿美元。', []],
      ['2025年渔业出口12亿美元，乐器出口增长5%。', []],
      ['2025年阿塞拜疆全球创新指数排名第94位。信息技术出口2.9亿美元。', []],
      ['2025年杭州出口12亿美元。', []],
      ['2025年莫斯科州与阿塞拜疆贸易额达2.1亿美元。', []],
      ['2025年得克萨斯州对华出口120亿美元。', []],
      ['2025年奇姆肯特市外贸额12亿美元。', []],
      ['2025年阿塞拜疆商品出口251亿美元。', ['value X AZE WLD 2025 251e8 USD']],
    ],
    { today: '2026-03-20' },
  )
})

describe('trains are no country', () => {
  testClaims(
    [
      [
        'Çin ilə ticarət 2025-ci ildə 12 faiz artıb. Blok qatarların sayı 378-ə çatıb.',
        ['growth T AZE CHN 2025 12e0 PT vs 2024'],
      ],
      ['Qatar ilə ticarət 2025-ci ildə 12 milyon dollar olub.', ['value T AZE QAT 2025 12e6 USD']],
    ],
    { today: '2026-03-20' },
  )
})

describe('one flow larger than the other by an amount: the balance', () => {
  testClaims(
    [
      ['В 2024 году экспорт Кении в Оман превысил импорт на 200 млн долларов.', ['value B KEN OMN 2024 200e6 USD']],
      [
        'В 2024 году импорт Кении из Омана превысил экспорт в Оман на 200 млн долларов.',
        ['value B KEN OMN 2024 -200e6 USD'],
      ],
      ['2024-cü ildə Keniyanın Omana ixracı idxalı 200 milyon dollar üstələyib.', ['value B KEN OMN 2024 200e6 USD']],
      ["Kenya's exports to Oman exceeded imports by $200 million in 2024.", ['value B KEN OMN 2024 200e6 USD']],
      ['2024年肯尼亚对阿曼出口超过进口2亿美元。', ['value B KEN OMN 2024 2e8 USD']],
      [
        'Импорт Кении из Омана за 2024 год превысил 200 млн долларов, тогда как экспорт за то же время 40 млн долларов.',
        ['value M KEN OMN 2024 200e6 USD', 'value X KEN OMN 2024 40e6 USD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('a change on a base that the words name', () => {
  testClaims(
    [
      [
        'Первой стала Турция, с которой Кения в 2024 году наторговала на 3 млрд долларов. Далее идет Оман, товарооборот с которым превысил 2 млрд долларов - на 60% больше, чем в 2023 году.',
        ['value T KEN TUR 2024 3e9 USD', 'value T KEN OMN 2024 2e9 USD', 'growth T KEN OMN 2024 60e0 PT vs 2023'],
      ],
      ['Увеличение экспорта Кении в Оман в 2024 году произошло на 12%.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
    ],
    { today: '2025-11-20' },
  )
})

describe('the place of a buyer after exports of some goods is of these goods', () => {
  test.each([
    'Exports of medicines of Oman rose 8% in 2024 to $3.6bn; Kenya remained the top buyer with $1.1bn.',
    'Non-oil exports of Oman grew in 2024, and Kenya remained the main buyer of them.',
    "Oman's non-oil exports rose 8% in 2024 to $3.6bn. Kenya remained the top buyer with $1.1bn, or 31%.",
    'Ненефтяной экспорт Омана в 2024 году вырос на 8%, до 3,6 млрд долларов, главным покупателем осталась Кения — 1,1 млрд.',
    'Ненефтяной экспорт Омана в 2024 году вырос на 8%. Крупнейшим покупателем осталась Кения (1,1 млрд долларов).',
    'Omanın qeyri-neft ixracı 2024-cü ildə 8 faiz artıb, ən böyük alıcı 1,1 milyard dollarla Keniya olub.',
    'Omanın qeyri-neft ixracı 2024-cü ildə 8 faiz artıb. Ən böyük alıcı 1,1 milyard dollarla Keniya olub.',
    '2024年阿曼非石油出口增长8%，肯尼亚仍是最大买家，达11亿美元。',
  ])('%s', text => {
    expect(claimsIn(text, { today: '2025-03-01' })).toEqual([])
  })
})

describe('countries that a text lists behind the exports of some goods buy these goods', () =>
  testClaims(
    [
      ["Kenya's non-oil exports rose 8%. Oman ($0.9 million) and Peru ($0.5 million) were the main buyers.", []],
      ["Kenya's tea exports rose 8%. The main buyers were Oman ($0.9 million) and Peru ($0.5 million).", []],
      ['Ненефтяной экспорт Кении вырос на 8%. Оман ($0,9 млн) и Перу ($0,5 млн) были основными покупателями.', []],
      [
        'Keniyanın qeyri-neft ixracı 8% artıb. Oman (0,9 milyon dollar) və Peru (0,5 milyon dollar) əsas alıcılar olub.',
        [],
      ],
      ['肯尼亚非石油出口增长8%。阿曼（9亿美元）和秘鲁（5亿美元）是主要买家。', []],
      // At the head of a text, to countries that were not named before.
      ["Kenya's fruit exports rose 5% in 2024. Deliveries to Oman fell 3% to $400 million.", []],
      ['Экспорт фруктов из Кении в 2024 году вырос на 5%. Поставки в Оман снизились на 3%.', []],
      ['Keniyanın meyvə ixracı 2024-cü ildə 5% artıb. Omana ixrac 3% azalıb.', []],
      ['2024年肯尼亚水果出口增长5%。对阿曼出口下降3%。', []],
      // Of all goods.
      [
        "Kenya's exports were $29 million in 2024. Oman ($9 million) and Peru ($5 million) were the main buyers.",
        ['value X KEN WLD 2024 29e6 USD', 'value X KEN OMN 2024 9e6 USD', 'value X KEN PER 2024 5e6 USD'],
      ],
      [
        "Kenya exports tea to Oman. In 2024 Kenya's exports to Oman fell 3%.",
        ['growth X KEN OMN 2024 -3e0 PT vs 2023'],
      ],
    ],
    { today: '2025-03-20', home: 'KEN' },
  ))

describe('goods of an unknown name', () =>
  testClaims(
    [
      ["Oman's exports of frankincense to India rose 12% in 2024, to $3 million.", []],
      ['Imports of dried mango from Kenya to Oman fell 12% in 2024.', []],
      ['Exports of neighbouring Kenya to Oman rose 12% in 2024.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
    ],
    { today: '2025-08-14' },
  ))

// A place in the supply of goods beside a place among partners: each has its own noun.
testClaims(
  [
    ["Oman is Kenya's fourth largest trading partner and largest gas supplier.", ['rank T KEN OMN 2024 4e0 ORD']],
    ['Оман — первый торговый партнёр Кении и крупнейший поставщик газа.', ['rank T KEN OMN 2024 1e0 ORD']],
    ['Oman Keniyanın dördüncü ticarət tərəfdaşı və ən böyük qaz təchizatçısıdır.', ['rank T KEN OMN 2024 4e0 ORD']],
    ['Oman Keniyanın ən böyük taxıl təchizatçısı və ikinci ticarət tərəfdaşıdır.', ['rank T KEN OMN 2024 2e0 ORD']],
    ['阿曼已成为肯尼亚第二大贸易伙伴和第一大棉花出口市场。', ['rank T KEN OMN 2024 2e0 ORD']],
    ['阿曼是肯尼亚第四大贸易伙伴、第一大天然气供应国。', ['rank T KEN OMN 2024 4e0 ORD']],
    ["Oman is Kenya's largest supplier and buyer of electricity.", []],
  ],
  { today: '2025-06-15', isHomeGuessed: true },
)

// The share of a currency in payments.
testClaims(
  [
    ['Omanla Keniyanın hesablaşmalarında şillinq və rialın payı 54 faizi keçib.', []],
    ['Omanla Rusiyanın ticarətində rublun payı 20 faizdir.', []],
  ],
  { today: '2025-06-15', isHomeGuessed: true },
)

describe('goods that were sold before are no trade of the country with all, nor are parts of the goods told of', () =>
  testClaims(
    [
      ["Kenya's re-exports increased by 20% to $1.2 billion in 2024.", []],
      ["Kenya's defense exports rose 29% to $7.1 billion in 2024.", []],
      ['2024年肯尼亚再出口增长20%，达12亿美元。', []],
      ['Keniyanın təkrar ixracı 20% artaraq 1,2 milyard dollara çatıb.', []],
      ["Kenya's fruit exports brought $600 million in 2024. Exports to Oman fell 3%. Exports to China grew 12%.", []],
      ['肯尼亚非油气产品出口增长8.9%。非油气出口中，对阿曼出口最多，为3.6亿美元。', []],
    ],
    { today: '2025-06-20' },
  ))

describe('the name of one kind of goods right before a flow, and behind "worth of"', () =>
  testClaims(
    [
      "Georgia's potato exports rose 4% to $9 million in 2024.",
      'Azerbaijan raised pistachio imports by 4% to $9 million in 2024.',
      "Georgia's engine exports rose 4% to $9 million in 2024.",
      "Georgia's service exports rose 4% to $9 million in 2024.",
      'Georgia exported $9 million worth of re-exported cars in 2024.',
      'Georgia sold $9 million worth of drones to Oman in 2024.',
      '2024年格鲁吉亚服务贸易出口增长4%，达900万美元。',
      '2024年格鲁吉亚对阿塞拜疆出口饮料900万美元，增长4%。',
      '2024年格鲁吉亚铬出口增长4%，达900万美元。',
    ].map(text => [text, []] as const),
    { today: '2025-06-20' },
  ))

describe('goods of all kinds behind "worth of"', () =>
  testClaims([['Georgia exported $9 million worth of goods to Oman in 2024.', ['value X GEO OMN 2024 9e6 USD']]], {
    today: '2025-06-20',
  }))

describe('a kind of goods with a hyphen, or behind "export turnover of"', () =>
  testClaims(
    [
      ['Kenya’s export turnover of agro-forestry-fishery products reached $70 billion in 2025, up 12 percent.', []],
      ["Kenya's export value of non-ferrous products reached $70 million in 2025.", []],
      ["Kenya's export turnover of goods reached $70 billion in 2025.", ['value X KEN WLD 2025 70e9 USD']],
      ["Kenya's export turnover of goods to Oman was $7 billion in 2025.", ['value X KEN OMN 2025 7e9 USD']],
    ],
    { today: '2026-01-20' },
  ))
