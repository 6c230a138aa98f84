/** Whether a text states figures, to be checked, or asks for them. */
import type { PostClaim, PostReading } from '../answers/model/post.ts'
import { sentences } from './posts/sentences.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { hasWord, openQuestionWords } from './text/word-sense.ts'
import { wishIn } from './wishes.ts'

/** A longer text is no question, unless it ends in a question mark. In characters. */
const longestQuestion = 300

/**
 * Whether a typed text is a statement of claims. A single claim is left to the answers to questions, which show more of one figure: "trade with
 * China was $5 billion" gets its verdict there, unless another question follows it, or a number of another sentence was not read. Never throws.
 */
export function statesClaims(text: string, { claims, unread }: PostReading, context: Context): boolean {
  const numbers = claims.filter(claim => 'amount' in claim)
  if (numbers.length === 0) return false
  const slots = readSlots(text, context, 'talk')
  if (isOfSeveral(numbers) && doubts(slots)) return true
  if (endsAsQuestion(text)) return statesBefore(text, numbers, context)
  const areSeveral = numbers.length > 1 || (unread.length > 0 && partsOf(text).length > 1)
  return areSeveral && (text.length > longestQuestion || !asks(slots))
}

/** Whether its form is that of a statement of claims: to read a text as a post costs as much as to read a question. */
export function mayStateClaims(text: string, context: Context): boolean {
  const isLong = text.length > longestQuestion
  if (endsAsQuestion(text) ? partsOf(text).some(part => !part.asks) : isLong) return true
  const slots = readSlots(text, context, 'talk')
  return doubts(slots) || (!endsAsQuestion(text) && !asks(slots))
}

/** Whether a text that somebody else wrote is to be checked: all but a mere question. */
export const isPassedOnPost = (text: string, { claims, facts }: PostReading): boolean =>
  claims.length + facts.length > 0 || partsOf(text).some(part => !part.asks)

const endsAsQuestion = (text: string): boolean => /[?？]["»”）)\s]*$/u.test(text)

interface Part {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly asks: boolean
}

const partsOf = (text: string): readonly Part[] =>
  sentences(text).flatMap(({ from, to }) => {
    const words = text.slice(from, to).trim()
    return words === '' ? [] : [{ from, to, words, asks: endsAsQuestion(words) }]
  })

/** "Trade was $4.87 billion in 2025. And exports?": the statement is checked. "Is that right?" asks for nothing else. */
function statesBefore(text: string, numbers: readonly PostClaim[], context: Context): boolean {
  const parts = partsOf(text)
  const stated = parts.filter(part => !part.asks)
  const found = numbers.filter(({ span }) => stated.some(({ from, to }) => from <= span.from && span.to <= to))
  if (found.length === 0 || asks(readSlots(stated.map(it => it.words).join(' '), context, 'talk'))) return false
  return found.length > 1 || parts.some(part => part.asks && wishIn(part.words) !== 'check')
}

/** Whether the claims are of several flows, pairs or periods, and names all of them: no answer to one question judges them all. */
const isOfSeveral = (claims: readonly PostClaim[]): boolean =>
  claims.every(({ assumed }) => assumed.every(slot => slot === 'currency')) &&
  new Set(claims.map(({ flow, reporter, partner, period }) => [flow, reporter, partner, period].join())).size > 1

/** "Is it true that …", "was it …": it asks for a yes or a no only. «Что» behind «верно» is no question word. */
const doubts = ({ words, row }: Slots): boolean =>
  (words.has('verify') || words.has('isit')) &&
  !words.has('or') &&
  !row.some((tagged, i) => hasWord(tagged, ...openQuestionWords) && !hasWord(row[i - 1], 'verify'))

/** "Is it true that …", "how did …": without a question mark too. */
const asks = ({ words, row }: Slots): boolean =>
  words.has('verify') || row.slice(0, 2).some(tagged => hasWord(tagged, ...openQuestionWords, 'isit'))
