/** The words of a change: its direction, "fell 5%", "5 faiz azalıb", and where those of its base begin, "than in 2022". */
import { grammarOf, inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isAdverb } from '../words/endings.ts'
import { exportsOrImports, has, is, isChange, isDash, isDown, isFlow, isMark, isUp } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import { isWithin, piecesBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isComparative } from './cell-boundaries.ts'
import type { PostCell } from './cells.ts'
import type { Direction } from './progress.ts'

/** "More than a year before", "exceeds the figure of a year before": compares, unless a number follows. */
const isComparison = (row: readonly Piece[], i: number): boolean =>
  is(row[i], 'over', 'under') && is(row[is(row[i + 1], 'level-of') ? i + 2 : i + 1], 'year-ago', 'than', 'same-period')

/** The direction that the words of the cell give a change; the nearest word decides, one right behind the number first. */
export function directionOf(cell: PostCell, { at, end, from, to, bound }: Quantity): Direction | undefined {
  const row = cell.row
  const [first, last] = [at - cell.at, end - cell.at]
  // "(plus 64 percent)", «минус 3 %»
  if (is(row[first - 1], 'plus', 'minus')) return is(row[first - 1], 'plus') ? 'up' : 'down'
  // 增速降至1.6%: how fast it grows is the change itself.
  const pace = row.findLast((it, i) => i < first && it.kind === 'han' && is(it, 'pace') && isChange(it))
  const ofLevel = is(row[first - 1], 'to') ? pace : nounOfLevel(row, first, last)
  const noun = nounOfChange(row, first) ?? changeCompared(row, first) ?? ofLevel
  if (noun !== undefined) return isUp(noun) ? 'up' : 'down'
  const isMoved = has(row.slice(Math.max(0, first - 2), Math.max(0, first)), 'up', 'down')
  const told = isMoved && isBoundWord(row[last]) ? undefined : directionRightAfter(row, last)
  if (told !== undefined) return told
  // A word before the number is nearer than one behind it.
  const gapTo = (piece: Piece, i: number): number => {
    if (i < first) return from - piece.to
    return i >= last ? piece.from - to + 5 : Infinity
  }
  // "Growth – less than 2%"
  const isOwnBound = (piece: Piece, i: number): boolean =>
    bound === 'under' && i === first - 1 && is(piece, 'under') && !is(piece, 'down')
  const isOfChange = (piece: Piece, i: number): boolean =>
    (isChange(piece) || isComparison(row, i)) && !isDenied(row, i) && !isOfManner(row, i) && !isOwnBound(piece, i)
  const near = row
    .flatMap((piece, i) => (isOfChange(piece, i) ? [{ piece, gap: gapTo(piece, i) }] : []))
    .filter(({ gap }) => gap !== Infinity)
    .toSorted((a, b) => a.gap - b.gap)[0]
  if (near === undefined) return undefined
  return isDown(near.piece) || is(near.piece, 'under') ? 'down' : 'up'
}

/** "Growth in exports cooled to 3%", "the decline of trade eased: it was 2%": what became faster or slower is the change itself. */
function nounOfChange(row: readonly Piece[], first: number): Piece | undefined {
  const at = row.findIndex((it, i) => is(it, 'rise-of') && [row[i - 1], ...row.slice(i + 1, i + 6)].some(isFlow))
  const verb = row.findIndex((piece, i) => i > at && i < first && isChange(piece))
  const isOfLevel = is(row[first - 1], 'to') || row[verb + 1]?.text === ':'
  const isOne = row.slice(0, first).filter(isFlow).length === 1
  return at !== -1 && verb !== -1 && isOfLevel && isOne ? row[at] : undefined
}

