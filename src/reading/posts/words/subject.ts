/** What numbers may count: a flow of trade, goods, "tomato exports", or another thing, "investments"; and the clauses they are in. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Flow } from '../../../data/model/schema.ts'
import type { PostWord } from '../../../languages/model/hear/post-word.ts'
import { grammarOf, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isCauseOfOther, isOnlyCause } from './causes.ts'
import { hasEnding } from './endings.ts'
import { has, is, isDash, isFlow, isJoint, isPlaceGiven, isSpacedDash, isTrade, soldOrBought } from './is.ts'
import {
  hasUnknownObject,
  isBareDeal,
  isBehindKind,
  isDealOfName,
  isKindOfWares,
  isNation,
  isOfFirm,
  isOfOtherOwner,
  isPaidMoney,
  isPlace,
  isVerbOfRank,
  type KnownSpan,
} from './narrower-flows.ts'
import { flowOfPartners } from './number-words.ts'
import type { Piece } from './pieces.ts'
import type { PlaceMark } from './place-rules.ts'
import { isYearly, meets, pieceAfter, pieceBefore, piecesBefore } from './rows.ts'

export interface FlowSubject {
  readonly is: 'flow'
  readonly flow: Flow
  readonly isDeficit?: true
  readonly isForeign?: true
  readonly isWeak?: true
  /** Named by a word of a deal: "sold", "deliveries". */
  readonly isDeal?: true
}

/** What a number counts: a flow of trade in all goods; or something else. */
export type PostSubject =
  | FlowSubject
  /** One kind of goods, or no trade at all; `isOwned`: that of a province or a firm; `isBalance`: of the current account and the like. */
  | { readonly is: 'goods' | 'other'; readonly isOwned?: true; readonly isBalance?: true }

export interface NamedSubject extends TextSpan {
  readonly subject: PostSubject
  readonly clause: number
  /** Chinese: what belongs to a word is right beside it. */
  readonly isHan: boolean
  /** Right behind a dash between spaces. */
  readonly isAfterDash: boolean
}

/** It names a flow, not only who takes part in it: "exports", not "partners". */
export const isOfFlow = ({ subject }: Pick<NamedSubject, 'subject'>): boolean =>
  subject.is === 'flow' && subject.isWeak !== true

const flows: readonly (readonly [PostWord, Flow])[] = [
  ['surplus', 'B'],
  ['deficit', 'B'],
  ['balance', 'B'],
  ['exports', 'X'],
  ['imports', 'M'],
  ['turnover', 'T'],
]

/** "Among its partners": amounts beside them are of turnover, of suppliers' are imports. */
const ranking = { supplier: 'M', market: 'X', partner: 'T' } as const
const ranks = ['supplier', 'market', 'partner'] as const

/** The subjects of a sentence, but for those in the name of a source. `known` are all its places and times. */
export function subjectsIn(
  row: readonly Piece[],
  places: readonly PlaceMark[],
  known: readonly KnownSpan[],
): readonly NamedSubject[] {
  const found: NamedSubject[] = []
  let clause = 0
  let isSource = false
  for (const [at, piece] of row.entries()) {
    if (isBoundary(piece, row[at + 1])) {
      clause += 1
      isSource = false
    }
    if (piece.words.length === 0) continue
    if (is(piece, 'according') && !(isPostposed(piece) && isYearly(row, at))) {
      // A source is named behind the word, in Azerbaijani before it.
      if (!isPostposed(piece)) isSource = true
      else while (found.at(-1)?.clause === clause) found.pop()
    }
    // "Data released by customs show that exports rose", «по данным за январь экспорт составил»
    const isDated = isFlow(piece) && known.some(it => it.area === undefined && it.to === row[at - 1]?.to)
    if (isSource && (isDated || isBehindCounter(row, at, places) || is(piece, 'shows'))) isSource = false
    if (isSource || isPlace(piece, places) || isVerbOfRank(row, at, known) || isNation(row, at, places)) continue
    const named =
      compoundAt(row, at, known) ?? subjectOf(piece, row) ?? dealOf(row, at, places) ?? secondDeal(row, at, found)
    if (named === undefined || isCauseOfOther(row, at) || (named.is !== 'flow' && isNoSubject(row, at, named))) continue
    const isOther = named.is === 'flow' && named.isWeak !== true && isOfOtherOwner(row, at, known)
    const own = named.is === 'flow' && isDealOfName(row, at, places) ? { ...named, isDeal: true as const } : named
    const subject = isOther ? ({ is: 'other', isOwned: true } as const) : own
    const { from, to, kind } = piece
    found.push({ subject, from, to, clause, isHan: kind === 'han', isAfterDash: isAfterDash(row, at) })
  }
  const areGoods = isBelowGoods(row, found)
  const isOfThem = (it: NamedSubject, at: number): boolean => isWeak(it) && isBehindGoods(found.slice(0, at))
  return found.map((it, at) => (areGoods || isOfThem(it, at) ? { ...it, subject: { is: 'goods' } } : it))
}

