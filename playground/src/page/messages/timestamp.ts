import { el } from '../dom.ts'

/**
 * A `date_time` entity in the reader's time zone, with the text of the message as its title.
 * Missing: undefined if the text stays unchanged.
 */
export function moment(unixTime: number, format: string, words: string): HTMLElement | undefined {
  const date = new Date(unixTime * 1000)
  if (format === '' || Number.isNaN(date.getTime())) return undefined
  return el('time', { datetime: date.toISOString(), title: words }, written(date, format))
}

function written(date: Date, format: string): string {
  if (format === 'r') return ago(date)
  return new Intl.DateTimeFormat(undefined, {
    ...(format.includes('w') ? { weekday: 'short' } : {}),
    ...dayOf(format),
    ...(/t/i.test(format) ? { hour: '2-digit', minute: '2-digit' } : {}),
    ...(format.includes('T') ? { second: '2-digit' } : {}),
  }).format(date)
}

function dayOf(format: string): Intl.DateTimeFormatOptions {
  if (format.includes('D')) return { day: 'numeric', month: 'long', year: 'numeric' }
  return format.includes('d') ? { day: '2-digit', month: '2-digit', year: '2-digit' } : {}
}

function ago(date: Date): string {
  const minutes = Math.round((date.getTime() - Date.now()) / 60_000)
  const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })
  return Math.abs(minutes) < 60 ? relative.format(minutes, 'minute') : relative.format(Math.round(minutes / 60), 'hour')
}
