/** Whose trade with whom: totals, trade within a group, pairs without the home country, and the side that is asked. */
import { describe, expect, test } from 'vitest'
import { readQuestion } from '../../src/reading/read-question.ts'
import { context } from './score.ts'

/** 'X CHN WLD 2025': flow, reporter, partner and period of the figure asked for. */
function pairOf(text: string): string {
  const { read } = readQuestion(text, context)
  if ('problem' in read) return read.problem.because
  const { question } = read
  if (question.kind !== 'figure') return question.kind
  return [question.flow, question.reporter, question.partner, question.period ?? ''].join(' ').trim()
}

describe('the total trade of a country is with the world', () => {
  test.each([
    ["China's total exports 2025", 'X CHN WLD 2025'],
    ['total exports of China in 2025', 'X CHN WLD 2025'],
    ["China's total imports in 2024", 'M CHN WLD 2024'],
    ["China's foreign trade 2025", 'T CHN WLD 2025'],
    ['foreign trade turnover of China, 2025', 'T CHN WLD 2025'],
    ['total trade of China 2025', 'T CHN WLD 2025'],
    ["Azerbaijan's total imports 2024", 'M AZE WLD 2024'],
    ["Azerbaijan's foreign trade in 2024", 'T AZE WLD 2024'],
    ['total foreign trade of Azerbaijan in 2024', 'T AZE WLD 2024'],
    ['foreign trade turnover 2024', 'T AZE WLD 2024'],
    ['total exports 2024', 'X AZE WLD 2024'],
    ["Georgia's total exports 2023", 'X GEO WLD 2023'],
    ['внешнеторговый оборот Китая 2025', 'T CHN WLD 2025'],
    ['внешняя торговля Китая в 2025 году', 'T CHN WLD 2025'],
    ['весь экспорт Китая за 2025 год', 'X CHN WLD 2025'],
    ['общий экспорт Китая в 2025 году', 'X CHN WLD 2025'],
    ['совокупный импорт Китая 2024', 'M CHN WLD 2024'],
    ['внешнеторговый оборот Азербайджана за 2024 год', 'T AZE WLD 2024'],
    ['внешнеторговый оборот 2024', 'T AZE WLD 2024'],
    ['общий импорт Азербайджана 2024', 'M AZE WLD 2024'],
    ['внешняя торговля Азербайджана 2024', 'T AZE WLD 2024'],
    ['весь экспорт Грузии 2023', 'X GEO WLD 2023'],
    ['Azərbaycanın ümumi ixracı 2024', 'X AZE WLD 2024'],
    ['Azərbaycanın xarici ticarət dövriyyəsi 2024', 'T AZE WLD 2024'],
    ['xarici ticarət dövriyyəsi 2024', 'T AZE WLD 2024'],
    ['Çinin ümumi ixracı 2025', 'X CHN WLD 2025'],
    ['Çinin ümumi idxalı 2024', 'M CHN WLD 2024'],
    ['Çinin xarici ticarəti 2025', 'T CHN WLD 2025'],
    ['Çinin xarici ticarət dövriyyəsi 2025', 'T CHN WLD 2025'],
    ['Türkiyənin ümumi ixracı 2024', 'X TUR WLD 2024'],
    ['外贸总额 2025', 'T AZE WLD 2025'],
    ['中国外贸总额2025年', 'T CHN WLD 2025'],
    ['2025年中国的外贸总额是多少', 'T CHN WLD 2025'],
    ['中国2025年出口总额', 'X CHN WLD 2025'],
    ['中国进口总额2024', 'M CHN WLD 2024'],
    ['中国进出口总额2025年', 'T CHN WLD 2025'],
    ['中国对外贸易 2025', 'T CHN WLD 2025'],
    ['阿塞拜疆外贸总额2024年', 'T AZE WLD 2024'],
    ['阿塞拜疆对外贸易总额2024年是多少', 'T AZE WLD 2024'],
    ['阿塞拜疆进口总额2024', 'M AZE WLD 2024'],
    ['阿塞拜疆的出口总额2024', 'X AZE WLD 2024'],
    ['土耳其出口总额2024', 'X TUR WLD 2024'],
    ['how much did China export in total in 2025', 'X CHN WLD 2025'],
    ['how much did Türkiye import in 2024', 'M TUR WLD 2024'],
    ['сколько всего экспортировал Китай в 2025', 'X CHN WLD 2025'],
    ['Çin 2025-ci ildə cəmi nə qədər ixrac edib', 'X CHN WLD 2025'],
    ['中国2025年一共出口多少', 'X CHN WLD 2025'],
  ])('%s', (text, pair) => expect(pairOf(text)).toBe(pair))
})

