/** IANA time zones: 'Asia/Baku'. */

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
