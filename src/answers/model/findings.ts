/** Findings of an answer: figures with their sources or inputs, and how other figures compare with them. */
import type { Definition } from '../../data/model/definition.ts'
import type { Amount, Area, Flow, Measure, Observation, Period } from '../../data/model/schema.ts'

/** A number in an answer, with its source or its inputs. A computed number has no more digits than its inputs allow. */
export type Figure = Published | Computed
/** What a number is of, and the number. */
export interface FigureBase {
  readonly measure: Measure
  readonly flow: Flow
  readonly reporter: Area
  readonly partner: Area
  readonly period: Period
  readonly against?: Period
  readonly amount: Amount
}
export interface Published extends FigureBase {
  readonly by: 'publisher'
  readonly observation: Observation
  /** The figure is from the partner's series: its imports for our exports (mirror statistics). */
  readonly mirrored: boolean
}
export interface Computed extends FigureBase {
  readonly by: 'karvan'
  readonly rule: 'growth' | 'average' | 'share' | 'difference' | 'sum' | 'members' | 'rank'
  /** The inputs, later or larger first. */
  readonly from: readonly Figure[]
}

/** Compared with the headline, or the official statistics if held. 'disputed': two official sources differ. */
export interface Verdict {
  readonly figure: Published
  readonly relation: 'same' | 'rounded' | 'cut-off' | 'disputed' | 'differs'
  readonly why?: Reason
  /** Sources that print the same figure of the same compiler, this one included, oldest first. */
  readonly sources: readonly Observation[]
}

/** Why two figures differ, as far as the data show it. */
export type Reason =
  /** The figure equals the one held for another period. `period` is the year it belongs to. */
  | { readonly because: 'other-period'; readonly period: Period; readonly figure: Figure }
  | { readonly because: 'other-compiler' }
  /** One is the reporter's figure, the other the partner's: exports of one side, imports of the other. */
  | { readonly because: 'mirror' }
  /** The same compiler, published later: a revision. */
  | { readonly because: 'vintage' }
  /** "over 4" and 4.87 agree: the bound holds, and is near. */
  | { readonly because: 'bound' }
  /** Another definition: free on board, without gold, the balance of payments. */
  | { readonly because: 'definition'; readonly definition: Definition }
  | { readonly because: 'currency' }
  /** It names no compiler, and official statistics say otherwise. */
  | { readonly because: 'unnamed' }
  | { readonly because: 'early' }
  /** It does not fit the growth that is published for the period. */
  | { readonly because: 'growth'; readonly growth: Published }
  | { readonly because: 'unexplained' }

/** The check shown to the reader: `now ÷ base` against the published growth. */
export interface GrowthCheck {
  readonly published: Published
  readonly now: Figure
  readonly base: Figure
  /** Growth of `now` on `base` in the unit of the published one. */
  readonly computed: Amount
  readonly fits: boolean
}

/** The n-th record in a row: stated by a source, or shown by the held years. */
export interface Record {
  readonly run: number
  readonly said?: Observation
  /** The figures of the run, newest first; set when the held years show it. */
  readonly shown?: readonly Figure[]
}

/**
 * Cumulated figures that contradict each other. 'impossible': ten months less than seven. 'unlikely': the remaining months of the year would
 * each need more than three times the monthly mean before. The period of `longer` includes that of `shorter`.
 */
export interface Conflict {
  readonly kind: 'impossible' | 'unlikely'
  readonly longer: Figure
  readonly shorter: Figure
}

/** The difference of two figures: in their unit, in percent of the smaller one, and as a multiple. Computed by Karvan. */
export interface Difference {
  readonly more: Figure
  readonly less: Figure
  readonly amount: Amount
  /** How much more the larger is; of two periods the change from the earlier one. Undefined when the smaller is not above zero. */
  readonly percent?: Amount
  readonly times?: Amount
}

/**
 * How figures differ besides size. 'sides': own and partner's statistics. 'definitions': FOB or CIF, gold, balance of payments.
 * 'reliability': one is not to be relied on.
 */
export type Unlike = 'periods' | 'sides' | 'definitions' | 'reliability' | 'compilers' | 'units' | 'bounds'

export interface Compared {
  readonly partner: Area
  readonly period: Period
  readonly figure?: Figure
  readonly growth?: Figure
  /** The place among the partners. Only told when one has overtaken the other. */
  readonly place?: Figure
  /** No later period of this length is held. Only told of periods of one pair. */
  readonly newest?: true
}

export interface Ranked {
  readonly place?: Figure
  /** The place within the group of the list. */
  readonly within?: number
  readonly partner: Area
  readonly value?: Figure
  /** The growth of the value on the year before. */
  readonly growth?: Figure
  /** The share of the reporter's total, where it is asked for. */
  readonly share?: Computed
}
