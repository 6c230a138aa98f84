/** Tables, lists and headings: what a line takes from the lines above it. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2025-09-10'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })

describe('columns', () => {
  cases([
    [
      'Exports of Georgia, January-June 2025\nCountry | million USD | to January-June 2024 | share\nTürkiye | 310.5 | 4.1% | 11.9%\nTotal | 2 610.0 | -3.0% | 100%',
      [
        'value X GEO TUR 2025-S1 310.5e6 USD',
        'growth X GEO TUR 2025-S1 4.1e0 PT vs 2024-S1',
        'share X GEO TUR 2025-S1 11.9e0 PT',
        'value X GEO WLD 2025-S1 2610.0e6 USD',
        'growth X GEO WLD 2025-S1 -3.0e0 PT vs 2024-S1',
      ],
    ],
    [
      'Импорт Узбекистана, млн долл.\nСтрана | январь-июнь 2024 | январь-июнь 2025 | доля, %\nКитай | 5 110,2 | 6 020,4 | 31,5',
      [
        'value M UZB CHN 2024-S1 5110.2e6 USD',
        'value M UZB CHN 2025-S1 6020.4e6 USD',
        'share M UZB CHN 2025-S1 31.5e0 PT',
      ],
    ],
    // The column of the names has no heading.
    [
      'Trade of Azerbaijan in 2024, million dollars\nexports; imports; turnover\nChina; 499.0; 478.8; 977.8',
      ['value X AZE CHN 2024 499.0e6 USD', 'value M AZE CHN 2024 478.8e6 USD', 'value T AZE CHN 2024 977.8e6 USD'],
    ],
    // Tabs and wide spaces are columns too.
    [
      '2025年上半年亚美尼亚出口市场\n国别　出口额　占比\n俄罗斯　12.5亿美元　38.2%',
      ['value X ARM RUS 2025-S1 12.5e8 USD', 'share X ARM RUS 2025-S1 38.2e0 PT'],
    ],
  ])
})

describe('percentages that a caption tells the base of', () => {
  cases([
    [
      'Exports and imports of Armenia, January-June 2025\n(thousand US dollars; in percent of January-June 2024)\n\n\tExports\t%\tImports\t%\nTotal\t3,214.5\t56.2\t5,902.1\t104.9',
      [
        'value X ARM WLD 2025-S1 3214.5e3 USD',
        'growth X ARM WLD 2025-S1 -43.8e0 PT vs 2024-S1',
        'value M ARM WLD 2025-S1 5902.1e3 USD',
        'growth M ARM WLD 2025-S1 4.9e0 PT vs 2024-S1',
      ],
    ],
    // A sign tells that it is no index.
    [
      'Азербайджан: крупнейшие поставщики, январь-май 2025 г.\n№ | Страна | Импорт, тыс. долл. США | Доля, % | Прирост к январю-маю 2024 г., %\n1 | Китай | 1 712 340,5 | 18,9 | +28,4\n2 | Иран | 423 077,2 | 5,7 | -5,2',
      [
        'rank M AZE CHN 2025-01/2025-05 1e0 ORD',
        'value M AZE CHN 2025-01/2025-05 1712340.5e3 USD',
        'share M AZE CHN 2025-01/2025-05 18.9e0 PT',
        'growth M AZE CHN 2025-01/2025-05 28.4e0 PT vs 2024-01/2024-05',
        'rank M AZE IRN 2025-01/2025-05 2e0 ORD',
        'value M AZE IRN 2025-01/2025-05 423077.2e3 USD',
        'share M AZE IRN 2025-01/2025-05 5.7e0 PT',
        'growth M AZE IRN 2025-01/2025-05 -5.2e0 PT vs 2024-01/2024-05',
      ],
    ],
  ])
})

describe('a column of the month beside those of the year so far', () => {
  cases([
    [
      '2025年6月中国进出口商品国别（地区）总值表\n单位：千美元\n国别（地区）\t进出口（当月）\t进出口（1至6月累计）\t出口（1至6月累计）\t累计进出口比上年同期±%\n格鲁吉亚\t196,530\t871,906\t780,224\t-10.2',
      [
        'value T CHN GEO 2025-06 196530e3 USD',
        'value T CHN GEO 2025-S1 871906e3 USD',
        'value X CHN GEO 2025-S1 780224e3 USD',
        'growth T CHN GEO 2025-S1 -10.2e0 PT vs 2024-S1',
      ],
    ],
  ])
})

describe('the same period of the year before, in brackets', () => {
  const georgia = ['value X AZE GEO 2025-01 61377.9e3 USD', 'value X AZE GEO 2024-01 70120.4e3 USD']
  cases([
    [
      'Exports of Azerbaijan in January 2025, thousand US dollars (in brackets: January 2024):\nGeorgia – 61,377.9 (70,120.4)',
      georgia,
    ],
    [
      'Azərbaycanın yanvar 2025-də ixracı, min ABŞ dolları (mötərizədə – yanvar 2024):\n\nGürcüstan         61 377,9   (70 120,4)',
      georgia,
    ],
    [
      'Экспорт Азербайджана в январе 2025 г., тыс. долл. США (в скобках – январь 2024 г.):\nГрузия – 61 377,9 (70 120,4)',
      georgia,
    ],
    ['阿塞拜疆2025年1月出口额，单位：千美元（括号内为2024年1月）：\n格鲁吉亚　61,377.9　（70,120.4）', georgia],
  ])
})

test.each([
  'Exports of Georgia in 2025\nCountry | first | second\nIran | 1,234.5 | 99.1',
  'Rusiya            88 214,6   (81 906,3)',
  'Казахстан — 61 377,9',
])('cells that nothing explains are listed as unread: %s', text => {
  const { claims, unread } = readPost(text, { home: 'AZE', partner: 'CHN', speakers: [], projects: [], today })
  expect(claims).toEqual([])
  expect(unread.map(({ from, to }) => text.slice(from, to))).toEqual([text.split('\n').at(-1)])
})

describe('lists in order', () => {
  cases([
    [
      'Azərbaycan 2024-cü ildə ən çox hansı ölkələrdən idxal edib?\n1. Çin – 3,66 mlrd dollar (17,4%)',
      ['rank M AZE CHN 2024 1e0 ORD', 'value M AZE CHN 2024 3.66e9 USD', 'share M AZE CHN 2024 17.4e0 PT'],
    ],
    [
      'Where did Georgia export the most in 2024?\n🥇 Kyrgyzstan – $1.3bn (19.6%)',
      ['rank X GEO KGZ 2024 1e0 ORD', 'value X GEO KGZ 2024 1.3e9 USD', 'share X GEO KGZ 2024 19.6e0 PT'],
    ],
  ])
})

describe('headings', () => {
  cases([
    ['🇦🇿🇬🇪 March 2025: what changed?\nTurnover $75.1m', ['value T AZE GEO 2025-03 75.1e6 USD']],
    [
      'In May 2025, compared with May 2024,\n• exports of Türkiye rose by 2.6% to $24.8 billion',
      ['growth X TUR WLD 2025-05 2.6e0 PT vs 2024-05', 'value X TUR WLD 2025-05 24.8e9 USD'],
    ],
    ['Rusiya ilə ticarət: 2025, yanvar-may\nDövriyyə 1,9 mlrd dollar', ['value T AZE RUS 2025-01/2025-05 1.9e9 USD']],
  ])

  test('a text about foreign trade that names no one partner is about all of them', () => {
    const text = 'Exports rose by 3 percent. Foreign trade grew by 4 percent. The first supplier was China.'
    expect(claimsIn(text, { today, home: 'TUR' })[0]).toContain('growth X TUR WLD')
  })
})

describe('the most', () => {
  cases([
    [
      'Exports of Türkiye were $21 billion in July 2025. The country to which it exported the most was Germany, with $1.8 billion.',
      ['value X TUR WLD 2025-07 21e9 USD', 'rank X TUR DEU 2025-07 1e0 ORD', 'value X TUR DEU 2025-07 1.8e9 USD'],
    ],
    [
      'В 2024 году больше всего Казахстан экспортировал в Италию: $18,5 млрд.',
      ['rank X KAZ ITA 2024 1e0 ORD', 'value X KAZ ITA 2024 18.5e9 USD'],
    ],
    // Of goods, or of several countries at once.
    ['В 2024 году больше всего пшеницы Казахстан продал в Узбекистан.', []],
  ])
})

describe('columns in percent, and shares in lists', () => {
  cases([
    [
      'Экспорт Киргизии в 2024 году, млн долл. США\nСтрана | Экспорт | в % к 2023 г. | Удельный вес, %\nРоссия | 1 041,2 | 96,5 | 31,4',
      [
        'value X KGZ RUS 2024 1041.2e6 USD',
        'growth X KGZ RUS 2024 -3.5e0 PT vs 2023',
        'share X KGZ RUS 2024 31.4e0 PT',
      ],
    ],
    [
      '2025年1-5月格鲁吉亚对部分国家进出口统计（单位：亿美元）\n国家\t进出口\t出口\t进出口同比%\n亚美尼亚\t8.1\t6.4\t-4.6',
      [
        'value T GEO ARM 2025-01/2025-05 8.1e8 USD',
        'value X GEO ARM 2025-01/2025-05 6.4e8 USD',
        'growth T GEO ARM 2025-01/2025-05 -4.6e0 PT vs 2024-01/2024-05',
      ],
    ],
    [
      'Gürcüstanın 2025-ci ilin yanvar ayında idxalı, min dollar\nRusiya – 168 411,3 (payı 12,9 %)\nÇin – 139 802,7 (10,9 %)',
      [
        'value M GEO RUS 2025-01 168411.3e3 USD',
        'share M GEO RUS 2025-01 12.9e0 PT',
        'value M GEO CHN 2025-01 139802.7e3 USD',
        'share M GEO CHN 2025-01 10.9e0 PT',
      ],
    ],
    // Below exports and imports, a share without a flow is of turnover.
    [
      'Azərbaycan – Türkiyə ticarəti, 2025-ci ilin yarısı\n• İxrac: 1,3 mlrd $\n• İdxal: 1,4 mlrd $\n• Türkiyənin payı: 12,2%\n• Yeri: 2-ci',
      [
        'value X AZE TUR 2025-S1 1.3e9 USD',
        'value M AZE TUR 2025-S1 1.4e9 USD',
        'share T AZE TUR 2025-S1 12.2e0 PT',
        'rank T AZE TUR 2025-S1 2e0 ORD',
      ],
    ],
    [
      'Кто главный покупатель узбекских товаров в 2024 году?\nТройка выглядит так:\n1. Россия — $3,7 млрд (13,8% экспорта)',
      ['rank X UZB RUS 2024 1e0 ORD', 'value X UZB RUS 2024 3.7e9 USD', 'share X UZB RUS 2024 13.8e0 PT'],
    ],
    [
      '2024年亚美尼亚外贸总额300亿美元\n中国排第3：22亿美元',
      ['value T ARM WLD 2024 300e8 USD', 'rank T ARM CHN 2024 3e0 ORD', 'value T ARM CHN 2024 22e8 USD'],
    ],
  ])
})

describe('a line of a digest that names another country than the one above', () => {
  cases([
    [
      '◆ 2024年中国与阿曼贸易额5亿美元\n◆ 2024年肯尼亚出口增长4%',
      ['value T CHN OMN 2024 5e8 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    [
      '• Trade of China with Oman was $5 billion in 2024\n• Kenya exports up 4% in 2024',
      ['value T CHN OMN 2024 5e9 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    [
      '▪ Торговля Китая с Оманом в 2024 году составила $5 млрд\n▪ Экспорт Кении в 2024 году вырос на 4%',
      ['value T CHN OMN 2024 5e9 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    [
      '– 2024-cü ildə Çinin Omanla ticarəti 5 milyard dollar olub\n– 2024-cü ildə Keniyanın ixracı 4% artıb',
      ['value T CHN OMN 2024 5e9 USD', 'growth X KEN WLD 2024 4e0 PT vs 2023'],
    ],
    // A partner is one of the country above.
    [
      '• Trade of China with Oman was $5 billion in 2024\n• Exports to Kenya up 4%',
      ['value T CHN OMN 2024 5e9 USD', 'growth X CHN KEN 2024 4e0 PT vs 2023'],
    ],
  ])
})

describe('tables of partners', () => {
  cases([
    // The title names no country: the table is of that of the outlet, and its total is no share.
    [
      '2025-ci ilin yanvar-iyununda idxalda əsas tərəfdaş ölkələr\n\nÖlkə | Məbləğ, mln. ABŞ dolları | Xüsusi çəkisi, %\nÇin | 2 118,4 | 18,2\nRusiya | 1 904,0 | 16,4\nCəmi idxal | 11 640,2 | 100,0',
      [
        'value M AZE CHN 2025-S1 2118.4e6 USD',
        'share M AZE CHN 2025-S1 18.2e0 PT',
        'value M AZE RUS 2025-S1 1904.0e6 USD',
        'share M AZE RUS 2025-S1 16.4e0 PT',
        'value M AZE WLD 2025-S1 11640.2e6 USD',
      ],
    ],
    [
      'Top partners by imports, 2024\n1. China — $3.7 billion (17%)\n2. Russia — $3.4 billion (16%)',
      [
        'rank M AZE CHN 2024 1e0 ORD',
        'value M AZE CHN 2024 3.7e9 USD',
        'share M AZE CHN 2024 17e0 PT',
        'rank M AZE RUS 2024 2e0 ORD',
        'value M AZE RUS 2024 3.4e9 USD',
        'share M AZE RUS 2024 16e0 PT',
      ],
    ],
    [
      'Основные страны-партнёры по экспорту, январь-июнь 2025 г.\nСтрана\tмлн долл. США\tдоля, %\nИталия\t5 310,4\t41,1\nТурция\t1 620,9\t12,6',
      [
        'value X AZE ITA 2025-S1 5310.4e6 USD',
        'share X AZE ITA 2025-S1 41.1e0 PT',
        'value X AZE TUR 2025-S1 1620.9e6 USD',
        'share X AZE TUR 2025-S1 12.6e0 PT',
      ],
    ],
    // Two columns, and two tables.
    [
      '2024-cü ildə ixracda əsas tərəfdaşlar\nÖlkə | mln. dollar\nİtaliya | 9 112,6\nTürkiyə | 2 547,0\n\n2024-cü ildə idxalda əsas tərəfdaşlar\nÖlkə | mln. dollar\nÇin | 3 712,6',
      ['value X AZE ITA 2024 9112.6e6 USD', 'value X AZE TUR 2024 2547.0e6 USD', 'value M AZE CHN 2024 3712.6e6 USD'],
    ],
    // A share or a change behind the column of a year is of that year; ahead of all years it is of the last.
    [
      "Kazakhstan's exports, million dollars\nCountry | 2024 | Share, % | 2025 | Share, %\nIndia | 100.5 | 30.2 | 120.5 | 31.4",
      [
        'value X KAZ IND 2024 100.5e6 USD',
        'share X KAZ IND 2024 30.2e0 PT',
        'value X KAZ IND 2025 120.5e6 USD',
        'share X KAZ IND 2025 31.4e0 PT',
      ],
    ],
    [
      'Экспорт Казахстана, млн долларов\nСтрана | Доля, % | 2022 | 2023\nИндия | 30,2 | 100,5 | 120,5',
      ['share X KAZ IND 2023 30.2e0 PT', 'value X KAZ IND 2022 100.5e6 USD', 'value X KAZ IND 2023 120.5e6 USD'],
    ],
    [
      'İtaliyanın idxalı, mln dollar\nÖlkə | 2023 | Dəyişmə, % | 2024 | Dəyişmə, %\nHindistan | 100,5 | 5,1 | 120,6 | 20,0',
      [
        'value M ITA IND 2023 100.5e6 USD',
        'growth M ITA IND 2023 5.1e0 PT vs 2022',
        'value M ITA IND 2024 120.6e6 USD',
        'growth M ITA IND 2024 20.0e0 PT vs 2023',
      ],
    ],
    // Other countries together are not all countries.
    [
      'Exports of Georgia, 2024\nCountry | Million USD | Share, %\nArmenia | 700.1 | 10.7\nRest of the world | 110.1 | 1.7\nOthers | 90.5 | 1.4\nTotal | 6 560.0 | 100',
      ['value X GEO ARM 2024 700.1e6 USD', 'share X GEO ARM 2024 10.7e0 PT', 'value X GEO WLD 2024 6560.0e6 USD'],
    ],
    [
      'Foreign trade of the countries of the region, 2024\nCountry | Exports, bln USD\nAzerbaijan | 26.5\nGeorgia | 6.6',
      ['value X AZE WLD 2024 26.5e9 USD', 'value X GEO WLD 2024 6.6e9 USD'],
    ],
    [
      'Внешняя торговля стран Центральной Азии, 2024 год\nСтрана | Экспорт, млрд долл. | Импорт, млрд долл.\nКазахстан | 81,6 | 59,8',
      ['value X KAZ WLD 2024 81.6e9 USD', 'value M KAZ WLD 2024 59.8e9 USD'],
    ],
    // The members of the group in the title are no partners of it.
    [
      'Exports of Central Asian countries, 2024\nCountry | Exports, bln USD | Change, %\nKazakhstan | 81.6 | 3.7',
      ['value X KAZ WLD 2024 81.6e9 USD', 'growth X KAZ WLD 2024 3.7e0 PT vs 2023'],
    ],
    [
      'Kazakhstan in figures, January 2025\nExports, billion USD: 5.8\nGDP growth, %: 4.6\nInvestment, billion USD: 2.8',
      ['value X KAZ WLD 2025-01 5.8e9 USD'],
    ],
    ['Visitors by country, 2024\nCountry | Thousand | Share, %\nRussia | 612.0 | 22.1\nTürkiye | 431.2 | 15.6', []],
  ])
})

describe('columns with one space between them', () => {
  cases([
    [
      '2024年哈萨克斯坦出口目的地\n\n国家 出口额（亿美元） 占比\n意大利 185.3 22.7%\n中国 149.1 18.3%\n合计 816.2 100%',
      [
        'value X KAZ ITA 2024 185.3e8 USD',
        'share X KAZ ITA 2024 22.7e0 PT',
        'value X KAZ CHN 2024 149.1e8 USD',
        'share X KAZ CHN 2024 18.3e0 PT',
        'value X KAZ WLD 2024 816.2e8 USD',
      ],
    ],
    // Spaces inside names, numbers and headings; the total has no digit behind the point.
    [
      'Imports of Georgia by country, 2024\nCountry Imports, mln USD Share, %\nTürkiye 2 812.4 16.7\nUnited States 1 410 8.4\nTotal 16 870 100',
      [
        'value M GEO TUR 2024 2812.4e6 USD',
        'share M GEO TUR 2024 16.7e0 PT',
        'value M GEO USA 2024 1410e6 USD',
        'share M GEO USA 2024 8.4e0 PT',
        'value M GEO WLD 2024 16870e6 USD',
      ],
    ],
    [
      'Импорт Армении по странам, млн долл. США\nСтрана 2023 2024 Доля\nРоссия 3 410,4 6 900,1 40,1\nКитай 1 520,9 1 810,6 10,5',
      [
        'value M ARM RUS 2023 3410.4e6 USD',
        'value M ARM RUS 2024 6900.1e6 USD',
        'share M ARM RUS 2024 40.1e0 PT',
        'value M ARM CHN 2023 1520.9e6 USD',
        'value M ARM CHN 2024 1810.6e6 USD',
        'share M ARM CHN 2024 10.5e0 PT',
      ],
    ],
    ['Forums in Baku\nDelegates came 12 2024\nSpeakers spoke 4 5', []],
  ])
})

describe('labels with their units', () => {
  cases([
    [
      'О внешней торговле Кыргызской Республики (январь 2025 года)\n\nВнешнеторговый оборот, млн долларов США: 1 012,3\nв % к январю 2024 года: 95,4\nЭкспорт: 204,9\nИмпорт: 807,4',
      [
        'value T KGZ WLD 2025-01 1012.3e6 USD',
        'growth T KGZ WLD 2025-01 -4.6e0 PT vs 2024-01',
        'value X KGZ WLD 2025-01 204.9e6 USD',
        'value M KGZ WLD 2025-01 807.4e6 USD',
      ],
    ],
    [
      'Внешняя торговля Армении, 2024 год\nТоварооборот, млн долл. США — 30 104,5\nк 2023 году, % — 142,0\nЭкспорт, млн долл. США — 13 111,0',
      [
        'value T ARM WLD 2024 30104.5e6 USD',
        'growth T ARM WLD 2024 42.0e0 PT vs 2023',
        'value X ARM WLD 2024 13111.0e6 USD',
      ],
    ],
    [
      '2024年哈萨克斯坦对外贸易\n进出口总额（亿美元）：1412.3\n同比增长（%）：1.6\n出口：816.4',
      [
        'value T KAZ WLD 2024 1412.3e8 USD',
        'growth T KAZ WLD 2024 1.6e0 PT vs 2023',
        'value X KAZ WLD 2024 816.4e8 USD',
      ],
    ],
    [
      'Foreign trade of Türkiye, January 2025\nExports, billion USD: 21.2\nImports, billion USD: 28.7\nChange of imports, %: 9.9',
      [
        'value X TUR WLD 2025-01 21.2e9 USD',
        'value M TUR WLD 2025-01 28.7e9 USD',
        'growth M TUR WLD 2025-01 9.9e0 PT vs 2024-01',
      ],
    ],
    [
      'Azərbaycanın xarici ticarəti\nGöstərici | yanvar 2025 | yanvar 2024\nİxrac, mln. ABŞ dolları | 2 511,0 | 2 310,4\nİdxal, mln. ABŞ dolları | 1 501,3 | 1 611,8',
      [
        'value X AZE WLD 2025-01 2511.0e6 USD',
        'value X AZE WLD 2024-01 2310.4e6 USD',
        'value M AZE WLD 2025-01 1501.3e6 USD',
        'value M AZE WLD 2024-01 1611.8e6 USD',
      ],
    ],
  ])

  test('mutual trade with a partner is told of the country of the release', () => {
    const text =
      'Экспорт Казахстана в январе 2025 года составил 5,8 млрд долларов.\nВзаимная торговля с Россией составила 1,9 млрд долларов, или на 7,4% больше, чем в январе 2024 года, в том числе экспорт – 611,2 млн.'
    expect(claimsIn(text, { today, home: 'KAZ', partner: 'WLD' }).slice(1)).toEqual([
      'value T KAZ RUS 2025-01 1.9e9 USD',
      'growth T KAZ RUS 2025-01 7.4e0 PT vs 2024-01',
      'value X KAZ RUS 2025-01 611.2e6 USD',
    ])
  })
})

describe('a column of places, a title that ends with a point, and changes against a named period', () => {
  cases([
    [
      'Азербайджан: крупнейшие поставщики, январь-май 2025 г.\n\n№ | Страна | Импорт, тыс. долл. США | Доля в импорте, % | Прирост к январю-маю 2024 г., %\n1 | Китай | 1 712 340,5 | 18,9 | +28,4\n2 | Россия | 1 423 077,2 | 15,7 | -5,2',
      [
        'rank M AZE CHN 2025-01/2025-05 1e0 ORD',
        'value M AZE CHN 2025-01/2025-05 1712340.5e3 USD',
        'share M AZE CHN 2025-01/2025-05 18.9e0 PT',
        'growth M AZE CHN 2025-01/2025-05 28.4e0 PT vs 2024-01/2024-05',
        'rank M AZE RUS 2025-01/2025-05 2e0 ORD',
        'value M AZE RUS 2025-01/2025-05 1423077.2e3 USD',
        'share M AZE RUS 2025-01/2025-05 15.7e0 PT',
        'growth M AZE RUS 2025-01/2025-05 -5.2e0 PT vs 2024-01/2024-05',
      ],
    ],
    [
      'Главные экспортные рынки Грузии, январь-май 2025 г.\n\nМесто | Страна | Экспорт, млн долл. | Изменение, % | Доля, %\n2 | Казахстан | 423,2 | 5,2 | 15,7',
      [
        'rank X GEO KAZ 2025-01/2025-05 2e0 ORD',
        'value X GEO KAZ 2025-01/2025-05 423.2e6 USD',
        'growth X GEO KAZ 2025-01/2025-05 5.2e0 PT vs 2024-01/2024-05',
        'share X GEO KAZ 2025-01/2025-05 15.7e0 PT',
      ],
    ],
    // A bracket in each column.
    [
      '2025年1-5月阿塞拜疆主要进口来源国\n\n排名 | 国家 | 进口额（万美元） | 占比（%） | 同比增长（%）\n2 | 俄罗斯 | 113,255 | 15.4 | -6.7',
      [
        'rank M AZE RUS 2025-01/2025-05 2e0 ORD',
        'value M AZE RUS 2025-01/2025-05 113255e4 USD',
        'share M AZE RUS 2025-01/2025-05 15.4e0 PT',
        'growth M AZE RUS 2025-01/2025-05 -6.7e0 PT vs 2024-01/2024-05',
      ],
    ],
    [
      'Azerbaijan: main suppliers, January-May 2025\n\nRank | Country | Imports, million USD | Growth on January-May 2024, %\n1 | China | 1,712.5 | 28.4',
      [
        'rank M AZE CHN 2025-01/2025-05 1e0 ORD',
        'value M AZE CHN 2025-01/2025-05 1712.5e6 USD',
        'growth M AZE CHN 2025-01/2025-05 28.4e0 PT vs 2024-01/2024-05',
      ],
    ],
  ])
})

describe('the total of a group in a table of partners', () => {
  cases([
    [
      "Kenya's trade with the CIS\nJanuary-November 2025, million US dollars\n\nCountry | Exports | Imports\nRussia | 1 062 | 3 298\nKazakhstan | 121 | 388\nCIS total | 1 618 | 4 402",
      [
        'value X KEN RUS 2025-01/2025-11 1062e6 USD',
        'value M KEN RUS 2025-01/2025-11 3298e6 USD',
        'value X KEN KAZ 2025-01/2025-11 121e6 USD',
        'value M KEN KAZ 2025-01/2025-11 388e6 USD',
        'value X KEN CIS 2025-01/2025-11 1618e6 USD',
        'value M KEN CIS 2025-01/2025-11 4402e6 USD',
      ],
    ],
    [
      'Azərbaycanın MDB ölkələri ilə xarici ticarəti\n2025-ci ilin yanvar-noyabr ayları, min ABŞ dolları\n\nÖlkə | İxrac | İdxal\nRusiya | 1 062 417,8 | 3 298 105,4\nMDB üzrə cəmi | 1 618 044,3 | 4 402 871,5',
      [
        'value X AZE RUS 2025-01/2025-11 1062417.8e3 USD',
        'value M AZE RUS 2025-01/2025-11 3298105.4e3 USD',
        'value X AZE CIS 2025-01/2025-11 1618044.3e3 USD',
        'value M AZE CIS 2025-01/2025-11 4402871.5e3 USD',
      ],
    ],
  ])
})

describe('what a column is of', () => {
  cases([
    // A change is of the last of the columns of periods.
    [
      'Импорт Армении по странам\n№ | Страна | 2024 г., млн долл. | 2023 г., млн долл. | Изменение, %\n2 | Китай | 1 712,9 | 1 500,8 | 14,1',
      [
        'value M ARM CHN 2024 1712.9e6 USD',
        'value M ARM CHN 2023 1500.8e6 USD',
        'growth M ARM CHN 2024 14.1e0 PT vs 2023',
      ],
    ],
    [
      'Внешняя торговля Узбекистана, январь–май 2025 г., млн долл. США\n\nСтрана | Экспорт | Импорт | Сальдо\nКитай | 712,4 | 4 512,0 | -3 799,6',
      [
        'value X UZB CHN 2025-01/2025-05 712.4e6 USD',
        'value M UZB CHN 2025-01/2025-05 4512.0e6 USD',
        'value B UZB CHN 2025-01/2025-05 -3799.6e6 USD',
      ],
    ],
    // Members of a group, and their trade with the partner of the title.
    [
      '2025年前5个月中亚五国对华贸易（亿美元）\n\n国家 | 贸易额 | 同比增速（%）\n乌兹别克斯坦 | 58.1 | -3.1',
      ['value T UZB CHN 2025-01/2025-05 58.1e8 USD', 'growth T UZB CHN 2025-01/2025-05 -3.1e0 PT vs 2024-01/2024-05'],
    ],
  ])
})

describe('the place in a list is not of the period in its bracket', () => {
  testClaims(
    [
      [
        'Exports of Kenya in January-April by main countries (mln. USD):\n1. Oman – 3,412.6 (2024: 3,105.2)\n2. Chad – 1,118.9 (2024: 1,020.7)',
        ['rank X KEN OMN 2025-01/2025-04 1e0 ORD', 'rank X KEN TCD 2025-01/2025-04 2e0 ORD'],
      ],
    ],
    { today: '2025-05-20' },
  )
})

describe('a quarter in each column, and the change beside it', () => {
  const rows = (names: readonly string[]) =>
    names.flatMap(flow => [
      [`value ${flow} KEN OMN 2024-Q1 1012.4e6 USD`, `value ${flow} KEN OMN 2025-Q1 1196.7e6 USD`],
      [`growth ${flow} KEN OMN 2025-Q1 18.2e0 PT vs 2024-Q1`, `share ${flow} KEN OMN 2025-Q1 20.5e0 PT`],
    ])
  testClaims(
    [
      [
        'Keniyanın idxalı (mln. dollar)\n\nÖlkə | 2024, I rüb | 2025, I rüb | Dəyişmə, % | İdxalda payı, %\nOman | 1 012,4 | 1 196,7 | +18,2 | 20,5',
        rows(['M']).flat(),
      ],
      [
        'Экспорт Кении, млн долл.\n\nСтрана | 2024, I кв. | 2025, I кв. | Изменение, % | Доля, %\nОман | 1 012,4 | 1 196,7 | +18,2 | 20,5',
        rows(['X']).flat(),
      ],
      // A percentage under an unknown heading is not read by the heading beside it.
      [
        'Exports of Kenya (mln USD)\n\nCountry | 2024, Q1 | 2025, Q1 | Weight, % | Share, %\nOman | 1012.4 | 1196.7 | 18.2 | 20.5',
        rows(['X'])
          .flat()
          .filter(it => !it.startsWith('growth')),
      ],
    ],
    { today: '2025-06-20' },
  )
})

describe('numbers in brackets in the columns of a table are what its caption tells', () => {
  testClaims(
    [
      [
        'Внешняя торговля товарами Республики Беларусь с отдельными странами, январь-март 2025 г. (тыс. долл. США; в скобках - в % к январю-марту 2024 г.)\n\nСтрана\tЭкспорт\tИмпорт\nРоссия\t5 870 114,2 (97,4)\t5 902 337,9 (108,3)',
        [
          'value X BLR RUS 2025-Q1 5870114.2e3 USD',
          'growth X BLR RUS 2025-Q1 -2.6e0 PT vs 2024-Q1',
          'value M BLR RUS 2025-Q1 5902337.9e3 USD',
          'growth M BLR RUS 2025-Q1 8.3e0 PT vs 2024-Q1',
        ],
      ],
      [
        "Kenya's trade with selected countries, January-March 2025 (thousand US dollars; growth in brackets, %)\n\nCountry | Exports | Imports\nOman | 58,702.2 (-2.4) | 59,023.9 (8.3)",
        [
          'value X KEN OMN 2025-Q1 58702.2e3 USD',
          'growth X KEN OMN 2025-Q1 -2.4e0 PT vs 2024-Q1',
          'value M KEN OMN 2025-Q1 59023.9e3 USD',
          'growth M KEN OMN 2025-Q1 8.3e0 PT vs 2024-Q1',
        ],
      ],
      [
        'Keniyanın ticarəti, mln dollar, 2024-cü il (mötərizədə – 2023-cü il)\n\nÖlkə | İxrac | İdxal\nOman | 580,2 (597,4) | 590,9 (508,3)',
        [
          'value X KEN OMN 2024 580.2e6 USD',
          'value X KEN OMN 2023 597.4e6 USD',
          'value M KEN OMN 2024 590.9e6 USD',
          'value M KEN OMN 2023 508.3e6 USD',
        ],
      ],
      [
        '2025年一季度肯尼亚对外贸易（万美元；括号内为同比增长，%）\n\n国家 | 出口 | 进口\n阿曼 | 5870.2 (-2.4) | 5902.9 (8.3)',
        [
          'value X KEN OMN 2025-Q1 5870.2e4 USD',
          'growth X KEN OMN 2025-Q1 -2.4e0 PT vs 2024-Q1',
          'value M KEN OMN 2025-Q1 5902.9e4 USD',
          'growth M KEN OMN 2025-Q1 8.3e0 PT vs 2024-Q1',
        ],
      ],
      // The caption does not tell what they are.
      [
        "Kenya's trade, January-March 2025, million US dollars\n\nCountry | Exports | Imports\nOman | 587.2 (97.4) | 590.9 (108.3)",
        ['value X KEN OMN 2025-Q1 587.2e6 USD', 'value M KEN OMN 2025-Q1 590.9e6 USD'],
      ],
    ],
    { today: '2025-06-20' },
  )
})

describe('a line with the name of a change, a fall or a rise', () => {
  testClaims(
    [
      [
        'Keniyanın Omana ixracı, 2024-cü il\nHəcmi: 398 mln dollar\nAzalma: 15,5%',
        ['value X KEN OMN 2024 398e6 USD', 'growth X KEN OMN 2024 -15.5e0 PT vs 2023'],
      ],
      [
        'Экспорт Кении в Оман за 2024 год: 398 млн долларов\nСнижение: 15,5%\nИмпорт: 90 млн долларов\nРост: 3%',
        [
          'value X KEN OMN 2024 398e6 USD',
          'growth X KEN OMN 2024 -15.5e0 PT vs 2023',
          'value M KEN OMN 2024 90e6 USD',
          'growth M KEN OMN 2024 3e0 PT vs 2023',
        ],
      ],
      [
        'Exports of Kenya to Oman in 2024: $398 million\nDecline: 15.5%',
        ['value X KEN OMN 2024 398e6 USD', 'growth X KEN OMN 2024 -15.5e0 PT vs 2023'],
      ],
      [
        '2024年肯尼亚对阿曼出口3.98亿美元\n降幅：15.5%',
        ['value X KEN OMN 2024 3.98e8 USD', 'growth X KEN OMN 2024 -15.5e0 PT vs 2023'],
      ],
      ['Exports of Kenya to Oman in 2024: $398 million\nChange: 15.5%', ['value X KEN OMN 2024 398e6 USD']],
    ],
    { today: '2025-09-19' },
  )
})

describe('a column that ends with a short word for "year"', () => {
  testClaims(
    [
      [
        'Торговля Грузии в январе-мае 2025 г., тыс. долл.\n\nСтрана | Экспорт | Импорт | Оборот к янв.-маю 2024 г.\nКения | 118,4 | 20,1 | -5,8%\nОман | 71,3 | 3,5 | +62,1%',
        [
          'value X GEO KEN 2025-01/2025-05 118.4e3 USD',
          'value M GEO KEN 2025-01/2025-05 20.1e3 USD',
          'growth T GEO KEN 2025-01/2025-05 -5.8e0 PT vs 2024-01/2024-05',
          'value X GEO OMN 2025-01/2025-05 71.3e3 USD',
          'value M GEO OMN 2025-01/2025-05 3.5e3 USD',
          'growth T GEO OMN 2025-01/2025-05 62.1e0 PT vs 2024-01/2024-05',
        ],
      ],
      [
        'Экспорт Грузии, млн долларов\nСтрана | 2024 г. | 2025 г.\nКения | 118,4 | 125,8',
        ['value X GEO KEN 2024 118.4e6 USD', 'value X GEO KEN 2025 125.8e6 USD'],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('2011.9 in a column of amounts is no month', () => {
  testClaims(
    [
      [
        'Imports of Kenya in January-August 2025, million dollars\nOman | 2011.9\nQatar | 802.6',
        ['value M KEN OMN 2025-01/2025-08 2011.9e6 USD', 'value M KEN QAT 2025-01/2025-08 802.6e6 USD'],
      ],
    ],
    { today: '2025-09-22' },
  )
})

describe('a number like a year below a time or a flow', () => {
  testClaims(
    [
      [
        "Kenya's exports by country, million dollars\nCountry|2024|2025|Change|2026-Q1|Change\nOman|2000|2200|10%|500|5%",
        [
          'value X KEN OMN 2024 2000e6 USD',
          'value X KEN OMN 2025 2200e6 USD',
          'growth X KEN OMN 2025 10e0 PT vs 2024',
          'value X KEN OMN 2026-Q1 500e6 USD',
          'growth X KEN OMN 2026-Q1 5e0 PT vs 2025-Q1',
        ],
      ],
      [
        "Kenya's trade in 2025, million dollars\nCountry | Exports | Imports\nOman | 300 | 2000",
        ['value X KEN OMN 2025 300e6 USD', 'value M KEN OMN 2025 2000e6 USD'],
      ],
      [
        "Kenya's exports by country, million dollars\nCountry | 2024 | 2025\nOman | 3000 | 2020\nCountry | 2022 | 2023\nPeru | 2300 | 2010",
        [
          'value X KEN OMN 2024 3000e6 USD',
          'value X KEN OMN 2025 2020e6 USD',
          'value X KEN PER 2022 2300e6 USD',
          'value X KEN PER 2023 2010e6 USD',
        ],
      ],
      [
        "Kenya's exports by country, million dollars\nCountry | 2025 | 2024 | 2023 | Change, %\nOman | 5 | 4 | 3 | 25",
        [
          'value X KEN OMN 2025 5e6 USD',
          'value X KEN OMN 2024 4e6 USD',
          'value X KEN OMN 2023 3e6 USD',
          'growth X KEN OMN 2025 25e0 PT vs 2024',
        ],
      ],
    ],
    { today: '2026-06-20' },
  )
})

describe('signs in words', () => {
  testClaims(
    [
      [
        'Импорт Азербайджана в 2024 году\n\nСтрана | млн долларов | изменение\nГермания | 1 154,6 | минус 8,8%\nТурция | 2 790,0 | плюс 2,2%',
        [
          'value M AZE DEU 2024 1154.6e6 USD',
          'growth M AZE DEU 2024 -8.8e0 PT vs 2023',
          'value M AZE TUR 2024 2790.0e6 USD',
          'growth M AZE TUR 2024 2.2e0 PT vs 2023',
        ],
      ],
    ],
    { today: '2025-12-20' },
  )
})
