/** The two values beside a change tell its period and base: "rose 58%, from $1.2 billion in 2020 to $1.9 billion in 2024". */
import type { PostClaim } from '../../../answers/model/post.ts'
import { comparePeriods, yearBefore } from '../../../data/model/period.ts'
import { isOfSameTrade } from '../slots/progress.ts'
import { has } from '../words/is.ts'
import { sizeOf } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { agrees } from './earlier-values.ts'

type Growth = Extract<PostClaim, { kind: 'growth' }>
type Value = Extract<PostClaim, { kind: 'value' }>

/** A change whose base no word names is counted from the year before; here it gets the periods of the two values. */
export const withBasesByValues = (claims: readonly PostClaim[], { row }: Sentence): readonly PostClaim[] =>
  claims.map((claim, at) => {
    // "(Up 5% on the year)"
    if (has(row, 'year-ago', 'month-ago', 'same-period')) return claim
    if (claim.kind !== 'growth' || claim.against !== yearBefore(claim.period)) return claim
    // "Up 58%, from A to B", "was B, against A: up 58%", "from A, up 58%, to B"
    const found = [
      claims.slice(at + 1, at + 3),
      claims.slice(Math.max(0, at - 2), at),
      [claims[at - 1], claims[at + 1]],
    ]
      .map(pair => valuesOf(claim, pair))
      .find(it => it !== undefined && isOfValues(claim, it))
    return found === undefined ? claim : { ...claim, period: found.now.period, against: found.base.period }
  })

/** Two values of the trade of a change, in two times; one of them is that of the change. */
function valuesOf(change: Growth, pair: readonly (PostClaim | undefined)[]) {
  const [one, other] = pair.filter(
    (it): it is Value =>
      it?.kind === 'value' && it.status === undefined && isOfSameTrade({ ...it, period: change.period }, change),
  )
  if (one === undefined || other === undefined || one.amount.unit !== other.amount.unit) return undefined
  if (one.period.length !== other.period.length || one.period === other.period) return undefined
  const [base, now] = comparePeriods(one.period, other.period) < 0 ? [one, other] : [other, one]
  const isOfOne = change.period === now.period || change.period === base.period
  const isTold = change.period === now.period && change.against === base.period
  return isOfOne && !isTold ? { base, now } : undefined
}

function isOfValues({ amount }: Growth, { base, now }: { readonly base: Value; readonly now: Value }): boolean {
  const size = sizeOf(amount)
  const factor = amount.unit === 'TIMES' ? size : 1 + size / 100
  return agrees(sizeOf(now.amount) / sizeOf(base.amount), factor, amount.bound)
}
