/** The slots of a claim: its own words first, then what the sentences before were about, then the usual pair and the last year. */
import type { OpenSlot, TextSpan } from '../../../answers/model/post.ts'
import { canonical, grain, yearBefore } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isOfBody, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import type { FlowSubject, PostSubject } from '../words/subject.ts'
import { subjectOfBracket, subjectOfFinalVerb } from '../words/subject-of-amount.ts'
import { antecedent, type PostCell, subjectInCell } from './cells.ts'
import { balanceIn } from './comparisons.ts'
import { isTimeOfEarlierChange } from './cuts.ts'
import { areSeveralPartners, sharedPartner, tradeOfPartnersDeal } from './dealers.ts'
import {
  countedGoods,
  goesOnAboutGoods,
  goodsOfMainItem,
  isDealInGoods,
  isItemOfBalance,
  mayInherit,
} from './may-inherit.ts'
import {
  fromSideOfTopic,
  isTotalOfPair,
  orientedByTopic,
  subjectByTopic,
  turnoverOfBothFlows,
  withFlowOfRanking,
} from './mirrored.ts'
import { isMutual, isOfGroup, mutualTrade } from './mutual.ts'
import { isListItem, isOfTotal, isOurTrade, placesOfQuantity } from './near-places.ts'
import { ownerOfWorldTrade } from './owners-with-all.ts'
import { isInTableOfPartners, isOfWholeCountry, placeForWhom } from './partner-owners.ts'
import { isBaseTime, periodInCell } from './periods.ts'
import type { Progress } from './progress.ts'
import { areOurs, type FoundSides, hasPartner, resolveSides } from './sides.ts'
import { type ClaimSlots, longPeriodOfTopic, onlyPeriod, type PostTopic, yearAfterBase } from './topic.ts'

/** The slots of a claim about trade; only the subject, when it is goods or another thing. */
export type FilledSlots =
  | (ClaimSlots & { readonly subject: PostSubject; readonly isNamed: boolean; readonly isItem?: true })
  | { readonly subject: PostSubject }
export type TradeSlots = Extract<FilledSlots, { flow: unknown }>

/** Undefined when nothing tells what the number counts. `isBase`: it is the value that another is compared with. */
export function fillSlots(
  cell: PostCell,
  anchor: TextSpan,
  progress: Progress,
  isBase = false,
): FilledSlots | undefined {
  const { sentence, context, topic } = progress
  const counted = subjectInCell(cell, anchor)
  const isToldOf = topic.sides !== undefined && progress.claims.length > 0 && counted === undefined
  const places = placesOfQuantity(cell, anchor, sentence, isToldOf)
  const own = subjectByWords(cell, anchor, places, counted, progress)
  const named = own ?? inheritedSubject(cell, anchor, progress)
  if (named === undefined || (own === undefined && isItemOfBalance(named, cell, anchor, progress))) return undefined
  if (named.is !== 'flow') return { subject: named }
  const told = resolveTrade(cell, anchor, places, { named, own }, progress)
  if (told === undefined) return undefined
  const { subject, sides: known } = told
  // A text that names no country is about the usual pair.
  const usual = context.partner === context.home ? 'WLD' : context.partner
  const sides = known ?? { reporter: context.home, partner: usual, isNamed: false }
  const { reporter, partner } =
    subject.flow === 'T' && sides.reporter !== progress.citedCountry
      ? orientedByTopic(topic.sides, sides, places)
      : sides
  const isGuessed = known === undefined || (!sides.isNamed && topic.assumed?.includes('pair') === true)
  const ofFlow: readonly OpenSlot[] = own === undefined ? ['flow'] : []
  const ofPair: readonly OpenSlot[] = sides.isNamed || isGuessed ? [] : ['pair']
  const time = periodOf(cell, anchor, progress, isBase)
  return {
    subject,
    isNamed: sides.isNamed,
    ...(sides.isItem === true && { isItem: true }),
    flow: subject.flow,
    reporter,
    partner,
    period: time.period,
    inherited: [...ofFlow, ...ofPair, ...time.inherited],
    assumed: isGuessed ? ['pair', ...time.assumed] : time.assumed,
  }
}

/** The subject that the words around name, or the goods that the text goes on about. */
function subjectByWords(
  cell: PostCell,
  anchor: TextSpan,
  places: readonly PlaceMark[],
  counted: PostSubject | undefined,
  progress: Progress,
): PostSubject | undefined {
  const { sentence, topic } = progress
  const inCell =
    balanceIn(sentence, anchor) ??
    countedGoods(sentence, anchor) ??
    antecedent(sentence, anchor) ??
    subjectOfBracket(sentence, anchor) ??
    counted ??
    subjectOfFinalVerb(sentence, anchor)
  const isOfGoods = goesOnAboutGoods(cell, inCell, progress) || isDealInGoods(inCell, progress)
  const own = isOfGoods ? topic.subject : subjectByTopic(cell, anchor, places, inCell, topic)
  return goodsOfMainItem(inCell, anchor, sentence) ?? withFlowOfRanking(own, topic)
}

