import { expect, test } from 'vitest'
import { readQuestion } from '../../src/reading/read-question.ts'
import { remarksOf } from '../../src/reading/remarks.ts'
import { context } from './score.ts'

const asked = (text: string, prev?: string) => {
  const { read } = readQuestion(text, context, prev)
  return 'question' in read ? read.question : read.problem
}

const years = { kind: 'series', grain: 'year' }
const months = { kind: 'series', grain: 'month' }
const figure = { kind: 'figure' }
test.each([
  ['how much did we sell to italy since january 2025', { ...figure, flow: 'X', period: '2025-01/2026-10' }],
  ['сколько продали в италию с марта 2025', { ...figure, flow: 'X', period: '2025-03/2026-10' }],
  ['2025-in yanvarından bəri çinə nə qədər satmışıq', { ...figure, flow: 'X', period: '2025-01/2026-10' }],
  ['2025年1月以来对意大利出口多少', { ...figure, flow: 'X', period: '2025-01/2026-10' }],
  ['imports from china after march 2025', { ...figure, flow: 'M', period: '2025-04/2026-10' }],
  ['chart of imports from china since march 2025', { ...months, from: '2025-03', to: '2026-10' }],
  ['exports to turkey after 2022', { ...years, from: '2023' }],
  ['экспорт в турцию после 2022', { ...years, from: '2023' }],
  ['2022-dən sonra türkiyəyə ixrac', { ...years, from: '2023' }],
  ['2022年之后对土耳其出口', { ...years, from: '2023' }],
  ['exports to turkey since 2022', { ...years, from: '2022' }],
  ['turnover with russia until july 2025', { ...figure, period: '2025-01/2025-07' }],
  ['оборот с россией по июль 2025', { ...figure, period: '2025-01/2025-07' }],
  ['2025in iyuluna kimi rusiya ilə dövriyyə', { ...figure, period: '2025-01/2025-07' }],
  ['截至2025年7月与俄罗斯贸易额', { ...figure, period: '2025-01/2025-07' }],
  ['turnover with russia before july 2025', { ...figure, period: '2025-S1' }],
  ['оборот с россией до июля 2025', { ...figure, period: '2025-S1' }],
])('the ends of a time are heeded: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['对RCEP成员国出口 2025', 'RCEP'],
  ['对金砖国家成员国出口', 'BRICS'],
  ['对经合组织成员国出口', 'OECD'],
])('the members of a group are the group: %s', (text, partner) => {
  expect(asked(text)).toMatchObject({ ...figure, flow: 'X', partner })
})

test('members of no group are not read', () => {
  expect(asked('对成员国出口 2025')).not.toHaveProperty('flow')
})

test.each([
  ['early 2025 imports from china', 'early 2025', ['2025-S1', '2025-S2', '2025']],
  ['trade with china at the end of 2024', 'end of 2024', ['2024-S1', '2024-S2', '2024']],
  ['mid-2025 exports to Italy', 'mid-2025', ['2025-S1', '2025-S2', '2025']],
  ['начало 2025 импорт из китая', 'начало 2025', ['2025-S1', '2025-S2', '2025']],
  ['торговля с китаем в конце прошлого года', 'в конце прошлого года', ['2025-S1', '2025-S2', '2025']],
  ['2025 əvvəlində idxal çin', '2025 əvvəlində', ['2025-S1', '2025-S2', '2025']],
  ['2024-ün sonunda çinlə ticarət', '2024-ün sonunda', ['2024-S1', '2024-S2', '2024']],
  ['2025年初自中国进口', '2025年初', ['2025-S1', '2025-S2', '2025']],
  ['2024年底中阿贸易', '2024年底', ['2024-S1', '2024-S2', '2024']],
])('a part of a year is not the year: %s', (text, heard, instead) => {
  expect(asked(text)).toEqual({ because: 'not-a-period', heard, instead })
})

