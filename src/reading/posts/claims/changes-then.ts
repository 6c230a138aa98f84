/** What was before the figures told: a change of that time, "a year earlier they had risen", or a difference, "it was 7% less then". */
import { alignedTo, canonical, yearBefore } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { inClass } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { TradeSlots } from '../slots/claim-slots.ts'
import { isDated } from '../slots/periods.ts'
import { type Direction, isOfSameTrade, type Progress } from '../slots/progress.ts'
import { hasEnding } from '../words/endings.ts'
import { has, is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { isBoundary } from '../words/subject.ts'
import { withoutPeriod } from './common-fields.ts'

/** "It was $3 billion. A year earlier it was 7% less": the growth from that year to the figure told before. */
export function changeSinceThen(
  cell: PostCell,
  anchor: Quantity,
  given: TradeSlots,
  { claims, topic, sentence }: Progress,
) {
  const { turnover, lastValues = [], valuesOfSentence = lastValues } = topic
  const before = [...(turnover === undefined ? [] : [turnover]), ...valuesOfSentence, ...claims]
  const told = before.findLast(it => it.kind === 'value' && isOfSameTrade({ ...it, period: given.period }, given))
  const against = yearBefore(told?.period ?? given.period)
  const year = against.slice(0, 4)
  const isSamePeriod = given.period === told?.period && samePeriodBefore(sentence, anchor) !== undefined
  const isInheritedLastYear = given.inherited.includes('period') && given.period.startsWith(year)
  const isThen = isSamePeriod || isInheritedLastYear || canonical(given.period) === against
  const isCompared = sentence.row.some(
    it => is(it, 'than') || (it.from > anchor.to && is(it, 'year-ago', 'same-period', 'month-ago')),
  )
  if (told === undefined || !isThen || isCompared) return undefined
  const near = sentence.row.slice(Math.max(0, anchor.at - 3), anchor.end + 2)
  // "A year earlier they traded less, the rise is 7%"
  const word = [...near, ...cell.row].find(it => isThan(it) && (it.to <= anchor.from || near.includes(it)))
  const isOfChange = cell.row.some(it => it.from < (word ?? anchor).from && is(it, 'up', 'down', 'rise-of', 'pace'))
  // "A year earlier they were twice as large"
  const isTimesThen = anchor.is === 'times' && is(sentence.row[anchor.at - 1], 'reach', 'came-in')
  if ((word === undefined && !isTimesThen) || isOfChange) return undefined
  const isLess = word === undefined ? has(near, 'down') : is(word, 'less')
  const way: Direction = isLess ? 'up' : 'down'
  const inherited = [...given.inherited, 'period' as const]
  return {
    time: { period: told.period, inherited, assumed: withoutPeriod(given).assumed },
    against,
    way,
    isAbout: word !== undefined && near.includes(word),
  }
}

/** "7% less"; not "a 20 percent growth". */
const isThan = (it: Piece): boolean => is(it, 'more', 'less') && !is(it, 'rise-of')

/** "In the same period of last year it was half of that", "ötən ilin eyni dövründə" */
const samePeriodBefore = ({ row }: Sentence, { from }: Quantity): Piece | undefined =>
  row.find((it, at) => {
    const isIn = inClass(row[at - 1], 'for-period') || is(row[at - 1], 'as-to')
    const isWhen = isIn || (hasEnding(it, 'possessed') && hasEnding(it, 'when'))
    const isSame = (isIn && is(it, 'same-period')) || (isWhen && is(it, 'year-ago'))
    return it.to <= from && isSame && opensClause(row, isIn ? at - 1 : at)
  })

const opensClause = (row: readonly Piece[], at: number): boolean =>
  at <= 0 || isBoundary(row[at - 1], row[at]) || is(row[at - 1], 'and', 'while')

/** "In the same period of 2012 they grew by 21%": a change of that period. */
function periodOfSame({ period, inherited }: TradeSlots, anchor: Quantity, sentence: Sentence): Period | undefined {
  const same = samePeriodBefore(sentence, anchor)
  const end = same?.to ?? Infinity
  const year = sentence.times.filter(isDated).find(({ from }) => from >= end && from - end <= 4)
  const isLast = is(same, 'year-ago') && inherited.includes('period')
  const lastYear = isLast ? yearBefore(period) : undefined
  const then = year === undefined ? lastYear : alignedTo(year.period, period)
  // "In the same period of 2012 it was $2 billion, so the growth is 5%": since then.
  const isSince = sentence.quantities.some(it => it.is === 'money' && it.from >= end && it.to <= anchor.from)
  const isCompared = isSince || sentence.row.some(it => is(it, 'than') || isThan(it))
  return then !== undefined && then < period && !isCompared ? then : undefined
}

/** "Exports fell; a year earlier they had risen 29.9% to", а годом ранее – на 20,7%, 上年增长20.7%: the clause begins with the year before. */
export function withYearBefore(slots: TradeSlots, anchor: Quantity, sentence: Sentence): TradeSlots {
  const then = periodOfSame(slots, anchor, sentence)
  if (then !== undefined) return { ...slots, period: then }
  const [{ at }, { row, quantities, times }] = [anchor, sentence]
  const year = row.findLastIndex((piece, i) => i < at && inClass(piece, 'one-year-back') && is(piece, 'year-ago'))
  const [start = 0, end = 0] = [row[year]?.to, row[at]?.from]
  const lead = is(row[year - 1], 'as-to') ? year - 1 : year
  const isTaken =
    is(row[year + 1], 'than', 'same-period', 'level-of') ||
    times.some(time => time.from >= start && time.to <= end) ||
    quantities.some(it => it.at > year && it.at < at && !(it.end === at - 1 && is(row[it.end], 'to')))
  return year === -1 || !opensClause(row, lead) || isTaken ? slots : { ...slots, period: yearBefore(slots.period) }
}
