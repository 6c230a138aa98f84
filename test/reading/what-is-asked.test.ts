/** What decides the meaning of a question is heeded, in each language, or the question is not answered. */
import { expect, test } from 'vitest'
import { readQuestion } from '../../src/reading/read-question.ts'
import { remarksOf } from '../../src/reading/remarks.ts'
import { context } from './score.ts'

const asked = (text: string, prev?: string) => {
  const { read } = readQuestion(text, context, prev)
  return 'question' in read ? read.question : read.problem
}
const periods = (...of: readonly string[]) => ({ kind: 'compare-periods', periods: of })

test.each([
  ['trade with China in 2025 and the year before', periods('2025', '2024')],
  ['trade in 2024 and the previous year', periods('2024', '2023')],
  ['торговля в 2025 и годом раньше', periods('2025', '2024')],
  ['торговля за 2024 год и год до этого', periods('2024', '2023')],
  ['2025-ci ildə və ondan əvvəlki ildə ticarət', periods('2025', '2024')],
  ['2024年及上一年贸易', periods('2024', '2023')],
  ['trade in 2024 and last year', periods('2024', '2025')],
  ['the year after 2024', { kind: 'figure', period: '2025' }],
  ['trade in the year following 2023', { kind: 'figure', period: '2024' }],
  ['год после 2024', { kind: 'figure', period: '2025' }],
  ['2024-dən sonrakı il', { kind: 'figure', period: '2025' }],
  ['2024年之后一年', { kind: 'figure', period: '2025' }],
  ['trade after 2022', { kind: 'series', from: '2023' }],
  ['trade with China in 2024 and a year later', periods('2024', '2025')],
  ['торговля с Китаем в 2024 и в следующем году', periods('2024', '2025')],
  ['Çinlə ticarət 2024 və sonrakı il', periods('2024', '2025')],
  ['2024年和次年贸易额', periods('2024', '2025')],
  ['trade with China next year', { because: 'not-over', period: '2027' }],
])('the year beside another one: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['November and December total exports 2025', periods('2025-11', '2025-12')],
  ['в ноябре и декабре общий экспорт 2025', periods('2025-11', '2025-12')],
  ['noyabr və dekabr ümumi ixrac 2025', periods('2025-11', '2025-12')],
  ['11月和12月出口总额2025', periods('2025-11', '2025-12')],
  ['1-3月2025总出口', { kind: 'figure', period: '2025-Q1' }],
  ['total exports may 26', { kind: 'figure', period: '2026-05' }],
  ['янв-мар 26 товарооборот', { kind: 'figure', period: '2026-Q1' }],
  ['may 2026 ümumi ixrac keçən ilin mayı ilə müqayisə', periods('2026-05', '2025-05')],
  ['exports may rise 26 percent', { kind: 'growth' }],
  ['импорт к нам в 2025', { kind: 'figure', period: '2025' }],
  ['top 3 months of exports 2025', { because: 'not-understood' }],
  ['топ 3 месяца по импорту 2025', { because: 'not-understood' }],
  ['2025年前三个月出口', { kind: 'figure', period: '2025-Q1' }],
  ['first 3 months of 2025 exports', { kind: 'figure', period: '2025-Q1' }],
  ['按季度列出2025出口', { kind: 'compare-periods' }],
  ['Q3 2025 total exports vs the second', periods('2025-Q3', '2025-Q2')],
  ['H2 2025 total exports vs the first', periods('2025-S2', '2025-S1')],
  ['общий экспорт III кв 2025 ко II', periods('2025-Q3', '2025-Q2')],
  ['общий экспорт III кв 2025 по сравнению со вторым', periods('2025-Q3', '2025-Q2')],
  ['сравни III кв 2025 со вторым общий экспорт', periods('2025-Q3', '2025-Q2')],
  ['ümumi ixrac 3-cü rüb 2025 ikinci ilə müqayisə', periods('2025-Q3', '2025-Q2')],
  ['2025三季度总出口比第二', periods('2025-Q3', '2025-Q2')],
  ['общий экспорт с марта 2025 к апрелю 2025', periods('2025-03', '2025-04')],
  ['импорт с апреля к маю', periods('2026-04', '2026-05')],
  ['с декабря к январю', periods('2025-12', '2026-01')],
  ['торговля за январь 2026 к декабрю', periods('2026-01', '2025-12')],
  ['торговля с апреля', { kind: 'figure', period: '2026-04/2026-10' }],
  ['вырос ли экспорт с марта к апрелю 2025', { kind: 'growth', period: '2025-04', base: '2025-03' }],
  ['экспорт с марта 2025', { kind: 'figure', period: '2025-03/2026-10' }],
  ["by how many pp did China's share rise in 2025", { kind: 'chart', of: 'share', from: '2024', to: '2025' }],
  ['на сколько пп выросла доля Китая в 2025', { kind: 'chart', of: 'share', from: '2024', to: '2025' }],
  ['экспорт в Китай 2025 сколько в месяц', { kind: 'series', grain: 'month', from: '2025-01' }],
  ["Azerbaijan's exports to us", { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'USA' }],
  ['our exports to us 2025', { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'USA' }],
  ["Turkey's exports to us", { kind: 'figure', reporter: 'TUR', partner: 'AZE' }],
  ["tell us Azerbaijan's exports", { kind: 'figure', reporter: 'AZE', partner: 'WLD' }],
  ['Q1 2025 top partner vs the second', { because: 'too-many' }],
  ['топ стран СНГ по импорту 2025', { kind: 'ranking', flow: 'M', within: 'CIS', top: 10 }],
])('the time that is meant: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['exports in the best half-year', { because: 'not-understood' }],
  ['best half year total exports', { because: 'not-understood' }],
  ['total exports by half-year 2025', { because: 'not-understood' }],
  ['лучшее полугодие по общему экспорту', { because: 'not-understood' }],
  ['общий экспорт по полугодиям 2025', { because: 'not-understood' }],
  ['ən yaxşı yarımil 2025', { kind: 'compare-periods', periods: ['2025-S1', '2025-S2'], seeks: 'most' }],
  ['2025哪个半年出口最多', { kind: 'compare-periods', periods: ['2025-S1', '2025-S2'], seeks: 'most' }],
  ['half of exports 2025', { because: 'not-understood' }],
  ['how much is half of our exports', { because: 'not-understood' }],
  ['half-year 2025 total exports', { kind: 'figure', period: '2025-S1' }],
  ['total exports by quarter 2025', { kind: 'compare-periods' }],
  ['who bought most in Q1 2025', { kind: 'ranking', flow: 'X', period: '2025-Q1' }],
  ['best month of 2025', { kind: 'record', grain: 'month', from: '2025' }],
  ['2025年出口最高的三个月', { because: 'not-understood' }],
  ['лучшие 3 месяца 2025', { because: 'not-understood' }],
  ['ən çox ixrac olan 3 ay 2025', { because: 'not-a-period' }],
  ['ən böyük tərəfdaş 9 ay 2025', { kind: 'ranking', period: '2025-01/2025-09' }],
])('the part of the year that is asked for: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const placed = (flow: string, at: number) => ({ kind: 'ranking', reporter: 'AZE', flow, at })
const after = (flow: string, one: string) => ({ kind: 'ranking', reporter: 'AZE', flow, after: one })
test.each([
  ['who is second in imports', placed('M', 2)],
  ['second country by exports', placed('X', 2)],
  ['кто второй по импорту', placed('M', 2)],
  ['вторая страна по экспорту', placed('X', 2)],
  ['idxalda ikinci kimdir', placed('M', 2)],
  ['idxalda 2-ci kimdir', placed('M', 2)],
  ['dövriyyəyə görə üçüncü ölkə hansıdır', placed('T', 3)],
  ['进口第二的国家', placed('M', 2)],
  ['贸易额第三是谁', placed('T', 3)],
  ['exports to third countries', { because: 'not-understood' }],
  ['импорт из третьих стран', { because: 'not-understood' }],
  ['üçüncü ölkələr idxal', { because: 'not-understood' }],
  ['第三国贸易', { because: 'not-understood' }],
  ['the first country to trade with us', { because: 'not-understood' }],
  ['which is the first country in exports', { because: 'not-understood' }],
  ['кто больше всех купил в 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['which country is third in imports', placed('M', 3)],
  ['what country is second in exports 2024', placed('X', 2)],
  ['кто после Китая по импорту', after('M', 'CHN')],
  ['who comes after China in imports', after('M', 'CHN')],
  ['Çindən sonra idxalda kim gəlir', after('M', 'CHN')],
  ['who sells to us after Russia', after('M', 'RUS')],
  ['who buys from us after Italy', after('X', 'ITA')],
  ['who buys most after Italy in 2024', { ...after('X', 'ITA'), period: '2024' }],
  ['who exports most to us after Russia', after('M', 'RUS')],
  ['who imports most from us after Italy', after('X', 'ITA')],
  ['who imports after Italy', after('X', 'ITA')],
  ['who exports after Russia', after('M', 'RUS')],
  ['кто импортирует после Италии?', after('X', 'ITA')],
  ['italiyadan sonra kim idxal edir', after('X', 'ITA')],
  ['意大利之后谁进口最多', after('X', 'ITA')],
  ['意大利之后我们出口到哪国', after('X', 'ITA')],
  ['意大利之后我们出口到哪里', after('X', 'ITA')],
  ['whom do we sell to after Italy', after('X', 'ITA')],
  ['кто покупает больше всего после Италии', after('X', 'ITA')],
  ['кто продаёт нам больше всего после России', after('M', 'RUS')],
  ['куда мы экспортируем после Италии', after('X', 'ITA')],
  ['кому мы продаём после Италии', after('X', 'ITA')],
  ['у кого мы покупаем после России', after('M', 'RUS')],
  ['кто экспортирует в Азербайджан после России', after('M', 'RUS')],
  ['İtaliyadan sonra ən çox kim alır', after('X', 'ITA')],
  ['kim bizdən İtaliyadan sonra alır', after('X', 'ITA')],
  ['Rusiyadan sonra bizə kim satır', after('M', 'RUS')],
  ['İtaliyadan sonra hara ixrac edirik', after('X', 'ITA')],
  ['意大利之后谁买得最多', after('X', 'ITA')],
  ['俄罗斯之后谁卖给我们最多', after('M', 'RUS')],
  ['俄罗斯之后我们从哪国进口', after('M', 'RUS')],
  ['where do we export after Italy', after('X', 'ITA')],
  ['откуда мы импортируем после России', after('M', 'RUS')],
  ['Rusiyadan sonra haradan idxal edirik', after('M', 'RUS')],
  ['кто после Украины', after('T', 'UKR')],
  ['Ukraynadan sonra kim gəlir', after('T', 'UKR')],
  ['土耳其后面是谁', after('T', 'TUR')],
  ['谁在中国后面', after('T', 'CHN')],
  ['谁在中国前面', { kind: 'rank', flow: 'T', partner: 'CHN' }],
  ['çindən qabaqda kim var', { kind: 'rank', flow: 'T', partner: 'CHN' }],
  ['谁在中国前面走', { because: 'not-understood' }],
  ['who comes after the EU in exports', { because: 'not-understood' }],
  ['where is Germany in exports', { kind: 'rank', flow: 'X', partner: 'DEU' }],
  ['where does germany stand in imports', { kind: 'rank', flow: 'M', partner: 'DEU' }],
  ['где германия по импорту', { kind: 'rank', flow: 'M', partner: 'DEU' }],
  ['almaniya idxalda haradadır', { kind: 'rank', flow: 'M', partner: 'DEU' }],
  ['德国在出口中在哪', { kind: 'rank', flow: 'X', partner: 'DEU' }],
  ['three countries with the highest exports', { kind: 'ranking', flow: 'X', top: 3 }],
  ['countries with the highest imports 2024', { kind: 'ranking', flow: 'M', top: 10, period: '2024' }],
  ['три страны с самым высоким экспортом', { kind: 'ranking', flow: 'X', top: 3 }],
  ['ixracı ən yüksək olan üç ölkə', { kind: 'ranking', flow: 'X', top: 3 }],
  ['出口额最高的三个国家', { kind: 'ranking', flow: 'X', top: 3 }],
  ['countries with the lowest exports', { because: 'by-size' }],
  ['year with the highest exports to all countries', { kind: 'record', flow: 'X' }],
  ['countries with the highest growth of exports', { because: 'by-size' }],
  ['italy biggest buyer?', { kind: 'rank', flow: 'X', partner: 'ITA' }],
  ['италия крупнейший покупатель?', { kind: 'rank', flow: 'X', partner: 'ITA' }],
  ['italiya ən böyük alıcıdır?', { kind: 'rank', flow: 'X', partner: 'ITA' }],
  ['italy biggest buyers?', { kind: 'ranking', reporter: 'ITA' }],
  ['italy biggest buyer', { kind: 'ranking', reporter: 'ITA' }],
  ['意大利最大买家?', { kind: 'ranking', reporter: 'ITA' }],
  ['china largest export market?', { kind: 'ranking', reporter: 'CHN' }],
  ['експорт в турцию', { kind: 'figure', flow: 'X', partner: 'TUR' }],
  ['bric payı', { kind: 'share', partner: 'BRICS' }],
  ['where are exports to Germany', { kind: 'figure', flow: 'X', partner: 'DEU' }],
  ['где больше всего экспорт', { kind: 'ranking', flow: 'X' }],
  ['where are our exports biggest', { kind: 'ranking', flow: 'X' }],
  ['where are exports to Italy highest', { kind: 'record', partner: 'ITA' }],
  ['где больше: экспорт или импорт', { kind: 'figure', flow: 'B' }],
  ['中国之后进口谁最多', { kind: 'ranking', reporter: 'AZE', flow: 'M' }],
  ['country with the largest share of exports', { kind: 'ranking', flow: 'X', top: 1 }],
  ['страна с самой большой долей в экспорте', { kind: 'ranking', flow: 'X', top: 1 }],
  ['ixracda payı ən böyük ölkə', { kind: 'ranking', flow: 'X', top: 1 }],
])('a place in the list: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['top 5 imports', 'who comes after Ukraine', after('M', 'UKR')],
  ['топ 5 импорта', 'кто после Германии', after('M', 'DEU')],
  ['top 5 idxal', 'Almaniyadan sonra kim gəlir', after('M', 'DEU')],
  ['进口前五', '德国后面是谁', after('M', 'DEU')],
  ['who is after Germany in exports', 'and in imports?', after('M', 'DEU')],
  ['who is after Germany in exports', 'and after Italy?', after('X', 'ITA')],
  ['who is after Germany in exports', 'top 5', { kind: 'ranking', top: 5 }],
  ['top 5 exports 2025', 'with growth', { because: 'by-size' }],
  ['top 5 ixrac 2025', 'artımı ilə', { because: 'by-size' }],
  ['who is after Germany in exports', 'and its growth?', { because: 'by-size' }],
  ['top 5 exports 2025', 'did it grow?', { kind: 'growth', flow: 'X', partner: 'WLD' }],
])('who is next on the list: %s, %s', (prev, text, question) => {
  const read = asked(text, prev)
  expect(read).toMatchObject(question)
  if (text === 'top 5') expect(read).not.toHaveProperty('after')
})

const from = (partner: string) => ({ kind: 'figure', flow: 'M', reporter: 'AZE', partner })
const toThem = (partner: string) => ({ kind: 'figure', flow: 'X', reporter: 'AZE', partner })
const shares = { kind: 'ranking', reporter: 'AZE', flow: 'X' }
test.each([
  ['exports to Italy 2025', 'how much do they export to us', from('ITA')],
  ['экспорт в Италию 2025', 'сколько они экспортируют нам', from('ITA')],
  ['İtaliyaya ixrac 2025', 'onlar bizə nə qədər ixrac edir', from('ITA')],
  ['对意大利出口2025', '他们向我们出口多少', from('ITA')],
  ['imports from Italy 2025', 'покажи нам экспорт', { kind: 'figure', flow: 'X' }],
  ['imports from Italy 2025', 'what do they import from us', toThem('ITA')],
  ['импорт из Италии 2025', 'сколько они импортируют у нас', toThem('ITA')],
  ['импорт из Италии 2025', 'сколько они от нас импортируют', toThem('ITA')],
  ['İtaliyadan idxal 2025', 'onlar bizdən nə qədər idxal edir', toThem('ITA')],
  ['自意大利进口2025', '他们从我们进口多少', toThem('ITA')],
  ['exports to Italy 2025', 'how much did they import from us in 2024', toThem('ITA')],
])('what they export to us, and import from us: %s, %s', (prev, text, question) => {
  expect(asked(text, prev)).toMatchObject(question)
})

test.each([
  ['export shares 2025', shares],
  ['доли в экспорте 2025', shares],
  ['ixrac payları 2025', shares],
  ["Italy's share in exports 2025", { kind: 'share', partner: 'ITA' }],
  ['доля в экспорте 2025', { kind: 'share' }],
  ['share of each of the top 5', { kind: 'ranking', top: 5 }],
  ['georgia top 5 exports with shares', { ...shares, reporter: 'GEO', top: 5 }],
  ['грузия топ 5 экспорт с долями', { ...shares, reporter: 'GEO', top: 5 }],
  ['growth by country 2025', { because: 'by-size' }],
  ['рост по странам 2025', { because: 'by-size' }],
  ['ölkələr üzrə artım 2025', { because: 'by-size' }],
  ['各国增长2025', { because: 'by-size' }],
  ['各国家2025年出口', { ...shares, period: '2025' }],
  ['各伙伴国出口份额', shares],
  ['growth of trade with all countries 2025', { kind: 'growth', partner: 'WLD' }],
  ['economic growth by country 2025', { because: 'not-understood' }],
  ['казахстан экспорт топ', { because: 'not-understood' }],
  ['qazaxıstan ixrac top', { because: 'not-understood' }],
  ['top exports 2025', shares],
  ['how many months in a row were exports above 2 billion', { because: 'not-understood' }],
  ['сколько месяцев подряд экспорт был выше 2 млрд', { because: 'not-understood' }],
  ['ixrac neçə ay dalbadal 2 milyarddan çox olub', { because: 'not-understood' }],
  ['出口连续几个月超过20亿', { because: 'not-understood' }],
  ['how many months were exports above 2 billion', { kind: 'threshold', asks: 'count' }],
  ['how many years in a row were exports above 20 billion since 2010', { because: 'not-understood' }],
  ['сколько лет подряд экспорт выше 20 млрд с 2010', { because: 'not-understood' }],
  ['2010-dan ixrac neçə il ardıcıl 20 milyarddan çox', { because: 'not-understood' }],
  ['2010年以来出口连续几年超过200亿', { because: 'not-understood' }],
  ['how many years in a row were exports over 20 billion but under 30 billion', { because: 'not-understood' }],
  ['总出口几次超过300亿', { kind: 'threshold', partner: 'WLD', asks: 'count' }],
])('each of them, or all: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const ourBuyers = { kind: 'ranking', flow: 'X', reporter: 'AZE' }
const chinaWith = { kind: 'compare-partners', reporter: 'CHN' }
test.each([
  ['who bought our goods', ourBuyers],
  ['кто купил наши товары', ourBuyers],
  ['bizim malları kim alır', ourBuyers],
  ['谁买我们的商品', ourBuyers],
  ['Kazakhstan China trade vs Uzbekistan China trade', { ...chinaWith, partners: ['KAZ', 'UZB'] }],
  [
    'compare Kazakhstan exports to China with Uzbekistan exports to China',
    { ...chinaWith, flow: 'M', partners: ['KAZ', 'UZB'] },
  ],
  ['阿塞拜疆对华出口和格鲁吉亚对华出口比较', { ...chinaWith, flow: 'M', partners: ['AZE', 'GEO'] }],
])('whose goods and trade: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const half = { kind: 'share', flow: 'X', partner: 'ITA' }
test.each([
  ['италия больше половины экспорта?', half],
  ['италия в экспорте больше половины?', half],
  ['Италия 45% экспорта?', half],
  ['is italy more than half of our exports', half],
  ['italiya ixracın yarısından çoxdur?', half],
  ['italiya ixracda 50%-dən çoxdur?', half],
  ['意大利占出口一半以上吗', half],
  ['экспорт в италию вырос больше чем на 50%?', { kind: 'growth' }],
  ['в экспорте рост больше 50%?', { kind: 'growth' }],
  ['total exports in the second half of 2025', { kind: 'figure', period: '2025-S2' }],
  ['第二半年总出口', { kind: 'figure', period: '2025-S2' }],
])('half of a total: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const fromBoth = { kind: 'compare-partners', flow: 'M', reporter: 'AZE', partners: ['TUR', 'RUS'] }
const sharesOfBoth = { kind: 'compare-partners', flow: 'X', partners: ['CIS', 'EU27'], together: 'share' }
test.each([
  ['Turkey and Russia imports 2025', fromBoth],
  ['Turkey & Russia imports 2025', fromBoth],
  ['Турция + Россия импорт 2025', fromBoth],
  ['Türkiyə və Rusiya idxal 2025', fromBoth],
  ['土耳其和俄罗斯进口2025', fromBoth],
  ['Turkey and Russia trade 2025', { kind: 'figure', reporter: 'TUR', partner: 'RUS' }],
  ['土耳其和俄罗斯贸易2025', { kind: 'figure', reporter: 'TUR', partner: 'RUS' }],
  ['Turkey and Russia exports to each other', { kind: 'figure', reporter: 'TUR', partner: 'RUS' }],
  ['Турция и Россия экспорт друг другу', { kind: 'figure', reporter: 'TUR', partner: 'RUS' }],
  ['Turkey and Azerbaijan exports 2025', { kind: 'figure', partner: 'TUR' }],
  ['share of CIS + EU in exports 2025', sharesOfBoth],
  ['доля СНГ + ЕС в экспорте 2025', sharesOfBoth],
  ['сколько всего экспорт плюс импорт за 2025', { kind: 'figure', flow: 'T', partner: 'WLD' }],
  ['экспорт минус импорт 2025', { kind: 'figure', flow: 'B' }],
  ['торговля в плюсе с Турцией', { kind: 'figure', flow: 'B', partner: 'TUR' }],
])('what is joined: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const figureOf = (period: string) => ({ kind: 'figure', period })
test.each([
  ['2024年贸易额', '次年呢', figureOf('2025')],
  ['Çinlə dövriyyə 2024', 'sonrakı il', figureOf('2025')],
  ['товарооборот с Китаем 2024', 'год спустя', figureOf('2025')],
  ['товарооборот с Китаем 2024', 'следующий', figureOf('2025')],
  ['total exports Q1 2025', 'and next?', figureOf('2025-Q2')],
  ['Germany exports 2025', 'in % of total', { kind: 'share', partner: 'DEU', period: '2025' }],
  ['Германия экспорт 2025', 'в % от общего', { kind: 'share', partner: 'DEU', period: '2025' }],
  ['Almaniya ixrac 2025', 'ümumidən faizlə', { kind: 'share', partner: 'DEU', period: '2025' }],
  ['Germany exports 2025', 'and in total?', { kind: 'figure', partner: 'WLD', period: '2025' }],
])('after %s: %s', (before, text, question) => {
  expect(asked(text, before)).toMatchObject(question)
})

test.each([
  ['2024年对中国出口低于2000万美元吗', '2024'],
  ['is trade with China over 2000 million in 2024', '2024'],
])('an amount is no year: %s', (text, period) => {
  expect(asked(text)).toMatchObject({ kind: 'figure', period })
})

const buyers = { kind: 'ranking', reporter: 'AZE', flow: 'X' }
const sellers = { ...buyers, flow: 'M' }
test.each([
  ['which country buys more from us', buyers],
  ['hansı ölkə bizə daha çox satır', sellers],
  ['how many countries bought more than a billion from Azerbaijan in 2025', buyers],
  ['有多少国家从阿塞拜疆进口超过10亿美元', buyers],
  ['how many countries sold more than a billion to Azerbaijan in 2025', sellers],
  ['top 5 importers into Azerbaijan 2025', sellers],
  ['кто крупнейший импортёр в Азербайджан', sellers],
  ['Azərbaycana ən böyük idxalçı', sellers],
  ['biggest importers of Azerbaijan', buyers],
  ['shipments to Israel', { kind: 'figure', flow: 'X', partner: 'ISR' }],
  ['поставки в Израиль', { kind: 'figure', flow: 'X', partner: 'ISR' }],
  ['İsrailə tədarük', { kind: 'figure', flow: 'X', partner: 'ISR' }],
  ['对以色列供货', { kind: 'figure', flow: 'X', partner: 'ISR' }],
  ['how much did Italy pay us 2025', { kind: 'figure', reporter: 'ITA', partner: 'AZE', flow: 'M' }],
  ['italiya yoxsa turkiye daha cox aliriq', { kind: 'compare-partners', flow: 'M' }],
  ['italiya yoxsa turkiye daha cox satiriq', { kind: 'compare-partners', flow: 'X' }],
  ['италия или турция больше покупаем', { kind: 'compare-partners', flow: 'M' }],
  ['италия или турция больше продаём', { kind: 'compare-partners', flow: 'X' }],
  ['италия или турция больше закупает', { kind: 'compare-partners', flow: 'X' }],
])('who buys and who sells: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['rusiyayla cinden hansi idxalda birincidi', ['RUS', 'CHN']],
  ["did imports from china beat russia's in 2024", ['CHN', 'RUS']],
  ['hansı ilə daha çox ticarətimiz var, Gürcüstan ya İran', ['GEO', 'IRN']],
  ['who grew faster, Russia or China', ['RUS', 'CHN']],
  ['кто вырос быстрее, Россия или Китай', ['RUS', 'CHN']],
  ['kim daha sürətlə artıb, Rusiya yoxsa Çin', ['RUS', 'CHN']],
  ['俄罗斯和中国谁增长更快', ['RUS', 'CHN']],
  ['Çin Türkiyədən böyük tərəfdaşdır?', ['CHN', 'TUR']],
  ['is China a larger partner than Türkiye?', ['CHN', 'TUR']],
  ['Китай более крупный партнёр, чем Турция?', ['CHN', 'TUR']],
  ['中国是比土耳其更大的伙伴吗？', ['CHN', 'TUR']],
])('which one of two partners: %s', (text, partners) => {
  expect(asked(text)).toMatchObject({ kind: 'compare-partners', reporter: 'AZE', partners })
})

test.each([
  ['ən böyük tərəfdaş', { top: 1 }],
  ['three big partners', { top: 3 }],
  ['üç böyük tərəfdaş', { top: 3 }],
  ['третий партнёр', { top: 3, at: 3 }],
])('one partner, or several: %s', (text, list) => {
  expect(asked(text)).toEqual({ kind: 'ranking', reporter: 'AZE', flow: 'T', ...list })
})

test.each([
  ['турция сколько', { partner: 'TUR' }],
  ['italiya ne qeder', { partner: 'ITA' }],
  ['italy how much', { partner: 'ITA' }],
  ['意大利多少', { partner: 'ITA' }],
  ['china number 2025 for my channel', { partner: 'CHN', period: '2025' }],
  ['дай цифру по китаю за прошлый год для поста', { partner: 'CHN', period: '2025' }],
  ['kanal üçün Çin 2025', { partner: 'CHN', period: '2025' }],
  ['给我频道用的中国数据2025', { partner: 'CHN', period: '2025' }],
  ['обьем торговли с турцией', { partner: 'TUR' }],
])('little is typed, and what it is for: %s', (text, of) => {
  expect(asked(text)).toMatchObject({ kind: 'figure', flow: 'T', reporter: 'AZE', ...of })
})

test.each([
  'which country has the largest share of our exports',
  'у кого самая большая доля в экспорте',
  'ixracda kimin payı ən çoxdur',
  '出口中谁的占比最大',
  'whats our biggest export market and its share',
  'крупнейший рынок экспорта и его доля',
  'ən böyük ixrac bazarımız və payı',
  '最大出口市场及其占比',
])('the share of the largest partner is not that of China: %s', text => {
  const reading = readQuestion(text, context)
  expect(asked(text)).toMatchObject({ kind: 'ranking', flow: 'X', top: 1 })
  expect(remarksOf(reading)).toMatchObject({ wants: 'share' })
})

const growthAndShare = { kind: 'parts', flow: 'X', parts: ['growth', 'share'], partner: 'RUS', period: '2025' }
test.each([
  ['exports to russia: growth and share 2025', growthAndShare],
  ['рост экспорта и доля россии 2025', growthAndShare],
  ['ixrac artımı və pay Rusiya 2025', growthAndShare],
  ['2025年对俄出口增速和占比', growthAndShare],
  ['中阿贸易2025同比增速和排名', { kind: 'parts', flow: 'T', parts: ['growth', 'rank'], period: '2025' }],
  ['iranla idxal ixrac ayri ayri 2025', { kind: 'parts', parts: ['M', 'X', 'B'], partner: 'IRN' }],
  ['иран импорт экспорт 2025', { kind: 'parts', parts: ['M', 'X', 'B'], partner: 'IRN' }],
])('several things of one flow: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const ofChina = { reporter: 'CHN', partners: ['GEO', 'ARM', 'AZE'] }
const ofUs = { reporter: 'AZE', partners: ['GEO', 'CHN'] }
test.each([
  ['chinas trade with georgia armenia azerbaijan 2024', ofChina],
  ['торговля китая с грузией, арменией и азербайджаном 2024', ofChina],
  ['中国与格鲁吉亚、亚美尼亚、阿塞拜疆的贸易 2024', ofChina],
  ['russia trade with kazakhstan and azerbaijan 2023', { reporter: 'RUS', partners: ['KAZ', 'AZE'] }],
  ['azerbaijan georgia china trade 2024', ofUs],
  ['azerbaycan gurcustan cin ticareti 2024', ofUs],
])('no country is left out in silence: %s', (text, partners) => {
  expect(asked(text)).toMatchObject({ kind: 'compare-partners', ...partners })
})

test.each([
  '中国排第几，俄罗斯排第几',
  "china's rank and russia's rank",
  'какое место у китая и у россии',
  'китай на каком месте, а россия',
  'çin neçənci yerdədir, rusiya neçənci',
])('the places of two partners: %s', text => {
  expect(asked(text)).toMatchObject({ kind: 'chart', of: 'places', reporter: 'AZE', partners: ['CHN', 'RUS'] })
})

test.each([
  'biggest surplus 2025',
  'our largest deficit is with',
  'самый большой дефицит у нас с',
  'ən böyük profisit 2025',
  '最大的逆差国',
])('partners are not put in order by balance: %s', text => {
  expect(asked(text)).toMatchObject({ because: 'by-size' })
})

test.each(['gəmi ilə ixrac 2025', 'çinlə dəmir yolu ilə ticarət 2025', 'товарооборот по железной дороге с китаем'])(
  'the way of the goods is no place: %s',
  text => expect(asked(text)).toMatchObject({ because: 'other-subject' }),
)

test.each([
  ['imports from China, I dont need exports', { kind: 'figure', flow: 'M' }],
  ['first time trade with China exceeded 1 billion', { kind: 'threshold', asks: 'first' }],
  [
    'top 5 EU partners without Italy 2025',
    { kind: 'ranking', reporter: 'AZE', within: 'EU27', without: ['ITA'], top: 5 },
  ],
  ['топ-5 партнёров в ЕС без Италии 2025', { reporter: 'AZE', within: 'EU27', without: ['ITA'] }],
  ['İtaliyadan başqa Aİ-də ilk 5 tərəfdaş 2025', { reporter: 'AZE', within: 'EU27', without: ['ITA'] }],
  ['除意大利外欧盟前五大贸易伙伴2025', { reporter: 'AZE', within: 'EU27', without: ['ITA'] }],
  ['rank of Germany within the EU', { kind: 'ranking', reporter: 'AZE', within: 'EU27', top: 27 }],
  ['место Германии среди стран ЕС', { kind: 'ranking', within: 'EU27' }],
  ['Almaniyanın Aİ ölkələri arasında yeri 2025', { kind: 'ranking', within: 'EU27', period: '2025' }],
  ['德国在欧盟中排第几', { kind: 'ranking', within: 'EU27' }],
  ['rank of Italy in EU exports 2025', { kind: 'rank', reporter: 'EU27', partner: 'ITA' }],
  ['which EU country has the largest share of imports 2025', { kind: 'ranking', flow: 'M', within: 'EU27', top: 1 }],
  ['какая страна ЕС имеет наибольшую долю в импорте 2025', { kind: 'ranking', within: 'EU27', top: 1 }],
  ['hansı Aİ ölkəsinin idxalda payı ən böyükdür 2025', { kind: 'ranking', within: 'EU27', top: 1 }],
  ['share of the EU in imports 2025', { kind: 'share', partner: 'EU27' }],
  // The record of a country's own turnover is of all its trade.
  ['record turnover of Azerbaijan', { kind: 'record', flow: 'T', partner: 'WLD' }],
  ['рекордный товарооборот Азербайджана', { kind: 'record', flow: 'T', partner: 'WLD' }],
  ['Azərbaycanın rekord ticarət dövriyyəsi', { kind: 'record', flow: 'T', partner: 'WLD' }],
  ['阿塞拜疆贸易额纪录', { kind: 'record', flow: 'T', partner: 'WLD' }],
  ['record turnover', { kind: 'record', flow: 'T', partner: 'CHN' }],
  ['trade with GUAM 2025', { because: 'ambiguous', heard: 'GUAM' }],
  ['торговля с ГУАМ 2025', { because: 'ambiguous' }],
  ['与古阿姆贸易2025', { kind: 'figure', partner: 'GUAM' }],
  ['share of China by month 2025', { kind: 'chart', of: 'share', grain: 'month', from: '2025-01', to: '2025-12' }],
  ['доля Китая по месяцам 2025', { kind: 'chart', of: 'share', grain: 'month' }],
  ['Çinin payı aylar üzrə 2025', { kind: 'chart', of: 'share', grain: 'month' }],
  ['2025年中国份额按月', { kind: 'chart', of: 'share', grain: 'month' }],
  ['rank of China by month 2025', { kind: 'chart', of: 'places', grain: 'month' }],
  ['what was the highest rank of China', { kind: 'chart', of: 'places', reporter: 'AZE', partners: ['CHN'] }],
  ['какое было самое высокое место Китая', { kind: 'chart', of: 'places', partners: ['CHN'] }],
  ['Çinin ən yüksək yeri', { kind: 'chart', of: 'places', partners: ['CHN'] }],
  ['how many years was Italy first', { kind: 'threshold', partner: 'ITA', asks: 'count' }],
  ['сколько лет Италия была первой', { kind: 'threshold', partner: 'ITA', asks: 'count' }],
  ['neçə il İtaliya birinci olub', { kind: 'threshold', partner: 'ITA', asks: 'count' }],
  ['how many years was China in the top 3', { kind: 'threshold', partner: 'CHN', asks: 'count' }],
  ['share of China and share of Russia 2025', { kind: 'chart', of: 'share', partners: ['CHN', 'RUS'] }],
  ['доля Китая и доля России 2025', { kind: 'chart', of: 'share', partners: ['CHN', 'RUS'] }],
  ['Çinin payı və Rusiyanın payı 2025', { kind: 'chart', of: 'share', partners: ['CHN', 'RUS'] }],
  ['правда, что Китай крупнейший источник импорта?', { kind: 'rank', flow: 'M', reporter: 'AZE', partner: 'CHN' }],
  ['average exports to Italy 2024 or 2025', { because: 'not-understood' }],
  ['средний общий экспорт в 2024 году, а в 2025?', { because: 'not-understood' }],
  ['2024年平均总出口，2025年呢', { because: 'not-understood' }],
  ['months with trade deficit in 2025', { kind: 'series', grain: 'month', flow: 'B', from: '2025-01' }],
  ['в каких месяцах 2025 был дефицит', { kind: 'series', grain: 'month', flow: 'B' }],
  ['2025-ci ilin hansı aylarında kəsir olub', { kind: 'series', grain: 'month', flow: 'B' }],
  ['2025年哪些月份有逆差', { kind: 'series', grain: 'month', flow: 'B' }],
  ['deficit in the last 6 months', { kind: 'figure', flow: 'B' }],
])('%s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const noGoods = { because: 'no-goods' }
test.each([
  ['рост экспорта в объёме 2025', noGoods],
  ['həcmdə ixrac 2025', noGoods],
  ['2025年按量计出口', noGoods],
  ['торговля с Китаем в объёме 5 млрд долларов в 2025', { kind: 'figure', period: '2025' }],
  ['5 milyard dollar həcmində ticarət 2025', { kind: 'figure', period: '2025' }],
  ['объём экспорта 2025', { kind: 'figure', flow: 'X' }],
])('a volume is a weight, an amount in dollars is none: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['экспорт вне СНГ 2025', { kind: 'rest', partner: 'WLD', without: ['CIS'] }],
  ['italiya və türkiyədən başqa hamısına ixrac 2025', { kind: 'rest', partner: 'WLD', without: ['ITA', 'TUR'] }],
  ['торговля с Китаем с начала независимости', { kind: 'series' }],
  ['2025年出口比2024年多了多少美元', periods('2024', '2025')],
  ['прирост экспорта в Грузию в долларах 2025', periods('2024', '2025')],
  ['çinlə ticarət 2025 in evveli', { because: 'not-a-period' }],
  ['2024 yox, 2025 Türkiyə ticarəti', { kind: 'figure', period: '2025' }],
  ['торговля со всеми кроме Китая 2025', { kind: 'rest', without: ['CHN'] }],
  ['worst month 2026 exports', { kind: 'record', grain: 'month', from: '2026-01', to: '2026-10' }],
  ['best month of the first half of 2025 for total exports', { kind: 'record', from: '2025-01', to: '2025-06' }],
  ['how long until trade with China hits 10 bln', { because: 'no-forecast' }],
  ['how many partners account for half of our exports', { because: 'not-understood' }],
  ['did total exports fall more than imports in 2025', { because: 'not-understood' }],
])('%s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const place = 'Italy rank 2025'
test.each([
  ['who is second', place, { kind: 'ranking', top: 2 }],
  ['кто второй', place, { kind: 'ranking', top: 2 }],
  ['ikinci kimdir', place, { kind: 'ranking', top: 2 }],
  ['第二是谁', place, { kind: 'ranking', top: 2 }],
  ['how many partners', place, { kind: 'ranking', top: 10 }],
  ['when was it first', place, { because: 'not-understood' }],
  ['why', 'imports from Russia and Turkey 2024', { because: 'not-understood' }],
  ['в месяц', 'экспорт в Китай 2025', { kind: 'series', grain: 'month' }],
  ['ayda', 'Çinə ixrac 2025', { because: 'not-understood' }],
  ['ayda', 'Çinə və Türkiyəyə ixrac 2025', { because: 'not-understood' }],
  ['sources', 'trade with China in 2024 and 2020', periods('2024', '2020')],
  ['ən yaxşı ay', 'ümumi saldo 2025', { kind: 'record', grain: 'month' }],
  ['前一年', '对土耳其出口2024', { kind: 'figure', partner: 'TUR', period: '2023' }],
  ['a year earlier', 'total exports May 2026 and June 2026', periods('2025-05', '2025-06')],
  ['годом ранее', 'общий экспорт май 2026 и июнь 2026', periods('2025-05', '2025-06')],
  ['in dollars', 'growth of trade with China in 2025', periods('2024', '2025')],
  ['多少美元', '2025年中阿贸易增长', periods('2024', '2025')],
  ['source?', 'a chart of exports and imports with China', { kind: 'chart' }],
  ['total exports without Italy 2025', 'exports to EU without Italy 2024', { kind: 'rest', partner: 'WLD' }],
  ['общий экспорт без Италии 2025', 'экспорт в ЕС без Италии 2024', { kind: 'rest', partner: 'WLD' }],
  ['the balance?', 'exports by month 2025 total', { kind: 'series', grain: 'month', flow: 'B', partner: 'WLD' }],
  ['without Italy', 'top EU partners 2025', { within: 'EU27', without: ['ITA'] }],
  ['and without Italy and Germany?', 'top EU partners 2025', { within: 'EU27', without: ['ITA', 'DEU'] }],
  ['без России', 'топ-3 партнёра в СНГ 2025', { within: 'CIS', without: ['RUS'], top: 3 }],
  ['İtaliyasız', 'top EU partners 2025', { within: 'EU27', without: ['ITA'] }],
  ['不含意大利', '欧盟前五大贸易伙伴2025', { within: 'EU27', without: ['ITA'] }],
  ['which partner’s trade grew faster', 'trade with China, Turkey and Russia 2025', { kind: 'compare-partners' }],
])('%s after %s', (text, prev, question) => {
  expect(asked(text, prev)).toMatchObject(question)
})

test.each([
  'how many countries does Georgia export to',
  "Georgia's imports by country",
  'В сколько стран экспортирует Грузия?',
  'Gürcüstan neçə ölkəyə ixrac edir',
])('the partners of another country are not its total: %s', text =>
  expect(asked(text)).toMatchObject({ because: 'not-understood' }),
)

test.each([
  'who has the larger share of imports, china or russia',
  'у кого больше доля в импорте у китая или россии',
  'idxalda çinin yoxsa rusiyanın payı çoxdur',
  '中国和俄罗斯谁的进口份额更大',
])('both shares: %s', text =>
  expect(asked(text)).toMatchObject({ kind: 'chart', of: 'share', flow: 'M', partners: ['CHN', 'RUS'] }),
)

test.each([
  'which is bigger than turkey',
  'compare with Turkey',
  'сравни с турцией что больше',
  'türkiyə ilə müqayisə et',
  '和土耳其比哪个大',
])('one country to compare with: %s', text => {
  expect(asked(text)).toEqual({ because: 'too-few', what: 'countries' })
})

test.each(['keçən il ən çox nə idxal etmişik və kimdən', 'nə ixrac etdik 2025'])('goods in the past: %s', text => {
  expect(asked(text)).toMatchObject(noGoods)
})

test.each([
  ['сколько раз китай был первым по импорту', { kind: 'threshold', asks: 'count', flow: 'M' }],
  ['Çin idxalda birinci olubmu', { kind: 'rank', flow: 'M', partner: 'CHN' }],
  ['出口第二多的国家', { kind: 'ranking', flow: 'X', at: 2 }],
  ['Azerbaijan’s partners by exports · 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['торговые партнёры Азербайджана по товарообороту · 2025', { kind: 'ranking', flow: 'T', period: '2025' }],
  ['Azərbaycanın ixrac üzrə əsas tərəfdaşları · 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['阿塞拜疆的主要贸易伙伴（按出口额），2025年', { kind: 'ranking', flow: 'X', period: '2025' }],
])('%s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['who is lu mei', 'lu-mei'],
  ['lu mei?', 'lu-mei'],
  ['кто такой посол лу мэй', 'lu-mei'],
  ['кто такая лу мэй', 'lu-mei'],
  ['lu mey kimdir', 'lu-mei'],
  ['鲁梅是谁', 'lu-mei'],
  ['who is president aliyev', 'ilham-aliyev'],
])('who a speaker is, a quote tells: %s', (text, speaker) => {
  expect(asked(text)).toMatchObject({ kind: 'quote', speaker })
})

test.each([['who is xi jinping'], ['who is lu mei married to'], ['кто такой посол'], ['kimdir'], ['谁是大使的老板']])(
  'no speaker that is held: %s',
  text => {
    expect(asked(text)).not.toMatchObject({ kind: 'quote' })
  },
)

test.each([
  ['how much did we sell to italy and who else buys a lot'],
  ['exports to Italy in 2025, and who is second?'],
  ['trade with Turkey in 2025 and who else trades with us'],
  ['сколько мы продали Италии и кто ещё много покупает'],
  ['İtaliyaya nə qədər satmışıq və kim daha çox alır'],
  ['我们卖给意大利多少，谁还买得多'],
])('a second question is not left out: %s', text => {
  expect(asked(text)).toMatchObject({ because: 'not-understood' })
})

test.each([
  ['who buys more, Italy or Spain', 'compare-partners'],
  ['Italy and Spain: who buys more from us', 'compare-partners'],
  ['кто больше покупает, Италия или Испания', 'compare-partners'],
  ['İtaliya və İspaniya, kim daha çox alır', 'compare-partners'],
])('one question with two countries: %s', (text, kind) => {
  expect(asked(text)).toMatchObject({ kind })
})

test.each([
  ['和我表哥2025年的贸易额', '表哥'],
  ['跟我老板2025年的贸易额', '老板'],
])('with a person, no trade is held: %s', (text, heard) => {
  expect(asked(text)).toMatchObject({ because: 'other-subject', heard })
})

const piesBefore = ['China exports 2024', 'экспорт в Китай 2024', 'Çinə ixrac 2024', '对中国出口2024']
test.each([
  'pie chart of exports 2025',
  'круговая диаграмма экспорта 2025',
  '2025-ci ildə ixracın dairəvi diaqramı',
  '2025年出口饼图',
])('a pie chart takes no partner from the question before: %s', text => {
  for (const prev of piesBefore)
    expect(asked(text, prev)).toMatchObject({ kind: 'ranking', reporter: 'AZE', flow: 'X', period: '2025' })
})

test.each([
  ['and a chart?', 'China exports 2024', { kind: 'figure', partner: 'CHN' }],
  ['pie chart', "Georgia's partners by exports", { kind: 'chart', of: 'largest', reporter: 'GEO' }],
  ['chart of exports', 'trade with Turkey 2024', { kind: 'figure', flow: 'X', partner: 'TUR' }],
  ['график экспорта', 'торговля с Турцией 2024', { kind: 'figure', flow: 'X', partner: 'TUR' }],
])('another chart is of the partner before: %s, %s', (text, prev, question) => {
  expect(asked(text, prev)).toMatchObject(question)
})

test.each([
  ['how many countries buy more than 1 billion', 'X'],
  ['сколько стран покупают больше чем на 1 млрд', 'X'],
  ['neçə ölkə 1 milyarddan çox alır', 'X'],
  ['有多少国家买超过10亿', 'X'],
  ['сколько стран продают больше чем на 1 млрд', 'M'],
  ['how many countries sell more than 1 billion', 'M'],
  ['from how many countries do we buy more than 1 billion', 'M'],
  ['у скольких стран мы покупаем больше 1 млрд', 'M'],
  ['neçə ölkədən 1 milyarddan çox alırıq', 'M'],
  ['我们从多少国家买超过10亿', 'M'],
  ['to how many countries do we sell more than 1 billion', 'X'],
  ['which countries buy over 1 billion', 'X'],
  ['какие страны покупают больше чем на 500 млн', 'X'],
  ['hansı ölkələr 500 milyondan çox alır', 'X'],
  ['哪些国家买超过5亿', 'X'],
  ['how many countries export to us more than 1 billion', 'M'],
  ['сколько стран экспортируют к нам больше 1 млрд', 'M'],
  ['сколько стран импортируют из Азербайджана', 'X'],
  ['我们向多少国家出口超过5亿', 'X'],
  ['у каких стран мы покупаем больше 1 млрд', 'M'],
])('what countries buy we sell: %s', (text, flow) => {
  expect(asked(text)).toMatchObject({ kind: 'ranking', reporter: 'AZE', flow })
})

test.each([
  ['my share in trade with China', 'my share'],
  ['моя доля в торговле с Китаем', 'моя доля'],
  ['mənim Çinlə ticarətdə payım', 'mənim'],
  ['我在与中国贸易中的份额', '我在'],
])('the share of a person is not held: %s', (text, heard) => {
  expect(asked(text)).toMatchObject({ because: 'other-subject', heard })
})

test.each([
  ['our share in trade with China', { kind: 'share', reporter: 'CHN', partner: 'AZE' }],
  ['for my article: China’s share of imports', { kind: 'share', reporter: 'AZE', partner: 'CHN' }],
  ['my question: share of China in imports', { kind: 'share', reporter: 'AZE', partner: 'CHN' }],
  ['给我看看中国的份额', { kind: 'share', reporter: 'AZE', partner: 'CHN' }],
])('a person who only asks: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['between 2020 and 2025 which year had most exports', { kind: 'record', from: '2020', to: '2025', partner: 'WLD' }],
  ['с 2020 по 2025 какой год был лучшим по экспорту', { kind: 'record', from: '2020', to: '2025', partner: 'WLD' }],
  ['2020-2025 arası hansı ildə ixrac ən çox olub', { kind: 'record', from: '2020', to: '2025', partner: 'WLD' }],
  ['2020到2025年哪年出口最多', { kind: 'record', from: '2020', to: '2025', partner: 'WLD' }],
  ['between 2020 and 2025 which year had most exports to China', { kind: 'record', from: '2020', partner: 'CHN' }],
  ['exports between 2020 and 2025', { kind: 'series', from: '2020', to: '2025' }],
])('the best of several years: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const everAbove = { kind: 'threshold', flow: 'T', reporter: 'AZE', partner: 'RUS', way: 'over', asks: 'count' }
const ofYears = { kind: 'series', grain: 'year', flow: 'B', reporter: 'AZE' }
test.each([
  ['has trade with Russia ever been above 5 billion', everAbove],
  ['is it true that trade with Russia has ever exceeded 5 billion', everAbove],
  ['торговля с Россией когда-нибудь превышала 5 млрд', everAbove],
  ['Rusiya ilə ticarət nə vaxtsa 5 milyarddan çox olub', everAbove],
  ['和俄罗斯的贸易曾经超过50亿吗', everAbove],
  ['was trade with Russia above 5 billion in 2024', { kind: 'figure', partner: 'RUS', period: '2024' }],
  ['what was the highest trade with Russia ever', { kind: 'record', partner: 'RUS' }],
  ['how many years above 2 billion since 2010', { kind: 'threshold', asks: 'count', from: '2010' }],
  ['сколько лет выше 2 млрд с 2010', { kind: 'threshold', asks: 'count', from: '2010' }],
  ['2010-dan neçə il 2 milyarddan çox', { kind: 'threshold', asks: 'count', from: '2010' }],
  [
    'how many years were imports from Türkiye above 200 million in 2000-2010',
    { kind: 'threshold', flow: 'M', partner: 'TUR', asks: 'count', from: '2000', to: '2010' },
  ],
  ['how many times since 2010 did trade with Russia exceed 2 billion', { ...everAbove, from: '2010' }],
  ['2010-cu ildən Rusiya ilə ticarət neçə dəfə 2 milyardı keçib', { ...everAbove, from: '2010' }],
  ['2010年至2020年与俄罗斯贸易额有几年超过20亿美元', { ...everAbove, from: '2010', to: '2020' }],
  ['2010年以来有几年超过20亿', { kind: 'threshold', asks: 'count', from: '2010' }],
  ['did imports overtake exports in any year', { ...ofYears, partner: 'WLD' }],
  ['был ли год, когда импорт превысил экспорт', { ...ofYears, partner: 'WLD' }],
  ['hansısa ildə idxal ixracı keçib', { ...ofYears, partner: 'WLD' }],
  ['有没有哪一年进口超过出口', { ...ofYears, partner: 'WLD' }],
  ['in which years did we have a deficit with Turkey', { ...ofYears, partner: 'TUR' }],
])('all years that are held: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['countries where we export more than we import'],
  ['страны, куда мы экспортируем больше, чем импортируем'],
  ['idxaldan çox ixrac etdiyimiz ölkələr'],
  ['我们出口多于进口的国家'],
])('partners are in no order of balance: %s', text => {
  expect(asked(text)).toMatchObject({ because: 'by-size' })
})

const balance = { kind: 'figure', flow: 'B', partner: 'WLD' }
test.each([
  ['imports higher than exports in 2025?', { ...balance, period: '2025' }],
  ['импорт больше экспорта в 2025?', { ...balance, period: '2025' }],
  ['2025-də idxal ixracdan çox olub?', { ...balance, period: '2025' }],
  ['2025年进口比出口多吗', { ...balance, period: '2025' }],
  ['imports from China higher than exports in 2025?', { ...balance, partner: 'CHN' }],
  ['difference between exports and imports 2025', { ...balance, partner: 'CHN' }],
  ['do we export more than we import', balance],
  ['мы экспортируем больше чем импортируем', balance],
  ['which is higher, exports or imports', balance],
])('which flow is larger: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const both = (first: string, second: string) => ({
  kind: 'compare-partners',
  reporter: 'AZE',
  partners: [first, second],
})
test.each([
  ['我们和土耳其的贸易比和俄罗斯的多吗', both('TUR', 'RUS')],
  ['我们跟土耳其的出口比跟俄罗斯的多吗', both('TUR', 'RUS')],
  ['do we trade more with Turkey than with Russia', both('TUR', 'RUS')],
  ['阿塞拜疆和格鲁吉亚谁与中国贸易更多', { kind: 'compare-partners', reporter: 'CHN', partners: ['AZE', 'GEO'] }],
  ['Azerbaijan and Georgia’s trade with China', { kind: 'compare-partners', reporter: 'CHN' }],
])('our trade with two countries, or that of two with a third: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const withoutItaly = { kind: 'rest', flow: 'X', partner: 'WLD', without: ['ITA'], period: '2025' }
test.each([
  ['exports not to Italy 2025', withoutItaly],
  ['экспорт не в Италию 2025', withoutItaly],
  ['İtaliyaya olmayan ixrac 2025', withoutItaly],
  ['2025年不去意大利的出口', withoutItaly],
  ['exports not to Italy but to Turkey 2025', { kind: 'figure', partner: 'TUR' }],
  ['экспорт не в Италию, а в Турцию 2025', { kind: 'figure', partner: 'TUR' }],
  ['exports not in the EU 2025', { ...withoutItaly, without: ['EU27'] }],
  ['2025年对土耳其的出口不到对意大利的出口吗', both('TUR', 'ITA')],
  ['2025年对土耳其的出口不到意大利的出口吗', { kind: 'figure' }],
  ['not Italy', { because: 'not-understood' }],
  ['не в Италию', { because: 'not-understood' }],
])('a flow that does not go there: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['second and third biggest export markets'],
  ['второй и третий крупнейшие рынки экспорта'],
  ['ikinci və üçüncü ən böyük ixrac bazarı'],
  ['第二和第三大出口市场'],
  ['второй и третий по экспорту'],
  ['出口第二和第三的国家'],
])('two places are seen on the list: %s', text => {
  const read = asked(text)
  expect(read).toMatchObject({ kind: 'ranking', flow: 'X', top: 3 })
  expect(read).not.toHaveProperty('at')
})

test.each([
  ['the share of the second and third partner', { because: 'not-understood' }],
  ['exports to second and third countries', { because: 'not-understood' }],
  ['the second biggest export market', placed('X', 2)],
])('but not: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['next 5', 10],
  ['следующие 5', 10],
  ['növbəti 5', 10],
  ['еще 5', 10],
  ['daha 5', 10],
  ['再来5个', 10],
  ['5 more', 10],
  ['а топ 3', 3],
  ['top 3', 3],
])('the list goes on after the top five: %s', (text, top) => {
  expect(asked(text, 'top 5 partners 2025')).toMatchObject({ kind: 'ranking', top, period: '2025' })
})

test.each([
  ['接下来5个', 'not-understood'],
  ['接下来三个月的出口', 'other-subject'],
  ['任何一年的出口', 'not-a-period'],
])('no length and no time: %s', (text, because) => {
  expect(asked(text, 'top 5 partners 2025')).toMatchObject({ because })
})

const secondOrFourth = { kind: 'compare-periods', partner: 'WLD', periods: ['2025-Q2', '2025-Q4'], seeks: 'most' }
const halves = { kind: 'compare-periods', partner: 'WLD', periods: ['2025-S1', '2025-S2'], seeks: 'most' }
const quarters = { kind: 'compare-periods', periods: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'] }
test.each([
  ['best quarter of 2025', { ...quarters, partner: 'WLD' }],
  ['лучший квартал 2025', { ...quarters, partner: 'WLD' }],
  ['2025-in ən yaxşı rübü', { ...quarters, partner: 'WLD' }],
  ['2025年最好的季度', { ...quarters, partner: 'WLD' }],
  ['best quarter of 2025 for exports', { ...quarters, flow: 'X', partner: 'WLD' }],
  ['which quarter of 2025 had the lowest imports from Turkey', { ...quarters, flow: 'M', partner: 'TUR' }],
  ['best quarter for exports', { because: 'not-understood' }],
  ['worst quarter of 2025 for imports', { ...quarters, flow: 'M', seeks: 'least' }],
  ['which half of 2025 had higher exports', { ...halves, flow: 'X' }],
  ['в каком полугодии 2025 импорт был больше', { ...halves, flow: 'M' }],
  ['2025-ci ilin hansı yarısında ixrac çox olub', { ...halves, flow: 'X' }],
  ['which quarter had the highest exports in 2025, Q2 or Q4?', { ...secondOrFourth, flow: 'X' }],
  ['which quarter was better in 2025, Q2 or Q4?', secondOrFourth],
  ['в каком квартале 2025 года экспорт был выше, во втором или в четвёртом?', { ...secondOrFourth, flow: 'X' }],
  ['2025-ci ildə ixrac hansı rübdə daha çox olub, 2-ci rüb yoxsa 4-cü rüb?', { ...secondOrFourth, flow: 'X' }],
  ['2025年哪个季度出口最高，二季度还是四季度？', { ...secondOrFourth, flow: 'X' }],
  ['which year had higher exports, 2024 or 2023?', { periods: ['2024', '2023'], partner: 'WLD', seeks: 'most' }],
  ['best year for exports, 2023, 2024 or 2025?', { periods: ['2023', '2024', '2025'], seeks: 'most' }],
  ['half of exports 2025', { because: 'not-understood' }],
  ['biggest partner in the first quarter of 2025', { kind: 'ranking', period: '2025-Q1' }],
  ['second biggest partner in the first quarter of 2025', { kind: 'ranking', period: '2025-Q1', at: 2 }],
  ['второй крупнейший партнёр в первом квартале 2025', { kind: 'ranking', period: '2025-Q1', at: 2 }],
  ['2025-ci ilin birinci rübündə ikinci ən böyük tərəfdaş', { kind: 'ranking', period: '2025-Q1', at: 2 }],
  ['2025年第一季度第二大贸易伙伴', { kind: 'ranking', period: '2025-Q1', at: 2 }],
  ['second and third biggest markets in the first half of 2025', { kind: 'ranking', top: 3, period: '2025-S1' }],
  ['who bought most in Q1 2025', { kind: 'ranking', period: '2025-Q1' }],
])('the best quarter of a year: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const behindBoth = { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 1, without: ['ITA', 'TUR'] }
test.each([
  ['who is the largest partner after Italy and Turkey', behindBoth],
  ['кто крупнейший партнёр после Италии и Турции', behindBoth],
  ['İtaliya və Türkiyədən sonra ən böyük tərəfdaş kimdir', behindBoth],
  ['意大利和土耳其之后最大的伙伴是谁', behindBoth],
  ['italiya və türkiyədən sonra kim alır', { ...behindBoth, flow: 'X' }],
  ['中国和俄罗斯之后谁卖得最多', { ...behindBoth, flow: 'M', without: ['CHN', 'RUS'] }],
  ['who comes after Italy or Turkey', { because: 'not-understood' }],
  ['who comes after Italy, and the US', { ...behindBoth, without: ['ITA', 'USA'] }],
  ['who is the largest partner after Italy and exports to Turkey', { because: 'not-understood' }],
  ['who is the largest partner after Italy and our neighbour Turkey', { because: 'not-understood' }],
  ['who is the largest partner after Italy', after('T', 'ITA')],
])('the partner behind two others: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['compare Kazakhstan and Georgia 2025 exports and imports', 'exports and imports'],
  ['сравни Казахстан и Грузию 2025 экспорт и импорт', 'экспорт и импорт'],
  ['Qazaxıstan və Gürcüstanı müqayisə et 2025 ixrac və idxal', 'ixrac və idxal'],
  ['比较哈萨克斯坦和格鲁吉亚2025出口和进口', '出口和进口'],
])('two countries and two flows, to choose from: %s', (text, heard) => {
  const { read } = readQuestion(text, context)
  const of = { ...both('KAZ', 'GEO'), period: '2025' }
  expect(read).toMatchObject({ problem: { because: 'ambiguous', heard } })
  expect('nearest' in read && read.nearest).toMatchObject([
    { ...of, flow: 'X' },
    { ...of, flow: 'M' },
  ])
})

const yearOf = { kind: 'figure', flow: 'X', partner: 'ITA' }
test.each([['what about the month before'], ['а месяц до этого'], ['bəs əvvəlki ay'], ['前一个月呢']])(
  'the month before a year, to choose from: %s',
  text => {
    const { read } = readQuestion(text, context, 'exports to Italy 2025')
    expect(read).toMatchObject({ problem: { because: 'ambiguous', heard: text } })
    expect('nearest' in read && read.nearest).toMatchObject([
      { ...yearOf, period: '2024-12' },
      { ...yearOf, period: '2024' },
    ])
  },
)

test.each([
  ['what about the month before the war', 'not-understood'],
  ['the month before Xyzzy', 'not-understood'],
  ['а месяц до этого кризиса', 'unknown-word'],
  ['bəs müharibədən əvvəlki ay', 'not-understood'],
  ['疫情前一个月呢', 'not-understood'],
])('no month of the calendar: %s', (text, because) => {
  expect(asked(text, 'exports to Italy 2025')).toMatchObject({ because })
})

test.each([
  ['what about the month before', '2025-03', { ...yearOf, period: '2025-02' }],
  ['а месяц до этого', '2025-03', { ...yearOf, period: '2025-02' }],
  ['bəs əvvəlki ay', '2025-03', { ...yearOf, period: '2025-02' }],
  ['上一个月呢', '2025-03', { ...yearOf, period: '2025-02' }],
  ['前一个月呢', '2025-03', { ...yearOf, period: '2025-02' }],
  ['what about the year before', '2025', { ...yearOf, period: '2024' }],
  ['а год до этого', '2025', { ...yearOf, period: '2024' }],
])('the time before: %s after %s', (text, period, question) => {
  expect(asked(text, `exports to Italy ${period}`)).toMatchObject(question)
})

test.each([
  ['why did exports fall in 2025?', { kind: 'growth', flow: 'X', period: '2025', partner: 'WLD' }],
  ['почему упал экспорт в 2025?', { kind: 'growth', flow: 'X', period: '2025', partner: 'WLD' }],
  ['2025-ci ildə ixrac niyə azaldı?', { kind: 'growth', flow: 'X', period: '2025', partner: 'WLD' }],
  ['2025年出口为什么下降？', { kind: 'growth', flow: 'X', period: '2025', partner: 'WLD' }],
  ['when did exports fall', { kind: 'series', flow: 'X', partner: 'WLD' }],
  ['когда падал экспорт', { kind: 'series', flow: 'X', partner: 'WLD' }],
  ['why did exports to China fall in 2025?', { kind: 'growth', partner: 'CHN' }],
])('a change of exports without a country is of all, as "did exports fall?" is: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const overFive = { kind: 'growth', period: '2025', base: '2020' }
test.each([
  ['how much did exports grow over 5 years', { ...overFive, flow: 'X', partner: 'WLD' }],
  ['на сколько вырос экспорт за 5 лет', { ...overFive, flow: 'X', partner: 'WLD' }],
  ['son 5 ildə ixrac nə qədər artıb', { ...overFive, flow: 'X', partner: 'WLD' }],
  ['五年出口增长多少', { ...overFive, flow: 'X', partner: 'WLD' }],
  ['рост торговли с Италией за 5 лет', { ...overFive, flow: 'T', partner: 'ITA' }],
  ['5 il ərzində İtaliya ilə ticarət nə qədər artdı', { ...overFive, flow: 'T', partner: 'ITA' }],
  ['中阿贸易五年增长多少', { ...overFive, flow: 'T', partner: 'CHN' }],
  ['average annual growth over 5 years', { kind: 'growth-per-year' }],
  ['средний рост экспорта за 5 лет', { kind: 'growth-per-year' }],
  ['growth of trade with China 2021-2025', { kind: 'growth-per-year', from: '2021' }],
])('growth over a number of years is on the year before them: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const elsewhere = { kind: 'rest', flow: 'X', without: ['EU27'] }
test.each([
  ['aze exports to italy last 5 yrs', { kind: 'series', flow: 'X', reporter: 'AZE', partner: 'ITA', from: '2021' }],
  ['avrg monthly exports 2025', { kind: 'mean', flow: 'X', grain: 'month' }],
  ['а в 2025 поменялось?', { kind: 'growth', period: '2025' }],
  [
    'çin nə vaxt birinci olub',
    { kind: 'threshold', partner: 'CHN', asks: 'first', level: { value: '1', unit: 'ORD' } },
  ],
  ['对非欧盟国家出口2025', { ...elsewhere, period: '2025' }],
  ['对非洲国家出口2025', { kind: 'figure', partner: 'AFR' }],
  ['出口额不到意大利的出口额', { because: 'not-understood' }],
  ['exports below Italy', { because: 'not-understood' }],
  ['экспорт меньше Италии', { because: 'not-understood' }],
])('short and sloppy words are read, or not answered: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})
