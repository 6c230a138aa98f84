/** The answer when no figure is held: it says so and shows the nearest figures. */
import type { Facts, Withdrawn } from '../../data/facts/facts.ts'
import { canonical } from '../../data/model/period.ts'
import type { Amount, Area, Flow, Measure, Period } from '../../data/model/schema.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure } from '../model/findings.ts'
import { type Pair, partnersOf, type Question } from '../model/question.ts'
import { byCloseness, type Closeness } from './closeness.ts'
import { conflict } from './conflicts.ts'
import { headline } from './headline.ts'
import { type FlowOf, held, periodsOf } from './held/candidates.ts'
import { value, valuePeriods } from './values.ts'

declare module '../model/question.ts' {
  interface Answers {
    none: {
      readonly question: Question
      readonly nearest: readonly Figure[]
      /** For a change on a base: the period without a figure. */
      readonly missing?: Period
      /** The figure that was withdrawn, in the series and period of the question. */
      readonly gone?: Withdrawn
      /** The amount that was asked for and that no figure has. */
      readonly sought?: Amount
      /** The asker gets an alert when it comes. */
      readonly isAwaited?: true
    }
  }
}

/** The answer 'none' with three nearest figures at most. `measure` is what is asked for, if not a value. */
export function none(question: Question, facts: Facts, measure?: Measure): Answer {
  const missing = missingEnd(question, facts)
  const gone = withdrawnFor(question, measure ?? 'value', facts)
  return {
    kind: 'none',
    question,
    nearest: nearest(question, measure, facts),
    ...(missing === undefined ? {} : { missing }),
    ...(gone && { gone }),
  }
}

function withdrawnFor(question: Question, measure: Measure, facts: Facts): Withdrawn | undefined {
  if (!('flow' in question && 'partner' in question && 'period' in question)) return undefined
  const { flow, reporter, partner, period } = question
  return period === undefined ? undefined : facts.withdrawn({ measure, flow, reporter, partner, period })
}

function missingEnd(question: Question, facts: Facts): Period | undefined {
  if (!('base' in question) || question.base === undefined || question.period === undefined) return undefined
  return [question.base, question.period].map(canonical).find(it => value(question, it, facts) === undefined)
}

const most = 3

/** The same in other periods, then the value, then other flows, turnover first. Distant periods only without near ones. No other pairs. */
function nearest(question: Question, measure: Measure | undefined, facts: Facts): readonly Figure[] {
  if (!isAsked(question)) return []
  const wanted = { question, measure, period: asked(question) }
  const found = pairs(question).flatMap(pair => ofPair(pair, wanted, facts))
  const near = found.filter(({ closeness }) => closeness !== 'far')
  return goingTogether(distinct((near.length > 0 ? near : found).map(({ figure }) => figure))).slice(0, most)
}

interface Wanted {
  readonly question: Asked
  readonly measure: Measure | undefined
  readonly period: Period | undefined
}

interface NearestQuestion {
  readonly figure: Figure
  readonly closeness: Closeness
}

function ofPair(pair: Pair, { question, measure, period }: Wanted, facts: Facts): readonly NearestQuestion[] {
  const { flow } = question
  const closestOf = (flow: Flow, measure: Measure, few: number): readonly NearestQuestion[] =>
    closest({ ...pair, flow }, measure, period, facts).slice(0, few)
  const own = [
    // For a question with its own base, only one change is shown.
    ...(measure === undefined ? [] : closestOf(flow, measure, 'base' in question ? 1 : 2)),
    ...closestOf(flow, 'value', measure === undefined ? 2 : 1),
  ]
  const beside = others[flow].flatMap(it => closestOf(it, 'value', 1))
  // Another flow is shown if this one has no near figure, or if the other one has exactly the period asked for.
  const isAlone = own.every(({ closeness }) => closeness === 'far')
  return [...own, ...beside.filter(({ figure }) => isAlone || figure.period === period)]
}

type Asked = Extract<Question, { readonly flow: Flow } & (Pair | { readonly partners: readonly Area[] })>
const isAsked = (question: Question): question is Asked =>
  'flow' in question && ('partner' in question || 'partners' in question)

/** The most useful other flows, by the flow that is not held. */
const others: Record<Flow, readonly Flow[]> = { T: ['X', 'M'], X: ['T', 'M'], M: ['T', 'X'], B: ['T', 'X', 'M'] }

const pairs = (question: Asked): readonly Pair[] =>
  partnersOf(question).map(partner => ({ reporter: question.reporter, partner }))

/** The period asked for; the last one when there are several. */
function asked(question: Asked): Period | undefined {
  const last = lastPeriod(question)
  return last === undefined ? undefined : canonical(last)
}

function lastPeriod(question: Asked): Period | undefined {
  if ('periods' in question) return question.periods.at(-1)
  return ('period' in question ? question.period : undefined) ?? ('to' in question ? question.to : undefined)
}

/** Headlines of the periods held, the closest first; without a period, the newest first. */
function closest(of: FlowOf, measure: Measure, period: Period | undefined, facts: Facts): readonly NearestQuestion[] {
  const subject = { ...of, measure }
  const periods = measure === 'value' ? valuePeriods(of, facts) : periodsOf(held(subject, facts))
  return (
    byCloseness(periods, period)
      // Three are shown at most, and choosing each headline is expensive.
      .slice(0, most)
      .flatMap(({ period, closeness }) => {
        const figure = measure === 'value' ? value(of, period, facts) : headline(subject, period, facts)
        return figure === undefined ? [] : [{ figure, closeness }]
      })
  )
}

const distinct = (figures: readonly Figure[]): readonly Figure[] => {
  const name = ({ measure, flow, partner, period }: Figure): string => `${measure} ${flow} ${partner} ${period}`
  return figures.filter((figure, i) => figures.findIndex(it => name(it) === name(figure)) === i)
}

/** Leaves out figures that contradict a nearer one, because this answer cannot explain the conflict. */
function goingTogether(figures: readonly Figure[]): readonly Figure[] {
  const kept: Figure[] = []
  for (const figure of figures) {
    if (!kept.some(it => isSameSubject(it, figure) && conflict(it, figure) !== undefined)) kept.push(figure)
  }
  return kept
}

const isSameSubject = (a: Figure, b: Figure): boolean => a.flow === b.flow && a.partner === b.partner
