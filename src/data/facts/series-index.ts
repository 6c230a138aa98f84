import { canonical, span } from '../model/period.ts'
import { remembered } from '../model/remembered.ts'
import type { Area, Flow, Measure, Observation, Period } from '../model/schema.ts'
import { emptyPersistentMap, type PersistentMap } from './persistent-map.ts'

/** Series index: groups of observations for lookups, each sorted by period (comparePeriods), then by id. */
export interface SeriesIndex {
  get(group: string): readonly Observation[]
  draft(): SeriesIndexDraft
}

export interface SeriesIndexDraft {
  put(observation: Observation): void
  drop(observation: Observation): void
  /** Work for time slices. */
  seal(): Generator<undefined, SeriesIndex>
}

export const seriesOf = (measure: Measure, flow: Flow, reporter: Area, partner: Area): string =>
  `${measure} ${flow} ${reporter} ${partner}`
/** The group of one measure and flow of a reporter with every partner in one period, in any notation. */
export const acrossOf = (measure: Measure, flow: Flow, reporter: Area, period: Period): string =>
  `${measure} ${flow} ${reporter} @${canonical(period)}`
export const givenBy = (source: string): string => `from ${source}`

const groupsOf = (it: Observation): readonly string[] => [
  seriesOf(it.measure, it.flow, it.reporter, it.partner),
  acrossOf(it.measure, it.flow, it.reporter, it.period),
  givenBy(it.citation.source),
]

const none: readonly Observation[] = []

export const emptySeriesIndex = (): SeriesIndex => groups(emptyPersistentMap())

const groups = (byGroup: PersistentMap<readonly Observation[]>): SeriesIndex => ({
  get: group => byGroup.get(group) ?? none,
  draft: () => draftOf(byGroup),
})

interface Pending {
  readonly put: Map<string, Observation>
  /** Created when needed: loading a journal drops almost nothing. */
  drop: Map<string, Observation> | undefined
}

function draftOf(byGroup: PersistentMap<readonly Observation[]>): SeriesIndexDraft {
  const pending = new Map<string, Pending>()
  const of = (group: string): Pending => {
    const held = pending.get(group)
    if (held !== undefined) return held
    const made = { put: new Map<string, Observation>(), drop: undefined }
    pending.set(group, made)
    return made
  }
  return {
    put: it => {
      for (const group of groupsOf(it)) of(group).put.set(it.id, it)
    },
    drop: it => {
      for (const group of groupsOf(it)) {
        const changes = of(group)
        if (changes.put.delete(it.id)) continue
        changes.drop ??= new Map()
        changes.drop.set(it.id, it)
      }
    },
    seal: function* () {
      const next = byGroup.draft()
      let rows = 0
      for (const [group, changes] of pending) {
        next.set(group, merged(byGroup.get(group) ?? none, changes))
        rows += changes.put.size + 1
        if (rows > 500) yield
        if (rows > 500) rows = 0
      }
      return groups(next.seal())
    },
  }
}

/** A few changes are inserted; many are appended and sorted. */
function merged(before: readonly Observation[], { put, drop }: Pending): readonly Observation[] {
  // Without rows before there is nothing to insert into, as when a journal is loaded.
  if (before.length === 0) return sorted([...put.values()])
  const rows = without(before, drop)
  if (put.size > 16) return sorted(rows.concat([...put.values()]))
  for (const it of put.values()) rows.splice(indexOf(rows, it), 0, it)
  return rows
}

function without(before: readonly Observation[], drop: Pending['drop']): Observation[] {
  if (drop !== undefined && drop.size > 16) return before.filter(it => !drop.has(it.id))
  const rows = before.slice()
  for (const it of drop?.values() ?? []) rows.splice(indexOf(rows, it), 1)
  return rows
}

/** By period (comparePeriods), then by id. Sorts by id within each period: far fewer comparisons than sorting all rows. */
export function sorted(rows: readonly Observation[]): readonly Observation[] {
  if (rows.length < 2) return rows
  const byRank = new Map<number, Observation[]>()
  for (const row of rows) {
    const at = rank(row.period)
    const held = byRank.get(at)
    if (held === undefined) byRank.set(at, [row])
    else held.push(row)
  }
  return [...byRank].sort(([a], [b]) => a - b).flatMap(([, alike]) => alike.sort(byId))
}

/** Binary search: the index of the row, or where it would be inserted. */
function indexOf(rows: readonly Observation[], it: Observation): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = rows[middle]
    if (row !== undefined && order(row, it) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const byId = (a: Observation, b: Observation): number => (a.id < b.id ? -1 : 1)
const order = (a: Observation, b: Observation): number => rank(a.period) - rank(b.period) || byId(a, b)

/** A number that orders periods as comparePeriods does. Each is compared thousands of times while a journal is loaded. */
const rank = remembered(period => {
  const { start, months } = span(period)
  return (start + months) * 2 ** 18 + months
})
