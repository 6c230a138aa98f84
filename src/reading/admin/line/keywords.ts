/** Keywords: the words that name the parts of an admin's line, in all four languages. */
import type { AdminKeyword } from '../../../languages/model/hear/admin.ts'
import { closest } from '../../text/nearest.ts'
import { normalize, normalizePhrase } from '../../text/normalize.ts'
import { byPhrase, meaningsOf, phrasesOf } from '../values/admin-words.ts'
import { type LinePiece, linePieces } from './words-and-quotes.ts'

/** A keyword found in a line. */
export interface KeywordMatch {
  readonly key: AdminKeyword
  /** How many pieces name it. */
  readonly length: number
}

const keyByPhrase = byPhrase(words => words.keys)
const mostWords = 4

/** The keyword at an index of a line, the longest first: 'said by' before 'by'. Undefined for any other word. */
export function keywordAt(row: readonly LinePiece[], at: number): KeywordMatch | undefined {
  const words = row.slice(at, at + mostWords)
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = words.slice(0, length)
    if (phrase.some(({ isQuoted, raw }) => isQuoted || raw.length > 24)) continue
    const key = keyByPhrase.get(normalizePhrase(phrase.map(({ raw }) => raw.replace(/[:：]$/u, '')).join(' ')))
    if (key !== undefined) return { key, length }
  }
  return undefined
}

/** Splits keywords from what is joined to them: 'source:report-1', '来源report-1'. */
export const splitKeywords = (row: readonly LinePiece[]): readonly LinePiece[] => row.flatMap(split)

function split(piece: LinePiece): readonly LinePiece[] {
  if (piece.isQuoted || /^https?:/i.test(piece.raw)) return [piece]
  const [, keyword, rest] = joint.exec(piece.raw) ?? hanJoint.exec(piece.raw) ?? []
  if (keyword === undefined || rest === undefined || !keyByPhrase.has(normalizePhrase(keyword))) return [piece]
  return [keyword, rest].flatMap(linePieces)
}
const joint = /^(\p{L}{1,24})[:=：](.+)$/u
const hanJoint = /^(\p{Script=Han}{1,8})([\x21-\x7e…].*)$/u

const suggestible = [
  ...meaningsOf(words => words.keys)
    .flatMap(key => phrasesOf(words => words.keys[key]))
    .filter(phrase => !phrase.includes(' ')),
  ...phrasesOf(words => words.measures),
]

/** The keyword of one word, or the word for a flow or a measure, that is nearest. Undefined when none is near. */
export function nearestKeyword(typed: string): string | undefined {
  const word = normalize(typed.slice(0, 60))
  if (word.length < 4) return undefined
  return closest(word, suggestible, Math.min(2, Math.floor(word.length / 3)), normalize)[0]
}
