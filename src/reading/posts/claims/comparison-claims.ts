/** Claims of a comparison in words: "Turkey exported the most to Germany"; more with one country than another; "exports exceeded imports". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { PostClaim } from '../../../answers/model/post.ts'
import { canonical } from '../../../data/model/period.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import { isRankAmongOthers } from '../ranks-and-shares/within-group.ts'
import type { PostCell } from '../slots/cells.ts'
import { periodOf } from '../slots/claim-period.ts'
import { fillSlots } from '../slots/claim-slots.ts'
import { type Comparison, comparesChanges, comparisonIn } from '../slots/comparisons.ts'
import { mirrorFlow } from '../slots/mirrored.ts'
import { isOfTwoRivals } from '../slots/negation.ts'
import { partnerRole } from '../slots/partner-owners.ts'
import { noteUnread, type Progress } from '../slots/progress.ts'
import { isDealer, ownerOfWares } from '../slots/sellers-and-buyers.ts'
import { flowOfMost } from '../tables/tables.ts'
import { endingsOf } from '../words/endings.ts'
import { exportsOrImports, has, is, isFlow, isPartnerNoun } from '../words/is.ts'
import { areasOf, type PlaceMark } from '../words/place-rules.ts'
import { isFigure, type Money } from '../words/quantities.ts'
import { around, pieceAfter, pieceBefore, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import { commonFields, rankClaim, withoutPeriod } from './common-fields.ts'
import { statusOf } from './number-status.ts'
import { balanceStateIn, largerPartnerIn } from './stated-orders.ts'

/** Notes the place, and returns the cell with the country in its role: its amount is of the same trade. */
export function readSuperlative(cell: PostCell, progress: Progress): PostCell {
  const { sentence, topic, context } = progress
  const at = cell.row.findIndex(piece => is(piece, 'most'))
  const most = cell.row[at]
  if (most === undefined || isRankAmongOthers(cell, at) || isNotOfAllTrade(cell, at)) return cell
  const group = topic.sides?.partner ?? 'WLD'
  // «Товарооборот со странами СНГ … Больше всего торговали с Россией»: the most within the group.
  if (group !== 'WLD' && !isCountry(group)) return cell
  const clause = clauseAt(cell.row, most.from)
  const flow = flowOfMost(cell.row.filter(piece => clauseAt(cell.row, piece.from) === clause))
  const partner = flow && partnerOf(cell, flow, most.from)
  if (flow === undefined || partner === undefined) return cell
  const known = cell.places.filter(({ area, isOfOffice }) => !isOfOffice && area !== 'WLD')
  const other = known.find(({ area }) => area !== partner)?.area
  const reporter = [other, topic.sides?.reporter, topic.sides?.partner, context.home].find(
    area => area !== undefined && area !== partner && area !== 'WLD',
  )
  // "Bought the most: Oman, Italy and Peru": several have it.
  const named = sentence.places.filter(it => it.from > most.from && !it.isOfOffice && it.area !== 'WLD')
  const isDirected = cell.places.some(({ area, role }) => area === partner && role === partnerRole[flow])
  const hasOthers = named.some(({ area }) => area !== partner && area !== reporter)
  if (reporter === undefined || (hasOthers && !isDirected)) return cell
  const isTurned = isDealer(cell, known) || ownerOfWares(cell.row, known, topic.sides?.reporter) === partner
  const slots = isTurned
    ? { flow: mirrorFlow(flow), reporter: partner, partner: reporter }
    : { flow, reporter, partner }
  progress.claims.push(rankClaim(1, sentence, most, { ...slots, ...periodOf(cell, most, progress) }))
  if (isTurned) return cell
  progress.topic = { ...topic, sides: { reporter, partner }, subject: { is: 'flow', flow } }
  const role = partnerRole[flow]
  return { ...cell, places: cell.places.map(place => (place.area === partner ? { ...place, role } : place)) }
}

/** "Among the neighbours", "of the Turkish cities", of goods; "trade with China grew the most": of changes. */
const isNotOfAllTrade = ({ row, subjects }: PostCell, at: number): boolean =>
  is(row[at - 1], 'up', 'down') ||
  has(upToMark(row.slice(at + 1, at + 5)), 'up', 'down') ||
  has(row, 'province') ||
  subjects.some(({ subject }) => subject.is !== 'flow')

/** The one country in the role of the flow; else the one that "the country" is: "the country that bought the most was Italy". */
function partnerOf({ row, places }: PostCell, flow: Flow, from: number): Area | undefined {
  const known = places.filter(it => !it.isOfOffice && !it.isOurs && !it.isAdjective && isCountry(it.area))
  const isNamed = has(row, 'the-country', 'unit', 'market', 'supplier')
  const only = (marks: readonly PlaceMark[]): Area | undefined =>
    areasOf(marks).size === 1 ? marks[0]?.area : undefined
  const directed = known.filter(({ role }) => role === partnerRole[flow])
  const behind = known.filter(it => (it.role === undefined || it.role === 'of') && it.from > from)
  return only(directed) ?? (isNamed ? only(behind) : undefined)
}

/** "The balance was negative": the sentence is read on, since the next one may tell its value. */
export function readBalanceState([cell]: readonly PostCell[], progress: Progress): void {
  const found = balanceStateIn(progress)
  const claim = cell && found && orderClaim(cell, found, progress)
  if (claim !== undefined) progress.claims.push(claim)
}

