/** npm run verify -- [FOLDER] [--head FINGERPRINT]: verifies the data of the folder or of DATABASE_URL, also while the bot runs. */
import { parseArgs } from 'node:util'
import { verifyDatabase, verifyFolder } from '../data/verify-folder.ts'
import { configIn } from '../env.ts'
import { run } from './run.ts'

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { head: { type: 'string' } } })
  const fingerprint = values.head?.toLowerCase()
  if (fingerprint !== undefined && !/^[0-9a-f]{32,64}$/.test(fingerprint))
    throw new Error('--head takes a fingerprint of the log, 32 to 64 of 0-9 and a-f, from LOG_CHAT or /log')
  const { dataDir, databaseUrl, auditKey } = configIn()
  const [folder = databaseUrl === undefined ? dataDir : undefined] = positionals
  const witness = { auditKey, fingerprint }
  const report = folder === undefined ? verifyDatabase(databaseUrl ?? '', witness) : verifyFolder(folder, witness)
  const { isWhole, lines } = await report
  const out = isWhole ? process.stdout : process.stderr
  out.write(`${lines.join('\n')}\n`)
  process.exitCode = isWhole ? 0 : 1
}

run('verify', main)
