/** The trade with a group of countries: the sum of its members in the table of their partner. */
import type { Facts } from '../../../data/facts/facts.ts'
import type { Flow, Observation, Period } from '../../../data/model/schema.ts'
import { differenceInFull, sumInFull, totalInFull } from '../../../data/model/sums.ts'
import { membersBeside } from '../../model/areas.ts'
import type { Computed } from '../../model/findings.ts'
import { memoize } from '../../model/memoize.ts'
import { type FlowOf, mirrors, published } from '../held/candidates.ts'
import { areOneCount } from '../held/comparable.ts'
import { isTable } from './combined.ts'
import { rowsOfTable } from './table.ts'

/**
 * The sum over the members, from a complete table of one compiler: there a member without a row has no trade. The group
 * may be the partner, or the reporter: then it is the partner's count of the same trade.
 * Undefined without a complete table, for a group whose members are not settled, and for two groups.
 */
export const sumOfMembers = (of: FlowOf, period: Period, facts: Facts): Computed | undefined =>
  everySum(facts, of, period)

const everySum = memoize(
  ({ flow, reporter, partner }: FlowOf, period: Period) => `${flow} ${reporter} ${partner} ${period}`,
  (facts, of: FlowOf, period: Period): Computed | undefined => {
    if (of.flow === 'X' || of.flow === 'M') return ofOneFlow(of, of.flow, period, facts)
    const [exports, imports] = (['X', 'M'] as const).map(flow => ofOneFlow({ ...of, flow }, 'T', period, facts))
    if (exports === undefined || imports === undefined || !areOneCount([exports, imports])) return undefined
    const combine = of.flow === 'T' ? sumInFull : differenceInFull
    const amount = combine(exports.amount, imports.amount)
    const rule = of.flow === 'T' ? 'sum' : 'difference'
    return amount && { ...exports, flow: of.flow, rule, amount, from: [exports, imports] }
  },
)

/** `table`: the flow whose table must be complete; exports and imports of a turnover are complete together. */
function ofOneFlow(of: FlowOf, table: Flow, period: Period, facts: Facts): Computed | undefined {
  const from = membersIn(of, table, period, facts).map(({ row, of }) => published(row, { ...of, measure: 'value' }))
  const amount = totalInFull(from.map(it => it.amount))
  return amount && { ...of, by: 'karvan', rule: 'members', measure: 'value', period, amount, from }
}

interface Member {
  readonly row: Observation
  /** The flow of that member, seen from the side that was asked. */
  readonly of: FlowOf
}

function membersIn({ flow, reporter, partner }: FlowOf, table: Flow, period: Period, facts: Facts): readonly Member[] {
  const own = membersBeside(partner, reporter)
  if (own.length > 0) {
    const rows = rowsOfTable({ flow, reporter }, table, period, facts)
    return rows.flatMap(row =>
      own.includes(row.partner) ? [{ row, of: { flow, reporter, partner: row.partner } }] : [],
    )
  }
  const theirs = membersBeside(reporter, partner)
  const mirror = mirrors[flow]
  if (theirs.length === 0 || mirror === undefined) return []
  const rows = rowsOfTable({ flow: mirror, reporter: partner }, table === 'T' ? 'T' : mirror, period, facts)
  return rows.flatMap(row =>
    theirs.includes(row.partner) ? [{ row, of: { flow, reporter: row.partner, partner } }] : [],
  )
}

/** The periods of the tables that have a member. A table is only read whole for these. */
export function membersPeriods({ reporter, partner }: FlowOf, facts: Facts): readonly Period[] {
  const own = membersBeside(partner, reporter)
  const [one, members] = own.length > 0 ? [reporter, own] : [partner, membersBeside(reporter, partner)]
  const rows = members.flatMap(member =>
    (['X', 'M'] as const).flatMap(flow => facts.series('value', flow, one, member).filter(it => isTable(it, facts))),
  )
  return [...new Set(rows.map(it => it.period))]
}
