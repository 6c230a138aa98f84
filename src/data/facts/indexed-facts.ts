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
import { type Catalogue, emptyCatalogue } from './catalog.ts'
import type { Entry, Facts } from './facts.ts'
import { emptyShelf, type Shelf } from './persistent-map.ts'
import { acrossOf, emptyGroups, type Groups, givenBy, seriesOf } from './series-index.ts'

/** What is known of one id, withdrawn or not. */
export interface Kept<T> {
  readonly entry: Entry<T>
  readonly held: boolean
}

/** What one edit entered or corrected, and what came before it. */
export interface News {
  readonly version: number
  readonly ids: readonly string[]
  readonly before: News | undefined
}

/** Everything that facts are made of. */
export interface Parts {
  readonly version: number
  readonly size: number
  readonly observations: Shelf<Kept<Observation>>
  /** Id by identity: one figure of one series and period, given by one source. */
  readonly twins: Shelf<string>
  readonly groups: Groups
  readonly statements: Shelf<Kept<Statement>>
  readonly statementList: Catalogue<Statement>
  readonly sources: Catalogue<Source>
  readonly organisations: Catalogue<Organisation>
  readonly speakers: Catalogue<Speaker>
  readonly projects: Catalogue<Project>
  /** How often each source, organisation, speaker and project is named by what is held, see uses.ts. */
  readonly uses: Shelf<number>
  readonly editors: readonly number[]
  readonly news: News | undefined
}

/** The facts of a journal: every look-up is one or two steps in a map, whatever is held. */
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
    return this.parts.groups.get(seriesOf(measure, flow, reporter, partner))
  }
  across(measure: Measure, flow: Flow, reporter: Area, period: Period): readonly Observation[] {
    return this.parts.groups.get(acrossOf(measure, flow, reporter, period))
  }
  ofSource(source: string): readonly Observation[] {
    return this.parts.groups.get(givenBy(source))
  }
  observation(id: string): Entry<Observation> | undefined {
    return entryOf(this.parts.observations.get(id))
  }
  statement(id: string): Entry<Statement> | undefined {
    return entryOf(this.parts.statements.get(id))
  }
  statements(): readonly Statement[] {
    return this.parts.statementList.list
  }
  sources(): readonly Source[] {
    return this.parts.sources.list
  }
  source(id: string): Source | undefined {
    return this.parts.sources.get(id)
  }
  organisation(id: string): Organisation | undefined {
    return this.parts.organisations.get(id)
  }
  organisations(): readonly Organisation[] {
    return this.parts.organisations.list
  }
  speaker(id: string): Speaker | undefined {
    return this.parts.speakers.get(id)
  }
  speakers(): readonly Speaker[] {
    return this.parts.speakers.list
  }
  project(id: string): Project | undefined {
    return this.parts.projects.get(id)
  }
  projects(): readonly Project[] {
    return this.parts.projects.list
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

const entryOf = <T>(kept: Kept<T> | undefined): Entry<T> | undefined => (kept?.held ? kept.entry : undefined)

/** Facts before the first edit. */
export const noFacts: Facts = new IndexedFacts({
  version: 0,
  size: 0,
  observations: emptyShelf(),
  twins: emptyShelf(),
  groups: emptyGroups(),
  statements: emptyShelf(),
  statementList: emptyCatalogue(),
  sources: emptyCatalogue(),
  organisations: emptyCatalogue(),
  speakers: emptyCatalogue(),
  projects: emptyCatalogue(),
  uses: emptyShelf(),
  editors: [],
  news: undefined,
})
