import { describe, expect, test } from 'vitest'
import { observationId } from '../../../src/data/model/fact-ids.ts'
import { readAdd } from '../../../src/reading/admin/add.ts'
import { context, figureIn, observationIn, statementIn } from './room.ts'

const add = (line: string) => readAdd(line, context)
/** A line with its compiler, source and excerpt. */
const whole = (line: string) => add(`${line} by AZ_SCC source report-2026-03-13 "as printed"`)

test('the example of the help page', () => {
  const read = add('turnover CHN 2026-02 395.1m by AZ_SCC source report-2026-03-13 "reached $395.1 million"')
  const { id, ...rest } = observationIn(read)
  expect(rest).toEqual({
    measure: 'value',
    flow: 'T',
    reporter: 'AZE',
    partner: 'CHN',
    compiledBy: 'AZ_SCC',
    period: '2026-02',
    amount: { value: '395.1', unitMult: 6, unit: 'USD' },
    citation: { source: 'report-2026-03-13', excerpt: 'reached $395.1 million' },
  })
  expect(id).toBe(observationId(rest))
})

describe('a value', () => {
  test.each([
    ['turnover CHN 2026-02 $395.1m', 'value T AZE CHN 2026-02 395.1e6 USD'],
    // Not twelve months.
    ['exports CHN 2026-02 12m', 'value X AZE CHN 2026-02 12e6 USD'],
    ['экспорт Китай 2026-02 6м', 'value X AZE CHN 2026-02 6e6 USD'],
    ['exports TUR GEO 2025 4.87bn', 'value X TUR GEO 2025 4.87e9 USD'],
    ['imports from China in January 2026 407.7 million dollars', 'value M AZE CHN 2026-01 407.7e6 USD'],
    ['balance CHN 2025 -1.2bn', 'value B AZE CHN 2025 -1.2e9 USD'],
    ['trade deficit CHN 2025 1.2bn', 'value B AZE CHN 2025 -1.2e9 USD'],
    ['exports world 2025 26 billion', 'value X AZE WLD 2025 26e9 USD'],
    ['turnover CHN 2025 over $4bn', 'value T AZE CHN 2025 over 4e9 USD'],
    ['turnover CHN 2025 at least $4bn', 'value T AZE CHN 2025 over 4e9 USD'],
    ['turnover CHN 2025 under $5bn', 'value T AZE CHN 2025 under 5e9 USD'],
    ['turnover CHN 2025 about 3 billion', 'value T AZE CHN 2025 about 3e9 USD'],
    ['turnover CHN 2025 ~3bn', 'value T AZE CHN 2025 about 3e9 USD'],
    ['turnover CHN 2025 >4bn', 'value T AZE CHN 2025 over 4e9 USD'],
    ['turnover CHN 2025 395,100,000 USD', 'value T AZE CHN 2025 395100000e0 USD'],
    ['turnover CHN 2025 417 800 000', 'value T AZE CHN 2025 417800000e0 USD'],
    ['turnover CHN 2025 $2.100bn', 'value T AZE CHN 2025 2.100e9 USD'],
    ['turnover CHN 2025 3.1bn EUR', 'value T AZE CHN 2025 3.1e9 EUR'],
    ['turnover CHN 2025 EUR 3.1bn', 'value T AZE CHN 2025 3.1e9 EUR'],
    ['turnover CHN 2025 8.2bn AZN', 'value T AZE CHN 2025 8.2e9 AZN'],
    ['turnover CHN 2025 35 billion yuan', 'value T AZE CHN 2025 35e9 CNY'],
    ['turnover CHN 2025 12bn TRY', 'value T AZE CHN 2025 12e9 TRY'],
    ['turnover CHN Jan-Oct 2025 2.44bn', 'value T AZE CHN 2025-01/2025-10 2.44e9 USD'],
    ['turnover CHN Q1 2026 1.5bn', 'value T AZE CHN 2026-Q1 1.5e9 USD'],
    ['turnover CHN H1 2025 2.1bn', 'value T AZE CHN 2025-S1 2.1e9 USD'],
    ['Turnover, CHN, 2026-02, $395.1m,', 'value T AZE CHN 2026-02 395.1e6 USD'],
    // Azerbaijani
    ['dövriyyə Çin 2026-cı il fevral 395,1 mln $', 'value T AZE CHN 2026-02 395.1e6 USD'],
    ['ixrac Türkiyə yanvar-mart 2026 12 mln avro', 'value X AZE TUR 2026-Q1 12e6 EUR'],
    ['idxal Çin 2025 4,87 milyard dollar', 'value M AZE CHN 2025 4.87e9 USD'],
    ['dövriyyə Çin 2025 3,744 milyard', 'value T AZE CHN 2025 3.744e9 USD'],
    ['ixrac Çin 2025 4 milyarddan çox', 'value X AZE CHN 2025 over 4e9 USD'],
    // Russian
    ['экспорт Китай февраль 2026 4,87 млрд $', 'value X AZE CHN 2026-02 4.87e9 USD'],
    ['товарооборот Китай 2025 свыше 4 млрд долларов', 'value T AZE CHN 2025 over 4e9 USD'],
    ['импорт из Китая в январе 2026 года 407,7 млн', 'value M AZE CHN 2026-01 407.7e6 USD'],
    ['импорт Китай 2025 417,812 млн', 'value M AZE CHN 2025 417.812e6 USD'],
    ['импорт Китай 2025 5млн', 'value M AZE CHN 2025 5e6 USD'],
    // Chinese
    ['出口 中国 2026年2月 48.7亿元', 'value X AZE CHN 2026-02 48.7e8 CNY'],
    ['贸易额 中国 2025年 超过40亿美元', 'value T AZE CHN 2025 over 40e8 USD'],
    ['进口 CHN 2025年1-10月 24.4亿美元', 'value M AZE CHN 2025-01/2025-10 24.4e8 USD'],
  ])('%s', (line, figure) => expect(figureIn(whole(line))).toBe(figure))
})

