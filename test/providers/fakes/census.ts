/** The Census Bureau's workbook, packed from a CSV. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Answering } from '../service-server.ts'
import { workbook } from './workbook.ts'

export const censusTable: readonly (readonly string[])[] = parse(
  readFileSync(join(import.meta.dirname, '../fixtures/census-country.csv'), 'utf8'),
)

export const fakeCensus: Answering = () => ({ body: workbook('country', censusTable) })
