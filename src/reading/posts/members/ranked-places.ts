/** The country that has a place. */
import type { Area } from '../../../data/model/schema.ts'
import type { PostCell } from '../slots/cells.ts'
import { is, isPartnerNoun } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { upToMark } from '../words/rows.ts'
import { clauseAt } from '../words/subject.ts'
import { contentWordBefore, type RankMention } from './ranks.ts'

/** The country whose place it is. */
export function rankedCountry(
  cell: PostCell,
  at: number,
  places: readonly PlaceMark[],
  ranking: Ranking,
): PlaceMark | undefined {
  const { before, reporter } = ranking
  // "Poland, with $611 million, was the second supplier".
  const isOfBefore = cell.row[0]?.text === ',' && is(cell.row[1], 'reach', 'came-in')
  return (
    (isOfBefore ? before.findLast(({ area, to }) => area !== reporter && to <= cell.from) : undefined) ??
    placeAfterRank(cell, at, places, reporter) ??
    placeSinceLastRank(cell, at, places, ranking) ??
    placeInClauseOfRank(cell, at, places, reporter) ??
    places.find(({ area, from }) => area !== reporter && from < (cell.row[at]?.from ?? 0)) ??
    places.find(({ area }) => area !== reporter)
  )
}
interface Ranking {
  readonly before: readonly PlaceMark[]
  readonly others: readonly RankMention[]
  readonly reporter: Area | undefined
}

/** 意大利是第一大贸易伙伴，中国第四, 土耳其位居第二, "Türkiye the second": a country right before its place, which no word of partners follows. */
export function listedPlace({ row }: PostCell, at: number, places: readonly PlaceMark[]): Area | undefined {
  const isHan = row[at]?.kind === 'han'
  let first = at
  while (isHan && is(row[first - 1], 'place')) first -= 1
  const before = row[contentWordBefore(row, first)]
  const isOfPartners = upToMark(row.slice(at, at + 5)).some(isPartnerNoun)
  if (isOfPartners) return undefined
  return places.find(({ to, role }) => (isHan ? role !== 'of' : role === undefined) && to === before?.to)?.area
}

/** «На втором месте Турция»: the country right behind the place. */
const placeAfterRank = ({ row }: PostCell, at: number, places: readonly PlaceMark[], reporter?: Area) =>
  places.find(
    ({ from, area, role }) =>
      area !== reporter && role === undefined && upToMark(row.slice(at + 1, at + 4)).some(piece => piece.from === from),
  )

/** "Italy was the largest partner, Türkiye the second": the country named since the place before. */
function placeSinceLastRank(
  { row }: PostCell,
  at: number,
  places: readonly PlaceMark[],
  { others, reporter }: Ranking,
): PlaceMark | undefined {
  const last = others.findLast(it => it.at < at)
  const [from, to] = [row[last?.end ?? row.length]?.from ?? Infinity, row[at]?.from ?? 0]
  return places.findLast(it => it.role === undefined && it.from >= from && it.to <= to && it.area !== reporter)
}

/** "Exports to Greece were $380 million, Italy is the first market": in the clause of the place. */
const placeInClauseOfRank = ({ row }: PostCell, at: number, places: readonly PlaceMark[], reporter?: Area) => {
  const from = row[at]?.from ?? 0
  const isNear = (place: PlaceMark): boolean => place.to <= from && clauseAt(row, place.from) === clauseAt(row, from)
  return places.find(place => place.role === undefined && place.area !== reporter && isNear(place))
}
