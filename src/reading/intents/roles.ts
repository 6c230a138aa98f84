/** The reporter and the partners of a question, by its intent, and whether it asks for a list. */
import type { Area, Flow } from '../../data/model/schema.ts'
import { listedPartners } from '../slots/listed-partners.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import { isRanking, isTop } from '../slots/ranks.ts'
import { pairOf, sharedSide, unique, world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import { inClass, inOwnClass } from '../text/word-grammar.ts'
import { hasWord, isTrade } from '../text/word-sense.ts'
import { isAsymmetry } from './asymmetry.ts'
import type { QuestionFeatures } from './features.ts'
import { isOfTheirMarket, placedEach, rankOwner } from './rank-owners.ts'
import { asksTheirPartners, isDealtWith, isLargestShare, isPie, isPlaceAlone } from './rank-predicates.ts'
import type { QuestionIntent } from './rules.ts'
import { shareCountries } from './share-predicates.ts'
import { ofTheirTrade, ofUsAndAnother } from './third-country.ts'

export interface Roles {
  /** The reporter; and the partner, if the question has one. */
  readonly countries: readonly Area[]
  /** Partners side by side. */
  readonly partners: readonly Area[]
  /** Whether the text names a place. */
  readonly isNamed: boolean
  /** The length of the list. */
  readonly top?: number
  readonly list: boolean
}

export function rolesOf(intent: QuestionIntent, it: QuestionFeatures, flow: Flow, context: Context): Roles {
  const isNamed = it.slots.areas.length > 0
  const isList = isOverTime(intent, it) || (intent === 'compare' && it.others.length > 2)
  const theirs = isList || intent === 'compare' ? ofTheirTrade(it) : undefined
  if (theirs !== undefined) return { ...pairRoles([theirs.reporter], { isNamed }), partners: theirs.partners }
  const listed = isList ? listedPartners(it.slots, context) : undefined
  if (listed !== undefined) return { ...pairRoles([listed.reporter], { isNamed }), partners: listed.partners }
  const shared = intent === 'compare' && it.others.length > 1 ? sharedSide(it.slots.areas, context) : undefined
  if (shared !== undefined) {
    const partners = unique(it.slots.areas).flatMap(({ area }) => (area === shared.area ? [] : [area]))
    return { ...pairRoles([shared.area], { isNamed }), partners }
  }
  const third = intent === 'compare' ? ofUsAndAnother(it) : undefined
  if (third !== undefined) return { ...pairRoles([third.reporter], { isNamed }), partners: third.partners }
  if (intent === 'compare' && it.others.length > 1)
    return { ...pairRoles([context.home], { isNamed }), partners: it.others.map(one => one.area) }
  const placed = intent === 'rank' ? placedEach(it, context.home) : []
  if (placed.length > 1) return { ...pairRoles([context.home], { isNamed }), partners: placed }
  if (intent === 'rank') return rankRoles(it, flow, context)
  // "Share?" after a figure is of its pair.
  const isOfBefore = it.slots.areas.length > 1 && it.slots.areas.every(({ at }) => at < 0)
  if (intent === 'share' && !isOfBefore) return pairRoles(shareCountries(it, context), { isNamed })
  const isTotal = it.has('total') && unique(it.slots.areas).length < 2
  // In a mirror asymmetry neither side is the origin of the trade.
  const isOfFigures = intent === 'source' && isAsymmetry(it.slots)
  const pair = isOfFigures
    ? pairOf(it.slots.areas.map(withoutRole), { flow: 'T' }, context)
    : pairOf(it.slots.areas, { flow, isTotal }, context)
  const isDefault =
    pair.partner === world &&
    pair.named === 'reporter' &&
    !isTotal &&
    (isPlainlyOurs(intent, it, context) || isOfUsTwo(it, context))
  return pairRoles([pair.reporter, isDefault ? context.partner : pair.partner], { isNamed })
}

/** Whether a question of this intent is of figures over time when it names several partners. */
export const isOverTime = (intent: QuestionIntent, { has, slots }: QuestionFeatures): boolean =>
  intent === 'trend' ||
  (intent === 'compare' && slots.range !== undefined) ||
  // The shares of several partners that the question before named.
  (intent === 'share' &&
    slots.range?.from !== slots.range?.to &&
    slots.areas.length > 1 &&
    slots.areas.every(({ at, role }) => at < 0 && role === 'with')) ||
  (has('chart', 'trend', 'yearly') &&
    (intent === 'compare' || intent === 'share' || (intent === 'rank' && slots.top === undefined)))

const pairRoles = (countries: readonly Area[], { isNamed }: Pick<Roles, 'isNamed'>): Roles => ({
  countries,
  partners: [],
  isNamed,
  list: false,
})

const withoutRole = ({ role: _, ...place }: PlaceMention): PlaceMention => place
/** "between us", 咱两国之间: we and the default partner. */
const isOfUsTwo = (it: QuestionFeatures, { home }: Context): boolean =>
  it.has('between') && it.slots.areas.every(area => area.area === home)

/** "our record", "how did we grow": without a flow, "our" is the default pair; "the turnover of Azerbaijan" is its own. */
const isPlainlyOurs = (intent: QuestionIntent, it: QuestionFeatures, { home }: Context): boolean =>
  it.slots.areas.every(one => one.area === home && one.at >= 0 && !(intent === 'record' && isOwnTrade(it, one))) &&
  (intent === 'record' || intent === 'growth' || intent === 'source' || intent === 'quote' || intent === 'project') &&
  it.slots.flow !== 'X' &&
  it.slots.flow !== 'M'

const isOwnTrade = ({ slots: { row } }: QuestionFeatures, { ours, role, adjective }: PlaceMention): boolean =>
  !ours && !adjective && (role ?? 'of') === 'of' && row.some(it => isTrade(it))

/** The owner of the partners ("Türkiye's partners") reports; the other place is ranked among them. */
function rankRoles(it: QuestionFeatures, flow: Flow, context: Context): Roles {
  const { home, partner } = context
  const named = unique(it.slots.areas.filter(area => area.area !== world))
  const distinct = placedAmong(it, named, home)
  const isNamed = distinct.length > 0
  const whose = distinct.length > 1 ? rankOwner(it, distinct) : undefined
  if (whose !== undefined) {
    const other = distinct.find(one => one !== whose)
    return pairRoles([whose.area, other?.area ?? partner], { isNamed })
  }
  const [one, other] = distinct
  const top = topOf(it)
  // "the biggest partner after Turkey": the list, in which it is the next.
  if (one && other === undefined && it.has('most') && isBehindIt(it, one)) return listRoles(home, it, undefined)
  const isList =
    top !== undefined ||
    (it.has('list', 'who', 'which', 'what', 'top') && it.has('partner', 'market', 'most') && !it.has('rank')) ||
    (it.has('partner', 'market') && !it.has('rank') && (isPlural(it) || distinct.length === 0)) ||
    (distinct.every(({ area }) => area === home) && (isTop(it.slots.row) || isRanking(it.slots.row) || isPie(it)))
  if (one === undefined)
    return isList || asksWho(it) ? listRoles(home, it, top) : pairRoles([home, partner], { isNamed })
  if (other === undefined) return rankRolesOfOne(one, it, { top, isList: isList || asksWho(it) }, context)
  const pair = pairOf(distinct, { flow }, context)
  return pairRoles([pair.reporter, pair.partner], { isNamed })
}

/** "Çin Rusiyadan sonra ikinci yerdədir": not the place that is only compared with; of two strangers the last one. */
function placedAmong({ slots }: QuestionFeatures, named: readonly PlaceMention[], home: Area): readonly PlaceMention[] {
  const behind = named.filter(place => !isBehindIt({ slots }, place))
  if (behind.length > 0 && behind.length < named.length) return behind
  const [first, second] = named
  // «Китай обошёл Россию и стал третьим»: China.
  const isPast = second !== undefined && slots.row.slice(first?.to, second.at).some(tagged => hasWord(tagged, 'more'))
  if (first !== undefined && isPast && named.every(({ area }) => area !== home)) return [first]
  // "Georgia – China": a pair as in the labels of buttons.
  const isPair = first !== undefined && (slots.row[first.to]?.text === '-' || isOfTheirMarket({ slots }, named))
  const areStrangers =
    !isPair && named.length === 2 && named.every(({ area, role }) => area !== home && role === undefined)
  return areStrangers ? named.slice(1) : named
}

/** "after Turkey", «после Турции», "Türkiyədən sonra". */
const isBehindIt = ({ slots: { row } }: Pick<QuestionFeatures, 'slots'>, { at, to }: PlaceMention): boolean =>
  inClass(row[at - 1], 'behind') || inClass(row[to], 'behind-it')

const asksWho = (it: QuestionFeatures): boolean =>
  (it.has('who', 'which', 'list', 'whence') || it.slots.row.some(tagged => inClass(tagged, 'where'))) && !it.has('rank')

function rankRolesOfOne(
  one: PlaceMention,
  it: QuestionFeatures,
  { top, isList }: { readonly top: number | undefined; readonly isList: boolean },
  { home, partner }: Context,
): Roles {
  const isOfTheirs = isDealtWith(it, one) || asksTheirPartners(it)
  const isOwner =
    one.area === home || isOfTheirs || (one.role === 'of' && isNearPartners(it, one) && !isPlaced(it, one))
  if (isOwner && (isList || one.area !== home)) return listRoles(one.area, it, top)
  // "Our place" is among the partners of the other side.
  if (one.area === home) return pairRoles([partner, home], { isNamed: true })
  // "is Türkiye in the top 3" asks for its rank, not for a list of its partners.
  const isPlaceAsked =
    (it.has('isit', 'verify') || isWithinTop(it)) && !it.has('howmuch', 'what', 'which', 'who', 'list')
  if (isList && it.slots.top !== undefined && !isPlaceAsked) return listRoles(one.area, it, top)
  return pairRoles([home, one.area], { isNamed: true })
}

/** «место Китая среди партнёров»: the rank of China, not the partners of China. */
const isPlaced = ({ slots: { row } }: QuestionFeatures, { at }: PlaceMention): boolean => hasWord(row[at - 1], 'rank')

/** «Китай в топ-5»: one of the top five. */
const isWithinTop = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some((tagged, at) => (inClass(tagged, 'top-few') && hasWord(row[at - 1], 'in')) || inClass(tagged, 'among-few'))

const listRoles = (reporter: Area, it: QuestionFeatures, top: number | undefined): Roles => ({
  countries: [reporter],
  partners: [],
  isNamed: it.slots.areas.length > 0,
  list: it.slots.top !== undefined || asksForList(it) || top === undefined || isPlural(it),
  top: top ?? 10,
})

/** The length of the list: as named, up to the place that is asked for, or one for "the largest partner". */
function topOf(it: QuestionFeatures): number | undefined {
  const { top, place } = it.slots
  if (top !== undefined) return top
  // "the second largest partner", «кто на втором месте»: the last of the first two.
  const isOfPartner = place === 1 || it.has('partner', 'market', 'who', 'which') || isPlaceAlone(it)
  if (place !== undefined && isOfPartner && it.others.length === 0) return place
  // «кто на первом месте», "which country is in first place".
  if (it.has('who', 'which') && it.has('first') && !it.has('most') && it.others.length === 0) return 1
  if (isLargestShare(it) && !isPlural(it)) return 1
  return it.has('most', 'top') && it.has('partner', 'market') && !isPlural(it) && it.others.length === 0 ? 1 : undefined
}

/** Whether a word asks for a list. "Hansı ölkə" is one country. */
const asksForList = ({ slots }: QuestionFeatures): boolean =>
  slots.row.some(tagged => hasWord(tagged, 'list') && !inClass(tagged, 'which-one'))

/** Whether several partners are asked for. */
export const isPlural = (it: QuestionFeatures): boolean =>
  asksForList(it) ||
  it.slots.row.some(
    (tagged, at) =>
      hasWord(tagged, 'partner', 'market') &&
      tagged.kind === 'word' &&
      // «кого из партнёров» is one of them.
      !inClass(it.slots.row[at - 1], 'one-of') &&
      inOwnClass(tagged, 'plural'),
  ) ||
  it.slots.row.some(tagged => inClass(tagged, 'several'))

const isNearPartners = ({ slots }: QuestionFeatures, one: PlaceMention): boolean =>
  slots.row.slice(Math.max(0, one.at - 3), one.to + 3).some(tagged => hasWord(tagged, 'partner', 'market'))
