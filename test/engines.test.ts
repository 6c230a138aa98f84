/** The contract of an engine: one suite over every engine. */
import { describe, expect, test } from 'vitest'
import type { Pending } from '../src/data/chats/pending-change.ts'
import { openFileEngine } from '../src/data/engine/file-engine.ts'
import { isRefusal } from '../src/data/facts/apply-edits.ts'
import type { Refusal } from '../src/data/model/refusal.ts'
import { openStore } from '../src/data/store.ts'
import { engines } from './data/engine-list.ts'
import { freshFolder } from './data/folder.ts'
import { add, edits, ground, observation, quote } from './data/made.ts'

const quiet = () => {}
const all = engines()

const some = edits([ground, add({ observations: [observation('a')] }), add({ statements: [quote('b')] })])
const more = edits([{ do: 'withdraw', id: 'a', why: 'x' }], 3)

describe.each(all)('%s', (_, open) => {
  test('keeps edits in order, and returns those after a version', async () => {
    const engine = await open()
    expect(await engine.read(0)).toEqual([])
    expect(await engine.append(some)).toBe('written')
    expect(await engine.append(more)).toBe('written')
    expect(await engine.read(0)).toEqual([...some, ...more])
    expect(await engine.read(2)).toEqual([...some.slice(2), ...more])
    expect(await engine.read(4)).toEqual([])
    expect(await engine.read(99)).toEqual([])
    await engine.close()
  })
  test('append returns "behind" when the version is taken or skips one', async () => {
    const engine = await open()
    await engine.append(some)
    expect(await engine.append(some)).toBe('behind')
    expect(await engine.append(edits([ground], 4))).toBe('behind')
    expect(await engine.read(0)).toEqual(some)
    await engine.close()
  })
  test('of two concurrent appends of one version, one returns "behind"', async () => {
    const engine = await open()
    const both = await Promise.all([engine.append(some), engine.append(some.slice(0, 1))])
    expect(both.toSorted()).toEqual(['behind', 'written'])
    await engine.close()
  })
  test('a list of edits that was read does not change later', async () => {
    const engine = await open()
    await engine.append(some)
    const read = await engine.read(0)
    await engine.append(more)
    expect(read).toHaveLength(3)
    await engine.close()
  })
  test('keeps named values, and removes them', async () => {
    const engine = await open()
    expect(await engine.get('chat:1')).toBeUndefined()
    await engine.put('chat:1', { language: 'az' })
    expect(await engine.get('chat:1')).toEqual({ language: 'az' })
    await engine.put('chat:1', { language: 'ru' })
    expect(await engine.get('chat:1')).toEqual({ language: 'ru' })
    await engine.put('chat:1', undefined)
    expect(await engine.get('chat:1')).toBeUndefined()
    await engine.close()
  })
  test('a put that must be the first succeeds once for a name', async () => {
    const engine = await open()
    const all = await Promise.all([1, 2, 3].map(value => engine.add('once:x', value)))
    // Over several connections any of them may be the first.
    expect(all.filter(Boolean)).toEqual([true])
    expect(await engine.get('once:x')).toBe(all.indexOf(true) + 1)
    await engine.close()
  })
  test('updates that come at once all count', async () => {
    const engine = await open()
    const counted = (value: unknown): unknown => Number(value ?? 0) + 1
    const all = await Promise.all([1, 2, 3, 4].map(() => engine.update('count', counted)))
    expect(all.toSorted()).toEqual([1, 2, 3, 4])
    expect(await engine.get('count')).toBe(4)
    await engine.close()
  })
  test('an update removes a value, keeps one that is returned as it was, and passes on what is thrown', async () => {
    const engine = await open()
    await engine.put('a', { n: 1 })
    expect(await engine.update('a', value => value)).toEqual({ n: 1 })
    const odd = engine.update('a', () => {
      throw new Error('odd')
    })
    await expect(odd).rejects.toThrow('odd')
    expect(await engine.get('a')).toEqual({ n: 1 })
    expect(await engine.update('a', () => undefined)).toBeUndefined()
    expect(await engine.update('b', () => undefined)).toBeUndefined()
    expect(await engine.get('a')).toBeUndefined()
    await engine.close()
  })
  test('a put and an update of one name that come at once leave what the later one makes', async () => {
    const engine = await open()
    await Promise.all([engine.put('a', [1]), engine.update('a', value => [...(Array.isArray(value) ? value : []), 2])])
    expect([[1], [1, 2]]).toContainEqual(await engine.get('a'))
    await engine.close()
  })
  test('lists the values with a prefix', async () => {
    const engine = await open()
    await Promise.all(['chat:1', 'chat:%', 'chat_1', 'once:a'].map(name => engine.put(name, { of: name })))
    const found: (readonly [string, unknown])[] = []
    for await (const entry of engine.entries('chat:')) found.push(entry)
    expect(found.toSorted()).toEqual([
      ['chat:%', { of: 'chat:%' }],
      ['chat:1', { of: 'chat:1' }],
    ])
    await engine.close()
  })
  test('lists the names with a prefix', async () => {
    const engine = await open()
    await Promise.all(['chat:1', 'chat:22', 'once:a'].map(name => engine.put(name, true)))
    const names: string[] = []
    for await (const [name] of engine.entries('chat:')) names.push(name)
    expect(names.toSorted()).toEqual(['chat:1', 'chat:22'])
    await engine.close()
  })
  test.each(['__proto__', 'constructor', 'toString', 'chat:ə 中 "\\'])('%j is a name like any other', async name => {
    const engine = await open()
    expect(await engine.get(name)).toBeUndefined()
    await engine.put(name, { held: true })
    expect(await engine.get(name)).toEqual({ held: true })
    await engine.close()
  })
})

