/** Of the processes over one database one is active. The others stand by, and one of them takes over when that one ends. */

import type { Log } from './bot/process/log.ts'
import { standbyProbes } from './bot/server/health.ts'
import { type BotServer, startServerIfFree } from './bot/server/server.ts'
import type { Config } from './config.ts'
import type { Turn } from './data/engine/postgres/turn.ts'

/**
 * Resolves when this process is the active one; undefined after a stop. `onLost` is called when it may not be that any more.
 * Throws a StoreError when the database cannot be reached at the start.
 */
export async function takeTurn(
  { databaseUrl = '', host, port }: Config,
  stop: AbortSignal,
  log: Log,
  onLost: () => void,
): Promise<Turn | undefined> {
  const { waitForTurn } = await import('./data/engine/postgres/turn.ts')
  let server: BotServer | undefined
  const onWait = async (): Promise<void> => {
    log.info('another process over this database is active: this one stands by')
    server = await startServerIfFree({ host, port, routes: [standbyProbes()], log })
  }
  try {
    return await waitForTurn({ url: databaseUrl, signal: stop, onWait, onLost })
  } finally {
    await server?.close()
  }
}
