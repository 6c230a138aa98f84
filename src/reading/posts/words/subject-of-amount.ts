/** Which of the subjects of a cell an amount counts: in "exports were $5 billion and imports $3 billion", one each. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Flow } from '../../../data/model/schema.ts'
import { inOwnClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isAttributive } from './endings.ts'
import { has, is, isDash, isFlow, isJoint, isPartnerNoun, isPlaceGiven } from './is.ts'
import type { Piece } from './pieces.ts'
import { isDirected, type PlaceMark } from './place-rules.ts'
import type { Quantity } from './quantities.ts'
import { openingOf, pieceAfter, pieceBefore, piecesBetween, upToMark } from './rows.ts'
import { clauseAt, type FlowSubject, type NamedSubject, type PostSubject } from './subject.ts'

/** `next`: where the next number of the cell begins. */
type Span = TextSpan & { readonly next?: number }

interface SentenceParts {
  readonly quantities: readonly Quantity[]
  readonly row: readonly Piece[]
  readonly subjects: readonly NamedSubject[]
  readonly places: readonly PlaceMark[]
}

/** The subject of an amount, of those of its cell: of its own clause, else the last clause before that names one, else the next. */
export function subjectOfAmount(cell: readonly NamedSubject[], at: Span, clause: number): PostSubject | undefined {
  const before = cell.filter(it => it.from < at.from)
  const after = cell.filter(it => it.from >= at.to)
  const behind = flowRightAfter(after, at, clause) ?? (before.length === 0 ? afterDash(after, at, clause) : undefined)
  const last = before.at(-1)
  // "Oil worth $8 billion was exported", "goods worth $2 million were seized".
  const isOfOther = last !== undefined && last.clause === clause && last.subject.is !== 'flow'
  // "The deficit was $7 billion as imports rose"
  const isOfBalance = last !== undefined && last.clause === clause && isBalance(last) && !isBalance({ subject: behind })
  if (behind !== undefined && !isOfOther && !isOfBalance) return behind
  const own = after.filter(it => it.clause === clause)
  const named = last === undefined ? withGoodsOf(own, at) : before.filter(it => it.clause === last.clause)
  return subjectOfClause(own[0] === after[0] && own[0]?.subject.is === 'goods' ? [...named, own[0]] : named)
}

/** The flow that a number counts, if it counts one. */
export const flowOf = (subject: PostSubject | undefined): Flow | undefined =>
  subject?.is === 'flow' ? subject.flow : undefined

const isBalance = ({ subject }: { readonly subject: PostSubject | undefined }): boolean => flowOf(subject) === 'B'

/** The first one; "59 percent of Georgia's exports of bitumen", «на 60% импорт турецких овощей»: with the goods that it is of. */
const withGoodsOf = ([flow, goods]: readonly NamedSubject[], { next = 0 }: Span): readonly NamedSubject[] => {
  const isOfIt = goods?.subject.is === 'goods' && goods.from - (flow?.to ?? 0) <= (goods.to <= next ? 20 : 4)
  return [flow, isOfIt ? goods : undefined].filter(it => it !== undefined)
}

/** The first names what is counted; of several flows, the most special, "in trade with China, imports". */
function subjectOfClause(named: readonly NamedSubject[]): PostSubject | undefined {
  const [first] = named
  if (first === undefined) return undefined
  if (first.subject.is === 'other') return first.subject
  if (named.some(({ subject }) => subject.is === 'goods')) return { is: 'goods' }
  const all = named.flatMap(({ subject }) => (subject.is === 'flow' ? [subject] : []))
  const strong = all.filter(({ isWeak }) => isWeak !== true)
  // "BP and its partners have invested $85 billion", "Oman bought shares for $2 billion", "the surplus has lifted reserves to $50 billion"
  const isOfOther = (it: FlowSubject): boolean => it.isDeal === true || it.flow === 'B'
  const isObject = named.at(-1)?.subject.is === 'other' && strong.every(isOfOther)
  if (isObject) return { is: 'other' }
  const flowsNamed = strong.length > 0 ? strong : all
  const special = flowsNamed.filter(({ flow }) => flow !== 'T').at(-1) ?? flowsNamed.at(-1)
  if (special === undefined) return undefined
  const isForeign = flowsNamed.some(it => it.isForeign === true)
  if (special.flow !== 'B') return isForeign ? { ...special, isForeign } : special
  const isDeficit = flowsNamed.some(it => it.isDeficit === true)
  return { ...special, ...(isForeign && { isForeign }), ...(isDeficit && { isDeficit }) }
}

