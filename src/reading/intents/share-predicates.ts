/** Questions about a share of some trade, its countries, and which of two flows is larger. */
import type { Area } from '../../data/model/schema.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import { unique, world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import { grammarOf, hasClass, inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isTrade } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { comparesPlaces, grows } from './shared-predicates.ts'

/** A share of some trade; not a percentage of growth, and not the shares of two partners side by side. */
export const isShare = (it: QuestionFeatures): boolean =>
  (it.has('share') || (isPercentOf(it) && hasClass(it.slots.row, 'added'))) &&
  !it.has('record') &&
  !(grows(it) && it.claimed) &&
  !(it.has('more') && comparesPlaces(it)) &&
  !isListOfShares(it) &&
  !isMarketShare(it)

/** "Huawei's market share in Europe": of somebody unknown, without a word of trade. */
const isMarketShare = ({ has, slots: { areas, unread } }: QuestionFeatures): boolean =>
  has('share') &&
  has('market') &&
  unread.length > 0 &&
  !has('exports', 'imports', 'turnover', 'trade') &&
  areas.every(({ ours }) => !ours)

/** "top 5 partners with shares", «доля топ-5 стран», "Georgia top 5 exports with shares": the list. */
const isListOfShares = ({ slots: { top, row }, others }: QuestionFeatures): boolean =>
  top !== undefined && others.every(({ to }) => hasWord(row[to], 'top') || inClass(row[to], 'top'))

/** "18% of our imports": a share, unless the text speaks of growth. */
export const isShareClaimed = (it: QuestionFeatures): boolean =>
  !grows(it) &&
  it.trade &&
  it.others.length === 1 &&
  it.slots.claims.some(
    ({ unit, to }) =>
      unit === 'pct' &&
      (hasWord(it.slots.row[to], 'of', 'total') ||
        // "idxalın 20 faizini", "idxalda 20 faizdir": percent of the flow before it.
        inClass(it.slots.row[to - 1], 'percent-of-it') ||
        inClass(it.slots.row[to], 'whole-of-ours') ||
        // «В экспорте Италия больше 50%?»
        it.slots.row.some((tagged, at) => isTrade(tagged) && hasWord(it.slots.row[at - 1], 'in'))),
  )

/** "percentage of exports to Italy" */
const isPercentage = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some((tagged, at) => hasWord(tagged, 'percent') && inClass(row[at + 1], 'of'))

/** "what percent of exports goes to Italy" */
export const isPercentOf = (it: QuestionFeatures): boolean =>
  it.has('percent') &&
  !it.claimed &&
  // "ixracda İtaliyanın faizi": the percentage of a partner.
  (it.has('howmuch', 'which', 'what') ||
    (it.trade && it.others.length === 1 && isPercentage(it)) ||
    (it.trade && it.others.length === 1 && it.others[0]?.role === 'of'))

/** 我们和中国谁卖得多: which of the two sells more, we or they. */
const asksWhichOfUs = ({ slots: { areas, row }, has, others }: QuestionFeatures): boolean =>
  has('who') &&
  has('more') &&
  has('sell', 'buy') &&
  others.length === 1 &&
  areas.some(
    ({ ours }, i) => ours && areas[i + 1]?.at === (areas[i]?.to ?? 0) + 1 && hasWord(row[areas[i]?.to ?? 0], 'and'),
  )

/** "do we sell more to them than we buy": the balance, not the turnover. */
export const comparesFlows = (it: QuestionFeatures): boolean =>
  asksWhichOfUs(it) ||
  (((it.has('sell') && it.has('buy')) || (it.has('exports') && it.has('imports'))) &&
    it.has('more', 'difference') &&
    it.others.length < 2 &&
    !it.has('turnover'))

/** "Azərbaycanın ixracında": the flow right after the place, in the locative. */
export function isInTheirTrade({ slots }: QuestionFeatures, { to, role }: PlaceMention): boolean {
  const next = slots.row[to]
  const { roleOf, possessed } = grammarOf(next) ?? {}
  const ending = next?.ending ?? ''
  const isOwned = role === 'of' || (role === undefined && possessed?.test(ending) === true)
  return isOwned && isTrade(next) && roleOf?.({ ending }) === 'in'
}