test.each([
  ['trade with china since the beginning of 2025', { ...years, from: '2025' }],
  ['торговля с китаем с начала 2025', { ...years, from: '2025' }],
  ['截至2025年底对华贸易额', { ...figure, period: '2025' }],
])('the beginning and the end of a whole year: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const places = { kind: 'chart', of: 'places', from: '2020', to: '2025' }
test.each([
  ['what was chinas rank in 2020 and what is it now', places],
  ['какое место было у китая в 2020 и какое щас', places],
  ['cin indi necenci yerdedi 2020de necenci idi', places],
  ['indi neçənci, 2020-də neçənci', places],
  ['中国2020年排第几现在排第几', places],
  [
    'how much did we import from china in 2020 and how much now',
    { kind: 'compare-periods', periods: ['2020', '2025'] },
  ],
])('a question asked of two times has both: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const flows = (parts: readonly string[]) => ({ kind: 'parts', reporter: 'AZE', partner: 'CHN', parts })
const importsFirst = flows(['M', 'X'])
const exportsFirst = flows(['X', 'M'])
test.each([
  ['how many times is import bigger than export with china 2025', importsFirst],
  ['imports from china 2025 by what percent more than exports', importsFirst],
  ['ratio of imports to exports with China 2025', importsFirst],
  ['во сколько раз импорт из китая больше экспорта', importsFirst],
  ['на сколько процентов импорт больше экспорта китай 2025', importsFirst],
  ['соотношение импорта и экспорта с китаем', importsFirst],
  ['çindən idxal ixracdan neçə dəfə çoxdur', importsFirst],
  ['çinlə idxal ixracdan neçə faiz çoxdur 2025', importsFirst],
  ['Çinlə ixracın idxala nisbəti 2025', exportsFirst],
  ['从中国进口是出口的几倍', importsFirst],
  ['对华进口比出口多百分之几2025', importsFirst],
  ['进出口比例 中国', exportsFirst],
  ['does china buy more from us than we buy from them', exportsFirst],
  ['do we buy more from china than they buy from us', importsFirst],
  ['китай у нас больше покупает или мы у него', exportsFirst],
  ['çin bizdən çox alır yoxsa biz ondan', exportsFirst],
  ['中国买我们多还是我们买中国多', exportsFirst],
  ['did exports fall more than imports in jan 2026 with china', { because: 'ambiguous' }],
  ['экспорт упал сильнее чем импорт китай 2025', { because: 'ambiguous' }],
])('two flows of a pair are side by side: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const withHongKong = { kind: 'compare-partners', reporter: 'AZE', partners: expect.arrayContaining(['CHN', 'HKG']) }
test.each([
  ['trade with china including hong kong 2025'],
  ['торговля с китаем вместе с гонконгом 2025'],
  ['торговля с китаем, включая гонконг, 2025'],
  ['honkonq daxil olmaqla çinlə ticarət 2025'],
  ['包括香港在内的对华贸易2025'],
  ['加上香港的对华贸易2025'],
])('a place that is added is no partner of the other: %s', text => {
  const reading = readQuestion(text, context)
  expect(asked(text)).toMatchObject(withHongKong)
  expect(remarksOf(reading)).toMatchObject({ wants: 'total' })
  expect(remarksOf(reading).reading.unread).toBeUndefined()
})

test.each([
  ['largest partner after turkey in 2025'],
  ['крупнейший партнер после турции 2025'],
  ['türkiyədən sonra ən böyük partnyorumuz kimdir'],
  ['土耳其之后最大的伙伴是谁'],
])('the list has the next one: %s', text => {
  const reading = readQuestion(text, context)
  expect(asked(text)).toMatchObject({ kind: 'ranking', top: 10 })
  expect(remarksOf(reading).reading.unread).toBeUndefined()
})

test.each([
  ['chinese customs vs azerbaijani customs 2025 trade with azerbaijan', { kind: 'sources', period: '2025' }],
  ['china customs vs our customs', { kind: 'why' }],
  ['по китайской таможне и по нашей — какая разница 2025', { kind: 'sources', period: '2025' }],
  ['çin gömrüyünə görə yoxsa bizim gömrüyə görə fərq nə qədərdir', { kind: 'why' }],
  ['中国海关和阿塞拜疆海关的数据差多少', { kind: 'why' }],
  ['trade with china 2025 according to IMF', { kind: 'sources', period: '2025' }],
  ['товарооборот с китаем 2025 по данным МВФ', { kind: 'sources', period: '2025' }],
  ['BVF-yə görə çinlə ticarət 2025', { kind: 'sources', period: '2025' }],
  ['根据国际货币基金组织 2025年对华贸易额', { kind: 'sources', period: '2025' }],
  ['according to state customs committee trade with china 2025', { kind: 'sources', period: '2025' }],
  ['according to chinese customs trade with azerbaijan 2025', { kind: 'figure', reporter: 'CHN', partner: 'AZE' }],
])('whose count is asked for: %s', (text, question) => {
  const reading = readQuestion(text, context)
  expect(asked(text)).toMatchObject(question)
  expect(remarksOf(reading).reading.unread).toBeUndefined()
})

test.each([
  ['а по данным МВФ?', 'товарооборот с китаем 2025', { kind: 'sources', period: '2025' }],
  [
    'how much more is that than russia',
    'imports from China 2025',
    { kind: 'compare-partners', flow: 'M', partners: ['CHN', 'RUS'], period: '2025' },
  ],
])('%s after %s', (text, prev, question) => {
  expect(asked(text, prev)).toMatchObject(question)
})

test.each([
  ['is the 4.87 bn figure FOB or CIF'],
  ['what does CIF mean'],
  ['what does turnover mean'],
  ['4.87 это FOB или CIF'],
  ['что такое СИФ'],
  ['что значит товарооборот'],
  ['4.87 milyard FOB-dur yoxsa CIF'],
  ['CIF nədir'],
  ['dövriyyə nə deməkdir'],
  ['48.7亿是FOB还是CIF'],
  ['贸易额是什么意思'],
  ['what is a trade deficit'],
  ['what is turnover'],
  ["what's trade balance?"],
  ['dövriyyə nədir'],
  ['difference between turnover and balance'],
  ['в чём разница между оборотом и сальдо'],
  ['что такое оборот'],
  ['贸易额是什么'],
  ['什么叫逆差'],
  ["what's the formula"],
  ['how is share calculated'],
  ['how do you calculate growth'],
  ['по какой формуле считается доля'],
  ['формула роста'],
  ['как считается сальдо'],
  ['artım düsturu'],
  ['saldo necə hesablanır'],
  ['增长率怎么算的'],
  ['贸易差额的计算公式'],
  ['what is the difference between turnover and imports'],
  ['чем отличается товарооборот от импорта'],
  ['dövriyyə ilə idxalın fərqi nədir'],
  ['贸易额和进口有什么区别'],
])('a meaning is asked for, no figure: %s', text => {
  expect(asked(text)).toEqual({ kind: 'page', page: 'terms' })
})

test.each([
  ['how fresh is your data'],
  ['when was it updated'],
  ['насколько свежие данные'],
  ['когда обновлялись данные'],
  ['məlumatlarınız nə qədər təzədir'],
  ['məlumatlar nə vaxt yenilənib'],
  ['数据有多新'],
  ['数据什么时候更新的'],
])('how new the data are: %s', text => expect(asked(text)).toEqual({ kind: 'page', page: 'status' }))

test.each([
  ['when will the data be updated'],
  ['когда обновятся данные'],
  ['məlumat nə vaxt yenilənəcək'],
  ['数据什么时候更新'],
])('when new data come: %s', text => expect(asked(text)).toMatchObject({ kind: 'release' }))

test.each([
  ['how reliable is 4.87'],
  ['source for 4.87'],
  ['насколько можно верить 4,87'],
  ['4,87 rəqəmi nə dərəcədə etibarlıdır'],
  ['48.7亿这个数字可靠吗'],
])('the source of an amount: %s', text => {
  const { sought } = remarksOf(readQuestion(text, context))
  expect(Number(sought?.value) * 10 ** (sought?.unitMult ?? 0)).toBe(4.87e9)
})

const bySize = { because: 'by-size' }
test.each([
  ['top 5 fastest growing markets', bySize],
  ['топ-5 быстрорастущих рынков', bySize],
  ['top 5 ən sürətlə böyüyən tərəfdaş', bySize],
  ['增长最快的前五大市场', bySize],
  ['2025增速前五的伙伴', bySize],
  ['top 5 growing export markets', bySize],
  ['top 5 partners growth 2025', { kind: 'ranking', top: 5 }],
  ['to which countries do we export nothing', bySize],
  ['в какие страны мы ничего не экспортируем', bySize],
  ['hansı ölkələrə heç nə ixrac etmirik', bySize],
  ['哪些国家零出口', bySize],
  ['which neighbour do we trade most with', bySize],
  ['с кем из соседей торгуем больше всего', bySize],
  ['hansı qonşumuzla daha çox ticarət edirik', bySize],
  ['跟哪个邻国贸易最多', bySize],
  ['which caucasus country trades most with china', bySize],
  ['кто на кавказе больше всех торгует с китаем', bySize],
  ['biggest trade partner in the Balkans', bySize],
  ['biggest import partner in the EU 2025', { flow: 'M', period: '2025', top: 1, within: 'EU27' }],
  ['list CIS countries by trade', { flow: 'T', top: 10, within: 'CIS' }],
  ['крупнейший поставщик из ЕС', { flow: 'M', top: 1, within: 'EU27' }],
  ['avropa ittifaqında ən böyük idxal tərəfdaşımız', { flow: 'M', top: 1, within: 'EU27' }],
  ['欧盟里最大的进口伙伴', { flow: 'M', top: 1, within: 'EU27' }],
  ['largest EU partner', { flow: 'T', top: 1, within: 'EU27' }],
  ['second largest CIS partner', { top: 2, at: 2, within: 'CIS' }],
  ['второй по величине партнёр из ЕС', { flow: 'T', top: 2, at: 2, within: 'EU27' }],
  ['Aİ-də ikinci tərəfdaş kimdir', { top: 2, at: 2, within: 'EU27' }],
  ['欧盟中第二大伙伴', { flow: 'T', top: 2, at: 2, within: 'EU27' }],
  ['top 3 importers in the CIS', { flow: 'X', top: 3, within: 'CIS' }],
  ['топ 3 импортёров в СНГ', { flow: 'X', top: 3, within: 'CIS' }],
  ['MDB-də top 3 idxalçı', { flow: 'X', top: 3, within: 'CIS' }],
  ['独联体国家中前三大进口来源国', { flow: 'M', top: 3, within: 'CIS' }],
  ['which is higher, exports or imports with Italy', { kind: 'figure', flow: 'B', partner: 'ITA' }],
  ['which is higher, exports or imports', { kind: 'figure', flow: 'B' }],
  ['top 3 in Central Asia', { flow: 'T', top: 3, within: 'CASIA5' }],
  ['топ 3 в Центральной Азии', { flow: 'T', top: 3, within: 'CASIA5' }],
  ['Mərkəzi Asiyada ilk 3', { flow: 'T', top: 3, within: 'CASIA5' }],
  ['中亚前三', { flow: 'T', top: 3, within: 'CASIA5' }],
  ['who in Europe buys most', { flow: 'X', top: 1, within: 'EU27' }],
  ['кто в Европе покупает больше всех', { flow: 'X', top: 1, within: 'EU27' }],
  ['Avropada kim ən çox alır', { flow: 'X', top: 1, within: 'EU27' }],
  ['欧洲国家里谁买得最多', { flow: 'X', within: 'EU27' }],
  ['who in the EU buys most from us', { flow: 'X', reporter: 'AZE', within: 'EU27' }],
  ['кто из СНГ больше всех продаёт нам', { flow: 'M', reporter: 'AZE', within: 'CIS' }],
  ['MDB-dən kim bizə ən çox satır', { flow: 'M', reporter: 'AZE', within: 'CIS' }],
  ['独联体国家里谁卖给我们最多', { flow: 'M', reporter: 'AZE', within: 'CIS' }],
  ['which countries buy most from the EU', { flow: 'X', reporter: 'EU27' }],
  ['торговые партнёры ЕС', { top: 10, within: 'EU27' }],
  ['欧盟内的贸易伙伴', { top: 10, within: 'EU27' }],
  ['какое место у ЕС среди партнёров', { kind: 'rank', partner: 'EU27' }],
  ["the EU's second largest partner", { kind: 'ranking', reporter: 'EU27' }],
  ['who is our largest partner in Europe', { kind: 'ranking', reporter: 'AZE', within: 'EU27' }],
  ['top EU partners 2024', { kind: 'ranking', reporter: 'AZE', top: 10, within: 'EU27' }],
  ['which EU countries do we export to most', { flow: 'X', within: 'EU27' }],
  ['is the EU our biggest partner?', { kind: 'rank', partner: 'EU27' }],
])('a list is of a group whose members are settled, not of another region: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test('the verb of coming to a place is heeded', () => {
  const reading = readQuestion('когда Китай впервые вошёл в тройку?', context)
  expect(reading.read).toMatchObject({ question: { kind: 'threshold' } })
  expect(remarksOf(reading).reading.unread).toBeUndefined()
})

const last = { kind: 'threshold', flow: 'X', asks: 'last' }
const sum = { kind: 'sum' }
test.each([
  ['when was the last time exports to china exceeded 100 mln', last],
  ['last time exports to china exceeded 100 million', last],
  ['which years were exports to china above 100 million', { ...last, asks: 'first' }],
  ['ən son nə vaxt çinə ixrac 100 milyondan çox olub', last],
  ['对华出口上次超过1亿是什么时候', last],
  ['вся торговля с китаем за 2023-2025 суммой', sum],
  ['cumulative exports to turkey 2020-2025', sum],
  ['avg monthly trade with china in 2026', { kind: 'mean', grain: 'month', to: '2026-10' }],
  ['2026-nın ilk 6 ayında idxal türkiyə', { kind: 'figure', flow: 'M', period: '2026-S1' }],
  ['rusiya idxalda çindən irəlidədir?', { kind: 'compare-partners', flow: 'M', partners: ['RUS', 'CHN'] }],
  ['2025 gürcüstan irəlidədir yoxsa qazaxıstan', { kind: 'compare-partners', partners: ['GEO', 'KAZ'] }],
  ["what share of china's total trade is azerbaijan", { kind: 'share', reporter: 'CHN', partner: 'AZE' }],
  ["what is China's share of our imports", { kind: 'share', reporter: 'AZE', partner: 'CHN' }],
  ['中俄在进口中的合计份额', { kind: 'compare-partners', flow: 'M', partners: ['CHN', 'RUS'] }],
  ['2015年以来自中国进口图表', { kind: 'series', flow: 'M', partner: 'CHN', from: '2015' }],
  ['торговля услугами с китаем', { because: 'other-subject', heard: 'услугами' }],
])('a word that was not heeded: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test('a list has the share of each when it is asked for', () => {
  const { wants, reading } = remarksOf(readQuestion('top 10 export markets 2025 with percentages', context))
  expect(wants).toBe('shares')
  expect(reading.unread).toBeUndefined()
})

const inChina = { kind: 'compare-partners', flow: 'M', reporter: 'CHN', partners: ['KAZ', 'AZE'] }
const bothYears = { kind: 'compare-periods', periods: ['2024', '2025'] }
const mayOnApril = { kind: 'growth', flow: 'X', period: '2026-05', base: '2026-04' }
const secondOnFirst = { kind: 'growth', flow: 'X', period: '2025-Q2', base: '2025-Q1' }
const beforeTen = { ...years, flow: 'X', from: '1991', to: '2009' }
const unclear = { because: 'not-understood' }
test.each([
  ['does kazakhstan export more to china than azerbaijan does', inChina],
  ['казахстан экспортирует в китай больше чем мы?', inChina],
  ['qazaxıstan çinə bizdən çox ixrac edir?', inChina],
  ['哈萨克斯坦对华出口比我们多吗', inChina],
  ['do we export more to china than to kazakhstan', { kind: 'compare-partners', reporter: 'AZE', flow: 'X' }],
  ['countries where we have surplus 2025', bySize],
  ['kəsirimiz olan ölkələr', bySize],
  ['how many partners do we have a deficit with', bySize],
  ['growth of imports from china in 2024 and 2025', bothYears],
  ['what was growth in 2025 vs growth in 2024 china trade', bothYears],
  ['рост импорта из китая в 2024 и 2025', bothYears],
  ['2024 və 2025-də çindən idxalın artımı', bothYears],
  ['2024和2025年自中国进口增长', bothYears],
  ['growth of imports from china from 2024 to 2025', { kind: 'growth', period: '2025', base: '2024' }],
  ['compare total exports in Q3 2025 with Q2', { kind: 'compare-periods', periods: ['2025-Q3', '2025-Q2'] }],
  ['2025-ci ilin III rübünü II rüblə müqayisə et, ümumi ixrac', { periods: ['2025-Q3', '2025-Q2'] }],
  ['2025-ci ilin II rübü I rüblə müqayisədə ümumi ixrac', { periods: ['2025-Q2', '2025-Q1'] }],
  ['compare total exports october 2025 with august', { kind: 'compare-periods', periods: ['2025-10', '2025-08'] }],
  ['2025-ci ilin martı ilə fevralını müqayisə et, ümumi ixrac', { periods: ['2025-03', '2025-02'] }],
  ['сравни общий экспорт в марте 2025 с февралём', { periods: ['2025-03', '2025-02'] }],
  ['2025年三季度总出口与二季度比较', { kind: 'compare-periods', periods: ['2025-Q3', '2025-Q2'] }],
  ['2025-ci ilin martında ümumi ixrac fevraldan çoxdur?', { kind: 'growth', period: '2025-03', base: '2025-02' }],
  ['2025年3月总出口比2月多吗', { kind: 'growth', period: '2025-03', base: '2025-02' }],
  ['2025-ci ilin II rübündə ümumi ixrac I rübdən neçə faiz çoxdur', secondOnFirst],
  ['exports to italy in Q1 2025 against Q4', { kind: 'compare-periods', periods: ['2025-Q1', '2024-Q4'] }],
  ['2025年1月对意大利出口比12月多吗', { kind: 'growth', period: '2025-01', base: '2024-12' }],
  ['total exports in January 2025 and in December', { kind: 'compare-periods', periods: ['2025-01', '2025-12'] }],
  ['общий экспорт в январе 2025 и в декабре', { kind: 'compare-periods', periods: ['2025-01', '2025-12'] }],
  ['2025-ci ilin I və IV rübündə ümumi ixrac', { kind: 'compare-periods', periods: ['2025-Q1', '2025-Q4'] }],
  ['2025年1月和12月总出口', { kind: 'compare-periods', periods: ['2025-01', '2025-12'] }],
  ['compare total exports Q2 2025 with Q3', { kind: 'compare-periods', periods: ['2025-Q2', '2025-Q3'] }],
  ['did total exports fall from april to may 2026?', mayOnApril],
  ['общий экспорт снизился с апреля по май 2026?', mayOnApril],
  ['2026-cı ilin aprelindən mayına ümumi ixrac azalıb?', mayOnApril],
  ['2026年4月到5月总出口下降了吗', mayOnApril],
  ['change in total exports between april and may 2026', mayOnApril],
  ['how did total exports change from Q1 to Q2 2025', secondOnFirst],
  ['как изменился общий экспорт с I по II квартал 2025', secondOnFirst],
  ['did total exports rise from the first half to the second half of 2025', { period: '2025-S2', base: '2025-S1' }],
  ['did exports to italy grow from march 2024 to march 2025', { period: '2025-03', base: '2024-03' }],
  ['did total exports grow from january to may 2026', { kind: 'growth', period: '2026-01/2026-05' }],
  ['growth of total exports in the period from april to may 2026', { kind: 'growth', period: '2026-04/2026-05' }],
  ['на сколько вырос общий экспорт за период с апреля по май 2026', { period: '2026-04/2026-05' }],
  ['2026年4月至5月期间总出口增长', { kind: 'growth', period: '2026-04/2026-05' }],
  ['вырос ли общий экспорт с января по февраль 2026', { kind: 'growth', period: '2026-01/2026-02' }],
  ['growth of total exports from january to february 2026', { kind: 'growth', period: '2026-01/2026-02' }],
  ['did total exports grow in april-may 2026', { kind: 'growth', period: '2026-04/2026-05' }],
  ['exports to china pre 2010', beforeTen],
  ['2010年前对华出口', beforeTen],
  ['post-2020 exports to israel', { ...years, from: '2021' }],
  ['2024年前五大伙伴', { kind: 'ranking', period: '2024', top: 5 }],
  ['2025年最后一个季度自土耳其进口', { ...figure, period: '2025-Q4' }],
  ['martla iyun arasında italiyaya ixrac 2025', { ...figure, period: '2025-03/2025-06' }],
  ['2025 yanvar iyul çinlə ticarət', { ...figure, period: '2025-01/2025-07' }],
  ['阿塞拜疆是中国第几大伙伴', { kind: 'rank', reporter: 'CHN', partner: 'AZE' }],
  ['中国是阿塞拜疆第几大伙伴', { kind: 'rank', reporter: 'AZE', partner: 'CHN' }],
  ['trade with china minus trade with russia 2025', { kind: 'compare-partners', flow: 'T', reporter: 'AZE' }],
  ['торговля с китаем минус торговля с россией 2025', { kind: 'compare-partners', flow: 'T', reporter: 'AZE' }],
  ['half of the trade with china 2025', unclear],
  ['половина торговли с китаем 2025', unclear],
  ['2025 çinlə ticarətin yarısı', unclear],
  ['2025年对华贸易的一半', unclear],
  ['who buys nothing from us', bySize],
  ['which country do we import least from', bySize],
  ['why 2.44 and 4.87', { because: 'ambiguous', heard: '2.44, 4.87' }],
  ['почему 2,44 млрд и 4,87 млрд', { because: 'ambiguous' }],
  ['is trade with china good for azerbaijan', unclear],
  ['выгодна ли торговля с китаем', unclear],
])('neither another time, another pair nor another amount: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['who else', 'who is our biggest partner 2025', { kind: 'ranking', top: 10 }],
  ['average?', 'trade with China 2021-2025', { kind: 'mean', from: '2021', to: '2025' }],
  ['то же для россии но 2024', 'импорт из Китая 2025', { kind: 'figure', flow: 'M', reporter: 'AZE', partner: 'RUS' }],
  ['is that more than 2023', 'trade with China in 2024', { kind: 'compare-periods', periods: ['2024', '2023'] }],
  ['when was it higher', 'exports to China 2025', { ...years, flow: 'X' }],
  ['and the next year?', 'trade with China 2019', { kind: 'figure', period: '2020' }],
  ['bəs növbəti il?', 'Çinlə ticarət 2019', { kind: 'figure', period: '2020' }],
  ['а в следующем году?', 'торговля с Китаем 2019', { kind: 'figure', period: '2020' }],
  ['第二年呢', '2019年与中国的贸易', { kind: 'figure', period: '2020' }],
  ['and the next year?', 'trade with China 2025', { kind: 'figure', period: '2026-01/2026-10' }],
  ['and next year?', 'trade with China 2026', { because: 'not-over', period: '2027' }],
  ['а в следующем году?', 'торговля с Китаем 2026', { because: 'not-over', period: '2027' }],
  ['第二年呢', '2026年与中国的贸易', { because: 'not-over', period: '2027' }],
  ['növbəti illərdə?', 'Çinlə ticarət 2019', { because: 'not-over', period: '2027' }],
  ['and the next quarter?', 'total exports Q1 2025', { kind: 'figure', period: '2025-Q2' }],
  ['and the previous quarter?', 'total exports Q1 2026', { kind: 'figure', period: '2025-Q4' }],
  ['bəs əvvəlki rüb?', 'ümumi ixrac 2026 I rüb', { kind: 'figure', period: '2025-Q4' }],
  ['а в предыдущем квартале?', 'общий экспорт I квартал 2026', { kind: 'figure', period: '2025-Q4' }],
  ['上一季度呢', '2026年一季度总出口', { kind: 'figure', period: '2025-Q4' }],
  ['bundan əvvəlki il?', 'Çinlə ticarət 2019', { kind: 'figure', period: '2018' }],
  ['compare it with the year before', 'trade with China 2025', { kind: 'growth', period: '2025' }],
  ['əvvəlki illə müqayisə et', 'Çinlə ticarət 2025', { kind: 'growth', period: '2025' }],
  ['сравни с предыдущим годом', 'торговля с Китаем 2025', { kind: 'growth', period: '2025' }],
])('%s after %s is asked of that', (text, prev, question) => {
  expect(asked(text, prev)).toMatchObject(question)
})

