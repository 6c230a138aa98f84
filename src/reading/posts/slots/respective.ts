/** "Exports to Kazakhstan and Uzbekistan were $1.5 billion and $1.6 billion": each number of a list is of one name of a list. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { has, is, isChange, isJoint, isOneOf } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { pieceAfter, pieceBefore, piecesBetween, runsBy } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, isOfFlow, type NamedSubject } from '../words/subject.ts'
import type { TimeMark } from '../words/times.ts'

/** What one number of a list is of, by the position of the number. */
interface RespectiveNames {
  readonly places?: readonly PlaceMark[]
  readonly subjects?: readonly NamedSubject[]
  readonly times?: readonly TimeMark[]
}

/** The names of each number of a list; empty for a sentence without such lists. */
export function respectiveNames(
  sentence: Sentence,
  anchors: readonly Quantity[],
): ReadonlyMap<number, RespectiveNames> {
  const found = new Map<number, RespectiveNames>()
  const isSaid = has(sentence.row, 'respectively')
  let last:
    | { readonly count: number; readonly names: (i: number) => RespectiveNames; readonly isOfPlaces: boolean }
    | undefined
  for (const run of runsOfNumbers(anchors, sentence.row)) {
    const before = run[0]?.from ?? 0
    const after = anchors.filter(it => it.from < before && it.is !== 'ordinal').at(-1)?.to ?? 0
    // 分别占8.6%和8.3%，为349亿和335亿美元，分别增长12%和19%: of the names before the first of them.
    const isBetween = (it: { readonly from: number }): boolean => it.from >= after && it.from < before
    const own = sentence.subjects.filter(it => isBetween(it) && it.subject.is === 'flow')
    // 占中国外贸总值的8.4%、7.3%, of their shared owner.
    const shared = last?.names(run.length).places ?? []
    const isOther = sentence.places.some(it => isBetween(it) && !shared.some(({ area }) => area === it.area))
    const isSame = last?.count === run.length && !isOther && (last.isOfPlaces || own.length === 0)
    const names = isSame ? last?.names : listOfNames(sentence, { after, before }, run.length, isSaid)
    last = names && { count: run.length, names, isOfPlaces: names(0).places !== undefined }
    if (names === undefined) continue
    for (const [i, anchor] of run.entries())
      found.set(anchor.from, { ...names(i), ...(isSame && own.length > 0 && { subjects: own }) })
  }
  return found
}

/** Two or more numbers of one kind with only commas, "and" and words of bounds between. */
const runsOfNumbers = (anchors: readonly Quantity[], row: readonly Piece[]) =>
  runsBy(anchors, (anchor, last) => {
    const between = row.slice(last.end, anchor.at)
    // "$1.6 billion and $1.2 billion, against $2.2 billion and $1.1 billion": two lists.
    const isPlain = between.every(it => isJoint(it) || (isOneOf(it, small) && !is(it, 'than')))
    // "By 2.5 times up and 6% down", not "by 12% and 2 times": each has its own way.
    const areChanges =
      has(between, 'more', 'less') && [last, anchor].every(it => it.is === 'percent' || it.is === 'times')
    const isSeries = (areChanges || last.is === anchor.is) && !isHanDifference(row, anchor)
    return isSeries && isPlain && between.length <= 3 && between.some(isJoint)
  }).filter(run => run.length > 1 && run[0]?.is !== 'ordinal')
/** 贸易额为25亿美元，增加2亿美元: right behind the verb of a change. */
export const isHanDifference = (row: readonly Piece[], { is: kind, at }: Quantity): boolean =>
  kind === 'money' && row[at - 1]?.kind === 'han' && is(row[at - 1], 'by') && isChange(row[at - 1])
const small = ['by', 'to', 'over', 'about', 'under', 'from', 'up', 'down'] as const

/** The list of as many names before the numbers. Without the word "respectively" the names are of countries or flows, side by side. */
function listOfNames(
  { row, places, subjects, times, quantities }: Sentence,
  { after, before }: Gap,
  count: number,
  isSaid: boolean,
): ((i: number) => RespectiveNames) | undefined {
  const near = places.filter(({ from, to, isOfOffice }) => from >= after && to <= before && !isOfOffice)
  const both = count === 2 ? namesOfBoth(near, row, { after, before }) : undefined
  if (both !== undefined) return i => ({ places: [...both.owners, ...both.names.slice(i, i + 1)] })
  const listed = arePair(near, row) ? undefined : lastList(near, row, count)
  // 越南、泰国分别为第一、第二大伙伴，对日本、韩国出口分别为: names before the places are of these.
  const start = quantities.findLast(it => it.is === 'ordinal' && it.to <= (listed?.[0]?.from ?? 0))?.to ?? 0
  const areas = new Set(near.flatMap(({ area, from }) => (from >= start ? [area] : [])))
  const rest = near.filter(it => !listed?.includes(it) && (it.from >= start || areas.size === count))
  const flows = subjects.filter(it => it.to <= before && isOfFlow(it))
  if (listed !== undefined) {
    // 荷兰和美国与德国的贸易额位列第二和第三，分别为…: what they are of is told before their places.
    const own = flows.filter(({ from }) => from >= after)
    return i => ({
      places: [...rest, ...listed.slice(i, i + 1).map(it => ({ ...it, ...role(listed, row) }))],
      ...(own.length > 0 && { subjects: own }),
    })
  }
  const last = flows.slice(-count)
  const areDistinct = new Set(last.map(({ subject }) => subject.is === 'flow' && subject.flow)).size === count
  const named = lastList(flows, row, count) ?? (isSaid && areDistinct ? last : undefined)
  if (named !== undefined) return i => ({ subjects: named.slice(i, i + 1), ...placesOfFlow(named, i, near) })
  const dated =
    lastList(
      times.filter(({ to, period }) => to <= before && period !== undefined),
      row,
      count,
    ) ?? (isSaid ? yearsOfRange(times, before, count) : undefined)
  return dated === undefined ? undefined : i => ({ times: dated.slice(i, i + 1) })
}

