/** "Total trade without China": a total less the partners that are left out, of one count. */
import type { Facts } from '../../data/facts/facts.ts'
import { growth } from '../../data/model/growth-and-share.ts'
import { canonical, grain, yearBefore } from '../../data/model/period.ts'
import type { Amount, Area, Period } from '../../data/model/schema.ts'
import { difference, differenceInFull } from '../../data/model/sums.ts'
import { areOneCount } from '../figures/held/comparable.ts'
import { none } from '../figures/none.ts'
import { isFromTable } from '../figures/official/official.ts'
import { wholeAndParts } from '../figures/official/together.ts'
import { valuePeriods } from '../figures/values.ts'
import { areasField, asOfField, fieldsOf, optional, pairFields, periodField } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import { isCountry, mayOverlap, membersOf } from '../model/areas.ts'
import type { Computed, Figure } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { QuestionOf, Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** The flow of the partner, the world or a group, less these partners. */
    rest: OfPairAndPeriod & { readonly without: readonly Area[] }
  }
  interface Answers {
    rest: {
      readonly question: QuestionOf<'rest'> & { readonly period: Period }
      /** Its inputs are the total, then what is left out. */
      readonly headline: Computed
      readonly growth?: Computed
    }
  }
}

export const rest: Kind<'rest'> & AnswerFigures<'rest'> = {
  ...ofPair,
  letter: 'z',
  fields: fieldsOf<Questions['rest']>({
    ...pairFields,
    without: areasField,
    period: optional(periodField),
    asOf: asOfField,
  }),
  answer,
  problem: ({ partner, without, reporter }) =>
    without.every(area => area !== reporter && isPart(area, partner)) && !mayOverlap(without)
      ? undefined
      : { because: 'no-rest' },
  followUp: 'flow',
  isPerPeriod: true,
  claimed: ({ headline }) => [headline],
  valued: ({ headline }) => [headline],
}

/** A country, or a group whose members are known, is a part of the world; a country also of its group. */
const isPart = (area: Area, whole: Area): boolean =>
  whole === 'WLD' ? isCountry(area) || membersOf(area).length > 0 : isCountry(area) && membersOf(whole).includes(area)

/** Without a period, the newest year that one office counted whole; 'none' when the total or a part is not held. */
function answer(question: QuestionOf<'rest'>, facts: Facts): Answer {
  const period = question.period === undefined ? newest(question, facts) : canonical(question.period)
  const headline = period === undefined ? undefined : restOf(question, period, facts)
  if (period === undefined || headline === undefined) return none(question, facts)
  const base = restOf(question, yearBefore(period), facts)
  const change = base && growthOf(headline, base)
  return {
    kind: 'rest',
    question: { ...question, period },
    headline,
    ...(change === undefined ? {} : { growth: change }),
  }
}

const newest = (of: QuestionOf<'rest'>, facts: Facts): Period | undefined =>
  valuePeriods(of, facts).findLast(it => grain(it) === 'year' && restOf(of, it, facts) !== undefined)

function restOf(question: QuestionOf<'rest'>, period: Period, facts: Facts): Computed | undefined {
  const { flow, reporter, partner, without } = question
  const from = wholeAndParts({ flow, reporter, partner }, without, period, facts) ?? []
  const [whole, ...parts] = from
  const less = from.every(it => isFromTable(it, facts)) ? differenceInFull : difference
  const amount = parts.reduce<Amount | undefined>((left, it) => left && less(left, it.amount), whole?.amount)
  return amount && { by: 'karvan', rule: 'difference', measure: 'value', flow, reporter, partner, period, amount, from }
}

/** None of a balance, whose growth would be misread. */
function growthOf(now: Computed, base: Figure): Computed | undefined {
  const amount = now.flow === 'B' || !areOneCount([now, base]) ? undefined : growth(now.amount, base.amount)
  return amount && { ...now, rule: 'growth', measure: 'growth', against: base.period, amount, from: [now, base] }
}
