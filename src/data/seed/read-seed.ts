/** The seed: the data that comes with Karvan, as files in a folder. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256 } from '../engine/checksum.ts'
import { codeOf, reason, StoreError } from '../engine/store-error.ts'
import { nameLists, type TableStep, tableHead } from '../model/edit.ts'
import { parsed } from '../model/parse-json.ts'
import { type Observation, observation, type Source, type Statement, source, statement } from '../model/schema.ts'
import { readTable } from './seed-table.ts'

/** One file of `sources/`. With `table`, the source has more observations in `tables/<id>.csv`. */
export const seedFile = z.strictObject({
  source,
  observations: z.array(observation).readonly(),
  statements: z.array(statement).readonly(),
  table: tableHead.optional(),
})

/** Names, and the facts of each source, in the order of publication. */
export interface Seed {
  readonly organisations: z.infer<typeof nameLists.organisations>
  readonly speakers: z.infer<typeof nameLists.speakers>
  readonly projects: z.infer<typeof nameLists.projects>
  readonly given: readonly GivenFacts[]
}

interface GivenFacts {
  readonly source: Source
  readonly observations: readonly Observation[]
  readonly statements: readonly Statement[]
  readonly table?: TableStep
}

/** The files of a seed, not parsed. `hash` covers their names and contents. */
export interface SeedFiles {
  readonly folder: string
  readonly hash: string
  readonly texts: ReadonlyMap<string, string>
}

/** The file beside a seed with the hash that the build computed: a start whose seed is unchanged reads no other file of it. */
const hashFile = 'hash'

/** The hash that the build found. Undefined for a seed that was not built. */
export function builtHash(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, hashFile), 'utf8')
  } catch {
    return undefined
  }
}

/** Writes it. For the build. */
export const writeHash = (folder: string): void => writeFileSync(join(folder, hashFile), readSeedFiles(folder).hash)

/** Reads organisations, speakers, projects, sources/*.json and tables/*.csv. Errors: a StoreError: what is missing. */
export function readSeedFiles(folder: string): SeedFiles {
  try {
    // Synchronous: nobody is served yet, and two hundred small files take five times as long with a promise each.
    const names = [
      ...Object.keys(nameLists).map(name => `${name}.json`),
      ...filesIn(folder, 'sources', '.json'),
      ...(existsSync(join(folder, 'tables')) ? filesIn(folder, 'tables', '.csv') : []),
    ]
    const texts = names.map(name => readFileSync(join(folder, name), 'utf8'))
    const hash = sha256(JSON.stringify(names.map((name, i) => [name, texts[i]?.length])), ...texts)
    return { folder, hash, texts: new Map(names.map((name, i) => [name, texts[i] ?? ''])) }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    throw new StoreError(`cannot read the seed in ${folder}: ${reason(error)}`)
  }
}

const filesIn = (folder: string, under: string, ending: string): readonly string[] =>
  readdirSync(join(folder, under))
    .filter(name => name.endsWith(ending))
    .toSorted()
    .map(name => join(under, name))

/** Parses the seed. Throws a StoreError with the file and what is wrong in it. */
export function parseSeed({ folder, texts }: SeedFiles): Seed {
  const read = <T>(shape: z.ZodType<T>, name: string): T => {
    const found = shape.safeParse(parsed(texts.get(name) ?? ''))
    if (found.success) return found.data
    const [issue] = found.error.issues
    throw new StoreError(`the seed ${join(folder, name)} is invalid: ${issue?.path.join('.')} ${issue?.message}`)
  }
  const sources = [...texts.keys()]
    .filter(name => name.startsWith('sources'))
    .map(name => withTable(read(seedFile, name)))
  function withTable({ table, ...given }: z.infer<typeof seedFile>): GivenFacts {
    if (table === undefined) return given
    const name = join('tables', `${given.source.id}.csv`)
    return { ...given, table: readTable(join(folder, name), texts.get(name) ?? '', given.source.id, table) }
  }
  return {
    organisations: read(nameLists.organisations, 'organisations.json'),
    speakers: read(nameLists.speakers, 'speakers.json'),
    projects: read(nameLists.projects, 'projects.json'),
    given: sources.toSorted((a, b) => (a.source.published < b.source.published ? -1 : 1)),
  }
}
