import { describe, expect, test } from 'vitest'
import type { Pending } from '../../../src/data/chats/pending-change.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore } from '../../../src/data/store.ts'

const start = Date.parse('2026-03-13T09:00:00.000Z')
const hour = 3_600_000
const pending = (over: Partial<Pending> = {}): Pending => ({
  by: 7,
  chat: 7,
  ask: '/retract a because misread',
  version: 3,
  at: new Date(start).toISOString(),
  state: 'open',
  ...over,
})

async function opened(engine = memoryEngine()) {
  let time = start
  const store = await openStore(engine, () => new Date(time))
  const pass = (hours: number) => {
    time += hours * hour
  }
  return { store, engine, pass }
}
const names = async (engine: ReturnType<typeof memoryEngine>) => {
  const all: string[] = []
  for await (const [name] of engine.entries('pending:')) all.push(name)
  return all.toSorted()
}

test('is kept under its token, also after a start, and removed', async () => {
  const { store, engine } = await opened()
  expect(await store.pendingChanges.get('t')).toBeUndefined()
  const whole = pending({ message: 12, change: { do: 'withdraw', id: 'a', why: 'misread' }, posts: true, checks: 'x' })
  await store.pendingChanges.set('t', whole)
  expect(await (await opened(engine)).store.pendingChanges.get('t')).toEqual(whole)
  await store.pendingChanges.set('t', undefined)
  expect(await store.pendingChanges.get('t')).toBeUndefined()
  expect(await names(engine)).toEqual([])
})

test('all are given by token, the oldest first', async () => {
  const { store } = await opened()
  const late = pending({ at: new Date(start + 1).toISOString() })
  await store.pendingChanges.set('late', late)
  await store.pendingChanges.set('early', pending())
  expect([...(await store.pendingChanges.all())]).toEqual([
    ['early', pending()],
    ['late', late],
  ])
})

describe('lives', () => {
  test.each<[Pending['state'], number]>([
    ['open', 24],
    ['done', 24],
    ['dropped', 24],
    ['queued', 30 * 24],
  ])('%s: %i hours after it was last set', async (state, hours) => {
    const { store, pass } = await opened()
    await store.pendingChanges.set('t', pending({ state }))
    pass(hours - 1)
    expect(await store.pendingChanges.get('t')).toMatchObject({ state })
    await store.pendingChanges.set('t', pending({ state }))
    pass(hours - 0.001)
    expect(await store.pendingChanges.get('t')).toMatchObject({ state })
    pass(0.001)
    expect(await store.pendingChanges.get('t')).toBeUndefined()
    expect((await store.pendingChanges.all()).size).toBe(0)
  })
  test('expired ones are removed when another is set', async () => {
    const { store, engine, pass } = await opened()
    await store.pendingChanges.set('old', pending())
    pass(25)
    await store.pendingChanges.set('new', pending())
    expect(await names(engine)).toEqual(['pending:new'])
  })
})

test("a person's oldest open one is removed when there are 200", async () => {
  const { store } = await opened()
  const at = (i: number) => new Date(start + i).toISOString()
  await store.pendingChanges.set('other', pending({ by: 8 }))
  await store.pendingChanges.set('queued', pending({ state: 'queued' }))
  for (let i = 0; i < 202; i++) await store.pendingChanges.set(`t${i}`, pending({ at: at(i + 1) }))
  const left = await store.pendingChanges.all()
  expect([left.size, left.has('t0'), left.has('t1'), left.has('t2')]).toEqual([202, false, false, true])
  await store.pendingChanges.set('t5', pending({ at: at(6) }))
  expect((await store.pendingChanges.all()).size).toBe(202)
})

test('forget removes those that the person asked for, and those shown in the chat', async () => {
  const { store, engine } = await opened()
  await store.pendingChanges.set('by', pending({ by: 5, chat: 9 }))
  await store.pendingChanges.set('in', pending({ by: 9, chat: 5 }))
  await store.pendingChanges.set('other', pending({ by: 9, chat: 9 }))
  await store.forget(5)
  expect(await names(engine)).toEqual(['pending:other'])
})

test('forget removes expired ones too', async () => {
  const { store, engine, pass } = await opened()
  await store.pendingChanges.set('by', pending({ by: 5, chat: 9 }))
  await store.pendingChanges.set('in', pending({ by: 9, chat: 5 }))
  await store.pendingChanges.set('other', pending({ by: 9, chat: 9, state: 'queued' }))
  pass(25)
  await store.forget(5)
  expect(await names(engine)).toEqual(['pending:other'])
})

test('prune removes what has expired or cannot be read', async () => {
  const { store, engine, pass } = await opened()
  await store.pendingChanges.set('old', pending())
  await store.pendingChanges.set('queued', pending({ state: 'queued' }))
  await engine.put('pending:odd', { by: 7 })
  await store.prune()
  expect(await names(engine)).toEqual(['pending:old', 'pending:queued'])
  pass(24)
  await store.prune()
  expect(await names(engine)).toEqual(['pending:queued'])
})

test.each([null, 7, {}, { until: start * 2, value: { by: 'x' } }])('%j counts as absent', async value => {
  const { store, engine } = await opened()
  await engine.put('pending:t', value)
  expect(await store.pendingChanges.get('t')).toBeUndefined()
})

test('a change too long to be kept twice is a fault', async () => {
  const { store } = await opened()
  const steps = Array.from({ length: 2000 }, (_, i) => ({ do: 'withdraw', id: `row-${i}`, why: 'taken back' }) as const)
  const long = pending({ change: { do: 'several', for: 'undo', of: 3, steps } })
  await expect(store.pendingChanges.set('t', long)).rejects.toThrow('too long')
  expect(await store.pendingChanges.get('t')).toBeUndefined()
})
