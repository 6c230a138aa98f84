import type { Edit } from '../model/edit.ts'
import type { Area, Fact, Flow, Measure, Observation, Period, Statement } from '../model/schema.ts'
import { type Catalog, emptyCatalog } from './catalog.ts'
import type { FactEntry, Facts, NameLookups, SeriesAndPeriod, Withdrawn } from './facts.ts'
import { emptyPersistentMap, type PersistentMap } from './persistent-map.ts'
import type { NamedThings, ReferenceKind } from './references.ts'
import { acrossOf, emptySeriesIndex, givenBy, type SeriesIndex, seriesOf, sorted } from './series-index.ts'
import type { TableRows } from './table-rows.ts'

/** The entry of one id; `held` is false after a withdrawal. */
export interface IndexedFact<T> {
  readonly entry: FactEntry<T>
  readonly held: boolean
  readonly gone?: Withdrawal
}

export type Withdrawal = Pick<Withdrawn, 'version' | 'at' | 'why'>

/** What one edit entered or corrected, linked to the edit before it. */
export interface EditEffect {
  readonly version: number
  readonly ids: () => readonly string[]
  readonly before: EditEffect | undefined
}

/** A table that an edit entered. A row counts while `observations` has no entry of its id: no edit has changed it since. */
export interface HeldTable {
  readonly rows: TableRows
  readonly edit: Pick<Edit, 'version' | 'at' | 'by'>
}

/** The indexes that facts consist of. */
export interface Parts {
  readonly version: number
  readonly size: number
  readonly observations: PersistentMap<IndexedFact<Observation>>
  /** Id by identity: one figure of one series, period and source. */
  readonly twins: PersistentMap<string>
  readonly series: SeriesIndex
  readonly tables: readonly HeldTable[]
  /** Id by series and period (`seriesAndPeriod`): the last observation that was withdrawn of it. */
  readonly withdrawn: PersistentMap<string>
  readonly statements: PersistentMap<IndexedFact<Statement>>
  readonly statementList: Catalog<Statement>
  readonly names: { readonly [K in ReferenceKind]: Catalog<NamedThings[K]> }
  /** How many facts refer to each source, organisation, speaker and project, see references.ts. */
  readonly references: PersistentMap<number>
  readonly editors: readonly number[]
  readonly news: EditEffect | undefined
}

/** The facts of a journal. Every lookup is one or two steps in a map, whatever their number. */
export class IndexedFacts implements Facts {
  readonly parts: Parts
  readonly sources: NameLookups['sources']
  readonly organisations: NameLookups['organisations']
  readonly speakers: NameLookups['speakers']
  readonly projects: NameLookups['projects']
  /** Groups with rows of tables, as they are asked for. */
  readonly #withRows = new Map<string, readonly Observation[]>()
  constructor(parts: Parts) {
    this.parts = parts
    this.sources = parts.names.sources
    this.organisations = parts.names.organisations
    this.speakers = parts.names.speakers
    this.projects = parts.names.projects
  }
  get version(): number {
    return this.parts.version
  }
  get size(): number {
    return this.parts.size
  }
  series(measure: Measure, flow: Flow, reporter: Area, partner: Area): readonly Observation[] {
    return this.#group(seriesOf(measure, flow, reporter, partner), it =>
      measure === 'value' ? it.ofPair(flow, reporter, partner) : none,
    )
  }
  across(measure: Measure, flow: Flow, reporter: Area, period: Period): readonly Observation[] {
    return this.#group(acrossOf(measure, flow, reporter, period), it =>
      measure === 'value' ? it.across(flow, reporter, period) : none,
    )
  }
  ofSource(source: string): readonly Observation[] {
    return this.#group(givenBy(source), it => (it.table.source === source ? it.all() : none))
  }
  observation(id: string): FactEntry<Observation> | undefined {
    return entryOf(this.parts.observations.get(id) ?? rowIn(this.parts.tables, id))
  }
  fact(id: string): FactEntry<Fact> | undefined {
    return this.observation(id) ?? entryOf(this.parts.statements.get(id))
  }
  withdrawn(of: string | SeriesAndPeriod): Withdrawn | undefined {
    const id = typeof of === 'string' ? of : (this.parts.withdrawn.get(seriesAndPeriod(of)) ?? '')
    const kept = this.parts.observations.get(id) ?? this.parts.statements.get(id)
    return kept?.gone && { entry: kept.entry, ...kept.gone }
  }
  statements(): readonly Statement[] {
    return this.parts.statementList.list
  }
  editors(): readonly number[] {
    return this.parts.editors
  }
  since(version: number): readonly string[] {
    const newestFirst: (readonly string[])[] = []
    for (let at = this.parts.news; at !== undefined && at.version > version; at = at.before) newestFirst.push(at.ids())
    const ids = new Set(newestFirst.reverse().flat())
    return [...ids].filter(id => this.#holds(id))
  }
  #holds(id: string): boolean {
    const observation = this.parts.observations.get(id)
    if (observation?.held || this.parts.statements.get(id)?.held) return true
    return observation === undefined && this.parts.tables.some(it => it.rows.has(id))
  }
  #group(group: string, find: (rows: TableRows) => readonly Observation[]): readonly Observation[] {
    const known = this.#withRows.get(group)
    if (known !== undefined) return known
    const own = this.parts.series.get(group)
    const rows = this.parts.tables
      .flatMap(it => find(it.rows))
      .filter(it => this.parts.observations.get(it.id) === undefined)
    if (rows.length === 0) return own
    const all = sorted([...own, ...rows])
    this.#withRows.set(group, all)
    return all
  }
}

const none: readonly Observation[] = []

/** The key of a series, of any compiler, and a period. */
export const seriesAndPeriod = (it: SeriesAndPeriod): string =>
  `${acrossOf(it.measure, it.flow, it.reporter, it.period)} ${it.partner}`

/** The row of that id as it was entered, whether or not an edit has changed it since. */
export function rowIn(tables: readonly HeldTable[], id: string): IndexedFact<Observation> | undefined {
  const table = tables.find(it => it.rows.has(id))
  const now = table?.rows.observation(id)
  if (table === undefined || now === undefined) return undefined
  const { version, at, by } = table.edit
  return { held: true, entry: { now, version, at, by, earlier: [] } }
}

const entryOf = <T>(kept: IndexedFact<T> | undefined): FactEntry<T> | undefined => (kept?.held ? kept.entry : undefined)

export const noFacts: Facts = new IndexedFacts({
  version: 0,
  size: 0,
  observations: emptyPersistentMap(),
  twins: emptyPersistentMap(),
  series: emptySeriesIndex(),
  withdrawn: emptyPersistentMap(),
  tables: [],
  statements: emptyPersistentMap(),
  statementList: emptyCatalog(),
  names: { sources: emptyCatalog(), organisations: emptyCatalog(), speakers: emptyCatalog(), projects: emptyCatalog() },
  references: emptyPersistentMap(),
  editors: [],
  news: undefined,
})
