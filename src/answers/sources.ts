/** /sources 2025: every source held for a figure, each with its verdict. */
import type { Facts } from '../data/facts/facts.ts'
import { canonical } from '../data/model/period.ts'
import type { Answer } from './answer.ts'
import { growthBeside } from './beside.ts'
import { conflicts } from './conflicts.ts'
import { none } from './nearest.ts'
import type { QuestionOf } from './question.ts'
import { value, valuePeriods } from './values.ts'
import { ownVerdict, verdicts } from './verdict.ts'

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
