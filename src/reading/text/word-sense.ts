import type { Word } from '../../languages/model/hear/meanings.ts'
import type { Sense } from './senses.ts'

/** A phrase with its meanings: a word of a question, or a piece of a post. */
interface Tagged {
  readonly senses: readonly Sense[]
}

// Loops, because these are asked of each word many times, and most words have no senses.

/** Whether a phrase may mean one of these words. */
export function hasWord(tagged: Tagged | undefined, ...words: readonly Word[]): boolean {
  if (tagged === undefined || tagged.senses.length === 0) return false
  for (const sense of tagged.senses) if (sense.kind === 'word' && words.includes(sense.word)) return true
  return false
}

export const currencies = ['USD', 'EUR', 'CNY', 'AZN', 'RUB', 'KZT'] as const
export type HeardCurrency = (typeof currencies)[number]
export const flowWords = ['trade', 'turnover', 'exports', 'imports'] as const
/** Flows, and the balance of both. */
export const tradeNouns: readonly Word[] = [...flowWords, 'balance', 'surplus', 'deficit']

/** Whether a phrase may mean a flow, but for a balance. */
export const isTrade = (tagged: Tagged | undefined): boolean => hasWord(tagged, ...flowWords)

/** Whether a phrase may mean a flow or a balance. */
export const isFlow = (tagged: Tagged | undefined): boolean => hasWord(tagged, ...flowWords, 'balance')

/** Words that ask for more than a yes or a no. */
export const openQuestionWords = ['howmuch', 'what', 'which', 'who', 'when', 'why'] as const

/** Whether a phrase may mean something of one of these kinds. */
export function isKind(tagged: Tagged | undefined, ...kinds: readonly Sense['kind'][]): boolean {
  if (tagged === undefined || tagged.senses.length === 0) return false
  for (const { kind } of tagged.senses) if (kinds.includes(kind)) return true
  return false
}

export function senseOf<K extends Sense['kind']>(
  tagged: Tagged | undefined,
  kind: K,
): Extract<Sense, { kind: K }> | undefined {
  if (tagged === undefined || tagged.senses.length === 0) return undefined
  for (const sense of tagged.senses) if (isOf(sense, kind)) return sense
  return undefined
}

const isOf = <K extends Sense['kind']>(sense: Sense, kind: K): sense is Extract<Sense, { kind: K }> =>
  sense.kind === kind
