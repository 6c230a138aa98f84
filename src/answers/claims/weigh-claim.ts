/** 'Is it true that it was $5 billion?': a claim against the figures of the answer, and against the official ones. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, numberOf, sameUnit } from '../../data/model/amount.ts'
import { grain } from '../../data/model/period.ts'
import { absolute, compareExact, type Rational, rational } from '../../data/model/rational.ts'
import type { Amount, Day, Measure } from '../../data/model/schema.ts'
import { inOrder } from '../figures/headline.ts'
import type { FlowOf } from '../figures/held/candidates.ts'
import { unusual } from '../figures/held/definition.ts'
import { measureOf } from '../figures/measure.ts'
import { asMultiple } from '../figures/multiple.ts'
import { valuePeriods } from '../figures/values.ts'
import { answerFigures } from '../kinds/kinds.ts'
import { rank } from '../kinds/rank.ts'
import { share, shareIn } from '../kinds/share.ts'
import { type Answer, type AnswerOf, firstFigure } from '../model/answer.ts'
import type { Computed, Figure } from '../model/findings.ts'
import type { Question, QuestionOf } from '../model/question.ts'
import type { Claim, ClaimedAmount, Remarks } from '../model/remarks.ts'
import { claimGap } from './claim-gap.ts'
import { firstTime } from './first-time.ts'
import { officials } from './officials.ts'
import { type AmountVerdict, weighAmount } from './weigh-amount.ts'
import { weighOrder, weighRecord } from './weigh-order.ts'
import { weighStreak } from './weigh-streak.ts'
import { type ClaimNote, stateOf, type Weighed, type WeighedByFigure } from './weighed.ts'

/** The verdict on a claim; undefined when the answer holds no figure of its kind. Pure and exact; never throws. */
export function weighClaim(claim: Claim, answer: Answer, facts: Facts): Weighed | undefined {
  switch (claim.kind) {
    case 'record':
      return weighRecord(claim, answer, facts)
    case 'order':
      return weighOrder(claim, answer, facts)
    case 'streak':
      return weighRun(claim, answer, facts)
    case 'change':
      return weighChange(claim, answer, facts)
    case 'first': {
      const figure = figureFor({ kind: 'amount', amount: claim.amount }, answer)
      return figure === undefined || !sameUnit(claim.amount, figure.amount)
        ? undefined
        : weighFirst(claim, figure, facts)
    }
    case 'amount':
      return weighNumber(claim, answer, facts)
  }
}

function weighNumber(claim: ClaimedAmount, answer: Answer, facts: Facts): Weighed | undefined {
  const figure = figureFor(claim, answer)
  if (figure === undefined) return undefined
  const own = sameUnit(claim.amount, figure.amount) ? figure : inUnitOf(claim.amount, figure, facts)
  if (own === undefined) return { verdict: 'other-unit', claim, figure }
  const found = judged(own, it => amountVerdict(claim, it.amount), facts)
  if (found.note !== undefined || (found.verdict !== 'not' && found.verdict !== 'contested'))
    return { claim, figure: own, ...found }
  const gap = claim.fraction === true || claim.denied === true ? undefined : claimGap(claim.amount, own.amount)
  return { ...found, claim, figure: own, ...(gap === undefined ? {} : { note: { kind: 'gap', gap } }) }
}

/** A denied claim holds where the claim does not. "It was not 5 billion" holds of 4.87. */
function amountVerdict(claim: ClaimedAmount, held: Amount): AmountVerdict {
  const found = weighAmount(claim, held)
  if (claim.denied !== true) return found
  if (found.verdict === 'open' || found.state === 'beyond') return found
  return { verdict: found.verdict === 'holds' ? 'not' : 'holds' }
}

/** A figure of the same period that is printed in the unit of the claim: yuan beside dollars. */
const inUnitOf = (amount: Amount, figure: Figure, facts: Facts): Figure | undefined =>
  inOrder(figure, figure.period, facts, figure.against).find(it => sameUnit(it.amount, amount))

