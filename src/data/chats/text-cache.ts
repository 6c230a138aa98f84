/** Text cache: texts kept by id as files of a folder, for 30 days. */
import { mkdir, readdir, stat, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import { bytesOf, disk, replaceFile } from '../engine/file-system.ts'
import { reason, StoreError } from '../engine/store-error.ts'
import { id as idShape } from '../model/schema.ts'

export interface TextCache {
  /** Keeps the text. Throws when the id is invalid, the text is too long, or it cannot be kept. */
  put(id: string, text: string): Promise<void>
  get(id: string): Promise<string | undefined>
}

export interface TextCacheLimits {
  /** The largest text, in bytes of UTF-8. */
  readonly largest: number
  /** How many texts are kept: of more, the oldest are removed. */
  readonly most: number
}

/** Texts of articles, so that excerpts can be checked. */
export const articleLimits: TextCacheLimits = { largest: 400_000, most: 100 }
/** Forty years of months of one country are about 60 MB. */
export const fetchedLimits: TextCacheLimits = { largest: 128 * 1024 * 1024, most: 40 }

export const lifetimeMs = 30 * millisecondsInDay

/** Texts are files `<id>.txt` in a folder that is made when needed. */
export function openTextCache(folder: string, now: () => Date, limits: TextCacheLimits): TextCache {
  const pathOf = (id: string): string => join(folder, `${idShape.parse(id)}.txt`)
  return {
    async put(id, text) {
      const path = pathOf(id)
      const bytes = bytesIn(text, limits)
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await replaceFile(disk, path, bytes)
        await utimes(path, now(), now())
        await prune(folder, now(), limits)
      } catch (error) {
        throw new StoreError(`cannot keep the text in ${path}: ${reason(error)}`, { cause: error })
      }
    },
    async get(id) {
      const path = pathOf(id)
      const age = await ageOf(path, now())
      if (age === undefined || age > lifetimeMs) return undefined
      return (await bytesOf(disk, path))?.toString('utf8')
    },
  }
}

/** Throws when the text is too long. */
export function bytesIn(text: string, { largest }: TextCacheLimits): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > largest) throw new Error('the text is too long to be kept')
  return bytes
}

/** The age in milliseconds. Returns undefined when the file does not exist. */
async function ageOf(path: string, at: Date): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? undefined : at.getTime() - found.mtimeMs
}

/** Removes texts that are too old or too many, and temporary files that a crash left. */
async function prune(folder: string, at: Date, { most }: TextCacheLimits): Promise<void> {
  const paths = (await readdir(folder)).map(name => join(folder, name))
  const aged = await Promise.all(paths.map(async path => ({ path, age: (await ageOf(path, at)) ?? 0 })))
  const newestFirst = aged.filter(({ path }) => path.endsWith('.txt')).toSorted((a, b) => a.age - b.age)
  const left = aged.filter(({ path, age }) => path.endsWith('.tmp') && age > millisecondsInHour)
  const gone = [...newestFirst.filter(({ age }, place) => place >= most || age > lifetimeMs), ...left]
  for (const { path } of gone) await unlink(path).catch(() => undefined)
}
