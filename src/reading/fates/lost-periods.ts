/** Periods of a text that its question does not hold. */
import type { Unanswerable } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { firstMonth, lastMonth } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Slots } from '../slots/read-slots.ts'
import { world } from '../slots/trading-pair.ts'
import { typedText } from '../text/tokenize.ts'
import { isYesOrNo } from '../text/yes-or-no.ts'

/**
 * The problem of a question that holds fewer periods than were read, and the question as the nearest one: an answer for one of them would look
 * like an answer for all. A record is looked for among all periods, also those named; one of growth when it is claimed.
 */
export function lostPeriods(question: Question, periods: readonly Period[], slots: Slots): Unanswerable | undefined {
  if (question.kind === 'record' && (question.growth !== true || isYesOrNo(slots))) return undefined
  const read = slots.base === undefined ? periods : [...periods, slots.base]
  const held = spansOf(question)
  const isHeld = (period: Period): boolean =>
    isBetweenEnds(question, period) ||
    held.some(({ from, to }) => from <= firstMonth(period) && (to === undefined || to >= lastMonth(period)))
  // "2025 by quarter"
  const isWhole = question.kind === 'compare-periods' && question.periods.every(one => one.startsWith(`${read[0]}-`))
  if (read.length === 0 || isWhole || read.every(isHeld)) return undefined
  // "The biggest drop in imports in 2025": of a country.
  if (question.kind === 'record' && question.partner === world && question.flow !== 'B') {
    const { flow, reporter } = question
    return { problem: { because: 'by-size' }, nearest: [{ kind: 'ranking', flow, reporter, top: 10 }] }
  }
  const [period, second] = read
  // "The biggest drop in trade with Russia in 2025": its change in that year, or the year of the biggest drop.
  if (question.kind === 'record' && second === undefined) {
    const { flow, reporter, partner } = question
    const growth: Question = { kind: 'growth', flow, reporter, partner, ...defined({ period }) }
    return { problem: { because: 'ambiguous', heard: typedText(slots.row) }, nearest: [growth, question] }
  }
  return { problem: { because: 'too-many', what: 'periods', most: 1 }, nearest: [question] }
}

/** "from April to May": the growth of the end of the range on its beginning. */
const isBetweenEnds = (question: Question, range: Period): boolean =>
  question.kind === 'growth' &&
  question.base !== undefined &&
  question.period !== undefined &&
  firstMonth(question.base) === firstMonth(range) &&
  lastMonth(question.period) === lastMonth(range)

/** The spans of months that a question is about. */
function spansOf(question: Question): readonly { readonly from: string; readonly to: string | undefined }[] {
  const alone = [
    ...('period' in question && question.period !== undefined ? [question.period] : []),
    ...('base' in question && question.base !== undefined ? [question.base] : []),
    ...('periods' in question ? question.periods : []),
  ].map(period => ({ from: firstMonth(period), to: lastMonth(period) }))
  const from = 'from' in question ? question.from : undefined
  const to = 'to' in question ? question.to : undefined
  if (from === undefined && to === undefined) return alone
  return [...alone, { from: firstMonth(from ?? to ?? ''), to: to === undefined ? undefined : lastMonth(to) }]
}