/** "The drop in imports was even larger, 28.9%", «снижение ещё больше — на 28,9%»: it is the change that is larger. */
function changeCompared(row: readonly Piece[], first: number): Piece | undefined {
  const isGreater = (piece: Piece): boolean => is(piece, 'greater', 'smaller')
  const at = row.findLastIndex((piece, i) => i < first && i > first - 5 && isGreater(piece))
  const change = row.findLastIndex((piece, i) => i < at && isChange(piece) && !isGreater(piece))
  const between = row.slice(change + 1, Math.max(at, 0))
  const isOfChange = between.every(it => it.kind !== 'mark' && it.kind !== 'number' && !is(it, 'and', 'while'))
  return isOfChange ? row[change] : undefined
}

/** The direction of the words right behind a number that ends there. */
function directionRightAfter(row: readonly Piece[], last: number): Direction | undefined {
  // "Rose 3.8% after a fall of 17.8%": of the other change.
  if (is(row[last], 'outranked')) return undefined
  for (const behind of [last, last + 1]) {
    const isAside = behind === last && row[behind]?.text === ',' && isComparative(row[behind + 1])
    const piece = row[isAside && row[behind + 2]?.kind === 'word' ? behind + 1 : behind]
    if (piece?.text === ',' || piece?.text === '.') return undefined
    // "Dropped by 4.8% to just over $1.1 billion", "4.8% reaching just over": a bound of the level.
    if (behind > last && is(row[last], 'to', 'reach') && is(piece, 'over', 'under')) return undefined
    // "Increased by 0.8% up to $82 million"
    if (is(piece, 'to') && is(piece, 'under')) return undefined
    // 95%以上, "iki dəfədən çox azalaraq": a bound.
    const verb = row[behind + 1]
    const isOfNumber = behind === last && is(piece, 'over') && is(verb, 'up', 'down') && isPostposed(verb)
    // "10% minimum".
    const isLed = piece?.kind === 'han' || isPostposed(piece)
    const isBound = isOfNumber || (isLed && !is(piece, 'less', 'more', 'up', 'down'))
    if (is(piece, 'less', 'down', 'under') && !isBound) return 'down'
    if (is(piece, 'more', 'up', 'over') && !isBound) return 'up'
  }
  return undefined
}

/** "They did not fall, they quadrupled": no change. */
const isDenied = (row: readonly Piece[], i: number): boolean => is(row[i - 1], 'not') || inClass(row[i], 'negated-verb')

/** "Declined more deeply by 6%": right behind the verb, before an adverb. */
const isOfManner = (row: readonly Piece[], i: number): boolean =>
  is(row[i - 1], 'up', 'down') && is(row[i], 'more', 'less') && isAdverb({ text: row[i + 1]?.text ?? '' })

const isBoundWord = (piece: Piece | undefined): boolean => is(piece, 'over', 'under') && !is(piece, 'more', 'less')

/** The direction by the verb at the end: "ixrac 5 faiz, idxal 3 faiz artıb". Only in languages that have it there, not over a semicolon. */
export function directionByFinalVerb({ row }: Sentence, { end }: Quantity): Direction | undefined {
  let lead: Piece | undefined
  for (const piece of row.slice(end)) {
    if (isMark(piece, ';.|•')) return undefined
    if (is(piece, 'up', 'down') && isPostposed(piece)) return is(piece, 'down') ? 'down' : 'up'
    const isRelative = lead?.text === '%' || is(lead, 'percent', 'times')
    if (isRelative && is(piece, 'more', 'less') && isPostposed(piece)) return is(piece, 'less') ? 'down' : 'up'
    lead = piece
  }
  return undefined
}

