/** Converts a row of observations.csv to an observation with its citation. */

import { observationId } from '../../src/data/model/fact-ids.ts'
import { type Observation, observation } from '../../src/data/model/schema.ts'
import type { Located } from '../../src/reading/admin/values/locator.ts'
import { type Cited, citedInArticle } from './article.ts'
import { located } from './locators.ts'
import { mend } from './row-mends.ts'
import type { ObservationRow } from './rows.ts'

/** The id of the person who speaks for an organisation in a source. */
type SpeakerOf = (source: string, organisation: string) => string | undefined

/** Throws if the row is not a valid observation, or if no rule matches its locator. */
export function toObservation(given: ObservationRow, speakerOf: SpeakerOf): Observation {
  const row = mend(given)
  const cited = citedInArticle(row)
  const status = isExpected(row) ? { status: 'expected' as const } : {}
  const unnamed = { ...seriesOf(row), ...status, ...cited?.claim, citation: citationOf(row, cited, speakerOf) }
  // First checked without the id, because the id is computed from checked columns.
  const checked = observation.omit({ id: true }).parse(unnamed)
  return observation.parse({ id: observationId(checked), ...checked })
}

/** 'expected, not measured': a forecast for the year, not a result. */
const isExpected = ({ locator }: ObservationRow): boolean => locator.startsWith('expected')

function seriesOf(row: ObservationRow) {
  return {
    measure: row.measure,
    flow: row.flow,
    reporter: row.ref_area,
    partner: row.counterpart_area,
    compiledBy: row.compiling_org,
    period: row.time_period,
    ...(row.base_period === '' ? {} : { against: row.base_period }),
    amount: {
      value: row.obs_value,
      unitMult: Number(row.unit_mult),
      unit: row.unit_measure,
      ...(row.bound === '' ? {} : { bound: row.bound }),
    },
  }
}

function citationOf(row: ObservationRow, cited: Cited | undefined, speakerOf: SpeakerOf) {
  const where: Located = cited?.where ?? located(row.locator)
  const speaker = speakerOf(row.source_id, row.compiling_org)
  return { source: row.source_id, ...where, ...(speaker === undefined ? {} : { speaker }) }
}