describe('a value as people print it', () => {
  test.each([
    ['turnover CHN 2025 $2,159 million', 'value T AZE CHN 2025 2159e6 USD'],
    ['turnover CHN 2025 $2,159m', 'value T AZE CHN 2025 2159e6 USD'],
    ['turnover CHN 2025 US$4.87 billion', 'value T AZE CHN 2025 4.87e9 USD'],
    ['turnover CHN 2025 4.87 billion US dollars', 'value T AZE CHN 2025 4.87e9 USD'],
    ['turnover CHN 2025 25 billion 43 million', 'value T AZE CHN 2025 25043e6 USD'],
    ['turnover CHN 2025 over a billion dollars', 'value T AZE CHN 2025 over 1e9 USD'],
    ['экспорт Китай 2025 25 млрд 43 млн', 'value X AZE CHN 2025 25043e6 USD'],
    ['экспорт Китай 2025 25 млрд. 43 млн. долл. США', 'value X AZE CHN 2025 25043e6 USD'],
    ['экспорт Китай 2025 25 млрд 43 млн 500 тыс. долларов', 'value X AZE CHN 2025 25043500e3 USD'],
    ['экспорт Китай 2025 миллиард долларов', 'value X AZE CHN 2025 1e9 USD'],
    ['dövriyyə Çin 2025 1 milyard 308 milyon', 'value T AZE CHN 2025 1308e6 USD'],
    ['dövriyyə Çin 2025 1 milyard 308 milyon 200 min ABŞ dolları', 'value T AZE CHN 2025 1308200e3 USD'],
    ['出口 中国 2025年 25亿4300万美元', 'value X AZE CHN 2025 254300e4 USD'],
    ['出口 中国 2025年 2,159万美元', 'value X AZE CHN 2025 2159e4 USD'],
  ])('%s', (line, figure) => expect(figureIn(whole(line))).toBe(figure))
})

describe('reporter and partner', () => {
  test.each([
    ['exports TUR GEO 2025 4bn', 'value X TUR GEO 2025 4e9 USD'],
    ['exports to CHN from GEO 2025 4bn', 'value X GEO CHN 2025 4e9 USD'],
    ['imports from China to Georgia 2025 4bn', 'value M GEO CHN 2025 4e9 USD'],
    ['экспорт в Китай из Грузии 2025 4 млрд', 'value X GEO CHN 2025 4e9 USD'],
    ['оборот Грузии с Китаем 2025 4 млрд', 'value T GEO CHN 2025 4e9 USD'],
    ['Gürcüstanın Çinə ixracı 2025 4 mlrd', 'value X GEO CHN 2025 4e9 USD'],
    ['中国 对 阿塞拜疆 出口 2025年 40亿', 'value X CHN AZE 2025 40e8 USD'],
    ['turnover CASIA5 CHN 2025 4bn', 'value T CASIA5 CHN 2025 4e9 USD'],
    ['turnover OTS OTS 2023 42bn', 'value T OTS OTS 2023 42e9 USD'],
    ['imports EU27 2025 4bn', 'value M AZE EU27 2025 4e9 USD'],
    ['turnover CN 2025 4bn', 'value T AZE CHN 2025 4e9 USD'],
  ])('%s', (line, figure) => expect(figureIn(whole(line))).toBe(figure))

  test.each([
    'exports of China 2025 4bn',
    'экспорт Китая 2025 4 млрд',
    'Çinin ixracı 2025 4 mlrd',
    'our exports 2025 4bn',
  ])('%s names no partner', line => expect(whole(line)).toMatchObject({ parts: ['partner'] }))
})

