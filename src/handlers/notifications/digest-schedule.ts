/** Groups of subscriptions that get digests at the same time, and when a group is due. Pure. */
import { hourOf, isWithin, type Subscription } from '../../data/chats/subscriptions.ts'
import { daysBefore, mondayOf } from '../../data/model/dates.ts'
import type { Day } from '../../data/model/schema.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()

function localOf(at: Date, zone: string) {
  const clock = clocks.get(zone) ?? clockOf(zone)
  clocks.set(zone, clock)
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  const year = parts.get('year')
  const month = parts.get('month')
  const day = parts.get('day')
  return { day: `${year}-${month}-${day}`, hour: Number(parts.get('hour')) }
}

/** UTC for an unknown zone: systems know different zones. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const form = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...form, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...form, timeZone: 'UTC' })
  }
}

/**
 * The name of the last due time, such as its day: a digest is due when the name changes. Returns '' for the cadence 'now',
 * which is always due, and undefined in quiet hours.
 */
export function lastDue({ cadence, zone, quiet }: Subscription, at: Date): string | undefined {
  // A morning digest may be late after a downtime, and must not arrive in the night.
  if (isQuiet({ zone, ...(quiet && { quiet }) }, at)) return undefined
  if (cadence === 'now') return ''
  const local = localOf(at, zone)
  // Before the digest's hour, it is the day before. In local time, because a day may have 23 or 25 hours.
  const day = local.hour < hourOf({ quiet }) ? daysBefore(local.day, 1) : local.day
  if (cadence === 'daily') return day
  return cadence === 'monthly' ? day.slice(0, 7) : mondayOf(day)
}

export const dayIn = (at: Date, zone: string): Day => localOf(at, zone).day

export const isQuiet = ({ zone, quiet }: Pick<Subscription, 'zone' | 'quiet'>, at: Date): boolean =>
  quiet !== undefined && isWithin(localOf(at, zone).hour, quiet)
