/** /sources 2025: every source held for a figure, each with its verdict. */
import type { Facts } from '../../data/facts/facts.ts'
import { canonical } from '../../data/model/period.ts'
import { conflicts } from '../figures/conflicts.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { value, valuePeriods } from '../figures/values.ts'
import { ownVerdict, verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'

/** The newest period when none is asked; the headline's own sources first, as 'same'. */
export function sources(question: QuestionOf<'sources'>, facts: Facts): Answer {
  const period = question.period === undefined ? valuePeriods(question, facts).at(-1) : canonical(question.period)
  const headline = period === undefined ? undefined : value(question, period, facts)
  if (period === undefined || headline === undefined) return none(question, facts)
  const growth = growthBeside(question, headline, facts)
  return {
    kind: 'sources',
    question: { ...question, period },
    headline,
    ...(growth === undefined ? {} : { growth }),
    verdicts: headline.by === 'publisher' ? [ownVerdict(headline, facts), ...verdicts(headline, facts)] : [],
    conflicts: conflicts(question, headline, facts),
  }
}
