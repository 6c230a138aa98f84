/** The columns of CSV tables, in the order in which they are written. */
import type { Observation } from '../model/schema.ts'

/** `needed` columns are required; `more` are optional. */
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
    more: ['id', 'speaker', 'valuation', 'gold', 'basis', 'obs_status'],
  },
  sources: {
    needed: ['source_id', 'publisher', 'title', 'url', 'published', 'language'],
    more: ['licence', 'attribution'],
  },
  organisations: { needed: ['code', 'area', 'kind', 'name'], more: [] },
} as const satisfies Record<string, Table>

export type TableName = keyof typeof tables
export type ObservationColumn = (typeof tables.observations.needed)[number] | (typeof tables.observations.more)[number]

/** OBS_STATUS of SDMX for each status. */
export const statusCodes = {
  expected: 'F',
  reported: 'A',
  estimated: 'E',
  unreliable: 'U',
} as const satisfies Record<NonNullable<Observation['status']>, string>

/** The locator of a figure when no closer place is known: it is in the text of the page. */
export const body = 'body of the text'
