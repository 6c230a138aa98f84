/** Packages of the other bots, which only the benchmarks need. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname

/** Installs those that are missing. */
export function installRivals(): void {
  if (existsSync(join(here, 'node_modules', 'telegraf'))) return
  console.log('Installing the bots to measure beside')
  execFileSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: 'inherit' })
}
