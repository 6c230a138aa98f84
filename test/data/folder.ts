/** Temporary folders. The run removes them all at its end (`test/temporary.ts`). */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seal } from '../../src/data/engine/checksum.ts'

/** A fresh empty folder. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'karvan-'))

export const bytes = (...path: readonly string[]): Buffer => readFileSync(join(...path))
export const list = (path: string): readonly string[] => readdirSync(path).toSorted()

/** A settings.json of format 1, which older versions wrote. */
export function oldSettings(values: Readonly<Record<string, unknown>>): Buffer {
  const { line } = seal({ before: '"karvan":1,', field: 'values' }, JSON.stringify(values), '')
  return Buffer.from(`${line}\n`)
}
