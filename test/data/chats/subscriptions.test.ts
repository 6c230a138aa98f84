/** Subscriptions: what is found by chat, by person and by group, and what ten thousand of them write. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSubscriptions, type Subscriptions } from '../../../src/data/chats/subscriptions.ts'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { disk, type FileSystem } from '../../../src/data/engine/file-system.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore } from '../../../src/data/store.ts'
import { subscription } from '../../subscription.ts'
import { runs } from '../../suite.ts'
import { freshFolder } from '../folder.ts'

const one = subscription
const groups = (subscriptions: Subscriptions) =>
  Object.fromEntries([...subscriptions.groups()].map(([name, members]) => [name, [...members].map(it => it.chat)]))

test('groups follow each change: cadence, quiet hours, pause, progress, end; also after a restart', async () => {
  const engine = memoryEngine()
  const subscriptions = await openSubscriptions(engine)
  await subscriptions.put(one(1))
  await subscriptions.put(one(2, { isBehind: true }))
  await subscriptions.put(one(3, { cadence: 'now' }))
  await subscriptions.put(one(4, { cadence: 'now', quiet: { from: 22, to: 8 } }))
  await subscriptions.put(one(5, { isPaused: true }))
  const before = { 'daily:UTC': [1, 2], now: [3], 'now:UTC:22-8': [4] }
  expect(groups(subscriptions)).toEqual(before)
  expect(groups(await openSubscriptions(engine))).toEqual(before)
  expect([subscriptions.hasBehind('daily:UTC'), subscriptions.hasBehind('now')]).toEqual([true, false])
  await subscriptions.put(one(2))
  expect(subscriptions.hasBehind('daily:UTC')).toBe(false)
  await subscriptions.put(one(3, { isPaused: true }))
  await subscriptions.put(one(5))
  await subscriptions.end(4)
  expect(groups(subscriptions)).toEqual({ 'daily:UTC': [1, 2, 5] })
  expect([...subscriptions.all()].map(({ chat }) => chat)).toEqual([1, 2, 3, 5])
})

test('the topics of a chat move and end together, and no others', async () => {
  const subscriptions = await openSubscriptions(memoryEngine())
  for (const thread of [undefined, 3, 4]) await subscriptions.put(one(-1, thread === undefined ? {} : { thread }))
  await subscriptions.put(one(-2))
  await subscriptions.moved(-1, -1001)
  expect([undefined, 3, 4].map(thread => subscriptions.of(-1001, thread)?.chat)).toEqual([-1001, -1001, -1001])
  expect([undefined, 3].map(thread => subscriptions.of(-1, thread))).toEqual([undefined, undefined])
  expect(await subscriptions.remove(-1001, 3)).toBe(true)
  expect(await subscriptions.remove(-1001, 3)).toBe(false)
  await subscriptions.end(-1001)
  expect([...subscriptions.all()].map(({ chat }) => chat)).toEqual([-2])
  expect(groups(subscriptions)).toEqual({ 'daily:UTC': [-2] })
})

test('the channels of a person are found until that person is forgotten', async () => {
  const subscriptions = await openSubscriptions(memoryEngine())
  for (const chat of [-1001, -1002]) await subscriptions.put(one(chat, { kind: 'channel', by: 7 }))
  await subscriptions.put(one(7))
  await subscriptions.put(one(-1002, { kind: 'channel', by: 8 }))
  const of = (person: number): readonly number[] => subscriptions.setUpBy(person).map(({ chat }) => chat)
  expect([of(7), of(8)]).toEqual([[-1001], [-1002]])
  await subscriptions.forget(7)
  expect([of(7), of(8), subscriptions.of(7)]).toEqual([[], [-1002], undefined])
  expect(subscriptions.of(-1001)).toEqual(one(-1001, { kind: 'channel' }))
})

test('many chats that subscribe, one after the other, are written once each', async () => {
  const many = runs(10_000)
  const folder = freshFolder()
  let bytes = 0
  const files: FileSystem = {
    ...disk,
    async open(path, flags, mode) {
      const file = await disk.open(path, flags, mode)
      const write: typeof file.write = (...args) => {
        if (path.startsWith(join(folder, 'settings'))) bytes += args[2]
        return file.write(...args)
      }
      return Object.assign(Object.create(file), { write, datasync: async () => undefined })
    },
  }
  const store = await openStore(await openFileEngine({ folder, notice: () => undefined, files }))
  for (let chat = 10_000; chat < 10_000 + many; chat++) await store.subscriptions.put(one(chat))
  const text = readFileSync(join(folder, 'settings.json'), 'utf8')
  // The first line is the header, and was written with the file.
  expect(text.match(/"sub:\d+:0"/g)?.length).toBe(many)
  expect(bytes).toBe(text.length)
  expect(bytes).toBeLessThan(250 * many)
  await store.close()
})