/** «47,4 млрд долл. – на импорт», «1,2 млрд – грузинский экспорт»: the flow right behind the dash, over one word. */
function afterDash([next]: readonly NamedSubject[], { to }: Span, clause: number): PostSubject | undefined {
  if (next === undefined || next.subject.is === 'other') return undefined
  return next.clause === clause + 1 && next.from - to <= 20 && next.isAfterDash ? next.subject : undefined
}

/** "2.5 milyard dollar həcmində mənfi saldo", "a $3 billion deficit": a flow right behind the amount. */
function flowRightAfter(after: readonly NamedSubject[], at: Span, clause: number): PostSubject | undefined {
  const [next, second] = withGoodsOf(after, at)
  if (next === undefined || second !== undefined || next.from - at.to > (next.isHan ? 3 : 14) || next.clause !== clause)
    return undefined
  const { subject } = next
  return subject.is === 'flow' && subject.flow !== 'T' && subject.isWeak !== true ? subject : undefined
}

/**
 * "Germany shipped $2 billion", "Italy alone bought", "with China buying $6 billion": right before the word of a deal is its owner; before
 * its amount, where the verb is behind it: "Türkiyə 2 milyard dollarlıq mal alıb".
 */
export const withDealers = (
  places: readonly PlaceMark[],
  subjects: readonly NamedSubject[],
  row: readonly Piece[],
): readonly PlaceMark[] =>
  places.map(place => {
    const next = pieceAfter(row, place.to)
    const deal = subjects.find(
      ({ subject, from }) =>
        subject.is === 'flow' &&
        subject.isDeal === true &&
        from > place.from &&
        (from - (is(next, 'alone') ? (next?.to ?? 0) : place.to) <= 1 ||
          (next?.kind === 'number' && isPostposed(row.find(piece => piece.from === from)))),
    )
    const verb = row.find(piece => piece.from === deal?.from)
    const isWith = place.role === 'with' && verb?.kind === 'word' && isPreposed(verb)
    return deal !== undefined && (place.role === undefined || isWith) ? { ...place, role: 'of' as const } : place
  })

/** "A surplus of $1 billion instead of a deficit", «против дефицита». */
export function isComparedWith(row: readonly Piece[], { from }: NamedSubject): boolean {
  const lead = pieceBefore(row, from)
  return lead?.kind === 'word' && is(lead, 'instead', 'than')
}

/** "Ən çox Çinə (5 milyard dollar), Rusiyaya (3 milyard dollar) mal satılıb": the verb at the end is of amounts in brackets too. */
export function subjectOfBracket(parts: SentenceParts, { from, to }: TextSpan) {
  const { row, subjects, places } = parts
  const goods = goodsOfBracket(parts, from)
  if (goods !== undefined) return goods
  const at = row.findIndex(piece => piece.from >= from)
  const open = [at - 1, at - 2].find(i => row[i]?.text === '(') ?? -1
  // "ABŞ-a (", "Çin ilə ("
  const isOfPlace = [1, 2, 3].some(back => places.some(it => it.to === row[open - back]?.to))
  const partner = places.findLast(it => it.to <= (row[open]?.from ?? 0))
  const [last, next] = [subjects.findLast(it => it.to <= from), subjects.find(it => it.from >= to)]
  const verb = row.find(piece => piece.from === next?.from)
  const isOpen = last === undefined || row.some(piece => piece.from === last.from && is(piece, 'deals'))
  // "Çinə (5 milyard dollar), Rusiyaya (3 milyard dollar) ixracı": the noun is behind its partners.
  const isVerb = next?.subject.is === 'flow' && (inOwnClass(verb, 'verb-form') || isDirected(partner))
  const isOfVerb = isPostposed(verb) && (next?.subject.is === 'goods' || isVerb)
  // "Turkey ($1.1 billion) and China ($0.6 billion) remain the leading sources of imports"
  const isRanking = row.some(
    it => it.from >= to && it.from <= (next?.from ?? 0) && (isPartnerNoun(it) || is(it, 'largest', 'one-of')),
  )
  // «Вырос как китайский (на 47%), так и российский (на 13%) экспорт»
  const isOfNoun = places.some(it => it.isAdjective && it.to === row[open - 1]?.to)
  const isOfFlow = last === undefined && next?.subject.is === 'flow' && (isRanking || isOfNoun)
  return isOfPlace && isOpen && (isOfVerb || isOfFlow) ? next?.subject : undefined
}

