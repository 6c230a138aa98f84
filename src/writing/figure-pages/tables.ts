/** The tables of a page: the rows of its answer, and the numbers of its chart. */
import { html } from 'hono/html'
import type { Language } from '../../languages/model/say.ts'
import { type Text, upper } from '../../languages/model/voice/text.ts'
import type { ChartTable } from '../answers/charts/chart-table.ts'
import type { Column, DraftLine, Table } from '../message/draft.ts'
import type { Numbering } from '../message/render.ts'
import { type Html, htmlText } from './html-text.ts'

/** The rows among the lines of a draft. Empty columns are left out. */
export function answerTable(
  table: Table & { readonly title: string },
  lines: readonly DraftLine[],
  language: Language,
  numbering: Numbering,
): Html {
  const rows = lines.flatMap(({ cells }) => (cells === undefined ? [] : [cells]))
  const used = table.columns.map((_, i) => rows.some(cells => (cells[i]?.length ?? 0) > 0))
  const only = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => used[i] === true)
  const shown = rows.map(cells => only(table.columns.map((_, i) => cells[i] ?? [])))
  const caption = upper(table.title, language.code)
  return tablesOf({ caption, columns: only(table.columns), rows: shown }, language, numbering)
}

export function tableOfChart({ heads, rows, subtitle }: ChartTable, language: Language, numbering: Numbering): Html {
  const columns = heads.map((name, i): Column => ({ name, align: i === 0 ? 'left' : 'right' }))
  const shown = rows.map(({ name, cells }): readonly Text[] => [[name], ...cells])
  return tablesOf({ caption: subtitle, columns, rows: shown }, language, numbering)
}

/** What a phone's screen holds; further rows are folded. */
const shownRows = 12

interface Rows {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Text[])[]
}

function tablesOf({ rows, ...table }: Rows, { say }: Language, numbering: Numbering): Html {
  const first = tableOf({ ...table, rows: rows.slice(0, shownRows) }, numbering)
  const others = rows.slice(shownRows)
  if (others.length === 0) return first
  const rest = tableOf({ ...table, rows: others }, numbering)
  return html`${first}<details><summary>${say.buttons.more} (${others.length})</summary>${rest}</details>`
}

/** The first cell of a row names it. */
function tableOf({ caption, columns, rows }: Rows, numbering: Numbering): Html {
  const head = columns.map(({ name, align }) => html`<th scope="col"${classOf(align)}>${name}</th>`)
  const body = rows.map(cells => {
    const [first = html``, ...others] = cells.map((cell, i) =>
      i === 0
        ? html`<th scope="row">${htmlText(cell, numbering)}</th>`
        : html`<td${classOf(columns[i]?.align)}>${cell.length === 0 ? '–' : htmlText(cell, numbering)}</td>`,
    )
    return html`<tr>${first}${others}</tr>`
  })
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

const classOf = (align: Column['align'] | undefined): Html => (align === 'right' ? html` class="number"` : html``)
