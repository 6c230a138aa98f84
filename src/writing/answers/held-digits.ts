/** The digits of a figure held, beside a claimed number: as many as the comparison needs. */
import type { ClaimNote } from '../../answers/claims/weighed.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { PostClaim } from '../../answers/model/post.ts'
import { numberOf, sameNumber, significant } from '../../data/model/amount.ts'
import { leadingPlace } from '../../data/model/rational.ts'
import { toPlace } from '../../data/model/sums.ts'

/** Fewer digits say too little of a figure. */
const fewest = 4

/** Tables print ten digits: a sum of money is rounded to one digit more than the claim has, at least to four. */
export function besideClaim<T extends Figure>(figure: T, claim: PostClaim): T {
  const { amount } = figure
  if (notMoney.has(amount.unit)) return figure
  const claimed = 'amount' in claim ? claim.amount : undefined
  const kept = Math.max(fewest, (claimed === undefined ? 0 : significant(claimed)) + 1)
  const first = leadingPlace(numberOf(amount)) - kept + 1
  // "Over 5 billion" is not contradicted by "5.000 billion": one digit more, until it differs.
  const rounded = [first, first - 1, first - 2]
    .map(place => toPlace(amount, Math.max(0, place)))
    .find(it => claimed === undefined || !sameNumber(claimed, it))
  return { ...figure, amount: rounded ?? amount }
}
const notMoney: ReadonlySet<string> = new Set(['PT', 'TIMES', 'ORD'])

/** The figure of a note too. */
export function noteBeside(note: ClaimNote, claim: PostClaim): ClaimNote {
  switch (note.kind) {
    case 'other-definition':
      return { ...note, figure: besideClaim(note.figure, claim) }
    case 'other-source':
    case 'already':
      return { ...note, figure: besideClaim(note.figure, claim) }
    default:
      return note
  }
}
