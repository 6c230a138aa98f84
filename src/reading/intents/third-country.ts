/** The trade of a third country with the home country and with another one. */
import type { Area } from '../../data/model/schema.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import { areJoined, unique, world } from '../slots/trading-pair.ts'
import { inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'

/** "Who trades more with China, Azerbaijan or Georgia": a third country's trade with each; `role` is its own in that trade. */
export function ofUsAndAnother(
  it: QuestionFeatures,
): { reporter: Area; partners: readonly Area[]; role?: 'to' | 'from' } | undefined {
  const { row, areas } = it.slots
  const two = it.others
  const us = areas.find(({ area }) => area !== world && two.every(one => one.area !== area))
  const [subject, object] = two
  if (us === undefined || two.length !== 2) return undefined
  const isTheirs = (subject?.role ?? 'of') === 'of' && us.at > (object?.at ?? 0) && it.has('more')
  if (isTheirs && subject && (object?.role === 'to' || object?.role === 'from'))
    return { reporter: object.area, partners: [subject.area, us.area], role: object.role }
  const shared = two.findLast(({ role }) => role === 'with' || role === 'to' || role === 'from')
  const another = two.find(one => one !== shared)
  if (shared === undefined || another === undefined) return undefined
  const [first, last] = us.at < another.at ? [us, another] : [another, us]
  const between = row.slice(first.to, last.at)
  // "Azerbaijan and Georgia's trade with China", but not "Azerbaijan's trade with Georgia and China".
  // 我们和土耳其的贸易比和俄罗斯的多吗: "and" is "with" there, and two of our partners are compared.
  const isThan = row.slice(last.to, shared.at).some(tagged => hasWord(tagged, 'against') && !hasWord(tagged, 'with'))
  const isBehind = shared.at > last.at && !it.has('between') && !isThan
  const words = isBehind ? (['or', 'versus', 'and'] as const) : (['or', 'versus'] as const)
  const isJoined = between.length > 0 && between.every(tagged => hasWord(tagged, ...words))
  if (!isJoined && (us.role !== 'of' || another.role !== 'of')) return undefined
  const role = shared.role === 'to' || shared.role === 'from' ? shared.role : undefined
  return { reporter: shared.area, partners: [us.area, another.area], ...(role && { role }) }
}

/** "Georgia's trade with Azerbaijan and Germany", "does Türkiye trade more with Georgia or with Iran": whose trade, and with whom. */
export function ofTheirTrade({ slots }: QuestionFeatures): { reporter: Area; partners: readonly Area[] } | undefined {
  const places = unique(slots.areas).filter(({ area, at, excluded }) => area !== world && at >= 0 && excluded !== true)
  const [first, second, last, more] = places
  if (first === undefined || second === undefined || last === undefined) return undefined
  // "more to China than Azerbaijan does": of two sellers.
  const isThan = slots.row
    .slice(second.to, last.at)
    .some(tagged => hasWord(tagged, 'against') && !hasWord(tagged, 'with', 'versus'))
  if (isThan && slots.words.has('more')) return undefined
  const owner = places.some(({ role }) => role === 'of')
    ? ownerAmong(slots.row, places)
    : (subjectOf(slots.row, places) ?? (more ? undefined : objectOf(slots, [first, second, last])))
  if (owner === undefined) return undefined
  return { reporter: owner.area, partners: places.flatMap(({ area }) => (area === owner.area ? [] : [area])) }
}
type Row = QuestionFeatures['slots']['row']
type Three = readonly [PlaceMention, PlaceMention, PlaceMention]

function ownerAmong(row: Row, places: readonly PlaceMention[]): PlaceMention | undefined {
  const owner = places.find(({ role }) => role === 'of')
  const others = places.filter(place => place !== owner)
  // «сравнение Италии, Турции и Китая»: of each.
  const isListed = places.some((place, i) => {
    const next = places[i + 1]
    return next !== undefined && (place === owner || next === owner) && areJoined(row, place, next)
  })
  return !isListed && areOfOneSide(row, others) ? owner : undefined
}

/** Partners that are listed; more than two also without commas. */
const areOfOneSide = (row: Row, others: readonly PlaceMention[]): boolean =>
  others.every((one, i) => {
    const next = others[i + 1]
    return next === undefined || areAlike(row, one, next) || (others.length > 2 && next.at === one.to)
  })

/** "Turkey trade Georgia vs Iran", 土耳其与格鲁吉亚和伊朗: the first word is not that between the other two. */
function subjectOf(row: Row, [first, ...others]: readonly PlaceMention[]): PlaceMention | undefined {
  const [second, last] = others
  if (first === undefined || second === undefined || last === undefined) return undefined
  const [lead, between] = [row[second.at - 1], row[last.at - 1]]
  const isLed =
    lead?.kind === 'han' && !inClass(lead, 'and-alone') && (lead.text !== between?.text || last.at - second.to > 1)
  const isApart = !areJoined(row, first, second) || isLed
  const isOfTrade = hasWord(row[first.to], 'trade', 'turnover', 'exports', 'imports')
  const isSubject = first.role === undefined && isApart && (second.role !== undefined || isOfTrade)
  return isSubject && areOfOneSide(row, others) ? first : undefined
}

/** "Georgia or Iran: which trades more with Türkiye", «с кем у Турции», 格鲁吉亚和伊朗哪个与土耳其. */
function objectOf(
  { row, flow, words }: QuestionFeatures['slots'],
  [first, second, last]: Three,
): PlaceMention | undefined {
  // "which one buys more from us": of the flow of the others.
  const isDealt = words.has('buy') || words.has('sell') || words.has('ship')
  const isObject = (last.role === 'with' || last.role === 'from') && flow !== 'X' && flow !== 'M' && !isDealt
  const isApart = last.at - second.to > 1 && !areAlike(row, second, last) && !isPostposed(row[last.at])
  return isObject && isApart && first.role === undefined && areAlike(row, first, second) ? last : undefined
}

/** Two places that a word joins, of one role, which the first may name for both. */
const areAlike = (row: Row, one: PlaceMention, other: PlaceMention): boolean =>
  areJoined(row, one, other) &&
  (other.role === one.role ||
    other.role === undefined ||
    (other.role === 'with' && hasWord(row[other.at - 1], 'and', 'or', 'versus')))
