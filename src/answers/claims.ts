/** 'Is it true that it was $5 billion?': a claim against the figure of the answer. */
import { agree, compareAmounts, numberOf, sameNumber, sameUnit } from '../data/model/amount.ts'
import { absolute, compareExact, minus, over, rational, times } from '../data/model/rational.ts'
import type { Amount, Measure, Period } from '../data/model/schema.ts'
import { type ClaimGap, claimGap } from './claim-gap.ts'
import { asMultiple } from './figures/multiple.ts'
import { answerFigures } from './kinds/kinds.ts'
import type { Answer, AnswerOf } from './model/answer.ts'
import type { Computed, Figure } from './model/findings.ts'
import type { Claim, ClaimedAmount } from './model/remarks.ts'

/**
 * 'rounded': the figure equals the claim within the digits of the claim. 'open': not known, because the figure is a bound or
 * figures of other compilers may be higher. 'other-unit': another currency.
 */
export type Weighed =
  | { readonly verdict: 'holds' | 'rounded'; readonly claim: Claim; readonly figure: Figure }
  | {
      readonly verdict: 'open'
      readonly claim: Claim
      readonly figure: Figure
      /** The claimed period, for which no figure is held. */
      readonly missing?: Period
    }
  | { readonly verdict: 'not'; readonly claim: Claim; readonly figure: Figure; readonly gap?: ClaimGap }
  | { readonly verdict: 'other-unit'; readonly claim: ClaimedAmount; readonly figure: Figure }

/** The verdict on a claim; undefined when the answer holds no figure of its kind. Pure and exact; never throws. */
export function weighClaim(claim: Claim, answer: Answer): Weighed | undefined {
  if (claim.kind === 'record') return weighRecord(claim, answer)
  if (claim.kind === 'order') return weighOrder(claim, answer)
  const figure = figures(answer, claim).find(
    it => measures(claim.amount).includes(it.measure) && (claim.flow === undefined || it.flow === claim.flow),
  )
  if (figure === undefined) return undefined
  const { amount } = claim
  if (!sameUnit(amount, figure.amount)) return { verdict: 'other-unit', claim, figure }
  const verdict = weigh(amount, figure.amount)
  if (verdict !== 'not') return { verdict, claim, figure }
  const gap = claimGap(amount, figure.amount)
  return { verdict, claim, figure, ...(gap === undefined ? {} : { gap }) }
}

/**
 * A year is the record when its figure is the best held, and was the record when it is in the run of records that ends with
 * the best. The verdict is open if figures of other compilers may be higher, or if no other year is held.
 */
function weighRecord(claim: Extract<Claim, { kind: 'record' }>, answer: Answer): Weighed | undefined {
  if (answer.kind !== 'record') return undefined
  const { best: figure, rivals, only, record, periods } = answer
  const missing = periods.includes(claim.period) ? undefined : claim.period
  if (missing !== undefined) return { verdict: 'open', claim, figure, missing }
  if (only === true) return { verdict: 'open', claim, figure }
  const inRun = record?.shown?.find(it => it.period === claim.period)
  if (inRun !== undefined && inRun.period !== figure.period) return { verdict: 'holds', claim, figure: inRun }
  if (figure.period !== claim.period)
    return { verdict: rivals.some(it => it.period === claim.period) ? 'open' : 'not', claim, figure }
  return { verdict: rivals.length === 0 ? 'holds' : 'open', claim, figure }
}

/** Only figures of one period and one compiler have an order. */
function weighOrder(claim: Extract<Claim, { kind: 'order' }>, answer: Answer): Weighed | undefined {
  if (answer.kind !== 'compare' || answer.question.kind !== 'compare-partners') return undefined
  const { rows, ordered } = answer
  const [first, second] = rows
  const own = rows.find(({ partner }) => partner === claim.area)
  if (own?.figure === undefined || first?.figure === undefined) return undefined
  if (!ordered || second?.figure === undefined) return { verdict: 'open', claim, figure: own.figure }
  const isEqual = compareAmounts(first.figure.amount, second.figure.amount) === 0
  const isSo = !isEqual && own === (claim.way === 'more' ? first : rows.at(-1))
  return { verdict: isSo ? 'holds' : 'not', claim, figure: own.figure }
}

const figures = <A extends Answer['kind']>(answer: AnswerOf<A>, claim: ClaimedAmount): readonly Figure[] =>
  answerFigures[answer.kind].claimed?.(answer, claim) ?? []

/** The change that an answer shows, as a multiple; undefined when it shows no change, or shows it as a multiple already. */
export function multipleOf<A extends Answer['kind']>(answer: AnswerOf<A>): Computed | undefined {
  const change = answerFigures[answer.kind].change?.(answer)
  return change && asMultiple(change)
}

function measures({ unit }: Amount): readonly Measure[] {
  if (unit === 'ORD') return ['rank']
  return unit === 'PT' || unit === 'TIMES' ? ['growth', 'share'] : ['value']
}

/** Compares a claimed amount with a figure of the same unit. */
function weigh(claimed: Amount, held: Amount): Exclude<Weighed['verdict'], 'other-unit'> {
  if (claimed.unit === 'ORD') return isPlace(compareAmounts(held, claimed), claimed) ? 'holds' : 'not'
  if (held.bound === 'over' || held.bound === 'under') return weighBounded(claimed, held, held.bound)
  if (claimed.bound === 'over' || claimed.bound === 'under') return weighBound(claimed, held)
  if (sameNumber(claimed, held)) return held.bound === claimed.bound || held.bound === undefined ? 'holds' : 'rounded'
  const isAbout = claimed.bound === 'about' || held.bound === 'about'
  return (isAbout || agree(claimed, held)) && isNear(claimed, held) ? 'rounded' : 'not'
}

/** The third place; or, 'in the top five', that place or a better one. */
const isPlace = (side: number, { bound }: Amount): boolean => (bound === 'under' ? side <= 0 : side === 0)

/** 'Over 4 billion?' about a figure without a bound. A figure equal to the limit is 'rounded'. */
function weighBound(claimed: Amount, held: Amount): 'holds' | 'rounded' | 'not' {
  const side = compareAmounts(held, claimed)
  if (side === 0) return 'rounded'
  return side > 0 === (claimed.bound === 'over') ? 'holds' : 'not'
}

/** A claim about a figure that is only known as over or under a limit. */
function weighBounded(claimed: Amount, held: Amount, bound: 'over' | 'under'): 'holds' | 'open' | 'not' {
  const side = compareAmounts(claimed, held) * (bound === 'over' ? 1 : -1)
  if (claimed.bound === bound) return side <= 0 ? 'holds' : 'open'
  if (side === 0) return claimed.bound === undefined || claimed.bound === 'about' ? 'open' : 'not'
  return side < 0 ? 'not' : 'open'
}

const tenth = over(rational(1n), rational(10n))
const halfPoint = over(rational(1n), rational(2n))

/**
 * Whether a rounded claim is near enough: 1 is 1.49 rounded, but is still wrong. The limit is a tenth of the figure; for
 * percentages, half a point.
 */
function isNear(claimed: Amount, held: Amount): boolean {
  const [number, gap] = [numberOf(held), absolute(minus(numberOf(claimed), numberOf(held)))]
  if (compareExact(gap, times(absolute(number), tenth)) <= 0) return true
  return held.unit === 'PT' && compareExact(gap, halfPoint) <= 0
}
