/** What stands over the columns of a table, and under it. Part of what a language says. */
export interface TableWords {
  readonly country: string
  readonly period: string
  /** A place among partners: as short as a number. */
  readonly place: string
  /** The change on the year before. */
  readonly change: string
  /** Under figures in italics. */
  readonly ours: string
}
