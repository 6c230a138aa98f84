import { expect, test } from 'vitest'
import { calendarOf } from '../../../src/data/model/time-zones.ts'

test.each([
  ['Asia/Baku', '2025-12-31T20:30:00Z', '2026-01-01'],
  ['UTC', '2025-12-31T20:30:00Z', '2025-12-31'],
  ['Asia/Baku', '2026-03-12T19:59:59Z', '2026-03-12'],
])('the day in %s at %s', (zone, at, day) => expect(calendarOf(zone)(new Date(at))).toBe(day))
