/** Whether exports and imports make the turnover: the figure may be any of the three. */
import { sum, sumFits } from '../../data/model/amount.ts'
import type { ChangeCheck } from '../model/admin-reply.ts'
import { besideOf, type CheckContext } from './check-context.ts'

/** Of values of one compiler, else of one source; those that fit before those that do not. */
export function sums(scene: CheckContext): readonly ChangeCheck[] {
  const { measure, flow } = scene.figure
  if (measure !== 'value' || flow === 'B') return []
  const [wholes, exports, imports] = [besideOf(scene, 'T'), besideOf(scene, 'X'), besideOf(scene, 'M')]
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
