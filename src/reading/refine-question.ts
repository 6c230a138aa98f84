/** Questions of several parts, without a country, or after a level: found in the question that was read. */
import type { ReadResult } from '../answers/model/problem.ts'
import type { Question } from '../answers/model/question.ts'
import type { QuestionFeatures } from './intents/features.ts'
import { byPublisher, countedBy, whyAmounts } from './refine/counted-by.ts'
import { ofDays } from './refine/days.ts'
import { byDealer } from './refine/dealers.ts'
import { bestPeriod, inAnotherMeasure } from './refine/measures.ts'
import { overYears } from './refine/over-years.ts'
import { ofPartners, withTotal } from './refine/partners.ts'
import { partsOf } from './refine/parts.ts'
import { restOf } from './refine/rest.ts'
import { runOf } from './refine/runs.ts'
import { asksHowOften, thresholdOf } from './refine/threshold.ts'
import { eitherOf, flowsSideBySide, ofTwoFlows, ofTwoPartners } from './refine/two-flows.ts'
import { isRefusal } from './slots/denials.ts'
import { world } from './slots/trading-pair.ts'
import type { Context } from './text/context.ts'
import { hasClass } from './text/word-grammar.ts'
import { isYesOrNo } from './text/yes-or-no.ts'

/** "The worst year for exports", "average monthly exports", "did exports exceed 20 billion", "exports fell, right?": without a country, of all exports. */
function ofTotal(question: Question, it: QuestionFeatures): Question | undefined {
  const { slots } = it
  const isOfRun =
    question.kind === 'record' ||
    question.kind === 'mean' ||
    question.kind === 'threshold' ||
    ((question.kind === 'figure' || question.kind === 'growth') && it.claimed) ||
    (question.kind === 'growth' && (isYesOrNo(slots) || it.has('why') || (it.has('growth') && it.has('fall'))))
  // "How often did exports fall since 2015?", "exports rose every year?", "when did exports fall?"
  const isOfTimes = hasClass(slots.row, 'any-time', 'times-asked') || asksHowOften(slots.row) || it.has('when', 'which')
  const isOfChanges = question.kind === 'series' && it.has('growth', 'fall') && isOfTimes
  const isOfFlow = (isOfRun || isOfChanges) && (question.flow === 'X' || question.flow === 'M')
  // "In which years did imports exceed exports?", "are imports higher than exports?"
  const isOfYears = question.kind === 'series' || (question.kind === 'figure' && it.has('more'))
  const isOfBoth = isOfYears && question.flow === 'B' && it.has('exports') && it.has('imports')
  return slots.areas.length === 0 && (isOfFlow || isOfBoth) ? { ...question, partner: world } : undefined
}

export function refined(read: ReadResult, it: QuestionFeatures, context: Context): ReadResult {
  const apart = ofTwoPartners(it, context.home)
  if (apart !== undefined) return apart
  if ('problem' in read) return read
  if (it.slots.without.length === 0 && isRefusal(it.slots.row))
    return { problem: { because: 'not-understood' }, nearest: [] }
  const isOfTwo = read.question.kind === 'compare-partners' && read.question.flow === 'T'
  if (isOfTwo && it.has('exports', 'sell') && it.has('imports', 'buy')) return eitherOf(read.question, it)
  const asked = withTotal(countedBy(byDealer(read.question, it, context.home), it.slots.counter, context.today), it)
  const amounts = whyAmounts(asked, it.slots, context.today)
  if (amounts !== undefined) return amounts
  const sources = byPublisher(asked, it.slots.row, context.today)
  if (sources !== undefined) return { question: sources }
  const days = ofDays(asked, it.slots)
  if (days !== undefined) return days
  const rest = restOf(asked, it.slots, context)
  // "Top EU partners without Italy"
  const isList = rest && 'question' in rest && rest.question.kind === 'ranking'
  if (rest !== undefined) return isList ? (ofPartners(rest.question, it, context) ?? rest) : rest
  const threshold = thresholdOf(asked, it, context)
  if (threshold !== undefined)
    return 'question' in threshold ? { question: ofTotal(threshold.question, it) ?? threshold.question } : threshold
  const partners = ofPartners(asked, it, context)
  if (partners !== undefined) return partners
  const flows = flowsSideBySide(asked, it, context.home)
  const run = runOf(asked, it)
  const total = ofTotal(run ?? asked, it)
  const parts = flows ?? bestPeriod(asked, it) ?? (run ? (total ?? run) : partsOf(asked, it))
  const question = parts ?? overYears(total ?? asked, it, context) ?? total
  return question === undefined
    ? (ofTwoFlows(asked, it) ?? inAnotherMeasure(asked, it) ?? { question: asked })
    : { question }
}
