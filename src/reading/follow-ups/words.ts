/** Whether the words of a text make it a follow-up: all of them are slots, follow-up marks or a bare question word. */
import { toAddress } from '../../answers/address/address.ts'
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { unreadPhrases } from '../fates/unread-phrases.ts'
import { positionOf } from '../fates/unread-place.ts'
import { fatesOf, namesTrade } from '../fates/word-fates.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { isMarketAlone } from '../intents/rank-predicates.ts'
import type { QuestionIntent } from '../intents/rules.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { Context } from '../text/context.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { inClass } from '../text/word-grammar.ts'
import { currencies, hasWord, isKind } from '../text/word-sense.ts'
import type { PreviousSlots } from './previous-question.ts'
import { isSelfContained } from './self-contained.ts'

/** The most words of a follow-up, with and without "and", "what about" or "it". */
const mostWords = 12
const mostWordsAlone = 7

/** Whether a text takes something from the previous question. Thanks, jokes and other subjects name nothing that it has. */
export function isFollowUp(
  it: QuestionFeatures,
  own: QuestionIntent,
  before: PreviousSlots,
  context: Context,
): boolean {
  const isElse = own === 'help' || it.future || (it.has('forecast') && !isOfWords(before))
  if (isElse || asksRate(it) || isMarketAlone(it) || isSelfContained(it, own, before)) return false
  if (isBareClaim(it, own)) return !isOfWords(before)
  // "Is it in the EU?"; but "and in Türkiye?" after our place among Georgia's partners.
  const isOfPlaces = before.intent === 'rank' && before.areas.length > 1
  if (!isOfPlaces && !namesTrade(it.slots) && it.slots.areas.some(({ role }) => role === 'in')) return false
  const words = it.slots.row.filter(({ kind }) => kind !== 'mark').length
  if (words > (it.has('andwhat', 'it') ? mostWords : mostWordsAlone)) return false
  if (namesUnknownPlace(it, context)) return !isOfWords(before)
  return isAccountedForAfter(it, before) && (namesSlot(it, own, before) || isBareQuestion(it))
}

/** "that's wrong, they say 500 million": of the figure before, not of the default pair. */
const isBareClaim = ({ slots, trade }: QuestionFeatures, own: QuestionIntent): boolean =>
  own === 'turnover' && !trade && slots.claims.length > 0 && slots.areas.length + slots.times.length === 0

/** "how much is the dollar", "dollar neçədir": the rate of a currency; not "how many dollars", "manatla neçədir". */
function asksRate({ slots: { row }, has }: QuestionFeatures): boolean {
  const at = row.findIndex(tagged => hasWord(tagged, ...currencies))
  const asked = row.findIndex(tagged => hasWord(tagged, 'howmuch'))
  const currency = row[at]
  if (currency === undefined || asked < 0 || has('it', 'andwhat')) return false
  if (at < asked) return !currency.ending && !hasWord(row[at - 1], 'in')
  return row.slice(asked + 1, at).some(tagged => hasWord(tagged, 'isit'))
}

/** "and my cousin?", «а твой вес?»: begins like a follow-up, but asks something else; the default pair is not meant either. */
export const isBrokenFollowUp = ({ slots, has, others }: QuestionFeatures): boolean =>
  has('andwhat') && others.length === 0 && !isKnownStrictly(slots) && slots.row.length <= mostWords

/** "and with Freedonia?": the reply says that it is not known, and offers countries of similar names. */
function namesUnknownPlace({ slots }: QuestionFeatures, { home }: Context): boolean {
  const [phrase, second] = unreadPhrases(slots)
  if (phrase === undefined || second !== undefined) return false
  const words = slots.row.slice(phrase.from, phrase.to)
  return words.every(({ senses }) => senses.length === 0) && positionOf(slots, phrase, home) === 'place'
}

/** Of a project and a quotation, more may be asked than of a figure. */
export const isOfWords = ({ intent }: PreviousSlots): boolean => intent === 'quote' || intent === 'project'

function isAccountedForAfter({ slots, has }: QuestionFeatures, before: PreviousSlots): boolean {
  if (has('complaint', 'override', 'advice', 'offtopic', 'politics', 'opinion')) return false
  return isOfWords(before) || (isKnownStrictly(slots) && slots.row.every(isKnownHan))
}