describe.each(all)('a store over %s', (_, open) => {
  const now = new Date('2026-03-13T09:00:00.000Z')
  const opened = async () => {
    const store = await openStore(await open(), () => now)
    for (const { change } of some) await store.change(change, 1, now)
    return store
  }
  const done = <T extends object>(it: T | Refusal): T => {
    if (isRefusal(it)) throw new Error(`refused: ${it.rule} (${it.at})`)
    return it
  }

  test('keeps where a change was asked for, and who approved it', async () => {
    const store = await opened()
    const origin = { cause: 'press 1', from: { chat: 7, message: 12 }, approvedBy: 8 }
    const edit = await store.change({ do: 'appoint', person: 5 }, 7, now, origin)
    expect(edit).toEqual({
      version: 4,
      at: now.toISOString(),
      by: 7,
      ...origin,
      change: { do: 'appoint', person: 5 },
    })
    expect((await store.facts()).editors()).toEqual([5])
    expect(await store.change({ do: 'appoint', person: 5 }, 7, now, origin)).toEqual(edit)
    await store.close()
  })
  test('returns its edits newest first, a given number before a version', async () => {
    const store = await opened()
    const versions = async (before: number | undefined, most: number) =>
      (await store.edits(before, most)).map(it => it.version)
    expect(await versions(undefined, 2)).toEqual([3, 2])
    expect(await versions(2, 9)).toEqual([1])
    expect(await versions(1, 9)).toEqual([])
    expect(await versions(99, 1)).toEqual([3])
    await store.close()
  })
  test('undoes and redoes an edit', async () => {
    const store = await opened()
    const undo = done(await store.change(done(await store.inverse(2)), 7, now))
    expect((await store.facts()).observation('a')).toBeUndefined()
    expect(undo).toMatchObject({ version: 4, change: { for: 'undo', of: 2 } })
    expect(await store.inverse(2)).toEqual({ rule: 'changed-since', at: 'a', version: 4 })
    await store.change(done(await store.inverse(4)), 7, now)
    expect((await store.facts()).observation('a')).toMatchObject({ version: 5, by: 7 })
    expect((await store.history('a')).map(it => it.version)).toEqual([2, 4, 5])
    expect(await store.inverse(99)).toEqual({ rule: 'no-such-edit', at: '99' })
    await store.close()
  })
  test('an undo is refused when the same figure has changed since it was prepared', async () => {
    const store = await opened()
    const undo = done(await store.inverse(2))
    const to = observation('a', { amount: { value: '9', unitMult: 9, unit: 'USD' } })
    const both = await Promise.all([store.change({ do: 'correct', to }, 8, now), store.change(undo, 7, now)])
    expect(both).toEqual([expect.objectContaining({ version: 4 }), { rule: 'changed-since', at: 'a', version: 4 }])
    expect(await store.change(undo, 7, now)).toEqual({ rule: 'changed-since', at: 'a', version: 4 })
    expect((await store.facts()).observation('a')?.now).toEqual(to)
    await store.close()
  })
  test('an undo pressed by two people is applied once', async () => {
    const store = await opened()
    const undo = done(await store.inverse(2))
    const both = await Promise.all([store.change(undo, 7, now), store.change(undo, 8, now)])
    expect(both).toEqual([expect.objectContaining({ version: 4 }), { rule: 'changed-since', at: 'a', version: 4 }])
    await store.close()
  })
  test('its head depends on every edit: equal edits give equal heads, and each edit changes it', async () => {
    const [one, other] = [await opened(), await opened()]
    expect(one.head()).toMatch(/^[0-9a-f]{64}$/)
    expect(one.head()).toBe(other.head())
    const before = one.head()
    await one.change({ do: 'appoint', person: 5 }, 7, now)
    await other.change({ do: 'appoint', person: 6 }, 7, now)
    expect(new Set([before, one.head(), other.head()]).size).toBe(3)
    await Promise.all([one.close(), other.close()])
  })
  test('keeps pending changes, and forgets them together with their person', async () => {
    const store = await opened()
    const pending: Pending = {
      by: 7,
      chat: 7,
      ask: '/admins add 5',
      change: { do: 'appoint', person: 5 },
      version: 3,
      at: now.toISOString(),
      state: 'open',
    }
    await store.pendingChanges.set('token', pending)
    expect(await store.pendingChanges.get('token')).toEqual(pending)
    expect([...(await store.pendingChanges.all()).keys()]).toEqual(['token'])
    await store.forget(7)
    expect(await store.pendingChanges.get('token')).toBeUndefined()
    await store.close()
  })
  test('counts its answers', async () => {
    const store = await opened()
    store.usage.note('figure', 'az', 1)
    expect(store.usage.read().days).toMatchObject([{ day: '2026-03-13', chats: 1 }])
    await store.close()
  })
  test('a long edit can be saved, undone and redone while a small edit waits', async () => {
    const store = await opened()
    const rows = Array.from({ length: 3000 }, (_, i) =>
      observation(`o-${i}`, { period: String(9999 - i), status: 'expected' }),
    )
    const long = store.change({ do: 'several', for: 'import', steps: [add({ observations: rows })] }, 7, now)
    const small = store.change({ do: 'appoint', person: 5 }, 7, now)
    const edit = done(await long)
    done(await small)
    expect((await store.facts()).size).toBe(rows.length + 1)
    expect((await store.history('o-7')).map(it => it.version)).toEqual([edit.version])
    const undo = done(await store.change(done(await store.inverse(edit.version)), 7, now))
    expect((await store.facts()).size).toBe(1)
    const redo = done(await store.change(done(await store.inverse(undo.version)), 7, now))
    expect((await store.facts()).observation('o-7')).toMatchObject({ version: redo.version })
    await store.close()
  })
})

