/** What stands at a place of a line: a keyword and what it takes behind it, a quotation, or a word. */

import type { Day } from '../../../data/model/schema.ts'
import type { Key } from '../../../languages/model/hear-admin.ts'
import { isKind } from '../../text/word-sense.ts'
import { dayIn } from '../values/dates.ts'
import { periodIn } from '../values/periods.ts'
import { tagAdminWords } from '../values/tag-admin-words.ts'
import { keywordAt } from './keywords.ts'
import { isGap, joined, type LinePiece } from './words-and-quotes.ts'

/** What a keyword, a quotation or a word at a place of a line brings. */
export interface Brought {
  readonly key?: Key
  /** Undefined where the keyword waits for a value that is not there. */
  readonly value?: string
  readonly to: number
}

/** Reads what stands at that place. */
export function keywordValueAt(row: readonly LinePiece[], at: number, today: Day): Brought {
  const named = keywordAt(row, at)
  if (named === undefined) return { to: at + 1 }
  const start = at + named.length
  const length = lengthOf(named.key, row, start, today)
  if (length === undefined) return { to: at + 1 }
  const key = named.key === 'place' ? 'at' : named.key === 'excerpt' ? 'words' : named.key
  const value = row.slice(start, start + length)
  if (length === 0 && needsValue(key)) return { key, to: start }
  return { key, value: key === 'topic' ? joined(value) : value.map(({ text }) => text).join(' '), to: start + length }
}

/** How many pieces the keyword takes behind it; undefined where it is no keyword there. */
function lengthOf(key: Key, row: readonly LinePiece[], at: number, today: Day): number | undefined {
  const next = row[at]
  const one = next === undefined ? 0 : 1
  switch (key) {
    case 'first':
    case 'expected':
    case 'counted':
      return 0
    // A place that is to be said follows its keyword.
    case 'plain':
      return next !== undefined && !next.isQuoted && isGap(next) ? 1 : 0
    case 'quote':
    case 'project':
      return next !== undefined && (isGap(next) || isName(row, at)) ? 1 : 0
    case 'organisation':
      return next !== undefined && !next.isQuoted && !waits(row, at) ? 1 : 0
    case 'record':
      return next !== undefined && /^\d{1,3}$/.test(next.text) ? 1 : 0
    case 'place':
      return next?.isQuoted === true && !isOrdinal(row[at - 2]) ? 1 : undefined
    case 'excerpt':
    case 'words':
      return next?.isQuoted === true ? 1 : undefined
    case 'topic':
      return listLength(row, at)
    case 'base':
      return longest(row, at, text => periodIn(text, today) !== undefined) || one
    case 'published':
    case 'accessed':
    case 'day':
      return longest(row, at, text => dayIn(text, today) !== undefined) || one
    case 'field':
    case 'language':
      return one
    case 'at':
      if (/^(least|most)$/i.test(next?.raw ?? '')) return undefined
      return next !== undefined && isNumbered(next, row[at + 1]) ? 2 : waits(row, at) ? 0 : one
    default:
      return waits(row, at) ? 0 : one
  }
}

/** What follows a keyword that waits is no value where it is a keyword itself. */
const waits = (row: readonly LinePiece[], at: number): boolean => keywordAt(row, at) !== undefined

const needsValue = (key: Key): boolean => !optional.has(key)
const optional: ReadonlySet<Key> = new Set([
  'first',
  'expected',
  'counted',
  'plain',
  'quote',
  'project',
  'organisation',
  'record',
])

/** 'lu-mei' behind 'quote': small letters, no date, and no keyword. */
const isName = (row: readonly LinePiece[], at: number): boolean =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(row[at]?.raw ?? '') && keywordAt(row, at) === undefined

/** '3-е место «…»', 'third place "…"': a place in a ranking, and then what the source says. */
const isOrdinal = (before: LinePiece | undefined): boolean =>
  before !== undefined &&
  (/^(\d{1,3}[^\d\s]{0,4}|第.{1,4})$/u.test(before.raw) || isKind(tagAdminWords(before.raw.slice(0, 24))[0], 'ordinal'))

/** 'paragraph 2': a word and a small number. */
const isNumbered = (word: LinePiece, next: LinePiece | undefined): boolean =>
  !word.isQuoted && /^\p{L}+\.?$/u.test(word.raw) && /^\d{1,3}$/.test(next?.text ?? '')

/** 'trade, record' is two topics. */
function listLength(row: readonly LinePiece[], at: number): number {
  let to = at
  while (row[to]?.raw.endsWith(',') === true) to += 1
  return Math.min(to + 1, row.length) - at
}

/** The longest run of up to four words that reads as one. */
function longest(row: readonly LinePiece[], at: number, reads: (text: string) => boolean): number {
  for (let length = Math.min(4, row.length - at); length > 0; length -= 1) {
    const run = row.slice(at, at + length)
    if (run.some(({ isQuoted, raw }) => isQuoted || raw.length > 24)) continue
    if (run.slice(1).some((_, i) => keywordAt(row, at + 1 + i) !== undefined)) continue
    if (reads(joined(run))) return length
  }
  return 0
}
