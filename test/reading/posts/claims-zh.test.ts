/** Claims of Chinese sentences in the ways of its news: what is found, with its slots. */
import { expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { context } from '../score.ts'
import { claimsIn, testClaims } from './claimed.ts'

const here = { today: '2025-12-20', home: 'CHN', partner: 'AZE' } as const
const read = (text: string) => readPost(text, { ...context, ...here })

test.each([
  // The value that another is compared with, before its change.
  [
    '去年中国与吉尔吉斯斯坦贸易额为227.1亿美元，较2023年的198亿美元增长14.7%，年均增速更高。',
    ['value T CHN KGZ 2024 227.1e8 USD', 'value T CHN KGZ 2023 198e8 USD', 'growth T CHN KGZ 2024 14.7e0 PT vs 2023'],
  ],
  [
    '中国与塞尔维亚贸易额从2016年的5.96亿美元增至2023年的43.5亿美元，增长逾6倍。',
    ['value T CHN SRB 2016 5.96e8 USD', 'value T CHN SRB 2023 43.5e8 USD', 'growth T CHN SRB 2023 7e0 TIMES vs 2016'],
  ],
  // A share behind a place is of the flow of that place.
  [
    '2024年中国是秘鲁第一大贸易伙伴；中国是秘鲁第二大进口来源国，占比12.5%。',
    ['rank T PER CHN 2024 1e0 ORD', 'rank M PER CHN 2024 2e0 ORD', 'share M PER CHN 2024 12.5e0 PT'],
  ],
  // After five years: no base; hard to rise: no rise; before that: no place of this year.
  ['2024年，秘鲁对华出口同比减少0.4%，时隔5年转为负增长。', ['growth X PER CHN 2024 -0.4e0 PT vs 2023']],
  ['若对华出口无法尽快好转，秘鲁的整体贸易也很难恢复增势。', []],
  ['2024年中国对秘鲁出口增长两千多倍。', ['growth X CHN PER 2024 2001e0 TIMES vs 2023']],
  // The noun of a compound tells what is counted.
  ['前11个月我国进口铁矿砂11亿吨，进口均价每吨688元，下跌10.3%。', []],
  [
    '2024年美国商品和服务贸易逆差为9184亿美元，较上年增长17%。',
    ['value B USA WLD 2024 -9184e8 USD', 'growth B USA WLD 2024 17e0 PT vs 2023'],
  ],
  [
    '中国仍是欧盟重要伙伴。今年1月至5月欧盟对外商品出口额达到8602亿欧元。',
    ['value X EU27 WLD 2025-01/2025-05 8602e8 EUR'],
  ],
  [
    '2024年中国与秘鲁贸易额为300亿美元，增长8%，增速在主要贸易伙伴中排第二位。',
    ['value T CHN PER 2024 300e8 USD', 'growth T CHN PER 2024 8e0 PT vs 2023'],
  ],
  ['2024年11月中国对秘鲁进出口值环比增长6%。', ['growth T CHN PER 2024-11 6e0 PT vs 2024-10']],
  // A forecast or an aim behind the flow; the year that it is for.
  [
    '中俄贸易额900亿美元。2026年2000亿美元的贸易额估计能完成。',
    ['value T CHN RUS 2024 900e8 USD', 'value T CHN RUS 2026 2000e8 USD expected'],
  ],
  ['秘鲁2026年出口将增长，至2030年有望达到500亿美元。', ['value X PER WLD 2030 500e8 USD expected']],
  [
    '阿曼2024年成为欧盟最大进口来源国，当年进口额上升21%。',
    ['rank M EU27 OMN 2024 1e0 ORD', 'growth M EU27 OMN 2024 21e0 PT vs 2023'],
  ],
  // Some days of a month, and a sum of years.
  ['韩国关税厅公布，9月前20天韩国出口额为401亿美元，同比增长13.5%。', []],
  ['11月1日至20日，韩国出口额为401亿美元。', []],
  ['十年来，中国与共建国家累计货物贸易额达19.1万亿美元。', []],
  // Sides.
  [
    '海关总署介绍，今年前10个月，我国进出口总值37.31万亿元，同比增长3.6%。',
    ['value T CHN WLD 2025-01/2025-10 37.31e12 CNY', 'growth T CHN WLD 2025-01/2025-10 3.6e0 PT vs 2024-01/2024-10'],
  ],
  [
    '2025年前8个月，阿塞拜疆与土耳其的贸易额为37.5亿美元，其中对土出口21.2亿美元，自土进口16.3亿美元。',
    [
      'value T AZE TUR 2025-01/2025-08 37.5e8 USD',
      'value X AZE TUR 2025-01/2025-08 21.2e8 USD',
      'value M AZE TUR 2025-01/2025-08 16.3e8 USD',
    ],
  ],
  [
    '2024年中哈双边贸易额438亿美元，占哈外贸总额的31%。其中，中方出口280亿美元，占哈进口额的47%；中方进口158亿美元。',
    [
      'value T CHN KAZ 2024 438e8 USD',
      'share T KAZ CHN 2024 31e0 PT',
      'value X CHN KAZ 2024 280e8 USD',
      'share M KAZ CHN 2024 47e0 PT',
      'value M CHN KAZ 2024 158e8 USD',
    ],
  ],
  [
    '2024年荷兰和法国与德国的贸易额位列第四和第五，分别为2090亿欧元和1820亿欧元。',
    ['value T DEU NLD 2024 2090e8 EUR', 'value T DEU FRA 2024 1820e8 EUR'],
  ],
  ['两国贸易额去年为138亿美元。中国和乌兹别克斯坦将设立基金。', ['value T CHN UZB 2024 138e8 USD']],
  // Short names that the text explains.
  [
    '巴基斯坦统计局称，2024年巴自华进口159.6亿美元，对华出口23.8亿美元。中巴贸易额有望再增。',
    ['value M PAK CHN 2024 159.6e8 USD', 'value X PAK CHN 2024 23.8e8 USD'],
  ],
  ['土库曼斯坦是重要的能源伙伴。2024年中土贸易额超过105亿美元。', ['value T CHN TKM 2024 105e8 USD']],
  ['2024年中土贸易额超过430亿美元。', ['value T CHN TUR 2024 430e8 USD']],
  // Periods.
  ['截至今年10月底，中阿双边贸易额已达41亿美元，超过去年全年水平。', ['value T CHN AZE 2025-01/2025-10 41e8 USD']],
  [
    '前11个月，我国与东盟、欧盟贸易总值分别为6.82万亿元、5.37万亿元。',
    ['value T CHN ASEAN 2025-01/2025-11 6.82e12 CNY', 'value T CHN EU27 2025-01/2025-11 5.37e12 CNY'],
  ],
  ['8月份中国出口同比增长4.4%，前值为7.2%。', ['growth X CHN WLD 2025-08 4.4e0 PT vs 2024-08']],
  [
    '出口大涨！4月我国出口3156.9亿美元，同比+8.1%。',
    [
      'direction X CHN WLD 2025-04 up vs 2024-04',
      'value X CHN WLD 2025-04 3156.9e8 USD',
      'growth X CHN WLD 2025-04 8.1e0 PT vs 2024-04',
    ],
  ],
  [
    '今年1月至5月阿塞拜疆外贸顺差为6.2亿美元，比去年同期减少5倍。',
    ['value B AZE WLD 2025-01/2025-05 6.2e8 USD', 'growth B AZE WLD 2025-01/2025-05 0.2000e0 TIMES vs 2024-01/2024-05'],
  ],
  // Two partners with one number, and partners that nobody names: of no country.
  ['去年中国对波兰和捷克出口170亿美元，增长13.2%。', []],
  ['去年中国自波兰与捷克进口90亿美元。', []],
  ['中国与波兰和捷克的贸易额去年为600亿美元。', []],
  [
    '去年中国对波兰和捷克出口分别增长5%和3%。',
    ['growth X CHN POL 2024 5e0 PT vs 2023', 'growth X CHN CZE 2024 3e0 PT vs 2023'],
  ],
  ['去年中国对5大市场出口同步上扬，对前五大贸易伙伴出口增长6.9%。', []],
  ['去年中国对新兴市场出口增长8%。从主要贸易伙伴看，对巴西出口增长5%。', ['growth X CHN BRA 2024 5e0 PT vs 2023']],
  ['去年，中国与埃及经贸合作成果丰硕。据海关统计，全年货物贸易进出口170亿美元。', []],
  // The trade of the world.
  [
    '2023年越南进口3270亿美元。当年世界商品出口总额约24万亿美元，世界商品进口总额约25万亿美元。',
    ['value M VNM WLD 2023 3270e8 USD'],
  ],
  // Up to a time that is over, nothing is an aim.
  [
    '2021年泰国占老挝进口的52%。但到2025年上半年，这一比例已降至46%。',
    ['share M LAO THA 2021 52e0 PT', 'share M LAO THA 2025-S1 46e0 PT'],
  ],
  ['到2024年，中国与智利贸易额升至600亿美元。', ['value T CHN CHL 2024 600e8 USD']],
  ['到2030年，中国与智利贸易额达到800亿美元。', ['value T CHN CHL 2030 800e8 USD target']],
  [
    '10月，台灣對東協出口107億美元，出超30億美元；對日本入超12億美元。',
    ['value X TWN ASEAN 2025-10 107e8 USD', 'value B TWN ASEAN 2025-10 30e8 USD', 'value B TWN JPN 2025-10 -12e8 USD'],
  ],
  // The years before "the best", and the year of an event: no time of the claim.
  [
    '今年前10月对韩国出口增长8.9%，为近26年同期最优表现，占比6%，为近36年同期最高。',
    ['growth X CHN KOR 2025-01/2025-10 8.9e0 PT vs 2024-01/2024-10', 'share X CHN KOR 2025-01/2025-10 6e0 PT'],
  ],
  [
    '泰国11月出口下降5%，持续时间为1997年亚洲金融危机爆发以来最长。对东盟出口下降3%。',
    ['growth X THA WLD 2025-11 -5e0 PT vs 2024-11', 'growth X THA ASEAN 2025-11 -3e0 PT vs 2024-11'],
  ],
  ['近年来，智利对华贸易顺差持续增长。', []],
  ['中国在2016年至2023年期间一直是丹麦最大贸易伙伴，但这一地位在2024年被美国取代。', []],
  [
    '越南10月对美国出口按年减少近9%至63亿美元，但按月有所增加。',
    ['growth X VNM USA 2025-10 -9e0 PT vs 2024-10', 'value X VNM USA 2025-10 63e8 USD'],
  ],
  // Goods at the head of a sentence go on in its clauses.
  ['在进口商品中，农产品的表现尤为突出，前五个月的进口总额达到43.6亿元，同比增长26.9%。', []],
  [
    '2024年波兰自中国进口300亿美元。其中，电子产品在波兰从中国的进口商品中占比最大，进口额增长5%，达到90亿美元。',
    ['value M POL CHN 2024 300e8 USD'],
  ],
  // Behind the noun of a partner is the partner; a list of changes has no shares.
  [
    '去年中国与最大贸易伙伴东盟的贸易额增长5%。',
    ['rank T CHN ASEAN 2024 1e0 ORD', 'growth T CHN ASEAN 2024 5e0 PT vs 2023'],
  ],
  [
    '泰国11月出口下降5%。从出口对象看，对美国（8%）、中东（4.5%）、欧盟（0.1%）的出口均增加。',
    ['growth X THA WLD 2025-11 -5e0 PT vs 2024-11', 'growth X THA EU27 2025-11 0.1e0 PT vs 2024-11'],
  ],
  [
    '去年捷克与美国的贸易额为184亿欧元（约6000亿元新台币）。',
    ['value T CZE USA 2024 184e8 EUR', 'value T CZE USA 2024 6000e8 TWD'],
  ],
  [
    '去年中国对法国出口82亿美元、年增7%；对波兰与捷克出口104亿美元、年增13%，对匈牙利出口9亿美元。',
    ['value X CHN FRA 2024 82e8 USD', 'growth X CHN FRA 2024 7e0 PT vs 2023', 'value X CHN HUN 2024 9e8 USD'],
  ],
  ['2024年泰国对波兰以及捷克的出口比重降至6.6%。', []],
  // What a forecast change comes to; pace is no direction; a part of a country.
  [
    '机构预计，丹麦对华出口今年将下降10%，降至81亿欧元。',
    ['growth X DNK CHN 2025 -10e0 PT vs 2024 expected', 'value X DNK CHN 2025 81e8 EUR expected'],
  ],
  ['去年泰国出口值及年增率均为历年最强。', []],
  [
    '去年俄罗斯占蒙古国进口的29%。东方省、肯特省等地，俄罗斯商品占比仍保持在50%以上。',
    ['share M MNG RUS 2024 29e0 PT'],
  ],
  // A partner that is not told.
  [
    '今年2月加拿大对美出口下降3.6%。与此同时，对其他国家出口下降8.3%。',
    ['growth X CAN USA 2025-02 -3.6e0 PT vs 2024-02'],
  ],
  [
    '2023年排在法国贸易伙伴第三位的中国，今年1至10月退居第四位。',
    ['rank T FRA CHN 2023 3e0 ORD', 'rank T FRA CHN 2025-01/2025-10 4e0 ORD'],
  ],
  // An aim that is told behind its amount, and a change that is told in a number too.
  ['今年中意双方要向贸易额1000亿美元的目标迈进。', ['value T CHN ITA 2025 1000e8 USD target']],
  [
    '一季度中美双边贸易仍保持增长，进出口规模1.11万亿元，增长4%。',
    ['value T CHN USA 2025-Q1 1.11e12 CNY', 'growth T CHN USA 2025-Q1 4e0 PT vs 2024-Q1'],
  ],
  // Names in sounds have no short names of countries.
  [
    '据拉赫曼诺夫·塔法耶夫介绍，今年前七个月双边贸易额增长迅速。据穆斯塔法耶夫说，前七个月中阿贸易额增长20%。',
    [
      'direction T CHN AZE 2025-01/2025-07 up vs 2024-01/2024-07',
      'growth T CHN AZE 2025-01/2025-07 20e0 PT vs 2024-01/2024-07',
    ],
  ],
  [
    '今年1至7月，土耳其商品的头号买家是德国（125亿美元）。',
    ['rank X TUR DEU 2025-01/2025-07 1e0 ORD', 'value X TUR DEU 2025-01/2025-07 125e8 USD'],
  ],
  [
    '11月，德国仍是土耳其商品的头号买家（19.5亿美元），其后是英国（14.5亿美元）。',
    ['rank X TUR DEU 2025-11 1e0 ORD', 'value X TUR DEU 2025-11 19.5e8 USD', 'value X TUR GBR 2025-11 14.5e8 USD'],
  ],
  [
    '2024年荷兰继续成为波兰最大的出口对象国，出口额达到230亿美元；其后是英国的180亿美元，增长3%。',
    [
      'rank X POL NLD 2024 1e0 ORD',
      'value X POL NLD 2024 230e8 USD',
      'value X POL GBR 2024 180e8 USD',
      'growth X POL GBR 2024 3e0 PT vs 2023',
    ],
  ],
  // Years of a range.
  [
    '上半年中国进出口增长2%。2020年至2024年，中国对老挝出口额从15亿美元增至36亿美元，增幅达140%；2025年上半年再增10%，达到20亿美元。',
    [
      'growth T CHN WLD 2025-S1 2e0 PT vs 2024-S1',
      'value X CHN LAO 2020 15e8 USD',
      'value X CHN LAO 2024 36e8 USD',
      'growth X CHN LAO 2024 140e0 PT vs 2020',
      'growth X CHN LAO 2025-S1 10e0 PT vs 2024-S1',
      'value X CHN LAO 2025-S1 20e8 USD',
    ],
  ],
  // A difference, and an expectation.
  [
    '今年前两个月，东盟以约30亿元（人民币，下同）的差距落后于欧盟，暂居中国第二大贸易伙伴。',
    ['rank T CHN ASEAN 2025-01/2025-02 2e0 ORD'],
  ],
  [
    '5月中国出口增长7.6%，高于市场预期增长5.7%；进口增长1.8%，低于市场预期的4.3%。',
    ['growth X CHN WLD 2025-05 7.6e0 PT vs 2024-05', 'growth M CHN WLD 2025-05 1.8e0 PT vs 2024-05'],
  ],
  // A counter of a group, and what is outside of one.
  [
    '据欧盟统计局统计，2024年奥地利货物进出口额为3700亿欧元，比上年（下同）下降2%。其中，出口1910亿欧元，下降1.5%。',
    [
      'value T AUT WLD 2024 3700e8 EUR',
      'growth T AUT WLD 2024 -2e0 PT vs 2023',
      'value X AUT WLD 2024 1910e8 EUR',
      'growth X AUT WLD 2024 -1.5e0 PT vs 2023',
    ],
  ],
  ['今年5月奥地利对欧盟以外地区出口额为48亿欧元。', []],
  [
    '今年前三季度，中国对“一带一路”沿线国家进出口17万亿元，增长6%。',
    ['value T CHN BRI 2025-01/2025-09 17e12 CNY', 'growth T CHN BRI 2025-01/2025-09 6e0 PT vs 2024-01/2024-09'],
  ],
  // No trade in all goods.
  ['截至去年底，中国对塔吉克斯坦投资超过30亿美元，已成为塔最大投资来源国。', []],
  [
    '今年前三季度，中国对东盟出口增长15%，以水运、空运等进出口也实现较快增长。',
    ['growth X CHN ASEAN 2025-01/2025-09 15e0 PT vs 2024-01/2024-09'],
  ],
  ['一季度塔吉克斯坦皮棉出口减少，其中工业品出口2亿美元。', []],
  // Places of several, who are named behind; one that has overtaken another.
  [
    '前11个月乌兹别克斯坦外贸额370亿美元。乌第二至第三大外贸伙伴依次为：俄罗斯（第二），贸易额约60亿美元，同比增长14%；哈萨克斯坦（第三），约26亿美元，占比7%。',
    [
      'value T UZB WLD 2025-01/2025-11 370e8 USD',
      'rank T UZB RUS 2025-01/2025-11 2e0 ORD',
      'value T UZB RUS 2025-01/2025-11 60e8 USD',
      'growth T UZB RUS 2025-01/2025-11 14e0 PT vs 2024-01/2024-11',
      'rank T UZB KAZ 2025-01/2025-11 3e0 ORD',
      'value T UZB KAZ 2025-01/2025-11 26e8 USD',
      'share T UZB KAZ 2025-01/2025-11 7e0 PT',
    ],
  ],
  [
    '头两个月阿塞拜疆外贸总额75亿美元。进口方面，中国首次取代俄罗斯登上榜首，前两个月自华进口7.5亿美元，自俄进口5.5亿美元。',
    [
      'value T AZE WLD 2025-01/2025-02 75e8 USD',
      'rank M AZE CHN 2025-01/2025-02 1e0 ORD',
      'value M AZE CHN 2025-01/2025-02 7.5e8 USD',
      'value M AZE RUS 2025-01/2025-02 5.5e8 USD',
    ],
  ],
  // Parts of a country, and several partners together.
  [
    '今年前三季度，新疆的出口同比增长45%，达到2100亿元，进口同比增长38%。新疆的主要伙伴包括哈萨克斯坦和蒙古，与这些国家的贸易分别增长70%和30%。',
    [],
  ],
  ['前11个月，我国对东盟、美国、日本和韩国等主要伙伴进出口均有所增长。', []],
  // Shares of the trade with some partners, and how much shares changed.
  ['一季度中国与东盟进出口占与RCEP伙伴外贸规模的47%，占比接近一半。', []],
  ['前8个月格鲁吉亚同独联体国家贸易额占其外贸总额的34%，同比上涨3%。', []],
  ['2024年，土耳其占阿塞拜疆外贸的一成二左右。', ['share T AZE TUR 2024 12e0 PT']],
  // The time of a record that is the base, of a whole year, of a value that is not known, and no time.
  [
    '2024年中俄贸易总额为1.7万亿元，较2023年创纪录水平下降2%。',
    ['value T CHN RUS 2024 1.7e12 CNY', 'record T CHN RUS 2023', 'growth T CHN RUS 2024 -2e0 PT vs 2023'],
  ],
  [
    '土耳其2024年12月出口增长9%，全年出口额达到2600亿美元。',
    ['growth X TUR WLD 2024-12 9e0 PT vs 2023-12', 'value X TUR WLD 2024 2600e8 USD'],
  ],
  ['2024年，中越双边贸易额已从建交之初的3000多万美元增加到近2600亿美元。', ['value T CHN VNM 2024 2600e8 USD']],
  [
    '前11个月我国外贸进出口增长2%，连续第3个月保持正增长。',
    ['growth T CHN WLD 2025-01/2025-11 2e0 PT vs 2024-01/2024-11'],
  ],
  ['中美两国贸易总额每年高达数千亿美元。', []],
  // The trade of the office that the text begins with.
  [
    '波兰统计局：11月出口创同期新高\n波兰统计局公布数据：11月出口226亿美元，增长1.5%。德国仍是波兰最大买家（19亿美元）。',
    [
      'record X POL WLD 2025-11',
      'value X POL WLD 2025-11 226e8 USD',
      'growth X POL WLD 2025-11 1.5e0 PT vs 2024-11',
      'rank X POL DEU 2025-11 1e0 ORD',
      'value X POL DEU 2025-11 19e8 USD',
    ],
  ],
  ['伊朗大使：双边贸易额去年增长5%', ['growth T CHN IRN 2024 5e0 PT vs 2023']],
  // The record is that of the value before it.
  [
    '2024年中蒙贸易额191亿美元，略低于2023年200亿美元的纪录。',
    ['value T CHN MNG 2024 191e8 USD', 'value T CHN MNG 2023 200e8 USD', 'record T CHN MNG 2023'],
  ],
  ['2024年中蒙贸易额191亿美元，创纪录。', ['value T CHN MNG 2024 191e8 USD', 'record T CHN MNG 2024']],
  // From the level of a year ago to that of now.
  [
    '10月蒙古国出口12亿美元，贸易顺差由去年同期的3亿美元扩大至5亿美元。',
    ['value X MNG WLD 2025-10 12e8 USD', 'value B MNG WLD 2024-10 3e8 USD', 'value B MNG WLD 2025-10 5e8 USD'],
  ],
  [
    '10月蒙古国出口12亿美元。进口额从去年10月的8亿美元上升到9亿美元。',
    ['value X MNG WLD 2025-10 12e8 USD', 'value M MNG WLD 2024-10 8e8 USD', 'value M MNG WLD 2025-10 9e8 USD'],
  ],
  ['2024年中蒙贸易成倍增长。', ['direction T CHN MNG 2024 up vs 2023']],
  // No year of this calendar, goods that the lead names, and money of something else.
  ['伊历上半年伊朗对土耳其出口30亿美元，同比增长12%。', []],
  [
    '2024年蒙古国出口158亿美元。在煤炭出口方面，中国居首位，日本居第二。在小麦出口中，意大利排名第一。',
    ['value X MNG WLD 2024 158e8 USD'],
  ],
  ['2024年中蒙贸易额191亿美元。蒙古国政府将发行5亿美元主权债券，拟拨款2亿美元。', ['value T CHN MNG 2024 191e8 USD']],
  // The title of a table with its unit.
  [
    '表：2025年1-9月吉尔吉斯斯坦主要贸易伙伴（单位：百万美元）\n国别 贸易额 同比\n中国 4,812.5 -3.1%\n俄罗斯 2,903.4 +5.2%',
    [
      'value T KGZ CHN 2025-01/2025-09 4812.5e6 USD',
      'growth T KGZ CHN 2025-01/2025-09 -3.1e0 PT vs 2024-01/2024-09',
      'value T KGZ RUS 2025-01/2025-09 2903.4e6 USD',
      'growth T KGZ RUS 2025-01/2025-09 5.2e0 PT vs 2024-01/2024-09',
    ],
  ],
  // 其中 takes no character of 中格.
  [
    '2024年格鲁吉亚与阿塞拜疆贸易额10亿美元，其中格方出口4亿美元，阿方出口6亿美元。',
    ['value T GEO AZE 2024 10e8 USD', 'value X GEO AZE 2024 4e8 USD', 'value X AZE GEO 2024 6e8 USD'],
  ],
  [
    '2024年蒙古国同俄罗斯贸易额25亿美元，其中蒙出口0.5亿美元。',
    ['value T MNG RUS 2024 25e8 USD', 'value X MNG RUS 2024 0.5e8 USD'],
  ],
  [
    '2024年秘鲁与印度贸易额40亿美元，其中秘方进口15亿美元，对印方出口增长3%。',
    ['value T PER IND 2024 40e8 USD', 'value M PER IND 2024 15e8 USD', 'growth X PER IND 2024 3e0 PT vs 2023'],
  ],
  [
    '去年中格贸易额24亿美元，其中格方出口3亿美元，中方出口21亿美元。',
    ['value T CHN GEO 2024 24e8 USD', 'value X GEO CHN 2024 3e8 USD', 'value X CHN GEO 2024 21e8 USD'],
  ],
  // The same months of another year, and the value of the year before as an aside.
  [
    '2024年1-7月，肯尼亚出口额为25亿美元，2023年同期为23亿美元，增长8.7%。进口额为40亿美元。',
    [
      'value X KEN WLD 2024-01/2024-07 25e8 USD',
      'value X KEN WLD 2023-01/2023-07 23e8 USD',
      'growth X KEN WLD 2024-01/2024-07 8.7e0 PT vs 2023-01/2023-07',
      'value M KEN WLD 2024-01/2024-07 40e8 USD',
    ],
  ],
  [
    '2023年上半年阿曼出口为20亿美元，2024年同期为25亿美元，增长25%。',
    [
      'value X OMN WLD 2023-S1 20e8 USD',
      'value X OMN WLD 2024-S1 25e8 USD',
      'growth X OMN WLD 2024-S1 25e0 PT vs 2023-S1',
    ],
  ],
  [
    '2024年1-8月，阿曼对印度出口1.3亿美元，高于2023年同期的1.2亿美元。',
    ['value X OMN IND 2024-01/2024-08 1.3e8 USD', 'value X OMN IND 2023-01/2023-08 1.2e8 USD'],
  ],
  [
    '2024年秘鲁与智利贸易额为42亿美元，而2023年是41亿美元，增长2.4%，进口20亿美元。',
    [
      'value T PER CHL 2024 42e8 USD',
      'value T PER CHL 2023 41e8 USD',
      'growth T PER CHL 2024 2.4e0 PT vs 2023',
      'value M PER CHL 2024 20e8 USD',
    ],
  ],
  // A difference behind the verb of a change is no second value.
  [
    '2024年肯尼亚与坦桑尼亚贸易额为8.5亿美元，增加1亿美元（13%）。',
    ['value T KEN TZA 2024 8.5e8 USD', 'growth T KEN TZA 2024 13e0 PT vs 2023'],
  ],
  ['2024年，肯尼亚对坦桑尼亚出口4.8亿美元，减少6000万美元。', ['value X KEN TZA 2024 4.8e8 USD']],
  // Goods in general tell no kind; who buys, and where they are sold.
  [
    '2024年，日本从智利购买的商品总值为80亿美元，比上年减少5%。',
    ['value M JPN CHL 2024 80e8 USD', 'growth M JPN CHL 2024 -5e0 PT vs 2023'],
  ],
  [
    '2024年格鲁吉亚对阿塞拜疆的出口额为7亿美元，阿塞拜疆商品的进口额为6亿美元。',
    ['value X GEO AZE 2024 7e8 USD', 'value M GEO AZE 2024 6e8 USD'],
  ],
  [
    '去年肯尼亚的货物卖到阿曼的有2亿美元，从阿曼买回的有4亿美元。',
    ['value X KEN OMN 2024 2e8 USD', 'value M KEN OMN 2024 4e8 USD'],
  ],
  ['乌兹别克斯坦出口商2024年在阿富汗市场上卖出了11亿美元的货物。', ['value X UZB AFG 2024 11e8 USD']],
  [
    '2024年秘鲁出口745亿美元。美国采购95亿美元，中国采购258亿美元。',
    ['value X PER WLD 2024 745e8 USD', 'value X PER USA 2024 95e8 USD', 'value X PER CHN 2024 258e8 USD'],
  ],
  // 上年5月 is that month; a month right before an amount; the year of a bracket is only of it.
  [
    '今年5月肯尼亚进口15亿美元，4月为14亿美元，上年5月为13亿美元。',
    ['value M KEN WLD 2025-05 15e8 USD', 'value M KEN WLD 2025-04 14e8 USD', 'value M KEN WLD 2024-05 13e8 USD'],
  ],
  [
    '2024年土耳其对格鲁吉亚出口32亿美元，12月单月3亿美元，比11月多10%。',
    ['value X TUR GEO 2024 32e8 USD', 'value X TUR GEO 2024-12 3e8 USD', 'growth X TUR GEO 2024-12 10e0 PT vs 2024-11'],
  ],
  [
    '2025年7月，土耳其出口250亿美元（2024年7月为225亿美元）；前7个月1560亿美元。',
    [
      'value X TUR WLD 2025-07 250e8 USD',
      'value X TUR WLD 2024-07 225e8 USD',
      'value X TUR WLD 2025-01/2025-07 1560e8 USD',
    ],
  ],
  [
    '2023年约旦与美国贸易额为49亿美元。这一年，约旦出口增长3%。',
    ['value T JOR USA 2023 49e8 USD', 'growth X JOR USA 2023 3e0 PT vs 2022'],
  ],
  // Places by what they are counted by, and among whose partners; shares before amounts in brackets.
  [
    '按出口额计算，2024年印度是阿曼第四大伙伴，按进口额则是第二大。',
    ['rank X OMN IND 2024 4e0 ORD', 'rank M OMN IND 2024 2e0 ORD'],
  ],
  [
    '2024年，阿联酋在肯尼亚的进口来源国中排名第二，占15%。',
    ['rank M KEN ARE 2024 2e0 ORD', 'share M KEN ARE 2024 15e0 PT'],
  ],
  ['2024年智利从秘鲁的第五大贸易伙伴跌至第七位。', []],
  [
    '2024年秘鲁的主要出口市场是智利（34.1%，258亿美元）和日本（12.6%，95亿美元）。',
    [
      'share X PER CHL 2024 34.1e0 PT',
      'value X PER CHL 2024 258e8 USD',
      'share X PER JPN 2024 12.6e0 PT',
      'value X PER JPN 2024 95e8 USD',
    ],
  ],
  ['2024年约旦出口额较上年净增5亿美元，达到125亿美元。', ['value X JOR WLD 2024 125e8 USD']],
  ['2024年，土耳其对伊拉克出口由增转降，减少了3%。', ['growth X TUR IRQ 2024 -3e0 PT vs 2023']],
  // How much a flow changed is no level; a partner of each flow; what stands before the name of a partner.
  ['2024年肯尼亚贸易顺差扩大3亿美元，达到10亿美元。', ['value B KEN WLD 2024 10e8 USD']],
  ['2024年肯尼亚出口25亿美元，同比上升2亿美元。', ['value X KEN WLD 2024 25e8 USD']],
  ['2024年肯尼亚进口激增20亿美元。', []],
  [
    '2024年，乌兹别克斯坦与土耳其贸易额为27亿美元；乌方自土进口、对土出口分别增长6%和8%。',
    ['value T UZB TUR 2024 27e8 USD', 'growth M UZB TUR 2024 6e0 PT vs 2023', 'growth X UZB TUR 2024 8e0 PT vs 2023'],
  ],
  [
    '2024年，肯尼亚与南部邻国坦桑尼亚的贸易额为8亿美元，自北方邻国埃塞俄比亚的进口为1亿美元。',
    ['value T KEN TZA 2024 8e8 USD', 'value M KEN ETH 2024 1e8 USD'],
  ],
  // 上年 before the months that the text tells of; 同期 of a later year; one country of a group.
  [
    '2023年1月阿曼出口50亿美元。上年1月是45亿美元，增长11%。',
    [
      'value X OMN WLD 2023-01 50e8 USD',
      'value X OMN WLD 2022-01 45e8 USD',
      'growth X OMN WLD 2023-01 11e0 PT vs 2022-01',
    ],
  ],
  [
    '去年前三季度，格鲁吉亚外贸总额160亿美元，今年同期170亿美元，增长6%。',
    [
      'value T GEO WLD 2024-01/2024-09 160e8 USD',
      'value T GEO WLD 2025-01/2025-09 170e8 USD',
      'growth T GEO WLD 2025-01/2025-09 6e0 PT vs 2024-01/2024-09',
    ],
  ],
  [
    '2024年阿曼与欧盟成员国意大利的贸易额为5亿美元，对中亚国家乌兹别克斯坦出口5000万美元。',
    ['value T OMN ITA 2024 5e8 USD', 'value X OMN UZB 2024 5000e4 USD'],
  ],
  // 卖了, 买了 beside a partner; 到 is an aim only before a time.
  [
    '2024年越南向美国卖了1195亿美元的商品，从美国只买了151亿美元。',
    ['value X VNM USA 2024 1195e8 USD', 'value M VNM USA 2024 151e8 USD'],
  ],
  [
    '2024年，有15亿美元的肯尼亚货物运到乌干达，贸易额到了20亿美元。',
    ['value X KEN UGA 2024 15e8 USD', 'value T KEN UGA 2024 20e8 USD'],
  ],
  ['2024年哈萨克斯坦卖了5亿美元的国债。', []],
  // A share that is not read, with that of the same months a year before: the text goes on about its own months.
  [
    '今年1月至10月，阿曼外贸总额为79亿美元，出口有59亿美元。出口在外贸总额中的份额达到75%，去年头十个月为63%。进口则为20亿美元，增长18%。',
    [
      'value T OMN WLD 2025-01/2025-10 79e8 USD',
      'value X OMN WLD 2025-01/2025-10 59e8 USD',
      'value M OMN WLD 2025-01/2025-10 20e8 USD',
      'growth M OMN WLD 2025-01/2025-10 18e0 PT vs 2024-01/2024-10',
    ],
  ],
])('%s', (text, claims) => expect(claimsIn(text, here)).toEqual(claims))

test.each([
  ['阿利耶夫总统在出席委员会会议时说：“去年我们的贸易额大幅增长。”', '阿利耶夫', '总统'],
  ['“我们希望继续扩大双边贸易。”埃尔多安总统在联合记者会上说。', '埃尔多安', '总统'],
  ['俄罗斯总统普京说：“俄中贸易几乎全部以本币结算。”', '普京', '俄罗斯总统'],
  ['塞尔维亚总统武契奇多次表示：“自贸协定是历史性的。”', '武契奇', '塞尔维亚总统'],
  ['“法中双边贸易额达687亿美元。”法国驻华大使白玉堂在接受采访时表示。', '白玉堂', '法国驻华大使'],
  ['“中国企业的投资推动了当地就业。”塞尔维亚经济部长说。', undefined, '塞尔维亚经济部长'],
  // Traditional characters, and Japanese surnames.
  ['研究院首席顧問陳永健稱：「關稅生效前，訂單明顯增加。」', '陳永健', '研究院首席顧問'],
  ['「雙邊貿易額再創新高。」韓國駐華大使盧載憲說。', '盧載憲', '韓國駐華大使'],
  ['研究所首席经济学家南武志说：“出口放缓的影响才刚刚开始。”', '南武志', '研究所首席经济学家'],
  ['埃及前驻华大使希夏姆·卡马尔撰文称：“埃中贸易前景广阔。”', '希夏姆·卡马尔', '埃及前驻华大使'],
])('the speaker of %s', (text, speaker, office) =>
  expect(read(text).quotes.map(quote => [quote.speaker, quote.office])).toEqual([[speaker, office]]),
)

// A yuan without a name is that of the country, 兆 is 万亿, and traditional characters are read as simplified ones.
testClaims(
  [
    [
      '香港去年整體出口貨值3兆2500億元，按年升5%；輸往內地的貨值升6%，輸往美國跌4%。',
      [
        'value X HKG WLD 2024 32500e8 HKD',
        'growth X HKG WLD 2024 5e0 PT vs 2023',
        'growth X HKG CHN 2024 6e0 PT vs 2023',
        'growth X HKG USA 2024 -4e0 PT vs 2023',
      ],
    ],
    ['2024年内地佔香港出口的58%。', ['share X HKG CHN 2024 58e0 PT']],
    [
      '2024年香港对美国出口500亿元人民币，内地对美国出口3万亿元。',
      ['value X HKG USA 2024 500e8 CNY', 'value X CHN USA 2024 3e12 CNY'],
    ],
    ['2024年澳门出口135亿元。', ['value X MAC WLD 2024 135e8 MOP']],
    ['2024年日本出口107兆元。', ['value X JPN WLD 2024 107e12 JPY']],
    ['去年中国新增风电装机120吉瓦，合12万兆瓦。', []],
  ],
  here,
)

// "Our country" of an unknown outlet is China, if Azerbaijan is not whose trade the text tells of.
testClaims(
  [
    [
      '2025年我国对中亚五国进出口2864亿元，增长10.4%。',
      ['value T CHN CASIA5 2025 2864e8 CNY', 'growth T CHN CASIA5 2025 10.4e0 PT vs 2024'],
    ],
    ['2025年我国对阿塞拜疆出口12亿美元。', ['value X CHN AZE 2025 12e8 USD']],
    [
      '2025年阿塞拜疆外贸额490亿美元。我国出口250亿美元。',
      ['value T AZE WLD 2025 490e8 USD', 'value X AZE WLD 2025 250e8 USD'],
    ],
  ],
  { today: '2026-01-16', isHomeGuessed: true },
)

// The value of a record that a change is counted from; how long it grew is no run of records; a share that rises is no trade that does.
testClaims(
  [
    [
      '2025年中俄贸易额比2024年1.74万亿元的纪录下降6.5%，此前连续四年增长。',
      ['value T CHN RUS 2024 1.74e12 CNY', 'record T CHN RUS 2024', 'growth T CHN RUS 2025 -6.5e0 PT vs 2024'],
    ],
    ['2025年中亚在中国外贸中的比重继续提高。', []],
  ],
  { today: '2026-01-16' },
)

// How fast a trade grows is its growth; the time since which nothing was like it is no period; 同意 is a word.
testClaims(
  [
    ['2025年9月中国出口增速降至1.6%。', ['growth X CHN WLD 2025-09 1.6e0 PT vs 2024-09']],
    ['2025年9月中国出口降幅收窄至1.6%。', ['growth X CHN WLD 2025-09 -1.6e0 PT vs 2024-09']],
    [
      '2025年11月，中蒙贸易额升至15亿美元，这是自2022年2月乌克兰战争爆发以来的最高水平。',
      ['value T CHN MNG 2025-11 15e8 USD'],
    ],
    [
      '2024年中蒙贸易额为150亿美元。中蒙同意到2030年将贸易额提高至200亿美元。',
      ['value T CHN MNG 2024 150e8 USD', 'value T CHN MNG 2030 200e8 USD target'],
    ],
  ],
  { today: '2026-01-16' },
)

// 十亿 behind digits; 乌 of a text that names Uzbekistan; the two of whom the clause before tells.
testClaims(
  [
    [
      '哈萨克斯坦2025年出口达391十亿坚戈，进口2.5千亿坚戈。',
      ['value X KAZ WLD 2025 391e9 KZT', 'value M KAZ WLD 2025 2.5e11 KZT'],
    ],
    [
      '2025年哈萨克斯坦出口十亿美元，进口5百万美元。',
      ['value X KAZ WLD 2025 10e8 USD', 'value M KAZ WLD 2025 5e6 USD'],
    ],
    ['乌兹别克斯坦国家统计委员会称，2021年乌俄贸易额达到75亿美元。', ['value T UZB RUS 2021 75e8 USD']],
    ['2021年乌俄贸易额达到75亿美元。', ['value T UKR RUS 2021 75e8 USD']],
    ['2025年中国同俄罗斯的贸易额回落，为五年来首次减少。', ['direction T CHN RUS 2025 down vs 2024']],
    ['2025年中国与中亚经贸合作取得长足发展，双方货物贸易额达1063亿美元。', ['value T CHN CASIA5 2025 1063e8 USD']],
  ],
  { today: '2026-01-16' },
)

// 较好 compares with no time; 加起来 is of several partners together.
testClaims(
  [
    [
      '前7个月中国外贸25万亿元。7月，中国同新兴市场的贸易保持较好势头：对非洲进出口2000亿元，对拉美出口增长6%。',
      [
        'value T CHN WLD 2024-01/2024-07 25e12 CNY',
        'value T CHN AFR 2024-07 2000e8 CNY',
        'growth X CHN LATAM 2024-07 6e0 PT vs 2023-07',
      ],
    ],
    ['3月，哈萨克斯坦同俄罗斯的贸易规模较大，为15亿美元。', ['value T KAZ RUS 2024-03 15e8 USD']],
    [
      '2023年，土耳其是格鲁吉亚第一大伙伴，与土耳其贸易额31亿美元，土俄加起来占格贸易总额的28%。',
      ['rank T GEO TUR 2023 1e0 ORD', 'value T GEO TUR 2023 31e8 USD'],
    ],
  ],
  { today: '2024-08-16' },
)

// A group that its members are among is no side, and a place in it is not a place among all partners.
testClaims(
  [
    [
      '独联体国家当中，哈对俄罗斯的出口最大，计94亿美元，其次是乌兹别克斯坦，为36亿美元，白俄罗斯以9000万美元排在第三。',
      ['value X KAZ RUS 2023 94e8 USD', 'value X KAZ UZB 2023 36e8 USD', 'value X KAZ BLR 2023 9000e4 USD'],
    ],
    ['在东盟国家中，中国2023年同越南的贸易额最大，达2298亿美元。', ['value T CHN VNM 2023 2298e8 USD']],
    [
      '2023年格鲁吉亚出口61亿美元。欧盟国家里，对保加利亚出口6亿美元。',
      ['value X GEO WLD 2023 61e8 USD', 'value X GEO BGR 2023 6e8 USD'],
    ],
  ],
  { today: '2024-08-16' },
)

// The group that the text tells of stays, where a sentence names the first of its members.
testClaims(
  [
    [
      '前7个月中国与东盟贸易额5500亿美元。越南在东盟国家中是中国的头号贸易伙伴。前7个月中越贸易额1500亿美元，占中国与东盟贸易额的27%。排在第二位的是马来西亚。',
      ['value T CHN ASEAN 2024-01/2024-07 5500e8 USD', 'value T CHN VNM 2024-01/2024-07 1500e8 USD'],
    ],
  ],
  { today: '2024-08-16' },
)

// A share of the trade with a group is no share of all trade, and the text goes on about the country that has it.
testClaims(
  [
    [
      '2023年格鲁吉亚与亚美尼亚的贸易额10亿美元，仅相当于格与独联体国家贸易总额的24%。这一数额比上年（9亿美元）增长11%。',
      ['value T GEO ARM 2023 10e8 USD', 'value T GEO ARM 2022 9e8 USD', 'growth T GEO ARM 2023 11e0 PT vs 2022'],
    ],
    ['2023年中哈贸易额410亿美元，在中国对中亚进出口总值里占46%。', ['value T CHN KAZ 2023 410e8 USD']],
    [
      '2023年中越贸易额2298亿美元，相当于越南外贸总额的33%。',
      ['value T CHN VNM 2023 2298e8 USD', 'share T VNM CHN 2023 33e0 PT'],
    ],
    ['2023年，自华进口在德国进口总额中占12%。', ['share M DEU CHN 2023 12e0 PT']],
  ],
  { today: '2024-08-16' },
)

// The partners behind the first one, with their brackets, in four languages; a forecast for this year is of all of it.
testClaims(
  [
    [
      '2023年，土耳其是格鲁吉亚第一大贸易伙伴，其次是俄罗斯（增长3%，至25亿美元）、中国（同比增长6%，至19亿美元）。',
      [
        'rank T GEO TUR 2023 1e0 ORD',
        'growth T GEO RUS 2023 3e0 PT vs 2022',
        'value T GEO RUS 2023 25e8 USD',
        'growth T GEO CHN 2023 6e0 PT vs 2022',
        'value T GEO CHN 2023 19e8 USD',
      ],
    ],
    [
      'In 2023 Kenya remained Oman’s largest market, followed by India (up 1.2% to $5.5 billion).',
      ['rank X OMN KEN 2023 1e0 ORD', 'growth X OMN IND 2023 1.2e0 PT vs 2022', 'value X OMN IND 2023 5.5e9 USD'],
    ],
    [
      'В 2023 году крупнейшим рынком Омана осталась Кения, за ней следует Индия (рост на 1,2% до 5,5 млрд долларов).',
      ['rank X OMN KEN 2023 1e0 ORD', 'growth X OMN IND 2023 1.2e0 PT vs 2022', 'value X OMN IND 2023 5.5e9 USD'],
    ],
    [
      '2023-cü ildə Gürcüstanın ən böyük ticarət tərəfdaşı Türkiyə olub, ardınca Rusiya (3% azalaraq 2,5 milyard dollar) gəlir.',
      ['rank T GEO TUR 2023 1e0 ORD', 'growth T GEO RUS 2023 -3e0 PT vs 2022', 'value T GEO RUS 2023 2.5e9 USD'],
    ],
    [
      '今年阿曼对华出口预计下降10%，为81亿美元。对印度出口增长1.2%，至55亿美元。',
      [
        'growth X OMN CHN 2024 -10e0 PT vs 2023 expected',
        'value X OMN CHN 2024 81e8 USD expected',
        'growth X OMN IND 2024 1.2e0 PT vs 2023',
        'value X OMN IND 2024 55e8 USD',
      ],
    ],
    [
      '前10个月中国对非出口1800亿美元。预计今年中国对非出口将达2200亿美元。对埃及出口180亿美元。',
      [
        'value X CHN AFR 2024-01/2024-10 1800e8 USD',
        'value X CHN AFR 2024 2200e8 USD expected',
        'value X CHN EGY 2024-01/2024-10 180e8 USD',
      ],
    ],
  ],
  { today: '2024-11-16' },
)

// "To three times" is a change; "three times the other flow" is not. A value in a bracket is of the place behind it.
testClaims(
  [
    [
      '2023年秘鲁对智利出口增至2.5倍，达到30亿美元。',
      ['growth X PER CHL 2023 2.5e0 TIMES vs 2022', 'value X PER CHL 2023 30e8 USD'],
    ],
    ['2023年秘鲁自智利进口是对智利出口的近两倍。', []],
    [
      '2023年，俄罗斯是格鲁吉亚的头号进口来源国，金额18亿美元。土耳其的进口额（16亿美元）居第二，中国（7亿美元）居第三。',
      [
        'rank M GEO RUS 2023 1e0 ORD',
        'value M GEO RUS 2023 18e8 USD',
        'value M GEO TUR 2023 16e8 USD',
        'rank M GEO TUR 2023 2e0 ORD',
        'value M GEO CHN 2023 7e8 USD',
        'rank M GEO CHN 2023 3e0 ORD',
      ],
    ],
  ],
  { today: '2024-11-16' },
)

// What grew is another noun than the trade; a place among the largest is not the first; of whom a country is behind is no side.
testClaims(
  [
    ['2023年秘鲁对智利进口的重要性稳步增长。', []],
    ['4月份秘鲁进口大幅增长的商品为棉花。', []],
    ['2023年秘鲁对智利出口呈现快速增长的态势。', ['direction X PER CHL 2023 up vs 2022']],
    ['在秘鲁最重要进口来源地排名中，智利2023年位列第35位。', ['rank M PER CHL 2023 35e0 ORD']],
    ['2023年，在秘鲁最大贸易伙伴中，智利居第二位。', ['rank T PER CHL 2023 2e0 ORD']],
    [
      '2023年，秘鲁最大贸易伙伴中国占秘鲁外贸总额的30%。',
      ['rank T PER CHN 2023 1e0 ORD', 'share T PER CHN 2023 30e0 PT'],
    ],
    [
      '4月份秘鲁对美贸易顺差超过智利，仅次于中国和欧盟。今年前五个月，秘鲁对美贸易顺差为50亿美元。',
      ['value B PER USA 2024-01/2024-05 50e8 USD'],
    ],
    ['计划司司长说，今年5月秘鲁全国贸易逆差达4亿美元。', ['value B PER WLD 2024-05 -4e8 USD']],
    ['前8个月，我国东部地区进出口16.05万亿元，同比下降1.9%。', []],
  ],
  { today: '2024-11-16' },
)

// 对华进口 is from there; a run of deficits is no run of records.
testClaims(
  [
    [
      '2月，秘鲁对华出口达到15亿美元，同比增长2.5%。对华进口达到18亿美元。',
      [
        'value X PER CHN 2024-02 15e8 USD',
        'growth X PER CHN 2024-02 2.5e0 PT vs 2023-02',
        'value M PER CHN 2024-02 18e8 USD',
      ],
    ],
    [
      '截至9月，秘鲁已连续14个月出现贸易逆差，9月贸易逆差为2亿美元，也创下历史同期新高。',
      ['value B PER WLD 2024-09 -2e8 USD', 'record B PER WLD 2024-09'],
    ],
  ],
  { today: '2024-11-16' },
)

// 与前月相比
testClaims(
  [
    ['2025年3月，肯尼亚出口额与前月相比下降8%。', ['growth X KEN WLD 2025-03 -8e0 PT vs 2025-02']],
    ['2024年阿曼对印度出口攀高12%。', ['growth X OMN IND 2024 12e0 PT vs 2023']],
  ],
  { today: '2026-01-16', isHomeGuessed: true },
)

// 提升至 alone is no target; 可以达到 is no figure that was.
testClaims(
  [
    [
      '2025年前两个月，阿曼对东盟出口31亿美元，增长5%，规模创历史同期新高，占阿曼出口总额的比重提升至50.3%。',
      [
        'value X OMN ASEAN 2025-01/2025-02 31e8 USD',
        'growth X OMN ASEAN 2025-01/2025-02 5e0 PT vs 2024-01/2024-02',
        'record X OMN ASEAN 2025-01/2025-02',
        'share X OMN ASEAN 2025-01/2025-02 50.3e0 PT',
      ],
    ],
    ['肯尼亚总统表示，肯尼亚与阿曼贸易额今后可以达到10亿美元。', ['value T KEN OMN 2026 10e8 USD expected']],
  ],
  { today: '2026-01-16', isHomeGuessed: true },
)

// Who buys the goods of the country that the text tells of; those who met are no partners.
testClaims(
  [
    [
      '2024年阿曼出口总额为500亿美元。印度购买阿曼商品最多，为70亿美元，其后是肯尼亚（3亿美元）、秘鲁（2亿美元）。',
      [
        'value X OMN WLD 2024 500e8 USD',
        'rank X OMN IND 2024 1e0 ORD',
        'value X OMN IND 2024 70e8 USD',
        'value X OMN KEN 2024 3e8 USD',
        'value X OMN PER 2024 2e8 USD',
      ],
    ],
    [
      '2024年阿曼对伊朗出口5亿美元。邻国当中，印度购买阿曼产品最多，为70亿美元。对肯尼亚出口3亿美元。',
      ['value X OMN IRN 2024 5e8 USD', 'value X OMN IND 2024 70e8 USD', 'value X OMN KEN 2024 3e8 USD'],
    ],
    ['阿曼外长同印度、肯尼亚两国部长会谈时表示，2024年阿曼对印度出口70亿美元。', ['value X OMN IND 2024 70e8 USD']],
    [
      '肯尼亚总统同阿曼、印度总统举行会晤时说，2024年肯尼亚与印度的贸易额增长12%。',
      ['growth T KEN IND 2024 12e0 PT vs 2023'],
    ],
  ],
  { today: '2026-01-16', isHomeGuessed: true },
)

// A year behind a run of years.
testClaims(
  [
    [
      '三年来肯尼亚与阿曼双边贸易发展平稳，2022年双边贸易额达到了13亿美元，同比增长3%。',
      ['value T KEN OMN 2022 13e8 USD', 'growth T KEN OMN 2022 3e0 PT vs 2021'],
    ],
    ['2020年至2024年肯尼亚与阿曼贸易额共计了98亿美元。', []],
  ],
  { today: '2025-12-20' },
)

// The record of an index; currencies of which several countries have one of that name.
testClaims(
  [
    ['2024年，阿曼与肯尼亚的贸易指数为560.5点，再创新高。', []],
    ['2024年阿曼对肯尼亚的出口指数达到560.5点的新高。', []],
    ['2024年阿曼对肯尼亚出口达到3亿美元的历史新高。', ['value X OMN KEN 2024 3e8 USD', 'record X OMN KEN 2024']],
    ['2024年肯尼亚与新西兰贸易额为3亿新元。', ['value T KEN NZL 2024 3e8 NZD']],
    ['2024年肯尼亚与新加坡贸易额为3亿新元。', ['value T KEN SGP 2024 3e8 SGD']],
    ['2024年瑞典对阿曼出口20亿克朗。', ['value X SWE OMN 2024 20e8 SEK']],
    ['2024年匈牙利对阿曼出口500亿福林。', ['value X HUN OMN 2024 500e8 HUF']],
    ['2024年土库曼斯坦对阿曼出口4亿马纳特。', ['value X TKM OMN 2024 4e8 TMT']],
    ['2024年加拿大对阿曼出口4亿加拿大元。', ['value X CAN OMN 2024 4e8 CAD']],
  ],
  { today: '2026-01-16', isHomeGuessed: true },
)

// 总出口 is of all countries, also behind the trade with one.
testClaims(
  [
    [
      '2026年1月，阿塞拜疆自中国进口4.077亿美元。今年前六个月阿塞拜疆总出口163亿美元。',
      ['value M AZE CHN 2026-01 4.077e8 USD', 'value X AZE WLD 2026-S1 163e8 USD'],
    ],
    [
      '2025年自华进口47.9亿美元。全国总出口250亿美元，总进口额244亿美元。',
      ['value M AZE CHN 2025 47.9e8 USD', 'value X AZE WLD 2025 250e8 USD', 'value M AZE WLD 2025 244e8 USD'],
    ],
    ['2025年总出口连续第三年下降。', ['direction X AZE WLD 2025 down vs 2024']],
    ['2025年阿塞拜疆对土耳其总出口33.8亿美元。', ['value X AZE TUR 2025 33.8e8 USD']],
  ],
  { today: '2026-12-02' },
)
