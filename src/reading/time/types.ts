/** Time atoms, and the periods that they form. */
import type { Day, Period } from '../../data/model/schema.ts'

export type Time =
  | { readonly is: 'year'; readonly year: number; readonly ytd?: true }
  /** Months of a year that the atom does not name; `start` counts from 0. */
  | { readonly is: 'part'; readonly start: number; readonly months: number; readonly word?: true }
  | { readonly is: 'period'; readonly period: Period }
  /** A range of full years. */
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  | { readonly is: 'day'; readonly day: Day }
  /** Looks like a period, but is not: 2026-13. */
  | { readonly is: 'bad'; readonly instead: readonly Period[] }

/** A time atom: the indexes of its words, and its time. */
export interface Atom {
  readonly from: number
  readonly to: number
  readonly time: Time
}

/** beside: nothing or fillers; range: a dash or "to"; and: a list; against: a comparison; far: other words. */
export type Connector = 'beside' | 'range' | 'and' | 'against' | 'far'

/** A period or a range of years that the text names. */
export interface PeriodMention {
  readonly from: number
  readonly to: number
  readonly period?: Period
  /** The current year to date. */
  readonly ytd?: true
  /** A range of years; without `to`, up to the newest one. */
  readonly years?: { readonly from: string; readonly to?: string }
  readonly day?: Day
  readonly bad?: { readonly heard: string; readonly instead: readonly Period[] }
  /** Another period is compared with this one: "than in 2024". */
  readonly base?: true
  /** A part of a year without its year: the newest one is assumed. */
  readonly undated?: true
  readonly joint: Connector
}

/** The period of some atoms, and how many atoms it takes. */
export interface Joined {
  readonly taken: number
  readonly mention?: Omit<PeriodMention, 'joint'>
}
