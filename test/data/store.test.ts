import { describe, expect, test } from 'vitest'
import type { Engine } from '../../src/data/engine/engine.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { isRefusal } from '../../src/data/facts/apply-edits.ts'
import { openStore } from '../../src/data/store.ts'
import { add, edits, ground, observation, quote, source } from './made.ts'

const now = new Date('2026-03-13T09:00:00.000Z')
const figure = (id: string, period = '2025') => add({ observations: [observation(id, { period })] })
const opened = async (engine = memoryEngine(edits([ground]))) => ({ engine, store: await openStore(engine) })

describe('change', () => {
  test('gives the edit, and the facts hold it', async () => {
    const { store } = await opened()
    expect(await store.change(figure('a'), 7, now)).toEqual({
      version: 2,
      at: '2026-03-13T09:00:00.000Z',
      by: 7,
      change: figure('a'),
    })
    expect((await store.facts()).observation('a')).toMatchObject({ version: 2, by: 7 })
  })
  test('gives the refusal, and nothing is kept', async () => {
    const { store, engine } = await opened()
    expect(await store.change(figure('a', '2027'), 7, now)).toEqual({ rule: 'future', at: 'a' })
    expect(await engine.read(1)).toEqual([])
    expect((await store.facts()).version).toBe(1)
  })
  test('that is not of the schema throws, and does not affect others in its batch', async () => {
    const { store } = await opened()
    const shapeless = add({ observations: [observation('Not An Id')] })
    const both = await Promise.allSettled([store.change(shapeless, 7, now), store.change(figure('a'), 7, now)])
    expect(both.map(it => it.status)).toEqual(['rejected', 'fulfilled'])
  })
  test('many at once are all kept, in order, in few steps', async () => {
    const engine = memoryEngine(edits([ground]))
    let steps = 0
    const store = await openStore({
      ...engine,
      append: them => {
        steps++
        return engine.append(them)
      },
    })
    const years = Array.from({ length: 100 }, (_, i) => String(1900 + i))
    const kept = await Promise.all(years.map(year => store.change(figure(`y${year}`, year), 7, now)))
    expect(kept.map(it => (isRefusal(it) ? it.rule : it.version))).toEqual(years.map((_, i) => i + 2))
    expect(steps).toBeLessThan(5)
    expect((await store.facts()).size).toBe(100)
  })
  test('judges each after those before it', async () => {
    const { store } = await opened()
    const both = await Promise.all([store.change(figure('a'), 7, now), store.change(figure('b'), 7, now)])
    expect(both.map(it => (isRefusal(it) ? it.rule : it.version))).toEqual([2, 'duplicate'])
  })
  test('with the same cause twice is done once', async () => {
    const { store, engine } = await opened()
    const withdraw = { do: 'withdraw', id: 'a', why: 'a slip' } as const
    const first = await store.change(figure('a'), 7, now, { cause: 'message 5:12' })
    expect(await store.change(figure('a'), 7, now, { cause: 'message 5:12' })).toEqual(first)
    const [one, two] = await Promise.all([
      store.change(withdraw, 7, now, { cause: 'button 1' }),
      store.change(withdraw, 7, now, { cause: 'button 1' }),
    ])
    expect(one).toEqual(two)
    expect(await engine.read(0)).toHaveLength(3)
    const later = await openStore(engine)
    expect(await later.change(withdraw, 7, now, { cause: 'button 1' })).toEqual(one)
    expect(await later.change(withdraw, 7, now, { cause: 'button 2' })).toEqual({ rule: 'no-such-id', at: 'a' })
  })
  test('after close is refused', async () => {
    const { store } = await opened()
    await store.close()
    await expect(store.change(figure('a'), 7, now)).rejects.toThrow('the store is closed')
  })
})

describe('all or none', () => {
  test('several changes are kept together', async () => {
    const { store } = await opened()
    const kept = await store.changeAll([figure('a'), { do: 'withdraw', id: 'a', why: 'x' }, figure('b')], 'seed', now)
    expect(isRefusal(kept) ? kept : kept.map(it => it.version)).toEqual([2, 3, 4])
  })
  test('when one is refused, none is kept', async () => {
    const { store, engine } = await opened()
    expect(await store.changeAll([figure('a'), figure('b')], 'seed', now)).toEqual({ rule: 'duplicate', at: 'b' })
    expect(await engine.read(1)).toEqual([])
    expect((await store.facts()).observation('a')).toBeUndefined()
  })
})

