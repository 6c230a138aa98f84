/** Time zones by their names in the IANA database: 'Asia/Baku'. */

/**
 * The zone of that name, as this system spells it, whatever the case. 'Etc/GMT-4' is four hours ahead of UTC.
 *
 * Missing: undefined where this system knows no such zone.
 */
export function zoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** What is offered to be tapped: where most readers are. Every other zone can be written. */
export const likelyZones = [
  ...(['Asia/Baku', 'Asia/Tbilisi', 'Europe/Istanbul', 'Europe/Moscow', 'Asia/Almaty', 'Asia/Tashkent'] as const),
  ...(['Asia/Shanghai', 'Europe/Berlin', 'Europe/Brussels', 'Europe/London', 'America/New_York', 'UTC'] as const),
] as const
export type LikelyZone = (typeof likelyZones)[number]