describe('a growth, a share, a rank', () => {
  test.each([
    ['turnover CHN 2025 +30.2%', 'growth T AZE CHN 2025 vs 2024 30.2e0 PT'],
    ['turnover CHN 2025 -5%', 'growth T AZE CHN 2025 vs 2024 -5e0 PT'],
    ['turnover CHN 2025 −5 %', 'growth T AZE CHN 2025 vs 2024 -5e0 PT'],
    ['growth turnover CHN 2025 30.2%', 'growth T AZE CHN 2025 vs 2024 30.2e0 PT'],
    ['turnover CHN 2025 fell 5%', 'growth T AZE CHN 2025 vs 2024 -5e0 PT'],
    ['exports CHN 2025 ×2.3', 'growth X AZE CHN 2025 vs 2024 2.3e0 TIMES'],
    ['exports CHN 2025 x2.3', 'growth X AZE CHN 2025 vs 2024 2.3e0 TIMES'],
    ['exports CHN 2025 2.3 times', 'growth X AZE CHN 2025 vs 2024 2.3e0 TIMES'],
    ['exports CHN 2026-01 +10.1% vs 2025-12', 'growth X AZE CHN 2026-01 vs 2025-12 10.1e0 PT'],
    ['exports CHN 5% 2025 vs 2023', 'growth X AZE CHN 2025 vs 2023 5e0 PT'],
    ['exports CHN 2026-01 +10.1%', 'growth X AZE CHN 2026-01 vs 2025-01 10.1e0 PT'],
    ['artım ixrac Çin 2025 5,5 faiz', 'growth X AZE CHN 2025 vs 2024 5.5e0 PT'],
    ['рост экспорт Китай 2025 5,5% к 2023', 'growth X AZE CHN 2025 vs 2023 5.5e0 PT'],
    ['экспорт Китай 2025 2,3 раза', 'growth X AZE CHN 2025 vs 2024 2.3e0 TIMES'],
    ['增长 出口 中国 2025年 30.2%', 'growth X AZE CHN 2025 vs 2024 30.2e0 PT'],
    ['share of exports CHN 2025 7.9%', 'share X AZE CHN 2025 7.9e0 PT'],
    ['share of imports CHN 2024-Q1 20%', 'share M AZE CHN 2024-Q1 20e0 PT'],
    ['CHN 2025 7.9% of exports', 'share X AZE CHN 2025 7.9e0 PT'],
    ['доля экспорт Китай 2025 7,9%', 'share X AZE CHN 2025 7.9e0 PT'],
    ['pay ixrac Çin 2025 7,9%', 'share X AZE CHN 2025 7.9e0 PT'],
    ['占比 出口 中国 2025年 7.9%', 'share X AZE CHN 2025 7.9e0 PT'],
    ['rank turnover CHN 2025 3rd', 'rank T AZE CHN 2025 3e0 ORD'],
    ['rank turnover CHN 2025 3', 'rank T AZE CHN 2025 3e0 ORD'],
    ['rank turnover CHN 2025 third', 'rank T AZE CHN 2025 3e0 ORD'],
    ['rank turnover CHN 2025 first', 'rank T AZE CHN 2025 1e0 ORD'],
    ['turnover CHN 2025 third place', 'rank T AZE CHN 2025 3e0 ORD'],
    ['оборот Китай 2025 3-е место', 'rank T AZE CHN 2025 3e0 ORD'],
    ['dövriyyə Çin 2025 3-cü yer', 'rank T AZE CHN 2025 3e0 ORD'],
    ['место 3-е оборот Китай 2025', 'rank T AZE CHN 2025 3e0 ORD'],
    ['yer 3-cü dövriyyə Çin 2025', 'rank T AZE CHN 2025 3e0 ORD'],
    ['排名 第3 贸易额 中国 2025年', 'rank T AZE CHN 2025 3e0 ORD'],
    // In words
    ['turnover CHN 2025 doubled', 'growth T AZE CHN 2025 vs 2024 2e0 TIMES'],
    ['exports CHN 2025 tripled', 'growth X AZE CHN 2025 vs 2024 3e0 TIMES'],
    ['exports CHN 2025 halved', 'growth X AZE CHN 2025 vs 2024 0.5e0 TIMES'],
    ['exports CHN 2025 2.3-fold', 'growth X AZE CHN 2025 vs 2024 2.3e0 TIMES'],
    ['exports CHN 2025 rose by 30.2 per cent', 'growth X AZE CHN 2025 vs 2024 30.2e0 PT'],
    ['growth exports CHN 2025 thirty-five percent', 'growth X AZE CHN 2025 vs 2024 35e0 PT'],
    ['exports CHN 2025 fell 8.3 times', 'growth X AZE CHN 2025 vs 2024 0.1205e0 TIMES'],
    ['экспорт Китай 2025 вырос вдвое', 'growth X AZE CHN 2025 vs 2024 2e0 TIMES'],
    ['экспорт Китай 2025 вырос в два раза', 'growth X AZE CHN 2025 vs 2024 2e0 TIMES'],
    ['экспорт Китай 2025 утроился', 'growth X AZE CHN 2025 vs 2024 3e0 TIMES'],
    ['ixrac Çin 2025 iki dəfə artıb', 'growth X AZE CHN 2025 vs 2024 2e0 TIMES'],
    ['出口 中国 2025年 翻一番', 'growth X AZE CHN 2025 vs 2024 2e0 TIMES'],
    ['出口 中国 2025年 增长百分之三十', 'growth X AZE CHN 2025 vs 2024 30e0 PT'],
    // The earlier of two periods is the base.
    ['turnover CHN 2026-02 +5% on 2025-02', 'growth T AZE CHN 2026-02 vs 2025-02 5e0 PT'],
    ['turnover CHN +5% on February 2024 in February 2026', 'growth T AZE CHN 2026-02 vs 2024-02 5e0 PT'],
    ['turnover CHN 2026-02 5% more than in 2025-02', 'growth T AZE CHN 2026-02 vs 2025-02 5e0 PT'],
    ['turnover CHN 2025 8.3 percent more', 'growth T AZE CHN 2025 vs 2024 8.3e0 PT'],
    ['turnover CHN 2025 8.3% less', 'growth T AZE CHN 2025 vs 2024 -8.3e0 PT'],
    ['оборот Китай 2025 на 8,3% меньше', 'growth T AZE CHN 2025 vs 2024 -8.3e0 PT'],
    ['оборот Китай 2025 в 8,3 раза меньше', 'growth T AZE CHN 2025 vs 2024 0.1205e0 TIMES'],
    ['turnover CHN 2025 third-largest partner', 'rank T AZE CHN 2025 3e0 ORD'],
    ['贸易额 中国 2025年 第三大贸易伙伴', 'rank T AZE CHN 2025 3e0 ORD'],
  ])('%s', (line, figure) => expect(figureIn(whole(line))).toBe(figure))
})

