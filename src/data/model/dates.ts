import { addHours } from 'date-fns/addHours'
import { formatISO } from 'date-fns/formatISO'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { parseISO } from 'date-fns/parseISO'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { subDays } from 'date-fns/subDays'
import type { Day, PartialDay } from './schema.ts'

/** The last day of a partial date: '2023-12' gives '2023-12-31', '2024' gives '2024-12-31'. A whole date gives itself. */
export function lastDay(date: PartialDay): Day {
  const [year = '', month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? getDaysInMonth(new Date(Number(year), Number(month) - 1))}`
}

/** The first day of a partial date: '2024' gives '2024-01-01'. */
export function firstDay(date: PartialDay): Day {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** Such as the month in a date: 3 gives '03'. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A date in text, whether or not the calendar has it. */
export const dayText = (year: number | string, month: number, day: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`

/** Whether the date exists: '2025-02-30' and '2025-13' do not. */
export function isCalendarDay(date: PartialDay): boolean {
  const [, month = '01', day = '01'] = date.split('-')
  const isMonth = month >= '01' && month <= '12'
  return isMonth && day >= '01' && firstDay(date) <= lastDay(date.slice(0, 7))
}

export const daysBefore = (day: Day, count: number): Day => dayOf(subDays(parseISO(day), count))

export const mondayOf = (day: Day): Day => dayOf(startOfISOWeek(parseISO(day)))

const dayOf = (localDate: Date): Day => formatISO(localDate, { representation: 'date' })

/** The latest local day on earth at that instant: UTC+14 is the furthest ahead. */
export const latestDay = (at: string): Day => addHours(new Date(at), 14).toISOString().slice(0, 10)
