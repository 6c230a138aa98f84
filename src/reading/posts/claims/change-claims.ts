/** Changes: "up 30.2 %", "2.3 times". */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { inverse } from '../../../data/model/amount.ts'
import { comparePeriods, grain, previous, yearBefore } from '../../../data/model/period.ts'
import type { Amount, Period } from '../../../data/model/schema.ts'
import { isInBracketOfValue } from '../ranks-and-shares/shares.ts'
import type { PostCell } from '../slots/cells.ts'
import type { TradeSlots } from '../slots/claim-slots.ts'
import { basePeriod, isBaseTime } from '../slots/periods.ts'
import type { Direction, Progress } from '../slots/progress.ts'
import { comparisonWord, directionByFinalVerb, directionOf } from '../slots/words-of-change.ts'
import { boundBehind, negative } from '../words/bounds.ts'
import { has, is, isDash, isFlow } from '../words/is.ts'
import { type ChangeQuantity, isFigure, type Quantity } from '../words/quantities.ts'
import { pieceBefore, piecesBefore, piecesBetween, upToMark, wordsBeside } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { changeSinceThen, withYearBefore } from './changes-then.ts'
import { commonFields, withPeriod } from './common-fields.ts'
import {
  comparedChange,
  directionByValues,
  isNoChange,
  periodAfterBaseValue,
  periodOfEarlierValue,
  withLastYearOfRange,
} from './earlier-values.ts'
import { directionOfIndex, excessOverHundred } from './index-of-growth.ts'
import { aimedPeriod, statusOf } from './number-status.ts'

/** Not that of a record or a run: "Bu, son 5 ilin ən yüksək göstəricisidir", 连续保持10年增长. */
const rangeOfChange = ({ times }: PostCell, { row }: Sentence) =>
  times.find(it => it.range !== undefined && !has(wordsBeside(row, it), 'record', 'in-a-row'))?.range

/** 'unread' when no word tells the direction. */
export function changeClaim(
  cell: PostCell,
  anchor: Quantity,
  given: TradeSlots,
  progress: Progress,
): PostClaim | 'unread' | undefined {
  if (anchor.is !== 'percent' && anchor.is !== 'times') return undefined
  const { sentence } = progress
  const { compared, slots, counted } = toldChange(cell, anchor, given, progress)
  if (isOfOtherChange(sentence, anchor) || (compared === undefined && isOfTimeBefore(sentence, anchor))) return 'unread'
  const status = statusOf(cell, anchor)
  const ahead = periodForetold(slots, progress) ?? periodAfterAmount(cell, status, slots, progress)
  if ((status !== undefined && ahead === undefined) || isOverUnclearTime(sentence, anchor)) return 'unread'
  const index = directionOfIndex(anchor, cell, progress)
  const way = index ?? directionOfSign(anchor) ?? compared?.way ?? wayOfChange(cell, anchor, slots, progress)
  if (way === undefined || isNoChange(cell, anchor, slots, progress)) return 'unread'
  noteDirection(way, progress)
  const range = rangeOfChange(cell, sentence)
  const later = ahead ?? periodAfterBaseValue(anchor, slots, progress)
  const last = grain(slots.period) === 'year' || slots.inherited.includes('period') ? range?.last : undefined
  const period = later ?? last ?? slots.period
  const against =
    compared?.against ??
    range?.base ??
    (later === undefined || ahead !== undefined ? undefined : slots.period) ??
    periodOfEarlierValue(way === 'down' ? fallen(anchor) : anchor, { ...slots, period }, progress) ??
    (Number(anchor.value) < 10 ? usualBase(slots, sentence) : undefined) ??
    withBaseOfLastChange(basePeriod(period, cell, sentence, anchor), period, cell, progress)
  if (comparePeriods(against, period) >= 0) return 'unread'
  noteComparison({ period, against }, progress)
  return {
    kind: 'growth',
    amount: signedChange(index === undefined ? counted : excessOverHundred(anchor), way),
    against,
    ...commonFields(sentence, changeSpan(anchor, sentence), withPeriod(slots, period, last)),
    ...(ahead !== undefined && { status: 'expected' as const }),
    ...(anchor.is === 'percent' && anchor.isFraction === true && { fraction: true as const }),
  }
}

/** The change, what it is compared with, and its slots. "It was 7% less then" is read as a rise of about 7% since. */
function toldChange(cell: PostCell, anchor: ChangeQuantity, given: TradeSlots, progress: Progress) {
  const { sentence } = progress
  const compared = comparedChange(anchor, given, progress)
  const slots = withYearBefore({ ...withLastYearOfRange(given, progress), ...compared?.time }, anchor, sentence)
  const since = compared === undefined ? changeSinceThen(cell, anchor, slots, progress) : undefined
  const isAbout = since?.isAbout === true && anchor.is === 'percent' && anchor.bound === undefined
  const counted = isAbout ? { ...anchor, bound: 'about' as const } : anchor
  return { compared: compared ?? since, slots: { ...slots, ...since?.time }, counted }
}

