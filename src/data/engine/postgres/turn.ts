/**
 * The turn of a machine: one is active, the others stand by. It is an advisory lock of a session, so it ends with its connection,
 * however that ends. A machine that writes into a queue names itself, so that one whose turn is over cannot.
 */
import { Client } from 'pg'
import { connectionOf, Database, faultOf } from './database.ts'
import { migrate } from './migrations.ts'

/** The key of the lock; a database has locks of its own. */
const lockKey = 0x7475726e
/** The active machine and a standby look this often. */
const checkEveryMs = 1_000
const checkTimeoutMs = 7_000
/** The server ends the session of a machine that it does not reach for about ten seconds. */
const keepAlive = '-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3'

export interface TurnOptions {
  readonly url: string
  /** Another machine is active: this one waits. */
  readonly onWait: () => Promise<void> | void
  /** The turn is over: the connection is lost, and another machine may be active. */
  readonly onLost: () => void
  readonly signal: AbortSignal
}

/** A turn that has come. */
export interface Turn {
  /** The name of this machine in the table of the active one. */
  readonly machine: string
  end(): Promise<void>
}

/** Waits until no other machine is active. Returns undefined when the signal aborts. Throws a StoreError at the first connection. */
export async function waitForTurn(options: TurnOptions): Promise<Turn | undefined> {
  const { url, signal, onWait } = options
  const database = new Database(url)
  try {
    await migrate(database)
  } finally {
    await database.close()
  }
  let isWaiting = false
  while (!signal.aborted) {
    const turn = await tryTurn(options, database.machine).catch((error: unknown) => {
      if (!isWaiting) throw faultOf('cannot take a turn', error)
      return undefined
    })
    if (turn !== undefined) return turn
    if (!isWaiting) await onWait()
    isWaiting = true
    await new Promise(resolve => setTimeout(resolve, checkEveryMs))
  }
  return undefined
}

async function tryTurn({ url, onLost }: TurnOptions, machine: string): Promise<Turn | undefined> {
  const client = new Client({ ...connectionOf(url, machine), query_timeout: checkTimeoutMs, options: keepAlive })
  client.on('error', () => undefined)
  let isTaken = false
  try {
    await client.connect()
    isTaken = await lock(client, machine)
    if (isTaken) return hold(client, machine, onLost)
  } finally {
    if (!isTaken) abandon(client)
  }
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
function hold(client: Client, machine: string, onLost: () => void): Turn {
  let isOver = false
  const lost = (): void => {
    clearInterval(checking)
    if (!isOver) onLost()
    isOver = true
  }
  const checking = setInterval(() => void client.query('SELECT 1').catch(lost), checkEveryMs)
  client.on('end', lost)
  return {
    machine,
    end: async () => {
      isOver = true
      clearInterval(checking)
      await client.end().catch(() => undefined)
    },
  }
}

function abandon(client: Client): void {
  client.end().catch(() => undefined)
}
