/** Phrases about figures put in order, subtracted, averaged and added. They are a part of `Say`. */
import type { Unlike } from '../../answers/model/findings.ts'
import type { MonthOrYear } from '../../answers/model/question.ts'
import type { Area, Period } from '../../data/model/schema.ts'
import type { Text } from './voice/text.ts'
import type { Headed } from './voice/values.ts'

/** The sign of a balance in words. */
export type BalanceSide = 'deficit' | 'surplus'

/** On which side of a level a year or a month is; 'place' is that place or a better one. */
export type Past = 'over' | 'under' | 'place'

export interface ArithmeticWords {
  /** 'Different periods and counts, so no order is drawn from this list', or no average or sum is taken of it. */
  unordered(unlike: readonly Unlike[], refused?: 'average' | 'sum'): string
  /** Why an order is not sure: the printed digits do not tell which figure is larger. */
  readonly tooNear: string
  /** Of an order of figures of several counts. */
  readonly ofCounts: string
  /** Partners by the growth of their trade, the greatest first: 'By growth: Georgia, then Türkiye'. */
  byGrowth(names: readonly string[]): string
  /** The highest and the lowest of several periods: 'Highest: Q2 2025; lowest: Q3 2025'. */
  ends(highest: Period, lowest: Period): string
  /** Before the difference of two figures: 'Difference'. */
  readonly difference: string
  /** In brackets after a result of ours of figures of different compilers: it is only approximate. */
  readonly oursRoughly: string
  /** '$3.1 billion a year on average'. */
  onAverage(digits: string, grain: MonthOrYear): string
  /** What was averaged: 'the average of the 5 years held'. */
  meanOf(grain: MonthOrYear, count: number): string
  /** '$11.7 billion in total'. */
  inTotal(digits: string): string
  /** Of shares: no word that could mean "only". */
  sharesInTotal(digits: string): string
  /** Below a list with shares: 'Shares of the total, $25 billion [1] (our calculation)'. */
  sharesOf(total: Text): Text
  /** What was added: 'the sum of 3 years'; of periods of several lengths, or of neither years nor months: 'of 3 periods'. */
  sumOf(of: MonthOrYear | 'period', count: number): string
  /** No sum is given, because some of the periods or partners are not held. */
  incomplete(of: 'periods' | 'partners'): string
  /** A balance in the first line, by its sign: 'Deficit: $397.5 million', then 'Azerbaijan’s trade with China'. */
  balance(digits: string, side: BalanceSide, reporter: Area, partner: Area): Headed
  /** A balance without its subject: 'deficit of $3.7 billion'. */
  sided(digits: string, side: BalanceSide): string
  /** 'the first year held above $1 billion', 'the last year held in 3rd place or better'. */
  periodPast(which: 'first' | 'last', past: Past, level: string, step: MonthOrYear): string
  /** '14 years above $1 billion'. */
  countPast(count: number, past: Past, level: string, step: MonthOrYear): string
  /** 'Above $1 billion in 14 of the 33 years held, 1992–2025: 2006–2019'. */
  periodsPast(past: Past, level: string, years: string, of: PeriodsHeld & { readonly count: number }): string
  /** 'None of the 33 years held, 1992–2025, is above $10 billion; this is the nearest'. */
  nonePast(past: Past, level: string, of: PeriodsHeld): string
  /** '2008 is the oldest year held, so an earlier one may be the first.' */
  oldestHeld(year: Period): string
}

/** How many years or months are held, and from which to which: '1992–2025'. */
export interface PeriodsHeld {
  readonly step: MonthOrYear
  readonly held: number
  readonly range: string
}
