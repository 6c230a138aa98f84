/** The two official figures that a claim of an order compares. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, sameUnit } from '../../data/model/amount.ts'
import { official } from '../figures/official/official.ts'
import type { Figure } from '../model/findings.ts'
import type { PostClaim } from '../model/post.ts'

/** `order`: positive if the first is larger. Undefined unless both are held, of one currency and compiler. */
export function orderFigures(
  { flow, reporter, partner, period, than }: Extract<PostClaim, { kind: 'order' }>,
  facts: Facts,
): { readonly figure: Figure; readonly beside: Figure; readonly order: number } | undefined {
  const of = { measure: 'value', reporter } as const
  const figure = official({ ...of, flow, partner }, period, facts)
  const beside = official({ ...of, ...than }, period, facts)
  if (figure === undefined || beside === undefined || !sameUnit(figure.amount, beside.amount)) return undefined
  return { figure, beside, order: compareAmounts(figure.amount, beside.amount) }
}
