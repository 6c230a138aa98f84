/** Streams the rows of a CSV file. */
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { runInSlices } from '../../../data/async/time-slices.ts'
import { asWritten } from '../../../data/exchange/csv-cells.ts'
import { echo } from '../line/problems.ts'
import { FileFault } from './file-fault.ts'
import { mostAboveHeadings, tableOf } from './headings.ts'

export interface CsvRow {
  /** Counted from 1, with the headings. */
  readonly row: number
  readonly cells: readonly string[]
  /** How many bytes of the file are read so far. */
  readonly done: number
}

/** A file with more lines is refused. */
const mostLines = 250_000
/** In bytes. A longer record has lost a quotation mark. */
const longestRecord = 65_536
const sliceBytes = 16_384

/**
 * The rows of a file without the empty ones. Cells are trimmed, and lose the apostrophe that csv-cells.ts puts before
 * formulas. The separator is the most frequent one in the headings: comma, semicolon or tab.
 *
 * Errors: FileFault when the file is not UTF-8, not CSV, or has too many lines. A NUL byte means UTF-16.
 */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<CsvRow> {
  if (isPdfOrHtml(bytes)) throw new FileFault('pdf-or-html')
  if (await runInSlices(hasTooManyLines(bytes))) throw new FileFault('too-large')
  const source = Readable.from(slices(bytes), { objectMode: true, highWaterMark: 1 })
  const parser = parse({
    bom: true,
    delimiter: separatorOf(bytes),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRecord,
  })
  // The loop below throws the errors of the stream.
  pipeline(source, parser, () => undefined)
  try {
    let row = 0
    for await (const record of parser) {
      row++
      const cells = Array.isArray(record) ? record.map(cell => asWritten(String(cell).trim())) : []
      if (cells.some(cell => cell !== '')) yield { row, cells, done: parser.info.bytes }
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileFault('not-csv', lineOf(bytes, error)) : error
  }
}

const isPdfOrHtml = (bytes: Uint8Array): boolean =>
  /^(?:\uFEFF)?\s*(?:%PDF-|<[!?a-z])/i.test(Buffer.from(bytes.subarray(0, 200)).toString())

/** Counts first: a million rows need not be parsed to be refused. */
function* hasTooManyLines(bytes: Uint8Array): Generator<undefined, boolean> {
  let lines = 0
  const end = bytes.includes(10) ? 10 : 13
  for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, at + 1)) {
    if (++lines > mostLines) return true
    if (lines % 1000 === 0) yield
  }
  return false
}

/** The bytes in slices, each checked before the parser gets it. */
function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lineStart = 0
  for (let from = 0; from < bytes.length; from += sliceBytes) {
    const slice = bytes.subarray(from, from + sliceBytes)
    if (slice.includes(0)) throw new FileFault('not-utf8')
    throwIfNotUtf8(() => decoder.decode(slice, { stream: true }))
    const lastEnd = Math.max(slice.lastIndexOf(10), slice.lastIndexOf(13))
    if (lastEnd !== -1) lineStart = from + lastEnd
    // The limit holds for a line with any number of cells.
    if (from + slice.length - lineStart > longestRecord) throw new FileFault('not-csv')
    yield slice
  }
  throwIfNotUtf8(() => decoder.decode())
}

function throwIfNotUtf8(decode: () => string): void {
  try {
    decode()
  } catch {
    throw new FileFault('not-utf8')
  }
}

const separators = [',', ';', '\t'] as const

/** The separator of a file, by its headings, which may be below titles. Separators inside quotation marks are text. */
export function separatorOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, longestRecord)).toString('latin1')
  const lines = start.split(/[\r\n]+/, 2 * mostAboveHeadings).filter(line => line.trim() !== '')
  const heading = lines.find(namesTable) ?? lines[0] ?? ''
  const bare = heading.replace(/"[^"]*"/g, '')
  const counted = separators.map(mark => ({ mark, count: bare.split(mark).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

const namesTable = (line: string): boolean => tableOf(line.toLowerCase().match(/\w+/g) ?? []) !== undefined

/** The line that the parser could not read, cut for the reply. */
function lineOf(bytes: Uint8Array, error: CsvError): string | undefined {
  const line = 'lines' in error ? Number(error.lines) : Number.NaN
  if (!Number.isFinite(line)) return undefined
  let from = 0
  for (let at = 1; at < line && from !== -1; at++) from = bytes.indexOf(10, from) + 1 || -1
  return from === -1
    ? undefined
    : echo(
        Buffer.from(bytes.subarray(from, from + 400))
          .toString()
          .split(/[\r\n]/, 1)[0] ?? '',
      )
}
