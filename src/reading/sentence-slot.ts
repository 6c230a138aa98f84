/** What stands in a place of a sentence → a question; what it leaves out, the sentence before it has named. */
import { isOneFigure } from '../answers/kinds/kinds.ts'
import type { Pair, Question } from '../answers/model/question.ts'
import type { Flow, Period } from '../data/model/schema.ts'
import { readArguments } from './read-command.ts'
import { type QuestionReading, readQuestion } from './read-question.ts'
import { askable, isPeriodText } from './slots/askable-periods.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'

/** What a sentence has named so far. */
export interface SentenceSubject {
  readonly pair?: Pair
  readonly flow?: Flow
  readonly period?: Period | undefined
  /** A name stands where a country should, and we do not know it: what leaves its country out is of that one. */
  readonly isUnknown?: boolean
}

/** What words of a sentence name; what they leave out stays as it was `before` them. Never throws. */
export function namedIn(words: string, before: SentenceSubject, context: Context): SentenceSubject {
  const reading = readQuestion(words, context)
  const { slots } = reading
  const pair = pairIn(reading, before, context)
  const flow = slots.flow ?? tradedIn(slots)
  const period = periodIn(slots, context)
  return {
    ...before,
    ...(pair && { pair }),
    ...(flow && { flow }),
    ...((period !== undefined || slots.latest) && { period }),
    ...((pair !== undefined || isUnknownIn(reading)) && { isUnknown: pair === undefined }),
  }
}

/** "We" and "our" name no other side, and the home country alone none where one is named already. */
function pairIn({ slots, roles }: QuestionReading, before: SentenceSubject, { home }: Context): Pair | undefined {
  const named = slots.areas.filter(({ ours }) => !ours)
  const other = named.findLast(({ area }) => area !== home)?.area
  if (named.length === 0 || (other === undefined && before.pair !== undefined)) return undefined
  const [reporter = home, second] = roles.countries
  // Of several side by side, the last stands next to the place.
  const partner = second ?? other
  if (partner === undefined) return undefined
  return reporter === partner ? { reporter: home, partner } : { reporter, partner }
}

/** 'Trade with Atlantis'; of words without a capital any may stand there: 'together with inflation'. */
const isUnknownIn = ({ read }: QuestionReading): boolean =>
  'problem' in read && read.problem.because === 'unknown-word' && /^[\p{Lu}\p{Script=Han}]/u.test(read.problem.heard)

function tradedIn({ words }: Slots): Flow | undefined {
  if (words.has('sell') === words.has('buy')) return undefined
  return words.has('sell') ? 'X' : 'M'
}

/**
 * The last that is named; not what something is measured against, nor where a run of years begins. One that has not come
 * stays: no figure of another is one of it.
 */
function periodIn({ times, range }: Slots, { today }: Context): Period | undefined {
  const period = times.findLast(time => time.period !== undefined && time.base !== true)?.period ?? range?.to
  const asked = period === undefined ? undefined : askable(period, today)
  return asked !== undefined && isPeriodText(asked) ? asked : period
}

/**
 * The question of a place: its own words first, then what is `named`, then the default pair and the newest period.
 *
 * Missing: undefined where a word of it was not understood, where it names an amount instead of asking for one, and where
 * it asks for nothing, or of a country that nobody knows. Never throws.
 */
export function readSentenceSlot(words: string, named: SentenceSubject, context: Context): Question | undefined {
  const talk = readQuestion(words, context)
  if (
    'question' in talk.read &&
    isUnderstood(talk.slots) &&
    (talk.read.question.kind !== 'figure' || names(talk.slots))
  )
    return lent(talk.read.question, talk.slots, named)
  // A place is short: what is no question in free words may be the arguments of one.
  const [read, slots] = [readArguments('turnover', words, context), readSlots(words, context)]
  const isAsked = 'question' in read && isUnderstood(slots) && names(slots)
  return isAsked ? lent(read.question, slots, named) : undefined
}

const isUnderstood = ({ unread, claims, bad }: Slots): boolean =>
  unread.length + claims.length === 0 && bad === undefined

/** Whether there is a country, a time or a flow in it, or that the newest figure is wanted. */
const names = ({ areas, times, flow, words }: Slots): boolean =>
  areas.length + times.length > 0 ||
  flow !== undefined ||
  (['sell', 'buy', 'latest', 'news', 'figure'] as const).some(word => words.has(word))

function lent(
  question: Question,
  slots: Slots,
  { pair, flow, period, isUnknown }: SentenceSubject,
): Question | undefined {
  if (!('partner' in question)) return question
  if (isUnknown === true && slots.areas.length === 0) return undefined
  const isFlowSaid = slots.flow !== undefined || question.flow !== 'T'
  const whole: typeof question = {
    ...question,
    ...(slots.areas.length === 0 && pair),
    ...(!isFlowSaid && flow && { flow }),
  }
  const isTimed = slots.times.length > 0 || slots.latest
  return isTimed || period === undefined || !isOneFigure(whole) ? whole : { ...whole, period }
}
