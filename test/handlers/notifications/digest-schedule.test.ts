import { expect, test } from 'vitest'
import type { Cadence } from '../../../src/data/chats/subscriptions.ts'
import { lastDue } from '../../../src/handlers/notifications/digest-schedule.ts'
import { subscription } from '../../subscription.ts'

const due = (at: string, zone: string, cadence: Cadence = 'daily'): string | undefined =>
  lastDue({ ...one, cadence, zone }, new Date(at))
const one = subscription(5, { since: 0 })

test.each([
  // The last Sunday of March has 23 hours in Berlin, and nine o'clock is 07:00 UTC.
  ['2026-03-28T07:59:00Z', '2026-03-27'],
  ['2026-03-28T08:00:00Z', '2026-03-28'],
  ['2026-03-29T06:59:00Z', '2026-03-28'],
  ['2026-03-29T07:00:00Z', '2026-03-29'],
  // The last Sunday of October has 25, and it is 08:00 UTC.
  ['2026-10-24T07:00:00Z', '2026-10-24'],
  ['2026-10-25T07:59:00Z', '2026-10-24'],
  ['2026-10-25T08:00:00Z', '2026-10-25'],
])('when the clocks change, a digest is due at nine local time: %s', (at, day) => {
  expect(due(at, 'Europe/Berlin')).toBe(day)
})

test.each<[Cadence, string, string]>([
  ['weekly', '2026-11-30T04:59:00Z', '2026-11-23'],
  ['weekly', '2026-11-30T05:00:00Z', '2026-11-30'],
  ['monthly', '2026-12-01T04:59:00Z', '2026-11'],
  ['monthly', '2026-12-01T05:00:00Z', '2026-12'],
])('%s, as of %s', (cadence, at, name) => {
  expect(due(at, 'Asia/Baku', cadence)).toBe(name)
})
