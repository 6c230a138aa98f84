/** The tables that come and go as CSV: their columns, in the order in which they are written. */

/** `needed` must be among the headings; `more` may be. */
interface Table {
  readonly needed: readonly string[]
  readonly more: readonly string[]
}

export const tables = {
  observations: {
    needed: [
      'measure',
      'flow',
      'ref_area',
      'counterpart_area',
      'time_period',
      'base_period',
      'obs_value',
      'unit_measure',
      'unit_mult',
      'bound',
      'compiling_org',
      'source_id',
      'locator',
    ],
    more: ['id', 'speaker'],
  },
  sources: { needed: ['source_id', 'publisher', 'title', 'url', 'published', 'language'], more: [] },
  organisations: { needed: ['code', 'area', 'kind', 'name'], more: [] },
} as const satisfies Record<string, Table>

export type TableName = keyof typeof tables
export type ObservationColumn = (typeof tables.observations.needed)[number] | (typeof tables.observations.more)[number]

/** Where a figure stands when nothing nearer is known: its page was read, and it is in the text. */
export const body = 'body of the text'
