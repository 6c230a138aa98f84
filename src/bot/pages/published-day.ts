/** Days as pages write them. */
import { dayText, isCalendarDay } from '../../data/model/dates.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The forms of machines and of bylines; each gives year, month and day in that order, or reversed. */
const isoForm = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T\s])/i
const slashForm = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|\D)/
const hanForm = /^\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/
const plainForm = /^\s*(\d{4})(\d{2})(\d{2})(?=$|\D|\d{4,6}$)/
const dotForm = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$|\D)/
const wordForm = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?=$|\D)/i
const americanForm = /^\s*(?:[a-z]{3,9},\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?=$|\D)/i

/** The day at the start of a text: '2026-03-20T10:00+04:00', '20.03.2026', 'Fri, 20 Mar 2026'. Undefined for any other text. */
export function publishedDay(text: string | undefined): string | undefined {
  const words = (text ?? '').slice(0, 60)
  for (const form of [isoForm, slashForm, hanForm, plainForm]) {
    const [, year = '', month = '', day = ''] = form.exec(words) ?? []
    if (year !== '') return calendarDay(year, Number(month), Number(day))
  }
  const [, day, month, year] = dotForm.exec(words) ?? []
  if (year !== undefined) return calendarDay(year, Number(month), Number(day))
  const [, first, name, last] = wordForm.exec(words) ?? []
  if (last !== undefined) return calendarDay(last, monthOf(name), Number(first))
  const [, word, second, third] = americanForm.exec(words) ?? []
  return third === undefined ? undefined : calendarDay(third, monthOf(word), Number(second))
}

/** The day in the path of an address: /2026/03/20/, /20260320/. */
export function dayInAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const [, year = '', month = '', day = ''] =
    /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=$|[^\d])/.exec(new URL(url).pathname) ?? []
  return year === '' ? undefined : calendarDay(year, Number(month), Number(day))
}

const monthOf = (name = ''): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

function calendarDay(year: string, month: number, day: number): string | undefined {
  const text = dayText(year, month, day)
  return isCalendarDay(text) ? text : undefined
}
