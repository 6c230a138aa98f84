import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openUsageStats } from '../../../src/data/chats/usage-stats.ts'
import type { Values } from '../../../src/data/engine/key-value.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'

const now = () => new Date('2026-03-13T09:00:00.000Z')
const today = '2026-03-13'
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An engine that counts writes. */
function watched() {
  const engine = memoryEngine()
  const puts: unknown[] = []
  const values: Values = {
    ...engine,
    update: async (name, change) => {
      puts.push(await engine.update(name, change))
    },
  }
  return { values, puts }
}

test('counts answers by kind and language, each chat once a day', async () => {
  const usage = await openUsageStats(memoryEngine(), now)
  usage.note('figure', 'az', 1)
  usage.note('figure', 'az', 1)
  usage.note('figure', 'ru', 2)
  usage.note('rank', 'az', 1, '2026-03-14')
  expect(usage.read().days).toEqual([
    {
      day: today,
      chats: 2,
      answers: [
        { kind: 'figure', language: 'az', count: 2 },
        { kind: 'figure', language: 'ru', count: 1 },
      ],
    },
    { day: '2026-03-14', chats: 1, answers: [{ kind: 'rank', language: 'az', count: 1 }] },
  ])
})

test('counts unanswered questions, most asked first', async () => {
  const usage = await openUsageStats(memoryEngine(), now)
  usage.gap('one', '2026-03-12')
  usage.gap('__proto__', '2026-03-12')
  usage.gap('__proto__', today)
  expect(usage.read().gaps).toEqual([
    { address: '__proto__', count: 2, first: '2026-03-12', last: today },
    { address: 'one', count: 1, first: '2026-03-12', last: '2026-03-12' },
  ])
})

test('of more than 2,000 gaps the least recently asked is forgotten, also after a restart', async () => {
  const engine = memoryEngine()
  const before = await openUsageStats(engine, now)
  before.gap('old', '2026-03-01')
  before.gap('old', '2026-03-01')
  for (let i = 0; i < 1999; i++) before.gap(`g${i}`, '2026-03-02')
  await before.close()
  const after = await openUsageStats(engine, now)
  after.gap('new', today)
  const { gaps } = after.read()
  expect([gaps.length, gaps.some(it => it.address === 'old'), gaps.some(it => it.address === 'new')]).toEqual([
    2000,
    false,
    true,
  ])
})

test('keeps 400 days', async () => {
  const usage = await openUsageStats(memoryEngine(), now)
  for (let i = 0; i < 500; i++)
    usage.note('figure', 'az', 1, new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10))
  const { days } = usage.read()
  expect([days.length, days.at(-1)?.day, days[0]?.day]).toEqual([400, '2027-05-15', '2026-04-11'])
})

describe('on disk', () => {
  test('at most once a minute, and at the end', async () => {
    const { values, puts } = watched()
    const usage = await openUsageStats(values, now)
    for (let i = 0; i < 50; i++) usage.note('figure', 'az', i)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(puts).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(puts).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(puts).toHaveLength(1)
    usage.gap('x', today)
    await usage.close()
    expect(puts).toEqual([expect.anything(), usage.read()])
    await vi.advanceTimersByTimeAsync(600_000)
    expect(puts).toHaveLength(2)
  })
  test('nothing is written when nothing was counted', async () => {
    const { values, puts } = watched()
    await (await openUsageStats(values, now)).close()
    expect(puts).toEqual([])
  })
  test('it holds no chat', async () => {
    const { values, puts } = watched()
    const usage = await openUsageStats(values, now)
    usage.note('figure', 'az', 4_242_424_242)
    await usage.close()
    expect(JSON.stringify(puts)).not.toContain('4242424242')
    expect(puts).toEqual([
      { days: [{ day: today, chats: 1, answers: [{ kind: 'figure', language: 'az', count: 1 }] }], gaps: [] },
    ])
  })
  test('a restart continues from it; chats are the maximum of one run', async () => {
    const engine = memoryEngine()
    const before = await openUsageStats(engine, now)
    for (const chat of [1, 2, 3]) before.note('figure', 'az', chat)
    await before.close()
    const after = await openUsageStats(engine, now)
    for (const chat of [3, 4]) after.note('figure', 'az', chat)
    expect(after.read().days).toEqual([
      { day: today, chats: 3, answers: [{ kind: 'figure', language: 'az', count: 5 }] },
    ])
    for (const chat of [5, 6]) after.note('figure', 'az', chat)
    expect(after.read().days[0]?.chats).toBe(4)
  })
  test('a disk error stops nothing, and the write is tried again a minute later', async () => {
    const engine = memoryEngine()
    let isFull = true
    const update: Values['update'] = async (name, change) => {
      if (isFull) throw new Error('disk full')
      return engine.update(name, change)
    }
    const usage = await openUsageStats({ ...engine, update }, now)
    usage.gap('x', today)
    await vi.advanceTimersByTimeAsync(60_000)
    isFull = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect((await openUsageStats(engine, now)).read().gaps).toHaveLength(1)
  })
  test('an unreadable value counts as absent', async () => {
    const engine = memoryEngine()
    await engine.put('tally', { days: 7 })
    expect((await openUsageStats(engine, now)).read()).toEqual({ days: [], gaps: [] })
  })
})
