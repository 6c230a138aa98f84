import type {
  Area,
  Flow,
  Measure,
  Observation,
  Organisation,
  Period,
  Project,
  Source,
  Speaker,
  Statement,
} from '../model/schema.ts'
import { type Catalog, emptyCatalog } from './catalog.ts'
import type { FactEntry, Facts } from './facts.ts'
import { emptyPersistentMap, type PersistentMap } from './persistent-map.ts'
import type { NamedThings, ReferenceKind } from './references.ts'
import { acrossOf, emptySeriesIndex, givenBy, type SeriesIndex, seriesOf } from './series-index.ts'

/** The entry of one id; `held` is false after a withdrawal. */
export interface IndexedFact<T> {
  readonly entry: FactEntry<T>
  readonly held: boolean
}

/** What one edit entered or corrected, linked to the edit before it. */
export interface EditEffect {
  readonly version: number
  readonly ids: readonly string[]
  readonly before: EditEffect | undefined
}

/** The indexes that facts consist of. */
export interface Parts {
  readonly version: number
  readonly size: number
  readonly observations: PersistentMap<IndexedFact<Observation>>
  /** Id by identity: one figure of one series, period and source. */
  readonly twins: PersistentMap<string>
  readonly series: SeriesIndex
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
  constructor(parts: Parts) {
    this.parts = parts
  }
  get version(): number {
    return this.parts.version
  }
  get size(): number {
    return this.parts.size
  }
  series(measure: Measure, flow: Flow, reporter: Area, partner: Area): readonly Observation[] {
    return this.parts.series.get(seriesOf(measure, flow, reporter, partner))
  }
  across(measure: Measure, flow: Flow, reporter: Area, period: Period): readonly Observation[] {
    return this.parts.series.get(acrossOf(measure, flow, reporter, period))
  }
  ofSource(source: string): readonly Observation[] {
    return this.parts.series.get(givenBy(source))
  }
  observation(id: string): FactEntry<Observation> | undefined {
    return entryOf(this.parts.observations.get(id))
  }
  statement(id: string): FactEntry<Statement> | undefined {
    return entryOf(this.parts.statements.get(id))
  }
  statements(): readonly Statement[] {
    return this.parts.statementList.list
  }
  sources(): readonly Source[] {
    return this.parts.names.sources.list
  }
  source(id: string): Source | undefined {
    return this.parts.names.sources.get(id)
  }
  organisation(id: string): Organisation | undefined {
    return this.parts.names.organisations.get(id)
  }
  organisations(): readonly Organisation[] {
    return this.parts.names.organisations.list
  }
  speaker(id: string): Speaker | undefined {
    return this.parts.names.speakers.get(id)
  }
  speakers(): readonly Speaker[] {
    return this.parts.names.speakers.list
  }
  project(id: string): Project | undefined {
    return this.parts.names.projects.get(id)
  }
  projects(): readonly Project[] {
    return this.parts.names.projects.list
  }
  editors(): readonly number[] {
    return this.parts.editors
  }
  since(version: number): readonly string[] {
    const newestFirst: (readonly string[])[] = []
    for (let at = this.parts.news; at !== undefined && at.version > version; at = at.before) newestFirst.push(at.ids)
    const ids = new Set(newestFirst.reverse().flat())
    return [...ids].filter(id => (this.observation(id) ?? this.statement(id)) !== undefined)
  }
}

const entryOf = <T>(kept: IndexedFact<T> | undefined): FactEntry<T> | undefined => (kept?.held ? kept.entry : undefined)

/** Facts before the first edit. */
export const noFacts: Facts = new IndexedFacts({
  version: 0,
  size: 0,
  observations: emptyPersistentMap(),
  twins: emptyPersistentMap(),
  series: emptySeriesIndex(),
  statements: emptyPersistentMap(),
  statementList: emptyCatalog(),
  names: { sources: emptyCatalog(), organisations: emptyCatalog(), speakers: emptyCatalog(), projects: emptyCatalog() },
  references: emptyPersistentMap(),
  editors: [],
  news: undefined,
})