describe('citation, claim and status of a figure', () => {
  const base = 'turnover CHN 2026-02 395.1m'
  test.each([
    ['by AZ_SCC source report-2026-03-13 at paragraph 2', { source: 'report-2026-03-13', place: 'paragraph 2' }],
    [
      'by AZ_SCC source report-2026-03-13 place "table 4, row 2"',
      { source: 'report-2026-03-13', place: 'table 4, row 2' },
    ],
    [
      'by AZ_SCC source report-2026-03-13 «как есть» said by lu-mei',
      { source: 'report-2026-03-13', excerpt: 'как есть', speaker: 'lu-mei' },
    ],
    [
      'by AZ_SCC source report-2026-03-13 “so” note "a slip"',
      { source: 'report-2026-03-13', excerpt: 'so', note: 'a slip' },
    ],
    ['AZ_SCC report-2026-03-13 lu-mei 「如此」', { source: 'report-2026-03-13', excerpt: '如此', speaker: 'lu-mei' }],
    ['по данным az_scc источник: report-2026-03-13 „so“', { source: 'report-2026-03-13', excerpt: 'so' }],
    [
      'by AZ_SCC, source report-2026-03-13, "so", at paragraph 2,',
      { source: 'report-2026-03-13', excerpt: 'so', place: 'paragraph 2' },
    ],
    ['AZ_SCC mənbə report-2026-03-13 "so"', { source: 'report-2026-03-13', excerpt: 'so' }],
    ['据 AZ_SCC 来源report-2026-03-13 “如此”', { source: 'report-2026-03-13', excerpt: '如此' }],
    [
      'by AZ_SCC source report-2026-03-13 "he said "yes" twice"',
      { source: 'report-2026-03-13', excerpt: 'he said "yes' },
    ],
  ])('%s', (line, citation) => {
    const read = add(`${base} ${line}`)
    if (line.includes('"yes"')) expect(read).toMatchObject({ wrong: { because: 'unknown-word' } })
    else expect(observationIn(read)).toMatchObject({ compiledBy: 'AZ_SCC', citation })
  })

  test.each([
    ['expected', { status: 'expected' }],
    ['ожидается', { status: 'expected' }],
    ['gözlənilir', { status: 'expected' }],
    ['预计', { status: 'expected' }],
    ['record 3', { claim: { record: 3 } }],
    ['record', { claim: { record: 1 } }],
    ['first', { claim: { first: true } }],
    ['впервые', { claim: { first: true } }],
    ['ilk dəfə', { claim: { first: true } }],
    ['首次', { claim: { first: true } }],
  ])('%s', (word, is) => expect(observationIn(whole(`turnover CHN 2025 4bn ${word}`))).toMatchObject(is))

  test.each(['turnover CHN 2025 third place', 'оборот Китай 2025 3-е место', 'dövriyyə Çin 2025 3-cü yer'])(
    '%s, followed by an excerpt',
    line =>
      expect(observationIn(add(`by AZ_SCC source report-2026-03-13 ${line} "took third place"`)).citation).toEqual({
        source: 'report-2026-03-13',
        excerpt: 'took third place',
      }),
  )

  test('a rank reached for the first time', () =>
    expect(observationIn(whole('rank turnover CHN 2026-01 third first'))).toMatchObject({
      amount: { value: '3' },
      claim: { first: true },
    }))
})

