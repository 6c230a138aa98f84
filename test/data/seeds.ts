/** The seed of the project, read once for its tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { rowsOf } from '../../src/data/facts/table-rows.ts'
import { type Observation, organisation, project, speaker } from '../../src/data/model/schema.ts'
import { parseSeed, readSeedFiles, seedFile } from '../../src/data/seed/read-seed.ts'

const folder = join(import.meta.dirname, '../../src/data/seed')
const shapes = {
  organisations: z.array(organisation),
  speakers: z.array(speaker),
  projects: z.array(project),
}

export interface SeedFile {
  readonly name: string
  readonly text: string
  readonly shape: z.ZodType
}

const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8')

const sourceFiles = readdirSync(join(folder, 'sources')).toSorted()

/** Every JSON file of the seed, with the shape it must have. */
export const files: readonly SeedFile[] = [
  { name: 'organisations.json', text: read('organisations.json'), shape: shapes.organisations },
  { name: 'speakers.json', text: read('speakers.json'), shape: shapes.speakers },
  { name: 'projects.json', text: read('projects.json'), shape: shapes.projects },
  ...sourceFiles.map(name => ({ name, text: read('sources', name), shape: seedFile })),
]
const seed = parseSeed(readSeedFiles(folder))
export const { organisations, speakers, projects } = seed
/** Sources with what they give, in the order of publication. */
export const given = seed.given
/** The figures that were printed, one JSON file a source. */
export const observations = given.flatMap(it => it.observations)
/** The figures of the official tables: made only when they are asked for. */
export const officialObservations = (): readonly Observation[] =>
  given.flatMap(it => (it.table === undefined ? [] : rowsOf(it.table).all()))
export const statements = given.flatMap(it => it.statements)
/** The client's article. */
export const article = read('articles', 'report-2026-03-13-lumei.txt')
