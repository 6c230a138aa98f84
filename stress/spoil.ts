import type { ServerResponse } from 'node:http'

/** A fault of one call: an error code, a proxy's page or a broken connection, before or after the call takes effect. */
export interface Fault {
  readonly kind: 429 | 400 | 403 | 409 | 500 | 502 | 'html' | 'reset' | 'truncated' | 'hang'
  readonly when: 'before' | 'after'
}

/** Temporary faults: every question asked during one is answered afterwards. */
export const passing: readonly Fault['kind'][] = [429, 500, 502, 'html', 'reset', 'truncated', 'hang']
/** Final refusals: this message is lost, and no other. */
export const final: readonly Fault['kind'][] = [400, 403, 409]

const words: Readonly<Record<number, string>> = {
  400: 'Bad Request: something is wrong',
  403: 'Forbidden: bot was blocked by the user',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  429: 'Too Many Requests: retry after 1',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
}

/** Answers a call with the fault. */
export function spoil(response: ServerResponse, { kind }: Fault): void {
  switch (kind) {
    case 'hang':
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
      response.write('{"ok":true,"resu', () => response.socket?.destroy())
      return
    case 'html':
      response.writeHead(502, { 'content-type': 'text/html' })
      response.end('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>')
      return
    default: {
      const parameters = kind === 429 ? { parameters: { retry_after: 1 } } : {}
      response.writeHead(kind, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ ok: false, error_code: kind, description: words[kind], ...parameters }))
    }
  }
}
