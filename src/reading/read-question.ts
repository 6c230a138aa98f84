/** Reads a question in free words: the intent, the places, the periods, and the question that can be answered. */
import { chartOf } from '../answers/kinds/chart-of.ts'
import type { ReadResult } from '../answers/model/problem.ts'
import type { Question, QuestionOf } from '../answers/model/question.ts'
import { defined } from '../data/model/defined.ts'
import { comparePeriods, firstMonth, grain, lastMonth } from '../data/model/period.ts'
import type { Flow, Period } from '../data/model/schema.ts'
import { buildQuestion } from './build-question.ts'
import { clarifyingQuestion, outOfScope, unclear } from './fallbacks.ts'
import { withHeeded } from './fates/heeded-words.ts'
import { lostPeriods } from './fates/lost-periods.ts'
import { unreadProblem } from './fates/unread-problem.ts'
import { changedQuestion, notChanged } from './follow-ups/changed-question.ts'
import { type Completed, completeFollowUp } from './follow-ups/complete-follow-up.ts'
import { ofEachPartner, type PreviousSlots, previousSlots } from './follow-ups/previous-question.ts'
import { stepped } from './follow-ups/steps.ts'
import { isBrokenFollowUp, repeated } from './follow-ups/words.ts'
import { askedFlow } from './intents/asked-flow.ts'
import { asksForTrade } from './intents/asks-for-trade.ts'
import { classify, type Decided } from './intents/classify.ts'
import { type QuestionFeatures, questionFeatures } from './intents/features.ts'
import type { QuestionParts } from './intents/question-parts.ts'
import { type Roles, rolesOf } from './intents/roles.ts'
import type { QuestionIntent } from './intents/rules.ts'
import { reasonOf } from './out-of-scope.ts'
import { questionClause } from './question-clause.ts'
import { askingOf, pageAsked, questionRequest } from './question-request.ts'
import { asksOfPlace } from './refine/ahead-and-behind.ts'
import { ofFinancialYear } from './refine/days.ts'
import { severalPartners } from './refine/several-partners.ts'
import { thresholdAfter } from './refine/threshold.ts'
import { unheeded } from './refine/unheeded.ts'
import { refined } from './refine-question.ts'
import { askable, isFuture, isPeriodText, isProblem } from './slots/askable-periods.ts'
import { otherStyleOf } from './slots/citation-style.ts'
import type { Slots } from './slots/read-slots.ts'
import { world } from './slots/trading-pair.ts'
import type { Context } from './text/context.ts'
import { typedText } from './text/tokenize.ts'

export interface QuestionReading {
  readonly intent: QuestionIntent
  readonly slots: Slots
  /** Why it is out of scope: see `reasonOf`. */
  readonly reason?: string
  readonly flow: Flow
  readonly roles: Roles
  /** The question; or the problem, if the text is out of scope or cannot be answered as it is. */
  readonly read: ReadResult
  /** The slots taken from the previous question. */
  readonly prevUsed: Completed['used']
  /** The name of the rule that decided, for debugging. */
  readonly rule: string
}

/** Reads a question. A follow-up ("and exports?") takes what it leaves out from `prev`, a question or its text. Pure; never throws. */
export function readQuestion(text: string, context: Context, prev?: Question | string): QuestionReading {
  const slots = questionClause(text, context)
  const it = questionFeatures(slots, context)
  const found = classify(it)
  const last = typeof prev === 'string' ? questionIn(readQuestion(prev, context).read) : prev
  const changed = last && changedQuestion(slots, last)
  if (changed !== undefined) {
    const all = { ...slots, taken: new Set(slots.row.keys()) }
    return { ...reading(it, found, context), slots: all, read: { question: changed } }
  }
  const read = last && (notChanged(slots, last) ?? stepped(slots, last, context.today))
  if (read !== undefined) return { ...reading(it, found, context), read }
  const before = last && previousSlots(last, context)
  const follows = before && completeFollowUp(it, found.intent, before, context)
  if (follows === undefined) {
    const isLost = before !== undefined && found.intent !== 'help' && isBrokenFollowUp(it)
    return reading(it, isLost ? { intent: 'out-of-scope', rule: 'nothing' } : found, context)
  }
  const { as, slots: whole, used } = follows
  const readAs = (one: Slots): QuestionReading =>
    reading(questionFeatures(one, context), { intent: as, rule: found.rule }, context, before)
  const result = { ...readAs(whole), prevUsed: used }
  const apart = used.includes('countries') ? ofEachPartner(as, whole) : []
  const nearest = apart.flatMap(one => questionIn(readAs(one).read) ?? [])
  if (nearest.length > 1)
    return { ...result, read: { problem: { because: 'ambiguous', heard: typedText(slots.row) }, nearest } }
  const question = questionIn(result.read)
  const again = question && last && repeated(question, last, slots)
  if (again !== undefined) return { ...result, read: again }
  const passed = used.includes('intent') ? before?.threshold : undefined
  if (passed === undefined || question === undefined) return result
  return { ...result, read: { question: thresholdAfter(question, questionFeatures(whole, context), passed) } }
}

