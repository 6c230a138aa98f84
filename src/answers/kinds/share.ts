/** /share: what percent of the reporter's total of a flow the partner takes. */
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { canonical, later } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { inOrder } from '../figures/headline.ts'
import { type FlowOf, held, periodsOf, valuesOf } from '../figures/held/candidates.ts'
import { areOneCount } from '../figures/held/comparable.ts'
import { leadingOf } from '../figures/measure.ts'
import { none } from '../figures/none.ts'
import { sumOfMembers } from '../figures/official/members.ts'
import { official } from '../figures/official/official.ts'
import { officialShare, shareOf } from '../figures/official/place.ts'
import { valuePeriods } from '../figures/values.ts'
import { verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { Computed, Figure, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind, Label } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { QuestionOf } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** The partner's percent of the reporter's total of that flow. */
    share: OfPairAndPeriod
  }
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

const label: Label = { by: 'subject' }

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

/** The published share that the official figures bear out, else theirs, else of one compiler. No period: the newest. */
function answer(question: QuestionOf<'share'>, facts: Facts): Answer {
  const period = question.period === undefined ? newest(question, facts) : canonical(question.period)
  if (period === undefined) return none(question, facts, 'share')
  const ours = computedIn(question, period, facts)
  const headline = shareIn(question, period, facts)
  if (headline === undefined) return none(question, facts, 'share')
  const [value, total] = ours?.from ?? []
  return {
    kind: 'share',
    question: { ...question, period },
    headline,
    ...defined({ value, total }),
    others: verdicts(headline, facts),
  }
}

/** The share that leads in that period: a published one, or one computed. */
export const shareIn = (of: FlowOf, period: Period, facts: Facts): Figure | undefined =>
  leadingOf({ ...of, measure: 'share' }, period, facts) ?? computedIn(of, period, facts)

const computedIn = (of: FlowOf, period: Period, facts: Facts): Computed | undefined =>
  officialShare(of, period, facts) ?? computedShare(of, period, facts)

function newest(of: FlowOf, facts: Facts): Period | undefined {
  const published = periodsOf(held({ ...of, measure: 'share' }, facts)).at(-1)
  const ours = valuePeriods(of, facts).findLast(period => computedIn(of, period, facts) !== undefined)
  return later(published, ours)
}

/** The value in percent of the total. Undefined when no compiler gives both, or the flow is a balance. */
function computedShare(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const totals = inOrder(valuesOf({ ...of, partner: 'WLD' }), period, facts)
  const values = inOrder(valuesOf(of), period, facts)
  for (const value of values) {
    const total = totals.find(it => it.mirrored === value.mirrored && areOneCount([it, value]))
    const share = total && shareOf(of, value, total)
    if (share !== undefined) return share
  }
  // A published figure of the group leads everywhere, so the sum of its members gives no share beside it.
  if (values.length > 0) return undefined
  const members = sumOfMembers(of, period, facts)
  const whole = official({ ...of, partner: 'WLD' }, period, facts)
  return members && whole && shareOf(of, members, whole)
}
