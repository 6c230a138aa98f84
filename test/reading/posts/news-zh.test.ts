/** Claims of Chinese news on the trade of Azerbaijan and its neighbours: what is found, with its slots. */
import { testClaims } from './claimed.ts'

testClaims(
  [
    // A place behind the word of the partners, and the amount of who has it.
    [
      '2025年，中国超越土耳其，以44亿美元成为阿塞拜疆第二大进口来源国。',
      ['value M AZE CHN 2025 44e8 USD', 'rank M AZE CHN 2025 2e0 ORD'],
    ],
    [
      '意大利以79亿美元居阿塞拜疆出口市场首位，土耳其以30亿美元位居第二。',
      [
        'value X AZE ITA 2025 79e8 USD',
        'rank X AZE ITA 2025 1e0 ORD',
        'value X AZE TUR 2025 30e8 USD',
        'rank X AZE TUR 2025 2e0 ORD',
      ],
    ],
    [
      '2025年，德国以500亿美元重回土耳其第一大出口市场，英国居第二。',
      ['value X TUR DEU 2025 500e8 USD', 'rank X TUR DEU 2025 1e0 ORD', 'rank X TUR GBR 2025 2e0 ORD'],
    ],
    [
      '意大利居阿塞拜疆出口市场首位，以82亿美元位居贸易伙伴榜首。',
      ['rank X AZE ITA 2025 1e0 ORD', 'value T AZE ITA 2025 82e8 USD', 'rank T AZE ITA 2025 1e0 ORD'],
    ],
    [
      '格鲁吉亚1月至9月进口120亿美元。美国以15亿美元取代俄罗斯，成为第二大进口来源国。',
      [
        'value M GEO WLD 2025-01/2025-09 120e8 USD',
        'value M GEO USA 2025-01/2025-09 15e8 USD',
        'rank M GEO USA 2025-01/2025-09 2e0 ORD',
      ],
    ],
    [
      '2025年阿塞拜疆外贸总额500亿美元，中国超越土耳其成为第二大贸易伙伴。',
      ['value T AZE WLD 2025 500e8 USD', 'rank T AZE CHN 2025 2e0 ORD'],
    ],
    // Countries outside of a group.
    [
      '阿塞拜疆对独联体国家出口20亿美元，对非独联体国家出口200亿美元，自非独联体国家进口100亿美元。',
      ['value X AZE CIS 2025 20e8 USD'],
    ],
    ['哈萨克斯坦同非欧亚经济联盟国家的贸易额为1000亿美元，增长4%。', []],
    // Places in figures, and first places behind a bracket.
    [
      '俄罗斯是阿塞拜疆第三大贸易伙伴，阿塞拜疆是俄罗斯第20大贸易伙伴。',
      ['rank T AZE RUS 2025 3e0 ORD', 'rank T RUS AZE 2025 20e0 ORD'],
    ],
    ['越南是土耳其第二十一大进口来源国。', ['rank M TUR VNM 2025 21e0 ORD']],
    ['在塞尔维亚出口市场中，中国排第17位。', ['rank X SRB CHN 2025 17e0 ORD']],
    [
      '2025年格鲁吉亚外贸总额为260亿美元。土耳其（32亿美元）居首位，俄罗斯（27亿美元）居第二位。',
      [
        'value T GEO WLD 2025 260e8 USD',
        'value T GEO TUR 2025 32e8 USD',
        'rank T GEO TUR 2025 1e0 ORD',
        'value T GEO RUS 2025 27e8 USD',
        'rank T GEO RUS 2025 2e0 ORD',
      ],
    ],
    [
      '2025年格鲁吉亚对阿曼出口2亿美元，自阿曼进口3亿美元。土耳其（22亿美元）居首位。',
      [
        'value X GEO OMN 2025 2e8 USD',
        'value M GEO OMN 2025 3e8 USD',
        'value T GEO TUR 2025 22e8 USD',
        'rank T GEO TUR 2025 1e0 ORD',
      ],
    ],
    [
      '2025年阿塞拜疆外贸总额500亿美元。居首位的是意大利（89亿美元，占17.8%）。',
      [
        'value T AZE WLD 2025 500e8 USD',
        'rank T AZE ITA 2025 1e0 ORD',
        'value T AZE ITA 2025 89e8 USD',
        'share T AZE ITA 2025 17.8e0 PT',
      ],
    ],
    ['2025年阿塞拜疆天然气出口87亿美元，居首位的是意大利（56亿美元）。', []],
    // Runs of months, suppositions, and moves to an amount.
    ['阿塞拜疆货物出口已连续6个月增长。', []],
    ['2025年12月，土耳其出口连续第三个月下降。', ['direction X TUR WLD 2025-12 down vs 2024-12']],
    ['即使与格鲁吉亚的贸易额有所下降，土耳其仍是主要伙伴。', []],
    ['两国贸易今后还有增长余地。', []],
    [
      '2025年，阿塞拜疆贸易顺差由2024年的55亿美元降为30亿美元。',
      ['value B AZE WLD 2024 55e8 USD', 'value B AZE WLD 2025 30e8 USD'],
    ],
    // From a record of an earlier time.
    ['2024年阿塞拜疆出口从历史最高水平回落至265亿美元。', ['value X AZE WLD 2024 265e8 USD']],
    ['2024年，阿塞拜疆出口从历史高点回落。', ['direction X AZE WLD 2024 down vs 2023']],
    ['In 2024 trade between China and Kenya fell from its record high.', ['direction T CHN KEN 2024 down vs 2023']],
    ['В 2024 году товарооборот Китая и Кении снизился с рекордного уровня.', ['direction T CHN KEN 2024 down vs 2023']],
    [
      "Kenya's exports from ports hit a record in 2024, while imports fell by 5%.",
      ['record X KEN WLD 2024', 'growth M KEN WLD 2024 -5e0 PT vs 2023'],
    ],
    // More than twice.
    ['乌阿贸易额去年增长一倍半。', ['direction T UZB AZE 2025 up vs 2024']],
    // A body that foresees, and our trade with nobody.
    ['“我们的贸易额去年超过了5亿美元”，托卡耶夫在阿斯塔纳说。', []],
    // The share of several together.
    ['意大利和土耳其占阿塞拜疆出口的48%。', []],
    ['俄罗斯、土耳其和中国占阿塞拜疆进口的49%。', []],
    ['中国和俄罗斯分别占阿塞拜疆进口的19%和17%。', ['share M AZE CHN 2025 19e0 PT', 'share M AZE RUS 2025 17e0 PT']],
    ['Almost half of the imports of Kenya come from Russia and China.', []],
    ['Почти половина экспорта Кении приходится на Италию и Турцию.', []],
  ],
  { today: '2026-03-01' },
)

