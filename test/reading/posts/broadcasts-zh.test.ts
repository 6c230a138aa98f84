/** Chinese broadcasts on China's trade: parts of the country, numbered headlines, groups, runs, and quarters beside the one before. */
import { testClaims } from './claimed.ts'

testClaims(
  [
    // An outlet of China that never names Azerbaijan tells of trade with all countries.
    ['据统计，今年1月出口下降3%。', ['growth X CHN WLD 2026-01 -3e0 PT vs 2025-01']],
    ['中国与阿塞拜疆合作扩大。2025年贸易额达到48亿美元。', ['value T CHN AZE 2025 48e8 USD']],
    // A zone, a port or a region of China is not China.
    ['今年1月，云南自贸试验区进出口120亿元，增长8%。', []],
    ['北方航空机场2025年进出口货物330亿元，同比增长7%。', []],
    ['2025年，中国—中亚国家经贸合作示范区进出口额达90亿元，同比增长11%。', []],
    ['2025年粤澳贸易额同比增长12%。', []],
    ['2025年中国与澳大利亚贸易额同比增长12%。', ['growth T CHN AUS 2025 12e0 PT vs 2024']],
    ['2025年，京津冀区域进出口5万亿元。对拉美、非洲出口分别增长12%、9%。', []],
    [
      '2025年，我国进出口45万亿元。对拉美、非洲出口分别增长12%、9%。',
      [
        'value T CHN WLD 2025 45e12 CNY',
        'growth X CHN LATAM 2025 12e0 PT vs 2024',
        'growth X CHN AFR 2025 9e0 PT vs 2024',
      ],
    ],
    // Goods, credit and deals.
    ['2025年，我国自主品牌产品出口增长8%。', []],
    ['进出口银行2025年发放外贸贷款超4000亿元。', []],
    ['本届交易会现场成交出口金额90亿美元，比上届增长6%。', []],
    // What follows "of it" is of the services too.
    ['2025年服务进出口总额6万亿元，同比增长7%。其中，出口增长11%，进口增长4%。', []],
    [
      '2025年货物进出口总额6万亿元。其中，出口增长11%，进口增长4%。',
      [
        'value T CHN WLD 2025 6e12 CNY',
        'growth X CHN WLD 2025 11e0 PT vs 2024',
        'growth M CHN WLD 2025 4e0 PT vs 2024',
      ],
    ],
    // A group without a code; all countries of the world.
    ['2025年，我国对APEC其他成员进出口26万亿元。', []],
    ['2025年，我国与肯尼亚贸易额90亿美元。我国出口居世界第一，进口位居全球第二。', ['value T CHN KEN 2025 90e8 USD']],
    // The number of a headline.
    ['4.2025年我国货物贸易进出口突破44万亿元；', ['value T CHN WLD 2025 44e12 CNY']],
    ['11.12月我国外贸进出口同比增长2%；', ['growth T CHN WLD 2025-12 2e0 PT vs 2024-12']],
    ['2.5年来，我国出口稳定。', []],
    // Latin America, and the countries of the Belt and Road, as partners.
    ['2025年中拉贸易额达到5300亿美元。', ['value T CHN LATAM 2025 5300e8 USD']],
    [
      '2025年对拉美、非洲进出口分别增长5%、7%。',
      ['growth T CHN LATAM 2025 5e0 PT vs 2024', 'growth T CHN AFR 2025 7e0 PT vs 2024'],
    ],
    [
      '2025年，我国出口增长6%，对“一带一路”沿线国家出口增长11%。',
      ['growth X CHN WLD 2025 6e0 PT vs 2024', 'growth X CHN BRI 2025 11e0 PT vs 2024'],
    ],
    [
      '2025年，对东盟、共建“一带一路”国家进出口分别增长13%、8%。',
      ['growth T CHN ASEAN 2025 13e0 PT vs 2024', 'growth T CHN BRI 2025 8e0 PT vs 2024'],
    ],
    ['中方愿同哈方共建“一带一路”。2025年双边贸易额430亿美元。', ['value T CHN KAZ 2025 430e8 USD']],
    // A run of years is no base.
    [
      '2025年，我国对非洲进出口2万亿元，同比增长6%，连续保持8年增长。',
      ['value T CHN AFR 2025 2e12 CNY', 'growth T CHN AFR 2025 6e0 PT vs 2024'],
    ],
    // The time before a value, not that of the clause behind it.
    ['2024年，中塔双边贸易额接近50亿美元，今年1月保持增长势头。', ['value T CHN TJK 2024 50e8 USD']],
    [
      'Trade between China and Kenya neared $9 billion in 2024, and this year it went on.',
      ['value T CHN KEN 2024 9e9 USD'],
    ],
    // A quarter beside the one before it.
    [
      '2025年第四季度日本出口额较上一季度下降2%，进口额下降1%。',
      ['growth X JPN WLD 2025-Q4 -2e0 PT vs 2025-Q3', 'growth M JPN WLD 2025-Q4 -1e0 PT vs 2025-Q3'],
    ],
    ['2025年2月我国出口较1月下降3%。', ['growth X CHN WLD 2025-02 -3e0 PT vs 2025-01']],
    ['2025年我国出口同2021年比，增长14%。', ['growth X CHN WLD 2025 14e0 PT vs 2021']],
  ],
  { home: 'CHN', partner: 'AZE', today: '2026-03-01' },
)
