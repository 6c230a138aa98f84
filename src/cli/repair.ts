/** npm run repair: copies a damaged journal to another file, and keeps its good part. */
import { readConfig } from '../config.ts'
import { repairJournal } from '../data/repair-journal.ts'
import { environment } from '../env.ts'

async function main(): Promise<void> {
  const { dataDir } = readConfig(environment())
  const { kept, leftOut, copy } = await repairJournal(dataDir)
  const saved = copy === undefined ? '' : ` The file as it was is in ${copy}.`
  process.stdout.write(`The journal in ${dataDir} holds ${kept} good edits; ${leftOut} were left out.${saved}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`repair: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
