/** /turnover 2021-2025: years or months one by one, and the missing ones. */
import type { Facts } from '../../../data/facts/facts.ts'
import { firstMonth, grain, hasBegun, isWithin, lastMonth, previous } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { growthBeside } from '../../figures/growth-beside.ts'
import { none } from '../../figures/none.ts'
import { value, valuePeriods } from '../../figures/values.ts'
import { asOfField, endFields, fieldsOf, grainField, pairFields } from '../../model/address-codec.ts'
import type { Answer } from '../../model/answer.ts'
import type { Figure } from '../../model/findings.ts'
import type { AnswerFigures, Kind } from '../../model/kind.ts'
import { ofPair } from '../../model/of-pair.ts'
import type { QuestionOf, Questions } from '../../model/question.ts'

declare module '../../model/question.ts' {
  interface Questions {
    /** Years or months one by one; without ends, all that is held. */
    series: OfPair & { readonly grain: MonthOrYear; readonly from?: Period; readonly to?: Period }
  }
  interface Answers {
    series: {
      readonly question: QuestionOf<'series'>
      /** Newest first. */
      readonly figures: readonly Figure[]
      readonly growths: readonly Figure[]
      readonly missing: readonly Period[]
    }
  }
}

export const series: Kind<'series'> & AnswerFigures<'series'> = {
  ...ofPair,
  letter: 's',
  fields: fieldsOf<Questions['series']>({ ...pairFields, grain: grainField, ...endFields, asOf: asOfField }),
  answer,
  periods: () => [],
  // Periods that have not begun are left out at the end only.
  begun: ({ from }) => (from === undefined ? [] : [from]),
  followUp: 'trend',
  valued: ({ figures }) => figures,
}

/** From the first held to the last held when no ends are asked; 'none' when nothing is held between them. */
function answer(question: QuestionOf<'series'>, facts: Facts, today: Day): Answer {
  const periods = valuePeriods(question, facts).filter(it => grain(it) === question.grain && isWithin(it, question))
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return none(question, facts)
  const figures = periods
    .toReversed()
    .map(period => value(question, period, facts))
    .filter(figure => figure !== undefined)
  return {
    kind: 'series',
    question,
    figures,
    growths: figures.map(it => growthBeside(question, it, facts)).filter(it => it !== undefined),
    missing: missing(edge(question, 'from', first), edge(question, 'to', last), periods, today),
  }
}

/** The first or last year or month that is asked for. */
function edge(question: QuestionOf<'series'>, side: 'from' | 'to', held: Period): Period {
  const asked = question[side]
  if (asked === undefined) return held
  const month = side === 'from' ? firstMonth(asked) : lastMonth(asked)
  return question.grain === 'year' ? month.slice(0, 4) : month
}

/** The most missing periods that are named, the newest first. A series may have thousands. */
const mostMissing = 60

/** The missing periods between the two, which are both years or both months, newest first. A period that has not begun is not missing. */
function missing(from: Period, to: Period, held: readonly Period[], today: Day): readonly Period[] {
  const all: Period[] = []
  const newest = hasBegun(to, today) ? to : today.slice(0, to.length)
  for (let it = newest; it >= from && all.length < mostMissing; it = previous(it)) {
    if (!held.includes(it)) all.push(it)
  }
  return all
}
