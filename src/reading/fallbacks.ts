/** Fallbacks: the problem with a text that is not an answerable question, and the nearest questions. */
import { isPerPeriod } from '../answers/kinds/kinds.ts'
import type { Problem, ReadResult } from '../answers/model/problem.ts'
import type { Question } from '../answers/model/question.ts'
import type { Area, Flow, Period } from '../data/model/schema.ts'
import { unreadPhrases } from './fates/unread-phrases.ts'
import type { QuestionFeatures } from './intents/features.ts'
import { ambiguousArea, ambiguousPeriod, monthOrCountry, pairAmong } from './slots/ambiguous.ts'
import { askable, isFuture, isPeriodText } from './slots/askable-periods.ts'
import type { Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { typedText } from './text/tokenize.ts'

/** The problem of a forecast or another subject. A forecast of trade suggests the newest figure. */
export function outOfScope(
  it: QuestionFeatures,
  reason: string | undefined,
  plain: Question,
  { today }: Context,
): ReadResult {
  if (reason !== 'forecast') return { problem: notUnderstood(it), nearest: [] }
  const period = it.slots.periods.find(one => isFuture(one, today))
  const problem: Problem = period === undefined ? { because: 'no-forecast' } : { because: 'not-over', period, today }
  return { problem, nearest: it.trade || it.others.length > 0 ? [plain] : [] }
}

/** A short follow-up names the word that was not read: "and the flumplets?" */
function notUnderstood({ slots, trade, has }: Pick<QuestionFeatures, 'slots' | 'trade' | 'has'>): Problem {
  const isShort = has('andwhat') && !trade && slots.row.length <= mostNamed
  const strange = isShort ? unreadPhrases(slots).find(({ from }) => slots.row[from]?.senses.length === 0) : undefined
  return strange === undefined
    ? { because: 'not-understood' }
    : { because: 'unknown-word', heard: typedText(slots.row.slice(strange.from, strange.to)) }
}

/** In a longer text no single word is named. */
const mostNamed = 5

/** The problem of an unclear text. If it names a place, a period or a flow, suggests questions about them. */
export function unclear(
  { slots, trade, asks, has }: QuestionFeatures,
  partner: Area | undefined,
  context: Context,
): ReadResult {
  const problem = notUnderstood({ slots, trade, has })
  const isAboutNothing = slots.areas.length + slots.times.length === 0 && !trade
  if (isAboutNothing && (!asks || slots.unread.length > 0)) return { problem, nearest: [] }
  const [period] = slots.periods.map(one => askable(one, context.today)).filter(isPeriodText)
  const ofPair = {
    reporter: context.home,
    partner: partner ?? context.partner,
    ...(period !== undefined && { period }),
  }
  const flows: readonly Flow[] = ['T', 'X', 'M']
  return { problem, nearest: flows.map(flow => ({ kind: 'figure', flow, ...ofPair })) }
}

/** For an ambiguous place or period, one question per meaning; undefined when nothing is ambiguous. */
export function clarifyingQuestion(question: Question, slots: Slots, { today }: Context): ReadResult | undefined {
  const area = ambiguousArea(slots)
  const [likely] = area?.choices ?? []
  if (area !== undefined && likely !== undefined)
    return {
      problem: { because: 'ambiguous', heard: area.heard },
      nearest: area.choices.map(one => withArea(question, likely, one)),
    }
  const pairs = pairsApart(question, slots)
  if (pairs !== undefined) return pairs
  const country = monthOrCountry(slots)
  if (country !== undefined && 'partner' in question)
    return {
      problem: { because: 'ambiguous', heard: country.heard },
      nearest: [question, ofYear({ ...question, partner: country.area })],
    }
  const period = ambiguousPeriod(slots, today)
  if (period === undefined || !('flow' in question)) return undefined
  return {
    problem: { because: 'ambiguous', heard: period.heard },
    nearest: period.choices.flatMap(one => withPeriod(question, one)),
  }
}

/** Two pairs without a common country cannot be compared: the question of each. */
function pairsApart(question: Question, slots: Slots): ReadResult | undefined {
  const found = question.kind === 'compare-partners' ? pairAmong(slots) : undefined
  if (found === undefined || question.kind !== 'compare-partners') return undefined
  const { reporter, partners, flow, period } = question
  const { heard, pair } = found
  const both = [pair.reporter, pair.partner]
  if (both.includes(reporter)) return undefined
  const pairs = [...partners.filter(it => !both.includes(it)).map(partner => ({ reporter, partner })), pair]
  const asked = { kind: 'figure' as const, flow, ...(period !== undefined && { period }) }
  return { problem: { because: 'ambiguous', heard }, nearest: pairs.map(it => ({ ...asked, ...it })) }
}

const ofYear = (question: Question): Question =>
  'period' in question && question.period !== undefined
    ? { ...question, period: question.period.slice(0, 4) }
    : question

function withArea(question: Question, from: Area, to: Area): Question {
  if (!('reporter' in question)) return question
  const other = (area: Area): Area => (area === from ? to : area)
  const reporter = other(question.reporter)
  if ('partners' in question) return { ...question, reporter, partners: question.partners.map(other) }
  return 'partner' in question ? { ...question, reporter, partner: other(question.partner) } : { ...question, reporter }
}

const withPeriod = (question: Question, period: Period): readonly Question[] =>
  isPerPeriod(question) ? [{ ...question, period }] : []
