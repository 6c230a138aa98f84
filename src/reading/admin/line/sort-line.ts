/** Sorts a line into the values of its keywords, its quotations, and the words that need no keyword. */
import type { AdminProblem, MissingPart } from '../../../answers/model/admin-problem.ts'
import type { Day } from '../../../data/model/schema.ts'
import type { AdminKeyword } from '../../../languages/model/hear/admin.ts'
import { keywordValueAt } from './keyword-value.ts'
import { splitKeywords } from './keywords.ts'
import { saidTwice, unknownWord } from './problems.ts'
import { isPlaceholder, joined, type LinePiece, linePieces } from './words-and-quotes.ts'

export interface SortedLine {
  /** The value of each keyword: 'AZ_SCC' for 'by AZ_SCC'. '' for a keyword without a value. */
  readonly values: ReadonlyMap<AdminKeyword, string>
  readonly quotations: readonly string[]
  readonly words: readonly string[]
  /** The text of each keyword and its value, as typed: 'by AZ_SCC'. */
  readonly typed: ReadonlyMap<AdminKeyword, string>
  /** Whether a quotation over the limit was left out. */
  readonly isCut: boolean
  /** The line as typed. */
  readonly text: string
  /** The first part that the line names twice. */
  readonly twice?: Extract<AdminProblem, { because: 'twice' }>
}

/** Limits of the store for an excerpt and for the words of a statement, in UTF-16 units. */
export const longestQuotation = { excerpt: 1000, words: 1500 } as const

/** Sorts a line. A quotation longer than `longest` is left out, to be asked for again. Never throws. */
export function sortLine(line: string, today: Day, longest: number = longestQuotation.words): SortedLine {
  const row = splitKeywords(linePieces(line))
  const values = new Map<AdminKeyword, string>()
  const typed = new Map<AdminKeyword, string>()
  const quotations: string[] = []
  const words: string[] = []
  const kept: LinePiece[] = []
  let twice: SortedLine['twice']
  let isCut = false
  for (let at = 0; at < row.length; ) {
    const { key, value, to } = keywordValueAt(row, at, today)
    const taken = row.slice(at, to)
    at = to
    const isLong = (key === undefined || key === 'words') && taken.some(it => it.isQuoted && it.text.length > longest)
    isCut ||= isLong
    const isOpen = isLong || taken.some(isPlaceholder) || (key !== undefined && value === undefined)
    // 'quote …' has no value, but still names the kind of the line.
    if (isOpen && !saysKind(key)) continue
    const [first] = taken
    if (key === undefined) {
      if (first !== undefined) (first.isQuoted ? quotations : words).push(first.text)
    } else if (key !== 'plain') {
      const text = isOpen ? '' : (value ?? '')
      if (values.has(key) && !addsName(key, text, values)) twice ??= saidTwice(partOf(key), text || joined(taken))
      values.set(key, text || (values.get(key) ?? ''))
      typed.set(key, joined(taken))
      // The placeholder for the id says it again when the line is sent back.
      if ((key === 'project' || key === 'organisation') && text === '') continue
    }
    kept.push(...taken.filter(piece => !isPlaceholder(piece)))
  }
  return { values, typed, quotations, words, isCut, text: joined(kept), ...(twice && { twice }) }
}

/** The first keyword that such a line cannot have, for example 'vs 2024' in a quotation. Undefined when all are `allowed`. */
export function misplacedKeyword(
  { values, typed }: SortedLine,
  ...allowed: readonly AdminKeyword[]
): AdminProblem | undefined {
  const key = [...values.keys()].find(it => !allowed.includes(it))
  return key === undefined ? undefined : unknownWord(typed.get(key) ?? values.get(key) ?? '')
}

/** Whether the keyword says what the line adds, even without a value. */
const saysKind = (key: AdminKeyword | undefined): boolean =>
  key === 'quote' || key === 'project' || key === 'organisation'

/** 'project' and then 'project wind-farm' are not a repetition. */
const addsName = (key: AdminKeyword, text: string, values: ReadonlyMap<AdminKeyword, string>): boolean =>
  saysKind(key) && (text === '' || values.get(key) === '')

/** The part of a fact that a keyword gives: the one of its own name, unless another is told here. */
const otherParts: Readonly<Record<Exclude<AdminKeyword, MissingPart>, MissingPart>> = {
  teller: 'speaker',
  at: 'excerpt',
  place: 'excerpt',
  note: 'excerpt',
  quote: 'speaker',
  organisation: 'by',
  short: 'office',
  url: 'source',
  accessed: 'published',
  licence: 'source',
  day: 'period',
  record: 'amount',
  first: 'amount',
  expected: 'amount',
  counted: 'amount',
  indirect: 'words',
  plain: 'measure',
}
const isOther = (key: AdminKeyword): key is keyof typeof otherParts => key in otherParts
const partOf = (key: AdminKeyword): MissingPart => (isOther(key) ? otherParts[key] : key)
