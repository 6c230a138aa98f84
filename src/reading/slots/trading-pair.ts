/** The reporter and the partner among the places of a text. */
import type { Pair } from '../../answers/model/question.ts'
import type { Area, Flow } from '../../data/model/schema.ts'
import type { Role } from '../../languages/model/hear/grammar.ts'
import type { Context } from '../text/context.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { hasClass, inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { PlaceMention } from './place-mentions.ts'

export interface FoundPair extends Pair {
  /** The places that the text names; the others are defaults. */
  readonly named: 'both' | 'reporter' | 'partner' | 'none'
}

export const world: Area = 'WLD'

export interface Trade {
  readonly flow: Flow
  /** A total is asked for: without a partner it is trade with the world. */
  readonly isTotal?: boolean
}

/**
 * The pair of a flow. A single place is the partner, unless the text names it as the owner ("Türkiye's exports"). Trade of the home country
 * without a partner is trade with the world, and so is a total of another country. A group alone may be named as trading with itself. Of two
 * places, the reporter is the origin of exports and the destination of imports; for turnover it is the home country, or else the first place.
 */
export function pairOf(areas: readonly PlaceMention[], trade: Trade, context: Context): FoundPair {
  const { home, partner } = context
  const distinct = unique(areas)
  const [one, other] = distinct
  if (one === undefined) return { reporter: home, partner: trade.isTotal === true ? world : partner, named: 'none' }
  if (other === undefined) return pairOfOne(one, trade, context)
  const reporter = reporterOf(one, other, trade.flow, home)
  return { reporter: reporter.area, partner: (reporter === one ? other : one).area, named: 'both' }
}

/** The mentions of different places. A place that is named twice keeps the mention with a role; "Azerbaijan" is before "we". */
export function unique(areas: readonly PlaceMention[]): readonly PlaceMention[] {
  const found: PlaceMention[] = []
  for (const mention of areas) {
    const at = found.findIndex(one => one.area === mention.area)
    const held = found[at]
    if (held === undefined) found.push(mention)
    else if (mention.role !== undefined && (held.role === undefined || (held.ours && held.role === 'of')))
      found[at] = { ...mention, at: held.at, to: held.to }
  }
  return found
}

/**
 * The place that two pairs share, when they are compared: "Azerbaijan China trade compared with Georgia China trade". Its
 * trade with the others is what is compared. Undefined for the home country, which is the reporter anyway.
 */
export function sharedSide(areas: readonly PlaceMention[], { home }: Pick<Context, 'home'>): PlaceMention | undefined {
  const shared = areas.find(
    (one, i) => one.area !== home && one.area !== world && areas.findIndex(it => it.area === one.area) < i,
  )
  return unique(areas).length > 2 || areas.filter(it => it.area === home).length > 0 ? shared : undefined
}

function pairOfOne(one: PlaceMention, { flow, isTotal }: Trade, { home, partner }: Context): FoundPair {
  if (one.area === world) return { reporter: home, partner: world, named: 'partner' }
  if (one.within) {
    // The Turkic states among themselves are the members of their organization, Azerbaijan included.
    const group = one.area === 'TURKIC5' ? 'OTS' : one.area
    return { reporter: group, partner: group, named: 'both' }
  }
  if (one.area === home) {
    // "exports to Azerbaijan", "imports from Azerbaijan": the reporter is the other side.
    const isPartner = (flow === 'X' && one.role === 'to') || (flow === 'M' && one.role === 'from')
    if (isPartner && !one.ours) return { reporter: partner, partner: home, named: 'partner' }
    return { reporter: home, partner: world, named: 'reporter' }
  }
  const isReversed = (flow === 'X' && one.role === 'from') || (flow === 'M' && one.role === 'to')
  if (isReversed) return { reporter: one.area, partner: home, named: 'reporter' }
  if (isOwner(one, flow))
    return { reporter: one.area, partner: one.area === partner && isTotal !== true ? home : world, named: 'reporter' }
  return { reporter: home, partner: one.area, named: 'partner' }
}

