/** The period of a claim, from the nearest source: its own words, its sentence, the topic, else the last complete year. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { canonical, ends, fromSpan, grain, isOver, span, yearBefore } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { has, is } from '../words/is.ts'
import { type Quantity, sizeOf } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import type { TimeMark } from '../words/times.ts'
import { isOfNextAim, isTimeOfEarlierChange, leadsNextValue } from './cell-boundaries.ts'
import type { Anchor, PostCell } from './cells.ts'
import { isBaseTime, isDated, periodInCell } from './periods.ts'
import type { ClaimSlots, PostTopic, Progress } from './progress.ts'

export type PeriodSlot = Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'>

const named = (period: Period): PeriodSlot => ({ period, inherited: [], assumed: [] })
const inherited = (period: Period): PeriodSlot => ({ period, inherited: ['period'], assumed: [] })
const assumed = (period: Period): PeriodSlot => ({ period, inherited: [], assumed: ['period'] })

/** The period of a claim, and whether its words name it (neither inherited nor assumed), the topic tells it, or nothing does. */
export function periodOf(
  cell: Pick<PostCell, 'times' | 'from'>,
  anchor: Anchor,
  progress: Pick<Progress, 'sentence' | 'context' | 'topic' | 'claims'>,
): PeriodSlot {
  const { sentence, context, topic, claims } = progress
  const own = yearAfterMonths(anchor, progress) ?? ownPeriod(cell, anchor, progress)
  if (own !== undefined) return named(sameMonthsOf(own, anchor, progress) ?? own)
  // «При росте экспорта на 6% товарооборот в январе сократился»: of the time of the clause behind it.
  const ofMain = is(sentence.row[0], 'cause') ? onlyPeriod(sentence) : undefined
  const long = ofMain ?? lastMonthOfTopic(sentence, topic) ?? longPeriodOfTopic(sentence, anchor, topic)
  if (long !== undefined) return inherited(long)
  const isAssumed = topic.assumed?.includes('period') === true
  // "It is now $600 million; in 2020 it was $110 million", "in 2015 it was $110 million; today it is $600 million"
  const now = sentence.row.findLast(piece => piece.from < anchor.from && is(piece, 'nowadays'))
  const lastYear = yearBefore(context.today.slice(0, 4))
  const isOfClause = now !== undefined && clauseAt(sentence.row, now.from) === clauseAt(sentence.row, anchor.from)
  const isPast = isOfClause && topic.period !== undefined && topic.period < lastYear
  // "In January-June Beijing exported $239 billion (17.9% less) and Washington $88 billion": the numbers before it were not read.
  const isLed = claims.length === 0 && sentence.times.some(it => isDated(it) && it.to <= cell.from)
  const led = isLed && !isOfClause ? onlyPeriod(sentence, anchor) : undefined
  if (led !== undefined) return inherited(led)
  if (topic.period !== undefined && !isAssumed && !isPast) return inherited(topic.period)
  // "In January the line carried 62 trains. Trade over the same period was $8 million".
  const isOfNamed =
    topic.namedPeriod !== undefined && has(sentence.row, 'same-period', 'whole-period', 'reported-period')
  if (isOfNamed && sentence.times.every(it => !isDated(it))) return inherited(topic.namedPeriod)
  const only = now === undefined ? onlyPeriod(sentence, anchor) : undefined
  if (only !== undefined) return inherited(only)
  const next = periodAfterBases(sentence, anchor, context.today)
  if (next !== undefined) return grain(next) === 'year' ? assumed(next) : inherited(next)
  return assumed((isPast ? undefined : topic.period) ?? lastYear)
}

/** "In 2025 it stood at $292 million in the first eight months and about $430 million for the full year": of the year of those months. */
function yearAfterMonths(
  { from, to }: TextSpan,
  { sentence, claims, context: { today } }: Pick<Progress, 'sentence' | 'claims' | 'context'>,
): Period | undefined {
  const { row, times, quantities } = sentence
  const last = claims.at(-1)
  const number = quantities.find(it => it.from === from)
  if (last?.kind !== 'value' || number?.is !== 'money' || grain(last.period) === 'year') return undefined
  const end = quantities.find(it => it.from >= to && it.is !== 'count')?.from ?? sentence.to
  const isOfNumber = (it: TextSpan): boolean => it.from >= last.span.to && it.to <= end
  const isOther =
    times.some(it => it.period !== undefined && it.period !== last.period && isOfNumber(it)) ||
    row.some(it => is(it, 'expected', 'target') && isOfNumber(it))
  const year = last.period.slice(0, 4)
  const isOver = year < today.slice(0, 4)
  return isOver && !isOther && row.some(it => is(it, 'whole-year') && isOfNumber(it)) ? year : undefined
}

