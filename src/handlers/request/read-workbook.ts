/**
 * Reads an .xlsx file as sheets of text, in a thread: its parser would block the event loop. An archive that says that it unpacks to more than
 * the limit is not unpacked. The thread first unpacks each entry to at most what the archive says, because the library does not check that.
 */
import { startThread, threadBeside } from '../../data/async/start-thread.ts'

/** The rows of a sheet as text: a number with its digits (see percent-cells.ts for percents), a day as '2026-02-01', '' for an empty cell. */
export type SheetRows = readonly (readonly string[])[]

export interface Workbook {
  /** In their order, the hidden ones too. */
  readonly sheets: readonly SheetRows[]
  /** The names of the hidden sheets; none when only rows are hidden, by a filter too. Absent: nothing is hidden. */
  readonly hidden: { readonly sheets: readonly string[] } | undefined
}

const most = { unpacked: 100 * 1024 * 1024, entries: 1000, rows: 250_000, megabytes: 512, ms: 30_000 } as const

/** Whether the bytes are a ZIP archive, as .xlsx files are. */
export const isWorkbook = (bytes: Uint8Array): boolean => signatureAt(viewOf(bytes), 0) === localHeader

/** Why a file of Office before 2007, or a workbook with a password, which is kept in such a file, cannot be read. */
export function problemOfOldWorkbook(bytes: Uint8Array): 'not-xlsx' | 'protected' | undefined {
  if (signatureAt(viewOf(bytes), 0) !== compoundFile) return undefined
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'protected' : 'not-xlsx'
}

/** The sheets, or why there are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook | 'too-large' | 'not-xlsx'> {
  const entries = entriesOf(viewOf(bytes))
  if (entries === undefined) return 'not-xlsx'
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  return unpacked > most.unpacked || entries.length > most.entries ? 'too-large' : inThread(bytes, entries)
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const signatureAt = (view: DataView, at: number): number | undefined =>
  at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined

const localHeader = 0x04034b50
const compoundFile = 0xe011cfd0
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50
const lengths = { end: 22, comment: 65_535, central: 46, local: 30 } as const

/** An entry of the archive: where its bytes are, how many, and to how many they unpack as the archive says. */
export interface ArchiveEntry {
  readonly from: number
  readonly length: number
  readonly size: number
  readonly isStored: boolean
}

/** The entries by the directory at the end of the archive; undefined when it has none, or one of ZIP64. */
function entriesOf(view: DataView): readonly ArchiveEntry[] | undefined {
  const last = view.byteLength - lengths.end
  let end = last
  while (end >= 0 && last - end <= lengths.comment && signatureAt(view, end) !== endOfDirectory) end -= 1
  if (signatureAt(view, end) !== endOfDirectory) return undefined
  const entries: ArchiveEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (signatureAt(view, at) !== centralHeader || at + lengths.central > view.byteLength) return undefined
    const entry = entryAt(view, at)
    if (entry === undefined) return undefined
    entries.push(entry)
    at += lengths.central + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)
  }
  return entries
}

function entryAt(view: DataView, at: number): ArchiveEntry | undefined {
  const header = view.getUint32(at + 42, true)
  if (signatureAt(view, header) !== localHeader || header + lengths.local > view.byteLength) return undefined
  const from = header + lengths.local + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const length = view.getUint32(at + 20, true)
  return { from, length, size: view.getUint32(at + 24, true), isStored: view.getUint16(at + 10, true) === 0 }
}

/** What the thread gets (workbook-thread.ts). */
export interface WorkbookTask {
  readonly bytes: ArrayBuffer
  readonly entries: readonly ArchiveEntry[]
  readonly mostRows: number
}

function inThread(bytes: Uint8Array, entries: readonly ArchiveEntry[]): ReturnType<typeof readWorkbook> {
  const workerData: WorkbookTask = { bytes: bytes.slice().buffer, entries, mostRows: most.rows }
  const worker = startThread(threadBeside('workbook-thread', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: most.megabytes },
  })
  return new Promise(resolve => {
    const timer = setTimeout(() => end('too-large'), most.ms)
    const end = (result: Awaited<ReturnType<typeof readWorkbook>>): void => {
      clearTimeout(timer)
      resolve(result)
      void worker.terminate()
    }
    worker.once('message', end)
    // Its memory is over the limit.
    worker.once('error', () => end('too-large'))
    worker.once('exit', () => end('not-xlsx'))
  })
}