/** "Non-oil exports rose 8%; Russia remained the top buyer": of them. */
function isBehindGoods(before: readonly NamedSubject[]): boolean {
  const at = before.findLastIndex(it => !isWeak(it))
  const [kind, last] = [before[at - 1], before[at]]
  // «Ненефтяной экспорт», "qeyri-neft ixracı"
  const isBeside = kind?.subject.is === 'goods' && (last?.from ?? 0) - kind.to <= 1
  return isBeside || last?.subject.is === 'goods'
}
const isWeak = ({ subject: it }: NamedSubject): boolean => it.is === 'flow' && it.isWeak === true && it.flow !== 'T'

/** "Tomatoes suffered most: sales to Russia halved": goods at the head of the sentence, which goes on about them behind a colon. */
function isBelowGoods(row: readonly Piece[], [first, second]: readonly NamedSubject[]): boolean {
  if (first?.subject.is !== 'goods' || first.from !== row[0]?.from || second === undefined) return false
  const mark = row.find(({ kind }) => kind !== 'word')
  return mark?.text === ':' && mark.from < second.from
}

const isAfterDash = (row: readonly Piece[], at: number): boolean =>
  piecesBefore(row, at, 3).some((piece, i, before) => isBoundary(piece, before[i + 1] ?? row[at]) && isDash(piece))

/** "According to China's customs trade was": a flow right behind the name of who counts, which it is no part of. */
function isBehindCounter(row: readonly Piece[], at: number, places: readonly KnownSpan[]): boolean {
  if (at === row.length - 1 || !isTrade(row[at])) return false
  const isOfPlace = (it: Piece): boolean => places.some(place => meets(place, it))
  return isKind(
    row.findLast((it, i) => i < at && !isOfPlace(it)),
    'counter',
  )
}

/** "Export prices", "exporting companies", 进口均价: the noun tells what is counted. */
const compoundAt = (row: readonly Piece[], at: number, known: readonly KnownSpan[]): PostSubject | undefined => {
  const [piece, next] = [row[at], row[at + 1]]
  if (isBareDeal(row, at, known)) return { is: 'other' }
  // «Оборот розничной торговли», "pərakəndə ticarət dövriyyəsi".
  if (is(piece, 'turnover') && [row[at - 1], next].some(it => it?.kind === 'word' && is(it, 'not-trade')))
    return { is: 'other' }
  const isOfGoods = [isKindOfWares, isBehindKind, hasUnknownObject].some(rule => rule(row, at, known))
  if (is(piece, 'exports', 'imports') && isOfGoods) return { is: 'goods' }
  if (is(piece, 'exports', 'imports', 'turnover') && isOfFirm(row, at, known)) return { is: 'other' }
  const isNoun = is(next, 'other') && !isTrade(next)
  const isJoined =
    piece?.kind === 'han'
      ? next?.kind === 'han' && next.from === piece.to
      : next?.kind === 'word' && (grammarOf(piece)?.nounModifies === true || hasEnding(piece, 'whole'))
  return isNoun && is(piece, 'exports', 'imports') && isJoined ? { is: 'other' } : undefined
}

/** "Deliveries to Russia", «закупки Индии», "sold $3 billion of goods": a flow beside a country, or goods in general, in its clause. */
function dealOf(row: readonly Piece[], at: number, places: readonly PlaceMark[]): PostSubject | undefined {
  const piece = row[at]
  const flow = soldOrBought(piece)
  if (flow === undefined || piece === undefined || isPlaceGiven(row, piece)) return undefined
  if (isPaidMoney(row, at)) return { is: 'other' }
  const behind = row.slice(at + 1, at + 12)
  const stop = behind.findIndex((it, i) => isBoundary(it, behind[i + 1]))
  // A verb behind its objects: "Çinə 5 milyard dollarlıq məhsul göndərilib".
  const ahead = row.slice(Math.max(0, at - (isPostposed(piece) ? 12 : 2)), at)
  const start = ahead.findLastIndex((it, i) => isBoundary(it, ahead[i + 1]))
  const near = [...ahead.slice(start + 1), ...(stop === -1 ? behind : behind.slice(0, stop))]
  const [from, to] = [(near[0] ?? piece).from, (near.at(-1) ?? piece).to]
  const isAbroad = places.some(it => it.role === (flow === 'X' ? 'to' : 'from') && it.from >= from && it.to <= to)
  const dealer = is(row[at - 1], 'alone') ? row[at - 2] : row[at - 1]
  const isOwner = ({ role = 'of', isOfOffice }: PlaceMark): boolean => role === 'of' && !isOfOffice
  const [end, next] = [dealer?.to, is(piece, 'deals') ? undefined : row[at + 1]?.from]
  const isOwned = places.some(it => isOwner(it) && (it.to === end || it.from === next))
  return isAbroad || isOwned || has(near, 'wares') ? { is: 'flow', flow, isDeal: true } : undefined
}

