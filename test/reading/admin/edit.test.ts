import { describe, expect, test } from 'vitest'
import { readEdit } from '../../../src/reading/admin/edit.ts'
import { add, facts, observation, quote } from '../../data/made.ts'
import { context, held, observationIn, statementIn } from './room.ts'

const edit = (line: string) => readEdit(line, context)
const { value, growth, rank, yuan, words, fact } = held

describe('only the parts that the line names change', () => {
  test.each([
    ['value00001 4.9bn', { ...value, amount: { value: '4.9', unitMult: 9, unit: 'USD' } }],
    ['value00001 value 4.9bn', { ...value, amount: { value: '4.9', unitMult: 9, unit: 'USD' } }],
    ['value00001 значение 4,9 млрд', { ...value, amount: { value: '4.9', unitMult: 9, unit: 'USD' } }],
    ['value00001 dəyər 4,9 mlrd', { ...value, amount: { value: '4.9', unitMult: 9, unit: 'USD' } }],
    ['value00001 数值 49亿', { ...value, amount: { value: '49', unitMult: 8, unit: 'USD' } }],
    ['4.9bn value00001', { ...value, amount: { value: '4.9', unitMult: 9, unit: 'USD' } }],
    ['id value00001 over $4bn', { ...value, amount: { value: '4', unitMult: 9, unit: 'USD', bound: 'over' } }],
    ['value00001 2024', { ...value, period: '2024' }],
    ['value00001 за 2024 год', { ...value, period: '2024' }],
    ['value00001 2024-cü il', { ...value, period: '2024' }],
    ['value00001 2024年', { ...value, period: '2024' }],
    ['value00001 exports', { ...value, flow: 'X' }],
    ['value00001 TUR', { ...value, partner: 'TUR' }],
    ['value00001 CHN AZE', { ...value, reporter: 'CHN', partner: 'AZE' }],
    ['value00001 by CN_AMB', { ...value, compiledBy: 'CN_AMB' }],
    ['value00001 source trend-4088208', { ...value, citation: { ...value.citation, source: 'trend-4088208' } }],
    ['value00001 "as printed"', { ...value, citation: { ...value.citation, excerpt: 'as printed' } }],
    ['value00001 at paragraph 2', { ...value, citation: { ...value.citation, place: 'paragraph 2' } }],
    ['value00001 said by lu-mei', { ...value, citation: { ...value.citation, speaker: 'lu-mei' } }],
    ['value00001 note "a slip"', { ...value, citation: { ...value.citation, note: 'a slip' } }],
    ['value00001 expected', { ...value, status: 'expected' }],
    ['value00001 record 3', { ...value, claim: { record: 3 } }],
    ['value00001 first', { ...value, claim: { first: true } }],
    ['growth0001 31%', { ...growth, amount: { value: '31', unitMult: 0, unit: 'PT' } }],
    ['growth0001 -5%', { ...growth, amount: { value: '-5', unitMult: 0, unit: 'PT' } }],
    ['growth0001 ×2.3', { ...growth, amount: { value: '2.3', unitMult: 0, unit: 'TIMES' } }],
    ['growth0001 vs 2023', { ...growth, against: '2023' }],
    ['rank000001 3rd', { ...rank, amount: { value: '3', unitMult: 0, unit: 'ORD' } }],
    ['rank000001 3', { ...rank, amount: { value: '3', unitMult: 0, unit: 'ORD' } }],
    // An amount without a currency keeps the currency.
    ['yuan000001 50亿', { ...yuan, amount: { value: '50', unitMult: 8, unit: 'CNY' } }],
    ['yuan000001 7bn USD', { ...yuan, amount: { value: '7', unitMult: 9, unit: 'USD' } }],
  ])('%s', (line, to) => expect(observationIn(edit(line))).toEqual(to))

  test.each([
    ['words00001 "Other words."', { ...words, words: 'Other words.' }],
    ['words00001 lang ru', { ...words, language: 'ru' }],
    ['words00001 topic record', { ...words, topics: ['record'] }],
    ['words00001 told by lu-mei', { ...words, retoldBy: 'lu-mei' }],
    ['words00001 at paragraph 4', { ...words, citation: { ...words.citation, place: 'paragraph 4' } }],
    ['words00001 source trend-4088208', { ...words, citation: { ...words.citation, source: 'trend-4088208' } }],
    ['fact000001 field builder', { ...fact, field: 'builder' }],
    ['fact000001 day 2026-01-08', { ...fact, day: '2026-01-08' }],
    ['fact000001 300000 homes', { ...fact, amount: { value: '300000', unitMult: 0, unit: 'FAM' } }],
    // The words are the excerpt before and after.
    [
      'fact000001 "It opened."',
      { ...fact, words: 'It opened.', citation: { ...fact.citation, excerpt: 'It opened.' } },
    ],
  ])('%s', (line, to) => expect(statementIn(edit(line))).toEqual(to))
})

