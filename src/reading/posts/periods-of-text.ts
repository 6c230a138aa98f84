/**
 * Periods that the text around a sentence tells: the longer one that it goes back to after a month alone, "in December alone … Exports to
 * the EU reached $117 billion"; twelve months; the year to date.
 */
import type { PostClaim } from '../../answers/model/post.ts'
import {
  alignedTo,
  contains,
  fromSpan,
  grain,
  later,
  monthsBetweenEnds,
  previous,
  span,
  yearBefore,
} from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import { inClass, isPostposed } from '../text/word-grammar.ts'
import { isOfUnknownYear, namesMonth } from './financial-years.ts'
import { isOfNamedMonth } from './slots/base-values.ts'
import { isBaseTime, isDated } from './slots/periods.ts'
import { isSamePair, type PostTopic, type Progress } from './slots/progress.ts'
import { has, is, isChange, isTrade } from './words/is.ts'
import { sizeOf } from './words/quantities.ts'
import { wordsBeside } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import { isInClauseOf } from './words/subject.ts'
import { plainTime, type TimeMark } from './words/times.ts'

/** "In December alone", «только в декабре», «в том числе в декабре», "təkcə dekabrda", 其中12月: a month that the text only mentions. */
export const isOfMonthAlone = ({ sentence }: Progress, claims: readonly PostClaim[], before: PostTopic): boolean =>
  areOfMonthOf(before, claims) ||
  sentence.times.some(
    time =>
      time.period !== undefined &&
      grain(time.period) === 'month' &&
      (has(wordsBeside(sentence.row, time), 'alone') ||
        has(sentence.row.filter(it => it.to <= time.from).slice(-2), 'including')),
  )

/** "In January-October trade with Oman was $115 billion. In October it was $13 billion": a month of what was told before. */
const areOfMonthOf = ({ period, lastSides, valuesOfSentence = [] }: PostTopic, claims: readonly PostClaim[]): boolean =>
  period !== undefined &&
  lastSides !== undefined &&
  ![grain(period), lastSides.partner].some(it => it === 'month' || it === 'WLD') &&
  claims.some(it => grain(it.period) === 'month' && valuesOfSentence.some(({ flow }) => flow === it.flow)) &&
  claims.every(it => it.period !== period && contains(period, it.period) && isSamePair(it, lastSides))

/** More than a month: "in 2024 exports were $9 billion, including $1 billion in December" has both. */
export const longestPeriod = (period: Period | undefined, claims: readonly PostClaim[]): Period | undefined =>
  [period, ...claims.map(it => it.period)].find(
    it => it !== undefined && period !== undefined && grain(it) !== 'month' && contains(it, period),
  )

/** "Exports rose 0.8% on the month before. Imports rose 0.3%": on the month before as well. */
export const monthlyIn = ({ lastComparison: last }: Progress): PostTopic['monthly'] =>
  last !== undefined && grain(last.period) === 'month' && last.against === previous(last.period) ? last : undefined

/** "In December alone exports were $26 billion. Exports to the EU reached $117 billion": of the year that the text told of before. */
export const needsLongerPeriod = (claims: readonly PostClaim[], topic: PostTopic): boolean =>
  topic.longerPeriod !== undefined &&
  topic.period !== undefined &&
  topic.period !== topic.longerPeriod &&
  contains(topic.longerPeriod, topic.period) &&
  claims.some(claim => claim.period === topic.period && claim.inherited.includes('period')) &&
  (claims.some(claim => exceedsWhole(claim, topic)) ||
    (topic.firstPeriod === topic.longerPeriod && claims.every(({ kind }) => kind === 'share' || kind === 'rank')) ||
    (topic.isAfterMonthAlone === true && claims.every(({ partner }) => partner !== topic.lastSides?.partner)))

const exceedsWhole = (claim: PostClaim, { lastValues = [], period }: PostTopic): boolean =>
  claim.kind === 'value' &&
  lastValues.some(
    whole =>
      whole.kind === 'value' &&
      whole.period === period &&
      whole.reporter === claim.reporter &&
      (whole.flow === claim.flow || whole.flow === 'T') &&
      (whole.partner === 'WLD' || whole.partner === claim.partner) &&
      whole.amount.unit === claim.amount.unit &&
      sizeOf(whole.amount) < sizeOf(claim.amount),
  )

