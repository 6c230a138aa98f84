/** Writes seed files: pretty-printed, with keys in the order of the schema, so that the same input gives the same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { z } from 'zod'

/** Writes a value as JSON, with the keys of the schema in its order. Throws if the value does not match the schema. */
export function writeJson<T>(path: string, shape: z.ZodType<T>, value: T): void {
  writeText(path, `${JSON.stringify(shape.parse(value), null, 2)}\n`)
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Deletes a folder, so that no file of a removed source remains. */
export function emptyFolder(...path: readonly string[]): void {
  rmSync(join(...path), { recursive: true, force: true })
}
