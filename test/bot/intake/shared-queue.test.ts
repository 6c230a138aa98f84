import { describe, expect, test } from 'vitest'
import { openUpdateQueue } from '../../../src/bot/intake/open-update-queue.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { silent } from '../../../src/bot/process/metrics.ts'
import { openDatabase } from '../../../src/data/open-database.ts'
import { hasPostgres } from '../../data/engine/postgres-server.ts'
import { usePostgres } from '../../data/engine/use-postgres.ts'
import * as tg from '../updates.ts'

describe.skipIf(!hasPostgres)('the queue of the replicas', () => {
  const server = usePostgres()

  test('while the database is away an update is refused once, for another replica, and handled when it comes again', async () => {
    const now = (): Date => new Date('2026-03-13T09:00:00.000Z')
    const data = await openDatabase({
      databaseUrl: await server.database(),
      dataDir: '/nonexistent',
      now,
      notice: () => undefined,
    })
    const [served, restarts]: [string[], boolean[]] = [[], []]
    const queue = openUpdateQueue({
      processor: {
        async process(_, key) {
          served.push(key)
          return { outcome: 'answered' }
        },
        isChatter: () => false,
        apologise: async () => undefined,
      },
      queues: data.queues,
      log: openLog('silent', [], () => undefined),
      metrics: silent,
      retryMs: 1,
      pseudonym: String,
      liveness: { kept: isKept => void restarts.push(!isKept) },
      signal: new AbortController().signal,
    })
    await server.stop()
    const whole = { ...tg.message({ message_id: 1, text: 'question' }), update_id: 1 }
    const put = () => queue.put([{ key: 'one', chat: '1', update: queue.strip(whole), whole }])
    await expect(put()).rejects.toThrow('cannot keep what came in the database')
    expect(served).toEqual([])
    await put()
    expect(served).toEqual(['one'])
    expect(restarts.filter(Boolean)).toEqual([])
    await server.start()
    await queue.drained()
    await data.close()
  })
})
