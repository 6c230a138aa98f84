/** /growth 2021-2025: average growth a year between two values, ours, with the growths year by year. */

import type { Facts } from '../../data/facts/facts.ts'
import { averageGrowth, growthFits, isExact } from '../../data/model/amount.ts'
import { canonical, span, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { change } from '../figures/change.ts'
import { comparable, mayLead } from '../figures/comparable.ts'
import { inOrder } from '../figures/headline.ts'
import { growthsOf, value } from '../figures/values.ts'
import { contradicts, verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure, Verdict } from '../model/findings.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'

/** Of two periods alike that are whole years apart, in either order; 'none' where the values do not allow it. */
export function average(question: QuestionOf<'average'>, facts: Facts): Answer {
  const [from, to] = [canonical(question.from), canonical(question.to)].sort((a, b) => span(a).start - span(b).start)
  const years = from === undefined || to === undefined ? undefined : yearsBetween(from, to)
  if (from === undefined || to === undefined || years === undefined) return none(question, facts)
  const [now, base] = [value(question, to, facts), value(question, from, facts)]
  if (now === undefined || base === undefined || !mayAverage(now, base, facts)) return none(question, facts)
  const amount = averageGrowth(now.amount, base.amount, years)
  if (amount === undefined) return none(question, facts)
  const { flow, reporter, partner } = question
  const yearly = yearlyOf(question, to, years, facts)
  return {
    kind: 'average',
    question: { ...question, from, to },
    headline: {
      by: 'karvan',
      rule: 'average',
      measure: 'growth',
      flow,
      reporter,
      partner,
      period: to,
      against: from,
      amount,
      from: [now, base],
    },
    yearly,
    disputed: disputes(yearly, facts),
  }
}

/** Also from one speaker to another where a published growth bears them out: 4.87 and 3.744 by +30.2 %. */
const mayAverage = (now: Figure, base: Figure, facts: Facts): boolean =>
  mayLead(now, base, facts) ||
  inOrder(growthsOf(now), now.period, facts, base.period).some(
    it => comparable([it, now, base], facts) && growthFits(it.amount, now.amount, base.amount) === true,
  )

/** Those first that nothing explains away: exact figures before bounds, and none that belongs to another year. */
function disputes(yearly: readonly Figure[], facts: Facts): readonly Verdict[] {
  const all = yearly.flatMap(it => (it.by === 'publisher' ? verdicts(it, facts).filter(contradicts) : []))
  const explained = ({ figure, why }: Verdict): number =>
    Number(why?.because === 'other-period') + Number(!isExact(figure.amount))
  return all.toSorted((a, b) => explained(a) - explained(b))
}

/** Undefined for periods of unlike length, of other months, or the same. */
function yearsBetween(from: Period, to: Period): number | undefined {
  const [start, end] = [span(from), span(to)]
  const months = end.start - start.start
  return start.months === end.months && months > 0 && months % 12 === 0 ? months / 12 : undefined
}

/** Growth of each year after the first, newest first. */
function yearlyOf(question: QuestionOf<'average'>, to: Period, years: number, facts: Facts): readonly Figure[] {
  if (years === 0) return []
  const growth = change(question, to, facts)
  return [...(growth === undefined ? [] : [growth]), ...yearlyOf(question, yearBefore(to), years - 1, facts)]
}