/** "Trade in January-October exceeded that of all of 2021, $4 billion": the text goes on about the months that exceeded it. */
export function periodThatExceeds(
  { row, times: [time, base, third] }: Sentence,
  [first, second]: readonly PostClaim[],
): Period | undefined {
  const verb = row.find(piece => is(piece, 'exceeds', 'trails'))
  const isOfBase = first?.kind === 'value' && second === undefined && base?.period === first.period
  const isLed = verb !== undefined && time !== undefined && time.to <= verb.from && third === undefined
  return isOfBase && isLed && (verb.to <= base.from || isPostposed(verb)) ? time.period : undefined
}

/** "… in the first 20 days of August. Exports to China rose 2.7%": of those days or that financial year too, if no other time is named. */
export function withUnsupportedPeriod(sentence: Sentence, { hasUnsupportedPeriod, period }: PostTopic): Sentence {
  const { times } = sentence
  const isCarried =
    hasUnsupportedPeriod === true && times.every(it => isRecalledTime(sentence, it) || isBaseTime(it, sentence))
  if (!isCarried && !isOfUnknownYear(sentence, period)) return sentence
  const [first, second] = times
  // "In April-July. … In the first four months of the fiscal year": the same months.
  const isSame =
    first?.period !== undefined && period !== undefined && span(first.period).months === span(period).months
  return hasUnsupportedPeriod !== true && isSame && first.isUndated && second === undefined
    ? { ...sentence, times: [{ ...first, period, isUndated: false }] }
    : { ...sentence, hasUnsupportedPeriod: true }
}
/** "The mentioned four months" are no others. */
const isRecalledTime = ({ row }: Sentence, time: TimeMark): boolean =>
  time.period === undefined || (time.isUndated && span(time.period).months > 1 && !namesMonth(row, time))

/** "Twelve-month exports were $270 billion", "over the last 12 months … in October": up to the month of the sentence, or to the newest one of the text. */
export function withTwelveMonths(sentence: Sentence, { newestPeriod }: PostTopic): Sentence {
  const { row, times, quantities } = sentence
  const isTwelve = ({ from, to, period, isFinancial }: TimeMark): boolean => {
    const numbers = row.filter(({ kind, from: start }) => kind === 'number' && start >= from && start < to)
    return (
      !isFinancial &&
      period !== undefined &&
      span(period).months === 12 &&
      numbers.map(({ text }) => text).join() === '12'
    )
  }
  const month = times.find(it => it.period !== undefined && !isTwelve(it) && grain(it.period) !== 'year')
  const last = month?.period ?? newestPeriod
  if (last === undefined || grain(last) === 'year' || !times.some(isTwelve)) return sentence
  const period = fromSpan({ start: span(last).start + span(last).months - 12, months: 12 })
  const isOfOne = quantities.filter(it => it.is === 'money').length === 1
  const told = times.map(time => (isTwelve(time) ? { ...time, period, isUndated: false } : time))
  return { ...sentence, times: isOfOne ? told.filter(it => it !== month) : told }
}

/** "12 percent more than a year before. It was $82 million then": the base of the change before. */
export function withTimeOfBase(sentence: Sentence, { lastBase }: PostTopic): Sentence {
  const { row, times, quantities } = sentence
  const then = row.find(piece => is(piece, 'back-then'))
  const isLevel = quantities.some(it => it.is === 'money') && !row.some(isChange)
  if (then === undefined || lastBase === undefined || times.length > 0 || !isLevel) return sentence
  return { ...sentence, times: [{ ...plainTime, from: then.from, to: then.to, period: lastBase }] }
}

/** "In July it was 61%, while it was 67% in July 2014": ends with a base, a year before the period of the text, so that period goes on. */
export function endsWithBase({ times: [first, second], quantities }: Sentence, told: Period | undefined): boolean {
  if (second !== undefined) return first?.period === told
  return told !== undefined && grain(told) !== 'year' && first?.period === yearBefore(told) && quantities.length > 0
}

/** 2024年1-7月为25亿美元，2023年同期为23亿美元: those months of that year; the words belong to the time. */
export function withSamePeriods(sentence: Sentence, { period: told }: PostTopic): Sentence {
  const { row } = sentence
  let last = told
  const times = sentence.times.map(time => {
    const word = row.find(({ from }) => from === time.to)
    const isSame = word?.kind === 'han' && is(word, 'same-period', 'same-month')
    // 2023年同期为20亿，2024年上半年为25亿
    const like = last ?? sentence.times.find(({ from }) => from > time.to)?.period
    const isLike = like !== undefined && isDated(time) && (isSame || isOfSamePeriod(time.period, sentence))
    const period = isLike ? alignedTo(time.period.slice(0, 4), like) : undefined
    // 2024年1月为50亿。上年1月为45亿: before the month that the text tells of, also when it is read a year later.
    const isBefore = row.some(it => isOfNamedMonth(it, time) && is(it, 'year-ago'))
    if (isBefore && isDated(time) && last !== undefined && time.period >= last)
      return { ...time, period: alignedTo(yearBefore(last.slice(0, 4)), time.period) }
    last = period ?? time.period ?? last
    return period === undefined ? time : { ...time, period, to: (isSame ? word : time).to, isNewest: false }
  })
  return { ...sentence, times }
}

