/** Questions about the trade of other countries than ours: whose it is, with whom, and of which flow. */
import { describe, expect, test } from 'vitest'
import { partnersOf } from '../../src/answers/model/question.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { context } from './score.ts'

/** 'share X TUR: GEO, 2024' */
function asked(text: string): string {
  const { read } = readQuestion(text, context)
  if ('problem' in read) return read.problem.because
  const { kind, ...of } = read.question
  const { flow = '', reporter = '', period = '', from = '', to = '' } = of as Readonly<Record<string, string>>
  const partners = partnersOf(read.question).join(' ')
  return `${kind} ${flow} ${reporter}: ${partners}, ${period}${from === '' ? '' : `${from}-${to}`}`.replace(/, $/, '')
}

describe('two countries are one pair', () => {
  test.each([
    ["what were Turkey's exports to Georgia over the first six months of 2025?", 'figure X TUR: GEO, 2025-S1'],
    ["by how much did Turkey's exports to Georgia grow 3q 2025?", 'growth X TUR: GEO, 2025-Q3'],
    ['by how much did Turkey-Georgia trade grow from 2021 to 2024', 'growth-per-year T TUR: GEO, 2021-2024'],
    ['trade surplus or deficit of Turkey with Georgia in Q1 this year', 'figure B TUR: GEO, 2026-Q1'],
    ['профицит или дефицит у Турции в торговле с Грузией в 2024', 'figure B TUR: GEO, 2024'],
    ['Türkiyədən Gürcüstana ixrac 2021-2024', 'series X TUR: GEO, 2021-2024'],
    ['2021-2024-cü illərdə Türkiyə Gürcüstana nə qədər mal satıb', 'series X TUR: GEO, 2021-2024'],
    ["what is the difference between Azerbaijan's exports to and imports from Israel", 'figure B AZE: ISR'],
    ['how much in goods came to Russia from Azerbaijan', 'figure X AZE: RUS'],
    ['how much worth of goods did China ship to Azerbaijan since 2020', 'series X CHN: AZE, 2020-'],
    ['сколько товаров Турция поставила в Грузию между 2021 и 2024', 'series X TUR: GEO, 2021-2024'],
    ['俄罗斯向阿塞拜疆采购了多少商品', 'figure M RUS: AZE'],
    ['阿塞拜疆向土耳其采购了多少商品', 'figure M AZE: TUR'],
  ])('%s', (text, question) => expect(asked(text)).toBe(question))
})

describe('a share and a place are of the country whose trade is named', () => {
  test.each([
    ['какой процент экспорта Турции идёт в Грузию', 'share X TUR: GEO'],
    ['what part of Turkey exports is Georgia', 'share X TUR: GEO'],
    ['доля Грузии в общем экспорте Турции', 'share X TUR: GEO'],
    ['доля Азербайджана в общем экспорте Китая', 'share X CHN: AZE'],
    ['Çinin ümumi ixracında Azərbaycanın payı', 'share X CHN: AZE'],
    ['土耳其对格鲁吉亚出口占总出口百分之几', 'share X TUR: GEO'],
    ["Turkey's imports from us as a share of its total imports", 'share M TUR: AZE'],
    ['удельный вес Китая в нашей торговле', 'share T AZE: CHN'],
    ["our share of Georgia's total imports", 'share M GEO: AZE'],
    ['gürcüstanın idxalında payımız', 'share M GEO: AZE'],
    ['rusiya idxalında mövqeyimiz', 'rank M RUS: AZE'],
    ['Almaniyanın ixracımızda payı', 'share X AZE: DEU'],
    ['我们在格鲁吉亚进口中的占比', 'share M GEO: AZE'],
    ['格鲁吉亚进口中我们的占比', 'share M GEO: AZE'],
    ['our place in the world by exports', 'not-understood'],
    ['占中国进口的比重', 'share M CHN: AZE'],
    ["what is Georgia's position in exports of Turkey", 'rank X TUR: GEO'],
    ['Çinin ixracında Azərbaycanın yeri', 'rank X CHN: AZE'],
    ['土耳其上一年出口市场中格鲁吉亚排名第几', 'rank X TUR: GEO, 2025'],
    ['格鲁吉亚是土耳其第几大出口市场', 'rank X TUR: GEO'],
    ['на каком мы месте в Грузии', 'rank T GEO: AZE'],
    ['какое место у нас в Турции', 'rank T TUR: AZE'],
    ['на каком месте мы по экспорту в Грузию', 'rank X AZE: GEO'],
    ['Gürcüstanda neçənciyik', 'rank T GEO: AZE'],
    ['Türkiyədə neçənci yerdəyik', 'rank T TUR: AZE'],
  ])('%s', (text, question) => expect(asked(text)).toBe(question))
})

