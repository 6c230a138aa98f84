/**
 * Cells of a workbook in a percent format. A cell that shows '30.2%' stores 0.302, and the library that reads workbooks gives no
 * formats: the thread of read-workbook.ts first marks the stored number in the XML of the sheet: '0.302 × 100 %'.
 */
import { shift } from '../../languages/model/voice/digits.ts'

const mark = ' × 100 %'

/** The stored number of a marked cell with its digits; undefined for another cell. */
export const storedPercent = (cell: string): string | undefined =>
  cell.endsWith(mark) ? cell.slice(0, -mark.length) : undefined

/** The percent of a stored number: '0.302' is '30.2'. Zeros at its end are not stored, and none are made. */
export function percentOf(stored: string): string {
  const value = shift(stored, 2)
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value
}

/**
 * The text of a script: `markPercents(bytes, fflate)` is the archive with marked cells. In a format whose sections differ, as
 * '[<1]0%;0.0', the mark is the format, so that the cell is no number.
 */
export const percentScript = String.raw`
const mark = ${JSON.stringify(mark)}
const attribute = (tag, name) =>
  tag.match(new RegExp('\\s' + name + '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')'))?.slice(1).find(Boolean)
const openings = (text, name) =>
  text.match(new RegExp('<(?:[\\w.-]+:)?' + name + '(?=[\\s/>])(?:[^>"\']|"[^"]*"|\'[^\']*\')*>', 'g')) ?? []
const element = (text, name) => {
  const start = text.search(new RegExp('<(?:[\\w.-]+:)?' + name + '[\\s>]'))
  const end = text.search(new RegExp('</(?:[\\w.-]+:)?' + name + '>'))
  return start === -1 || end === -1 ? '' : text.slice(start, end)
}
const entities = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }
const decoded = text =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) =>
    name === undefined ? String.fromCharCode(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : (entities[name] ?? all))
// Quoted and escaped characters, widths and fillers are literal: a percent sign among them does not multiply.
const bare = format => format.replace(/"[^"]*"|[\\_*][^]/g, '')
const markOf = format => {
  const code = bare(format)
  if (!code.includes('%')) return ''
  const sections = code.split(';').slice(0, 3).map(it => it.replace(/\[[^\]]*\]/g, ''))
  const isSame = sections.every(it => !/[0#?]|general/i.test(it) || it.split('%').length === 2)
  return isSame && !/\[[<>=]/.test(code) ? mark : ' [' + format.slice(0, 40).replace(/&/g, '&amp;').replace(/</g, '&lt;') + ']'
}
const marksOf = styles => {
  const formats = new Map([['9', '0%'], ['10', '0.00%']])
  for (const it of openings(element(styles, 'numFmts'), 'numFmt'))
    formats.set(attribute(it, 'numFmtId'), decoded(attribute(it, 'formatCode') ?? ''))
  const base = openings(element(styles, 'cellStyleXfs'), 'xf').map(it => attribute(it, 'numFmtId'))
  const formatOf = it => attribute(it, 'numFmtId') ?? base[attribute(it, 'xfId') ?? 0]
  return openings(element(styles, 'cellXfs'), 'xf').map(it => markOf(formats.get(formatOf(it)) ?? ''))
}
const tag = /<(?:[\w.-]+:)?([cv])(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)/g
const marked = (sheet, marks) => {
  let own = ''
  return sheet.replace(tag, (all, name, attributes, text) => {
    if (name === 'v') return text.trim() === '' ? all : all + own
    own = (attribute(attributes, 't') ?? 'n') === 'n' ? (marks[attribute(attributes, 's') ?? 0] ?? '') : ''
    return all
  })
}
const markPercents = (bytes, { unzipSync, zipSync }) => {
  const files = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => /\.xml(?:\.rels)?$/.test(name) })
  const decode = part => new TextDecoder().decode(part)
  const rooted = root =>
    Object.keys(files).filter(name => openings(decode(files[name].subarray(0, 8000)) + '>', root).length > 0)
  const [styles] = rooted('styleSheet')
  const marks = styles === undefined ? [] : marksOf(decode(files[styles]))
  if (!marks.some(Boolean)) return bytes
  for (const name of rooted('worksheet')) files[name] = new TextEncoder().encode(marked(decode(files[name]), marks))
  return zipSync(files, { level: 0 }).slice().buffer
}
`
