/** Pasted tables that lost their lines: one space between the columns, "China 128.4 28.7%" below "Country Imports Share". */

const sign = '[-+−–]?'
const numberCell = new RegExp(
  `^(?:${sign}\\d{1,3}(?:(?:[ \\u00A0\\u202F]\\d{3})+|\\d*)(?:[.,][\\d.,]*)?[ ]?[%％]?|[-–—…])(?= |$)`,
  'u',
)
const numberOfRow = /^\d{1,2}[.)]? /
/** A line without numbers but years, then lines of a name and numbers. Each part is of a limited length: the time is linear in the text. */
const spacedTable = new RegExp(
  '^(?:[^\\d\\n|;:]|(?:19|20)\\d\\d){3,120}\\n(?:[ ]*\\n)?' +
    `(?:(?:\\d{1,2}[.)]? )?[\\p{L}\\p{RI}][^\\d\\n|;:]{0,60} ${sign}\\d[^\\p{L}\\n|;:]{0,80}(?:\\n|$)){2,}`,
  'gmu',
)

interface Row {
  readonly line: string
  /** Where its columns but the first begin. */
  readonly starts: readonly number[]
}

/** The text with bars between the columns of such tables, each character where it was. */
export const withBars = (text: string): string =>
  text.replace(spacedTable, table => {
    const [top = '', ...lines] = table.split('\n')
    const found = lines.filter(line => line.trim() !== '').map(rowOf)
    const width = found.reduce((most, { starts }) => Math.max(most, starts.length), 0)
    const rows = found.map(row => withLast(row, width))
    const head = rows.every(({ starts }) => starts.length === width) ? headOf(top, width) : undefined
    if (head === undefined || width < 2) return table
    const barred = new Map([head, ...rows].map(row => [row.line, barredLine(row)]))
    return [top, ...lines].map(line => barred.get(line) ?? line).join('\n')
  })

function rowOf(line: string): Row {
  const lead = numberOfRow.exec(line)?.[0].length ?? 0
  const starts = lead > 0 ? [lead] : []
  for (let at = lead + line.slice(lead).search(/ [-+−–]?\d/) + 1; at < line.length; ) {
    const length = numberCell.exec(line.slice(at))?.[0].length
    if (length === undefined) return { line, starts: [] }
    starts.push(at)
    at += length + 1
  }
  return { line, starts }
}

/** "18 711 100" in two columns: the last three digits are a number of their own. */
function withLast({ line, starts }: Row, width: number): Row {
  const last = line.trimEnd().lastIndexOf(' ') + 1
  return { line, starts: starts.length === width - 1 && last > (starts.at(-1) ?? last) ? [...starts, last] : starts }
}

/** One word for each column; else each column begins with a capital, "Country Imports, mln USD Share, %". */
function headOf(line: string, width: number): Row | undefined {
  // "Exports of Georgia 2025" is a title.
  if (line.match(/\d{4}/g)?.length === 1) return undefined
  const starts = [/(?<= )(?=[^\s(（%])/gu, /(?<= )(?=\p{Lu}\p{Ll}|\d)/gu]
    .map(begin => [...line.trimEnd().matchAll(begin)].map(({ index }) => index))
    .find(it => it.length === width)
  return starts === undefined ? undefined : { line, starts }
}

const barredLine = ({ line, starts }: Row): string =>
  starts.reduce((text, at) => `${text.slice(0, at - 1)}|${text.slice(at)}`, line)
