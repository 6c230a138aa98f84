/** Files of the seed: pretty-printed, keys in the order of their shape, so that the same input gives the same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { z } from 'zod'

/** Writes the value as its shape reads it: with the shape's keys, in the shape's order. Throws when it does not fit. */
export function writeJson<T>(path: string, shape: z.ZodType<T>, value: T): void {
  writeText(path, `${JSON.stringify(shape.parse(value), null, 2)}\n`)
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Empties the folder of sources, so that a source that has gone leaves no file behind. */
export function emptyFolder(...path: readonly string[]): void {
  rmSync(join(...path), { recursive: true, force: true })
}
