/** /rank: the partner's place among the reporter's partners, and its places in the years before. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import { defined } from '../../data/model/defined.ts'
import { canonical, comparePeriods, grain } from '../../data/model/period.ts'
import type { Area, Period } from '../../data/model/schema.ts'
import { inOrder } from '../figures/headline.ts'
import { held, periodsOf, type Subject } from '../figures/held/candidates.ts'
import { leadingOf } from '../figures/measure.ts'
import { none } from '../figures/none.ts'
import { placeOf } from '../figures/official/place.ts'
import { partnerTable } from '../figures/official/table.ts'
import { placesBefore } from '../figures/places-before.ts'
import { valuePeriods } from '../figures/values.ts'
import { verdicts } from '../figures/verdict.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import type { Figure, Published, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { labels, ofPair } from '../model/of-pair.ts'
import type { QuestionOf } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    rank: OfPairAndPeriod
  }
  interface Answers {
    rank: {
      readonly question: QuestionOf<'rank'> & { readonly period: Period }
      readonly headline: Figure
      /** Other sources that give the same place. */
      readonly alike: readonly Published[]
      /** The place in the complete table of the period; for a part of a year, of the newest year before. */
      readonly table?: InTable
      /** Places in whole years before, newest first, neighbours of the same place together. */
      readonly history: readonly { readonly place: string; readonly figures: readonly Figure[] }[]
      /** A source says "for the first time". */
      readonly first?: FirstTime
      readonly others: readonly Verdict[]
    }
  }
}

/** A place, and the partners with a better one in the same table, best first. */
export interface InTable {
  readonly figure: Figure
  readonly after: readonly Area[]
  /** How many partners the table has. */
  readonly partners: number
}

/** What the years before say about "for the first time": one of them has the same place, or the best of them. */
export interface FirstTime {
  readonly said: Published
  readonly earlier?: Figure
  readonly best?: Figure
  /** The years before that are held, oldest first. */
  readonly years: readonly Period[]
}

export const rank: Kind<'rank'> & AnswerFigures<'rank'> = {
  ...ofPair,
  letter: 'r',
  answer,
  isHeld: (question, facts) => headlineOf(question, periodOf(question, facts), facts) !== undefined,
  label: labels.rank,
  followUp: 'rank',
  isOneFigure: true,
  isPerPeriod: true,
  claimed: ({ headline }) => [headline],
}

/** The newest period when none is asked. A place is computed from a complete table; 'none' when there is neither. */
function answer(question: QuestionOf<'rank'>, facts: Facts): Answer {
  const of = placeIn(question)
  const period = periodOf(question, facts)
  const headline = headlineOf(question, period, facts)
  if (period === undefined || headline === undefined) return none(question, facts, 'rank')
  const before = placesBefore(of, period, facts).toReversed()
  const table = inTable(of, grain(period) === 'year' ? period : before[0]?.period, facts)
  const alike = inOrder(of, period, facts).filter(it => it !== headline && isSamePlace(it, headline))
  const said = [headline, ...alike].find(isFirst)
  return {
    kind: 'rank',
    question: { ...question, period },
    headline,
    alike,
    ...defined({ table }),
    history: byPlace(before),
    ...(said === undefined ? {} : { first: firstTime(said, before) }),
    others: verdicts(headline, facts).filter(({ relation }) => relation === 'differs'),
  }
}

const isSamePlace = (one: Figure, other: Figure): boolean => one.amount.value === other.amount.value
const isFirst = (it: Figure): it is Published => it.by === 'publisher' && it.observation.claim?.first === true

const placeIn = (question: QuestionOf<'rank'>): Subject => ({ ...question, measure: 'rank' })

const headlineOf = (question: QuestionOf<'rank'>, period: Period | undefined, facts: Facts): Figure | undefined =>
  period === undefined ? undefined : leadingOf(placeIn(question), period, facts)

const periodOf = (question: QuestionOf<'rank'>, facts: Facts): Period | undefined =>
  question.period === undefined ? newestPeriod(placeIn(question), facts) : canonical(question.period)

function newestPeriod(of: Subject, facts: Facts): Period | undefined {
  const published = periodsOf(held(of, facts))
  return [...new Set([...published, ...valuePeriods(of, facts)])]
    .sort(comparePeriods)
    .findLast(period => published.includes(period) || placeOf(of, period, facts) !== undefined)
}

function inTable(of: Subject, period: Period | undefined, facts: Facts): InTable | undefined {
  const figure = period === undefined ? undefined : placeOf(of, period, facts)
  const table = figure && partnerTable(of, figure.period, facts)
  if (figure === undefined || table === undefined) return undefined
  const after = table.filter(({ place }) => place < Number(figure.amount.value)).map(({ partner }) => partner)
  return { figure, after, partners: table.length }
}

function firstTime(said: Published, before: readonly Figure[]): FirstTime {
  const earlier = before.find(it => isSamePlace(it, said))
  const [best] = before.toSorted((a, b) => compareAmounts(a.amount, b.amount))
  return {
    said,
    ...defined({ earlier, best }),
    years: before.map(({ period }) => period).toReversed(),
  }
}

/** Neighbours of the same place together: '4th in 2025, 2024; 3rd in 2018'. */
function byPlace(figures: readonly Figure[]): AnswerOf<'rank'>['history'] {
  const groups: { readonly place: string; readonly figures: Figure[] }[] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last?.place === figure.amount.value) last.figures.push(figure)
    else groups.push({ place: figure.amount.value, figures: [figure] })
  }
  return groups
}
