import type { Area, Fact, Flow, Measure, Observation, Period, Statement } from '../model/schema.ts'
import type { Lookup } from './catalog.ts'
import type { NamedThings, ReferenceKind } from './references.ts'

/** An observation or statement, when and by whom it was entered, and its earlier versions, oldest first. */
export interface FactEntry<T> {
  readonly now: T
  readonly version: number
  readonly at: string
  readonly by: 'seed' | number
  readonly earlier: readonly T[]
}

/** A withdrawn observation or statement as it was, and the edit that withdrew it. */
export interface Withdrawn {
  readonly entry: FactEntry<Fact>
  readonly version: number
  readonly at: string
  /** Undefined when the edit that entered it was undone. */
  readonly why: string | undefined
}

export type SeriesAndPeriod = Pick<Observation, 'measure' | 'flow' | 'reporter' | 'partner' | 'period'>

export type NameLookups = { readonly [K in ReferenceKind]: Lookup<NamedThings[K]> }

/** Everything known at one version: immutable, indexed, in memory. Lists are in the order of periods, oldest first. */
export interface Facts extends NameLookups {
  readonly version: number
  /** Observations of one measure and flow for one ordered pair, of every compiler and period. */
  series(measure: Measure, flow: Flow, reporter: Area, partner: Area): readonly Observation[]
  /** The same for one period, over every partner of the reporter. */
  across(measure: Measure, flow: Flow, reporter: Area, period: Period): readonly Observation[]
  ofSource(source: string): readonly Observation[]
  observation(id: string): FactEntry<Observation> | undefined
  fact(id: string): FactEntry<Fact> | undefined
  /** What was withdrawn and is not held again: the fact of an id, or the last observation of a series and period. */
  withdrawn(of: string | SeriesAndPeriod): Withdrawn | undefined
  statements(): readonly Statement[]
  /** The Telegram ids of the editors, longest serving first. */
  editors(): readonly number[]
  /** Ids of observations and statements entered or corrected after that version, in order of entry. */
  since(version: number): readonly string[]
  readonly size: number
}
