/** Copies whole data into an empty database, or out of one. */
import type { PoolClient } from 'pg'
import { header, type JournalPosition, readNextLine, start } from '../journal-codec.ts'
import { type FoundHead, headLine } from '../journal-head.ts'
import { StoreError } from '../store-error.ts'
import { Database } from './database.ts'
import { causesOf, headIn } from './journal-table.ts'
import { migrate, requireSchema } from './migrations.ts'

/** What is kept: the text of the journal file, the named values, and the lines of the queues by their names. */
export interface Contents {
  readonly journal: string
  readonly values: ReadonlyMap<string, unknown>
  readonly queues: ReadonlyMap<string, readonly string[]>
}

/** Throws a StoreError when the database cannot be read. */
export async function copyOut(url: string): Promise<Contents & { readonly head: FoundHead }> {
  const database = new Database(url)
  try {
    await requireSchema(database)
    // The head first: what it names is in the journal by then.
    const head = await headIn(database)
    return { ...(await database.transaction('cannot copy the data', contentsIn)), head }
  } finally {
    await database.close()
  }
}

/**
 * Copies everything in one transaction, reads it back inside, and keeps it only if `isSame` says so. With a key the head is
 * sealed. Throws a StoreError when the database is not empty or cannot keep it; then it is left as it was.
 */
export async function copyIn(
  url: string,
  contents: Contents,
  isSame: (back: Contents) => boolean,
  auditKey?: string,
): Promise<void> {
  const database = new Database(url)
  try {
    await migrate(database)
    await database.transaction('cannot copy the data', async client => {
      await client.query('LOCK TABLE journal, value, queue_line, taken_update IN EXCLUSIVE MODE')
      const { journal, values, queues } = await contentsIn(client)
      if (journal !== header || values.size + queues.size > 0)
        throw new StoreError('the database is not empty: move into a new database')
      await insertJournal(client, contents.journal, auditKey)
      for (const [name, value] of contents.values)
        await client.query('INSERT INTO value (name, value) VALUES ($1, $2)', [name, JSON.stringify(value)])
      for (const [queue, lines] of contents.queues) await client.query(insertLines, [queue, lines])
      if (!isSame(await contentsIn(client)))
        throw new StoreError('the copy in the database differs: nothing is kept of it')
    })
  } finally {
    await database.close()
  }
}

async function insertJournal(client: PoolClient, text: string, auditKey: string | undefined): Promise<void> {
  let mark: JournalPosition = start
  for (const line of text.slice(header.length).split('\n').slice(0, -1)) {
    const next = readNextLine(line, mark, 'known')
    if ('what' in next) throw new StoreError(`the journal is damaged after edit ${mark.version}: ${next.what}`)
    const { version, sum } = next.mark
    const row = [mark.version + 1, version, sum, line]
    await client.query('INSERT INTO journal (first, version, sum, line) VALUES ($1, $2, $3, $4)', row)
    const causes = 'INSERT INTO journal_cause SELECT * FROM unnest($1::text[], $2::bigint[]) ON CONFLICT DO NOTHING'
    await client.query(causes, [...causesOf(next.edits)])
    mark = next.mark
  }
  if (mark.version > 0)
    await client.query('INSERT INTO journal_head (head) VALUES ($1)', [
      headLine({ mark, key: auditKey, isAdmitted: false }),
    ])
}

const insertLines = `INSERT INTO queue_line (queue, line)
SELECT $1, line || E'\\n' FROM unnest($2::text[]) WITH ORDINALITY AS added (line, place) ORDER BY place`

async function contentsIn(client: PoolClient): Promise<Contents> {
  const journal = await client.query<{ line: string }>('SELECT line FROM journal ORDER BY version')
  const values = await client.query<{ name: string; value: string }>('SELECT name, value FROM value')
  const queues = await client.query<{ queue: string; lines: readonly string[] }>(
    "SELECT queue, array_agg(rtrim(line, E'\\n') ORDER BY id) AS lines FROM queue_line GROUP BY queue",
  )
  const lines = new Map(queues.rows.map(({ queue, lines }) => [queue, lines]))
  const inbox = [...(lines.get('inbox') ?? []), ...(await inboxIn(client))]
  if (inbox.length > 0) lines.set('inbox', inbox)
  return {
    journal: header + journal.rows.map(({ line }) => `${line}\n`).join(''),
    values: new Map(values.rows.map(({ name, value }) => [name, JSON.parse(value)])),
    queues: lines,
  }
}

/** The updates of the replicas as lines of an inbox. */
async function inboxIn(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ key: string; update: string | null }>(
    'SELECT key, update FROM taken_update ORDER BY id',
  )
  return rows.map(({ key, update }) => (update === null ? `["-","${key}"]` : `["+","${key}",${update}]`))
}
