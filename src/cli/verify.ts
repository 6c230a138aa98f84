/** npm run verify -- [FOLDER]: verifies the data, also while the bot runs. */
import { readConfig } from '../config.ts'
import { verifyFolder } from '../data/verify-folder.ts'
import { environment } from '../env.ts'

async function main(): Promise<void> {
  const folder = process.argv[2] ?? readConfig(environment()).dataDir
  const { isWhole, lines } = await verifyFolder(folder)
  const out = isWhole ? process.stdout : process.stderr
  out.write(`${lines.join('\n')}\n`)
  process.exitCode = isWhole ? 0 : 1
}

main().catch((error: unknown) => {
  process.stderr.write(`verify: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