/** «На 28,6% против 25,2% в октябре», "after a 0.9% gain the month before", 高于10月的-1.1%: the piece before a change of another time. */
export function comparisonWord({ row, times }: Sentence, { is: kind, at, from }: Quantity): Piece | undefined {
  if (kind !== 'percent') return undefined
  const last = row[at - 1]?.text === '-' ? row[at - 2] : row[at - 1]
  const words = piecesBefore(row, at, 6)
  return words.findLast((piece, i) => {
    const isNear = words.length - i <= 3 || (words.length - i === 4 && words[i + 2]?.senses.length === 0)
    // "Rose 5 percent from May and 10 percent": of the number before it.
    const isOfLast = has(words.slice(i + 1), 'and')
    // "Raised imports from China by 40 percent"
    if (is(piece, 'from') && isFlow(words[i - 1])) return false
    if (piece.kind === 'word')
      return is(piece, 'than', 'from', 'outranked') && !is(piece, 'over', 'by') && isNear && !isOfLast
    const isComparing = piece.kind === 'han' && is(piece, 'than', 'exceeds', 'trails', 'over', 'under')
    return (
      isComparing && !is(last, 'up', 'down', 'reach') && times.some(it => it.from === piece.to && from - it.to <= 2)
    )
  })
}

/** Where the words begin that compare a change with its base: "than in 2022", "2022-ci ilə nisbətən". */
export function startOfComparison(sentence: Sentence, quantity: Quantity): number | undefined {
  const word = comparisonWord(sentence, quantity)
  if (word === undefined || !isPostposed(word)) return word?.from
  const time = sentence.times.findLast(({ to }) => to <= word.from && word.from - to <= longestGap)
  return time?.from ?? word.from
}
/** "İl ilə müqayisədə" */
const longestGap = 5

/** 同比下降28.6%，降幅较10月扩大: where a clause behind begins that tells how the change itself changed. */
export function startOfPaceClause({ row }: Sentence, { end }: Quantity): number {
  const at = row.findIndex((piece, i) => i >= end && is(piece, 'pace'))
  const mark = row.findLastIndex((piece, i) => i >= end && i < at && piece.kind === 'mark')
  return mark === -1 ? Infinity : (row[mark]?.from ?? Infinity)
}

/** 同比增长5.3%，环比下降1.1%, 与2019年同期相比增长3%: where the words of the next change begin, if they have a base of their own. */
export function startOfNextChange(
  { row, times }: Sentence,
  { end }: Quantity,
  next: Quantity | undefined,
): number | undefined {
  const comma = row.findIndex((piece, at) => at >= end && isMark(piece, ',;、'))
  if (next === undefined || comma === -1 || comma >= next.at || (next.is !== 'percent' && next.is !== 'times'))
    return undefined
  const words = row.slice(comma + 1, next.at)
  const isPeriodOfNextChange = words.every(
    piece =>
      /^[+-]$/.test(piece.text) ||
      is(piece, 'up', 'down', 'more', 'less', 'by') ||
      isBaseWord(piece) ||
      (piece.kind === 'han' && is(piece, 'from', 'than')) ||
      isWithin(piece, times),
  )
  return isPeriodOfNextChange && words.some(isBaseWord) ? row[comma]?.from : undefined
}
const isBaseWord = (piece: Piece): boolean =>
  is(piece, 'month-ago', 'year-ago') || (piece.kind === 'han' && is(piece, 'same-period'))

/** "Both exports and imports rose by 10 percent": the change is of each of two flows. */
export function isOfBothFlows(row: readonly Piece[], { at }: Quantity): boolean {
  const [one, two, third] = row.slice(0, at).flatMap((piece, i) => (exportsOrImports(piece) ? [i] : []))
  if (one === undefined || two === undefined || third !== undefined) return false
  const between = row.slice(one + 1, two)
  const isJoined = between.length < 5 && has(between, 'and')
  const areOther = exportsOrImports(row[one]) !== exportsOrImports(row[two])
  return areOther && isJoined && row.slice(one, at).every(({ kind }) => kind !== 'number')
}

