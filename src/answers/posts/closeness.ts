/** How near a claimed number is to an official one that differs. Offices revise their figures: a little less is not wrong. */
import type { Facts } from '../../data/facts/facts.ts'
import { areWithin, numberOf, sameUnit } from '../../data/model/amount.ts'
import { absolute, compareExact, minus, type Rational, rational } from '../../data/model/rational.ts'
import type { Amount } from '../../data/model/schema.ts'
import { official } from '../figures/official/official.ts'
import { partnerTable } from '../figures/official/table.ts'
import type { Figure } from '../model/findings.ts'

/** 'same': less than a thousandth apart, a revision that no one disputes. 'near': perhaps an earlier count, or another one. */
export type Closeness = 'same' | 'near'

/**
 * Of the counts that offices have printed, most that differ from the official table of today do so by less than a percent.
 * A growth on revised values moves by a point, a share by half of one; a place
 * changes when the partner of the next one traded about as much.
 */
export function closeness(claimed: Amount, figure: Figure, facts: Facts): Closeness | undefined {
  const { measure, amount: held } = figure
  if (!sameUnit(claimed, held) || numberOf(claimed).n < 0n !== numberOf(held).n < 0n) return undefined
  const gap = absolute(minus(numberOf(claimed), numberOf(held)))
  const isWithin = (most: Rational): boolean => compareExact(gap, most) <= 0
  switch (measure) {
    case 'value':
      return areWithin(claimed, held, 1000) ? 'same' : areWithin(claimed, held, 100) ? 'near' : undefined
    case 'growth':
      return isWithin(rational(1n)) || areWithin(claimed, held, 50) ? 'near' : undefined
    case 'share':
      return isWithin({ n: 1n, d: 2n }) ? 'near' : undefined
    case 'rank':
      return areAlike(figure, Number(claimed.value), facts) ? 'near' : undefined
  }
}

/** Whether the partner of the claimed place traded about as much: within a twentieth. */
function areAlike(figure: Figure, place: number, facts: Facts): boolean {
  const { period } = figure
  const own = official(figure, period, facts)
  const other = partnerTable(figure, period, facts)?.find(it => it.place === place)
  const size = other && official({ ...figure, partner: other.partner }, period, facts)
  return own !== undefined && size !== undefined && areWithin(size.amount, own.amount, 20)
}
