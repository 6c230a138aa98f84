/** The other flow of the same two sides: "in the opposite direction", "Turkey bought" in a text about another country's trade. */
import { mirrors } from '../../../answers/figures/held/candidates.ts'
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Flow } from '../../../data/model/schema.ts'
import { has, is, isJoint } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import { sizeOf } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import type { FlowSubject, PostSubject } from '../words/subject.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import type { PostCell } from './cells.ts'
import { areOfBothFlows, isSamePair, type PostTopic, type Progress, type Sides } from './progress.ts'
import type { FoundSides } from './sides.ts'

/** The flow as the other side counts it; a balance is told as it is. */
export const mirrorFlow = (flow: Flow): Flow => mirrors[flow] ?? flow

/** "Kenya's exports to Oman were $9 billion. By this Kenya is fourth": by the imports of Oman, whose partner it is. */
export const flowByPartner = (flow: Flow | undefined, told: Sides | undefined, own?: Sides): Flow | undefined =>
  flow && told && own && told.reporter === own.partner && told.partner === own.reporter ? mirrorFlow(flow) : flow

/** The words of a cell near an anchor. */
interface NearAnchor {
  readonly cell: PostCell
  readonly anchor: TextSpan
  readonly places: readonly PlaceMark[]
}

/** The subject of a cell that names none, or tells the other flow of the topic. "With Russia, $2 billion" is of turnover. */
export function subjectByTopic(
  { cell: { row, at, anchors }, anchor: { from }, places }: NearAnchor,
  own: PostSubject | undefined,
  topic: PostTopic,
): PostSubject | undefined {
  const { subject } = topic
  // "Officials on both sides promise $5 billion by 2030": of no flow that was told.
  const isAimOfBoth = ['both', 'target'].every(word => row.some(it => it.words.some(of => of === word)))
  const isAim = isAimOfTurnover(row, topic) || (isAimOfBoth && !has(row, 'it'))
  if (own === undefined && places.length === 0 && isAim) return { is: 'flow', flow: 'T' }
  const isOfTopic = own?.is === 'flow' && subject?.is === 'flow' && own.flow === subject.flow
  const isNamed = own?.is === 'flow' && own.isDeal !== true && !isOfTopic
  if (!isNamed && own?.is !== 'goods' && places.length === 0 && has(row, 'opposite')) {
    // The topic is already that flow behind the first number.
    const isToldOf = anchors.some(it => it.is !== 'ordinal' && it.from < from)
    // After turnover it is not told which direction is the other one.
    if (subject?.is !== 'flow' || subject.flow === 'T') return undefined
    return { is: 'flow', flow: isToldOf ? subject.flow : mirrorFlow(subject.flow) }
  }
  // "Chinese goods made up $3.8 billion of the trade"
  const [maker] = places
  const isOfWares = places.length === 1 && maker?.isAdjective === true && maker.role === 'from'
  if (own === undefined && isOfWares && subject?.is === 'flow' && subject.flow === 'T')
    return { is: 'flow', flow: topic.sides?.reporter === maker.area ? 'X' : 'M' }
  const isWith = at === 0 && own === undefined && subject?.is === 'flow' && areLedByWith(row, places)
  // "The deficit is almost as great. With Italy it was $11 billion": no balance was told in a number.
  const isOpen = isWith && (subject.flow !== 'B' || topic.valuesOfSentence?.every(it => it.flow !== 'B') === true)
  return isOpen ? { is: 'flow', flow: 'T' } : own
}

/** "With Italy it was $11 billion": a sentence that begins so, of no share; not "only Italy did better, at $11 billion". */
const areLedByWith = (row: readonly Piece[], places: readonly PlaceMark[]): boolean =>
  places.every(({ role }) => role === 'with') &&
  row.slice(0, 6).some(({ from }) => from === places[0]?.from) &&
  !row.some(piece => is(piece, 'in-contrast') || (piece.kind === 'word' && is(piece, 'share')))

