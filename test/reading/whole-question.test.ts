import { expect, test } from 'vitest'
import type { Question } from '../../src/answers/model/question.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { remarksOf } from '../../src/reading/remarks.ts'
import { context } from './score.ts'

const asked = (text: string, before?: Question) => {
  const { read } = readQuestion(text, context, before)
  return 'question' in read ? read.question : read.problem
}
const chart = { kind: 'chart', as: 'table', grain: 'year' }

test.each([
  ['US share of our exports, 2023 to 2025', { ...chart, of: 'share', partners: ['USA'], from: '2023', to: '2025' }],
  ['доля России в экспорте за 2025 и 2024', { ...chart, of: 'share', partners: ['RUS'], from: '2024', to: '2025' }],
  ['2023, 2024 və 2025-ci illərdə Çinin idxalda payı', { ...chart, of: 'share', from: '2023', to: '2025' }],
  ['2024年和2025年中国在阿塞拜疆进口中的占比', { ...chart, of: 'share', from: '2024', to: '2025' }],
  ["China's place among our partners in 2023 and 2024", { ...chart, of: 'places', from: '2023', to: '2024' }],
  ['место Китая среди партнёров, 2022–2024', { ...chart, of: 'places', from: '2022', to: '2024' }],
  ['share of China in exports in January 2025 and in 2024', { because: 'too-many', what: 'periods' }],
  ['top 5 partners in 2024 and 2025', { because: 'too-many', what: 'periods' }],
])('every period of %s is in the answer', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['какая страна выросла сильнее всех в 2025', '2025'],
  ['which country grew the most in 2025', '2025'],
  ['whose exports to us grew most in 2025', '2025'],
  ['ən sürətlə artan tərəfdaş', ''],
  ['with which country did our exports grow fastest in 2025', '2025'],
  ['2025-ci ildə ixrac ən çox hansı ölkə ilə artıb', '2025'],
  ['2025年哪国增长最快', '2025'],
  ['biggest drop in imports 2025', '2025'],
  ['largest increase in exports in 2025', '2025'],
])('partners are not put in order by growth: %s', text => {
  expect(asked(text)).toMatchObject({ because: 'by-size' })
})

test.each([
  ['largest trade deficit year with China', true],
  ['в каком году был самый большой дефицит в торговле с Китаем', true],
  ['Çinlə ən böyük ticarət kəsiri hansı ildə olub', true],
  ['对华贸易逆差最大的是哪一年', true],
  ['the worst deficit with China', true],
  ['record deficit with China', true],
  ['the largest deficit with China', true],
  ['what was the largest deficit', true],
  ['самый большой дефицит с Китаем', true],
  ['Çinlə ən böyük kəsir', true],
  ['与中国的最大逆差', true],
  ['biggest surplus with Italy', undefined],
  ['самый большой профицит с Италией', undefined],
  ['İtaliya ilə ən böyük profisit', undefined],
  ['与意大利最大的顺差', undefined],
  ['largest surplus with Italy, which year', undefined],
  ['highest balance with Italy ever', undefined],
  ['lowest balance with Italy ever', true],
])('the largest deficit is the lowest balance: %s', (text, least) => {
  expect(asked(text)).toEqual({
    kind: 'record',
    grain: 'year',
    flow: 'B',
    reporter: 'AZE',
    partner: /Ital|Итал|İtal|意大利/.test(text) ? 'ITA' : 'CHN',
    ...(least && { least }),
  })
})

test.each([
  ['How dependent is Azerbaijan on Chinese imports?'],
  ['how dependent are we on imports from China'],
  ['насколько Азербайджан зависит от импорта из Китая'],
  ['Azərbaycan Çindən idxaldan nə qədər asılıdır'],
  ['阿塞拜疆对中国进口的依赖程度'],
  ['一半的进口来自中国吗'],
])('dependence is a share of what depends: %s', text => {
  expect(asked(text)).toMatchObject({ kind: 'share', flow: 'M', reporter: 'AZE', partner: 'CHN' })
})

test.each([
  ['что говорил посол про сто тысяч семей', { kind: 'quote', topic: expect.any(String) }],
  ['what did the ambassador say about pandas', { kind: 'quote', topic: 'pandas' }],
  ['səfir pandalar haqqında nə deyib', { kind: 'quote', topic: 'pandalar' }],
  ['what did the ambassador say about trade', { kind: 'quote', topic: 'trade' }],
  ['what did Lu Mei say in 2024', { kind: 'quote', speaker: 'lu-mei', period: '2024' }],
  ['what did officials say about trade with Turkey', { kind: 'quote', topic: 'trade', countries: ['TUR'] }],
  ['цитата о торговле с Грузией', { kind: 'quote', topic: 'trade', countries: ['GEO'] }],
  ['Gürcüstanla ticarət haqqında sitat', { kind: 'quote', topic: 'trade', countries: ['GEO'] }],
  ['关于与格鲁吉亚贸易的引语', { kind: 'quote', topic: 'trade', countries: ['GEO'] }],
  ['tell me about the solar plant projects', { kind: 'project', project: 'solar' }],
  ['солнечная электростанция', { kind: 'project', project: 'solar' }],
  ['günəş elektrik stansiyası', { kind: 'project', project: 'solar' }],
  ['太阳能项目', { kind: 'project', project: 'solar' }],
])('words on one subject do not answer for another: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['top 5 import partners in 2024 with shares', { kind: 'ranking', flow: 'M', top: 5, period: '2024' }],
  ['Rusiya ilə Çinin yerini müqayisə et', { kind: 'compare-partners', partners: ['RUS', 'CHN'] }],
  ['compare the ranks of Russia and China in 2025', { kind: 'compare-partners', partners: ['RUS', 'CHN'] }],
])('no part of %s is taken for the whole', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['turnover with China before covid'],
  ['товарооборот с Китаем до пандемии'],
  ['pandemiyadan əvvəl Çinlə dövriyyə'],
  ['疫情前中阿贸易额'],
  ['一带一路以来贸易增长了几倍'],
])('a time that no calendar has is named: %s', text => {
  expect(asked(text)).toMatchObject({ because: 'not-a-period' })
})

test.each([
  ['top 3 by growth of imports'],
  ['топ-3 по росту импорта'],
  ['idxal artımına görə ilk üçlük'],
  ['按进口增速排前三'],
  ['which of our partners bought more in 2025 than in 2024'],
])('a list by size is not one by growth: %s', text => {
  expect(asked(text)).toMatchObject({ because: expect.stringMatching(/by-size|too-many|not-understood/) })
})