test('after a restart, files give the same head and the pending changes', async () => {
  const folder = freshFolder()
  const now = new Date('2026-03-13T09:00:00.000Z')
  const rows = Array.from({ length: 600 }, (_, i) => observation(`o-${i}`, { period: String(1000 + i) }))
  const opened = async () => openStore(await openFileEngine({ folder, notice: quiet }), () => now)
  const before = await opened()
  await before.change(ground, 1, now)
  await before.change(add({ observations: rows }), 1, now)
  await before.pendingChanges.set('t', { by: 7, chat: 7, ask: 'x', version: 2, at: now.toISOString(), state: 'queued' })
  before.usage.gap('x', '2026-03-13')
  const head = before.head()
  await before.close()
  const after = await opened()
  expect([after.head(), (await after.facts()).size]).toEqual([head, 600])
  expect(await after.pendingChanges.get('t')).toMatchObject({ state: 'queued' })
  expect(after.usage.read().gaps).toHaveLength(1)
  await after.close()
})

test('after a restart, files give the same edits and values', async () => {
  const folder = freshFolder()
  const before = await openFileEngine({ folder, notice: quiet })
  await before.append(some)
  await before.append(more)
  await before.put('__proto__', { held: true })
  await before.put('chat:1', { language: 'az' })
  await before.close()
  const after = await openFileEngine({ folder, notice: quiet })
  expect(await after.read(0)).toEqual([...some, ...more])
  expect(await after.get('__proto__')).toEqual({ held: true })
  expect(await after.get('chat:1')).toEqual({ language: 'az' })
  expect(await after.append(edits([ground], 4))).toBe('written')
  await after.close()
})
