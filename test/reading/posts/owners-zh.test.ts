/** Whose trade a Chinese text tells of, and what is no value of trade with one country: volumes, provinces, some days, China with Hong Kong. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2026-11-24' })
const ofUnknownOutlet = (rows: Parameters<typeof testClaims>[0]) =>
  testClaims(rows, { today: '2026-11-24', partner: 'CHN', isHomeGuessed: true })

describe('what no claim is of', () => {
  cases([
    ['2025年肯尼亚对阿曼出口量增长5%，出口额增长8%。', ['growth X KEN OMN 2025 8e0 PT vs 2024']],
    ['2025年中国进出口量增长5%，进出口额60000亿元。', ['value T CHN WLD 2025 60000e8 CNY']],
    ['2025年肯尼亚对阿曼出口量达到10亿美元。', ['value X KEN OMN 2025 10e8 USD']],
    ['2025年10月香港商品整体出口及进口货量分别下跌15%及17%。', []],
    // A list of places behind the volume or the price.
    ['2025年10月，阿曼输往主要目的地的出口货量均下跌：肯尼亚（-25%）、越南（-19%）。', []],
    ['2025年10月，来自韩国及越南的进口货量分别上升59%及18%。', []],
    ['2025年10月，阿曼输往肯尼亚的出口价格上升5%，出口货值上升8%。', ['growth X OMN KEN 2025-10 8e0 PT vs 2024-10']],
    ['2025年肯尼亚生活资料出口10亿美元，增长5%。', []],
    ['2025年印度进口的这些产品总额达到900亿美元，中国占43%。', []],
    ['阿曼是肯尼亚最大顺差来源地。', []],
    // A province, and its customs.
    ['据南京海关统计，2025年进出口9300亿元。其中，出口5600亿元，增长7%；进口3700亿元。', []],
    ['据厦门海关统计，2025年福建省进出口9300亿元。其中，出口5600亿元，增长7%；进口3700亿元。', []],
    ['据厦门海关统计，2025年福建省进出口9300亿元。9月进出口1100亿元，增长17%。其中，出口600亿元。', []],
    [
      '据厦门海关统计，2025年福建省进出口9300亿元。2025年中国外贸进出口450000亿元，其中出口250000亿元。',
      ['value T CHN WLD 2025 450000e8 CNY', 'value X CHN WLD 2025 250000e8 CNY'],
    ],
    [
      '据中国海关统计，2025年进出口9300亿元。其中，出口5600亿元，进口3700亿元。',
      ['value T CHN WLD 2025 9300e8 CNY', 'value X CHN WLD 2025 5600e8 CNY', 'value M CHN WLD 2025 3700e8 CNY'],
    ],
    // Some days of a month; whole months.
    ['今年10月1日~10月10日，日本出口额为18000亿日元，下降10%。', []],
    ['10月1日—20日，日本出口额为18000亿日元。', []],
    ['2025年1月1日—10月31日，日本出口额为18000亿日元。', ['value X JPN WLD 2025-01/2025-10 18000e8 JPY']],
    // Some members of a group, and one of them; the whole group.
    ['据日本贸易机构公布的数据，包括越南在内的东盟六国2025年出口20000亿美元，下降2%。', []],
    ['2025年中国对东盟五国出口3000亿美元，增长5%。', []],
    ['2025年，包括格鲁吉亚、阿塞拜疆在内的独联体国家对中国出口100亿美元。', ['value X CIS CHN 2025 100e8 USD']],
    // China with Hong Kong; the two with each other.
    ['8月台灣對中國與香港出口150億美元，年增13%；對美國出口100億美元。', ['value X TWN USA 2026-08 100e8 USD']],
    ['台湾2025年对美出口比重增至30%，高於對中國與香港的26%。', []],
    [
      '台湾5月对大陆（含香港）、美国、日本出口齐扬。其中，对大陆（含香港）出口金额达121亿美元。',
      ['value X TWN CHN 2026-05 121e8 USD'],
    ],
    ['2025年中国与香港的贸易额为3000亿美元。', ['value T CHN HKG 2025 3000e8 USD']],
    [
      '2025年越南对中国和香港出口分别为600亿美元和150亿美元。',
      ['value X VNM CHN 2025 600e8 USD', 'value X VNM HKG 2025 150e8 USD'],
    ],
  ])
})

describe('bases and changes', () => {
  cases([
    [
      '2017年，中美双边商品贸易额达到5800亿美元，与2016年同比增长12%。',
      ['value T CHN USA 2017 5800e8 USD', 'growth T CHN USA 2017 12e0 PT vs 2016'],
    ],
    [
      '2025年中国与阿曼贸易额达到400亿美元，贸易额在2024年与2025年同比分别增长5%和6%。',
      [
        'value T CHN OMN 2025 400e8 USD',
        'growth T CHN OMN 2024 5e0 PT vs 2023',
        'growth T CHN OMN 2025 6e0 PT vs 2024',
      ],
    ],
    [
      '2025年台湾出口100亿美元，年增率26%；进口80亿美元，年减率3%。',
      [
        'value X TWN WLD 2025 100e8 USD',
        'growth X TWN WLD 2025 26e0 PT vs 2024',
        'value M TWN WLD 2025 80e8 USD',
        'growth M TWN WLD 2025 -3e0 PT vs 2024',
      ],
    ],
    ['台湾9月进口三百三十二点○六亿美元。', ['value M TWN WLD 2026-09 332.06e8 USD']],
    [
      '2025年台灣對五大市場出口年增率分別為東協(32%)、日本(39%)及美國(28%)。',
      [
        'growth X TWN ASEAN 2025 32e0 PT vs 2024',
        'growth X TWN JPN 2025 39e0 PT vs 2024',
        'growth X TWN USA 2025 28e0 PT vs 2024',
      ],
    ],
  ])
})

describe('all trade behind the trade with one country', () => {
  cases([
    [
      '2025年肯尼亚对阿曼出口30亿美元，增长5%。\n2025年，肯尼亚出口额为190亿美元，增长9%。',
      [
        'value X KEN OMN 2025 30e8 USD',
        'growth X KEN OMN 2025 5e0 PT vs 2024',
        'value X KEN WLD 2025 190e8 USD',
        'growth X KEN WLD 2025 9e0 PT vs 2024',
      ],
    ],
    [
      '2025年9月日本对中国出口170亿美元，创新高，占日本总出口额的40%。日本9月出口425亿美元，进口330亿美元。',
      [
        'value X JPN CHN 2025-09 170e8 USD',
        'record X JPN CHN 2025-09',
        'share X JPN CHN 2025-09 40e0 PT',
        'value X JPN WLD 2025-09 425e8 USD',
        'value M JPN WLD 2025-09 330e8 USD',
      ],
    ],
    [
      '2025年中国对阿曼出口10亿美元。中国自阿曼进口50亿美元。',
      ['value X CHN OMN 2025 10e8 USD', 'value M CHN OMN 2025 50e8 USD'],
    ],
  ])
})

describe('short names and letters', () => {
  cases([
    [
      '烏茲別克斯坦2025年外貿額為700億美元。其中，烏對俄出口50億美元。',
      ['value T UZB WLD 2025 700e8 USD', 'value X UZB RUS 2025 50e8 USD'],
    ],
    [
      '2025年土庫曼對華出口80億美元，中土雙邊貿易額為110億美元。',
      ['value X TKM CHN 2025 80e8 USD', 'value T CHN TKM 2025 110e8 USD'],
    ],
    ['受AI（人工智慧）商機帶動，2025年台灣對美國出口增長50%。', ['growth X TWN USA 2025 50e0 PT vs 2024']],
  ])
})

describe('a dateline, "we" of two nations, and offices of one', () => {
  ofUnknownOutlet([
    [
      '中評社香港7月23日電/日本財務省23日公佈的2025年上半年貿易統計顯示，貿易逆差為17000億日元。\n進口額為390000億日元。從地區來看，對美貿易順差為34000億日元。',
      [
        'value B JPN WLD 2025-S1 -17000e8 JPY',
        'value M JPN WLD 2025-S1 390000e8 JPY',
        'value B JPN USA 2025-S1 34000e8 JPY',
      ],
    ],
    [
      '2025年7月我國貿易總額達700億美元。其中，我國對中國大陸出口160億美元，占我國總出口的42%。',
      ['value T TWN WLD 2025-07 700e8 USD', 'value X TWN CHN 2025-07 160e8 USD', 'share X TWN CHN 2025-07 42e0 PT'],
    ],
    ['台灣經濟部公布，2025年7月我國貿易總額達700億美元。', ['value T TWN WLD 2025-07 700e8 USD']],
    [
      '財政部今天公布，9月出口542億美元，年增33%；9月對美國出口133億美元。',
      [
        'value X TWN WLD 2026-09 542e8 USD',
        'growth X TWN WLD 2026-09 33e0 PT vs 2025-09',
        'value X TWN USA 2026-09 133e8 USD',
      ],
    ],
    [
      '財政部統計處指出，2025年我對中國與香港出口1700億美元，對東協出口1190億美元。',
      ['value X TWN ASEAN 2025 1190e8 USD'],
    ],
    ['本港2025年10月整體出口貨值按年升10%。', ['growth X HKG WLD 2025-10 10e0 PT vs 2024-10']],
    [
      '統計暨普查局公布，2025年貨物出口總值為130億元。本地產品出口（12億元）下跌36%。貨物進口為760億元。',
      ['value X MAC WLD 2025 130e8 MOP', 'value M MAC WLD 2025 760e8 MOP'],
    ],
    // Words of Taiwan's press within other ones, or of trade with Taiwan.
    ['我国外贸2025年进出口45万亿元。我国对大陆法系国家出口500亿美元。', ['value T CHN WLD 2025 45e12 CNY']],
    ['2025年我国对大陆桥沿线国家出口500亿美元。', []],
    ['2025年阿塞拜疆国际贸易局称，出口500亿美元。', ['value X AZE WLD 2025 500e8 USD']],
    ['2025年，越南工贸部国际贸易局表示，出口500亿美元。', ['value X VNM WLD 2025 500e8 USD']],
    ['經濟部國際貿易署公布，2025年出口500億美元。', ['value X TWN WLD 2025 500e8 USD']],
    ['国际贸易局称，2025年出口500亿美元。', ['value X TWN WLD 2025 500e8 USD']],
    [
      '财政部公布，2025年我国自台湾进口500亿美元，出口80亿美元。',
      ['value M CHN TWN 2025 500e8 USD', 'value X CHN TWN 2025 80e8 USD'],
    ],
    // The same words in other texts.
    [
      '2025年我国外贸进出口45万亿元。台湾是我国第五大贸易伙伴，我国对台湾出口5000亿元。',
      ['value T CHN WLD 2025 45e12 CNY', 'rank T CHN TWN 2025 5e0 ORD', 'value X CHN TWN 2025 5000e8 CNY'],
    ],
    ['财政部公布，上半年出口退税1万亿元。2025年我国外贸进出口45万亿元。', ['value T CHN WLD 2025 45e12 CNY']],
    [
      '俄罗斯财政部表示，2025年俄罗斯出口4000亿美元，对中国出口1200亿美元。',
      ['value X RUS WLD 2025 4000e8 USD', 'value X RUS CHN 2025 1200e8 USD'],
    ],
    ['托卡耶夫表示，2025年我国对中国出口增长20%，达到150亿美元。', []],
    ['越南通讯社报道，2025年我国对中国出口额达700亿美元。', ['value X VNM CHN 2025 700e8 USD']],
    ['上海港是基本港，2025年中国出口增长5%。', ['growth X CHN WLD 2025 5e0 PT vs 2024']],
  ])
})

describe('我 alone is the country in the ways of customs, and else whoever speaks', () => {
  ofUnknownOutlet([
    [
      '2025年，东盟为我第一大贸易伙伴，我与东盟贸易总值为70000亿元，增长9%，占我外贸总值的16%。',
      [
        'rank T CHN ASEAN 2025 1e0 ORD',
        'value T CHN ASEAN 2025 70000e8 CNY',
        'growth T CHN ASEAN 2025 9e0 PT vs 2024',
        'share T CHN ASEAN 2025 16e0 PT',
      ],
    ],
    [
      '2025年，我对东盟、欧盟进出口分别增长9%和4%。',
      ['growth T CHN ASEAN 2025 9e0 PT vs 2024', 'growth T CHN EU27 2025 4e0 PT vs 2024'],
    ],
    ['我自俄罗斯进口2025年为1200亿美元。', ['value M CHN RUS 2025 1200e8 USD']],
  ])
  cases([
    [
      '“我与肯尼亚总统讨论了贸易”，阿塞拜疆总统说，2025年阿塞拜疆与肯尼亚贸易额为5亿美元。',
      ['value T AZE KEN 2025 5e8 USD'],
    ],
  ])
})
