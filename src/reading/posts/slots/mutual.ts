/** The trade of the members of a group with each other: «взаимная торговля ЕАЭС», "trade among themselves". */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { is } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import type { PostCell } from './cells.ts'
import type { FoundSides } from './sides.ts'
import type { PostTopic, Sides } from './topic.ts'

export const isMutual = ({ row }: PostCell, { from }: Pick<Quantity, 'from'>): boolean =>
  row.some(piece => piece.from < from && is(piece, 'mutual'))

/** Of a member of a group with the group; or with all countries, where the text has told of no trade. */
export const isOfGroup = ({ reporter, partner }: Sides, { sides }: PostTopic): boolean =>
  partner === 'WLD' ? sides === undefined : membersOf(partner).includes(reporter)

/**
 * «Взаимная торговля» of a group, after its trade with all countries, is among its members; of a member, it is with the group.
 * 'unread' when the text names no group and no other side.
 */
export function mutualTrade(
  cell: PostCell,
  anchor: Pick<Quantity, 'from'>,
  flow: Flow,
  places: readonly PlaceMark[],
  topic: PostTopic,
): FoundSides | 'unread' | undefined {
  const isTold = cell.row.some(
    (it, i) =>
      it.from < anchor.from &&
      is(it, 'both') &&
      (is(it, 'turnover') || /^[—-]$/.test(cell.row[i + 1]?.text ?? '')) &&
      !cell.anchors.some(({ from }) => from > it.from && from < anchor.from),
  )
  const isAlone = places.every(({ role }) => role === 'of' || role === 'in')
  const [owner, other] = new Set(places.map(({ area }) => area))
  if (flow !== 'T' || !isTold || !isAlone || other !== undefined) return undefined
  const reporter = owner ?? (topic.sides?.partner === 'WLD' ? topic.sides.reporter : undefined)
  if (reporter === undefined) return undefined
  if (!isCountry(reporter)) return { reporter, partner: reporter, isNamed: owner !== undefined }
  const isOther = (area: Area): boolean => area !== reporter && area !== 'WLD'
  const group = topic.mentioned.find(area => membersOf(area).includes(reporter))
  if (group !== undefined) return { reporter, partner: group, isNamed: owner !== undefined }
  return topic.mentioned.some(isOther) || (topic.sides !== undefined && topic.sides.partner !== 'WLD')
    ? undefined
    : 'unread'
}
