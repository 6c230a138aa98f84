/** Converts a row of observations.csv to an observation with its citation. */

import type { Definition } from '../../src/data/model/definition.ts'
import { observationId } from '../../src/data/model/fact-ids.ts'
import { type Observation, observation } from '../../src/data/model/schema.ts'
import type { Located } from '../../src/reading/admin/values/locator.ts'
import { type Cited, citedInArticle } from './article.ts'
import { located } from './locators.ts'
import { mend, named } from './row-mends.ts'
import type { ObservationRow } from './rows.ts'

/** The id of the person who speaks for an organisation in a source. */
type SpeakerOf = (source: string, organisation: string) => string | undefined

/** Throws if the row is not a valid observation, or if no rule matches its locator. */
export function toObservation(given: ObservationRow, speakerOf: SpeakerOf): Observation {
  const row = mend(given)
  const cited = citedInArticle(row)
  const status = isExpected(row) ? { status: 'expected' as const } : {}
  const citation = citationOf(row, cited, speakerOf)
  const unnamed = { ...seriesOf(row), ...definitionOf(row), ...status, ...cited?.claim, citation }
  // First checked without the id, because the id is computed from checked columns.
  const first = observation.omit({ id: true }).parse({ ...unnamed, ...seriesOf(named(given)) })
  return observation.parse({ id: observationId({ ...first, definition: {} }), ...unnamed })
}

/** What the collector remarked about the count. The id leaves it out: the rows were released without it. */
const definitions: ReadonlyMap<string, Definition> = new Map([
  ['balance-of-payments basis', { basis: 'payments' }],
  ['gold imports excluded', { gold: 'excluded' }],
])

function definitionOf({ locator }: ObservationRow) {
  const definition = definitions.get(locator)
  return definition === undefined ? {} : { definition }
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