describe('a total with a named partner stays with that partner', () => {
  test.each([
    ['total trade with China 2025', 'T AZE CHN 2025'],
    ['total exports to China 2024', 'X AZE CHN 2024'],
    ['total imports from China 2024', 'M AZE CHN 2024'],
    ['foreign trade with China 2025', 'T AZE CHN 2025'],
    ['total trade between Azerbaijan and China 2025', 'T AZE CHN 2025'],
    ["Azerbaijan's total exports to China 2024", 'X AZE CHN 2024'],
    ['общий товарооборот с Китаем 2025', 'T AZE CHN 2025'],
    ['внешнеторговый оборот с Китаем 2025', 'T AZE CHN 2025'],
    ['весь импорт из Китая 2024', 'M AZE CHN 2024'],
    ['общий экспорт в Китай 2024', 'X AZE CHN 2024'],
    ['общий товарооборот Китая и Азербайджана 2025', 'T AZE CHN 2025'],
    ['Çinlə ümumi ticarət dövriyyəsi 2025', 'T AZE CHN 2025'],
    ['Çinə ümumi ixrac 2024', 'X AZE CHN 2024'],
    ['Çindən ümumi idxal 2024', 'M AZE CHN 2024'],
    ['Çinlə xarici ticarət dövriyyəsi 2025', 'T AZE CHN 2025'],
    ['贸易总额2025年', 'T AZE WLD 2025'],
    ['与中国的贸易总额2025', 'T AZE CHN 2025'],
    ['对中国出口总额2024', 'X AZE CHN 2024'],
    ['自中国进口总额2024', 'M AZE CHN 2024'],
    ['中阿贸易总额2025', 'T AZE CHN 2025'],
    ['中国与阿塞拜疆贸易总额2025', 'T AZE CHN 2025'],
    ['China trade total 2025', 'T AZE CHN 2025'],
    ["China's exports to Azerbaijan in total 2024", 'X CHN AZE 2024'],
  ])('%s', (text, pair) => expect(pairOf(text)).toBe(pair))
})

describe('trade among the members of a group', () => {
  test.each([
    ['trade among the Turkic states', 'T OTS OTS'],
    ['trade between the Turkic states', 'T OTS OTS'],
    ['trade among OTS members 2023', 'T OTS OTS 2023'],
    ['trade between the OTS countries in 2023', 'T OTS OTS 2023'],
    ['intra-OTS trade 2023', 'T OTS OTS 2023'],
    ['trade within the CIS', 'T CIS CIS'],
    ['turnover inside the Organization of Turkic States 2023', 'T OTS OTS 2023'],
    ['how much do the Central Asian countries trade with each other', 'T CASIA5 CASIA5'],
    ['exports within the EU 2020', 'X EU27 EU27 2020'],
    ['mutual trade of the Turkic states', 'T OTS OTS'],
    ['товарооборот между странами СНГ', 'T CIS CIS'],
    ['торговля между тюркскими государствами 2023', 'T OTS OTS 2023'],
    ['товарооборот внутри ОТГ 2023', 'T OTS OTS 2023'],
    ['торговля стран ОТГ между собой в 2023', 'T OTS OTS 2023'],
    ['взаимная торговля стран СНГ', 'T CIS CIS'],
    ['какой товарооборот у стран СНГ между собой', 'T CIS CIS'],
    ['торговля в рамках ОТГ 2023', 'T OTS OTS 2023'],
    ['внутрирегиональная торговля Центральной Азии', 'T CASIA5 CASIA5'],
    ['türk dövlətləri arasında ticarət', 'T OTS OTS'],
    ['TDT ölkələri arasında ticarət dövriyyəsi 2023', 'T OTS OTS 2023'],
    ['MDB daxilində ticarət', 'T CIS CIS'],
    ['Türk Dövlətləri Təşkilatı çərçivəsində ticarət 2023', 'T OTS OTS 2023'],
    ['türk dövlətlərinin öz aralarında ticarəti', 'T OTS OTS'],
    ['türk dövlətlərinin qarşılıqlı ticarəti', 'T OTS OTS'],
    ['突厥语国家之间的贸易 2023年', 'T OTS OTS 2023'],
    ['突厥国家组织成员国之间的贸易额2023', 'T OTS OTS 2023'],
    ['独联体内部贸易', 'T CIS CIS'],
    ['突厥国家组织内部贸易额2023年', 'T OTS OTS 2023'],
    ['中亚五国相互贸易', 'T CASIA5 CASIA5'],
  ])('%s', (text, pair) => expect(pairOf(text)).toBe(pair))

  test.each([
    ['trade between Azerbaijan and the Turkic states', 'T AZE TURKIC5'],
    ['trade between us and the CIS', 'T AZE CIS'],
    ['our trade with the Turkic states', 'T AZE TURKIC5'],
    ['exports to the CIS', 'X AZE CIS'],
    ['trade between China and Central Asia 2025', 'T CHN CASIA5 2025'],
    ['товарооборот между Азербайджаном и странами СНГ', 'T AZE CIS'],
    ['торговля со странами ОТГ', 'T AZE OTS'],
    ['Azərbaycanla türk dövlətləri arasında ticarət', 'T AZE TURKIC5'],
    ['türk dövlətləri ilə ticarət', 'T AZE TURKIC5'],
    ['阿塞拜疆与突厥语国家之间的贸易', 'T AZE TURKIC5'],
    ['中国与中亚贸易额2025', 'T CHN CASIA5 2025'],
    ['与独联体的贸易', 'T AZE CIS'],
    ['взаимная торговля со странами СНГ', 'T AZE CIS'],
    ['mutual trade with the CIS', 'T AZE CIS'],
  ])('%s is not within the group', (text, pair) => expect(pairOf(text)).toBe(pair))
})

