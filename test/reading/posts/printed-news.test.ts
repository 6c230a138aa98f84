/** Faults of Russian and Azerbaijani news as they are printed, and of the same words in English and Chinese. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2026-04-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })
const unread = (texts: readonly string[]) =>
  test.each(texts)('%s', text => expect(claimsIn(text, { today })).toEqual([]))

describe('imports of one country into another', () => {
  cases([
    ['Импорт РФ в Китай в 2025 году уменьшился на 7,7%.', ['growth M CHN RUS 2025 -7.7e0 PT vs 2024']],
    ['Imports of Kenya to Oman fell 7% in 2025.', ['growth M OMN KEN 2025 -7e0 PT vs 2024']],
    [
      'Экспорт Кении в Оман в 2025 году составил 3 млрд долларов, импорт – 2 млрд долларов.',
      ['value X KEN OMN 2025 3e9 USD', 'value M KEN OMN 2025 2e9 USD'],
    ],
    [
      'Keniyanın Omana ixracı 2025-ci ildə 3 milyard dollar, idxalı 2 milyard dollar olub.',
      ['value X KEN OMN 2025 3e9 USD', 'value M KEN OMN 2025 2e9 USD'],
    ],
    ['Импорт России из Китая в 2025 году уменьшился на 7,7%.', ['growth M RUS CHN 2025 -7.7e0 PT vs 2024']],
    ['Keniyanın Omandan idxalı 2025-ci ildə 7 faiz azalıb.', ['growth M KEN OMN 2025 -7e0 PT vs 2024']],
    ['2025年，肯尼亚自阿曼进口下降7%。', ['growth M KEN OMN 2025 -7e0 PT vs 2024']],
  ])
})

describe('a place by goods that were exported', () => {
  cases([
    [
      'Россия в 2025 году была на втором месте по объему товаров, экспортированных в Индию.',
      ['rank M IND RUS 2025 2e0 ORD'],
    ],
    ['Russia ranked second in goods exported to India in 2025.', ['rank M IND RUS 2025 2e0 ORD']],
    ['Индия в 2025 году заняла второе место в экспорте России.', ['rank X RUS IND 2025 2e0 ORD']],
  ])
})

describe('a country that is only a cause', () => {
  cases([
    [
      'Доля СНГ в товарообороте Грузии в 2025 году поднялась до 33%, в основном из-за Украины.',
      ['share T GEO CIS 2025 33e0 PT'],
    ],
    ['Экспорт Кении в 2025 году упал на 5% из-за Омана.', ['growth X KEN WLD 2025 -5e0 PT vs 2024']],
    ["Kenya's exports fell 5% in 2025 because of Oman.", ['growth X KEN WLD 2025 -5e0 PT vs 2024']],
    ['Экспорт Кении в 2025 году вырос за счет Омана (+5%).', ['growth X KEN OMN 2025 5e0 PT vs 2024']],
  ])
})

describe('relations that are a cause', () => {
  cases([
    [
      'Внешняя торговля Молдовы сократилась из-за ухудшения отношений с Россией. За четыре месяца 2025 года экспорт составил 313 млн долларов.',
      ['direction T MDA WLD 2025-01/2025-04 down vs 2024-01/2024-04', 'value X MDA WLD 2025-01/2025-04 313e6 USD'],
    ],
    [
      "Kenya's exports fell 5% in 2025 because of worse relations with Oman.",
      ['growth X KEN WLD 2025 -5e0 PT vs 2024'],
    ],
    ['Экспорт Кении в Оман в 2025 году упал на 5% из-за санкций.', ['growth X KEN OMN 2025 -5e0 PT vs 2024']],
  ])
})

describe('a place of the seller among those of its buyer', () => {
  cases([
    [
      'Azərbaycandan 2025-ci ildə İtaliyaya 9 milyard dollarlıq ixrac olub. Bu göstəriciyə görə Azərbaycan 10,3 faiz payla dördüncü yerdədir.',
      ['value X AZE ITA 2025 9e9 USD', 'share M ITA AZE 2025 10.3e0 PT', 'rank M ITA AZE 2025 4e0 ORD'],
    ],
    [
      'Экспорт Кении в Оман составил в 2025 году 9 млрд долларов. По этому показателю Кения на четвертом месте.',
      ['value X KEN OMN 2025 9e9 USD', 'rank M OMN KEN 2025 4e0 ORD'],
    ],
    [
      'Экспорт Кении в Оман составил в 2025 году 9 млрд долларов. По этому показателю Оман на четвертом месте.',
      ['value X KEN OMN 2025 9e9 USD', 'rank X KEN OMN 2025 4e0 ORD'],
    ],
  ])
})

describe('trade in the area that the sentence before told', () => {
  unread([
    'Azərbaycanla Türkiyə kənd təsərrüfatı sahəsində əməkdaşlıq edir. Bu sahədə ticarət 2025-ci ildə 500 milyon dollara yaxın olub.',
    'Азербайджан и Турция сотрудничают в сельском хозяйстве. Торговля в этой сфере в 2025 году составила 500 млн долларов.',
    'Azerbaijan and Türkiye work together in farming. Trade in this area was $500 million in 2025.',
    '阿塞拜疆与土耳其在农业方面合作。2025年该领域贸易额为5亿美元。',
  ])
})

describe('a place named a position', () => {
  cases([
    [
      'Товарооборот Грузии с Турцией достиг в 2025 году 2,8 млрд долларов. Россия находится на второй позиции – 2,5 млрд и +52%.',
      [
        'value T GEO TUR 2025 2.8e9 USD',
        'rank T GEO RUS 2025 2e0 ORD',
        'value T GEO RUS 2025 2.5e9 USD',
        'growth T GEO RUS 2025 52e0 PT vs 2024',
      ],
    ],
  ])
  unread(['Кения в 2025 году готова нарастить экспорт в Оман по 85 товарным позициям.'])
})

describe('the part of a flow in the trade of two countries', () => {
  cases([
    [
      'Товарооборот Кении с Оманом в 2025 году составил 100 млн долларов. Около 97% этого оборота приходится на кенийский экспорт.',
      ['value T KEN OMN 2025 100e6 USD'],
    ],
    [
      'Keniyanın Omanla ticarəti 2025-ci ildə 100 milyon dollar olub. Bunun 97 faizi Keniya ixracının payına düşür.',
      ['value T KEN OMN 2025 100e6 USD'],
    ],
    [
      "Kenya's trade with Oman was $100 million in 2025. About 97% of it is Kenyan exports.",
      ['value T KEN OMN 2025 100e6 USD'],
    ],
    ['Около 97% экспорта Кении в 2025 году приходится на Оман.', ['share X KEN OMN 2025 97e0 PT']],
  ])
})

describe('a part that a dash tells to be a flow', () => {
  cases([
    [
      'На ЕС в 2025 году приходится 52 процента внешней торговли Кении. При этом более 65 процентов — экспорт на рынок Европы.',
      ['share T KEN EU27 2025 52e0 PT'],
    ],
    [
      'The EU took 52 percent of Kenyan foreign trade in 2025. More than 65 percent — exports to Europe.',
      ['share T KEN EU27 2025 52e0 PT'],
    ],
    [
      'В 2025 году торговля Кении выросла на 7%, экспорт – на 5%.',
      ['growth T KEN WLD 2025 7e0 PT vs 2024', 'growth X KEN WLD 2025 5e0 PT vs 2024'],
    ],
  ])
})

describe('a fraction, its verb and its flow', () => {
  cases([
    [
      'В 2025 году экспорт Кении в Оман вырос на 7%. Более чем на четверть снизился товарооборот с Турцией.',
      ['growth X KEN OMN 2025 7e0 PT vs 2024', 'growth T KEN TUR 2025 -25e0 PT vs 2024'],
    ],
    ['Более четверти экспорта Кении в 2025 году пришлось на Оман.', ['share X KEN OMN 2025 25e0 PT']],
  ])
})

describe('growth that is less than a number', () => {
  const bound = (text: string) =>
    readPost(text, { home: 'AZE', partner: 'CHN', speakers: [], projects: [], today }).claims.map(it =>
      'amount' in it ? [it.kind, it.amount.value, it.amount.bound] : [],
    )
  test.each([
    ['Рост импорта Кении в 2025 году составил менее 2%.', '2'],
    ['Импорт Кении в 2025 году вырос менее чем на 2%.', '2'],
    ["The growth of Kenya's imports was less than 2% in 2025.", '2'],
  ])('%s', (text, value) => expect(bound(text)).toEqual([['growth', value, 'under']]))
  cases([
    ['Импорт Кении в 2025 году был на 2% меньше, чем в 2024 году.', ['growth M KEN WLD 2025 -2e0 PT vs 2024']],
    ["Kenya's imports were 2% less in 2025.", ['growth M KEN WLD 2025 -2e0 PT vs 2024']],
  ])
})

describe('some days of a month', () => {
  unread([
    'Экспорт Кении упал на 1,1% за 20 дней сентября 2025 года.',
    "Kenya's exports fell 1.1% in 20 days of September 2025.",
    'Keniyanın ixracı 2025-ci il sentyabrın 20 günü ərzində 1,1 faiz azalıb.',
    '2025年9月前20天，肯尼亚出口下降1.1%。',
  ])
  cases([['Экспорт Кении упал на 1,1% в сентябре 2025 года.', ['growth X KEN WLD 2025-09 -1.1e0 PT vs 2024-09']]])
})

describe('a change with which another is compared, by its month', () => {
  const both = ['growth M CHN KEN 2025-10 2.5e0 PT vs 2024-10', 'growth M CHN KEN 2025-09 3.8e0 PT vs 2024-09']
  cases([
    ['Импорт Китая из Кении в октябре 2025 года вырос на 2,5% по сравнению с сентябрьскими 3,8%.', both],
    ["China's imports from Kenya rose 2.5% in October 2025, compared with 3.8% in September.", both],
  ])
})

describe('a word that looks like the case of a name', () => {
  cases([
    [
      'Самое значительное увеличение экспорта Кении в 2025 году произошло в Омане – до 4,4 млрд евро.',
      ['value X KEN OMN 2025 4.4e9 EUR'],
    ],
    ['Экспорт Кении в Самоа в 2025 году вырос на 7%.', ['growth X KEN WSM 2025 7e0 PT vs 2024']],
  ])
})