describe('missing parts are asked for', () => {
  test.each([
    ['', '/add flow … partner … period … amount … by … source … "…"'],
    ['turnover', '/add turnover partner … period … amount … by … source … "…"'],
    [
      'turnover AZE 2025 4bn by AZ_SCC source report-2026-03-13 "x"',
      '/add turnover AZE 2025 4bn by AZ_SCC source report-2026-03-13 "x" partner …',
    ],
    [
      'CHN 2025 4bn by AZ_SCC source report-2026-03-13 "x"',
      '/add CHN 2025 4bn by AZ_SCC source report-2026-03-13 "x" flow …',
    ],
    [
      'turnover CHN 4bn by AZ_SCC source report-2026-03-13 "x"',
      '/add turnover CHN 4bn by AZ_SCC source report-2026-03-13 "x" period …',
    ],
    [
      'turnover CHN 2025 by AZ_SCC source report-2026-03-13 "x"',
      '/add turnover CHN 2025 by AZ_SCC source report-2026-03-13 "x" amount …',
    ],
    [
      'turnover CHN 2025 4bn source report-2026-03-13 "x"',
      '/add turnover CHN 2025 4bn source report-2026-03-13 "x" by …',
    ],
    ['turnover CHN 2025 4bn by AZ_SCC "x"', '/add turnover CHN 2025 4bn by AZ_SCC "x" source …'],
    [
      'turnover CHN 2025 4bn by AZ_SCC source report-2026-03-13',
      '/add turnover CHN 2025 4bn by AZ_SCC source report-2026-03-13 "…"',
    ],
    ['turnover CHN 2025 4bn by ... source ... "..."', '/add turnover CHN 2025 4bn by … source … "…"'],
    ['turnover CHN 2025 4bn by', '/add turnover CHN 2025 4bn by … source … "…"'],
    // A bare percentage is a growth or a share.
    [
      'turnover CHN 2025 30.2% by AZ_SCC source report-2026-03-13 "x"',
      '/add turnover CHN 2025 30.2% by AZ_SCC source report-2026-03-13 "x" measure …',
    ],
    [
      'turnover CHN 2025 3rd by AZ_SCC source report-2026-03-13 "x"',
      '/add turnover CHN 2025 3rd by AZ_SCC source report-2026-03-13 "x" measure …',
    ],
    [
      'share CHN 2025 7.9% by AZ_SCC source report-2026-03-13 "x"',
      '/add share CHN 2025 7.9% by AZ_SCC source report-2026-03-13 "x" flow …',
    ],
    [
      `turnover CHN 2025 4bn by AZ_SCC source report-2026-03-13 "${'x'.repeat(1001)}"`,
      `/add turnover CHN 2025 4bn by AZ_SCC source report-2026-03-13 "…"`,
    ],
    ['quote', '/add quote speaker … source … "…"'],
    [
      'quote lu-mei topic trade lang en source report-2026-03-13',
      '/add quote lu-mei topic trade lang en source report-2026-03-13 "…"',
    ],
    [
      'quote topic trade lang en source report-2026-03-13 "x"',
      '/add quote topic trade lang en source report-2026-03-13 "x" speaker …',
    ],
    [
      'quote lu-mei lang en source report-2026-03-13 "x"',
      '/add quote lu-mei lang en source report-2026-03-13 "x" topic …',
    ],
    ['quote lu-mei topic trade lang en "x"', '/add quote lu-mei topic trade lang en "x" source …'],
    ['project', '/add project … field … source … "…"'],
    ['project wind-farm source report-2026-03-13 "x"', '/add project wind-farm source report-2026-03-13 "x" field …'],
  ])('%s', (line, asked) => expect(add(line)).toMatchObject({ line: asked }))
})

