/** The question at the end of a longer text. The text before it is context, not a part of the question. */
import type { Word } from '../languages/model/hear/meanings.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { hasWord, openQuestionWords } from './text/word-sense.ts'

/**
 * The slots of a text. Of a long text, the slots of its last sentence or clause, if that begins with a question word and
 * names a trade and a place. A period or an amount that only the beginning has keeps the text whole. Never throws.
 */
export function questionClause(text: string, context: Context): Slots {
  const whole = readSlots(text, context, 'talk')
  if (whole.row.length < fewest) return whole
  const ends = clauseStarts(text).filter(at => text.length - at <= longest)
  for (const at of ends.slice(-most).reverse()) {
    const tail = readSlots(text.slice(at), context, 'talk')
    if (isWholeQuestion(tail, whole, context)) return tail
  }
  return whole
}

/** A text of fewer words is read whole. */
const fewest = 9
/** The most clauses that are tried, because texts are untrusted. */
const most = 3
/** The most characters of a question at the end. */
const longest = 300

/** The positions where sentences and clauses begin. A point without a space after it is inside a number or a name. */
const clauseStarts = (text: string): readonly number[] =>
  [...text.matchAll(/[.!?;:,…—–-]+\s+|[。！？；，：]\s*|\n+/gu)].map(({ index, 0: mark }) => index + mark.length)

function isWholeQuestion(tail: Slots, whole: Slots, { home }: Context): boolean {
  const isNamed = tail.areas.some(({ area, ours }) => area !== home && !ours)
  const isOfTrade = tail.flow !== undefined || subjects.some(word => tail.words.has(word))
  const isAsked = tail.row.slice(0, 2).some(tagged => hasWord(tagged, ...openQuestionWords))
  const isComplete = (tail.times.length > 0 || whole.times.length === 0) && tail.asOf === whole.asOf
  const head = whole.row.filter(isWord).length - tail.row.filter(isWord).length
  return isNamed && isOfTrade && isAsked && isComplete && head >= 4 && whole.claims.length === tail.claims.length
}

const isWord = ({ kind }: Slots['row'][number]): boolean => kind !== 'mark'
const subjects: readonly Word[] = ['sell', 'buy', 'share', 'rank', 'growth', 'fall', 'record', 'ship']
