/** Dependents of a withdrawn figure: the figure that readers get instead, and those computed from it. */
import type { Facts } from '../../data/facts/facts.ts'
import { agree } from '../../data/model/amount.ts'
import { yearAfter } from '../../data/model/period.ts'
import { computedGrowth } from '../figures/change.ts'
import { published } from '../figures/held/candidates.ts'
import { computedValue, leadingInstead } from '../figures/values.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import type { Computed, Figure, Published } from '../model/findings.ts'
import { isCheckable } from './check-context.ts'

/** The dependents; empty when the figure is not a headline and no figure is computed from it. */
export function dependents(id: string, before: Facts, after: Facts): readonly ChangeCheck[] {
  const observation = before.observation(id)?.now
  if (observation === undefined || !isCheckable(observation)) return []
  const figure = published(observation)
  return [...instead(figure, before, after), ...leaning(figure, before, after)]
}

function instead(figure: Published, before: Facts, after: Facts): readonly ChangeCheck[] {
  if (said(figure, before) !== figure.observation.id) return []
  const next = leadingInstead(figure, after)
  if (next === undefined) return [{ outcome: 'warns', check: 'instead' }]
  return [{ outcome: agree(next.amount, figure.amount) ? 'agrees' : 'warns', check: 'instead', figure: next }]
}

const said = (figure: Published, facts: Facts): string | undefined => {
  const it = leadingInstead(figure, facts)
  return it?.by === 'publisher' ? it.observation.id : undefined
}

function leaning(figure: Published, before: Facts, after: Facts): readonly ChangeCheck[] {
  if (figure.measure !== 'value') return []
  const left = ours(figure, after).map(named)
  const figures = ours(figure, before).filter(it => holds(it, figure.observation.id) && !left.includes(named(it)))
  return figures.length === 0 ? [] : [{ outcome: 'warns', check: 'leans', figures }]
}

const named = ({ rule, flow, period }: Computed): string => `${rule} ${flow} ${period}`

/** Computed figures that may use it: the turnover and the balance, the growth of its period and of the next one. */
function ours(figure: Published, facts: Facts): readonly Computed[] {
  const { period } = figure
  return [
    ...(['T', 'B'] as const).map(flow => computedValue({ ...figure, flow }, period, facts)),
    ...[period, yearAfter(period)].map(it => computedGrowth(figure, it, facts)),
  ].filter(it => it !== undefined)
}

const holds = (figure: Figure, id: string): boolean =>
  figure.by === 'publisher' ? figure.observation.id === id : figure.from.some(it => holds(it, id))
