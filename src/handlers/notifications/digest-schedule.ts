/** Subscriptions that are served together, and when they are due. Pure. */
import { hourOf, isWithin, type Subscription } from '../../data/chats/subscriptions.ts'
import { daysBefore, mondayOf } from '../../data/model/dates.ts'

/** The name of those who are told at the same time: alike in how often, and, where that matters, in the zone and in quiet hours. */
export function groupOf({ cadence, zone, quiet }: Subscription): string {
  if (cadence === 'now' && quiet === undefined) return cadence
  return `${cadence}:${zone}${quiet === undefined ? '' : `:${quiet.from}-${quiet.to}`}`
}

interface Local {
  readonly day: string
  readonly hour: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function localOf(at: Date, zone: string): Local {
  const clock = clocks.get(zone) ?? clockOf(zone)
  clocks.set(zone, clock)
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')]
  return { day: `${year}-${month}-${day}`, hour: Number(parts.get('hour')) }
}

/** An unknown zone is UTC: the zones that a system knows differ. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const form = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...form, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...form, timeZone: 'UTC' })
  }
}

/**
 * The name of the last time at which such a subscription was due; told it once, it is not due again before the name
 * changes. Missing: undefined while quiet hours hold it back. At once it is due always: its name is ''.
 */
export function lastDue({ cadence, zone, quiet }: Subscription, at: Date): string | undefined {
  // Also what comes of a morning may be late: told when the bot is back, it would come in the night.
  if (isQuiet({ zone, ...(quiet && { quiet }) }, at)) return undefined
  if (cadence === 'now') return ''
  const local = localOf(at, zone)
  // Before that hour it is still the day before. By the clock on the wall: a day of the zone may have 23 hours, or 25.
  const day = local.hour < hourOf({ quiet }) ? daysBefore(local.day, 1) : local.day
  if (cadence === 'daily') return day
  return cadence === 'monthly' ? day.slice(0, 7) : mondayOf(day)
}

/** Whether its quiet hours are now. */
export const isQuiet = ({ zone, quiet }: Pick<Subscription, 'zone' | 'quiet'>, at: Date): boolean =>
  quiet !== undefined && isWithin(localOf(at, zone).hour, quiet)