/** «в общем экспорте Китая»; "what part of Turkey exports is Georgia", where only the flow tells whose it is. */
function isOfWhole({ slots: { row } }: QuestionFeatures, { role, at, to }: PlaceMention, other: PlaceMention): boolean {
  const isBehind =
    role === 'of' &&
    !isPostposed(row[at]) &&
    hasWord(row[at - 2], 'total') &&
    hasWord(row[at - 1], 'exports', 'imports', 'turnover')
  return isBehind || (role === undefined && other.role === undefined && hasWord(row[to], 'exports', 'imports'))
}

/** "What share of China's total trade is Azerbaijan": the owner right before the whole. */
const ownsTotal = ({ slots: { row } }: QuestionFeatures, { role, adjective, to }: PlaceMention): boolean =>
  role === 'of' && adjective !== true && hasWord(row[to], 'total', 'trade', 'turnover', 'imports')

/** Whether the whole is ours; not in "their imports from us", "our share of their imports", 我们的占比, "payımız". */
const isOurWhole = ({ slots: { row } }: QuestionFeatures, { ours, role, at, to }: PlaceMention): boolean =>
  ours &&
  (inClass(row[at], 'our') || (role !== 'to' && role !== 'from')) &&
  ![row[at], row[to], ...(hasWord(row[to], 'of') ? [row[to + 1]] : [])].some(it => hasWord(it, 'share'))

/** The countries of a share: the owner of the whole trade, and the partner whose share it is. */
export function shareCountries(it: QuestionFeatures, { home, partner }: Context): readonly Area[] {
  const { row } = it.slots
  const distinct = unique(it.slots.areas.filter(area => area.area !== world))
  const [one, other] = distinct
  if (one === undefined) return [home, partner]
  // 占中国进口的比重: our share of China's imports.
  const isWhole = row[one.at]?.kind === 'han' && hasWord(row[one.at - 1], 'share') && isTrade(row[one.to])
  if (other === undefined && isWhole) return [one.area, home]
  if (other === undefined) return one.area === home ? [home, partner] : [home, one.area]
  const at = row.findIndex(tagged => hasWord(tagged, 'share'))
  // "What percentage of China's imports come from Azerbaijan": theirs is the whole, ours the part.
  const part = [one, other].find(place => place.role === 'to' || place.role === 'from')
  const owner = part === one ? other : one
  const isOfFlow = [owner.at - 1, owner.to].some(beside => hasWord(row[beside], 'exports', 'imports', 'trade'))
  if (at === -1 && part !== undefined && owner.role === 'of' && isOfFlow) return [owner.area, part.area]
  if (at === -1) return one.area === home ? [home, other.area] : [other.area, one.area]
  // «приходится на Китай»: the preposition of the word "share" marks the partner.
  const isTaken = ({ at: place }: PlaceMention): boolean => inClass(row[place - 1], 'share-taken-by')
  // "how dependent are we on China"
  if (inClass(row[at], 'dependence') && !isTaken(one)) return [one.area, other.area]
  const nearer = Math.abs(one.at - at) <= Math.abs(other.at - at) ? one : other
  // "how much of Azerbaijan's exports goes to Italy": the destination is the partner.
  const there = [one, other].find(place => place.role === 'to' || place.role === 'from' || isTaken(place))
  const otherThan = (place: PlaceMention): PlaceMention => (place === one ? other : one)
  const wholes: readonly ((place: PlaceMention) => boolean)[] = [
    place => isOfWhole(it, place, otherThan(place)),
    // "Almaniyanın ixracımızda payı"
    place => inClass(row[place.at], 'ours-by-ending') && !hasWord(row[place.at], 'share'),
    // 我们在格鲁吉亚进口中的占比
    ({ role, ours, to }) => role === 'in' && !ours && isTrade(row[to]),
    // "the portion of Azerbaijani exports that ends up in Türkiye"
    ({ role, to }) => role === 'of' && hasWord(row[to], 'exports') && it.slots.flow === 'X',
    place => place.role === 'in' || isOurWhole(it, place) || isInTheirTrade(it, place),
    place => there !== undefined && place === otherThan(there) && place.role === 'of',
    place => ownsTotal(it, place),
  ]
  const [inside] = wholes.flatMap(isInside => [one, other].find(isInside) ?? [])
  const partnerOf = inside === undefined ? nearer : otherThan(inside)
  return [otherThan(partnerOf).area, partnerOf.area]
}
