/** Whether sums from January on only grow with the months. */
import { held, periodsOf } from '../figures/candidates.ts'
import { conflict } from '../figures/conflicts.ts'
import { headline } from '../figures/headline.ts'
import { valuesOf } from '../figures/values.ts'
import type { ChangeCheck } from '../model/admin-reply.ts'
import { type CheckContext, isOneCompiler, isSame } from './check-context.ts'

/** So many are told, those of the figure's own count first. */
const most = 2

/** Against its own count for every other period, and against what is said first for it. */
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