describe('a note is removed', () => {
  const noted = { note: 'a slip in the text' }
  const figure = observation('noted00001', { period: '2023', citation: { ...value.citation, ...noted } })
  const said = quote('noted00002', { citation: { ...words.citation, ...noted } })
  const there = { ...context, facts: facts(add({ observations: [figure], statements: [said] })) }
  test.each([
    'note none',
    'note clear',
    'qeyd yoxdur',
    'qeyd sil',
    'qeyd "heç nə"',
    'примечание нет',
    'заметка убрать',
    '备注 无',
    '备注 清除',
    'note "None"',
  ])('%s', line => {
    expect(observationIn(readEdit(`noted00001 ${line}`, there))).toEqual({
      ...figure,
      citation: value.citation,
    })
    expect(statementIn(readEdit(`noted00002 ${line}`, there))).toEqual({
      ...said,
      citation: words.citation,
    })
  })
  test('without a note, nothing changes', () =>
    expect(edit('value00001 note none')).toEqual({ wrong: { because: 'same-as-held', id: 'value00001' } }))
})

describe('what /edit cannot change', () => {
  test.each([
    ['value00001', { because: 'same-as-held', id: 'value00001' }],
    ['value00001 4.87bn', { because: 'same-as-held', id: 'value00001' }],
    ['value00001 counted', { because: 'same-as-held', id: 'value00001' }],
    ['words00001 lang en', { because: 'same-as-held', id: 'words00001' }],
    ['value00002 4bn', { because: 'unknown-id', heard: 'value00002', nearest: ['value00001'] }],
    ['zzzz 3m', { because: 'unknown-id', heard: 'zzzz', nearest: [] }],
    ['valu00001 4bn', { because: 'unknown-id', heard: 'valu00001', nearest: ['value00001'] }],
    ['value00001 2026-13', { because: 'not-a-period', heard: '2026-13' }],
    ['value00001 5%', { because: 'not-an-amount', heard: '5%' }],
    ['value00001 420', { because: 'not-an-amount', heard: '420' }],
    ['growth0001 4bn', { because: 'not-an-amount', heard: '4bn' }],
    ['value00001 vs 2023', { because: 'not-a-period', heard: '2023' }],
    ['value00001 growth', { because: 'unknown-word', heard: 'growth' }],
    ['value00001 hello', { because: 'unknown-word', heard: 'hello' }],
    ['value00001 4bn 5bn', { because: 'twice', part: 'amount', heard: '5bn' }],
    ['value00001 by AZ_SC', { because: 'unknown-organisation', heard: 'AZ_SC', nearest: ['AZ_SCC'] }],
    ['value00001 source trend-1', { because: 'unknown-source', heard: 'trend-1' }],
    ['value00001 publisher Report', { because: 'unknown-word', heard: 'publisher Report' }],
    ['words00001 by AZ_SCC', { because: 'unknown-word', heard: 'by AZ_SCC' }],
    ['words00001 hello', { because: 'unknown-word', heard: 'hello' }],
    ['fact000001 field opend', { because: 'unknown-word', heard: 'opend', nearest: 'opened' }],
    ['fact000001 project wind-form', { because: 'unknown-project', heard: 'wind-form', nearest: ['wind-farm'] }],
  ])('%s', (line, wrong) => expect(edit(line)).toMatchObject({ wrong }))

  test.each([
    [`value00001 "${'x'.repeat(1001)}"`, '/edit value00001 "…"', ['excerpt']],
    [`words00001 "${'x'.repeat(1501)}"`, '/edit words00001 "…"', ['words']],
  ])('words too long are asked for again', (line, asked, parts) => expect(edit(line)).toEqual({ line: asked, parts }))

  test.each([
    ['', '/edit …'],
    ['4.9bn', '/edit … 4.9bn'],
    ['… 4.9bn', '/edit … 4.9bn'],
  ])('"%s" lacks its id', (line, asked) => expect(edit(line)).toEqual({ line: asked, parts: ['id'] }))
})

