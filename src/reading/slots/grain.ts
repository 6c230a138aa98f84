import type { MonthOrYear } from '../../answers/model/question.ts'
import { positionsOf } from '../text/positions.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { isInterjection, type Slots } from './read-slots.ts'

export const recordGrain = (slots: Slots): MonthOrYear => (asksForMonth(slots) ? 'month' : 'year')

/** Whether the text asks for months: the word "month" outside a date. */
export function asksForMonth({ words, row, times, grain }: Slots): boolean {
  const dated = positionsOf(times)
  return (
    words.has('monthly') ||
    grain === 'month' ||
    row.some(tagged => inClass(tagged, 'monthly-average')) ||
    row.some(
      (tagged, at) =>
        hasWord(tagged, 'month', 'months') &&
        !hasWord(tagged, 'year') &&
        !dated.has(at) &&
        !inClass(tagged, 'short-month') &&
        !(row.length > 1 && isInterjection(tagged, at)),
    )
  )
}
