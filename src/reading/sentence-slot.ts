/** Reads a slot of a sentence template as a question. The sentence before the slot gives what the slot leaves out. */
import { isOneFigure } from '../answers/kinds/kinds.ts'
import type { Pair, Question } from '../answers/model/question.ts'
import type { Flow, Period } from '../data/model/schema.ts'
import { readArguments } from './read-command.ts'
import { type QuestionReading, readQuestion } from './read-question.ts'
import { askable, isPeriodText } from './slots/askable-periods.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'

export interface SentenceSubject {
  readonly pair?: Pair
  readonly flow?: Flow
  readonly period?: Period | undefined
  /** The sentence names an unknown country, so a slot without a country cannot be answered. */
  readonly isUnknown?: boolean
}

/** The subject after these words: what they name replaces what is in `before`. Never throws. */
export function namedIn(words: string, before: SentenceSubject, context: Context): SentenceSubject {
  const reading = readQuestion(words, context)
  const { slots } = reading
  const pair = pairIn(reading, before, context)
  const flow = slots.flow ?? flowOfVerb(slots)
  const period = periodIn(slots, context)
  return {
    ...before,
    ...(pair && { pair }),
    ...(flow && { flow }),
    ...((period !== undefined || slots.latest) && { period }),
    ...((pair !== undefined || isUnknownIn(reading)) && { isUnknown: pair === undefined }),
  }
}

/** The pair that words name. "We" and "our" name no partner; the home country alone keeps the partner before. */
function pairIn({ slots, roles }: QuestionReading, before: SentenceSubject, { home }: Context): Pair | undefined {
  const named = slots.areas.filter(({ ours }) => !ours)
  const other = named.findLast(({ area }) => area !== home)?.area
  if (named.length === 0 || (other === undefined && before.pair !== undefined)) return undefined
  const [reporter = home, second] = roles.countries
  // Of several places, the last is nearest to the slot.
  const partner = second ?? other
  if (partner === undefined) return undefined
  return reporter === partner ? { reporter: home, partner } : { reporter, partner }
}

/** 'Trade with Atlantis'. Without a capital it is any noun: 'together with inflation'. */
const isUnknownIn = ({ read }: QuestionReading): boolean =>
  'problem' in read && read.problem.because === 'unknown-word' && /^[\p{Lu}\p{Script=Han}]/u.test(read.problem.heard)

function flowOfVerb({ words }: Slots): Flow | undefined {
  if (words.has('sell') === words.has('buy')) return undefined
  return words.has('sell') ? 'X' : 'M'
}

/** The last period, except bases and the first year of a range; also a future one: no other figure answers it. */
function periodIn({ times, range }: Slots, { today }: Context): Period | undefined {
  const period = times.findLast(time => time.period !== undefined && time.base !== true)?.period ?? range?.to
  const asked = period === undefined ? undefined : askable(period, today)
  return asked !== undefined && isPeriodText(asked) ? asked : period
}

/**
 * The question of a slot: its own words first, then what is `named`, then the default pair and the newest period.
 *
 * Undefined when a word is unknown, when the slot has an amount instead of asking for one, when it asks for nothing, or
 * when its country is unknown. Never throws.
 */
export function readSentenceSlot(words: string, named: SentenceSubject, context: Context): Question | undefined {
  const talk = readQuestion(words, context)
  if (
    'question' in talk.read &&
    isUnderstood(talk.slots) &&
    (talk.read.question.kind !== 'figure' || namesSomething(talk.slots))
  )
    return completed(talk.read.question, talk.slots, named)
  // A slot is short, so it may be the arguments of a command instead of a question.
  const read = readArguments('turnover', words, context)
  const slots = readSlots(words, context)
  const isAsked = 'question' in read && isUnderstood(slots) && namesSomething(slots)
  return isAsked ? completed(read.question, slots, named) : undefined
}

const isUnderstood = ({ unread, claims, bad }: Slots): boolean =>
  unread.length + claims.length === 0 && bad === undefined

/** Whether it names a country, a period, a flow or the newest figure. */
const namesSomething = ({ areas, times, flow, words }: Slots): boolean =>
  areas.length + times.length > 0 ||
  flow !== undefined ||
  (['sell', 'buy', 'latest', 'news', 'figure'] as const).some(word => words.has(word))

function completed(
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
