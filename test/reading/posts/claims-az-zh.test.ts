/** Claims of Azerbaijani and Chinese sentences: what is found, with its slots. */
import { describe, expect, it } from 'vitest'
import type { Area, Day } from '../../../src/data/model/schema.ts'
import { claimsIn } from './claimed.ts'

const found = (text: string, home: Area, today: Day = '2025-12-20'): readonly string[] =>
  claimsIn(text, { today, home, partner: home === 'CHN' ? 'AZE' : 'CHN' })

describe.each([
  // Bases.
  [
    'Azərbaycan ilə Çin arasında dövriyyə 2025-ci ilin yanvar-iyununda 2 milyard 84 milyon dollar olub ki, bu da 2024-cü ilin müvafiq dövrünün göstəricisindən 18,3% çoxdur.',
    ['value T AZE CHN 2025-S1 2084e6 USD', 'growth T AZE CHN 2025-S1 18.3e0 PT vs 2024-S1'],
  ],
  ['Türkiyənin ixracı 2024-cü ildə əvvəlki ilə nisbətən 2,5 faiz artıb.', ['growth X TUR WLD 2024 2.5e0 PT vs 2023']],
  [
    'Özbəkistanla Azərbaycan arasında ticarət 2017-ci ildə 35 milyon dollar idi, ötən il 245 milyon dollar oldu, yəni 7 dəfə artdı.',
    ['value T UZB AZE 2017 35e6 USD', 'value T UZB AZE 2024 245e6 USD', 'growth T UZB AZE 2024 7e0 TIMES vs 2017'],
  ],
  // The verb at the end is of every number before it.
  [
    'Ötən il Rusiyanın İrana ixracı 10 faizdən çox, idxalı isə dörddə bir artıb.',
    ['growth X RUS IRN 2024 10e0 PT vs 2023', 'growth M RUS IRN 2024 25e0 PT vs 2023'],
  ],
  [
    'Ötən il Çindən idxal 12 faiz, Çinə ixrac isə 19 faiz enib.',
    ['growth M AZE CHN 2024 -12e0 PT vs 2023', 'growth X AZE CHN 2024 -19e0 PT vs 2023'],
  ],
  // The other way, and countries named before.
  [
    '2025-ci ilin yanvar-avqust aylarında İran Türkiyədən 2,1 milyard dollarlıq mal idxal edib. Əks istiqamətdə göndərişlər 1,6 milyard dollar təşkil edib.',
    ['value M IRN TUR 2025-01/2025-08 2.1e9 USD', 'value X IRN TUR 2025-01/2025-08 1.6e9 USD'],
  ],
  [
    'Serbiya ilə ticarətimiz ötən il 2 dəfə artıb. Bu ölkəyə 10 milyon dollarlıq mal göndərmişik, oradan 32 milyon dollarlıq məhsul almışıq.',
    ['growth T AZE SRB 2024 2e0 TIMES vs 2023', 'value X AZE SRB 2024 10e6 USD', 'value M AZE SRB 2024 32e6 USD'],
  ],
  // One verb behind two amounts.
  [
    '2024-cü ildə Qazaxıstandan Çinə 14,9 milyard dollarlıq, Rusiyaya isə 9,3 milyard dollarlıq məhsul göndərilib.',
    ['value X KAZ CHN 2024 14.9e9 USD', 'value X KAZ RUS 2024 9.3e9 USD'],
  ],
  [
    'Gürcüstan 2024-cü ildə Azərbaycanın ixracında 4-cü, idxalında 15-ci sıradadır.',
    ['rank X AZE GEO 2024 4e0 ORD', 'rank M AZE GEO 2024 15e0 ORD'],
  ],
  // The change before a colon is of the countries behind it.
  [
    '2025-ci ilin birinci rübündə Keniyanın Omandan idxalı 75% azalaraq 918 milyon dollara düşüb, ixrac da azalıb: BƏƏ-yə 79% və Çinə 80%.',
    [
      'growth M KEN OMN 2025-Q1 -75e0 PT vs 2024-Q1',
      'value M KEN OMN 2025-Q1 918e6 USD',
      'growth X KEN ARE 2025-Q1 -79e0 PT vs 2024-Q1',
      'growth X KEN CHN 2025-Q1 -80e0 PT vs 2024-Q1',
    ],
  ],
  // Aims and groups of countries.
  [
    '2024-cü ildə Qırğızıstanın Aİİ ilə ticarəti 927 milyon dollar olub. İttifaq ölkələrinə ixrac 18,9%, oradan idxal 9,9% azalıb.',
    [
      'value T KGZ EAEU 2024 927e6 USD',
      'growth X KGZ EAEU 2024 -18.9e0 PT vs 2023',
      'growth M KGZ EAEU 2024 -9.9e0 PT vs 2023',
    ],
  ],
  [
    'Azərbaycan Çinlə ticarət dövriyyəsini 2030-cu ilədək 10 milyard dollara çatdırmağı planlaşdırır.',
    ['value T AZE CHN 2030 10e9 USD target'],
  ],
  [
    'Çinin Mərkəzi Asiyanın beş ölkəsi ilə ticarəti 2024-cü ildə 357,6 milyard yuana yüksəlib.',
    ['value T CHN CASIA5 2024 357.6e9 CNY'],
  ],
  // A bracket behind a percentage is of what that is of.
  [
    '2024-cü ildə Çin 14,2% payla (799 milyon dollar) Keniyanın idxalında birinci yerdədir.',
    ['share M KEN CHN 2024 14.2e0 PT', 'value M KEN CHN 2024 799e6 USD', 'rank M KEN CHN 2024 1e0 ORD'],
  ],
  [
    '2024-cü ildə Keniyadan mis ixracı 84% azalıb (3 milyard dollardan 500 milyon dollara), idxal - 86% (2 milyard dollardan 400 milyon dollara).',
    [],
  ],
  // Goods that are sent and brought.
  ['2024-cü ildə Pakistandan Azərbaycana 19 milyon dollarlıq mal alınıb.', ['value M AZE PAK 2024 19e6 USD']],
  // Shares and places.
  [
    'Azərbaycanın 2024-cü ildə idxalı 21 milyard dollar olub. İdxalın 22,4 faizi Çinin, 16,9 faizi Rusiyanın payına düşür.',
    ['value M AZE WLD 2024 21e9 USD', 'share M AZE CHN 2024 22.4e0 PT', 'share M AZE RUS 2024 16.9e0 PT'],
  ],
  [
    '2024-cü ildə Çin Azərbaycanın ticarət tərəfdaşları arasında dördüncü yerdə qərarlaşıb.',
    ['rank T AZE CHN 2024 4e0 ORD'],
  ],
  // Both flows together, and goods sent there.
  ['2024-cü ildə Gürcüstanla ixrac-idxal 3 milyard dollardan çox olub.', ['value T AZE GEO 2024 3e9 USD']],
  [
    'İxracla idxal birlikdə götürüləndə Türkiyənin 2024-cü ildəki əsas tərəfdaşları:\nAlmaniya - 50 milyard dollar\nÇin - 48 milyard dollar',
    ['value T TUR DEU 2024 50e9 USD', 'value T TUR CHN 2024 48e9 USD'],
  ],
  [
    '2024-cü ildə İrandan 600 milyon dollarlıq mal almışıq, ora isə 40 milyon dollarlıq mal yollamışıq.',
    ['value M AZE IRN 2024 600e6 USD', 'value X AZE IRN 2024 40e6 USD'],
  ],
  ['2024-cü ildə İran bizimlə alış-verişdən 560 milyon dollar qazanıb.', []],
  // So much to each of two.
  [
    '2024-cü ildə Gürcüstanın ixracının 20 faizi Türkiyəyə, hərəsinə 5 faiz düşməklə Çinlə İrana, 4 faizi Rusiyaya gedib.',
    ['share X GEO TUR 2024 20e0 PT', 'share X GEO RUS 2024 4e0 PT'],
  ],
  // Behind a bracket: the bound of the amount, and a share of the total.
  [
    '2024-cü ildə Gürcüstanın ticarət dövriyyəsi 20 milyard dollar olub. Türkiyə ilə dövriyyə 3 milyard dollardan (15,1 faiz) artıq təşkil edib.',
    ['value T GEO WLD 2024 20e9 USD', 'value T GEO TUR 2024 3e9 USD', 'share T GEO TUR 2024 15.1e0 PT'],
  ],
  [
    '2024-cü ildə Gürcüstanla ticarət 3 milyard dollardan (15,1 faiz) artıq təşkil edib.',
    ['value T AZE GEO 2024 3e9 USD'],
  ],
  [
    '2024-cü ildə Gürcüstanın ixracı 6 milyard dollar olub. Türkiyəyə ixrac 1 milyard dolları (ümumi göstəricinin 17 faizi) ötüb.',
    ['value X GEO WLD 2024 6e9 USD', 'value X GEO TUR 2024 1e9 USD', 'share X GEO TUR 2024 17e0 PT'],
  ],
  // Records, and what is higher.
  [
    '2024-cü ildə Çinlə ticarət tarixi həddə yüksəlib, 4 milyard dollar olub.',
    ['record T AZE CHN 2024', 'value T AZE CHN 2024 4e9 USD'],
  ],
  [
    '2024-cü ildə Gürcüstanla ticarət 2023-cü illə tutuşdurulanda 90 milyon dollar, yaxud 5,3 % yuxarıdır.',
    ['growth T AZE GEO 2024 5.3e0 PT vs 2023'],
  ],
  // An amount that is divided is of all countries.
  [
    '2024-cü ildə Gürcüstanın 6 milyard dollarlıq ixracının 20 faizi Türkiyəyə gedib.',
    ['value X GEO WLD 2024 6e9 USD', 'share X GEO TUR 2024 20e0 PT'],
  ],
  [
    '2024-cü ildə 26 milyard dollarlıq ixracımızın yarısı İtaliyaya gedib.',
    ['value X AZE WLD 2024 26e9 USD', 'share X AZE ITA 2024 50e0 PT'],
  ],
  [
    '2024-cü ildə Gürcüstanın Türkiyəyə 2 milyard dollarlıq ixracının 20 faizi neft olub.',
    ['value X GEO TUR 2024 2e9 USD'],
  ],
  // A part with its change in a bracket.
  [
    '2024-cü ildə Gürcüstanın Türkiyə ilə dövriyyəsi 3 milyard dollar olub. Bunun 1 milyard dolları (+22,9%) ixrac, 2 milyard dolları (-4,1%) idxaldır.',
    [
      'value T GEO TUR 2024 3e9 USD',
      'value X GEO TUR 2024 1e9 USD',
      'growth X GEO TUR 2024 22.9e0 PT vs 2023',
      'value M GEO TUR 2024 2e9 USD',
      'growth M GEO TUR 2024 -4.1e0 PT vs 2023',
    ],
  ],
  // A place that is a share.
  ['2024-cü ildə Gürcüstanın ixracında Türkiyə 15% yer tutub.', ['share X GEO TUR 2024 15e0 PT']],
  ['2024-cü ildə Türkiyə Gürcüstanın ixracında 3-cü yer tutub.', ['rank X GEO TUR 2024 3e0 ORD']],
  // What compares is no source; goods go on.
  [
    'Türkiyənin 2024-cü ilin iyul ayında ixracı əvvəlki ilin eyni ayına görə 47% artaraq 2 milyard dollardan 3 milyard dollara yüksəlib.',
    [
      'growth X TUR WLD 2024-07 47e0 PT vs 2023-07',
      'value X TUR WLD 2023-07 2e9 USD',
      'value X TUR WLD 2024-07 3e9 USD',
    ],
  ],
  [
    '2024-cü ildə İranla dövriyyə 5 dəfə artaraq 492 milyon dollara, nəhayət Türkiyə ilə 4 faiz artaraq 5 milyard dollara çatıb.',
    [
      'growth T AZE IRN 2024 5e0 TIMES vs 2023',
      'value T AZE IRN 2024 492e6 USD',
      'growth T AZE TUR 2024 4e0 PT vs 2023',
      'value T AZE TUR 2024 5e9 USD',
    ],
  ],
  [
    '2024-cü ildə Gürcüstan İrandan 800 min dollar dəyərində şirə idxal edib. Bu, bir il əvvəlkindən 2 dəfə çoxdur. Həmin dövrdə Gürcüstan Türkiyədən 4 milyon dollar, Çindən 1 milyon dollar dəyərində məhsul idxal edib.',
    [],
  ],
  [
    '2024-cü ildə Azərbaycan 25 milyard kubmetr qaz ixrac edib. Ümumilikdə Türkiyəyə 3 milyard dollarlıq məhsul ixrac olunub.',
    ['value X AZE TUR 2024 3e9 USD'],
  ],
  // A month before, and the period of numbers that are not read.
  [
    '2025-ci ilin iyulunda Gürcüstanın ixracı aylıq olaraq 3 faiz azalaraq 5 milyard dollar təşkil edib.',
    ['growth X GEO WLD 2025-07 -3e0 PT vs 2025-06', 'value X GEO WLD 2025-07 5e9 USD'],
  ],
  [
    '2025-ci ilin yeddi ayında Çinlə ABŞ arasında ticarət 330 milyard dollar olub. Yanvar-iyun ayları ərzində Pekin 239 milyard dollar (17,9 faiz az) və Vaşinqton 87,9 milyard dollar ixrac edib.',
    ['value T CHN USA 2025-01/2025-07 330e9 USD', 'value X USA CHN 2025-S1 87.9e9 USD'],
  ],
  ['2024-cü ildə Çinə ən çox neft - 2,1 milyard və gübrə - 1 milyard dollarlıq satıb.', []],
  // Other subjects, and numbers without a claim.
  ['2024-cü ildə Azərbaycan 25 milyard kubmetr qaz, 1,2 milyard dollarlıq pomidor ixrac edib.', []],
  ['Şirkət 2024-cü ildə Bakıda 300 milyon dollarlıq zavod tikib.', []],
])('in Azerbaijani: %s', (text, claims) => {
  it('is read', () => expect(found(text, 'AZE')).toEqual(claims))
})

