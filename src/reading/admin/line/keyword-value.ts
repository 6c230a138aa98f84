/** A keyword of a line and the pieces after it that are its value. */
import type { Day } from '../../../data/model/schema.ts'
import type { AdminKeyword } from '../../../languages/model/hear/admin.ts'
import { inClass } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { tagAdminWords } from '../values/admin-words.ts'
import { dayIn, periodIn } from '../values/dates.ts'
import { keywordAt } from './keywords.ts'
import { isPlaceholder, joined, type LinePiece } from './words-and-quotes.ts'

/** A keyword and its value, or one piece without a keyword. */
export interface KeywordValue {
  readonly key?: AdminKeyword
  /** Undefined when the keyword needs a value and has none. */
  readonly value?: string
  /** The index of the piece after it. */
  readonly to: number
}

/** Reads the keyword at `at`, or takes one piece. */
export function keywordValueAt(row: readonly LinePiece[], at: number, today: Day): KeywordValue {
  const match = keywordAt(row, at)
  if (match === undefined) return { to: at + 1 }
  const start = at + match.length
  const length = (valueLengths[match.key] ?? oneUnlessKeyword)(row, start, today)
  if (length === undefined) return { to: at + 1 }
  const key = aliases[match.key] ?? match.key
  const value = row.slice(start, start + length)
  if (length === 0 && !optional.has(key)) return { key, to: start }
  return { key, value: key === 'topic' ? joined(value) : value.map(({ text }) => text).join(' '), to: start + length }
}

const aliases: Partial<Record<AdminKeyword, AdminKeyword>> = { place: 'at', excerpt: 'words' }

/** Keywords that may have no value. */
const optional: ReadonlySet<AdminKeyword> = new Set([
  'first',
  'expected',
  'counted',
  'indirect',
  'plain',
  'quote',
  'project',
  'organisation',
  'record',
])

/** How many pieces from `at` are the value of a keyword. Undefined when the word before `at` is not a keyword after all. */
type ValueLength = (row: readonly LinePiece[], at: number, today: Day) => number | undefined

const none: ValueLength = () => 0
const one = (row: readonly LinePiece[], at: number): number => (row[at] === undefined ? 0 : 1)
/** One piece if it fits, else none. */
const oneIf =
  (fits: (piece: LinePiece, row: readonly LinePiece[], at: number) => boolean): ValueLength =>
  (row, at) => {
    const piece = row[at]
    return piece !== undefined && fits(piece, row, at) ? 1 : 0
  }
const isKeyword = (row: readonly LinePiece[], at: number): boolean => keywordAt(row, at) !== undefined
const oneUnlessKeyword = oneIf((_, row, at) => !isKeyword(row, at))
const quotation: ValueLength = (row, at) => (row[at]?.isQuoted === true ? 1 : undefined)
/** 'lu-mei' after 'quote': lower case with a hyphen, no date, no keyword. */
const id = oneIf(
  (piece, row, at) => isPlaceholder(piece) || (/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(piece.raw) && !isKeyword(row, at)),
)
/** The longest date from `at`: '13 March 2026'. Else one piece, which is then reported as an invalid date. */
const day: ValueLength = (row, at, today) =>
  longestRun(row, at, text => dayIn(text, today) !== undefined) || one(row, at)

const valueLengths: Readonly<Partial<Record<AdminKeyword, ValueLength>>> = {
  first: none,
  expected: none,
  counted: none,
  indirect: none,
  plain: oneIf(piece => !piece.isQuoted && isPlaceholder(piece)),
  quote: id,
  project: id,
  organisation: oneIf((piece, row, at) => !piece.isQuoted && !isKeyword(row, at)),
  record: oneIf(({ text }) => /^\d{1,3}$/.test(text)),
  // '3-е место «…»', 'third place "…"': a rank, and then an excerpt.
  place: (row, at) => (row[at]?.isQuoted === true && !isOrdinal(row[at - 2]) ? 1 : undefined),
  excerpt: quotation,
  words: quotation,
  topic: listLength,
  base: (row, at, today) => longestRun(row, at, text => periodIn(text, today) !== undefined) || one(row, at),
  published: day,
  accessed: day,
  day,
  field: one,
  language: one,
  // 'Rose by 30.2 per cent': an id begins with a letter.
  by: (row, at, today) => (/^[\d+−-]/.test(row[at]?.raw ?? '') ? undefined : oneUnlessKeyword(row, at, today)),
  at: (row, at, today) => {
    if (/^(least|most)$/i.test(row[at]?.raw ?? '')) return undefined
    return isNumbered(row[at], row[at + 1]) ? 2 : oneUnlessKeyword(row, at, today)
  },
}

const isOrdinal = (piece: LinePiece | undefined): boolean =>
  piece !== undefined &&
  (/^\d{1,3}[^\d\s]{0,4}$/.test(piece.raw) ||
    (inClass({ text: piece.raw.charAt(0) }, 'ordinal-prefix') && /^.{2,5}$/u.test(piece.raw)) ||
    isKind(tagAdminWords(piece.raw.slice(0, 24))[0], 'ordinal'))

/** 'paragraph 2': a word and a small number. */
const isNumbered = (word: LinePiece | undefined, next: LinePiece | undefined): boolean =>
  word !== undefined && !word.isQuoted && /^\p{L}+\.?$/u.test(word.raw) && /^\d{1,3}$/.test(next?.text ?? '')

/** 'trade, record' is two topics. */
function listLength(row: readonly LinePiece[], at: number): number {
  let to = at
  while (row[to]?.raw.endsWith(',') === true) to += 1
  return Math.min(to + 1, row.length) - at
}

/** The length of the longest run of up to four words that `reads` accepts; 0 if it accepts none. */
function longestRun(row: readonly LinePiece[], at: number, reads: (text: string) => boolean): number {
  for (let length = Math.min(4, row.length - at); length > 0; length -= 1) {
    const run = row.slice(at, at + length)
    if (run.some(({ isQuoted, raw }) => isQuoted || raw.length > 24)) continue
    if (run.slice(1).some((_, i) => isKeyword(row, at + 1 + i))) continue
    if (reads(joined(run))) return length
  }
  return 0
}
