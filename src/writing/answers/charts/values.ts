/** The numbers of a chart: in one unit, with three digits at most, the same in the picture and in its caption. */
import type { Figure } from '../../../answers/model/findings.ts'
import { lastPlace, numberOf } from '../../../data/model/amount.ts'
import { absolute, compareExact, inUnits, leadingPlace, written } from '../../../data/model/rational.ts'
import type { Amount } from '../../../data/model/schema.ts'
import type { Voice } from '../../../languages/model/voice/voice.ts'

/** The scale of all numbers of a chart: that of its largest. */
export function scaleOfAll(figures: readonly Figure[], voice: Voice): ReturnType<Voice['scale']> {
  const sizes = figures.map(({ amount }) => amount)
  const [largest] = sizes.toSorted((a, b) => compareExact(absolute(numberOf(b)), absolute(numberOf(a))))
  return largest === undefined ? { scale: 0, name: '' } : voice.scale(largest)
}

const mostDigits = 3

/** How many of them are behind the point at most, unless all before them are zeros. */
const mostBehind = 3

/** The number in that scale, rounded, as text: '4.87'. Zero and whole places stay as they are. */
export function inScale(amount: Amount, scale: number): string {
  const number = numberOf(amount)
  if (number.n === 0n || amount.unit === 'ORD') return amount.value
  const leading = leadingPlace(number)
  // A share has one digit behind the point, as its table has.
  const finest = Math.min(leading, amount.unit === 'PT' ? -1 : scale - mostBehind)
  const place = Math.max(lastPlace(amount), leading - mostDigits + 1, finest)
  return written(inUnits(number, place), place - scale)
}

const bounds = { over: '>', under: '<', about: '≈' } as const

/** The number as the reader sees it: '4.87', '>4', '−1.2'. */
export const digitsIn = (amount: Amount, scale: number, voice: Voice): string =>
  `${amount.bound === undefined ? '' : bounds[amount.bound]}${voice.number(inScale(amount, scale))}`

/** The amount rounded as in the chart, for a sentence: '$4.87 billion'. */
export const roundedAs = (amount: Amount, scale: number): Amount =>
  amount.unit === 'ORD' ? amount : { ...amount, value: inScale(amount, scale), unitMult: scale }
