/**
 * The official tables, in `<folder>/official`: the rows of each source as one compact table. `comtrade.csv` is not read:
 * the terms of UN Comtrade and WITS do not allow passing the data on.
 */
import { join } from 'node:path'
import type { z } from 'zod'
import { noFacts } from '../../src/data/facts/indexed-facts.ts'
import { rowsOf } from '../../src/data/facts/table-rows.ts'
import { type TableHead, tableHead } from '../../src/data/model/edit.ts'
import type { Source } from '../../src/data/model/schema.ts'
import type { Seed } from '../../src/data/seed/read-seed.ts'
import { seedChanges } from '../../src/data/seed/seed-changes.ts'
import { type TableRow, tableColumns } from '../../src/data/seed/seed-table.ts'
import { type OfficialHead, officialHeads } from './official-heads.ts'
import { type OrganisationRow, officialRow, organisationRow, readRows, type SourceRow, sourceRow } from './rows.ts'
import { toSource } from './sources.ts'

const files = ['aze-annual', 'aze-monthly-totals', 'mirror-annual', 'usa-aze'] as const
/** The publishers whose terms do not allow passing the data on: in comtrade.csv only. */
const notShipped: ReadonlySet<string> = new Set(['WB_WITS', 'UN_COMTRADE'])

type OfficialRow = z.infer<typeof officialRow>

export interface OfficialTable {
  readonly source: Source
  readonly head: TableHead
  readonly rows: readonly TableRow[]
}
export interface Official {
  readonly tables: readonly OfficialTable[]
  readonly organisations: readonly OrganisationRow[]
  /** For the summary: what the seed leaves out. */
  readonly leftOut: readonly string[]
}

/** Reads `<folder>/official`. Throws if a row has what the compact tables cannot hold, because it would be lost silently. */
export function readOfficial(folder: string): Official {
  const from = join(folder, 'official')
  const rows = files.flatMap(name => readRows(from, name, officialRow))
  const sources = readRows(from, 'sources', sourceRow)
  const organisations = readRows(from, 'organisations', organisationRow)
  const tables = [...officialHeads].map(([id, head]) => tableOf(sourceOf(id, sources, head), head, rows))
  const shipped = new Set(tables.map(it => it.source.id))
  const stray = rows.find(row => !shipped.has(row.source_id))
  if (stray !== undefined) throw new Error(`no head for the source ${stray.source_id} in official-heads.ts`)
  const unshipped = sources.filter(it => !shipped.has(it.source_id)).map(it => it.source_id)
  return {
    tables,
    organisations: organisations.filter(it => !notShipped.has(it.code)),
    leftOut: [
      `official/comtrade.csv is not shipped, because its licence does not allow passing it on: ${unshipped.join(', ')}`,
    ],
  }
}

function sourceOf(id: string, sources: readonly SourceRow[], head: OfficialHead): Source {
  const row = sources.find(it => it.source_id === id)
  if (row === undefined) throw new Error(`official/sources.csv has no ${id}`)
  return { ...toSource(row), ...head.source }
}

function tableOf(source: Source, head: OfficialHead, all: readonly OfficialRow[]): OfficialTable {
  const rows = all.filter(row => row.source_id === source.id)
  const [first] = rows
  if (first === undefined) throw new Error(`no rows of ${source.id}`)
  for (const row of rows) refuseOther(row, first, head)
  const column = ({ valuation, place }: OfficialHead['exports']) => ({ definition: { valuation }, place })
  return {
    source,
    head: tableHead.parse({
      compiledBy: first.compiling_org,
      unit: first.unit_measure,
      unitMult: Number(first.unit_mult),
      exports: column(head.exports),
      imports: column(head.imports),
      ...(head.hasNames ? { areas: namesIn(rows) } : {}),
    }),
    rows: linesOf(rows),
  }
}

/** Throws if the row differs in what the head says once for all rows. */
function refuseOther(row: OfficialRow, first: OfficialRow, head: OfficialHead): void {
  const { valuation } = row.flow === 'X' ? head.exports : head.imports
  const isAlike =
    row.measure === 'value' &&
    ['X', 'M'].includes(row.flow) &&
    row.base_period + row.bound === '' &&
    row.unit_measure === first.unit_measure &&
    row.unit_mult === first.unit_mult &&
    row.compiling_org === first.compiling_org &&
    row.valuation.replace('customs value', 'customs') === valuation
  if (!isAlike) throw new Error(`unlike the other rows of its source: ${Object.values(row).join(',')}`)
}

/** The source's own name of each country but the one that every row has. */
function namesIn(rows: readonly OfficialRow[]): Record<string, string> {
  const names = new Map<string, string>()
  for (const row of rows) {
    const area = row.ref_area === home ? row.counterpart_area : row.ref_area
    const known = names.get(area) ?? row.locator
    if (known !== row.locator) throw new Error(`two names of ${area}: ${known}, ${row.locator}`)
    names.set(area, row.locator)
  }
  return Object.fromEntries([...names].toSorted())
}
const home = 'AZE'

const statuses: Readonly<Record<string, string>> = { '': '', A: 'reported', U: 'unreliable' }

/** One line for a pair, period and status, sorted, so that a revision changes lines in place. */
function linesOf(rows: readonly OfficialRow[]): readonly TableRow[] {
  const lines = new Map<string, TableRow>()
  for (const row of rows) {
    const status = statuses[row.obs_status]
    if (status === undefined) throw new Error(`unknown status ${row.obs_status}`)
    const key = [row.ref_area, row.counterpart_area, row.time_period, status].join(',')
    const line = lines.get(key) ?? {
      reporter: row.ref_area,
      partner: row.counterpart_area,
      period: row.time_period,
      exports: '',
      imports: '',
      status,
    }
    const flow = row.flow === 'X' ? 'exports' : 'imports'
    if (line[flow] !== '') throw new Error(`two values: ${Object.values(row).join(',')}`)
    lines.set(key, { ...line, [flow]: row.obs_value })
  }
  return [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

/** The report as lines of text: each table, what is not shipped, and what the admission rules refuse. */
export function officialSummary({ tables, leftOut }: Official, seed: Seed): readonly string[] {
  const past = { wasEntered: () => false, namedBy: () => undefined }
  const refused = seedChanges(seed, noFacts, past, new Date(0).toISOString()).leftOut
  return [
    ...tables.map(({ source, rows }) => {
      const table = seed.given.find(it => it.source.id === source.id)?.table
      const count = table === undefined ? 0 : rowsOf(table).ids.length
      return `official table ${source.id}: ${rows.length} lines, ${count} observations`
    }),
    ...leftOut,
    ...refused.map(({ rule, at }) => `refused by the admission rules (${rule}): ${at}`),
  ]
}

/** A table as its CSV. No value has a comma or a quotation mark: they are codes and digits. */
export const csvOf = (rows: readonly TableRow[]): string =>
  [tableColumns.join(','), ...rows.map(row => tableColumns.map(column => row[column]).join(',')), ''].join('\n')
