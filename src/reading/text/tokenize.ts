/** Tokeniser: words, numbers, runs of Chinese characters, flags, and the few marks that have a meaning. */
import { languages } from '../../languages/languages.ts'
import { cleaned, normalize } from './normalize.ts'

/** A token of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'han' | 'mark' | 'flag'
  /** As typed, to quote what was not understood. */
  readonly raw: string
  /** Normalised; of a flag, its alpha-2 code; of a number, its digits with the separators inside. */
  readonly text: string
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean
  /** "China's", "States'". */
  readonly possessive: boolean
}

/** The tokens of a text. Never throws; brackets, emoji and other signs only separate tokens. */
export function tokenize(text: string): readonly Token[] {
  // '24 is a year.
  const whole = cleaned(text).replace(/(?<![\p{L}\p{N}])'(?=[0-4]\d(?![\p{L}\p{N}.,]))/gu, '20')
  return scan(
    rewrites.reduce((made, [from, to]) => made.replace(from, to), whole),
    marks,
  )
}

/** A token, and where it is in the text. */
export interface PlacedToken extends Token {
  readonly from: number
  readonly to: number
}

/**
 * The tokens of a text in plain characters, with these marks. Other signs only separate tokens. `longest`: a longer run of
 * characters without spaces is several tokens.
 */
export function scan(seen: string, signs: ReadonlySet<string>, longest = Infinity): readonly PlacedToken[] {
  const found: PlacedToken[] = []
  let at = 0
  let glued = false
  while (at < seen.length) {
    const piece = pieceAt(seen, at, signs)
    const to = at + Math.min(piece.length, piece.kind === 'han' ? longest : Infinity)
    if (piece.kind === undefined) glued = false
    else {
      found.push(tokenAt(piece.kind, seen.slice(at, to), glued, at))
      glued = true
    }
    at = to
  }
  return found
}

const rewrites = languages.flatMap(({ grammar }) => grammar.rewrites ?? [])
const asTyped = new Map(languages.flatMap(({ grammar }) => Object.entries(grammar.asTyped ?? {})))

interface Piece {
  /** Undefined for a separator. */
  readonly kind?: Token['kind']
  readonly length: number
}

const letter = /[\p{L}\p{M}]/u
const han = /[\p{Script=Han}〇]/u
/** The marks that have a meaning in a question. */
export const marks: ReadonlySet<string> = new Set('-/.,?!%$€£¥₼₽₺₹+<>=≈:@#→')
const isDigit = (char: string): boolean => char >= '0' && char <= '9'
const isLetter = (char: string): boolean =>
  isPlainLetter(char) || (char > '\u007f' && letter.test(char) && !han.test(char))
/** Latin and Cyrillic letters: most letters of a text. */
const isPlainLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= 'Ѐ' && char <= 'ӿ')

function pieceAt(text: string, at: number, signs: ReadonlySet<string>): Piece {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (isDigit(char)) return { kind: 'number', length: digits(text, at) - at }
  if (char >= '\u2e80' && han.test(char)) return { kind: 'han', length: run(text, at, c => han.test(c)) - at }
  if (isLetter(char)) return { kind: 'word', length: word(text, at) - at }
  if (char === '&') return { kind: 'word', length: 1 }
  if (isFlag(text, at)) return { kind: 'flag', length: 4 }
  return signs.has(char) ? { kind: 'mark', length: 1 } : { length: char.length }
}

function run(text: string, from: number, belongs: (char: string) => boolean): number {
  let at = from
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (!belongs(char)) break
    at += char.length
  }
  return at
}

/** Digits, with points and commas between digits: 4,87 · 13.03.2026 · 1,234,567. */
function digits(text: string, from: number): number {
  let at = run(text, from, isDigit)
  while ((text[at] === '.' || text[at] === ',') && isDigit(text[at + 1] ?? '')) at = run(text, at + 1, isDigit)
  return at
}

/** Letters with apostrophes inside; or single letters with points between them: U.S.A. */
function word(text: string, from: number): number {
  let at = run(text, from, isLetter)
  while (text[at] === "'" && isLetter(text[at + 1] ?? '')) at = run(text, at + 1, isLetter)
  if (text[at] === "'" && text[at - 1] === 's') return at + 1
  while (at - from <= 8 && text[at] === '.' && isLetter(text[at + 1] ?? '') && isAlone(text, at)) at += 2
  return at
}

/** Whether the letters before and after the point at `at` are single letters. */
const isAlone = (text: string, at: number): boolean => !isLetter(text[at - 2] ?? ' ') && !isLetter(text[at + 2] ?? ' ')

const isRegional = (code: number | undefined): boolean => code !== undefined && code >= 0x1f1e6 && code <= 0x1f1ff
const isFlag = (text: string, at: number): boolean =>
  isRegional(text.codePointAt(at)) && isRegional(text.codePointAt(at + 2))

function tokenAt(kind: Token['kind'], raw: string, glued: boolean, from: number): PlacedToken {
  const possessive = kind === 'word' && (raw.endsWith("'s") || raw.endsWith("s'") || raw.endsWith("'S"))
  return { kind, raw, text: textOf(kind, raw, possessive), glued, possessive, from, to: from + raw.length }
}

function textOf(kind: Token['kind'], raw: string, possessive: boolean): string {
  if (kind === 'flag')
    return [...raw].map(char => String.fromCharCode((char.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('')
  if (kind === 'number' || kind === 'mark') return raw
  return asTyped.get(raw) ?? normalize(possessive ? raw.slice(0, raw.lastIndexOf("'")) : raw)
}

/** Words as they were typed: a space only where the text has one. */
export const typedText = (row: readonly Pick<Token, 'raw' | 'glued'>[]): string =>
  row.map(({ raw, glued }, i) => (i === 0 || glued ? raw : ` ${raw}`)).join('')