test.each([
  'Türkiyə Azərbaycanın ən böyük ticarət tərəfdaşları arasında neçəncidir?',
  'Какое место Турция занимает среди крупнейших партнёров?',
])('%s: asks for the place, and claims none', text => {
  expect(remarksOf(readQuestion(text, context)).claims).toEqual([])
})

test.each([
  ['is it a record?', 'exports to Italy 2025'],
  ['was it a record?', 'exports to Italy 2025'],
  ['这是纪录吗', '2025年对意大利出口'],
  ['bu rekorddur?', 'İtaliyaya ixrac 2025'],
  ['это рекорд?', 'экспорт в Италию 2025'],
])('%s after the figure of a year claims a record of that year', (text, prev) => {
  expect(remarksOf(readQuestion(text, context, prev)).claims).toEqual([{ kind: 'record', period: '2025' }])
})

test.each([
  ['is it the highest?', 'total imports 2024'],
  ['это максимум?', 'total imports 2023'],
  ['is it a record?', 'growth of trade with Russia 2025'],
  ['is it a record?', 'top 5 partners 2025'],
])('%s after %s claims no record', (text, prev) => {
  expect(remarksOf(readQuestion(text, context, prev)).claims).toEqual([])
})

test('no verdict on all times is drawn from one list', () => {
  expect(remarksOf(readQuestion('has italy always been first', context)).claims).toEqual([])
})

