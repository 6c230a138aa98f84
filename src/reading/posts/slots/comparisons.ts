/** One trade beside another: "traded more with China than with Russia"; and amounts and times with which those before them are compared. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Flow } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { endingsOf, hasEnding, isAblative } from '../words/endings.ts'
import { exportsOrImports, has, is, isMark, isOneOf, isTrade, soldOrBought } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { isAloneInBrackets, lastMarkBefore, leadOf, openingOf, piecesBetween, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import type { FlowSubject } from '../words/subject.ts'

export interface Comparison extends TextSpan {
  readonly way: 'more' | 'less'
  /** Two flows of one pair, or two partners in one flow. */
  readonly flows: readonly [Flow, Flow]
  readonly partners?: readonly [PlaceMark, PlaceMark]
}

type FlowWord = TextSpan & { readonly flow: Flow }

/** The comparison that a sentence makes; undefined for none, and where a side is not clear. */
export function comparisonIn(sentence: Sentence, dealing?: typeof soldOrBought): Comparison | undefined {
  const { row } = sentence
  const at = row.findIndex(
    (piece, i) =>
      (isVerb(piece) && !(piece.kind === 'han' && row[i + 1]?.kind === 'number')) ||
      (isGreater(piece) && !isOfQuality(row[i + 1]) && hasThan(row, i)),
  )
  const word = row[at]
  if (word === undefined) return undefined
  const [first, second, third] = flowsBeside(row, dealing)
  if (first === undefined || third !== undefined) return undefined
  const partners = partnersIn(sentence, at)
  const way = is(word, 'exceeds', 'greater') ? 'more' : 'less'
  const isOneFlow = second === undefined || second.flow === first.flow
  if (isOneFlow && partners === undefined) return undefined
  if (!isOneFlow && (partners !== undefined || !areBeside(row, word, first, second))) return undefined
  const [one, other] = partners ?? [first, second ?? first]
  return {
    way,
    from: Math.min(first.from, one.from, word.from),
    to: Math.max(second?.to ?? 0, other.to, word.to),
    flows: [first.flow, second?.flow ?? first.flow],
    ...(partners !== undefined && { partners }),
  }
}

/** "Exports exceeded imports by $3 billion", «импорт больше экспорта на 3 млрд», "$3 billion more than", 出口比进口多3亿美元: the balance of the two. */
export function balanceIn(sentence: Sentence, { from }: TextSpan): FlowSubject | undefined {
  const value = sentence.quantities.find(it => it.from === from)
  if (value?.is !== 'money') return undefined
  const { row } = sentence
  const { partners, flows, way } = comparisonIn(sentence, soldOrBought) ?? {}
  if (flows === undefined || partners !== undefined || flows[0] === flows[1] || flows.includes('T')) return undefined
  const [, second] = flowsBeside(row, soldOrBought)
  const between = row.slice(0, value.at).filter(it => it.from >= (second?.to ?? 0))
  const next = row[value.end]
  const isAhead = is(row[value.at - 1], 'by') && isGreater(next) && (second?.from ?? 0) > from
  const isNext = between.length === 0 && (row[value.at - 1]?.kind === 'han' || isVerb(next) || isGreater(next))
  const isLed = between.length < 5 && has(between, 'by')
  const isPlain = between.every(it => it.kind !== 'mark' && !is(it, 'up', 'down', 'reach'))
  // "Larger than exports by $3 billion in 2023"
  const isDated = row.some(it => it.kind === 'word' && is(it, 'than') && !isVerb(it))
  if (isDated && sentence.times.some(time => time.from > value.from)) return undefined
  if (!isAhead && ((second?.to ?? 0) > from || !(isNext || (isLed && isPlain)))) return undefined
  return { is: 'flow', flow: 'B', ...((flows[0] === 'X') !== (way === 'more') && { isDeficit: true }) }
}

/** "Trade with Italy ($11.9 billion) was larger than with Russia": the one number before the second partner is of the first. */
export function withoutComparedPartner(sentence: Sentence): Sentence {
  const [value, other] = sentence.quantities.filter(it => it.is !== 'count' && it.is !== 'ordinal')
  if (value?.is !== 'money' || other !== undefined) return sentence
  const [, second] = comparisonIn(sentence)?.partners ?? []
  if (second === undefined || second.from < value.to) return sentence
  return { ...sentence, places: sentence.places.filter(it => it !== second) }
}

const isVerb = (piece: Piece | undefined): boolean => is(piece, 'exceeds', 'trails')
const isGreater = (piece: Piece | undefined): boolean => is(piece, 'greater', 'smaller')

/** "More important". */
const isOfQuality = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.senses.length === 0 && piece.text.length > 5

