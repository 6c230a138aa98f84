/** One temporary folder per run, removed at the end. Workers get it as `os.tmpdir()`, because they inherit TMPDIR. */
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