/** "Exports and imports totaled $253 billion", "ixrac və idxalı": one amount of both; not "were $25 billion and $20 billion". */
export function sumOfFlows({ from }: TextSpan, { row, quantities, subjects }: Sentence): PostSubject | undefined {
  const number = quantities.find(it => it.from === from)
  const at = row.findIndex(
    (piece, i) =>
      is(piece, 'exports') && is(row[i + 1], 'and') && is(row[i + 2], 'imports') && row[i + 1]?.kind === 'word',
  )
  const last = subjects.findLast(it => it.to <= from)
  if (number?.is !== 'money' || at === -1 || last?.from !== row[at + 2]?.from) return undefined
  const isOfEach = [row[number.at - 1], row[number.end]].some(it => it && isJoint(it))
  return isOfEach ? undefined : { is: 'flow', flow: 'T' }
}

/** The turnover of which the text told both parts, if the amount is their sum: "together that makes $16.5 billion". */
export function turnoverOfBothFlows(
  { from }: TextSpan,
  { sentence, claims, topic }: Progress,
): PostSubject | undefined {
  const turnover = { is: 'flow', flow: 'T' } as const
  const { row, quantities } = sentence
  // "Trade: $2.4 billion; exports – $600 million, imports – $1.8 billion; growth – 14%"
  const parts = claims.filter(({ kind, flow }) => kind === 'value' && flow !== 'T').slice(-2)
  const isWhole =
    claims[0]?.flow === 'T' && claims.length === 3 && Math.abs(sumOf(parts) / sizeOfClaim(claims[0]) - 1) < 0.01
  if (isWhole && areOfBothFlows(parts)) return turnover
  const number = quantities.find(it => it.from === from)
  const isOfPart = ({ kind, flow }: PostClaim): boolean => kind === 'value' && (flow === 'X' || flow === 'M')
  const told = [...(topic.lastValues ?? []), ...claims].filter(isOfPart)
  if (number?.is !== 'money' || told.length !== 2 || !areOfBothFlows(told)) return undefined
  const isSum = Math.abs(sizeOf(number) / sumOf(told) - 1) < 0.01
  // "Last year's total was"
  const isDated = sentence.times.some(({ period }) => period !== undefined) || has(row, 'year-ago')
  const isEarlier = isDated && has(row, 'total')
  return isSum || isEarlier ? turnover : undefined
}
const sumOf = (claims: readonly PostClaim[]): number => claims.reduce((sum, claim) => sum + sizeOfClaim(claim), 0)
const sizeOfClaim = (claim: PostClaim | undefined): number =>
  claim !== undefined && 'amount' in claim ? sizeOf(claim.amount) : 0

/** «Экспорт составил 15 млрд. Поставлена задача: 30 млрд к 2030 году»: an aim of two countries is of the turnover that the text told. */
const isAimOfTurnover = (row: readonly Piece[], { turnover, sides }: PostTopic): boolean =>
  turnover !== undefined && sides !== undefined && isSamePair(sides, turnover) && has(row, 'target', 'expected')

/** «Экспорт составил 78 млрд, из которых на 15 млрд закупил Китай»: the one who deals is the partner of the trade told. */
export function dealerOfTold(
  { row }: PostCell,
  flow: Flow,
  [dealer, other]: readonly PlaceMark[],
  { sides, subject }: PostTopic,
): Sides | undefined {
  const isOfTold = flowOf(subject) === mirrorFlow(flow) && sides?.reporter !== dealer?.area
  if (dealer === undefined || other !== undefined || sides === undefined || !isOfTold) return undefined
  const isPart = has(row.slice(0, 2), 'including') && !isDirected(dealer)
  const verb = row.find(piece => is(piece, 'deals'))
  const isBehind = dealer.from - (verb?.to ?? 0) === 1 && dealer.role === undefined && !dealer.isAdjective
  return isPart || isBehind ? { reporter: sides.reporter, partner: dealer.area } : undefined
}

