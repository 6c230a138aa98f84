/** The engines that one suite of tests runs over. */
import type { Engine } from '../../src/data/engine/engine.ts'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { openPostgresEngine } from '../../src/data/engine/postgres/postgres-engine.ts'
import { hasPostgres } from './engine/postgres-server.ts'
import { usePostgres } from './engine/use-postgres.ts'
import { freshFolder } from './folder.ts'

export type OpenEngine = () => Promise<Engine>
type NamedEngine = readonly [name: string, open: OpenEngine]
/** Opens new data, and returns how one machine after the other opens an engine over them. */
type NamedData = readonly [name: string, open: () => Promise<OpenEngine>]

/** Each opens an engine over new data. Called once in a file of tests: it starts a PostgreSQL server for them. */
export function engines(): readonly NamedEngine[] {
  const files: NamedEngine = ['json files', () => openFileEngine({ folder: freshFolder(), notice: () => undefined })]
  return [files, ...sharedEngines().map(([name, open]): NamedEngine => [name, async () => (await open())()])]
}

/** Engines that several machines may open at once over the same data. */
export function sharedEngines(): readonly NamedData[] {
  const memory: NamedData = ['memory', memoryMachines]
  if (!hasPostgres) return [memory]
  const server = usePostgres()
  return [memory, ['postgres', async () => postgresMachines(await server.database())]]
}

async function memoryMachines(): Promise<OpenEngine> {
  const engine = memoryEngine()
  return async () => engine
}

const postgresMachines =
  (url: string): OpenEngine =>
  () =>
    openPostgresEngine({ url })
