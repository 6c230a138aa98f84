/** /growth: the change on the year before, or on another base. */
import type { Facts } from '../../data/facts/facts.ts'
import { canonical, comparePeriods, span, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { held } from '../figures/candidates.ts'
import { change, computedGrowth } from '../figures/change.ts'
import { check, ownValues } from '../figures/check.ts'
import { streak } from '../figures/streak.ts'
import { type FlowOf, growthsOf, neighbours, value, valuePeriods } from '../figures/values.ts'
import { verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure } from '../model/findings.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'

/** The newest period when none is asked; 'none' when nothing is published for it and the ends allow no calculation. */
export function growth(question: QuestionOf<'growth'>, facts: Facts): Answer {
  const period = question.period === undefined ? newest(question, facts) : canonical(question.period)
  if (period === undefined) return none(question, facts)
  const base = question.base === undefined ? yearBefore(period) : canonical(question.base)
  const headline = change(question, period, facts, base)
  if (headline === undefined) return none({ ...question, period }, facts)
  const record = base === yearBefore(period) ? streak(question, period, facts) : undefined
  return {
    kind: 'growth',
    question: { ...question, period, base },
    headline,
    ...ends(question, headline, period, base, facts),
    ...(record === undefined ? {} : { record }),
    others: headline.by === 'publisher' ? verdicts(headline, facts) : [],
    ...neighbours(publishedPeriods(question, facts), period),
  }
}

function ends(of: FlowOf, headline: Figure, period: Period, base: Period, facts: Facts) {
  const redone = headline.by === 'publisher' ? check(headline, facts) : undefined
  // A level of another count beside a growth would seem to be what grew.
  const level = (at: Period): Figure | undefined =>
    headline.by === 'publisher' ? ownValues(headline, at, facts)[0] : value(of, at, facts)
  const now = redone?.now ?? level(period)
  const then = redone?.base ?? level(base)
  return {
    ...(now === undefined ? {} : { now }),
    ...(then === undefined ? {} : { base: then }),
    ...(redone === undefined ? {} : { check: redone }),
  }
}

/** Periods with a published growth on the year before, in the order in which they became known. */
const publishedPeriods = (of: FlowOf, facts: Facts): readonly Period[] =>
  [
    ...new Set(
      held(growthsOf(of), facts)
        .filter(it => it.against === yearBefore(it.period))
        .map(it => it.period),
    ),
  ].sort(comparePeriods)

/** The newest period whose growth is published or can be computed; with a base, the newest value as long as the base. */
function newest(question: QuestionOf<'growth'>, facts: Facts): Period | undefined {
  const { base } = question
  if (base !== undefined) {
    const after = (it: Period): boolean => comparePeriods(it, base) > 0 && span(it).months === span(base).months
    return valuePeriods(question, facts).findLast(after)
  }
  const computable = valuePeriods(question, facts).findLast(it => computedGrowth(question, it, facts) !== undefined)
  const published = publishedPeriods(question, facts).at(-1)
  return [published, computable]
    .filter(it => it !== undefined)
    .sort(comparePeriods)
    .at(-1)
}