/** A deal of the other side, "Turkey bought goods", told as the trade of the country that the text is about. */
export function fromSideOfTopic(
  subject: FlowSubject,
  sides: FoundSides | undefined,
  places: readonly PlaceMark[],
  topic: PostTopic,
): { readonly subject: FlowSubject; readonly sides: FoundSides | undefined } {
  const about = topic.sides
  const isBothNamed = areasOf(places).size > 1
  if (isDirectedDelivery(subject, sides, places, topic) && sides !== undefined && about !== undefined)
    return { subject: { is: 'flow', flow: 'X' }, sides: { ...sides, ...about } }
  // «Китай импортировал узбекской продукции на 1,5 млрд. В топ-10 также Турция (842 млн)»: of the country that the text told of first.
  // "Main suppliers were Oman with $9 billion and Peru with $4 billion" are of the owner of the list.
  const isItem =
    sides?.isItem === true && subject.flow === 'M' && subject.isWeak !== true && sides.partner !== about?.partner
  // Not "imports from China rose 30%, from Russia 5%", of an owner that the text does not name.
  const reporter = about?.reporter ?? ''
  const isOfFirst = about?.partner === topic.firstCountry && isCountry(reporter) && topic.mentioned.includes(reporter)
  if (isItem && topic.lastRanked === undefined && about !== undefined && isOfFirst)
    return { subject: { is: 'flow', flow: mirrorFlow(subject.flow) }, sides: { ...sides, reporter: about.partner } }
  if (subject.isDeal !== true || sides === undefined || about === undefined) return { subject, sides }
  const flow = mirrorFlow(subject.flow)
  const isOtherSide = !isBothNamed && sides.reporter === about.partner && sides.partner === about.reporter
  const isOfOne = flowOf(topic.subject) === flow || membersOf(about.partner).includes(sides.reporter)
  const isWithAll = sides.partner === 'WLD' && sides.reporter !== about.reporter
  if (!isOtherSide && !(isWithAll && isCountry(about.reporter) && isOfOne)) return { subject, sides }
  return { subject: { is: 'flow', flow }, sides: { ...sides, reporter: about.reporter, partner: sides.reporter } }
}

/** «Поставки из ЕС в Россию» in a text that told of the EU's trade before: its exports. */
const isDirectedDelivery = (
  subject: FlowSubject,
  sides: FoundSides | undefined,
  places: readonly PlaceMark[],
  { sides: about, lastSides }: PostTopic,
): boolean =>
  about !== undefined &&
  subject.isDeal !== true &&
  subject.flow === 'M' &&
  lastSides?.reporter === about.reporter &&
  sides?.partner === about.reporter &&
  (['from', 'to'] as const).every(role => places.some(it => it.role === role))

/** "China's trade with the region rose; Kazakhstan remained its top trader with China": the text goes on about China. */
export function orientedByTopic(told: Sides | undefined, sides: Sides, places: readonly PlaceMark[]): Sides {
  const isOwner = places.some(it => it.area === sides.reporter && (it.role === 'of' || it.isOurs))
  const isTurned = told !== undefined && told.reporter === sides.partner && told.partner !== sides.reporter
  return isTurned && !isOwner ? { reporter: sides.partner, partner: sides.reporter } : sides
}

/** "The top partners were": by the flow of the list that goes on. */
export const withFlowOfRanking = (own: PostSubject | undefined, { rankedBy }: PostTopic): PostSubject | undefined =>
  own?.is === 'flow' && own.isWeak && own.flow === 'T' && rankedBy ? { is: 'flow', flow: rankedBy } : own