const other = { because: 'other-subject' }
test.each([
  ['trade with china by sea', { ...other, heard: 'sea' }],
  ['sanctions impact on trade with russia', other],
  ['торговля с китаем морем', other],
  ['trade with china compared to our gdp', { ...other, heard: 'gdp' }],
  ['inflation adjusted trade with china', other],
  ['seasonally adjusted imports from china', other],
  ['trade with china over 2 decades', other],
  ['trade with china by sea 2025', { ...other, heard: 'sea' }],
  ['trade with china skyrocketed?', { kind: 'growth', flow: 'T' }],
])('the newest figure does not answer while a word is unread: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['how many times did trade with china fall', { ...years, flow: 'T' }],
  ['сколько раз падала торговля с китаем', { ...years, flow: 'T' }],
  ['Çinlə ticarət neçə dəfə azalıb', { ...years, flow: 'T' }],
  ['对华贸易下降过几次', { ...years, flow: 'T' }],
  ['how often do exports to italy fall', { ...years, flow: 'X' }],
  ['trade with china in constant prices', { because: 'other-subject' }],
])('how often is no newest figure: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const pastMonths = { kind: 'threshold', grain: 'month', partner: 'WLD' }
const record = { kind: 'record', grain: 'year' }
const fiveYears = { kind: 'sum', flow: 'X', partner: 'WLD', periods: ['2021', '2022', '2023', '2024', '2025'] }
const sumOfTwo = { kind: 'sum', flow: 'X', partner: 'WLD', periods: ['2024', '2025'] }
const yearsApart = { kind: 'compare-periods', flow: 'X', partner: 'WLD', periods: ['2024', '2025'] }
const thirty = { kind: 'threshold', flow: 'X', partner: 'WLD', way: 'over' }
test.each([
  ['с какими странами торговля упала в 2025', bySize],
  ['2024年和2025年平均从中国进口', { kind: 'mean', flow: 'M', from: '2024', to: '2025' }],
  ['average imports from China in 2024 and 2025', { kind: 'mean', flow: 'M', from: '2024', to: '2025' }],
  ['средний импорт из Китая за 2024 и 2025', { kind: 'mean', flow: 'M', from: '2024', to: '2025' }],
  ['2024 və 2025-də Çindən orta idxal', { kind: 'mean', flow: 'M', from: '2024', to: '2025' }],
  ['middle corridor project', { kind: 'project', project: 'middle-corridor' }],
  ['orta dəhliz layihəsi', { kind: 'project', project: expect.any(String) }],
  ['TRIPP layihəsi', { kind: 'project', project: 'tripp' }],
  ['中间走廊项目', { kind: 'project', project: expect.any(String) }],
  ['проект Средний коридор', { kind: 'project', project: expect.any(String) }],
  ['2021-2025年总出口合计', fiveYears],
  ['2021-2025年总出口一共多少', fiveYears],
  ['2021-2025-ci illərdə ümumi ixracın cəmi', fiveYears],
  ['сумма общего экспорта 2021-2025', fiveYears],
  ['общий экспорт за 2021-2025 в сумме', fiveYears],
  ['2024年和2025年总出口一共多少', sumOfTwo],
  ['общий экспорт за 2024 и 2025 в сумме', sumOfTwo],
  ['2024 və 2025 ümumi ixrac birlikdə', sumOfTwo],
  ['2024年累计出口和2025年累计出口', yearsApart],
  ['2024年累计总出口，2025年呢', yearsApart],
  ['2024年一共出口多少，2025年呢', yearsApart],
  ['cəmi ixrac 2024-cü ildə çoxdur yoxsa 2025-ci ildə', yearsApart],
  ['2024-cü və 2025-ci illərdə cəmi ixrac ayrı-ayrılıqda', yearsApart],
  ['общая сумма экспорта в 2024 году, а в 2025?', yearsApart],
  ['общая сумма экспорта в 2024 и 2025 по отдельности', yearsApart],
  ['total exports 2021-2025', { kind: 'series', flow: 'X', from: '2021' }],
  ['in which years did total exports exceed 30 billion?', thirty],
  ['哪些年总出口超过300亿美元', thirty],
  ['哪几年总出口超过300亿美元', thirty],
  ['в какие годы общий экспорт превышал 30 млрд?', thirty],
  ['hansı illərdə ümumi ixrac 30 milyarddan çox olub?', thirty],
  ['in what years was total trade above 40 billion?', { kind: 'threshold', flow: 'T', partner: 'WLD' }],
  ['in which months did exports exceed 3 billion?', { ...pastMonths, asks: 'count' }],
  ['哪些月份出口超过30亿美元', { ...pastMonths, asks: 'count' }],
  ['哪几个月出口超过30亿美元', { ...pastMonths, asks: 'count' }],
  ['в каких месяцах экспорт превышал 3 млрд?', { ...pastMonths, asks: 'count' }],
  ['hansı aylarda ixrac 3 milyardı keçib?', { ...pastMonths, asks: 'count' }],
  ['which months had imports over 2 billion in 2025', { ...pastMonths, asks: 'count', from: '2025-01', to: '2025-12' }],
  ['which months of 2024 and 2025 had total exports over 2 billion', { ...pastMonths, from: '2024-01', to: '2025-12' }],
  ['which months had exports over 2 billion since 2024', { ...pastMonths, from: '2024-01' }],
  ['in which months of 2023-2025 did exports exceed 2 billion', { ...pastMonths, from: '2023-01', to: '2025-12' }],
  ['сколько месяцев в 2025 экспорт был выше 2 млрд', { ...pastMonths, asks: 'count', from: '2025-01' }],
  ['сколько раз импорт превышал 2 млрд в месяц', { ...pastMonths, asks: 'count' }],
  ['when did total exports first exceed 2bn a month', { ...pastMonths, asks: 'first' }],
  ['when did monthly exports last exceed 3 billion', { ...pastMonths, asks: 'last' }],
  ['when did total exports first exceed 20 billion', { kind: 'threshold', asks: 'first' }],
  ['2024年和2025年哪些月份总出口超过20亿美元', { grain: 'month', from: '2024-01', to: '2025-12' }],
  ['which months of 2022 and 2025 had total exports over 2 billion', unclear],
  ['which countries did exports exceed 1 billion in 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['hansı ölkələrlə ticarət azalıb 2025', bySize],
  ['5 countries with which trade grew most since 2020', bySize],
  ['второй лучший год торговли с китаем', record],
  ['çinlə ticarətin ikinci ən yaxşı ili', record],
  ['对华贸易第二高的年份', record],
  ['出口第一的国家', { kind: 'ranking', flow: 'X', top: 1 }],
  ['на сколько процентов изменился экспорт в италию 2025 к 2024', { kind: 'growth', period: '2025', base: '2024' }],
  ['yanvarda çinlə ticarət keçən yanvardan nə qədər çoxdur', { kind: 'growth', period: '2026-01', base: '2025-01' }],
  ['对邻国出口2025', other],
  ['exports to china as % of gdp', { ...other, heard: 'gdp' }],
  ['торговля с китаем в процентах от ввп 2025', { ...other, heard: 'ввп' }],
  ['海运对华贸易2025', other],
])('the question that was meant, or none: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const aroundYear = { ...years, partner: 'ISR', from: '2022', to: '2024' }
test.each([
  ['trade with israel before and after 2023'],
  ['торговля с израилем до и после 2023'],
  ['2023-dən əvvəl və sonra israillə ticarət'],
  ['2023年前后与以色列贸易'],
])('the years on both sides of one: %s', text => {
  expect(asked(text)).toMatchObject(aroundYear)
})
