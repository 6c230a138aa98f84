/** CSV files for tests, with made-up facts. */
import { readImport } from '../../../../src/reading/admin/files/import.ts'
import { add, facts, observation, source } from '../../../data/made.ts'

export const columns = [
  ...['measure', 'flow', 'ref_area', 'counterpart_area', 'time_period', 'base_period', 'obs_value', 'unit_measure'],
  ...['unit_mult', 'bound', 'compiling_org', 'source_id', 'locator'],
]

/** China's turnover of 2025, $4.87 billion, with some cells replaced. */
export function row(over: Readonly<Record<string, string>> = {}, more: readonly string[] = []): readonly string[] {
  const own: Readonly<Record<string, string>> = {
    measure: 'value',
    flow: 'T',
    ref_area: 'AZE',
    counterpart_area: 'CHN',
    time_period: '2025',
    base_period: '',
    obs_value: '4.87',
    unit_measure: 'USD',
    unit_mult: '9',
    bound: '',
    compiling_org: 'AZ_SCC',
    source_id: 'report-2026-03-13',
    locator: 'paragraph 2',
  }
  return [...columns, ...more].map(column => over[column] ?? own[column] ?? '')
}

export const lines = (rows: readonly (readonly string[])[], separator = ',', end = '\n'): string =>
  rows
    .map(cells =>
      cells.map(cell => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join(end)

export const held = facts(
  add({ sources: [source('other')] }),
  add({
    observations: [observation('held', { citation: { source: 'report-2026-03-13', excerpt: 'x', speaker: 'lu-mei' } })],
  }),
)

export const read = (file: string | Uint8Array) =>
  readImport(typeof file === 'string' ? new TextEncoder().encode(file) : file, {
    facts: held,
    by: 1,
    at: new Date('2026-03-13T09:00:00Z'),
  })

/** Counts of added, changed and same rows: '1 0 0'; then the rejected rows: '3 number 4,87'. */
export async function told(file: string | Uint8Array): Promise<string> {
  const it = await read(file)
  if ('wrong' in it) return `${it.wrong.what}${it.wrong.heard === undefined ? '' : ` ${it.wrong.heard}`}`
  const { added, changed, same, rejected } = it.tally
  return [`${added} ${changed} ${same}`, ...rejected.map(({ row, why, heard }) => `${row} ${why} ${heard}`)].join(' · ')
}
