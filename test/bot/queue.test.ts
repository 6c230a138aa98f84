import type { Update } from 'grammy/types'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLog } from '../../src/bot/log.ts'
import { openQueue } from '../../src/bot/queue.ts'
import type { Ending } from '../../src/bot/reception.ts'
import { gate } from './desk.ts'
import * as tg from './updates.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open(outcome: Ending['outcome'], until: Promise<void> = Promise.resolve()) {
  const served: number[] = []
  const lines: string[] = []
  const stopping = new AbortController()
  const log = openLog('info', [], line => lines.push(line))
  const receive = async ({ update_id }: Update): Promise<Ending> => {
    await until
    served.push(update_id)
    return { outcome }
  }
  return { served, lines, stopping, queue: openQueue(receive, { paceMs: 40, log, signal: stopping.signal }) }
}
const flood = (size: number): readonly Update[] =>
  Array.from({ length: size }, (_, i) => ({ ...tg.message(), update_id: i }))

test('what a flood brings beyond three hundred is dropped, and told once in a while', async () => {
  const closed = gate()
  const { queue, served, lines } = open('answered', closed.opened)
  for (const update of flood(450)) void queue.take(update)
  const other = queue.take({ ...tg.inGroup(), update_id: 9999 })
  closed.open()
  await other
  expect(lines.map(line => JSON.parse(line).dropped)).toEqual([1, 101])
  await vi.runAllTimersAsync()
  await queue.drained()
  expect(served.filter(id => id !== 9999)).toEqual(flood(300).map(({ update_id }) => update_id))
})

test('a flooder gets at most thirty answers a second', async () => {
  const { queue, served } = open('answered')
  for (const update of flood(200)) void queue.take(update)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(served.length).toBeGreaterThan(20)
  expect(served.length).toBeLessThanOrEqual(30)
})

test('twenty at once are answered at once, and talk that needs no answer is never slowed', async () => {
  const haste = open('answered')
  for (const update of flood(20)) void haste.queue.take(update)
  await haste.queue.drained()
  const talk = open('silent')
  for (const update of flood(300)) void talk.queue.take(update)
  await talk.queue.drained()
  expect([haste.served.length, talk.served.length]).toEqual([20, 300])
})

test('at a stop no pace is kept', async () => {
  const { queue, served, stopping } = open('answered')
  for (const update of flood(300)) void queue.take(update)
  stopping.abort()
  await queue.drained()
  expect(served).toHaveLength(300)
})
