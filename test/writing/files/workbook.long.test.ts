/** The workbook of /export xlsx, read back by another library. */
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { FileAnswer } from '../../../src/answers/model/file.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { workbookBytes } from '../../../src/handlers/questions/make-file.ts'
import { readWorkbook } from '../../../src/handlers/request/read-workbook.ts'
import { workbookRows } from '../../../src/handlers/request/workbook-rows.ts'
import { languages } from '../../../src/languages/languages.ts'
import { readTable } from '../../../src/reading/admin/files/import.ts'
import { fileRows } from '../../../src/writing/files/file-row.ts'
import { workbookOf } from '../../../src/writing/files/workbook.ts'
import { add, facts, growth, source } from '../../data/made.ts'
import { pressFacts, seedFacts } from '../../facts.ts'
import { writingIn } from '../writing.ts'
import { exportsByYear, fileIn, in2025, whole } from './file.ts'

const sheetsOf = (code: 'en' | 'az' | 'ru' | 'zh') =>
  workbookOf([...fileRows(fileIn(in2025), seedFacts)], writingIn(code, 'private', seedFacts))

async function read(sheet: string, code: 'en' | 'az' | 'ru' | 'zh') {
  const [headings = [], ...rows] = await readSheet(Buffer.from(await workbookBytes(sheetsOf(code))), sheet)
  return rows.map(row => Object.fromEntries(row.map((cell, i) => [String(headings[i]), cell])))
}

const tallyOf = async (file: FileAnswer, code: Code, facts: Facts) =>
  tallyIn(await workbookBytes(workbookOf([...fileRows(file, facts)], writingIn(code, 'private', facts))), facts)

/** What /import makes of a workbook. */
async function tallyIn(bytes: Uint8Array, facts: Facts) {
  const workbook = await readWorkbook(bytes)
  if (typeof workbook === 'string') throw new Error(workbook)
  const read = await readTable(workbookRows(workbook.sheets, facts).rows, {
    facts,
    by: 1,
    at: new Date('2026-11-24T12:00:00Z'),
  })
  return 'tally' in read ? read.tally : read
}

test('figures are numbers, with source, status and licence', async () => {
  const rows = await read('Figures', 'en')
  expect(rows.find(row => row.Id === 'xb0y01j7pe')).toMatchObject({
    Value: 4.87,
    Multiplier: 1e9,
    'In full': 4_870_000_000,
    Unit: 'USD',
    Status: 'press',
    Use: 'in the answer',
    Reporter: 'Azerbaijan',
    'Partner code': 'CHN',
    Flow: 'Turnover',
    Period: '2025',
    Publisher: 'Report',
    'Said by': 'Ambassador Lu Mei',
  })
  expect(rows.find(row => row.Measure === 'Growth' && row.Status === 'press')).toMatchObject({ Unit: '%' })
  const ofImf = rows.filter(row => row['Counted by'] === 'IMF')
  expect(ofImf.length).toBeGreaterThan(1)
  for (const row of ofImf) expect(row.Attribution).toContain('Source: International Monetary Fund')
})

test('a sheet of sources has each once, with its licence and number of rows', async () => {
  const rows = await read('Sources', 'en')
  const ids = rows.map(row => row['Source id'])
  expect(new Set(ids).size).toBe(ids.length)
  expect(rows.find(row => row['Source id'] === 'imf-imts-2026-10')).toMatchObject({
    Rows: 4,
    Published: '2026-10-05',
    Licence: expect.stringContaining('free to use and pass on'),
  })
})

describe('/import finds every row held already', () => {
  test.each(languages.map(({ code }) => code))('of all that the press printed, in %s', async code => {
    expect(await tallyOf(whole(pressFacts), code, pressFacts)).toEqual({
      added: 0,
      changed: 0,
      rejected: [],
      same: pressFacts.size,
    })
  })

  test.each([in2025, exportsByYear])('and skips computed ones: $kind', async question => {
    const file = fileIn(question)
    const computed = file.entries.filter(entry => 'computed' in entry).length
    expect(await tallyOf(file, 'az', seedFacts)).toEqual({
      added: 0,
      changed: 0,
      rejected: [],
      same: file.entries.length - computed,
      ...(computed > 0 && { computed }),
    })
  })

  test('and takes what was changed in it', async () => {
    const [figures, ...others] = sheetsOf('en')
    const data =
      figures?.data.map(row => row.map(cell => (cell?.value === 4.87 ? { value: 4.9, format: '#,##0.00' } : cell))) ??
      []
    const bytes = await workbookBytes(figures === undefined ? [] : [{ ...figures, data: [...data] }, ...others])
    expect(await tallyIn(bytes, seedFacts)).toMatchObject({ added: 0, changed: 1, rejected: [] })
  })
})

test.each([
  ['az', 'Rəqəmlər', 'Qiymət'],
  ['ru', 'Цифры', 'Значение'],
  ['zh', '数据', '数值'],
] as const)('its words are in %s', async (code, sheet, value) => {
  expect((await read(sheet, code)).find(row => Object.values(row).includes('xb0y01j7pe'))?.[value]).toBe(4.87)
})

test('the first row stays in view, and columns are as wide as their text, within limits', () => {
  for (const { stickyRowsCount, columns, data } of sheetsOf('en')) {
    expect(stickyRowsCount).toBe(1)
    expect(columns).toHaveLength(data[0]?.length ?? 0)
    for (const { width } of columns) expect(width >= 8 && width <= 40).toBe(true)
  }
})

test('a text that looks like a formula stays text, and a fall is a number with its digits', async () => {
  const citation = { source: 'odd', excerpt: '=1+1' }
  const odd = facts(
    add({
      sources: [source('odd')],
      observations: [growth('f1', { amount: { value: '-5.70', unitMult: 0, unit: 'PT' }, citation })],
    }),
  )
  const sheets = workbookOf([...fileRows(whole(odd), odd)], writingIn('en', 'private', odd))
  const value = sheets[0]?.data[1]?.find(cell => typeof cell?.value === 'number')
  expect(value).toEqual({ value: -5.7, format: '#,##0.00' })
  const cells = await readSheet(Buffer.from(await workbookBytes(sheets)), 'Figures')
  expect(cells[1]).toContain('=1+1')
  expect(cells[1]).toContain(-5.7)
})