/** "From 2013 to 2015 they were $5 million, $8 million and $9 million respectively": each year of the range. */
function yearsOfRange(times: readonly TimeMark[], before: number, count: number): readonly TimeMark[] | undefined {
  const mark = times.findLast(({ to, range }) => to <= before && range?.last !== undefined)
  const first = Number(mark?.range?.base)
  if (mark === undefined || Number(mark.range?.last) - first + 1 !== count) return undefined
  return Array.from({ length: count }, (_, i) => ({ ...mark, range: undefined, period: String(first + i) }))
}

/** "Between Russia and Türkiye": the two sides of one trade. */
const arePair = ([one, two, third]: readonly PlaceMark[], row: readonly Piece[]): boolean => {
  if (one === undefined || two === undefined || third !== undefined) return false
  const [lead, next] = [pieceBefore(row, one.from), pieceAfter(row, two.to)]
  return (isPreposed(lead) && is(lead, 'mutual')) || ((isPostposed(next) || next?.kind === 'han') && is(next, 'mutual'))
}

/** 中方自哈进口、对哈出口分别增长5%和7%: a partner of each flow, with one owner. */
function placesOfFlow(flows: readonly NamedSubject[], i: number, near: readonly PlaceMark[]): RespectiveNames {
  const partners = near.filter(isDirected)
  const partnerOf = (at: number): readonly PlaceMark[] =>
    partners.filter(it => it.to <= (flows[at]?.from ?? 0) && it.from >= (flows[at - 1]?.to ?? 0))
  const areLed = flows[0]?.isHan === true && flows.every((_, at) => partnerOf(at).length === 1)
  return areLed ? { places: [...near.filter(it => !isDirected(it)), ...partnerOf(i)] } : {}
}

/** 越南和马来西亚是中国的伙伴，对两国出口分别为…: the two are named in a clause before, the owner also beside them. */
function namesOfBoth(near: readonly PlaceMark[], row: readonly Piece[], { after, before }: Gap) {
  const both = row.findLast(it => it.kind === 'han' && it.from >= after && it.to <= before && inClass(it, 'both'))
  const clause = clauseAt(row, both?.from ?? 0)
  const isOwn = ({ from }: PlaceMark): boolean => clauseAt(row, from) === clause
  const told = near.filter(it => both !== undefined && it.to <= both.from && !isOwn(it))
  const names = lastList(told, row, 2)?.map(it => ({ ...it, role: 'with' as const }))
  const own = near.filter(isOwn)
  const owners =
    own.length > 0 ? own : told.filter(it => isCountry(it.area) && !names?.some(({ area }) => area === it.area))
  return names && { names, owners: owners.map(it => (own.length > 0 ? it : { ...it, role: 'of' as const })) }
}
type Gap = { readonly after: number; readonly before: number }

/** «Третье и четвертое места у Чехии и Германии»: partners, not owners. */
const role = ([first]: readonly PlaceMark[], row: readonly Piece[]) => {
  const isRanked = row.some((piece, at) => is(piece, 'place') && isKind(row[at - 1], 'ordinal'))
  return first?.role === undefined ? {} : { role: first.role !== 'to' && isRanked ? ('with' as const) : first.role }
}

/** The last `count` names that have only commas and "and" between, if no other name is beside them. */
function lastList<T extends TextSpan>(
  names: readonly T[],
  row: readonly Piece[],
  count: number,
): readonly T[] | undefined {
  const isBeside = (one: T | undefined, other: T | undefined): boolean => {
    if (one === undefined || other === undefined) return false
    const between = piecesBetween(row, one.to, other.from).filter(it => !inClass(it, 'article'))
    return between.length > 0 && between.length <= 3 && between.every(isJoint)
  }
  const jointOf = (one: T | undefined, other: T | undefined): Piece | undefined =>
    piecesBetween(row, one?.to ?? 0, other?.from ?? 0).find(isJoint)
  for (let end = names.length; end >= count; end -= 1) {
    const list = names.slice(end - count, end)
    // 阿塞拜疆与意大利、土耳其 is no list of three.
    const isList = list.every(
      (it, i) =>
        i === 0 ||
        (isBeside(list[i - 1], it) && (i === count - 1 || !inClass(jointOf(list[i - 1], it), 'with-partner'))),
    )
    if (!isList) continue
    const joint = jointOf(list.at(-2), list.at(-1))
    // 荷兰和美国与德国的贸易额: 与 leads the partner of all of them.
    const isOfList = (one: T | undefined, other: T | undefined): boolean =>
      isBeside(one, other) && (inClass(joint, 'with-partner') || !inClass(jointOf(one, other), 'with-partner'))
    if (!isOfList(names[end - count - 1], list[0])) return list
    if (!inClass(joint, 'with-partner')) return undefined
  }
  return undefined
}
