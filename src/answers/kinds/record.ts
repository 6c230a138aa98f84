/** /record: the highest or lowest year or month held, its run of records, the next best, and what may be higher. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, isExact, likelyLess, sameUnit, surelyLess } from '../../data/model/amount.ts'
import { isResult } from '../../data/model/definition.ts'
import { comparePeriods, grain, isWithin } from '../../data/model/period.ts'
import type { Amount, Period } from '../../data/model/schema.ts'
import { change } from '../figures/change.ts'
import { inOrder } from '../figures/headline.ts'
import { growthsOf, held as heldOf, periodsOf, valuesOf } from '../figures/held/candidates.ts'
import { areOneSide } from '../figures/held/comparable.ts'
import { none } from '../figures/none.ts'
import { streak, valuesBySide } from '../figures/streak.ts'
import { value, valuePeriods } from '../figures/values.ts'
import { type AddressCodec, asOfField, endFields, fieldsOf, grainField, pairFields } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure, Record } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { MonthOrYear, OfPair, QuestionOf, Questions } from '../model/question.ts'

/** The best year or month; with `least` the lowest; with `growth` by its change on the year before. */
interface Extreme {
  readonly grain: MonthOrYear
  readonly least?: true
  readonly growth?: true
  /** Of these years only. */
  readonly from?: Period
  readonly to?: Period
}

declare module '../model/question.ts' {
  interface Questions {
    record: OfPair & Extreme
  }
  interface Answers {
    record: {
      readonly question: QuestionOf<'record'>
      /** The highest exact figure held; with `least` the lowest. Of growth, the change itself. */
      readonly best: Figure
      /** Other periods that may be higher (with `least`, lower): "about", "over", another compiler. Largest first. */
      readonly rivals: readonly Figure[]
      /** No other period is held, so no record can be claimed. */
      readonly only?: true
      readonly record?: Record
      /** The next best, for comparison. */
      readonly second?: Figure
      /** The number of periods compared, with the first and the last of them. There may be gaps between. */
      readonly count: number
      readonly from: Period
      readonly to: Period
      /** Every period held, oldest first. */
      readonly periods: readonly Period[]
    }
  }
}

const { write, read } = fieldsOf<OfPair & Pick<Extreme, 'from' | 'to'> & { readonly extreme: Extreme }>({
  ...pairFields,
  extreme: {
    // 'y' is the best year, 'yl' the lowest, 'yg' the one that grew most, 'ygl' the one that fell most.
    write: ({ grain, growth, least }) => `${grain.charAt(0)}${growth === true ? 'g' : ''}${least === true ? 'l' : ''}`,
    read: field => {
      const [, step, growth, least] = /^(.)(g?)(l?)$/.exec(field ?? '') ?? []
      const grain = grainField.read(step, [])
      return grain && { grain, ...(growth === 'g' && { growth: true }), ...(least === 'l' && { least: true }) }
    },
  },
  asOf: asOfField,
  ...endFields,
})

/** One field holds all of what is asked for. */
const fields: AddressCodec<Questions['record']> = {
  write: question => write({ ...question, extreme: question }),
  read: (fields, flow) => {
    const found = read(fields, flow)
    if (found === undefined) return undefined
    const { extreme, ...of } = found
    return { ...of, ...extreme }
  },
}

export const record: Kind<'record'> & AnswerFigures<'record'> = {
  ...ofPair,
  label: () => ({ by: 'flow', name: 'record' }),
  letter: 'o',
  fields,
  answer: (question, facts) => (question.growth === true ? fastest(question, facts) : best(question, facts)),
  periods: () => [],
  followUp: 'record',
  claimed: ({ best }) => [best],
  valued: ({ best }) => [best],
}

