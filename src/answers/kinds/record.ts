/** /record: the highest (or lowest) year or month held, how many records in a row it ends, the next best, and what may be higher. */

import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, isExact, likelyLess, sameUnit, surelyLess } from '../../data/model/amount.ts'
import { comparePeriods } from '../../data/model/period.ts'
import type { Amount } from '../../data/model/schema.ts'
import { inOrder } from '../figures/headline.ts'
import { everyValue, streak } from '../figures/streak.ts'
import { valuesOf } from '../figures/values.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure } from '../model/findings.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'

/** Of exact values in the unit of the newest of them; 'none' when no year or month is held. */
export function record(question: QuestionOf<'record'>, facts: Facts): Answer {
  const all = everyValue(question, question.grain, facts).filter(isCounted)
  const newest = all.findLast(it => isExact(it.amount))
  const held = all.filter(it => newest !== undefined && sameUnit(it.amount, newest.amount))
  // Of equal ones the later comes first: it is the one that readers ask about.
  const [best, second] = held
    .filter(({ amount }) => isExact(amount) || (question.least === true && amount.bound === 'about'))
    .toReversed()
    .sort(bestFirst(question))
  if (best === undefined) return none(question, facts)
  const found = question.least === true ? undefined : streak(question, best.period, facts)
  const compared = held.filter(
    it => it === best || isExact(it.amount) || isSurelyBehind(question, it.amount, best.amount),
  )
  return {
    kind: 'record',
    question,
    best,
    rivals: rivals(question, held, best, facts),
    ...(held.length === 1 ? { only: true } : {}),
    ...(found === undefined ? {} : { record: found }),
    ...(second === undefined ? {} : { second }),
    ...extent(compared, best),
    periods: all.map(({ period }) => period),
  }
}

/** What is expected was counted by nobody. */
const isCounted = (it: Figure): boolean => it.by === 'karvan' || it.observation.status === undefined

type Side = Pick<QuestionOf<'record'>, 'least'>

/** The largest first, or of the least the smallest. */
export const bestFirst =
  ({ least }: Side) =>
  (a: Figure, b: Figure): number =>
    compareAmounts(b.amount, a.amount) * (least === true ? -1 : 1)

/** Whether a bounded amount is no rival of the best: "over 4" is surely more than a lowest of 3. */
const isSurelyBehind = ({ least }: Side, amount: Amount, best: Amount): boolean =>
  least === true ? surelyLess(best, amount) : likelyLess(amount, best)

/** Figures of other periods that may be more than the best exact one, or less than the least: the first of each period. */
function rivals(of: QuestionOf<'record'>, held: readonly Figure[], best: Figure, facts: Facts): readonly Figure[] {
  const mayBeat = (it: Figure): boolean =>
    isExact(it.amount) && isExact(best.amount)
      ? bestFirst(of)(it, best) < 0
      : !isSurelyBehind(of, it.amount, best.amount)
  return held
    .filter(it => it.period !== best.period)
    .map(figure => (isExact(figure.amount) ? otherCounts(of, figure, facts) : [figure]).find(mayBeat))
    .filter(it => it !== undefined)
    .sort((a, b) => bestFirst(of)(a, b) || comparePeriods(b.period, a.period))
}

/** Exact figures of other counts for the period of one, in its unit. */
const otherCounts = (of: QuestionOf<'record'>, figure: Figure, facts: Facts): readonly Figure[] =>
  inOrder(valuesOf(of), figure.period, facts).filter(
    it => isCounted(it) && isExact(it.amount) && sameUnit(it.amount, figure.amount),
  )

export function extent(compared: readonly Figure[], { period }: Figure) {
  return { count: compared.length, from: compared[0]?.period ?? period, to: compared.at(-1)?.period ?? period }
}
