/** Duplicate check: compares a new figure with the figures held for the same series and period. */
import type { Facts } from '../../data/facts/facts.ts'
import {
  areWithin,
  interval,
  isExact,
  isJustBeyond,
  meet,
  numberOf,
  rounds,
  sameNumber,
  sameUnit,
} from '../../data/model/amount.ts'
import { absolute, compareExact, rational, times } from '../../data/model/rational.ts'
import { inOrder } from '../figures/headline.ts'
import { areOfOneOffice, countsOf, isMirrored, isStatistics } from '../figures/held/comparable.ts'
import { isCopy } from '../figures/held/support.ts'
import { official } from '../figures/official/official.ts'
import { reason } from '../figures/reason.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import type { Computed, Figure, Published } from '../model/findings.ts'
import { type CheckContext, isSame } from './check-context.ts'

type Held = Extract<ChangeCheck, { check: 'held' }>

/** How many held figures are named, the headline first. */
const most = 3

/** Each number of each compiler once. An equal or rounded number agrees; another one warns if of the same compiler, else it is noted. */
export function alreadyHeld({ figure, before, after }: CheckContext): readonly Held[] {
  const rivals = inOrder(figure, figure.period, before, figure.against).filter(
    it => !isSame(it, figure) && sameUnit(it.amount, figure.amount),
  )
  const each = rivals.filter((it, i) => rivals.findIndex(other => isCopy(other, it)) === i)
  return [...officialSum(figure, before), ...each].slice(0, most).map((it): Held => {
    const relation = relationOf(figure, it)
    if (relation !== 'differs') return { outcome: 'agrees', check: 'held', relation, figure: it }
    const outcome = isOtherCount(figure, it, after) ? 'notes' : 'warns'
    return { outcome, check: 'held', relation, figure: it, why: reason(figure, it, after) }
  })
}

/** The official exports and imports together, if the figure contradicts them. */
function officialSum(figure: Published, facts: Facts): readonly Computed[] {
  const measure = figure.measure === 'value' ? official(figure, figure.period, facts) : undefined
  if (measure?.by !== 'karvan' || !sameUnit(measure.amount, figure.amount)) return []
  // Of rounded parts, 933.4 − 312.2 is 621.2 where 621.1 is printed.
  const isRounding = areWithin(figure.amount, measure.amount, 1000)
  return !isRounding && relationOf(figure, measure) === 'differs' ? [measure] : []
}

/** The two sides of a trade count differently, and so do two statistical offices: of one side, ten times as much is a warning. */
const isOtherCount = (figure: Published, other: Figure, facts: Facts): boolean =>
  figure.measure === 'value' &&
  countsOf(other).every(it => isStatistics(it, facts)) &&
  (figure.mirrored !== isMirrored(other) ||
    (!areOfOneOffice([figure, other], facts) && areWithinTenfold(figure.amount, other.amount)))

function areWithinTenfold(one: Amount, other: Amount): boolean {
  const a = numberOf(one)
  const b = numberOf(other)
  const first = absolute(a)
  const second = absolute(b)
  const isOneSign = a.n < 0n === b.n < 0n
  return isOneSign && compareExact(times(first, ten), second) >= 0 && compareExact(times(second, ten), first) >= 0
}
const ten = rational(10n)

function relationOf({ measure, amount }: Published, { amount: held }: Figure): Held['relation'] {
  if (sameNumber(amount, held)) return 'equal'
  const isOpen = isBound(amount) || isBound(held)
  if (isOpen) return meet(interval(amount), interval(held)) && isNear(amount, held) ? 'within' : 'differs'
  // A place in a ranking is never rounded.
  return measure !== 'rank' && (rounds(amount, held) || rounds(held, amount)) ? 'rounds-to' : 'differs'
}

type Amount = Published['amount']
const isBound = ({ bound }: Amount): boolean => bound === 'over' || bound === 'under'
const isNear = (one: Amount, other: Amount): boolean => {
  const [bounded, exact] = isBound(one) ? [one, other] : [other, one]
  return !isExact(exact) || isJustBeyond(bounded, exact)
}
