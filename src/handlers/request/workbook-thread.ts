/** The worker thread of read-workbook.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { inflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import read from 'read-excel-file/universal'
import { markPercents } from './percent-marks.ts'
import type { ArchiveEntry, Workbook, WorkbookTask } from './read-workbook.ts'
import { attribute, withoutEntities } from './xml.ts'

const { bytes, entries, mostRows }: WorkbookTask = workerData

/** Unpacks an entry to at most what the archive says, because the library does not check that. Throws when it unpacks to more. */
function isTrue({ from, length, size, isStored }: ArchiveEntry): boolean {
  const part = new Uint8Array(bytes, from, length)
  if (isStored) return size === part.length
  return size === 0 || size === inflateRawSync(part, { maxOutputLength: size }).length
}

const hiddenRow = /<(?:[\w.-]+:)?row\s[^>]*\bhidden\s*=\s*["'](?:1|true)["'](?:[^>]*[^>/])?>/
const hiddenSheet = /<(?:[\w.-]+:)?sheet\s[^>]*\bstate\s*=\s*["'](?:hidden|veryHidden)["'][^>]*>/g

function hiddenParts(): Workbook['hidden'] {
  const parts = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => name.endsWith('.xml') })
  const texts = Object.values(parts).map(part => new TextDecoder().decode(part))
  const sheets = texts.flatMap(text => text.match(hiddenSheet) ?? [])
  if (sheets.length === 0 && !texts.some(text => hiddenRow.test(text))) return undefined
  return { sheets: sheets.map(tag => withoutEntities(attribute(tag, 'name') ?? '')) }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

async function workbook(): Promise<Workbook | 'too-large'> {
  if (!entries.every(isTrue)) throw new Error('the sizes of the archive are wrong')
  const sheets = await read(markPercents(bytes), { parseNumber: text => text })
  if (sheets.some(({ data }) => data.length > mostRows)) return 'too-large'
  return { sheets: sheets.map(({ data }) => data.map(row => row.map(textOf))), hidden: hiddenParts() }
}

workbook().then(
  result => parentPort?.postMessage(result),
  () => parentPort?.postMessage('not-xlsx'),
)
