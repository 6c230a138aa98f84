/** Changes of several values in their order: 出口5亿美元，进口6亿美元，分别增长8%、6%; and numbers in a row without names. */
import type { PostClaim } from '../../../answers/model/post.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import { isAmountOfChange, isDifferenceWithPercent } from '../slots/levels-and-differences.ts'
import type { ClaimSlots, Progress } from '../slots/progress.ts'
import { isHanDifference, respectiveNames } from '../slots/respective.ts'
import { has, is, isJoint, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isFigure, type Quantity } from '../words/quantities.ts'
import { isWithin, piecesBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

type Listed = Pick<ClaimSlots, 'flow' | 'reporter' | 'partner' | 'period'> & { readonly isOfBefore?: true }

/** "A year ago these figures were", "the declines were": nothing else is named before the numbers. */
const refersBack = ({ row, subjects, places }: Sentence, { from }: Quantity): boolean =>
  row.some(piece => piece.from < from && is(piece, 'it', 'up', 'down', 'year-ago')) &&
  ![...subjects, ...places].some(it => it.from < from)

/** The slots of the value that a change of a list belongs to; 'unread' for numbers without names: "passed 3, 4 and 5 billion". */
export function slotsInSeries(anchor: Quantity, progress: Progress): Listed | 'unread' | undefined {
  const { sentence, claims } = progress
  const numbers = seriesAround(anchor, sentence)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined || numbers.length < 2) return undefined
  if (isMarked(sentence.row, first.at, last.end)) {
    const at = numbers.findIndex(it => it.from === anchor.from)
    const own = valuesOfLatestPeriod(claims.filter(it => it.kind === 'value' && it.span.to <= first.from)).slice(
      -numbers.length,
    )
    const value = own[at]
    const end = own.at(-1)?.span.to ?? 0
    const isOfOther = sentence.places.some(it => it.area !== value?.reporter && it.from >= end && it.to <= first.from)
    if (anchor.is !== 'money' && value !== undefined && own.length === numbers.length && !isOfOther) return value
    const told = (progress.topic.lastValues ?? []).slice(-numbers.length)
    const before = told[at]
    if (before !== undefined && told.length === numbers.length && refersBack(sentence, first))
      return { ...before, isOfBefore: true }
  }
  return respectiveNames(sentence, numbers).has(anchor.from) ? undefined : 'unread'
}

/** Without the values that they are compared with. */
export const valuesOfLatestPeriod = (values: readonly PostClaim[]): readonly PostClaim[] => {
  const latest = values
    .map(({ period }) => period)
    .toSorted()
    .at(-1)
  return values.filter(({ period }) => period === latest)
}

/** "Respectively" in the clause before the numbers, or right behind them. */
function isMarked(row: readonly Piece[], at: number, end: number): boolean {
  const before = piecesBefore(row, at, 6)
  const stop = before.findLastIndex(piece => isMark(piece, ',;。'))
  return has([...before.slice(stop + 1), ...row.slice(end, end + 3)], 'respectively')
}

/** The numbers of one kind around an anchor with nothing but marks, "and" and bounds between. "$6 billion, $2 billion less" is no series. */
function seriesAround(anchor: Quantity, sentence: Sentence): readonly Quantity[] {
  const { row, quantities } = sentence
  const all = quantities.filter(it => isFigure(it) && !isMoneyDifference(sentence, it))
  const at = all.findIndex(it => it.from === anchor.from)
  const joins = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
    one !== undefined && other !== undefined && isMoney(one) === isMoney(other) && areJoined(row, one.end, other.at)
  let [from, to] = [at, at + 1]
  while (joins(all[from - 1], all[from])) from -= 1
  while (joins(all[to - 1], all[to])) to += 1
  return all.slice(from, to)
}

const isMoneyDifference = (sentence: Sentence, it: Quantity): boolean =>
  isMoney(it) &&
  (isAmountOfChange(sentence, it) || isDifferenceWithPercent(sentence, it) || isHanDifference(sentence.row, it))

const isMoney = (quantity: Quantity): boolean => quantity.is === 'money'

const areJoined = (row: readonly Piece[], from: number, to: number): boolean => {
  const between = row.slice(from, to)
  return (
    between.some(isJoint) && between.every(piece => isJoint(piece) || is(piece, 'about', 'over', 'under', 'up', 'down'))
  )
}

/** "9,9 faizi Omanın, 8,8 faizi İtaliyanın payına düşür", "Oman 9,9%, İtaliya 8,8% paya sahibdir": "share" follows only the last one. */
export function isInListOfShares({ row, quantities, places }: Sentence, { at, end }: Quantity): boolean {
  const last = quantities.findLast(it => it.is === 'percent')
  if (last === undefined || last.at <= at) return false
  const isPart = (piece: Piece): boolean =>
    piece.kind === 'mark' || is(piece, 'and', 'while') || isWithin(piece, [...places, ...quantities])
  const tail = row.slice(last.end, last.end + 4)
  const word = tail.findIndex(piece => is(piece, 'share', 'deals'))
  return isPostposed(tail[word]) && [...row.slice(end, last.at), ...tail.slice(0, word)].every(isPart)
}