/** "A drop of 80%", "five times less": the change from the base as it is counted upwards. */
const fallen = (anchor: ChangeQuantity): ChangeQuantity => ({
  ...anchor,
  value: anchor.is === 'percent' ? `-${anchor.value}` : String(1 / Number(anchor.value)),
})

/** An average; 不到30年增长近70倍: the year that it is counted from is not told. */
const isOverUnclearTime = (sentence: Sentence, anchor: ChangeQuantity): boolean =>
  isAverage(sentence, anchor) ||
  // "Double what it was a few years ago"
  upToMark(sentence.row.slice(anchor.end, anchor.end + 6)).some(it => is(it, 'year-later') && it.kind === 'word') ||
  sentence.times.some(it => it.range !== undefined && is(pieceBefore(sentence.row, it.from), 'under', 'about'))

type Comparison = NonNullable<Progress['lastComparison']>

function noteDirection(way: Direction, progress: Progress): void {
  progress.lastDirection = way
  progress.topic = { ...progress.topic, way }
  progress.lastMeasure = 'growth'
}

/** A change on the month before, beside one on the year, is an aside: the next change is on the year too. */
function noteComparison({ period, against }: Comparison, progress: Progress): void {
  const isAside = progress.lastComparison?.against === yearBefore(period) && against === previous(period)
  if (!isAside) progress.lastComparison = { period, against }
}

/** "Will drop by 10 pct this year": a forecast for a time that the sentence names and that is not over. */
function periodAfterAmount(cell: PostCell, status: Status, slots: TradeSlots, { context, sentence }: Progress) {
  const { period, inherited, assumed, isNamed } = slots
  const isAhead =
    status === 'expected' &&
    isNamed &&
    ![...inherited, ...assumed].includes('period') &&
    period.slice(0, 4) >= context.today.slice(0, 4) &&
    !has(sentence.row, 'target')
  return isAhead ? (aimedPeriod(cell, context.today, period) ?? period) : undefined
}
type Status = ReturnType<typeof statusOf>

/** "May come to $6 billion, half of what it was in 2024": the period of the value that is expected right before. */
function periodForetold({ flow, partner, period, inherited, assumed }: TradeSlots, { claims }: Progress) {
  const last = claims.at(-1)
  const isExpected = last?.kind === 'value' && last.status === 'expected'
  const isOpen = [...inherited, ...assumed].includes('period') || last?.period === period
  return isExpected && isOpen && last.flow === flow && last.partner === partner ? last.period : undefined
}

function directionOfSign(anchor: ChangeQuantity): Direction | undefined {
  if (anchor.is !== 'percent' || anchor.sign === undefined) return undefined
  return anchor.sign === '-' ? 'down' : 'up'
}

/** The way that the words or the values tell, or the change before. */
function wayOfChange(cell: PostCell, anchor: Quantity, slots: TradeSlots, progress: Progress): Direction | undefined {
  if (isFormerRate(progress.sentence, anchor)) return undefined
  const told = directionOf(cell, anchor) ?? directionByFinalVerb(progress.sentence, anchor)
  // «Импорт упал на 7,6%, а экспорт – более чем вдвое», "fell 5 times, imports 2.3 times": of the verb before.
  const lead = piecesBefore(progress.sentence.row, anchor.at, 4)
  const behind = progress.sentence.row.slice(anchor.end, anchor.end + 4)
  const isOfLevel = behind.some(it => it.possessive === true || is(it, 'level-of', 'year-ago'))
  const isNext = anchor.is === 'times' && anchor.isWord !== true && !isOfLevel && lead.slice(-2).some(isFlow)
  const goesOn = lead.some(isDash) || isNext
  if (told !== undefined || anchor.is === 'times') return told ?? (goesOn ? progress.lastDirection : undefined) ?? 'up'
  if (slots.flow === 'B') return undefined
  return directionByValues(anchor, slots, progress) ?? progress.lastDirection ?? inheritedDirection(anchor, progress)
}

/** "Exports fell 0.6% from June, imports 0.1%": a change with no base of its own has that of the one before it. */
export function withBaseOfLastChange(
  against: Period,
  period: Period,
  cell: PostCell,
  { lastComparison, sentence, topic }: Progress,
): Period {
  // "A year earlier they were 314 and 209 million", behind a sentence on the month before.
  const { row } = lastComparison === topic.monthly ? sentence : cell
  const isNamed =
    has(row, 'year-ago', 'month-ago', 'same-period', 'than') || cell.times.some(time => isBaseTime(time, sentence))
  return !isNamed && lastComparison?.period === period && against === yearBefore(period)
    ? lastComparison.against
    : against
}

