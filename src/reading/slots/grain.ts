import type { MonthOrYear } from '../../answers/model/question.ts'
import { hasWord } from '../text/word-sense.ts'
import type { Slots } from './read-slots.ts'

/** Whether the best month or the best year is asked for: a month named as such, away from any date. */
export const recordGrain = (slots: Slots): MonthOrYear => (asksForMonth(slots) ? 'month' : 'year')

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

// "ay" is also what one calls out: "ay qardaş".
const isVocative = (text: string, at: number): boolean => text === 'm' || text === 'mo' || (text === 'ay' && at === 0)
