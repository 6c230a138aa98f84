/** Readings of articles, made by hand: each claim by the words that state it. */
import type { PostClaim, PostFact, PostQuote, PostReading, TextSpan } from '../../../../src/answers/model/post.ts'

/** Where the words are in the text; throws when they are not there. */
export function spanOf(text: string, words: string): TextSpan {
  const from = text.indexOf(words)
  if (from === -1) throw new Error(`the text has no "${words}"`)
  return { from, to: from + words.length }
}

const pair = {
  flow: 'T',
  reporter: 'AZE',
  partner: 'CHN',
  period: '2025',
  inherited: [],
  assumed: [],
} as const

type Over = Partial<Omit<PostClaim, 'kind' | 'span' | 'excerpt'>>

/** The claims of a text. `words` state the number, `excerpt` is the clause. */
export function claimsIn(text: string) {
  const at = (words: string, excerpt: string) => {
    const clause = spanOf(text, excerpt)
    const inside = spanOf(excerpt, words)
    return { span: { from: clause.from + inside.from, to: clause.from + inside.to }, excerpt: clause }
  }
  return {
    value: (words: string, excerpt: string, value: string, unitMult: number, over: Over = {}): PostClaim => ({
      kind: 'value',
      ...at(words, excerpt),
      ...pair,
      amount: { value, unitMult, unit: 'USD' },
      ...over,
    }),
    growth: (words: string, excerpt: string, value: string, over: Over = {}): PostClaim => ({
      kind: 'growth',
      ...at(words, excerpt),
      ...pair,
      against: '2024',
      amount: { value, unitMult: 0, unit: 'PT' },
      ...over,
    }),
    rank: (words: string, excerpt: string, value: string, over: Over & { readonly first?: true } = {}): PostClaim => ({
      kind: 'rank',
      ...at(words, excerpt),
      ...pair,
      amount: { value, unitMult: 0, unit: 'ORD' },
      ...over,
    }),
    record: (words: string, excerpt: string, count: number, over: Over = {}): PostClaim => ({
      kind: 'record',
      ...at(words, excerpt),
      ...pair,
      count,
      ...over,
    }),
    quote: (words: string, speaker: string, office?: string): PostQuote => ({
      span: spanOf(text, `"${words}"`),
      words: spanOf(text, words),
      speaker,
      ...(office && { office }),
    }),
    fact: (words: string, excerpt: string, over: Omit<PostFact, 'span' | 'excerpt'>): PostFact => ({
      ...at(words, excerpt),
      ...over,
    }),
  }
}

export const readingOf = (over: Partial<PostReading>): PostReading => ({
  claims: [],
  quotes: [],
  facts: [],
  unread: [],
  ...over,
})
