/** A claim of a post → the question about its figure, and what is claimed of the answer. */
import { grain } from '../../data/model/period.ts'
import { mirrors } from '../figures/held/candidates.ts'
import type { PostClaim } from '../model/post.ts'
import type { OfPair, Question } from '../model/question.ts'
import type { Claim } from '../model/remarks.ts'

/** A question, and the claim that its answer is weighed against. */
export interface AskedClaim {
  readonly question: Question
  readonly claim: Claim
}

/** Undefined when no question asks for it: a record of quarters, and what two figures tell together. */
export function askedOf(claim: PostClaim): AskedClaim | undefined {
  const of = subjectOf(claim)
  const { kind, period } = claim
  switch (kind) {
    case 'value':
      return { question: { kind: 'figure', ...of, period }, claim: timelyClaim(claim, of.flow) }
    case 'growth':
    case 'direction': {
      const said = kind === 'growth' ? amountClaim(claim, of.flow) : ({ kind: 'change', way: claim.way } as const)
      return { question: { kind: 'growth', ...of, period, base: claim.against }, claim: said }
    }
    case 'share':
      return { question: { kind, ...of, period }, claim: amountClaim(claim, of.flow) }
    case 'rank':
      return { question: { kind, ...of, period }, claim: timelyClaim(claim, of.flow) }
    case 'record':
      return recordOf(claim, of)
    case 'order':
      return undefined
  }
}

/** The claimed flow and pair, from the side of who counted: its imports for our exports. Places and shares have no other side. */
export function subjectOf({ kind, flow, reporter, partner, counter }: PostClaim): OfPair {
  const hasSides = kind !== 'share' && kind !== 'rank'
  const other = hasSides && counter === partner ? mirrors[flow] : undefined
  return other === undefined ? { flow, reporter, partner } : { flow: other, reporter: partner, partner: reporter }
}

/** A place or a value, which may be the first such. */
const timelyClaim = (claim: Extract<PostClaim, { kind: 'value' | 'rank' }>, flow: OfPair['flow']): Claim =>
  claim.first === true ? { kind: 'first', amount: claim.amount } : amountClaim(claim, flow)

const amountClaim = (
  claim: Extract<PostClaim, { kind: 'value' | 'growth' | 'share' | 'rank' }>,
  flow: OfPair['flow'],
): Claim => ({
  kind: 'amount',
  amount: claim.amount,
  flow,
  ...('fraction' in claim && claim.fraction === true && { fraction: true }),
})

/** A record of its day: later years do not count. */
function recordOf({ period, count }: Extract<PostClaim, { kind: 'record' }>, of: OfPair): AskedClaim | undefined {
  const step = grain(period)
  if (step !== 'year' && step !== 'month') return undefined
  const question: Question = { kind: 'record', ...of, grain: step, to: period }
  if (count === undefined || count < 2) return { question, claim: { kind: 'record', period } }
  return step === 'year' ? { question, claim: { kind: 'streak', of: 'record', count, period } } : undefined
}
