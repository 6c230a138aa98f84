/** Values told before a change, which tell its base and direction: "$35 million in 2017, $245 million last year, that is, 7 times". */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { directionOfGrowth } from '../../../data/model/growth-and-share.ts'
import { areFirstMonths, canonical, grain, previous, yearBefore } from '../../../data/model/period.ts'
import type { Amount, Period } from '../../../data/model/schema.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { TradeSlots } from '../slots/claim-slots.ts'
import { isBaseTime, isDated } from '../slots/periods.ts'
import { type Direction, isOfSameTrade, type PostTopic, type Progress } from '../slots/progress.ts'
import { comparisonWord } from '../slots/words-of-change.ts'
import { has, is, isOneOf } from '../words/is.ts'
import { type ChangeQuantity, type Quantity, sizeOf } from '../words/quantities.ts'
import { piecesBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { withoutPeriod } from './common-fields.ts'

/** "35 million in 2017, 245 million last year, that is, 7 times": the base is the value that the change agrees with. */
export function periodOfEarlierValue(
  anchor: ChangeQuantity,
  { flow, reporter, partner, period }: TradeSlots,
  { claims, topic }: Progress,
): Period | undefined {
  // "Five years ago it was $43 million. In 2024 it was $262 million, six times as much."
  const values = [...(topic.valuesOfSentence ?? topic.lastValues ?? []), ...claims].flatMap(claim =>
    claim.kind === 'value' && claim.flow === flow && claim.reporter === reporter && claim.partner === partner
      ? [{ period: claim.period, size: Math.abs(sizeOf(claim.amount)) }]
      : [],
  )
  const now = values.find(value => value.period === period)
  const factor = factorOf(anchor)
  const isBase = ({ size }: { readonly size: number }): boolean => agrees((now?.size ?? 0) / size, factor, anchor.bound)
  return values.find(it => it.period < period && it.period.length === period.length && isBase(it))?.period
}

/** What the base is multiplied by: 1.05 for a rise of 5 percent. */
const factorOf = (anchor: ChangeQuantity): number =>
  anchor.is === 'times' ? Number(anchor.value) : 1 + Number(anchor.value) / 100

/** Whether two values, one divided by the other, agree with the factor that a change tells. */
export function agrees(ratio: number, factor: number, bound: Amount['bound']): boolean {
  // "More than six times" may be seven.
  const most = bound === undefined ? 0.03 : 0.2
  // Of a fall to a fifth, three points are a sixth of it.
  return Math.abs(ratio - factor) < most * Math.max(factor, 1)
}

/** "From 420 to 515 million, that is, by 22.6%": the way of the values that the change agrees with. */
export function directionByValues(anchor: Quantity, slots: TradeSlots, progress: Progress): Direction | undefined {
  if (anchor.is !== 'percent') return undefined
  const ways = ['up', 'down'] as const
  return ways.find(way =>
    periodOfEarlierValue(way === 'up' ? anchor : { ...anchor, value: `-${anchor.value}` }, slots, progress),
  )
}

/** "A year earlier it was 4.3 billion, so the deficit grew by 147%": the change is of the period that the text is about. */
export function periodAfterBaseValue(anchor: Quantity, slots: TradeSlots, progress: Progress): Period | undefined {
  const { period, inherited } = slots
  const { claims, periodBefore } = progress
  const isEarlier = periodBefore !== undefined && period < periodBefore && grain(period) === grain(periodBefore)
  if (!isEarlier || !inherited.includes('period') || claims.length === 0) return undefined
  const isAfter = claims.every(it => it.kind === 'value' && it.period === period)
  const isOwn =
    !inherited.includes('flow') || directionByValues(anchor, { ...slots, period: periodBefore }, progress) !== undefined
  return isAfter && isOwn ? periodBefore : undefined
}

/** It compares two values of one period, those of two offices or of two partners; or it is a forecast. */
export const isNoChange = (cell: PostCell, anchor: Quantity, slots: TradeSlots, progress: Progress): boolean =>
  isOfTwoCounts(anchor, slots, progress) ||
  isOfOtherPartner(cell, anchor, slots, progress) ||
  isAimed(anchor, progress) ||
  isFormerChange(anchor, slots, progress)

/** "Fell 3% after a rise of 8%", "8 faizlik artımdan sonra 3 faiz azalıb": the earlier change is of a time that is not named. */
function isFormerChange(
  { is: kind, at, end }: Quantity,
  slots: TradeSlots,
  { claims, sentence: { row, quantities } }: Progress,
): boolean {
  if (kind !== 'percent') return false
  const isAfter = piecesBefore(row, at, 4).some(piece => is(piece, 'outranked') && !isPostposed(piece))
  if (isAfter) return claims.some(it => it.kind === 'growth' && isOfSameTrade(it, slots))
  const behind = row.slice(end, end + 3)
  const isBefore = behind.some((it, i) => is(it, 'outranked') && isPostposed(it) && is(behind[i - 1], 'up', 'down'))
  return isBefore && quantities.some(it => it.is === 'percent' && it.at > end)
}

/** "The forecast was a drop of 5% in exports and of 4% in imports": the second one too. */
const isAimed = ({ at }: Quantity, { claims, unread, sentence }: Progress): boolean =>
  claims.length === 0 && unread.length > 0 && has(sentence.row.slice(0, at), 'expected')

/** "By Kyrgyz data $4.7 billion, by Chinese $22.1 billion, almost five times more": of two values of one period. */
function isOfTwoCounts(anchor: Quantity, slots: TradeSlots, { claims, sentence, topic }: Progress): boolean {
  if (anchor.is !== 'percent' && anchor.is !== 'times') return false
  const factor = factorOf(anchor)
  // The end of a range is no second count.
  const own = claims.filter(it => it.kind === 'value' && it.amount.bound !== 'under' && isOfSameTrade(it, slots))
  const { turnover: other } = topic
  const isOfOther = other?.flow === slots.flow && other.period === slots.period && other.partner !== slots.partner
  const isMore = own.length === 1 && is(sentence.row[anchor.end], 'more', 'less') && !isBased(anchor, sentence)
  const sizes = [...own, ...(isMore && isOfOther ? [other] : [])].flatMap(claim =>
    claim.kind === 'value' ? [Math.abs(sizeOf(claim.amount))] : [],
  )
  const [one = 0, two = 0] = sizes
  return sizes.length === 2 && factor > 1.2 && Math.abs(Math.max(one, two) / Math.min(one, two) / factor - 1) < 0.1
}

/** "60% more than in 2023." */
const isBased = ({ to }: Quantity, sentence: Sentence): boolean =>
  sentence.times.some(time => time.from >= to && isDated(time) && isBaseTime(time, sentence))

/** "$300 million to Oman, to Peru two times less": than to the partner before it. */
function isOfOtherPartner(
  { row, times }: PostCell,
  anchor: Quantity,
  { flow, reporter, partner }: TradeSlots,
  { claims, sentence }: Progress,
): boolean {
  const last = claims.at(-1)
  const isBehindValue = last?.kind === 'value' && claims.every(({ kind }) => kind === 'value')
  const isOfOther = isBehindValue && last.flow === flow && last.reporter === reporter && last.partner !== partner
  const isPart = anchor.is === 'times' || (anchor.is === 'percent' && anchor.isFraction === true)
  const isMore = has([sentence.row[anchor.at - 1], sentence.row[anchor.end]], 'more', 'less')
  return isOfOther && isPart && isMore && times.length === 0 && !row.some(piece => isOneOf(piece, ofBase))
}
const ofBase = ['up', 'down', 'than', 'year-ago', 'month-ago', 'same-period'] as const

/** "Imports were up 5.7%, versus a 1.9% gain in November", "slowing from 8% a month earlier": the change of the time behind it. */
export function comparedChange(anchor: Quantity, { flow }: TradeSlots, { sentence, claims }: Progress) {
  const { row, times } = sentence
  const last = claims.findLast(({ kind }) => kind !== 'value')
  const lead = comparisonWord(sentence, anchor)
  const start = lead?.kind === 'han' ? lead.to : anchor.to
  // «По сравнению с сентябрьскими 3,8%»
  const isRightBefore = (it: TextSpan): boolean => it.from >= (lead?.to ?? Infinity) && anchor.from - it.to === 1
  const time = times.find(it => it.period !== undefined && (it.from >= start || isRightBefore(it)))
  const near = [...piecesBefore(row, anchor.at, 3), ...row.slice(anchor.end, anchor.end + 3)]
  const monthAgo = near.find(piece => is(piece, 'month-ago'))
  const { from: next } = monthAgo ?? time ?? { from: 0 }
  const words = piecesBetween(row, anchor.to, next)
  const isBeside = words.length <= 3 && words.every(({ kind }) => kind === 'word')
  if (last?.kind !== 'growth' || last.flow !== flow || lead === undefined || next === 0 || !isBeside) return undefined
  // 低于上月的8.1%: the month before that of the text.
  const named = monthAgo === undefined ? canonical(time?.period ?? last.period) : last.period
  const period = named === last.period ? previous(named) : named
  const against = last.against === yearBefore(last.period) ? yearBefore(period) : previous(period)
  const isFrom = is(lead, 'from') && lead === row[anchor.at - 1]
  const way = lead.kind === 'han' || isFrom ? directionOfGrowth(last.amount) : undefined
  return { time: { period, inherited: [], assumed: [] }, against, way }
}

/** 2021年至2024年，出口从82亿增至153亿，增长86%: of the last year of the range, if its first value was told, or if the number is a level that something grew to. */
export function withLastYearOfRange(
  slots: TradeSlots,
  { sentence, claims, baseValueEnd }: Progress,
  isLevel = false,
): TradeSlots {
  const { base, last } = sentence.times.find(time => time.range !== undefined)?.range ?? {}
  const before = claims.at(-1)
  const isOfRange = before?.kind === 'growth' && before.against === base
  const told = baseValueEnd !== undefined || isOfRange ? before?.period : undefined
  const isOpen = [...slots.inherited, ...slots.assumed].includes('period')
  const isLast = isLevel || (told !== undefined && (told === base || told === last))
  if (!isOpen || last === undefined || !isLast) return slots
  return { ...slots, period: last, ...withoutPeriod(slots) }
}

/** "Grew by 41% in 2018, to reach $73 billion": what the change before it came to. */
export function isLevelOfChange({ row: [comma, verb], times }: PostCell, { claims, sentence }: Progress): boolean {
  const last = claims.at(-1)
  const isGrown = last?.kind === 'growth' && last.status === undefined && times.length === 0
  const between = comma && last ? piecesBetween(sentence.row, last.span.to, comma.from) : []
  return isGrown && comma?.text === ',' && is(verb, 'reach', 'to') && between.every(({ kind }) => kind !== 'mark')
}

/** "In 2023 it was 3 billion" after the same figure of 2024, or of another flow in the same months; "in January-June" after January-July. */
export const isEarlierValue = (
  { kind, flow, reporter, partner, period, inherited }: PostClaim,
  before: PostTopic,
): boolean =>
  (kind === 'value' || kind === 'share' || (kind === 'growth' && inherited.includes('flow'))) &&
  before.period !== undefined &&
  ((grain(period) === grain(before.period) && period < before.period) ||
    (grain(before.period) !== 'year' && areFirstMonths(period, before.period))) &&
  before.subject?.is === 'flow' &&
  (before.subject.flow === flow || (grain(period) !== 'year' && period === yearBefore(before.period))) &&
  before.sides?.reporter === reporter &&
  before.sides.partner === partner
