/** Phrases about official statistics: the measure that published figures are held against. They are a part of `Say`. */
import type { Definition } from '../../data/model/definition.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Text, TextPiece } from './text.ts'

export interface OfficialWords {
  /** The formula of a turnover and of a balance: 'exports 84.4 + imports 4,789.9'. */
  sum(exports: string, imports: string): string
  less(exports: string, imports: string): string
  /** The formula of a group's figure: 'the sum of today’s 5 members'; of one of them, 'the sum of today’s 4 other members'. */
  members(count: number, areOthers: boolean): string
  /**
   * After an official figure under a published one that says the same: 'the same', 'the same, rounded', 'the same, cut
   * off'.
   */
  readonly agrees: Readonly<Record<'same' | 'rounded' | 'cut-off', string>>
  /** A published figure against the official one: 'the same figure, cut off', 'disputed: another official count'. */
  readonly cutOff: string
  readonly disputed: string
  /** Of a figure that a person or a newspaper gives, without naming who counted it. */
  readonly uncounted: string
  /** What a total or a list leaves out: 'without China and Russia'. */
  without(areas: readonly Area[]): string
  /** 'Our check: 4,874.2 ÷ 3,744.8 − 1 = +30.2%'. */
  check(formula: string, result: string): string
  /** 'IMF: exports 84.4 + imports 4,789.9 = $4,874.2 million, the same, rounded [2]'. */
  bearsOut(compiler: string, figure: Text, agrees: string | undefined): Text
  /** 'China’s own report: $2,468.1 million [3]. The two sides never agree: …'. */
  mirror(area: Area, figure: Text): Text
  /**
   * The place in a table: '4th of 166, after Italy, Türkiye and Russia (our ranking, IMF [3])'; the first has none
   * before it.
   */
  inTable(place: string, partners: number, after: readonly Area[], compiler: Text): Text
  /** '“For the first time” [2] holds: never above 4th in the years held (1992–2020, 2024, 2025).' */
  holdsFirst(said: TextPiece, best: string | undefined, years: string): Text
  /** The definition of a figure: 'Counted', then 'CIF, with freight and insurance, as reported by the country'. */
  readonly countedAs: string
  readonly valuations: Readonly<Record<NonNullable<Definition['valuation']>, string>>
  readonly golds: Readonly<Record<NonNullable<Definition['gold']>, string>>
  readonly bases: Readonly<Record<NonNullable<Definition['basis']>, string>>
  readonly statuses: Readonly<Record<'reported' | 'estimated' | 'unreliable', string>>
  /** '166 partners, IMF [1]; our ranking', after a list. */
  tableOf(partners: number, compiler: Text): Text
}
