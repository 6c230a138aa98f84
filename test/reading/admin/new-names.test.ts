import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/data/model/edit.ts'
import { readAdd } from '../../../src/reading/admin/add.ts'
import { completed } from '../../../src/reading/admin/line-reply.ts'
import { context } from './room.ts'

const add = (line: string) => readAdd(line, context)
function added(line: string): Extract<Change, { do: 'add' }> {
  const read = add(line)
  if (!('change' in read) || read.change.do !== 'add') throw new Error(JSON.stringify(read))
  return read.change
}

describe('an organisation', () => {
  const tuik = { id: 'TR_TUIK', area: 'TUR', kind: 'statistics', names: { en: 'Turkish Statistical Institute' } }
  test.each([
    ['organisation TR_TUIK name "Turkish Statistical Institute" TUR', tuik],
    ['organisation tr_tuik "Turkish Statistical Institute" Türkiye', tuik],
    ['qurum TR_TUIK adı "Turkish Statistical Institute" Türkiyə statistika', tuik],
    ['организация TR_TUIK название "Turkish Statistical Institute" Турция', tuik],
    ['机构 TR_TUIK 名称 "Turkish Statistical Institute" 土耳其', tuik],
    ['organisation TR_AA "Anadolu" press', { id: 'TR_AA', kind: 'press', names: { en: 'Anadolu' } }],
    ['organisation "Turkish Statistical Institute" TUR', { ...tuik, id: 'TR_TSI' }],
    ['organisation "Anadolu" press TUR', { id: 'TR_ANADOLU', area: 'TUR', kind: 'press', names: { en: 'Anadolu' } }],
    [
      'organisation TR_TUIK name "Institute" ru "Институт" zh:"统计局" az "İnstitut"',
      { id: 'TR_TUIK', names: { en: 'Institute', ru: 'Институт', zh: '统计局', az: 'İnstitut' } },
    ],
    ['organisation CN_MFA "Ministry" statement', { id: 'CN_MFA', kind: 'statement', names: { en: 'Ministry' } }],
  ])('%s', (line, organisation) => expect(added(line)).toMatchObject({ organisations: [organisation], projects: [] }))

  test.each([
    ['organisation', { line: '/add organisation name "…"', parts: ['name'] }],
    ['organisation TR_TUIK', { line: '/add organisation TR_TUIK name "…"', parts: ['name'] }],
    ['организация "Институт"', { line: '/add организация name ru "Институт" name "…"', parts: ['name'] }],
    ['organisation AZ_SCC "x"', { wrong: { because: 'name-held', id: 'AZ_SCC' } }],
    ['organisation 1x "x"', { wrong: { because: 'unknown-word', heard: '1x' } }],
    ['organisation TR_TUIK "x" hello', { wrong: { because: 'unknown-word', heard: 'hello' } }],
    ['organisation TR_TUIK "x" source report-2026-03-13', { wrong: { because: 'unknown-word' } }],
  ])('%s is incomplete or wrong', (line, read) => expect(add(line)).toMatchObject(read))

  test('a reply completes the line', () =>
    expect(completed('/add organisation name "…"', '"Turkish Statistical Institute"')).toBe(
      '/add organisation name "Turkish Statistical Institute"',
    ))
})

describe('a project', () => {
  const solar = { id: 'garadagh-solar', names: { en: 'Garadagh solar park' }, keywords: [] }
  const fact = 'field opened 2026-01-08 source report-2026-03-13 "It was opened."'
  test.each([
    'project garadagh-solar name "Garadagh solar park"',
    'layihə garadagh-solar adı "Garadagh solar park"',
    'проект garadagh-solar название "Garadagh solar park"',
    '项目 garadagh-solar 名称 "Garadagh solar park"',
  ])('alone: %s', line => expect(added(line)).toMatchObject({ projects: [solar], statements: [] }))

  test('with its first fact', () =>
    expect(added(`project garadagh-solar name "Garadagh solar park" ${fact}`)).toMatchObject({
      projects: [solar],
      statements: [{ project: 'garadagh-solar', field: 'opened', day: '2026-01-08', words: 'It was opened.' }],
    }))

  test.each([
    // A misspelt id adds no project: a new project needs a name.
    [
      `project wind-form ${fact}`,
      { wrong: { because: 'unknown-project', heard: 'wind-form', nearest: ['wind-farm'] } },
    ],
    [`project garadagh-solar ${fact}`, { wrong: { because: 'unknown-project', heard: 'garadagh-solar' } }],
    ['project wind-farm name "Another"', { wrong: { because: 'name-held', id: 'wind-farm' } }],
    [`project garadagh-solar name "${'x'.repeat(121)}"`, { wrong: { because: 'unknown-word' } }],
    [
      'project garadagh-solar name "G" field opened',
      { line: '/add project garadagh-solar name "G" field opened source … "…"', parts: ['source', 'words'] },
    ],
  ])('%s', (line, read) => expect(add(line)).toMatchObject(read))
})

