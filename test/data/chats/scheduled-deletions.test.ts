import { expect, test } from 'vitest'
import { openScheduledDeletions } from '../../../src/data/chats/scheduled-deletions.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore } from '../../../src/data/store.ts'

const at = (message: number, time: number, chat = -1) => ({ chat, message, at: time })

test('those whose time has come are due, the longest due first', async () => {
  const deletions = await openScheduledDeletions(memoryEngine())
  await deletions.add([at(1, 300), at(2, 100)])
  await deletions.add([at(3, 200)])
  expect(deletions.due(99)).toEqual([])
  expect(deletions.due(200)).toEqual([at(2, 100), at(3, 200)])
})

test('are kept over a restart, and forgotten when they are gone', async () => {
  const engine = memoryEngine()
  await (await openScheduledDeletions(engine)).add([at(1, 100), at(2, 100)])
  const again = await openScheduledDeletions(engine)
  expect(again.due(100)).toEqual([at(1, 100), at(2, 100)])
  await again.drop([at(1, 100)])
  expect((await openScheduledDeletions(engine)).due(100)).toEqual([at(2, 100)])
  await again.drop([at(2, 100)])
  expect(await engine.get('passing')).toBeUndefined()
})

test('a list of an older version is read as they are now', async () => {
  const engine = memoryEngine()
  await engine.put('passing', [at(1, 100), at(2, 100)])
  await (await openScheduledDeletions(engine)).drop([at(1, 100)])
  expect((await openScheduledDeletions(engine)).due(100)).toEqual([at(2, 100)])
})

test('are forgotten with everything else of a chat', async () => {
  const store = await openStore(memoryEngine())
  await store.deletions.add([at(1, 100, -1), at(1, 100, -2)])
  await store.forget(-1)
  expect(store.deletions.due(100)).toEqual([at(1, 100, -2)])
})

test('are bounded: when there are too many, the earliest are due at once', async () => {
  const deletions = await openScheduledDeletions(memoryEngine())
  await deletions.add(Array.from({ length: 20_003 }, (_, i) => at(i, 1_000 + i)))
  expect(deletions.due(0).map(({ message }) => message)).toEqual([0, 1, 2])
})

test.each([[{ chat: 1 }], ['gone'], [[{ chat: -1, message: 'x', at: 1 }]]])(
  'what is not of their shape is as good as none: %j',
  async value => {
    const engine = memoryEngine()
    await engine.put('passing', value)
    expect((await openScheduledDeletions(engine)).due(Number.POSITIVE_INFINITY)).toEqual([])
  },
)
