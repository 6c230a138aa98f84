/** /turnover, /exports, /imports, /balance: one flow of a pair, and what bears it out or contradicts it. */
import type { Facts } from '../../data/facts/facts.ts'
import { canonical, yearBefore } from '../../data/model/period.ts'
import { check, ownValues } from '../figures/check.ts'
import { impossible } from '../figures/conflicts.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { partsOf } from '../figures/parts.ts'
import { streak } from '../figures/streak.ts'
import { type FlowOf, neighbours, value, valuePeriods } from '../figures/values.ts'
import { verdicts } from '../figures/verdict.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import type { Figure } from '../model/findings.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'

/** The newest period when none is asked; 'none' when no value is held or can be computed for it. */
export function figure(question: QuestionOf<'figure'>, facts: Facts): Answer {
  const period = question.period === undefined ? valuePeriods(question, facts).at(-1) : canonical(question.period)
  const headline = period === undefined ? undefined : value(question, period, facts)
  return headline === undefined ? none(question, facts) : figureWith(question, headline, facts)
}

/** The answer that says that figure first, with what stands beside it. */
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

/** The year before: of the growth's own count where one is published, or it would seem to be what that growth is on. */
function baseOf(of: FlowOf, { period }: Figure, growth: Figure | undefined, facts: Facts): Figure | undefined {
  const before = yearBefore(period)
  return growth?.by === 'publisher' ? ownValues(growth, before, facts)[0] : value(of, before, facts)
}
