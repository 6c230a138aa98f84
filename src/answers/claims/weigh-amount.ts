/** A claimed amount against a held one of the same unit. Exact; uses no floating point. */
import {
  agree,
  compareAmounts,
  cutsOff,
  interval,
  meet,
  numberOf,
  pointOf,
  rounds,
  sameNumber,
  significant,
} from '../../data/model/amount.ts'
import {
  absolute,
  compareExact,
  inUnits,
  minus,
  over,
  plus,
  type Rational,
  rational,
  times,
} from '../../data/model/rational.ts'
import type { Amount } from '../../data/model/schema.ts'
import type { ClaimedAmount } from '../model/remarks.ts'
import type { ClaimState } from './weighed.ts'

/** The verdict of the numbers alone, and what is the case. */
export interface AmountVerdict {
  readonly verdict: 'holds' | 'rounded' | 'open' | 'not'
  readonly state?: ClaimState
}

type ClaimOfAmount = Pick<ClaimedAmount, 'amount' | 'reached' | 'fraction'>

/** The verdict on a claimed amount beside a held one of the same unit. Never throws. */
export function weighAmount(claim: ClaimOfAmount, held: Amount): AmountVerdict {
  const { amount: claimed } = claim
  if (claimed.unit === 'ORD') return { verdict: isPlace(compareAmounts(held, claimed), claimed) ? 'holds' : 'not' }
  if (claim.fraction === true) return weighFraction(claimed, held)
  const reached = claim.reached === true ? ({ ...claimed, bound: 'over' } as const) : claimed
  if (held.bound === 'over' || held.bound === 'under') return { verdict: weighBounded(reached, held, held.bound) }
  const isLimit = claim.reached === true || claimed.bound === 'over' || claimed.bound === 'under'
  // "Over 4.9" of "about 5": it may be on either side.
  if (isLimit && held.bound === 'about' && meet(interval(held), pointOf(claimed))) return { verdict: 'open' }
  if (claim.reached === true) return weighReached(claimed, held)
  if (claimed.bound === 'over' || claimed.bound === 'under') return weighBound(claimed, held)
  return weighMultiple(claimed, held) ?? weighEqual(claimed, held)
}

/** The third place; or, 'in the top five', that place or a better one. */
const isPlace = (side: number, { bound }: Amount): boolean => (bound === 'under' ? side <= 0 : side === 0)

function weighEqual(claimed: Amount, held: Amount): AmountVerdict {
  if (sameNumber(claimed, held))
    return { verdict: held.bound === claimed.bound || held.bound === undefined ? 'holds' : 'rounded' }
  const isAbout = claimed.bound === 'about' || held.bound === 'about'
  if ((isAbout || agree(claimed, held)) && isNear(claimed, held)) return { verdict: 'rounded' }
  if (cutsOff(held, claimed) && isNear(claimed, held)) return { verdict: 'rounded', state: 'cut-off' }
  return { verdict: 'not', ...turn(claimed, held) }
}

/**
 * "Doubled", "in 2 times", "halved": a whole multiple, without a bound or decimals. Within a tenth of the figure it is rounded. A
 * larger change the same way is not denied: it did double, and more. A smaller one is no doubling. "More than doubled" is a bound.
 */
function weighMultiple(claimed: Amount, held: Amount): AmountVerdict | undefined {
  const [told, own] = [foldOf(claimed), foldOf(held)]
  if (claimed.unit !== 'TIMES' || claimed.bound !== undefined || told === undefined) return undefined
  const whole = rational(inUnits(told.size, 0))
  const isWhole = compareExact(whole, one) > 0 && compareExact(absolute(minus(told.size, whole)), percent) < 0
  // "4.0 times" is a precise figure; a fall is held as its inverse, whose digits nobody printed.
  const isPrecise = told.way > 0 && claimed.value.includes('.')
  if (own?.way !== told.way) return undefined
  const gap = absolute(minus(own.size, told.size))
  // "Fell 2.4 times" of 2.392.
  if (!isWhole && told.way < 0 && compareExact(gap, times(tenth, half)) <= 0) return { verdict: 'rounded' }
  if (!isWhole || isPrecise) return undefined
  const side = compareExact(own.size, whole)
  if (side === 0) return { verdict: 'holds' }
  const isNear = compareExact(absolute(minus(own.size, whole)), times(own.size, tenth)) <= 0
  if (isNear) return { verdict: 'rounded' }
  if (side > 0) return { verdict: 'rounded', state: 'beyond' }
  // Of two falls, "less" can be understood both ways.
  return { verdict: 'not', ...(told.way > 0 && { state: 'less' }) }
}