/** "Sold goods for $2 billion and bought $1 billion": the second verb of a sentence, right before its amount. */
function secondDeal(row: readonly Piece[], at: number, found: readonly NamedSubject[]): PostSubject | undefined {
  const flow = soldOrBought(row[at])
  if (flow === undefined) return undefined
  const isSecond = found.some(({ subject }) => subject.is === 'flow' && (subject.flow === 'X' || subject.flow === 'M'))
  const isBeforeAmount = row.slice(at + 1, at + 5).some(piece => piece.kind === 'number')
  return isSecond && isBeforeAmount ? { is: 'flow', flow, isDeal: true } : undefined
}

const isNoSubject = (row: readonly Piece[], at: number, named: PostSubject): boolean =>
  isOfficeName(row, at) || isVerbAtEnd(row, at) || (named.is === 'goods' && isOnlyCause(row, at))

/** "Əfqanıstan – 0,6 milyard gəlir": in a language with the verb at the end, a word without an ending behind an amount. */
const isVerbAtEnd = (row: readonly Piece[], at: number): boolean =>
  isPostposed(row[at]) &&
  row[at]?.ending === '' &&
  (row[at + 1] === undefined || row[at + 1]?.text === '.') &&
  (isKind(row[at - 1], 'scale') || isKind(row[at - 1], 'currency') || row[at - 1]?.text === '%')

/** "Ministry of Economy", «министр экономики», "iqtisadiyyat naziri": a word of an office is no subject. */
function isOfficeName(row: readonly Piece[], at: number): boolean {
  const isOffice = (piece: Piece | undefined): boolean =>
    is(piece, 'office') || (is(piece, 'body') && !is(piece, 'other'))
  const last = row[at - 1]
  const isNext = last !== undefined && isJoint(last) && isOfficeName(row, at - 2)
  const isBehind = isOffice(last) || (last?.senses.length === 0 && isOffice(row[at - 2]))
  return isOffice(row[at + 1]) || (isPreposed(row[at]) && (isNext || isBehind))
}

/** A mark between clauses. */
export const isBoundary = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  piece?.kind === 'mark' && (boundaries.has(piece.text) || isSpacedDash(piece, next))
const boundaries: ReadonlySet<string> = new Set(',;:()—|•"、')

/** The clause of a position: how many boundaries are before it. */
export function clauseAt(row: readonly Piece[], from: number): number {
  let clause = 0
  for (const [at, piece] of row.entries()) {
    if (piece.from >= from) break
    if (isBoundary(piece, row[at + 1])) clause += 1
  }
  return clause
}

/** Whether two places of a sentence are in one clause. */
export const isInClauseOf = (row: readonly Piece[], one: number, other: number): boolean =>
  clauseAt(row, one) === clauseAt(row, other)

function subjectOf(piece: Piece, row: readonly Piece[]): PostSubject | undefined {
  if (is(piece, 'not-trade', 'office') || (is(piece, 'body') && !is(piece, 'other'))) return undefined
  const flow = flows.find(([word]) => is(piece, word))?.[1]
  const sign = is(piece, 'deficit') ? { isDeficit: true as const } : {}
  // 两国进出口总额: of the two, not all.
  const whose = piece.kind === 'han' && is(pieceBefore(row, piece.from), 'both') ? {} : { isForeign: true as const }
  if (is(piece, 'foreign')) return { is: 'flow', flow: flow ?? 'T', ...whose, ...sign }
  if (flow !== undefined) return { is: 'flow', flow, ...sign }
  if (is(piece, 'goods')) return { is: 'goods' }
  const ranked = ranks.find(word => is(piece, word))
  // «Среди импортёров грузинских товаров»: of Georgia's exports.
  const isBuyer = ranked === 'supplier' && is(pieceAfter(row, pieceAfter(row, piece.to)?.to ?? piece.to), 'wares')
  if (ranked !== undefined)
    return { is: 'flow', flow: isBuyer ? 'X' : flowOfPartners(ranking[ranked], row), isWeak: true }
  return is(piece, 'other', 'account') ? { is: 'other' } : undefined
}
