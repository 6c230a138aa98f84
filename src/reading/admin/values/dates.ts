/** Dates and periods as whole texts. */
import { isCalendarDay } from '../../../data/model/dates.ts'
import type { Day, PartialDay, Period } from '../../../data/model/schema.ts'
import { readTimes } from '../../time/read-times.ts'
import { tagAdminWords } from './admin-words.ts'

/** The date in a text, as exact as it: '2026-03-13', '13.03.2026', '13 March 2026', '2026-03', '2026'. Undefined for anything else. */
export function dayIn(text: string, today: Day): PartialDay | undefined {
  const date = inDigits(text) ?? inWords(text, today)
  return date !== undefined && isCalendarDay(date) ? date : undefined
}

function inDigits(text: string): PartialDay | undefined {
  const [, year = '', ...parts] = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text) ?? []
  if (year !== '') return [year, ...parts.filter(part => part !== undefined).map(twoDigits)].join('-')
  const [, day = '', month = '', yearLast = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
  return yearLast === '' ? undefined : `${yearLast}-${twoDigits(month)}-${twoDigits(day)}`
}
const twoDigits = (part: string): string => part.padStart(2, '0')

function inWords(text: string, today: Day): PartialDay | undefined {
  const time = onlyTime(text, today)
  if (time?.day !== undefined) return time.day
  return time?.undated !== true && /^\d{4}(-\d\d)?$/.test(time?.period ?? '') ? time?.period : undefined
}

/** The period in a text; undefined for no period, for several, and for a month without its year. */
export function periodIn(text: string, today: Day): Period | undefined {
  const time = onlyTime(text, today)
  return time?.undated === true ? undefined : time?.period
}

/** The one time that fills the whole text. */
function onlyTime(text: string, today: Day) {
  const row = tagAdminWords(text)
  const [time, second] = readTimes(row, today, 'arguments')
  return time !== undefined && second === undefined && time.from === 0 && time.to >= row.length ? time : undefined
}