const questionIn = (read: ReadResult): Question | undefined => ('question' in read ? read.question : undefined)

function reading(it: QuestionFeatures, found: Decided, context: Context, before?: PreviousSlots): QuestionReading {
  const { slots } = it
  const flow = askedFlow(found.intent, it, before, context)
  const roles = rolesOf(found.intent, it, flow, context)
  const reason = found.intent === 'out-of-scope' ? reasonOf(it, found.rule) : undefined
  const heard = readOf({ ...found, it, flow, roles, reason, follows: before !== undefined }, context)
  const read = reason === undefined || found.rule === 'nothing' ? ofFinancialYear(heard, slots.row) : heard
  return {
    intent: found.intent,
    slots: 'question' in read ? withHeeded(slots, read.question) : slots,
    flow,
    roles,
    read,
    prevUsed: [],
    rule: found.rule,
    ...(reason !== undefined && { reason }),
  }
}

/** What is known of a question before it is built. */
interface Heard extends Decided, Pick<QuestionReading, 'flow' | 'roles'> {
  readonly it: QuestionFeatures
  /** Why it is out of scope. */
  readonly reason: string | undefined
  readonly follows: boolean
}

function readOf(heard: Heard, context: Context): ReadResult {
  const { intent, rule, reason, it, flow, roles, follows } = heard
  const page = pageAsked(intent, it, follows)
  if (page !== undefined || intent === 'help') return { question: { kind: 'page', page: page ?? 'help' } }
  const { bad } = it.slots
  if (bad !== undefined && intent !== 'out-of-scope') {
    const near = bad.instead.map(period => askable(period, context.today)).filter(isPeriodText)
    const nearest = near.map(period => ({ ...plain(flow, roles, context), period }))
    return { problem: { because: 'not-a-period', ...bad }, nearest }
  }
  if (intent === 'unclear' || (intent === 'out-of-scope' && reason === 'chatter' && rule === 'nothing'))
    return unclear(it, roles.isNamed ? roles.countries[1] : undefined, context)
  if (intent === 'out-of-scope') return outOfScope(it, reason, plain(flow, roles, context), context)
  const isAsked = asksForTrade(it, follows) || asksForGoods(intent, it) || asksOfPlace(it)
  if (isOfFigures(intent) && !isAsked) return unclear(it, roles.isNamed ? roles.countries[1] : undefined, context)
  const periods = it.slots.periods.map(period => askable(period, context.today))
  const asking = askingOf(intent, it)
  const style = asking === 'cite' ? otherStyleOf(it.slots.row) : undefined
  if (style !== undefined) return { problem: { because: 'unknown-style', heard: style }, nearest: [] }
  // A release date may be asked of a future period.
  const [usable, problem] =
    asking === 'release' ? [it.slots.periods] : [periods.filter(isPeriodText), periods.find(isProblem)]
  const all = questionRequest(asking, it, { flow, roles, named: usable }, context)
  const wanted = follows && it.slots.times.length === 0 && all.top !== undefined ? ofNewest(all) : all
  if (problem !== undefined) return { problem, nearest: nearestTo({ ...wanted, periods: [] }) }
  const ahead = isOfFigures(intent) ? untilFuture(wanted, context) : undefined
  if (ahead !== undefined) return ahead
  const several = severalPartners(intent, wanted, it)
  const read = refined(several ?? (intent === 'trend' ? trend(wanted, it) : buildQuestion(wanted)), it, context)
  if ('problem' in read) return read
  const isOfOne = wanted.top === undefined && (intent === 'rank' || intent === 'record')
  const total = isOfOne ? { ...plain(flow, roles, context), ...defined({ period: usable[0] }) } : read.question
  if (asksForGoods(intent, it)) return { problem: { because: 'no-goods' }, nearest: [ofAll(total, it)] }
  return doubt(read.question, heard, usable, context) ?? read
}

/** Of several periods of the previous question a list is of the newest. */
const ofNewest = ({ range: _, ...wanted }: QuestionParts): QuestionParts => ({
  ...wanted,
  periods: wanted.periods.toSorted(comparePeriods).slice(-1),
})

