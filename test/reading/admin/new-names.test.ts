import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/data/model/schema.ts'
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
    ['organisation CN_MFA "Ministry" statement', { id: 'CN_MFA', kind: 'statement', names: { en: 'Ministry' } }],
  ])('%s', (line, organisation) => expect(added(line)).toMatchObject({ organisations: [organisation], projects: [] }))

  test.each([
    ['organisation', { line: '/add organisation … name "…"', parts: ['id', 'title'] }],
    ['organisation TR_TUIK', { line: '/add organisation TR_TUIK name "…"', parts: ['title'] }],
    ['organisation "Institute"', { line: '/add organisation … "Institute"', parts: ['id'] }],
    ['organisation AZ_SCC "x"', { wrong: { because: 'refused', refusal: { rule: 'duplicate', at: 'AZ_SCC' } } }],
    ['organisation 1x "x"', { wrong: { because: 'unknown-word', heard: '1x' } }],
    ['organisation TR_TUIK "x" hello', { wrong: { because: 'unknown-word', heard: 'hello' } }],
    ['organisation TR_TUIK "x" source report-2026-03-13', { wrong: { because: 'unknown-word' } }],
  ])('%s is incomplete or wrong', (line, read) => expect(add(line)).toMatchObject(read))

  test('a reply completes the line', () =>
    expect(completed('/add organisation … name "…"', 'TR_TUIK "Turkish Statistical Institute"')).toBe(
      '/add organisation TR_TUIK name "Turkish Statistical Institute"',
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
    ['project wind-farm name "Another"', { wrong: { because: 'unknown-word', heard: 'name "Another"' } }],
    [`project garadagh-solar name "${'x'.repeat(121)}"`, { wrong: { because: 'unknown-word' } }],
    [
      'project garadagh-solar name "G" field opened',
      { line: '/add project garadagh-solar name "G" field opened source … "…"', parts: ['source', 'words'] },
    ],
  ])('%s', (line, read) => expect(add(line)).toMatchObject(read))
})
