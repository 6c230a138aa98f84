import type { Edit } from '../model/edit.ts'
import { definitionParts } from '../model/fact-ids.ts'
import { canonical } from '../model/period.ts'
import type { Fact, Observation, Statement } from '../model/schema.ts'
import type { KnownFacts } from './admission-rules.ts'
import type { CatalogDraft } from './catalog.ts'
import type { FactEntry, Facts } from './facts.ts'
import {
  type EditEffect,
  type HeldTable,
  type IndexedFact,
  IndexedFacts,
  type Parts,
  rowIn,
  seriesAndPeriod,
  type Withdrawal,
} from './indexed-facts.ts'
import type { PersistentMapDraft } from './persistent-map.ts'
import { type NamedThings, type ReferenceKind, referenceKey, referencesDraft } from './references.ts'
import type { SeriesIndexDraft } from './series-index.ts'
import type { TableRows } from './table-rows.ts'

/** Facts being written by edits. The draft shares with the facts before it everything that the edits do not touch. */
export class FactsDraft implements KnownFacts {
  readonly #observations: PersistentMapDraft<IndexedFact<Observation>>
  readonly #statements: PersistentMapDraft<IndexedFact<Statement>>
  readonly #twins: PersistentMapDraft<string>
  readonly #series: SeriesIndexDraft
  readonly #withdrawn: PersistentMapDraft<string>
  readonly #statementList: CatalogDraft<Statement>
  readonly #names: { readonly [K in ReferenceKind]: CatalogDraft<NamedThings[K]> }
  readonly #references: ReturnType<typeof referencesDraft>
  #tables: readonly HeldTable[]
  #editors: readonly number[]
  #news: EditEffect | undefined
  #size: number
  #version: number

