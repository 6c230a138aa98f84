/** Matches the parts of a reply with the placeholders of an unfinished line. */
import type { AdminKeyword } from '../../languages/model/hear/admin.ts'
import { keywordValueAt } from './line/keyword-value.ts'
import { keywordAt, splitKeywords } from './line/keywords.ts'
import { inQuotes, joined, type LinePiece, linePieces } from './line/words-and-quotes.ts'

/** A placeholder of a line, with the keyword before it. */
export interface MissingValue {
  /** The index of the placeholder. */
  readonly at: number
  /** The index of its keyword, or `at` when it has none. */
  readonly from: number
  readonly key: AdminKeyword | 'why' | undefined
  readonly keyword: string
  readonly isQuoted: boolean
}

/** The text for each placeholder, its keyword included, and the parts of the reply that match none. */
export interface FilledLine {
  readonly texts: ReadonlyMap<MissingValue, string>
  readonly rest: string
}

/** The reply for a line with one placeholder. */
export function fillOne(hole: MissingValue, reply: string): FilledLine {
  const parts = hole.isQuoted || hole.key === 'why' ? [] : segments(reply)
  // The reply may name further parts by keyword: 'AZ_SCC source report-1'.
  if (parts.some(({ key }) => key !== undefined)) return fillByKind([hole], parts)
  return { texts: new Map([[hole, textFor(hole, splitKeywords(linePieces(reply)))]]), rest: '' }
}

function textFor(hole: MissingValue, row: readonly LinePiece[]): string {
  const text = joined(row)
  if (hole.key === 'why') return `because ${text}`
  if (hasKeyword(hole, row)) return text
  const [first] = row
  const isMarked = !hole.isQuoted || first?.isQuoted === true || (keyAt(row, 0) !== undefined && row.some(isQuotation))
  return withKeyword(hole, isMarked ? text : inQuotes(text))
}

const withKeyword = ({ keyword }: MissingValue, text: string): string => (keyword === '' ? text : `${keyword} ${text}`)
const isQuotation = ({ isQuoted }: LinePiece): boolean => isQuoted
const keyAt = (row: readonly LinePiece[], at: number): AdminKeyword | undefined => keywordAt(row, at)?.key

/**
 * Whether the reply brings the keyword itself: 'title "…"', or 'at paragraph 2' for an excerpt. The words of an article may
 * contain any keyword, so a reply in quotation marks is checked only for its own.
 */
function hasKeyword({ key, isQuoted }: MissingValue, row: readonly LinePiece[]): boolean {
  if (!isQuoted) return false
  const first = keyAt(row, 0)
  if (key !== undefined) return first === key && row.some(isQuotation)
  return (first === 'at' || first === 'place') && row.length <= 3
}

/** The reply for a line with several placeholders. */
export function fillMissing(holes: readonly MissingValue[], reply: string): FilledLine {
  const lines = reply
    .split(/[\n;；]/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const isPlain = lines.every(line => keyAt(linePieces(line), 0) === undefined && !linePieces(line).some(isQuotation))
  // One line of the reply for each placeholder: 'Report', 'Trade grows', '13 March 2026', 'en'.
  if (lines.length === holes.length && isPlain && holes.every(isDetail))
    return { texts: new Map(holes.map((hole, at) => [hole, textFor(hole, linePieces(lines[at] ?? ''))])), rest: '' }
  return fillByKind(holes, segments(reply))
}

/** A detail of a source, which is a whole line. */
const isDetail = ({ key, isQuoted }: MissingValue): boolean => isQuoted || key === 'published' || key === 'language'

interface Segment {
  readonly key?: AdminKeyword
  readonly row: readonly LinePiece[]
}

/** A reply split like a line: keywords with their values, quotations and single words. */
function segments(reply: string): readonly Segment[] {
  const row = splitKeywords(linePieces(reply))
  const found: Segment[] = []
  for (let at = 0; at < row.length; ) {
    const { key, to } = keywordValueAt(row, at, anyDay)
    if (key !== 'plain') found.push({ row: row.slice(at, to), ...(key && { key }) })
    at = to
  }
  return found
}
/** `keywordValueAt` needs a day. The length of a value does not depend on it. */
const anyDay = '2000-01-01'

function fillByKind(holes: readonly MissingValue[], parts: readonly Segment[]): FilledLine {
  const texts = new Map<MissingValue, string>()
  const loose: LinePiece[] = []
  const rest: string[] = []
  for (const { key, row } of parts) {
    const [piece] = row
    const hole = holes.find(it => !texts.has(it) && (key === undefined ? accepts(it, piece) : acceptsKey(it, key)))
    if (hole !== undefined) texts.set(hole, key === undefined ? withKeyword(hole, joined(row)) : joined(row))
    else if (key === undefined && piece?.isQuoted === false) loose.push(piece)
    else rest.push(joined(row))
  }
  const open = holes.filter(hole => !texts.has(hole))
  fillLoose(open, loose, texts, rest)
  return { texts, rest: rest.join(' ') }
}

const acceptsKey = (hole: MissingValue, key: AdminKeyword): boolean =>
  hole.key === key || (hole.isQuoted && hole.key === undefined && (key === 'at' || key === 'words'))

const accepts = (hole: MissingValue, piece: LinePiece | undefined): boolean =>
  piece?.isQuoted === true ? hole.isQuoted : !hole.isQuoted && hasForm(hole, piece?.text ?? '')

/** Whether a word has the form of the missing part: the id of an organisation or a source, a day. */
function hasForm({ key, keyword }: MissingValue, word: string): boolean {
  const isId = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(word)
  switch (key) {
    case 'by':
    case 'organisation':
      return /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(word) || /^[A-Z]{4,}$/.test(word)
    case 'source':
      return isId && /\d/.test(word)
    case 'speaker':
    case 'project':
      return isId && !/\d/.test(word)
    case 'published':
      return /^\d{4}(-\d\d){0,2}$|^\d\d\.\d\d\.\d{4}$/.test(word)
    case 'language':
      return /^[a-z]{2}$/.test(word)
    case undefined:
      return keyword === '' && /^(?=.*\d)[a-z][a-z0-9]{9}$/.test(word)
    default:
      return false
  }
}

/**
 * Fills placeholders with the words that no form identifies. All of them go to the placeholder for a flow, period or amount,
 * or to the only placeholder; otherwise each placeholder gets one word.
 */
function fillLoose(
  holes: readonly MissingValue[],
  words: readonly LinePiece[],
  texts: Map<MissingValue, string>,
  rest: string[],
): void {
  if (words.length === 0) return
  const plain = holes.find(({ key }) => key === 'plain')
  const [first, second] = holes
  if (plain !== undefined) texts.set(plain, joined(words))
  else if (first !== undefined && second === undefined) texts.set(first, textFor(first, words))
  else
    for (const [at, word] of words.entries()) {
      const hole = holes[at]
      if (hole === undefined) rest.push(word.raw)
      else texts.set(hole, textFor(hole, hole.key === 'why' ? words.slice(at) : [word]))
      if (hole?.key === 'why') break
    }
}
