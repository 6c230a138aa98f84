import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import { PageNotRead, type WebPage } from '../../handlers/request/telegram-gateway.ts'
import { decodePage } from './decode-page.ts'
import type { Extracted } from './extract-article.ts'
import { fetchPage } from './fetch-page.ts'
import { addressToFetch } from './telegram-post.ts'
import { type AddressGuard, publicWeb } from './url-guard.ts'

export interface PageOptions {
  /** Aborted at a stop. */
  readonly signal: AbortSignal
  readonly guard?: AddressGuard
  /** Time limit of the fetch and the extraction. */
  readonly mostMs?: number
}

const usualMs = 10_000

/** The article at that address. Errors: only PageNotRead. No error holds the address. */
export async function readPage(url: string, options: PageOptions): Promise<WebPage> {
  const { signal, guard = publicWeb, mostMs = usualMs } = options
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
    if (!end.signal.aborted) throw new PageNotRead('not-text')
    throw new PageNotRead(signal.aborted ? 'no-answer' : 'too-slow')
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

async function read(url: string, guard: AddressGuard, signal: AbortSignal): Promise<WebPage> {
  const fetched = await fetchPage(addressToFetch(url), guard, signal)
  const text = decodePage(fetched)
  const extracted = fetched.isHtml ? await articleIn(text, fetched.address, signal) : plainPage(text)
  if ('why' in extracted) throw new PageNotRead(extracted.why)
  if (extracted.article.text.includes('\0')) throw new PageNotRead('not-text')
  return extracted.article
}

const plainPage = (text: string): Extracted =>
  text.trim() === '' ? { why: 'empty' } : { article: { text: text.trim() } }

const answer = z.union([
  z.object({
    article: z.object({
      text: z.string(),
      title: z.string().exactOptional(),
      publisher: z.string().exactOptional(),
      author: z.string().exactOptional(),
      published: z.string().exactOptional(),
      language: z.string().exactOptional(),
      url: z.string().exactOptional(),
    }),
  }),
  z.object({ why: z.enum(['paywalled', 'empty']) }),
])

/**
 * Extracts in a child process with little memory and no environment: a hostile page may never end, or take all memory.
 * A thread is not enough, because V8 may end the whole process when one of its threads runs out of memory.
 */
async function articleIn(html: string, address: string, signal: AbortSignal): Promise<Extracted> {
  // Node 20 runs no TypeScript without a loader, so that a run from source extracts in this process.
  if (import.meta.url.endsWith('.ts')) return (await import('./extract-article.ts')).articleOf(html, address)
  const child = fork(new URL('./article-process.js', import.meta.url), {
    env: {},
    execArgv: ['--max-old-space-size=192'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    child.send({ html, address })
    const [extracted] = await Promise.race([once(child, 'message', { signal }), failureOf(child, signal)])
    return answer.parse(extracted)
  } finally {
    child.kill('SIGKILL')
  }
}

/** Rejects when the child ends. V8 ends a process that is out of memory with SIGABRT. */
async function failureOf(child: ChildProcess, signal: AbortSignal): Promise<never> {
  const [code, endedBy] = await once(child, 'exit', { signal })
  throw new PageNotRead(endedBy === 'SIGABRT' || code === 134 ? 'too-large' : 'not-text')
}
