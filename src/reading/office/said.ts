/** A line sorted into what its keywords bring, its quotations, and the words that speak for themselves. */
import type { Part, Wrong } from '../../answers/deed.ts'
import type { Day } from '../../data/shapes.ts'
import { dayIn } from './dates.ts'
import { apart, type Key, keywordAt } from './keywords.ts'
import { periodIn } from './periods.ts'
import { gap, isGap, joined, type Piece, pieces } from './pieces.ts'

/** What a line says. Whatever holds the place of something still to be said is left out of it. */
export interface Said {
  /** What each keyword brings; of one that brings nothing, ''. */
  readonly values: ReadonlyMap<Key, string>
  /** Quotations that no keyword brings. */
  readonly quotations: readonly string[]
  /** Words that no keyword brings, as typed. */
  readonly words: readonly string[]
  /** The line as typed, without the places of what is still to be said. */
  readonly kept: string
  /** The first part that is said a second time. */
  readonly twice?: Extract<Wrong, { because: 'twice' }>
}

/** Sorts a line. Pure; never throws, whatever the line. */
export function said(line: string, today: Day): Said {
  const row = apart(pieces(line))
  const values = new Map<Key, string>()
  const quotations: string[] = []
  const words: string[] = []
  const kept: Piece[] = []
  let twice: Said['twice']
  for (let at = 0; at < row.length; ) {
    const { key, value, to } = bringAt(row, at, today)
    const taken = row.slice(at, to)
    at = to
    const isOpen = taken.some(isGap) || (key !== undefined && value === undefined)
    // What kind of line it is stays said, though its name is not.
    if (isOpen && key !== 'quote' && key !== 'project') continue
    const [first] = taken
    if (key === undefined) {
      if (first !== undefined) (first.isQuoted ? quotations : words).push(first.text)
    } else if (key !== 'plain') {
      const heard = isOpen ? '' : (value ?? '')
      if (values.has(key) && !isUnnamed(key, heard, values))
        twice ??= { because: 'twice', part: partOf[key], heard: heard || joined(taken) }
      values.set(key, heard || (values.get(key) ?? ''))
      // The place for a project's name says that it is one.
      if (key === 'project' && heard === '') continue
    }
    kept.push(...taken.filter(piece => !isGap(piece)))
  }
  return { values, quotations, words, kept: joined(kept), ...(twice && { twice }) }
}

/** 'project' and then 'project wind-farm' say it once. */
const isUnnamed = (key: Key, heard: string, values: ReadonlyMap<Key, string>): boolean =>
  (key === 'quote' || key === 'project') && (heard === '' || values.get(key) === '')

/** What a keyword, a quotation or a word at a place of a line brings. */
export interface Brought {
  readonly key?: Key
  /** Undefined where the keyword waits for a value that is not there. */
  readonly value?: string
  readonly to: number
}

/** Reads what stands at that place. */
export function bringAt(row: readonly Piece[], at: number, today: Day): Brought {
  const named = keywordAt(row, at)
  if (named === undefined) return { to: at + 1 }
  const start = at + named.length
  const length = lengthOf(named.key, row, start, today)
  if (length === undefined) return { to: at + 1 }
  const key = named.key === 'place' ? 'at' : named.key === 'excerpt' ? 'words' : named.key
  const value = row.slice(start, start + length)
  if (length === 0 && needsValue(key)) return { key, to: start }
  return { key, value: value.map(({ text }) => text).join(' '), to: start + length }
}

/** How many pieces the keyword takes behind it; undefined where it is no keyword there. */
function lengthOf(key: Key, row: readonly Piece[], at: number, today: Day): number | undefined {
  const next = row[at]
  switch (key) {
    case 'first':
    case 'expected':
    case 'counted':
      return 0
    // A place that is to be said follows its keyword.
    case 'plain':
      return next?.text === gap ? 1 : 0
    case 'quote':
    case 'project':
      return next !== undefined && (isGap(next) || isName(row, at)) ? 1 : 0
    case 'record':
      return next !== undefined && /^\d{1,3}$/.test(next.text) ? 1 : 0
    case 'place':
    case 'excerpt':
    case 'words':
      return next?.isQuoted === true ? 1 : undefined
    case 'at':
      return next === undefined ? 0 : isNumbered(next, row[at + 1]) ? 2 : 1
    case 'topic':
      return listLength(row, at)
    case 'base':
      return Math.max(
        longest(row, at, text => periodIn(text, today) !== undefined),
        next === undefined ? 0 : 1,
      )
    case 'published':
    case 'accessed':
    case 'day':
      return Math.max(
        longest(row, at, text => dayIn(text, today) !== undefined),
        next === undefined ? 0 : 1,
      )
    case 'field':
    case 'language':
      return next === undefined ? 0 : 1
    default:
      // What follows a keyword that waits is no value where it is a keyword itself.
      return next === undefined || (!next.isQuoted && keywordAt(row, at) !== undefined) ? 0 : 1
  }
}

const needsValue = (key: Key): boolean => !optional.has(key)
const optional: ReadonlySet<Key> = new Set(['first', 'expected', 'counted', 'plain', 'quote', 'project', 'record'])

/** 'lu-mei' behind 'quote': small letters, no date, and no keyword. */
const isName = (row: readonly Piece[], at: number): boolean =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(row[at]?.raw ?? '') && keywordAt(row, at) === undefined

/** 'paragraph 2': a word and a small number. */
const isNumbered = (word: Piece, next: Piece | undefined): boolean =>
  !word.isQuoted && /^\p{L}+\.?$/u.test(word.raw) && /^\d{1,3}$/.test(next?.raw ?? '')

/** 'trade, record' is two topics. */
function listLength(row: readonly Piece[], at: number): number {
  let to = at
  while (row[to]?.raw.endsWith(',') === true) to += 1
  return Math.min(to + 1, row.length) - at
}

/** The longest run of up to four words that reads as one. */
function longest(row: readonly Piece[], at: number, reads: (text: string) => boolean): number {
  for (let length = Math.min(4, row.length - at); length > 0; length -= 1) {
    const run = row.slice(at, at + length)
    if (run.some(({ isQuoted, raw }) => isQuoted || raw.length > 24)) continue
    if (run.slice(1).some((_, i) => keywordAt(row, at + 1 + i) !== undefined)) continue
    if (reads(joined(run))) return length
  }
  return 0
}

/** The part that a keyword is about, where it is said twice. */
const partOf: Readonly<Record<Key, Part>> = {
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
