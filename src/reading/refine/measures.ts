/** A figure that is asked for in percent, or as bought and sold; an average growth of a single year. */
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { grain } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { typedPhrase, unreadPhrases } from '../fates/unread-phrases.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { isAverageGrowth } from '../intents/shared-predicates.ts'
import { world } from '../slots/trading-pair.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'

/** "How much do we buy and sell": both flows; "turnover in percent": of what is not said. */
export function inAnotherMeasure(question: Question, it: QuestionFeatures): ReadResult | undefined {
  if (question.kind === 'growth') return averageOfOne(question, it)
  if (question.kind !== 'figure') return undefined
  const { has, claimed, slots } = it
  const { kind: _, ...of } = question
  const { period, ...pair } = of
  const quarters = quartersAsked(period, it)
  if (quarters.length > 0) return { question: { kind: 'compare-periods', ...pair, periods: quarters } }
  const isOfBoth = has('sell') && has('buy') && !has('turnover', 'trade', 'total')
  if (question.flow === 'T' && isOfBoth)
    return { question: { kind: 'parts', ...of, flow: 'X', parts: ['X', 'M', 'B'] } }
  // "How much less did we sell to Israel in 2025": than a year before.
  const isOfChange =
    has('difference') && !(has('exports') && has('imports')) && question.flow !== 'B' && question.flow !== 'T'
  if (isOfChange && period !== undefined) return { question: { kind: 'growth', ...pair, period } }
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

/**
 * "The best quarter of 2025", "which half of 2025 had the highest exports": its parts side by side. "Which was better, Q2 or Q4?":
 * those. Without a country, of all trade.
 */
export function bestPeriod(question: Question, it: QuestionFeatures): Question | undefined {
  const { has, claimed, slots } = it
  const isOfPeriods = question.kind === 'compare-periods'
  if (question.kind !== 'figure' && question.kind !== 'record' && !isOfPeriods) return undefined
  const periods = choicesNamed(it) ?? (isOfPeriods ? [] : partsOfYear(it))
  const isOther = has('growth', 'fall', 'change', 'partner', 'market', 'who', 'difference', 'deficit', 'surplus')
  if (periods.length < 2 || periods.length > 4 || isOther || claimed) return undefined
  const { flow, reporter, partner } = question
  const of = { flow, reporter, partner: slots.areas.length === 0 ? world : partner }
  return { kind: 'compare-periods', ...of, periods, seeks: has('least') ? 'least' : 'most' }
}

/** "Which quarter, Q2 or Q4?": the periods of one length that the text chooses from. */
function choicesNamed({ has, slots: { row, periods, base, range } }: QuestionFeatures): readonly Period[] | undefined {
  const isChoice =
    has('or') && has('most', 'least', 'record', 'more', 'top') && base === undefined && range === undefined
  const isAsked =
    has('which', 'when') || !has('isit', 'verify') || row.some((tagged, at) => isWhich(tagged) && isPart(row, at + 1))
  const areAlike = periods.every(period => grain(period) === grain(periods[0] ?? period))
  return isChoice && isAsked && areAlike && periods.length > 1 ? periods : undefined
}
/** The quarters, or halves, of the year of which the best is asked for. */
function partsOfYear({ has, slots: { row, times, periods } }: QuestionFeatures): readonly Period[] {
  const [year, second] = periods
  const at = row.findIndex((_, at) => isPart(row, at) && !times.some(({ from, to }) => from <= at && at < to))
  const isBest = has('most', 'least', 'record') || (has('more') && isWhich(row[at - 1]))
  if (year?.length !== 4 || second !== undefined || at === -1 || !isBest) return []
  const parts = hasWord(row[at], 'quarter', 'quarters') ? quartersOf(year) : [`${year}-S1`, `${year}-S2`]
  // "The second or the fourth"
  const named = row.flatMap(tagged => parts[(senseOf(tagged, 'ordinal')?.value ?? 0) - 1] ?? [])
  return named.length > 0 && has('or') ? named : parts
}

/** "Which quarter", "the best half"; not "half of our exports". */
const isPart = (row: TaggedRow, at: number): boolean =>
  (hasWord(row[at], 'quarter', 'quarters') && !hasWord(row[at], 'to')) ||
  inClass(row[at], 'half-alone') ||
  (hasWord(row[at], 'half') && (isWhich(row[at - 1]) || hasWord(row[at - 1], 'most', 'least', 'record', 'top')))

const isWhich = (tagged: TaggedWord | undefined): boolean => hasWord(tagged, 'which', 'howmuch')

const quartersOf = (year: Period): readonly Period[] => [1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`)

/** "2025 by quarter": its quarters. */
const quartersAsked = (year: Period | undefined, { has, slots: { row } }: QuestionFeatures): readonly Period[] =>
  year?.length === 4 &&
  row.some((it, at) => hasWord(it, 'quarter') && !inClass(it, 'half-of') && !hasWord(row[at + 1], 'of', 'ago', 'we')) &&
  !has('most', 'least', 'which', 'when', 'last')
    ? quartersOf(year)
    : []

/** "Average annual growth in 2025": the growth of that year, or the average of the five years that end with it. */
function averageOfOne(question: QuestionOf<'growth'>, it: QuestionFeatures): ReadResult | undefined {
  const { period: to, base, asOf: _, ...of } = question
  if (to === undefined || base !== undefined || grain(to) !== 'year' || !isAverageGrowth(it)) return undefined
  const average: Question = { ...of, kind: 'growth-per-year', from: String(Number(to) - 5), to }
  const heard = it.slots.row.find(tagged => hasWord(tagged, 'cagr'))?.raw ?? to
  return { problem: { because: 'ambiguous', heard }, nearest: [question, average] }
}