describe('"us" is the United States after a flow that nobody else is named for', () => {
  test.each([
    ['exports to us 2025', 'X AZE USA 2025'],
    ['trade with us', 'T AZE USA'],
    ['how much imports from us in 2024', 'M AZE USA 2024'],
    ['turkey-us trade', 'T TUR USA'],
    ['how much did china export to us', 'X CHN AZE'],
    ['exports from georgia to us', 'X GEO AZE'],
    ['exports from us to china', 'X AZE CHN'],
  ])('%s', (text, pair) => expect(pairOf(text)).toBe(pair))
})

describe('pairs without the home country', () => {
  test.each([
    ['Kazakhstan–China trade 2022', 'T KAZ CHN 2022'],
    ['trade between Kazakhstan and China in 2022', 'T KAZ CHN 2022'],
    ["Kazakhstan's trade with China 2022", 'T KAZ CHN 2022'],
    ['china-us trade 2025', 'T CHN USA 2025'],
    ['us-china trade 2025', 'T USA CHN 2025'],
    ["China's exports to Kazakhstan 2024", 'X CHN KAZ 2024'],
    ["Kazakhstan's imports from China 2024", 'M KAZ CHN 2024'],
    ['Chinese exports to Central Asia 2025', 'X CHN CASIA5 2025'],
    ['exports from Uzbekistan to China', 'X UZB CHN'],
    ['Georgia China trade turnover 2023', 'T GEO CHN 2023'],
    ['товарооборот Казахстана и Китая 2022', 'T KAZ CHN 2022'],
    ['торговля Казахстана с Китаем в 2022 году', 'T KAZ CHN 2022'],
    ['экспорт Китая в Казахстан 2024', 'X CHN KAZ 2024'],
    ['импорт Узбекистана из Китая', 'M UZB CHN'],
    ['товарооборот между Грузией и Китаем 2023', 'T GEO CHN 2023'],
    ['Qazaxıstan–Çin ticarəti 2022', 'T KAZ CHN 2022'],
    ['Qazaxıstanla Çin arasında ticarət 2022', 'T KAZ CHN 2022'],
    ['Özbəkistanın Çindən idxalı', 'M UZB CHN'],
    ['Çinin Qazaxıstana ixracı 2024', 'X CHN KAZ 2024'],
    ['哈萨克斯坦与中国贸易额 2022年', 'T KAZ CHN 2022'],
    ['哈萨克斯坦和中国的贸易额2022年是多少', 'T KAZ CHN 2022'],
    ['中国与哈萨克斯坦贸易额2022', 'T CHN KAZ 2022'],
    ['哈萨克斯坦同中国的双边贸易2022', 'T KAZ CHN 2022'],
    ['中国对哈萨克斯坦出口 2024', 'X CHN KAZ 2024'],
    ['乌兹别克斯坦从中国进口', 'M UZB CHN'],
  ])('%s', (text, pair) => expect(pairOf(text)).toBe(pair))

  test.each([
    ['trade with Kazakhstan and China 2022', 'compare-partners'],
    ['与哈萨克斯坦和中国的贸易额2022', 'compare-partners'],
    ['阿塞拜疆与哈萨克斯坦和中国的贸易额2022', 'compare-partners'],
    ['торговля с Казахстаном и Китаем 2022', 'compare-partners'],
  ])('%s is of the home country with each', (text, kind) => expect(pairOf(text)).toBe(kind))
})