// Four tenths and a half; how much more one is than the other, and a growth behind it, which is not of the balance.
testClaims(
  [
    ['2025年中哈贸易额同比增长逾四成半。', ['growth T CHN KAZ 2025 45e0 PT vs 2024']],
    ['2025年中国对哈出口增长三成，半年后回落。', ['growth X CHN KAZ 2025 30e0 PT vs 2024']],
    [
      '2025年中国自哈进口900亿元，比出口多150亿元，同比增长49%。',
      ['value M CHN KAZ 2025 900e8 CNY', 'value B CHN KAZ 2025 -150e8 CNY'],
    ],
    [
      '2025年中国出口比进口多3000亿元，顺差扩大49%。',
      ['value B CHN WLD 2025 3000e8 CNY', 'growth B CHN WLD 2025 49e0 PT vs 2024'],
    ],
    [
      'В 2025 году импорт Китая из Кении достиг $39 млрд, что на $15 млрд больше экспорта, и вырос на 49%.',
      ['value M CHN KEN 2025 39e9 USD', 'value B CHN KEN 2025 -15e9 USD'],
    ],
  ],
  { today: '2026-03-01' },
)

// Numbers in characters with a circle as zero, and 廿 and 卅; the amount in another currency; what a share of GDP is.
testClaims(
  [
    [
      '2025年肯尼亞出口六四○點五億美元，年增百分之廿二點六；進口七一○億美元，年增百分之卅。',
      [
        'value X KEN WLD 2025 640.5e8 USD',
        'growth X KEN WLD 2025 22.6e0 PT vs 2024',
        'value M KEN WLD 2025 710e8 USD',
        'growth M KEN WLD 2025 30e0 PT vs 2024',
      ],
    ],
    ['2025年，阿曼對肯尼亞出口增至二○二四年的一點三二倍。', ['growth X OMN KEN 2025 1.32e0 TIMES vs 2024']],
    [
      '2025年日本对阿曼出口300亿日元（约合14亿元人民币），自阿曼进口700亿日元（约合人民币33亿元）。',
      [
        'value X JPN OMN 2025 300e8 JPY',
        'value X JPN OMN 2025 14e8 CNY',
        'value M JPN OMN 2025 700e8 JPY',
        'value M JPN OMN 2025 33e8 CNY',
      ],
    ],
    ['2025年日本出口¥7000亿。', ['value X JPN WLD 2025 7000e8 JPY']],
    ['根據大使館的資料，2025年肯尼亞對阿曼出口接近8億美元。', ['value X KEN OMN 2025 8e8 USD']],
    ['肯尼亚对中国出口约占肯尼亚GDP的2.5%。', []],
    ['2025年中国占肯尼亚出口的2.5%，肯尼亚GDP增长5%。', ['share X KEN CHN 2025 2.5e0 PT']],
    [
      '阿曼是土耳其第九大出口市场，土耳其是阿曼第三大出口市场。',
      ['rank X TUR OMN 2025 9e0 ORD', 'rank X OMN TUR 2025 3e0 ORD'],
    ],
    [
      "Oman is Kenya's ninth largest export market, and Kenya is Oman's third largest export market.",
      ['rank X KEN OMN 2025 9e0 ORD', 'rank X OMN KEN 2025 3e0 ORD'],
    ],
    [
      'Оман — девятый по величине рынок Кении, а Кения — третий по величине рынок Омана.',
      ['rank X KEN OMN 2025 9e0 ORD', 'rank X OMN KEN 2025 3e0 ORD'],
    ],
    // More than the other flow, and than a year ago.
    [
      '2025年中国自哈进口900亿元，比出口高150亿元，同比增长49%。',
      ['value M CHN KAZ 2025 900e8 CNY', 'value B CHN KAZ 2025 -150e8 CNY'],
    ],
    [
      '2025年中国对俄出口80亿美元，比自俄进口多30亿美元。',
      ['value X CHN RUS 2025 80e8 USD', 'value B CHN RUS 2025 30e8 USD'],
    ],
    ['2025年中国对哈出口900亿元，比上年高150亿元。', ['value X CHN KAZ 2025 900e8 CNY']],
    ['2025年中国对哈出口900亿元，比上年多了150亿元。', ['value X CHN KAZ 2025 900e8 CNY']],
    [
      '2025年中国对哈出口900亿元，比上年高出15%。',
      ['value X CHN KAZ 2025 900e8 CNY', 'growth X CHN KAZ 2025 15e0 PT vs 2024'],
    ],
    ['2025年肯尼亚出口增长，增加额达3.24亿美元。', ['direction X KEN WLD 2025 up vs 2024']],
    [
      '2025年第3季肯尼亚出口30亿美元，按年增10.2%。第3季出口创下季度历史新高。',
      ['value X KEN WLD 2025-Q3 30e8 USD', 'growth X KEN WLD 2025-Q3 10.2e0 PT vs 2024-Q3', 'record X KEN WLD 2025-Q3'],
    ],
    [
      '2025年11月肯尼亚进口9亿美元，下降5.6%（同比，下同）；出口5亿美元，下降3.7%。',
      [
        'value M KEN WLD 2025-11 9e8 USD',
        'growth M KEN WLD 2025-11 -5.6e0 PT vs 2024-11',
        'value X KEN WLD 2025-11 5e8 USD',
        'growth X KEN WLD 2025-11 -3.7e0 PT vs 2024-11',
      ],
    ],
    [
      '2024年肯尼亚从阿曼进口30亿美元，占肯尼亚进口总额的10.3%，比上年提高0.5个百分点。',
      ['value M KEN OMN 2024 30e8 USD', 'share M KEN OMN 2024 10.3e0 PT'],
    ],
  ],
  { today: '2026-03-01' },
)
