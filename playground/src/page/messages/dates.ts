import type { Language, Words } from '../words/words.ts'

const dayMs = 24 * 60 * 60 * 1000

/** "14:05" in the reader's time zone. */
export function clock(seconds: number): string {
  const date = new Date(seconds * 1000)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** A key of the day. */
export function dayKey(seconds: number): string {
  return new Date(seconds * 1000).toDateString()
}

/** "Today", "Yesterday", or the date in the reader's language. */
export function dayName(seconds: number, now: Date, language: Language, words: Words): string {
  const date = new Date(seconds * 1000)
  if (date.toDateString() === now.toDateString()) return words.today
  if (date.toDateString() === new Date(now.getTime() - dayMs).toDateString()) return words.yesterday
  const isThisYear = date.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(date)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
