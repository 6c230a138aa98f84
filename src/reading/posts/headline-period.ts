/** The period of a headline, "Exports jump 5%", which the text below it tells: "In January–May exports rose by 5.2%". */
import type { PostClaim } from '../../answers/model/post.ts'
import { numberOf } from '../../data/model/amount.ts'
import { directionOfGrowth } from '../../data/model/growth-and-share.ts'
import { areFirstMonths, contains, grain, yearBefore } from '../../data/model/period.ts'
import { compareExact } from '../../data/model/rational.ts'
import type { Amount } from '../../data/model/schema.ts'
import { isSamePair } from './slots/progress.ts'

/** A headline without a period has that of the same figure in the text, else that of the first figure of its two countries. */
export function withHeadlinePeriods(claims: readonly PostClaim[], plain: string): readonly PostClaim[] {
  const headline = headlineEnd(plain)
  const paired = claims.map(it => (it.span.to <= headline ? withPairOfText(it, claims) : it))
  return paired.map((claim, at) => {
    const part = claim.span.to <= headline ? sameOfPart(claim, claims.slice(at + 1)) : undefined
    if (part !== undefined) return part
    // "Exports double in five years" has a base of its own.
    const isBased = claim.kind === 'growth' && claim.against !== yearBefore(claim.period)
    if (isBased || !claim.assumed.includes('period')) return claim
    const dated = claims.slice(at + 1).filter(it => !it.assumed.includes('period'))
    const same =
      dated.find(it => isSameFigure(claim, it) || isSameChange(it, claim)) ?? dated.find(it => isRounded(claim, it))
    const lead = claim.span.to <= headline || isOfPartOfYear(claim, dated[0]) ? firstOfPair(claim, dated) : undefined
    const dating = same ?? lead
    if (dating === undefined) return claim
    const last = same === undefined ? laterOfTwoValues(dating, dated) : undefined
    const { period, reporter, partner } = same ?? { ...claim, period: (last ?? dating).period }
    const inherited = [...claim.inherited, 'period' as const]
    const found = { ...claim, period, reporter, partner, inherited, assumed: [] }
    if (found.kind !== 'growth' && found.kind !== 'direction') return found
    const since = last === undefined ? yearBefore(period) : dating.period
    return { ...found, against: dating.kind === 'growth' ? dating.against : since }
  })
}

/** «С начала года торговля снизилась на 9,5%», "trade down 9.5% in 2025", above the same figure of January-October. */
function sameOfPart(claim: PostClaim, below: readonly PostClaim[]): PostClaim | undefined {
  const told = below.find(
    it =>
      isSameNumber(claim, it) &&
      isSamePair(claim, it) &&
      it.period !== claim.period &&
      (grain(claim.period) === 'year' ? contains(claim.period, it.period) : areFirstMonths(it.period, claim.period)),
  )
  const isWhole = claim.kind === 'growth' || claim.kind === 'value'
  if (told === undefined || !isWhole) return undefined
  const against = told.kind === 'growth' ? { against: told.against } : {}
  return { ...claim, ...against, period: told.period, inherited: [...claim.inherited, 'period'] }
}

/** "5% less than in the same period of 2019", before "in January-May 2020": a part of that year. */
const isOfPartOfYear = (claim: PostClaim, first: PostClaim | undefined): boolean =>
  first !== undefined && first.period !== claim.period && first.period.startsWith(claim.period)

/** "Trade to reach $1 billion" names no country: of the two whose trade is to reach as much below. */
function withPairOfText(claim: PostClaim, claims: readonly PostClaim[]): PostClaim {
  const told = claims.find(
    it => it.span.from > claim.span.to && !it.assumed.includes('pair') && isSameNumber(claim, it),
  )
  if (told === undefined || !claim.assumed.includes('pair')) return claim
  const assumed = claim.assumed.filter(slot => slot !== 'pair')
  return { ...claim, reporter: told.reporter, partner: told.partner, inherited: [...claim.inherited, 'pair'], assumed }
}

