/** The columns of CSV tables, in the order in which they are written. */
import type { Observation } from '../model/schema.ts'

/** `needed` columns are required; `more` are optional; `exported` are only written for readers, by /export. */
export interface CsvTable {
  readonly needed: readonly string[]
  readonly more: readonly string[]
  readonly exported?: readonly string[]
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
    exported: [
      'role',
      'status',
      'ref_area_name',
      'counterpart_area_name',
      'compiling_org_name',
      'speaker_name',
      'publisher',
      'title',
      'url',
      'published',
      'formula',
      'inputs',
      'licence',
      'attribution',
    ],
  },
  sources: {
    needed: ['source_id', 'publisher', 'title', 'url', 'published', 'language'],
    more: ['licence', 'attribution'],
  },
  organisations: { needed: ['code', 'area', 'kind', 'name'], more: [] },
} as const satisfies Record<string, CsvTable>

export type TableName = keyof typeof tables
export type ObservationColumn = (typeof tables.observations.needed)[number] | (typeof tables.observations.more)[number]

export type ExportedColumn = (typeof tables.observations.exported)[number]

/** OBS_STATUS of SDMX for each status. */
export const statusCodes = {
  expected: 'F',
  reported: 'A',
  estimated: 'E',
  unreliable: 'U',
} as const satisfies Record<NonNullable<Observation['status']>, string>

/** The locator of a figure when no closer place is known: it is in the text of the page. */
export const body = 'body of the text'
