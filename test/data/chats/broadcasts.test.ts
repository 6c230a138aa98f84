import { describe, expect, test } from 'vitest'
import type { Broadcast } from '../../../src/data/chats/broadcasts.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore } from '../../../src/data/store.ts'

const start = Date.parse('2026-03-13T09:00:00.000Z')
const day = 86_400_000
const announcement = (over: Partial<Broadcast> = {}): Broadcast => ({
  by: 41,
  chat: 41,
  language: 'en',
  to: 'channels',
  text: 'We have moved',
  entities: [],
  at: new Date(start).toISOString(),
  state: 'open',
  ...over,
})

async function opened(engine = memoryEngine()) {
  let time = start
  const { broadcasts, forget, prune } = await openStore(engine, () => new Date(time))
  return { announcements: broadcasts, forget, prune, engine, pass: (ms: number) => (time += ms) }
}
const names = async (engine: ReturnType<typeof memoryEngine>) => {
  const all: string[] = []
  for await (const [name] of engine.entries('announce:')) all.push(name)
  return all.toSorted()
}
const tokens = (all: readonly (readonly [string, unknown])[]) => all.map(([token]) => token)

test('is kept under its token, also after a start', async () => {
  const { announcements: broadcasts, engine } = await opened()
  const whole = announcement({
    state: 'posted',
    message: 5,
    only: 'az',
    counts: { private: 1, group: 2, channel: 3 },
    entities: [{ type: 'spoiler', offset: 0, length: 2 }],
  })
  await broadcasts.put('a', whole)
  expect((await opened(engine)).announcements.get('a')).toEqual(whole)
})

test('two changes that come at once are both kept', async () => {
  const { announcements: broadcasts, engine } = await opened()
  await broadcasts.put('a', announcement())
  const outcome = { of: 1, sent: 1, gone: 0, failed: 0, dropped: 0 }
  await Promise.all([broadcasts.change('a', { outcome }), broadcasts.change('a', { message: 7 })])
  expect((await opened(engine)).announcements.get('a')).toMatchObject({ outcome, message: 7 })
})

test('changing an unknown one makes none', async () => {
  const { announcements: broadcasts } = await opened()
  await broadcasts.change('a', { state: 'posted' })
  expect(broadcasts.get('a')).toBeUndefined()
})

describe('lives', () => {
  test.each<[Broadcast['state'], number]>([
    ['open', 1],
    ['dropped', 1],
    ['posted', 30],
  ])('%s: %i days', async (state, days) => {
    const { announcements: broadcasts, pass } = await opened()
    await broadcasts.put('a', announcement({ state }))
    pass(days * day - 1)
    expect(broadcasts.get('a')).toMatchObject({ state })
    pass(1)
    expect([broadcasts.get('a'), broadcasts.all()]).toEqual([undefined, []])
  })

  test('at most twenty wait for a button, and the oldest is removed first; posted ones stay', async () => {
    const { announcements: broadcasts, engine } = await opened()
    const at = (i: number) => new Date(start + i).toISOString()
    await broadcasts.put('posted', announcement({ state: 'posted' }))
    for (let i = 0; i < 22; i++) await broadcasts.put(`t${i}`, announcement({ at: at(i + 1) }))
    const again = (await opened(engine)).announcements
    expect(tokens(again.all())).toEqual(['posted', ...Array.from({ length: 20 }, (_, i) => `t${i + 2}`)])
  })
})

test('forget removes previews; posted ones stay for their time', async () => {
  const { announcements: broadcasts, forget, engine } = await opened()
  await broadcasts.put('open', announcement())
  await broadcasts.put('other', announcement({ by: 44 }))
  await broadcasts.put('posted', announcement({ state: 'posted' }))
  await forget(41)
  expect(tokens((await opened(engine)).announcements.all()).toSorted()).toEqual(['other', 'posted'])
})

test('forget removes expired ones too', async () => {
  const { announcements: broadcasts, forget, engine, pass } = await opened()
  await broadcasts.put('posted', announcement({ state: 'posted' }))
  await broadcasts.put('dropped', announcement({ state: 'dropped' }))
  await broadcasts.put('other', announcement({ by: 44, state: 'posted' }))
  pass(30 * day)
  await forget(41)
  expect(await names(engine)).toEqual(['announce:other'])
})

test('prune removes what has expired or cannot be read', async () => {
  const engine = memoryEngine()
  await engine.put('announce:odd', { by: 41 })
  const { announcements: broadcasts, prune, pass } = await opened(engine)
  await broadcasts.put('open', announcement())
  await broadcasts.put('posted', announcement({ state: 'posted' }))
  pass(day)
  await prune()
  expect(await names(engine)).toEqual(['announce:posted'])
  pass(29 * day)
  await prune()
  expect(await names(engine)).toEqual([])
})

test.each([null, 7, {}, { by: 'x' }])('%j counts as absent', async value => {
  const engine = memoryEngine()
  await engine.put('announce:a', value)
  expect((await opened(engine)).announcements.get('a')).toBeUndefined()
})
