/** The journal in the database: the very lines of the journal file, with their checksums. Memory holds the edits. */
import { runInSlices } from '../../async/time-slices.ts'
import type { Edit } from '../../model/edit.ts'
import { type JournalPosition, readNextLine, sealing, start } from '../journal-codec.ts'
import { checkedUpTo, type FoundHead, headInLine, headLine, sealFault } from '../journal-head.ts'
import { codeOf, StoreError } from '../store-error.ts'
import { type Database, uniqueViolation } from './database.ts'

/** A row: a line without its line feed, and its first and last edit. */
interface JournalRow {
  readonly first: string
  readonly version: string
  readonly sum: string
  readonly line: string
}

const rowsAfter = async (database: Database, version: number): Promise<readonly JournalRow[]> =>
  (
    await database.query<JournalRow & { readonly [column: string]: string }>(
      'cannot read the journal',
      'SELECT first, version, sum, line FROM journal WHERE version > $1 ORDER BY version',
      [version],
    )
  ).rows

export async function headIn(database: Database): Promise<FoundHead> {
  const { rows } = await database.query<{ head: string }>('cannot read the journal', 'SELECT head FROM journal_head')
  return rows[0] && headInLine(rows[0].head)
}

export class JournalTable {
  readonly edits: Edit[] = []
  readonly #database: Database
  readonly #auditKey: string | undefined
  #mark = start
  #admitted = 0
  /** The newest version in the database, as far as it is known. */
  #newest: number | undefined
  #reading: Promise<void> | undefined

  /** With a key the head is sealed. */
  constructor(database: Database, auditKey: string | undefined) {
    this.#database = database
    this.#auditKey = auditKey
  }

  get admitted(): number {
    return this.#admitted
  }

  get sum(): string {
    return this.#mark.sum
  }

  /** Whether the database may hold edits that memory lacks. */
  get isBehind(): boolean {
    return this.#newest === undefined || this.#newest > this.#mark.version
  }

  /** Another machine has appended; undefined: it is not known whether. */
  heard(version: number | undefined): void {
    this.#newest = version === undefined ? undefined : Math.max(version, this.#newest ?? version)
  }

  /** The first read. Throws a StoreError when the journal is damaged, or its head does not vouch for it. */
  async open(): Promise<void> {
    const head = await headIn(this.#database)
    const fault = head === undefined ? undefined : sealFault(head, this.#auditKey)
    if (fault !== undefined)
      throw new StoreError(
        `the head of the journal in the database ${fault}: either AUDIT_KEY was set, changed or removed, or somebody else wrote in the database; compare the journal with LOG_CHAT by npm run verify`,
      )
    const known = head === undefined || head === 'unreadable' ? undefined : head
    const checked = checkedUpTo(known)
    await this.#read(checked)
    if (known !== undefined && this.#mark.version < known.version)
      throw damaged(`it holds ${this.#mark.version} edits, and ${known.version} had been kept`)
    this.#admitted = checked?.version ?? 0
  }

  /** Reads what memory lacks; calls at once share one read. Throws a StoreError. */
  catchUp(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  /** Appends in one statement: the line, its causes and the head. The unique keys let one machine take a version. */
  async append(added: readonly Edit[]): Promise<'written' | 'behind'> {
    const [first] = added
    const before = this.#mark
    if (first === undefined) return 'written'
    if (first.version !== before.version + 1) return this.#isTaken()
    const { bytes, mark } = await runInSlices(sealing(added, before))
    const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length - 1).toString('utf8')
    const row = [
      first.version,
      mark.version,
      mark.sum,
      line,
      ...causesOf(added),
      headLine({ mark, key: this.#auditKey, isAdmitted: true }),
    ]
    if (!(await this.#insert(row))) return this.#isTaken()
    if (this.#mark === before) this.#take(added, mark)
    return 'written'
  }

  #isTaken(): 'behind' {
    this.#newest = undefined
    return 'behind'
  }

  /** Returns whether it is kept. After a fault that is not known: the next read tells. */
  async #insert(values: readonly unknown[]): Promise<boolean> {
    try {
      const { rows } = await this.#database.query<{ kept: string }>('cannot keep the change', insert, values)
      return rows[0]?.kept === '1'
    } catch (error) {
      this.#newest = undefined
      if (error instanceof StoreError && codeOf(error.cause) === uniqueViolation) return false
      throw error
    }
  }

  async #read(checked?: JournalPosition): Promise<void> {
    const before = this.#newest
    const rows = await rowsAfter(this.#database, this.#mark.version)
    for (const { line, version } of rows) {
      // An append may have taken it meanwhile.
      if (Number(version) <= this.#mark.version) continue
      const isChecked = checked !== undefined && Number(version) <= checked.version
      const next = readNextLine(line, this.#mark, isChecked ? 'known' : 'parsed')
      if ('what' in next) throw damaged(`the line up to edit ${version}: ${next.what}`)
      this.#take(next.edits, next.mark)
    }
    // What was heard meanwhile may be newer than these rows.
    if (this.#newest === before) this.#newest = this.#mark.version
  }

  #take(added: readonly Edit[], mark: JournalPosition): void {
    for (const edit of added) this.edits.push(edit)
    this.#mark = mark
  }
}

/** The causes of edits, and the edit that each has made. */
export function causesOf(edits: readonly Edit[]): readonly [causes: readonly string[], versions: readonly number[]] {
  const made = new Map<string, number>()
  for (const { cause, version } of edits) if (cause !== undefined && !made.has(cause)) made.set(cause, version)
  return [[...made.keys()], [...made.values()]]
}

const insert = `
WITH line AS (
  INSERT INTO journal (first, version, sum, line)
  SELECT $1::bigint, $2::bigint, $3, $4
  WHERE coalesce((SELECT max(version) FROM journal), 0) = $1::bigint - 1
  ON CONFLICT DO NOTHING
  RETURNING version
), causes AS (
  INSERT INTO journal_cause (cause, version)
  SELECT cause, edit FROM unnest($5::text[], $6::bigint[]) AS caused (cause, edit), line
), head AS (
  INSERT INTO journal_head (head) SELECT $7 FROM line ON CONFLICT (only_row) DO UPDATE SET head = excluded.head
)
SELECT count(*) AS kept FROM line`

const damaged = (what: string): StoreError =>
  new StoreError(`the journal in the database is damaged, ${what}: restore a backup; it is left as it is`)