/** "More … than", «больше, чем», «больше экспорта», "Rusiyadan çox", "ixracından 3 milyard çox", 比俄罗斯多. */
function hasThan(row: readonly Piece[], at: number): boolean {
  const before = row[at - 1]
  if (isExportsOrImports(row[at + 1]) || row.slice(0, at).some(it => isExportsOrImports(it) && isAblative(it)))
    return true
  const ending = endingsOf(row[at])?.over
  if (ending !== undefined) return ending.test(before?.text ?? '')
  return has(row[at]?.kind === 'han' ? row.slice(0, at) : row.slice(at + 1), 'than')
}

const isExportsOrImports = (piece: Piece | undefined): boolean => exportsOrImports(piece) !== undefined

/** "Trade with China grew more than with Russia": the changes are compared. */
export const comparesChanges = (row: readonly Piece[]): boolean =>
  row.some(piece => is(piece, 'up', 'down') && !isVerb(piece) && !isGreater(piece))

/** «В торговле с Китаем импорт обогнал экспорт»: the two that are compared. */
function flowsBeside(row: readonly Piece[], other?: typeof soldOrBought): readonly FlowWord[] {
  const all = flowsIn(row, other)
  const parts = all.filter(({ flow }) => flow !== 'T')
  return parts.length === 2 && parts[0]?.flow !== parts[1]?.flow ? parts : all
}

const flowsIn = (row: readonly Piece[], other?: typeof soldOrBought): readonly FlowWord[] =>
  row.flatMap(piece => {
    const flow = exportsOrImports(piece) ?? other?.(piece) ?? (is(piece, 'turnover', 'foreign') ? 'T' : undefined)
    return flow === undefined ? [] : [{ flow, from: piece.from, to: piece.to }]
  })

/** A flow on each side of the verb, or both before it; not "exports were higher than a year ago, and imports were lower". */
function areBeside(row: readonly Piece[], word: Piece, first: FlowWord, second: FlowWord): boolean {
  if (isAtEnd(word)) return second.to <= word.from
  const between = isGreater(word) ? piecesBetween(row, word.to, second.from).slice(1) : []
  if (between.some(it => isMark(it, ',') || is(it, 'and', 'while'))) return false
  return first.to <= word.from && second.from >= word.to
}

/** In Azerbaijani, and in Chinese with 比, both sides are before the word. */
const isAtEnd = (word: Piece): boolean => isPostposed(word) || (word.kind === 'han' && isGreater(word))

/** Two partners in the roles of the flow, the second behind the word, or right before it. */
function partnersIn({ row, places }: Sentence, at: number): readonly [PlaceMark, PlaceMark] | undefined {
  const word = row[at]
  const known = places.filter(({ area, isOfOffice }) => isCountry(area) && !isOfOffice)
  const first = known.find(isDirected)
  const others = known.filter(it => it !== first && it.area !== first?.area && it.from > (first?.to ?? 0))
  const [second, third] = others
  if (word === undefined || first === undefined || second === undefined || third !== undefined) return undefined
  // "Rusiyanı ötüb": of the one who overtook; "birincilik Rusiyadan Türkiyəyə keçib": passed to.
  const isOther = second.role === 'of' || (isVerb(word) && !(isDirected(second) && second.role === first.role))
  if (isAtEnd(word)) return second.to <= word.from && !isOther ? [first, second] : undefined
  const divider = isVerb(word) ? word : row.find((piece, i) => i > at && is(piece, 'than'))
  const isDivided = divider !== undefined && first.to <= divider.from && second.from >= divider.to
  return isDivided && second.role !== 'of' ? [first, second] : undefined
}

/** "Rose to $102 million ($79 million a year ago), imports to $15 million ($13 million)": a base, like that in the bracket before. */
export function roleOfBracketedAmount(
  { row, quantities, times }: Sentence,
  anchor: Quantity,
): 'base' | 'unclear' | undefined {
  const values = quantities.flatMap(it => (it.is === 'money' ? [it] : []))
  const [whole, own] = [values.find(it => it.end === anchor.at - 1), values.find(it => it.from === anchor.from)]
  const isAlone = isAloneInBrackets(row, anchor)
  const isOther = own === undefined || (own.currency !== undefined && own.currency !== whole?.currency)
  if (whole === undefined || !isAlone || isOther || times.some(({ from }) => from === anchor.from)) return undefined
  // "Rose by $78 million ($204 million)": the level behind the difference.
  const lead = leadOf(row, whole.at)
  if (is(lead, 'by', 'up', 'down')) return undefined
  const isBase = values.some(value => {
    const open = openingOf(row, value.from)
    const inside = value.end < anchor.at && open !== -1 ? row.slice(open, value.end + 2) : []
    return inside.some(piece => is(piece, 'year-ago') || times.some(({ from }) => from === piece.from))
  })
  return isBase ? 'base' : 'unclear'
}

