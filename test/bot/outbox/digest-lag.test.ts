import { expect, test } from 'vitest'
import { DigestLag } from '../../../src/bot/outbox/digest-lag.ts'

function open() {
  const clock = { at: 1_000 }
  return { clock, lag: new DigestLag(() => clock.at) }
}
const item = (id: string) => ({ id, messages: [], recipients: [] })

test('a digest is timed from the outbox to each chat', () => {
  const { clock, lag } = open()
  clock.at = 5_000
  lag.put(item('digest:now:1-2'))
  clock.at = 5_500
  expect(lag.sent('digest:now:1-2', { chat: 1 })).toBe(500)
  clock.at = 7_000
  expect(lag.sent('digest:now:1-2', { chat: 2 })).toBe(2_000)
})

test('a digest of an earlier run is timed from the start', () => {
  const { clock, lag } = open()
  clock.at = 4_000
  expect(lag.sent('digest:now:1-2', { chat: 1 })).toBe(3_000)
})

test('a chat in quiet hours is not late, the others are', () => {
  const { clock, lag } = open()
  lag.put(item('digest:now:1-2'))
  lag.held('digest:now:1-2', { chat: 1, thread: 7 })
  clock.at = 3_000
  const times = [{ chat: 1, thread: 7 }, { chat: 1 }].map(to => lag.sent('digest:now:1-2', to))
  expect(times).toEqual([undefined, 2_000])
})

test('other messages are not digests', () => {
  const { lag } = open()
  lag.put(item('post:a'))
  expect(lag.sent('post:a', { chat: 1 })).toBeUndefined()
})