describe('the reason', () => {
  const corrected = { ...value, amount: { value: '4.8', unitMult: 9, unit: 'USD' } }
  test.each([
    ['value00001 4.8bn because misprint in the table', 'misprint in the table'],
    ['value00001 value 4.8bn because misprint in the table', 'misprint in the table'],
    ['value00001 4.8bn, because of a misprint in the table', 'a misprint in the table'],
    ['value00001 4.8bn because: misprint in the table', 'misprint in the table'],
    ['value00001 4.8bn why "misprint in the table"', 'misprint in the table'],
    ['value00001 4.8bn why:"misprint in the table"', 'misprint in the table'],
    ['value00001 4.8bn because en: misprint ru: опечатка', 'en: misprint ru: опечатка'],
    ['value00001 4.8bn reason misprint in the table', 'misprint in the table'],
    ['value00001 because "misprint in the table" 4.8bn', 'misprint in the table'],
    ['because "misprint in the table" value00001 4.8bn', 'misprint in the table'],
    ['value00001 4.8bn because it said "4.8", not 4.87 for 2025', 'it said "4.8", not 4.87 for 2025'],
    ['value00001 4.8bn потому что опечатка в таблице', 'опечатка в таблице'],
    ['value00001 4.8bn, так как опечатка в таблице', 'опечатка в таблице'],
    ['value00001 4.8bn причина: опечатка в таблице', 'опечатка в таблице'],
    ['value00001 4.8bn çünki cədvəldə səhv var', 'cədvəldə səhv var'],
    ['value00001 4.8bn səbəb cədvəldə səhv var', 'cədvəldə səhv var'],
    ['value00001 4.8bn ona görə ki cədvəldə səhv var', 'cədvəldə səhv var'],
    ['value00001 4.8bn 因为 表格有误', '表格有误'],
    ['value00001 4.8bn 因为表格有误', '表格有误'],
    ['value00001 4.8bn，原因：表格有误', '表格有误'],
    ['value00001 4.8bn 由于“表格有误”', '表格有误'],
    ['value00001 4.8bn because for 2025 it was misread', 'for 2025 it was misread'],
    ['value00001 4.8bn because <b>[bold](http://x.example)</b> /add @all', '<b>[bold](http://x.example)</b> /add @all'],
  ])('%s', (line, why) => expect(edit(line)).toEqual({ change: { do: 'correct', to: corrected, why } }))

  test('the reason for a change of words', () =>
    expect(edit('words00001 "Other words." because misheard')).toEqual({
      change: { do: 'correct', to: { ...words, words: 'Other words.' }, why: 'misheard' },
    }))

  test.each([
    ['value00001 for 2024', { ...value, period: '2024' }],
    ['value00001 first time', { ...value, claim: { first: true } }],
    ['value00001 "because of 4.87"', { ...value, citation: { ...value.citation, excerpt: 'because of 4.87' } }],
    ['value00001 note "why so"', { ...value, citation: { ...value.citation, note: 'why so' } }],
    // 'because' is a value here, like any word after 'note'.
    ['value00001 note "because"', { ...value, citation: { ...value.citation, note: 'because' } }],
  ])('"%s" has no reason', (line, to) => expect(edit(line)).toEqual({ change: { do: 'correct', to } }))

  test('a reason alone changes nothing', () =>
    expect(edit('value00001 because misprint')).toEqual({ wrong: { because: 'same-as-held', id: 'value00001' } }))

  test.each([
    ['4.8bn because misprint', '/edit … 4.8bn because "misprint"', ['id']],
    [`value00001 "${'x'.repeat(1001)}" because misprint`, '/edit value00001 because "misprint" "…"', ['excerpt']],
    [`value00001 4.8bn because ${'x'.repeat(301)}`, '/edit value00001 4.8bn because …', ['why']],
    ['value00001 4.8bn because …', '/edit value00001 4.8bn because …', ['why']],
    ['value00001 4.8bn because', '/edit value00001 4.8bn because …', ['why']],
  ])('"%s" lacks a part and keeps the others', (line, asked, parts) =>
    expect(edit(line)).toEqual({ line: asked, parts }),
  )

  test('a reply with the missing reason completes the line', () =>
    expect(edit('value00001 because "misprint in the table" 4.8bn "4.8 billion"')).toMatchObject({
      change: { to: { citation: { excerpt: '4.8 billion' } }, why: 'misprint in the table' },
    }))
})
