import { expect, test } from 'vitest'
import { memoryEngine } from '../../src/data/memory.ts'
import { openPosts } from '../../src/data/posts.ts'

const clock = { at: '2026-03-13T09:00:00Z' }
const now = (): Date => new Date(clock.at)
const day = '2026-03-13'

test('knows where a figure was used, the latest first, each message once', async () => {
  const posts = await openPosts(memoryEngine(), now)
  posts.note({ chat: -1, message: 5, day, ids: ['a', 'b'] })
  posts.note({ chat: -2, message: 6, day, ids: ['a'] })
  posts.note({ chat: -1, message: 5, day, ids: ['a', 'c'] })
  expect(posts.using('a').map(({ chat }) => chat)).toEqual([-1, -2])
  expect(posts.using('b')).toEqual([])
})

test('a correction keeps who is to hear of it, over a start', async () => {
  const engine = memoryEngine()
  const posts = await openPosts(engine, now)
  posts.note({ chat: -1, message: 5, day, ids: ['a'] })
  await posts.correct(7, 'a')
  const again = await openPosts(engine, now)
  expect(await again.correction(7)).toEqual({ id: 'a', posts: [{ chat: -1, message: 5, day, ids: ['a'] }] })
  expect(await again.correction(8)).toBeUndefined()
})

test('is put down at the end; a group takes its posts with it, and what is forgotten is gone at once', async () => {
  const engine = memoryEngine()
  const posts = await openPosts(engine, now)
  posts.note({ chat: -1, message: 5, day, ids: ['a'] })
  posts.note({ chat: -2, message: 5, day, ids: ['a'] })
  posts.moved(-1, -100)
  await posts.forget(-2)
  await posts.close()
  const again = await openPosts(engine, now)
  expect(again.using('a').map(({ chat }) => chat)).toEqual([-100])
})

test('of more than 2,000, and of those older than 30 days, the oldest go', async () => {
  const posts = await openPosts(memoryEngine(), now)
  for (let i = 0; i < 2001; i++) posts.note({ chat: -1, message: i, day, ids: ['a'] })
  expect(posts.using('a')).toHaveLength(2000)
  clock.at = '2026-05-01T09:00:00Z'
  posts.note({ chat: -1, message: 9999, day: '2026-05-01', ids: ['a'] })
  expect(posts.using('a').map(({ message }) => message)).toEqual([9999])
})
