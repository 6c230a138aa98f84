/** IANA time zones: 'Asia/Baku'. */
import { keptOffsets } from './kept-icu.ts'

/** The zone in the spelling of this system; case is ignored. Returns undefined when it is unknown. 'Etc/GMT-4' is four hours ahead of UTC. */
export function zoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** The zones on buttons, where most readers are. Any other zone can be typed. */
export const likelyZones = [
  ...(['Asia/Baku', 'Asia/Tbilisi', 'Europe/Istanbul', 'Europe/Moscow', 'Asia/Almaty', 'Asia/Tashkent'] as const),
  ...(['Asia/Shanghai', 'Europe/Berlin', 'Europe/Brussels', 'Europe/London', 'America/New_York', 'UTC'] as const),
] as const
export type LikelyZone = (typeof likelyZones)[number]

/** The calendar of a time zone: returns the local ISO date at an instant. */
export function calendarOf(timeZone: string): (at: Date) => string {
  const ahead = keptOffsets[timeZone]
  if (ahead !== undefined) return at => new Date(at.getTime() + ahead).toISOString().slice(0, 10)
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const read = (at: Date): string => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`
  }
  let last = Number.NaN
  let day = ''
  return at => {
    // In every zone a day begins at a full second, so one result per second is enough.
    const second = Math.floor(at.getTime() / 1000)
    if (second !== last) [last, day] = [second, read(at)]
    return day
  }
}
