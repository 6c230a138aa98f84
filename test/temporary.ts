/** One temporary folder for a whole run, removed at its end. Workers inherit it as the system's own (`os.tmpdir()`). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function setup(): () => void {
  const before = process.env.TMPDIR
  const path = mkdtempSync(join(tmpdir(), 'karvan-test-'))
  process.env.TMPDIR = path
  return () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(path, { recursive: true, force: true })
  }
}
