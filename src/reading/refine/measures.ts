/** A figure that is asked for in percent, of days, or as bought and sold; an average growth of a single year. */
import type { ReadResult, Unanswerable } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { grain } from '../../data/model/period.ts'
import { typedPhrase, unreadPhrases } from '../fates/unread-phrases.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { isAverageGrowth } from '../intents/shared-predicates.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/** "How much do we buy and sell": both flows; "turnover in percent": of what is not said. */
export function inAnotherMeasure(question: Question, it: QuestionFeatures): ReadResult | undefined {
  if (question.kind === 'growth') return averageOfOne(question, it)
  if (question.kind !== 'figure') return undefined
  const { has, claimed, slots } = it
  const { kind: _, ...of } = question
  const isOfBoth = has('sell') && has('buy') && !has('turnover', 'trade', 'total')
  if (question.flow === 'T' && isOfBoth)
    return { question: { kind: 'parts', ...of, flow: 'X', parts: ['X', 'M', 'B'] } }
  if (claimed || !has('percent')) return undefined
  // "in percent of GDP"
  const [other] = unreadPhrases(slots)
  if (other !== undefined)
    return { problem: { because: 'other-subject', heard: typedPhrase(slots.row, other) }, nearest: [question] }
  const heard = slots.row.find(tagged => hasWord(tagged, 'percent'))?.raw ?? '%'
  const nearest: readonly Question[] =
    question.flow === 'B'
      ? [question]
      : [
          { kind: 'share', ...of },
          { kind: 'growth', ...of },
        ]
  return { problem: { because: 'ambiguous', heard }, nearest }
}

/** "Average annual growth in 2025": the growth of that year, or the average of the five years that end with it. */
function averageOfOne(question: QuestionOf<'growth'>, it: QuestionFeatures): ReadResult | undefined {
  const { period: to, base, asOf: _, ...of } = question
  if (to === undefined || base !== undefined || grain(to) !== 'year' || !isAverageGrowth(it)) return undefined
  const average: Question = { ...of, kind: 'growth-per-year', from: String(Number(to) - 5), to }
  const heard = it.slots.row.find(tagged => hasWord(tagged, 'cagr'))?.raw ?? to
  return { problem: { because: 'ambiguous', heard }, nearest: [question, average] }
}

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