describe('two machines over one engine', () => {
  test("see each other's edits", async () => {
    const { store, engine } = await opened()
    const other = await openStore(engine)
    await store.change(figure('a'), 7, now)
    expect((await other.facts()).observation('a')).toBeDefined()
    expect(await other.history('a')).toHaveLength(1)
  })
  test("that write at once both succeed, and rules are checked against the other's edits", async () => {
    const { store, engine } = await opened()
    const other = await openStore(engine)
    const years = Array.from({ length: 20 }, (_, i) => String(1990 + i))
    const kept = await Promise.all(
      years.flatMap(year => [store, other].map((it, i) => it.change(figure(`${'ab'[i]}${year}`, year), i, now))),
    )
    expect(kept.filter(it => !isRefusal(it))).toHaveLength(20)
    expect((await store.facts()).size).toBe(20)
    expect((await other.facts()).version).toBe(21)
  })
  test('and one that is always behind gives up with an error', async () => {
    const { store } = await opened({ ...memoryEngine(edits([ground])), append: async () => 'behind' })
    await expect(store.change(figure('a'), 7, now)).rejects.toThrow('other machines were ahead 10 times in a row')
  })
})

test('a change that the engine cannot keep is not in memory, and the next one succeeds', async () => {
  const engine = memoryEngine(edits([ground]))
  let full = true
  const append: Engine['append'] = async them => {
    if (full) throw new Error('disk full')
    return engine.append(them)
  }
  const store = await openStore({ ...engine, append })
  await expect(store.change(figure('a'), 7, now)).rejects.toThrow('disk full')
  expect((await store.facts()).version).toBe(1)
  full = false
  expect(await store.change(figure('b'), 7, now)).toMatchObject({ version: 2 })
  expect((await store.facts()).observation('a')).toBeUndefined()
})

test('a journal that the rules refuse does not open, and the error names the version', async () => {
  const engine = memoryEngine(edits([ground, figure('a'), figure('b')]))
  await expect(openStore(engine)).rejects.toThrow('cannot read the journal at version 3: duplicate (b)')
})

test('history is every edit that touched it, also after a withdrawal', async () => {
  const { store } = await opened()
  await store.change(figure('a'), 7, now)
  await store.change(add({ statements: [quote('q')] }), 7, now)
  await store.change({ do: 'correct', to: observation('a', { period: '2024' }) }, 8, now)
  await store.change({ do: 'withdraw', id: 'a', why: 'a slip' }, 9, now)
  expect((await store.history('a')).map(it => [it.version, it.by, it.change.do])).toEqual([
    [2, 7, 'add'],
    [4, 8, 'correct'],
    [5, 9, 'withdraw'],
  ])
  expect(await store.history('nobody')).toEqual([])
  expect([store.wasEntered('a'), store.wasEntered('nobody')]).toEqual([true, false])
})

test('who last entered a name', async () => {
  const { store } = await opened()
  expect(store.namedBy('sources', 'report-2026-03-13')).toBe(1)
  await store.change(add({ sources: [source()] }), 7, now)
  expect(store.namedBy('sources', 'report-2026-03-13')).toBe(7)
  expect(store.namedBy('speakers', 'report-2026-03-13')).toBeUndefined()
})

describe('settings', () => {
  test('are kept by chat until they are forgotten', async () => {
    const { store, engine } = await opened()
    expect(await store.chat(5)).toEqual({})
    await store.changeChat(5, () => ({ language: 'az', partner: 'TUR' }))
    await store.changeChat(-100123, () => ({ language: 'zh' }))
    expect(await store.chat(5)).toEqual({ language: 'az', partner: 'TUR' })
    await store.forget(5)
    expect(await store.chat(5)).toEqual({})
    const names: string[] = []
    for await (const [name] of engine.entries('chat:')) names.push(name)
    expect(names).toEqual(['chat:-100123'])
  })
  test('that are empty are not kept', async () => {
    const { store, engine } = await opened()
    await store.changeChat(5, () => ({ language: 'az' }))
    await store.changeChat(5, () => ({}))
    expect(await engine.get('chat:5')).toBeUndefined()
  })
  test.each([null, 7, 'az', [], { language: 'xx' }, { language: 'az', unknown: 1 }])(
    '%j counts as absent',
    async value => {
      const { store, engine } = await opened()
      await engine.put('chat:5', value)
      expect(await store.chat(5)).toEqual({})
    },
  )
  test('once is true once', async () => {
    const { store, engine } = await opened()
    const other = await openStore(engine)
    const all = await Promise.all([
      store.once('digest'),
      other.once('digest'),
      store.once('digest'),
      store.once('other'),
    ])
    expect(all.filter(it => it)).toHaveLength(2)
    expect(await store.once('digest')).toBe(false)
  })
})
