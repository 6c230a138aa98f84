/** Places and the values beside them: "Turkey came first with $2 billion". */
import type { Flow } from '../../../data/model/schema.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostCell } from '../slots/cells.ts'
import type { Claimed } from '../slots/claim-slots.ts'
import type { Progress } from '../slots/progress.ts'
import type { PostTopic } from '../slots/topic.ts'
import { is, isOneOf } from '../words/is.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import { rankSides } from './members.ts'
import { rankFlow } from './rank-flow.ts'
import type { RankMention } from './ranks.ts'

/** "Turkey came first with $2 billion", "placed fifth": a country, its place and a value, in a text that told of places before. */
export const goesOnRanking = ({ row, quantities, places }: Sentence): boolean =>
  quantities.some(it => it.is === 'money') &&
  quantities.some(
    ({ is: kind, at, end }) =>
      kind === 'ordinal' &&
      is(row[at - 1], 'came-in', 'reach') &&
      !is(row[end], 'in-a-row', 'first-time', 'unit') &&
      places.some(({ to }) => to === row[at - 2]?.to),
  )
/** «На втором месте Россия ($5,6 млрд, в том числе экспорт — $1 млрд)»: places without a flow of their own. */
function isListOfPlaces({ row, quantities, places }: Sentence): boolean {
  const value = row.findIndex((_, at) => quantities.some(it => it.is === 'money' && it.at === at))
  const lead = value === -1 ? row : row.slice(0, value)
  return (
    quantities.some(it => it.is === 'ordinal') &&
    places.length > 0 &&
    (row.some(piece => is(piece, 'place')) || isKind(row[0], 'ordinal')) &&
    !lead.some(piece => isOneOf(piece, flowWords))
  )
}
const flowWords = ['exports', 'imports', 'supplier', 'market', 'deals'] as const

/** After exports and imports of one pair by turnover; after the trade with a partner that has a place, by what gave it the place. */
export function listTopic(
  sentence: Sentence,
  { hasBothFlows: isOfBoth, told, lastRanked }: PostTopic,
): Partial<PostTopic> {
  if (!isListOfPlaces(sentence)) return {}
  if (isOfBoth === true) return { subject: { is: 'flow', flow: 'T' }, ranked: undefined }
  const isOfPartner = told !== undefined && told.partner !== 'WLD' && lastRanked?.reporter === told.reporter
  return isOfPartner ? { subject: { is: 'flow', flow: lastRanked.flow }, ranked: lastRanked } : {}
}

/**
 * "Russia was third with $1.2 billion": a value without a flow is of the flow by which its country has the place; 德国是土耳其最大出口市场，
 * 出口额达133亿美元: a value whose clause names no country is of the two sides of the place.
 */
export function withRank(
  found: Claimed,
  cell: PostCell,
  { from, is: kind }: Quantity,
  ranks: readonly RankMention[],
  { topic, claims, sentence, context }: Progress,
): Claimed {
  const { row } = cell
  const rank = ranks.find(({ at }) => (row[at]?.from ?? from) < from)
  const own = rank === undefined ? undefined : rankFlow(row, rank.at)
  if (kind !== 'money') return found
  if (!found.inherited.includes('flow')) {
    const isOfClause = rank === undefined || cell.places.some(it => clauseAt(row, it.from) === clauseAt(row, from))
    const sides = isOfClause ? undefined : rankSides(cell, rank.at, { topic, home: context.home }, sentence)
    const isTurned = sides?.reporter === found.partner && sides.partner === found.reporter
    return isTurned && own === found.flow ? { ...found, ...sides } : found
  }
  const last = claims.at(-1)
  // «На третьем — Россия ($347,1 млн)»
  const isOfLast = last?.kind === 'rank' && (from - last.span.to <= 3 || last.partner === found.partner)
  const before = isOfLast ? last.flow : undefined
  const flow = rank === undefined ? before : (own ?? topic.ranked?.flow)
  return flow === undefined || flow === found.flow ? found : { ...found, flow, subject: { is: 'flow', flow } }
}

/** «Импорт составил 334 млн (четвертое место, 6,7%)»: in a bracket right behind a value. */
export function flowOfValueBefore({ row }: PostCell, { at }: RankMention, { claims }: Progress): Flow | undefined {
  const last = claims.at(-1)
  const open = row[at - 1]
  const isBeside =
    open?.text === '(' && (last?.kind === 'value' || last?.kind === 'share') && open.from - last.span.to <= 1
  return isBeside ? last.flow : undefined
}
