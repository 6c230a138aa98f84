import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openSentMessages } from '../../../src/data/chats/sent-messages.ts'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { freshFolder, list } from '../folder.ts'

const today = '2026-03-13T09:00:00Z'
const clock = { at: today }
beforeEach(() => {
  clock.at = today
})
const now = (): Date => new Date(clock.at)
const at = Date.parse(today) / 1000

test('knows where a figure was used, the latest first, each message once', async () => {
  const sentMessages = await openSentMessages(memoryEngine(), now)
  sentMessages.note({ chat: -1, message: 5, at, ids: ['a', 'b'] })
  sentMessages.note({ chat: -2, message: 6, at, ids: ['a'] })
  sentMessages.note({ chat: -1, message: 5, at, ids: ['a', 'c'] })
  expect(sentMessages.using(['a']).map(({ chat }) => chat)).toEqual([-1, -2])
  expect(sentMessages.using(['b'])).toEqual([])
})

test('a correction keeps its recipients over a restart', async () => {
  const engine = memoryEngine()
  const sentMessages = await openSentMessages(engine, now)
  sentMessages.note({ chat: -1, message: 5, at, ids: ['a'] })
  await sentMessages.correct(7, ['a'])
  const again = await openSentMessages(engine, now)
  expect(await again.correction(7)).toEqual({ id: 'a', posts: [{ chat: -1, message: 5, at, ids: ['a'] }] })
  expect(await again.correction(8)).toBeUndefined()
})

test('is written at the close; posts move with a group, and forgotten ones are removed at once', async () => {
  const engine = memoryEngine()
  const sentMessages = await openSentMessages(engine, now)
  sentMessages.note({ chat: -1, message: 5, at, ids: ['a'] })
  sentMessages.note({ chat: -2, message: 5, at, ids: ['a'] })
  sentMessages.moved(-1, -100)
  await sentMessages.forget(-2)
  await sentMessages.close()
  const again = await openSentMessages(engine, now)
  expect(again.using(['a']).map(({ chat }) => chat)).toEqual([-100])
})

const known = (sentMessages: Awaited<ReturnType<typeof openSentMessages>>, chat: number) =>
  sentMessages.using(['a']).filter(it => it.chat === chat)

test('the last 100 answers of a group are known for 30 days, whatever other groups do', async () => {
  const sentMessages = await openSentMessages(memoryEngine(), now)
  sentMessages.note({ chat: -2, message: 1, at, ids: ['a'] })
  for (let i = 0; i < 101; i++) sentMessages.note({ chat: -1, message: i, at, ids: ['a'] })
  expect(known(sentMessages, -1)).toHaveLength(100)
  expect(sentMessages.at(-1, 0)).toBeUndefined()
  expect(known(sentMessages, -2)).toHaveLength(1)
  clock.at = '2026-05-01T09:00:00Z'
  sentMessages.note({ chat: -1, message: 9999, at: Date.parse(clock.at) / 1000, ids: ['a'] })
  expect(sentMessages.using(['a']).map(({ message }) => message)).toEqual([9999])
})

test('of a channel the last 50 posts are known, however old, and one post in each of very many', async () => {
  const engine = memoryEngine()
  const sentMessages = await openSentMessages(engine, now)
  const old = Date.parse('2020-01-01') / 1000
  for (let i = 0; i < 51; i++) await sentMessages.keep({ chat: -1001, message: i, at: old, ids: ['a'], channel: true })
  for (let i = 0; i < 2000; i++) sentMessages.note({ chat: -2000 - i, message: 5, at: old, ids: ['a'], channel: true })
  sentMessages.note({ chat: -1, message: 5, at, ids: ['a'] })
  await sentMessages.close()
  for (const it of [sentMessages, await openSentMessages(engine, now)]) {
    expect(known(it, -1001)).toHaveLength(50)
    expect(it.at(-1001, 0)).toBeUndefined()
    expect(it.using(['a'])).toHaveLength(2051)
  }
})

test('the size over all chats is bounded, and the oldest are forgotten; over a restart too', async () => {
  const engine = memoryEngine()
  const one = { chat: -1, message: 5, at, ids: ['a'] }
  // Room for three of them, which count as 64 each.
  const characters = 200
  const groups = { ofChat: 100, characters, days: 30 }
  const bounds = { people: groups, groups, channels: { ofChat: 50, characters } }
  const sentMessages = await openSentMessages(engine, now, bounds)
  for (let i = 1; i < 6; i++) sentMessages.note({ ...one, chat: -i })
  expect(sentMessages.using(['a']).map(({ chat }) => chat)).toEqual([-5, -4, -3])
  sentMessages.note({ ...one, chat: -3 })
  sentMessages.note({ ...one, chat: -6 })
  expect(sentMessages.using(['a']).map(({ chat }) => chat)).toEqual([-6, -3, -5])
  await sentMessages.close()
  const left = (await openSentMessages(engine, now, bounds)).using(['a']).map(({ chat }) => chat)
  expect(left.toSorted()).toEqual([-3, -5, -6])
})

test('of a private chat the last twenty answers are known, for a week', async () => {
  const engine = memoryEngine()
  let time = now()
  const sentMessages = await openSentMessages(engine, () => time)
  for (let message = 1; message < 25; message++) sentMessages.note({ chat: 7, message, at, ids: ['a'] })
  expect(sentMessages.using(['a']).map(({ message }) => message)).toEqual(Array.from({ length: 20 }, (_, i) => 24 - i))
  time = new Date(at * 1000 + 7 * 86_400_000 + 1_000)
  sentMessages.note({ chat: 8, message: 1, at: time.getTime() / 1000, ids: ['a'] })
  expect(sentMessages.using(['a']).map(({ chat }) => chat)).toEqual([8])
})

