/** More with one country than with another, more of one flow than of the other. */

import type { PostClaim } from '../../../answers/model/post.ts'
import { canonical } from '../../../data/model/period.ts'
import type { PostCell } from '../slots/cells.ts'
import { periodOf } from '../slots/claim-period.ts'
import { fillSlots } from '../slots/claim-slots.ts'
import { type Comparison, comparesChanges, comparisonIn } from '../slots/comparisons.ts'
import { commonFields, noteUnread, type Progress } from '../slots/progress.ts'
import { statusOf } from '../slots/roles.ts'
import { is } from '../words/is.ts'
import { areasOf } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'

/** Reads a sentence that compares two trades as a whole; false for any other. With a number, "50% more", it is not read. */
export function readOrder([cell]: readonly PostCell[], progress: Progress): boolean {
  const { sentence } = progress
  const compared = comparisonIn(sentence)
  if (compared === undefined || cell === undefined || hasOwnNumbers(sentence)) return false
  const isClear = sentence.quantities.every(isBare) && !comparesChanges(sentence.row)
  const claim = isClear ? orderClaim(cell, compared, progress) : undefined
  if (claim === undefined) noteUnread(progress)
  else progress.claims.push(claim)
  return true
}

/** Amounts and changes that are read by themselves. */
const hasOwnNumbers = ({ quantities, row }: Sentence): boolean =>
  quantities.some(it => it.is === 'money') || (!quantities.every(isBare) && comparesChanges(row))
const isBare = ({ is: kind }: Quantity): boolean => kind === 'count' || kind === 'ordinal'

/** Undefined where the text does not tell whose trade it is. */
function orderClaim(cell: PostCell, found: Comparison, progress: Progress): PostClaim | undefined {
  const { sentence } = progress
  const isOther = sentence.subjects.some(({ subject }) => subject.is !== 'flow')
  const [period, second] = new Set(sentence.times.map(it => it.period))
  const isOfTwo = second !== undefined || sentence.row.some(piece => is(piece, 'year-ago', 'month-ago', 'same-period'))
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

const withoutPeriod = ({ inherited, assumed }: Pick<PostClaim, 'inherited' | 'assumed'>) => ({
  inherited: inherited.filter(slot => slot !== 'period'),
  assumed: assumed.filter(slot => slot !== 'period'),
})

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
