/** The reason for a correction or a retraction: after "because", in quotation marks or up to the end of the line. */
import { normalize, normalizePhrase } from '../../text/normalize.ts'
import { phrasesOf } from '../values/admin-words.ts'
import { isPlaceholder, joined, type LinePiece, linePieces, placeholder } from './words-and-quotes.ts'

/** The limit of the store for a reason, in UTF-16 units. */
export const longestReason = 300

type Phrases = ReadonlySet<string>
const normalized = (phrases: readonly string[]): Phrases => new Set(phrases.map(normalizePhrase))
const unambiguous = phrasesOf(words => words.because)
const because = normalized(unambiguous)
/** Includes words like 'since', for a place where only a reason can follow. */
const anyBecause = normalized([...unambiguous, ...phrasesOf(words => words.since)])
/** Chinese puts no space after them: 因为表格有误. A single character may begin another word. */
const han = unambiguous.filter(phrase => /^\p{Script=Han}{2,}$/u.test(phrase))

/** The reason in the pieces, with or without "because" before it. Undefined when no words remain. */
export function reasonIn(row: readonly LinePiece[]): string | undefined {
  let at = 0
  for (let length = reasonKeywordLength(row, 0); length > 0; length = reasonKeywordLength(row, at)) at += length
  return wordsOf(row.slice(at))
}

function wordsOf(row: readonly LinePiece[]): string | undefined {
  const rest = row.filter(piece => !isPlaceholder(piece))
  const [only, second] = rest
  const text = (only?.isQuoted === true && second === undefined ? only.text : joined(rest))
    .replace(/^[:：,，\s]+/, '')
    // The punctuation after a quotation is a separate piece: no space goes before it.
    .replace(/(["”“»」』]) (?=[,.;:)])/gu, '$1')
    .trim()
  return text === '' || text === placeholder ? undefined : text
}

/** How many pieces from `at` are the word or phrase for "because"; 0 for other words. */
export function reasonKeywordLength(row: readonly LinePiece[], at: number, phrases: Phrases = anyBecause): number {
  const words = row
    .slice(at, at + longest)
    .map(({ raw, isQuoted }) => (isQuoted ? '' : normalize(raw.slice(0, 20)).replace(/[:：,，]$/, '')))
  return [3, 2, 1].find(length => words.length >= length && phrases.has(words.slice(0, length).join(' '))) ?? 0
}
const longest = 3

export interface ReasonSplit {
  /** The rest. */
  readonly line: string
  readonly why?: string
  /** No reason follows "because", or the reason exceeds the limit. */
  readonly isOpen?: true
}

/** Takes the reason out of a line: up to its quotation mark, else to the end of the line, even over keywords. Never throws. */
export function withoutReason(line: string): ReasonSplit {
  const row = linePieces(line).flatMap(splitHan)
  const at = row.findIndex((_, index) => reasonKeywordLength(row, index, because) > 0)
  if (at === -1) return { line }
  const start = at + reasonKeywordLength(row, at, because)
  const end = row[start]?.isQuoted === true ? start + 1 : row.length
  const why = wordsOf(row.slice(start, end))
  const rest = joined(row.toSpliced(at, end - at)).replace(/[,，;；、]$/u, '')
  return why === undefined || why.length > longestReason ? { line: rest, isOpen: true } : { line: rest, why }
}

/** '因为表格有误' becomes two pieces, and so does '48亿，因为'. */
function splitHan(piece: LinePiece): readonly LinePiece[] {
  if (piece.isQuoted) return [piece]
  const found = hanInside.exec(piece.raw)
  return found === null ? [piece] : found.slice(1).flatMap(linePieces)
}
const hanInside = new RegExp(`^(|.*[,，;；、])(${han.join('|')})(.+)$`, 'u')