describe.each([
  // Datelines, the month named before, and numbers that look like years.
  [
    '中新社布鲁塞尔3月19日电 2020年欧盟对华出口增长2.2%至2025亿欧元。',
    ['growth X EU27 CHN 2020 2.2e0 PT vs 2019', 'value X EU27 CHN 2020 2025e8 EUR'],
  ],
  [
    '9月德国出口额1276亿欧元。当月外贸顺差由8月的214亿欧元收窄至170亿欧元。',
    ['value X DEU WLD 2025-09 1276e8 EUR', 'value B DEU WLD 2025-08 214e8 EUR', 'value B DEU WLD 2025-09 170e8 EUR'],
  ],
  [
    '2024年中阿贸易额从2020年的12亿美元增至37亿美元。',
    ['value T CHN AZE 2020 12e8 USD', 'value T CHN AZE 2024 37e8 USD'],
  ],
  [
    '2025年1月乌外贸额50亿美元，中国（10.1亿美元）居首。外贸逆差缩小11.6%至7亿美元。',
    [
      'value T UZB WLD 2025-01 50e8 USD',
      'value T UZB CHN 2025-01 10.1e8 USD',
      'rank T UZB CHN 2025-01 1e0 ORD',
      'growth B UZB WLD 2025-01 -11.6e0 PT vs 2024-01',
      'value B UZB WLD 2025-01 -7e8 USD',
    ],
  ],
  // So many times.
  [
    '2024年中阿贸易额37亿美元，是2004年的9.2倍。',
    ['value T CHN AZE 2024 37e8 USD', 'growth T CHN AZE 2024 9.2e0 TIMES vs 2004'],
  ],
  ['2024年阿对华出口增长1.8倍。', ['growth X AZE CHN 2024 2.8e0 TIMES vs 2023']],
  [
    '2024年中乌贸易额138亿美元，较2017年翻两番。',
    ['value T CHN UZB 2024 138e8 USD', 'growth T CHN UZB 2024 4e0 TIMES vs 2017'],
  ],
  // Lists in their order.
  [
    '2024年我国对东盟出口5亿美元，自东盟进口6亿美元，分别增长8%、6%。',
    [
      'value X CHN ASEAN 2024 5e8 USD',
      'value M CHN ASEAN 2024 6e8 USD',
      'growth X CHN ASEAN 2024 8e0 PT vs 2023',
      'growth M CHN ASEAN 2024 6e0 PT vs 2023',
    ],
  ],
  ['近年来中国与东盟贸易额接连突破3000亿、4000亿、5000亿美元。', []],
  // Shares and places.
  [
    '2024年阿塞拜疆外贸总额364亿美元。意大利、土耳其和俄罗斯为阿前三大贸易伙伴，分别占25.7%、14.2%和10.5%。',
    [
      'value T AZE WLD 2024 364e8 USD',
      'share T AZE ITA 2024 25.7e0 PT',
      'share T AZE TUR 2024 14.2e0 PT',
      'share T AZE RUS 2024 10.5e0 PT',
    ],
  ],
  [
    '2024年中国是哈最大贸易伙伴，占比21.7%，俄罗斯以19.8%居第二。',
    [
      'rank T KAZ CHN 2024 1e0 ORD',
      'share T KAZ CHN 2024 21.7e0 PT',
      'share T KAZ RUS 2024 19.8e0 PT',
      'rank T KAZ RUS 2024 2e0 ORD',
    ],
  ],
  ['2024年越南是中国在东盟的最大贸易伙伴。', []],
  ['2024年中国是阿第18大出口目的国。', ['rank X AZE CHN 2024 18e0 ORD']],
  // A clause has its own partner.
  [
    '2024年中国对美出口大幅下滑，对非洲出口增长两成。',
    ['direction X CHN USA 2024 down vs 2023', 'growth X CHN AFR 2024 20e0 PT vs 2023'],
  ],
  // The whole after its parts, and amounts that look like years.
  [
    '2025年6月韩国出口598亿美元。其中对华出口104亿美元，对美出口112亿美元。贸易收支录得90.8亿美元顺差。',
    [
      'value X KOR WLD 2025-06 598e8 USD',
      'value X KOR CHN 2025-06 104e8 USD',
      'value X KOR USA 2025-06 112e8 USD',
      'value B KOR WLD 2025-06 90.8e8 USD',
    ],
  ],
  ['5月欧盟对外出口2317亿欧元。', ['value X EU27 WLD 2025-05 2317e8 EUR']],
  [
    '2024年蒙古国外贸总额276亿美元。中国吃下了蒙古国出口的91.3%，俄罗斯占到蒙古国进口的25.1%。',
    ['value T MNG WLD 2024 276e8 USD', 'share X MNG CHN 2024 91.3e0 PT', 'share M MNG RUS 2024 25.1e0 PT'],
  ],
  [
    '2024年肯尼亚自阿曼进口下降75%，出口增长：对中国增长12%，对美国增长8%。',
    [
      'growth M KEN OMN 2024 -75e0 PT vs 2023',
      'growth X KEN CHN 2024 12e0 PT vs 2023',
      'growth X KEN USA 2024 8e0 PT vs 2023',
    ],
  ],
  // Parts of the total, averages, wishes and payments.
  ['2024年民营企业进出口20.1万亿元，占57.6%。', []],
  ['2024年新疆外贸进出口总值4300亿元，同比增长21.8%。', []],
  ['2024年我国跨境电商进口同比增长34%。', []],
  ['2002年至2012年中国与东盟贸易额年均增长22%。', []],
  ['我们对俄贸易逆差必须减半。', []],
  ['中俄95%以上的贸易以本币结算。', []],
])('in Chinese: %s', (text, claims) => {
  it('is read', () => expect(found(text, 'CHN')).toEqual(claims))
})

