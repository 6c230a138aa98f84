/** The places among partners, the shares and the records that are found in single sentences, in four languages. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { testClaims } from './claimed.ts'

const home = { today: '2026-02-10', home: 'AZE', partner: 'CHN', speakers: [], projects: [] } as const

/** Flow, reporter, partner, period and number of each. */
const foundIn = (kind: 'rank' | 'share', text: string): readonly string[] =>
  readPost(text, home).claims.flatMap(claim =>
    claim.kind === kind
      ? [`${claim.flow} ${claim.reporter} ${claim.partner} ${claim.period} ${claim.amount.value}`]
      : [],
  )

type Rows = readonly (readonly [string, readonly string[]])[]
const cases = (rows: Rows) => test.each(rows)('%s', (text, found) => expect(foundIn('rank', text)).toEqual(found))
const shares = (rows: Rows) => test.each(rows)('%s', (text, found) => expect(foundIn('share', text)).toEqual(found))

describe('each place has the flow beside it', () => {
  cases([
    [
      'In January-November 2025 Türkiye ranked second in exports and third in imports.',
      ['X AZE TUR 2025-01/2025-11 2', 'M AZE TUR 2025-01/2025-11 3'],
    ],
    [
      'В 2025 году Узбекистан занял пятое место по товарообороту, третье по экспорту и седьмое по импорту среди партнеров Казахстана.',
      ['T KAZ UZB 2025 5', 'X KAZ UZB 2025 3', 'M KAZ UZB 2025 7'],
    ],
    [
      'Keniya 2024-cü ildə Omandan 4,8 milyard dollarlıq mal alıb. Oman idxalda birincidir. Ölkənin xarici ticarət dövriyyəsi 49 milyard dollar olub.',
      ['M KEN OMN 2024 1'],
    ],
    [
      '2025-ci ildə Çin Azərbaycana mal satan ölkələr arasında birinci, ticarət tərəfdaşları sırasında isə dördüncü yerdədir.',
      ['M AZE CHN 2025 1', 'T AZE CHN 2025 4'],
    ],
    [
      '2025年，中国为哈萨克斯坦第一大贸易伙伴、第一大出口市场和第二大进口来源国。',
      ['T KAZ CHN 2025 1', 'X KAZ CHN 2025 1', 'M KAZ CHN 2025 2'],
    ],
  ])
})

