/** Phrases of charts. They are a part of `Say`. */
import type { Amount, Area, Flow, PartialDay, Period } from '../../data/model/schema.ts'

/** The first and the last point of a line, as the voice writes them. */
export interface LineEnds {
  readonly from: Period
  readonly to: Period
  readonly first: string
  readonly last: string
}

export interface ChartWords {
  /** 'China–Azerbaijan turnover grew 13-fold from 2015 to 2025, to $4.87 billion'. `change` is in percent or a multiple. */
  changed(subject: string, change: Amount, ends: LineEnds): string
  /** 'China–Azerbaijan turnover: $420 million in January 2026'. */
  was(subject: string, period: Period, amount: string): string
  /** 'China’s share of Azerbaijan’s turnover: from 2.1% in 2015 to 10.2% in 2025'. */
  fromTo(subject: string, ends: LineEnds): string
  /** 'Azerbaijan’s partners by turnover, 2025: Italy leads with $11.9 billion'. */
  leads(list: string, period: Period, name: string, amount: string): string
  /** The flow of a country with several partners: 'Azerbaijan’s turnover with China, Russia and Türkiye'. */
  withSeveral(flow: Flow, reporter: Area, partners: readonly Area[]): string
  /** The names of the marks: 'official statistics', 'press or statement', 'estimate or forecast'. */
  readonly marks: Record<Mark, string>
  /** 'Sources: IMF; State Customs Committee'. */
  sources(names: readonly string[]): string
  /** The day of the newest source: 'Data of 13 Mar 2026'. */
  dataOf(day: PartialDay): string
  readonly buttons: Record<'chart' | 'table' | 'log' | 'linear' | 'all', string>
  /** 'Since 2015'. */
  since(year: string): string
}

/** How far a figure of a chart can be relied on: counted by an office, printed by the press or said, estimated or forecast. */
export type Mark = 'official' | 'press' | 'estimate'
