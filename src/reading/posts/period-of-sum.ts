/** "Exports were 101 billion, 11 billion in August. Imports were 63, so trade was 164 billion": the sum tells the period of the imports. */
import type { PostClaim } from '../../answers/model/post.ts'
import { contains, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { sizeOf } from './words/quantities.ts'

/** How many claims before a sum its parts may be. */
const farthest = 8

/** The claims, with the period that a sum tells of its parts. */
export function withPeriodsOfSums(claims: readonly PostClaim[]): readonly PostClaim[] {
  const found = [...claims]
  for (const at of claims.keys()) {
    const sum = found[at]
    if (sum === undefined || !isOpenValue(sum) || sum.flow !== 'T') continue
    const before = found.slice(Math.max(0, at - farthest), at)
    const start = at - before.length
    const last = before.findLastIndex(it => isOpenValue(it) && it.period === sum.period && isPartOf(it, sum))
    const part = before[last]
    const other = before.find(it => part && isPartOf(it, sum) && it.flow !== part.flow && isSum(sum, [part, it]))
    if (other === undefined || other.period === sum.period || !contains(other.period, sum.period)) continue
    const isOpen = (it: PostClaim): boolean => it.period === sum.period && it.inherited.includes('period')
    // What goes on about that month behind the sum, too.
    const end = found.findIndex((it, i) => i > at && !isOpen(it))
    const [from, to] = [start + last, end === -1 ? found.length : end]
    const dated = found.slice(from, to).map(it => (isOpen(it) ? ofPeriod(it, other.period) : it))
    found.splice(from, dated.length, ...dated)
  }
  return found
}

const isOpenValue = (claim: PostClaim): boolean =>
  claim.kind === 'value' && claim.status === undefined && claim.inherited.includes('period')

const isPartOf = (part: PostClaim, sum: PostClaim): boolean =>
  part.kind === 'value' &&
  sum.kind === 'value' &&
  /[XM]/.test(part.flow) &&
  part.amount.unit === sum.amount.unit &&
  part.reporter === sum.reporter &&
  part.partner === sum.partner

const isSum = (sum: PostClaim, parts: readonly PostClaim[]): boolean => {
  const [whole = 0, ...sizes] = [sum, ...parts].map(it => ('amount' in it ? Math.abs(sizeOf(it.amount)) : 0))
  return Math.abs(sizes.reduce((all, size) => all + size, 0) / whole - 1) < 0.005
}

const ofPeriod = (claim: PostClaim, period: Period): PostClaim =>
  'against' in claim && claim.against === yearBefore(claim.period)
    ? { ...claim, period, against: yearBefore(period) }
    : { ...claim, period }
