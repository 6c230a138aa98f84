/** The period of a share: "from 14.7% in 2024 to 11.1%", "1.25% a year earlier". */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Period } from '../../../data/model/schema.ts'
import { isBaseShare, wordBeforeShare } from '../ranks-and-shares/shares.ts'
import type { PostCell } from '../slots/cells.ts'
import { type PeriodSlot, periodOf } from '../slots/claim-period.ts'
import { timeInBracket } from '../slots/comparisons.ts'
import { basePeriod, periodBeside } from '../slots/periods.ts'
import type { Progress } from '../slots/progress.ts'
import { has, is } from '../words/is.ts'
import type { Percent, Quantity } from '../words/quantities.ts'
import { isWithin, openingOf } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** "Fell from 41.8% in 2024 to 36% in 2025", "from last year's 41.8%": the period of a share, of which `now` is that of its sentence. */
export function otherPeriodOfShare(cell: PostCell, anchor: Percent, sentence: Sentence, now: PeriodSlot): Period {
  if (endOfRange(sentence, anchor) !== undefined) return now.period
  const isFrom = isBaseShare(sentence, anchor)
  const isBehindBase = sentence.quantities.some(
    it => it.at < anchor.at && it.is === 'percent' && isBaseShare(sentence, it),
  )
  const earlier = isBehindBase ? undefined : earlierTimeIn(cell, anchor)
  const isAside = timeInBracket(sentence, anchor) !== undefined
  const isYearAgo = isYearAgoInBracket(sentence, anchor)
  const own: Percent = isFrom || isAside ? { ...anchor, isBase: true } : anchor
  const beside = isBeforeTimed(sentence, anchor) ? undefined : periodBeside(sentence, own, now.period)
  const isBase = isFrom || isYearAgo || earlier !== undefined
  return beside ?? (isBase ? basePeriod(now.period, cell, sentence, anchor) : now.period)
}

/** "32% of the total (28% a year earlier)", «32% (годом ранее – 28%)». */
function isYearAgoInBracket({ row, quantities }: Sentence, { at, end, from }: Quantity): boolean {
  const open = openingOf(row, from)
  const close = row.findIndex(({ text }, i) => i >= end && text === ')')
  if (open === -1 || close === -1) return false
  const isAlone = quantities.every(it => it.at === at || it.is === 'count' || it.at < open || it.at > close)
  const words = [...row.slice(open + 1, at), ...row.slice(end, close)]
  return isAlone && words.length <= 4 && has(words, 'year-ago') && !has(words, 'up', 'down', 'more', 'less', 'than')
}

/** «Годом ранее она составляла 45,6%», 上年同期仅为0.1%: an earlier time before a share that does not change. */
function earlierTimeIn({ row, times }: PostCell, { from }: Quantity): 'year-ago' | 'same-period' | undefined {
  const before = row.filter(piece => piece.to <= from && !(is(piece, 'same-period') && isWithin(piece, times)))
  if (has(before, 'up', 'down', 'than', 'from', 'whole-year', 'same')) return undefined
  if (has(before, 'year-ago')) return 'year-ago'
  return times.length > 0 && has(before, 'same-period') ? 'same-period' : undefined
}

/** Without the time of the share right before, from which it changed: "from 14.7% in 2024 to 11.1%", "2024-cü ildəki 14,7%-dən 11,1%-ə". */
export function periodOfShare(cell: PostCell, anchor: Quantity, progress: Progress) {
  const { sentence } = progress
  const { row, times, quantities } = sentence
  const former = quantities.findLast(it => it.at < anchor.at && it.is === 'percent')
  const end = endOfRange(sentence, anchor)
  if (end !== undefined) return { period: end, inherited: [], assumed: [] }
  if (former === undefined || !isBaseShare(sentence, former)) return periodOf(cell, anchor, progress)
  const word = wordBeforeShare(row, former)
  const isOwn = ({ from, to }: TextSpan): boolean =>
    !(word && isWithin(word, [{ from, to }])) &&
    (from < former.to || to >= anchor.from || wordBeforeShare(row, anchor)?.to === to)
  const own = { ...progress, sentence: { ...sentence, times: times.filter(isOwn) } }
  return periodOf({ ...cell, times: cell.times.filter(isOwn) }, anchor, own)
}

/** "2023-cü ildəki 41,8 faizdən 2024-cü ildə 36 faizə": the time behind is of the next number. */
function isBeforeTimed({ row, times, quantities }: Sentence, { at }: Quantity): boolean {
  const next = quantities.find(it => it.at > at)
  return next !== undefined && times.some(({ to }) => row[next.at - 1]?.to === to)
}

/** «С 2019 по 2024 год доля выросла с 29% до 41%»: the first year is that of the share from which it changed. */
function endOfRange(sentence: Sentence, anchor: Quantity): Period | undefined {
  const [range, other] = sentence.times.flatMap(it => it.range ?? [])
  const [one, two, third] = sentence.quantities.filter(it => it.is === 'percent')
  if (one === undefined || two === undefined || third !== undefined || other !== undefined) return undefined
  if (!isBaseShare(sentence, one)) return undefined
  return anchor.from === one.from ? range?.base : range?.last
}
