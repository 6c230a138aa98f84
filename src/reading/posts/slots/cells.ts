/** Cuts a sentence into cells: a number with the words around it, up to the comma, the bracket or the "and" before the next. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass } from '../../text/word-grammar.ts'
import { has, is, isMark, isOneOf, isSpacedDash } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { closeOfBracket, overBracket, pieceAfter, pieceBefore, piecesBetween, sinceMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, type NamedSubject, type PostSubject } from '../words/subject.ts'
import { flowOf, isComparedWith, subjectOfAmount } from '../words/subject-of-amount.ts'
import type { TimeMark } from '../words/times.ts'
import { commaAfterName, cutBetween, trailingClauses } from './cell-boundaries.ts'
import { respectiveNames } from './respective.ts'

/** What slots are filled for: a number, or the words of a record or of a change. */
export type Anchor = TextSpan & Pick<Quantity, 'isBase'>

/** A part of a sentence, with its own words only. */
export interface PostCell extends TextSpan {
  readonly row: readonly Piece[]
  /** Index of its first piece in the sentence. */
  readonly at: number
  readonly anchors: readonly Quantity[]
  readonly times: readonly TimeMark[]
  readonly places: readonly PlaceMark[]
  readonly subjects: readonly NamedSubject[]
  readonly firstClause: number
}

/** What a number counts, by the words of its cell; undefined when none of them tells. */
export function subjectInCell(given: PostCell, at: TextSpan): PostSubject | undefined {
  if (given.subjects.length === 0) return undefined
  const part = partAfterAmount(given, at)
  if (part !== undefined) return part
  // "45 milyard dollar sərmayə", 2.1亿美元合同, 5亿美元的国债: what is right behind the amount.
  const of = given.row.find(({ from, kind }) => from === at.to && kind === 'han')
  const gap = of !== undefined && inClass(of, 'genitive') ? 1 : 0
  const thing = given.subjects.find(({ from, isHan }) => from - at.to === (isHan ? gap : 1))
  const noun = given.row.find(({ from }) => from === thing?.from)
  if (thing?.subject.is === 'other' && (noun?.ending === '' || noun?.text.includes(' '))) return thing.subject
  const aside = parentheticalBefore(given, at)
  const cell =
    aside === undefined ? given : { ...given, subjects: given.subjects.filter(({ from }) => from < aside.from) }
  const last = cell.subjects.filter(({ to }) => to <= at.from).at(-1)
  if (last !== undefined && last.subject.is !== 'flow' && isRightBefore(cell.row, last, at)) return last.subject
  // "Imports grew faster than exports, up 14%"
  const isOpen = (it: NamedSubject): boolean => it.from < at.to && !isMark(pieceAfter(cell.row, it.to), ',')
  const named = withoutSubjectsOfNext(cell, at).filter(it => isOpen(it) || !isComparedWith(cell.row, it))
  const own = { ...at, next: cell.anchors.find(it => it.from >= at.to)?.from ?? Infinity }
  const subjectIn = (from: number) => subjectOfAmount(named, own, clauseAt(cell.row, from) + cell.firstClause)
  // «До 3 млрд евро (3,5 млрд долларов) вырос импорт», "9% payla (5 milyard dollar) Çinin idxalında"
  const share = pieceAfter(cell.row, at.to)
  const close = closeOfBracket(cell.row, is(share, 'share') ? (share?.to ?? at.to) : at.to)
  const behind = close === -1 ? undefined : subjectIn(cell.row[close + 1]?.from ?? at.from)
  const subject = subjectIn(at.from) ?? (behind?.is === 'flow' ? behind : subjectBehindVerb(cell, at))
  return subject?.is === 'flow' && isOfGoodsAhead(cell, at) ? { is: 'goods' } : subject
}

/** «Сильнее всего, на 38%, вырос экспорт»: a change right ahead of its verb; not «вырос на 38%, сократился импорт». */
function subjectBehindVerb({ row, subjects: [next, last] }: PostCell, { from, to }: TextSpan): PostSubject | undefined {
  const before = sinceMark(row.filter(it => it.to <= from))
  const [comma, verb, flow] = before.length === 1 && is(before[0], 'by') ? row.filter(it => it.from >= to) : []
  const isChange = isMark(comma, ',') && is(verb, 'up', 'down') && next?.from === flow?.from
  return isChange ? (last ?? next)?.subject : undefined
}

