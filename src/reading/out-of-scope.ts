/** Texts out of scope: why they are, and small talk. */
import { isOnly, type QuestionFeatures } from './intents/features.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { grammarOf, inClass } from './text/word-grammar.ts'
import { hasWord } from './text/word-sense.ts'

/** 'forecast', 'advice', 'opinion', 'off-topic' (another subject) or 'chatter' (not a question). `rule` is the rule that decided. */
export function reasonOf({ has, future, asks, trade, slots }: QuestionFeatures, rule: string): string {
  if (rule === 'another subject') return 'off-topic'
  if (rule === 'forecast' || future || has('forecast', 'nextyear')) return 'forecast'
  if (rule === 'advice') return has('advice') ? 'advice' : 'opinion'
  if (rule === 'chatter' && asks && has('advice')) return 'advice'
  if (trade) return 'chatter'
  const isOther = rule === 'nothing' && asks && isForeignTo(slots)
  return isOther || opensAsQuestion(slots) ? 'off-topic' : 'chatter'
}

/** Unknown words without a period ("which university in China"): another subject. */
const isForeignTo = ({ row, areas, times, unread, words }: Slots): boolean =>
  unread.length > 0 &&
  times.length === 0 &&
  (areas.length === 0 || words.has('which') || words.has('howmuch')) &&
  row.every(tagged => tagged.kind !== 'han')

/** A question begins with its word in some languages: "how many people live in Baku in 2025", "where is the embassy". */
function opensAsQuestion({ row }: Slots): boolean {
  const opening = row.find(
    tagged =>
      tagged.kind !== 'mark' && (inClass(tagged, 'question-word') || !hasWord(tagged, 'noise', 'greeting', 'andwhat')),
  )
  if (opening === undefined) return false
  return inClass(opening, 'question-word') || (grammarOf(opening)?.asksByOrder === true && hasWord(opening, 'isit'))
}

/** A longer text is not small talk. In characters. */
const longest = 60

/** Whether a text has only thanks, assent and laughter ("thanks!", "ok", "lol", 👍), and no question mark. Pure. */
export function isSmallTalk(text: string, context: Context): boolean {
  if (text.length > longest || text.trim() === '') return false
  const slots = readSlots(text, context, 'talk')
  return isOnly(slots, 'thanks', 'it') && !slots.row.some(tagged => tagged.text === '?')
}

/** Visible marks without letters: 👍. */
const onlyMarks = /^[^\p{L}\p{N}]*[\p{S}\p{P}][^\p{L}\p{N}]*$/u

/** Whether it is small talk with a word of thanks or assent in it, or with visible marks alone. Pure. */
export const saysThanks = (text: string, context: Context): boolean =>
  isSmallTalk(text, context) && (onlyMarks.test(text) || readSlots(text, context, 'talk').words.has('thanks'))
