import { likelyZones } from '../../data/model/time-zones.ts'
import type { Language } from '../../languages/model/say.ts'

/** A time zone by its city: 'Baku' for 'Asia/Baku', 'Los Angeles'; 'UTC+4' for 'Etc/GMT-4'. */
export function zoneName(zone: string, { say }: Language): string {
  const likely = likelyZones.find(it => it === zone)
  if (likely !== undefined) return say.subscriptions.zones[likely]
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? []
  // Their signs say how far UTC is ahead.
  if (sign !== undefined) return `UTC${sign === '+' ? '−' : '+'}${hours}`
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