// Lists whose verb is at the end, a forecast told ahead, and a name that is a month in Turkish.
describe.each([
  [
    '2024-cü ildə Keniya Omana 9,4 mlrd dollar, Peruya 4,1 mlrd dollar, Çada 1,3 mlrd dollar dəyərində mal ixrac edib.',
    ['value X KEN OMN 2024 9.4e9 USD', 'value X KEN PER 2024 4.1e9 USD', 'value X KEN TCD 2024 1.3e9 USD'],
  ],
  [
    '2024-cü ildə Keniya Omandan 3 mlrd dollar, Perudan 2 mlrd dollar və Çaddan 1 mlrd dollar məhsul alıb.',
    ['value M KEN OMN 2024 3e9 USD', 'value M KEN PER 2024 2e9 USD', 'value M KEN TCD 2024 1e9 USD'],
  ],
  ['2024-cü ildə Keniya Omana 9 mlrd dollar, Peruya 4 mlrd dollar, Çada 1 mlrd dollar kredit ayırıb.', []],
  [
    'BVF-nin proqnozuna görə, Keniyanın ixracı 2025-ci ildə 29,1 milyard, 2026-cı ildə 28,4 milyard dollar təşkil edəcək.',
    ['value X KEN WLD 2025 29.1e9 USD expected', 'value X KEN WLD 2026 28.4e9 USD expected'],
  ],
  [
    'Kasım-Jomart Tokayev deyib ki, Qazaxıstanla Oman arasında ticarət təxminən 500 milyon dollardır və potensial bundan qat-qat çoxdur.',
    ['value T KAZ OMN 2024 500e6 USD'],
  ],
])('in Azerbaijani: %s', (text, claims) => {
  it('is read', () => expect(found(text, 'AZE')).toEqual(claims))
})