/** The official verdict if it holds, else that of the figure shown. 'not' is 'disputed' if another official figure bears the claim out. */
function judged(
  figure: Figure,
  weigh: (it: Figure) => AmountVerdict,
  facts: Facts,
): Pick<WeighedByFigure, 'verdict' | 'state' | 'note'> & Partial<Pick<WeighedByFigure, 'figure'>> {
  const own = weigh(figure)
  if (own.verdict === 'holds' || own.verdict === 'open') return own
  const measure = measureOf(figure, facts)
  if (measure !== undefined && weigh(measure).verdict === 'holds') return weigh(measure)
  const all = officials(figure, facts)
  // The digits of one office may seem cut off from those of another.
  const printed = own.state === 'cut-off' ? all.find(it => weigh(it).verdict === 'holds') : undefined
  if (printed !== undefined) return { verdict: 'holds', figure: printed }
  if (own.verdict === 'rounded') return own
  const other =
    all.find(it => weigh(it).verdict === 'holds' || weigh(it).verdict === 'rounded') ??
    printedPlace(figure, weigh, facts)
  if (other !== undefined) return { verdict: 'disputed', note: { kind: 'other-source', figure: other } }
  const note = otherDefinition(figure, weigh, facts)
  return { ...own, verdict: all.length === 0 ? 'contested' : 'not', ...(note === undefined ? {} : { note }) }
}

/** A place that a source prints although the official table has another: sources count partners in several ways. */
const printedPlace = (figure: Figure, weigh: (it: Figure) => AmountVerdict, facts: Facts): Figure | undefined =>
  figure.measure === 'rank'
    ? inOrder(figure, figure.period, facts).find(it => weigh(it).verdict === 'holds')
    : undefined

/** The figure of the same thing by another definition, when it is the one claimed: the balance of payments. */
function otherDefinition(figure: Figure, weigh: (it: Figure) => AmountVerdict, facts: Facts): ClaimNote | undefined {
  const isClaimed = (it: Figure): boolean => ['holds', 'rounded'].includes(weigh(it).verdict)
  for (const it of inOrder(figure, figure.period, facts, figure.against)) {
    const definition = unusual(it.observation)
    if (definition !== undefined && isClaimed(it)) return { kind: 'other-definition', figure: it, definition }
  }
  return undefined
}

/** A change of less than one percent is almost none; below two and a half it is nearly so. */
const little: Rational = rational(1n)
const rather: Rational = { n: 5n, d: 2n }

function weighChange(claim: Extract<Claim, { kind: 'change' }>, answer: Answer, facts: Facts): Weighed | undefined {
  const figure = figureFor({ kind: 'amount', amount: { value: '0', unitMult: 0, unit: 'PT' } }, answer)
  if (figure === undefined || figure.measure !== 'growth') return undefined
  return { ...judged(figure, it => changeVerdict(claim, it), facts), claim, figure }
}

function changeVerdict({ way, denied }: Extract<Claim, { kind: 'change' }>, figure: Figure): AmountVerdict {
  const state = stateOf(figure)
  if (way === 'same') {
    const size = absolute(numberOf(figure.amount))
    if (compareExact(size, little) < 0) return { verdict: 'holds', state: 'same' }
    return { verdict: compareExact(size, rather) < 0 ? 'rounded' : 'not', state }
  }
  return { verdict: (state === states[way]) === (denied !== true) ? 'holds' : 'not', state }
}
const states = { up: 'grew', down: 'fell' } as const

/** A run of years ends with the claimed year, else with the year of the answer or the newest one. */
function weighRun(claim: Extract<Claim, { kind: 'streak' }>, answer: Answer, facts: Facts): Weighed | undefined {
  const of = flowOf(answer)
  if (of === undefined) return undefined
  const shown = firstFigure(answer)?.period
  const newest = valuePeriods(of, facts).findLast(it => grain(it) === 'year')
  const period = claim.period ?? (shown !== undefined && grain(shown) === 'year' ? shown : newest)
  return period === undefined || grain(period) !== 'year' ? undefined : weighStreak(claim, of, period, facts)
}

function flowOf(answer: Answer): FlowOf | undefined {
  if (answer.kind === 'record' || answer.kind === 'growth' || answer.kind === 'figure') return answer.question
  return firstFigure(answer)
}

