/** Whether a growth fits the values at its ends: the figure may be the growth, or either of the values. */
import type { Facts } from '../../data/facts/facts.ts'
import { growthFits, growth as growthOf } from '../../data/model/growth-and-share.ts'
import { check, nearestCheck, ownValues } from '../figures/check.ts'
import { growthsOf, held } from '../figures/held/candidates.ts'
import { areOneCount, comparable } from '../figures/held/comparable.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import type { Figure, Published } from '../model/findings.ts'
import type { CheckContext } from './check-context.ts'

type Growth = Extract<ChangeCheck, { check: 'growth' }>

/** One for the growth to the figure and one for the growth from it; those that fit before those that do not. */
export function growths({ figure, after }: CheckContext): readonly Growth[] {
  if (figure.flow === 'B') return []
  if (figure.measure === 'growth') return ofGrowth(figure, after)
  if (figure.measure !== 'value') return []
  const all = held(growthsOf(figure), after)
  const to = all.filter(it => it.period === figure.period)
  const from = all.filter(it => it.against === figure.period)
  return [to, from].flatMap(some => best(some.flatMap(it => ofValue(it, figure, after))))
}

/** What no pair of values bears out is an error of the publisher or a slip: an editor looks at it again. */
function ofGrowth(figure: Published, facts: Facts): readonly Growth[] {
  const redone = check(figure, facts) ?? nearestCheck(figure, facts)
  if (redone === undefined) return []
  const { published, now, base, computed, fits } = redone
  return [{ outcome: fits ? 'agrees' : 'warns', check: 'growth', published, now, base, computed }]
}

/** Checks with each value that may be the other end. A mismatch with another compiler is no error and is left out. */
function ofValue(published: Published, figure: Published, facts: Facts): readonly Growth[] {
  const { period, against } = published
  if (against === undefined) return []
  const isNow = period === figure.period
  const ends = ownValues(published, isNow ? against : period, facts)
  return ends.flatMap((end): readonly Growth[] => {
    const [now, base]: readonly [Figure, Figure] = isNow ? [figure, end] : [end, figure]
    const computed = growthOf(now.amount, base.amount)
    const fits = growthFits(published.amount, now.amount, base.amount)
    if (computed === undefined || fits === undefined || !comparable([published, now, base], facts)) return []
    if (!fits && !areOneCount([published, now, base])) return []
    return [{ outcome: fits ? 'agrees' : 'warns', check: 'growth', published, now, base, computed }]
  })
}

const best = (all: readonly Growth[]): readonly Growth[] => {
  const first = all.find(({ outcome }) => outcome === 'agrees') ?? all[0]
  return first === undefined ? [] : [first]
}
