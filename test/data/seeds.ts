/** The seed of the project, read once for its tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { observation, organisation, project, source, speaker, statement } from '../../src/data/model/schema.ts'

const folder = join(import.meta.dirname, '../../src/data/seed')
const shapes = {
  organisations: z.array(organisation),
  speakers: z.array(speaker),
  projects: z.array(project),
  source: z.strictObject({ source, observations: z.array(observation), statements: z.array(statement) }),
}

export interface SeedFile {
  readonly name: string
  readonly text: string
  readonly shape: z.ZodType
}

const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8')
const parse = <T>(shape: z.ZodType<T>, ...path: readonly string[]): T => shape.parse(JSON.parse(read(...path)))
const sourceFiles = readdirSync(join(folder, 'sources')).toSorted()

/** Every JSON file of the seed, with the shape it must have. */
export const files: readonly SeedFile[] = [
  { name: 'organisations.json', text: read('organisations.json'), shape: shapes.organisations },
  { name: 'speakers.json', text: read('speakers.json'), shape: shapes.speakers },
  { name: 'projects.json', text: read('projects.json'), shape: shapes.projects },
  ...sourceFiles.map(name => ({ name, text: read('sources', name), shape: shapes.source })),
]
export const organisations = parse(shapes.organisations, 'organisations.json')
export const speakers = parse(shapes.speakers, 'speakers.json')
export const projects = parse(shapes.projects, 'projects.json')
/** Sources with what they give, by file name. */
export const given = sourceFiles.map(name => ({ name, ...parse(shapes.source, 'sources', name) }))
export const observations = given.flatMap(it => it.observations)
export const statements = given.flatMap(it => it.statements)
/** The client's article. */
export const article = read('articles', 'report-2026-03-13-lumei.txt')