describe('the side that is asked reports', () => {
  test.each([
    ['US imports from Azerbaijan', 'M USA AZE'],
    ['US exports to Azerbaijan in 2020', 'X USA AZE 2020'],
    ["Italy's exports to Azerbaijan", 'X ITA AZE'],
    ['Italian exports to Azerbaijan 2019', 'X ITA AZE 2019'],
    ["Azerbaijan's imports from Italy", 'M AZE ITA'],
    ["Italy's imports from Azerbaijan 2019", 'M ITA AZE 2019'],
    ["Azerbaijan's exports to Italy 2019", 'X AZE ITA 2019'],
    ['how much did China export in 2025', 'X CHN AZE 2025'],
    ['сколько импортировал Китай в 2024', 'M CHN AZE 2024'],
    ['how much did Italy import from Azerbaijan in 2019', 'M ITA AZE 2019'],
    ['what did Germany export to Azerbaijan in 2019?', 'X DEU AZE 2019'],
    ['imports of Italy from Azerbaijan 2019', 'M ITA AZE 2019'],
    ['exports from Italy to Azerbaijan 2019', 'X ITA AZE 2019'],
    ['imports from Azerbaijan to Italy 2019', 'M ITA AZE 2019'],
    ['imports to Azerbaijan from Italy 2019', 'M AZE ITA 2019'],
    ['импорт США из Азербайджана 2020', 'M USA AZE 2020'],
    ['экспорт Италии в Азербайджан', 'X ITA AZE'],
    ['импорт Азербайджана из Италии', 'M AZE ITA'],
    ['импорт Италии из Азербайджана 2019', 'M ITA AZE 2019'],
    ['экспорт из Италии в Азербайджан 2019', 'X ITA AZE 2019'],
    ['итальянский экспорт в Азербайджан 2019', 'X ITA AZE 2019'],
    ['сколько Италия импортировала из Азербайджана в 2019', 'M ITA AZE 2019'],
    ['сколько Германия экспортировала в Азербайджан в 2019', 'X DEU AZE 2019'],
    ['İtaliyanın Azərbaycana ixracı', 'X ITA AZE'],
    ['Azərbaycanın İtaliyadan idxalı', 'M AZE ITA'],
    ['İtaliyanın Azərbaycandan idxalı 2019', 'M ITA AZE 2019'],
    ['ABŞ-ın Azərbaycandan idxalı 2020', 'M USA AZE 2020'],
    ['İtaliyadan Azərbaycana ixrac 2019', 'X ITA AZE 2019'],
    ['İtaliya Azərbaycana nə qədər ixrac edib 2019', 'X ITA AZE 2019'],
    ['Almaniya Azərbaycandan 2019-cu ildə nə qədər idxal edib', 'M DEU AZE 2019'],
    ['意大利对阿塞拜疆出口', 'X ITA AZE'],
    ['阿塞拜疆从意大利进口', 'M AZE ITA'],
    ['意大利从阿塞拜疆进口2019', 'M ITA AZE 2019'],
    ['美国自阿塞拜疆的进口', 'M USA AZE'],
    ['意大利向阿塞拜疆出口额2019年', 'X ITA AZE 2019'],
    ['2019年意大利自阿塞拜疆进口额', 'M ITA AZE 2019'],
  ])('%s', (text, pair) => expect(pairOf(text)).toBe(pair))
})

describe('"we" beside the home country are the other side', () => {
  test.each([
    ['how much did we import from azerbaijan 2024', 'M CHN AZE 2024'],
    ['how much did we export to Azerbaijan in 2025', 'X CHN AZE 2025'],
    ['наш экспорт в Азербайджан 2025', 'X CHN AZE 2025'],
    ['biz Azərbaycana nə qədər ixrac edirik', 'X CHN AZE'],
    ['2025年我们对阿塞拜疆出口多少', 'X CHN AZE 2025'],
    // They are at home.
    ['we in Azerbaijan imported how much in 2025', 'M AZE WLD 2025'],
    ['импорт к нам в Азербайджан 2025', 'M AZE WLD 2025'],
    ['сколько ввезли к нам в Азербайджан из Китая 2025', 'M AZE CHN 2025'],
    ['покажи нам экспорт Азербайджана 2025', 'X AZE WLD 2025'],
    ['bizə Azərbaycanın ixracını göstər 2025', 'X AZE WLD 2025'],
    ['给我们看阿塞拜疆出口2025', 'X AZE WLD 2025'],
    ['our Azerbaijan exports 2025', 'X AZE WLD 2025'],
  ])('%s', (text, pair) => {
    expect(pairOf(text)).toBe(pair)
  })
})