/** "Shipments stood at $281 million, a 3% rise": a change of what is not read is not read either. */
function inheritedSubject(cell: PostCell, anchor: Pick<Quantity, 'from'>, progress: Progress): PostSubject | undefined {
  const { sentence, topic, unread, claims } = progress
  const isAfterUnread = unread.length > 0 && claims.length === 0 && progress.hasReadFlow !== true
  const flow = topic.subject?.is === 'flow' ? topic.subject.flow : undefined
  // "Purchases", after exports; "shipments" after turnover.
  const isOther = (piece: Piece): boolean =>
    (flow !== 'M' && is(piece, 'purchases')) || (flow !== 'X' && is(piece, 'shipments'))
  const isTurned = cell.row.some(piece => piece.from < anchor.from && isOther(piece))
  // "240 thousand tourists came. This is 15 percent less".
  const isOfCount = topic.isAfterCount === true && !sentence.quantities.some(it => it.is === 'money')
  // "Local exports make up 43%. This figure fell by 4%".
  const isOfUnread = topic.isAfterUnread === true && cell.at === 0 && cell.row.slice(0, 3).some(it => is(it, 'it'))
  if (isOfUnread || isAfterUnread || isTurned || isOfCount || !mayInherit(cell, anchor, sentence)) return undefined
  // "Kəsir 2 milyard olub. Bunun çoxu Rusiyanın payına düşüb – 1 milyard": a balance has no parts.
  if (flow === 'B' && cell.row.some(piece => is(piece, 'share'))) return { is: 'flow', flow: 'T' }
  return turnoverOfBothFlows(anchor, progress) ?? topic.subject
}

/** The flow and its sides; undefined where the words point to countries that the text has not named. */
function resolveTrade(
  cell: PostCell,
  anchor: TextSpan,
  places: readonly PlaceMark[],
  of: { readonly named: FlowSubject; readonly own: PostSubject | undefined },
  progress: Progress,
) {
  if (areSeveralPartners(cell)) return undefined
  const whole = ownerOfWorldTrade(cell, anchor, { places, flow: of.named.flow }, progress)
  if (whole !== undefined) return { subject: of.named, sides: { reporter: whole, partner: 'WLD', isNamed: true } }
  const [{ role, area } = { role: undefined, area: '' }, second] = places
  const last = progress.claims.findLast(it => it.span.from >= cell.from && it.flow === of.named.flow)
  // "ASEAN was the biggest partner, with trade of 7.6 trillion yuan, up 8 percent": of the two sides of the number before.
  if (last?.partner === area && role === undefined && second === undefined)
    return { subject: of.named, sides: { reporter: last.reporter, partner: area, isNamed: true } }
  const mutual = mutualTrade(cell, anchor, of.named.flow, places, progress.topic)
  if (mutual !== undefined) return mutual === 'unread' ? undefined : { subject: of.named, sides: mutual }
  const isBothNamed = new Set(places.map(({ area }) => area)).size > 1
  const isBothDirected = places.some(it => it.role === 'from') && places.some(it => it.role === 'to')
  const found =
    tradeOfPartnersDeal(cell, of.named, progress) ??
    tradeWith(of.named, sharedPartner(cell, anchor, of.named, progress)) ??
    fromSideOfTopic(
      of.named,
      sidesByWords(cell, anchor, places, of, progress),
      progress.topic,
      isBothNamed,
      isBothDirected,
    )
  // "The two countries" that the text has not named; "among themselves", of the members of a group.
  const isBoth = cell.row.some(piece => is(piece, 'both'))
  const isOfMembers = found.sides?.isNamed === false && isOfGroup(found.sides, progress.topic) && isMutual(cell, anchor)
  if (isBoth ? found.sides?.partner === 'WLD' : isOfMembers) return undefined
  const isOurs = places.some(it => it.isOurs) || isOurTrade(cell, anchor)
  return found.sides === undefined && isOurs ? undefined : found
}

const tradeWith = (subject: FlowSubject, sides: FoundSides | undefined) => (sides ? { subject, sides } : undefined)

