/** Small talk: texts that mention places or trade but ask nothing. */
import { languages } from '../../languages/languages.ts'
import { isTrading } from '../slots/goods.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { grammarOf, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/**
 * Whether a text is small talk: many unknown words without a question, or a statement ("the fair in Turkey was boring",
 * "my brother works with China"). `asks`: a question word; `trade`: a flow, selling or buying.
 */
export function isTalkative(slots: Slots, asks: boolean, trade: boolean): boolean {
  const { unread, row, areas, times, project, speaker } = slots
  const isMarked = row.some(tagged => tagged.text === '?')
  if (!isMarked && !asks && isComplaint(slots)) return true
  if (isWithUnknownPlace(slots)) return false
  const letters =
    unread.filter(word => /\p{L}/u.test(word) && !han.test(word)).length +
    hanWords(row) +
    row.filter(tagged => hasWord(tagged, 'complaint')).length
  const words = row.filter(tagged => tagged.kind === 'word' || tagged.kind === 'han').length
  if (letters >= 4 && letters * 2 > words) return true
  const isQuestion =
    isMarked ||
    (asks &&
      (((trade || slots.words.has('goods')) && areas.filter(({ ours }) => !ours).length + times.length > 0) ||
        project !== undefined ||
        speaker !== undefined))
  if (letters >= 3 && letters * 4 >= words && !isQuestion) return true
  return !isMarked && !asks && (slots.claims.length === 0 || isOwnPurchase(slots)) && isStatement(slots, letters, words)
}

/** Chinese: 与亚特兰蒂斯的贸易, trade with one unknown name. */
function isWithUnknownPlace({ row, flow }: Slots): boolean {
  const isUnknown = (tagged: TaggedWord | undefined): boolean => tagged?.kind === 'han' && tagged.senses.length === 0
  const lead = row.findIndex((tagged, at) => hasWord(tagged, 'with', 'from', 'to') && isUnknown(row[at + 1]))
  const behind = row.slice(lead + 1)
  const end = behind.findIndex(tagged => !isUnknown(tagged))
  return flow !== undefined && lead >= 0 && end > 1 && !behind.slice(end).some(isUnknown)
}

/** «везли три месяца, кошмар»: a complaint, in which trade is at most a verb. */
const isComplaint = ({ words, row }: Slots): boolean =>
  words.has('complaint') &&
  row.every(tagged => !hasWord(tagged, 'exports', 'imports', 'turnover', 'balance', 'trade') || isTrading(tagged))

/** "I bought a phone from China for 200$": the amount is a price. */
const isOwnPurchase = ({ row }: Slots): boolean =>
  row.some(
    (tagged, at) =>
      hasWord(tagged, 'sell', 'buy') && inClass(row[at - 1], 'person') && inClass(row[at + 1], 'one-thing'),
  )

/** A verb inside the sentence, or a personal action. Beside the name of a flow, more words must be unknown. */
function isStatement({ row, flow, words, areas, times }: Slots, strange: number, all: number): boolean {
  if (flow === undefined && areas.length + times.length > 0 && row.some(isOwnTrade)) return true
  if (wishes.some(word => words.has(word)) || areas.length + times.length === 0) return false
  const tells = row.some((tagged, at) => isVerbWithin(row, at, tagged))
  if (flow === undefined && strange > 0 && all >= 7 && tellsOfOthers(row, words)) return true
  if (flow === undefined && tellsOfOneself(row, words)) return true
  if (flow !== undefined) return tells && strange >= 2 && strange * 4 >= all
  const isOwn = row.some(tagged => inClass(tagged, 'person')) && !row.some(tagged => inClass(tagged, 'wanting'))
  const isOneThing = row.some((tagged, at) => hasWord(tagged, 'sell', 'buy') && inClass(row[at + 1], 'one-thing'))
  return (tells && strange > 0) || (isOwn && (tells || strange > 0)) || (isOneThing && (isOwn || strange > 0))
}

/** «сосед купил китайскую машину в 2025, доволен» is a statement without a figure to ask for. */
const tellsOfOthers = (row: Slots['row'], words: Slots['words']): boolean =>
  !figures.some(word => words.has(word)) &&
  row.some(({ senses, text }) => senses.length === 0 && telling.some(letters => letters.test(text))) &&
  !row.some(tagged => inClass(tagged, 'trade-noun'))
/** The letters of languages in which a statement is told by its nouns of trade, or rather by their absence. */
const telling = languages.flatMap(({ grammar }) => (grammar.classes['trade-noun'] === undefined ? [] : grammar.letters))
/** "dünən Çinə üç maşın satdım", "bizim firma …" are personal actions, or what happened yesterday. */
const tellsOfOneself = (row: Slots['row'], words: Slots['words']): boolean =>
  (!figures.some(word => words.has(word)) &&
    row.some(tagged => tagged.senses.length === 0 && inClass(tagged, 'first-person'))) ||
  row.some(tagged => inClass(tagged, 'just-now')) ||
  row.some((tagged, at) => inClass(tagged, 'own-firm') && inClass(row[at - 1], 'our'))
/** "satdım", "almışam": buying, selling and sending in the first person. */
const isOwnTrade = (tagged: TaggedWord): boolean =>
  hasWord(tagged, 'sell', 'buy', 'ship') && inClass(tagged, 'first-person')
const figures = ['share', 'rank', 'record', 'compare', 'chart', 'trend', 'partner', 'market', 'list', 'top'] as const

const wishes = ['help', 'subscribe', 'figure', 'forecast', 'advice', 'quote', 'say', 'source'] as const

/** "was" after its subject is a statement, not a question. */
function isVerbWithin(row: TaggedRow, at: number, tagged: TaggedWord): boolean {
  if (!isStatementVerb(tagged)) return false
  const start = row.findLastIndex((other, i) => i < at && other.kind === 'mark') + 1
  return row.slice(start, at).some(other => inClass(other, 'person') || !hasWord(other, 'noise', 'greeting', 'andwhat'))
}

/** Verbs that ask at the beginning of a sentence. Other words only ask. */
const isStatementVerb = (tagged: TaggedWord): boolean =>
  grammarOf(tagged)?.asksByOrder === true && hasWord(tagged, 'isit')

/** Whether a word that only asks, or a verb at the beginning of a sentence, makes the text a question. */
export const opensQuestion = (row: TaggedRow): boolean =>
  row.some((tagged, at) => hasWord(tagged, 'isit') && !isVerbWithin(row, at, tagged))

const han = /\p{Script=Han}/u
/** Chinese: an unknown character counts as a word, but a run of them, such as a name, as three at most. */
function hanWords(row: Slots['row']): number {
  let run = 0
  let words = 0
  for (const tagged of row) {
    run = tagged.kind === 'han' && tagged.senses.length === 0 ? run + 1 : 0
    if (run > 0 && run <= 3) words += 1
  }
  return words
}
