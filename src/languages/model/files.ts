/** Phrases about files of figures: the caption, and the words inside a workbook. */
import type { FigureRole } from '../../answers/model/file.ts'
import type { Measure } from '../../data/model/schema.ts'
import type { Text } from './text.ts'

/** Whose number it is: counted by statisticians, told by others, not final, or our own calculation. */
export type FigureStatus = 'official' | 'press' | 'estimate' | 'computed'

/** The columns of the workbook's sheet of figures, in their order. */
export const fileColumns = [
  ...(['role', 'measure', 'flow', 'reporter', 'reporterCode', 'partner', 'partnerCode', 'period', 'base'] as const),
  ...(['value', 'bound', 'unit', 'multiplier', 'inFull', 'status', 'obsStatus', 'definition', 'compiler'] as const),
  ...(['speaker', 'publisher', 'title', 'published', 'url', 'excerpt', 'place', 'note', 'formula'] as const),
  ...(['id', 'source', 'licence', 'attribution'] as const),
] as const
export type FileColumn = (typeof fileColumns)[number]

/** The columns of its sheet of sources. */
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
