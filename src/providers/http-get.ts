import { type HttpGet, ProviderError } from './provider.ts'

/** GET over the `fetch` of Node. Redirects are not followed, so that a key goes to no other host. */
export function openHttpGet(userAgent = 'Karvan'): HttpGet {
  return async ({ provider, url, headers, largestBytes }, signal) => {
    try {
      const all = { 'user-agent': userAgent, ...headers }
      const { status, headers: found, body } = await fetch(url, { headers: all, signal, redirect: 'manual' })
      const bytes = await readAtMost(largestBytes, body)
      if (bytes === undefined) throw new ProviderError('too-large', provider, `an answer of over ${largestBytes} bytes`)
      return { status, headers: found, bytes }
    } catch (error) {
      if (error instanceof ProviderError) throw error
      if (signal.aborted) throw new ProviderError('aborted', provider, 'aborted', { cause: error })
      throw new ProviderError('unreachable', provider, `no answer (${codeOf(error)})`, { cause: error })
    }
  }
}

/** Counts the bytes as they arrive, after decompression. Leaving the loop closes the stream. */
async function readAtMost(most: number, body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts, length)
}

/** `fetch` says only "fetch failed" or "terminated"; its cause has the code: 'ECONNREFUSED', 'UND_ERR_SOCKET'. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return 'unknown'
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