/** Whether a place is the owner of the trade. "Chinese imports" are imports from China. */
const isOwner = (one: PlaceMention, flow: Flow): boolean =>
  one.role === 'of' && !(one.adjective && (flow === 'M' || flow === 'T'))

function reporterOf(one: PlaceMention, other: PlaceMention, flow: Flow, home: Area): PlaceMention {
  if (one.area === world) return other
  if (other.area === world) return one
  if (flow === 'T') return other.area === home ? other : one
  const score = scores[flow]
  const difference = score(one) - score(other)
  if (difference !== 0) return difference > 0 ? one : other
  return other.area === home ? other : one
}

/** How likely a place is the exporter, the importer, or the owner of a balance. */
const scores: Readonly<Record<Exclude<Flow, 'T'>, (place: PlaceMention) => number>> = {
  X: ({ role }) => scoreOf(role, { to: -1, with: -1, from: 1, of: 1 }),
  // "Chinese imports" may be those from China.
  M: ({ role, adjective }) => scoreOf(role, { from: -1, with: -1, to: 1, of: adjective ? 0 : 1, in: 1 }),
  B: ({ role, ours }) => (ours && role !== 'to' && role !== 'with' ? 2 : scoreOf(role, { to: -1, with: -1, of: 1 })),
}
const scoreOf = (role: PlaceMention['role'], scores: Partial<Record<Role, number>>): number =>
  (role === undefined ? undefined : scores[role]) ?? 0

/** Whether only their order distinguishes two places: neither has a role, and neither is the world. */
export const isInOrder = (one: PlaceMention, other: PlaceMention): boolean =>
  [one, other].every(({ role, ours, area }) => role === undefined && !ours && area !== world)

/**
 * Whether two places are the sides of one trade, "Türkiye's exports to Georgia", "Türkiyədən Gürcüstana": only one of them is
 * where the goods go, come from or are traded with, or they go from one to the other, and no word between them joins them.
 */
export function isOnePair(row: TaggedRow, areas: readonly PlaceMention[]): boolean {
  const [one, other, third] = unique(areas).filter(({ area }) => area !== world)
  if (one === undefined || other === undefined || third !== undefined || areJoined(row, one, other)) return false
  const isAdded = hasClass(row, 'included', 'minus') || [one, other].some(({ at }) => inClass(row[at - 1], 'added'))
  // "Almaniya Fransadan çox alır": the ablative compares.
  const isThan = one.role === undefined && other.role === 'from' && isPostposed(row[other.at])
  if (isAdded || isThan || areChoices(row, other)) return false
  const [first, second] = [one.role ?? 'of', other.role ?? 'in']
  if (second === 'with' && row.slice(0, one.at).some(tagged => hasWord(tagged, 'compare'))) return false
  // "Turkey-Georgia trade"
  const isOfTrade = [row[one.at - 1], row[other.to]].some(tagged => hasWord(tagged, 'trade', 'turnover'))
  if (isOfTrade && other.at === one.to + 1 && row[one.to]?.text === '-') return true
  // «у Турции в торговле с Грузией»
  const isTurned = (first === 'from' && (second === 'to' || second === 'with')) || (first === 'to' && second === 'from')
  return isTurned || (first === 'of' && directed.has(second)) || (second === 'of' && directed.has(first))
}
const directed: ReadonlySet<Role> = new Set<Role>(['to', 'from', 'with'])

/** "Rusiya ilə Çindən hansı": the ablative of the last place asks which one of them. */
export const areChoices = (row: TaggedRow, last: PlaceMention): boolean =>
  last.role === 'from' && isPostposed(row[last.at]) && hasWord(row[last.to], 'which')

/** "Russia or Türkiye", "Russia, Türkiye": a word between the places joins them. 与 alone is "and"; elsewhere it is "with". */
export function areJoined(row: TaggedRow, one: PlaceMention, other: PlaceMention): boolean {
  const between = row.slice(one.to, other.at)
  const isAlone = between.length === 1
  return between.some(
    tagged =>
      /^[,，、+&]$/.test(tagged.text) ||
      hasWord(tagged, 'or', 'versus') ||
      (hasWord(tagged, 'and', 'against') && (isAlone || !hasWord(tagged, 'with'))),
  )
}
