/** Where no question of ours can be read: what stands in the way, and the nearest questions that can be asked. */
import { isPerPeriod } from '../answers/kinds/kinds.ts'
import type { Problem } from '../answers/model/problem.ts'
import type { Question } from '../answers/model/question.ts'
import type { Area, Flow, Period } from '../data/model/schema.ts'
import type { Read } from './build-question.ts'
import type { QuestionFeatures } from './intents/features.ts'
import { ambiguousArea, ambiguousPeriod } from './slots/ambiguous.ts'
import { askable, isFuture, isPeriodText } from './slots/askable-periods.ts'
import type { Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { placesNear } from './text/fuzzy-match.ts'
import type { TaggedWord } from './text/tag-words.ts'
import { hasWord } from './text/word-sense.ts'

/** A forecast, or another subject: one sentence each. A period to come is named, and the newest figure offered. */
export function declined(it: QuestionFeatures, reason: string | undefined, plain: Question, { today }: Context): Read {
  if (reason !== 'forecast') return { problem: { because: 'not-understood' }, nearest: [] }
  const period = it.slots.periods.find(one => isFuture(one, today))
  const problem: Problem = period === undefined ? { because: 'no-forecast' } : { because: 'not-over', period, today }
  return { problem, nearest: it.trade || it.others.length > 0 ? [plain] : [] }
}

/** Nothing that asks, but perhaps a place, a period or a flow: the questions one would ask of them. */
export function unclear({ slots, trade, asks }: QuestionFeatures, partner: Area | undefined, context: Context): Read {
  const problem: Problem = { because: 'not-understood' }
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

/** A question of which a place or the period has two meanings: one question for each. */
export function askedBack(question: Question, slots: Slots, { today }: Context): Read | undefined {
  const area = ambiguousArea(slots)
  const [likely] = area?.choices ?? []
  if (area !== undefined && likely !== undefined)
    return {
      problem: { because: 'ambiguous', heard: area.heard },
      nearest: area.choices.map(one => withArea(question, likely, one)),
    }
  const period = ambiguousPeriod(slots, today)
  if (period === undefined || !('flow' in question)) return undefined
  return {
    problem: { because: 'ambiguous', heard: period.heard },
    nearest: period.choices.flatMap(one => withPeriod(question, one)),
  }
}

function withArea(question: Question, from: Area, to: Area): Question {
  if (!('reporter' in question)) return question
  const other = (area: Area): Area => (area === from ? to : area)
  const reporter = other(question.reporter)
  if ('partners' in question) return { ...question, reporter, partners: question.partners.map(other) }
  return 'partner' in question ? { ...question, reporter, partner: other(question.partner) } : { ...question, reporter }
}

const withPeriod = (question: Question, period: Period): readonly Question[] =>
  isPerPeriod(question) ? [{ ...question, period }] : []

/**
 * Where a place should stand and a word stands that we do not know ("imports from Atlantis"): the problem with that word.
 * The default partner would be an answer to another question; where the word is a slip for that very partner, it is not.
 */
export function unknownPlace(question: Question, slots: Slots): Read | undefined {
  const word = placeUnread(slots)
  if (word === undefined || !('partner' in question)) return undefined
  const near = [...placesNear(word.text)]
  const [area] = near.length === 1 ? near : []
  if (area === question.partner) return undefined
  return {
    problem: { because: 'unknown-word', heard: word.raw, ...(area !== undefined && { area }) },
    nearest: [area === undefined ? question : { ...question, partner: area }],
  }
}

/** Whether a place is named that we do not know; then no place of the question before is meant. */
export const isUnknownPlace = (slots: Slots): boolean => placeUnread(slots) !== undefined

function placeUnread({ row, areas, unread }: Slots): { readonly raw: string; readonly text: string } | undefined {
  if (areas.length > 0) return undefined
  const isUnread = (heard: TaggedWord | undefined): boolean => heard !== undefined && unread.includes(heard.raw)
  const word = row.find(
    (heard, at) =>
      heard.kind === 'word' &&
      heard.text.length > 2 &&
      isUnread(heard) &&
      (isLead(row[at - 1], heard.raw) || (row[at + 1]?.text === 'ile' && isCapital(heard.raw))),
  )
  return word ?? placeUnreadInHan(row, isUnread)
}

/** 从亚特兰蒂斯进口: the characters behind the preposition, two at least, up to the first that is understood. */
function placeUnreadInHan(
  row: readonly TaggedWord[],
  isUnread: (heard: TaggedWord | undefined) => boolean,
): { readonly raw: string; readonly text: string } | undefined {
  const lead = row.findIndex((heard, at) => /^[从自与对]$/.test(heard.text) && isUnread(row[at + 1]))
  if (lead === -1) return undefined
  const behind = row.slice(lead + 1)
  const end = behind.findIndex(heard => !isUnread(heard))
  const raw = (end === -1 ? behind : behind.slice(0, end)).map(heard => heard.raw).join('')
  return raw.length > 1 ? { raw, text: raw } : undefined
}

/** "to" stands before verbs as well, and «в» before half of all words: behind them a name has a capital. */
const isLead = (lead: TaggedWord | undefined, word: string): boolean =>
  hasWord(lead, 'to', 'in') ? hasWord(lead, 'to') && isCapital(word) : hasWord(lead, 'from', 'with')
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
