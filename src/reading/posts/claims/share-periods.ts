/** The period of a share: "from 14.7% in 2024 to 11.1%", "1.25% a year earlier". */
import type { TextSpan } from '../../../answers/model/post.ts'
import { yearBefore } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { isBaseShare, wordBeforeShare } from '../members/shares.ts'
import type { PostCell } from '../slots/cells.ts'
import { periodOf } from '../slots/claim-slots.ts'
import { basePeriod, periodBeside } from '../slots/periods.ts'
import type { Progress } from '../slots/progress.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'

/** "Fell from 41.8% in 2024 to 36% in 2025", "from last year's 41.8%": another period than that of the sentence, `now`. */
export function otherPeriodOfShare(
  cell: PostCell,
  anchor: Extract<Quantity, { is: 'percent' }>,
  sentence: Sentence,
  now: Period,
  isDated: boolean,
): Period {
  const isFrom = isBaseShare(sentence, anchor)
  const isBehindBase = sentence.quantities.some(
    it => it.at < anchor.at && it.is === 'percent' && isBaseShare(sentence, it),
  )
  if (isYearAgoInBracket(sentence, anchor) || (isYearAgo(cell, anchor) && !isDated && !isBehindBase))
    return yearBefore(now)
  const beside = isBeforeTimed(sentence, anchor) ? undefined : periodBeside(sentence, anchor, isFrom, now)
  const isBase = isFrom || (isYearAgo(cell, anchor, true) && !isBehindBase)
  return beside ?? (isBase ? basePeriod(now, cell, sentence, anchor) : now)
}

/** «Годом ранее она составляла 45,6%», 2019年同期仅为0.1%: no change, and nothing is compared. */
const isYearAgo = ({ row, times }: PostCell, { from }: Quantity, isDated = false): boolean => {
  const before = row.filter(piece => piece.to <= from)
  const isOther = (piece: Piece): boolean => is(piece, 'up', 'down', 'than', 'from', 'whole-year', 'same')
  const isNamed = isDated && times.length > 0 && before.some(piece => is(piece, 'same-period'))
  return (isNamed || before.some(piece => is(piece, 'year-ago'))) && !before.some(isOther)
}

/** "(Bir il əvvəl 1,25 faiz)", "(a year earlier 1.25%)". */
const isYearAgoInBracket = ({ row }: Sentence, { at }: Quantity): boolean =>
  is(row[at - 1], 'year-ago') && row[at - 2]?.text === '('

/** Without the time of the share right before, from which it changed: "from 14.7% in 2024 to 11.1%", "2024-cü ildəki 14,7%-dən 11,1%-ə". */
export function periodOfShare(cell: PostCell, anchor: Quantity, progress: Progress) {
  const { sentence } = progress
  const { row, times, quantities } = sentence
  const former = quantities.findLast(it => it.at < anchor.at && it.is === 'percent')
  if (former === undefined || !isBaseShare(sentence, former)) return periodOf(cell, anchor, progress)
  const isOwn = ({ from, to }: TextSpan): boolean =>
    wordBeforeShare(row, former)?.to !== to &&
    (from < former.to || to >= anchor.from || wordBeforeShare(row, anchor)?.to === to)
  const own = { ...progress, sentence: { ...sentence, times: times.filter(isOwn) } }
  return periodOf({ ...cell, times: cell.times.filter(isOwn) }, anchor, own)
}

/** "2023-cü ildəki 41,8 faizdən 2024-cü ildə 36 faizə": the time behind is of the next number. */
function isBeforeTimed({ row, times, quantities }: Sentence, { at }: Quantity): boolean {
  const next = quantities.find(it => it.at > at)
  return next !== undefined && times.some(({ to }) => row[next.at - 1]?.to === to)
}