/**
 * "$398 million (last year it was $471 million)", "9.4 percent more year on year ($5.3 billion in 2023)", "32% of the total (28% in 2023)":
 * the time in the bracket right behind an amount, a change or a share, with one number of its own. "Last year" is the same months of it,
 * "all of last year" is not.
 */
export function timeInBracket({ row, quantities, times }: Sentence, { from }: TextSpan) {
  const open = openingOf(row, from)
  if (open === -1) return undefined
  const close = row.findIndex(({ text }, i) => i > open && text === ')')
  const inside = row.slice(open + 1, close === -1 ? undefined : close)
  const [value, second] = quantities.filter(it => it.at > open && it.at <= open + inside.length && it.is !== 'count')
  const before = quantities.findLast(it => it.end <= open && it.is !== 'count')
  const isCompared = has(row.slice(before?.end ?? open, open), 'than', 'year-ago', 'same-period')
  const isPart = before?.is === 'percent' && value?.is === 'percent' && isShareUpTo(row, before.end, open)
  const isBehind = before?.is === 'money' ? before.end === open : isPart || (before !== undefined && isCompared)
  const time = times.find(it => it.period !== undefined && inside.some(piece => piece.from === it.from))
  const isOther = second !== undefined || inside.some(piece => isOneOf(piece, otherValues))
  if (time?.period === undefined || !isBehind || (value?.is !== 'money' && !isPart) || isOther) return undefined
  const isNamed = inside.some(({ kind, from: start }) => kind === 'number' && start >= time.from && start < time.to)
  const isYear = /^\d{4}$/.test(time.period) && !has(inside, 'all-of', 'whole-year', 'total')
  const isOfSame = !isNamed || has(inside, 'same-period')
  return { period: time.period, isLastYear: isYear && isOfSame && !time.isCurrent }
}
/** "32% of the total (", «32% от всего экспорта (», "ixracın 32%-ni təşkil edib (". */
const isShareUpTo = (row: readonly Piece[], end: number, open: number): boolean => {
  const between = row.slice(end, open)
  const isOfWhole = inClass(between[0], 'of') || has(between, 'of-total', 'total')
  return between.length <= 5 && (isOfWhole || has(between, 'share', 'reach')) && !comparesChanges(between)
}
const otherValues = ['exports', 'imports', 'turnover', 'year-ago'] as const

/** "It was $3 billion in the same period of 2020, so it grew by half": the only number up to a comma, before its time. */
export function isLoneBaseValue({ row: all, quantities, times }: Sentence, { end, to }: Quantity): boolean {
  const row = [...all.slice(0, end), ...upToMark(all.slice(end))]
  const isSame =
    has(row.slice(end, end + 5), 'same-period') && times.some(it => it.period !== undefined && it.from >= to)
  return (
    (isSame || has(row.slice(end, end + 3), 'year-ago')) &&
    quantities.filter(it => it.is !== 'count' && it.at < row.length).length === 1 &&
    !row.slice(end, end + 6).some(piece => isKind(piece, 'part')) && // 不到上年的一成: a part of the base
    !has(row, 'up', 'down', 'than', 'more', 'less', 'same')
  )
}

/** "Exports were down 2% and imports 13%, compared with the previous quarter": of both. */
export const isOnMonthBefore = ({ row, quantities }: Sentence): boolean => {
  const end = quantities.findLast(it => it.is !== 'count')?.end
  const last = quantities.findLast(it => it.is === 'percent' || it.is === 'times')
  const [one, other] = row.slice(0, last?.at).map(exportsOrImports).filter(Boolean).slice(-2)
  const isOfBoth = other !== undefined && one !== other && !is(row[(last?.at ?? 0) - 1], 'from')
  const behind = row[end ?? 0]?.text === ',' ? row.slice(end) : row.slice(last?.end).slice(0, isOfBoth ? 5 : 0)
  return has(behind, 'month-ago') && !has(row, 'year-ago')
}

/** "2020-ci ilin ixracından 15 faiz çox" */
export const isFlowOfBasePeriod = (piece: Piece, { row, quantities }: Sentence): boolean =>
  isTrade(piece) &&
  hasEnding(piece, 'over') &&
  quantities.some(it => (it.is === 'percent' || it.is === 'times') && row[it.at - 1] === piece)

/** Where the aside about a time begins: the bracket, or the comma before "when". */
export function startOfTimeAside(row: readonly Piece[], at: number): number {
  const mark = lastMarkBefore(row, at)
  const isAside = row[mark]?.text === '(' ? mark === at - 1 : row[mark]?.text === ',' && is(row[mark + 1], 'which')
  return isAside ? mark : -1
}
