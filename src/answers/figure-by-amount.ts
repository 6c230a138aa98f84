/** 'Who said 4.87 billion?': the figure held with that amount, and its evidence. */
import { asOf } from '../data/facts/as-of.ts'
import type { Facts } from '../data/facts/facts.ts'
import { agree, compareAmounts, isExact, numberOf, sameNumber, sameUnit } from '../data/model/amount.ts'
import { comparePeriods } from '../data/model/period.ts'
import { absolute, compareExact, minus } from '../data/model/rational.ts'
import type { Amount, Flow, Measure } from '../data/model/schema.ts'
import { inOrder } from './figures/headline.ts'
import { held } from './figures/held/candidates.ts'
import { evidenceOf } from './kinds/evidence.ts'
import type { Answer } from './model/answer.ts'
import type { Published } from './model/findings.ts'
import type { Question, QuestionOf } from './model/question.ts'
import type { Remarks } from './model/remarks.ts'

/**
 * The evidence of the figure with the amount whose source is asked for. An equal amount comes before one that agrees by rounding, then the
 * named flow and period before others, then the newest. Of its sources the headline is shown. An amount of tonnes or families is that of a
 * project. When the pair has no such figure: 'none', with the nearest figures. Every other answer is returned unchanged.
 */
export function findByAmount(answer: Answer, question: Question, remarks: Remarks | undefined, facts: Facts): Answer {
  const sought = remarks?.sought
  if (sought === undefined || (question.kind !== 'sources' && question.kind !== 'why')) return answer
  const known = question.asOf === undefined ? facts : asOf(facts, question.asOf)
  const stated = known.statements().find(it => it.kind === 'project' && it.amount && sameNumber(it.amount, sought))
  if (stated !== undefined) return evidenceOf(stated.id, known)
  const of: QuestionOf<'sources'> = { ...question, kind: 'sources' }
  const all = everyFigure(of, known).filter(it => sameUnit(it.amount, sought))
  const [found] = [sameNumber, agree].flatMap(fits => all.filter(it => fits(it.amount, sought)))
  if (found !== undefined) return evidenceOf(first(found, known).observation.id, known)
  return {
    kind: 'none',
    question: of,
    nearest: closest(
      all.filter(it => isExact(it.amount)),
      sought,
    ),
    sought,
  }
}

const measures: readonly Measure[] = ['value', 'growth', 'share', 'rank']
const flows: readonly Flow[] = ['T', 'X', 'M', 'B']

/** All figures of the pair: those of the named flow and period first, then the newest first. */
function everyFigure(of: QuestionOf<'sources'>, facts: Facts): readonly Published[] {
  const { reporter, partner, flow, period } = of
  const isOther = (it: Published): number =>
    2 * Number(period !== undefined && it.period !== period) + Number(it.flow !== flow)
  return measures
    .flatMap(measure => flows.flatMap(each => held({ measure, flow: each, reporter, partner }, facts)))
    .toSorted((a, b) => isOther(a) - isOther(b) || comparePeriods(b.period, a.period))
}

/** The headline among the figures with the same number and period. */
const first = (it: Published, facts: Facts): Published =>
  inOrder(it, it.period, facts, it.against).find(other => compareAmounts(other.amount, it.amount) === 0) ?? it

/** The two figures with the nearest amounts, of different series or periods. */
function closest(all: readonly Published[], sought: Amount): readonly Published[] {
  const away = ({ amount }: Published) => absolute(minus(numberOf(amount), numberOf(sought)))
  const near = all.toSorted((a, b) => compareExact(away(a), away(b)))
  const name = ({ measure, flow, period }: Published): string => `${measure} ${flow} ${period}`
  return near.filter((it, i) => near.findIndex(other => name(other) === name(it)) === i).slice(0, 2)
}
