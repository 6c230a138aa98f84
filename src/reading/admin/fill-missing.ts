/** Matches the parts of a reply with the placeholders of an unfinished line. */
import type { AdminKeyword } from '../../languages/model/hear/admin.ts'
import { keywordValueAt } from './line/keyword-value.ts'
import { keywordAt, splitKeywords } from './line/keywords.ts'
import { fitsPart } from './line/plain-line.ts'
import { inQuotes, joined, type LinePiece, linePieces } from './line/words-and-quotes.ts'
import { anyDay } from './values/admin-words.ts'

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
  const isMarked = !hole.isQuoted || first?.isQuoted === true || (firstKey(row) !== undefined && row.some(isQuotation))
  return withKeyword(hole, isMarked ? text : inQuotes(text))
}

const withKeyword = ({ keyword }: MissingValue, text: string): string => (keyword === '' ? text : `${keyword} ${text}`)
const isQuotation = ({ isQuoted }: LinePiece): boolean => isQuoted
const firstKey = (row: readonly LinePiece[]): AdminKeyword | undefined => keywordAt(row, 0)?.key

/** Whether the reply brings the keyword: 'title "…"', 'at paragraph 2'. A quotation, which may hold any, is checked only for its own. */
function hasKeyword({ key, isQuoted }: MissingValue, row: readonly LinePiece[]): boolean {
  if (!isQuoted) return false
  const first = firstKey(row)
  if (key !== undefined) return first === key && row.some(isQuotation)
  return (first === 'at' || first === 'place') && row.length <= 3
}

/** The reply for a line with several placeholders. */
export function fillMissing(holes: readonly MissingValue[], reply: string): FilledLine {
  const lines = reply
    .split(/[\n;；]/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const parts = segments(reply)
  const isOfParts = parts.some(
    ({ key, row }) => row.some(isQuotation) || (key !== undefined && holes.some(it => acceptsKey(it, key))),
  )
  const isOne = lines.length === 1 && (isOfParts || isOfForms(holes, lines[0] ?? ''))
  return isOne ? fillByKind(holes, parts) : fillByLine(holes, lines)
}

const isOfForms = (holes: readonly MissingValue[], line: string): boolean =>
  linePieces(line).some(({ text }) => holes.some(hole => hasForm(hole, text))) ||
  holes.some(({ key }) => key === 'plain' && fitsPart(key, line))

/**
 * One line of the reply for each placeholder, in their order: 'Report', 'Trade grows', '13 March 2026', 'en'. Else each line
 * takes the placeholder whose form it has, and the others are the quotation.
 */
function fillByLine(holes: readonly MissingValue[], lines: readonly string[]): FilledLine {
  const isMarked = (line: string): boolean =>
    linePieces(line)[0]?.isQuoted === true || holes.some(hole => isOfKey(hole, linePieces(line)))
  const marked = fillByKind(holes, segments(lines.filter(isMarked).join('\n')))
  const texts = new Map(marked.texts)
  const put = (hole: MissingValue, line: string): void => void texts.set(hole, textFor(hole, linePieces(line)))
  const open = (): readonly MissingValue[] => holes.filter(hole => !texts.has(hole))
  const plain = lines.filter(line => !isMarked(line))
  const inOrder = open()
  if (plain.length === inOrder.length && plain.every((line, at) => mayBe(inOrder[at], line))) {
    for (const [at, hole] of inOrder.entries()) put(hole, plain[at] ?? '')
    return { texts, rest: marked.rest }
  }
  const figures = plain.filter(line => fitsPart('plain', line) && !holes.some(hole => hasForm(hole, line)))
  const isOver = figures.length > inOrder.filter(({ key }) => key === 'plain').length
  const longest = isOver ? figures.toSorted((a, b) => b.length - a.length)[0] : undefined
  const left = plain.filter(line => {
    // "Reached $395.1 million" is a quotation when the amount has a line of its own.
    if (line === longest && inOrder.some(it => it.isQuoted)) return true
    const hole = open().find(it => hasForm(it, line)) ?? open().find(it => !it.isQuoted && fitsPart(it.key, line))
    if (hole !== undefined) put(hole, line)
    return hole === undefined
  })
  const quotation = left.length === 0 ? undefined : (open().find(it => it.isQuoted) ?? open()[0])
  if (quotation !== undefined) put(quotation, left.join(' '))
  return { texts, rest: [marked.rest, ...(quotation === undefined ? left : [])].filter(it => it !== '').join(' ') }
}

/** A keyword of a placeholder and its value. The words of a quotation may begin with one too. */
const isOfKey = (hole: MissingValue, row: readonly LinePiece[]): boolean => {
  const { key, to } = keywordValueAt(row, 0, anyDay)
  return key !== undefined && acceptsKey(hole, key) && to === row.length
}

/** Whether the line may be that part: what has a form needs it. */
const mayBe = (hole: MissingValue | undefined, line: string): boolean =>
  hole !== undefined && (hole.isQuoted || hasForm(hole, line) || fitsPart(hole.key, line))

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
  if (key !== undefined) return forms.get(key)?.test(word) === true
  return keyword === '' && /^(?=.*\d)[a-z][a-z0-9]{9}$/.test(word)
}

const organisationId = /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]{4,})$/
const nameId = /^[a-z]+(-[a-z]+)+$/
const forms: ReadonlyMap<MissingValue['key'], RegExp> = new Map([
  ['by', organisationId],
  ['organisation', organisationId],
  ['source', /^(?=.*\d)[a-z][a-z0-9]*(-[a-z0-9]+)+$/],
  ['speaker', nameId],
  ['project', nameId],
  ['published', /^\d{4}(-\d\d){0,2}$|^\d\d\.\d\d\.\d{4}$/],
  ['language', /^[a-z]{2}$/],
])

/** Words without a form fill the placeholder for a flow, period or amount, or the only one, all together; else one word a placeholder. */
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
