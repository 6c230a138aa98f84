/** What bears a claim out, although the figure held differs: the count of the other side, or the values as they are printed. */
import type { Facts } from '../../data/facts/facts.ts'
import { areWithin } from '../../data/model/amount.ts'
import { growthFits } from '../../data/model/growth-and-share.ts'
import type { Day } from '../../data/model/schema.ts'
import { answer } from '../answer-question.ts'
import { isNear, weighAmount } from '../claims/weigh-amount.ts'
import { weighClaim } from '../claims/weigh-claim.ts'
import { mirrors } from '../figures/held/candidates.ts'
import { measureOf } from '../figures/measure.ts'
import { value } from '../figures/values.ts'
import type { Figure } from '../model/findings.ts'
import type { PostClaim } from '../model/post.ts'
import { askedOf, subjectOf } from './asked.ts'

/** The figure of the other side of the trade, if it bears the claim out. */
export function bornOutBy(claim: PostClaim, figure: Figure, facts: Facts, said: Day): Figure | undefined {
  if (claim.kind === 'record' || claim.kind === 'direction' || ('first' in claim && claim.first === true)) {
    const { counter, ...rest } = claim
    const asked = askedOf(counter === claim.partner ? rest : { ...rest, counter: claim.partner })
    const weighed = asked && weighClaim(asked.claim, answer(asked.question, facts, said), facts)
    return weighed?.verdict === 'holds' ? weighed.figure : undefined
  }
  const theirs = otherSide(figure, facts)
  return theirs !== undefined && bearsOut(theirs, claim) ? theirs : undefined
}

/** What the other side of the trade counted of the same. */
function otherSide(figure: Figure, facts: Facts): Figure | undefined {
  const { measure, flow, reporter, partner } = figure
  const other = mirrors[flow]
  if (other === undefined || reporter === partner || (measure !== 'value' && measure !== 'growth')) return undefined
  return measureOf({ ...figure, flow: other, reporter: partner, partner: reporter }, facts)
}

/** Whether the figure says the same, or almost: of its count another vintage may be meant. */
const bearsOut = (figure: Figure, claim: PostClaim): boolean =>
  'amount' in claim &&
  (['holds', 'rounded'].includes(weighAmount(claim, figure.amount).verdict) ||
    (claim.kind === 'value' && claim.counter === undefined && areWithin(claim.amount, figure.amount, 20)))

/** A growth that somebody computed from the values as they are printed: 4.87 ÷ 3.744 − 1 = +30.1%. */
export function fitsValues(claim: PostClaim, { amount }: Figure, facts: Facts): boolean {
  if (claim.kind !== 'growth' || !isNear(claim.amount, amount)) return false
  const of = subjectOf(claim)
  const now = value(of, claim.period, facts)
  const base = value(of, claim.against, facts)
  return now !== undefined && base !== undefined && growthFits(claim.amount, now.amount, base.amount) === true
}
