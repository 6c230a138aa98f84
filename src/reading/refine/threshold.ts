/** "When did it first exceed 1 billion?", "how many years above it?", "when was it first third?": years past a level. */
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { comparePeriods, firstMonth, lastMonth, next } from '../../data/model/period.ts'
import type { Amount } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { amountOf, spokenAmounts } from '../claims/claimed-amount.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { asksForMonth } from '../slots/grain.ts'
import { world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { isCountOfTimes } from './runs.ts'

/** The question after the years past a level, in place of the one that was read; for a run of years, its years. Undefined when none are asked for. */
export function thresholdOf(question: Question, it: QuestionFeatures, { home }: Context): ReadResult | undefined {
  if (!('flow' in question)) return undefined
  if (asksForRun(it)) return { problem: { because: 'not-understood' }, nearest: [question] }
  const { times, areas } = it.slots
  // Those of the question before are not asked for again.
  const { periods, range } = times.length === 0 ? { periods: [] } : it.slots
  const { flow, asOf } = question
  const isOfYears = isAsked(it, 'year', 'years')
  const unnamed = isOfYears && it.others.length === 0 ? world : undefined
  const partner = 'partner' in question ? question.partner : (it.others[0]?.area ?? unnamed)
  const reporter = question.reporter === partner ? home : question.reporter
  // "How many months", "when did it first exceed 2 billion a month"
  const isByMonth =
    asksForMonth(it.slots) && (asksOf(it) !== undefined || isCountOfTimes(it.slots.row, 'month', 'months'))
  const isWhichMonths = isAsked(it, 'month', 'months')
  // No average month.
  const isOther = it.has('average') || (it.has('exports', 'sell') && it.has('imports', 'buy'))
  const isOfMonths = (isByMonth || isWhichMonths) && !isOther && spokenAmounts(it).length > 0
  const asks = asksOf(it) ?? (isOfYears ? 'first' : undefined)
  const level = isOfMonths || (periods.length === 0 && asks) ? levelOf(question, it) : undefined
  if (level === undefined) return undefined
  const { bound, ...amount } = level
  const way = bound === 'under' ? 'under' : 'over'
  // "A deficit below 100 million": a balance above -100 million may be a surplus.
  const isSmaller = amount.value.startsWith('-') ? way === 'over' : way === 'under' && it.has('surplus')
  if (flow === 'B' && isSmaller) return { problem: { because: 'not-understood' }, nearest: [question] }
  const of = { flow, reporter, partner: partner ?? world, ...defined({ asOf }) }
  if (isOfMonths) {
    const isOfAll = isWhichMonths && asks === 'first' && !it.has('first', 'firsttime')
    const months = { ...of, level: amount, way, asks: isOfAll ? 'count' : (asks ?? 'count') } as const
    return monthsOf(areas.length === 0 ? { ...months, partner: world } : months, it)
  }
  const isOfPlaces = level.unit === 'ORD' && range !== undefined
  if (asks === undefined || partner === undefined || isOfPlaces) return undefined
  // "How many times above 2 billion since 2010" counts those of the run; its first or last one is seen in the list.
  return range === undefined || asks === 'count'
    ? { question: { kind: 'threshold', ...of, level: amount, way, asks, ...range } }
    : { question: { kind: 'series', grain: 'year', ...of, ...range } }
}

/** "How many years in a row above 2 billion since 2010", "in a row over 2 and under 3 billion": all such years are not those in a row. */
const asksForRun = (it: QuestionFeatures): boolean =>
  it.has('streak') &&
  !it.has('growth', 'fall', 'verify') &&
  spokenAmounts(it).length > (it.slots.range === undefined ? 1 : 0)

/** "Which years", «в каких месяцах», 哪些年, "hansı aylarda": times of that length are asked for. */
const isAsked = ({ has, slots: { row } }: QuestionFeatures, ...lengths: readonly Word[]): boolean =>
  !has('verify', 'most', 'least', 'record') &&
  row.some(
    (tagged, at) =>
      (hasWord(tagged, 'which', 'what', 'list') && hasWord(row[at + 1], ...lengths)) ||
      (hasWord(tagged, 'when') && hasWord(tagged, ...lengths)),
  )

/** The months past the level: of all that are held, or of those from the first to the last that are named without a gap; how many in a row is not told. */
function monthsOf(
  of: Omit<QuestionOf<'threshold'>, 'kind' | 'grain' | 'from' | 'to'>,
  { has, slots: { periods, range } }: QuestionFeatures,
): ReadResult {
  const named = periods.toSorted(comparePeriods)
  const [first, last] = range === undefined ? [named[0], named.at(-1)] : [range.from, range.to]
  const hasGap = named.some((it, at) => at > 0 && firstMonth(it) > next(lastMonth(named[at - 1] ?? it)))
  const ends = hasGap ? {} : defined({ from: first && firstMonth(first), to: last && lastMonth(last) })
  const question: Question = { kind: 'threshold', ...of, grain: 'month', ...ends }
  return hasGap || has('streak') ? { problem: { because: 'not-understood' }, nearest: [question] } : { question }
}

function asksOf({ has, claimed, slots: { row, words } }: QuestionFeatures): 'first' | 'last' | 'count' | undefined {
  // "Has it ever been above 5 billion?": all years tell.
  if (has('ever') && claimed && !has('most', 'least')) return 'count'
  if (has('verify')) return undefined
  if (asksHowOften(row) || isCountOfTimes(row, 'year', 'years')) return 'count'
  // "Which years were above 4 billion?", "last time exports exceeded 100 million".
  const isLastTime = row.some((tagged, at) => inClass(tagged, 'last-time') && inClass(row[at + 1], 'times-word'))
  // "the first year in which exports were above 1 billion"
  const isFirstYear = row.some((tagged, at) => hasWord(tagged, 'first') && hasWord(row[at + 1], 'year'))
  // "First time trade with China exceeded 1 billion"
  const isFirst = inClass(row[0], 'when-first')
  const isWhen = isFirst || words.has('when') || (words.has('which') && words.has('years')) || isFirstYear
  if (!isWhen && !isLastTime) return undefined
  return hasClass(row, 'last-time') ? 'last' : 'first'
}

/** "How many times", «сколько раз», "neçə dəfə", 几次. */
export const asksHowOften = (row: TaggedRow): boolean =>
  hasClass(row, 'how-many-times') ||
  row.some((it, at) => (hasWord(it, 'howmuch') || inClass(it, 'many')) && inClass(row[at + 1], 'times-word'))

/** The one amount of money that was passed or reached, or the place. */
function levelOf(question: Question, it: QuestionFeatures): Amount | undefined {
  const { slots, has } = it
  const isPassed = has('over', 'under', 'reach', 'firsttime') || hasClass(slots.row, 'passing-level')
  const [spoken, second] = spokenAmounts(it)
  if (spoken === undefined) {
    const place = slots.place ?? slots.top
    const isOfPlace = (question.kind === 'rank' || question.kind === 'ranking') && it.others.length === 1
    const isFirst = isPassed || has('first', 'rank') || asksOf(it) === 'count'
    return isOfPlace && isFirst && place !== undefined ? { value: String(place), unitMult: 0, unit: 'ORD' } : undefined
  }
  return second !== undefined || !isPassed ? undefined : moneyOf(question, it)
}

/** The first amount of money in the text. */
function moneyOf(question: Question, it: QuestionFeatures): Amount | undefined {
  const [spoken] = spokenAmounts(it)
  if (spoken === undefined || !/^(?:|[A-Z]{3})$/.test(spoken.unit)) return undefined
  const flow = 'flow' in question ? question.flow : 'T'
  const { value, unitMult, ...amount } = amountOf(spoken, { slots: it.slots, flow })
  return { ...amount, ...scaled(value, unitMult) }
}

/** "and 2 billion?", "and with Turkey?" after a threshold: the same of that level or partner, in place of a record. */
export function thresholdAfter(question: Question, it: QuestionFeatures, last: QuestionOf<'threshold'>): Question {
  if (question.kind !== 'record' || it.slots.periods.length > 0) return question
  const { flow, reporter, partner } = question
  const { bound, ...level } = moneyOf(question, it) ?? last.level
  const way = bound === 'over' || bound === 'under' ? bound : last.way
  return { ...last, flow, reporter, partner, level, way }
}

/** '1000000000' is '1' of 10^9: a level reads as people say it. */
function scaled(value: string, unitMult: number): Pick<Amount, 'value' | 'unitMult'> {
  const zeros = value.includes('.') ? 0 : Math.floor((/0+$/.exec(value)?.[0].length ?? 0) / 3) * 3
  return { value: value.slice(0, value.length - zeros), unitMult: unitMult + zeros }
}
