/**
 * /compare: two to four partners, or two to four periods of one pair, side by side. They are ordered only when they are
 * comparable.
 */

import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, difference, growth } from '../../data/model/amount.ts'
import { canonical, comparePeriods, grain, span } from '../../data/model/period.ts'
import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'
import type { FlowOf } from '../figures/candidates.ts'
import { comparable } from '../figures/comparable.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { digitsOf, multiple } from '../figures/multiple.ts'
import { type Unlike, unlikeness } from '../figures/unlike.ts'
import { value, valuePeriods } from '../figures/values.ts'
import {
  areaField,
  areasField,
  asOfField,
  fieldsOf,
  flowField,
  optional,
  pairFields,
  periodField,
  periodFields,
} from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Compared, Difference, Figure } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import type { QuestionOf, Questions } from '../model/question.ts'
import { none } from './none.ts'
import { labels, ofPair, onePeriod } from './of-pair.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** Two to four partners in one period. */
    'compare-partners': {
      readonly reporter: Area
      readonly partners: readonly Area[]
      readonly flow: Flow
      readonly period?: Period
      readonly asOf?: Day
    }
    /** One pair in two to four periods. */
    'compare-periods': OfPair & { readonly periods: readonly Period[] }
  }
}
declare module '../model/answer.ts' {
  interface Answers {
    compare: {
      readonly question: QuestionOf<'compare-partners' | 'compare-periods'>
      /** Largest first when ordered, else in the order of the question. */
      readonly rows: readonly Compared[]
      /** For two rows with equally long periods, if both figures are held and comparable. */
      readonly difference?: Difference
      readonly ordered: boolean
      /** Why the rows are not ordered. */
      readonly unlike: readonly Unlike[]
    }
  }
}

/** The most partners or periods of one comparison: more do not fit an address or a phone. */
const most = 4

export const comparisonOfPartners: Kind<'compare-partners'> & AnswerFigures<'compare'> = {
  letter: 'c',
  fields: fieldsOf<Questions['compare-partners']>({
    flow: flowField,
    reporter: areaField,
    partners: areasField,
    period: optional(periodField),
    asOf: asOfField,
  }),
  answer: comparePartners,
  periods: onePeriod,
  problem: ({ partners }) => {
    if (partners.length > most) return { because: 'too-many', what: 'countries', most }
    return new Set(partners).size < 2 ? { because: 'too-few', what: 'countries' } : undefined
  },
  label: labels.flow,
  followUp: 'compare',
  valued: ({ rows }) => rows.flatMap(({ figure }) => figure ?? []),
}

export const comparisonOfPeriods: Kind<'compare-periods'> = {
  ...ofPair,
  letter: 'd',
  fields: fieldsOf<Questions['compare-periods']>({ ...pairFields, asOf: asOfField, periods: periodFields }),
  answer: comparePeriodsOf,
  periods: question => question.periods,
  problem: question => (question.periods.length > most ? { because: 'too-many', what: 'periods', most } : undefined),
  followUp: 'compare',
}

/** Partners in the period asked for, else in the newest that all have. A partner without it is shown in its nearest period. */
function comparePartners(question: QuestionOf<'compare-partners'>, facts: Facts): Answer {
  const { reporter, partners, flow } = question
  const held = partners.map(partner => valuePeriods({ reporter, partner, flow }, facts))
  const period = question.period ?? common(held) ?? newest(held)
  if (period === undefined) return none(question, facts)
  const rows = partners.map((partner, i) => {
    const at = nearestTo(canonical(period), held[i] ?? []) ?? canonical(period)
    return row({ reporter, partner, flow }, at, facts)
  })
  return compared(question, rows, differences(rows, samePeriod), facts)
}

/** One pair in several periods; only periods of one length can be put in order. */
function comparePeriodsOf(question: QuestionOf<'compare-periods'>, facts: Facts): Answer {
  const rows = question.periods.map(period => row(question, canonical(period), facts))
  return compared(question, rows, differences(rows, sameLength), facts)
}