describe('two partners are those of the country whose trade is named', () => {
  test.each([
    ["compare Georgia's trade with Azerbaijan and Germany", 'compare-partners T GEO: AZE DEU'],
    ["compare China's exports to Azerbaijan and Kazakhstan in 2024", 'compare-partners X CHN: AZE KAZ, 2024'],
    ['Turkey trade Georgia vs Iran during 2024', 'compare-partners T TUR: GEO IRN, 2024'],
    ['Грузия или Иран: с кем у Турции торговля больше', 'compare-partners T TUR: GEO IRN'],
    ['сравни торговлю Казахстана с Азербайджаном и с Узбекистаном', 'compare-partners T KAZ: AZE UZB'],
    ['куда Россия экспортировала больше: в Азербайджан или в Украину?', 'compare-partners X RUS: AZE UKR'],
    [
      'Türkiyə 2024-cü il üzrə Gürcüstanla yoxsa İranla daha çox ticarət edib?',
      'compare-partners T TUR: GEO IRN, 2024',
    ],
    ['Gürcüstanın Azərbaycanla və Almaniya ilə ticarətini müqayisə et', 'compare-partners T GEO: AZE DEU'],
    ['土耳其跟格鲁吉亚贸易多还是跟伊朗贸易多', 'compare-partners T TUR: GEO IRN'],
    ['阿塞拜疆跟阿联酋贸易多还是跟韩国贸易多', 'compare-partners T AZE: ARE KOR'],
    ['格鲁吉亚和伊朗哪个与土耳其在2024年贸易额更大', 'compare-partners T TUR: GEO IRN, 2024'],
    ['比较土耳其2024年全年与格鲁吉亚和伊朗的贸易额', 'compare-partners T TUR: GEO IRN, 2024'],
    ['Georgia or Kazakhstan: which one buys more from us', 'compare-partners X AZE: GEO KAZ'],
    ['trade with Georgia, Iran and Turkey 2024', 'compare-partners T AZE: GEO IRN TUR, 2024'],
    ['экспорт в Грузию и Турцию 2024', 'compare-partners X AZE: GEO TUR, 2024'],
  ])('%s', (text, question) => expect(asked(text)).toBe(question))
})

describe('a total of one country, and its list', () => {
  test.each([
    ['哈萨克斯坦2024年总出口', 'figure X KAZ: WLD, 2024'],
    ['哈萨克斯坦全部出口额2024年', 'figure X KAZ: WLD, 2024'],
    ['俄罗斯2025年1月至9月一共出口多少', 'figure X RUS: WLD, 2025-01/2025-09'],
    ['中国2025年对外贸易顺差', 'figure B CHN: WLD, 2025'],
    ["China's overall trade balance", 'figure B CHN: WLD'],
    ['Gürcüstan ən çox hansı üç ölkə ilə ticarət edib', 'ranking T GEO:'],
    ['ən çox hara satmışıq', 'ranking X AZE:'],
    ['куда больше всего продаем', 'ranking X AZE:'],
    ['где больше всего покупаем', 'ranking M AZE:'],
    ['harada ən çox satırıq', 'ranking X AZE:'],
    ['кто больше всего продает', 'ranking M AZE:'],
    ['who buys most', 'ranking X AZE:'],
    ['who imports most', 'ranking X AZE:'],
    ['which country imports the most', 'ranking X AZE:'],
    ['who exports most', 'ranking M AZE:'],
    ['кто больше всех экспортирует?', 'ranking M AZE:'],
    ['какая страна больше всех импортирует', 'ranking X AZE:'],
    ['kim ən çox idxal edir', 'ranking X AZE:'],
    ['hansı ölkə ən çox ixrac edir', 'ranking M AZE:'],
    ['谁进口最多', 'ranking X AZE:'],
    ['哪国进口最多', 'ranking M AZE:'],
    ['who do we export to most', 'ranking X AZE:'],
    ['who has the most exports', 'ranking X AZE:'],
    ['kimdən ən çox idxal edirik', 'ranking M AZE:'],
    ['which countries sell most', 'ranking M AZE:'],
    ['кто больше всех покупает', 'ranking X AZE:'],
    ['какая страна больше всего продаёт', 'ranking M AZE:'],
    ['у кого больше всего покупаем', 'ranking M AZE:'],
    ['какой стране больше всего продаём', 'ranking X AZE:'],
    ['hansı ölkələr ən çox alır', 'ranking X AZE:'],
    ['hansı ölkədən ən çox alırıq', 'ranking M AZE:'],
    ['谁买得最多', 'ranking X AZE:'],
    ['从哪些国家买得最多', 'ranking M AZE:'],
  ])('%s', (text, question) => expect(asked(text).trim()).toBe(question))
})

test.each([
  ['mean yearly exports from Turkey to Georgia during 2021-2024', 'mean X TUR: GEO, 2021-2024'],
  ['2020年起中国对阿塞拜疆累计出口多少', 'sum X CHN: AZE'],
  ['first year Azerbaijan exports to the UAE were above 1 bn', 'threshold X AZE: ARE'],
])('%s', (text, question) => expect(asked(text)).toBe(question))
