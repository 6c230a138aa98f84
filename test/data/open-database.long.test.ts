/** A bot's data in PostgreSQL: replicas share the updates and the outbox, and one of them leads. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { waitForTurn } from '../../src/data/engine/postgres/turn.ts'
import { openDatabase } from '../../src/data/open-database.ts'
import { SharedQueues, type Term } from '../../src/data/queues/shared-queues.ts'
import type { HandleShared, SharedUpdates } from '../../src/data/queues/shared-updates.ts'
import type { Storage } from '../../src/data/storage.ts'
import { hasPostgres } from './engine/postgres-server.ts'
import { usePostgres } from './engine/use-postgres.ts'

const now = () => new Date('2026-03-13T09:00:00.000Z')
const patience = { timeout: 45_000, interval: 10 }
const item = (key: string, chat = 'a') => ({ key, chat, update: { text: `words of ${key} 中\u0000` } })
const unexpected = (error: unknown): never => {
  throw error
}
const digest = (id: string) => ({ id, messages: [{ message: 'x', uses: [] }], recipients: [{ chat: 5, message: 0 }] })

describe.skipIf(!hasPostgres)('a database', () => {
  const server = usePostgres()
  const { database } = server
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })

  interface Replica extends Storage {
    readonly queues: SharedQueues
    readonly updates: SharedUpdates
  }
  async function replica(databaseUrl: string): Promise<Replica> {
    const data = await openDatabase({ databaseUrl, dataDir: '/nonexistent', now, notice: () => undefined })
    const { queues } = data
    if (!(queues instanceof SharedQueues)) throw new Error('the queues are not shared')
    ends.push(async () => {
      await queues.updates.stop()
      await data.close()
    })
    return { ...data, queues, updates: queues.updates }
  }

  /** A replica that notes what it handles. */
  function noting(seen: string[], until: Promise<unknown> = Promise.resolve()): HandleShared {
    return async ({ key }, isPoison) => {
      seen.push(isPoison ? `poison ${key}` : key)
      await until
      return 'done'
    }
  }

  test('of two machines one has the turn, and the other gets it when that one ends', async () => {
    const url = await database()
    await replica(url)
    const signal = new AbortController().signal
    const first = await waitForTurn(url, signal)
    const second = waitForTurn(url, signal)
    expect(await Promise.race([second, pause(1_500, 'waits')])).toBe('waits')
    await first?.end()
    expect((await second)?.machine).toMatch(/^karvan-/)
    await (await second)?.end()
  })

  test('a turn that is waited for ends with a stop, and one that is lost is told at once', async () => {
    const url = await database()
    await replica(url)
    const stop = new AbortController()
    const turn = await waitForTurn(url, stop.signal)
    const waiting = waitForTurn(url, stop.signal)
    stop.abort()
    expect(await waiting).toBeUndefined()
    await server.run(url, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    await vi.waitFor(() => expect(turn?.signal.aborted).toBe(true), patience)
  })

  test('updates taken in anywhere are handled once, those of a chat in order', async () => {
    const url = await database()
    const replicas = [await replica(url), await replica(url), await replica(url)]
    const seen: string[] = []
    for (const { updates } of replicas) updates.start(10, noting(seen, pause(1)))
    for (let i = 0; i < 60; i += 1) await replicas[i % 3]?.updates.put([item(`${i}`, `chat ${i % 4}`)])
    // Telegram sends an update again.
    await replicas[0]?.updates.put([item('0', 'chat 0'), item('59', 'chat 3')])
    await vi.waitFor(() => expect(seen).toHaveLength(60), patience)
    for (const chat of [0, 1, 2, 3]) {
      const ofChat = seen.map(Number).filter(i => i % 4 === chat)
      expect(ofChat).toEqual(ofChat.toSorted((a, b) => a - b))
    }
  })

  test('what a replica has begun is handled by another when it ends', async () => {
    const url = await database()
    const [one, other] = [await replica(url), await replica(url)]
    const [first, second]: [string[], string[]] = [[], []]
    one.updates.start(10, noting(first, new Promise(() => undefined)))
    await one.updates.put([item('1'), item('2')])
    await vi.waitFor(() => expect(first).toEqual(['1']), patience)
    other.updates.start(10, noting(second))
    // A kill: the connections of the first end, and nothing is put back.
    await server.run(url, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    await vi.waitFor(async () => {
      await other.updates.wakeForgotten()
      expect(second).toEqual(['1', '2'])
    }, patience)
    // Its handler never ends, so that its updates cannot be stopped.
    ends.splice(0, 1, () => one.close())
  })

  test('an update that five replicas did not survive is set aside, and the next of its chat is handled', async () => {
    const url = await database()
    const { updates } = await replica(url)
    await updates.put([item('bad'), item('good')])
    await server.run(url, "UPDATE taken_update SET runs = 5 WHERE key = 'bad'")
    const seen: string[] = []
    updates.start(10, noting(seen))
    await vi.waitFor(() => expect(seen).toEqual(['poison bad', 'good']), patience)
  })

  test('an uncaught error is counted: the second time the update is set aside', async () => {
    const url = await database()
    for (const [i, expected] of ['bad', 'bad', 'poison bad'].entries()) {
      const killed = await replica(url)
      const { updates, noteFault } = killed
      const seen: string[] = []
      if (i === 0) await updates.put([item('bad')])
      updates.start(10, noting(seen, i < 2 ? new Promise(() => undefined) : Promise.resolve()))
      await vi.waitFor(async () => {
        await updates.wakeForgotten()
        expect(seen).toEqual([expected])
      }, patience)
      await noteFault()
      ends.splice(-1, 1, () => killed.close())
      await server.run(url, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    }
  })

  test('a flooding chat loses updates, and no other does', async () => {
    const { updates } = await replica(await database())
    const flood = Array.from({ length: 310 }, (_, i) => item(`f${i}`, 'flood'))
    await updates.put(flood.slice(0, 300))
    expect(await updates.put([...flood.slice(300), item('calm', 'b')])).toHaveLength(10)
  })

  test('the words of a handled update are removed, and its key stays known', async () => {
    const url = await database()
    const { updates } = await replica(url)
    const seen: string[] = []
    updates.start(10, noting(seen))
    await updates.put([item('1')])
    await vi.waitFor(() => expect(seen).toEqual(['1']), patience)
    const left = 'DO $$ BEGIN ASSERT (SELECT count(*) FROM taken_update WHERE update IS NOT NULL) = 0; END $$'
    await vi.waitFor(() => server.run(url, left), patience)
    await updates.put([item('1')])
    await updates.put([item('2')])
    await vi.waitFor(() => expect(seen).toEqual(['1', '2']), patience)
  })

  test('after a day a key is forgotten, and so are jobs of replicas that have ended', async () => {
    const url = await database()
    const { updates } = await replica(url)
    updates.markHandledLater('1')
    await updates.put([item('2', 'b')])
    await server.run(url, "UPDATE taken_update SET at = now() - interval '25 hours'")
    await server.run(url, 'UPDATE graphile_worker._private_jobs SET attempts = max_attempts')
    updates.start(10, noting([]))
    await updates.clean()
    const left = "ASSERT (SELECT string_agg(key, ' ') FROM taken_update) = '2'"
    await server.run(url, `DO $$ BEGIN ${left}; ASSERT NOT EXISTS (SELECT FROM graphile_worker._private_jobs); END $$`)
  })

  test('an update that was handled while the database was away is not handled again', async () => {
    const url = await database()
    const { updates } = await replica(url)
    updates.markHandledLater('1')
    await updates.put([item('1'), item('2')])
    const seen: string[] = []
    updates.start(10, noting(seen))
    await vi.waitFor(() => expect(seen).toEqual(['2']), patience)
  })

  test('one replica leads; what the others put into the outbox reaches it, and they see what it sends', async () => {
    const url = await database()
    const [leader, other] = [await replica(url), await replica(url)]
    const stop = new AbortController()
    let over: () => void = () => undefined
    const term = await new Promise<Term>(resolve => {
      const leading = leader.queues.lead(stop.signal, unexpected, given => {
        resolve(given)
        return new Promise(end => {
          over = end
        })
      })
      ends.push(async () => {
        stop.abort()
        over()
        await leading
      })
    })
    expect([leader.queues.isLeading, other.queues.isLeading]).toEqual([true, false])
    await other.queues.mirror.ask(['put', digest('digest:1')])
    expect(other.queues.mirror.outbox.knows('digest:1')).toBe(true)
    await leader.queues.mirror.takeRequests(async one => {
      if (one[0] === 'put') await term.outbox.put(one[1])
    })
    await term.outbox.begin('digest:1', 0)
    term.outbox.end('digest:1', 0, 'sent')
    await vi.waitFor(async () => {
      await other.queues.mirror.update()
      expect(other.queues.mirror.outbox.open.size).toBe(0)
    }, patience)
    expect(other.queues.mirror.outbox.knows('digest:1')).toBe(true)
    await leader.queues.mirror.takeRequests(async () => expect.fail('it was taken before'))
  })

  test('the next leader goes on with the outbox, and the former one cannot write it any more', async () => {
    const url = await database()
    const [one, other] = [await replica(url), await replica(url)]
    const stop = new AbortController()
    const terms: Term[] = []
    const work = async (term: Term): Promise<void> => {
      terms.push(term)
      await new Promise(resolve => term.signal.addEventListener('abort', resolve))
    }
    const leading = [one, other].map(it => it.queues.lead(stop.signal, unexpected, work))
    ends.push(async () => {
      stop.abort()
      await Promise.all(leading)
    })
    await vi.waitFor(() => expect(terms).toHaveLength(1), patience)
    await terms[0]?.outbox.put(digest('digest:1'))
    await terms[0]?.outbox.begin('digest:1', 0)
    await server.run(url, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    await vi.waitFor(() => expect(terms).toHaveLength(2), patience)
    expect(terms[1]?.outbox.open.get('digest:1')?.states).toEqual([1])
    await expect(terms[0]?.outbox.put(digest('x'))).rejects.toThrow(/another machine is active|closed/)
  })

  test('texts of articles are kept for thirty days', async () => {
    const url = await database()
    const { articles } = await replica(url)
    await articles.put('a', 'An article ə 中 \u0000.')
    await articles.put('a', 'An article ə 中 \u0000 again.')
    expect([await articles.get('a'), await articles.get('b')]).toEqual(['An article ə 中 \u0000 again.', undefined])
    await server.run(url, "UPDATE text SET at = at - interval '31 days'")
    expect(await articles.get('a')).toBeUndefined()
  })
})
