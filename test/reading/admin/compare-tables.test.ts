import { describe, expect, test } from 'vitest'
import type { FetchedTable } from '../../../src/data/exchange/fetched-tables.ts'
import { fetchedText, readFetched } from '../../../src/data/exchange/fetched-tables.ts'
import type { Observation } from '../../../src/data/model/schema.ts'
import { compareTables, withoutHeld } from '../../../src/reading/admin/compare-tables.ts'
import { add, customs, facts, observation, source } from '../../data/made.ts'

const newer = source('customs-2026-03', { published: '2026-03-13' })
const older = source('customs-2022', { published: '2022-02-02' })
const dollars = (value: string, unit = 'USD') => ({ value, unitMult: 0, unit })
/** Imports from China in 2020, in dollars. */
const imports = (id: string, value: string, over: Partial<Observation> = {}): Observation =>
  observation(id, {
    flow: 'M',
    period: '2020',
    amount: dollars(value),
    definition: { valuation: 'CIF' },
    citation: { source: newer.id, place: 'CHN' },
    ...over,
  })
const cites = (id: string) => ({ citation: { source: id, place: 'CHN' } })

const table = (observations: readonly Observation[], over: Partial<FetchedTable> = {}): FetchedTable => ({
  service: 'imf',
  from: '2020',
  to: '2020',
  source: newer,
  organisation: customs,
  observations,
  same: 0,
  refused: [],
  ...over,
})
const compared = (held: readonly Observation[], ...tables: readonly FetchedTable[]) =>
  compareTables({ tables, failed: [] }, { facts: known(held), by: 1, at: new Date('2026-03-13T09:00:00Z') })
const known = (held: readonly Observation[]) => facts(add({ sources: [older], observations: held }))
const counts = async (held: readonly Observation[], fetched: Observation) => {
  const [service] = (await compared(held, table([fetched]))).summary.services
  return service !== undefined && 'added' in service ? [service.added, service.revised, service.same] : []
}

const [isNew, isRevised, isSame] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]
describe('a fetched figure of $1,000,000 is', () => {
  const held = (value: string, over: Partial<Observation> = {}) =>
    imports('held', value, { ...cites(older.id), ...over })
  test.each([
    ['new beside exports', held('1000000', { flow: 'X' }), isNew],
    ['new beside another definition', held('1000000', { definition: { valuation: 'FOB' } }), isNew],
    ['new beside another currency', held('1000000', { amount: dollars('1000000', 'EUR') }), isNew],
    ['new beside another compiler', held('1000000', { compiledBy: 'CN_AMB' }), isNew],
    ['the same at another scale', held('1', { amount: { value: '1', unitMult: 6, unit: 'USD' } }), isSame],
    ['the same within 50 dollars', held('1000050'), isSame],
    ['revised from 51 dollars on', held('999949'), isRevised],
    ['revised when a bound was held', held('1', { amount: { ...dollars('1000000'), bound: 'over' } }), isRevised],
    ['the same as a whole year in months', held('1000000', { period: '2020-01/2020-12' }), isSame],
  ])('%s', async (_, it, expected) => expect(await counts([it], imports('x', '1000000'))).toEqual(expected))
})

test('the newest vintage is the one that is revised, and keeps its id and claim', async () => {
  const old = imports('old', '900000', cites(older.id))
  const latest = imports('latest', '950000', { ...cites('report-2026-03-13'), claim: { record: 2 } })
  const { change } = await compared([old, latest], table([imports('x', '1000000')]))
  expect(change.steps[1]).toEqual({
    do: 'correct',
    to: imports('latest', '1000000', { claim: { record: 2 } }),
    why: 'revised by AZ_SCC',
  })
})

test('the three largest revisions are shown, largest first', async () => {
  const years = ['2011', '2012', '2013', '2014']
  const held = years.map((period, i) => imports(`y${i}`, '1000000', { period, ...cites(older.id) }))
  const values = ['1000100', '900000', '1000300', '2000000']
  const { summary } = await compared(held, table(years.map((period, i) => imports('x', values[i] ?? '', { period }))))
  expect(summary.revisions.map(({ now }) => now.amount.value)).toEqual(['2000000', '900000', '1000300'])
})

test('names enter once, and only with figures; a known organisation keeps its name', async () => {
  const renamed = { ...customs, names: { en: 'Another name' } }
  const tables = [
    table([imports('a', '1')], { organisation: renamed }),
    table([imports('b', '2', { period: '2021' })], { organisation: renamed }),
    table([], { source: source('unused') }),
  ]
  const { change } = await compared([], ...tables)
  expect(change.steps).toEqual([
    add({ sources: [newer], observations: [imports('a', '1'), imports('b', '2', { period: '2021' })] }),
  ])
})

test('rows of a source from the future are refused by that rule, and nothing is left to save', async () => {
  const future = source('customs-2027', { published: '2027-01-01' })
  const { change, summary } = await compared([], table([imports('a', '1', cites(future.id))], { source: future }))
  expect(summary.refused).toEqual([{ row: 'M AZE CHN 2020', why: { rule: 'future' } }])
  expect(change.steps).toEqual([])
})

test('what is kept until a press is the differences, and reads back as it was', async () => {
  const held = imports('held', '1000000', cites(older.id))
  const fetched = {
    tables: [table([imports('a', '1000000'), imports('b', '5', { period: '2021' })], { same: 2 }), table([])],
    failed: [{ service: 'wits', from: '2020', to: '2021', fault: 'limited' } as const],
  }
  const kept = await withoutHeld(fetched, known([held]))
  expect(kept.tables[0]).toEqual(table([imports('b', '5', { period: '2021' })], { same: 3 }))
  expect(await readFetched(await fetchedText(kept))).toEqual(kept)
})
