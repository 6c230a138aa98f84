/** What the figure of a line measures, and the amount that it is. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Amount, Measure } from '../../../data/model/schema.ts'
import { amountOf, type TypedAmount } from '../values/amounts.ts'
import type { BareWords } from './bare-words.ts'

export interface Measured {
  /** Undefined where it could be more than one. */
  readonly measure?: Measure
  readonly amount?: Amount
  readonly wrong?: AdminProblem
}

/** Of a line that enters a figure. `unit` is the currency where none was said. */
export function measured(bare: BareWords, hasBase: boolean, unit: string): Measured {
  const [said, second] = bare.measures
  const [figure, other] = bare.figures
  if (second !== undefined) return { wrong: { because: 'twice', part: 'measure', heard: second } }
  const measure = said ?? (hasBase ? 'growth' : byUnit(bare))
  if (measure === 'rank') return { measure, ...placeOf(bare) }
  if (other !== undefined) return { wrong: { because: 'twice', part: 'amount', heard: other.heard } }
  const [place] = bare.places
  // A place is no figure of anything else; alone it asks for the word that says so.
  if (place !== undefined) return figure === undefined && said === undefined ? {} : { wrong: notAnAmount(place.heard) }
  if (figure === undefined) return measure === undefined ? {} : { measure }
  if (measure === undefined) return amountOf(figure, unit) === undefined ? { wrong: notAnAmount(figure.heard) } : {}
  return { measure, ...amountIn(measure, figure, bare, unit) }
}

/** A percentage with a sign is a growth, of exports a share; bare, it may be either. Money is a value. */
function byUnit({ figures: [figure], places: [place], isPartOf }: BareWords): Measure | undefined {
  if (place !== undefined && figure === undefined) return undefined
  if (figure?.unit === 'TIMES' || (figure?.unit === 'PT' && figure.sign !== undefined)) return 'growth'
  if (figure?.unit === 'PT') return isPartOf ? 'share' : undefined
  return 'value'
}

/** The amount of that measure, or what is wrong in it: a sum of money is no growth. */
export function amountIn(
  measure: Measure,
  figure: TypedAmount,
  bare: BareWords,
  unit: string,
): Omit<Measured, 'measure'> {
  const isNegative =
    figure.sign === undefined &&
    ((measure === 'growth' && bare.isFall && figure.unit === 'PT') || (measure === 'value' && bare.isDeficit))
  const amount = amountOf(isNegative ? { ...figure, sign: '-' } : figure, measure === 'value' ? unit : '')
  return amount === undefined || !fits(measure, figure) ? { wrong: notAnAmount(figure.heard) } : { amount }
}

/** A bare number is money only where its size is plain: said in millions, or with its currency, or in full. */
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

/** The place in a ranking: one ordinal, or one bare number; "first" where nothing else is said. */
export function placeOf({ places, figures, isFirst }: BareWords): Omit<Measured, 'measure'> {
  const [place, second] = [...places, ...figures]
  if (second !== undefined) return { wrong: { because: 'twice', part: 'amount', heard: second.heard } }
  if (place === undefined) return isFirst ? { amount: rank('1') } : {}
  const value =
    'unit' in place ? (fits('rank', place) && place.sign === undefined ? place.value : undefined) : String(place.value)
  return value === undefined || value === '0' ? { wrong: notAnAmount(place.heard) } : { amount: rank(value) }
}

const rank = (value: string): Amount => ({ value, unitMult: 0, unit: 'ORD' })
const notAnAmount = (heard: string): AdminProblem => ({ because: 'not-an-amount', heard })
