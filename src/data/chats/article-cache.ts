/** Article cache: texts of articles, kept for 30 days so that excerpts can be checked. */
import { mkdir, readdir, stat, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import { bytesOf, disk, replaceFile } from '../engine/file-system.ts'
import { reason, StoreError } from '../engine/store-error.ts'
import { id as idShape } from '../model/schema.ts'

/** The texts of articles by source. */
export interface ArticleCache {
  /** Keeps the text under the id of its source. Throws when the id is invalid, the text is too long, or it cannot be kept. */
  put(source: string, text: string): Promise<void>
  /** Returns undefined when the text of that source is not kept any more. */
  get(source: string): Promise<string | undefined>
}

/** The largest text, in bytes of UTF-8. */
export const mostArticleBytes = 400_000
const mostArticles = 100
const lifetimeMs = 30 * millisecondsInDay

/** Texts are files `<source>.txt` in a folder that is made when needed: at most 100. */
export function openArticleCache(folder: string, now: () => Date): ArticleCache {
  const pathOf = (source: string): string => join(folder, `${idShape.parse(source)}.txt`)
  return {
    async put(source, text) {
      const [path, bytes] = [pathOf(source), bytesIn(text)]
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await replaceFile(disk, path, bytes)
        await utimes(path, now(), now())
        await prune(folder, now())
      } catch (error) {
        throw new StoreError(`cannot keep the text in ${path}: ${reason(error)}`, { cause: error })
      }
    },
    async get(source) {
      const path = pathOf(source)
      const age = await ageOf(path, now())
      if (age === undefined || age > lifetimeMs) return undefined
      return (await bytesOf(disk, path))?.toString('utf8')
    },
  }
}

/** The same in memory. */
export function memoryArticleCache(): ArticleCache {
  const texts = new Map<string, string>()
  return {
    put: async (source, text) => {
      bytesIn(text)
      texts.set(idShape.parse(source), text)
    },
    get: async source => texts.get(source),
  }
}

function bytesIn(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > mostArticleBytes) throw new Error('the text of the article is too long to be kept')
  return bytes
}

/** The age in milliseconds. Returns undefined when the file does not exist. */
async function ageOf(path: string, at: Date): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? undefined : at.getTime() - found.mtimeMs
}

/** Removes texts that are too old or too many, and temporary files that a crash left. */
async function prune(folder: string, at: Date): Promise<void> {
  const paths = (await readdir(folder)).map(name => join(folder, name))
  const aged = await Promise.all(paths.map(async path => ({ path, age: (await ageOf(path, at)) ?? 0 })))
  const newestFirst = aged.filter(({ path }) => path.endsWith('.txt')).toSorted((a, b) => a.age - b.age)
  const left = aged.filter(({ path, age }) => path.endsWith('.tmp') && age > millisecondsInHour)
  const gone = [...newestFirst.filter(({ age }, place) => place >= mostArticles || age > lifetimeMs), ...left]
  for (const { path } of gone) await unlink(path).catch(() => undefined)
}
