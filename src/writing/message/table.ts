/** Long answers as a native table with footnotes for its sources. */
import type { Flow } from '../../data/model/schema.ts'
import { capitalised, type Text, type TextPiece } from '../../languages/model/voice/text.ts'
import { bidiIsolated, isolatedWhole } from './bidi.ts'
import { type Column, type Draft, type DraftLine, Priority, type Table, type Writing } from './draft.ts'
import { flowLabel } from './question-label.ts'
import { citationNumbers, type Numbering, unnumbered } from './render.ts'
import type { Block, Cell, RichText } from './rich-blocks.ts'
import { sourceLine } from './source-line.ts'

/** Two rows are easier to read as lines. */
export const minRows = 3
/** What a phone's screen holds; further rows are folded. */
const shownRows = 12
/** Telegram takes 500 blocks, of which each row is one. */
const maxRows = 300

interface Row extends DraftLine {
  readonly cells: readonly Text[]
}

/** A draft as blocks: title, lines with all rows as one table, sources. Undefined with too few or too many rows. */
export function blocksOf(draft: Draft, writing: Writing): readonly Block[] | undefined {
  const { table, lines } = draft
  if (table === undefined) return undefined
  const rows = lines.filter(isRow)
  if (rows.length < minRows || rows.length > maxRows) return undefined
  const { language, facts } = writing
  const { numbering, cited } = citationNumbers(facts)
  const paragraph = ({ text }: DraftLine): Block => ({
    type: 'paragraph',
    text: richText(capitalised(text, language.code), numbering),
  })
  const at = lines.findIndex(isRow)
  const others = (from: number, to?: number) => lines.slice(from, to).filter(line => !isRow(line))
  // Sources are numbered in reading order, so this order of calls matters.
  const above = [...titleOf(table, language.code), ...others(0, at).map(paragraph)]
  const tables = tablesOf(table, rows, numbering, language.say.buttons.more)
  const below = [...remarkOf(rows, writing), ...others(at)].map(paragraph)
  const notes = cited.map((one, i): Block => {
    const note = [`[${i + 1}] `, richText(capitalised(sourceLine(one, facts, language), language.code), numbering)]
    return { type: 'footer', text: { type: 'reference', name: String(i + 1), text: note } }
  })
  return [...above, ...tables, ...below, ...notes]
}

const isRow = (line: DraftLine): line is Row => line.cells !== undefined

const titleOf = ({ title }: Table, code: string): readonly Block[] =>
  title === undefined
    ? []
    : [{ type: 'paragraph', text: { type: 'bold', text: richText(capitalised([title], code), unnumbered) } }]

/** The first rows, and the others folded. */
function tablesOf(table: Table, rows: readonly Row[], numbering: Numbering, more: string): readonly Block[] {
  const first = rows.slice(0, shownRows)
  const rest = rows.slice(shownRows)
  const used = (_: Column, i: number): boolean => rows.some(({ cells }) => (cells[i]?.length ?? 0) > 0)
  const shown = tableOf(table, used, first, numbering)
  if (rest.length === 0) return [shown]
  const hidden = tableOf(table, used, rest, numbering)
  return [shown, { type: 'details', summary: `${more} (${rest.length})`, blocks: [hidden] }]
}

/** A table without its empty columns. */
function tableOf(
  { columns }: Table,
  isUsed: (column: Column, i: number) => boolean,
  rows: readonly Row[],
  numbering: Numbering,
): Block {
  const head = columns.filter(isUsed).map((column): Cell => ({ ...cellOf(column, column.name), is_header: true }))
  const body = rows.map(({ cells }) =>
    columns.flatMap((column, i) => (isUsed(column, i) ? [cellOf(column, cellText(cells[i] ?? [], numbering))] : [])),
  )
  return {
    type: 'table',
    cells: [...(head.some(({ text }) => text !== '') ? [head] : []), ...body],
    is_striped: true,
    is_compact: true,
  }
}

const cellOf = ({ align }: Column, text: RichText): Cell => ({ text, align, valign: 'top' })

/** "Italics: our calculation" once below the table, because a cell has no room for it. */
function remarkOf(rows: readonly Row[], { language: { say } }: Writing): readonly DraftLine[] {
  const hasOurs = rows.some(({ cells }) => cells.flat().some(piece => typeof piece === 'object' && 'italic' in piece))
  return hasOurs ? [{ text: [{ italic: [say.table.ours] }], priority: Priority.required }] : []
}

/** The columns of most tables: country or period, the figure, its growth. */
export const columns = (first: string, flow: Flow, { language }: Pick<Writing, 'language'>): readonly Column[] => [
  { name: first, align: 'left' },
  { name: flowLabel(flow, language), align: 'right' },
  { name: language.say.table.change, align: 'right' },
]

/** Each `[n]` links to its footnote. A quotation becomes plain words. */
function richText(text: Text, numbering: Numbering): RichText {
  return joined(
    text.map((piece): RichText => {
      if (typeof piece === 'string') return bidiIsolated(withSign(piece))
      if ('bold' in piece) return { type: 'bold', text: bidiIsolated(withSign(piece.bold)) }
      if ('code' in piece) return { type: 'code', text: piece.code }
      if ('quote' in piece) return isolatedWhole(piece.quote)
      if ('link' in piece) return { type: 'url', text: isolatedWhole(piece.link), url: piece.to }
      if ('italic' in piece) return { type: 'italic', text: richText(piece.italic, numbering) }
      if ('moment' in piece)
        return {
          type: 'date_time',
          text: piece.moment,
          unix_time: piece.at,
          date_time_format: piece.hasHour ? 'Dt' : 'D',
        }
      const { n } = numbering(piece.cite)
      return { type: 'reference_link', text: `[${n}]`, reference_name: String(n) }
    }),
  )
}

/** In a narrow column no sign is left alone on a line: '4 799,8 milyon $'. */
const withSign = (words: string): string => words.replace(/ \$(?!\d)/g, '\u00a0$')

const joined = ([first = '', ...others]: readonly RichText[]): RichText =>
  others.length === 0 ? first : [first, ...others]

/** Text of a table cell: each `[n]` is a superscript right behind its figure. */
function cellText(text: Text, numbering: Numbering): RichText {
  const isCite = (piece: TextPiece | undefined): boolean => typeof piece === 'object' && 'cite' in piece
  const pieces = text.filter((piece, i) => !(piece === ' ' && isCite(text[i + 1])))
  return joined(
    pieces.map(piece => {
      const text = richText([piece], numbering)
      return isCite(piece) ? { type: 'superscript', text } : text
    }),
  )
}
