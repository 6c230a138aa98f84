/** What only PostgreSQL has: a server that goes away and comes back, a schema, and other hands in the tables. */
import { describe, expect, test, vi } from 'vitest'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { openPostgresEngine } from '../../../src/data/engine/postgres/postgres-engine.ts'
import { isFull, StoreError } from '../../../src/data/engine/store-error.ts'
import { openStore } from '../../../src/data/store.ts'
import { freshFolder } from '../folder.ts'
import { add, ground, observation } from '../made.ts'
import { hasPostgres } from './postgres-server.ts'
import { usePostgres } from './use-postgres.ts'

const now = new Date('2026-03-13T09:00:00.000Z')
const eventually = (look: () => unknown): Promise<unknown> => vi.waitFor(look, { timeout: 20_000, interval: 20 })

describe.skipIf(!hasPostgres)('postgres', () => {
  const server = usePostgres()
  const { database } = server
  const opened = async (url: string, auditKey?: string) =>
    openStore(await openPostgresEngine({ url, auditKey }), () => now)

  test('the head is that of the same edits in files', async () => {
    const stores = [await opened(await database())]
    stores.push(await openStore(await openFileEngine({ folder: freshFolder(), notice: () => undefined })))
    for (const store of stores) {
      await store.change(ground, 1, now)
      await store.change(add({ observations: [observation('a')] }), 1, now, { cause: 'press:1' })
    }
    expect(stores[0]?.head()).toBe(stores[1]?.head())
    await Promise.all(stores.map(it => it.close()))
  })

  test('while the server is away facts are answered and changes refused; then all goes on by itself', async () => {
    const url = await database()
    const [a, b] = [await opened(url), await opened(url)]
    await a.change(ground, 1, now)
    await a.changeChat(1, () => ({ language: 'az' }))
    await a.chat(1)
    await server.stop()
    expect((await a.facts()).version).toBe(1)
    expect(await a.chat(1)).toEqual({ language: 'az' })
    expect(await a.chat(2)).toEqual({})
    const refused = await a.change({ do: 'appoint', person: 5 }, 1, now).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(StoreError)
    expect(String(refused)).toMatch(/cannot keep the change in the database: /)
    await expect(a.changeChat(1, () => ({}))).rejects.toThrow(StoreError)
    await server.start()
    await eventually(async () =>
      expect(await a.change({ do: 'appoint', person: 5 }, 1, now)).toMatchObject({ version: 2 }),
    )
    await eventually(async () => expect((await b.facts()).editors()).toEqual([5]))
    await b.alerts.add(9, { address: 'x', language: 'en', since: 1, token: 'x' })
    await eventually(() => expect(a.alerts.of(9)).toHaveLength(1))
    await Promise.all([a.close(), b.close()])
  })

  test('what has changed while a machine heard nothing is read when it hears again', async () => {
    const url = await database()
    const [a, b] = [await opened(url), await opened(url)]
    await a.alerts.add(9, { address: 'x', language: 'en', since: 1, token: 'x' })
    await eventually(() => expect(b.alerts.of(9)).toHaveLength(1))
    await server.stop()
    await server.start()
    await server.run(url, "SET application_name = 'other'; DELETE FROM value WHERE name LIKE 'wait:%'")
    await server
      ?.run(url, "INSERT INTO value (name, value) VALUES ('sub:7:0', 'no subscription')")
      .catch(() => undefined)
    for (const it of [a, b]) await eventually(() => expect(it.alerts.of(9)).toEqual([]))
    await Promise.all([a.close(), b.close()])
  })

  test('two machines that open an empty database at once make its tables once', async () => {
    const url = await database()
    const stores = await Promise.all([1, 2, 3, 4].map(() => opened(url)))
    await stores[0]?.change(ground, 1, now)
    await eventually(async () => expect((await stores[3]?.facts())?.version).toBe(1))
    await Promise.all(stores.map(it => it.close()))
  })

  test('a database of a newer Karvan is refused in one line, and left as it is', async () => {
    const url = await database()
    await (await opened(url)).close()
    await server.run(url, 'UPDATE schema_version SET version = version + 96')
    await expect(opened(url)).rejects.toThrow(
      /^the database is of format 99, and this Karvan knows formats up to \d+: start/,
    )
    await server.run(url, 'UPDATE schema_version SET version = version - 96')
    await (await opened(url)).close()
  })

  test('a database of an older Karvan gets the tables that it lacks, and keeps its data', async () => {
    const url = await database()
    const store = await opened(url)
    await store.change(ground, 1, now)
    await store.close()
    await server.run(
      url,
      'DROP TABLE queue_line, text, active, taken_update, short_memory; UPDATE schema_version SET version = 1',
    )
    const after = await opened(url)
    expect((await after.facts()).version).toBe(1)
    await server.run(url, 'SELECT FROM queue_line, text, active, taken_update, short_memory')
    await after.close()
  })

  test.each([
    [
      'a line that was altered',
      'UPDATE journal SET line = replace(line, \'"by":1\', \'"by":2\') WHERE version = 2',
      'damaged',
    ],
    ['a line that was removed', 'DELETE FROM journal WHERE version = 2', 'damaged'],
    ['the last line removed', 'DELETE FROM journal WHERE version = 3', 'it holds 2 edits, and 3 had been kept'],
  ])('%s stops the start', async (_, statement, words) => {
    const url = await database()
    const store = await opened(url)
    await store.change(ground, 1, now)
    for (const person of [5, 6]) await store.change({ do: 'appoint', person }, 1, now)
    await store.close()
    await server.run(url, statement)
    await expect(opened(url)).rejects.toThrow(words)
  })

  test('with AUDIT_KEY the head is sealed, and another key is noticed', async () => {
    const [url, key] = [await database(), 'k'.repeat(32)]
    const store = await opened(url, key)
    await store.change(ground, 1, now)
    await store.close()
    await (await opened(url, key)).close()
    await expect(opened(url)).rejects.toThrow('has a seal, and AUDIT_KEY is not set')
    await expect(opened(url, 'x'.repeat(32))).rejects.toThrow('has another seal than that of AUDIT_KEY')
  })

  test('an address at which nothing answers is one clear line without the password', async () => {
    const failed = await opened('postgres://karvan:secret@127.0.0.1:1/none').catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(StoreError)
    expect(String(failed)).toContain(
      'cannot prepare the tables in the database: nothing answers at its address (ECONNREFUSED)',
    )
    expect(String(failed)).not.toContain('secret')
  })

  test('a full disk is known as one', () => {
    expect(isFull(new StoreError('x', { cause: Object.assign(new Error('full'), { code: '53100' }) }))).toBe(true)
  })
})