describe('a speaker', () => {
  const sun = { id: 'sun-li', names: { en: 'Sun Li' }, office: { en: 'Ambassador of China to Azerbaijan' } }
  const named = { ...sun, short: { en: 'Ambassador Sun Li' }, area: 'CHN' }
  test.each([
    ['speaker sun-li name "Sun Li" office "Ambassador of China to Azerbaijan"', named],
    ['speaker "Sun Li" office "Ambassador of China to Azerbaijan"', named],
    ['spiker adı "Sun Li" vəzifə "Ambassador of China to Azerbaijan"', named],
    ['speaker Sun Li office "Ambassador of China to Azerbaijan"', named],
    ['спикер название "Sun Li" должность "Ambassador of China to Azerbaijan"', named],
    ['发言人 名称 "Sun Li" 职务 "Ambassador of China to Azerbaijan"', named],
    ['speaker "Sun Li" office "economist" KAZ', { id: 'sun-li', office: { en: 'economist' }, area: 'KAZ' }],
    ['speaker "Sun Li" office "President" short "Mr Sun"', { short: { en: 'Mr Sun' } }],
    [
      'speaker name "Sun Li" ru "Сунь Ли" zh "孙丽" office "Ambassador of China" ru "посол Китая" zh "中国大使"',
      {
        names: { en: 'Sun Li', ru: 'Сунь Ли', zh: '孙丽' },
        office: { en: 'Ambassador of China', ru: 'посол Китая', zh: '中国大使' },
        short: { en: 'Ambassador Sun Li', ru: 'посол Китая Сунь Ли', zh: '中国大使孙丽' },
      },
    ],
    // The letters tell the language.
    [
      'speaker name "Sun Li" "Сунь Ли" "孙丽" office "Ambassador" "посол"',
      { names: { en: 'Sun Li', ru: 'Сунь Ли', zh: '孙丽' }, office: { en: 'Ambassador', ru: 'посол' } },
    ],
    // The same person with another title is another speaker.
    ['speaker "Lu Mei" office "Minister of Trade of China"', { id: 'lu-mei-2', area: 'CHN' }],
  ])('%s', (line, speaker) => expect(added(line)).toMatchObject({ speakers: [speaker], observations: [] }))

  test.each([
    ['speaker', { line: '/add speaker name "…" office "…"', parts: ['name', 'office'] }],
    ['speaker lu-mai', { line: '/add speaker lu-mai name "…" office "…"', parts: ['name', 'office'] }],
    ['spiker "Sun Li"', { line: '/add spiker name "Sun Li" office "…"', parts: ['office'] }],
    [
      'спикер название "Сунь Ли" должность "посол"',
      { line: '/add спикер name ru "Сунь Ли" office ru "посол" name "…" office "…"', parts: ['name', 'office'] },
    ],
    ['speaker lu-mei "Lu" office "x"', { wrong: { because: 'name-held', id: 'lu-mei' } }],
    ['speaker sun-li hello office "x"', { wrong: { because: 'unknown-word', heard: 'hello' } }],
    ['speaker "A" "B" office "x"', { wrong: { because: 'twice', heard: 'B' } }],
    ['topic wind', { wrong: { because: 'fixed-topics' } }],
    ['тема', { wrong: { because: 'fixed-topics' } }],
  ])('%s is incomplete or wrong', (line, read) => expect(add(line)).toMatchObject(read))

  test('a reply completes the line', () =>
    expect(completed('/add speaker sun-li name "…" office "…"', 'Sun Li\nAmbassador of China')).toBe(
      '/add speaker sun-li name "Sun Li" office "Ambassador of China"',
    ))

  test('a figure that begins with its speaker stays a figure', () =>
    expect(add('speaker lu-mei turnover CHN 2026-02 395.1m')).toMatchObject({ parts: ['by', 'source', 'excerpt'] }))
})
