/** The verdict on a claim: what is the case, the figure that shows it, and what else a reader must know. */
import { numberOf } from '../../data/model/amount.ts'
import type { Definition } from '../../data/model/definition.ts'
import { sign } from '../../data/model/rational.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Figure, Published } from '../model/findings.ts'
import type { Claim, ClaimedAmount } from '../model/remarks.ts'
import type { ClaimGap } from './claim-gap.ts'

/**
 * 'rounded': the figure equals the claim within the digits of the claim, or is near a fraction in words. 'not': official figures exclude it.
 * 'contested': figures that are not official say otherwise. 'disputed': the figure of another official source bears it out. 'open': not known.
 */
export type ClaimVerdict = 'holds' | 'rounded' | 'not' | 'contested' | 'disputed' | 'open'

/** What is the case, in two words behind the verdict. */
export type ClaimState =
  /** The direction of a change. */
  | 'grew'
  | 'fell'
  | 'same'
  /** The figure is above or below the claimed limit. */
  | 'more'
  | 'less'
  /** Near a fraction: almost a third, a little over a third. */
  | 'almost'
  | 'above'
  /** A whole multiple that the change passed by far: it doubled, and more. */
  | 'beyond'
  /** The claim has the digits of the figure cut off, not rounded. */
  | 'cut-off'

export type ClaimNote =
  | { readonly kind: 'gap'; readonly gap: ClaimGap }
  | { readonly kind: 'other-source'; readonly figure: Figure }
  /** The figure of the claim is counted by another definition. */
  | { readonly kind: 'other-definition'; readonly figure: Published; readonly definition: Definition }
  /** Not the first time: an earlier figure already shows it. */
  | { readonly kind: 'already'; readonly figure: Figure }
  /** The first time: the best of the earlier periods held. */
  | { readonly kind: 'never-before'; readonly best: Figure; readonly periods: readonly Period[] }
  /** Too few earlier periods are held to call it the first time. */
  | { readonly kind: 'few-held'; readonly periods: readonly Period[] }
  | { readonly kind: 'run'; readonly run: Run }

/** Years in a row of one direction, or of records. `isOpen`: the year before the first of them is not held. */
export interface Run {
  readonly of: 'record' | 'up' | 'down'
  readonly count: number
  readonly from: Period
  readonly isOpen: boolean
}

export interface WeighedByFigure {
  readonly verdict: ClaimVerdict
  readonly claim: Claim
  readonly figure: Figure
  readonly state?: ClaimState
  readonly note?: ClaimNote
  /** The claimed period, for which no figure is held. */
  readonly missing?: Period
}

/** How a growth went. */
export function stateOf({ amount }: Figure): 'grew' | 'fell' | 'same' {
  const way = sign(numberOf(amount))
  if (way === 0) return 'same'
  return way > 0 ? 'grew' : 'fell'
}

/** 'other-unit': the figure is in another currency. */
export type Weighed =
  | WeighedByFigure
  | { readonly verdict: 'other-unit'; readonly claim: ClaimedAmount; readonly figure: Figure }
