/** Country codes of two letters among the arguments of a command: "it 2025" is Italy. */
import { alpha3 } from '../languages/model/areas.ts'

// Prepositions and conjunctions. They are country codes only in capitals and without another word: "/turnover IN 2025".
const conjunctions = new Set(['an', 'as', 'at', 'by', 'do', 'in', 'so', 'to', 've'])
// Two of these in one text are words of a sentence: "what is it".
const sentenceWords = new Set(
  'is it no me my us am be a an the our we what how much was are of this that why'.split(' '),
)
// Endings and units after a number: 2025-ci il, 1 ci, 4 th, 5 bn.
const endingsAfterNumber = new Set(['bn', 'ci', 'cu', 'il', 'mn', 'st', 'th'])

/**
 * Replaces each ISO 3166-1 alpha-2 code with the flag of its country, which is unambiguous. Prepositions ("to", "by"), units
 * after a number and words of a sentence stay.
 */
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
  if (/(^|\s)\d\S*\s+$/.test(before) && endingsAfterNumber.has(lower)) return false
  if (lower === 'no' && /^\s+\d{1,2}(?!\d)/.test(after)) return false
  if (conjunctions.has(lower)) return word !== lower && words.filter(one => /\p{L}/u.test(one)).length === 1
  return !sentenceWords.has(lower) || words.filter(one => sentenceWords.has(one.toLowerCase())).length === 1
}

/** 'it' → 🇮🇹. */
const flag = (code: string): string =>
  [...code.toUpperCase()].map(letter => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6)).join('')