describe('who leads a list of partners, in Azerbaijani', () => {
  testClaims(
    [
      [
        '2025-ci ildə Azərbaycan Gürcüstanın əsas tərəfdaşları cərgəsində üçüncüdür. Siyahının başında Türkiyə dayanır.',
        ['rank T GEO AZE 2025 3e0 ORD', 'rank T GEO TUR 2025 1e0 ORD'],
      ],
      [
        '2025-ci ildə Zambiyanın ticarət tərəfdaşları siyahısına İsveçrə başçılıq edir, ikinci pillədə Çindir.',
        ['rank T ZMB CHE 2025 1e0 ORD', 'rank T ZMB CHN 2025 2e0 ORD'],
      ],
      [
        'Omanın ticarət etdiyi ölkələrin siyahısında 2025-ci ildə Çin birinci, Hindistan isə üçüncü gəlir.',
        ['rank T OMN CHN 2025 1e0 ORD', 'rank T OMN IND 2025 3e0 ORD'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('a verb that is also a noun of income', () => {
  testClaims(
    [
      [
        'Keniya ən çox Çindən mal alır: 2025-ci ildə 4,3 milyard dollarlıq. İkinci yerdə 2,2 milyard dollarla BƏƏ, üçüncü yerdə 2 milyard dollarla Hindistan gəlir.',
        [
          'rank M KEN CHN 2025 1e0 ORD',
          'value M KEN CHN 2025 4.3e9 USD',
          'rank M KEN ARE 2025 2e0 ORD',
          'value M KEN ARE 2025 2.2e9 USD',
          'rank M KEN IND 2025 3e0 ORD',
          'value M KEN IND 2025 2e9 USD',
        ],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('the flow to or from a country tells whose place it is', () => {
  cases([
    ['По импорту из Азербайджана Италия в 2025 году занимает первое место.', ['X AZE ITA 2025 1']],
    ['Первым по объему импорта в 2025 году был Китай.', ['M AZE CHN 2025 1']],
  ])
})

describe('lists of countries', () => {
  cases([
    [
      "Türkiye topped the list of Georgia's trading partners in 2024. Russia came third with $2.6 billion. Armenia is fifth with more than $956 mln.",
      ['T GEO TUR 2024 1', 'T GEO RUS 2024 3', 'T GEO ARM 2024 5'],
    ],
    [
      'Основным внешнеторговым партнером Армении в 2025 году стала Россия, второе и третье места заняли Китай и ОАЭ соответственно.',
      ['T ARM RUS 2025 1', 'T ARM CHN 2025 2', 'T ARM ARE 2025 3'],
    ],
    [
      '2025-ci ildə Azərbaycanın ticarət tərəfdaşları arasında İtaliya birinci, Türkiyə ikinci, Rusiya üçüncü yerdədir.',
      ['T AZE ITA 2025 1', 'T AZE TUR 2025 2', 'T AZE RUS 2025 3'],
    ],
    [
      '2025年，俄罗斯是亚美尼亚第一大贸易伙伴，中国和阿联酋分列第二、第三位。',
      ['T ARM RUS 2025 1', 'T ARM CHN 2025 2', 'T ARM ARE 2025 3'],
    ],
  ])
})

describe('a country that is only compared has no place', () => {
  cases([
    ["In 2025 Russia ranked second after China among Uzbekistan's trading partners.", ['T UZB RUS 2025 2']],
    ['Россия в 2025 году заняла второе место после Китая среди торговых партнеров Узбекистана.', ['T UZB RUS 2025 2']],
    ['2025-ci ildə Türkiyə Azərbaycanın Rusiyadan sonra ikinci təchizatçısı olub.', ['M AZE TUR 2025 2']],
    ['2025年，中国是哈萨克斯坦仅次于俄罗斯的第二大进口来源国。', ['M KAZ CHN 2025 2']],
  ])
})

describe('a place without a period is of the period of the figures beside it', () => {
  cases([
    [
      'In January-July 2025 trade with China grew 26%. China remains the fourth-largest trading partner of Azerbaijan.',
      ['T AZE CHN 2025-01/2025-07 4'],
    ],
    [
      'За январь-июнь 2025 года экспорт Азербайджана в Грузию составил 400 млн долларов. Грузия традиционно шестой рынок сбыта для нашей страны.',
      ['X AZE GEO 2025 6'],
    ],
  ])
})

describe('no places among partners', () => {
  cases([
    ["China is one of Azerbaijan's first three trading partners.", []],
    ['Китай входит в первую тройку торговых партнеров Азербайджана.', []],
    ['Türkiyə Azərbaycanın ilk beş ticarət tərəfdaşı sırasındadır.', []],
    ['中国是全球120多个国家和地区的前三大贸易伙伴之一。', []],
    ['目前，俄已是中国原油进口第一大供应国。', []],
    [
      '2025年上半年中国与越南贸易额为1200亿美元。目前，中国是越南第一大贸易伙伴，越南是中国第五大贸易伙伴。',
      ['T VNM CHN 2025 1', 'T CHN VNM 2025 5'],
    ],
    ['Tomatoes took first place in non-oil exports in 2025, hazelnuts the second.', []],
  ])
})

describe('shares of what the words beside them name', () => {
  shares([
    ["Almost half of Azerbaijan's exports went to Italy in 2025.", ['X AZE ITA 2025 50']],
    [
      "Of the country's exports in 2025, 45 percent went to Italy and 12 percent to Türkiye.",
      ['X AZE ITA 2025 45', 'X AZE TUR 2025 12'],
    ],
    ['Почти половина экспорта Азербайджана в 2025 году пришлась на Италию.', ['X AZE ITA 2025 50']],
    [
      'Среди поставщиков Азербайджана Россия в 2025 году вторая (15,3%) после Китая, на который приходится 19,2% импорта.',
      ['M AZE RUS 2025 15.3', 'M AZE CHN 2025 19.2'],
    ],
    [
      '2025-ci ildə Azərbaycanın ixracının 45,6%-i İtaliyanın, 13,2%-i Türkiyənin payına düşüb.',
      ['X AZE ITA 2025 45.6', 'X AZE TUR 2025 13.2'],
    ],
    ['Yanvarda ən böyük ixrac bazarı İtaliya olub (31,6%).', ['X AZE ITA 2026-01 31.6']],
    ['2025年中国在阿塞拜疆进口中的份额为19.8%。', ['M AZE CHN 2025 19.8']],
  ])
})

test.each([
  ['Trade between Azerbaijan and China in 2025 was a record for the third year in a row.', '2025 3'],
  ["Kazakhstan's trade with Italy in 2025 came to $20 billion, a record.", '2025'],
  ['Trade with China was $4.87 billion in 2025. The record has been broken three years in a row.', '2025 3'],
  ['Торговля с Китаем в 2025 году составила 4,87 млрд долларов. Рекорд обновляется третий год подряд.', '2025 3'],
  ['Çinlə ticarət 2025-ci ildə 4,87 milyard dollar olub. Rekord üçüncü il ardıcıl təzələnir.', '2025 3'],
  ['2025年阿中贸易额为48.7亿美元。纪录连续第三年被刷新。', '2025 3'],
  ['В январе-октябре торговля с Китаем составила 3,9 млрд долларов. Рекорд обновляется третий год подряд.', '2026 3'],
  ['Yanvar-oktyabrda Çinlə ticarət 3,9 milyard dollar olub. Rekord üçüncü il ardıcıl təzələnir.', '2026 3'],
  ['This year trade with China will set a record, the embassy expects.', '2026'],
  ['Azərbaycanla Çin arasında ticarət bu ili rekordla başa vuracaq.', '2026'],
  ['今年阿中贸易额有望再创历史新高。', '2026'],
  ['По итогам года торговля с Китаем выйдет на рекорд. За десять месяцев она составила 3,9 млрд долларов.', '2026'],
  ['İlin sonuna qədər Çinlə ticarət rekord həddə çatacaq. On ayda o, 3,9 milyard dollar olub.', '2026'],
])('a record has its years, and one to come is of the whole year: %s', (text, found) => {
  const records = readPost(text, { ...home, today: '2026-11-20' }).claims.flatMap(claim =>
    claim.kind === 'record' ? [[claim.period, claim.count].filter(it => it !== undefined).join(' ')] : [],
  )
  expect(records).toEqual([found])
})

describe('places after exports and imports of one pair are by turnover', () => {
  cases([
    [
      'В 2024 году Узбекистан продал в Китай товаров на $1,9 млрд, а купил на $4,5 млрд. На втором месте Россия ($5,6 млрд), на третьем – Казахстан ($3 млрд).',
      ['T UZB RUS 2024 2', 'T UZB KAZ 2024 3'],
    ],
    [
      "In 2024 Georgia's exports to Russia reached $700 million, and imports $1.8 billion. Türkiye took the first place.",
      ['T GEO TUR 2024 1'],
    ],
    [
      '2024-cü ildə Gürcüstanın Rusiyaya ixracı 700 milyon dollar, Rusiyadan idxalı 1,8 milyard dollar olub. Birinci yerdə Türkiyədir.',
      ['T GEO TUR 2024 1'],
    ],
  ])
})

describe('Chinese places behind a comparison, brackets or a share', () => {
  cases([
    ['2024年，中国超越俄罗斯，成为乌兹别克斯坦最大贸易伙伴。', ['T UZB CHN 2024 1']],
    [
      '2024年意大利为格鲁吉亚第一大贸易伙伴，土耳其（36亿美元）和俄罗斯（22亿美元）分列第二、第三位。',
      ['T GEO ITA 2024 1', 'T GEO TUR 2024 2', 'T GEO RUS 2024 3'],
    ],
    ['2024年哈萨克斯坦与中国贸易额达440亿美元，占该国外贸总额的30%，排名首位。', ['T KAZ CHN 2024 1']],
  ])
})

describe('the owner of partners goes on in the places behind', () => {
  cases([
    [
      "Georgia's trade with Türkiye grew in 2024. Russia came second among the trade partners of the country. The first place belongs to Türkiye.",
      ['T GEO RUS 2024 2', 'T GEO TUR 2024 1'],
    ],
    [
      'В 2024 году Россия стала вторым торговым партнером Казахстана. Первое место принадлежит Китаю.',
      ['T KAZ RUS 2024 2', 'T KAZ CHN 2024 1'],
    ],
    [
      '2024-cü ildə Rusiya Gürcüstanın ikinci ticarət tərəfdaşı olub. Birinci yer Türkiyəyə məxsusdur.',
      ['T GEO RUS 2024 2', 'T GEO TUR 2024 1'],
    ],
    ['2024年，中国是哈萨克斯坦最大贸易伙伴。俄罗斯退居第二。', ['T KAZ CHN 2024 1', 'T KAZ RUS 2024 2']],
  ])
})

describe('a place "this year" is of the year', () => {
  test('also after figures of its months', () => {
    const text =
      'Прирост импорта из Китая за январь-ноябрь составил 21,9 процента. В этом году Китай занимает первое место по импорту в Азербайджан.'
    const { claims } = readPost(text, { ...home, today: '2025-12-25' })
    expect(claims.find(({ kind }) => kind === 'rank')).toMatchObject({
      reporter: 'AZE',
      partner: 'CHN',
      period: '2025',
    })
  })
})

describe('no place', () => {
  cases([
    // One of several.
    ['China has become a key trading partner of Azerbaijan.', []],
    ['Китай – крупный торговый партнер Азербайджана.', []],
    ['2025年，中国是格鲁吉亚主要贸易伙伴。', []],
    // In one kind of goods.
    ['2024-cü ildə Türkiyənin dərman ixracı 20 faiz artıb. Birinci bazar Macarıstandır.', []],
  ])
})

describe('the base of a change is not the period of a place', () => {
  cases([
    ['2024年乌中贸易额为138亿美元，较上年增长1.2%，中国成为乌第一大贸易伙伴。', ['T UZB CHN 2024 1']],
    [
      'In 2025 China was the fourth partner of Azerbaijan. A year earlier it ranked fifth.',
      ['T AZE CHN 2025 4', 'T AZE CHN 2024 5'],
    ],
  ])
})

describe('whose partners and whose trade', () => {
  cases([
    // "Our region" is no country.
    [
      'In 2025 trade between Central Asia and China came to $106 billion, and China is the first partner of our region.',
      ['T CASIA5 CHN 2025 1'],
    ],
    [
      '2025年，俄罗斯在格鲁吉亚贸易伙伴中排名第二。排在首位的是土耳其（7.2亿美元）。',
      ['T GEO RUS 2025 2', 'T GEO TUR 2025 1'],
    ],
  ])
})

describe('the first place in a clause of no trade, or by the pace of a change, is none', () => {
  cases([
    ['2024年格鲁吉亚出口70亿美元。满意度排名首位的是土耳其。', []],
    ['游客人数位居首位的是俄罗斯，格鲁吉亚2024年进口额20亿美元。', []],
    ['格鲁吉亚2024年出口增长最快，排在首位的是意大利。', []],
    ['格鲁吉亚2024年出口70亿美元，排在首位的是意大利。', ['X GEO ITA 2024 1']],
    ['格鲁吉亚2024年外贸总额70亿美元。其中居首位的是意大利。', ['T GEO ITA 2024 1']],
  ])
})

describe('a share of the total told right before', () => {
  shares([
    ['Ötən il ümumi ixracımız 26 milyard dollara çatıb, Rusiya onun cəmi 4,4 faizini alıb.', ['X AZE RUS 2025 4.4']],
    ['Last year our total exports reached $26 billion; Russia took only 4.4 percent of it.', ['X AZE RUS 2025 4.4']],
    // A part of the part.
    [
      '2025-ci ildə xarici ticarətin 43 faizi Aİ ölkələrinin, o cümlədən 25 faizi İtaliyanın payına düşüb.',
      ['T AZE EU27 2025 43', 'T AZE ITA 2025 25'],
    ],
    ['In 2025, 45 percent of all that Kazakhstan sold abroad went to China.', ['X KAZ CHN 2025 45']],
  ])
})

describe('the subject of "is the largest partner" is the partner', () => {
  cases([
    ['2025年，我国货物贸易进出口总值45万亿元。东盟为第一大贸易伙伴。', ['T AZE ASEAN 2025 1']],
    ['2025年，德国对外贸易增长3%。美国是最大贸易伙伴。', ['T DEU USA 2025 1']],
    [
      "China's foreign trade rose 3.8 percent in 2025. ASEAN remained its largest partner, with bilateral trade up 8 percent.",
      ['T CHN ASEAN 2025 1'],
    ],
    [
      '2025年哈中贸易额为487亿美元。中国保持哈第一大贸易伙伴地位，俄罗斯（270亿美元）和意大利（200亿美元）分居第二、三位。',
      ['T KAZ CHN 2025 1', 'T KAZ RUS 2025 2', 'T KAZ ITA 2025 3'],
    ],
  ])
})

describe('a share that changes is of two periods', () => {
  shares([
    [
      "The share of Russia in Armenia's foreign trade fell from 41.8% in 2024 to 36% in the first half of 2025.",
      ['T ARM RUS 2024 41.8', 'T ARM RUS 2025-S1 36'],
    ],
    [
      'Доля России во внешней торговле Армении снизилась с 41,8% в 2023 году до 36% в 2024-м.',
      ['T ARM RUS 2023 41.8', 'T ARM RUS 2024 36'],
    ],
    [
      'Rusiyanın Ermənistanın xarici ticarətində payı 2023-cü ildəki 41,8 faizdən 2024-cü ildə 36 faizə düşüb.',
      ['T ARM RUS 2023 41.8', 'T ARM RUS 2024 36'],
    ],
    ['俄罗斯在亚美尼亚外贸中的占比由2023年的41.8%降至2024年的36%。', ['T ARM RUS 2023 41.8', 'T ARM RUS 2024 36']],
  ])
})

describe('a country that is first in the flow of another', () => {
  cases([
    ['2024-cü ildə Omanın ixracında Keniya yenə birinci olub.', ['X OMN KEN 2024 1']],
    ['2024-cü ildə Omanın idxalında Keniya ikinci oldu.', ['M OMN KEN 2024 2']],
    ['2024年，阿曼出口中肯尼亚再居第一。', ['X OMN KEN 2024 1']],
    ['В 2024 году в экспорте Омана Кения снова была первой.', ['X OMN KEN 2024 1']],
    ["In 2024 Kenya was again first in Oman's exports.", ['X OMN KEN 2024 1']],
    // The beginning of the name is that of apples.
    ['2024-cü ildə Almaniya Omanın ən böyük bazarı olaraq qaldı.', ['X OMN DEU 2024 1']],
    [
      'По импорту в 2024 году Оман занимает первую строчку среди партнеров Кении, Перу – вторую, Чад – третью.',
      ['M KEN OMN 2024 1', 'M KEN PER 2024 2', 'M KEN TCD 2024 3'],
    ],
  ])
})

describe('"nr 1" and "No. 1"', () => {
  cases([
    [
      'Our trade with Oman was $2 billion in 2024. Oman nr 1 among all partners, with Kenya only 1 billion, nr 2',
      ['T AZE OMN 2024 1', 'T AZE KEN 2024 2'],
    ],
    ['In 2024 Oman was No. 1 among all partners of Kenya.', ['T KEN OMN 2024 1']],
    ['In 2024 Oman was among the largest partners of Kenya.', []],
  ])
})

describe('places told with the country overtaken, and one of several first ones', () => {
  const trade = 'value T AZE WLD 2024 50e9 USD'
  testClaims(
    [
      [
        '2024-cü ildə Azərbaycanın xarici ticarəti 50 milyard dollar olub. Türkiyə Rusiyanı geridə qoyaraq ikinci oldu.',
        [trade, 'rank T AZE TUR 2024 2e0 ORD'],
      ],
      [
        '2024-cü ildə Azərbaycanın xarici ticarəti 50 milyard dollar olub. Çin Rusiyanı qabaqlayaraq 3-cü oldu.',
        [trade, 'rank T AZE CHN 2024 3e0 ORD'],
      ],
      [
        "In 2024 Azerbaijan's foreign trade was $50 billion. China overtook Russia and became third.",
        [trade, 'rank T AZE CHN 2024 3e0 ORD'],
      ],
      [
        'Внешняя торговля Азербайджана в 2024 году составила $50 млрд. Китай, обогнав Россию, стал третьим.',
        [trade, 'rank T AZE CHN 2024 3e0 ORD'],
      ],
      [
        '2024-cü ildə Azərbaycanın xarici ticarəti 50 milyard dollar olub. Üçüncü Çindir – 4,8 milyard dollar. Dördüncü Almaniya, beşinci isə Hindistandır.',
        [
          trade,
          'rank T AZE CHN 2024 3e0 ORD',
          'value T AZE CHN 2024 4.8e9 USD',
          'rank T AZE DEU 2024 4e0 ORD',
          'rank T AZE IND 2024 5e0 ORD',
        ],
      ],
      [
        '2024-cü ildə Azərbaycanın idxalı 20 milyard dollar olub. Ən böyük satıcımız Çindir.',
        ['value M AZE WLD 2024 20e9 USD', 'rank M AZE CHN 2024 1e0 ORD'],
      ],
      [
        '2024-cü ildə Azərbaycanın xarici ticarəti 50 milyard dollar olub. İtaliya ixrac bazarlarımız arasında birincilərdəndir.',
        [trade],
      ],
      ['2024-cü ildə Azərbaycanın xarici ticarəti 50 milyard dollar olub. Türkiyə ilk tərəfdaşlardandır.', [trade]],
    ],
    { today: '2025-03-10', home: 'AZE' },
  )
  testClaims(
    [
      [
        '2024-cü ildə İtaliyanın Azərbaycanın ixracında payı 45,2%-dən 41,3%-ə düşüb.',
        ['share X AZE ITA 2023 45.2e0 PT', 'share X AZE ITA 2024 41.3e0 PT'],
      ],
      [
        '2024-cü ildə Çinin Azərbaycanın idxalında payı 14 faizdən 17 faizə qalxıb.',
        ['share M AZE CHN 2023 14e0 PT', 'share M AZE CHN 2024 17e0 PT'],
      ],
      ['2024-cü ildə Çinin Azərbaycanın idxalında payı 17 faizdən çox olub.', ['share M AZE CHN 2024 17e0 PT']],
    ],
    { today: '2025-03-10', home: 'AZE' },
  )
})

describe('a place of the year before, beside the one of now', () => {
  cases([
    [
      "Trade of Kenya with Oman was $2 billion in 2024. Oman has moved from 11th place a year ago to seventh among Kenya's partners.",
      ['T KEN OMN 2023 11', 'T KEN OMN 2024 7'],
    ],
    [
      'Exports of Kenya to Oman were $2 billion in 2024, and Chad was third at $1 billion. Peru, ninth a year ago, moved up to sixth place.',
      ['X KEN TCD 2024 3', 'X KEN PER 2023 9', 'X KEN PER 2024 6'],
    ],
    [
      'Among the trading partners of Kenya in 2024, Chad ranked third, Oman rose to eighth from 12th a year earlier.',
      ['T KEN TCD 2024 3', 'T KEN OMN 2024 8', 'T KEN OMN 2023 12'],
    ],
    ['Exports of Kenya were $9 billion in 2024. A meeting with Oman was held, the third a year ago.', []],
  ])
})

describe('a group of members of another is no partner of it', () => {
  testClaims(
    [
      [
        'Экспорт ЕС в августе составил 183 млрд евро. По еврозоне экспорт сократился на 4,7%, импорт - на 3,8%.',
        [
          'value X EU27 WLD 2025-08 183e9 EUR',
          'growth X EZONE WLD 2025-08 -4.7e0 PT vs 2024-08',
          'growth M EZONE WLD 2025-08 -3.8e0 PT vs 2024-08',
        ],
      ],
      [
        'EU exports fell by 5% in August. In the euro area exports fell by 4.7%.',
        ['growth X EU27 WLD 2025-08 -5e0 PT vs 2024-08', 'growth X EZONE WLD 2025-08 -4.7e0 PT vs 2024-08'],
      ],
      [
        'Экспорт Польши в ЕС в 2024 году вырос на 5%, в страны еврозоны — на 4%.',
        ['growth X POL EU27 2024 5e0 PT vs 2023', 'growth X POL EZONE 2024 4e0 PT vs 2023'],
      ],
    ],
    { today: '2025-10-16' },
  )
})

describe('"partner number two"', () => {
  cases([
    [
      'For Kenya, Oman was partner number two last year with 12 per cent of foreign trade; Peru was number one.',
      ['T KEN OMN 2025 2'],
    ],
    ["Oman was Kenya's number three trading partner in 2024.", ['T KEN OMN 2024 3']],
    ['In 2024 trade of Kenya with Oman was $2 billion. The number two priority is energy.', []],
  ])
})

describe('a share of several countries together is of none of them', () => {
  shares(
    [
      'Exports of Kenya to Oman were $2 billion in 2024. Together these states took 68.9% of exports.',
      'Exports of Kenya to Oman were $2 billion in 2024. The five countries together account for 68% of exports.',
      'Kenya sold goods worth $2 billion to Oman in 2024. Combined, they accounted for 50% of its imports.',
      'Экспорт Кении в Оман в 2024 году составил $2 млрд. Вместе эти страны забрали 68,9% экспорта.',
      'Экспорт Кении в Оман в 2024 году составил $2 млрд. На пять стран пришлось 60% экспорта.',
      'Keniyanın Omana ixracı 2024-cü ildə 2 milyard dollar olub. Bu ölkələrin birlikdə payı ixracın 68,9 faizini təşkil edib.',
      '2024年肯尼亚对阿曼出口20亿美元。上述国家合计占出口的68.9%。',
    ].map((text): [string, string[]] => [text, []]),
  )
  shares([['The EAEU countries together accounted for 9% of exports of Kenya in 2024.', ['X KEN EAEU 2024 9']]])
})

describe('weight in trade is a share', () => {
  shares([
    ["Oman's weight in Kenya's foreign trade went up to 3 percent in 2024.", ['T KEN OMN 2024 3']],
    ['The weight of the containers of Oman went up by 3 percent in 2024.', []],
  ])
})

describe('the leader and the last place, with "isə"', () => {
  testClaims(
    [
      [
        '2024-cü ildə Keniyanın idxalında lider isə Omandır: oradan 407 milyon dollarlıq mal gətirilib.',
        ['rank M KEN OMN 2024 1e0 ORD', 'value M KEN OMN 2024 407e6 USD'],
      ],
      [
        '2024-cü ildə Keniyanın tərəfdaşları arasında birinci yerdə Oman (98 milyon dollar), ikinci yerdə isə Misir (52 milyon dollar) qərarlaşıb.',
        [
          ...['rank T KEN OMN 2024 1e0 ORD', 'value T KEN OMN 2024 98e6 USD'],
          ...['rank T KEN EGY 2024 2e0 ORD', 'value T KEN EGY 2024 52e6 USD'],
        ],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('the time of a share that went down is not that of the next one', () => {
  const shares = ['share X KEN OMN 2023 14.7e0 PT', 'share X KEN OMN 2024 11.1e0 PT']
  testClaims(
    [
      ['Omanın Keniya ixracında payı 2023-cü ildəki 14,7%-dən 11,1%-ə enib.', shares],
      ["The share of Oman in Kenya's exports fell from 14.7% in 2023 to 11.1%.", shares],
      ['Доля Омана в экспорте Кении снизилась с 14,7% в 2023 году до 11,1%.', shares],
    ],
    { today: '2025-06-15' },
  )
})

describe('"üz" is a face, not Uzbekistan', () => {
  testClaims(
    [
      [
        '2024-cü ildə Keniyanın ixracı 3% artıb. Şirkətlər başqa bazarlara üz tutub: Çada ixrac 13% böyüyüb.',
        ['growth X KEN WLD 2024 3e0 PT vs 2023', 'growth X KEN TCD 2024 13e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('a place among the countries of a group', () => {
  const fifth = ['rank T KEN OMN 2024 5e0 ORD']
  testClaims(
    [
      [
        '2024-cü ildə Oman Keniyanın ticarət tərəfdaşları arasında beşinci, Asiya ölkələri arasında isə ikinci yerdədir.',
        fifth,
      ],
      ["In 2024 Oman was fifth among Kenya's trading partners, and second among Asian countries.", fifth],
      ['2024年阿曼在肯尼亚贸易伙伴中居第五位，在亚洲国家中居第二位。', fifth],
    ],
    { today: '2025-06-15' },
  )
})

describe('the flow of one of two places, and of the values of partners', () => {
  testClaims(
    [
      [
        "In 2024 China was Peru's largest source of imports and its fourth-largest trading partner.",
        ['rank M PER CHN 2024 1e0 ORD', 'rank T PER CHN 2024 4e0 ORD'],
      ],
      [
        "In terms of imports, Peru's largest partners in 2024 were Chile with $1.9 billion and China with $990 million.",
        ['value M PER CHL 2024 1.9e9 USD', 'value M PER CHN 2024 990e6 USD'],
      ],
      [
        'The second place in trade turnover of Peru in 2024 was left to Russia – $2.1 billion, while Chile – $1 billion.',
        ['rank T PER RUS 2024 2e0 ORD', 'value T PER RUS 2024 2.1e9 USD', 'value T PER CHL 2024 1e9 USD'],
      ],
      [
        'Chile topped the list of countries from which Peru imports at $1.9 billion in 2024.',
        ['value M PER CHL 2024 1.9e9 USD'],
      ],
      ["Türkiye was Peru's second-largest investor in 2024, followed by Chile.", []],
      [
        "The Chilean side said that Peru's share in the export operations of Chile went up from 4.3 to 6.6 percent.",
        ['share X CHL PER 2023 4.3e0 PT', 'share X CHL PER 2024 6.6e0 PT'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('a place among the countries of a group is not read, and the group is no side', () => {
  testClaims(
    [
      [
        'Exports of Peru came to $5 billion in 2024. Among the ASEAN countries, Vietnam ranked first with exports worth $430.7 million.',
        ['value X PER WLD 2024 5e9 USD', 'value X PER VNM 2024 430.7e6 USD'],
      ],
      // Neither are the next places, also of a country that is no member of the group.
      [
        'Exports of Peru came to $5 billion in 2024. Among the CIS countries, Russia ranked first. Ukraine ranked second with $2 million and Belarus ranked third with $1 million.',
        ['value X PER WLD 2024 5e9 USD', 'value X PER UKR 2024 2e6 USD', 'value X PER BLR 2024 1e6 USD'],
      ],
      [
        'Exports of Peru came to $5 billion in 2024. Among the European countries, Italy ranked first. Croatia and Greece ranked second and third. In all exports of Peru, China ranked first.',
        ['value X PER WLD 2024 5e9 USD', 'rank X PER CHN 2024 1e0 ORD'],
      ],
      [
        "Exports of Peru came to $5 billion in 2024. Among the CIS countries, Russia ranked first. Likewise, China was Peru's main buyer. Chile ranked second for the volume of imports ($2 million).",
        [
          'value X PER WLD 2024 5e9 USD',
          'rank X PER CHN 2024 1e0 ORD',
          'rank M PER CHL 2024 2e0 ORD',
          'value M PER CHL 2024 2e6 USD',
        ],
      ],
      [
        "Peru's trade with the CIS countries came to $13 billion in 2024, with the highest volumes recorded with Russia (52.2%), Kazakhstan (17.5%) and Armenia (5.7%).",
        ['value T PER CIS 2024 13e9 USD'],
      ],
      [
        'Экспорт Перу в 2024 году составил 5 млрд долларов. Среди стран СНГ первое место занимает Россия. Украина занимает второе место, Беларусь – третье.',
        ['value X PER WLD 2024 5e9 USD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('a place beside a change, or told by the name between commas', () => {
  testClaims(
    [
      [
        "Kenya's trade with Oman totaled $135 million in the first quarter of 2024, an increase of 8.4 percent year-on-year, as Oman comes back as Kenya's largest trading partner.",
        [
          'value T KEN OMN 2024-Q1 135e6 USD',
          'growth T KEN OMN 2024-Q1 8.4e0 PT vs 2023-Q1',
          'rank T KEN OMN 2024-Q1 1e0 ORD',
        ],
      ],
      [
        "Oman remained Kenya's largest export market in January 2024, with $539 million worth of goods exported to the country.",
        ['rank X KEN OMN 2024-01 1e0 ORD', 'value X KEN OMN 2024-01 539e6 USD'],
      ],
      [
        'In 2024 the highest volume of foreign trade turnover of Peru was registered with China (20.5%), Chile (11.8%) and Oman (2.3%).',
        [
          'rank T PER CHN 2024 1e0 ORD',
          'share T PER CHN 2024 20.5e0 PT',
          'share T PER CHL 2024 11.8e0 PT',
          'share T PER OMN 2024 2.3e0 PT',
        ],
      ],
      [
        "Peru's fourth largest export partner, China, saw nearly 4 per cent growth in 2024 at $10.3 billion.",
        ['rank X PER CHN 2024 4e0 ORD', 'growth X PER CHN 2024 4e0 PT vs 2023', 'value X PER CHN 2024 10.3e9 USD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('the share of a country behind those that it follows', () => {
  testClaims(
    [
      [
        "In 2024 Türkiye ranked third among Azerbaijan's trading partners after Italy and Russia, with 11.6 percent of the overall turnover.",
        ['rank T AZE TUR 2024 3e0 ORD', 'share T AZE TUR 2024 11.6e0 PT'],
      ],
      [
        'Georgia bought goods for $618 million from Russia in 2024. This makes it the third largest source of imports, after Turkey and the US, with a share of 11.4%.',
        ['value M GEO RUS 2024 618e6 USD', 'rank M GEO RUS 2024 3e0 ORD', 'share M GEO RUS 2024 11.4e0 PT'],
      ],
      [
        'В 2024 году Турция заняла третье место среди торговых партнеров Азербайджана после Италии и России с долей 11,6%.',
        ['rank T AZE TUR 2024 3e0 ORD', 'share T AZE TUR 2024 11.6e0 PT'],
      ],
      [
        '2024年土耳其是阿塞拜疆第三大贸易伙伴，仅次于意大利和俄罗斯，占比11.6%。',
        ['rank T AZE TUR 2024 3e0 ORD', 'share T AZE TUR 2024 11.6e0 PT'],
      ],
      [
        "China was Kazakhstan's second largest supplier in 2024 behind Russia, with 25% of imports.",
        ['rank M KAZ CHN 2024 2e0 ORD', 'share M KAZ CHN 2024 25e0 PT'],
      ],
    ],
    { today: '2025-10-07' },
  )
})

describe('«Республики Казахстан»: the first noun has the case', () => {
  testClaims(
    [
      [
        'Экспорт Республики Казахстан в Республику Молдова в 2024 году составил 2 млрд долларов.',
        ['value X KAZ MDA 2024 2e9 USD'],
      ],
      ['Импорт Исламской Республики Иран в 2024 году вырос на 5%.', ['growth M IRN WLD 2024 5e0 PT vs 2023']],
      [
        'Товарооборот Кыргызской Республики с Республикой Узбекистан в 2024 году составил 0,8 млрд долларов.',
        ['value T KGZ UZB 2024 0.8e9 USD'],
      ],
      [
        'В 2024 году товарооборот Армении с СНГ составил 5 млрд долларов. Торговля с Содружеством выросла на 12%.',
        ['value T ARM CIS 2024 5e9 USD', 'growth T ARM CIS 2024 12e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('a place by the goods that are bought, with a word between, and the share behind it', () => {
  testClaims(
    [
      [
        'Товарооборот Кении с Оманом в 2024 году составил $12 млрд. Среди покупателей кенийской продукции Оман, как обычно, стоит на первом месте. По поставкам в Кению Оман второй с долей 18,3%.',
        [
          'value T KEN OMN 2024 12e9 USD',
          'rank X KEN OMN 2024 1e0 ORD',
          'rank M KEN OMN 2024 2e0 ORD',
          'share M KEN OMN 2024 18.3e0 PT',
        ],
      ],
      [
        "Kenya's exports to Oman were $4 billion in 2024. Among the buyers of Kenyan goods Oman ranks first, and among suppliers second with a share of 18%.",
        [
          'value X KEN OMN 2024 4e9 USD',
          'rank X KEN OMN 2024 1e0 ORD',
          'rank M KEN OMN 2024 2e0 ORD',
          'share M KEN OMN 2024 18e0 PT',
        ],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('a sentence begins with a short name behind "mln.", and "this" is what was told last', () => {
  testClaims(
    [
      [
        'Глава департамента сотрудничества со странами ЕАЭС Иван Седов рассказал о торговле России и Ирана. В 2024 году оборот вырос на 13%.',
        ['growth T RUS IRN 2024 13e0 PT vs 2023'],
      ],
      [
        'Товарооборот Армении с Россией в 2024 году составил 12 млрд долл. Импорт равнялся $9 млн. РФ стала основным партнером по импорту.',
        ['value T ARM RUS 2024 12e9 USD', 'value M ARM RUS 2024 9e6 USD', 'rank M ARM RUS 2024 1e0 ORD'],
      ],
      [
        'Оборот Армении с Китаем в 2024 году составил $9 млрд. В том числе экспорт составил $2 млрд. Этот показатель на 3% выше, чем год назад.',
        ['value T ARM CHN 2024 9e9 USD', 'value X ARM CHN 2024 2e9 USD', 'growth X ARM CHN 2024 3e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('a country of a group is one country, and all of a group but one is not read', () => {
  testClaims(
    [
      [
        '2024-cü ildə Azərbaycan Özbəkistandan 78 milyon dollarlıq mal alıb. Mərkəzi Asiya ölkəsinə isə 33 milyon dollarlıq mal göndərmişik.',
        ['value M AZE UZB 2024 78e6 USD', 'value X AZE UZB 2024 33e6 USD'],
      ],
      [
        '2024-cü ildə Azərbaycan Özbəkistandan 78 milyon dollarlıq mal alıb. Mərkəzi Asiya dövlətinə isə 33 milyon dollarlıq mal göndərmişik.',
        ['value M AZE UZB 2024 78e6 USD', 'value X AZE UZB 2024 33e6 USD'],
      ],
      [
        'В 2024 году Азербайджан купил у Узбекистана товаров на 78 млн долларов. В центральноазиатскую страну вывезено товаров на 33 млн долларов.',
        ['value M AZE UZB 2024 78e6 USD', 'value X AZE UZB 2024 33e6 USD'],
      ],
      [
        'Товарооборот Армении в 2024 году с Ираном вырос в 2,7 раза, с Китаем в 2,2 раза. Доля каждого из них в товарообороте не превышает 4%.',
        ['growth T ARM IRN 2024 2.7e0 TIMES vs 2023', 'growth T ARM CHN 2024 2.2e0 TIMES vs 2023'],
      ],
      [
        '2024-cü ildə Azərbaycan Mərkəzi Asiya ölkələrinə 78 milyon dollarlıq mal satıb. Mərkəzi Asiya ölkəsi olan Özbəkistanla ticarət 100 milyon dollar olub.',
        ['value X AZE CASIA5 2024 78e6 USD', 'value T AZE UZB 2024 100e6 USD'],
      ],
      [
        'Ermənistanı çıxmaqla, 2024-cü ildə Azərbaycanın Avrasiya İqtisadi Birliyi ölkələri ilə ticarəti 5 milyard dollar olub.',
        [],
      ],
      [
        '2024-cü ildə Türkiyənin ixracı 250 milyard dollar olub. 2025-ci ilin yanvar-iyun aylarında Ankara 131 milyard dollarlıq mal ixrac edib.',
        ['value X TUR WLD 2024 250e9 USD', 'value X TUR WLD 2025-S1 131e9 USD'],
      ],
      [
        'Çinin Azərbaycana ixracı 2024-cü ildə 3 milyard dollar olub. Şəhərin özü ölkəmizə 74 milyon dollarlıq mal satır.',
        ['value X CHN AZE 2024 3e9 USD'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('years in a row are no place, and the case of an abbreviation is read', () => {
  testClaims(
    [
      ['ASEAN ardıcıl altıncı ildir Çinin ən böyük ticarət tərəfdaşıdır.', ['rank T CHN ASEAN 2024 1e0 ORD']],
      [
        '2024-cü ildə Çinin ASEAN-a ixracı 3 trilyon yuan, ASEAN-dan idxalı 2 trilyon yuan olub. Çin ASEAN-ın birinci tərəfdaşıdır.',
        ['value X CHN ASEAN 2024 3e12 CNY', 'value M CHN ASEAN 2024 2e12 CNY', 'rank T ASEAN CHN 2024 1e0 ORD'],
      ],
      ['Özbəkistan Qırğızıstanın Aİİ xaricindəki tərəfdaşları arasında ikincidir.', []],
      [
        '2024-cü ildə Omanla ticarətimiz 3 milyard dollar olub. Türkiyə ilə vəziyyət fərqlidir: ixracımız 1,4 milyard dollara çatıb.',
        ['value T AZE OMN 2024 3e9 USD', 'value X AZE TUR 2024 1.4e9 USD'],
      ],
    ],
    { today: '2025-10-30' },
  )
})

describe('shares and places in the trade with a group are not those in all trade', () => {
  testClaims(
    [
      [
        "Japan's trade with African countries came to $30 billion in 2024. South Africa was second with $8 billion (27 percent).",
        ['value T JPN AFR 2024 30e9 USD', 'value T JPN ZAF 2024 8e9 USD'],
      ],
      [
        'Trade of Japan with the countries of Central Asia was $2 billion in 2024. Kazakhstan ($1.5 billion, 75 percent) and Uzbekistan ($0.4 billion, 20 percent) lead.',
        ['value T JPN CASIA5 2024 2e9 USD', 'value T JPN KAZ 2024 1.5e9 USD', 'value T JPN UZB 2024 0.4e9 USD'],
      ],
      [
        'Товарооборот Индии со странами СНГ в 2024 году достиг 70 млрд долларов. Крупнейшим партнером осталась Россия (доля 92%), на втором месте Казахстан (2%).',
        ['value T IND CIS 2024 70e9 USD'],
      ],
      [
        'Экспорт Кении в страны ЕС в 2024 году составил 2 млрд долларов, из них 40% пришлось на Нидерланды.',
        ['value X KEN EU27 2024 2e9 USD'],
      ],
      [
        'Yaponiyanın Mərkəzi Asiya ölkələri ilə ticarəti 2024-cü ildə 2 milyard dollar olub. Özbəkistan 0,4 milyard dollarla (20 faiz) ikincidir.',
        ['value T JPN CASIA5 2024 2e9 USD', 'value T JPN UZB 2024 0.4e9 USD'],
      ],
      [
        '2024年印度与中亚五国贸易额20亿美元。其中哈萨克斯坦居首，占55%。乌兹别克斯坦以5亿美元位居第二。',
        ['value T IND CASIA5 2024 20e8 USD', 'value T IND UZB 2024 5e8 USD'],
      ],
      [
        '2024年日本与非洲贸易额为300亿美元。肯尼亚、加纳分别为日本在非洲第二、三大贸易伙伴，日本对肯尼亚、加纳进出口额分别达40亿美元、30亿美元，在日非贸易中分别占13%、10%。',
        ['value T JPN AFR 2024 300e8 USD', 'value T JPN KEN 2024 40e8 USD', 'value T JPN GHA 2024 30e8 USD'],
      ],
      ['2024年日本与肯尼亚贸易额40亿美元，占日本对非洲进出口总值的13%。', ['value T JPN KEN 2024 40e8 USD']],
      // Of all trade: the country is named again, or its trade as a whole, or another country follows.
      [
        "Kenya's trade with the EU reached $3 billion in 2024. The Netherlands is Kenya's fourth partner, with 5% of its foreign trade.",
        ['value T KEN EU27 2024 3e9 USD', 'rank T KEN NLD 2024 4e0 ORD', 'share T KEN NLD 2024 5e0 PT'],
      ],
      [
        'Товарооборот Кении со странами ЕС в 2024 году составил 3 млрд долларов. Китай занимает первое место с долей 20%.',
        ['value T KEN EU27 2024 3e9 USD', 'rank T KEN CHN 2024 1e0 ORD', 'share T KEN CHN 2024 20e0 PT'],
      ],
      [
        '2024年日本对东盟、印度出口额分别为1000亿美元、200亿美元，占日本出口总额的14%、3%。',
        [
          ...['value X JPN ASEAN 2024 1000e8 USD', 'value X JPN IND 2024 200e8 USD'],
          ...['share X JPN ASEAN 2024 14e0 PT', 'share X JPN IND 2024 3e0 PT'],
        ],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('a place beside another noun, leaders, and records that are not set yet', () => {
  testClaims(
    [
      [
        'Оман является четвёртым торговым партнёром Кении и главным направлением импорта.',
        ['rank T KEN OMN 2024 4e0 ORD'],
      ],
      ['Oman Keniyanın dördüncü ticarət tərəfdaşı və əsas idxal istiqamətidir.', ['rank T KEN OMN 2024 4e0 ORD']],
      [
        'Oman is the fourth trading partner of Kenya and the main destination of its exports.',
        ['rank T KEN OMN 2024 4e0 ORD', 'rank X KEN OMN 2024 1e0 ORD'],
      ],
      ['Oman is the third-largest partner of Kenya in imports.', ['rank M KEN OMN 2024 3e0 ORD']],
      ['В 2024 году лидером по объёму торговли с Кенией был Оман.', ['rank T KEN OMN 2024 1e0 ORD']],
      ['В 2024 году лидером по объёму экспорта зерна был Оман.', []],
      [
        'С января по август 2025 года торговля Кении и Омана достигла 2 млрд долларов.\n\n«Это станет третьим годом подряд, когда торговля бьёт рекорды», – сказала она.',
        ['value T KEN OMN 2025-01/2025-08 2e9 USD', 'record T KEN OMN 2025'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('a share of the same months of a year that is named', () => {
  testClaims(
    [
      [
        '2025年前9个月，肯尼亚对阿曼出口1.3亿美元。报告期内，阿曼在肯尼亚出口总额中所占比重为3.2%，而2024年同期仅为2.1%。',
        [
          'value X KEN OMN 2025-01/2025-09 1.3e8 USD',
          ...['share X KEN OMN 2025-01/2025-09 3.2e0 PT', 'share X KEN OMN 2024-01/2024-09 2.1e0 PT'],
        ],
      ],
      [
        'В январе-сентябре 2025 года экспорт Кении в Оман составил $130 млн. Доля Омана в экспорте Кении составила 3,2%, а в аналогичном периоде 2024 года – 2,1%.',
        [
          'value X KEN OMN 2025-01/2025-09 130e6 USD',
          ...['share X KEN OMN 2025-01/2025-09 3.2e0 PT', 'share X KEN OMN 2024-01/2024-09 2.1e0 PT'],
        ],
      ],
      [
        "In January-September 2025 Kenya's exports to Oman came to $130 million. Oman's share of Kenya's exports was 3.2%, while in the same period of 2024 it was 2.1%.",
        [
          'value X KEN OMN 2025-01/2025-09 130e6 USD',
          ...['share X KEN OMN 2025-01/2025-09 3.2e0 PT', 'share X KEN OMN 2024-01/2024-09 2.1e0 PT'],
        ],
      ],
      [
        '2025-ci ilin yanvar-sentyabr aylarında Keniyanın Omana ixracı 130 milyon dollar olub. Omanın Keniya ixracında payı 3,2%, 2024-cü ilin eyni dövründə isə 2,1% olub.',
        [
          'value X KEN OMN 2025-01/2025-09 130e6 USD',
          ...['share X KEN OMN 2025-01/2025-09 3.2e0 PT', 'share X KEN OMN 2024-01/2024-09 2.1e0 PT'],
        ],
      ],
      // The same period alone is that of the text.
      [
        '2025年前9个月肯尼亚与阿曼贸易额1.3亿美元。同期，阿曼占肯尼亚出口的2.1%。',
        ['value T KEN OMN 2025-01/2025-09 1.3e8 USD', 'share X KEN OMN 2025-01/2025-09 2.1e0 PT'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('shares of payments, and what is not trade', () => {
  testClaims(
    [
      ['俄罗斯财政部长表示，俄中双边贸易中本币结算的比例约为30%，如今已超过70%。', []],
      ['2024年中俄贸易额2448亿美元。人民币在俄中贸易结算中的份额为40%。', ['value T CHN RUS 2024 2448e8 USD']],
      [
        '2024年中国与俄罗斯贸易额为2400亿美元。借助中欧班列，当地进出口综合物流成本明显下降。',
        ['value T CHN RUS 2024 2400e8 USD'],
      ],
      [
        '2021年，白罗斯的主要贸易伙伴俄罗斯占其商品外贸额的49%，占出口的41.1%。',
        ['share T BLR RUS 2021 49e0 PT', 'share X BLR RUS 2021 41.1e0 PT'],
      ],
      [
        '2025年1月至9月，阿塞拜疆外贸总额为184亿美元，同比缩减10%；外贸余额同比缩小16%，为27亿美元。',
        [
          ...[
            'value T AZE WLD 2025-01/2025-09 184e8 USD',
            'growth T AZE WLD 2025-01/2025-09 -10e0 PT vs 2024-01/2024-09',
          ],
          'growth B AZE WLD 2025-01/2025-09 -16e0 PT vs 2024-01/2024-09',
          'value B AZE WLD 2025-01/2025-09 27e8 USD',
        ],
      ],
    ],
    { today: '2025-12-20' },
  )
})

const dated = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2025-12-20' })

describe('a place among investors, in a rating, or that somebody wants, is no place in trade', () => {
  dated([
    [
      "In 2024 Kenya's exports to Oman reached $6 million. In the competitiveness ranking Oman is 25th and Kenya 46th.",
      ['value X KEN OMN 2024 6e6 USD'],
    ],
    [
      "In 2024 Kenya's exports to Oman reached $6 million. Oman is 7th and Kenya 28th in ease of doing business.",
      ['value X KEN OMN 2024 6e6 USD'],
    ],
    [
      'В 2024 году экспорт Кении в Оман составил 6 млн долларов. В рейтинге конкурентоспособности Оман занимает 25-е место, Кения – 46-е.',
      ['value X KEN OMN 2024 6e6 USD'],
    ],
    [
      '2024-cü ildə Keniyanın Omana ixracı 6 milyon dollar olub. Rəqabətlilik reytinqində Oman 25-ci, Keniya 46-cı yerdədir.',
      ['value X KEN OMN 2024 6e6 USD'],
    ],
    [
      '2024-cü ildə Keniyanın Omana ixracı 6 milyon dollar olub. Biznes mühitinə görə Oman 7-ci, Keniya 28-ci yerdədir.',
      ['value X KEN OMN 2024 6e6 USD'],
    ],
    [
      '2024年肯尼亚对阿曼出口600万美元。营商环境排名中阿曼居第7位，肯尼亚居第28位。',
      ['value X KEN OMN 2024 600e4 USD'],
    ],
    [
      "In 2024 Kenya's trade with Oman reached $6 billion. Oman is Kenya's third-largest investor.",
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    [
      'В 2024 году товарооборот Кении и Омана составил 6 млрд долларов. Оман – третий крупнейший инвестор Кении и второй торговый партнер.',
      ['value T KEN OMN 2024 6e9 USD', 'rank T KEN OMN 2024 2e0 ORD'],
    ],
    [
      '2024-cü ildə Keniyanın Omanla ticarəti 6 milyard dollar olub. Oman Keniyanın üçüncü ən böyük investorudur.',
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    ['2024年肯尼亚与阿曼贸易额达60亿美元。阿曼是肯尼亚第三大投资来源国。', ['value T KEN OMN 2024 60e8 USD']],
    [
      "Kenya's trade with Oman was $6 billion in 2024. Our goal is to become Oman's first trading partner.",
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    [
      'В 2024 году товарооборот Кении и Омана составил 6 млрд долларов. Наша цель – стать первым торговым партнером Омана.',
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    [
      '2024-cü ildə Keniyanın Omanla ticarəti 6 milyard dollar olub. Hədəfimiz Omanın birinci ticarət tərəfdaşı olmaqdır.',
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    ['2024年肯尼亚与阿曼贸易额达60亿美元。我们的目标是成为阿曼第一大贸易伙伴。', ['value T KEN OMN 2024 60e8 USD']],
    ["In 2024 Oman was Kenya's second-largest trading partner.", ['rank T KEN OMN 2024 2e0 ORD']],
  ])
})

describe('a place beside a change, a growth or the name that has it', () => {
  testClaims(
    [
      [
        '2024年肯尼亚从阿曼进口30亿美元，占肯尼亚进口总额的10.3%，比上年提高0.5个百分点，阿曼为第二大进口来源地。',
        ['value M KEN OMN 2024 30e8 USD', 'share M KEN OMN 2024 10.3e0 PT', 'rank M KEN OMN 2024 2e0 ORD'],
      ],
      [
        '2024年阿曼是肯尼亚第二大贸易伙伴，2023年居第三位。',
        ['rank T KEN OMN 2024 2e0 ORD', 'rank T KEN OMN 2023 3e0 ORD'],
      ],
      [
        'Keniyanın 2024-cü ildə idxal etdiyi malların mənşə ölkələri arasında Oman 26-cı sıraya çıxıb.',
        ['rank M KEN OMN 2024 26e0 ORD'],
      ],
      ['Лидером по темпам роста товарооборота с Кенией в 2024 году стал Оман.', []],
      ['2024年，肯尼亚是全球第25大进口经济体。', []],
      ['Oman was the largest seller to Kenya in 2024.', ['rank M KEN OMN 2024 1e0 ORD']],
      [
        'Среди стран, из которых Кения импортировала товары в 2024 году, Оман был первым: его поставки превысили 4 миллиарда долларов.',
        ['rank M KEN OMN 2024 1e0 ORD', 'value M KEN OMN 2024 4e9 USD'],
      ],
      ['Since the start of the Ukraine-Russia war Oman has become the fourth-largest exporter to Kenya.', []],
    ],
    { today: '2025-12-20' },
  )
})

describe('for a capital, with a pronoun, and before a share', () => {
  testClaims(
    [
      ['Для Тбилиси Кения - крупнейший торговый партнер.', ['rank T GEO KEN 2025 1e0 ORD']],
      ['For Tbilisi, Kenya is the largest trading partner.', ['rank T GEO KEN 2025 1e0 ORD']],
      ['Russia is the largest export market for Georgia.', ['rank X GEO RUS 2025 1e0 ORD']],
      ['Italy is the second largest market for Azerbaijan.', ['rank X AZE ITA 2025 2e0 ORD']],
      [
        'Главный торговый партнёр Кении - Перу. На втором месте, уточняет агентство, Оман, с которым Кения в 2025 году наторговала на $ 344 млн.',
        ['rank T KEN PER 2025 1e0 ORD', 'rank T KEN OMN 2025 2e0 ORD', 'value T KEN OMN 2025 344e6 USD'],
      ],
      [
        'В 2025 году Оман - четвертый торговый партнер Кении и главный источник ее импорта.',
        ['rank T KEN OMN 2025 4e0 ORD', 'rank M KEN OMN 2025 1e0 ORD'],
      ],
      [
        'В 2025 году оборот внешней торговли Кении превысил 80 млрд долларов, экспорт вырос на 23%. Второй партнёр страны - Оман, его доля достигла 21,3%.',
        [
          'value T KEN WLD 2025 80e9 USD',
          'growth X KEN WLD 2025 23e0 PT vs 2024',
          'rank T KEN OMN 2025 2e0 ORD',
          'share T KEN OMN 2025 21.3e0 PT',
        ],
      ],
    ],
    { today: '2026-03-13' },
  )
})

describe('a place in a bracket is counted by the share or the value before it', () => {
  testClaims(
    [
      [
        "In 2024 Oman accounted for 12% of Kenya's trade (2nd place), 15% of its imports (first place) and 3% of exports (eighth place).",
        [
          ...['share T KEN OMN 2024 12e0 PT', 'rank T KEN OMN 2024 2e0 ORD', 'share M KEN OMN 2024 15e0 PT'],
          ...['rank M KEN OMN 2024 1e0 ORD', 'share X KEN OMN 2024 3e0 PT', 'rank X KEN OMN 2024 8e0 ORD'],
        ],
      ],
      [
        "Oman accounts for 6.7 percent of Kenya's imports in 2024 and is its fourth largest supplier, following Iraq, China and Russia.",
        ['share M KEN OMN 2024 6.7e0 PT', 'rank M KEN OMN 2024 4e0 ORD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('a place that is only possible is no claim', () => {
  cases([
    ["Poland may become Latvia's largest trading partner.", []],
    ['Poland has a chance to be the second partner of Latvia.', []],
    ['Польша может стать главным торговым партнером Латвии.', []],
    ['У Польши есть шансы в ближайшие годы занять первое место среди торговых партнеров Латвии.', []],
    ['Polşa Latviyanın ən böyük ticarət tərəfdaşı ola bilər.', []],
    ['波兰可能成为拉脱维亚最大贸易伙伴。', []],
    ['By the end of 2024 Poland was the third partner of Latvia.', ['T LVA POL 2024 3']],
    ["Poland has become Latvia's largest trading partner in 2024.", ['T LVA POL 2024 1']],
  ])
})

describe('the amount beside the largest partner in a group is of the partner', () => {
  const value = (sides: string, amount: string) => [`value ${sides} 2025 ${amount} USD`]
  testClaims(
    [
      [
        "Russia remains Azerbaijan's largest trading partner in the CIS: $4.92 billion in 2025.",
        value('T AZE RUS', '4.92e9'),
      ],
      ["Germany is Azerbaijan's main supplier in the EU ($826 million in 2025).", value('M AZE DEU', '826e6')],
      [
        'Россия остаётся крупнейшим торговым партнёром Азербайджана в СНГ: $4,92 млрд в 2025 году.',
        value('T AZE RUS', '4.92e9'),
      ],
      [
        'MDB ölkələri arasında Azərbaycanın ən böyük ticarət tərəfdaşı Rusiyadır: 2025-ci ildə 4,92 milyard dollar.',
        value('T AZE RUS', '4.92e9'),
      ],
      // The group is the partner itself.
      ["Azerbaijan's trade with the EU hit $19.77 billion in 2025.", value('T AZE EU27', '19.77e9')],
    ],
    { today: '2026-11-24' },
  )
})

describe('who has a share or a place in a flow that is named before it', () => {
  const text = 'Азербайджан в 2024 году ввёз из Италии товаров на 8 млрд долларов.'
  const told = 'value M AZE ITA 2024 8e9 USD'
  testClaims(
    [
      [
        `${text} В экспорте доля Италии составила 43,6%, в импорте – 2,9%.`,
        [told, 'share X AZE ITA 2024 43.6e0 PT', 'share M AZE ITA 2024 2.9e0 PT'],
      ],
      [
        `${text} По объёму импорта США занимают первую строчку, Россия – вторую.`,
        [told, 'rank M AZE USA 2024 1e0 ORD', 'rank M AZE RUS 2024 2e0 ORD'],
      ],
      [`${text} По импорту ОАЭ на третьем месте.`, [told, 'rank M AZE ARE 2024 3e0 ORD']],
      [`${text} В импорте США Китай занимает второе место.`, [told, 'rank M USA CHN 2024 2e0 ORD']],
    ],
    { today: '2025-12-20' },
  )
})

describe('whose a place is', () => {
  testClaims(
    [
      [
        'Keniyanın ticarət tərəfdaşları arasında 2025-ci ildə birinci yer 8,1 milyard dollarla Çinindir, ikinci yer 3,2 milyard dollarla Hindistanındır.',
        [
          'rank T KEN CHN 2025 1e0 ORD',
          'value T KEN CHN 2025 8.1e9 USD',
          'rank T KEN IND 2025 2e0 ORD',
          'value T KEN IND 2025 3.2e9 USD',
        ],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('who leads in a flow, with an adverb or "total", and places in investment', () => {
  testClaims(
    [
      [
        '2024-cü ildə Keniyanın Omandan idxalı 790 milyon dollar olub. Ticarət dövriyyəsində isə Oman hələ də öndədir: 1,2 milyard dollar (-3%). Hindistanla dövriyyə 1,1 milyard dollar təşkil edib.',
        [
          'value M KEN OMN 2024 790e6 USD',
          'rank T KEN OMN 2024 1e0 ORD',
          'value T KEN OMN 2024 1.2e9 USD',
          'growth T KEN OMN 2024 -3e0 PT vs 2023',
          'value T KEN IND 2024 1.1e9 USD',
        ],
      ],
      [
        '2024-cü ildə Keniyanın Omandan idxalı 790 milyon dollar olub. Ümumi dövriyyədə Hindistan liderdir: 1,2 milyard dollar.',
        ['value M KEN OMN 2024 790e6 USD', 'rank T KEN IND 2024 1e0 ORD', 'value T KEN IND 2024 1.2e9 USD'],
      ],
      [
        'В 2024 году товарооборот Кении составил $23 млрд. По общему товарообороту лидирует Оман: $3,1 млрд.',
        ['value T KEN WLD 2024 23e9 USD', 'rank T KEN OMN 2024 1e0 ORD', 'value T KEN OMN 2024 3.1e9 USD'],
      ],
      [
        "In 2024 Oman was Kenya's third-largest trading partner, its fourth-largest source of investment and its second-largest source of imports.",
        ['rank T KEN OMN 2024 3e0 ORD', 'rank M KEN OMN 2024 2e0 ORD'],
      ],
      ['2024年阿曼是肯尼亚第三大贸易伙伴、第四大实际投资来源国和第二大技术引进国。', ['rank T KEN OMN 2024 3e0 ORD']],
    ],
    { today: '2025-12-20' },
  )
})

describe('nearly overtaken, or in something else than trade', () =>
  testClaims(
    [
      ['Oman nearly overtook Iran in trade with Georgia in 2024.', []],
      ['Oman overtook Iran in the share of rials in trade with Georgia in 2024.', []],
      ['Оман почти обогнал Иран по торговле с Грузией в 2024 году.', []],
      ['Оман обогнал Иран по темпам роста экспорта в Грузию в 2024 году.', []],
      ['Oman overtook Iran in trade with Georgia in 2024.', ['order T GEO OMN 2024 more']],
    ],
    { today: '2025-06-20' },
  ))

describe('a place among the members of a group whose list is not known', () =>
  testClaims(
    [
      ["Among the members of the OIC, Oman ranks first among Kenya's partners.", []],
      ["In 2024 Oman was Kenya's second partner; among OIC members it came first.", ['rank T KEN OMN 2024 2e0 ORD']],
    ],
    { today: '2025-06-15' },
  ))

describe('a place in a flow, or behind a share or a value', () =>
  testClaims(
    [
      [
        'Оман занимает первое место в экспорте Кении. По импорту он десятый.',
        ['rank X KEN OMN 2024 1e0 ORD', 'rank M KEN OMN 2024 10e0 ORD'],
      ],
      [
        'Оман остаётся третьим торговым партнёром Кении, а по импорту - вторым.',
        ['rank T KEN OMN 2024 3e0 ORD', 'rank M KEN OMN 2024 2e0 ORD'],
      ],
      [
        "Oman ranks first in Kenya's exports; in imports it is tenth.",
        ['rank X KEN OMN 2024 1e0 ORD', 'rank M KEN OMN 2024 10e0 ORD'],
      ],
      [
        'Oman Keniyanın ixracında birincidir. İdxalda isə onuncudur.',
        ['rank X KEN OMN 2024 1e0 ORD', 'rank M KEN OMN 2024 10e0 ORD'],
      ],
      ['Оман — первый партнёр Кении. По импорту в апреле это десятый случай.', ['rank T KEN OMN 2024 1e0 ORD']],
      ['По экспорту мебели Оман в Кении десятый.', []],
      [
        'Keniyanın ixracında Oman 884 milyon dollarla birinci, Yəmən 650 milyon dollarla ikincidir.',
        [
          'value X KEN OMN 2024 884e6 USD',
          'rank X KEN OMN 2024 1e0 ORD',
          'value X KEN YEM 2024 650e6 USD',
          'rank X KEN YEM 2024 2e0 ORD',
        ],
      ],
      [
        'По экспорту Кении Оман с 27% первый, Йемен с 12% второй.',
        [
          'share X KEN OMN 2024 27e0 PT',
          'rank X KEN OMN 2024 1e0 ORD',
          'share X KEN YEM 2024 12e0 PT',
          'rank X KEN YEM 2024 2e0 ORD',
        ],
      ],
      [
        "In Kenya's exports Oman is first with 27 percent, Yemen second with 12 percent.",
        [
          'rank X KEN OMN 2024 1e0 ORD',
          'share X KEN OMN 2024 27e0 PT',
          'rank X KEN YEM 2024 2e0 ORD',
          'share X KEN YEM 2024 12e0 PT',
        ],
      ],
    ],
    { today: '2025-06-15' },
  ))

describe('amounts of two that overtook each other are of the third country, whose partners they are', () =>
  testClaims(
    [
      [
        "With trade of $5 billion in 2025, Oman overtook Italy ($4.8 billion) as Kenya's second largest trading partner.",
        ['value T KEN OMN 2025 5e9 USD', 'value T KEN ITA 2025 4.8e9 USD', 'rank T KEN OMN 2025 2e0 ORD'],
      ],
      [
        "In 2025, with a turnover of $5 billion, Oman overtook Italy ($4.8 billion, up 2%) and was once again Kenya's most important trading partner.",
        [
          'value T KEN OMN 2025 5e9 USD',
          'value T KEN ITA 2025 4.8e9 USD',
          'growth T KEN ITA 2025 2e0 PT vs 2024',
          'rank T KEN OMN 2025 1e0 ORD',
        ],
      ],
      [
        'С товарооборотом в 5 млрд долларов Оман в 2025 году обошёл Италию (4,8 млрд) и стал вторым торговым партнёром Кении.',
        ['value T KEN OMN 2025 5e9 USD', 'value T KEN ITA 2025 4.8e9 USD', 'rank T KEN OMN 2025 2e0 ORD'],
      ],
      [
        '2025-ci ildə Oman 5 milyard dollar dövriyyə ilə İtaliyanı (4,8 milyard) ötərək Keniyanın ikinci ticarət tərəfdaşı olub.',
        ['value T KEN OMN 2025 5e9 USD', 'value T KEN ITA 2025 4.8e9 USD', 'rank T KEN OMN 2025 2e0 ORD'],
      ],
      [
        '2025年，阿曼以50亿美元的贸易额超过意大利（48亿美元），成为肯尼亚第二大贸易伙伴。',
        ['value T KEN OMN 2025 50e8 USD', 'value T KEN ITA 2025 48e8 USD', 'rank T KEN OMN 2025 2e0 ORD'],
      ],
      // Italy and Israel are both ahead: neither is the country whose partners they are.
      [
        "Kenya's trade with Oman was $5 billion in 2025. As a partner Oman was only third, behind Italy and Israel.",
        ['value T KEN OMN 2025 5e9 USD', 'rank T KEN OMN 2025 3e0 ORD'],
      ],
    ],
    { today: '2026-11-24' },
  ))

describe('the largest partner after another one is the second', () =>
  testClaims(
    [
      ["Oman was Kenya's largest trading partner in 2025 after Italy and Peru.", ['rank T KEN OMN 2025 3e0 ORD']],
      ['After Italy, the largest buyer of Kenyan goods in 2025 was Oman.', ['rank X KEN OMN 2025 2e0 ORD']],
      ['Оман в 2025 году – крупнейший торговый партнёр Кении после Италии.', ['rank T KEN OMN 2025 2e0 ORD']],
      [
        'Oman 2025-ci ildə İtaliya və Perudan sonra Keniyanın ən böyük ticarət tərəfdaşıdır.',
        ['rank T KEN OMN 2025 3e0 ORD'],
      ],
      ['2025年，阿曼是阿塞拜疆继意大利之后的最大贸易伙伴。', ['rank T AZE OMN 2025 2e0 ORD']],
      // After what happened, and ahead of another
      [
        "Oman became Kenya's largest trading partner in 2025 after Italy cut its purchases.",
        ['rank T KEN OMN 2025 1e0 ORD'],
      ],
      ["Oman became Kenya's largest trading partner in 2025 after overtaking Italy.", ['rank T KEN OMN 2025 1e0 ORD']],
      ['Оман в 2025 году стал крупнейшим торговым партнёром Кении, обойдя Италию.', ['rank T KEN OMN 2025 1e0 ORD']],
    ],
    { today: '2026-02-10' },
  ))
