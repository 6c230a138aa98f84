/** Whose partners or whose trade a place is asked in: the owner among two places. */
import type { Area } from '../../data/model/schema.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import { areJoined, unique, world } from '../slots/trading-pair.ts'
import { inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { isInTheirTrade } from './share-predicates.ts'

/** The owner of the trade or of the partners, among which the other place is asked for. Undefined when no word tells. */
export const rankOwner = (it: QuestionFeatures, distinct: readonly PlaceMention[]): PlaceMention | undefined =>
  ownerOfPartners(it, distinct) ?? ownerOfTrade(it, distinct) ?? placedWith(it, distinct) ?? ownerAlone(it, distinct)

/** «какое место у Азербайджана в торговле Китая», "Çinin ixracında": the place right behind the trade, or with the trade behind it. */
function ownerOfTrade(it: QuestionFeatures, distinct: readonly PlaceMention[]): PlaceMention | undefined {
  const { row } = it.slots
  return distinct.find(place => {
    const at = inClass(row[place.at - 1], 'of') ? place.at - 2 : place.at - 1
    const isBehind = hasWord(row[at], 'trade', 'exports', 'imports', 'turnover') && hasWord(row[at - 1], 'in')
    return (place.role === 'of' && !isPostposed(row[place.at]) && isBehind) || isInTheirTrade(it, place)
  })
}

/** «на каком мы месте у Китая», «на каком мы месте в Грузии»: the rank among their partners. */
const placedWith = ({ slots, trade }: QuestionFeatures, distinct: readonly PlaceMention[]): PlaceMention | undefined =>
  distinct.find(
    ({ role, at }) => role === 'from' || role === 'in' || (role === 'to' && !trade && hasWord(slots.row[at - 1], 'in')),
  )

/** «какое место Азербайджан занимает в торговле Турции»: the owner of the trade; not in «место Турции». */
function ownerAlone({ slots }: QuestionFeatures, distinct: readonly PlaceMention[]): PlaceMention | undefined {
  const [owner, second] = distinct.filter(({ at, role }) => role === 'of' || inClass(slots.row[at - 1], 'for'))
  const isPlaced = owner === undefined || hasWord(slots.row[owner.at - 1], 'rank')
  const isOther = distinct.some(one => one !== owner && one.role === undefined)
  return isPlaced || second !== undefined || !isOther ? undefined : owner
}

/** 格鲁吉亚是土耳其第几大市场, 土耳其出口市场中格鲁吉亚: the other of two places is one of the partners of this one. */
export const isOfTheirMarket = (
  { slots: { row } }: Pick<QuestionFeatures, 'slots'>,
  distinct: readonly PlaceMention[],
): boolean =>
  distinct.some(place => isRankedAmong(row, place)) ||
  row.some(
    (tagged, at) =>
      tagged.kind === 'han' &&
      hasWord(tagged, 'partner', 'market') &&
      hasWord(row[at + 1], 'in') &&
      distinct.some(place => place.to <= at) &&
      distinct.some(place => place.at > at),
  )

const isRankedAmong = (row: QuestionFeatures['slots']['row'], { at, to }: PlaceMention): boolean =>
  row[at]?.kind === 'han' && hasWord(row[to], 'rank') && hasWord(row[at - 1], 'isit')

/** The owner of the partners: the place nearest to the word "partners", or else the place with the role 'in'. */
function ownerOfPartners({ slots }: QuestionFeatures, distinct: readonly PlaceMention[]): PlaceMention | undefined {
  const at = slots.row.findIndex(tagged => hasWord(tagged, 'partner', 'market'))
  const within = distinct.find(one => one.role === 'in')
  if (at === -1) return within
  // "Qazaxıstan üçün neçənci tərəfdaş", for whom.
  const whom = distinct.find(one => inClass(slots.row[one.to], 'for-it'))
  if (whom !== undefined) return whom
  // "among CIS partners of Azerbaijan": the place after "of"; 阿塞拜疆是中国第几大伙伴: right before the rank.
  const { row } = slots
  // 土耳其出口市场中格鲁吉亚排第几
  const [first] = distinct
  if (isOfTheirMarket({ slots }, distinct) && first !== undefined && first.at < at && hasWord(row[at + 1], 'in'))
    return first
  const isRanked = (one: PlaceMention): boolean => isRankedAmong(row, one)
  const behind = distinct.find(one => (one.at === at + 2 && inClass(row[at + 1], 'of')) || isRanked(one))
  if (behind !== undefined) return behind
  const near = [...distinct]
    .filter(one => one.role === 'of' || one.role === 'in' || one.ours)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
  return near ?? within
}

/** 中国和俄罗斯排第几, "China's rank and Russia's rank": partners of the home country whose places are all asked for; or none. */
export function placedEach({ slots, has }: QuestionFeatures, home: Area): readonly Area[] {
  const { row, place } = slots
  const named = unique(slots.areas).filter(({ area, at }) => area !== home && area !== world && at >= 0)
  const isApart = ({ role, excluded }: PlaceMention): boolean =>
    excluded === true || (role !== undefined && role !== 'of' && role !== 'with' && role !== named[0]?.role)
  const isListed = (one: PlaceMention, i: number): boolean => {
    const next = named[i + 1]
    if (next === undefined) return true
    const between = row.slice(one.to, next.at)
    // 中国排第几 俄罗斯排第几, «Китай на каком месте, а Россия»: the place is asked of each.
    const isAgain = between.some(isRank) && (hasWord(between.at(-1), 'andwhat') || row.slice(next.to).some(isRank))
    return (isAgain || areJoined(row, one, next)) && between.every(isSmall)
  }
  const isOne = named.length < 2 || place !== undefined || has('more') || named.some(isApart)
  return isOne || !named.every(isListed) ? [] : named.map(({ area }) => area)
}
const isRank = (tagged: Row[number]): boolean => hasWord(tagged, 'rank')
const isSmall = (tagged: Row[number]): boolean =>
  tagged.kind === 'mark' ||
  hasWord(tagged, 'rank', 'and', 'or', 'andwhat', 'what', 'howmuch', 'with', 'from', 'in', 'noise')
type Row = QuestionFeatures['slots']['row']
