/** The tables of a page: the rows of its answer, and the numbers of its chart. */
import { html } from 'hono/html'
import type { Text } from '../../languages/model/text.ts'
import type { ChartTable } from '../answers/charts/chart-table.ts'
import type { Column, DraftLine, Table } from '../message/draft.ts'
import type { Numbering } from '../message/render.ts'
import { type Html, htmlText } from './html-text.ts'

/** The rows among the lines of a draft. Empty columns are left out. */
export function answerTable(table: Table, lines: readonly DraftLine[], title: string, numbering: Numbering): Html {
  const rows = lines.flatMap(({ cells }) => (cells === undefined ? [] : [cells]))
  const used = table.columns.map((_, i) => rows.some(cells => (cells[i]?.length ?? 0) > 0))
  const only = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => used[i] === true)
  const columns = only(table.columns)
  return tableOf(
    table.title ?? title,
    columns,
    rows.map(cells => only(table.columns.map((_, i) => cells[i] ?? []))),
    numbering,
  )
}

/** The numbers of a chart. */
export function tableOfChart({ heads, rows, subtitle }: ChartTable, numbering: Numbering): Html {
  const columns = heads.map((name, i): Column => ({ name, align: i === 0 ? 'left' : 'right' }))
  return tableOf(
    subtitle,
    columns,
    rows.map(({ name, cells }) => [[name], ...cells]),
    numbering,
  )
}

/** The first cell of a row names it. */
function tableOf(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  numbering: Numbering,
): Html {
  const head = columns.map(({ name, align }) => html`<th scope="col"${classOf(align)}>${name}</th>`)
  const body = rows.map(cells => {
    const [first = html``, ...others] = cells.map((cell, i) =>
      i === 0
        ? html`<th scope="row">${htmlText(cell, numbering)}</th>`
        : html`<td${classOf(columns[i]?.align)}>${cell.length === 0 ? '–' : htmlText(cell, numbering)}</td>`,
    )
    return html`<tr>${first}${others}</tr>`
  })
  return html`<div class="table"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

const classOf = (align: Column['align'] | undefined): Html => (align === 'right' ? html` class="number"` : html``)
