/** Tables of partners: a reporter's trade of one period with every partner, as one international compiler publishes it. */
import type { Facts } from '../../../data/facts/facts.ts'
import { numberOf } from '../../../data/model/amount.ts'
import { isResult } from '../../../data/model/definition.ts'
import { compareExact, plus, type Rational, rational, times } from '../../../data/model/rational.ts'
import type { Area, Flow, Observation, Period } from '../../../data/model/schema.ts'
import { isCountry } from '../../model/areas.ts'
import type { Figure } from '../../model/findings.ts'
import { memoize } from '../../model/memoize.ts'
import type { FlowOf } from '../held/candidates.ts'
import { isUsual } from '../held/definition.ts'
import { isTable } from './combined.ts'
import { byCompilerAndVintage, official } from './official.ts'

/** One partner with its place. Partners of equal size share the better place. */
export interface Placed {
  readonly partner: Area
  readonly place: number
}

/** A complete table, and who compiled it. */
interface Table {
  readonly compiledBy: string
  readonly places: readonly Placed[]
}

type Flows = Pick<FlowOf, 'flow' | 'reporter'>

/** Every partner of a complete table, largest first; undefined when none is held, or it lacks 1 % of the total. */
export const partnerTable = (of: Flows, period: Period, facts: Facts): readonly Placed[] | undefined =>
  everyTable(facts, of, period)?.places

/** The rows of exports or imports, one for each partner, when the table of `whole` (that flow, or both) is complete. */
export function rowsOfTable(of: Flows, whole: Flow, period: Period, facts: Facts): readonly Observation[] {
  const table = everyTable(facts, { ...of, flow: whole }, period)
  const rows = table === undefined ? [] : rowsOf(of, period, facts).filter(it => it.compiledBy === table.compiledBy)
  return [...new Map(rows.toReversed().map(row => [row.partner, row])).values()]
}

/** The flows whose rows say a partner's place; a balance has none. */
const countedFlows: Readonly<Record<Flow, readonly Flow[]>> = { X: ['X'], M: ['M'], T: ['X', 'M'], B: [] }

const everyTable = memoize(
  ({ flow, reporter }: Flows, period: Period) => `${flow} ${reporter} ${period}`,
  (facts, of: Flows, period: Period): Table | undefined => {
    const flows = countedFlows[of.flow]
    const rows = flows.map(flow => rowsOf({ ...of, flow }, period, facts))
    for (const compiler of new Set(rows.flat().map(it => it.compiledBy))) {
      const sizes = joined(rows.map(all => sizesIn(all, compiler)))
      const totals = flows.map(flow => totalOf({ ...of, flow }, period, compiler, facts))
      if (sizes !== undefined && cover(sizes, totals)) return { compiledBy: compiler, places: placed(sizes) }
    }
    return undefined
  },
)

type Sizes = ReadonlyMap<Area, Rational>

/** Exports and imports together. A partner with only one of them is counted with that one. */
function joined(flows: readonly Sizes[]): Sizes | undefined {
  if (flows.length === 0 || flows.some(({ size }) => size === 0)) return undefined
  const sum = new Map<Area, Rational>()
  for (const [partner, size] of flows.flatMap(sizes => [...sizes]))
    sum.set(partner, plus(sum.get(partner) ?? zero, size))
  return sum
}

const zero = rational(0n)

/** The rows of all tables, of one compiler after the other, the newest vintage first. */
const rowsOf = (of: Flows, period: Period, facts: Facts): readonly Observation[] =>
  facts
    .across('value', of.flow, of.reporter, period)
    .filter(it => it.partner !== of.reporter && isResult(it) && isUsual(it) && isTable(it, facts))
    .toSorted((a, b) => byCompilerAndVintage(a, b, facts))

/** The size of each partner's flow in the newest vintage of that compiler. */
function sizesIn(rows: readonly Observation[], compiler: string): Sizes {
  const sizes = new Map<Area, Rational>()
  for (const { compiledBy, partner, amount } of rows)
    if (compiledBy === compiler && isCountry(partner) && !sizes.has(partner)) sizes.set(partner, numberOf(amount))
  return sizes
}

function totalOf(of: Flows, period: Period, compiler: string, facts: Facts): Figure | undefined {
  const total = official({ ...of, partner: 'WLD' }, period, facts)
  return total?.by === 'publisher' && total.observation.compiledBy === compiler ? total : undefined
}

/** The least part of the total that the partners of a complete table add up to, in percent. */
const least = rational(99n, 100n)

function cover(sizes: Sizes, totals: readonly (Figure | undefined)[]): boolean {
  if (totals.includes(undefined)) return false
  const total = totals.flatMap(it => (it === undefined ? [] : [numberOf(it.amount)])).reduce(plus, zero)
  return compareExact([...sizes.values()].reduce(plus, zero), times(total, least)) >= 0
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
