/** Reads and checks the tables. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const text = z.string()

const observationRow = z.strictObject({
  measure: text,
  flow: text,
  ref_area: text,
  counterpart_area: text,
  time_period: text,
  base_period: text,
  obs_value: text,
  unit_measure: text,
  unit_mult: text,
  bound: text,
  compiling_org: text,
  source_id: text,
  locator: text,
})
export type ObservationRow = z.infer<typeof observationRow>

/** A row of the official tables: with how it is counted. */
export const officialRow = observationRow.extend({ valuation: text, obs_status: text })

export const sourceRow = z.strictObject({
  source_id: text,
  publisher: text,
  title: text,
  url: text,
  published: text,
  language: text,
})
export type SourceRow = z.infer<typeof sourceRow>

export const organisationRow = z.strictObject({ code: text, area: text, kind: text, name: text })
export type OrganisationRow = z.infer<typeof organisationRow>

const speakerRow = z.strictObject({ speaker: text, role: text, date: text, topic: text, source_id: text })
export type SpeakerRow = z.infer<typeof speakerRow>

export interface Tables {
  readonly observations: readonly ObservationRow[]
  readonly sources: readonly SourceRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly speakers: readonly SpeakerRow[]
}

/** The four tables in a folder. */
export const readTables = (folder: string): Tables => ({
  observations: readRows(folder, 'observations', observationRow),
  sources: readRows(folder, 'sources', sourceRow),
  organisations: readRows(folder, 'organisations', organisationRow),
  speakers: readRows(folder, 'speakers', speakerRow),
})

/** One table. Throws if it is missing, or has an unknown column, because its data would be lost silently. */
export function readRows<T>(folder: string, name: string, row: z.ZodType<T>): readonly T[] {
  return z.array(row).parse(parse(readFileSync(join(folder, `${name}.csv`), 'utf8'), { columns: true, bom: true }))
}
