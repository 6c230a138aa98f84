/** 'The third record year in a row', 'it grew for the fourth year in a row': counted in the years held. */
import type { Facts } from '../../data/facts/facts.ts'
import { numberOf } from '../../data/model/amount.ts'
import { previous } from '../../data/model/period.ts'
import { sign } from '../../data/model/rational.ts'
import type { Period } from '../../data/model/schema.ts'
import { change } from '../figures/change.ts'
import type { FlowOf } from '../figures/held/candidates.ts'
import { streak } from '../figures/streak.ts'
import { value } from '../figures/values.ts'
import type { Figure } from '../model/findings.ts'
import type { Claim } from '../model/remarks.ts'
import { denial } from './officials.ts'
import { type Run, stateOf, type WeighedByFigure } from './weighed.ts'

type StreakClaim = Extract<Claim, { kind: 'streak' }>

/** The verdict for the run of years that ends with `period`. Undefined when nothing of that year is held. */
export function weighStreak(claim: StreakClaim, of: FlowOf, period: Period, facts: Facts): WeighedByFigure | undefined {
  return claim.of === 'record' ? records(claim, of, period, facts) : changes(claim, of, period, facts)
}

function changes(claim: StreakClaim, of: FlowOf, period: Period, facts: Facts): WeighedByFigure | undefined {
  const figure = change(of, period, facts)
  if (figure === undefined) return undefined
  const way = claim.of === 'down' ? -1 : 1
  if (sideOf(figure) !== way) return { verdict: denial([figure], facts), claim, figure, state: stateOf(figure) }
  const run: Run = { of: way > 0 ? 'up' : 'down', ...runOf(of, period, way, facts) }
  return { verdict: verdictOn(claim, run, figure, facts), claim, figure, note: { kind: 'run', run } }
}

/** The years up to `period` that all changed in one direction. */
function runOf(of: FlowOf, period: Period, way: number, facts: Facts): Pick<Run, 'count' | 'from' | 'isOpen'> {
  const before = previous(period)
  const figure = change(of, before, facts)
  if (figure === undefined) return { count: 1, from: period, isOpen: true }
  if (sideOf(figure) !== way) return { count: 1, from: period, isOpen: false }
  const { count, from, isOpen } = runOf(of, before, way, facts)
  return { count: count + 1, from, isOpen }
}

const sideOf = ({ amount }: Figure): number => sign(numberOf(amount))

function records(claim: StreakClaim, of: FlowOf, period: Period, facts: Facts): WeighedByFigure | undefined {
  const figure = value(of, period, facts)
  if (figure === undefined) return undefined
  const record = streak(of, period, facts)
  const first = record?.shown?.at(-1)
  if (record === undefined || first === undefined) {
    // Only a source says it, or nothing does.
    if (record?.said === undefined) return { verdict: 'open', claim, figure }
    return { verdict: record.run === claim.count ? 'holds' : 'contested', claim, figure }
  }
  const isOpen = value(of, previous(first.period), facts) === undefined
  const run: Run = { of: 'record', count: record.shown?.length ?? 0, from: first.period, isOpen }
  return { verdict: verdictOn(claim, run, figure, facts), claim, figure, note: { kind: 'run', run } }
}

/** A longer run than held is open while the year before it is not held. 'Three in a row' holds in a run of four. */
function verdictOn(claim: StreakClaim, run: Run, figure: Figure, facts: Facts): WeighedByFigure['verdict'] {
  const { count, atLeast } = claim
  if (count === run.count || (atLeast === true && count < run.count)) return 'holds'
  return count > run.count && run.isOpen ? 'open' : denial([figure], facts)
}