/** "2024-cü illə müqayisədə", 与2021年相比, 与2021年比增长: the word is right behind the time; not 2025年出口较上一季度下降. */
export const isPostposedBase = (piece: Piece, after: readonly Piece[], at: number): boolean => {
  const isBetween = (it: Piece): boolean => (it.kind === 'word' && !is(it, 'year-ago', 'month-ago')) || it.text === '-'
  const between = after.slice(0, at)
  if (piece.kind !== 'han') return isPostposed(piece) && between.every(isBetween)
  const next = after[at + 1]
  const isLast = next === undefined || next.kind === 'mark' || is(next, 'up', 'down', 'more', 'less')
  const leads = is(piece, 'than') && piece.text.length === 1 && !isLast
  return !leads && between.every(it => it.text !== ',')
}

/** "Exports fell to 4%", "from 6% to 4%", «упал до уровня менее 4%», "4%-ə düşüb", 降至4%: a rate of what is not told; not "growth slowed to 4%", "fell to 4% of the total". */
export function isRateReached({ row, quantities }: Sentence, { at, end }: Quantity): boolean {
  if (has(row.slice(end, end + 3), 'of-total') || has(row, 'rise-of', 'pace', 'share', 'points')) return false
  const before = piecesBefore(row, at, 5)
  // «Более 65 процентов — экспорт в Европу»: a part of what is not told.
  const isOpen = (it: Piece): boolean => is(it, 'over', 'under') || !(isChange(it) || is(it, 'by', 'plus'))
  const isPart = isDash(row[end]) && isFlow(row[end + 1]) && before.every(isOpen)
  if (isPart) return true
  const to = before.findLastIndex(it => is(it, 'to'))
  const isFallen = before.slice(Math.max(0, to - 1), to + 1).some(it => is(it, 'down'))
  const isFrom = to !== -1 && quantities.some(it => it.is === 'percent' && it.end <= at && is(row[it.at - 1], 'from'))
  const isBeside = before
    .slice(to + 1)
    .every(
      it => inClass(it, 'article') || is(it, 'under', 'over', 'about', 'level-of', 'of-total') || inClass(it, 'of'),
    )
  return ((isFallen || isFrom) && isBeside) || is(verbOfLevel(row, end), 'down')
}

/** "İxrac artımı 4%-ə düşüb": how fast it grows is the change itself. */
const nounOfLevel = (row: readonly Piece[], first: number, last: number): Piece | undefined =>
  verbOfLevel(row, last) && row.slice(0, first).findLast(piece => is(piece, 'rise-of'))

/** The verb behind a number whose ending makes it a level: "4%-ə düşüb", "4 faizə enib". */
function verbOfLevel(row: readonly Piece[], end: number): Piece | undefined {
  const at = row.findIndex((piece, i) => i >= end && !piece.glued)
  const [number, verb] = [row[end - 1], row[at]]
  const inflected = number?.raw.slice(number.raw.length - number.ending.length) ?? ''
  const ending = `${inflected}${row
    .slice(end, at)
    .map(it => it.raw)
    .join('')}`
  return is(verb, 'up', 'down') && grammarOf(verb)?.levelEnding?.test(ending) === true ? verb : undefined
}

/** "A 40 percent fall of the shilling", "the dollar halved its value": the change of a currency; not "exports in dollars rose 5%". */
export function isOfExchangeRate({ row, quantities }: Sentence, { at, end }: Quantity): boolean {
  const isCurrency = (piece: Piece, i: number): boolean =>
    isKind(piece, 'currency') && inClass(row[i - 1], 'article') && !quantities.some(it => it.at <= i && i < it.end)
  const change = row.findIndex((it, i) => i >= end && i < end + 2 && isChange(it))
  const isBehind = change !== -1 && row.some((it, i) => i > change && i < change + 4 && isCurrency(it, i))
  const subject = row.findLastIndex((it, i) => i < at && (isFlow(it) || isCurrency(it, i)))
  const verb = row.slice(subject + 1, at)
  return (
    isBehind || (subject !== -1 && !isFlow(row[subject]) && verb.length < 4 && verb.every(it => it.kind === 'word'))
  )
}
