/** npm run move -- files postgres: moves the data of a stopped bot from DATA_DIR into DATABASE_URL; postgres files: back. */
import { moveToDatabase, moveToFolder } from '../data/move-data.ts'
import { configIn } from '../env.ts'
import { run } from './run.ts'

const usage = 'usage: npm run move -- files postgres, or npm run move -- postgres files'

async function main(args: readonly string[]): Promise<void> {
  const way = args.join(' ')
  if (way !== 'files postgres' && way !== 'postgres files') throw new Error(usage)
  const { dataDir: folder, databaseUrl, auditKey } = configIn()
  if (databaseUrl === undefined) throw new Error('DATABASE_URL is missing: the address of the database')
  const notice = (line: string): void => void process.stderr.write(`${line}\n`)
  const options = { folder, databaseUrl, auditKey, notice }
  const [move, from, to] =
    way === 'files postgres'
      ? ([moveToDatabase, folder, 'the database'] as const)
      : ([moveToFolder, 'the database', folder] as const)
  const { edits, values } = await move(options)
  process.stdout.write(
    `${edits} edits and ${values} values are copied from ${from} to ${to}, read back and compared. The data in ${from} are left as they were.\n`,
  )
}

run('move', () => main(process.argv.slice(2)))
