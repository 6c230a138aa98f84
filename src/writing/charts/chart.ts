/** A picture of figures, with every text in the reader's language. A plain value: it crosses to a worker thread. */
import type { Code } from '../../data/model/schema.ts'
import type { ChartMark } from '../../languages/model/charts.ts'

export interface Chart {
  readonly language: Code
  readonly theme: 'light' | 'dark'
  readonly form: 'columns' | 'lines' | 'months' | 'balance' | 'bars' | 'bump'
  readonly scale?: 'log'
  readonly title: string
  readonly subtitle: string
  readonly series: readonly Series[]
  readonly marks: readonly { readonly mark: ChartMark; readonly text: string }[]
  readonly sources: string
  readonly date: string
  readonly bot: string
}

export interface Series {
  readonly name: string
  readonly role?: 'focus' | 'muted'
  readonly points: readonly Point[]
}

export interface Point {
  readonly label: string
  readonly value?: number
  readonly digits?: string
  readonly change?: string
  readonly mark: ChartMark
}