function figureFor(claim: ClaimedAmount, answer: Answer): Figure | undefined {
  return figures(answer, claim).find(
    it => measures(claim.amount).includes(it.measure) && (claim.flow === undefined || it.flow === claim.flow),
  )
}

const figures = <A extends Answer['kind']>(answer: AnswerOf<A>, claim: ClaimedAmount): readonly Figure[] =>
  answerFigures[answer.kind]?.claimed?.(answer, claim) ?? []

/** The change that an answer shows, as a multiple; undefined when it shows no change, or shows it as a multiple already. */
export function multipleOf<A extends Answer['kind']>(answer: AnswerOf<A>): Computed | undefined {
  const change = answerFigures[answer.kind]?.change?.(answer)
  return change && asMultiple(change)
}

function measures({ unit }: Amount): readonly Measure[] {
  if (unit === 'ORD') return ['rank']
  return unit === 'PT' || unit === 'TIMES' ? ['growth', 'share'] : ['value']
}

/** `figure` is the figure of the claimed period. A better place before also means that it is not the first time. */
function weighFirst(claim: Extract<Claim, { kind: 'first' }>, figure: Figure, facts: Facts): WeighedByFigure {
  const own = weighAmount(claim, figure.amount)
  if (own.verdict === 'not') {
    const printed = printedPlace(figure, it => weighAmount(claim, it.amount), facts)
    if (printed !== undefined)
      return { verdict: 'disputed', claim, figure, note: { kind: 'other-source', figure: printed } }
    const isNo = officials(figure, facts).some(it => weighAmount(claim, it.amount).verdict === 'not')
    return { ...own, verdict: isNo ? 'not' : 'contested', claim, figure }
  }
  if (own.verdict === 'open') return { ...own, claim, figure }
  const isPlace = claim.amount.unit === 'ORD'
  const asGood = { ...claim.amount, bound: isPlace ? ('under' as const) : ('over' as const) }
  const meets = (it: Figure): boolean => weighAmount({ amount: asGood }, it.amount).verdict === 'holds'
  const isBetter = (one: Figure, other: Figure): boolean =>
    compareAmounts(one.amount, other.amount) * (isPlace ? 1 : -1) < 0
  const found = firstTime(figure, meets, isBetter, facts)
  if (found.is === 'already') {
    const isNo = officials(found.figure, facts).some(meets)
    return { verdict: isNo ? 'not' : 'contested', claim, figure, note: { kind: 'already', figure: found.figure } }
  }
  if (found.is === 'few-held')
    return { verdict: 'open', claim, figure, note: { kind: 'few-held', periods: found.periods } }
  const { best, periods } = found
  return { verdict: own.verdict, claim, figure, note: { kind: 'never-before', best, periods } }
}

/**
 * "Did trade with China exceed 4 billion?": a claim of a figure or a growth without a period is of the newest year held; one of
 * a place is of the newest place, or of that year if only that bears it out; one of a share the other way round.
 */
export function inWholeYear(question: Question, remarks: Remarks | undefined, facts: Facts, today: Day): Question {
  if (remarks === undefined || remarks.claims.length === 0) return question
  const { kind } = question
  if (kind !== 'figure' && kind !== 'growth' && kind !== 'rank' && kind !== 'share') return question
  const period = valuePeriods(question, facts).findLast(
    it => grain(it) === 'year' && (kind !== 'share' || shareIn(question, it, facts) !== undefined),
  )
  if (question.period !== undefined || period === undefined) return question
  if (question.kind !== 'rank' && question.kind !== 'share') return { ...question, period }
  const ofYear = { ...question, period }
  const bearsOut = (it: QuestionOf<'rank' | 'share'>): boolean => {
    const answer = it.kind === 'rank' ? rank.answer(it, facts, today) : share.answer(it, facts, today)
    const verdicts = remarks.claims.map(claim => weighClaim(claim, answer, facts)?.verdict)
    return verdicts.every(verdict => verdict === 'holds' || verdict === 'rounded')
  }
  const yearHolds = bearsOut(ofYear)
  const newestHolds = bearsOut(question)
  if (yearHolds !== newestHolds) return yearHolds ? ofYear : question
  return kind === 'share' ? ofYear : question
}
