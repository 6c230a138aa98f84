/** "How many years in a row did it grow?", "since when?", «в какие годы падал экспорт»: the years one by one. */
import type { MonthOrYear, OfPair, Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { grain, previous } from '../../data/model/period.ts'
import type { Flow, Period } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { streakClaim } from '../claims/claimed-streak.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/** The years, or months, that show how long a change or a surplus lasted. Undefined for one change, or of a claim to be checked. */
export function runOf(question: Question, it: QuestionFeatures): QuestionOf<'series'> | undefined {
  if (question.kind !== 'growth' && question.kind !== 'growth-per-year' && question.kind !== 'figure') return undefined
  const { claimed, others, slots, has } = it
  const isOfChange = question.kind !== 'figure'
  if (others.length > 1 || slots.base !== undefined || has('subscribe', 'most', 'least', 'why', 'compare'))
    return undefined
  if (isOfChange && (claimed || streakClaim(slots, 'growth') !== undefined)) return undefined
  if (!(isOfChange ? asksForTimes(it) : asksWhen(question.flow, it))) return undefined
  const step = has('month', 'months') ? 'month' : 'year'
  // A period of the previous question is not asked for again: "when was it higher?"
  const [only] = slots.times.length === 0 ? [] : slots.periods
  // "Has growth accelerated in 2025": beside that of the year before.
  if (only !== undefined && isOfPace(it) && grain(only) === 'year')
    return seriesOf(question, 'year', previous(only), only)
  // "Which months of 2025": of that year.
  const isOfYear = only !== undefined && step === 'month' && grain(only) === 'year'
  if (only !== undefined && !isOfYear) return undefined
  const { from, to } = isOfYear ? { from: `${only}-01`, to: `${only}-12` } : (slots.range ?? {})
  return seriesOf(question, step, from, to)
}

const seriesOf = (
  { flow, reporter, partner, asOf }: OfPair,
  step: MonthOrYear,
  from: Period | undefined,
  to: Period | undefined,
): QuestionOf<'series'> => ({
  kind: 'series',
  grain: step,
  flow,
  reporter,
  partner,
  ...defined({ from, to, asOf }),
})

/** "Is growth slowing down?": of the growth, not of the trade. */
const isOfPace = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some(tagged => inClass(tagged, 'pace')) &&
  row.some(tagged => !inClass(tagged, 'pace') && (inClass(tagged, 'growth-noun') || hasWord(tagged, 'growth')))

/** Whether a change is asked of several years: "how many years", "which years", "since when", "in a row", "ever". */
function asksForTimes(it: QuestionFeatures): boolean {
  const { has } = it
  const { row } = it.slots
  // "How many times did it fall?", not "how many times larger".
  const isCounted = has('fall') && row.some((_, at) => asksHowOften(row, at))
  if (has('ever') || isCounted || isOfPace(it) || row.some(tagged => inClass(tagged, 'any-time'))) return true
  if (has('verify')) return false
  const isWhich = has('which', 'list') && has(...times)
  return has('streak') || isCountOfTimes(row, ...times) || isWhich || (has('when') && !has('howmuch'))
}

/** "How many years", «сколько месяцев», "neçə il", 几年: right after the question word. */
export const isCountOfTimes = (row: QuestionFeatures['slots']['row'], ...of: readonly Word[]): boolean =>
  row.some((tagged, at) => (hasWord(tagged, 'howmuch') || inClass(tagged, 'many')) && hasWord(row[at + 1], ...of))

/** «с какого года мы торгуем с Китаем» */
const isSinceWhich = (row: QuestionFeatures['slots']['row']): boolean =>
  row.some((tagged, at) => hasWord(tagged, 'which') && hasWord(row[at - 1], 'since') && hasWord(row[at + 1], 'year'))

/** "When were exports zero?", "in which years a surplus?", "how many months are held?": no figure of one period tells. */
const asksWhen = (flow: Flow, it: QuestionFeatures): boolean =>
  flow === 'B'
    ? asksForTimes(it)
    : isSinceWhich(it.slots.row) ||
      isCountOfTimes(it.slots.row, ...times) ||
      (it.has('when') && (it.trade || it.has('more')) && !it.has('howmuch', 'verify'))

const times: readonly Word[] = ['year', 'years', 'month', 'months']

/** "how many times", «сколько раз», 几次, "the last time": one word or two. */
const asksHowOften = (row: QuestionFeatures['slots']['row'], at: number): boolean =>
  ['', ' '].some(gap => inClass({ text: `${row[at]?.text}${gap}${row[at + 1]?.text}` }, 'how-many-times')) ||
  inClass(row[at], 'how-many-times')
