/** /rank: the partner's place among the reporter's partners, and its places in the years before. */
import type { Facts } from '../../data/facts/facts.ts'
import { canonical, comparePeriods, grain } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { held, periodsOf, type Subject } from '../figures/candidates.ts'
import { headline, inOrder } from '../figures/headline.ts'
import { verdicts } from '../figures/verdict.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import type { Published, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'
import { labels, ofPair } from './of-pair.ts'

declare module '../model/question.ts' {
  interface Questions {
    rank: OfPairAndPeriod
  }
}
declare module '../model/answer.ts' {
  interface Answers {
    rank: {
      readonly question: QuestionOf<'rank'> & { readonly period: Period }
      readonly headline: Published
      /** Other sources that give the same place. */
      readonly alike: readonly Published[]
      /** Places in whole years before, newest first, neighbours of the same place together. */
      readonly history: readonly { readonly place: string; readonly figures: readonly Published[] }[]
      /** A source says "for the first time", and an earlier figure already gives that place. */
      readonly contested?: { readonly said: Published; readonly earlier: Published }
      readonly others: readonly Verdict[]
    }
  }
}

export const rank: Kind<'rank'> & AnswerFigures<'rank'> = {
  ...ofPair,
  letter: 'r',
  answer,
  label: labels.rank,
  followUp: 'rank',
  isOneFigure: true,
  isPerPeriod: true,
  claimed: ({ headline }) => [headline],
}

/** The newest period when none is asked. A place is never computed: 'none' when nobody published one. */
function answer(question: QuestionOf<'rank'>, facts: Facts): Answer {
  const { flow, reporter, partner } = question
  const of: Subject = { measure: 'rank', flow, reporter, partner }
  const period = question.period === undefined ? periodsOf(held(of, facts)).at(-1) : canonical(question.period)
  const [first, ...rest] = period === undefined ? [] : inOrder(of, period, facts)
  if (period === undefined || first === undefined) return none(question, facts, 'rank')
  const before = earlierYears(of, first, facts)
  const said = [first, ...rest].find(it => it.observation.claim?.first === true)
  const earlier = said && before.find(it => it.amount.value === said.amount.value)
  return {
    kind: 'rank',
    question: { ...question, period },
    headline: first,
    alike: rest.filter(it => it.amount.value === first.amount.value),
    history: byPlace(before),
    ...(said === undefined || earlier === undefined ? {} : { contested: { said, earlier } }),
    others: verdicts(first, facts).filter(({ relation }) => relation === 'differs'),
  }
}

/** The headline place of every whole year that ended before, newest first. */
const earlierYears = (of: Subject, { period }: Published, facts: Facts): readonly Published[] =>
  periodsOf(held(of, facts))
    .filter(year => grain(year) === 'year' && comparePeriods(year, period) < 0)
    .toReversed()
    .map(year => headline(of, year, facts))
    .filter(it => it !== undefined)

/** Neighbours of the same place together: '4th in 2025, 2024; 3rd in 2018'. */
function byPlace(figures: readonly Published[]): AnswerOf<'rank'>['history'] {
  const groups: { readonly place: string; readonly figures: Published[] }[] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last?.place === figure.amount.value) last.figures.push(figure)
    else groups.push({ place: figure.amount.value, figures: [figure] })
  }
  return groups
}
