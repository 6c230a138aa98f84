/** What a picture shows: plain values that cross to the worker thread, with every text in the reader's language. */
import type { Reliability } from '../../answers/figures/reliability.ts'
import type { Code } from '../../data/model/schema.ts'

export type Picture = Chart | FigureCard

interface Described {
  readonly language: Code
  readonly theme: ThemeName
  /** What the marks of the picture mean, only those that occur; empty when it has one. */
  readonly marks: readonly { readonly mark: Reliability; readonly text: string }[]
  /** All of them: 'Sources: State Customs Committee of Azerbaijan; IMF'. */
  readonly sources: string
  /** The same with ever fewer names, for a foot without room: 'Sources: State Customs Committee of Azerbaijan and 1 more'. */
  readonly fewerSources: readonly string[]
  /** 'Data of 27 November 2026'. */
  readonly date: string
  /** '@karvan_bot'. */
  readonly bot: string
}

export interface Chart extends Described {
  /**
   * - columns: one series by period; two or three series beside each other.
   * - months: two series over the same months, the second with the role 'muted': the year before.
   * - balance: one series of columns up and down from zero.
   * - lines: up to four series.
   * - bars: one series, whose points are partners, the largest first.
   * - bump: up to twelve series of places, 1 on top.
   */
  readonly form: 'columns' | 'months' | 'balance' | 'lines' | 'bars' | 'bump'
  /** Logarithmic, of lines only. Ignored when a value is zero or negative. */
  readonly scale?: 'log'
  /** A sentence that says what the picture shows. One to two lines; a third is possible. */
  readonly title: string
  /** What is measured, where, and the unit: 'Turnover of Azerbaijan and China, billion US dollars'. */
  readonly subtitle: string
  readonly series: readonly Series[]
  readonly numbers: NumberForm
}

/** One figure as a picture to share: 1200 × 675, or 1080 × 1350 for channels. */
export interface FigureCard extends Described {
  readonly form: 'card'
  readonly size: 'wide' | 'tall'
  /** '$4.87 billion'. */
  readonly figure: string
  /** What it is: 'Trade turnover of Azerbaijan and China'. */
  readonly what: string
  /** '2025'. */
  readonly when: string
  /** Its change: '+30.2% on 2024', and whether that is more. */
  readonly change?: { readonly text: string; readonly way: 'up' | 'down' }
  /** One more line: 'China is the 4th largest partner'. */
  readonly note?: string
  /** The years before, the last point is the figure: small columns below it. */
  readonly trend?: readonly Point[]
  /** Of a place: the partners around it, the largest first, as bars. */
  readonly list?: readonly Point[]
}

export type ThemeName = 'light' | 'dark'

export interface Series {
  /** Written at the end of its line, or in the key of columns. */
  readonly name: string
  /** 'focus' stands out; 'muted' is grey. */
  readonly role?: PictureRole
  readonly points: readonly Point[]
}

export type PictureRole = 'focus' | 'muted'

/** A point of a series. All series of a chart have the same labels in the same order, except those of 'bars'. */
export interface Point {
  /** As it is printed at the axis: '2015', 'Jan', 'Italy'. */
  readonly label: string
  /** In the unit of the chart, or the place of 'bump'. Undefined is a gap: it is drawn as one, with its label. */
  readonly value?: number
  /** The value as the caption prints it: '4.87'. It is drawn where there is room. */
  readonly digits?: string
  /** '+30.2%': it is drawn where there is room. */
  readonly change?: string
  readonly mark: Reliability
  /** Of 'bars': the partner that stands out. */
  readonly role?: PictureRole
}

/** The signs of numbers in a language. */
export interface NumberForm {
  readonly point: string
  /** Between thousands; '' when digits are not grouped. */
  readonly group: string
}
