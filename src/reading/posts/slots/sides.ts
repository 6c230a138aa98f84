/** The two sides of the trade of a cell, by the roles of its places: "from Iran to Oman", "our trade", "the two countries". */
import { areNested, isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import {
  areAllWith,
  areOwners,
  firstOfJoinedPair,
  ofMainReporter,
  ownerRoles,
  partnerRoles,
  sidesBetween,
  sidesOfCompiler,
} from './partner-owners.ts'
import type { PostTopic, Sides } from './progress.ts'
import { balanceHolder, goesBackToAll } from './unnamed-partners.ts'

interface SideClues {
  readonly flow: Flow
  /** The places of the cell, without those of offices. */
  readonly places: readonly PlaceMark[]
  /** Trade with all countries. */
  readonly isWithAll: boolean
  /** "The country", "our": the reporter of the topic. */
  readonly isOfTheCountry: boolean
  /** "And" between the first two places. */
  readonly isJoined: boolean
  /** A place right before its amount, without a verb: an item of a list. */
  readonly isItem: boolean
  /** «Отрицательное для Китая сальдо», "a surplus for Russia". */
  readonly holder?: Area | undefined
  readonly isOfTwoCountries: boolean
  /** "Our trade"; by the ending of the flow, "idxalımız". */
  readonly isOurs: boolean
  readonly isOurFlow: boolean
  readonly isAfterDealVerb: boolean
  /** "Among", "between": with one group, of its members with each other. */
  readonly isMutual: boolean
  readonly topic: PostTopic
  readonly home: Area
  /** The country whose customs or statistics tell it: its own trade, where the words do not say whose. */
  readonly citedCountry?: Area | undefined
}

/** The sides; whether the cell names them itself; whether they are one item of a list: "Russia – 1.3 billion"; whether it names the owner alone. */
export type FoundSides = Sides & { readonly isNamed: boolean; readonly isItem?: true; readonly isOfTopic?: true }

/** The sides, and whether the cell names them itself. Undefined when nothing tells them. */
export function resolveSides(clues: SideClues): FoundSides | undefined {
  const areas = [...areasOf(clues.places)]
  const [first, second] = areas
  if (clues.isWithAll && second === undefined) {
    const { sides: told, firstCountry, mentioned } = clues.topic
    const others = mentioned.filter(area => area !== 'WLD' && !clues.topic.partnersOnly.has(area))
    const last = firstCountry === clues.home ? clues.home : (others[0] ?? clues.home)
    const reporter = first ?? clues.citedCountry ?? told?.reporter ?? (others.length > 2 ? firstCountry : last) ?? last
    return { reporter, partner: 'WLD', isNamed: true }
  }
  const holder = clues.flow === 'B' ? balanceHolder(areas, clues) : undefined
  const held = areas.find(area => area !== holder) ?? counterpartOf(holder ?? '', clues)
  if (holder !== undefined && held !== undefined) return { reporter: holder, partner: held, isNamed: true }
  const pair = clues.isOfTwoCountries && second === undefined ? pairOfText(first, clues) : undefined
  if (pair !== undefined) return { ...pair, isNamed: true }
  if (first === undefined) {
    const inherited = hasSeveralPartners(clues) ? undefined : inheritedSides(clues)
    // "İxracımız", where no country is named before: all of our exports.
    if (inherited === undefined && clues.isOurFlow && clues.flow !== 'T' && clues.topic.mentioned.length === 0)
      return { reporter: clues.home, partner: 'WLD', isNamed: true }
    return inherited && { ...inherited, isNamed: false }
  }
  const sides =
    second === undefined ? sidesWithOneCountry(first, clues) : withCountryFirst(sidesByRoles(areas, clues), clues)
  return sides && { isNamed: true, ...ofMainReporter(sides, clues.topic) }
}

/** "The two countries" where the sentences before have not named both. */
function pairOfText(area: Area | undefined, { topic, places }: SideClues): Sides | undefined {
  const { pair, sides, mentioned } = topic
  // "China's trade with Africa": of a group of countries.
  const isElsewhere = mentioned.some(it => it !== 'WLD' && it !== pair?.reporter && it !== pair?.partner)
  if (pair === undefined || isElsewhere || (sides !== undefined && sides.partner !== 'WLD')) return undefined
  if (area === pair.partner && !areAllWith(places)) return { reporter: area, partner: pair.reporter }
  return area === undefined || area === pair.reporter || area === pair.partner ? pair : undefined
}

const placeWith = (places: readonly PlaceMark[], roles: readonly string[], but?: Area): Area | undefined =>
  places.find(({ role, area }) => role !== undefined && roles.includes(role) && area !== but)?.area

/** "Trade between Azerbaijan and the member states of the OTS" is told of the country. */
function withCountryFirst(sides: Sides | undefined, { flow, places }: SideClues): Sides | undefined {
  const [first] = places
  if (sides === undefined || first === undefined || flow !== 'T') return sides
  const { reporter, partner } = sides
  const isOfGroup = !isCountry(reporter) && isCountry(partner) && (first.area === partner || first.role === 'with')
  return isOfGroup ? { reporter: partner, partner: reporter } : sides
}

function sidesByRoles(areas: readonly Area[], { flow, places, isItem, isJoined, topic, home }: SideClues) {
  const item = isItem ? places.at(-1) : undefined
  if (item !== undefined && item.role === undefined) {
    const reporter = [topic.sides?.reporter, ...areas].find(area => area !== undefined && area !== item.area)
    return reporter === undefined ? undefined : { reporter, partner: item.area }
  }
  const between = sidesBetween(areas, { flow, places, isJoined })
  if (between !== undefined) return between
  const partner = placeWith(places, partnerRoles[flow])
  // «Китайский импорт в Россию», «импорт КНР в Россию», "Russian imports into Azerbaijan": of the buyer.
  const buyer = places.find(it => it.role === 'to')
  const isBefore = ({ to }: PlaceMark): boolean => [3, 4].includes((buyer?.from ?? 0) - to)
  const seller = flow === 'M' && places.find(it => it.isAdjective || (it.role === 'of' && isBefore(it)))
  if (seller && buyer && areas.length === 2 && seller !== buyer) return sidesOf(buyer.area, seller.area)
  const maker = flow === 'X' ? places.find(({ isAdjective, role }) => isAdjective && role === 'from')?.area : undefined
  const owner =
    maker ?? (isJoined ? firstOfJoinedPair(places) : undefined) ?? placeWith(places, ownerRoles[flow], partner)
  const [first, second] = areas
  if (first === undefined || second === undefined) return undefined
  // "Exports to the EU fell but rose to China": of two partners, neither is the owner.
  const isPartner = (area: Area): boolean =>
    (flow === 'X' || flow === 'M') &&
    places.every(it => it.area !== area || (!it.isAdjective && partnerRoles[flow].includes(it.role ?? '')))
  const reporter =
    owner ??
    areas.find(area => area !== partner && !isPartner(area)) ??
    [topic.sides?.reporter, home].find(area => area !== undefined && area !== partner) ??
    first
  return { reporter, partner: [partner, ...areas].find(area => area !== undefined && area !== reporter) ?? second }
}

const sidesOf = (reporter: Area, partner: Area): Sides => ({ reporter, partner })

function sidesWithOneCountry(area: Area, clues: SideClues): Omit<FoundSides, 'isNamed'> | undefined {
  const { flow, places, topic } = clues
  const isPartner = placeWith(places, partnerRoles[flow]) !== undefined
  const other = counterpartOf(area, clues)
  const { sides, mentioned } = topic
  if (isWithinGroup(area, clues)) return sidesOf(area, area)
  // «Экспорт ЕС вырос, по еврозоне – снизился»
  if (sides && areNested(area, sides.reporter) && !places.some(isDirected)) return sidesOf(area, sides.partner)
  if (hasSeveralPartners(clues)) return undefined
  if (isSellerOfTopic(area, clues)) return sidesOf(sides?.reporter ?? clues.home, area)
  if (clues.isOfTwoCountries && other !== undefined)
    return isCountry(area) && !areAllWith(places) ? sidesOf(area, other) : sidesOf(other, area)
  // "Our trade" with a partner that the text does not name.
  if (clues.isOfTwoCountries && flow === 'T' && !sides && places.every(({ isOurs }) => isOurs)) return undefined
  // «Российский экспорт вырос на 9%, узбекский – на 26%»: of the other side.
  const isOfPartner = sides?.partner === area && places.every(it => it.isAdjective) && (flow === 'X' || flow === 'M')
  if (clues.isItem && isOfPartner) return sidesOf(area, sides.reporter)
  // «По европейским направлениям экспорт вырос»: not beside the flow.
  if (isOfPartner && places.every(({ role }) => role === undefined)) return sides
  // "Exports of Russia: $3 billion" below a line of two countries.
  const isOfTwo = sides?.partner === area && (flow === 'X' || flow === 'M') && places.every(it => it.role === 'of')
  if (clues.isItem && !isOfTwo && sides !== undefined && sides.reporter !== area)
    return { reporter: sides.reporter, partner: area, isItem: true }
  // "Avropa İttifaqından idxalımız".
  const isOurs =
    clues.isOurFlow && (sides === undefined || [sides.reporter, sides.partner, ...mentioned].includes(clues.home))
  const reporter = isOurs && clues.home !== area ? clues.home : other
  if (isPartner) return reporter === undefined ? undefined : { reporter, partner: area }
  const isAlone = sides?.reporter === area && !clues.isOfTwoCountries && areOwners(places, flow)
  if (isAlone && (isTradeWithAll(area, clues) || goesBackToAll(area, places, topic))) return sidesOf(area, 'WLD')
  // Of two countries that trade with each other, one is the owner; alone, its trade is with the world.
  if (sides !== undefined && sides.partner !== 'WLD' && [sides.reporter, sides.partner].includes(area))
    return { ...sidesOf(area, sides.reporter === area ? sides.partner : sides.reporter), isOfTopic: true }
  if (placeWith(places, ownerRoles[flow]) !== undefined) return sidesOf(area, 'WLD')
  // A list: "By country: Russia 1.3 billion".
  if (sides !== undefined && sides.reporter !== area) return { reporter: sides.reporter, partner: area, isItem: true }
  return sidesOf(area, 'WLD')
}

/** "Iraq is the fourth buyer of Turkish goods. Türkiye's exports were $22 billion", in a text about more countries. */
const isTradeWithAll = (
  area: Area,
  { flow, places, topic: { turnover, sides, pair, lastRanked, lastSides, newestPeriod } }: SideClues,
): boolean =>
  flow === 'T' ||
  (pair === undefined &&
    (turnover === undefined || turnover.partner !== sides?.partner) &&
    (lastRanked?.reporter === area ||
      (lastSides === undefined && newestPeriod !== undefined && places.every(it => !it.isAdjective))))

/** "Goods imported from Mexico rose 5%. Chinese imports fell": of the country that imports. */
const isSellerOfTopic = (
  area: Area,
  { flow, places, isAfterDealVerb, topic: { sides, subject } }: SideClues,
): boolean =>
  flow === 'M' &&
  places.every(({ isAdjective }) => isAdjective) &&
  subject?.is === 'flow' &&
  // «Китай поставил в Азербайджан на 4 млрд, а закупил азербайджанской на 130 млн».
  (subject.flow === 'M' || (sides?.partner === area && (subject.flow === 'T' || isAfterDealVerb))) &&
  sides !== undefined &&
  sides.partner !== 'WLD' &&
  sides.reporter !== area

/** "Our trade" where the text named several other countries, or told of the trade of two others: with which of them is not told. */
const hasSeveralPartners = ({ flow, places, isOurs, topic: { sides, mentioned }, home }: SideClues): boolean => {
  if (flow !== 'T' || !isOurs || sides?.partner === 'WLD') return false
  const told = sides === undefined ? mentioned : [sides.reporter, sides.partner]
  return told.filter(area => isCountry(area) && area !== home && area !== places[0]?.area).length > 1
}

/** "Trade among the member states of the OTS", «взаимная торговля стран ЕАЭС». */
const isWithinGroup = (area: Area, { flow, places, isOfTwoCountries, isMutual, topic }: SideClues): boolean => {
  // "ASEAN remained China's largest partner, with bilateral trade up 9%".
  const isPartner =
    topic.sides !== undefined && topic.sides.reporter !== area && places.every(it => it.role === undefined)
  const isBetween = isOfTwoCountries && !isPartner
  // "Avrasiya İttifaqına üzv ölkələrlə ikitərəfli ticarət": with the group.
  return flow === 'T' && !isCountry(area) && !places.some(isDirected) && (isMutual || isBetween)
}

/** The other country of the topic: its reporter, the home country, the last one named. */
function counterpartOf(area: Area, { topic, home, places, citedCountry, ...clues }: SideClues): Area | undefined {
  const { sides, mentioned, firstCountry } = topic
  if (citedCountry !== undefined && citedCountry !== area && !membersOf(citedCountry).includes(area))
    return citedCountry
  // "China bought $9 billion from Brazil. Trade with India …" in a text about Brazil.
  const isTold = sides?.reporter === home || sides?.reporter === topic.turnover?.reporter
  const isDeal = /[XM]/.test(flowOf(topic.subject) ?? '') && !isTold && isCountry(sides?.reporter ?? '')
  const isOfLead = isDeal && firstCountry === sides?.partner && firstCountry !== area && areAllWith(places)
  // "Exports of European countries to Georgia rose. Trade with Poland …": of Georgia.
  const isOfGroup = sides?.partner !== 'WLD' && membersOf(sides?.reporter ?? '').includes(area)
  if (isOfGroup || areNested(area, sides?.reporter)) return sides?.partner
  if (sides !== undefined && sides.reporter !== area) return isOfLead ? firstCountry : sides.reporter
  if (sides !== undefined && sides.partner !== area && sides.partner !== 'WLD') return sides.partner
  const others = mentioned.filter(it => it !== area && !topic.partnersOnly.has(it))
  const named = others.find(isCountry)
  if (home === area) return named ?? others[0]
  // A summit of a group of countries is no partner of the guest; 中国与中亚合作取得发展，双方贸易额: of the two.
  const isOfBoth = clues.isOfTwoCountries && !areAllWith(places)
  const group = isOfBoth ? mentioned.find(it => it !== 'WLD' && !isCountry(it)) : undefined
  return others.includes(home) ? home : (named ?? group ?? home)
}

/** Without a place: the sides that the cited country counts, those of the topic, or the two named so far. */
function inheritedSides({ isOfTheCountry, isOfTwoCountries, topic, home, citedCountry }: SideClues): Sides | undefined {
  const { sides, mentioned } = topic
  const counted = citedCountry === undefined || isOfTwoCountries ? undefined : sidesOfCompiler(citedCountry, topic)
  if (counted !== undefined) return counted
  if (sides !== undefined && !(isOfTwoCountries && sides.partner === 'WLD')) return sides
  const countries = mentioned.filter(isCountry)
  const [first, second] = countries.length > 1 ? countries : mentioned
  if (second === undefined && isOfTheCountry) return sidesOf(first ?? home, 'WLD')
  if (first && second && !isOfTheCountry) return first === home ? sidesOf(first, second) : sidesOf(second, first)
  return first === undefined ? undefined : sidesOf(home, first === home ? 'WLD' : first)
}
