/** Answers in the requested currency, if such figures are held. Nothing is converted, because no source gives a rate. */
import { asOf } from '../data/facts/as-of.ts'
import type { Facts } from '../data/facts/facts.ts'
import { inOrder } from './figures/headline.ts'
import { valuesOf } from './figures/held/candidates.ts'
import { valuePeriods } from './figures/values.ts'
import { figureWith } from './kinds/figure.ts'
import { answerFigures } from './kinds/kinds.ts'
import type { Answer, AnswerOf } from './model/answer.ts'
import type { Figure } from './model/findings.ts'
import type { Question } from './model/question.ts'
import type { Remarks } from './model/remarks.ts'

/** The requested currency: the named one, else that of a claim that is not in dollars. */
const wantedBy = ({ unit, claims }: Remarks): string | undefined =>
  unit ?? claims.flatMap(claim => (claim.kind === 'amount' ? [claim.amount.unit] : [])).find(it => !plain.has(it))
const plain: ReadonlySet<string> = new Set(['USD', 'PT', 'TIMES', 'ORD'])

/** The answer with the figure held in the wanted currency, of the period asked for, else the newest; unchanged when none is held. */
export function inCurrency(answer: Answer, question: Question, remarks: Remarks | undefined, facts: Facts): Answer {
  const unit = remarks === undefined ? undefined : wantedBy(remarks)
  if (unit === undefined || question.kind !== 'figure' || answer.kind !== 'figure') return answer
  const known = question.asOf === undefined ? facts : asOf(facts, question.asOf)
  const periods = question.period === undefined ? valuePeriods(question, known).toReversed() : [answer.question.period]
  const found = periods
    .flatMap(period => inOrder(valuesOf(question), period, known).find(it => it.amount.unit === unit) ?? [])
    .at(0)
  return found === undefined ? answer : figureWith(question, found, known)
}

/** The currency of an answer's figures; undefined for no currency or several. */
export function unitHeld(answer: Answer): string | undefined {
  const units = new Set(figures(answer).map(({ amount }) => amount.unit))
  const [unit] = units
  return units.size === 1 && unit !== undefined && !marks.has(unit) ? unit : undefined
}
const marks: ReadonlySet<string> = new Set(['PT', 'TIMES', 'ORD'])

const figures = <A extends Answer['kind']>(answer: AnswerOf<A>): readonly Figure[] =>
  answerFigures[answer.kind]?.valued?.(answer) ?? []
