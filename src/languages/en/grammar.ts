import { type Grammar, set } from '../model/grammar.ts'

const endings = set('s es ed d ing ly ern n')

/** English grammar. */
export const grammar: Grammar = {
  letters: /\p{Script=Latin}/u,
  mayEnd: ending => endings.has(ending),
  // People write "Ding Taonun".
  namesEndAs: 'az',
  abbreviated: { 'St.': 'Saint' },
  rewrites: [
    // "where'd", "what're", "they've" are two words.
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'d\b/gi, '$1 did'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'ll\b/gi, '$1 will'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'re\b/gi, '$1 are'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'ve\b/gi, '$1 have'],
  ],
  // Lower-case "us" is "we"; capitals are the country.
  asTyped: { US: 'usa', 'U.S': 'usa', '&': 'and' },
}
