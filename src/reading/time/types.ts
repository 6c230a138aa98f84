/** What a text says of time: its pieces, and the periods they make. */
import type { Day, Period } from '../../data/model/schema.ts'

export type Time =
  | { readonly is: 'year'; readonly year: number; readonly ytd?: true; readonly relative?: true }
  /** Months of a year that is not said here: `start` counts from 0. */
  | { readonly is: 'part'; readonly start: number; readonly months: number; readonly word?: true }
  | { readonly is: 'period'; readonly period: Period }
  /** The last n full years, or months. */
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  | { readonly is: 'day'; readonly day: Day }
  /** Looks like a period and is none: 2026-13. */
  | { readonly is: 'bad'; readonly instead: readonly Period[] }

export interface Atom {
  readonly from: number
  readonly to: number
  readonly time: Time
}

/** beside: nothing or fillers; range: a dash or "to"; and: a list; against: a comparison; far: other words. */
export type Connector = 'beside' | 'range' | 'and' | 'against' | 'far'

/** One period that was said, or a run of years. */
export interface PeriodMention {
  readonly from: number
  readonly to: number
  readonly period?: Period
  /** The running year up to now. */
  readonly ytd?: true
  /** Years from – to; without `to`, up to the newest. */
  readonly years?: { readonly from: string; readonly to?: string }
  readonly day?: Day
  readonly bad?: { readonly heard: string; readonly instead: readonly Period[] }
  /** It is what another period is measured against: "than in 2024". */
  readonly base?: true
  /** A part of a year whose year nobody said: the newest was taken. */
  readonly undated?: true
  readonly joint: Connector
}

/** What some atoms make together. */
export interface Joined {
  readonly taken: number
  readonly mention?: Omit<PeriodMention, 'joint'>
}
