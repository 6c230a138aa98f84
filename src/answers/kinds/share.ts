/** /share: what percent of the reporter's total of a flow the partner takes. */

import type { Facts } from '../../data/facts/facts.ts'
import { share as shareOf } from '../../data/model/amount.ts'
import { canonical } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { held, periodsOf, type Subject } from '../figures/candidates.ts'
import { headline, inOrder } from '../figures/headline.ts'
import { type FlowOf, valuePeriods, valuesOf } from '../figures/values.ts'
import { verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { Computed, Figure, Published, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind, Label } from '../model/kind.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'
import { ofPair } from './of-pair.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** The partner's percent of the reporter's total of that flow. */
    share: OfPairAndPeriod
  }
}
declare module '../model/answer.ts' {
  interface Answers {
    share: {
      readonly question: QuestionOf<'share'> & { readonly period: Period }
      readonly headline: Figure
      readonly value?: Figure
      readonly total?: Figure
      readonly others: readonly Verdict[]
    }
  }
}

const label: Label = { by: 'share' }

export const share: Kind<'share'> & AnswerFigures<'share'> = {
  ...ofPair,
  letter: 'h',
  answer,
  label: () => label,
  followUp: 'share',
  isOneFigure: true,
  isPerPeriod: true,
  claimed: ({ headline, value }) => [headline, value].filter(it => it !== undefined),
}

/**
 * The published share, else one computed from a value and a total of one compiler. Without a period, the newest published
 * one.
 */
function answer(question: QuestionOf<'share'>, facts: Facts): Answer {
  const { flow, reporter, partner } = question
  const of: Subject = { measure: 'share', flow, reporter, partner }
  const period = question.period === undefined ? newest(of, facts) : canonical(question.period)
  if (period === undefined) return none(question, facts, 'share')
  const ours = computedShare(question, period, facts)
  const published = headline(of, period, facts)
  const first = published ?? ours
  if (first === undefined) return none(question, facts, 'share')
  const [value, total] = ours?.from ?? []
  return {
    kind: 'share',
    question: { ...question, period },
    headline: first,
    ...(value === undefined ? {} : { value }),
    ...(total === undefined ? {} : { total }),
    others: published === undefined ? [] : verdicts(published, facts),
  }
}

const newest = (of: Subject, facts: Facts): Period | undefined =>
  periodsOf(held(of, facts)).at(-1) ??
  valuePeriods(of, facts).findLast(period => computedShare(of, period, facts) !== undefined)

/** The value in percent of the total. Undefined when no compiler gives both, or the flow is a balance. */
function computedShare(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const { flow, reporter, partner } = of
  if (flow === 'B' || partner === 'WLD') return undefined
  const totals = inOrder(valuesOf({ flow, reporter, partner: 'WLD' }), period, facts)
  for (const value of inOrder(valuesOf({ flow, reporter, partner }), period, facts)) {
    const total = totals.find(it => sameCount(it, value))
    const amount = total && shareOf(value.amount, total.amount)
    if (total === undefined || amount === undefined) continue
    const from = [value, total]
    return { by: 'karvan', rule: 'share', measure: 'share', flow, reporter, partner, period, amount, from }
  }
  return undefined
}

const sameCount = (one: Published, other: Published): boolean =>
  one.observation.compiledBy === other.observation.compiledBy && one.mirrored === other.mirrored