/** "In 2018 the surplus for the same period was $3 billion": not compared with it. Of two values it may be the period of the first. */
const isOfSamePeriod = (period: Period, { row, quantities, times }: Sentence): boolean =>
  grain(period) === 'year' &&
  times.length === 1 &&
  quantities.length === 1 &&
  quantities[0]?.is === 'money' &&
  row.some(it => it.kind === 'word' && is(it, 'same-period') && !is(it, 'than'))

/**
 * "This year": all of it, as far as it has come, unless the text told of months of it.
 * "In January-September … Since the beginning of the year": to the end of the newest months that the text told, if that is not long ago.
 * «В первом полугодии 2025 года … В июле», read much later: of the year of those months, not of the newest July.
 */
export function withYearOfText(sentence: Sentence, { newestPeriod }: PostTopic): Sentence {
  let told = newestPeriod
  const times = sentence.times.map(time => {
    const { period, isUndated, isBase, isYearToDate, from, to } = time
    if (period === undefined || isBase) return time
    const newest = isYearToDate ? newestPeriod : told
    if (!isUndated && !isYearToDate && !isBaseTime(time, sentence)) told = period
    const whole = isYearToDate && time.isThisYear === true ? { ...time, period: period.slice(0, 4) } : time
    if (newest === undefined || grain(newest) === 'year') return whole
    // «В апреле-сентябре … За полгода»: of those six months.
    const [half, second] = sentence.row.filter(it => it.from < to && it.to > from)
    const isHalf = second === undefined && (inClass(half, 'half-alone') || is(half, 'whole-period'))
    if (isUndated && isHalf && span(newest).months === 6) return { ...time, period: newest }
    const { start, months } = span(newest)
    const gap = monthsBetweenEnds(period, newest)
    const isLater = isUndated && period.slice(0, 4) > newest.slice(0, 4) && gap > 9
    if (isLater) return { ...time, period: alignedTo(newest.slice(0, 4), period) }
    return isYearToDate && period.slice(0, 4) === newest.slice(0, 4) && gap <= 3
      ? { ...time, period: fromSpan({ start: start - (start % 12), months: (start % 12) + months }) }
      : whole
  })
  return { ...sentence, times }
}

/** The newest period that claims name. "Meanwhile, trade in 2024 totaled $6 billion, up 5 percent": the text turns to that year. */
export function newestPeriodOf(claims: readonly PostClaim[], before: Period | undefined): Period | undefined {
  const told = claims.filter(
    it =>
      !it.assumed.includes('period') &&
      (it.kind !== 'value' || it.status === undefined) &&
      !(it.kind === 'rank' && before !== undefined && contains(it.period, before)),
  )
  const year = told.find(it => it.kind === 'growth' && grain(it.period) === 'year')?.period
  if (year !== undefined && told.some(it => it.kind === 'value' && it.period === year)) return year
  return told.reduce((last, { period }) => later(period, last), before)
}

/** The one period that a sentence about trade, "Oman overtook Italy in 2024", or figures of newer months name at the head of a text. */
export function onlyTime({ row, times, subjects, quantities }: Sentence, today: Day): Period | undefined {
  const [time, second] = times.filter(it => it.period !== undefined)
  if (time?.period === undefined || second !== undefined || time.isUndated || time.range !== undefined) return undefined
  const isAhead = has(row, 'target', 'expected')
  // "In January-May GDP grew by 6%. Exports totaled $31 billion."
  const { start, months } = span(time.period)
  const isNew = span(today.slice(0, 7)).start - start - months < 6 && start % 12 === 0 && months > 1 && months < 12
  const isOfFigures = isNew && !isAhead && row.some(isChange) && quantities.some(it => it.is === 'percent')
  const isOfTrade = subjects.length > 0 && subjects.every(it => it.subject.is === 'flow')
  if (!isOfTrade) return isOfFigures ? time.period : undefined
  // Not "with the EU, which it joined in 2007".
  const clause = row.filter(({ from }) => isInClauseOf(row, from, time.from))
  return !isAhead && clause.some(it => isTrade(it) || is(it, 'place', 'outranked')) ? time.period : undefined
}