/** Only words of grammar and politeness carry nothing in a follow-up: "did they win in 2024?" is not a follow-up. */
const isKnownStrictly = (slots: QuestionFeatures['slots']): boolean =>
  fatesOf(slots, 'strict').every((fate, at) => fate !== 'unread' || inClass(slots.row[at], 'ratio'))

/** Chinese: a single unknown character may be a part of another subject, 股价. */
const isKnownHan = ({ kind, senses }: TaggedWord): boolean => kind !== 'han' || senses.length > 0

const questionWords: readonly Word[] = ['what', 'which', 'who', 'when', 'why', 'howmuch', 'isit', 'verify']
/** Words that ask for nothing by themselves: "what's your name", "why do you lie", «и что теперь?». */
const idle: readonly string[] = [...questionWords, 'years', 'list', 'untrue', 'say', 'noise', 'plain', 'andwhat', 'it']

/** Whether a word names a slot, or asks for something. A speaker or a bare number is nothing that a figure has. */
function namesSlot({ slots }: QuestionFeatures, own: QuestionIntent, before: PreviousSlots): boolean {
  if (own !== 'unclear' && own !== 'out-of-scope' && own !== 'turnover') return true
  const fates = fatesOf(slots)
  const used = new Set(slots.taken)
  return slots.row.some((tagged, at) => {
    if (isOfWords(before) && fates[at] === 'unread') return hasWord(tagged, 'households', 'emissions')
    if (fates[at] === 'slot')
      return isOfWords(before) || used.has(at) || !isKind(tagged, 'speaker', 'title', 'number', 'month')
    return fates[at] === 'intent' && asks(tagged)
  })
}

const asks = (tagged: TaggedWord): boolean =>
  tagged.senses.some(
    sense =>
      sense.kind === 'word' && !idle.includes(sense.word) && !(sense.word === 'latest' && hasWord(tagged, 'noise')),
  )

/** "who said that?", "really?": the sources of the figure answer it. */
export const asksWhoOrWhether = (it: QuestionFeatures): boolean =>
  it.has('who', 'verify', 'untrue') &&
  isBareQuestion(it) &&
  it.slots.areas.length + it.slots.times.length + it.slots.claims.length === 0

/** "why?", "by how much?", "who said that?", "really?": a question word, and little else. */
function isBareQuestion({ slots, has }: QuestionFeatures): boolean {
  if (!has('who', 'when', 'why', 'howmuch', 'verify', 'untrue')) return false
  const others = slots.row.filter(
    tagged => tagged.kind !== 'mark' && !hasWord(tagged, ...questionWords, 'untrue', 'say', 'andwhat', 'it'),
  )
  return others.length < (has('untrue') ? 1 : 2) && others.every(tagged => hasWord(tagged, 'noise', 'in', 'of', 'from'))
}

/** The problem of a follow-up that asks for more than the question before, and was read as the same: "which is bigger", «а до этого», «в месяц». */
export function repeated(question: Question, last: Question, { row, words, times }: Slots): ReadResult | undefined {
  if (toAddress(question) !== toAddress(last)) return undefined
  // 去年呢 after a figure of last year: of that year, or of the one before it.
  if (row.some(it => hasWord(it, 'lastyear')) && last.kind === 'figure' && last.period !== undefined)
    return {
      problem: { because: 'ambiguous', heard: typedText(row) },
      nearest: [{ ...last, period: yearBefore(last.period) }, last],
    }
  const asked = mayRepeat.get(last.kind)?.some(word => words.has(word) && (word !== 'month' || times.length === 0))
  return asked && !words.has('howmuch') ? { problem: { because: 'not-understood' }, nearest: [last] } : undefined
}

const asksMore: readonly Word[] = ['more', 'difference', 'since', 'until', 'which', 'month']
/** The words that the answer of a kind does not heed. */
const mayRepeat: ReadonlyMap<Question['kind'], readonly Word[]> = new Map([
  ['figure', asksMore],
  ['share', asksMore],
  ['rank', [...asksMore, 'who', 'when']],
  ['ranking', [...asksMore, 'who', 'when']],
  ['compare-partners', ['month', 'monthly', 'sell', 'buy', 'why', 'since', 'when', 'average', 'yearly', 'record']],
  ['compare-periods', ['month', 'why']],
  ['sources', ['quantity']],
  ['series', ['month', 'difference']],
  ['threshold', ['lastyear', 'sameperiod']],
  ['chart', ['difference', 'month', 'monthly', 'least', 'most', 'average', 'record']],
])
