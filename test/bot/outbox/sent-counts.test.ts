/** What one replica sends counts in the limits of the other, which sends the broadcasts. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSentCounter } from '../../../src/bot/outbox/rate-limits.ts'
import { type SentCounts, sentTopic, tellSent } from '../../../src/bot/outbox/sent-counts.ts'
import type { Shared } from '../../../src/data/shared/shared.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open() {
  const told: SentCounts[] = []
  const leader = openSentCounter(() => 0)
  const tell: Shared['tell'] = async (topic, value) => {
    expect(topic.name).toBe(sentTopic.name)
    const counts = sentTopic.shape.parse(JSON.parse(JSON.stringify(value)))
    told.push(counts)
    leader.heard(counts)
  }
  const other = openSentCounter(() => 0, tellSent({ tell }))
  const send = async (chats: readonly number[]): Promise<void> => {
    for (const chat of chats) await other.note(chat, async () => undefined)
  }
  return { told, leader, send }
}
const times = (count: number, chat: number): readonly number[] => Array(count).fill(chat)

test('what is sent in a tenth of a second is told together, in all and by group', async () => {
  const { told, send } = open()
  await send([1, -5, -6, -5, 2])
  expect(told).toEqual([])
  vi.advanceTimersByTime(100)
  await send([1])
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual([
    {
      all: 5,
      groups: [
        [-5, 2],
        [-6, 1],
      ],
    },
    { all: 1, groups: [] },
  ])
})

test.each([29, 30, 300])('after %i messages of another replica', async count => {
  const { leader, send } = open()
  await send(times(count, 1))
  vi.advanceTimersByTime(100)
  expect(leader.free > 0).toBe(count >= 30)
})

test.each([19, 20])('after %i messages to a group, other chats are as free as before', async count => {
  const { leader, send } = open()
  await send(times(count, -5))
  vi.advanceTimersByTime(100)
  expect([leader.of(-5).free > 1_010, leader.of(-6).free > 0, leader.of(1).free > 0]).toEqual([
    count >= 20,
    false,
    false,
  ])
})

test('many groups are told in parts, so that each fits a notification', async () => {
  const { told, send } = open()
  await send(Array.from({ length: 450 }, (_, i) => -1_000_000_000_000 - i))
  vi.advanceTimersByTime(100)
  expect(told.map(({ all }) => all)).toEqual([200, 200, 50])
  for (const counts of told) expect(JSON.stringify(counts).length).toBeLessThan(7_000)
})

test('a count that cannot be told is lost, and the message is sent', async () => {
  const other = openSentCounter(() => 0, tellSent({ tell: () => Promise.reject(new Error('away')) }))
  expect(await other.note(1, async () => 'sent')).toBe('sent')
  await vi.advanceTimersByTimeAsync(100)
})
