/**
 * The lines of a table step: `reporter,partner,period,exports,imports,status,id of the exports,id of the imports`, each with
 * its line feed, sorted by reporter and partner. A value and its id are both there or both empty.
 */
import { z } from 'zod'
import { canonical, firstMonth, isPeriod } from './period.ts'

export interface TableLine {
  readonly reporter: string
  readonly partner: string
  readonly period: string
  readonly exports: string
  readonly imports: string
  readonly status: string
  readonly exportsId: string
  readonly importsId: string
}

/** Splits a line that is known to be good. */
export function tableLine(text: string): TableLine {
  const parts = text.split(',')
  const [reporter = '', partner = '', period = '', exports = '', imports = '', status = ''] = parts
  return { reporter, partner, period, exports, imports, status, exportsId: parts[6] ?? '', importsId: parts[7] ?? '' }
}

/** The lines of a table without their line feeds. */
export const linesOf = (text: string): readonly string[] => text.slice(0, -1).split('\n')

const area = '[A-Z][A-Z0-9]{1,7}'
const value = '(?:-?\\d+(?:\\.\\d+)?)?'
const id = '(?:[a-z0-9]+(?:-[a-z0-9]+)*)?'
const form = new RegExp(
  `^${area},${area},[^,]{4,15},${value},${value},(?:expected|reported|estimated|unreliable)?,${id},${id}$`,
)

/** What is wrong with a line, in words; undefined when it is good. Periods must be in their shortest form. */
export function faultOfLine(text: string): string | undefined {
  if (!form.test(text)) return 'its cells are not those of a table'
  const { period, exports, imports, exportsId, importsId } = tableLine(text)
  if (!isPeriod(period) || canonical(period) !== period) return `"${period}" is not a period in its shortest form`
  if ((exports === '') !== (exportsId === '') || (imports === '') !== (importsId === '')) return 'a value has no id'
  return exports + imports === '' ? 'it has no value' : undefined
}

/** A table's summary, so that a start need not read its lines: the number of values, and the last period. */
export const tableExtent = z.object({ count: z.int().positive(), latest: z.string().refine(isPeriod, 'not a period') })
type TableExtent = z.infer<typeof tableExtent>

export function extentOf(lines: readonly string[]): TableExtent {
  const read = lines.map(tableLine)
  const count = read.reduce((sum, it) => sum + (it.exports === '' ? 0 : 1) + (it.imports === '' ? 0 : 1), 0)
  const [latest = ''] = [...new Set(read.map(it => it.period))].toSorted((a, b) =>
    firstMonth(a) < firstMonth(b) ? 1 : -1,
  )
  return { count, latest }
}

/** Whether every line is good and sorted by reporter and partner, without duplicates, and the extent is true. */
export function isTable({ lines, count, latest }: TableExtent & { readonly lines: string }): boolean {
  const texts = linesOf(lines)
  if (!lines.endsWith('\n') || texts.some(line => faultOfLine(line) !== undefined)) return false
  const read = texts.map(tableLine)
  const pairs = read.map(it => `${it.reporter},${it.partner},`)
  const values = read.flatMap((it, at) => [
    ...(it.exports === '' ? [] : [`X ${pairs[at]}${it.period}`, it.exportsId]),
    ...(it.imports === '' ? [] : [`M ${pairs[at]}${it.period}`, it.importsId]),
  ])
  const extent = extentOf(texts)
  return (
    pairs.every((pair, at) => at === 0 || (pairs[at - 1] ?? '') <= pair) &&
    new Set(values).size === values.length &&
    extent.count === count &&
    extent.latest === latest
  )
}
