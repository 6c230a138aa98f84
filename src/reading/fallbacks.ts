/** Fallbacks: the problem with a text that is not an answerable question, and the nearest questions. */
import { isPerPeriod } from '../answers/kinds/kinds.ts'
import type { Problem } from '../answers/model/problem.ts'
import type { Question } from '../answers/model/question.ts'
import type { Area, Flow, Period } from '../data/model/schema.ts'
import type { ReadResult } from './build-question.ts'
import type { QuestionFeatures } from './intents/features.ts'
import { ambiguousArea, ambiguousPeriod } from './slots/ambiguous.ts'
import { askable, isFuture, isPeriodText } from './slots/askable-periods.ts'
import { isPlaceByEnding } from './slots/inflected-name.ts'
import type { Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { placesNear } from './text/fuzzy-match.ts'
import type { TaggedWord } from './text/tag-words.ts'
import { hasWord } from './text/word-sense.ts'

/** The problem of a forecast or another subject. A forecast of trade suggests the newest figure. */
export function outOfScope(
  it: QuestionFeatures,
  reason: string | undefined,
  plain: Question,
  { today }: Context,
): ReadResult {
  if (reason !== 'forecast') return { problem: { because: 'not-understood' }, nearest: [] }
  const period = it.slots.periods.find(one => isFuture(one, today))
  const problem: Problem = period === undefined ? { because: 'no-forecast' } : { because: 'not-over', period, today }
  return { problem, nearest: it.trade || it.others.length > 0 ? [plain] : [] }
}

/** The problem of an unclear text. If it names a place, a period or a flow, suggests questions about them. */
export function unclear(
  { slots, trade, asks }: QuestionFeatures,
  partner: Area | undefined,
  context: Context,
): ReadResult {
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

/** For an ambiguous place or period, one question per meaning; undefined when nothing is ambiguous. */
export function clarifyingQuestion(question: Question, slots: Slots, { today }: Context): ReadResult | undefined {
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
 * The problem of an unknown word in the position of a place ("imports from Atlantis"), because the default partner would
 * answer another question. Undefined without such a word, or when it is a typo of the default partner.
 */
export function unknownPlace(question: Question, slots: Slots): ReadResult | undefined {
  const word = unreadPlace(slots)
  if (word === undefined || !('partner' in question)) return undefined
  const near = [...placesNear(word.text)]
  const [area] = near.length === 1 ? near : []
  if (area === question.partner) return undefined
  return {
    problem: { because: 'unknown-word', heard: word.raw, ...(area !== undefined && { area }) },
    nearest: [area === undefined ? question : { ...question, partner: area }],
  }
}

/** Whether the text names an unknown place; then a follow-up does not take the previous place. */
export const isUnknownPlace = (slots: Slots): boolean => unreadPlace(slots) !== undefined

function unreadPlace({ row, areas, unread }: Slots): { readonly raw: string; readonly text: string } | undefined {
  if (areas.length > 0) return undefined
  const isUnread = (tagged: TaggedWord | undefined): boolean => tagged !== undefined && unread.includes(tagged.raw)
  const word = row.find(
    (tagged, at) =>
      tagged.kind === 'word' &&
      tagged.text.length > 2 &&
      isUnread(tagged) &&
      (isPreposition(row[at - 1], tagged.raw) ||
        (row[at + 1]?.text === 'ile' && isCapital(tagged.raw)) ||
        isPlaceByEnding(row, at)),
  )
  return word ?? unreadPlaceInHan(row, isUnread)
}

/** Chinese: 从亚特兰蒂斯进口: the unknown characters after the preposition, two at least. */
function unreadPlaceInHan(
  row: readonly TaggedWord[],
  isUnread: (tagged: TaggedWord | undefined) => boolean,
): { readonly raw: string; readonly text: string } | undefined {
  const lead = row.findIndex((tagged, at) => /^[从自与对]$/.test(tagged.text) && isUnread(row[at + 1]))
  if (lead === -1) return undefined
  const behind = row.slice(lead + 1)
  const end = behind.findIndex(tagged => !isUnread(tagged))
  const raw = (end === -1 ? behind : behind.slice(0, end)).map(tagged => tagged.raw).join('')
  return raw.length > 1 ? { raw, text: raw } : undefined
}

/** Whether the word before a place is its preposition. After "to" (also before verbs) and «в» a name needs a capital. */
const isPreposition = (lead: TaggedWord | undefined, word: string): boolean =>
  hasWord(lead, 'to', 'in') ? hasWord(lead, 'to') && isCapital(word) : hasWord(lead, 'from', 'with')
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
