/** Duplicate check: compares a new figure with the figures held for the same series and period. */
import { interval, isExact, isJustBeyond, meet, rounds, sameNumber, sameUnit } from '../../data/model/amount.ts'
import { inOrder } from '../figures/headline.ts'
import { isCopy } from '../figures/held/support.ts'
import { reason } from '../figures/reason.ts'
import type { ChangeCheck } from '../model/admin-reply.ts'
import type { Published } from '../model/findings.ts'
import { type CheckContext, isSame } from './check-context.ts'

type Held = Extract<ChangeCheck, { check: 'held' }>

/** How many held figures are named, the headline first. */
const most = 3

/**
 * The results for the held figures, each number of each compiler once. An equal or rounded number agrees; any other one
 * warns.
 */
export function alreadyHeld({ figure, before, after }: CheckContext): readonly Held[] {
  const rivals = inOrder(figure, figure.period, before, figure.against).filter(
    it => !isSame(it, figure) && sameUnit(it.amount, figure.amount),
  )
  const each = rivals.filter((it, i) => rivals.findIndex(other => isCopy(other, it)) === i)
  return each.slice(0, most).map((it): Held => {
    const relation = relationOf(figure, it)
    if (relation !== 'differs') return { outcome: 'agrees', check: 'held', relation, figure: it }
    return { outcome: 'warns', check: 'held', relation, figure: it, why: reason(figure, it, after) }
  })
}

function relationOf({ measure, amount }: Published, { amount: held }: Published): Held['relation'] {
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