test.each([
  ['half of exports go to which country'],
  ['a quarter of the trade with China 2025'],
  ['trade with China 2025 compared with the quarter before'],
  ['2024 trade with China and Turkey by quarter'],
])('the default partner or year does not replace what is asked for: %s', text => {
  expect(asked(text)).toMatchObject({ because: expect.stringMatching(/not-understood|other-subject/) })
})

test.each([
  'quarterly trade with China 2024',
  'поквартальный товарооборот с Китаем за 2024 год',
  '2024年对华贸易按季度',
])('%s: its four quarters', text =>
  expect(asked(text)).toMatchObject({
    kind: 'compare-periods',
    periods: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
  }),
)

const quartersOf2022 = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4']
test.each([
  ['trade with China Q1, Q2, Q3 and Q4 2022', { periods: quartersOf2022 }],
  ['импорт из Китая за январь 26 года', { kind: 'figure', flow: 'M', period: '2026-01' }],
  ['trade with Iran n Russia 2025 combined', { kind: 'compare-partners', partners: ['IRN', 'RUS'], together: 'total' }],
  ['how much did China report for trade with Azerbaijan in 2025', { reporter: 'CHN', partner: 'AZE', period: '2025' }],
  ['is Israel in our top 10', { kind: 'rank', partner: 'ISR' }],
  ['what % of imports comes from China', { kind: 'share', flow: 'M', partner: 'CHN' }],
  ['combined trade with Kazakhstan and Uzbekistan 2025', { partners: ['KAZ', 'UZB'], together: 'total' }],
  ['суммарно Казахстан и Узбекистан 2025', { partners: ['KAZ', 'UZB'], together: 'total' }],
  ['exports vs imports 2025', { kind: 'parts', parts: ['X', 'M'], period: '2025' }],
  ['экспорт против импорта 2025', { kind: 'parts', parts: ['X', 'M'], period: '2025' }],
  ['how much less did we sell to Israel in 2025', { kind: 'growth', flow: 'X', partner: 'ISR', period: '2025' }],
  ['на сколько меньше продали Израилю в 2025', { kind: 'growth', flow: 'X', partner: 'ISR', period: '2025' }],
  ['İsrailə 2025-də nə qədər az satmışıq', { kind: 'growth', flow: 'X', partner: 'ISR', period: '2025' }],
  ['last time exports to China fell', { kind: 'series', flow: 'X', partner: 'CHN' }],
  ['последний раз когда падал импорт из Турции', { kind: 'series', flow: 'M', partner: 'TUR' }],
  ['çinə ixrac son dəfə nə vaxt azalıb', { kind: 'series', flow: 'X', partner: 'CHN' }],
])('%s', (text, question) => expect(asked(text)).toMatchObject(question))

