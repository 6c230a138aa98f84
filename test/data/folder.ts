/** Temporary folders. The run removes them all at its end (`test/temporary.ts`). */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A fresh empty folder. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'karvan-'))

export const bytes = (...path: readonly string[]): Buffer => readFileSync(join(...path))
export const list = (path: string): readonly string[] => readdirSync(path).toSorted()
