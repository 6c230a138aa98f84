/** Whether a text states figures, to be checked, or asks for them. */
import type { PostClaim, PostReading } from '../answers/model/post.ts'
import type { Word } from '../languages/model/meanings.ts'
import { readSlots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { hasWord } from './text/word-sense.ts'

/** A longer text is no question, unless it ends in a question mark. In characters. */
const longestQuestion = 300

/**
 * Whether a typed text is a statement of claims. A single claim is left to the answers to questions, which show more of
 * one figure: "trade with China was $5 billion" gets its verdict there. Never throws.
 */
export function statesClaims(text: string, { claims }: PostReading, context: Context): boolean {
  if (claims.filter(isNumber).length < 2 || endsAsQuestion(text)) return false
  return text.length > longestQuestion || !asks(text, context)
}

/** Whether a text that somebody else wrote has something to check: one claim is enough. */
export const hasClaims = (text: string, { claims, facts }: PostReading): boolean =>
  claims.length + facts.length > 0 && !endsAsQuestion(text)

const isNumber = (claim: PostClaim): boolean => 'amount' in claim

const endsAsQuestion = (text: string): boolean => /[?？]["»”）)\s]*$/u.test(text)

const questionWords: readonly Word[] = ['howmuch', 'what', 'which', 'who', 'when', 'why', 'isit']

/** "Is it true that …", "how did …": without a question mark too. */
function asks(text: string, context: Context): boolean {
  const { words, row } = readSlots(text, context, 'talk')
  return words.has('verify') || row.slice(0, 2).some(tagged => hasWord(tagged, ...questionWords))
}
