/** npm run backup -- FILE: an archive of the data folder, also while the bot runs. npm run restore -- FILE [FOLDER] reads it. */
import { type ArchiveReport, restoreArchive, writeArchive } from '../data/folder-archive.ts'
import { configIn } from '../env.ts'
import { run } from './run.ts'

const usage = 'usage: npm run backup -- FILE, or npm run restore -- FILE [FOLDER]'

async function main([task, file, given]: readonly string[]): Promise<void> {
  if (file === undefined || (task !== 'backup' && task !== 'restore')) throw new Error(usage)
  const { dataDir, databaseUrl, auditKey } = configIn()
  if (databaseUrl !== undefined && given === undefined)
    throw new Error('the data are in DATABASE_URL: back it up with pg_dump, and restore it with pg_restore')
  const folder = given ?? dataDir
  if (task === 'backup')
    tell(await writeArchive(folder, file, () => new Date(), { auditKey }), `${folder} is saved in ${file}`)
  else tell(await restoreArchive(file, folder, { auditKey }), `${file} is restored into ${folder}`)
}

function tell({ files, at, isWhole, lines }: ArchiveReport, done: string): void {
  const out = isWhole ? process.stdout : process.stderr
  out.write(`${done}: ${files} files of ${at}, read back and compared\n${lines.join('\n')}\n`)
  process.exitCode = isWhole ? 0 : 1
}

const [, , ...args] = process.argv
run(args[0] ?? 'backup', () => main(args))