describe('problems of a line', () => {
  const end = 'by AZ_SCC source report-2026-03-13 "x"'
  test.each([
    [`turnover CHN 2026-13 4bn ${end}`, { because: 'not-a-period', heard: '2026-13' }],
    [`turnover CHN February 4bn ${end}`, { because: 'not-a-period', heard: 'February' }],
    [`turnover CHN 13.03.2026 4bn ${end}`, { because: 'not-a-period', heard: '13.03.2026' }],
    [`turnover CHN 2020-2025 4bn ${end}`, { because: 'not-a-period', heard: '2020-2025' }],
    [`turnover CHN 2025 +5% vs soon ${end}`, { because: 'not-a-period', heard: 'soon' }],
    [`turnover CHN 2025 4bn vs 2024 ${end}`, { because: 'not-an-amount', heard: '4bn' }],
    [`turnover CHN 2025 420 ${end}`, { because: 'not-an-amount', heard: '420' }],
    [`turnover CHN 2025 $4,870 ${end}`, { because: 'not-an-amount', heard: '$4,870' }],
    [`turnover CHN 2025 4,870 mln ${end}`, { because: 'not-an-amount', heard: '4,870 mln' }],
    [`turnover CHN 2026-02 +5% on 2025 ${end}`, { because: 'twice', part: 'period', heard: '2025' }],
    [`turnover CHN 2025 25 million 43 billion ${end}`, { because: 'twice', part: 'amount', heard: '43 billion' }],
    [`growth turnover CHN 2025 4bn ${end}`, { because: 'not-an-amount', heard: '4bn' }],
    [`share of exports CHN 2025 4bn ${end}`, { because: 'not-an-amount', heard: '4bn' }],
    [`rank turnover CHN 2025 0 ${end}`, { because: 'not-an-amount', heard: '0' }],
    [`turnovr CHN 2025 4bn ${end}`, { because: 'unknown-word', heard: 'turnovr', nearest: 'turnover' }],
    [`turnover CHN 2025 4bn sorce x ${end}`, { because: 'unknown-word', heard: 'sorce', nearest: 'source' }],
    [`turnover CHN 2025 4bn mənbəə x ${end}`, { because: 'unknown-word', heard: 'mənbəə', nearest: 'mənbə' }],
    [`turnover CHN 2025 4bn источнк x ${end}`, { because: 'unknown-word', heard: 'источнк', nearest: 'источник' }],
    [`oil exports CHN 2025 4bn ${end}`, { because: 'unknown-word', heard: 'oil' }],
    [`not exports CHN 2025 4bn ${end}`, { because: 'unknown-word', heard: 'not' }],
    [`turnover Korea 2025 4bn ${end}`, { because: 'unknown-word', heard: 'Korea', nearest: 'KOR' }],
    [`turnover Georgai 2025 4bn ${end}`, { because: 'unknown-word', heard: 'Georgai', nearest: 'GEO' }],
    [`turnover Azerbaijn CHN 2025 4bn ${end}`, { because: 'unknown-word', heard: 'Azerbaijn', nearest: 'AZE' }],
    [`turnover CHN Febuary 2025 4bn ${end}`, { because: 'unknown-word', heard: 'Febuary' }],
    [`turnover exports CHN 2025 4bn ${end}`, { because: 'twice', part: 'flow', heard: 'exports' }],
    [`exports and imports CHN 2025 4bn ${end}`, { because: 'twice', part: 'flow', heard: 'imports' }],
    [`turnover CHN 2025 4bn 5bn ${end}`, { because: 'twice', part: 'amount', heard: '5bn' }],
    [`turnover CHN 2025 2024 4bn ${end}`, { because: 'twice', part: 'period', heard: '2024' }],
    [`turnover CHN TUR GEO 2025 4bn ${end}`, { because: 'twice', part: 'partner', heard: 'GEO' }],
    [`turnover CHN 2025 4bn by CN_AMB ${end}`, { because: 'twice', part: 'by', heard: 'AZ_SCC' }],
    [`turnover CHN 2025 4bn "y" ${end}`, { because: 'twice', part: 'excerpt', heard: 'x' }],
    [
      `turnover CHN 2025 4bn source trend-4088208 ${end}`,
      { because: 'twice', part: 'source', heard: 'report-2026-03-13' },
    ],
    [`turnover CHN 2025 share rank 4% ${end}`, { because: 'twice', part: 'measure', heard: 'rank' }],
    ['turnover CHN 2025 4bn by AZ_SC', { because: 'unknown-organisation', heard: 'AZ_SC', nearest: ['AZ_SCC'] }],
    [
      'turnover CHN 2025 4bn source report-2026-03-12',
      { because: 'unknown-source', heard: 'report-2026-03-12', nearest: ['report-2026-03-13'] },
    ],
    [
      `turnover CHN 2025 4bn said by lu-mai ${end}`,
      { because: 'unknown-speaker', heard: 'lu-mai', nearest: ['lu-mei'] },
    ],
    [`turnover CHN 2025 4bn note "${'n'.repeat(301)}" ${end}`, { because: 'unknown-word' }],
    ['quote lu-mai topic trade lang en', { because: 'unknown-speaker', heard: 'lu-mai', nearest: ['lu-mei'] }],
    ['quote lu-mei topic trad lang en', { because: 'unknown-word', heard: 'trad', nearest: 'trade' }],
    ['quote lu-mei topic trade lang english-ish', { because: 'unknown-word', heard: 'english-ish' }],
    [`turnover CHN 2025 4bn publisher Report ${end}`, { because: 'unknown-word', heard: 'publisher Report' }],
    [`turnover CHN 2025 4bn topic trade ${end}`, { because: 'unknown-word', heard: 'topic trade' }],
    [`turnover CHN 2025 4bn ${'x'.repeat(100)} ${end}`, { because: 'unknown-word', heard: `${'x'.repeat(59)}…` }],
    ['quote lu-mei by AZ_SCC', { because: 'unknown-word', heard: 'by AZ_SCC' }],
    ['quote lu-mei vs 2024', { because: 'unknown-word', heard: 'vs 2024' }],
    ['project wind-farm field opened exports', { because: 'unknown-word', heard: 'exports' }],
    ['project wind-farm field opened CHN', { because: 'unknown-word', heard: 'CHN' }],
    ['project wind-farm field opened 2026', { because: 'unknown-word', heard: '2026' }],
    ['project wind-farm day 2026-01-08 2026-01-09', { because: 'twice', part: 'period', heard: '2026-01-09' }],
    ['turnover CHN 2025 4bn wind-farm', { because: 'unknown-word', heard: 'turnover' }],
    ['quote lu-mei speaker lu-mei', { because: 'twice', part: 'speaker', heard: 'lu-mei' }],
    ['project wind-farm by AZ_SCC', { because: 'unknown-word', heard: 'by AZ_SCC' }],
    ['quote lu-mei hello', { because: 'unknown-word', heard: 'hello' }],
    ['quote lu-mei told by nobody-here', { because: 'unknown-speaker', heard: 'nobody-here', nearest: [] }],
    ['quote lu-mei "a" "b"', { because: 'twice', part: 'words', heard: 'b' }],
    ['project wind-form field opened', { because: 'unknown-project', heard: 'wind-form', nearest: ['wind-farm'] }],
    ['project wind-farm field opend', { because: 'unknown-word', heard: 'opend', nearest: 'opened' }],
    ['project wind-farm field opened day tomorrowish', { because: 'not-a-day', heard: 'tomorrowish' }],
    ['project wind-farm field households 300000', { because: 'not-an-amount', heard: '300000' }],
  ])('%s', (line, wrong) => expect(add(line)).toMatchObject({ wrong }))
})

