/** Long answers as a native table: its rows, what is to be known of them, and a footnote for each source. */
import { capitalised, type Text } from '../../languages/model/text.ts'
import { citationNumbers } from './citation-numbers.ts'
import type { Column, Draft, DraftLine, Table, Writing } from './draft.ts'
import type { Numbering } from './render.ts'
import type { Block, Cell, RichText } from './rich-blocks.ts'
import { cellText, richText } from './rich-text.ts'
import { sourceLine } from './source-line.ts'

/** Two lines are read faster as lines. */
const fewestRows = 3
/** What a phone's screen holds; the others unfold. */
const mostRows = 12
/** Telegram takes 500 blocks, of which each row is one. */
const mostOfAll = 300

interface Row extends DraftLine {
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
  const { numbering, cited } = citationNumbers(facts)
  const paragraph = ({ text }: DraftLine): Block => ({
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

const isRow = (line: DraftLine): line is Row => line.cells !== undefined

const titleOf = ({ title }: Table, code: string): readonly Block[] =>
  title === undefined
    ? []
    : [{ type: 'paragraph', text: { type: 'bold', text: richText(capitalised([title], code), unnumbered) } }]

/** The first rows are shown, further ones can be unfolded. */
function tablesOf(table: Table, rows: readonly Row[], numbering: Numbering, more: string): readonly Block[] {
  const [first, rest] = [rows.slice(0, mostRows), rows.slice(mostRows)]
  const used = (_: Column, i: number): boolean => rows.some(({ cells }) => (cells[i]?.length ?? 0) > 0)
  const shown = tableOf(table, used, first, numbering)
  if (rest.length === 0) return [shown]
  const hidden = tableOf(table, used, rest, numbering)
  return [shown, { type: 'details', summary: `${more} (${rest.length})`, blocks: [hidden] }]
}

/** A column of which nothing is held is left out. */
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

/** A cell has no room for "our calculation": it is said once under all. */
function remarkOf(rows: readonly Row[], { language: { say } }: Writing): readonly DraftLine[] {
  const hasOurs = rows.some(({ cells }) => cells.flat().some(piece => typeof piece === 'object' && 'italic' in piece))
  return hasOurs ? [{ text: [{ italic: [say.table.ours] }], priority: 0 }] : []
}

const unnumbered: Numbering = () => ({ n: 0 })