/** The statistics of the United States compare a month with the month before it; so much it does not change by ten percent. */
const usualBase = ({ reporter, partner, period }: TradeSlots, { row }: Sentence): Period | undefined =>
  reporter === 'USA' && partner === 'WLD' && grain(period) === 'month' && !has(row, 'year-ago', 'same-period')
    ? previous(period)
    : undefined

/**
 * «За пять месяцев – ещё на 17 процентов»: a sentence without a verb goes on with that of the one before. "Shrank for the sixth month in
 * a row, by 15%": of the verb before the comma.
 */
function inheritedDirection({ at }: Quantity, { sentence: { row, quantities }, topic }: Progress) {
  const verb = row.findLast((piece, i) => i < at - 2 && is(piece, 'up', 'down'))
  const isNext = quantities.every(it => !isFigure(it) || it.at >= at || it.to <= (verb?.from ?? 0))
  if (verb !== undefined && isNext && row[at - 2]?.text === ',' && is(row[at - 1], 'by'))
    return is(verb, 'down') ? 'down' : 'up'
  const isBare = !has(row, 'up', 'down', 'same', 'reach', 'share', 'say')
  return isBare && is(row[at - 1], 'by') && row[at - 1]?.kind === 'word' ? topic.way : undefined
}

/** 年均增长22%, "in recent years exports grew by 8%": of several years. Behind the number only in its clause: 增长116%，年均增速7.3%. */
const isAverage = ({ row, times }: Sentence, { at, end, from }: Quantity): boolean =>
  has([...piecesBefore(row, at, 7), ...upToMark(row.slice(end, end + 4))], 'average') ||
  (is(row[0], 'average') && times.every(it => it.period === undefined || it.from >= from))

/** "The growth eased to 30.7% from 37.6%": what it was in a time that is not named. */
function isFormerRate({ row }: Sentence, { is: kind, at, end }: Quantity): boolean {
  const lead = row[at - 1]
  const isFrom = lead?.kind === 'word' && is(lead, 'from') && !is(lead, 'over', 'by', 'as-to')
  return kind === 'percent' && isFrom && !is(row[end], 'up', 'down')
}

/** 是对欧盟贸易增速的2倍, "artım tempindən iki dəfə çox": of the pace of another change; "plans to raise GDP and double exports". */
function isOfOtherChange(sentence: Sentence, anchor: Quantity): boolean {
  const { row } = sentence
  // "By 8 percentage points to 31%": a level.
  const isLevel = is(row[anchor.at - 1], 'to') && has(piecesBefore(row, anchor.at, 4), 'points')
  if (isLevel && !has(row.slice(0, anchor.at), 'rise-of', 'pace')) return true
  // "3 milyard dollardan (5,9 faiz) artıq": the word behind the bracket is of the amount before it.
  if (anchor.is !== 'times')
    return isInBracketOfValue(sentence, anchor) && boundBehind(row, anchor.at - 1) !== undefined
  // 增幅达1.1倍
  const isOwnPace = row[anchor.at - 1]?.kind === 'han' && is(row[anchor.at - 1], 'reach', 'pace')
  if (!isOwnPace && has(piecesBefore(row, anchor.at, 2), 'pace')) return true
  return anchor.isWord === true && has(piecesBetween(row, 0, anchor.from), 'target')
}

/** "This followed a 0.1% rise in the previous month", with no other change beside it. */
const isOfTimeBefore = (sentence: Sentence, anchor: Quantity): boolean =>
  is(comparisonWord(sentence, anchor), 'outranked') && has(sentence.row.slice(anchor.end, anchor.end + 4), 'month-ago')

/** "44.6% more": the word right behind is a part of it. */
function changeSpan({ from, to, end }: Quantity, { row }: Sentence): TextSpan {
  const word = row[end]
  return { from, to: is(word, 'span-end') && word !== undefined && word.from - to <= 1 ? word.to : to }
}

/** A fall is negative; "5.1 times less" is to a 5.1th of the base. */
function signedChange(anchor: ChangeQuantity, way: Direction): Amount {
  const { value, bound } = anchor
  const said = { value, ...(bound && { bound }) }
  if (anchor.is === 'percent') return { unitMult: 0, unit: 'PT', ...(way === 'down' ? negative(said) : said) }
  const times = { unitMult: 0, unit: 'TIMES', ...said }
  return way === 'down' || anchor.isHalved === true ? inverse(times) : times
}