/** "In July it was $25 billion. Last year this figure was $22 billion": too little for that whole year, so of the same months of it. */
function sameMonthsOf(
  own: Period,
  { from }: TextSpan,
  {
    sentence: { row, subjects, quantities },
    topic: { period, lastValues, totals = [] },
  }: Pick<Progress, 'sentence' | 'topic'>,
): Period | undefined {
  const [last, value] = [lastValues?.at(-1), quantities.find(it => it.from === from)]
  const size =
    last?.kind === 'value' && last.period === period
      ? Math.abs(sizeOf(last.amount))
      : totals.findLast(({ key }) => key.endsWith(` ${period}`))?.size
  const isOfFigure = has(row, 'it') && subjects.every(({ subject }) => subject.is !== 'flow')
  if (period === undefined || size === undefined || value?.is !== 'money' || !isOfFigure) return undefined
  const { months } = span(period)
  const isOfMonths = months <= 3 && sizeOf(value) < (size * 6) / months
  return isOfMonths && own === yearBefore(period).slice(0, 4) ? yearBefore(period) : undefined
}

/** The period that the words around the anchor name. The period beside the value of a base is the base, so it is not that of the claim. */
function ownPeriod(
  cell: Pick<PostCell, 'times' | 'from'>,
  anchor: Anchor,
  { sentence, topic, claims }: Pick<Progress, 'sentence' | 'topic' | 'claims'>,
): Period | undefined {
  const isBesideBase = anchor.isBase === true && topic.period !== undefined && claims.length > 0
  const inCell = isBesideBase
    ? undefined
    : (periodBeforeComma(sentence, anchor) ?? periodInCell(cell, sentence, anchor))
  return inCell ?? (claims.length > 0 || anchor.isBase === true ? undefined : periodAfterAmount(sentence, anchor))
}

/** "Exports were $100 million, and in 2024, $120 million": right before the comma. */
function periodBeforeComma(sentence: Sentence, { from }: TextSpan): Period | undefined {
  const at = sentence.row.findIndex(piece => piece.from >= from)
  const [comma, last] = [sentence.row[at - 1], sentence.row[at - 2]]
  const time = comma?.text === ',' ? sentence.times.filter(isDated).find(({ to }) => to === last?.to) : undefined
  return time === undefined || isBaseTime(time, sentence) ? undefined : canonical(time.period)
}

/** "Rose 9.2 percent, to 3.64 trillion yuan (about $508 billion), in the first half": the period before the next flow is named. */
function periodAfterAmount(sentence: Sentence, anchor: TextSpan): Period | undefined {
  const { to } = anchor
  const next = sentence.subjects.find(({ from }) => from > to)?.from ?? sentence.to
  const times = sentence.times
    .filter(isDated)
    .filter(
      time =>
        time.from > to &&
        time.to <= next &&
        !isBaseTime(time, sentence) &&
        !isOfSecondBase(time, to, sentence) &&
        !isOfNextAim(time, anchor, sentence) &&
        !isTimeOfEarlierChange(time, to, sentence),
    )
  const [first] = times
  // "…, in January of last year it was 3 billion": the period of the number after it.
  const isTaken = sentence.quantities.some(it => it.is !== 'count' && it.from >= (first?.to ?? next) && it.from < next)
  return first === undefined || first.isUndated || times.length > 1 || isTaken ? undefined : canonical(first.period)
}

/** "Rose to $8 million from 3 million in October and 6 million in November 1985": of the second value behind "from". */
function isOfSecondBase(time: TimeMark, behind: number, sentence: Sentence): boolean {
  const base = sentence.times.find(it => it.from > behind && it.to <= time.from && isBaseTime(it, sentence))
  const start = base?.to ?? Infinity
  return sentence.quantities.some(it => it.is === 'money' && it.from > start && it.to <= time.from)
}

/** "Rose by 8% compared to the same month of last year", after January-July: of July. */
const lastMonthOfTopic = ({ row }: Sentence, { period }: PostTopic): Period | undefined =>
  period !== undefined && grain(period) === 'months' && has(row, 'same-month', 'month-ago')
    ? fromSpan({ start: ends(period).last, months: 1 })
    : undefined

/** «За год торговля снизилась», "over the quarter it fell": the year or months around the last month, in a sentence without a period. */
function longPeriodOfTopic(
  { row, times }: Sentence,
  { from }: TextSpan,
  { period, lastToldYear, longerPeriod, newestPeriod }: PostTopic,
): Period | undefined {
  const clause = clauseAt(row, from)
  if (times.some(time => time.period !== undefined && clauseAt(row, time.from) === clause)) return undefined
  if (has(row, 'reported-period')) return newestPeriod === period ? undefined : newestPeriod
  // 今年1—9月期间: of the months right before it.
  const isOfTime = (piece: TextSpan): boolean => times.some(({ to }) => to === piece.from)
  const isToldOf = (word: 'whole-year' | 'whole-period'): boolean =>
    row.some(it => (word === 'whole-period' || it.from < from) && is(it, word) && !isOfTime(it))
  const yearOfDecember = /^\d{4}(?=-12$)/.exec(period ?? '')?.[0]
  const months = isToldOf('whole-period') ? longerPeriod : undefined
  const long = isToldOf('whole-year') ? (lastToldYear ?? yearOfDecember) : months
  return long === period ? undefined : long
}

