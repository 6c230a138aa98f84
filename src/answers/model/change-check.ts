/** The checks of a change before it is saved. */
import type { Refusal } from '../../data/model/refusal.ts'
import type { Amount, Fact, Observation, Period, Source, Statement } from '../../data/model/schema.ts'
import type { Computed, Figure, GrowthCheck, Published, Reason } from './findings.ts'

/** The outcome of a check: `stops` forbids saving, `warns` lets the admin decide, `notes` is normal, `agrees` confirms. */
export type CheckOutcome = 'stops' | 'warns' | 'notes' | 'agrees'

export type ChangeCheck = { readonly outcome: CheckOutcome } & (
  | { readonly check: 'rule'; readonly refusal: Refusal }
  /** A held figure of the same series and period, or the official one that two others make. 'within': one of the two is a bound, and the other is within it. */
  | {
      readonly check: 'held'
      readonly relation: 'equal' | 'rounds-to' | 'within' | 'differs'
      readonly figure: Figure
      readonly why?: Reason
    }
  /** Whether exports and imports add up to the turnover within their digits. `of` is the turnover, exports, imports. */
  | { readonly check: 'sum'; readonly of: readonly [Published, Published, Published]; readonly computed: Amount }
  /** `now` ÷ `base` against the published growth. */
  | ({ readonly check: 'growth' } & Omit<GrowthCheck, 'fits'>)
  /** `part` ÷ `total` against the published share. */
  | {
      readonly check: 'share'
      readonly published: Published
      readonly part: Published
      readonly total: Published
      readonly computed: Amount
    }
  /** A sum of more months (`longer`) is smaller than that of fewer. */
  | { readonly check: 'cumulated'; readonly longer: Figure; readonly shorter: Figure }
  /** The figure is `times` ('3.4', '0.2') the nearest of the five years to both sides, and far from all of them. */
  | { readonly check: 'leap'; readonly from: Published; readonly times: string }
  /** The figure is more than a whole that it is a part of: the turnover, the year, the trade with the world. */
  | { readonly check: 'whole'; readonly whole: Figure }
  /** What the rows of a file replace or withdraw, and new ones that stand out: the largest slips first. */
  | { readonly check: 'rows'; readonly rows: readonly ComparedRow[] }
  /** Trade or a share below zero, or a share above 100%. */
  | { readonly check: 'impossible' }
  /** The source is older than the end of the period. */
  | { readonly check: 'early'; readonly source: Source; readonly period: Period }
  /** An article that is entered is held already, under this id. */
  | { readonly check: 'article'; readonly held: Source }
  /** The same change gives another number for the same flow, pair and period, from the same source. */
  | { readonly check: 'twice'; readonly one: Observation; readonly other: Observation }
  /** A statement held in the same words. */
  | { readonly check: 'said'; readonly statement: Statement }
  /** The quotation does not contain the digits of the figure: '395.1'. */
  | { readonly check: 'digits'; readonly value: Amount['value'] }
  /** The change from the held amount to the corrected one, in percent, signed: '-3.2'. */
  | { readonly check: 'change'; readonly from: Observation; readonly percent: string }
  /** The figure that readers get after the withdrawal; undefined when none is held. */
  | { readonly check: 'instead'; readonly figure?: Figure }
  /** Computed figures that need the withdrawn one. */
  | { readonly check: 'leans'; readonly figures: readonly Computed[] }
)

/** A row of a file: a new fact has no `was`, a withdrawn one no `now`. */
export interface ComparedRow {
  readonly was?: Fact
  readonly now?: Fact
  readonly checks: readonly ChangeCheck[]
  /** Its row in the file, from 1; a fact that the file leaves out has none. */
  readonly row?: number
}

/** A message shows this many rows of a file; if there are more, all of them are sent as a file too. */
export const rowsShown = 10
