/** Follow-ups one step from the period of the answer: "and the next year?", "the previous quarter?", "compare it with the year before". */
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import { grain, next, previous, yearAfter, yearBefore } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { askable, isPeriodText } from '../slots/askable-periods.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { isOnly } from './changed-list.ts'

/** The question of that period, or its growth on it. Undefined of other texts; "last quarter" is rather counted from today. */
export function stepped({ row, words }: Slots, before: Question, today: Day): ReadResult | undefined {
  if (!('period' in before) || before.period === undefined || ('base' in before && before.base !== undefined))
    return undefined
  const { period } = before
  const rest = row.filter(it => !isSecond(it))
  const to = isOnly(rest, ...ofSteps) ? periodBeside(row, period, today) : undefined
  if (to === undefined) return undefined
  if (words.has('compare') || words.has('against') || words.has('versus')) {
    if (before.kind !== 'figure' || to > period) return undefined
    const { flow, reporter, partner } = before
    return {
      question: { kind: 'growth', flow, reporter, partner, period, ...(to !== yearBefore(period) && { base: to }) },
    }
  }
  if (row.some(it => hasWord(it, 'sameperiod'))) return undefined
  const asked = askable(to, today)
  return isPeriodText(asked) ? { question: { ...before, period: asked } } : { problem: asked, nearest: [before] }
}

/** 第二年 is the year behind it. */
const isSecond = (word: TaggedWord): boolean => word.kind === 'han' && senseOf(word, 'ordinal')?.value === 2

const lengths = ['quarter', 'month', 'year'] as const
const ofSteps: readonly Word[] = [
  ...lengths,
  ...(['years', 'quarters', 'months', 'last', 'next', 'nextyear', 'sameperiod', 'lastyear', 'beforelast'] as const),
  ...(['andwhat', 'and', 'in', 'to', 'with', 'it', 'isit', 'compare', 'against', 'versus', 'noise'] as const),
]

/** The period that the words tell by its distance from this one, which is of the same length or within the year. */
function periodBeside(row: Slots['row'], period: Period, today: Day): Period | undefined {
  // "2026" was cut to its full months: the year behind it is 2027.
  const year = period.slice(0, 4)
  const named = askable(year, today) === period ? year : period
  if (row.some(it => inClass(it, 'next-year'))) return yearAfter(named)
  // "And next?", «следующий»: of the same length.
  if (row.some(it => hasWord(it, 'next')) && !row.some(it => hasWord(it, ...lengths))) return next(named)
  if (row.some(it => inClass(it, 'year-before') || inClass(it, 'one-year-back'))) return yearBefore(period)
  for (const [at, word] of row.entries()) {
    const length = lengths.find(it => hasWord(row[at + 1], it))
    if (length === 'year' && grain(named) === 'year' && isSecond(word)) return next(named)
    if (length === 'year' && inClass(word, 'previous-one')) return yearBefore(period)
    if (length !== grain(period) || length === 'year') continue
    if (inClass(word, 'previous-one')) return previous(period)
    if (hasWord(word, 'next')) return next(period)
  }
  return undefined
}
