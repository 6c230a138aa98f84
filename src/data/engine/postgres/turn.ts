/**
 * The turn of a machine: of those over one database one is the leader, and another takes over. It is an advisory lock of a session, so it ends
 * with its connection, however that ends. The leader names itself when it writes into a queue, so that one whose turn is over cannot.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { abandon, askingSession, connectionOf, newMachine, openClient } from './database.ts'

/** The key of the lock; a database has locks of its own. */
const lockKey = 0x7475726e
/** The leader checks its connection, and another machine tries the lock, this often. */
const checkEveryMs = 1_000
const checkTimeoutMs = 7_000

export interface Turn {
  /** The name of this machine in the table of the active one. */
  readonly machine: string
  /** Aborted when the connection is lost: another machine may be the leader. */
  readonly signal: AbortSignal
  end(): Promise<void>
}

/** Waits for the turn of this machine, also while the database is away. Returns undefined when the signal aborts. */
export async function waitForTurn(url: string, signal: AbortSignal): Promise<Turn | undefined> {
  const machine = newMachine()
  const config = { ...connectionOf(url, machine), query_timeout: checkTimeoutMs, options: askingSession }
  let client: Client | undefined
  while (!signal.aborted) {
    try {
      client ??= await openClient(config)
      if (await lock(client, machine)) return hold(client, machine)
    } catch {
      if (client !== undefined) abandon(client)
      client = undefined
    }
    await pause(checkEveryMs, undefined, { signal }).catch(() => undefined)
  }
  if (client !== undefined) abandon(client)
  return undefined
}

async function lock(client: Client, machine: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lockKey])
  if (rows[0]?.taken !== true) return false
  const text =
    'INSERT INTO active (machine) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET machine = excluded.machine'
  await client.query(text, [machine])
  return true
}

/** Asks again and again, because a network that drops packets closes nothing. */
function hold(client: Client, machine: string): Turn {
  const over = new AbortController()
  const ended = new Promise(resolve => client.once('end', resolve))
  const lost = (): void => {
    clearInterval(checking)
    over.abort()
    // A server that hung may still hold the lock for it.
    abandon(client)
  }
  let isAsking = false
  // A client of pg takes one query at a time.
  const checking = setInterval(() => {
    if (isAsking) return
    isAsking = true
    client.query('SELECT 1').then(() => (isAsking = false), lost)
  }, checkEveryMs)
  client.on('end', lost)
  return {
    machine,
    signal: over.signal,
    end: async () => {
      lost()
      await ended
    },
  }
}
