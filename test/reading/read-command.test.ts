import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/answers/model/question.ts'
import type { Asking } from '../../src/reading/intents/question-parts.ts'
import { readArguments } from '../../src/reading/read-command.ts'
import { context } from './score.ts'

const read = (line: string) => {
  const [asking = '', ...rest] = line.slice(1).split(' ')
  return readArguments(asking as Asking, rest.join(' '), context)
}
const pair = { flow: 'T', reporter: 'AZE', partner: 'CHN' } as const

describe('arguments of commands', () => {
  test.each([
    '/turnover turkey q1 2026',
    '/turnover 2026-Q1 TUR',
    '/turnover 1-ci rüb 2026 Türkiyə',
    '/turnover Турция 1 квартал 2026',
    '/turnover 2026年第一季度 土耳其',
    '/turnover 🇹🇷 Q1-2026',
    '/turnover tr 2026q1',
    '/turnover турцией за i квартал 2026 года',
    '/turnover Türkiyədən 2026-cı ilin birinci rübü',
    '/turnover turky 1st quarter of 2026',
  ])('%s is one and the same', line =>
    expect(read(line)).toEqual({ question: { kind: 'figure', ...pair, partner: 'TUR', period: '2026-Q1' } }),
  )

  test.each([
    ['/turnover', { kind: 'figure', ...pair }],
    ['/latest', { kind: 'figure', ...pair }],
    ['/latest exports', { kind: 'figure', ...pair, flow: 'X' }],
    ['/exports 2025', { kind: 'figure', ...pair, flow: 'X', period: '2025' }],
    ['/imports keçən ay', { kind: 'figure', ...pair, flow: 'M', period: '2026-10' }],
    ['/balance Россия', { kind: 'figure', ...pair, flow: 'B', partner: 'RUS' }],
    ['/turnover 2025 asof 2025-06-01', { kind: 'figure', ...pair, period: '2025', asOf: '2025-06-01' }],
    ['/turnover на 1 июня 2025 за 2024', { kind: 'figure', ...pair, period: '2024', asOf: '2025-06-01' }],
    ['/turnover this year', { kind: 'figure', ...pair, period: '2026-01/2026-10' }],
    ['/turnover 2026', { kind: 'figure', ...pair, period: '2026-01/2026-10' }],
    ['/turnover world 2025', { kind: 'figure', ...pair, partner: 'WLD', period: '2025' }],
    ['/turnover total', { kind: 'figure', ...pair, partner: 'WLD' }],
    ['/turnover весь мир', { kind: 'figure', ...pair, partner: 'WLD' }],
    ['/turnover ümumi', { kind: 'figure', ...pair, partner: 'WLD' }],
    ['/exports Azerbaijan 2025', { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'WLD', period: '2025' }],
    ["/exports China's to Azerbaijan", { kind: 'figure', flow: 'X', reporter: 'CHN', partner: 'AZE' }],
    ['/exports china to azerbaijan', { kind: 'figure', flow: 'X', reporter: 'CHN', partner: 'AZE' }],
    ['/imports china from georgia', { kind: 'figure', flow: 'M', reporter: 'CHN', partner: 'GEO' }],
    ['/turnover italy germany 2024', { kind: 'figure', flow: 'T', reporter: 'ITA', partner: 'DEU', period: '2024' }],
    ['/turnover germany azerbaijan', { kind: 'figure', ...pair, partner: 'DEU' }],
    ['/turnover 2021-2025', { kind: 'series', grain: 'year', ...pair, from: '2021', to: '2025' }],
    ['/turnover since 2019', { kind: 'series', grain: 'year', ...pair, from: '2019' }],
    ['/exports monthly 2025', { kind: 'series', grain: 'month', ...pair, flow: 'X', from: '2025-01', to: '2025-12' }],
    ['/turnover по годам', { kind: 'series', grain: 'year', ...pair }],
    ['/growth 2025', { kind: 'growth', ...pair, period: '2025' }],
    ['/growth 2025 vs 2021', { kind: 'growth', ...pair, period: '2025', base: '2021' }],
    ['/growth 2021-2025', { kind: 'growth-per-year', from: '2021', to: '2025', ...pair }],
    ['/sum china 2023 2024 2025', { kind: 'sum', ...pair, periods: ['2023', '2024', '2025'] }],
    ['/sum 2025 2023', { kind: 'sum', ...pair, periods: ['2023', '2025'] }],
    [
      '/sum exports turkey 2023-2025',
      { kind: 'sum', ...pair, flow: 'X', partner: 'TUR', periods: ['2023', '2024', '2025'] },
    ],
    ['/sum 2026-01 2026-02', { kind: 'sum', ...pair, periods: ['2026-01', '2026-02'] }],
    ['/sum 2025', { kind: 'figure', ...pair, period: '2025' }],
    ['/sum', { kind: 'sum', ...pair, periods: [] }],
    ['/sum Китай 2024 2025', { kind: 'sum', ...pair, periods: ['2024', '2025'] }],
    ['/sum Çin 2024–2025', { kind: 'sum', ...pair, periods: ['2024', '2025'] }],
    ['/sum 中国 2024 2025', { kind: 'sum', ...pair, periods: ['2024', '2025'] }],
    ['/average 2021-2025', { kind: 'mean', grain: 'year', ...pair, from: '2021', to: '2025' }],
    [
      '/average turkey 2023 2024 2025',
      { kind: 'mean', grain: 'year', ...pair, partner: 'TUR', from: '2023', to: '2025' },
    ],
    ['/average 2025 2024', { kind: 'mean', grain: 'year', ...pair, from: '2024', to: '2025' }],
    ['/average exports 2021-2025', { kind: 'mean', grain: 'year', ...pair, flow: 'X', from: '2021', to: '2025' }],
    ['/average since 2021', { kind: 'mean', grain: 'year', ...pair, from: '2021' }],
    ['/average', { kind: 'mean', grain: 'year', ...pair }],
    ['/average 2025-01/2025-06', { kind: 'mean', grain: 'month', ...pair, from: '2025-01', to: '2025-06' }],
    ['/average 2025-01/2025-06 months', { kind: 'mean', grain: 'month', ...pair, from: '2025-01', to: '2025-06' }],
    ['/average 2025-01 2025-02', { kind: 'mean', grain: 'month', ...pair, from: '2025-01', to: '2025-02' }],
    ['/average 2025', { kind: 'mean', grain: 'month', ...pair, from: '2025-01', to: '2025-12' }],
    ['/average 2024-2025 monthly', { kind: 'mean', grain: 'month', ...pair, from: '2024-01', to: '2025-12' }],
    ['/average Китай 2021–2025', { kind: 'mean', grain: 'year', ...pair, from: '2021', to: '2025' }],
    ['/average Çin 2021-2025', { kind: 'mean', grain: 'year', ...pair, from: '2021', to: '2025' }],
    ['/average 中国 2021-2025', { kind: 'mean', grain: 'year', ...pair, from: '2021', to: '2025' }],
    ['/growth exports 2025', { kind: 'growth', ...pair, flow: 'X', period: '2025' }],
    ['/rank', { kind: 'rank', ...pair }],
    ['/rank 2018', { kind: 'rank', ...pair, period: '2018' }],
    ['/rank azerbaijan', { kind: 'rank', ...pair }],
    ['/rank russia imports', { kind: 'rank', ...pair, flow: 'M', partner: 'RUS' }],
    ['/rank top 5', { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 5 }],
    ['/rank 5 exports 2025', { kind: 'ranking', reporter: 'AZE', flow: 'X', top: 5, period: '2025' }],
    ['/rank top 3 eu', { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 3, within: 'EU27' }],
    ['/rank топ-10', { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 10 }],
    ['/rank 前十', { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 10 }],
    ['/share of imports turkey 2025', { kind: 'share', ...pair, flow: 'M', partner: 'TUR', period: '2025' }],
    ...[
      '/share top 5 georgia',
      '/share georgia top 5',
      '/share ilk 5 gürcüstan',
      '/share топ 5 грузия',
      '/share 格鲁吉亚 前5',
    ].map((line): [string, Question] => [line, { kind: 'ranking', reporter: 'GEO', flow: 'T', top: 5 }]),
    [
      '/compare china russia turkey 2025',
      { kind: 'compare-partners', reporter: 'AZE', partners: ['CHN', 'RUS', 'TUR'], flow: 'T', period: '2025' },
    ],
    ...['/share china russia turkey 2024 of imports', '/share 2024 idxal Çin Rusiya Türkiyə'].map(
      (line): [string, Question] => [
        line,
        {
          kind: 'compare-partners',
          reporter: 'AZE',
          partners: ['CHN', 'RUS', 'TUR'],
          flow: 'M',
          period: '2024',
          together: 'share',
        },
      ],
    ),
    ...['/sum italy turkey 2025', '/sum 意大利 土耳其 2025', '/sum Италия Турция 2025'].map(
      (line): [string, Question] => [
        line,
        {
          kind: 'compare-partners',
          reporter: 'AZE',
          partners: ['ITA', 'TUR'],
          flow: 'T',
          period: '2025',
          together: 'total',
        },
      ],
    ),
    [
      '/sum kazakhstan china 2024 2025',
      { kind: 'sum', flow: 'T', reporter: 'KAZ', partner: 'CHN', periods: ['2024', '2025'] },
    ],
    [
      '/growth china russia turkey 2025',
      { kind: 'compare-partners', reporter: 'AZE', partners: ['CHN', 'RUS', 'TUR'], flow: 'T', period: '2025' },
    ],
    ['/compare 2020 2021 2022 2023 2024', { kind: 'series', grain: 'year', ...pair, from: '2020', to: '2024' }],
    ['/compare 2024 2025', { kind: 'compare-periods', ...pair, periods: ['2024', '2025'] }],
    ['/compare 2024 vs 2025 turkey', { kind: 'compare-periods', ...pair, partner: 'TUR', periods: ['2024', '2025'] }],
    ['/turnover 2025 vs 2024', { kind: 'compare-periods', ...pair, periods: ['2025', '2024'] }],
    ['/record', { kind: 'record', grain: 'year', ...pair }],
    ['/record month exports', { kind: 'record', grain: 'month', ...pair, flow: 'X' }],
    ['/quote', { kind: 'quote', nth: 0 }],
    ['/quote belt and road', { kind: 'quote', topic: 'belt-and-road', nth: 0 }],
    ['/quote один пояс', { kind: 'quote', topic: 'belt-and-road', nth: 0 }],
    ['/quote 一带一路', { kind: 'quote', topic: 'belt-and-road', nth: 0 }],
    ['/quote Lu Mei renewables', { kind: 'quote', speaker: 'lu-mei', topic: 'renewables', nth: 0 }],
    ['/quote Лу Мэй', { kind: 'quote', speaker: 'lu-mei', nth: 0 }],
    ['/quote 鲁梅', { kind: 'quote', speaker: 'lu-mei', nth: 0 }],
    ['/quote China trade', { kind: 'quote', topic: 'trade', countries: ['CHN'], nth: 0 }],
    ['/quote president', { kind: 'quote', speaker: 'ilham-aliyev', nth: 0 }],
    ['/project', { kind: 'project' }],
    ['/project khizi', { kind: 'project', project: 'khizi-absheron-wind' }],
    ['/project ветропарк', { kind: 'project', project: 'khizi-absheron-wind' }],
    ['/sources 2025-01/2025-10', { kind: 'sources', ...pair, period: '2025-01/2025-10' }],
    ['/sources gqgrc2930m', { kind: 'evidence', id: 'gqgrc2930m' }],
    ['/sources jbscbcegyx', { kind: 'evidence', id: 'jbscbcegyx' }],
    ['/why 2022', { kind: 'why', ...pair, period: '2022' }],
    ['/why za9c9dferv', { kind: 'evidence', id: 'za9c9dferv' }],
    ['/cite', { kind: 'cite-figure', ...pair, style: 'text' }],
    ['/turnover turkey2025', { kind: 'figure', ...pair, partner: 'TUR', period: '2025' }],
    ['/cite za9c9dferv', { kind: 'cite-id', id: 'za9c9dferv', style: 'text' }],
    ['/cite gost za9c9dferv', { kind: 'cite-id', id: 'za9c9dferv', style: 'gost' }],
    ['/cite jbscbcegyx APA', { kind: 'cite-id', id: 'jbscbcegyx', style: 'apa' }],
  ])('%s', (line, question) => expect(read(line)).toEqual({ question }))

  test.each([
    ['/turnover 2026-13', { because: 'not-a-period', heard: '2026-13', instead: ['2026-12', '2026-Q4', '2026'] }],
    ['/turnover 2027', { because: 'not-over', period: '2027', today: '2026-11-24' }],
    ['/turnover 2026-12', { because: 'not-over', period: '2026-12', today: '2026-11-24' }],
    ['/turnover november 2026', { because: 'not-over', period: '2026-11', today: '2026-11-24' }],
    ['/turnover chinistan', { because: 'unknown-word', heard: 'chinistan' }],
    ['/record rank china', { because: 'unknown-word', heard: 'rank' }],
    ['/compare share china russia 2025', { because: 'unknown-word', heard: 'share' }],
    ['/share 500%', { because: 'unknown-word', heard: '500%' }],
    ['/turnover China 5 billion', { because: 'unknown-word', heard: '5 billion' }],
    ['/turnover Ukrane-land', { because: 'unknown-word', heard: 'Ukrane-land' }],
    ['/turnover Kazxhstn 2025', { because: 'unknown-word', heard: 'Kazxhstn', area: 'KAZ' }],
    ['/compare china', { because: 'too-few', what: 'countries' }],
    ['/compare china russia turkey italy iran', { because: 'too-many', what: 'countries', most: 4 }],
    ['/compare 2016 2018 2020 2022 2024', { because: 'too-many', what: 'periods', most: 4 }],
    ['/average china russia turkey 2021-2025', { because: 'too-many', what: 'periods', most: 1 }],
    ['/average 2021 2025', { because: 'ambiguous', heard: '2021, 2025' }],
    ['/average 2015 2017 2019 2021 2025', { because: 'ambiguous' }],
    ['/rank china russia turkey 2025', { because: 'ambiguous', heard: 'china russia turkey 2025' }],
    ['/record china russia turkey', { because: 'ambiguous' }],
    ['/share china russia 2024', { because: 'ambiguous' }],
    ['/share Китай Россия', { because: 'ambiguous' }],
    ['/sources china russia turkey 2025', { because: 'ambiguous' }],
    ['/share china russia turkey italy germany', { because: 'too-many', what: 'countries', most: 4 }],
    ['/record quarter', { because: 'not-a-period', heard: 'quarter' }],
    ['/record квартал', { because: 'not-a-period', heard: 'квартал' }],
    ['/record rüb', { because: 'not-a-period', heard: 'rüb' }],
    ['/record 季度', { because: 'not-a-period', heard: '季度' }],
    ['/turnover quarter china', { because: 'not-a-period', heard: 'quarter' }],
    ['/record week', { because: 'by-month' }],
    ['/cite nothing', { because: 'unknown-word', heard: 'nothing' }],
    ['/cite mla', { because: 'unknown-style', heard: 'mla' }],
    ['/cite chicago', { because: 'unknown-style', heard: 'chicago' }],
    ['/cite чикаго', { because: 'unknown-style', heard: 'чикаго' }],
    ['/cite 芝加哥', { because: 'unknown-style', heard: '芝加哥' }],
  ])('%s is a problem', (line, problem) => {
    const it = read(line)
    expect('problem' in it ? it.problem : it).toMatchObject(problem)
  })

  test('a problem suggests questions', () => {
    expect(read('/turnover 2025-13 turkey')).toMatchObject({
      nearest: [
        { kind: 'figure', partner: 'TUR', period: '2025-12' },
        { kind: 'figure', partner: 'TUR', period: '2025-Q4' },
        { kind: 'figure', partner: 'TUR', period: '2025' },
      ],
    })
    expect(read('/turnover 2030 turkey')).toMatchObject({ nearest: [{ kind: 'figure', partner: 'TUR' }] })
  })

  test('in January the current year has no full month', () => {
    const january = { ...context, today: '2026-01-15' }
    expect(readArguments('turnover', '2026', january)).toMatchObject({
      problem: { because: 'not-over', period: '2026' },
    })
    expect(readArguments('turnover', 'last month', january)).toMatchObject({ question: { period: '2025-12' } })
  })

  test('the default pair comes from the context', () => {
    const georgian = { ...context, home: 'GEO', partner: 'TUR' }
    expect(readArguments('exports', '2025', georgian)).toEqual({
      question: { kind: 'figure', flow: 'X', reporter: 'GEO', partner: 'TUR', period: '2025' },
    })
  })
})
