/** Why something is corrected or withdrawn, as it stands in a line: behind "because", in quotation marks or to the line's end. */
import { normalize } from '../../text/normalize.ts'
import { foldedPhrase, phrasesOf } from '../values/admin-words.ts'
import { gap, isGap, joined, type LinePiece, linePieces } from './words-and-quotes.ts'

/** A reason holds as many signs. */
export const mostReason = 300

type Phrases = ReadonlySet<string>
const phrases = (them: readonly string[]): Phrases => new Set(them.map(foldedPhrase))
const alone = phrasesOf(words => words.because)
const because = phrases(alone)
/** Where nothing but a reason can follow. */
const anyBecause = phrases([...alone, ...phrasesOf(words => words.since)])
/** Nothing stands between these and the words behind them: 因为表格有误. One character alone may begin another word. */
const han = alone.filter(phrase => /^\p{Script=Han}{2,}$/u.test(phrase))

/** What the pieces tell as a reason, with or without "because" in front. Missing: undefined where they tell none. */
export function reasonIn(row: readonly LinePiece[]): string | undefined {
  let at = 0
  for (let length = becauseAt(row, 0); length > 0; length = becauseAt(row, at)) at += length
  return wordsOf(row.slice(at))
}

function wordsOf(row: readonly LinePiece[]): string | undefined {
  const rest = row.filter(piece => !isGap(piece))
  const [only, second] = rest
  const text = (only?.isQuoted === true && second === undefined ? only.text : joined(rest))
    .replace(/^[:：,，\s]+/, '')
    // A quotation is a piece by itself, and so is the sign that stood close behind it.
    .replace(/(["”“»」』]) (?=[,.;:)])/gu, '$1')
    .trim()
  return text === '' || text === gap ? undefined : text
}

/** How many pieces at that place say "because". */
export function becauseAt(row: readonly LinePiece[], at: number, words: Phrases = anyBecause): number {
  const said = row
    .slice(at, at + longest)
    .map(({ raw, isQuoted }) => (isQuoted ? '' : normalize(raw.slice(0, 20)).replace(/[:：,，]$/, '')))
  return [3, 2, 1].find(length => said.length >= length && words.has(said.slice(0, length).join(' '))) ?? 0
}
const longest = 3

/** A line, and the reason in it. */
export interface Reasoned {
  /** The line without its reason. */
  readonly line: string
  readonly why?: string
  /** "Because" stands there with nothing behind it, or with more than is kept. */
  readonly isOpen?: true
}

/**
 * Takes the reason out of a line that tells other things too. One in quotation marks ends with them; any other goes to the
 * end of the line, whatever its words mean elsewhere. Pure; never throws, whatever the line.
 */
export function withoutReason(line: string): Reasoned {
  const row = linePieces(line).flatMap(hanApart)
  const at = row.findIndex((_, place) => becauseAt(row, place, because) > 0)
  if (at === -1) return { line }
  const start = at + becauseAt(row, at, because)
  const end = row[start]?.isQuoted === true ? start + 1 : row.length
  const why = wordsOf(row.slice(start, end))
  const rest = joined(row.toSpliced(at, end - at)).replace(/[,，;；、]$/u, '')
  return why === undefined || why.length > mostReason ? { line: rest, isOpen: true } : { line: rest, why }
}

/** '因为表格有误' is two pieces, as '48亿，因为' is. */
function hanApart(piece: LinePiece): readonly LinePiece[] {
  if (piece.isQuoted) return [piece]
  const found = hanInside.exec(piece.raw)
  return found === null ? [piece] : found.slice(1).flatMap(linePieces)
}
const hanInside = new RegExp(`^(|.*[,，;；、])(${han.join('|')})(.+)$`, 'u')