/** 铜矿（出口额7亿美元，增长12%）, "copper ores (exports of $729 million)": of the goods before the bracket. */
function goodsOfBracket({ row, subjects, places }: SentenceParts, from: number): PostSubject | undefined {
  const at = openingOf(row, from)
  const bracket = row[at]
  if (bracket === undefined) return undefined
  const start = row.findLast((piece, i) => i < at && piece.kind === 'mark')?.to ?? 0
  const isBefore = (it: TextSpan): boolean => it.from >= start && it.to <= bracket.from
  const named = subjects.filter(isBefore)
  const isFlowInside = subjects.some(it => it.from >= bracket.to && it.to <= from && it.subject.is === 'flow')
  const isOfGoods = named.length > 0 && named.every(({ subject }) => subject.is === 'goods') && !places.some(isBefore)
  return isFlowInside && isOfGoods ? named[0]?.subject : undefined
}

/** "Çinə 5 milyard dollarlıq, Rusiyaya 3 milyard dollarlıq mal satılıb": the verb at the end is of both amounts. */
export function subjectOfFinalVerb(parts: SentenceParts, anchor: TextSpan) {
  const { row, subjects, quantities } = parts
  // "Rusiyaya 1,2 milyard, Türkiyəyə 2,6 milyard dollarlıq": the unit of all is that of the last.
  const isBare = quantities.some(it => it.is === 'money' && it.currency === undefined && it.to === anchor.to)
  const full = quantities.find(it => it.is === 'money' && it.currency !== undefined && it.to > anchor.to)
  const { to } = isBare && full !== undefined ? full : anchor
  const unit = pieceBefore(row, to)
  // "Türkiyə ilə 7 milyard dollar, Gürcüstanla 900 milyon dollar dəyərində ticarət": each is worth so much.
  const end = endOfList(parts, to)
  const behind = row.filter(it => it.from >= end).slice(0, 3)
  // "Çin Azərbaycana 13 milyard dollar, Azərbaycan Çinə 8 milyard dollar investisiya edib": neither is trade.
  const thing = end > to ? subjects.find(it => it.from === behind[0]?.from)?.subject : undefined
  if (thing !== undefined && thing.is !== 'flow') return thing
  const isListed =
    end > to && upToMark(behind).some(it => isPostposed(it) && (isFlow(it) || (it === behind[0] && is(it, 'reach'))))
  if (!isAttributive(unit) && !isListed && !isOfNextNoun(parts, anchor)) return undefined
  // "18 milyard dollarlıq mal, əsasən neft satıb"
  const isOfWares = row.some(piece => piece.from >= to && piece.from - to <= 1 && is(piece, 'wares'))
  const named = subjects.find(({ from, subject }) => from >= to && (!isOfWares || subject.is === 'flow'))
  return named?.subject.is === 'flow' && named.subject.isWeak !== true ? named.subject : undefined
}

/** "İtaliyaya 9 milyard dollar, Türkiyəyə 4 milyard dollar, Çexiyaya 1 milyard dollar": where the last amount of partners ends. */
const endOfList = ({ row, places, quantities }: SentenceParts, to: number): number =>
  quantities.reduce((end, it) => {
    const [joint, ...words] = it.is === 'money' && it.from > end ? piecesBetween(row, end, it.from) : []
    const isItem = joint !== undefined && isJoint(joint) && words.filter(({ glued }) => !glued).length < 4
    return isItem && places.some(place => isDirected(place) && place.from >= joint.to && place.to <= it.from)
      ? it.to
      : end
  }, to)

