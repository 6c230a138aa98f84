import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Tests that start the bot as a newcomer does use dist/: it is built from these sources before any of them runs. */
export function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build.mjs')], { stdio: 'inherit' })
}
