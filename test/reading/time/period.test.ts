import { describe, expect, test } from 'vitest'
import { fromSpan } from '../../../src/data/model/period.ts'
import type { Period } from '../../../src/data/model/schema.ts'
import { voice as az } from '../../../src/languages/az/voice/voice.ts'
import { voice as en } from '../../../src/languages/en/voice/voice.ts'
import { voice as ru } from '../../../src/languages/ru/voice/voice.ts'
import { voice as zh } from '../../../src/languages/zh/voice/voice.ts'
import { readSlots } from '../../../src/reading/slots/read-slots.ts'
import { context } from '../score.ts'

const periodIn = (text: string): Period | undefined => readSlots(text, context).periods[0]
const rangeIn = (text: string) => readSlots(text, context).range

// Today is 2026-11-24.
describe('periods', () => {
  test.each([
    ['2025', '2025'],
    ['2025-ci il', '2025'],
    ['2025-ci ildə', '2025'],
    ['2025-ci ilin', '2025'],
    ['2025-də', '2025'],
    ['2025 ci ilde', '2025'],
    ['2024 - cü ildə', '2024'],
    ['2021 ci il', '2021'],
    ['2025 yılında', '2025'],
    ['2025 го года', '2025'],
    ['1 ci rub 2024', '2024-Q1'],
    ['1 й квартал 2024', '2024-Q1'],
    ['9 мес 25', '2025-01/2025-09'],
    ['за 7 мес 25 оборот с китаем', '2025-01/2025-07'],
    ['2025 ci ilin 1 ci yarisi', '2025-S1'],
    ['2025 г.', '2025'],
    ['в 2025 году', '2025'],
    ['в 2025-м', '2025'],
    ['2025年', '2025'],
    ['二〇二五年', '2025'],
    ['零八年', '2008'],
    ['08年', '2008'],
    ['２０２５', '2025'],
    ['٢٠٢٥', '2025'],
    ['в двадцать пятом', '2025'],
    ['экспорт за двадцать четвёртый', '2024'],
    ['в 24-м импорт из Китая', '2024'],
    ['iyirmi üçdə Çinə ixrac', '2023'],
    ['iki min iyirmi beşdə', '2025'],
    ['iyirmi iyirmi altıda', '2026'],
    ['2026-01', '2026-01'],
    ['2026/01', '2026-01'],
    ['01.2026', '2026-01'],
    ['01/2026', '2026-01'],
    ['January 2026', '2026-01'],
    ['jan 2026', '2026-01'],
    ['2026 January', '2026-01'],
    ['January of 2026', '2026-01'],
    ['January, 2026', '2026-01'],
    ['январь, 2026', '2026-01'],
    ['январь 2026', '2026-01'],
    ['янв. 2026', '2026-01'],
    ['в январе 2026 года', '2026-01'],
    ['yanvar 2026', '2026-01'],
    ['2026-cı ilin yanvarında', '2026-01'],
    ['2026-cı ilin yanvar ayı', '2026-01'],
    ['2026年1月', '2026-01'],
    ['2026年一月', '2026-01'],
    ['2025年十二月', '2025-12'],
    ['may 2025', '2025-05'],
    ['мая 2025', '2025-05'],
    ['2025-Q3', '2025-Q3'],
    ['Q3 2025', '2025-Q3'],
    ['3Q 2025', '2025-Q3'],
    ['2025Q3', '2025-Q3'],
    ['Q3-2025', '2025-Q3'],
    ['third quarter of 2025', '2025-Q3'],
    ['3rd quarter 2025', '2025-Q3'],
    ['1-ci rüb 2026', '2026-Q1'],
    ['I rüb 2026', '2026-Q1'],
    ['2025-ci ilin III rübü', '2025-Q3'],
    ['birinci rüb 2026', '2026-Q1'],
    ['1 кв. 2026', '2026-Q1'],
    ['from the 1st of January to the 31st of May 2025', '2025-01/2025-05'],
    ['between January 1, 2025 and June 30, 2025', '2025-S1'],
    ['July 1, 2024 - June 30, 2025', '2024-07/2025-06'],
    ['May 1-31, 2025', '2025-05'],
    ['с 1 по 31 мая 2025', '2025-05'],
    ['с 1 января по 28 февраля', '2026-01/2026-02'],
    ['2025-ci il yanvarın 1-dən sentyabrın 30-dək', '2025-01/2025-09'],
    ['2025-ci il 1 yanvar və 31 may arasında', '2025-01/2025-05'],
    ['2025年5月1日至31日', '2025-05'],
    ['2025年1至3季度', '2025-01/2025-09'],
    ['2025年第二至第四季度', '2025-04/2025-12'],
    ['first to third quarter of 2025', '2025-01/2025-09'],
    ['first to third quarters of 2025', '2025-01/2025-09'],
    ['2025年前五月', '2025-01/2025-05'],
    ['первый квартал 2026', '2026-Q1'],
    ['в первом квартале 2026 года', '2026-Q1'],
    ['1-й квартал 2026', '2026-Q1'],
    ['2025年第三季度', '2025-Q3'],
    ['2025年三季度', '2025-Q3'],
    ['2025-S1', '2025-S1'],
    ['2025-H1', '2025-S1'],
    ['H1 2025', '2025-S1'],
    ['1H 2025', '2025-S1'],
    ['first half of 2025', '2025-S1'],
    ['2025-ci ilin ilk ayı', '2025-01'],
    ['2025-ci ilin üçüncü ayında', '2025-03'],
    ['the first month of 2025', '2025-01'],
    ['в первом месяце 2025 года', '2025-01'],
    ['первое полугодие 2025', '2025-S1'],
    ['2025-ci ilin birinci yarısı', '2025-S1'],
    ['birinci yarımil 2025', '2025-S1'],
    ['2025年上半年', '2025-S1'],
    ['half-year 2025', '2025-S1'],
    ['since January', '2026-01/2026-10'],
    ['с мая', '2026-05/2026-10'],
    ['yanvardan bəri', '2026-01/2026-10'],
    ['summer 2025', '2025-06/2025-08'],
    ['полугодие 2025', '2025-S1'],
    ['за полгода 2025', '2025-S1'],
    ['2025-in yarısında', '2025-S1'],
    ['yarımil 2025', '2025-S1'],
    ['2O25', '2025'],
    ['2О25', '2025'],
    ['2025年下半年', '2025-S2'],
    ['2025-01/2025-10', '2025-01/2025-10'],
    ['2025-01..2025-10'.replace('..', ' - '), '2025-01/2025-10'],
    ['Jan–Oct 2025', '2025-01/2025-10'],
    ['January to October 2025', '2025-01/2025-10'],
    ['from January to October 2025', '2025-01/2025-10'],
    ['с января по октябрь 2025', '2025-01/2025-10'],
    ['январь-октябрь 2025', '2025-01/2025-10'],
    ['yanvar–oktyabr 2025', '2025-01/2025-10'],
    ['yanvardan oktyabra qədər 2025', '2025-01/2025-10'],
    ['2025年1—10月', '2025-01/2025-10'],
    ['2025年1至10月', '2025-01/2025-10'],
    ['2025年1-10月', '2025-01/2025-10'],
    ['2025年前10个月', '2025-01/2025-10'],
    ['2025年前三季度', '2025-01/2025-09'],
    ['9 months of 2025', '2025-01/2025-09'],
    ['first nine months of 2025', '2025-01/2025-09'],
    ['first 9 months 2025', '2025-01/2025-09'],
    ['9M 2025', '2025-01/2025-09'],
    ['9 месяцев 2025', '2025-01/2025-09'],
    ['за 9 мес. 2025', '2025-01/2025-09'],
    ['2025-ci ilin 9 ayı', '2025-01/2025-09'],
    ['2025-ci ilin ilk 9 ayında', '2025-01/2025-09'],
    ['first three quarters of 2025', '2025-01/2025-09'],
    ['Nov 2024 – Feb 2025', '2024-11/2025-02'],
    ['last year', '2025'],
    ['прошлый год', '2025'],
    ['ötən il', '2025'],
    ['keçən ildə', '2025'],
    ['去年', '2025'],
    ['позапрошлый год', '2024'],
    ['the year before last', '2024'],
    ['iki il əvvəl', '2024'],
    ['前年', '2024'],
    ['5 years ago', '2021'],
    ['this year', '2026-01/2026-10'],
    ['bu il', '2026-01/2026-10'],
    ['今年', '2026-01/2026-10'],
    ['с начала года', '2026-01/2026-10'],
    ['year to date', '2026-01/2026-10'],
    ['2026-YTD', '2026-01/2026-10'],
    ['last month', '2026-10'],
    ['keçən ay', '2026-10'],
    ['прошлый месяц', '2026-10'],
    ['上个月', '2026-10'],
    ['last quarter', '2026-Q3'],
    ['the last quarter of 2025', '2025-Q4'],
    ['последний квартал 2025', '2025-Q4'],
    ['в последнем квартале 2025 года', '2025-Q4'],
    ['2025-ci ilin son rübü', '2025-Q4'],
    ['2025年最后一个季度', '2025-Q4'],
    ['the last month of 2025', '2025-12'],
    ['последний месяц 2025', '2025-12'],
    ['2025-ci ilin son ayı', '2025-12'],
    ['2025年最后一个月', '2025-12'],
    ['the last three months of 2025', '2025-Q4'],
    ['последние 3 месяца 2025 года', '2025-Q4'],
    ['2025-ci ilin son üç ayı', '2025-Q4'],
    ['2025年最后三个月', '2025-Q4'],
    ['the last six months', '2026-05/2026-10'],
    ['the last half year', '2026-05/2026-10'],
    ['the past half a year', '2026-05/2026-10'],
    ['последние полгода', '2026-05/2026-10'],
    ['за прошлые полгода', '2026-05/2026-10'],
    ['прошлое полугодие', '2026-S1'],
    ['son altı ay', '2026-05/2026-10'],
    ['son yarım ildə', '2026-05/2026-10'],
    ['近半年', '2026-05/2026-10'],
    ['过去半年', '2026-05/2026-10'],
    ['январь', '2026-01'],
    ['декабрь', '2025-12'],
    ['Q3', '2026-Q3'],
    ['Q4', '2025-Q4'],
    ['9 months', '2026-01/2026-09'],
    ['11 months', '2025-01/2025-11'],
    ['上半年', '2026-S1'],
    ['январь прошлого года', '2025-01'],
    ['keçən ilin birinci rübü', '2025-Q1'],
    ['去年1月', '2025-01'],
    ['last 3 months', '2026-08/2026-10'],
  ])('"%s"', (heard, period) => expect(periodIn(heard)).toBe(period))

  test.each([
    ['2021-2025', { from: '2021', to: '2025' }],
    ['2021–2025-ci illərdə', { from: '2021', to: '2025' }],
    ['from 2021 to 2025', { from: '2021', to: '2025' }],
    ['between 2021 and 2025', { from: '2021', to: '2025' }],
    ['с 2021 по 2025 год', { from: '2021', to: '2025' }],
    ['2021年至2025年', { from: '2021', to: '2025' }],
    ['last 3 years', { from: '2023', to: '2025' }],
    ['за 3 года', { from: '2023', to: '2025' }],
    ['за последние пять лет', { from: '2021', to: '2025' }],
    ['son 5 ildə', { from: '2021', to: '2025' }],
    ['近三年', { from: '2023', to: '2025' }],
    ['since 2019', { from: '2019' }],
    ['с 2019 года', { from: '2019' }],
    ['2019-cu ildən bəri', { from: '2019' }],
    ['2019年以来', { from: '2019' }],
    ['exports to China from 2020 on', { from: '2020' }],
    ['2020-ci ildən Çinə ixrac', { from: '2020' }],
    ['Azərbaycanın Çinə ixracı 2020-ci ildən', { from: '2020' }],
    ['trade with Italy prior to 2023', { from: '1991', to: '2022' }],
    ['торговля с Италией раньше 2023 года', { from: '1991', to: '2022' }],
    ['İtaliya ilə əmtəə dövriyyəsi 2023-cü ildən əvvəl', { from: '1991', to: '2022' }],
    ['2023-cü ildən qabaq Çinə ixrac', { from: '1991', to: '2022' }],
  ])('years in "%s"', (heard, range) => expect(rangeIn(heard)).toEqual(range))

  test.each([
    ['Q1 and Q2 2025', ['2025-Q1', '2025-Q2']],
    ['January 2025 and 2026', ['2025-01', '2026-01']],
    ['Jan 2024 and Feb 2025', ['2024-01', '2025-02']],
    ['2024, 2025', ['2024', '2025']],
    ['в 2024 и 2025 годах', ['2024', '2025']],
    ['2024 və 2025-ci illərdə', ['2024', '2025']],
    ['2024年和2025年', ['2024', '2025']],
    ['за 23, 24 и 25', ['2023', '2024', '2025']],
    ['импорт из италии 24 25', ['2024', '2025']],
    ['за 1 полугодие 25 и 24', ['2025-S1', '2024-S1']],
    ['imports 2023 24 25', ['2023', '2024', '2025']],
    ['в прошлом и позапрошлом году', ['2025', '2024']],
    ['Top 20 25', []],
    ['top 5 january 2026', ['2026-01']],
    ['rank top 5 march 2025', ['2025-03']],
    ['топ 5 март 2025', ['2025-03']],
    ['топ-5 за март 2025', ['2025-03']],
    ['ilk 5 mart 2025', ['2025-03']],
    ['前5名 2025年3月', ['2025-03']],
  ])('several in "%s"', (heard, periods) => expect(readSlots(heard, context).periods).toEqual(periods))

  test.each([
    ['exports in 2025 since May', '2025-05/2025-12'],
    ['2025 after March', '2025-04/2025-12'],
    ['май–август 2025', '2025-05/2025-08'],
  ])('in March, the months in "%s"', (heard, period) =>
    expect(readSlots(heard, { ...context, today: '2026-03-13' }).periods).toEqual([period]),
  )

  test.each([
    ['2026-13', ['2026-12', '2026-Q4', '2026']],
    ['2026-00', ['2026-12', '2026-Q4', '2026']],
    ['2025-Q5', ['2025-Q4', '2025']],
    ['13.2025', ['2025-12', '2025-Q4', '2025']],
  ])('"%s" is none', (heard, instead) => expect(readSlots(heard, context).bad).toEqual({ heard, instead }))

  test.each([
    ['2025 vs 2021', '2025', '2021'],
    ['2025 compared to 2024', '2025', '2024'],
    ['2025 год по сравнению с 2023', '2025', '2023'],
    ['2023-ə nisbətən 2025-ci ildə', '2025', '2023'],
    ['2025年比2024年', '2025', '2024'],
  ])('"%s" has a base', (heard, period, base) => {
    const slots = readSlots(heard, context)
    expect([slots.periods[0], slots.base]).toEqual([period, base])
  })

  test.each([
    ['asof 2025-06-01', '2025-06-01'],
    ['as of 1 June 2025', '2025-06-01'],
    ['top 5 partners as of 5 June 2025', '2025-06-05'],
    ['первые данные на 5 июня 2025', '2025-06-05'],
    ['as of June 1, 2025', '2025-06-01'],
    ['на 1 июня 2025', '2025-06-01'],
    ['по состоянию на 01.06.2025', '2025-06-01'],
    ['1 iyun 2025-ci il tarixinə', '2025-06-01'],
    ['截至2025年6月1日', '2025-06-01'],
  ])('"%s" is a day', (heard, day) => {
    const slots = readSlots(heard, context)
    expect([slots.asOf, slots.periods]).toEqual([day, []])
  })

  test.each([
    ['2024-Q1 20%', ['2024-Q1']],
    ['2024-Q1 20 %', ['2024-Q1']],
    ['2024-Q1 20', ['2024-Q1']],
    ['2024-Q3 25 million', ['2024-Q3']],
    ['2024-Q1 23 тыс', ['2024-Q1']],
    ['2025-Q2 30 USD', ['2025-Q2']],
    ['2025-Q2 30 tons', ['2025-Q2']],
    ['2024-H1 20%', ['2024-S1']],
    ['2025 Q2 30%', ['2025-Q2']],
    ['2025 Q2 20亿', ['2025-Q2']],
    ['25Q3 20%', ['2025-Q3']],
    ['Q1 20%', ['2026-Q1']],
    ['Q2 30 000', ['2026-Q2']],
    ['2024-Q1 25x', ['2024-Q1']],
    ['Q3 25', ['2025-Q3']],
    ['Q3 25 – Q4 25', ['2025-S2']],
    ['FY24', ['2024']],
    ['exports to Italy in 24', ['2024']],
    ['экспорт в Италию в 24', ['2024']],
    ['exports to Italy in 24 months', []],
    ['exports to 24', []],
    ['FY24 20%', ['2024']],
  ])('an amount is no year in "%s"', (heard, periods) => expect(readSlots(heard, context).periods).toEqual(periods))

  test('a year and a half ago is no year', () => {
    expect(periodIn('оборот с Китаем полтора года назад')).toBeUndefined()
  })

  test('everyday words are months only beside other words of time', () => {
    expect(readSlots('may I ask about china', context, 'talk').periods).toEqual([])
    expect(readSlots('trade in may', context, 'talk').periods).toEqual(['2026-05'])
    expect(readSlots('sən kimsən', context, 'talk').periods).toEqual([])
  })
})

describe('periods that the voices write can be read', () => {
  const year = 2024 * 12
  const spans = [
    { start: year, months: 12 },
    ...Array.from({ length: 12 }, (_, i) => ({ start: year + i, months: 1 })),
    ...[0, 3, 6, 9].map(i => ({ start: year + i, months: 3 })),
    ...[0, 6].map(i => ({ start: year + i, months: 6 })),
    ...[2, 4, 5, 7, 8, 9, 10, 11].map(months => ({ start: year, months })),
    { start: year - 2, months: 5 },
  ]
  const written = [en, az, ru, zh].flatMap(voice =>
    spans.map(fromSpan).map(period => [voice.code, voice.period(period), period] as const),
  )
  test.each(written)('%s: "%s"', (_, text, period) => expect(periodIn(text)).toBe(period))

  test('names of months by Intl, in every form', () => {
    for (const locale of ['en', 'az', 'ru', 'zh'])
      for (const month of ['long', 'short', 'numeric'] as const)
        for (let i = 0; i < 12; i += 1) {
          const text = new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }).format(
            new Date(Date.UTC(2025, i, 15)),
          )
          expect(periodIn(text), text).toBe(`2025-${String(i + 1).padStart(2, '0')}`)
        }
  })
})