/** "Ümumi dövriyyə", "total trade" after the exports and imports of a pair: of both, if it is not far more. */
export function isTotalOfPair(
  { row, times }: PostCell,
  { from }: TextSpan,
  { topic, sentence, claims }: Pick<Progress, 'topic' | 'sentence' | 'claims'>,
): boolean {
  if ((topic.sides?.partner ?? 'WLD') === 'WLD') return false
  const sizes = sentence.quantities.flatMap(it => (it.is === 'money' ? [{ from: it.from, size: sizeOf(it) }] : []))
  const size = sizes.find(it => it.from === from)?.size ?? Infinity
  // «Общий объем экспорта достиг 178 млн, импорта – 196 млн», which together are the turnover of the two.
  const whole = topic.turnover?.kind === 'value' ? sizeOfClaim(topic.turnover) : 0
  // «Товарооборот с Оманом – 5 млрд. Общий товарооборот – 50 млрд»: of all.
  if (row.some(piece => is(piece, 'foreign') && is(piece, 'total'))) return !isFarMore(times, size, whole)
  const [one, two, third] = sizes
  if (one && two && third === undefined && Math.abs(one.size + two.size - whole) < 0.01 * whole) return true
  const isOfPart = /[XM]/.test(flowOf(topic.subject) ?? '')
  const told = [...(topic.valuesOfSentence ?? []), ...claims]
  return isOfPart && told.some(claim => size < 3 * sizeOfClaim(claim))
}

/** «Экспорт в Оман – 5 млрд. Всего экспорт составил 50 млрд»: far more than that of the pair, so of all. */
export function isTotalBeyondPair(
  { row, times }: PostCell,
  { from }: TextSpan,
  flow: Flow,
  { topic: { sides, valuesOfSentence = [] }, sentence }: Pick<Progress, 'topic' | 'sentence'>,
): boolean {
  const number = sentence.quantities.find(it => it.from === from)
  const isTotal = row.some(
    (it, at) => it.to <= from && is(it, 'total') && is(row[at + 1], 'exports', 'imports', 'turnover'),
  )
  const told = valuesOfSentence.find(it => it.flow === flow && it.partner === sides?.partner)
  return isTotal && number?.is === 'money' && isFarMore(times, sizeOf(number), sizeOfClaim(told))
}

const isFarMore = (times: PostCell['times'], size: number, told: number): boolean =>
  times.length === 0 && told > 0 && size > 1.5 * told

/** «Оман ввёз в Кению товаров на 3 млрд»: the one who brings goods to another sells them. */
export function pairOfBringing({
  row,
  places,
}: PostCell): { readonly subject: FlowSubject; readonly sides: FoundSides } | undefined {
  const [dealer, buyer, other] = places.filter(it => !it.isOfOffice)
  const verb = row.find(piece => is(piece, 'deals') && is(piece, 'imports'))
  const isOpen = dealer !== undefined && dealer.role === undefined && !dealer.isAdjective && other === undefined
  if (!isOpen || verb === undefined || buyer?.role !== 'to' || dealer.to > verb.from) return undefined
  return { subject: { is: 'flow', flow: 'X' }, sides: { reporter: dealer.area, partner: buyer.area, isNamed: true } }
}

/** "Exports to Oman: China – $3 billion", «поставки в Оман: Китай – 3 млрд»: who sells to it or buys from it, so of the other flow of Oman. */
export function tradeUnderHead({ row, places }: PostCell, flow: Flow) {
  const [head, item, other] = places.filter(({ isOfOffice }) => !isOfOffice)
  const [own, opposite] = flow === 'X' ? ['to', 'from'] : ['from', 'to']
  if (!/[XM]/.test(flow) || head?.role !== own || item === undefined || other !== undefined) return undefined
  const isUnder = row.some(({ text, from, to }) => text === ':' && from >= head.to && to <= item.from)
  const isOfOne =
    [head, item].every(it => isCountry(it.area)) && (item.role ?? opposite) === opposite && !item.isAdjective
  if (!isUnder || !isOfOne || head.area === item.area) return undefined
  const sides: FoundSides = { reporter: head.area, partner: item.area, isNamed: true }
  return { subject: { is: 'flow' as const, flow: mirrorFlow(flow) }, sides }
}
