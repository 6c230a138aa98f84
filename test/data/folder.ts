/** Temporary folders, taken away after the test file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A fresh empty folder, for as long as the test file runs. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'karvan-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Makes folders within one that is taken away after the test file. */
export function folders(): () => string {
  const within = folder()
  return () => mkdtempSync(join(within, 'at-'))
}

export const bytes = (...path: readonly string[]): Buffer => readFileSync(join(...path))
export const list = (path: string): readonly string[] => readdirSync(path).toSorted()
