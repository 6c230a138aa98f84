/** The slots of a claim: its own words first, then what the sentences before were about, then the usual pair and the last year. */
import type { OpenSlot, TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import type { Context } from '../../text/context.ts'
import { has, is } from '../words/is.ts'
import { isDirected, isOfBody, type PlaceMark } from '../words/place-rules.ts'
import { sidesOfRivals } from '../words/related-countries.ts'
import { areJoined, isLabel, isWithin } from '../words/rows.ts'
import type { FlowSubject, PostSubject } from '../words/subject.ts'
import { flowOf, subjectOfBracket, subjectOfFinalVerb } from '../words/subject-of-amount.ts'
import { type Anchor, antecedent, type PostCell, subjectInCell } from './cells.ts'
import { periodOf } from './claim-period.ts'
import { balanceIn } from './comparisons.ts'
import {
  goesOnAboutGoods,
  goodsOfMainItem,
  isDealInGoods,
  isItemOfBalance,
  mayInherit,
  mentionedBefore,
  thingOfNumber,
} from './inherited-subject.ts'
import {
  fromSideOfTopic,
  isTotalBeyondPair,
  isTotalOfPair,
  orientedByTopic,
  subjectByTopic,
  sumOfFlows,
  turnoverOfBothFlows,
  withFlowOfRanking,
} from './mirrored.ts'
import {
  areOurs,
  hasPartner,
  isInTableOfPartners,
  isOfWholeCountry,
  placeForWhom,
  withPartnersOfOtherFlow,
} from './partner-owners.ts'
import { isListItem, isOurTrade, placesOfQuantity } from './places-of-number.ts'
import type { ClaimSlots, Progress } from './progress.ts'
import { areSeveralPartners, areTogether, isDealer, sharedPartner, tradeOfPartnersDeal } from './sellers-and-buyers.ts'
import { type FoundSides, resolveSides } from './sides.ts'
import { isMutual, isOfGroup, isOfTotal, isPartnerAt, mutualTrade, ownerOfWorldTrade } from './sides-by-construction.ts'

/** The slots of a claim about trade; only the subject, when it is goods or another thing. */
export type FilledSlots =
  | (ClaimSlots & FoundSides & { readonly subject: PostSubject })
  | { readonly subject: PostSubject }
export type TradeSlots = Extract<FilledSlots, { flow: unknown }>

/** What slots are filled for, with the places near it and what the sentence has told so far. */
interface Target {
  readonly cell: PostCell
  readonly anchor: Anchor
  readonly places: readonly PlaceMark[]
  readonly progress: Progress
}

/** The flow that an anchor is of. `isNamed`: by the words around it, not by the topic. */
interface FlowOfTarget {
  readonly flow: FlowSubject
  readonly isNamed: boolean
}

/** Fills flow, sides and period. Undefined when nothing tells what the number counts, or when the words point to countries not named. */
export function fillSlots(cell: PostCell, anchor: Anchor, progress: Progress): FilledSlots | undefined {
  const { sentence, topic, claims } = progress
  const inCell = subjectInCell(cell, anchor)
  const isOfTradeTold = topic.sides !== undefined && claims.length > 0 && inCell === undefined
  const places = placesOfQuantity(cell, anchor, sentence, isOfTradeTold)
  const target = { cell, anchor, places, progress }
  const named = subjectByWords(target, inCell)
  const subject = named ?? inheritedSubject(cell, anchor, progress)
  if (subject === undefined || (named === undefined && isItemOfBalance(subject, cell, anchor, progress)))
    return undefined
  if (subject.is !== 'flow') return { subject }
  const ofFlow = { ...target, places: withPartnersOfOtherFlow(cell, places, subject.flow) }
  const trade = resolveTrade(ofFlow, { flow: subject, isNamed: named !== undefined })
  return trade && withPeriod(target, trade, named === undefined)
}

interface Trade {
  readonly subject: FlowSubject
  /** Undefined when nothing tells them. */
  readonly sides: FoundSides | undefined
}

/** A text that names no country is about the usual pair. */
const usualPartner = ({ home, partner }: Context): Area => (partner === home ? 'WLD' : partner)

/** The slots of a trade, with those that are inherited from the topic and those that are assumed. */
function withPeriod({ cell, anchor, places, progress }: Target, trade: Trade, isFlowInherited: boolean): TradeSlots {
  const { context, topic, citedCountry } = progress
  const { subject, sides: sidesTold } = trade
  const sides: FoundSides = sidesTold ?? { reporter: context.home, partner: usualPartner(context), isNamed: false }
  const isTurnover = subject.flow === 'T' && sides.reporter !== citedCountry
  const { reporter, partner } = isTurnover ? orientedByTopic(topic.sides, sides, places) : sides
  const isPairAssumed = sidesTold === undefined || (!sides.isNamed && topic.assumed?.includes('pair') === true)
  const openFlow: readonly OpenSlot[] = isFlowInherited ? ['flow'] : []
  const openPair: readonly OpenSlot[] = sides.isNamed || isPairAssumed ? [] : ['pair']
  const time = periodOf(cell, anchor, progress)
  return {
    subject,
    isNamed: sides.isNamed,
    ...(sides.isItem === true && { isItem: true }),
    ...(sides.isNamed && sides.isOfTopic === true && { isOfTopic: true }),
    flow: subject.flow,
    reporter,
    partner,
    period: time.period,
    inherited: [...openFlow, ...openPair, ...time.inherited],
    assumed: isPairAssumed ? ['pair', ...time.assumed] : time.assumed,
  }
}

/** The subject that the words around name, or the goods that the text goes on about. */
function subjectByWords({ cell, anchor, places, progress }: Target, inCell: PostSubject | undefined) {
  const { sentence, topic } = progress
  const nearest =
    balanceIn(sentence, anchor) ??
    sumOfFlows(anchor, sentence) ??
    thingOfNumber(sentence, anchor) ??
    antecedent(sentence, anchor) ??
    subjectOfBracket(sentence, anchor) ??
    inCell ??
    subjectOfFinalVerb(sentence, anchor)
  const isOfGoodsTold = goesOnAboutGoods(cell, nearest, progress) || isDealInGoods(nearest, progress)
  const named = isOfGoodsTold ? topic.subject : subjectByTopic({ cell, anchor, places }, nearest, topic)
  return goodsOfMainItem(nearest, anchor, sentence) ?? withFlowOfRanking(named, topic)
}

/** "Shipments stood at $281 million, a 3% rise": a change of what is not read is not read either. */
function inheritedSubject(cell: PostCell, anchor: TextSpan, progress: Progress): PostSubject | undefined {
  const { sentence, topic, unread, claims } = progress
  const isAfterUnread = unread.length > 0 && claims.length === 0 && progress.hasReadFlow !== true
  const flow = flowOf(topic.subject)
  // "Purchases", after exports; "shipments", "the opposite flow" after turnover.
  const lead = (claims.length === 0 ? sentence.row : cell.row).filter(piece => piece.from < anchor.from)
  const turnsToOtherFlow = lead.some(
    it =>
      (flow !== 'M' && is(it, 'purchases')) ||
      (flow !== 'X' && is(it, 'shipments')) ||
      (flow === 'T' && is(it, 'opposite')),
  )
  // "240 thousand tourists came. This is 15 percent less".
  const hasAmount = sentence.quantities.some(it => it.is === 'money')
  const isOfCount = topic.isAfterCount === true && !hasAmount
  // "Local exports make up 43%. This figure fell by 4%".
  const words = cell.row.filter(it => !isWithin(it, sentence.times))
  const beginsWithIt = cell.at === 0 && has(words.slice(0, 3), 'it')
  const isOfUnreadNumber = topic.isAfterUnread === true && beginsWithIt
  if (isOfUnreadNumber || isAfterUnread || turnsToOtherFlow || isOfCount || !mayInherit(cell, anchor, sentence))
    return undefined
  // "Kəsir 2 milyard olub. Bunun çoxu Rusiyanın payına düşüb – 1 milyard": a balance has no parts.
  if (flow === 'B' && has(cell.row, 'share')) return { is: 'flow', flow: 'T' }
  // "In particular, exports came to $23 billion. This is 31% more": not of all trade, which the text goes on about.
  const [first, ...others] = beginsWithIt && !hasAmount ? (topic.valuesOfSentence ?? []) : []
  if (first !== undefined && others.every(it => it.flow === first.flow)) return { is: 'flow', flow: first.flow }
  return turnoverOfBothFlows(anchor, progress) ?? topic.subject
}

/** The flow and its sides; undefined where the words point to countries that the text has not named. */
function resolveTrade(target: Target, of: FlowOfTarget): Trade | undefined {
  const { cell, anchor, places, progress } = target
  const { claims, context, sentence, topic } = progress
  const isOfBoth = areSeveralPartners(cell) || areTogether(cell, anchor, sentence)
  if (isOfBoth || places.length > 0) progress.isOfBoth = isOfBoth
  if (progress.isOfBoth) return undefined
  const built = tradeByConstruction(target, of.flow)
  if (built !== undefined) return built
  const mutual = mutualTrade(target, of.flow.flow)
  if (mutual) return mutual === 'unread' ? undefined : { subject: of.flow, sides: mutual }
  const partnerOfSeveral = sharedPartner(cell, anchor, of.flow, progress)
  const trade =
    tradeOfPartnersDeal(cell, of.flow, progress) ??
    (partnerOfSeveral && { subject: of.flow, sides: partnerOfSeveral }) ??
    fromSideOfTopic(of.flow, sidesByWords(target, of), places, topic)
  // "The two countries" that the text has not named, and no partner is usual; "among themselves", of the members of a group.
  const isAmongMembers = trade.sides?.isNamed === false && isOfGroup(trade.sides, topic) && isMutual(cell, anchor)
  const partner = trade.sides?.partner ?? usualPartner(context)
  if (has(cell.row, 'both') ? partner === 'WLD' : isAmongMembers) return undefined
  const isFirst = claims.length === 0 && sentence.places.every(it => it.isOfOffice)
  if (topic.isOfTwoPartners === true && isFirst && trade.sides?.isNamed !== true) return undefined
  // 中国与哈萨克斯坦合作密切。全年货物贸易进出口438亿: of the two, or of one with all?
  const isOfTwo = topic.sides === undefined && topic.mentioned.length > 1
  const isWhose = cell.subjects.some(it => it.isHan) && of.isNamed && of.flow.isForeign === true && places.length === 0
  if (isOfTwo && isWhose && !has(cell.row, 'the-country')) return undefined
  if (trade.sides?.partner === 'WLD' && cell.row.some((_, i, row) => isPartnerAt(row, i, of.flow.flow)))
    return undefined
  const isHome = (it: PlaceMark) => isDirected(it) && it.area === context.home
  const isUs = (it: PlaceMark) => it.isOurs || (anchor.to > anchor.from && isHome(it))
  return trade.sides === undefined && (places.some(isUs) || isOurTrade(cell, anchor)) ? undefined : trade
}

/** Told by a construction, whatever the roles of the places: of one country with all, with those that overtook each other, or the sides of the number before. */
function tradeByConstruction({ cell, anchor, places, progress }: Target, subject: FlowSubject): Trade | undefined {
  const owner = ownerOfWorldTrade(cell, anchor, { places, flow: subject.flow }, progress)
  const rivals = subject.flow === 'T' ? sidesOfRivals(progress.sentence, anchor) : undefined
  const told = owner === undefined ? rivals : { reporter: owner, partner: 'WLD' }
  if (told !== undefined) return { subject, sides: { ...told, isNamed: true } }
  const [place, second] = places
  const last = progress.claims.findLast(it => it.span.from >= cell.from && it.flow === subject.flow)
  // "ASEAN was the biggest partner, with trade of 7.6 trillion yuan, up 8 percent".
  if (last === undefined || last.partner !== place?.area || place.role !== undefined || second) return undefined
  return { subject, sides: { reporter: last.reporter, partner: last.partner, isNamed: true } }
}

/** The two sides that the words near the anchor name. "By Turkish data Iran sold $2 billion, a 37% drop": those of the number before. */
function sidesByWords({ cell, anchor, places, progress }: Target, { flow, isNamed }: FlowOfTarget) {
  const { topic, context, sentence, claims } = progress
  const { row } = cell
  const isBoth = has(row, 'both')
  const isOfTheCountry = row.some(
    (it, i) => is(it, 'the-country') && !isOfBody(row, i) && !isPartnerAt(row, i, flow.flow),
  )
  const isForeign = isNamed && (flow.isForeign === true || isTotalBeyondPair(cell, anchor, flow.flow, progress))
  const hasNoPlace = places.length === 0
  // "It widened to $3 billion, Oman's figures show": still the deficit of the other one.
  const isOfTopicsSides = flow.flow === 'B' ? topic.sides !== undefined : flow.flow !== 'T' && claims.length > 0
  const isOfPartners = isInTableOfPartners(sentence, places, topic)
  const isOurFlow = isOurTrade(cell, anchor)
  const isOursAlone = areOurs(places, row) || (topic.sides === undefined && hasNoPlace && isOurFlow)
  const mayBeOfAll = !isBoth && !hasPartner(flow.flow, places)
  const isOfAllCountries = (): boolean =>
    (places.length === 1 && !isOfPartners && isOfTotal(cell, progress)) ||
    (isNamed && isOfWholeCountry(cell, anchor, { isOfTheCountry, times: sentence.times })) ||
    (isForeign && !(hasNoPlace && !isOfTheCountry && isTotalOfPair(cell, anchor, progress)))
  return resolveSides({
    flow: flow.flow,
    places,
    isOfTheCountry,
    isOurs: isOursAlone,
    isOurFlow,
    isAfterDealVerb: row.some((piece, i) => is(piece, 'deals') && row[i + 1]?.from === places[0]?.from),
    home: context.home,
    citedCountry: hasNoPlace && isOfTopicsSides ? undefined : progress.citedCountry,
    isWithAll: cell.places.some(({ area }) => area === 'WLD') || (mayBeOfAll && isOfAllCountries()),
    isOfTwoCountries: isBoth || (flow.flow === 'T' && isOursAlone),
    holder: placeForWhom(row, places)?.area,
    isMutual: isMutual(cell, anchor),
    isJoined: areJoined(row, places),
    isItem: isOfPartners || (isListItem(cell, anchor) && !isDealer(cell, places)) || isLabel(places[0], row),
    topic: isForeign ? { ...topic, mentioned: mentionedBefore(sentence, topic, anchor) } : topic,
  })
}
