/** npm run repair: copies a damaged journal to another file, keeps its good part, and seals it with AUDIT_KEY. */
import { repairJournal } from '../data/repair-journal.ts'
import { configIn } from '../env.ts'
import { run } from './run.ts'

async function main(): Promise<void> {
  const { dataDir, databaseUrl, auditKey } = configIn()
  if (databaseUrl !== undefined) throw new Error('the data are in DATABASE_URL: restore a backup of the database')
  const { kept, leftOut, sum, copy } = await repairJournal(dataDir, auditKey)
  const saved = copy === undefined ? '' : ` The file as it was is in ${copy}.`
  const sealed = auditKey === undefined ? '' : ' It is sealed with AUDIT_KEY.'
  process.stdout.write(
    `The journal in ${dataDir} holds ${kept} good edits; ${leftOut} were left out.${saved}${sealed} Its fingerprint is ${sum}\n`,
  )
}

run('repair', main)
