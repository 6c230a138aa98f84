/** Checks of a figure's period and sums: too early, a longer period is smaller, exports and imports do not add up. */
import { lastDay } from '../../data/model/dates.ts'
import { isOver } from '../../data/model/period.ts'
import { sum, sumFits } from '../../data/model/sums.ts'
import { conflict } from '../figures/conflicts.ts'
import { headline } from '../figures/headline.ts'
import { held, periodsOf, valuesOf } from '../figures/held/candidates.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import { besideOf, type CheckContext, isOneCompiler, isSame } from './check-context.ts'

/** The source came before the period was over. A partial date counts by its last day; an expectation may be earlier. */
export function early({ figure, after }: CheckContext): readonly ChangeCheck[] {
  const { period, observation } = figure
  const source = after.sources.get(observation.citation.source)
  if (source === undefined || observation.status === 'expected' || isOver(period, lastDay(source.published))) return []
  return [{ outcome: 'warns', check: 'early', source, period }]
}

/** How many conflicts are shown, those of the figure's own compiler first. */
const most = 2

/** A sum since January only grows. Compared with other periods of the figure's compiler and the headline of each. */
export function cumulated({ figure, after }: CheckContext): readonly ChangeCheck[] {
  if (figure.measure !== 'value') return []
  const values = valuesOf(figure)
  const all = held(values, after)
  const own = all.filter(it => isOneCompiler(it, figure))
  const first = periodsOf(all).flatMap(period => headline(values, period, after) ?? [])
  const others = [...own, ...first].filter(it => !isSame(it, figure))
  const found = others
    .filter((it, i) => others.findIndex(other => isSame(it, other)) === i)
    .flatMap(other => conflict(figure, other) ?? [])
    .filter(({ kind }) => kind === 'impossible')
  return found.slice(0, most).map(({ longer, shorter }) => ({ outcome: 'warns', check: 'cumulated', longer, shorter }))
}

/** Exports plus imports make the turnover. Values of one compiler, else of one source; those that fit come first. */
export function sums(scene: CheckContext): readonly ChangeCheck[] {
  const { measure, flow } = scene.figure
  if (measure !== 'value' || flow === 'B') return []
  const wholes = besideOf(scene, 'T')
  const exports = besideOf(scene, 'X')
  const imports = besideOf(scene, 'M')
  const all = wholes.flatMap(whole =>
    exports.flatMap(sold =>
      imports.flatMap((bought): readonly ChangeCheck[] => {
        const computed = sum(sold.amount, bought.amount)
        const fits = sumFits(whole.amount, sold.amount, bought.amount)
        if (computed === undefined || fits === undefined) return []
        return [{ outcome: fits ? 'agrees' : 'warns', check: 'sum', of: [whole, sold, bought], computed }]
      }),
    ),
  )
  return [all.find(({ outcome }) => outcome === 'agrees') ?? all[0]].filter(it => it !== undefined)
}
