/** A page as it is on the web: some bytes, and what its server says of them. */
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { PassThrough, pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { PageNotRead } from '../../handlers/request/telegram-gateway.ts'
import { type Guard, isRefused } from './url-guard.ts'

export interface Fetched {
  readonly bytes: Uint8Array
  readonly isHtml: boolean
  /** As the server names it. */
  readonly charset?: string
}

const mostBytes = 2 * 1024 * 1024
const mostRedirects = 5

/**
 * The page at that address, or where it sends us, 2 MB at most, packed and unpacked. Each address is asked of the guard.
 *
 * Errors: PageNotRead, and whatever aborts the signal.
 */
export async function fetchPage(address: string, guard: Guard, signal: AbortSignal): Promise<Fetched> {
  let url = parsed(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!guard.allows(url)) throw new PageNotRead('private-address')
    const answer = await ask(url, guard, signal)
    const to = redirectOf(answer)
    if (to === undefined) return take(answer, signal)
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

function ask(url: URL, guard: Guard, signal: AbortSignal): Promise<IncomingMessage> {
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

async function take(answer: IncomingMessage, signal: AbortSignal): Promise<Fetched> {
  try {
    const [, type = '', charset] =
      /^\s*([\w.+/-]+)(?:.*;\s*charset\s*=\s*"?([\w.:-]+))?/i.exec(answer.headers['content-type'] ?? '') ?? []
    if (answer.statusCode !== 200) throw new PageNotRead('no-answer')
    const isHtml = /^(text\/html|application\/xhtml\+xml)$/i.test(type)
    if (!isHtml && !/^text\/plain$/i.test(type)) throw new PageNotRead('not-text')
    const bytes = await bytesOf(unpacked(answer))
    return { bytes, isHtml, ...(charset !== undefined && { charset }) }
  } catch (error) {
    if (signal.aborted || error instanceof PageNotRead) throw error
    throw new PageNotRead('no-answer')
  } finally {
    answer.destroy()
  }
}

/** Counted packed, as it comes, and unpacked, as it is taken: a small file may hold a large one. */
function unpacked(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  let packed = 0
  answer.on('data', (part: Uint8Array) => {
    packed += part.length
    if (packed > mostBytes) answer.destroy(new PageNotRead('too-large'))
  })
  // What goes wrong comes out of the stream that is read.
  return pipeline(answer, unpackerOf(answer.headers['content-encoding']), () => undefined)
}

function unpackerOf(encoding = ''): Transform {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return new PassThrough()
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new PageNotRead('not-text')
  }
}

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = []
  let length = 0
  for await (const part of parts) {
    length += part.length
    if (length > mostBytes) throw new PageNotRead('too-large')
    taken.push(part)
  }
  return new Uint8Array(Buffer.concat(taken, length))
}