/** The two sides that the words near the anchor name. "By Turkish data Iran sold $2 billion, a 37% drop": those of the number before. */
function sidesByWords(
  cell: PostCell,
  anchor: TextSpan,
  places: readonly PlaceMark[],
  { named, own }: { readonly named: FlowSubject; readonly own: PostSubject | undefined },
  progress: Pick<Progress, 'topic' | 'context' | 'sentence' | 'claims' | 'citedCountry'>,
) {
  const { topic, context, sentence } = progress
  const isBoth = cell.row.some(piece => is(piece, 'both'))
  const isOwn = cell.row.some((piece, i) => is(piece, 'the-country') && !isOfBody(cell.row, i))
  const isForeign = own?.is === 'flow' && own.isForeign === true
  const isOpen = !isBoth && !hasPartner(named.flow, places)
  const isOfPair = places.length === 0 && !isOwn && isTotalOfPair(cell, anchor, progress)
  const hasParts = places.length === 0 && topic.sides === undefined && !isBoth && hasPartsBehind(sentence, anchor)
  const isOfPartners = isInTableOfPartners(sentence, places, topic)
  const isOurs =
    areOurs(places, cell.row) || (topic.sides === undefined && places.length === 0 && isOurTrade(cell, anchor))
  return resolveSides({
    flow: named.flow,
    places,
    isOfTheCountry: isOwn,
    isOurs,
    isOurFlow: isOurTrade(cell, anchor),
    isAfterDealVerb: cell.row.some((piece, i) => is(piece, 'deals') && cell.row[i + 1]?.from === places[0]?.from),
    home: context.home,
    citedCountry:
      named.flow !== 'T' && places.length === 0 && progress.claims.length > 0 ? undefined : progress.citedCountry,
    isWithAll:
      hasParts ||
      cell.places.some(({ area }) => area === 'WLD') ||
      (isOpen && places.length === 1 && !isOfPartners && isOfTotal(cell, anchor, progress)) ||
      (isOpen && own !== undefined && isOfWholeCountry(cell, anchor, isOwn, sentence.times)) ||
      (isOpen && isForeign && !isOfPair),
    isOfTwoCountries: isBoth || (named.flow === 'T' && isOurs),
    holder: placeForWhom(cell.row, places)?.area,
    isMutual: isMutual(cell, anchor),
    isJoined: areJoined(cell.row, places),
    isItem: isOfPartners || isListItem(cell, anchor),
    topic: hasParts || isForeign ? { ...topic, mentioned: mentionedBefore(sentence, topic, anchor) } : topic,
  })
}

const areJoined = (row: readonly Piece[], [one, two]: readonly PlaceMark[]): boolean =>
  row.some(piece => is(piece, 'and') && piece.from - (one?.to ?? 0) === 1 && (two?.from ?? 0) - piece.to === 1)

/** Without the places that the sentence names behind the amount. */
const mentionedBefore = ({ places }: Sentence, { mentioned }: PostTopic, { to }: Pick<Quantity, 'to'>) =>
  mentioned.filter(area => !places.some(it => it.area === area && it.from >= to))

/** "Exports were $25 billion, of which": the amount is of all countries. */
function hasPartsBehind({ row }: Sentence, { to }: Pick<Quantity, 'to'>): boolean {
  const end = row.findIndex(piece => piece.from >= to)
  return end !== -1 && row.slice(end, end + 2).some(piece => is(piece, 'including'))
}

/** The period of an anchor: its own, that of the topic, or the newest complete year. */
export function periodOf(
  cell: Pick<PostCell, 'times' | 'from'>,
  anchor: TextSpan,
  { sentence, context, topic, claims }: Pick<Progress, 'sentence' | 'context' | 'topic' | 'claims'>,
  isBase = false,
): Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'> {
  // The period beside the value of a base is the base.
  const named =
    isBase && topic.period !== undefined && claims.length > 0 ? undefined : periodInCell(cell, sentence, anchor)
  const own = named ?? (claims.length > 0 || isBase ? undefined : periodAfterAmount(sentence, anchor))
  if (own !== undefined) return { period: own, inherited: [], assumed: [] }
  const whole = longPeriodOfTopic(sentence, anchor, topic)
  if (whole !== undefined) return { period: whole, inherited: ['period'], assumed: [] }
  const isOpen = topic.period === undefined || topic.assumed?.includes('period') === true
  // "It is now $600 million; in 2020 it was $110 million"
  const isNow = sentence.row.some(piece => piece.from < anchor.from && is(piece, 'nowadays'))
  const only = isOpen && !isNow ? onlyPeriod(sentence) : undefined
  if (only !== undefined) return { period: only, inherited: ['period'], assumed: [] }
  const next = isOpen ? yearAfterBase(sentence, context.today) : undefined
  if (next !== undefined && grain(next) === 'year') return { period: next, inherited: [], assumed: ['period'] }
  if (next !== undefined) return { period: next, inherited: ['period'], assumed: [] }
  if (topic.period !== undefined && topic.assumed?.includes('period') === true)
    return { period: topic.period, inherited: [], assumed: ['period'] }
  if (topic.period !== undefined) return { period: topic.period, inherited: ['period'], assumed: [] }
  return { period: yearBefore(context.today.slice(0, 4)), inherited: [], assumed: ['period'] }
}

/** "Rose 9.2 percent, to 3.64 trillion yuan (about $508 billion), in the first half": the period before the next flow is named. */
function periodAfterAmount(sentence: Sentence, { to }: Pick<Quantity, 'to'>): Period | undefined {
  const next = sentence.subjects.find(({ from }) => from > to)?.from ?? sentence.to
  const times = sentence.times.filter(
    time =>
      time.period !== undefined &&
      time.from > to &&
      time.to <= next &&
      !isBaseTime(time, sentence) &&
      !isTimeOfEarlierChange(time, to, sentence),
  )
  const [first] = times
  // "…, in January of last year it was 3 billion": the period of the number behind it.
  const isTaken = sentence.quantities.some(it => it.is !== 'count' && it.from >= (first?.to ?? next) && it.from < next)
  return first?.period === undefined || first.isUndated || times.length > 1 || isTaken
    ? undefined
    : canonical(first.period)
}