/** The best of the exact values in the unit of the newest one; 'none' when no year or month is held. */
function best(question: QuestionOf<'record'>, facts: Facts): Answer {
  const isAsked = (it: Figure): boolean => isActual(it) && isWithin(it.period, question)
  const { values, ofPartner } = valuesBySide(question, question.grain, facts)
  const all = values.filter(isAsked)
  const newest = all.findLast(it => isExact(it.amount))
  const held = all.filter(it => newest !== undefined && sameUnit(it.amount, newest.amount))
  // Of equal values the later comes first, because readers ask about it.
  const [first, second] = held
    .filter(({ amount }) => isExact(amount) || (question.least === true && amount.bound === 'about'))
    .toReversed()
    .sort(bestFirst(question))
  if (first === undefined) return none(question, facts)
  const found = question.least === true ? undefined : streak(question, first.period, facts)
  // The turnover of a year that only the partner has counted is of the same trade, and may have been the record.
  const isOpen = question.flow === 'T' && question.least !== true
  const countedByPartner = ofPartner.filter(it => isOpen && isAsked(it) && sameUnit(it.amount, first.amount))
  const compared = held.filter(
    it => it === first || isExact(it.amount) || isSurelyBehind(question, it.amount, first.amount),
  )
  return {
    kind: 'record',
    question,
    best: asLeading(question, first, facts),
    rivals: rivals(question, [...held, ...countedByPartner], first, facts),
    ...(held.length === 1 ? { only: true } : {}),
    ...(found === undefined ? {} : { record: found }),
    ...(second === undefined ? {} : { second: asLeading(question, second, facts) }),
    ...extent(compared, first),
    periods: all.map(({ period }) => period),
  }
}

/** The figure that leads in every answer about that period. The official ones are only compared. */
const asLeading = (of: QuestionOf<'record'>, figure: Figure, facts: Facts): Figure =>
  value(of, figure.period, facts) ?? figure

/** Whether it is ours or a published result: no forecast, which is not counted yet, and not unreliable. */
const isActual = (it: Figure): boolean => it.by === 'karvan' || isResult(it.observation)

type Side = Pick<QuestionOf<'record'>, 'least'>

/** Order: the largest first; with `least` the smallest first. */
const bestFirst =
  ({ least }: Side) =>
  (a: Figure, b: Figure): number =>
    compareAmounts(b.amount, a.amount) * (least === true ? -1 : 1)

/** Whether a bounded amount cannot beat the best: "over 4" is surely higher than a lowest figure of 3. */
const isSurelyBehind = ({ least }: Side, amount: Amount, best: Amount): boolean =>
  least === true ? surelyLess(best, amount) : likelyLess(amount, best)

/** Figures of other periods that may beat the best exact one: the first of each period. */
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

/** Exact figures of other compilers for the same period and unit, from the same side of the trade. */
const otherCounts = (of: QuestionOf<'record'>, figure: Figure, facts: Facts): readonly Figure[] =>
  inOrder(valuesOf(of), figure.period, facts).filter(
    it => isActual(it) && isExact(it.amount) && sameUnit(it.amount, figure.amount) && areOneSide([it, figure]),
  )

function extent(compared: readonly Figure[], { period }: Figure) {
  return { count: compared.length, from: compared[0]?.period ?? period, to: compared.at(-1)?.period ?? period }
}

/** The best of the exact changes (published, else computed) of whole years or single months; 'none' without any. */
function fastest(question: QuestionOf<'record'>, facts: Facts): Answer {
  const all = everyChange(question, facts)
  const [best, second] = all.toReversed().sort(bestFirst(question))
  if (best === undefined) return none(growthOf(question), facts, 'growth')
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

/** The headline change of every year or month on the year before, oldest first. */
const everyChange = (of: QuestionOf<'record'>, facts: Facts): readonly Figure[] =>
  [...new Set([...periodsOf(heldOf(growthsOf(of), facts)), ...valuePeriods(of, facts)])]
    .filter(period => grain(period) === of.grain && isWithin(period, of))
    .sort(comparePeriods)
    .flatMap(period => change(of, period, facts) ?? [])
    .filter(({ amount }) => isExact(amount))
