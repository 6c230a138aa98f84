/** Whether a share fits the value and the total: the figure may be any of the three. */
import { interval, isExact, meet, sameUnit } from '../../data/model/amount.ts'
import { share } from '../../data/model/growth-and-share.ts'
import { over, rational, times } from '../../data/model/rational.ts'
import type { Amount } from '../../data/model/schema.ts'
import { candidates, valuesOf } from '../figures/held/candidates.ts'
import { areOneCount, isOneSource } from '../figures/held/comparable.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import type { Published } from '../model/findings.ts'
import { type CheckContext, isSame } from './check-context.ts'

type Share = Extract<ChangeCheck, { check: 'share' }>

/** The checks with values of one compiler. A new total is not checked, because shares can only be looked up by partner. */
export function shares({ figure, after }: CheckContext): readonly Share[] {
  const { measure, flow, partner, period } = figure
  if (flow === 'B' || partner === 'WLD' || (measure !== 'value' && measure !== 'share')) return []
  const mine = (of: Parameters<typeof candidates>[0]): readonly Published[] =>
    of.measure === measure && of.partner === partner ? [figure] : candidates(of, period, after)
  const parts = mine(valuesOf(figure)).filter(it => !it.mirrored)
  const totals = mine(valuesOf({ ...figure, partner: 'WLD' })).filter(it => !it.mirrored)
  const all = mine({ ...figure, measure: 'share' }).flatMap(published =>
    parts.flatMap(part => totals.flatMap(total => ofShare(published, part, total))),
  )
  const first = all.find(({ outcome }) => outcome === 'agrees') ?? all[0]
  return first === undefined ? [] : [first]
}

function ofShare(published: Published, part: Published, total: Published): readonly Share[] {
  const computed = share(part.amount, total.amount)
  const isOne =
    areOneCount([part, total]) &&
    (areOneCount([published, part]) || [part, total].some(it => isOneSource(it, published)))
  if (!isOne || isSame(part, total) || computed === undefined) return []
  const outcome = shareFits(published.amount, part.amount, total.amount) ? 'agrees' : 'warns'
  return [{ outcome, check: 'share', published, part, total, computed }]
}

/** Whether the published percentage can be true of those two, within what all three print. */
function shareFits(published: Amount, part: Amount, total: Amount): boolean {
  const a = interval(part)
  const b = interval(total)
  if (a.low === undefined || a.high === undefined || b.low === undefined || b.high === undefined) return false
  if (!isExact(part) || !sameUnit(part, total) || b.low.n <= 0n) return false
  const percent = rational(100n)
  return meet(interval(published), {
    low: times(over(a.low, b.high), percent),
    high: times(over(a.high, b.low), percent),
  })
}
