/** Readers for the rows of sources.csv and organisations.csv. */
import { organisation, source } from '../../../data/model/schema.ts'
import { mergeName } from './add-to-batch.ts'
import type { Batch, Things } from './batch.ts'
import type { Refused } from './figure-row.ts'

type Cell = (column: string) => string | undefined

/** Adds a source to the batch. Fields of a known source that have no column stay. Returns why the row is rejected. */
export function addSourceRow(cell: Cell, batch: Batch, seen: Set<string>): Refused | undefined {
  const of = (column: string): string => cell(column) ?? ''
  const held = batch.admission.named('sources', of('source_id'))
  const { url: _, ...rest } = held ?? {}
  const read = source.safeParse({
    ...rest,
    id: of('source_id'),
    publisher: of('publisher'),
    title: of('title'),
    ...(of('url') !== '' && { url: of('url') }),
    published: of('published'),
    language: of('language'),
    ...(of('licence') !== '' && { licence: of('licence') }),
    ...(of('attribution') !== '' && { attribution: of('attribution') }),
  })
  if (read.success) return take('sources', read.data, batch, seen)
  const [column] = read.error.issues[0]?.path ?? []
  const heard = of(column === 'id' ? 'source_id' : String(column))
  if (column === 'url') return { why: 'address', heard }
  return { why: column === 'published' ? 'period' : 'word', heard }
}

/** Adds an organisation to the batch. The column has the English name; names in other languages stay. Returns why the row is rejected. */
export function addOrganisationRow(cell: Cell, batch: Batch, seen: Set<string>): Refused | undefined {
  const of = (column: string): string => cell(column) ?? ''
  const held = batch.admission.named('organisations', of('code'))
  const read = organisation.safeParse({
    id: of('code'),
    ...(of('area') !== '' && { area: of('area') }),
    kind: of('kind'),
    names: { ...held?.names, en: of('name') },
  })
  if (read.success) return take('organisations', read.data, batch, seen)
  const [column] = read.error.issues[0]?.path ?? []
  const columns: Readonly<Record<string, string>> = { id: 'code', names: 'name' }
  const heard = of(columns[String(column)] ?? String(column))
  return { why: column === 'area' ? 'area' : 'word', heard }
}

function take<L extends 'sources' | 'organisations'>(
  list: L,
  it: Things[L],
  batch: Batch,
  seen: Set<string>,
): Refused | undefined {
  if (seen.has(it.id)) return { why: 'twice', heard: it.id }
  const refusal = mergeName(list, it, batch)
  if (refusal !== undefined) return { why: refusal.rule, heard: it.id }
  seen.add(it.id)
  return undefined
}
