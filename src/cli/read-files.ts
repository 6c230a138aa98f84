/** `npm run ask -- --read`: the claims of one article file, or of each in a folder. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArticleFile, readArticleFile } from './article-file.ts'
import { claimsJson } from './claims-json.ts'
import { claimsText } from './claims-text.ts'
import type { ArticleReader } from './read-article.ts'

/** The article of a file. Errors: the file cannot be read, or is not UTF-8. */
async function openArticle(path: string): Promise<ArticleFile> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`Cannot read ${path}`)
  })
  try {
    return readArticleFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Error(`${path} is not UTF-8`)
  }
}

/** Like `openArticle`, for a check. Errors: there are no words in it. */
export async function openPost(path: string): Promise<ArticleFile> {
  const post = await openArticle(path)
  if (post.text.trim() === '') throw new Error('The file is empty.')
  return post
}

/** The claims of a file: as JSON of several lines, or as a list. */
export async function readOne(path: string, read: ArticleReader, form: 'json' | 'list'): Promise<string> {
  const article = await openArticle(path)
  const reading = read(article)
  return form === 'json' ? JSON.stringify(claimsJson(reading), null, 1) : claimsText(article.text, reading)
}

export interface FolderCount {
  readonly read: number
  /** One line for each file that was not read. */
  readonly faults: readonly string[]
}

/** Writes NAME.json in `out` for each NAME.txt of the folder, in order of their names. A fault of one does not stop the others. */
export async function readFolder(folder: string, out: string, read: ArticleReader): Promise<FolderCount> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.txt')).sort()
  await mkdir(out, { recursive: true })
  const faults: string[] = []
  for (const name of names) {
    try {
      const claims = await readOne(join(folder, name), read, 'json')
      await writeFile(join(out, name.replace(/\.txt$/, '.json')), `${claims}\n`)
    } catch (error) {
      faults.push(`${name} was not read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { read: names.length - faults.length, faults }
}

export const countText = (read: number, failed: number): string =>
  `${read} ${read === 1 ? 'article' : 'articles'} read${failed === 0 ? '' : `, ${failed} not read`}`
