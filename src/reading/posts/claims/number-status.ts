/** Whether a number is a forecast or an aim: "is expected to reach $5 billion", 10亿美元的目标. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { grain, span, yearBefore } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { has, is, isFlow, isJoint } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { pieceAfter, pieceBefore, piecesBefore, piecesBetween } from '../words/rows.ts'

/** "Rose 18% to reach $6.2 billion", "climbed 6% in January to reach", 缩水到6.2亿美元: behind a change that was, what it came to. */
function isOutcome({ row }: PostCell, piece: Piece): boolean {
  const i = row.indexOf(piece)
  if (!is(piece, 'reach', 'to')) return false
  const before = row.slice(0, i)
  const isOpen = has(before, 'target', 'expected')
  return !isOpen && has(before, 'up', 'down', 'double', 'triple')
}

/** A forecast, or an aim. */
export function statusOf(cell: PostCell, anchor: TextSpan): 'expected' | 'target' | undefined {
  if (passesTarget(cell.row, anchor)) return undefined
  const end = endOfClauseWithVerb(cell, anchor)
  const start = startOfRelative(cell, anchor)
  const words = cell.row.filter(piece => {
    const isBehind = isPostposed(piece) && piece.from < end
    return (
      piece.from >= start &&
      (piece.from < anchor.from || isBehind || isBesideHan(piece, cell, anchor)) &&
      !isOfTime(piece, cell)
    )
  })
  if (words.some(piece => is(piece, 'target') && !isOutcome(cell, piece))) return 'target'
  return words.some((it, i) => is(it, 'expected') && !isPassed(words, i)) ? 'expected' : undefined
}

/** "Exceeded the target of $100 billion", "100 milyard dollarlıq hədəfi ötüb", 超过1000亿美元目标: more than that was reached. */
export function passesTarget(row: readonly Piece[], { from, to }: TextSpan): boolean {
  const [target, second] = row.filter(it => is(it, 'target', 'expected'))
  if (target === undefined || !is(target, 'target') || second !== undefined) return false
  const isBehind = target.from >= to
  const between = isBehind ? piecesBetween(row, to, target.from) : piecesBetween(row, target.to, from)
  const verb = row.find(it => is(it, 'over', 'exceeds') && (isPostposed(it) ? it.from >= target.to : it.to <= from))
  const isInOrder = isBehind || (verb?.from ?? to) < target.from
  return verb !== undefined && isInOrder && between.length < 3 && between.every(({ kind }) => kind !== 'mark')
}

/** "It expects to cut the deficit, which hit $16 billion", «сократит дефицит, который достиг 16 млрд»; not "the target, which is $16 billion". */
function startOfRelative({ row }: PostCell, { from }: TextSpan): number {
  const at = row.findLastIndex(piece => is(piece, 'which') && piece.from < from)
  return at === -1 || has(piecesBefore(row, at, 2), 'target', 'expected') ? 0 : (row[at]?.from ?? 0)
}

/** "4,8 milyard dollar olub, yeni rekord gözləyirik", "500 milyon dollardır və": in Azerbaijani the verb of the number ends its clause. */
function endOfClauseWithVerb({ row }: PostCell, { to }: TextSpan): number {
  const last = pieceBefore(row, to + 1)
  const verb = last?.to === to && inClass(last, 'verb-behind') ? last : pieceAfter(row, to)
  const isEnd = isPostposed(verb) && (verb === last || is(verb, 'reach'))
  const joint = isEnd ? pieceAfter(row, verb?.to ?? 0) : undefined
  return joint !== undefined && isJoint(joint) ? joint.from : Infinity
}

/** 2000亿美元的贸易额估计能完成; not 实现2000亿美元贸易额目标. */
function isBesideHan(piece: Piece, { row }: PostCell, { from, to }: TextSpan): boolean {
  if (piece.kind !== 'han' || piece.from < to || piece.from - to >= 9) return false
  const isReached = is(pieceBefore(row, from), 'reach')
  return piecesBetween(row, to, piece.from).every(it => inClass(it, 'genitive') || (isFlow(it) && !isReached))
}

/** 从4月到12月: inside a time; 到去年底: up to a time that is over; 贸易额到了12亿美元: up to no time. */
function isOfTime(piece: Piece, { times }: PostCell): boolean {
  const next = times.find(it => it.from === piece.to)
  const isUpToNone = piece.kind === 'han' && piece.text.length === 1 && next === undefined
  const isNoAim = is(piece, 'to') && (next?.isOver === true || isUpToNone)
  return isNoAim || times.some(it => (it.from < piece.from && piece.to < it.to) || it.from === piece.from)
}

/** "Exceeded forecasts": what was expected is over. */
function isPassed(words: readonly Piece[], at: number): boolean {
  const isBeyond = (it: Piece | undefined): boolean => is(it, 'over', 'under', 'than', 'exceeds', 'outranked')
  return isBeyond(words[at - 1]) || (isPostposed(words[at + 1]) && isBeyond(words[at + 1]))
}

/** "We expect a new record", "it may reach $5 billion, setting a record", 有望再创新高, "yeni rekord gözləyirik"; not "beat forecasts and hit a record". */
export const isDue = (record: TextSpan, clause: readonly Piece[]): boolean =>
  clause.some((it, i) => {
    const isAhead = it.from < record.from || isPostposed(it)
    const isMet = clause.slice(i + 1).some(next => next.from < record.from && is(next, 'and'))
    return is(it, 'expected', 'target') && isAhead && !isMet && !isPassed(clause, i)
  })

/** The year that a forecast or an aim is for: "by 2030". */
export function aimedPeriod({ row, times }: PostCell, today: Day, own: Period): Period | undefined {
  const years = row.filter(({ kind, text }) => kind === 'number' && /^20\d\d$/.test(text)).map(({ text }) => text)
  const year = years.findLast(it => it >= today.slice(0, 4))
  return (
    (year !== undefined && own.startsWith(year) ? own : year) ??
    // 2025年全年预计
    (row.some(it => is(it, 'whole-year') && times.some(of => of.period === own && of.to === it.from))
      ? own
      : undefined) ??
    (has(row, 'whole-year') ? yearOfMonths(own, today) : undefined) ??
    // "Expected to reach $2 billion by the end of December": of the year.
    (times.some(it => it.isUndated && it.period?.endsWith('-12')) ? today.slice(0, 4) : undefined) ??
    times.find(({ isYearToDate }) => isYearToDate)?.period?.slice(0, 4)
  )
}

/** "In 11 months of 2021 it was $2.9 billion; it may be $3 billion for the whole year", told in January: of the year of those months. */
function yearOfMonths(months: Period, today: Day): Period {
  const year = yearBefore(today.slice(0, 4))
  const isNearlyOver =
    months.startsWith(year) && grain(months) === 'months' && span(months).months > 8 && today.slice(5, 7) < '04'
  return isNearlyOver ? year : today.slice(0, 4)
}