test('deleted messages are forgotten durably', async () => {
  const engine = memoryEngine()
  const sentMessages = await openSentMessages(engine, now)
  for (const message of [5, 6, 7]) sentMessages.note({ chat: -1, message, at, ids: ['a'] })
  sentMessages.note({ chat: -2, message: 5, at, ids: ['a'] })
  await sentMessages.drop(-1, [5, 6, 99])
  const left = (it: typeof sentMessages) => it.using(['a']).map(({ chat, message }) => [chat, message])
  expect(left(sentMessages)).toEqual([
    [-2, 5],
    [-1, 7],
  ])
  expect(left(await openSentMessages(engine, now))).toEqual(left(sentMessages))
})

test('a post remembers its last three corrections, over a start', async () => {
  const engine = memoryEngine()
  const sentMessages = await openSentMessages(engine, now)
  await sentMessages.keep({ chat: -1001, message: 5, at, ids: ['a'], channel: true })
  for (const version of [7, 8, 8, 9, 10]) await sentMessages.mended(version, sentMessages.using(['a']))
  expect((await openSentMessages(engine, now)).at(-1001, 5)?.mended).toEqual([8, 9, 10])
})

test('a disk error is thrown by keep, and the next keep writes the post', async () => {
  const engine = memoryEngine()
  let isFull = true
  const update: typeof engine.update = (...args) =>
    isFull ? Promise.reject(new Error('full')) : engine.update(...args)
  const sentMessages = await openSentMessages({ ...engine, update }, now)
  await expect(sentMessages.keep({ chat: -1001, message: 5, at, ids: ['a'], channel: true })).rejects.toThrow('full')
  isFull = false
  await sentMessages.keep({ chat: -1001, message: 6, at, ids: ['a'], channel: true })
  expect((await openSentMessages(engine, now)).using(['a'])).toHaveLength(2)
})

test('over files: messages and corrections are there after a restart, and the settings file is not written', async () => {
  const folder = freshFolder()
  const open = () => openFileEngine({ folder, notice: () => undefined })
  const engine = await open()
  const sentMessages = await openSentMessages(engine, now)
  await sentMessages.keep({ chat: -1001, message: 5, at, ids: ['a'], channel: true })
  await sentMessages.keep({ chat: -1002, message: 6, at, ids: ['a'], channel: true })
  await sentMessages.correct(7, ['a'])
  await sentMessages.correct(8, ['a'])
  await sentMessages.settled('7', [{ chat: -1001, ids: ['a'] }])
  await sentMessages.forget(-1002)
  await engine.close()
  expect(list(folder)).toContain('posts.jsonl')
  expect(list(folder)).not.toContain('settings.json')
  const after = await open()
  const again = await openSentMessages(after, now)
  expect(again.using(['a']).map(({ chat }) => chat)).toEqual([-1001])
  expect(await again.corrections()).toEqual([{ key: '8', version: 8 }])
  expect(again.told(6, 7)).toEqual([{ version: 7, ids: ['a'], heard: [{ chat: -1001, ids: ['a'] }] }])
  await after.close()
})

describe('what another machine has changed', () => {
  const post = { chat: -1, message: 5, at, ids: ['a'] }
  const name = 'post:-1:5'

  test('a look at all of them brings back no older state', async () => {
    const engine = memoryEngine()
    await engine.put(name, post)
    let gate = Promise.resolve()
    const slow = Object.assign(Object.create(engine) as typeof engine, {
      async *entries(prefix: string) {
        const all: (readonly [string, unknown])[] = []
        for await (const entry of engine.entries(prefix)) all.push(entry)
        await gate
        yield* all
      },
    })
    const messages = await openSentMessages(slow, now)
    let open = (): void => undefined
    gate = new Promise(resolve => {
      open = resolve
    })
    messages.reread('all')
    await engine.get(name)
    await engine.put(name, { ...post, mended: [8] })
    messages.reread([name])
    await vi.waitFor(() => expect(messages.at(-1, 5)?.mended).toEqual([8]))
    open()
    await new Promise(setImmediate)
    expect(messages.at(-1, 5)?.mended).toEqual([8])
  })

  test('a message that was forgotten while nothing was heard is not brought back', async () => {
    const engine = memoryEngine()
    const deaf = Object.assign(Object.create(engine) as typeof engine, { onChange: () => undefined })
    await engine.put(name, post)
    const messages = await openSentMessages(deaf, now)
    messages.note({ ...post, message: 6 })
    await engine.put(name, undefined)
    messages.reread('all')
    await vi.waitFor(() => expect(messages.using(['a']).map(({ message }) => message)).toEqual([6]))
    await messages.mended(8, [post])
    expect(await engine.get(name)).toBeUndefined()
  })

  test('a message that is not read yet is corrected all the same, and a deleted one is not brought back', async () => {
    const engine = memoryEngine()
    const deaf = Object.assign(Object.create(engine) as typeof engine, { onChange: () => undefined })
    const messages = await openSentMessages(deaf, now)
    await engine.put(name, post)
    await messages.mended(8, [post, { ...post, message: 6 }])
    expect(await engine.get(name)).toEqual({ ...post, mended: [8] })
    expect(await engine.get('post:-1:6')).toBeUndefined()
  })

  test('a read that fails is tried again', async () => {
    vi.useFakeTimers()
    const engine = memoryEngine()
    await engine.put(name, post)
    const messages = await openSentMessages(engine, now)
    vi.spyOn(engine, 'get').mockRejectedValueOnce(new Error('away'))
    await engine.put(name, { ...post, mended: [8] })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(messages.at(-1, 5)?.mended).toEqual([8])
    vi.useRealTimers()
  })
})