test.each([
  ['average imports from China in 2025', { kind: 'mean', grain: 'month', from: '2025-01', to: '2025-12' }],
  ['средний импорт из Китая в месяц в 2025', { kind: 'mean', grain: 'month', from: '2025-01', to: '2025-12' }],
  ['when did imports from China pass those from Russia', { ...chart, of: 'values', partners: ['CHN', 'RUS'] }],
  ['Çindən idxal Rusiyadan idxalı nə vaxt keçib', { ...chart, of: 'values', partners: ['CHN', 'RUS'] }],
  [
    'сравни экспорт и импорт с Россией за 5 лет',
    { ...chart, of: 'flows', partners: ['RUS'], from: '2021', to: '2025' },
  ],
  ['exports by country 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['импорт по странам 2025', { kind: 'ranking', flow: 'M', period: '2025' }],
  ['ölkələr üzrə ixrac 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['2025年按国家出口额', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['exports by partner 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['экспорт по рынкам 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['импорт по странам происхождения 2025', { kind: 'ranking', flow: 'M', period: '2025' }],
  ['tərəfdaşlar üzrə ixrac 2025', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['2025年各国进口额', { kind: 'ranking', flow: 'M', period: '2025' }],
  ['partners 2025 exports', { kind: 'ranking', flow: 'X', period: '2025' }],
  ['trade surplus by country 2025', { because: 'by-size' }],
  ['sum of exports to partners 2025', { kind: 'figure', flow: 'X', partner: 'WLD', period: '2025' }],
  ['tərəfdaşlarla ümumi ticarət dövriyyəsi 2025', { kind: 'figure', flow: 'T', partner: 'WLD', period: '2025' }],
  ['кто покупает у нас после Китая', { kind: 'ranking', flow: 'X', after: 'CHN' }],
  ["who comes after China in Georgia's imports", { because: 'not-understood' }],
  ['谁在中国之后向我们出口', { kind: 'ranking', flow: 'M', after: 'CHN' }],
  ['which country do we buy from after China', { kind: 'ranking', flow: 'M' }],
  ['in which months was the deficit below 100 million', { because: 'not-understood' }],
  ['в каких месяцах дефицит был меньше 100 млн', { because: 'not-understood' }],
  ['when did average monthly exports exceed 2 billion', { kind: 'threshold', asks: 'first' }],
  ['in which quarters did exports exceed 5 billion', { because: 'not-understood' }],
  ['third country imports', { because: 'not-understood' }],
  ['idxalda üçüncü ölkə', { kind: 'ranking', flow: 'M' }],
  ['export growth by partner 2025', { because: 'by-size' }],
  ['imports by country from 2020 to 2025', { because: 'not-understood' }],
  ['кто обогнал Китай в 2025', { kind: 'rank', partner: 'CHN', period: '2025' }],
  ['İtaliya və Türkiyəyə cəmi ixrac 2025', { kind: 'compare-partners', flow: 'X', partners: ['ITA', 'TUR'] }],
])('%s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['sum of exports to Italy and Turkey in 2025'],
  ['сумма экспорта в Турцию и Италию за 2025'],
  ['İtaliya və Türkiyəyə cəmi ixrac 2025'],
  ['2025年对意大利和土耳其出口合计'],
  ['сколько мы наторговали с Узбекистаном и Казахстаном в 2025 году вместе'],
])('the total of partners is told: %s', text => {
  expect(remarksOf(readQuestion(text, context)).wants).toBe('total')
})

const years = { kind: 'series', grain: 'year' }
test.each([
  ['how many years in a row did trade with China grow', { ...years, flow: 'T' }],
  ['how many years running has turnover with Turkey been rising', { ...years, flow: 'T', partner: 'TUR' }],
  ['how long has trade with China been growing', { ...years, flow: 'T' }],
  ['since when have imports from China been growing', { ...years, flow: 'M' }],
  ['until when did exports to Turkey fall', { ...years, flow: 'X', partner: 'TUR' }],
  ['which years did exports to China fall', { ...years, flow: 'X' }],
  ['when did trade with China shrink', { ...years, flow: 'T' }],
  ['how many years has the trade with China fallen since 2010', { ...years, flow: 'T', from: '2010' }],
  ['in which years did we have a surplus with China', { ...years, flow: 'B' }],
  [
    'which months of 2025 did imports from China fall',
    { kind: 'series', grain: 'month', from: '2025-01', to: '2025-12' },
  ],
  ['сколько лет подряд растёт торговля с Китаем', { ...years, flow: 'T' }],
  ['с какого года растёт импорт из Китая', { ...years, flow: 'M' }],
  ['до какого года падал экспорт в Италию', { ...years, flow: 'X', partner: 'ITA' }],
  ['в какие годы торговля с Китаем падала', { ...years, flow: 'T' }],
  ['в какие годы у нас был профицит с Китаем', { ...years, flow: 'B' }],
  ['Çinlə ticarət neçə ildir ardıcıl artır', { ...years, flow: 'T' }],
  ['neçə il ardıcıl olaraq Çinlə dövriyyə artır', { ...years, flow: 'T' }],
  ['Çindən idxal nə vaxtdan artır', { ...years, flow: 'M' }],
  ['hansı illərdə Çinlə dövriyyə azalıb', { ...years, flow: 'T' }],
  ['对华贸易连续几年增长', { ...years, flow: 'T' }],
  ['how many years of data do you have on trade with Italy', { ...years, flow: 'T' }],
  [
    'for how many months of 2025 do you have imports from Turkey',
    { flow: 'M', grain: 'month', from: '2025-01', to: '2025-12' },
  ],
  [
    'за сколько месяцев 2025 года есть данные по импорту из Турции',
    { flow: 'M', grain: 'month', from: '2025-01', to: '2025-12' },
  ],
  ['连续几年增长？', { ...years, flow: 'T' }],
  ['从哪年开始对华贸易一直增长', { ...years, flow: 'T' }],
  ['哪些年份对华出口下降', { ...years, flow: 'X' }],
])('a run of years is shown year by year: %s', (text, question) => {
  expect(asked(text)).toMatchObject({ reporter: 'AZE', ...question })
})

test.each([
  ['when did trade with China grow most', 'record'],
  ['в каком году торговля с Китаем выросла сильнее всего', 'record'],
  ['has trade with China grown three years in a row', 'growth'],
  ['сколько лет подряд рекорд в торговле с Китаем', 'record'],
  ['by how much did trade with China grow', 'growth'],
])('a change that is no run keeps its answer: %s', (text, kind) => {
  expect(asked(text)).toMatchObject({ kind })
})

const two = { kind: 'compare-periods', periods: ['2015', '2025'] }
test.each([
  ["China's share of our exports in 2015 and now", { ...chart, of: 'share', flow: 'X', from: '2015', to: '2025' }],
  ['share of China in 2015 and today', { ...chart, of: 'share', from: '2015', to: '2025' }],
  ['доля Китая в импорте в 2015 и сейчас', { ...chart, of: 'share', flow: 'M', from: '2015', to: '2025' }],
  ['Çinin idxalda payı 2015-də və indi', { ...chart, of: 'share', flow: 'M', from: '2015', to: '2025' }],
  ['2015年和现在中国在我国进口中的份额', { ...chart, of: 'share', flow: 'M', from: '2015', to: '2025' }],
  ["China's place in 2015 and now", { ...chart, of: 'places', from: '2015', to: '2025' }],
  ['turnover with China in 2015 and now', two],
  ['turnover with China now and in 2015', { ...two, periods: ['2025', '2015'] }],
  ['compare exports to Italy in 2015 and now', two],
  ['товарооборот с Россией в 2015 году и теперь', two],
  ['Çinlə dövriyyə indi və 2015-ci ildə', { ...two, periods: ['2025', '2015'] }],
  ['2015年和现在对华贸易额', two],
  ['turnover with China in 2025 and now', { ...two, periods: ['2025', '2026-01/2026-10'] }],
  ['imports from China in January 2025 and now', { because: 'not-a-period', heard: 'now' }],
  ['turnover with China in 2025, now in manat', { kind: 'figure', period: '2025' }],
])('"now" beside another period is the newest year: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const list = { kind: 'ranking', reporter: 'AZE' }
test.each([
  ['second largest partner in 2025', { ...list, flow: 'T', top: 2, period: '2025' }],
  ['third largest export market 2024', { ...list, flow: 'X', top: 3, period: '2024' }],
  ['who is our fifth biggest supplier', { ...list, flow: 'M', top: 5 }],
  ['второй по величине партнёр в 2025', { ...list, top: 2 }],
  ['кто на втором месте по экспорту в 2025', { ...list, flow: 'X', top: 2 }],
  ['2025-də ikinci ən böyük tərəfdaş', { ...list, top: 2 }],
  ['2025年第二大贸易伙伴', { ...list, top: 2 }],
  ['доля топ-5 стран в экспорте 2025', { ...list, flow: 'X', top: 5 }],
  ['number of countries with trade over 1 billion in 2025', { ...list, flow: 'T', period: '2025' }],
  ['which countries have trade above 1 billion with us', { ...list, flow: 'T' }],
  ['hansı ölkələrlə dövriyyə 1 milyarddan çoxdur', { ...list, flow: 'T' }],
  ['哪些国家贸易额超过10亿美元', { ...list, flow: 'T' }],
  ['has China ever been first', { kind: 'rank', partner: 'CHN' }],
  ['был ли Китай первым', { kind: 'rank', partner: 'CHN' }],
  ['Çin nə vaxtsa birinci olubmu', { kind: 'rank', partner: 'CHN' }],
])('a place without a country is the end of a list: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const flows = { ...chart, of: 'flows', partners: ['CHN'] }
test.each([
  ['exports and imports with China 2024 and 2025', { ...flows, from: '2024', to: '2025' }],
  ['exports to China in 2024 and imports in 2025', { ...flows, from: '2024', to: '2025' }],
  ['экспорт и импорт с Китаем 2020–2025', { ...flows, from: '2020', to: '2025' }],
  ['exports growth vs imports growth China 2025', { because: 'ambiguous' }],
  ['did exports grow faster than imports with China in 2025', { because: 'ambiguous' }],
  ['что росло быстрее в 2025, экспорт или импорт с Китаем', { because: 'ambiguous', heard: 'экспорт или импорт' }],
  ['ixrac yoxsa idxal daha sürətlə artıb 2025 Çin', { because: 'ambiguous' }],
  ['2025年对华出口和进口哪个增长更快', { because: 'ambiguous' }],
  ['share of China in exports and imports 2025', { because: 'ambiguous' }],
  ['exports plus imports growth 2025 China', { kind: 'growth', flow: 'T' }],
  ['exports to Italy in 2024 minus exports to Turkey', { kind: 'compare-partners', flow: 'X' }],
  ['экспорт в Италию минус экспорт в Турцию 2024', { kind: 'compare-partners', flow: 'X' }],
])('turnover does not answer for two flows: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['which quarter of 2025 was the best for exports to China', { kind: 'compare-periods', partner: 'CHN' }],
  ['slowest growth year trade with China', { kind: 'record', growth: true, least: true }],
  ['самый медленный рост торговли с Китаем в каком году', { kind: 'record', growth: true, least: true }],
  ['Çinlə dövriyyənin ən zəif artım ili', { kind: 'record', growth: true, least: true }],
  ['增长最慢的一年对华贸易', { kind: 'record', growth: true, least: true }],
  ['biggest year-on-year drop in trade with Russia', { kind: 'record', growth: true, least: true }],
  ['рекордное падение торговли с Ираном', { kind: 'record', growth: true, least: true }],
  ['Rusiya ilə ticarətdə rekord azalma', { kind: 'record', growth: true, least: true }],
  ['与中国贸易额创纪录增长', { kind: 'record', growth: true }],
  ['biggest drop in trade with Russia in 2025', { because: 'ambiguous' }],
  ['рекордный рост торговли с Китаем 2025', { because: 'ambiguous' }],
  ['2025-də Rusiya ilə ən böyük azalma', { because: 'ambiguous' }],
  ['2025年与俄罗斯贸易最大跌幅', { because: 'ambiguous' }],
  ['share of EU in exports in 2025 vs 2024', { ...chart, of: 'share', partners: ['EU27'], from: '2024', to: '2025' }],
  ['Çin hansı ildə Rusiyanı idxalda ötdü', { ...chart, of: 'values', flow: 'M', partners: ['CHN', 'RUS'] }],
])('what is looked for is what was asked: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const other = { because: 'other-subject' }
const noPeriod = { because: 'not-a-period' }
test.each([
  ['trade with China per capita', other],
  ['exports to China per person 2025', other],
  ['imports from China per day 2025', other],
  ['median monthly imports from China 2025', other],
  ['импорт из Китая на душу населения 2025', other],
  ['импорт из Китая в день 2025', other],
  ['Çindən idxal adambaşına 2025', other],
  ['2025年人均自华进口', other],
  ['每天自华进口多少', { because: 'by-month' }],
  ['re-exports to Georgia 2025', { because: 'not-understood' }],
])('a number that is not held is not replaced by a total: %s', (text, problem) => {
  expect(asked(text)).toMatchObject(problem)
})

test.each([
  ['trade with China since the war', 'war'],
  ['trade with China during the pandemic', 'pandemic'],
  ['trade with China under President Xi', 'Xi'],
  ['trade with Turkey in the year of the earthquake', 'earthquake'],
  ['торговля с Турцией в год землетрясения', 'землетрясения'],
  ['торговля с Китаем при Си Цзиньпине', 'Си Цзиньпине'],
  ['zəlzələ ilində Türkiyə ilə ticarət', 'zəlzələ ilində'],
  ['地震那年与土耳其的贸易额', '震'],
  ['一带一路以来贸易增长了几倍', '一带一路'],
])('an event is no period: %s', (text, heard) => {
  expect(asked(text)).toMatchObject({ ...noPeriod, heard })
})

test.each([
  ['where does this data come from', 'about'],
  ['is this official data', 'about'],
  ['откуда данные', 'about'],
  ['mənbə?', 'about'],
  ['这个数据可靠吗', 'about'],
  ['how often are the data updated', 'status'],
])('of no figure, all of them are meant: %s', (text, page) => {
  expect(asked(text)).toEqual({ kind: 'page', page })
})

test.each(['how often do you update', 'how often do u update', '多久更新一次'])('%s: when data come', text => {
  expect(asked(text)).toMatchObject({ kind: 'release' })
})

const theirs = { kind: 'figure', flow: 'T', reporter: 'CHN', partner: 'AZE', period: '2025' }
test.each([
  ['what did Xi Jinping say about trade', { kind: 'quote', speaker: 'xi' }],
  ['что сказал Си Цзиньпин о торговле', { kind: 'quote', speaker: 'unknown' }],
  ['习近平关于贸易说了什么', { kind: 'quote', speaker: 'unknown' }],
  ['what did trump say about trade', { kind: 'quote', speaker: 'trump' }],
  ['что трамп сказал о торговле', { kind: 'quote', speaker: 'unknown' }],
  ['what do Chinese customs say about trade in 2025', theirs],
  ['что говорит китайская таможня о торговле в 2025', theirs],
  ['Çin gömrüyü 2025-ci ildə dövriyyə haqqında nə deyir', theirs],
  ['中国海关怎么说2025年贸易额', theirs],
  ['海关总署数据 2025年中阿贸易额', theirs],
  ['中方统计2025', theirs],
  ['china customs data 2025', theirs],
  ['çin gömrüyünün məlumatı 2025', theirs],
  ['Çin tərəfinin məlumatı 2025', theirs],
  ['according to china', theirs],
  ['阿方统计2025', { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN' }],
  ['why does china say 3.3bn', { because: 'ambiguous' }],
  ['почему китай говорит 3,3 млрд', { because: 'ambiguous' }],
  ['when will trade with China reach 10 billion', { because: 'no-forecast' }],
  ['Çinlə ticarət nə vaxt 10 milyarda çatacaq', { because: 'no-forecast' }],
])('nobody else answers for whom was asked: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['exports to Russia in roubles 2025', 'RUB'],
  ['экспорт в Россию в рублях 2025', 'RUB'],
  ['Rusiyaya ixrac rublla 2025', 'RUB'],
  ['2025年对俄出口多少卢布', 'RUB'],
  ['Rusiyaya ixrac 2025 birinci rüb', undefined],
])('a currency that is asked for is not left out in silence: %s', (text, unit) => {
  expect(remarksOf(readQuestion(text, context)).unit).toBe(unit)
})

test.each([
  ['did trade with China ever fall', { ...years, flow: 'T' }],
  ['has trade with China always grown', { ...years, flow: 'T' }],
  ['падала ли когда-нибудь торговля с Китаем', { ...years, flow: 'T' }],
  ['Çinlə ticarət heç vaxt azalıbmı', { ...years, flow: 'T' }],
  ['对华贸易曾经下降过吗', { ...years, flow: 'T' }],
  ['was there a year when exports to China were zero', { ...years, flow: 'X' }],
  ['when did trade with China start', { ...years, flow: 'T' }],
  ['did trade with China fall in 2025', { kind: 'growth', period: '2025' }],
])('the newest period does not answer for all years: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const unclear = { because: 'not-understood' }
test.each([
  ['how much did we buy from China and sell to Russia in 2025', { because: 'ambiguous' }],
  ['сколько мы купили у Китая и продали России в 2025', { because: 'ambiguous' }],
  ['who exports more to Georgia, Russia or Turkey?', unclear],
  ['who sells more to Georgia: Azerbaijan or Turkey', unclear],
  ['China’s trade with Kazakhstan vs Azerbaijan', { reporter: 'CHN', partners: ['KAZ', 'AZE'] }],
  ['does China trade more with Georgia or Azerbaijan', { reporter: 'CHN', partners: ['GEO', 'AZE'] }],
  ['who exports more to us, Russia or Turkey', { kind: 'compare-partners', flow: 'M', partners: ['RUS', 'TUR'] }],
  ['Azerbaijan vs Georgia trade with China', { kind: 'compare-partners', reporter: 'CHN' }],
  ['how much is 4.87 billion in manat', unclear],
  ['出口最少的国家', { because: 'by-size' }],
  ['exports per partner average 2025', unclear],
  ['which countries entered the top 10 in 2025', unclear],
  ['list of countries we import from but do not export to', { because: 'by-size' }],
  ['turnover with China 2025 in percent', { because: 'ambiguous', heard: 'percent' }],
  ['товарооборот с Китаем в процентах 2025', { because: 'ambiguous', heard: 'процентах' }],
  ['target of trade with China', { because: 'no-forecast' }],
  ['what percentage of China’s imports come from Azerbaijan', { kind: 'share', flow: 'M', reporter: 'CHN' }],
  ['biggest partner after Turkey', { ...list, top: 10 }],
  ['крупнейший партнёр после Турции', { ...list, top: 10 }],
  ['Türkiyədən sonra ən böyük tərəfdaş', { ...list, top: 10 }],
  ['China is second in imports, right?', { kind: 'rank', flow: 'M', partner: 'CHN' }],
])('another question is not answered: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const bySize = { because: 'by-size' }
const sold = { kind: 'parts', parts: ['X', 'M', 'B'], period: '2025' }
test.each([
  ['выросла ли доля Турции в экспорте в 2025', { ...chart, of: 'share', partners: ['TUR'], from: '2024', to: '2025' }],
  ['İtaliyanın ixracda payı artıb ya azalıb', { ...chart, of: 'share', partners: ['ITA'], from: '2021', to: '2025' }],
  ['土耳其在出口中的份额上升了吗', { ...chart, of: 'share', partners: ['TUR'], from: '2021', to: '2025' }],
  ["did China's place rise in 2025", { ...chart, of: 'places', from: '2024', to: '2025' }],
  ['by how many millions did exports to China grow in 2025', { ...two, periods: ['2024', '2025'] }],
  ['на сколько миллиардов выросла торговля с Китаем в 2025', { ...two, periods: ['2024', '2025'] }],
  ['Çinlə ticarət neçə milyard artıb 2025-ci ildə', { ...two, periods: ['2024', '2025'] }],
  ['how much do we buy and sell with Italy in 2025', sold],
  ['сколько мы купили у Италии и сколько продали ей в 2025', sold],
  ['2025年我们从中国买了多少，卖了多少', sold],
  ['2025-ci ilin hansı ayında Çinə ixrac ən çox olub', { kind: 'record', grain: 'month', from: '2025', to: '2025' }],
  ['hansı aylarda idxal azalıb 2025', { kind: 'series', grain: 'month', from: '2025-01', to: '2025-12' }],
  ['2025年哪些月份进口下降', { kind: 'series', grain: 'month', from: '2025-01', to: '2025-12' }],
])('one period is not the answer to a change: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['с какими странами у нас самый большой дефицит', bySize],
  ['hansı ölkə ilə kəsirimiz ən böyükdür', bySize],
  ['和哪个国家逆差最大', bySize],
  ['who is at the bottom of our partners', bySize],
  ['кто на последнем месте среди партнёров', bySize],
  ['sonuncu yerdə hansı ölkədir', bySize],
  ['排在最后的是哪个国家', bySize],
  ['share of exports in trade with China 2025', unclear],
  ['какая доля экспорта в торговле с Китаем', unclear],
  ['dövriyyənin neçə faizi idxaldır Çinlə 2025', unclear],
  ['2025年对华贸易中出口占多少', unclear],
  ['сколько осталось до 10 миллиардов торговли с Китаем', unclear],
  ['平均每年从中国进口多少', { kind: 'mean', grain: 'year', flow: 'M', partner: 'CHN' }],
  ['ümumi ticarətdə ilk üçlüyün payı', { ...list, top: 3 }],
  ['前三名的总份额', { ...list, top: 3 }],
  ['中国以外的最大伙伴', { ...list, without: ['CHN'] }],
  ['какое место у Азербайджана в торговле Китая', { kind: 'rank', reporter: 'CHN', partner: 'AZE' }],
  ['какое место у Китая в торговле Азербайджана', { kind: 'rank', reporter: 'AZE', partner: 'CHN' }],
])('a list of the largest is not any list: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const inChina = { kind: 'compare-partners', reporter: 'CHN', partners: ['AZE', 'GEO'] }
test.each([
  ['who trades more with China, Azerbaijan or Georgia', inChina],
  ['compare azerbaijan and georgia trade with china', inChina],
  ['trade of Georgia and Azerbaijan with China', inChina],
  ['Azərbaycan və Gürcüstanın Çinlə ticarətini müqayisə et', inChina],
  ['сравни торговлю Азербайджана и Грузии с Китаем', inChina],
  ['比较阿塞拜疆和格鲁吉亚与中国的贸易', inChina],
  ['сравни экспорт Азербайджана и Грузии в Китай', { ...inChina, flow: 'M' }],
  ['比较阿塞拜疆和格鲁吉亚对中国的出口', { ...inChina, flow: 'M' }],
  ['compare azerbaijan trade with georgia and china', { ...inChina, reporter: 'AZE', partners: ['GEO', 'CHN'] }],
  ['Azərbaycanın Gürcüstan və Çinlə ticarəti', { ...inChina, reporter: 'AZE', partners: ['GEO', 'CHN'] }],
  ["how does our trade with China compare with Georgia's", inChina],
  ['кто больше торгует с Китаем, Азербайджан или Грузия', inChina],
  ['Çinlə kim daha çox ticarət edir, Azərbaycan yoxsa Gürcüstan', inChina],
  ['谁和中国贸易更多，阿塞拜疆还是格鲁吉亚', inChina],
  ['Azerbaijan vs Georgia trade with China', inChina],
  ['с Грузией или с Ираном мы торгуем активнее?', { ...inChina, reporter: 'AZE', partners: ['GEO', 'IRN'] }],
  ['Which was larger in 2024: our exports to Italy or our total imports?', unclear],
])('a third country trades with each of two: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['import figures from Turkey', { kind: 'figure', flow: 'M', reporter: 'AZE', partner: 'TUR' }],
  ['2024-də Gürcüstana nə qədər çıxarmışıq', { kind: 'figure', flow: 'X', partner: 'GEO', period: '2024' }],
  ['import data from China 2025', { kind: 'figure', flow: 'M', partner: 'CHN', period: '2025' }],
  ['top 3 years for trade with China', unclear],
  ['топ-3 года по торговле с Китаем', unclear],
  ['January of every year imports from China', unclear],
  ['first half of every year since 2020', unclear],
  ['январь каждого года импорт из Китая', unclear],
  ['real growth of trade with China', { ...other, heard: 'real growth' }],
  ['реальный рост торговли с Китаем 2025', { ...other, heard: 'реальный рост' }],
  ['trade with China 10 years ago vs today', { ...two, periods: ['2016', '2025'] }],
  ['торговля с Китаем 10 лет назад и сейчас', { ...two, periods: ['2016', '2025'] }],
  ['Çinlə ticarət 10 il əvvəl və indi', { ...two, periods: ['2016', '2025'] }],
  ['十年前和现在的对华贸易', { ...two, periods: ['2016', '2025'] }],
  ['how much more do we import from China than ten years ago', { ...two, periods: ['2025', '2016'] }],
  ['is trade with Russia more than in 2020', { ...two, periods: ['2025', '2020'] }],
  ['экспорт в Китай больше, чем в 2019?', { ...two, periods: ['2025', '2019'] }],
  ['Çinə ixrac 2019-dan çoxdur?', { ...two, periods: ['2025', '2019'] }],
  ['对华出口比2019年多吗', { ...two, periods: ['2025', '2019'] }],
  ['is growth slowing down', years],
  ['has growth with China accelerated in 2025', { ...years, from: '2024', to: '2025' }],
  ['замедлился ли рост торговли с Китаем', years],
  ['对华贸易增长放缓了吗', years],
  ['trade with China last 3 years', { ...years, from: '2023', to: '2025' }],
  ['trade with China 2021 2022 2023 2024 2025', { ...years, from: '2021', to: '2025' }],
  ['торговля с Китаем в 2021, 2022, 2023, 2024 и 2025', { ...years, from: '2021', to: '2025' }],
  ['2021, 2022, 2023, 2024 və 2025-ci illərdə Çinlə ticarət', { ...years, from: '2021', to: '2025' }],
  ['2021年、2022年、2023年、2024年和2025年对华贸易', { ...years, from: '2021', to: '2025' }],
  ['trade with China 2015 2017 2019 2021 2025', { because: 'too-many', what: 'periods' }],
])('one year does not answer for two: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['how is the market'],
  ['is the market growing?'],
  ['markets'],
  ['как рынок'],
  ['bazar necədir'],
  ['市场怎么样'],
])('a market alone is no list of partners: %s', text => {
  const before: Question = { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'GEO', period: '2025' }
  expect(asked(text)).toEqual({ because: 'not-understood' })
  expect(asked(text, before)).toEqual({ because: 'not-understood' })
})

test.each([['what are our markets'], ['biggest market'], ['какие у нас рынки'], ['主要市场'], ['ixrac bazarlarımız']])(
  'markets are partners: %s',
  text => expect(asked(text)).toMatchObject({ kind: 'ranking', reporter: 'AZE' }),
)

test.each([
  ['imports under 1 billion from which countries', bySize],
  ['с какого года мы торгуем с Китаем', years],
  ['с какой страной мы больше всего торгуем в этом году', list],
])('neither the largest nor the newest: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['add up 2024 and 2025'],
  ['can you sum up 2024 and 2025?'],
  ['2024 plus 2025'],
  ['2024 + 2025'],
  ['сложи 2024 и 2025'],
  ['2024 плюс 2025'],
  ['2024 və 2025-i topla'],
  ['2024 və 2025-i cəmlə'],
  ['把2024年和2025年加起来'],
  ['2024年加2025年'],
])('the sum of two years, with the usual partner: %s', text => {
  const sum = { kind: 'sum', flow: 'T', reporter: 'AZE', periods: ['2024', '2025'] }
  expect(asked(text)).toEqual({ ...sum, partner: 'CHN' })
  const before: Question = { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'ITA', period: '2024' }
  expect(asked(text, before)).toEqual({ ...sum, flow: 'X', partner: 'ITA' })
})

test.each([
  ['add up exports and imports with Georgia 2025', { kind: 'figure', flow: 'T', partner: 'GEO', period: '2025' }],
  ['turnover with Italy 2024 plus 2025', { kind: 'sum', flow: 'T', partner: 'ITA', periods: ['2024', '2025'] }],
  ['total exports 2024 and 2025', { kind: 'compare-periods', flow: 'X', partner: 'WLD' }],
  ['China plus Russia 2025', { kind: 'compare-partners', partners: ['CHN', 'RUS'], period: '2025' }],
  ['2025年对加拿大出口', { kind: 'figure', flow: 'X', partner: 'CAN' }],
])('what is added up is what is named: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['last figure', { kind: 'figure', flow: 'T', partner: 'CHN' }],
  ['any new data?', { kind: 'figure', flow: 'T', partner: 'CHN' }],
  ['son rəqəm', { kind: 'figure', flow: 'T', partner: 'CHN' }],
  ['последняя цифра', { kind: 'figure', flow: 'T', partner: 'CHN' }],
  ['gimme exports Italy 24', { kind: 'figure', flow: 'X', partner: 'ITA', period: '2024' }],
  ['jan 2026 all imports', { kind: 'figure', flow: 'M', partner: 'WLD', period: '2026-01' }],
  ['sum of exports to Italy 2024 and 2025', { kind: 'sum', flow: 'X', partner: 'ITA' }],
  ['our exports go where', { kind: 'ranking', flow: 'X', reporter: 'AZE' }],
  ['where does half of our exports go', { because: 'not-understood' }],
  ['how much is 4.87 billion of total turnover', { because: 'not-understood' }],
  ['сколько процентов от товарооборота составляет 4,87 млрд', { because: 'not-understood' }],
  ['4.87 milyard ümumi dövriyyənin neçə faizidir', { because: 'not-understood' }],
  ['48.7亿占贸易总额的多少', { because: 'not-understood' }],
  ['exports to china in the same period of last year', { because: 'not-understood' }],
  ['trade with china over the same period a year earlier', { because: 'not-understood' }],
  ['trade with china vs the same period a year earlier', { kind: 'growth', flow: 'T', partner: 'CHN' }],
  ['экспорт в Китай за тот же период прошлого года', { because: 'not-understood' }],
  ['ötən ilin eyni dövründə Çinə ixrac', { because: 'not-understood' }],
  ['去年同期阿塞拜疆与中国的贸易额是多少？', { because: 'not-understood' }],
  ['阿塞拜疆前三季度对以色列出口', { kind: 'figure', flow: 'X', partner: 'ISR', period: '2026-01/2026-09' }],
  ['exports to Italy in the first two weeks of 2024', { because: 'by-month' }],
  ['exports to Italy from 1 January to 31 March 2025', { kind: 'figure', flow: 'X', period: '2025-Q1' }],
  ['exports to Italy 1-15 March 2025', { because: 'by-month' }],
  ['exports to Italy from 1 January to 30 March 2025', { because: 'by-month' }],
  ['с 2 января по 31 марта 2025 экспорт в Италию', { because: 'by-month' }],
  ['1 yanvardan 15 marta qədər İtaliyaya ixrac 2025', { because: 'by-month' }],
  ['2025年1月1日至3月15日对意大利出口', { because: 'by-month' }],
  ['2025年1月1日至3月31日对意大利出口', { kind: 'figure', flow: 'X', period: '2025-Q1' }],
  ['1 yanvardan 31 marta qədər İtaliyaya ixrac 2025', { kind: 'figure', flow: 'X', period: '2025-Q1' }],
  ['2025-ci ilin 1 yanvarından 31 martına qədər İtaliyaya ixrac', { kind: 'figure', flow: 'X', period: '2025-Q1' }],
  ['from 1 January to 31 March exports to Italy 2025', { kind: 'figure', flow: 'X', period: '2025-Q1' }],
  ['с 1 января по 31 марта экспорт в Италию 2025', { kind: 'figure', flow: 'X', period: '2025-Q1' }],
  ['1月1日至3月31日对意大利出口2025年', { kind: 'figure', flow: 'X', period: '2025-Q1' }],
  ['top 5 export markets 2024 in the first two weeks', { because: 'by-month' }],
  ['топ-5 экспортных рынков с 2020 года', { because: 'too-many', what: 'periods' }],
  ['exports to Italy in 2024 in real terms', { because: 'other-subject', heard: 'real terms' }],
  ['экспорт в Италию в 2024 в реальном выражении', { because: 'other-subject', heard: 'реальном выражении' }],
  ['İtaliyaya ixrac 2024 həcm ifadəsində', { because: 'other-subject', heard: 'həcm ifadəsində' }],
  ['exports to Italy in 2024 by ship', { because: 'other-subject' }],
  ['exports to Italy in 2024 by plane', { because: 'other-subject' }],
  ['exports to Italy by pipeline 2024', { because: 'other-subject', heard: 'pipeline' }],
  ['экспорт в Италию по трубопроводу 2024', { because: 'other-subject' }],
  ['boru kəməri ilə İtaliyaya ixrac', { because: 'other-subject' }],
  ['2024年对意大利管道出口', { because: 'other-subject', heard: '管道' }],
  ['which sectors grew the most in trade with China', { because: 'no-goods' }],
  ['did imports from China exceed imports from Russia and Turkey combined in 2025', { because: 'not-understood' }],
  ['did Azerbaijan run a surplus with China at any time', { kind: 'series', flow: 'B', partner: 'CHN' }],
  ['Нужна одна строка для поста: торговля с Китаем в 2025', { kind: 'figure', flow: 'T', period: '2025' }],
  ['Торговый профицит Азербайджана за 2025 год', { kind: 'figure', flow: 'B', partner: 'WLD', period: '2025' }],
  ['какие отрасли больше всего выросли в торговле с Китаем', { because: 'no-goods' }],
  ['hansı sahələr Çinlə ticarətdə ən çox artıb', { because: 'no-goods' }],
  ['对华贸易中哪些行业增长最快', { because: 'no-goods' }],
  ['what would trade be if it grows 10%', { because: 'no-forecast' }],
  ['trade growth since independence', { because: 'not-understood' }],
  ['рост торговли с момента независимости', { because: 'not-understood' }],
  ['2021–2024-cü illər ərzində Çinə ixracın cəmi', { kind: 'sum', flow: 'X', partner: 'CHN' }],
  [
    'by what percent did exports to the US increase over the past 3 years',
    { kind: 'growth', base: '2022', partner: 'USA' },
  ],
  ['min imports from Iran ever', { kind: 'record', least: true, flow: 'M', partner: 'IRN' }],
  ['whose exports to us are biggest', { kind: 'ranking', flow: 'M', reporter: 'AZE' }],
  ['dünənki ixrac', { because: 'by-month' }],
  ['çinlə ticarət bizim üçün yaxşıdır?', { because: 'not-understood' }],
  ["Samsung's market share in Europe 2024", { because: 'not-understood' }],
  ['доля рынка Samsung в Европе 2024', { because: 'not-understood' }],
  ['Samsung-un Avropada bazar payı 2024', { because: 'not-understood' }],
  ['三星2024年在欧洲的市场份额', { because: 'not-understood' }],
  ["Italy's market share 2024", { kind: 'share', flow: 'X', partner: 'ITA' }],
  ['日本有多大', { because: 'not-understood' }],
  ['与中国的贸易一天多少', { because: 'by-month' }],
  ['和日本的贸易有多大', { kind: 'figure', flow: 'T', partner: 'JPN' }],
  ['Gürcüstana necə getmək olar', { because: 'not-understood' }],
  ['Gürcüstanda iş yerləri, 2025', { because: 'not-understood' }],
])('short questions: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['2024年对意大利出口按地区', '按地区'],
  ['2024年对意大利出口各省', '各省'],
  ['İtaliyaya ixrac 2024 iş günlərində', 'iş günlərində'],
])('a part that no figure is of is named as not read: %s', (text, heard) => {
  const reading = readQuestion(text, context)
  expect(reading.read).toMatchObject({ question: { kind: 'figure', partner: 'ITA', period: '2024' } })
  expect(remarksOf(reading).reading.unread).toEqual([heard])
})

// The calendar year is offered, and never told as if it were the financial one.
test.each([
  ['exports fy2024 to Italy'],
  ['exports to Italy FY24'],
  ['exports to Italy in fiscal 2024'],
  ['exports to Italy fiscal year 2024'],
  ['exports to Italy in financial year 2024'],
  ['exports to Italy fiscal year 2024-25'],
  ['exports to Italy last fiscal year'],
  ['how much did India import in FY2023-24'],
  ['In FY2023-24 India imported $1.7 billion from Azerbaijan. Is it true?'],
  ['экспорт в Италию за 2024 финансовый год'],
  ['импорт Индии в 2023-24 финансовом году'],
  ['İtaliyaya ixrac maliyyə ili 2024'],
  ['maliyyə ilində Çinlə ticarət'],
  ['Hindistanın 2023-24 maliyyə ilində idxalı'],
  ['2024财年对意大利出口'],
  ['2024财政年度对意大利出口'],
  ['印度2021-22财年的进口'],
  ['2021-22财年'],
])('financial years are not held: %s', text => {
  expect(asked(text)).toEqual({ because: 'by-calendar-year' })
})

test.each([
  ['financial services exports 2024', { because: 'other-subject', heard: 'financial services' }],
  ['экспорт финансовых услуг в 2024 году', { because: 'other-subject', heard: 'финансовых услуг' }],
  ['2025-ci ilin maliyyə hesabatı, ixrac', { because: 'other-subject', heard: 'maliyyə' }],
  ['2024年财产进口', { because: 'other-subject', heard: '财产' }],
])('no financial year: %s', (text, problem) => {
  expect(asked(text)).toEqual(problem)
})

// The level is not heeded among the years of a run, or among partners: it is named beside them.
const russia = { kind: 'series', grain: 'year', flow: 'T', partner: 'RUS' }
test.each([
  ['when did trade with Russia first exceed 2 billion since 2012', '2 billion', russia],
  ['в какие годы 2010-2020 оборот с Россией был выше 2 миллиардов', '2 миллиардов', russia],
  ['how many countries buy more than 500 million from us 2025', '500 million', { ...list, flow: 'X' }],
  ['which countries did we trade over 1 billion with in 2025', '1 billion', { ...list, flow: 'T' }],
  ['с какими странами оборот выше 1 миллиарда в 2025', '1 миллиарда', { ...list, flow: 'T' }],
])('the level is named as not read: %s', (text, heard, question) => {
  const reading = readQuestion(text, context)
  expect(reading.read).toMatchObject({ question })
  expect(remarksOf(reading).reading.unread).toEqual([heard])
})

const byWeight = { because: 'no-goods' }
test.each([
  ['exports to Italy in 2024 in volume', byWeight],
  ['exports to Italy in 2024 in tonnes', byWeight],
  ['экспорт в Италию 2024 в физическом объёме', byWeight],
  ['İtaliyaya ixrac 2024 tonla', byWeight],
  ['2024年对意大利出口按吨', byWeight],
  ["Italy's share in our exports 2024 in tonnes", byWeight],
  ['доля Италии в экспорте 2024 в тоннах', byWeight],
  ['İtaliyanın ixracda payı 2024 tonla', byWeight],
  ['2024年意大利在我国出口中的份额（按吨）', byWeight],
  ['growth in volume of trade with China 2025', { kind: 'growth', flow: 'T', partner: 'CHN', period: '2025' }],
])('money does not answer for weight: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const balance = { kind: 'figure', flow: 'B', period: '2024' }
test.each([
  ['сальдо с Ираном 2024 в кредит', unclear],
  ['İranla saldo 2024 rüsumsuz', unclear],
  ['balance with Iran 2024 duty free', unclear],
  ['2024年对伊朗贸易差额，贷款', unclear],
  ['is the trade with Iran profitable, balance 2024', balance],
  ['2024年对伊朗贸易赚钱吗？顺差多少', balance],
])('a balance on credit or without duties is not held: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const places = { kind: 'chart', of: 'places', grain: 'year', as: 'table' }
test.each([
  ['was Iran ever in the top 5', { ...places, partners: ['IRN'] }],
  ['when was Russia our top partner', { ...places, partners: ['RUS'] }],
  ['Italy’s rank over the years', { ...places, partners: ['ITA'] }],
  ['когда Россия была первым партнёром', { ...places, partners: ['RUS'] }],
  ['when did Turkey become number 2', { kind: 'threshold', partner: 'TUR', asks: 'first' }],
  ['who overtook Russia in 2025', { kind: 'rank', partner: 'RUS', period: '2025' }],
  ['2025-də Rusiyanı kim ötüb', { kind: 'rank', partner: 'RUS', period: '2025' }],
  ['谁在2025年超过了俄罗斯', { kind: 'rank', partner: 'RUS', period: '2025' }],
])('the newest place does not answer for every year: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['does Germany buy more than France', 'X'],
  ['who buys more, Germany or France', 'X'],
  ['Almaniya Fransadan çox alır?', 'X'],
  ['кто больше покупает, Германия или Франция', 'X'],
  ['德国比法国买得多吗', 'X'],
  ['does Germany sell more than France', 'M'],
  ['do we buy more from Germany or France', 'M'],
  ['Almaniya və Fransa: kimdən daha çox alırıq?', 'M'],
  ['у кого больше покупаем, у Германии или Франции', 'M'],
])('what others buy is what we export: %s', (text, flow) => {
  expect(asked(text)).toMatchObject({ kind: 'compare-partners', flow, partners: ['DEU', 'FRA'] })
})

test.each([
  'with whom does Georgia trade',
  'who does Georgia trade with',
  'С кем торгует Грузия',
  'Gürcüstan kimlə ticarət edir',
  '格鲁吉亚与谁贸易',
  "Georgia's partners",
])('with whom a country trades is the list of its partners: %s', text => {
  expect(asked(text)).toEqual({ kind: 'ranking', reporter: 'GEO', flow: 'T', top: 10 })
})

test.each([
  'the year before 2025',
  'trade with China in the year before 2025',
  'what was trade with China the year before 2025',
  'год до 2025',
  'торговля с Китаем за год до 2025 года',
  '2025-ci ildən əvvəlki il',
  '2025年的前一年',
  '2025年前一年',
])('the year before a year is not that year: %s', text => {
  expect(asked(text)).toEqual({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2024' })
})
