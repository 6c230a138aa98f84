import { isCalendarDay } from '../../../data/model/dates.ts'
import type { Day, PartialDay } from '../../../data/model/schema.ts'
import { readTimes } from '../../time/read-times.ts'
import { tagAdminWords } from './tag-admin-words.ts'

/** The date that the whole text says, as far as it says it: '2026-03-13', '13.03.2026', '13 March 2026', '2026-03', '2026'. */
export function dayIn(text: string, today: Day): PartialDay | undefined {
  const date = written(text) ?? told(text, today)
  return date !== undefined && isCalendarDay(date) ? date : undefined
}

function written(text: string): PartialDay | undefined {
  const [, year = '', ...parts] = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text) ?? []
  if (year !== '') return [year, ...parts.filter(part => part !== undefined).map(twoDigits)].join('-')
  const [, day = '', month = '', own = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
  return own === '' ? undefined : `${own}-${twoDigits(month)}-${twoDigits(day)}`
}
const twoDigits = (part: string): string => part.padStart(2, '0')

function told(text: string, today: Day): PartialDay | undefined {
  const row = tagAdminWords(text)
  const [time, second] = readTimes(row, today, 'arguments')
  if (time === undefined || second !== undefined || time.from !== 0 || time.to < row.length) return undefined
  if (time.day !== undefined) return time.day
  return time.undated !== true && /^\d{4}(-\d\d)?$/.test(time.period ?? '') ? time.period : undefined
}
