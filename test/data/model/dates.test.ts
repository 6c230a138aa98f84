import { afterEach, expect, test, vi } from 'vitest'
import { daysBefore, mondayOf } from '../../../src/data/model/dates.ts'

afterEach(() => vi.unstubAllEnvs())

// The clocks of New York and Cairo change between some of these days.
test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Africa/Cairo'])(
  'days before a day, in the zone %s',
  zone => {
    vi.stubEnv('TZ', zone)
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28')
    expect(daysBefore('2026-11-05', 7)).toBe('2026-10-29')
    expect(daysBefore('2026-01-01', 0)).toBe('2026-01-01')
  },
)

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-27', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the Monday of the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday))
