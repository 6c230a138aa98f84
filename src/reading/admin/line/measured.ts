/** The measure and the amount of the figure of a line. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Amount, Measure } from '../../../data/model/schema.ts'
import { amountOf, inverse, type TypedAmount } from '../values/amounts.ts'
import type { BareWords } from './bare-words.ts'

/** The measure and the amount of a figure. */
export interface Measured {
  /** Undefined when it could be more than one. */
  readonly measure?: Measure
  readonly amount?: Amount
  readonly wrong?: AdminProblem
}

/** Measure and amount of a line that adds a figure. `unit` is the currency when the line names none. */
export function measured(bare: BareWords, hasBase: boolean, unit: string): Measured {
  const [named, second] = bare.measures
  const [figure, other] = bare.figures
  const [ordinal] = bare.ordinals
  if (second !== undefined) return { wrong: { because: 'twice', part: 'measure', heard: second } }
  const measure = named ?? (hasBase ? 'growth' : byUnit(bare))
  if (measure === 'rank') return { measure, ...rankOf(bare) }
  if (other !== undefined) return { wrong: { because: 'twice', part: 'amount', heard: other.heard } }
  // An ordinal can only be a rank. Alone it is one only if the line has a word for rank.
  if (ordinal !== undefined)
    return figure === undefined && named === undefined ? {} : { wrong: notAnAmount(ordinal.heard) }
  if (figure === undefined) return measure === undefined ? {} : { measure }
  if (measure === undefined) return amountOf(figure, unit) === undefined ? { wrong: notAnAmount(figure.heard) } : {}
  return { measure, ...amountIn(measure, figure, bare, unit) }
}

/** A percentage with a sign is a growth; "of exports" after it, a share; else it may be either. Money is a value. */
function byUnit({ figures: [figure], ordinals: [ordinal], isPartOf }: BareWords): Measure | undefined {
  if (ordinal !== undefined && figure === undefined) return undefined
  if (figure?.unit === 'TIMES' || (figure?.unit === 'PT' && figure.sign !== undefined)) return 'growth'
  if (figure?.unit === 'PT') return isPartOf ? 'share' : undefined
  return 'value'
}

/** The amount of that measure, or the problem when the unit does not fit: a sum of money is not a growth. */
export function amountIn(
  measure: Measure,
  figure: TypedAmount,
  bare: BareWords,
  unit: string,
): Omit<Measured, 'measure'> {
  const isNegative =
    figure.sign === undefined &&
    ((measure === 'growth' && bare.isFall && figure.unit === 'PT') || (measure === 'value' && bare.isDeficit))
  const isLess = measure === 'growth' && bare.isFall && figure.unit === 'TIMES' && Number(figure.value) > 1
  const grown = isLess ? inverse(figure) : figure
  const signed = isNegative ? { ...grown, sign: '-' as const } : grown
  const amount = amountOf(signed, measure === 'value' ? unit : '')
  return amount === undefined || !fits(measure, figure) ? { wrong: notAnAmount(figure.heard) } : { amount }
}

/** A bare number is money only when its size is clear: with a scale word, with a currency, or in full. */
function fits(measure: Measure, { unit, isScaled, value = '' }: TypedAmount): boolean {
  switch (measure) {
    case 'value':
      return unit === '' ? isScaled || value.length > 6 : !['PT', 'TIMES', 'FAM', 'TNE'].includes(unit)
    case 'growth':
      return !isScaled && (unit === 'PT' || unit === 'TIMES')
    case 'share':
      return !isScaled && unit === 'PT'
    case 'rank':
      return !isScaled && unit === '' && /^[1-9]\d{0,2}$/.test(value)
  }
}

/** The rank: one ordinal, or one bare number; "first" counts if the line has no other number. */
export function rankOf({ ordinals, figures, isFirst }: BareWords): Omit<Measured, 'measure'> {
  const [number, second] = [...ordinals, ...figures]
  if (second !== undefined) return { wrong: { because: 'twice', part: 'amount', heard: second.heard } }
  if (number === undefined) return isFirst ? { amount: rank('1') } : {}
  const isBare = !('unit' in number) || (fits('rank', number) && number.sign === undefined)
  const value = isBare ? number.value?.toString() : undefined
  return value === undefined || value === '0' ? { wrong: notAnAmount(number.heard) } : { amount: rank(value) }
}

const rank = (value: string): Amount => ({ value, unitMult: 0, unit: 'ORD' })
const notAnAmount = (heard: string): AdminProblem => ({ because: 'not-an-amount', heard })
