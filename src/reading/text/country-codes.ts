/** Country codes of two letters among the arguments of a command: "it 2025" is Italy. */
import type { WordClass } from '../../languages/model/hear/word-classes.ts'
import { alpha3 } from '../../languages/model/voice/areas.ts'
import { inClass } from './word-grammar.ts'

/** Replaces each ISO 3166-1 alpha-2 code with its flag, which is unambiguous; not prepositions ("to"), units or words of a sentence. */
export function flagsToCodes(args: string): string {
  const words = args.split(/[\s,;]+/)
  return words.length > 40
    ? args
    : args.replace(/(?<![^\s,;])(?:[A-Z]{2}|[a-z]{2})(?![^\s,;])/g, (word, at: number) =>
        isCountry(word, args.slice(0, at), args.slice(at + 2), words) ? flag(word) : word,
      )
}

function isCountry(word: string, before: string, after: string, words: readonly string[]): boolean {
  const lower = word.toLowerCase()
  if (alpha3(word.toUpperCase()) === undefined) return false
  if (/(^|\s)\d\S*\s+$/.test(before) && is(lower, 'code-after-number')) return false
  if (is(lower, 'number-word') && /^\s+\d{1,2}(?!\d)/.test(after)) return false
  // Prepositions and conjunctions are codes only in capitals and without another word: "/turnover IN 2025".
  if (is(lower, 'code-as-preposition')) return word !== lower && words.filter(one => /\p{L}/u.test(one)).length === 1
  // Two of these in one text are words of a sentence: "what is it".
  const isWord = (one: string): boolean => is(one.toLowerCase(), 'code-as-word')
  return !isWord(word) || words.filter(isWord).length === 1
}
const is = (text: string, name: WordClass): boolean => inClass({ text }, name)

/** 'it' → 🇮🇹. */
const flag = (code: string): string =>
  [...code.toUpperCase()].map(letter => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6)).join('')
