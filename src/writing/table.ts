/** Long answers as a native table: its rows, what is to be known of them, and a footnote for each source. */
import { capitalised, type Text } from '../languages/text.ts'
import { counter } from './counter.ts'
import type { Column, Draft, Line, Table, Writing } from './lines.ts'
import type { Numbering } from './render.ts'
import type { Block, Cell, RichText } from './rich.ts'
import { sourceLine } from './source.ts'

/** Two lines are read faster as lines. */
const fewestRows = 3
/** What a phone's screen holds; the others unfold. */
const mostRows = 12
/** Telegram takes 500 blocks, of which each row is one. */
const mostOfAll = 300

interface Row extends Line {
  readonly cells: readonly Text[]
}

/**
 * A draft as blocks: its title, its lines in their order with those that are rows as one table, and its sources.
 *
 * Missing: undefined where it has no table, or one that is too short or too long to be worth it.
 */
export function blocksOf(draft: Draft, writing: Writing): readonly Block[] | undefined {
  const { table, lines } = draft
  if (table === undefined) return undefined
  const rows = lines.filter(isRow)
  if (rows.length < fewestRows || rows.length > mostOfAll) return undefined
  const { language, facts } = writing
  const { numbering, cited } = counter(facts)
  const paragraph = ({ text }: Line): Block => ({
    type: 'paragraph',
    text: richText(capitalised(text, language.code), numbering),
  })
  const at = lines.findIndex(isRow)
  const others = (from: number, to?: number) => lines.slice(from, to).filter(line => !isRow(line))
  // In the order in which they are read: so the sources get their numbers.
  const above = [...titleOf(table, language.code), ...others(0, at).map(paragraph)]
  const between = tablesOf(table, rows, numbering, language.say.buttons.more)
  const below = [...remarkOf(rows, writing), ...others(at)].map(paragraph)
  const notes = cited.map((one, i): Block => {
    const said = [`[${i + 1}] `, richText(sourceLine(one, facts, language), numbering)]
    return { type: 'footer', text: { type: 'reference', name: String(i + 1), text: said } }
  })
  return [...above, ...between, ...below, ...notes]
}

const isRow = (line: Line): line is Row => line.cells !== undefined

const titleOf = ({ title }: Table, code: string): readonly Block[] =>
  title === undefined
    ? []
    : [{ type: 'paragraph', text: { type: 'bold', text: richText(capitalised([title], code), unnumbered) } }]

/** The first rows are shown, further ones can be unfolded. */
function tablesOf(table: Table, rows: readonly Row[], numbering: Numbering, more: string): readonly Block[] {
  const [first, rest] = [rows.slice(0, mostRows), rows.slice(mostRows)]
  const shown = tableOf(table, first, numbering)
  if (rest.length === 0) return [shown]
  return [shown, { type: 'details', summary: `${more} (${rest.length})`, blocks: [tableOf(table, rest, numbering)] }]
}

function tableOf({ columns }: Table, rows: readonly Row[], numbering: Numbering): Block {
  const used = columns.map((_, i) => rows.some(({ cells }) => (cells[i]?.length ?? 0) > 0))
  const shown = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => used[i])
  const head = shown(columns).map((column): Cell => ({ ...cellOf(column, column.name), is_header: true }))
  const body = rows.map(({ cells }) =>
    shown(columns.map((column, i) => cellOf(column, richText(cells[i] ?? [], numbering)))),
  )
  return { type: 'table', cells: [...(head.some(({ text }) => text !== '') ? [head] : []), ...body], is_striped: true }
}

const cellOf = ({ align }: Column, text: RichText): Cell => ({ text, align, valign: 'top' })

/** A cell has no room for "our calculation": it is said once under all. */
function remarkOf(rows: readonly Row[], { language: { say } }: Writing): readonly Line[] {
  const hasOurs = rows.some(({ cells }) => cells.flat().some(piece => typeof piece === 'object' && 'italic' in piece))
  return hasOurs ? [{ text: [{ italic: [say.table.ours] }], weight: 0 }] : []
}

/** A text with what Telegram's rich messages have for its pieces. Quotations stay words. */
function richText(text: Text, numbering: Numbering): RichText {
  const [first, ...others] = text.map((piece): RichText => {
    if (typeof piece === 'string') return piece
    if ('bold' in piece) return { type: 'bold', text: piece.bold }
    if ('code' in piece) return { type: 'code', text: piece.code }
    if ('quote' in piece) return piece.quote
    if ('link' in piece) return { type: 'url', text: piece.link, url: piece.to }
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
  })
  return others.length === 0 ? (first ?? '') : [first ?? '', ...others]
}

const unnumbered: Numbering = () => ({ n: 0 })
