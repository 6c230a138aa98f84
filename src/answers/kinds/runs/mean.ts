/** /average 2021-2025: the mean of the years or months held, ours, with the figures it is taken of. */
import type { Facts } from '../../../data/facts/facts.ts'
import { isExact, lastPlace, numberOf, sameUnit } from '../../../data/model/amount.ts'
import { inUnits, over, plus, rational, written } from '../../../data/model/rational.ts'
import type { Amount, Day, Period } from '../../../data/model/schema.ts'
import { briefly } from '../../../data/model/sums.ts'
import { none } from '../../figures/none.ts'
import { areAddable, unlikeness } from '../../figures/unlike.ts'
import type { Answer } from '../../model/answer.ts'
import type { Computed, Figure } from '../../model/findings.ts'
import type { AnswerFigures, Kind } from '../../model/kind.ts'
import type { QuestionOf } from '../../model/question.ts'
import { series } from './series.ts'

declare module '../../model/question.ts' {
  interface Questions {
    /** The mean over a series, with the same fields: without ends, over all that is held. */
    mean: OfPair & { readonly grain: MonthOrYear; readonly from?: Period; readonly to?: Period }
  }
  interface Answers {
    mean: {
      readonly question: QuestionOf<'mean'>
    } & Omit<Answers['sum'], 'question'>
  }
}

export const mean: Kind<'mean'> & AnswerFigures<'mean'> = {
  letter: 'm',
  fields: series.fields,
  answer,
  periods: ({ from, to }) => [from, to].filter(it => it !== undefined),
  // What has not begun is only left out at the end, as in a series.
  begun: ({ from }) => (from === undefined ? [] : [from]),
  label: () => ({ by: 'flow', name: 'average' }),
  followUp: 'trend',
  claimed: ({ headline, figures }) => (headline === undefined ? figures : [headline]),
  valued: ({ figures }) => figures,
}

/** 'none' when fewer than two periods are held. */
function answer(question: QuestionOf<'mean'>, facts: Facts, today: Day): Answer {
  const listed = series.answer({ ...question, kind: 'series' }, facts, today)
  if (listed.kind !== 'series' || listed.figures.length < 2) return none(question, facts)
  const { figures, missing } = listed
  const unlike = unlikeness(figures, facts)
  const headline = areAddable(figures, facts) ? meanOf(question, figures) : undefined
  return { kind: 'mean', question, ...(headline === undefined ? {} : { headline }), figures, missing, unlike }
}

/** An office, a table of its reports and speakers may be averaged on request; the answer says that it is rough. */
function meanOf({ flow, reporter, partner }: QuestionOf<'mean'>, figures: readonly Figure[]): Computed | undefined {
  const newest = figures[0]
  const oldest = figures.at(-1)
  const amount = meanAmount(figures.map(it => it.amount))
  if (newest === undefined || oldest === undefined || amount === undefined) return undefined
  const ends = { period: newest.period, against: oldest.period }
  return { by: 'karvan', rule: 'average', measure: 'value', flow, reporter, partner, ...ends, amount, from: figures }
}

/** The mean, to the coarsest last place of the amounts, at the newest's scale; "about" if one is. Undefined for mixed units and bounds. */
function meanAmount(amounts: readonly Amount[]): Amount | undefined {
  const [first] = amounts
  const isUsable = (it: Amount): boolean => isExact(it) || it.bound === 'about'
  if (first === undefined || !amounts.every(it => isUsable(it) && sameUnit(it, first))) return undefined
  const place = Math.max(...amounts.map(lastPlace))
  const total = amounts.map(numberOf).reduce(plus)
  const units = inUnits(over(total, rational(BigInt(amounts.length))), place)
  const mean = { value: written(units, place - first.unitMult), unitMult: first.unitMult, unit: first.unit }
  return { ...briefly(mean), ...(amounts.every(isExact) ? {} : { bound: 'about' as const }) }
}
