/** How near a claimed number is to an official one that differs. Offices revise their figures: a little less is not wrong. */
import type { Facts } from '../../data/facts/facts.ts'
import { areWithin, numberOf, sameUnit } from '../../data/model/amount.ts'
import { absolute, compareExact, minus, over, plus, type Rational, rational } from '../../data/model/rational.ts'
import type { Area } from '../../data/model/schema.ts'
import { countsOf } from '../figures/held/comparable.ts'
import { official } from '../figures/official/official.ts'
import { partnerTable } from '../figures/official/table.ts'
import type { Figure } from '../model/findings.ts'
import type { PostClaim } from '../model/post.ts'

/** 'same': less than a thousandth apart, a revision that no one disputes. 'near': perhaps an earlier count, or another one. */
type Nearness = 'same' | 'near'

/**
 * Of the counts that offices have printed, most that differ from a later one of the same office do so by less than a percent;
 * from an international table, often by up to a twentieth. A growth on revised values moves by a point, a share by half of one; a
 * place changes when the partner of the next one traded about as much.
 */
export function nearness(claim: PostClaim, figure: Figure, facts: Facts): Nearness | undefined {
  if (!('amount' in claim) || claim.amount.bound !== undefined) return undefined
  const { amount: claimed } = claim
  const { measure, amount: held } = figure
  if (!sameUnit(claimed, held) || numberOf(claimed).n < 0n !== numberOf(held).n < 0n) return undefined
  const gap = absolute(minus(numberOf(claimed), numberOf(held)))
  const isWithin = (most: Rational): boolean => compareExact(gap, most) <= 0
  switch (measure) {
    case 'value':
      if (areWithin(claimed, held, 1000)) return 'same'
      if (!isOfOffices(figure, facts)) return areWithin(claimed, held, 20) ? 'near' : undefined
      // Of a count that the post names the office of, an earlier or a later edition may be held.
      return areWithin(claimed, held, claim.counter === undefined ? 100 : 50) ? 'near' : undefined
    case 'growth': {
      // A fortieth of what the trade came to, in percent of its base.
      const ofLevel = over(plus(rational(100n), numberOf(held)), rational(40n))
      const isNear = isWithin(isOfOffices(figure, facts) ? rational(1n) : ofLevel)
      return isNear || areWithin(claimed, held, 50) ? 'near' : undefined
    }
    case 'share':
      return isWithin({ n: 1n, d: 2n }) ? 'near' : undefined
    case 'rank':
      return areAlike(figure, partnerAt(Number(claimed.value), figure, facts), facts) ? 'near' : undefined
  }
}

/** Whether offices of countries counted it, or all of its parts, and no international table. */
const isOfOffices = (figure: Figure, { organisations }: Facts): boolean =>
  countsOf(figure).every(id => organisations.get(id)?.area !== undefined)

const partnerAt = (place: number, figure: Figure, facts: Facts): Area | undefined =>
  partnerTable(figure, figure.period, facts)?.find(it => it.place === place)?.partner

/** Whether trade with the other partner is about as large: within a twentieth. */
function areAlike(figure: Figure, partner: Area | undefined, facts: Facts): boolean {
  const sizeOf = (area: Area): Figure | undefined => official({ ...figure, partner: area }, figure.period, facts)
  const own = sizeOf(figure.partner)
  const other = partner === undefined ? undefined : sizeOf(partner)
  return own !== undefined && other !== undefined && areWithin(other.amount, own.amount, 20)
}
