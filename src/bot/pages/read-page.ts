/** Reads the articles of web pages. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { codeOf } from '../../data/engine/store-error.ts'
import { PageNotRead, type WebPage } from '../../handlers/request/telegram-gateway.ts'
import { decodePage } from './decode-page.ts'
import { fetchPage } from './fetch-page.ts'
import { type AddressGuard, publicWeb } from './url-guard.ts'

export interface PageOptions {
  /** Aborted at a stop. */
  readonly signal: AbortSignal
  readonly guard?: AddressGuard
  /** Time limit of the fetch and the extraction. */
  readonly mostMs?: number
}

const usualMs = 10_000

/**
 * The article at that address.
 *
 * Errors: only PageNotRead. No error holds the address.
 */
export async function readPage(
  url: string,
  { signal, guard = publicWeb, mostMs = usualMs }: PageOptions,
): Promise<WebPage> {
  const end = new AbortController()
  const stop = (): void => end.abort()
  // Not AbortSignal.any with a timeout: on Node 20 that may be collected before it has fired.
  const timer = setTimeout(stop, mostMs)
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    return await read(url, guard, end.signal)
  } catch (error) {
    if (error instanceof PageNotRead) throw error
    if (end.signal.aborted) throw new PageNotRead(signal.aborted ? 'no-answer' : 'too-slow')
    throw new PageNotRead(codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'not-text')
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

async function read(url: string, guard: AddressGuard, signal: AbortSignal): Promise<WebPage> {
  const fetched = await fetchPage(url, guard, signal)
  const text = decodePage(fetched)
  const page = fetched.isHtml ? await articleIn(text, signal) : { text: text.trim() }
  if (page === undefined || page.text === '' || page.text.includes('\0')) throw new PageNotRead('not-text')
  return page
}

const article = z
  .object({
    text: z.string(),
    title: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    published: z.string().exactOptional(),
    language: z.string().exactOptional(),
  })
  .optional()

/** Extracts in a worker thread with little memory: a hostile page may take all memory, or never end. */
async function articleIn(html: string, signal: AbortSignal): Promise<WebPage | undefined> {
  // Node 20 runs no TypeScript in a worker, so that a run from source extracts in this thread.
  if (import.meta.url.endsWith('.ts')) return (await import('./extract-article.ts')).articleOf(html)
  const worker = new Worker(new URL('./article-thread.js', import.meta.url), {
    workerData: html,
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
  })
  try {
    const [extracted] = await once(worker, 'message', { signal })
    return article.parse(extracted)
  } finally {
    await worker.terminate()
  }
}
