/** "When did it first exceed 1 billion?", "how many years above it?", "in which months?": the years or months held that are past a level. */
import type { Facts } from '../../../data/facts/facts.ts'
import { compareAmounts, sameUnit, surelyLess } from '../../../data/model/amount.ts'
import { defined } from '../../../data/model/defined.ts'
import { isResult } from '../../../data/model/definition.ts'
import { grain, periodsBetween } from '../../../data/model/period.ts'
import type { Amount, Period } from '../../../data/model/schema.ts'
import { held as heldOf, periodsOf } from '../../figures/held/candidates.ts'
import { leadingOf } from '../../figures/measure.ts'
import { none } from '../../figures/none.ts'
import { placesBefore } from '../../figures/places-before.ts'
import { everyValue } from '../../figures/streak.ts'
import { value } from '../../figures/values.ts'
import {
  asOfField,
  endFields,
  fieldsOf,
  levelField,
  optional,
  pairFields,
  wordField,
} from '../../model/address-codec.ts'
import type { Answer } from '../../model/answer.ts'
import type { Figure } from '../../model/findings.ts'
import type { AnswerFigures, Kind } from '../../model/kind.ts'
import { ofPair } from '../../model/of-pair.ts'
import type { QuestionOf, Questions } from '../../model/question.ts'

/** The first or the last year or month past the level, or how many are. */
const asks = ['first', 'last', 'count'] as const

declare module '../../model/question.ts' {
  interface Questions {
    threshold: OfPair & {
      /** A value, or a place ('ORD'): the third place or a better one. */
      readonly level: Amount
      readonly way: 'over' | 'under'
      readonly asks: 'first' | 'last' | 'count'
      /** Months; without it, years. */
      readonly grain?: 'month'
      /** The first and the last of them that are looked at; without ends, all that are held. */
      readonly from?: Period
      readonly to?: Period
    }
  }
  interface Answers {
    threshold: {
      readonly question: QuestionOf<'threshold'>
      /** The first or last year past the level; when no year is, the one nearest to it. */
      readonly figure: Figure
      /** The year held right before the first, or right after the last. */
      readonly beside?: Figure
      /** The first month or quarter with such a place. */
      readonly part?: Figure
      /** The years or months past the level, oldest first. */
      readonly past: readonly Period[]
      /** Every year or month held, oldest first. */
      readonly periods: readonly Period[]
      /** The years or months between them that are not held. */
      readonly missing: readonly Period[]
    }
  }
}

export const threshold: Kind<'threshold'> & AnswerFigures<'threshold'> = {
  ...ofPair,
  letter: 'l',
  fields: fieldsOf<Questions['threshold']>({
    ...pairFields,
    level: levelField,
    way: wordField(['over', 'under']),
    asks: wordField(asks),
    asOf: asOfField,
    grain: optional({ write: () => 'm', read: it => (it === 'm' ? 'month' : undefined) }),
    ...endFields,
  }),
  answer,
  periods: () => [],
  followUp: 'record',
  valued: ({ figure }) => [figure],
}

/** 'none' when no year is held in the unit of the level. A year whose figure may be on either side is not counted. */
function answer(question: QuestionOf<'threshold'>, facts: Facts): Answer {
  const { level, asks } = question
  const held = figuresOf(question, facts).filter(it => sameUnit(it.amount, level))
  const passed = held.filter(it => isPast(question, it.amount))
  const nearest = held.toReversed().sort((a, b) => compareAmounts(b.amount, a.amount) * sideOf(question))[0]
  const found = (asks === 'last' ? passed.at(-1) : passed[0]) ?? nearest
  if (found === undefined) return none(seriesOf(question), facts)
  const beside =
    passed.length === 0 || asks === 'count' ? undefined : held[held.indexOf(found) + (asks === 'last' ? 1 : -1)]
  const part = level.unit === 'ORD' ? partOfYear(question, facts) : undefined
  const periods = held.map(({ period }) => period)
  return {
    kind: 'threshold',
    question,
    figure: leading(question, found, facts),
    ...(beside === undefined ? {} : { beside: leading(question, beside, facts) }),
    ...(part === undefined ? {} : { part }),
    past: passed.map(({ period }) => period),
    periods,
    missing: gaps(question, periods),
  }
}

/** What is not held of months is named as the months of that time. */
function seriesOf(question: QuestionOf<'threshold'>): QuestionOf<'threshold' | 'series'> {
  const { flow, reporter, partner, grain: step, from, to, asOf } = question
  if (step === undefined) return question
  return { kind: 'series', flow, reporter, partner, grain: step, ...defined({ from, to, asOf }) }
}

/** The values of the years or months, or the places in all years, oldest first. */
function figuresOf(of: QuestionOf<'threshold'>, facts: Facts): readonly Figure[] {
  if (of.level.unit === 'ORD') return placesBefore(of, '9999', facts)
  const { from = '', to = '9999', grain: step = 'year' } = of
  return everyValue(of, step, facts).filter(
    it => it.period >= from && it.period <= to && (it.by === 'karvan' || isResult(it.observation)),
  )
}

/** The place in a month or a quarter, which says nothing of a year. */
function partOfYear(of: QuestionOf<'threshold'>, facts: Facts): Figure | undefined {
  const places = { ...of, measure: 'rank' } as const
  return periodsOf(heldOf(places, facts))
    .filter(it => grain(it) !== 'year')
    .flatMap(it => leadingOf(places, it, facts) ?? [])
    .find(it => isPast(of, it.amount))
}

/** A better place is a lower number. */
const sideOf = ({ level, way }: QuestionOf<'threshold'>): 1 | -1 =>
  (way === 'over') === (level.unit === 'ORD') ? -1 : 1

/** The level itself is past it: "reached 1 billion". "Over 4" is past 3, and "about 5" is not surely past 5. */
function isPast(of: QuestionOf<'threshold'>, amount: Amount): boolean {
  const isOver = sideOf(of) === 1
  if (amount.bound === 'about') return isOver ? surelyLess(of.level, amount) : surelyLess(amount, of.level)
  if (amount.bound === (isOver ? 'under' : 'over')) return false
  return compareAmounts(amount, of.level) * sideOf(of) >= 0
}

/** The figure that leads in other answers about that year, if it is on the same side of the level. */
function leading(of: QuestionOf<'threshold'>, figure: Figure, facts: Facts): Figure {
  const leads = of.level.unit === 'ORD' ? undefined : value(of, figure.period, facts)
  return leads !== undefined && isPast(of, leads.amount) === isPast(of, figure.amount) ? leads : figure
}

/** Of all that is held, those between; of a run that was asked for, those at its ends, too. */
function gaps({ from, to }: QuestionOf<'threshold'>, periods: readonly Period[]): readonly Period[] {
  const [first, last] = [from ?? periods[0], to ?? periods.at(-1)]
  if (first === undefined || last === undefined) return []
  return periodsBetween(first, last).filter(it => !periods.includes(it))
}
