import type { MonthOrYear } from '../../answers/model/question.ts'
import { hasWord } from '../text/word-sense.ts'
import type { Slots } from './read-slots.ts'

/** Whether a record is of months or of years. */
export const recordGrain = (slots: Slots): MonthOrYear => (asksForMonth(slots) ? 'month' : 'year')

/** Whether the text asks for months: the word "month" outside a date. */
export function asksForMonth({ words, row, times, grain }: Slots): boolean {
  const inTime = (at: number): boolean => times.some(time => time.from <= at && at < time.to)
  return (
    words.has('monthly') ||
    grain === 'month' ||
    row.some(({ text }) => text === 'monthly average' || text === 'per month on average') ||
    row.some(
      (tagged, at) =>
        hasWord(tagged, 'month') && !hasWord(tagged, 'year') && !inTime(at) && !isVocative(tagged.text, at),
    )
  )
}

// Azerbaijani: "ay" at the beginning is also an interjection, "ay qardaş".
const isVocative = (text: string, at: number): boolean => text === 'm' || text === 'mo' || (text === 'ay' && at === 0)
