/** /growth 2021-2025: average growth per year between two values, computed, with the growths year by year. */
import type { Facts } from '../../../data/facts/facts.ts'
import { isExact, sameNumber } from '../../../data/model/amount.ts'
import { averageGrowth, growth, growthFits } from '../../../data/model/growth-and-share.ts'
import { canonical, span, yearBefore } from '../../../data/model/period.ts'
import type { Amount, Period } from '../../../data/model/schema.ts'
import { change } from '../../figures/change.ts'
import { inOrder } from '../../figures/headline.ts'
import { type FlowOf, growthsOf } from '../../figures/held/candidates.ts'
import { areOneCount, comparable } from '../../figures/held/comparable.ts'
import { briefMultiple, digitsOf } from '../../figures/multiple.ts'
import { none } from '../../figures/none.ts'
import { areAddable, counted, sidesOf, unlikeness } from '../../figures/unlike.ts'
import { value } from '../../figures/values.ts'
import { contradicts, verdicts } from '../../figures/verdict.ts'
import { asOfField, fieldsOf, pairFields, periodField } from '../../model/address-codec.ts'
import type { Answer } from '../../model/answer.ts'
import type { Computed, Figure, Unlike, Verdict } from '../../model/findings.ts'
import type { AnswerFigures, Kind } from '../../model/kind.ts'
import { labels, ofPair } from '../../model/of-pair.ts'
import type { QuestionOf, Questions } from '../../model/question.ts'

declare module '../../model/question.ts' {
  interface Questions {
    'growth-per-year': OfPair & { readonly from: Period; readonly to: Period }
  }
  interface Answers {
    average: {
      readonly question: QuestionOf<'growth-per-year'>
      readonly headline: Computed
      /** The change from the first of the years to the last. */
      readonly overall?: Computed
      /** Growth of each year after the first, published, else computed, newest first. */
      readonly yearly: readonly Figure[]
      /** Published growths that differ from the one shown for their year. */
      readonly disputed: readonly Verdict[]
      /** 'compilers' when the two values are of different counts of one side. */
      readonly unlike: readonly Unlike[]
    }
  }
}

export const growthPerYear: Kind<'growth-per-year'> & AnswerFigures<'average'> = {
  ...ofPair,
  letter: 'a',
  fields: fieldsOf<Questions['growth-per-year']>({
    ...pairFields,
    from: periodField,
    to: periodField,
    asOf: asOfField,
  }),
  answer,
  periods: ({ from, to }) => [from, to],
  label: labels.growth,
  followUp: 'growth',
  claimed: ({ headline }, { amount, yearly }) =>
    [yearly === true ? headline : inUnit(amount, overall(headline))].filter(it => it !== undefined),
  change: ({ headline }) => overall(headline),
}

/** The change from the first of the years to the last. */
function overall(average: Computed): Computed | undefined {
  const [now, base] = average.from
  const amount = now && base && growth(now.amount, base.amount)
  if (now === undefined || base === undefined || amount === undefined) return undefined
  return { ...average, rule: 'growth', period: now.period, against: base.period, amount }
}

/** A claimed multiple ("has it doubled?") is compared with a multiple, and a percentage with a percentage. */
function inUnit({ unit }: Amount, change: Computed | undefined): Computed | undefined {
  const amount =
    unit === 'TIMES' && change !== undefined ? briefMultiple(change.amount, digitsOf(change.from)) : undefined
  return change === undefined || amount === undefined ? change : { ...change, amount }
}

/** Between two periods of one length that are whole years apart, in either order; 'none' when the values do not allow it. */
function answer(question: QuestionOf<'growth-per-year'>, facts: Facts): Answer {
  const [from, to] = [canonical(question.from), canonical(question.to)].sort((a, b) => span(a).start - span(b).start)
  const years = from === undefined || to === undefined ? undefined : yearsBetween(from, to)
  if (from === undefined || to === undefined || years === undefined) return none(question, facts)
  const ends = endsOf(question, from, to, facts)
  if (ends === undefined) return none(question, facts)
  const [now, base] = ends
  const amount = averageGrowth(now.amount, base.amount, years)
  if (amount === undefined) return none(question, facts)
  const { flow, reporter, partner } = question
  const yearly = yearlyOf(question, to, years, facts)
  const places = { flow, reporter, partner, period: to, against: from }
  const headline: Computed = { by: 'karvan', rule: 'average', measure: 'growth', ...places, amount, from: [now, base] }
  const unlike = areOneCount(ends) ? [] : unlikeness(ends, facts)
  const change = unlike.length === 0 && years > 1 && flow !== 'B' ? overall(headline) : undefined
  return {
    kind: 'average',
    question: { ...question, from, to },
    headline,
    ...(change !== undefined && { overall: change }),
    yearly,
    disputed: disputes(yearly, facts),
    unlike,
  }
}

/** Values of both periods, later first; official ones of one compiler if held. Undefined without one, or of two sides or definitions. */
function endsOf(of: FlowOf, from: Period, to: Period, facts: Facts): readonly [Figure, Figure] | undefined {
  const now = value(of, to, facts)
  const base = value(of, from, facts)
  if (now === undefined || base === undefined || !areAddable([now, base], facts)) return undefined
  const nowCounted = counted(now, facts)
  const baseCounted = counted(base, facts)
  if (areOneCount([nowCounted, baseCounted])) return [nowCounted, baseCounted]
  return mayAverage(now, base, facts) ? [now, base] : undefined
}

/**
 * Within one compiler, or if one of the two is of a statistical office. Two speakers may mean different statistics:
 * only when a published growth confirms both values, as +30.2 % leads from 3.744 to 4.87.
 */
const mayAverage = (now: Figure, base: Figure, facts: Facts): boolean =>
  areOneCount([now, base]) ||
  [now, base].some(it => sidesOf(it, facts).length > 0) ||
  inOrder(growthsOf(now), now.period, facts, base.period).some(
    it => comparable([it, now, base], facts) && growthFits(it.amount, now.amount, base.amount) === true,
  )

/** Order of verdicts: exact figures before bounds, and figures of another year last. */
function disputes(yearly: readonly Figure[], facts: Facts): readonly Verdict[] {
  const all = yearly.flatMap(it => verdicts(it, facts).filter(contradicts))
  const explained = ({ figure, why }: Verdict): number =>
    Number(why?.because === 'other-period') + Number(!isExact(figure.amount))
  const once = all.filter(
    (one, i) =>
      all.findIndex(it => it.figure.period === one.figure.period && sameNumber(it.figure.amount, one.figure.amount)) ===
      i,
  )
  return once.toSorted((a, b) => explained(a) - explained(b))
}

/** Undefined for periods of different lengths or months, and for one period twice. */
function yearsBetween(from: Period, to: Period): number | undefined {
  const start = span(from)
  const end = span(to)
  const months = end.start - start.start
  return start.months === end.months && months > 0 && months % 12 === 0 ? months / 12 : undefined
}

/** Growth of each year after the first, newest first. */
function yearlyOf(question: QuestionOf<'growth-per-year'>, to: Period, years: number, facts: Facts): readonly Figure[] {
  if (years === 0) return []
  const latest = change(question, to, facts)
  return [...(latest === undefined ? [] : [latest]), ...yearlyOf(question, yearBefore(to), years - 1, facts)]
}