/** Reads a sentence that compares two trades as a whole; false for any other. With a number, "50% more", it is not read. */
export function readOrder([cell]: readonly PostCell[], progress: Progress): boolean {
  const { sentence } = progress
  const compared = overtakingIn(sentence) ?? comparisonIn(sentence) ?? largerPartnerIn(sentence)
  const numbers = sentence.quantities.filter(isFigure)
  const rivals = numbers.flatMap(it => (it.is === 'money' && isOfTwoRivals(sentence, it) ? [it] : []))
  const areRivals = numbers.length === 2 && rivals.length === 2 && compared?.partners !== undefined
  if (compared === undefined || cell === undefined || (hasOwnNumbers(sentence) && !areRivals)) return false
  const isClear = (numbers.length === 0 || areRivals) && !comparesChanges(sentence.row)
  const claim = isClear ? orderClaim(cell, compared, progress) : undefined
  if (claim === undefined) noteUnread(progress)
  else progress.claims.push(claim, ...valuesOf(claim, rivals))
  return true
}

/** "China overtook Russia in trade with Kenya": the two are compared as partners of the third country, the one who lost beside the verb. */
function overtakingIn({ row, places, quantities }: Sentence): Comparison | undefined {
  const verb = row.find(it => is(it, 'exceeds') && is(it, 'outranked'))
  const known = places.filter(({ area, isOfOffice }) => isCountry(area) && !isOfOffice)
  const isPlaced = quantities.some(it => it.is === 'ordinal') || has(row, 'largest', 'place') || row.some(isPartnerNoun)
  // "Nearly overtook", "overtook Russia in the share of yuan in trade with Kenya"
  const isOther = has(row, 'share', 'pace', 'up', 'down', 'rise-of') || is(pieceBefore(row, verb?.from ?? 0), 'about')
  if (verb === undefined || isPlaced || isOther || known.length !== 3 || areasOf(known).size !== 3) return undefined
  const beside = isPostposed(verb) ? pieceBefore(row, verb.from) : pieceAfter(row, verb.to)
  const beaten = known.find(it => it.to === beside?.to || it.from === beside?.from)
  const [winner, second] = known.filter(it => it !== beaten && it.role === undefined && it.from < verb.from)
  const owner = known.find(it => it !== winner && it !== beaten)
  const told = exportsOrImports(row.find(isFlow)) ?? 'T'
  const flow = owner?.role === partnerRole[told] ? mirrorFlow(told) : undefined
  const isObject = !isPostposed(verb) || endingsOf(verb)?.possessed.test(beside?.text.at(-1) ?? '')
  return beaten && winner && flow && row.some(isFlow) && isObject && second === undefined
    ? { way: 'more', ...around([...known, verb]), flows: [flow, flow], partners: [winner, beaten] }
    : undefined
}

/** "Smaller than with Russia: $4.87 billion versus $4.92 billion": one value of each. */
const valuesOf = ({ than, way: _, ...order }: OrderClaim, rivals: readonly Money[]): readonly PostClaim[] =>
  rivals.map(({ value, unitMult, currency = 'USD', from, to }, at) => ({
    ...order,
    kind: 'value',
    amount: { value, unitMult, unit: currency },
    span: { from, to },
    partner: at === 0 ? order.partner : than.partner,
  }))
type OrderClaim = Extract<PostClaim, { kind: 'order' }>

/** Amounts and changes that are read by themselves. */
const hasOwnNumbers = ({ quantities, row }: Sentence): boolean =>
  quantities.some(it => it.is === 'money') || (quantities.some(isFigure) && comparesChanges(row))

/** Undefined where the text does not tell whose trade it is. */
function orderClaim(cell: PostCell, found: Comparison, progress: Progress): OrderClaim | undefined {
  const { sentence } = progress
  const isOther = sentence.subjects.some(({ subject }) => subject.is !== 'flow')
  const [period, second] = new Set(sentence.times.map(it => it.period))
  const isOfTwo = second !== undefined || has(sentence.row, 'year-ago', 'month-ago', 'same-period')
  if (isOther || isOfTwo || statusOf(cell, { from: sentence.to, to: sentence.to }) !== undefined) return undefined
  const slots =
    found.partners === undefined ? slotsOfPair(cell, found, progress) : slotsOfPartners(cell, found, progress)
  if (slots === undefined) return undefined
  // "More with China than with Russia in 2025": the period is of both.
  const dated = period === undefined ? {} : { period: canonical(period), ...withoutPeriod(slots) }
  const [flow, otherFlow] = found.flows
  const partner = found.partners?.[1].area ?? slots.partner
  return {
    kind: 'order',
    way: found.way,
    than: { flow: otherFlow, partner },
    ...commonFields(sentence, found, { ...slots, ...dated, flow }),
  }
}

function slotsOfPair(cell: PostCell, found: Comparison, progress: Progress) {
  const slots = fillSlots(cell, { from: found.to, to: found.to }, progress)
  // "Imports from the EU into Russia exceeded exports": the sides are those of the other flow.
  const [from, to] = (['from', 'to'] as const).map(role => cell.places.find(it => it.role === role)?.area)
  const isDirected = from !== undefined && to !== undefined && from !== to
  if (slots === undefined || !('flow' in slots) || (isDirected && slots.flow !== found.flows[0])) return undefined
  return slots
}

/** The reporter is the third country that the sentence names, else that of the topic, else home. */
function slotsOfPartners(cell: PostCell, { partners }: Comparison, progress: Progress) {
  const { sentence, topic, context } = progress
  const areas = areasOf(partners)
  const [own, second] = areasOf(sentence.places.filter(({ area, isOfOffice }) => !isOfOffice && !areas.has(area)))
  const reporter = [own, topic.sides?.reporter, context.home].find(area => area !== undefined && !areas.has(area))
  const partner = partners?.[0].area
  if (second !== undefined || reporter === undefined || partner === undefined) return undefined
  const time = periodOf({ times: sentence.times, from: sentence.from }, { from: cell.from, to: cell.to }, progress)
  return { reporter, partner, ...time }
}
