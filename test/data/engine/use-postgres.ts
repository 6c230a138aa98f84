import { afterAll, beforeAll } from 'vitest'
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.ts'

/** Starts a server before the tests of the file, and ends it after them. */
export function usePostgres(): Omit<PostgresServer, 'remove' | 'folder'> {
  let server: PostgresServer | undefined
  const running = (): PostgresServer => {
    if (server === undefined) throw new Error('there is no PostgreSQL server')
    return server
  }
  if (hasPostgres) {
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server?.remove())
  }
  return {
    database: async () => running().database(),
    run: async (...given) => running().run(...given),
    start: async () => running().start(),
    stop: async () => running().stop(),
  }
}