// The years of a record are no base, and what is below a record is none.
describe.each([
  [
    '2024-cü ildə Keniyanın Omanla ticarəti 30% artıb, bu isə son 5 ilin ən yüksək göstəricisidir.',
    ['growth T KEN OMN 2024 30e0 PT vs 2023', 'record T KEN OMN 2024'],
  ],
  [
    '2024-cü ildə Keniyanın Omanla ticarəti 1,2 milyard dollar olub - rekorddan 300 milyon dollar az.',
    ['value T KEN OMN 2024 1.2e9 USD'],
  ],
])('in Azerbaijani: %s', (text, claims) => {
  it('is read', () => expect(found(text, 'AZE')).toEqual(claims))
})

// Countries that follow, or have another place, and what is exported to: none of these has the place or the share.
describe.each([
  [
    '2024年肯尼亚对阿曼出口6.3亿美元，占出口总额的26%，居首位，其次是秘鲁和乍得。',
    ['value X KEN OMN 2024 6.3e8 USD', 'share X KEN OMN 2024 26e0 PT', 'rank X KEN OMN 2024 1e0 ORD'],
  ],
  [
    '2024年肯尼亚对阿曼出口6.3亿美元，居首位，秘鲁和乍得分列第二、三位。',
    [
      'value X KEN OMN 2024 6.3e8 USD',
      'rank X KEN OMN 2024 1e0 ORD',
      'rank X KEN PER 2024 2e0 ORD',
      'rank X KEN TCD 2024 3e0 ORD',
    ],
  ],
  [
    '2024年，肯尼亚对阿曼出口9亿美元，对秘鲁出口5亿美元。仅这两个市场就占肯尼亚出口总额的46%。',
    ['value X KEN OMN 2024 9e8 USD', 'value X KEN PER 2024 5e8 USD'],
  ],
  ['2024年全年，肯尼亚出口额估计为90亿美元。', ['value X KEN WLD 2024 90e8 USD expected']],
  [
    '2024年肯尼亚出口90亿美元，创历年新高，年增14%。',
    ['value X KEN WLD 2024 90e8 USD', 'record X KEN WLD 2024', 'growth X KEN WLD 2024 14e0 PT vs 2023'],
  ],
  [
    'Keniya 2024-cü ildə 9 milyard dollarlıq mal ixrac edib. Ən çox ixrac edilən ölkələr arasında birinci Oman, ikinci Peru, üçüncü Çaddır.',
    [
      'value X KEN WLD 2024 9e9 USD',
      'rank X KEN OMN 2024 1e0 ORD',
      'rank X KEN PER 2024 2e0 ORD',
      'rank X KEN TCD 2024 3e0 ORD',
    ],
  ],
  [
    'Keniyanın ixracı 2024-cü ildə bir öncəki ilə görə 4,5% artaraq 9 milyard dollara yüksəlib.',
    ['growth X KEN WLD 2024 4.5e0 PT vs 2023', 'value X KEN WLD 2024 9e9 USD'],
  ],
  [
    'Keniyanın ixracı 2024-cü ildə 4% artıb. Ekspertlər 3% artım gözləyirdilər.',
    ['growth X KEN WLD 2024 4e0 PT vs 2023'],
  ],
  [
    "Kenya's exports to Oman were $6 billion in 2024, taking first place, followed by Peru and Chad.",
    ['value X KEN OMN 2024 6e9 USD', 'rank X KEN OMN 2024 1e0 ORD'],
  ],
  [
    'Экспорт Кении в Оман в 2024 году составил 6 млрд долларов (первое место), далее следуют Перу и Чад.',
    ['value X KEN OMN 2024 6e9 USD', 'rank X KEN OMN 2024 1e0 ORD'],
  ],
])('of the country it is of: %s', (text, claims) => {
  it('is read', () => expect(found(text, 'AZE')).toEqual(claims))
})
