/** Lines that readers typed in a trial and that were misread then. */
import { describe, expect, test } from 'vitest'
import type { Asking } from '../../src/reading/intents/question-parts.ts'
import { readArguments } from '../../src/reading/read-command.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { context } from './score.ts'

const asked = (line: string) => {
  const [asking = '', ...rest] = line.slice(1).split(' ')
  return readArguments(asking as Asking, rest.join(' '), context)
}
const read = (line: string) => (line.startsWith('/') ? asked(line) : readQuestion(line, context).read)
const problemOf = (line: string) => {
  const it = read(line)
  return 'problem' in it ? it.problem : it
}
const pair = { flow: 'T', reporter: 'AZE', partner: 'CHN' } as const
const figure = { kind: 'figure', ...pair } as const
const january = { kind: 'compare-periods', ...pair, periods: ['2026-01', '2025-01'] } as const

describe('a list is of the named country', () => {
  test.each([
    ['/rank GEO top 5', 'GEO', 5],
    ['/rank UZB top 3', 'UZB', 3],
    ['/rank turkey top 3', 'TUR', 3],
    ['/rank Грузия топ 5', 'GEO', 5],
    ['/rank Gürcüstan top 5', 'GEO', 5],
    ['/rank 土耳其 前五', 'TUR', 5],
    ['/rank azerbaijan top 5', 'AZE', 5],
    ['/rank GEO AZE top 5', 'GEO', 5],
    ['/rank top 0', 'AZE', 5],
    ['/rank top 100', 'AZE', 50],
  ])('%s', (line, reporter, top) =>
    expect(read(line)).toEqual({ question: { kind: 'ranking', reporter, flow: 'T', top } }),
  )
})

describe('each month keeps its year', () => {
  test.each([
    'Compare January 2026 and January 2025',
    '/compare January 2026 and January 2025',
    'Сравните январь 2026 и январь 2025',
    'Сравнить январь 2026 с январем 2025',
    '2026 yanvar ilə 2025 yanvarı müqayisə et',
    '2026-cı ilin yanvarı ilə 2025-ci ilin yanvarını müqayisə et',
    '比较2026年1月和2025年1月',
  ])('%s', line => expect(read(line)).toEqual({ question: january }))

  test.each(['Compare January 2025 and January 2026', 'Сравните январь 2025 и январь 2026'])('%s', line =>
    expect(read(line)).toEqual({ question: { ...january, periods: ['2025-01', '2026-01'] } }),
  )

  test.each(['/imports 2025 china jan-sep', '/imports jan-sep china 2025', '/imports china jan-sep 2025'])('%s', line =>
    expect(read(line)).toEqual({ question: { ...figure, flow: 'M', period: '2025-01/2025-09' } }),
  )
})

describe('two letters are a country code in arguments and a word in free text', () => {
  test.each([
    ['it', 'ITA'],
    ['il', 'ISR'],
    ['no', 'NOR'],
    ['is', 'ISL'],
    ['us', 'USA'],
    ['tr', 'TUR'],
    ['de', 'DEU'],
    ['NO', 'NOR'],
    ['IN', 'IND'],
    ['BY', 'BLR'],
  ])('/turnover %s 2025', (code, partner) =>
    expect(read(`/turnover ${code} 2025`)).toEqual({ question: { ...figure, partner, period: '2025' } }),
  )

  test.each([
    ['/turnover in 2025', { ...figure, period: '2025' }],
    ['/turnover 2025-ci il', { ...figure, period: '2025' }],
    ['/turnover 2025 il', { ...figure, period: '2025' }],
    ['/why is it different', { kind: 'why', ...pair }],
    ['/quote lu mei', { kind: 'quote', speaker: 'lu-mei', nth: 0 }],
    ['/exports china to georgia', { ...figure, flow: 'X', reporter: 'CHN', partner: 'GEO' }],
    ['/compare tr ve ge', { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['TUR', 'GEO'] }],
    ['turnover with it in 2025', { ...figure, period: '2025' }],
  ])('%s', (line, question) => expect(read(line)).toEqual({ question }))
})

