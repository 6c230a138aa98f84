/** A line sorted into what its keywords bring, its quotations, and the words that speak for themselves. */

import type { AdminProblem, MissingPart } from '../../../answers/model/admin-problem.ts'
import type { Day } from '../../../data/model/schema.ts'
import type { Key } from '../../../languages/model/hear-admin.ts'
import { keywordValueAt } from './keyword-value.ts'
import { apart } from './keywords.ts'
import { isGap, joined, type LinePiece, linePieces } from './words-and-quotes.ts'

/** What a line says. Whatever holds the place of something still to be said is left out of it. */
export interface SortedLine {
  /** What each keyword brings; of one that brings nothing, ''. */
  readonly values: ReadonlyMap<Key, string>
  /** Quotations that no keyword brings. */
  readonly quotations: readonly string[]
  /** Words that no keyword brings, as typed. */
  readonly words: readonly string[]
  /** Each keyword as typed, with what it brings. */
  readonly typed: ReadonlyMap<Key, string>
  /** Whether a quotation was left out because nothing keeps words as long. */
  readonly isCut: boolean
  /** The line as typed, without the places of what is still to be said. */
  readonly kept: string
  /** The first part that is said a second time. */
  readonly twice?: Extract<AdminProblem, { because: 'twice' }>
}

/** How many signs of a quotation are kept: of an excerpt, and of words that are the thing itself. */
export const most = { excerpt: 1000, words: 1500 } as const

/** Sorts a line. A quotation of more signs than `longest` is to be said anew. Pure; never throws, whatever the line. */
export function sortLine(line: string, today: Day, longest: number = most.words): SortedLine {
  const row = apart(linePieces(line))
  const values = new Map<Key, string>()
  const typed = new Map<Key, string>()
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
    const isOpen = isLong || taken.some(isGap) || (key !== undefined && value === undefined)
    // What kind of line it is stays said, though its name is not.
    if (isOpen && !isOfKind(key)) continue
    const [first] = taken
    if (key === undefined) {
      if (first !== undefined) (first.isQuoted ? quotations : words).push(first.text)
    } else if (key !== 'plain') {
      const heard = isOpen ? '' : (value ?? '')
      if (values.has(key) && !isUnnamed(key, heard, values))
        twice ??= { because: 'twice', part: partOf[key], heard: heard || joined(taken) }
      values.set(key, heard || (values.get(key) ?? ''))
      typed.set(key, joined(taken))
      // The place for a project's name says that it is one.
      if ((key === 'project' || key === 'organisation') && heard === '') continue
    }
    kept.push(...taken.filter(piece => !isGap(piece)))
  }
  return { values, typed, quotations, words, isCut, kept: joined(kept), ...(twice && { twice }) }
}

/** What a keyword brings that has no place in such a line: 'vs 2024' in a quotation. */
export function outOfPlace({ values, typed }: SortedLine, ...fitting: readonly Key[]): AdminProblem | undefined {
  const key = [...values.keys()].find(it => !fitting.includes(it))
  return key === undefined ? undefined : { because: 'unknown-word', heard: typed.get(key) ?? values.get(key) ?? '' }
}

/** Says what the line is about, with or without a name. */
const isOfKind = (key: Key | undefined): boolean => key === 'quote' || key === 'project' || key === 'organisation'

/** 'project' and then 'project wind-farm' say it once. */
const isUnnamed = (key: Key, heard: string, values: ReadonlyMap<Key, string>): boolean =>
  isOfKind(key) && (heard === '' || values.get(key) === '')

/** The part that a keyword is about, where it is said twice. */
const partOf: Readonly<Record<Key, MissingPart>> = {
  by: 'by',
  source: 'source',
  speaker: 'speaker',
  teller: 'speaker',
  at: 'excerpt',
  place: 'excerpt',
  note: 'excerpt',
  base: 'base',
  topic: 'topic',
  language: 'language',
  project: 'project',
  quote: 'speaker',
  field: 'field',
  organisation: 'by',
  publisher: 'publisher',
  title: 'title',
  url: 'source',
  published: 'published',
  accessed: 'published',
  licence: 'source',
  day: 'period',
  record: 'amount',
  first: 'amount',
  expected: 'amount',
  counted: 'amount',
  id: 'id',
  excerpt: 'excerpt',
  words: 'words',
  plain: 'measure',
}