/** "$5.9 billion of trade fell on imports", "580 million of the turnover fell to the share of export": the part that it is. */
function partAfterAmount({ row, subjects }: PostCell, { to }: TextSpan): PostSubject | undefined {
  const behind = row.filter(piece => piece.from >= to && piece.text !== '.')
  const verb = behind.findIndex((it, i) => is(it, 'share') || (is(it, 'down') && is(behind[i + 1], 'as-to', 'to')))
  const whole = behind.slice(0, Math.max(verb, 0))
  const flow = behind.slice(verb + 1, verb + 6).find(it => it.kind !== 'word' || is(it, 'exports', 'imports'))
  const isOpen = has(whole, 'turnover', 'foreign', 'it') && whole.every(({ kind }) => kind !== 'mark')
  return isOpen ? subjects.find(({ from }) => from === flow?.from)?.subject : undefined
}

/** "Imports came to 4 billion for a surplus of 2 billion": the balance right before another amount is of that one. */
function withoutSubjectsOfNext({ row, subjects, anchors, times }: PostCell, at: TextSpan): readonly NamedSubject[] {
  const own = subjects.filter(({ subject, to }) => to <= at.from && subject.is === 'flow')
  // "The surplus hit $992 billion in 2024 as exports surged": behind a time.
  const end = times.find(it => it.from >= at.to)?.to ?? Infinity
  if (own.length > 0 && subjects.every(it => it.from < at.to || it.from >= end))
    return subjects.filter(it => it.from < at.to)
  if (own.every(({ subject }) => flowOf(subject) === 'B')) return subjects
  return subjects.filter(({ subject, from, to }) => {
    const next = anchors.find(it => it.is === 'money' && it.from >= to)
    const between = next === undefined ? [] : piecesBetween(row, to, next.from)
    const isOfNext = next !== undefined && between.length <= 2 && between.every(isOpen)
    // "Trade was 13 billion with exports at 5 billion"
    const isApart = subject.is === 'flow' && (subject.flow === 'B' || is(pieceBefore(row, from), 'having'))
    return !(isOfNext && from >= at.to && isApart)
  })
}

const isOpen = (piece: Piece): boolean => piece.kind === 'word' && !is(piece, 'from', 'than', 'and')

/** "Gold feeds us: it was sold for $2 billion": the sentence before the colon names the goods. */
function isOfGoodsAhead({ row, subjects }: PostCell, at: TextSpan): boolean {
  const colon = row.findLast(piece => piece.text === ':' && piece.from < at.from)
  if (isMark(row[1], ':,') && subjects.some(({ subject, from }) => subject.is === 'goods' && from === row[0]?.from))
    return true
  const isDeal = has(piecesBetween(row, colon?.to ?? 0, at.from), 'deals', 'shipments', 'purchases')
  return colon !== undefined && isDeal && subjects.some(({ subject, to }) => subject.is === 'goods' && to <= colon.from)
}

/** "Imports, dragged down by cheaper gas, dropped 9 percent": the clause between a subject and its verb; "(mainly toys)" before a level. */
function parentheticalBefore({ row, subjects }: PostCell, { from }: TextSpan) {
  const end = row.findLastIndex(piece => piece.from < from && piece.text === ')')
  const start = row.findLastIndex((piece, at) => at < end && piece.text === '(')
  const note = row[start]
  if (note !== undefined && is(row[end + 1], 'to') && row.slice(start, end).every(({ kind }) => kind !== 'number'))
    return note
  const isVerb = (piece: Piece | undefined): boolean => piece?.kind === 'word' && is(piece, 'up', 'down', 'reach')
  const last = row.findLastIndex((piece, i) => piece.from < from && piece.text === ',' && isVerb(row[i + 1]))
  if (last < 2) return undefined
  const first = row.findLastIndex((piece, at) => at < last && piece.text === ',')
  const [open, close] = [row[first], row[last]]
  if (first < 1 || open === undefined || close === undefined) return undefined
  const isSubject = subjects.some(({ subject, to }) => subject.is === 'flow' && to <= open.from)
  return isSubject && !row.slice(0, first).some(isVerb) ? { from: open.from, to: close.to } : undefined
}

/** "Tariffs of up to 25%": no word of a change or a level between. */
function isRightBefore(row: readonly Piece[], { to }: NamedSubject, { from }: TextSpan): boolean {
  const between = piecesBetween(row, to, from)
  // "Gübrə - 1 milyard dollarlıq": a label.
  if (between.length === 1 && isMark(between[0], '-—') && between[0]?.glued === false) return true
  return between.length <= 3 && between.every(piece => piece.kind === 'word' && !isOneOf(piece, changes))
}
const changes = ['up', 'down', 'reach', 'more', 'less', 'by', 'to', 'from', 'and'] as const