/** The one period that a sentence names, also in another of its clauses. */
export function onlyPeriod(sentence: Sentence, anchor?: TextSpan): Period | undefined {
  const isPast = ({ from, to }: TimeMark): boolean =>
    sentence.row.some(piece => piece.from >= from && piece.to <= to && is(piece, 'past'))
  const dated = sentence.times
    .filter(isDated)
    .filter(time => !isBaseTime(time, sentence) && !isPast(time))
    .filter(
      time =>
        anchor === undefined ||
        ![isToldWithEarlierChange, isOfNextAim, isOfNextValue].some(rule => rule(time, anchor, sentence)),
    )
  const [first, ...others] = [...new Set(dated.map(({ period }) => canonical(period)))]
  return others.length === 0 ? first : undefined
}

/** "Rose 20% to $14 billion, while in 2021 they were 9 billion": right behind the word of the next clause; "11.2% (10.7% in 2024)". */
function isOfNextValue(time: TimeMark, anchor: TextSpan, sentence: Sentence): boolean {
  const { row, quantities } = sentence
  const { from, to } = time
  if (leadsNextValue(time, anchor, sentence)) return true
  const at = row.findIndex(piece => piece.from >= from)
  const lead = is(row[at - 1], 'while', 'and') ? at - 1 : at - 2
  const isNext = is(row[lead], 'while') || (is(row[lead], 'and') && row[lead - 1]?.text === ',')
  const open = row.findIndex(piece => piece.from >= anchor.to)
  const close = row.findIndex(({ text }, i) => i > open && text === ')')
  const isInside = (i: number): boolean => row[open]?.text === '(' && i > open && i < close
  const isShareOf = ({ is: kind, from: start, at: i }: Quantity): boolean =>
    kind === 'percent' && (start === anchor.from || isInside(i))
  const isAside = isInside(at) && quantities.filter(isShareOf).length > 1
  return (
    isAside ||
    (isNext && anchor.to <= (row[lead]?.from ?? 0) && quantities.some(it => it.is === 'money' && it.from >= to))
  )
}

/**
 * The period that follows from the bases, where nothing else tells it.
 * "Up 92.5% compared with the first half of 2024": the first half of 2025. "Up 5% from June and 9% from July 2024": July 2025.
 */
function periodAfterBases(sentence: Sentence, anchor: TextSpan, today: Day): Period | undefined {
  const bases = sentence.times.filter(isDated).flatMap(time => {
    const isOfEarlier = isToldWithEarlierChange(time, anchor, sentence)
    return isOfEarlier || isBaseTime(time, sentence)
      ? (periodAfterBase(time, isOfEarlier || has(sentence.row, 'same-period'), today) ?? [])
      : []
  })
  const [next, ...others] = new Set(bases)
  return others.length === 0 ? next : undefined
}

/** Told with a change before it: "fell 3% after rising 20% in 2023", "after rising 20% in 2023, they fell by 3%". */
function isToldWithEarlierChange(time: TimeMark, { from, to }: TextSpan, sentence: Sentence): boolean {
  const { row } = sentence
  const isAhead = is(row[0], 'outranked') && time.to <= from && clauseAt(row, time.from) === 0
  return (
    isTimeOfEarlierChange(time, to, sentence) ||
    (isAhead && clauseAt(row, from) > 0 && sentence.quantities.some(it => it.to <= time.from))
  )
}

function periodAfterBase(
  { period, isUndated }: TimeMark & { readonly period: Period },
  mayBeYear: boolean,
  today: Day,
): Period | undefined {
  // "Less than in the same period of 2019": of the year after, but not of all of it.
  if (grain(period) === 'year' && !mayBeYear) return undefined
  const { start, months } = span(period)
  const isFromMonthBefore = isUndated && grain(period) === 'month'
  const next = fromSpan({ start: start + (isFromMonthBefore ? 1 : 12), months })
  const isAhead = grain(next) === 'month' && next > today
  // "From June", in a text of August: July.
  if (isFromMonthBefore) return isOver(next, today) && span(today.slice(0, 7)).start - start < 5 ? next : undefined
  const isNear = [today.slice(0, 4), yearBefore(today.slice(0, 4))].includes(next.slice(0, 4))
  return isNear && !isAhead ? canonical(next) : undefined
}

/** "In January–September … five years ago": the first period of the cell is what the text is about. */
export const firstPeriod = ({ times }: Pick<PostCell, 'times'>, sentence: Sentence): Period | undefined =>
  times.find(time => time.period !== undefined && !isBaseTime(time, sentence))?.period
