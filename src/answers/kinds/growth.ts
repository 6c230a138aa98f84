/** /growth: the change on the year before, or on another base. */
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { canonical, comparePeriods, later, span, yearBefore } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import { change, computedGrowth, officialEnds } from '../figures/change.ts'
import { check, ownValues } from '../figures/check.ts'
import { type FlowOf, growthsOf, held } from '../figures/held/candidates.ts'
import { none } from '../figures/none.ts'
import { streak } from '../figures/streak.ts'
import { neighbours, valuePeriods } from '../figures/values.ts'
import { verdicts } from '../figures/verdict.ts'
import { asOfField, fieldsOf, optional, pairFields, periodField } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure, GrowthCheck, Record, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { labels, ofPair } from '../model/of-pair.ts'
import type { QuestionOf, Questions } from '../model/question.ts'
import { comparisonOfPeriods } from './compare.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** `base` when it is not the year before. */
    growth: OfPairAndPeriod & { readonly base?: Period }
  }
  interface Answers {
    growth: {
      readonly question: QuestionOf<'growth'> & { readonly period: Period; readonly base: Period }
      readonly headline: Figure
      readonly now?: Figure
      readonly base?: Figure
      readonly check?: GrowthCheck
      readonly record?: Record
      readonly others: readonly Verdict[]
      readonly earlier?: Period
      readonly later?: Period
    }
  }
}

export const growth: Kind<'growth'> & AnswerFigures<'growth'> = {
  ...ofPair,
  letter: 'g',
  fields: fieldsOf<Questions['growth']>({
    ...pairFields,
    period: optional(periodField),
    base: optional(periodField),
    asOf: asOfField,
  }),
  answer,
  begun: ({ period, base }) => [period, base].filter(it => it !== undefined),
  label: labels.growth,
  followUp: 'growth',
  isOneFigure: true,
  isPerPeriod: true,
  claimed: ({ headline, now }) => [headline, now].filter(it => it !== undefined),
  change: ({ headline }) => (headline.amount.unit === 'TIMES' ? undefined : headline),
}

/** Without a period, the newest. 'none' without a published or computed growth. Of a balance: both periods and the difference in money. */
function answer(question: QuestionOf<'growth'>, facts: Facts, today: Day): Answer {
  const both = balancesIn(question, facts)
  if (both !== undefined) return comparisonOfPeriods.answer(both, facts, today)
  const period = question.period === undefined ? newest(question, facts) : canonical(question.period)
  if (period === undefined) return none(question, facts, 'growth')
  const base = question.base === undefined ? yearBefore(period) : canonical(question.base)
  const headline = change(question, period, facts, base)
  if (headline === undefined) return none({ ...question, period }, facts, 'growth')
  const record = base === yearBefore(period) ? streak(question, period, facts) : undefined
  return {
    kind: 'growth',
    question: { ...question, period, base },
    headline,
    ...ends(headline, period, base, facts),
    ...defined({ record }),
    others: verdicts(headline, facts),
    ...neighbours(publishedPeriods(question, facts), period),
  }
}

function balancesIn(question: QuestionOf<'growth'>, facts: Facts): QuestionOf<'compare-periods'> | undefined {
  const { period: asked, base, kind: _, ...of } = question
  const held = of.flow === 'B' ? valuePeriods(of, facts) : []
  const before = (it: Period): Period => canonical(base ?? yearBefore(it))
  const period = held.findLast(it => it === canonical(asked ?? it) && held.includes(before(it)))
  return period === undefined ? undefined : { kind: 'compare-periods', ...of, periods: [period, before(period)] }
}

function ends(headline: Figure, period: Period, base: Period, facts: Facts) {
  const redone = headline.by === 'publisher' ? check(headline, facts) : undefined
  // Readers would take a value of another compiler for the one that grew.
  const level = (at: Period): Figure | undefined =>
    headline.by === 'publisher' ? ownValues(headline, at, facts)[0] : headline.from.find(it => it.period === at)
  const ends = officialEnds(headline, period, facts, base)
  const now = redone?.now ?? ends?.now ?? level(period)
  return defined({ now, base: redone?.base ?? ends?.base ?? level(base), check: redone })
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
  return later(publishedPeriods(question, facts).at(-1), computable)
}
