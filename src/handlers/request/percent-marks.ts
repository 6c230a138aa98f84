/**
 * Marks the cells of a workbook that have a percent format. A cell that shows '30.2%' stores 0.302, and the library that reads
 * workbooks gives no formats. So the stored number gets its mark in the XML of the sheet, before the library reads it: '0.302 × 100 %'.
 * Source: ECMA-376, part 1, §18.8.30 (numFmt), §18.8.10 (cellXfs), §18.3.1.4 (c).
 */
import { unzipSync, zipSync } from 'fflate'
import { percentMark } from './percent-cells.ts'
import { attribute, contentOf, escaped, openTags, withoutEntities } from './xml.ts'

/** The archive with marked cells. In a format whose sections differ, '[<1]0%;0.0', the mark is the format, so that the cell is no number. */
export function markPercents(bytes: ArrayBuffer): ArrayBuffer {
  const files = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => /\.xml(?:\.rels)?$/.test(name) })
  const partsOf = (root: string): readonly string[] =>
    Object.keys(files).filter(name => openTags(`${decoded(files[name]?.subarray(0, headBytes))}>`, root).length > 0)
  const [styles] = partsOf('styleSheet')
  const marks = styles === undefined ? [] : marksOf(decoded(files[styles]))
  if (!marks.some(mark => mark !== '')) return bytes
  for (const name of partsOf('worksheet')) files[name] = new TextEncoder().encode(marked(decoded(files[name]), marks))
  return zipSync(files, { level: 0 }).slice().buffer
}

/** A part's root element begins within so many bytes. */
const headBytes = 8_000

const decoded = (part: Uint8Array | undefined): string => new TextDecoder().decode(part)

/** The mark of each format of cells (`xf`), by its number; '' for a format without a percent. */
function marksOf(styles: string): readonly string[] {
  const formats = new Map([
    ['9', '0%'],
    ['10', '0.00%'],
  ])
  for (const tag of openTags(contentOf(styles, 'numFmts'), 'numFmt'))
    formats.set(attribute(tag, 'numFmtId') ?? '', withoutEntities(attribute(tag, 'formatCode') ?? ''))
  const base = openTags(contentOf(styles, 'cellStyleXfs'), 'xf').map(tag => attribute(tag, 'numFmtId'))
  const formatOf = (tag: string): string =>
    attribute(tag, 'numFmtId') ?? base[Number(attribute(tag, 'xfId') ?? 0)] ?? ''
  return openTags(contentOf(styles, 'cellXfs'), 'xf').map(tag => markOf(formats.get(formatOf(tag)) ?? ''))
}

function markOf(format: string): string {
  // Quoted and escaped characters, widths and fillers are literal: a percent sign among them does not multiply.
  const code = format.replace(/"[^"]*"|[\\_*]./gs, '')
  if (!code.includes('%')) return ''
  const sections = code
    .split(';')
    .slice(0, 3)
    .map(section => section.replace(/\[[^\]]*\]/g, ''))
  const isSame = sections.every(section => !/[0#?]|general/i.test(section) || section.split('%').length === 2)
  return isSame && !/\[[<>=]/.test(code) ? percentMark : ` [${escaped(format.slice(0, 40))}]`
}

/** The sheet with the mark behind the value of each numeric cell that has one. */
function marked(sheet: string, marks: readonly string[]): string {
  let own = ''
  return sheet.replace(cellOrValue, (all: string, name: string, attributes: string, text: string) => {
    if (name === 'v') return text.trim() === '' ? all : all + own
    const isNumber = (attribute(attributes, 't') ?? 'n') === 'n'
    own = isNumber ? (marks[Number(attribute(attributes, 's') ?? 0)] ?? '') : ''
    return all
  })
}
const cellOrValue = /<(?:[\w.-]+:)?([cv])(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)/g
