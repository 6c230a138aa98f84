import { readBytes } from '../data/async/read-bytes.ts'
import { type HttpGet, ProviderError } from './provider.ts'

/** GET over the `fetch` of Node. Redirects are not followed, so that a key goes to no other host. */
export function openHttpGet(userAgent = 'Karvan'): HttpGet {
  return async ({ provider, url, headers, largestBytes }, signal) => {
    try {
      const all = { 'user-agent': userAgent, ...headers }
      const { status, headers: found, body } = await fetch(url, { headers: all, signal, redirect: 'manual' })
      const bytes = await readBytes(body ?? [], largestBytes)
      if (bytes === undefined) throw new ProviderError('too-large', provider, `an answer of over ${largestBytes} bytes`)
      return { status, headers: found, bytes }
    } catch (error) {
      if (error instanceof ProviderError) throw error
      if (signal.aborted) throw new ProviderError('aborted', provider, 'aborted', { cause: error })
      throw new ProviderError('unreachable', provider, `no answer (${codeOf(error)})`, { cause: error })
    }
  }
}

/** `fetch` says only "fetch failed" or "terminated"; its cause has the code: 'ECONNREFUSED', 'UND_ERR_SOCKET'. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return 'unknown'
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
