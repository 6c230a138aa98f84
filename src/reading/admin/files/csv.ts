/** The rows of a CSV file, as they come. */
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { runInSlices } from '../../../data/async/time-slices.ts'
import { asWritten } from '../../../data/exchange/csv-cells.ts'
import { truncate } from '../values/truncate.ts'
import { FileFault } from './file-fault.ts'

export interface CsvRow {
  /** From 1, the heading included. */
  readonly row: number
  readonly cells: readonly string[]
  /** How many bytes of the file are read so far. */
  readonly done: number
}

/** More lines than this are no table that somebody keeps. */
const mostLines = 250_000
/** A record that is longer has lost a quotation mark. */
const longestRecord = 65_536
const sliceBytes = 16_384

/**
 * Its rows one after the other, empty ones left out. Cells without spaces around them, and without the apostrophes that
 * cells.ts put before formulas. The separator is what the first line has most of: comma, semicolon or tab.
 *
 * Errors: FileFault where it is not UTF-8, is no CSV, or has too many lines. UTF-16 is full of NULs, which no text has.
 */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<CsvRow> {
  if (await runInSlices(hasTooManyLines(bytes))) throw new FileFault('too-large')
  const source = Readable.from(slices(bytes), { objectMode: true, highWaterMark: 1 })
  const parser = parse({
    bom: true,
    delimiter: separatorOf(bytes),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRecord,
  })
  // What goes wrong comes out of the loop below.
  pipeline(source, parser, () => undefined)
  try {
    let row = 0
    for await (const record of parser) {
      row++
      const cells = cellsOf(record)
      if (cells.some(cell => cell !== '')) yield { row, cells, done: parser.info.bytes }
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileFault('not-csv', lineOf(bytes, error)) : error
  }
}

/** Counted first: a million rows need not be read to be refused. */
function* hasTooManyLines(bytes: Uint8Array): Generator<undefined, boolean> {
  let lines = 0
  const end = bytes.includes(10) ? 10 : 13
  for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, at + 1)) {
    if (++lines > mostLines) return true
    if (lines % 1000 === 0) yield
  }
  return false
}

const cellsOf = (record: unknown): readonly string[] =>
  Array.isArray(record) ? record.map(cell => asWritten(String(cell).trim())) : []

/** Looked at and given on piece by piece. */
function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lineStart = 0
  for (let from = 0; from < bytes.length; from += sliceBytes) {
    const slice = bytes.subarray(from, from + sliceBytes)
    if (slice.includes(0)) throw new FileFault('not-utf8')
    checked(() => decoder.decode(slice, { stream: true }))
    const lastEnd = Math.max(slice.lastIndexOf(10), slice.lastIndexOf(13))
    if (lastEnd !== -1) lineStart = from + lastEnd
    // However many cells it has.
    if (from + slice.length - lineStart > longestRecord) throw new FileFault('not-csv')
    yield slice
  }
  checked(() => decoder.decode())
}

function checked(decode: () => string): void {
  try {
    decode()
  } catch {
    throw new FileFault('not-utf8')
  }
}

const separators = [',', ';', '\t'] as const

/** Separators within quotation marks are text. */
function separatorOf(bytes: Uint8Array): string {
  const [heading = ''] = Buffer.from(bytes.subarray(0, longestRecord))
    .toString('latin1')
    .split(/[\r\n]/, 1)
  const bare = heading.replace(/"[^"]*"/g, '')
  const counted = separators.map(sign => ({ sign, count: bare.split(sign).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** The line that it could not read, shortened. */
function lineOf(bytes: Uint8Array, error: CsvError): string | undefined {
  const line = 'lines' in error ? Number(error.lines) : Number.NaN
  if (!Number.isFinite(line)) return undefined
  let from = 0
  for (let at = 1; at < line && from !== -1; at++) from = bytes.indexOf(10, from) + 1 || -1
  return from === -1
    ? undefined
    : truncate(
        Buffer.from(bytes.subarray(from, from + 400))
          .toString()
          .split(/[\r\n]/, 1)[0] ?? '',
      )
}
