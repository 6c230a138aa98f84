/** The workbook of /export xlsx, read back by another library. */
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { workbookBytes } from '../../../src/handlers/questions/make-file.ts'
import { fileRows } from '../../../src/writing/files/file-row.ts'
import { workbookOf } from '../../../src/writing/files/workbook.ts'
import { add, facts, growth, source } from '../../data/made.ts'
import { seedFacts } from '../../facts.ts'
import { writingIn } from '../writing.ts'
import { fileIn, in2025, whole } from './file.ts'

const sheetsOf = (code: 'en' | 'az' | 'ru' | 'zh') =>
  workbookOf([...fileRows(fileIn(in2025), seedFacts)], writingIn(code, 'private', seedFacts))

async function read(sheet: string, code: 'en' | 'az' | 'ru' | 'zh') {
  const [headings = [], ...rows] = await readSheet(Buffer.from(await workbookBytes(sheetsOf(code))), sheet)
  return rows.map(row => Object.fromEntries(row.map((cell, i) => [String(headings[i]), cell])))
}

test('figures are numbers, with source, status and licence', async () => {
  const rows = await read('Figures', 'en')
  expect(rows.find(row => row.Id === 'xb0y01j7pe')).toMatchObject({
    ...{ Value: 4.87, Multiplier: 1e9, 'In full': 4_870_000_000, Unit: 'USD', Status: 'press', Use: 'in the answer' },
    ...{ Reporter: 'Azerbaijan', 'Partner code': 'CHN', Flow: 'Turnover', Period: '2025', Publisher: 'Report' },
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
    ...{ Rows: 4, Published: '2026-10-05', Licence: expect.stringContaining('free to use and pass on') },
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
