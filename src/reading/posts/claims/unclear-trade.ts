/** Numbers whose words leave open whose trade they tell: they are not read, because a guess is often wrong. */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import { yearOf } from '../../../data/model/period.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { TradeSlots } from '../slots/claim-slots.ts'
import type { Progress } from '../slots/progress.ts'
import { has, is, isUnknownWord } from '../words/is.ts'
import { isDirected } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { jointBetween, meets, pieceBefore } from '../words/rows.ts'

/** Whether the sides of a number are not told by its words, or the number is the end of a range. */
export const isOfUnclearTrade = (slots: TradeSlots, anchor: Quantity, cell: PostCell, progress: Progress): boolean =>
  isOfPartnerBefore(slots, cell, progress) ||
  isAfterOtherTrade(slots, progress) ||
  isOfJoinedOwners(slots, anchor, cell, progress) ||
  isOfUnknownCountries(slots, anchor, cell, progress) ||
  isEndOfRange(anchor, progress)

/**
 * "Exports fell in May. For example, those to the US fell 2%. This year's exports have reached $644 billion"; "China was the top
 * partner in November. Over 11 months exports exceeded $300 billion": of the partner, or of all countries again?
 */
function isOfPartnerBefore(slots: TradeSlots, { row, places }: PostCell, { topic, claims, unread }: Progress): boolean {
  const { flow, inherited, assumed, partner, reporter, period } = slots
  const { lastSides, firstSides, lastRanked, valuesOfSentence = [] } = topic
  if (partner === 'WLD' || !inherited.includes('pair') || inherited.includes('flow')) return false
  // "Exports were $1.5 billion, with those to China making up 14%; imports were $1.2 billion"
  const isOfUnread = places.length === 0 && unread.length > 0 && claims.every(it => it.partner === 'WLD')
  if (claims.length > 0) return isOfUnread
  if (lastSides?.partner !== partner || has(row, 'both', 'opposite')) return false
  const isAfterAll = firstSides?.partner === 'WLD' && firstSides.reporter === reporter
  const isAfterRank = lastRanked?.reporter === reporter && lastRanked.flow !== flow && valuesOfSentence.length === 0
  // "Oman is Peru's second supplier. Exports were $11 billion": of the supplier?
  const isOfSupplier = isAfterRank && lastRanked.flow === 'M' && flow === 'X'
  const isDated = topic.period !== undefined && ![...inherited, ...assumed].includes('period')
  return isOfSupplier || (isDated && period !== topic.period && (isAfterAll || isAfterRank))
}

/** What the text told before has other sides, and may be what the number goes on from. */
function isAfterOtherTrade(slots: TradeSlots, { sentence: { row, places, subjects }, topic }: Progress): boolean {
  const { isItem, inherited, flow, reporter, partner, period } = slots
  const { firstSides, lastSides, newestPeriod } = topic
  if (lastSides === undefined || !isCountry(lastSides.partner)) return false
  // "Trade grew in the first half of 2025. In 2022 it was $5 billion. Total trade reached $29 billion": of which period?
  const isOfOldYear = inherited.join() === 'period' && yearOf(newestPeriod ?? period) > yearOf(period) + 1
  // "Kenya's exports to Uganda rose. In Tanzania, exports dipped": to it, or of it? "Total exports" are of it.
  const [isOfAll, place] = [has(row, 'total', 'of-total', 'as-a-whole'), places.find(it => it.area === reporter)]
  const isAhead = place?.role === 'in' && place.from - (row[0]?.to ?? 0) < 6 && place.from < (subjects[0]?.from ?? 0)
  const isInOther = isAhead && !isOfAll && flow !== 'T' && flow !== 'B' && lastSides.reporter !== reporter
  if (partner === 'WLD') return isOfOldYear || isInOther
  // "Russia imported Omani goods for $2 billion, and next is China with $1 billion. Türkiye ($800m)": further buyers.
  const isNextBuyer = lastSides.partner === firstSides?.partner && lastSides.reporter !== firstSides.reporter
  return isItem === true && isNextBuyer && inherited.includes('flow') && lastSides.reporter === reporter
}

/** «Товарооборот российских и индийских бизнесменов»: of two countries, not of one of them. */
function isOfJoinedOwners(slots: TradeSlots, number: Quantity, cell: PostCell, { sentence }: Progress): boolean {
  const { row, places, quantities } = sentence
  const { reporter, partner } = slots
  const arePair = places.some((it, i) => {
    const next = places[i + 1]
    const areJoined = it.isAdjective && next?.isAdjective === true && is(jointBetween(row, it, next), 'and')
    return areJoined && [it.area, next.area].includes(reporter) && ![it.area, next.area].includes(partner)
  })
  // "Keniya Uqanda və Efiopiyaya mal ixrac edib": to both, and one number of both is of neither.
  const arePartners = cell.places.some((it, i) => {
    const [one, two] = cell.places.slice(i + 1)
    const areJoined = two?.area === partner && isDirected(two) && jointBetween(row, one, two) !== undefined
    return areJoined && one?.role === 'of' && one.from - it.to === 1
  })
  // "Germany bought $1.5 billion of them, followed by England's $1.1 billion of exports"
  const last = places.findLast(it => it.to === row[number.at - 1]?.to && it.role === 'of' && it.area === reporter)
  const isNext = last !== undefined && is(pieceBefore(row, last.from), 'having')
  // «Экспорт российских и индийских товаров составил 5 и 6 млрд»: one number for each.
  const areSeveral = quantities.filter(it => it.is === number.is).length > 1
  return (arePair && !areSeveral && !has(row, 'respectively')) || arePartners || isNext
}

/** "Çinlə portuqaldilli ölkələr arasında", «в дальнее зарубежье»: with a group of no data. */
function isOfUnknownCountries(slots: TradeSlots, { from }: Quantity, { row, places }: PostCell, progress: Progress) {
  // «Среди стран СНГ Азербайджан экспортировал больше всех»: not exports of the group.
  const isAmong = progress.sentence.places.some(({ area, from: start }, i, all) => {
    const lead = progress.sentence.row.filter(it => it.to <= start).slice(-2)
    const isSide = area === slots.reporter || area === slots.partner
    return isSide && membersOf(area).includes(all[i + 1]?.area ?? '') && has(lead, 'among')
  })
  const isUnknown = row.some((it, i) => {
    const [first, name] = row.slice(Math.max(0, i - 2), i)
    const isWith = places.some(({ role, to }) => role === 'with' && to === first?.to)
    const isOfPair = is(it, 'both') && isPostposed(it) && isUnknownWord(name) && isWith
    const areOthers = is(it, 'rest') && is(it, 'countries')
    const isPlace = name !== undefined && places.some(of => meets(of, name))
    return it.to <= from && ((isOfPair && !isPlace) || areOthers)
  })
  return isAmong || isUnknown
}

/** "Between $5.8 and $5.1 billion". */
function isEndOfRange({ at }: Quantity, { sentence: { row, quantities } }: Progress): boolean {
  const first = quantities.find(it => it.end === at - 1)
  return is(row[at - 1], 'and') && first?.is === 'count' && is(row[first.at - 1], 'mutual')
}
