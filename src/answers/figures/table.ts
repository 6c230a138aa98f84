/** Tables of partners: a reporter's trade of one period with every partner, as one international compiler publishes it. */

import type { Facts } from '../../data/facts/facts.ts'
import { numberOf } from '../../data/model/amount.ts'
import { compareExact, plus, type Rational, rational, times } from '../../data/model/rational.ts'
import { type Area, isResult, type Observation, type Period } from '../../data/model/schema.ts'
import { isCountry } from '../model/areas.ts'
import type { Figure } from '../model/findings.ts'
import { memoize } from '../model/memoize.ts'
import type { FlowOf } from './candidates.ts'
import { isUsual } from './definition.ts'
import { isTable, official } from './official.ts'

/** One partner with its place. Partners of equal size share the better place. */
export interface Placed {
  readonly partner: Area
  readonly place: number
}

/** The flow of a reporter with all of its partners. */
type Flows = Pick<FlowOf, 'flow' | 'reporter'>

/** Every partner of a complete table, largest first; undefined when none is held, or when it lacks a hundredth of the total. */
export const partnerTable = (of: Flows, period: Period, facts: Facts): readonly Placed[] | undefined =>
  everyTable(facts, of, period).placed

const everyTable = memoize(
  ({ flow, reporter }: Flows, period: Period) => `${flow} ${reporter} ${period}`,
  (facts, of: Flows, period: Period): { readonly placed?: readonly Placed[] } => {
    const sizes = of.flow === 'T' ? joined(of, period, facts) : of.flow === 'B' ? undefined : sizesOf(of, period, facts)
    return sizes === undefined ? {} : { placed: placed(sizes) }
  },
)

type Sizes = ReadonlyMap<Area, Rational>

/** Exports and imports together. A partner with only one of them is counted with that one. */
function joined(of: Flows, period: Period, facts: Facts): Sizes | undefined {
  const [exports, imports] = [
    sizesOf({ ...of, flow: 'X' }, period, facts),
    sizesOf({ ...of, flow: 'M' }, period, facts),
  ]
  if (exports === undefined || imports === undefined) return undefined
  const sum = new Map(exports)
  for (const [partner, size] of imports) sum.set(partner, plus(sum.get(partner) ?? rational(0n), size))
  return sum
}

/** The size of each partner's flow, when the partners add up to nearly all of the total. */
function sizesOf(of: Flows, period: Period, facts: Facts): Sizes | undefined {
  const rows = facts
    .across('value', of.flow, of.reporter, period)
    .filter(
      it => isCountry(it.partner) && it.partner !== of.reporter && isResult(it) && isUsual(it) && isTable(it, facts),
    )
  const sizes = new Map(newestLast(rows, facts).map(it => [it.partner, numberOf(it.amount)]))
  const total = rows.length === 0 ? undefined : totalOf(of, period, facts)
  return total !== undefined && covers(sizes, numberOf(total.amount)) ? sizes : undefined
}

/** Of two vintages the newer comes last, so that it is the one that counts. */
const newestLast = (rows: readonly Observation[], facts: Facts): readonly Observation[] =>
  rows.toSorted((a, b) => (publishedOn(a, facts) < publishedOn(b, facts) ? -1 : 1))
const publishedOn = ({ citation }: Observation, facts: Facts): string => facts.source(citation.source)?.published ?? ''

function totalOf(of: Flows, period: Period, facts: Facts): Figure | undefined {
  const total = official({ ...of, partner: 'WLD' }, period, facts)
  return total?.by === 'publisher' && isTable(total.observation, facts) ? total : undefined
}

/** The least part of the total that the partners of a complete table add up to, in percent. */
const least = 99n

function covers(sizes: Sizes, total: Rational): boolean {
  const sum = [...sizes.values()].reduce(plus, rational(0n))
  return compareExact(times(sum, rational(100n)), times(total, rational(least))) >= 0
}

function placed(sizes: Sizes): readonly Placed[] {
  const sorted = [...sizes].toSorted(([a, one], [b, other]) => compareExact(other, one) || (a < b ? -1 : 1))
  let place = 0
  return sorted.map(([partner, size], i) => {
    const before = sorted[i - 1]?.[1]
    if (before === undefined || compareExact(before, size) !== 0) place = i + 1
    return { partner, place }
  })
}