/** Why the question is not what was asked: words that it leaves out, or that may mean something else. */
function doubt(
  question: Question,
  { intent, it, follows }: Heard,
  periods: readonly Period[],
  context: Context,
): ReadResult | undefined {
  const slots = withHeeded(it.slots, question)
  const isFigures = isOfFigures(intent)
  const isStrict = isFigures || (follows && intent === 'source')
  return (
    (isStrict ? unreadProblem(question, slots, context) : undefined) ??
    (isFigures && !follows ? lostPeriods(question, periods, slots) : undefined) ??
    (isFigures ? unheeded(question, it) : undefined) ??
    clarifyingQuestion(question, slots, context)
  )
}

/** Words, projects and sources have subjects of their own. */
const isOfFigures = (intent: QuestionIntent): boolean =>
  intent !== 'quote' && intent !== 'project' && intent !== 'source'

/** Cars, sectors, tonnes, "what do we export": the data have no series of single goods. The same for a share in tonnes. */
const asksForGoods = (intent: QuestionIntent, { slots, has }: QuestionFeatures): boolean =>
  (slots.product !== undefined || isOfWeight(slots, has) || has('sector') || (has('product') && intent !== 'share')) &&
  isOfFigures(intent)

/** "In volume", «в объёме»; but «в объёме 5 млрд долларов» is an amount of money. */
const isOfWeight = ({ claims }: Slots, has: QuestionFeatures['has']): boolean =>
  has('quantity') && !claims.some(({ unit }) => unit === '' || (/^[A-Z]{3}$/.test(unit) && unit !== 'TNE'))

/** "Non-oil exports": the total is that to all countries. */
const ofAll = (question: Question, { others }: QuestionFeatures): Question =>
  question.kind === 'figure' && question.flow !== 'B' && others.length === 0
    ? { ...question, partner: world }
    : question

/** The newest figure of the pair: the nearest question. */
const plain = (flow: Flow, { countries, isNamed: said }: Roles, { home, partner }: Context): QuestionOf<'figure'> => ({
  kind: 'figure',
  flow,
  reporter: (said ? countries[0] : undefined) ?? home,
  partner: (said ? countries[1] : undefined) ?? partner,
})

function nearestTo(wanted: QuestionParts): readonly Question[] {
  const read = buildQuestion(wanted)
  return 'question' in read ? [read.question] : []
}

/** "2025-2030": the years that have not come are not left out in silence. */
function untilFuture(wanted: QuestionParts, { today }: Context): ReadResult | undefined {
  const { from, to } = wanted.range ?? {}
  if (from === undefined || to === undefined || !isFuture(to, today)) return undefined
  return {
    problem: { because: 'not-over', period: to, today },
    nearest: nearestTo({ ...wanted, periods: [], range: { from } }),
  }
}

/** A chart or a history: year by year, or the months of the years named. */
function trend(wanted: QuestionParts, { slots, has }: QuestionFeatures): ReadResult {
  const [only] = wanted.periods
  if (only !== undefined && grain(only) === 'months' && wanted.partners.length < 2) return monthsOf(wanted, only)
  if (wanted.partners.length > 1) return buildQuestion({ ...wanted, asking: 'compare' })
  const { range: asked, ...parts } = wanted
  const isOneYear = asked !== undefined && asked.from === asked.to && wanted.grain !== 'month'
  const year = wanted.grain === 'month' ? only?.slice(0, 4) : undefined
  const range = isOneYear ? undefined : (asked ?? (year && { from: year, to: year }))
  const step = wanted.grain ?? slots.grain ?? 'year'
  // The chart of one period is that of its figure.
  const isFigure = has('chart') && only !== undefined && wanted.grain === undefined && range === undefined
  const rest = isFigure ? ({ asking: 'turnover' } as const) : { periods: [], grain: step, ...(range && { range }) }
  const read = buildQuestion({ ...parts, ...rest })
  return has('chart') && has('exports') && has('imports') ? ofBothFlows(read) : read
}

/** "A chart since March 2025": month by month. */
function monthsOf({ flow, reporter, partner, asOf }: QuestionParts, run: Period): ReadResult {
  const ends = { from: firstMonth(run), to: lastMonth(run) }
  return { question: { kind: 'series', grain: 'month', flow, reporter, partner, ...ends, ...defined({ asOf }) } }
}

/** "A chart of exports and imports": both in one picture. */
function ofBothFlows(read: ReadResult): ReadResult {
  const drawn = 'question' in read ? chartOf(read.question) : undefined
  return drawn === undefined ? read : { question: { ...drawn, of: 'flows', flow: 'T' } }
}
