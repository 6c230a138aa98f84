/** /why 2022: why the sources differ, over the value and its growth. */
import type { Facts } from '../data/facts.ts'
import { canonical } from '../data/period.ts'
import type { Answer } from './answer.ts'
import { growthBeside } from './beside.ts'
import { conflicts } from './conflicts.ts'
import type { Figure, Verdict } from './finding.ts'
import { headline as headlineOf } from './headline.ts'
import { none } from './nearest.ts'
import type { QuestionOf } from './question.ts'
import { type FlowOf, growthsOf, value, valuePeriods } from './values.ts'
import { ownVerdict, verdicts } from './verdict.ts'

/** The newest period when none is asked. Empty lists say that no source held differs. */
export function why(question: QuestionOf<'why'>, facts: Facts): Answer {
  const period = question.period === undefined ? valuePeriods(question, facts).at(-1) : canonical(question.period)
  const headline = period === undefined ? undefined : value(question, period, facts)
  if (period === undefined || headline === undefined) return none(question, facts)
  const growth = growthBeside(question, headline, facts)
  return {
    kind: 'why',
    question: { ...question, period },
    headline,
    values: headline.by === 'publisher' ? verdicts(headline, facts) : [],
    ...(growth === undefined ? {} : { growth }),
    growths: growths(question, headline, growth, facts),
    conflicts: conflicts(question, headline, facts),
  }
}

/** Verdicts beside the growth shown; where none can stand beside the figure, the growths held are all of another count. */
function growths(of: FlowOf, figure: Figure, shown: Figure | undefined, facts: Facts): readonly Verdict[] {
  if (shown?.by === 'publisher') return verdicts(shown, facts)
  const first = headlineOf(growthsOf(of), figure.period, facts)
  if (first === undefined) return []
  const own: Verdict = { ...ownVerdict(first, facts), relation: 'differs', why: { because: 'other-compiler' } }
  return [own, ...verdicts(first, facts)]
}
