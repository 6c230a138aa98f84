/** The first place told by what is traded: "Turkey exported the most to Germany", "ən çox ixrac edilən ölkə Almaniyadır". */

import { isCountry } from '../../../answers/model/areas.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import type { PostCell } from '../slots/cells.ts'
import { periodOf } from '../slots/claim-period.ts'
import { commonFields, type Progress } from '../slots/progress.ts'
import { flowOfMost } from '../tables/tables.ts'
import { is } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { areasOf } from '../words/place-rules.ts'
import { clauseAt } from '../words/subject.ts'
import { isRankInRegion } from './rank-claims.ts'

/** Notes the place, and returns the cell with the country in its role: its amount is of the same trade. */
export function readSuperlative(cell: PostCell, progress: Progress): PostCell {
  const { sentence, topic, context } = progress
  const most = cell.row.find(piece => is(piece, 'most'))
  if (
    most === undefined ||
    isRankInRegion(cell, cell.row.indexOf(most)) ||
    // "Among the neighbours", "of the Turkish cities".
    cell.row.some(
      (piece, i) => is(piece, 'province') || (is(piece, 'among') && is(cell.row[i + 1], 'both', 'region')),
    ) ||
    cell.subjects.some(({ subject }) => subject.is !== 'flow')
  )
    return cell
  const group = topic.sides?.partner ?? 'WLD'
  // «Товарооборот со странами СНГ … Больше всего торговали с Россией»: the most within the group.
  if (group !== 'WLD' && !isCountry(group)) return cell
  const clause = clauseAt(cell.row, most.from)
  const flow = flowOfMost(cell.row.filter(piece => clauseAt(cell.row, piece.from) === clause))
  const partner = flow && partnerOf(cell, flow, most.from)
  if (flow === undefined || partner === undefined) return cell
  const other = cell.places.find(({ area, isOfOffice }) => !isOfOffice && area !== partner && area !== 'WLD')?.area
  const reporter = [other, topic.sides?.reporter, topic.sides?.partner, context.home].find(
    area => area !== undefined && area !== partner && area !== 'WLD',
  )
  // "Bought the most: Oman, Italy and Peru": several have it.
  const named = sentence.places.filter(it => it.from > most.from && !it.isOfOffice && it.area !== 'WLD')
  const isDirected = cell.places.some(({ area, role }) => area === partner && role === roles[flow])
  const hasOthers = named.some(({ area }) => area !== partner && area !== reporter)
  if (reporter === undefined || (hasOthers && !isDirected)) return cell
  progress.topic = { ...topic, sides: { reporter, partner }, subject: { is: 'flow', flow } }
  progress.claims.push({
    kind: 'rank',
    amount: { value: '1', unitMult: 0, unit: 'ORD' },
    ...commonFields(sentence, most, { flow, reporter, partner, ...periodOf(cell, most, progress) }),
  })
  const role = roles[flow]
  return { ...cell, places: cell.places.map(place => (place.area === partner ? { ...place, role } : place)) }
}

const roles: Readonly<Record<Flow, 'to' | 'from' | 'with'>> = { X: 'to', M: 'from', T: 'with', B: 'with' }

/** The one country in the role of the flow; else the one that "the country" is: "the country that bought the most was Italy". */
function partnerOf({ row, places }: PostCell, flow: Flow, from: number): Area | undefined {
  const known = places.filter(it => !it.isOfOffice && !it.isOurs && !it.isAdjective && isCountry(it.area))
  const isNamed = row.some(piece => is(piece, 'the-country', 'unit', 'market', 'supplier'))
  const only = (marks: readonly PlaceMark[]): Area | undefined =>
    areasOf(marks).size === 1 ? marks[0]?.area : undefined
  const directed = known.filter(({ role }) => role === roles[flow])
  return (
    only(directed) ??
    (isNamed
      ? only(known.filter(({ role, from: at }) => (role === undefined || role === 'of') && at > from))
      : undefined)
  )
}
