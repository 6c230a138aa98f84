/** Texts of articles, kept for a while so that excerpts can be looked up in them. */
import { mkdir, readdir, stat, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesOf, disk, replaceFile } from '../engine/file-system.ts'
import { reason, StoreError } from '../engine/store-error.ts'
import { id as idShape } from '../model/schema.ts'

export interface ArticleCache {
  /** Keeps the text under the id of its source. Throws on what is no id, on a text that is too long, and when it cannot be kept. */
  put(source: string, text: string): Promise<void>
  /** The text of that source, if it is still kept. */
  get(source: string): Promise<string | undefined>
}

/** Of one text, in UTF-8. */
export const mostArticleBytes = 400_000
const mostArticles = 100
const livesMs = 30 * 24 * 3_600_000

/** Texts as files `<source>.txt` of a folder, which is made when it is needed: 100 of them at most, for 30 days. */
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
      if (age === undefined || age > livesMs) return undefined
      return (await bytesOf(disk, path))?.toString('utf8')
    },
  }
}

/** The same without a disk, for as long as the process runs. */
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

/** In milliseconds; undefined when there is no such file. */
async function ageOf(path: string, at: Date): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? undefined : at.getTime() - found.mtimeMs
}

/** Takes away what is too old, what are too many, and what a crash left behind. */
async function prune(folder: string, at: Date): Promise<void> {
  const paths = (await readdir(folder)).map(name => join(folder, name))
  const aged = await Promise.all(paths.map(async path => ({ path, age: (await ageOf(path, at)) ?? 0 })))
  const newestFirst = aged.filter(({ path }) => path.endsWith('.txt')).toSorted((a, b) => a.age - b.age)
  const left = aged.filter(({ path, age }) => path.endsWith('.tmp') && age > 3_600_000)
  const gone = [...newestFirst.filter(({ age }, place) => place >= mostArticles || age > livesMs), ...left]
  for (const { path } of gone) await unlink(path).catch(() => undefined)
}