/** "480 milyonu İranın Azərbaycana, 120 milyonu Azərbaycanın İrana ixracıdır": the noun behind the last sides is of both amounts. */
function isOfNextNoun({ row, subjects, places, quantities }: SentenceParts, { to }: TextSpan): boolean {
  const [noun, next] = [subjects.find(it => it.from >= to), quantities.find(it => it.is === 'money' && it.from >= to)]
  const isSide = (from: number, end: number): boolean =>
    places.some(it => it.from - from <= 5 && it.from >= from && it.to <= end && it.role !== undefined)
  const isBehind =
    noun !== undefined && next !== undefined && noun.from >= next.to && noun.clause === clauseAt(row, next.to)
  const isNoun = isBehind && isPostposed(row.find(it => it.from === noun.from)) && flowOf(noun.subject) !== 'T'
  return isNoun && isSide(to, next.from) && isSide(next.to, noun.from)
}

/** «Туркменистан в 2024 году продал Турции товаров на 5 млн, Индии — на 3 млн»: buyers follow the seller, not owners of goods. */
export const withBuyers = (places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] => {
  const first = places.findIndex((place, i) => {
    const [seller, verb] = [places[i - 1], pieceBefore(row, place.from)]
    const between = piecesBetween(row, seller?.to ?? 0, verb?.from ?? 0)
    const isLed = seller !== undefined && seller.role === undefined && between.length < 4
    const isSold = is(verb, 'deals') && is(verb, 'exports', 'shipments')
    return isSold && isLed && place.role === 'of' && !place.isAdjective && between.every(it => it.kind !== 'mark')
  })
  const isBuyer = ({ role, to }: PlaceMark, i: number): boolean =>
    i === first || (first !== -1 && i > first && role === 'of' && isDash(pieceAfter(row, to)))
  // 阿曼商品在印度市场上卖出31亿美元
  const isSoldIn = ({ role, from, to }: PlaceMark, i: number): boolean => {
    const behind = row.filter(it => it.from >= to).slice(0, 3)
    const verb = behind.find(it => !is(it, 'market') && it.senses.length > 0)
    const between = piecesBetween(row, places[i - 1]?.to ?? from, from)
    const isAbroad = i > 0 && between.every(it => it.kind !== 'mark')
    return role === 'in' && verb?.kind === 'han' && is(verb, 'exports') && is(verb, 'deals') && isAbroad
  }
  return places.map((place, i) => (isBuyer(place, i) || isSoldIn(place, i) ? { ...place, role: 'to' } : place))
}

/** "The largest seller to Vietnam", "those who import from Georgia": the one whose trade it is. */
export const withOwnersOfPartners = (places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] => {
  const partners = row.find(it => isPartnerNoun(it) && isPostposed(it))
  return places.map(place => {
    const [noun, next] = [pieceBefore(row, place.from), pieceAfter(row, place.to)]
    // "First place among them went to Turkey"; "X-a ixrac edən ölkələr arasında Çin birinci, Rusiya ikinci olub"
    const isInOrder = place.role === 'of' && place.from >= (partners?.to ?? Infinity) && isKind(next, 'ordinal')
    // «Меньше, чем у Литвы», «тогда как у Литвы»: not "bought from"
    const isLed = noun?.kind === 'word' && noun.text.length === 1 && is(pieceBefore(row, noun.from), 'than', 'while')
    if (place.role === 'from' && isLed && !has(row, 'deals', 'purchases')) return { ...place, role: 'of' }
    if (isInOrder || (place.role === 'to' && isPlaceGiven(row, noun))) return { ...place, role: undefined }
    const isBeside = (word: 'supplier' | 'market'): boolean => is(noun, word) || (isPostposed(next) && is(next, word))
    const isOwner = place.role === 'to' ? isBeside('supplier') : place.role === 'from' && isBeside('market')
    return isOwner ? { ...place, role: 'of' } : place
  })
}
