/** /sources 2025: every source held for a figure, each with its verdict. */
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { canonical } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { conflicts } from '../figures/conflicts.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { none } from '../figures/none.ts'
import { sumOfMembers } from '../figures/official/members.ts'
import { official } from '../figures/official/official.ts'
import { value, valuePeriods } from '../figures/values.ts'
import { ownVerdict, verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { Conflict, Figure, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { QuestionOf } from '../model/question.ts'
import { isSameCount, otherSide } from './why.ts'

declare module '../model/question.ts' {
  interface Questions {
    sources: OfPairAndPeriod
  }
  interface Answers {
    sources: {
      readonly question: QuestionOf<'sources'> & { readonly period: Period }
      readonly headline: Figure
      readonly growth?: Figure
      /** The official figure, also when it leads. */
      readonly official?: Figure
      /** What the partner's own statistics say, from the other side of the trade. */
      readonly mirror?: Figure
      /** The sources of a published headline, as 'same'. */
      readonly own?: Verdict
      readonly verdicts: readonly Verdict[]
      readonly conflicts: readonly Conflict[]
    }
  }
}

export const sources: Kind<'sources'> & AnswerFigures<'sources'> = {
  ...ofPair,
  label: () => ({ by: 'flow', name: 'sources' }),
  letter: 'v',
  answer,
  followUp: 'source',
  isPerPeriod: true,
  claimed: ({ headline }) => [headline],
  valued: ({ headline }) => [headline],
}

/** The newest period when none is asked. */
function answer(question: QuestionOf<'sources'>, facts: Facts): Answer {
  const period = question.period === undefined ? valuePeriods(question, facts).at(-1) : canonical(question.period)
  const headline = period === undefined ? undefined : value(question, period, facts)
  if (period === undefined || headline === undefined) return none(question, facts)
  const growth = growthBeside(question, headline, facts)
  const mirror = otherSide(question, headline, facts)
  const counted = sumOfMembers(question, period, facts) ?? official(question, period, facts)
  return {
    kind: 'sources',
    question: { ...question, period },
    headline,
    ...defined({ growth, official: counted, mirror }),
    ...(headline.by === 'publisher' ? { own: ownVerdict(headline, facts) } : {}),
    verdicts: verdicts(headline, facts).filter(({ figure }) => !isSameCount(figure, mirror)),
    conflicts: conflicts(question, headline, facts),
  }
}
