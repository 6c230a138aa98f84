/** Values that cannot both be of the trade that they are read as. */
import type { PostClaim } from '../../../answers/model/post.ts'
import { isOfSameTrade, isSamePair, type PostTopic, type Sides } from '../slots/progress.ts'
import { isDirected } from '../words/place-rules.ts'
import { sizeOf } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'

/** Two numbers of one trade in one time, by one counter: at least one of them is of something else, and which one is not known. */
export function contradicts(one: PostClaim, other: PostClaim): boolean {
  if (one.kind === 'rank' || !('amount' in one && 'amount' in other)) return false
  const isSame = one.kind === other.kind && isOfSameTrade(one, other)
  const isOfBase = 'against' in one && 'against' in other && one.against !== other.against
  const ratio = sizeOf(one.amount) / sizeOf(other.amount)
  return isSame && areExact(one, other) && !isOfBase && Math.abs(ratio - 1) > 0.06
}

/** "Trade with Oman fell to $2.4 billion. The country's exports made up $141 billion": of more than that pair, by each count of it. */
export function exceedsTurnover(one: PostClaim, told: readonly PostClaim[]): boolean {
  if (one.kind !== 'value' || !/[XM]/.test(one.flow) || !one.inherited.includes('pair')) return false
  const isWhole = (it: PostClaim): boolean => it.flow === 'T' && isSamePair(one, it) && it.period === one.period
  const wholes = told.flatMap(it =>
    it.kind === 'value' && isWhole(it) && areExact(one, it) ? [sizeOf(it.amount)] : [],
  )
  const ratio = sizeOf(one.amount) / Math.max(...wholes)
  // "$378 886 mln" of $1.2 billion is a slip of the unit.
  return wholes.length > 0 && ratio > 1.06 && ratio < 300
}

/** 欧盟对美国出口3530亿欧元。欧盟出口额为19316亿欧元: the sides of all trade, where only its owner is named and the number is too large for the pair told before, or the total that a share has told. */
export function sidesOfAllTrade(
  claims: readonly PostClaim[],
  { places }: Sentence,
  { valuesOfSentence = [], totals = [] }: PostTopic,
): Sides | undefined {
  const [owner] = places
  if (owner === undefined || !places.every(it => it.area === owner.area && !isDirected(it))) return undefined
  const isTooLarge = (it: PostClaim): boolean => {
    if (it.kind !== 'value' || !/[XM]/.test(it.flow) || it.partner === 'WLD' || it.reporter !== owner.area) return false
    const size = sizeOf(it.amount)
    const isTotal = totals.some(
      ({ key, unit, size: all, slack }) =>
        key === `${it.flow} ${it.reporter} ${it.period}` &&
        unit === it.amount.unit &&
        Math.abs(size / all - 1) < 0.02 + slack,
    )
    const isMore = (told: PostClaim): boolean =>
      told.kind === 'value' && isOfSameTrade(told, it) && areExact(told, it) && size > 1.5 * sizeOf(told.amount)
    return isTotal || valuesOfSentence.some(isMore)
  }
  return claims.some(isTooLarge) ? { reporter: owner.area, partner: 'WLD' } : undefined
}

/** Of one unit, and no aims or bounds. */
const areExact = (one: AmountClaim, other: AmountClaim): boolean =>
  one.amount.unit === other.amount.unit && [one, other].every(it => it.status === undefined && !it.amount.bound)
type AmountClaim = Extract<PostClaim, { readonly amount: unknown }>
