/** /turnover, /exports, /imports, /balance: one flow of a pair, and the figures that support or contradict it. */
import type { Facts } from '../../data/facts/facts.ts'
import { canonical, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { check, ownValues } from '../figures/check.ts'
import { impossible } from '../figures/conflicts.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { type FlowParts, partsOf } from '../figures/parts.ts'
import { streak } from '../figures/streak.ts'
import { type FlowOf, neighbours, value, valuePeriods } from '../figures/values.ts'
import { verdicts } from '../figures/verdict.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import type { Conflict, Figure, GrowthCheck, Record, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'
import { ofPair } from './of-pair.ts'

declare module '../model/question.ts' {
  interface Questions {
    figure: OfPairAndPeriod
  }
}
declare module '../model/answer.ts' {
  interface Answers {
    figure: {
      readonly question: QuestionOf<'figure'> & { readonly period: Period }
      readonly headline: Figure
      readonly growth?: Figure
      readonly record?: Record
      readonly base?: Figure
      readonly check?: GrowthCheck
      /** Exports and imports beside a turnover, in the same period. */
      readonly parts?: FlowParts
      readonly others: readonly Verdict[]
      /** Impossible conflicts. The unlikely ones are in 'sources' and 'why'. */
      readonly conflicts: readonly Conflict[]
      readonly earlier?: Period
      readonly later?: Period
    }
  }
}

export const figure: Kind<'figure'> & AnswerFigures<'figure'> = {
  ...ofPair,
  letter: 'f',
  answer,
  followUp: 'flow',
  isOneFigure: true,
  isPerPeriod: true,
  claimed: ({ headline, growth, parts }) =>
    [headline, growth, parts?.exports, parts?.imports].filter(it => it !== undefined),
  valued: ({ headline }) => [headline],
}

/** The newest period when none is asked; 'none' when no value is held or can be computed for it. */
function answer(question: QuestionOf<'figure'>, facts: Facts): Answer {
  const period = question.period === undefined ? valuePeriods(question, facts).at(-1) : canonical(question.period)
  const headline = period === undefined ? undefined : value(question, period, facts)
  return headline === undefined ? none(question, facts) : figureWith(question, headline, facts)
}

/** The answer with that figure as the headline. */
export function figureWith(question: QuestionOf<'figure'>, headline: Figure, facts: Facts): AnswerOf<'figure'> {
  const { period } = headline
  return {
    kind: 'figure',
    question: { ...question, period },
    headline,
    ...besides(question, headline, facts),
    others: headline.by === 'publisher' ? verdicts(headline, facts) : [],
    conflicts: impossible(question, headline, facts),
    ...neighbours(valuePeriods(question, facts), period),
  }
}

type Besides = Pick<AnswerOf<'figure'>, 'growth' | 'record' | 'base' | 'check' | 'parts'>

function besides(of: FlowOf, headline: Figure, facts: Facts): Besides {
  const { period } = headline
  const growth = growthBeside(of, headline, facts)
  const redone = growth?.by === 'publisher' ? check(growth, facts) : undefined
  const base = redone?.base ?? baseOf(of, headline, growth, facts)
  const record = streak(of, period, facts)
  const parts = of.flow === 'T' ? partsOf(of, headline, facts) : undefined
  return {
    ...(growth === undefined ? {} : { growth }),
    ...(record === undefined ? {} : { record }),
    ...(base === undefined ? {} : { base }),
    ...(redone === undefined ? {} : { check: redone }),
    ...(parts === undefined ? {} : { parts }),
  }
}

/**
 * The figure of the year before, of the compiler of the published growth if one is shown. Readers take it for the base of
 * that growth.
 */
function baseOf(of: FlowOf, { period }: Figure, growth: Figure | undefined, facts: Facts): Figure | undefined {
  const before = yearBefore(period)
  return growth?.by === 'publisher' ? ownValues(growth, before, facts)[0] : value(of, before, facts)
}
