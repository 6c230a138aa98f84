/** Phrases that name a cause: the goods, the flow and the country in them are not those of the number of the sentence. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Role } from '../../../languages/model/hear/grammar.ts'
import { grammarOf, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { has, is, isChange, isFlow, isMark, isTrade, isYear } from './is.ts'
import type { Piece } from './pieces.ts'
import { piecesBefore, upToMark } from './rows.ts'

/** "Thanks to gold, exports rose", "qızılın hesabına ixrac": the goods that a change of the flow of the sentence comes from. */
function isCauseOfFlow(row: readonly Piece[], at: number): boolean {
  const isStop = (piece: Piece): boolean => piece.kind !== 'word' || isFlow(piece)
  const before = piecesBefore(row, at, 4).toReversed()
  const behind = row.slice(at + 1, at + 5)
  const isBeside = (words: readonly Piece[], adpositions: 'before' | 'after'): boolean => {
    // «С ростом экспорта»
    const isCause = (piece: Piece, i: number): boolean =>
      is(piece, 'cause') || (is(piece, 'having') && words.slice(0, i).some(isChange))
    const cause = words.findIndex((piece, i) => isCause(piece, i) && grammarOf(piece)?.adpositions === adpositions)
    return cause !== -1 && !words.slice(0, cause).some(isStop)
  }
  return (isBeside(before, 'before') || isBeside(behind, 'after')) && row.some(isFlow)
}

/** Not "exports fell due to a decrease in gold supplies by 17 percent": that number is of the goods. */
export function isOnlyCause(row: readonly Piece[], at: number): boolean {
  const cause = row.findLastIndex((piece, i) => i < at && is(piece, 'cause'))
  const stop = row.findIndex((piece, i) => i > at && isMark(piece, ',;:()'))
  const behind = row.slice(at, stop === -1 ? undefined : stop)
  const hasChange = cause !== -1 && has(row.slice(cause, at), 'up', 'down')
  return isCauseOfFlow(row, at) && !(hasChange && behind.some(({ kind }) => kind === 'number'))
}

/** «За счет поставок нефти импорт вырос на 5%», «торговля за счет импорта выросла на 5%»: the number is of the flow that it causes. */
export function isCauseOfOther(row: readonly Piece[], at: number): boolean {
  const end = row.findIndex((it, i) => i > at && ((it.kind === 'number' && !isYear(it)) || isTrade(it)))
  const isBehind = end === -1 && is(row[at], 'exports', 'shipments', 'purchases')
  const isEnded = row.slice(at + 1, end).some(it => (is(it, 'cause') && isPostposed(it)) || is(it, 'up', 'down'))
  const isOfOther = row[end]?.kind === 'word' || ((isBehind || isEnded) && row.slice(0, at).some(isTrade))
  return isInHanCause(row, at) || (isOfOther && isCauseOfFlow(row, at))
}

/** 因自中国进口增加而, 受进口增长带动，: from the word of cause to 而 or the next mark, with a change and no number. */
function isInHanCause(row: readonly Piece[], at: number): boolean {
  const start = row.findLastIndex((it, i) => i < at && it.kind === 'han' && is(it, 'cause'))
  if (start === -1) return false
  const end = row.findIndex((it, i) => i > start && ((it.kind !== 'han' && !isYear(it)) || is(it, 'while')))
  const inside = row.slice(start + 1, end === -1 ? undefined : end)
  const isEnded = end === -1 || row[end]?.kind === 'mark' || is(row[end], 'while')
  return isEnded && (end === -1 || at < end) && inside.some(isChange)
}

/**
 * "Exports rose to $4 billion due to higher sales to Oman", «благодаря росту поставок в Оман», "Omana tədarükün artması hesabına":
 * the country is in a phrase that names a cause and holds no number, so it is no partner of the claim.
 */
export function isOfCause({ from, to }: TextSpan, row: readonly Piece[]): boolean {
  const at = row.findIndex(piece => piece.to > from)
  const next = row.findIndex(piece => piece.from >= to)
  const lead = piecesBefore(row, at, 8).toReversed()
  const behind = next === -1 ? [] : row.slice(next, next + 8)
  const isOfChange = (piece: Piece): boolean => isChange(piece) || is(piece, 'rise-of', 'greater', 'smaller')
  const isLed = (words: readonly Piece[], isPlaced: (piece: Piece) => boolean): boolean => {
    const cause = words.findIndex(it => isPlaced(it) && (is(it, 'cause') || is(it, 'outranked')))
    const inside = words.slice(0, cause)
    return cause !== -1 && inside.some(isOfChange) && inside.every(it => it.kind !== 'mark' && it.kind !== 'number')
  }
  // «Доля СНГ выросла до 33%, в основном из-за Украины», «из-за ухудшения отношений с Россией»
  const cause = lead.slice(0, 5).findIndex(it => is(it, 'cause') && isPreposed(it))
  const isEnd = next === -1 || isMark(row[next], ',.;')
  if (cause !== -1 && isEnd && lead.slice(0, cause).every(it => it.kind === 'word' && !isTrade(it))) return true
  const phrase = upToMark(behind)
  const isWithoutNumber = phrase.every(it => it.kind !== 'number' || isYear(it))
  return (isLed(lead, isPreposed) && isWithoutNumber) || isLed(behind, isPostposed) || isInHanCause(row, at)
}

/** "Hit by US tariffs, Japan's exports", «из-за пошлин США», 美国加征关税: not "exports to the US despite tariffs". */
export function isActing(role: Role | undefined, row: readonly Piece[], at: number, next: number): boolean {
  const isInside = (piece: Piece): boolean =>
    piece.kind === 'han' ? !isTrade(piece) : piece.senses.length === 0 && (piece.kind === 'word' || piece.glued)
  const behind = next === -1 ? [] : row.slice(next, next + 3)
  const noun = behind.findIndex(piece => is(piece, 'pressure'))
  const isFollowed = noun !== -1 && behind.slice(0, noun).every(isInside)
  const isLed = is(row[at - 1], 'pressure') && isPreposed(row[at - 1])
  // "As demand from China weakened"
  const demand = row.findLastIndex((piece, i) => i < at && i > at - 7 && is(piece, 'pressure'))
  const between = demand === -1 ? [] : row.slice(demand + 1, at)
  const isOpen = between.every(it => it.kind === 'word' && !isTrade(it) && !is(it, 'up', 'down'))
  if (is(between[0], 'from') && isOpen) return true
  return (role === undefined || role === 'of' || role === 'in') && (isLed || isFollowed)
}