describe('quotations and project facts', () => {
  test.each([
    [
      'quote lu-mei topic trade,record lang en source report-2026-03-13 "We grow"',
      { language: 'en', topics: ['trade', 'record'] },
    ],
    [
      'quote topic trade, record speaker lu-mei lang en report-2026-03-13 "We grow"',
      { language: 'en', topics: ['trade', 'record'] },
    ],
    [
      'цитата lu-mei тема торговля язык русский источник report-2026-03-13 «We grow»',
      { language: 'ru', topics: ['trade'] },
    ],
    ['sitat lu-mei mövzu ticarət dil az mənbə report-2026-03-13 "We grow"', { language: 'az', topics: ['trade'] }],
    ['引语 lu-mei 主题 贸易 语言 中文 来源 report-2026-03-13 「We grow」', { language: 'zh', topics: ['trade'] }],
    ['quote lu-mei topic trade lang en source report-2026-03-13 "We grow" told by lu-mei', { retoldBy: 'lu-mei' }],
    // In the language of its source.
    ['quote lu-mei topic trade source report-2026-03-13 "We grow"', { language: 'en' }],
  ])('%s', (line, is) =>
    expect(statementIn(add(line))).toMatchObject({
      kind: 'quote',
      words: 'We grow',
      citation: { source: 'report-2026-03-13', speaker: 'lu-mei', excerpt: 'We grow' },
      ...is,
    }),
  )

  test('no-break spaces in a number stay in a quotation', () =>
    expect(
      observationIn(add('turnover CHN 2025 4\u00a0bn by AZ_SCC source report-2026-03-13 "4\u00a0bn\n  at last"'))
        .citation.excerpt,
    ).toBe('4\u00a0bn at last'))

  test('with a place in the source, the words are not the excerpt', () =>
    expect(
      statementIn(add('quote lu-mei topic trade lang en source report-2026-03-13 "We grow" at paragraph 4')).citation,
    ).toEqual({
      source: 'report-2026-03-13',
      place: 'paragraph 4',
      speaker: 'lu-mei',
    }))

  test('the excerpt of long words is cut at the limit', () => {
    const words = 'word '.repeat(250).trim()
    const { citation } = statementIn(add(`quote lu-mei topic trade lang en source report-2026-03-13 "${words}"`))
    expect(citation.excerpt?.length).toBeLessThanOrEqual(1000)
    expect(words.startsWith(citation.excerpt ?? '-')).toBe(true)
  })

  test.each([
    [
      'project wind-farm field opened source report-2026-03-13 "Opened" 2026-01-08',
      { field: 'opened', day: '2026-01-08', language: 'en' },
    ],
    [
      'project wind-farm field opened source report-2026-03-13 "Opened" day 8 January 2026',
      { field: 'opened', day: '2026-01-08' },
    ],
    [
      'project wind-farm field households source report-2026-03-13 "Opened" 300000 homes',
      { amount: { value: '300000', unitMult: 0, unit: 'FAM' } },
    ],
    [
      'project wind-farm field households source report-2026-03-13 "Opened" over 300 000 homes',
      { amount: { value: '300000', unitMult: 0, unit: 'FAM', bound: 'over' } },
    ],
    [
      'project wind-farm field emissions source report-2026-03-13 "Opened" 400 thousand tonnes',
      { amount: { value: '400', unitMult: 3, unit: 'TNE' } },
    ],
    ['проект wind-farm поле открытие источник report-2026-03-13 "Opened"', { field: 'opened' }],
    ['layihə wind-farm sahə açılış mənbə report-2026-03-13 "Opened" lang az', { field: 'opened', language: 'az' }],
    ['项目 wind-farm 字段 排放 来源 report-2026-03-13 "Opened"', { field: 'emissions' }],
    ['wind-farm field other report-2026-03-13 "Opened"', { field: 'other' }],
    ...[
      ['300,000 families', '300000', 0, 'FAM'],
      ['more than 300,000 families', '300000', 0, 'FAM', 'over'],
      ['300 000 семей', '300000', 0, 'FAM'],
      ['более 300 тыс. семей', '300', 3, 'FAM', 'over'],
      ['300 mindən çox ailə', '300', 3, 'FAM', 'over'],
      ['30万个家庭', '30', 4, 'FAM'],
      ['emissions 400,000 tons', '400000', 0, 'TNE'],
      ['emissions 400,000 tons of CO2 a year', '400000', 0, 'TNE'],
      ['выбросы 400 тыс. тонн углекислого газа в год', '400', 3, 'TNE'],
      ['emissiya ildə 400 min ton', '400', 3, 'TNE'],
      ['排放 40万吨二氧化碳', '40', 4, 'TNE'],
    ].map(([words, value, unitMult, unit, bound]): [string, object] => [
      `project wind-farm ${words} source report-2026-03-13 "Opened"`,
      {
        field: unit === 'FAM' ? 'households' : 'emissions',
        amount: { value, unitMult, unit, ...(bound !== undefined && { bound }) },
      },
    ]),
    ...[
      ...['8 January 2026', 'on January 8, 2026', '8 января 2026 года', '8 yanvar 2026-cı il', '2026年1月8日'],
      // The year of the source.
      ...['January 8', '8 января', '8 yanvar', '1月8日'],
    ].map((day): [string, object] => [
      `project wind-farm opened ${day} source report-2026-03-13 "Opened"`,
      { field: 'opened', day: '2026-01-08' },
    ]),
  ])('%s', (line, is) =>
    expect(statementIn(add(line))).toMatchObject({ kind: 'project', project: 'wind-farm', words: 'Opened', ...is }),
  )
})
