import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { Database } from '../../../src/data/engine/postgres/database.ts'
import { JobPool, prepareJobs, startJobWorker } from '../../../src/data/queues/job-worker.ts'
import { hasPostgres } from '../engine/postgres-server.ts'
import { usePostgres } from '../engine/use-postgres.ts'

const addJob = (chat: string): string =>
  `SELECT graphile_worker.add_job('chat', json_build_object('chat', '${chat}'), max_attempts => 1)`

describe.skipIf(!hasPostgres)('the jobs that wake a replica', () => {
  const server = usePostgres()

  test('are taken again after several could not be ended, because the database was away', async () => {
    const url = await server.database()
    const database = new Database(url)
    await prepareJobs(database)
    const served: string[] = []
    let end: () => void = () => undefined
    const away = new Promise<void>(resolve => {
      end = resolve
    })
    const worker = startJobWorker(database, 20, async chat => {
      const place = served.push(chat)
      await away
      // Each is ended by a statement of its own.
      await pause(place * 5)
    })
    for (let i = 0; i < 8; i += 1) await server.run(url, addJob(`${i}`))
    await vi.waitFor(() => expect(served).toHaveLength(8), { timeout: 20_000 })
    await server.stop()
    end()
    await pause(200)
    await server.start()
    await server.run(url, addJob('next'))
    await vi.waitFor(() => expect(served).toContain('next'), { timeout: 10_000 })
    await worker.stop()
    await database.close()
  })

  test('are fetched over a pool whose connections may be released twice', async () => {
    const pool = new JobPool({ connectionString: await server.database() })
    const answer = await new Promise((resolve, reject) =>
      pool.connect((error, client, release) => {
        if (error !== undefined || client === undefined) return reject(error)
        release()
        release()
        resolve('released')
      }),
    )
    expect(answer).toBe('released')
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await pool.end()
  })

  test('are taken from when the database is there, also if it was away at the start', async () => {
    const url = await server.database()
    const database = new Database(url)
    await prepareJobs(database)
    await server.stop()
    const served: string[] = []
    const worker = startJobWorker(database, 20, async chat => void served.push(chat))
    // The first attempt fails.
    await pause(500)
    await server.start()
    await server.run(url, addJob('next'))
    await vi.waitFor(() => expect(served).toContain('next'), { timeout: 10_000 })
    await worker.stop()
    await database.close()
  })
})