describe('of two names without prepositions the first is the reporter', () => {
  test.each([
    ['/exports TUR AZE 2024', { ...figure, flow: 'X', reporter: 'TUR', partner: 'AZE', period: '2024' }],
    ['/exports AZE TUR 2024', { ...figure, flow: 'X', partner: 'TUR', period: '2024' }],
    ['/imports turkey azerbaijan', { ...figure, flow: 'M', reporter: 'TUR', partner: 'AZE' }],
    ['/exports Турция Азербайджан', { ...figure, flow: 'X', reporter: 'TUR', partner: 'AZE' }],
    ['/exports china from azerbaijan', { ...figure, flow: 'X' }],
    ['/turnover TUR AZE', { ...figure, partner: 'TUR' }],
    ['/rank GEO AZE', { ...pair, kind: 'rank', reporter: 'GEO', partner: 'AZE' }],
    ['/share GEO AZE of exports', { ...pair, kind: 'share', flow: 'X', reporter: 'GEO', partner: 'AZE' }],
    ['/rank China Azerbaijan', { kind: 'rank', ...pair }],
    ["/rank China among Azerbaijan's partners", { kind: 'rank', ...pair }],
    ["/rank Georgia among Turkey's partners", { ...pair, kind: 'rank', reporter: 'TUR', partner: 'GEO' }],
  ])('%s', (line, question) => expect(read(line)).toEqual({ question }))
})

describe('the period and its base', () => {
  test.each([
    ['/growth vs 2023', { period: '2025', base: '2023' }],
    ['/growth vs 2019', { period: '2025', base: '2019' }],
    ['/growth к 2023', { period: '2025', base: '2023' }],
    ['/growth 2023-cü illə müqayisədə', { period: '2025', base: '2023' }],
    ['/growth 比2023年', { period: '2025', base: '2023' }],
    ['/growth vs January 2025', { period: '2026-01', base: '2025-01' }],
    ['/growth vs 2025', { period: '2025' }],
  ])('%s', (line, periods) => expect(read(line)).toEqual({ question: { kind: 'growth', ...pair, ...periods } }))
})

describe('days', () => {
  test.each([
    ['/turnover 31 Feb 2025', '31 Feb 2025', ['2025-02', '2025']],
    ['/turnover 30 февраля 2025', '30 февраля 2025', ['2025-02', '2025']],
    ['/turnover 2025年2月30日', '2025年2月30日', ['2025-02', '2025']],
    ['/turnover asof 2025-02-30', '2025-02-30', ['2025-02', '2025']],
    ['/turnover 29.02.2025', '29.02.2025', ['2025-02', '2025']],
    ['/turnover 2025-10/2025-01', '2025-10/2025-01', ['2025-01/2025-10']],
    ['turnover on 31 April 2025', '31 April 2025', ['2025-04', '2025']],
  ])('%s is no period', (line, heard, instead) =>
    expect(problemOf(line)).toEqual({ because: 'not-a-period', heard, instead }),
  )

  test.each([
    ['/turnover 29 Feb 2024', '2024-02-29'],
    ['/turnover asof yesterday', '2026-11-23'],
    ['/turnover по состоянию на вчера', '2026-11-23'],
    ['/turnover as of March 2026', '2026-03-31'],
    ['/turnover asof 2024-02', '2024-02-29'],
    ['/turnover по состоянию на март 2026', '2026-03-31'],
  ])('%s', (line, asOf) => expect(read(line)).toEqual({ question: { ...figure, asOf } }))

  test('a period and a day of publication are not a comparison', () =>
    expect(read('/turnover 2025 as of March 2026')).toEqual({
      question: { ...figure, period: '2025', asOf: '2026-03-31' },
    }))
})

