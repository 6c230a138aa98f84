/** The modules of the bot one by one, for the parts that measure a part of it. dist/ is bundled. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
let isBuilt = false

/** Builds them once a run, into .cache/bench. */
export function buildModules(): void {
  if (isBuilt) return
  const folder = join(root, '.cache/bench')
  rmSync(folder, { recursive: true, force: true })
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--modules', folder], { stdio: 'inherit' })
  isBuilt = true
}