  /** Row admission passes a series index that keeps nothing; then the draft cannot be sealed. */
  constructor(facts: Facts, series?: SeriesIndexDraft) {
    if (!(facts instanceof IndexedFacts))
      throw new Error('edits apply to the facts of a journal, not to a view of them')
    const parts: Parts = facts.parts
    this.#observations = parts.observations.draft()
    this.#statements = parts.statements.draft()
    this.#twins = parts.twins.draft()
    this.#series = series ?? parts.series.draft()
    this.#withdrawn = parts.withdrawn.draft()
    this.#statementList = parts.statementList.draft()
    const { sources, organisations, speakers, projects } = parts.names
    this.#names = {
      sources: sources.draft(),
      organisations: organisations.draft(),
      speakers: speakers.draft(),
      projects: projects.draft(),
    }
    this.#references = referencesDraft(parts.references)
    this.#tables = parts.tables
    this.#editors = parts.editors
    this.#news = parts.news
    this.#size = parts.size
    this.#version = parts.version
  }

  get version(): number {
    return this.#version
  }
  named<K extends ReferenceKind>(kind: K, id: string): NamedThings[K] | undefined {
    return this.#names[kind].get(id)
  }
  holds(id: string): boolean {
    return this.fact(id) !== undefined
  }
  fact(id: string): Fact | undefined {
    const observation = this.#observation(id)
    const statement = this.#statements.get(id)
    if (observation?.held) return observation.entry.now
    return statement?.held ? statement.entry.now : undefined
  }
  twin(of: Observation): string | undefined {
    return (this.#twins.get(identity(of)) ?? twinIn(this.#tables, of)) || undefined
  }
  #observation(id: string): IndexedFact<Observation> | undefined {
    return this.#observations.get(id) ?? rowIn(this.#tables, id)
  }

  isUsed(kind: ReferenceKind, id: string): boolean {
    return this.#references.isUsed(referenceKey(kind, id))
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

  /** Removes the thing. The caller checks that no fact refers to it. */
  remove(kind: ReferenceKind, id: string): void {
    this.#names[kind].remove(id)
  }

  setName<K extends ReferenceKind>(kind: K, it: NamedThings[K]): void {
    this.#names[kind].set(it)
  }

  setFact(it: Fact, edit: Edit): void {
    if ('measure' in it) this.#setObservation(it, edit)
    else this.#setStatement(it, edit)
  }
  #setObservation(it: Observation, edit: Edit): void {
    const before = this.#observation(it.id)
    if (before?.held) this.#unlist(before.entry.now)
    this.#observations.set(it.id, { held: true, entry: entry(it, edit, before?.entry) })
    this.#twins.set(identity(it), it.id)
    this.#series.put(it)
    this.#references.count(it, 1)
    this.#size++
  }
  #setStatement(it: Statement, edit: Edit): void {
    const before = this.#statements.get(it.id)
    if (before?.held) this.#references.count(before.entry.now, -1)
    this.#statements.set(it.id, { held: true, entry: entry(it, edit, before?.entry) })
    this.#statementList.set(it)
    this.#references.count(it, 1)
  }

  /** Enters the rows of a table, which the caller has judged. */
  setTable(rows: TableRows, { version, at, by }: Edit): void {
    this.#tables = [...this.#tables, { rows, edit: { version, at, by } }]
    this.#references.more('sources', rows.table.source, rows.table.count)
    this.#references.more('organisations', rows.table.head.compiledBy, rows.table.count)
    this.#size += rows.table.count
  }

  /** Removes the fact from every index. Its versions stay with its id, in case it is entered again. */
  withdraw(id: string, gone: Withdrawal): void {
    const observation = this.#observation(id)
    const statement = this.#statements.get(id)
    if (observation?.held) {
      this.#unlist(observation.entry.now)
      this.#observations.set(id, { ...observation, held: false, gone })
      this.#withdrawn.set(seriesAndPeriod(observation.entry.now), id)
    } else if (statement?.held) {
      this.#statementList.remove(id)
      this.#references.count(statement.entry.now, -1)
      this.#statements.set(id, { ...statement, held: false, gone })
    }
  }
  #unlist(it: Observation): void {
    this.#twins.set(identity(it), '')
    // The index of series has no rows of tables.
    if (this.#observations.get(it.id) !== undefined) this.#series.drop(it)
    this.#references.count(it, -1)
    this.#size--
  }

  /** Closes one edit: its version, and the ids that it entered or corrected. */
  close(version: number, ids: () => readonly string[]): void {
    this.#version = version
    this.#news = { version, ids, before: this.#news }
  }

  /** Makes the facts. The draft must not be used afterwards. Work for time slices. */
  *seal(): Generator<undefined, Facts> {
    const series = yield* this.#series.seal()
    const { sources, organisations, speakers, projects } = this.#names
    return new IndexedFacts({
      version: this.#version,
      size: this.#size,
      observations: this.#observations.seal(),
      twins: this.#twins.seal(),
      series,
      tables: this.#tables,
      withdrawn: this.#withdrawn.seal(),
      statements: this.#statements.seal(),
      statementList: this.#statementList.seal(),
      names: {
        sources: sources.seal(),
        organisations: organisations.seal(),
        speakers: speakers.seal(),
        projects: projects.seal(),
      },
      references: this.#references.seal(),
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

/** The row of a table for the same source, series and period. */
function twinIn(tables: readonly HeldTable[], of: Observation): string | undefined {
  const wanted = identity(of)
  const period = canonical(of.period)
  return tables
    .filter(it => it.rows.table.source === of.citation.source)
    .flatMap(it => it.rows.ofPair(of.flow, of.reporter, of.partner))
    .find(it => it.period === period && identity(it) === wanted)?.id
}

/** One figure of one series, definition and period (and base), given by one source. */
export const identity = (it: Observation): string =>
  [
    it.citation.source,
    it.measure,
    it.flow,
    it.reporter,
    it.partner,
    it.compiledBy,
    ...definitionParts(it.definition ?? {}),
    canonical(it.period),
    it.against === undefined ? '' : canonical(it.against),
  ].join(' ')
