/** "How many years in a row did it grow?", "since when?", «в какие годы падал экспорт»: the years one by one. */
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { grain } from '../../data/model/period.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { streakClaim } from '../claims/claimed-streak.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { given } from '../slots/read-slots.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/**
 * The years, or months, that show how long a change or a surplus lasted, and when it began and ended. Undefined when one
 * change is asked for, or a claim is to be checked.
 */
export function runOf(question: Question, it: QuestionFeatures): QuestionOf<'series'> | undefined {
  const isOfChange = question.kind === 'growth' || question.kind === 'growth-per-year'
  const isOfSign = question.kind === 'figure' && question.flow === 'B'
  if (!isOfChange && !isOfSign) return undefined
  const { claimed, others, slots } = it
  if (claimed || others.length > 1 || slots.base !== undefined || streakClaim(slots, 'growth') !== undefined)
    return undefined
  if (!asksForTimes(it, isOfSign)) return undefined
  const step = it.has('month', 'months') ? 'month' : 'year'
  const [only] = slots.periods
  // "Which months of 2025": of that year.
  const isOfYear = only !== undefined && step === 'month' && grain(only) === 'year'
  if (only !== undefined && !isOfYear) return undefined
  const { from, to } = isOfYear ? { from: `${only}-01`, to: `${only}-12` } : (slots.range ?? {})
  const { flow, reporter, partner, asOf } = question
  return {
    ...{ kind: 'series', grain: step, flow, reporter, partner },
    ...given('from', from),
    ...given('to', to),
    ...given('asOf', asOf),
  }
}

/** Whether several years or a time are asked for: "how many years", "which years", "since when", "in a row". */
function asksForTimes({ has, slots: { row } }: QuestionFeatures, isOfSign: boolean): boolean {
  if (has('verify', 'most', 'least', 'why', 'compare')) return false
  const isCount = row.some(
    (tagged, at) =>
      (hasWord(tagged, 'howmuch') || inClass(tagged, 'many')) &&
      hasWord(row[at + 1], 'years', 'year', 'months', 'month'),
  )
  if (has('streak') || isCount) return true
  const isWhich = has('which', 'list') && has(...times)
  return isWhich || (has('when') && !has('howmuch')) || (isOfSign && has('when'))
}

const times: readonly Word[] = ['year', 'years', 'month', 'months']
