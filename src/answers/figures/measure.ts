/** The official figure that published ones are compared with: a value, or a growth, share or place computed from values. */
import type { Facts } from '../../data/facts/facts.ts'
import { agree } from '../../data/model/amount.ts'
import { shareFits } from '../../data/model/growth-and-share.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Figure } from '../model/findings.ts'
import { computedGrowth, officialEnds } from './change.ts'
import { inOrder } from './headline.ts'
import type { Subject } from './held/candidates.ts'
import { official } from './official/official.ts'
import { officialShare, placeOf } from './official/place.ts'

/** The share or place that leads: a published one that the official statistics bear out, else the official one. */
export function leadingOf(of: Subject, period: Period, facts: Facts): Figure | undefined {
  const all = inOrder(of, period, facts)
  const measure = measureOf({ ...of, period }, facts)
  return measure === undefined ? all[0] : (all.find(it => bearsOut(measure, it)) ?? measure)
}

/** Whether the published share or place is that of the official figures, within the digits of both. */
export function bearsOut(measure: Figure, { amount }: Figure): boolean {
  const [part, whole] = measure.by === 'karvan' && measure.rule === 'share' ? measure.from : []
  const fits = part && whole && shareFits(amount, part.amount, whole.amount)
  return fits ?? agree(amount, measure.amount)
}

interface Told extends Subject {
  readonly period: Period
  readonly against?: Period
}

/** Undefined when official statistics do not tell it. */
export function measureOf(figure: Told, facts: Facts): Figure | undefined {
  const { period, against } = figure
  switch (figure.measure) {
    case 'value':
      return official(figure, period, facts)
    case 'growth':
      return officialEnds(figure, period, facts, against) && computedGrowth(figure, period, facts, against)
    case 'share':
      return officialShare(figure, period, facts)
    case 'rank':
      return placeOf(figure, period, facts)
  }
}
