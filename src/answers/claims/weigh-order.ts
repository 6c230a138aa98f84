/** Claims about what an answer orders: the record among years, the larger of two partners. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, surelyLess } from '../../data/model/amount.ts'
import { everyValue } from '../figures/streak.ts'
import { value } from '../figures/values.ts'
import type { Answer } from '../model/answer.ts'
import type { Claim } from '../model/remarks.ts'
import { denial } from './officials.ts'
import type { Weighed } from './weighed.ts'

/**
 * A year is the record when its figure is the best held, and was the record when it is in the run of records that ends with
 * the best. The verdict is open if figures of other compilers may be higher, or if no other year, or not the two before, is held.
 */
export function weighRecord(
  claim: Extract<Claim, { kind: 'record' }>,
  answer: Answer,
  facts: Facts,
): Weighed | undefined {
  if (answer.kind !== 'record') return undefined
  const { best: figure, rivals, only, record, periods, question } = answer
  if (!periods.includes(claim.period)) {
    // What the other side counted is held, and is in no order with these.
    const isHeld = value(question, claim.period, facts) !== undefined
    return { verdict: 'open', claim, figure, ...(isHeld ? {} : { missing: claim.period }) }
  }
  if (only === true) return { verdict: 'open', claim, figure }
  const inRun = record?.shown?.find(it => it.period === claim.period)
  if (inRun !== undefined && inRun.period !== figure.period) return { verdict: 'holds', claim, figure: inRun }
  const isMost = question.least !== true && question.growth !== true
  const all = isMost && question.grain === 'year' ? everyValue(question, 'year', facts) : []
  const at = figure.period === claim.period ? -1 : all.findIndex(it => it.period === claim.period)
  const own = at > 0 ? all[at] : undefined
  // Nothing held before it was higher, but a year that is not held may have been.
  if (own !== undefined && all.slice(0, at).every(it => surelyLess(it.amount, own.amount)))
    return { verdict: 'open', claim, figure: own }
  if (figure.period !== claim.period)
    return { verdict: rivals.some(it => it.period === claim.period) ? 'open' : denial([figure], facts), claim, figure }
  // Without the two years before it no year is shown as a record: one of them may have been higher.
  const isShown = !isMost || question.grain !== 'year' || inRun !== undefined || record?.said !== undefined
  return { verdict: rivals.length === 0 && isShown ? 'holds' : 'open', claim, figure }
}

/** Only figures of one period and one compiler have an order. */
export function weighOrder(
  claim: Extract<Claim, { kind: 'order' }>,
  answer: Answer,
  facts: Facts,
): Weighed | undefined {
  if (answer.kind !== 'compare' || answer.question.kind !== 'compare-partners') return undefined
  const { rows, ordered, before, question } = answer
  const [first, second] = rows
  const own = rows.find(({ partner }) => partner === claim.area)
  if (own?.figure === undefined || first?.figure === undefined) return undefined
  if (!ordered || second?.figure === undefined) return { verdict: 'open', claim, figure: own.figure }
  // It was ahead in the year before too, so that it cannot have overtaken in the year that was asked for.
  if (question.period !== undefined && first === own && before?.[0]?.partner === claim.area) return undefined
  const isEqual = compareAmounts(first.figure.amount, second.figure.amount) === 0
  const isSo = !isEqual && own === (claim.way === 'more' ? first : rows.at(-1))
  return { verdict: isSo ? 'holds' : denial([first.figure, second.figure], facts), claim, figure: own.figure }
}
