/** Questions whose answer is the same of several years: side by side, or a share that rose. */
import { chartOf } from '../../answers/kinds/chart-of.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { fromSpan, grain, previous, type Span, span } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { isOvertaking } from '../intents/shared-predicates.ts'
import { lastFullYear } from '../slots/askable-periods.ts'
import { world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { isAblative } from '../time/connectors.ts'
import type { PeriodMention } from '../time/types.ts'

/**
 * "Compare exports and imports with Russia over five years", "when did imports from China pass those from Russia": the years
 * of both, side by side. "Has China's share risen?": its years. "By how many billions did it grow?": the two years.
 */
export function overYears(question: Question, it: QuestionFeatures, context: Context): Question | undefined {
  const { has, claimed, slots } = it
  const second = secondYear(question, it)
  if (second !== undefined) return second
  if (question.kind === 'growth-per-year' && isOverSeveralYears(it)) return growthOverYears(question, it)
  const drawn = chartOf(question)
  if (drawn === undefined) return undefined
  if (question.kind === 'compare-periods' && slots.range !== undefined && has('exports') && has('imports'))
    return { ...drawn, of: 'flows', flow: 'T', as: 'table' }
  const isWhen = question.kind === 'compare-partners' && question.period === undefined && has('when') && !claimed
  if (isWhen) return { ...drawn, as: 'table' }
  if (question.kind === 'compare-partners')
    return isOvertaking(it) && question.partners.length === 2 ? { ...question, overtaking: 'o' } : undefined
  // "What was the highest rank of China": its places of all years.
  const isBestPlace =
    question.kind === 'record' && has('rank') && it.others.length === 1 && it.slots.place === undefined
  if (isBestPlace)
    return { ...drawn, of: 'places', reporter: context.home, partners: it.others.map(one => one.area), as: 'table' }
  if (question.kind === 'figure') return besideNewest(question, it, context)
  if (question.kind === 'share' || question.kind === 'rank') return ofChange(question, drawn, it, context)
  return question.kind === 'growth'
    ? (ofEnds(question, it) ?? ofEach(question, it) ?? inMoney(question, it, context))
    : undefined
}

/** "Growth over 5 years", «за 5 лет», "son 5 ildə", 五年增长: of all of them, not a year. */
function isOverSeveralYears({ slots: { row, times }, has, claimed }: QuestionFeatures): boolean {
  const [only, second] = times
  const isCounted = only?.years !== undefined && !row.slice(only.from, only.to).some(({ text }) => /\d{4}/.test(text))
  return (
    isCounted && second === undefined && !claimed && !has('cagr', 'average', 'yearly') && !hasClass(row, 'each-year')
  )
}

/** From the year before them to the last; exports and imports without a country are all of them. */
function growthOverYears(asked: QuestionOf<'growth-per-year'>, { slots: { areas } }: QuestionFeatures): Question {
  const { flow, reporter, partner, from, to, asOf } = asked
  const isOfAll = areas.length === 0 && (flow === 'X' || flow === 'M')
  const of = { flow, reporter, partner: isOfAll ? world : partner, ...defined({ asOf }) }
  return { kind: 'growth', ...of, period: to, base: previous(from) }
}

/** "The second best year": the record, which names the next one. */
function secondYear(question: Question, { slots, has, others }: QuestionFeatures): Question | undefined {
  const isOfYear = has('year') && slots.times.length === 0 && has('most', 'more', 'record')
  const isSecond = slots.row.some(tagged => senseOf(tagged, 'ordinal')?.value === 2)
  if ((question.kind !== 'rank' && question.kind !== 'figure') || !isOfYear || !isSecond || others.length > 1)
    return undefined
  const { flow, reporter, partner, asOf } = question
  return { kind: 'record', grain: 'year', flow, reporter, partner, ...defined({ asOf }) }
}

/** "Do we import more than ten years ago?", «больше, чем в 2019»: the last full year is compared with that one. */
function besideNewest(
  { period, flow, reporter, partner, asOf }: QuestionOf<'figure'>,
  { has, claimed, slots }: QuestionFeatures,
  { today }: Context,
): Question | undefined {
  const last = lastFullYear(today)
  const [only, second] = slots.times
  const before = slots.row.slice(Math.max(0, (only?.from ?? 0) - 2), only?.from)
  const isThan = only?.base === true || before.some(tagged => inClass(tagged, 'more-than'))
  const isBase = isThan && second === undefined && only?.period === period
  if (!isBase || period === undefined || grain(period) !== 'year' || period >= last || claimed) return undefined
  if (!has('more', 'difference')) return undefined
  return { kind: 'compare-periods', flow, reporter, partner, periods: [last, period], ...defined({ asOf }) }
}

/** How many years show a change of a share when none is named. */
const shown = 5

function ofChange(
  { period }: QuestionOf<'share' | 'rank'>,
  drawn: QuestionOf<'chart'>,
  { has, claimed, slots }: QuestionFeatures,
  { today }: Context,
): Question | undefined {
  // "Was it ever in the top 5?", "its rank over the years"; of "ever first" the best place is told.
  const ofEveryYear = has('when', 'trend') || (has('ever') && slots.place === undefined)
  if (period === undefined && ofEveryYear && !has('why', 'firsttime')) return { ...drawn, as: 'table' }
  const isBy = slots.row.some((it, at) => inClass(it, 'by-measure') && !hasWord(slots.row[at + 1], 'howmuch'))
  const changes = has('growth', 'fall', 'change') && !isBy
  if (!changes || claimed || has('why', 'most', 'more') || (period !== undefined && grain(period) !== 'year'))
    return undefined
  const to = period ?? lastFullYear(today)
  const from = period === undefined ? String(Number(to) - shown + 1) : previous(period)
  return { ...drawn, from, to, as: 'table' }
}

/** "Did it fall from April to May?", "between Q1 and Q2": of the last month or quarter on the first, not of both together. */
function ofEnds(question: QuestionOf<'growth'>, { has, slots }: QuestionFeatures): Question | undefined {
  const { period = '', base: asked } = question
  const [time] = slots.times
  const isOne = asked === undefined && slots.times.length === 1 && time?.period === period
  const ends = isOne && !has('yoy', 'sameperiod') ? endsOfRange(slots.row, time) : undefined
  return ends && { ...question, period: ends.to, base: ends.from }
}

/** "Growth in 2024 and 2025": that of each year. */
function ofEach(
  { period, base, flow, reporter, partner, asOf }: QuestionOf<'growth'>,
  { claimed, slots: { row, times } }: QuestionFeatures,
): Question | undefined {
  const isTwice = row.filter(tagged => hasWord(tagged, 'growth')).length > 1
  const areJoined = times.length === 2 && (times[1]?.joint === 'and' || isTwice)
  if (period === undefined || base !== previous(period) || !areJoined || claimed) return undefined
  return { kind: 'compare-periods', flow, reporter, partner, periods: [base, period], ...defined({ asOf }) }
}

/** "By how many billions", «в долларах»: the difference of a year and the one before. */
function inMoney(
  { period: asked, base, flow, reporter, partner, asOf }: QuestionOf<'growth'>,
  { has, claimed }: QuestionFeatures,
  { today }: Context,
): Question | undefined {
  const period = asked ?? lastFullYear(today)
  if (grain(period) !== 'year' || claimed) return undefined
  if (!has('million', 'billion', 'USD') || has('percent', 'times')) return undefined
  const periods = [base ?? previous(period), period]
  return { kind: 'compare-periods', flow, reporter, partner, periods, ...defined({ asOf }) }
}

/**
 * "from April to May 2026", «с I по II квартал», "apreldən maya", 4月到5月: the ends of a range of two months or quarters, or of more
 * than a year. "From January", and "the period from April to May", is rather all of them, as statistics count.
 */
function endsOfRange(row: TaggedRow, said: PeriodMention) {
  const all = said.period === undefined ? undefined : span(said.period)
  if (all === undefined || hasClass(row, 'as-a-period') || !isFromTo(row, said, all)) return undefined
  const months = row.slice(said.from, said.to).some(isQuarter) ? 3 : 1
  const isToDate = months === 1 && all.start % 12 === 0
  const isOfEnds = (all.months === 2 * months && !isToDate) || all.months > 12
  const end = (start: number): Period => fromSpan({ start, months })
  return isOfEnds ? { from: end(all.start), to: end(all.start + all.months - months) } : undefined
}

const isQuarter = (tagged: TaggedWord): boolean => hasWord(tagged, 'quarter', 'quarters')

/** Whether words tell the ends apart, not only a dash; in Chinese the unit at each of them does, but 1月到2月 is one figure there. */
function isFromTo(row: TaggedRow, { from, to }: PeriodMention, { start }: Span): boolean {
  const lead = hasWord(row[from - 1], 'noise') && !hasWord(row[from - 1], 'from') ? row[from - 2] : row[from - 1]
  const inside = row.slice(from, to)
  const units = inside.filter(tagged => tagged.kind === 'han' && hasWord(tagged, 'month', 'quarter'))
  const isEach = units.length > 1 && start % 12 > 0 && inside.some(tagged => hasWord(tagged, 'to', 'until'))
  return isEach || [lead, row[from - 1]].some(isOpening) || hasWord(row[to], 'between') || inside.some(isAblative)
}

const isOpening = (tagged: TaggedWord | undefined): boolean => hasWord(tagged, 'from', 'since', 'between')
