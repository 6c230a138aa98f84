/** Places and the values beside them: "Turkey came first with $2 billion". */
import type { Flow } from '../../../data/model/schema.ts'
import type { PostCell } from '../slots/cells.ts'
import type { Claimed } from '../slots/claim-slots.ts'
import type { Progress } from '../slots/progress.ts'
import { is } from '../words/is.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
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
/** "Russia was third with $1.2 billion": a value without a flow is of the flow by which its country has the place. */
export function withRank(
  found: Claimed,
  { row }: PostCell,
  { from, is: kind }: Quantity,
  ranks: readonly RankMention[],
  { topic, claims }: Progress,
): Claimed {
  if (kind !== 'money' || !found.inherited.includes('flow')) return found
  const rank = ranks.find(({ at }) => (row[at]?.from ?? from) < from)
  const last = claims.at(-1)
  // «На третьем — Россия ($347,1 млн)»
  const isOfLast = last?.kind === 'rank' && (from - last.span.to <= 3 || last.partner === found.partner)
  const before = isOfLast ? last.flow : undefined
  const flow = rank === undefined ? before : (rankFlow(row, rank.at) ?? topic.ranked?.flow)
  return flow === undefined || flow === found.flow ? found : { ...found, flow, subject: { is: 'flow', flow } }
}

/** «Импорт составил 334 млн (четвертое место, 6,7%)»: in a bracket right behind a value. */
export function flowOfValueBefore({ row }: PostCell, { at }: RankMention, { claims }: Progress): Flow | undefined {
  const last = claims.at(-1)
  const open = row[at - 1]
  const isBeside = open?.text === '(' && last?.kind === 'value' && open.from - last.span.to <= 1
  return isBeside ? last.flow : undefined
}
