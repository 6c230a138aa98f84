import { canonical } from '../model/period.ts'
import type { Edit, Observation, Organisation, Project, Source, Speaker, Statement } from '../model/schema.ts'
import type { KnownFacts } from './admission-rules.ts'
import type { CatalogDraft } from './catalog.ts'
import type { FactEntry, Facts } from './facts.ts'
import { type EditEffect, type IndexedFact, IndexedFacts, type Parts } from './indexed-facts.ts'
import type { PersistentMapDraft } from './persistent-map.ts'
import { type ReferenceKind, type ReferencesDraft, referenceKey, referencesDraft } from './references.ts'
import type { SeriesIndexDraft } from './series-index.ts'

type Fact = Observation | Statement

/** Facts being written by one or many edits: shares with the facts before it whatever they do not touch. Used by the fold and the sieve. */
export class FactsDraft implements KnownFacts {
  readonly #observations: PersistentMapDraft<IndexedFact<Observation>>
  readonly #statements: PersistentMapDraft<IndexedFact<Statement>>
  readonly #twins: PersistentMapDraft<string>
  readonly #groups: SeriesIndexDraft
  readonly #statementList: CatalogDraft<Statement>
  readonly #sources: CatalogDraft<Source>
  readonly #organisations: CatalogDraft<Organisation>
  readonly #speakers: CatalogDraft<Speaker>
  readonly #projects: CatalogDraft<Project>
  readonly #uses: ReferencesDraft
  #editors: readonly number[]
  #news: EditEffect | undefined
  #size: number
  #version: number

  /** Groups that are of no use to whoever only judges can be left out: then it cannot be sealed. */
  constructor(facts: Facts, groups?: SeriesIndexDraft) {
    if (!(facts instanceof IndexedFacts)) throw new Error('only the facts of a journal can be folded, no view of them')
    const parts: Parts = facts.parts
    this.#observations = parts.observations.draft()
    this.#statements = parts.statements.draft()
    this.#twins = parts.twins.draft()
    this.#groups = groups ?? parts.groups.draft()
    this.#statementList = parts.statementList.draft()
    this.#sources = parts.sources.draft()
    this.#organisations = parts.organisations.draft()
    this.#speakers = parts.speakers.draft()
    this.#projects = parts.projects.draft()
    this.#uses = referencesDraft(parts.uses)
    this.#editors = parts.editors
    this.#news = parts.news
    this.#size = parts.size
    this.#version = parts.version
  }

  get version(): number {
    return this.#version
  }
  source(id: string): Source | undefined {
    return this.#sources.get(id)
  }
  organisation(id: string): Organisation | undefined {
    return this.#organisations.get(id)
  }
  speaker(id: string): Speaker | undefined {
    return this.#speakers.get(id)
  }
  project(id: string): Project | undefined {
    return this.#projects.get(id)
  }
  holds(id: string): boolean {
    return this.fact(id) !== undefined
  }
  /** The observation or statement held under that id. */
  fact(id: string): Fact | undefined {
    const [observation, statement] = [this.#observations.get(id), this.#statements.get(id)]
    if (observation?.held) return observation.entry.now
    return statement?.held ? statement.entry.now : undefined
  }
  twin(of: Observation): string | undefined {
    return this.#twins.get(identity(of)) || undefined
  }

  isUsed(kind: ReferenceKind, id: string): boolean {
    return this.#uses.isUsed(referenceKey(kind, id))
  }
  isEditor(person: number): boolean {
    return this.#editors.includes(person)
  }

  appoint(person: number): void {
    this.#editors = [...this.#editors, person]
  }
  dismiss(person: number): void {
    this.#editors = this.#editors.filter(it => it !== person)
  }

  /** Takes the thing away. Whether something leans on it is for the fold to ask. */
  remove(kind: ReferenceKind, id: string): void {
    const catalogues = {
      sources: this.#sources,
      organisations: this.#organisations,
      speakers: this.#speakers,
      projects: this.#projects,
    }
    catalogues[kind].remove(id)
  }
  setSource(it: Source): void {
    this.#sources.set(it)
  }
  setOrganisation(it: Organisation): void {
    this.#organisations.set(it)
  }
  setSpeaker(it: Speaker): void {
    this.#speakers.set(it)
  }
  setProject(it: Project): void {
    this.#projects.set(it)
  }

  /** Enters the fact, or puts it in the place of the one held under its id. */
  setFact(it: Fact, edit: Edit): void {
    if ('measure' in it) this.#setObservation(it, edit)
    else this.#setStatement(it, edit)
  }
  #setObservation(it: Observation, edit: Edit): void {
    const before = this.#observations.get(it.id)
    if (before?.held) this.#takeDown(before.entry.now)
    this.#observations.set(it.id, { held: true, entry: entry(it, edit, before?.entry) })
    this.#twins.set(identity(it), it.id)
    this.#groups.put(it)
    this.#uses.count(it, 1)
    this.#size++
  }
  #setStatement(it: Statement, edit: Edit): void {
    const before = this.#statements.get(it.id)
    if (before?.held) this.#uses.count(before.entry.now, -1)
    this.#statements.set(it.id, { held: true, entry: entry(it, edit, before?.entry) })
    this.#statementList.set(it)
    this.#uses.count(it, 1)
  }

  /** Takes the fact out of every look-up. What it was stays with its id, for the day it comes back. */
  withdraw(id: string): void {
    const observation = this.#observations.get(id)
    const statement = this.#statements.get(id)
    if (observation?.held) {
      this.#takeDown(observation.entry.now)
      this.#observations.set(id, { ...observation, held: false })
    } else if (statement?.held) {
      this.#statementList.remove(id)
      this.#uses.count(statement.entry.now, -1)
      this.#statements.set(id, { ...statement, held: false })
    }
  }
  #takeDown(it: Observation): void {
    this.#twins.set(identity(it), '')
    this.#groups.drop(it)
    this.#uses.count(it, -1)
    this.#size--
  }

  /** Closes one edit: its version, and the ids that it entered or corrected. */
  close(version: number, ids: readonly string[]): void {
    this.#version = version
    if (ids.length > 0) this.#news = { version, ids, before: this.#news }
  }

  /** The facts with everything written. The draft must not be used afterwards. */
  *seal(): Generator<undefined, Facts> {
    const groups = yield* this.#groups.seal()
    return new IndexedFacts({
      version: this.#version,
      size: this.#size,
      observations: this.#observations.seal(),
      twins: this.#twins.seal(),
      groups,
      statements: this.#statements.seal(),
      statementList: this.#statementList.seal(),
      sources: this.#sources.seal(),
      organisations: this.#organisations.seal(),
      speakers: this.#speakers.seal(),
      projects: this.#projects.seal(),
      uses: this.#uses.seal(),
      editors: this.#editors,
      news: this.#news,
    })
  }
}

const entry = <T>(now: T, { version, at, by }: Edit, before: FactEntry<T> | undefined): FactEntry<T> => ({
  now,
  version,
  at,
  by,
  earlier: before === undefined ? none : [...before.earlier, before.now],
})
const none: readonly never[] = []

/** One figure of one series and period (and base), given by one source. */
const identity = (it: Observation): string =>
  [
    it.citation.source,
    it.measure,
    it.flow,
    it.reporter,
    it.partner,
    it.compiledBy,
    canonical(it.period),
    it.against === undefined ? '' : canonical(it.against),
  ].join(' ')
