/** The schema of the database, as numbered steps forward. A step that was released never changes; a change is a new step. */
import type { PoolClient } from 'pg'
import { StoreError } from '../store-error.ts'
import type { Database } from './database.ts'

/**
 * Step 1. A row of `journal` is a line of the journal file, with the checksum that chains it to the line before
 * (journal-codec.ts); `first` and `version` are its first and last edit. A cause makes one edit. `journal_head` is what the
 * head file holds (journal-head.ts). Names are ordered by bytes, so that a prefix is a range of the index.
 */
const first = `
CREATE TABLE journal (
  version bigint PRIMARY KEY,
  first bigint NOT NULL UNIQUE CHECK (first <= version),
  sum text NOT NULL,
  line text NOT NULL
);
CREATE TABLE journal_cause (cause text PRIMARY KEY, version bigint NOT NULL);
CREATE TABLE journal_head (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), head text NOT NULL);
CREATE SEQUENCE revision;
CREATE TABLE value (
  name text COLLATE "C" PRIMARY KEY CHECK (octet_length(name) <= 1000),
  value text NOT NULL,
  revision bigint NOT NULL DEFAULT nextval('revision')
);
CREATE FUNCTION tell_value() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('karvan', json_build_array(current_setting('application_name'), coalesce(NEW.name, OLD.name))::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_value AFTER INSERT OR UPDATE OR DELETE ON value FOR EACH ROW EXECUTE FUNCTION tell_value();
CREATE FUNCTION tell_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('karvan', json_build_array(current_setting('application_name'), NEW.version)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_journal AFTER INSERT ON journal FOR EACH ROW EXECUTE FUNCTION tell_journal();
`

/** Step 2. The inbox and outbox lines (data/queues), cached texts, and the machine whose turn it is (turn.ts). */
const second = `
CREATE TABLE queue_line (queue text NOT NULL, id bigserial, line text NOT NULL, PRIMARY KEY (queue, id));
CREATE TABLE text (kind text NOT NULL, id text NOT NULL, bytes bytea NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (kind, id));
CREATE TABLE active (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), machine text NOT NULL);
`

/**
 * Step 3. The inbox of the replicas (src/data/queues/shared-updates.ts): an update until it is handled, then its key alone.
 * `id` is the order in which they came.
 */
const third = `
CREATE TABLE taken_update (
  key text PRIMARY KEY,
  id bigserial,
  chat text NOT NULL,
  update text,
  at timestamptz NOT NULL DEFAULT now(),
  runs integer NOT NULL DEFAULT 0,
  faults integer NOT NULL DEFAULT 0
);
CREATE INDEX waiting_update ON taken_update (chat, id) WHERE update IS NOT NULL;
CREATE INDEX handled_update ON taken_update (at) WHERE update IS NULL;
`

/** In step 3 too. The short memory (short-memory-table.ts): emptied by a crash; no index of ends, updated in place. */
const shortMemory = `
CREATE UNLOGGED TABLE short_memory (
  kind text NOT NULL,
  key text NOT NULL,
  value text NOT NULL,
  chat bigint,
  person bigint,
  ends timestamptz NOT NULL,
  PRIMARY KEY (kind, key)
) WITH (fillfactor = 70);
CREATE INDEX short_memory_chat ON short_memory (chat) WHERE chat IS NOT NULL;
CREATE INDEX short_memory_person ON short_memory (person) WHERE person IS NOT NULL;
`
const steps: readonly string[] = [first, second, third + shortMemory]

/** The key of the lock that one machine holds while it migrates. */
const lockKey = 0x6b617276

/** Throws a StoreError unless the schema is that of this Karvan; writes nothing. */
export async function requireSchema(database: Database): Promise<void> {
  const text = "SELECT to_regclass('schema_version') IS NOT NULL AS is_there"
  const { rows } = await database.query<{ is_there: boolean }>('cannot read the data', text)
  const version = rows[0]?.is_there === true ? await database.transaction('cannot read the data', versionIn) : 0
  if (version > steps.length) throw newer(version)
  if (version < steps.length)
    throw new StoreError(
      version === 0
        ? 'the database holds no data of Karvan'
        : `the database is of format ${version}, and this Karvan reads format ${steps.length}: start the bot once, which migrates it`,
    )
}

/** Brings the schema up to date; one machine at a time. Throws a StoreError when a newer Karvan has migrated the database. */
export const migrate = (database: Database): Promise<void> =>
  database.transaction('cannot prepare the tables', async client => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)')
    const version = await versionIn(client)
    if (version > steps.length) throw newer(version)
    if (version === steps.length) return
    for (const step of steps.slice(version)) await client.query(step)
    await client.query('DELETE FROM schema_version')
    await client.query('INSERT INTO schema_version VALUES ($1)', [steps.length])
  })

const newer = (version: number): StoreError =>
  new StoreError(
    `the database is of format ${version}, and this Karvan knows formats up to ${steps.length}: start the newer Karvan again; the database is left as it is`,
  )

async function versionIn(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM schema_version')
  return rows[0]?.version ?? 0
}
