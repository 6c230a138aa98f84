/** Imports a file of 10^5 figures as one change: time, memory, and the longest stall of the event loop. */

import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import { tables } from '../src/data/exchange/csv-columns.ts'
import { nothing } from '../src/data/facts/add-steps.ts'
import { openStore } from '../src/data/store.ts'
import { readImport } from '../src/reading/admin/files/import.ts'
import { madeEdit, partners } from './made.ts'

const flows = ['T', 'X', 'M']
const years = 16

/** Rows of `count` figures, each of another series or year. */
function csvOf(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, at) => {
    const year = 2010 + (at % years)
    const flow = flows[Math.floor(at / years) % flows.length]
    const partner = partners[Math.floor(at / (years * flows.length)) % partners.length]
    const office = Math.floor(at / (years * flows.length * partners.length))
    const value = `${1000 + (at % 997)}.5`
    return `value,${flow},AZE,${partner},${year},,${value},USD,6,,${office === 0 ? 'AZ_SCC' : `C${office}`},made-up,"table ${office}, row ${at}"`
  })
  return new TextEncoder().encode([tables.observations.needed.join(','), ...lines].join('\n'))
}

/** Reports more than two minutes, or more than 500 MB above what the process had before: other parts run in it too. */
export async function benchImport(rows: number): Promise<string | undefined> {
  const bytes = csvOf(rows)
  const store = await openStore(memoryEngine())
  const names = madeEdit(rows).change
  if (names.do !== 'add') throw new Error('names are added')
  const by = 1
  const at = new Date('2026-03-14T00:00:00Z')
  await store.change({ ...names, ...nothing, sources: names.sources, organisations: names.organisations }, by, at)
  const rssBefore = process.memoryUsage.rss()
  const began = performance.now()
  const { result: read, ...reading } = await measured(async () =>
    readImport(bytes, { facts: await store.facts(), by, at }),
  )
  if ('wrong' in read) throw new Error(read.wrong.what)
  const { result: kept, ...keeping } = await measured(() => store.change(read.change, by, at))
  if ('rule' in kept) throw new Error(`${kept.rule} at ${kept.at}`)
  const mb = (process.resourceUsage().maxRSS * 1024 - rssBefore) / 2 ** 20
  const seconds = (performance.now() - began) / 1000
  console.log(`\nImport of ${rows} rows (${(bytes.length / 2 ** 20).toFixed(1)} MB), ${read.tally.added} added`)
  console.table({ 'read and judged': reading, 'kept in memory': keeping })
  console.log(`${seconds.toFixed(1)} s in all, ${mb.toFixed(0)} MB more at most`)
  return seconds > 120 || mb > 500
    ? `an import of ${rows} rows took ${seconds.toFixed(0)} s and ${mb.toFixed(0)} MB`
    : undefined
}

/** CPU time between two loop turns: on a shared machine the wall clock would measure other processes. */
async function measured<T>(work: () => Promise<T>) {
  const turns: number[] = []
  let isOver = false
  let before = process.cpuUsage()
  const turn = (): void => {
    const { user, system } = process.cpuUsage(before)
    turns.push((user + system) / 1000)
    before = process.cpuUsage()
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const began = performance.now()
  const result = await work()
  isOver = true
  const sorted = turns.toSorted((a, b) => a - b)
  const share = (of: number): number => Number((sorted[Math.floor((sorted.length - 1) * of)] ?? 0).toFixed(1))
  const ms = Math.round(performance.now() - began)
  return { result, ms, 'a turn, p99 ms of CPU': share(0.99), 'at most': share(1) }
}
