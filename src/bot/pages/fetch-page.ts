/** Fetches web pages: the bytes, and the type and charset that the server declares. */
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { PassThrough, pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { readBytes } from '../../data/async/read-bytes.ts'
import { PageNotRead } from '../../handlers/request/telegram-gateway.ts'
import { type AddressGuard, isRefused } from './url-guard.ts'

export interface FetchedPage {
  readonly bytes: Uint8Array
  readonly isHtml: boolean
  /** As the server declares it. */
  readonly charset?: string
  /** After redirects. */
  readonly address: string
}

const mostBytes = 2 * 1024 * 1024
const mostRedirects = 5

/**
 * The page at that address, after redirects, of at most 2 MB, compressed and uncompressed. The guard checks each address.
 *
 * Errors: PageNotRead, or the reason of an aborted signal.
 */
export async function fetchPage(address: string, guard: AddressGuard, signal: AbortSignal): Promise<FetchedPage> {
  let url = parsed(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!guard.allows(url)) throw new PageNotRead('private-address')
    const answer = await ask(url, guard, signal)
    const to = redirectOf(answer)
    if (to === undefined) return { ...(await take(answer, signal)), address: url.href }
    answer.destroy()
    url = parsed(to, url)
  }
  throw new PageNotRead('no-answer')
}

function parsed(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new PageNotRead(base === undefined ? 'private-address' : 'no-answer')
  return new URL(address, base)
}

const headers = {
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Karvan',
}

function ask(url: URL, guard: AddressGuard, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    request(url, { agent: guard.agent(url), headers, signal }, resolve)
      .on('error', error =>
        reject(signal.aborted ? error : new PageNotRead(isRefused(error) ? 'private-address' : 'no-answer')),
      )
      .end()
  })
}

const redirectOf = ({ statusCode = 0, headers: { location } }: IncomingMessage): string | undefined =>
  [301, 302, 303, 307, 308].includes(statusCode) ? location : undefined

async function take(answer: IncomingMessage, signal: AbortSignal): Promise<Omit<FetchedPage, 'address'>> {
  try {
    const [, type = '', charset] =
      /^\s*([\w.+/-]+)(?:.*;\s*charset\s*=\s*"?([\w.:-]+))?/i.exec(answer.headers['content-type'] ?? '') ?? []
    if (answer.statusCode === 402) throw new PageNotRead('paywalled')
    if (answer.statusCode !== 200) throw new PageNotRead('no-answer')
    const isHtml = /^(text\/html|application\/xhtml\+xml)$/i.test(type)
    if (!isHtml && !/^text\/plain$/i.test(type)) throw new PageNotRead('not-text')
    const bytes = await readBytes(decompressed(answer), mostBytes)
    if (bytes === undefined) throw new PageNotRead('too-large')
    return { bytes: new Uint8Array(bytes), isHtml, ...(charset !== undefined && { charset }) }
  } catch (error) {
    if (signal.aborted || error instanceof PageNotRead) throw error
    throw new PageNotRead('no-answer')
  } finally {
    answer.destroy()
  }
}

/** Limits the compressed size; the reader limits the uncompressed size, for a small file may hold a large one. */
function decompressed(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  let compressed = 0
  answer.on('data', (part: Uint8Array) => {
    compressed += part.length
    if (compressed > mostBytes) answer.destroy(new PageNotRead('too-large'))
  })
  // Errors surface in the stream that is read.
  return pipeline(answer, decompressorOf(answer.headers['content-encoding']), () => undefined)
}

function decompressorOf(encoding = ''): Transform {
  const open = decompressors.get(encoding.trim().toLowerCase())
  if (open === undefined) throw new PageNotRead('not-text')
  return open()
}

const decompressors: ReadonlyMap<string, () => Transform> = new Map([
  ['', () => new PassThrough()],
  ['identity', () => new PassThrough()],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])
