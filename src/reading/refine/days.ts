/** "Turnover yesterday", «на прошлой неделе», 上周五: days and weeks, of which no trade is counted. */
import type { Unanswerable } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/** The problem of a question about a day or a week, with the newest figure; undefined when it names a period. */
export function ofDays(question: Question, { row, periods, range, asOf }: Slots): Unanswerable | undefined {
  if (!('flow' in question) || periods.length > 0 || range !== undefined || asOf !== undefined) return undefined
  if (!row.some((_, at) => isDay(row, at))) return undefined
  const { flow, reporter } = question
  const nearest: readonly Question[] =
    'partner' in question ? [{ kind: 'figure', flow, reporter, partner: question.partner }] : [question]
  return { problem: { because: 'by-month' }, nearest }
}

function isDay(row: readonly TaggedWord[], at: number): boolean {
  const [tagged, lead] = [row[at], row[at - 1]]
  if (tagged === undefined) return false
  if (inClass(tagged, 'day')) return true
  // "daily trade", «ежедневный экспорт»
  const isDaily = inClass(tagged, 'daily')
  if (isDaily && hasWord(row[at + 1], 'trade', 'turnover', 'exports', 'imports')) return true
  const isNear = hasWord(lead, 'last', 'this', 'next') || inClass(lead, 'before-day')
  return isNear && (inClass(tagged, 'week') || inClass(tagged, 'weekday'))
}