/** The cells of a sentence, in order; one without anchors when there are none. */
export function cellsOf(sentence: Sentence): readonly PostCell[] {
  const anchors = sentence.quantities.filter(({ is: kind }) => kind !== 'count')
  const cuts = anchors.flatMap(({ is: kind, end }, i) => {
    const next = anchors[i + 1]?.at
    if (next === undefined || (kind === 'ordinal' && isBesideName(sentence, end, next))) return []
    return (
      (kind === 'ordinal' ? commaAfterName(sentence, end, next) : undefined) ??
      cutBetween(sentence.row, end, next) ??
      []
    )
  })
  const edges = [0, ...cuts, ...trailingClauses(sentence, anchors.at(-1)?.end ?? 0), sentence.row.length]
  const names = respectiveNames(sentence, anchors)
  return edges.slice(0, -1).map((at, i) => {
    const cell = cellFrom(sentence, at, edges[i + 1] ?? at, anchors)
    const [first] = cell.anchors.filter(it => it.is !== 'ordinal')
    const own = names.get(first?.from ?? -1)
    // 分别为3亿和2亿美元，意大利为第一大市场: the cell of the last number goes on.
    const behind = cell.places.filter(({ from }) => from >= (first?.to ?? 0))
    const places = own?.places === undefined ? cell.places : [...own.places, ...behind]
    const partner = places.some(isDirected) ? [] : partnerBehindBracket(sentence, first)
    return { ...cell, ...own, places: [...places, ...partner] }
  })
}

/** "Goods worth $3 billion (up 5%) to China": the partner is behind the bracket of the change. */
function partnerBehindBracket({ row, places }: Sentence, amount: Quantity | undefined): readonly PlaceMark[] {
  if (amount?.is !== 'money' || row[amount.end]?.text !== '(') return []
  const start = overBracket(row, amount.end)
  const behind = row.slice(start, start + 8)
  const end = behind.findIndex(piece => piece.kind !== 'word' || is(piece, 'and'))
  const [first, last] = [behind[0], behind.slice(0, end === -1 ? behind.length : end).at(-1)]
  const place = places.find(it => isDirected(it) && it.from >= (first?.from ?? Infinity) && it.to <= (last?.to ?? 0))
  return place === undefined ? [] : [{ ...place, from: amount.to, to: amount.to }]
}

/** "The first is China, $3 billion", «на третьем – Азербайджан с 532 млн»: the name between a place and its number is of both. */
function isBesideName({ row, places }: Sentence, from: number, to: number): boolean {
  const dash = is(row[from], 'place') ? from + 1 : from
  const start = isSpacedDash(row[dash], row[dash + 1]) ? dash + 1 : dash
  const isLed = row[to - 1]?.kind === 'mark' || (start > dash && is(row[to - 1], 'having'))
  return isLed && places.some(it => it.from === row[start]?.from && it.to === row[to - 2]?.to)
}

function cellFrom(
  { row, times, places, subjects }: Sentence,
  at: number,
  end: number,
  anchors: readonly Quantity[],
): PostCell {
  const own = row.slice(at, end)
  const [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0]
  const isInside = (it: { readonly from: number }): boolean => it.from >= from && it.from < to
  return {
    row: own,
    at,
    from,
    to,
    anchors: anchors.filter(isInside),
    times: times.filter(isInside),
    places: places.filter(isInside),
    subjects: subjects.filter(isInside),
    firstClause: clauseAt(row, from),
  }
}

/** "Tariffs, which reach 25%", "cars, which make up 30% of deliveries": the noun before a relative clause, if it is no flow. */
export function antecedent({ row, subjects }: Sentence, anchor: TextSpan): PostSubject | undefined {
  const at = row.findLastIndex(it => it.kind === 'mark' && it.to <= anchor.from && !isMark(it, '$€¥%'))
  const isRelative = row[at]?.text === ',' && has(row.slice(at + 1, at + 3), 'which')
  const from = isRelative ? (row[at]?.from ?? 0) : -1
  const noun = subjects.findLast(it => it.to <= from && from - it.to <= 26)
  return noun?.subject.is === 'flow' ? undefined : noun?.subject
}
