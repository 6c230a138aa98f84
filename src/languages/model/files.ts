/** Phrases of charts, of files of figures and of their pages: titles and marks; captions, and the words inside a workbook. */
import type { Reliability } from '../../answers/figures/reliability.ts'
import type { FigureRole } from '../../answers/model/file.ts'
import type { Amount, Area, Flow, Measure, PartialDay, Period } from '../../data/model/schema.ts'
import type { Text } from './voice/text.ts'

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
  /** What a chart of exports and imports shows: 'Azerbaijan’s trade with China', or with the world. */
  trade(reporter: Area, partner: Area): string
  /** The flow of a country with several partners: 'Azerbaijan’s turnover with China, Russia and Türkiye'. */
  withSeveral(flow: Flow, reporter: Area, partners: readonly Area[]): string
  /** The names of the marks: 'official statistics', 'press or statement', 'estimate or forecast'. */
  readonly marks: Record<Reliability, string>
  /** 'Source: IMF', 'Sources: IMF; State Customs Committee', and how many more there are: 'Sources: IMF and 3 more'. */
  sources(names: readonly string[], more: number): string
  /** The day of the newest source: 'Data of 13 Mar 2026'. */
  dataOf(day: PartialDay): string
  readonly buttons: Record<'chart' | 'picture' | 'text' | 'table' | 'log' | 'linear' | 'all' | 'csv' | 'xlsx', string>
  /** 'Since 2015'. */
  since(year: string): string
}

/** Whose number it is: counted by statisticians, told by others, not final, or our own calculation. */
export type FigureStatus = Reliability | 'computed'

/** The columns of the workbook's sheet of figures, in their order. */
export const fileColumns = [
  ...(['role', 'measure', 'flow', 'reporter', 'reporterCode', 'partner', 'partnerCode', 'period', 'base'] as const),
  ...(['value', 'bound', 'unit', 'multiplier', 'inFull', 'status', 'obsStatus', 'definition', 'compiler'] as const),
  ...(['speaker', 'publisher', 'title', 'published', 'url', 'excerpt', 'place', 'note', 'formula'] as const),
  ...(['id', 'source', 'licence', 'attribution'] as const),
] as const
export type FileColumn = (typeof fileColumns)[number]

export const sourceColumns = [
  ...(['source', 'publisher', 'title', 'published', 'url', 'language', 'rows', 'licence', 'attribution'] as const),
] as const
export type SourceColumn = (typeof sourceColumns)[number]

export interface FileTexts {
  /** 'Rows: 33'. */
  rows(count: string): string
  /** 'Sources: IMF, Report and 3 more'; `more` is '0' when all are named. */
  sources(names: readonly string[], more: string): string
  /** 'When you pass it on, name the source of each row, as in “Source: International Monetary Fund …”' */
  attribution(line: string): string
  /** 'Left out: 7 rows of Comtrade. Its terms let figures be shown, but not passed on.' */
  closed(publisher: string, count: string): string
  /** 'The first 50,000 of 61,000 rows.' */
  cut(rows: string, of: string): string
  /** The last answer has no figures: what to send. */
  readonly noFigures: Text
  /** Names of the sheets, 31 characters at most. */
  readonly sheets: Readonly<Record<'figures' | 'sources', string>>
  readonly columns: Readonly<Record<FileColumn | SourceColumn, string>>
  readonly measures: Readonly<Record<Measure, string>>
  readonly roles: Readonly<Record<FigureRole, string>>
  readonly statuses: Readonly<Record<FigureStatus, string>>
}

export interface FigurePageWords {
  /** The button under an answer that opens its page. */
  readonly page: string
  readonly downloads: string
  readonly seeAlso: string
  /** The link to the same question in Telegram. */
  readonly ask: string
  readonly noPage: string
}
