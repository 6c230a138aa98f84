/** Which part of a reply fills which place of a line. */

import type { Key } from '../../languages/model/hear-admin.ts'
import { keywordValueAt } from './line/keyword-value.ts'
import { apart, keywordAt } from './line/keywords.ts'
import { joined, type LinePiece, linePieces, quoted } from './line/words-and-quotes.ts'

/** A place in a line where something is to be said. */
export interface Hole {
  /** The piece that holds it, and the first of its keyword. */
  readonly at: number
  readonly from: number
  readonly key: Key | 'why' | undefined
  readonly keyword: string
  readonly isQuoted: boolean
}

/** Texts for the holes, each with its keyword, and what found none. */
export interface Filled {
  readonly texts: ReadonlyMap<Hole, string>
  readonly rest: string
}

/** The reply for the one hole. */
export function fillOne(hole: Hole, reply: string): Filled {
  const parts = hole.isQuoted || hole.key === 'why' ? [] : segments(reply)
  // Other parts may be said with it: 'AZ_SCC source report-1'.
  if (parts.some(({ key }) => key !== undefined)) return fillByKind([hole], parts)
  return { texts: new Map([[hole, textFor(hole, apart(linePieces(reply)))]]), rest: '' }
}

function textFor(hole: Hole, row: readonly LinePiece[]): string {
  const text = joined(row)
  if (hole.key === 'why') return `because ${text}`
  if (isNamed(hole, row)) return text
  const [first] = row
  const isMarked = !hole.isQuoted || first?.isQuoted === true || (named(row, 0) !== undefined && row.some(isQuotation))
  return [hole.keyword, isMarked ? text : quoted(text)].filter(it => it !== '').join(' ')
}

const isQuotation = ({ isQuoted }: LinePiece): boolean => isQuoted
const named = (row: readonly LinePiece[], at: number): Key | undefined => keywordAt(row, at)?.key

/** 'title "…"' names itself, and for a quotation 'at paragraph 2' does. The words of an article may hold any keyword. */
function isNamed({ key, isQuoted }: Hole, row: readonly LinePiece[]): boolean {
  if (!isQuoted) return false
  const first = named(row, 0)
  if (key !== undefined) return first === key && row.some(isQuotation)
  return (first === 'at' || first === 'place') && row.length <= 3
}

/** The parts of a reply for several holes. */
export function fillMissing(holes: readonly Hole[], reply: string): Filled {
  const lines = reply
    .split(/[\n;；]/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const isPlain = lines.every(line => named(linePieces(line), 0) === undefined && !linePieces(line).some(isQuotation))
  // A line for each: 'Report', and below it 'Trade grows'.
  if (lines.length === holes.length && isPlain && holes.every(({ isQuoted }) => isQuoted))
    return { texts: new Map(holes.map((hole, at) => [hole, textFor(hole, linePieces(lines[at] ?? ''))])), rest: '' }
  return fillByKind(holes, segments(reply))
}

interface Segment {
  readonly key?: Key
  readonly row: readonly LinePiece[]
}

/** A reply cut into what its keywords bring, its quotations and its single words, as a line would be. */
function segments(reply: string): readonly Segment[] {
  const row = apart(linePieces(reply))
  const found: Segment[] = []
  for (let at = 0; at < row.length; ) {
    const { key, to } = keywordValueAt(row, at, anyDay)
    if (key !== 'plain') found.push({ row: row.slice(at, to), ...(key && { key }) })
    at = to
  }
  return found
}
/** Where a part ends hangs on no day. */
const anyDay = '2000-01-01'

function fillByKind(holes: readonly Hole[], parts: readonly Segment[]): Filled {
  const texts = new Map<Hole, string>()
  const loose: LinePiece[] = []
  const rest: string[] = []
  const open = (is: (hole: Hole) => boolean): Hole | undefined => holes.find(hole => !texts.has(hole) && is(hole))
  for (const { key, row } of parts) {
    const [piece] = row
    const hole =
      key !== undefined
        ? open(it => it.key === key || (it.isQuoted && it.key === undefined && (key === 'at' || key === 'words')))
        : piece?.isQuoted === true
          ? open(({ isQuoted }) => isQuoted)
          : open(it => isWrittenAs(it, piece?.text ?? ''))
    if (hole !== undefined)
      texts.set(hole, key === undefined ? [hole.keyword, joined(row)].filter(it => it !== '').join(' ') : joined(row))
    else if (key === undefined && piece?.isQuoted === false) loose.push(piece)
    else rest.push(joined(row))
  }
  fillLoose(
    holes.filter(hole => !texts.has(hole)),
    loose,
    texts,
    rest,
  )
  return { texts, rest: rest.join(' ') }
}

/** Whether a word is written as what is to be said there: an organisation, an id, a day. */
function isWrittenAs({ key, keyword, isQuoted }: Hole, word: string): boolean {
  if (isQuoted) return false
  const isId = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(word) && /^[a-z]/.test(word)
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

/** Words that name nothing by themselves: together where a flow, a period or an amount is wanted; else one for each. */
function fillLoose(
  holes: readonly Hole[],
  words: readonly LinePiece[],
  texts: Map<Hole, string>,
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