/** How many times more or less than before: a fall of 75 % is fourfold. Undefined for other units and for a fall to nothing. */
function foldOf(amount: Amount): { readonly size: Rational; readonly way: number } | undefined {
  const ratio = over(plus(numberOf(amount), rational(100n)), rational(100n))
  if ((amount.unit !== 'PT' && amount.unit !== 'TIMES') || ratio.n <= 0n) return undefined
  const way = compareExact(ratio, one)
  return { size: way < 0 ? over(one, ratio) : ratio, way }
}

/** 'Over 4 billion?' about a figure without a bound. A figure equal to the limit is 'rounded'. */
function weighBound(claimed: Amount, held: Amount): AmountVerdict {
  const side = compareAmounts(held, claimed)
  if (side === 0) return { verdict: 'rounded' }
  if (side > 0 === (claimed.bound === 'over')) return { verdict: 'holds' }
  return { verdict: 'not', ...sideOf(claimed, held) }
}

/** 'It hit 5 billion': at least that. 4.87 rounds to 5 and has not hit it; "hit 4.9" (two digits) is 4.87 rounded. */
function weighReached(claimed: Amount, held: Amount): AmountVerdict {
  if (compareAmounts(held, claimed) >= 0) return { verdict: 'holds' }
  if (significant(claimed) > 1 && rounds(held, claimed)) return { verdict: 'rounded', state: 'almost' }
  return { verdict: 'not', ...sideOf(claimed, held) }
}

/** A claim about a figure that is only known as over or under a limit. */
function weighBounded(claimed: Amount, held: Amount, bound: 'over' | 'under'): 'holds' | 'open' | 'not' {
  const side = compareAmounts(claimed, held) * (bound === 'over' ? 1 : -1)
  if (claimed.bound === bound) return side <= 0 ? 'holds' : 'open'
  if (side === 0) return claimed.bound === undefined || claimed.bound === 'about' ? 'open' : 'not'
  return side < 0 ? 'not' : 'open'
}

/** 'By a third' is 33.3 %: half a point from it holds, an eighth of it to either side is almost or a little over a third. */
function weighFraction(claimed: Amount, held: Amount): AmountVerdict {
  const number = numberOf(held)
  const told = numberOf(claimed)
  const gap = absolute(minus(number, told))
  if (number.n > 0n !== told.n > 0n) return { verdict: 'not', state: number.n > 0n ? 'grew' : 'fell' }
  const isLess = compareExact(absolute(number), absolute(told)) < 0
  if (compareExact(gap, half) <= 0) return { verdict: 'holds' }
  if (compareExact(gap, times(absolute(told), eighth)) <= 0)
    return { verdict: 'rounded', state: isLess ? 'almost' : 'above' }
  return { verdict: 'not', state: isLess ? 'less' : 'more' }
}

/** A change in the other direction than the claimed one. */
function turn(claimed: Amount, held: Amount): { readonly state?: ClaimState } {
  if (held.unit !== 'PT' && held.unit !== 'TIMES') return {}
  const told = numberOf(claimed)
  const number = numberOf(held)
  if (told.n === 0n || number.n === 0n || told.n > 0n === number.n > 0n) return {}
  return { state: number.n > 0n ? 'grew' : 'fell' }
}

/** On which side of the limit the figure is; for a change in the other direction, that direction. */
function sideOf(claimed: Amount, held: Amount): { readonly state?: ClaimState } {
  const turned = turn(claimed, held)
  if (turned.state !== undefined) return turned
  // Of two falls, "more" and "less" can be understood both ways.
  if (numberOf(held).n < 0n || numberOf(claimed).n === 0n) return {}
  return { state: compareAmounts(held, claimed) < 0 ? 'less' : 'more' }
}

const one = rational(1n)
const fractionOf = (n: bigint, d: bigint): Rational => over(rational(n), rational(d))
const tenth = fractionOf(1n, 10n)
const half = fractionOf(1n, 2n)
const eighth = fractionOf(1n, 8n)
const percent = fractionOf(1n, 100n)

/** Whether a rounded claim is near: 1 is 1.49 rounded, yet wrong. Within a tenth of the figure, or half a point; "doubled" is of the multiple. */
export function isNear(claimed: Amount, held: Amount): boolean {
  const number = numberOf(held)
  const gap = absolute(minus(numberOf(claimed), number))
  const size = claimed.unit === 'TIMES' && held.unit === 'PT' ? plus(number, rational(100n)) : number
  if (compareExact(gap, times(absolute(size), tenth)) <= 0) return true
  return held.unit === 'PT' && compareExact(gap, half) <= 0
}
