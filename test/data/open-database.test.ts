/** A bot's data in PostgreSQL: one machine is active, and the next takes over everything that it had taken in. */
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import type { Turn } from '../../src/data/engine/postgres/turn.ts'
import { waitForTurn } from '../../src/data/engine/postgres/turn.ts'
import { openDatabase } from '../../src/data/open-database.ts'
import { hasPostgres } from './engine/postgres-server.ts'
import { usePostgres } from './engine/use-postgres.ts'

const now = () => new Date('2026-03-13T09:00:00.000Z')
const update = (key: string) => ({ key, update: { text: key } })

describe.skipIf(!hasPostgres)('a database', () => {
  const server = usePostgres()
  const { database } = server
  const waiting = (url: string, more: { onWait?: () => void; onLost?: () => void; signal?: AbortSignal } = {}) =>
    waitForTurn({
      ...{ url, onWait: () => undefined, onLost: () => undefined, signal: new AbortController().signal },
      ...more,
    })
  const turnAt = async (url: string, onLost = (): void => undefined): Promise<Turn> => {
    const turn = await waiting(url, { onLost })
    if (turn === undefined) throw new Error('there was no turn')
    return turn
  }
  const openAt = async (databaseUrl: string, turn: Turn) =>
    openDatabase({ databaseUrl, turn, dataDir: '/nonexistent', now, notice: () => undefined })

  test('of two machines one is active, and the other takes over when it ends', async () => {
    const url = await database()
    const first = await turnAt(url)
    const onWait = vi.fn()
    const second = waiting(url, { onWait })
    await vi.waitFor(() => expect(onWait).toHaveBeenCalledOnce(), 20_000)
    expect(await Promise.race([second, pause(1_500, 'waits')])).toBe('waits')
    await first.end()
    expect((await second)?.machine).toMatch(/^karvan-/)
    await (await second)?.end()
  })

  test('a standby stops waiting when it is told to', async () => {
    const url = await database()
    const first = await turnAt(url)
    const stop = new AbortController()
    expect(await waiting(url, { signal: stop.signal, onWait: () => stop.abort() })).toBeUndefined()
    await first.end()
  })

  test('the active machine is told at once when its connection is lost', async () => {
    const url = await database()
    const onLost = vi.fn()
    await turnAt(url, onLost)
    await server.run(url, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), { timeout: 10_000 })
  })

  test('what a machine had taken in and not finished is left to the next one, each once', async () => {
    const url = await database()
    const turn = await turnAt(url)
    const { inbox, outbox, store } = await openAt(url, turn)
    expect(await inbox.keep([update('1'), update('2'), update('3')])).toHaveLength(3)
    inbox.done('1')
    await outbox.put({ id: 'digest:1', messages: [{ message: 'x', uses: [] }], recipients: [{ chat: 5, message: 0 }] })
    await store.setChat(1, { language: 'az' })
    await vi.waitFor(async () => {
      await inbox.keep([])
      await outbox.begin('digest:1', 0)
    }, 20_000)
    // A kill: nothing is closed but the connection of the lock.
    await turn.end()
    const next = await turnAt(url)
    const other = await openAt(url, next)
    expect(other.inbox.left.map(({ key, runs }) => [key, runs])).toEqual([
      ['2', 1],
      ['3', 1],
    ])
    expect(await other.inbox.keep([update('1'), update('2'), update('4')])).toEqual([update('4')])
    expect(other.outbox.open.get('digest:1')?.states).toEqual([1])
    expect(await other.store.chat(1)).toEqual({ language: 'az' })
    await other.close()
  })

  test('a machine whose turn is over takes nothing in any more', async () => {
    const url = await database()
    const turn = await turnAt(url)
    const old = await openAt(url, turn)
    await turn.end()
    const other = await openAt(url, await turnAt(url))
    await expect(old.inbox.keep([update('1')])).rejects.toThrow('another machine is active')
    await expect(old.outbox.put({ id: 'x', messages: [], recipients: [] })).rejects.toThrow('another machine is active')
    expect(await other.inbox.keep([update('1')])).toHaveLength(1)
    await Promise.all([old.close(), other.close()])
  })

  test('finished updates are removed, and their keys stay known', async () => {
    const url = await database()
    const { inbox, close } = await openAt(url, await turnAt(url))
    await inbox.keep([update('secret words')])
    inbox.done('secret words')
    await close()
    const { inbox: again, ...rest } = await openAt(url, await turnAt(url))
    expect(again.left).toEqual([])
    expect(again.knows('secret words')).toBe(true)
    await rest.close()
  })

  test('texts of articles are kept for thirty days', async () => {
    const url = await database()
    const { articles, close } = await openAt(url, await turnAt(url))
    await articles.put('a', 'An article ə 中 \u0000.')
    await articles.put('a', 'An article ə 中 \u0000 again.')
    expect([await articles.get('a'), await articles.get('b')]).toEqual(['An article ə 中 \u0000 again.', undefined])
    await server.run(url, "UPDATE text SET at = at - interval '31 days'")
    expect(await articles.get('a')).toBeUndefined()
    await close()
  })
})
