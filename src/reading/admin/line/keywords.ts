/** The words that name the parts of an admin's line, in the four languages. */
import type { Key } from '../../../languages/model/hear-admin.ts'
import { byPhrase, foldedPhrase, meaningsOf, phrasesOf } from '../values/admin-words.ts'
import { type LinePiece, linePieces } from './words-and-quotes.ts'

export interface KeywordMatch {
  readonly key: Key
  /** How many pieces name it. */
  readonly length: number
}

const meaning = byPhrase(words => words.keys)
const most = 4

/** The keyword that stands at a place of a line, the longest first: 'said by' before 'by'. */
export function keywordAt(row: readonly LinePiece[], at: number): KeywordMatch | undefined {
  const words = row.slice(at, at + most)
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = words.slice(0, length)
    if (phrase.some(({ isQuoted, raw }) => isQuoted || raw.length > 24)) continue
    const key = meaning.get(foldedPhrase(phrase.map(({ raw }) => raw.replace(/[:：]$/u, '')).join(' ')))
    if (key !== undefined) return { key, length }
  }
  return undefined
}

/** The pieces with what is joined to a keyword set apart: 'source:report-1', '来源report-1'. */
export const apart = (row: readonly LinePiece[]): readonly LinePiece[] => row.flatMap(split)

function split(piece: LinePiece): readonly LinePiece[] {
  if (piece.isQuoted || /^https?:/i.test(piece.raw)) return [piece]
  const [, keyword, rest] = joint.exec(piece.raw) ?? hanJoint.exec(piece.raw) ?? []
  if (keyword === undefined || rest === undefined || !meaning.has(foldedPhrase(keyword))) return [piece]
  return [keyword, rest].flatMap(linePieces)
}
const joint = /^(\p{L}{1,24})[:=：](.+)$/u
const hanJoint = /^(\p{Script=Han}{1,8})([\x21-\x7e…].*)$/u

/** All keywords of one word as they are spelled, for the one nearest to a word that is none. */
export const keywords: readonly string[] = meaningsOf(words => words.keys).flatMap(key =>
  phrasesOf(words => words.keys[key]).filter(phrase => !phrase.includes(' ')),
)
