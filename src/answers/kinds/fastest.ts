/** When it grew fastest or fell most: the change on the year before that is the largest, or the lowest, of those held. */

import type { Facts } from '../../data/facts/facts.ts'
import { isExact } from '../../data/model/amount.ts'
import { comparePeriods, grain } from '../../data/model/period.ts'
import { held, periodsOf } from '../figures/candidates.ts'
import { change } from '../figures/change.ts'
import { growthsOf, valuePeriods } from '../figures/values.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure } from '../model/findings.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'
import { bestFirst, extent } from './record.ts'

/** Of exact changes, published or else ours, of whole years or of single months; 'none' where no change is held. */
export function fastest(question: QuestionOf<'record'>, facts: Facts): Answer {
  const all = everyChange(question, facts)
  const [best, second] = all.toReversed().sort(bestFirst(question))
  if (best === undefined) return none(growthOf(question), facts)
  return {
    kind: 'record',
    question,
    best,
    rivals: [],
    ...(all.length === 1 ? { only: true } : {}),
    ...(second === undefined ? {} : { second }),
    ...extent(all, best),
    periods: all.map(({ period }) => period),
  }
}

const growthOf = ({ flow, reporter, partner, asOf }: QuestionOf<'record'>): QuestionOf<'growth'> => ({
  kind: 'growth',
  flow,
  reporter,
  partner,
  ...(asOf === undefined ? {} : { asOf }),
})

/** The change said first for every year or month on the year before, oldest first. */
const everyChange = (of: QuestionOf<'record'>, facts: Facts): readonly Figure[] =>
  [...new Set([...periodsOf(held(growthsOf(of), facts)), ...valuePeriods(of, facts)])]
    .filter(period => grain(period) === of.grain)
    .sort(comparePeriods)
    .flatMap(period => change(of, period, facts) ?? [])
    .filter(({ amount }) => isExact(amount))