/** Where the first line ends, if it is a headline: without a full stop, and with a text below. */
function headlineEnd(plain: string): number {
  const end = plain.indexOf('\n')
  return end === -1 || /[.!?。:]\s*$/.test(plain.slice(0, end)) || plain.slice(end).trim() === '' ? 0 : end
}

/** The first figure of the text, if it is of the two countries of the headline. */
function firstOfPair(claim: PostClaim, dated: readonly PostClaim[]): PostClaim | undefined {
  const [first] = dated
  const isOfPair = first !== undefined && isSamePair(claim, first) && !claim.assumed.includes('pair')
  return isOfPair && (first.kind === 'value' || first.kind === 'growth') && ![claim, first].some(isAhead)
    ? first
    : undefined
}

/** "Trade rose from $18 million in 2020 to $61 million in 2024": the later of the two values. */
const laterOfTwoValues = (first: PostClaim, dated: readonly PostClaim[]): PostClaim | undefined =>
  dated.find(
    it =>
      [it, first].every(({ kind }) => kind === 'value') &&
      it.excerpt.from === first.excerpt.from &&
      it.flow === first.flow &&
      it.period > first.period &&
      it.period.length === first.period.length &&
      !isAhead(it),
  )
const isAhead = (claim: PostClaim): boolean => claim.kind === 'value' && claim.status !== undefined

/** "Exports jump" is told in a number below. */
const isSameChange = (one: PostClaim, other: PostClaim): boolean =>
  other.kind === 'direction' &&
  one.kind === 'growth' &&
  one.flow === other.flow &&
  directionOfGrowth(one.amount) === other.way &&
  (other.assumed.includes('pair') || (one.reporter === other.reporter && one.partner === other.partner))

/** The same number; for a change without one, "exports fell", any claim about the same trade. */
const isSameFigure = (one: PostClaim, other: PostClaim): boolean => isSameTrade(one, other) || isSameNumber(one, other)

const isSameTrade = (one: PostClaim, other: PostClaim): boolean =>
  (one.kind === 'direction' || one.kind === 'rank') &&
  (other.kind === 'value' || other.kind === 'growth' || (other.kind === 'share' && one.kind === 'rank')) &&
  (['flow', 'reporter', 'partner'] as const).every(slot => one[slot] === other[slot])

const isSameNumber = (one: PostClaim, other: PostClaim): boolean =>
  one.kind === other.kind &&
  // Several countries have the first place, each in its year.
  (one.kind !== 'rank' || (one.reporter === other.reporter && one.partner === other.partner)) &&
  one.flow === other.flow &&
  'amount' in one &&
  'amount' in other &&
  compareExact(numberOf(one.amount), numberOf(other.amount)) === 0

/** "Trade rose 27%" over "rose 27.3%", "tops $10 billion" over "$10.7 billion": the number of a headline has fewer digits. */
function isRounded(one: PostClaim, other: PostClaim): boolean {
  const isOneOfTwo = one.kind === 'value' || one.kind === 'growth'
  if (!isOneOfTwo || one.kind !== other.kind || one.flow !== other.flow || one.status !== undefined) return false
  const isMutual = (claim: PostClaim): boolean => claim.reporter === claim.partner
  if (!isSamePair(one, other) && !(isMutual(one) && isMutual(other)) && !one.assumed.includes('pair')) return false
  return one.amount.unit === other.amount.unit && roundsTo(other.amount, one.amount)
}

/** Whether the digits of the shorter amount are those of the longer, rounded or cut. */
function roundsTo(long: Amount, short: Amount): boolean {
  const step = 10 ** (short.unitMult - (short.value.split('.')[1]?.length ?? 0))
  const [exact, told] = [long, short].map(({ value, unitMult }) => (Number(value) * 10 ** unitMult) / step)
  const gap = (exact ?? 0) - (told ?? 0)
  return (
    Math.abs(gap) <= 0.5 ||
    (told !== undefined &&
      short.bound === (told < 0 ? 'under' : 'over') &&
      gap * Math.sign(told) > 0 &&
      Math.abs(gap) < 1)
  )
}