describe('an unexpected word is quoted completely', () => {
  test.each([
    ['/turnover Karabakh', 'Karabakh'],
    ['/turnover Карабах 2025', 'Карабах'],
    ['/turnover 卡拉巴赫', '卡拉巴赫'],
    ['/turnover G77', 'G77'],
    ['/turnover 瓦坎达 2025', '瓦坎达'],
    ['/turnover 2025年瓦坎达的', '瓦坎达'],
    ['/exports oil 2025', 'oil'],
    ['/turnover wndi', 'wndi'],
    ['/exports imports 2025', 'imports'],
    ['/imports deficit', 'deficit'],
    ['/balance exports', 'exports'],
  ])('%s', (line, heard) => expect(problemOf(line)).toEqual({ because: 'unknown-word', heard }))

  test('a named flow replaces turnover; beside another flow it is unexpected', () => {
    expect(read('/turnover China 2025 exports')).toEqual({ question: { ...figure, flow: 'X', period: '2025' } })
    expect(read('/balance exports imports')).toEqual({ question: { ...figure, flow: 'B' } })
    expect(read('/exports imports 2025')).toMatchObject({ nearest: [{ flow: 'X' }, { flow: 'M' }] })
  })

  test('two countries in two periods suggest one comparison per period', () =>
    expect(read('/compare china turkey 2024 2025')).toMatchObject({
      problem: { because: 'too-many', what: 'periods' },
      nearest: [
        { kind: 'compare-partners', partners: ['CHN', 'TUR'], period: '2024' },
        { kind: 'compare-partners', partners: ['CHN', 'TUR'], period: '2025' },
      ],
    }))
})

describe('unknown topics and projects', () => {
  const wind = 'khizi-absheron-wind'
  test.each([
    ['/quote Trump', { topic: 'trump' }],
    ['/quote putin', { topic: 'putin' }],
    ['/quote Трамп', { topic: 'unknown' }],
    ['/quote 特朗普', { topic: 'unknown' }],
    ['/quote logistics', { topic: 'logistics' }],
    ['/quote Lu Mei logistics', { speaker: 'lu-mei', topic: 'logistics' }],
    ['/quote ambassador of Georgia', { speaker: 'ambassador-georgia', countries: ['GEO'] }],
    ['/quote trade', { topic: 'trade' }],
  ])('%s', (line, about) => expect(read(line)).toEqual({ question: { kind: 'quote', ...about, nth: 0 } }))

  test.each([
    ['/project wind', { project: wind }],
    ['/project ветер', { project: wind }],
    ['/project külək', { project: wind }],
    ['/project 风', { project: wind }],
    ['/project wind power plant', { project: wind }],
    ['/project solar', { project: 'solar' }],
    ['/project solar plant', { project: 'solar-plant' }],
    ['/project 太阳能', { project: 'unknown' }],
    ['/project railway', { project: 'railway' }],
    ['/project проект', {}],
    ['/project layihə', {}],
    ['/project renewables', {}],
  ])('%s', (line, about) => expect(read(line)).toEqual({ question: { kind: 'project', ...about } }))
})

describe('a citation without an id, the world, an ambiguous country', () => {
  test.each([
    ['/cite', { kind: 'cite-figure', ...pair, style: 'text' }],
    ['/cite 2025 bibtex', { kind: 'cite-figure', ...pair, period: '2025', style: 'bibtex' }],
    ['/cite the 2025 figure in APA', { kind: 'cite-figure', ...pair, period: '2025', style: 'apa' }],
    ['/balance с миром 2024', { ...figure, flow: 'B', partner: 'WLD', period: '2024' }],
    ['экспорт с миром', { ...figure, flow: 'X', partner: 'WLD' }],
  ])('%s', (line, question) => expect(read(line)).toEqual({ question }))

  test.each(['Congo', 'Korea'])('/turnover %s', heard =>
    expect(problemOf(`/turnover ${heard}`)).toEqual({ because: 'ambiguous', heard }),
  )
})