function compared(
  question: QuestionOf<'compare-partners' | 'compare-periods'>,
  rows: readonly Compared[],
  unlike: readonly Unlike[],
  facts: Facts,
): Answer {
  if (rows.every(it => it.figure === undefined)) return none(question, facts)
  const ordered = unlike.length === 0 && rows.every(it => it.figure !== undefined)
  const between = differenceOf(rows, unlike, facts)
  return {
    kind: 'compare',
    question,
    rows: ordered ? rows.toSorted(largestFirst) : rows,
    ordered,
    unlike,
    ...(between === undefined ? {} : { difference: between }),
  }
}

/**
 * The difference of two figures of equally long periods. Figures of two speakers may be subtracted, because the reader asks
 * for it; figures of two statistical offices never.
 */
function differenceOf(
  [one, other, third]: readonly Compared[],
  unlike: readonly Unlike[],
  facts: Facts,
): Difference | undefined {
  if (one?.figure === undefined || other?.figure === undefined || third !== undefined) return undefined
  if (unlike.includes('periods') || !comparable([one.figure, other.figure], facts)) return undefined
  const [more, less] =
    compareAmounts(one.figure.amount, other.figure.amount) < 0 ? [other.figure, one.figure] : [one.figure, other.figure]
  const bound = isAbout(more) || isAbout(less) ? { bound: 'about' as const } : {}
  const [larger, smaller] = [plainly(more), plainly(less)]
  const amount = difference(larger, smaller)
  if (amount === undefined) return undefined
  const percent = growth(larger, smaller)
  const times = percent && multiple(percent, digitsOf([more, less]))
  return {
    more,
    less,
    amount: { ...amount, ...bound },
    ...(percent === undefined ? {} : { percent: { ...percent, ...bound } }),
    ...(times === undefined ? {} : { times: { ...times, ...bound } }),
  }
}

const isAbout = ({ amount }: Figure): boolean => amount.bound === 'about'
/** 'About 5 billion' is subtracted as 5, and the result is 'about' too. 'Over 5' cannot be subtracted. */
const plainly = ({ amount }: Figure): Figure['amount'] =>
  amount.bound === 'about' ? { value: amount.value, unitMult: amount.unitMult, unit: amount.unit } : amount

const largestFirst = (a: Compared, b: Compared): number =>
  a.figure === undefined || b.figure === undefined ? 0 : compareAmounts(b.figure.amount, a.figure.amount)

function row(of: FlowOf, period: Period, facts: Facts): Compared {
  const figure = value(of, period, facts)
  const growth = figure && growthBeside(of, figure, facts)
  return {
    partner: of.partner,
    period,
    ...(figure === undefined ? {} : { figure }),
    ...(growth === undefined ? {} : { growth }),
  }
}

/** The newest period that every list holds. */
const common = ([first = [], ...others]: readonly (readonly Period[])[]): Period | undefined =>
  first.findLast(period => others.every(list => list.includes(period)))

/** The newest period of any list, for partners without a common one. */
const newest = (held: readonly (readonly Period[])[]): Period | undefined => held.flat().sort(comparePeriods).at(-1)

/** That period, else the one with the nearest end; of equally near ones, the one of the same grain. */
function nearestTo(period: Period, held: readonly Period[]): Period | undefined {
  const away = (it: Period): number => Math.abs(end(it) - end(period))
  const other = (it: Period): number => Number(grain(it) !== grain(period))
  return held.toSorted((a, b) => away(a) - away(b) || other(a) - other(b) || comparePeriods(b, a))[0]
}
const end = (period: Period): number => span(period).start + span(period).months

const samePeriod = (a: Period, b: Period): boolean => a === b
const sameLength = (a: Period, b: Period): boolean => span(a).months === span(b).months

/** Why the rows are not ordered: how their figures differ besides their size. */
function differences(rows: readonly Compared[], alike: (a: Period, b: Period) => boolean): readonly Unlike[] {
  const figures = rows.map(it => it.figure).filter(it => it !== undefined)
  const [first] = figures
  const areAlike = figures.every(it => first !== undefined && alike(it.period, first.period))
  return [...(areAlike ? [] : (['periods'] as const)), ...unlikeness(figures)]
}
