/** The claimed number, held for something else than what is claimed: for another flow, partner or period. */
import type { Facts } from '../../data/facts/facts.ts'
import { sameUnit, significant } from '../../data/model/amount.ts'
import { grain } from '../../data/model/period.ts'
import type { Amount, Flow, Period } from '../../data/model/schema.ts'
import { weighAmount } from '../claims/weigh-amount.ts'
import { change } from '../figures/change.ts'
import { periodsOf, held as publishedOf } from '../figures/held/candidates.ts'
import { value, valuePeriods } from '../figures/values.ts'
import type { Figure } from '../model/findings.ts'
import type { OpenSlot, PostClaim } from '../model/post.ts'
import type { OfPair } from '../model/question.ts'

/** The figure with the claimed number, and the slot in which it differs from the claim. */
export interface Elsewhere {
  readonly slot: OpenSlot
  readonly figure: Figure
}

type NumberClaim = Extract<PostClaim, { readonly kind: 'value' | 'growth' }>

/** Searches other flows, then total trade, then other periods, the newest first. Many periods and partners share a place or a share. */
export function elsewhereOf(claim: PostClaim, of: OfPair, facts: Facts): Elsewhere | undefined {
  if ((claim.kind !== 'value' && claim.kind !== 'growth') || isLoose(claim)) return undefined
  const { period } = claim
  const found = (of: OfPair, at: Period): Figure | undefined => {
    const figure = claim.kind === 'value' ? value(of, at, facts) : change(of, at, facts)
    return figure !== undefined && isClaimed(claim, figure.amount) ? figure : undefined
  }
  const byFlow = flows
    .filter(flow => flow !== of.flow)
    .map(flow => found({ ...of, flow }, period))
    .find(it => it !== undefined)
  if (byFlow !== undefined) return { slot: 'flow', figure: byFlow }
  // «Итоги года для Узбекистана»: the total trade of either side.
  const totals = of.partner === 'WLD' ? [] : [of.reporter, of.partner]
  // 中阿贸易额 … 进口: the text does not say whose imports.
  const isOpenPair = [...claim.inherited, ...claim.assumed].includes('pair')
  const turned = isOpenPair && of.partner !== 'WLD' ? [{ reporter: of.partner, partner: of.reporter }] : []
  const ofPair = [...turned, ...totals.map(reporter => ({ reporter, partner: 'WLD' }))]
    .map(sides => found({ ...of, ...sides }, period))
    .find(it => it !== undefined)
  if (ofPair !== undefined) return { slot: 'pair', figure: ofPair }
  const figure = otherPeriods(claim, of, facts)
    .map(at => found(of, at))
    .findLast(it => it !== undefined)
  return figure && { slot: 'period', figure }
}

const flows: readonly Flow[] = ['T', 'X', 'M']

/** A bound, or a number of one digit, agrees with too many others. */
const isLoose = ({ amount }: NumberClaim): boolean =>
  amount.bound === 'over' || amount.bound === 'under' || significant(amount) < 2

const isClaimed = (claim: NumberClaim, held: Amount): boolean =>
  sameUnit(claim.amount, held) &&
  significant(held) > 1 &&
  ['holds', 'rounded'].includes(weighAmount(claim, held).verdict)

/** A number of two digits may be of many periods: only those of the same length are looked at. */
function otherPeriods({ kind, amount, period }: NumberClaim, of: OfPair, facts: Facts): readonly Period[] {
  const mayBeMeant = (at: Period): boolean => grain(at) === grain(period) || significant(amount) > 2
  const printed = kind === 'value' ? [] : periodsOf(publishedOf({ ...of, measure: kind }, facts))
  return [...new Set([...printed, ...valuePeriods(of, facts)])].filter(at => at !== period && mayBeMeant(at))
}
