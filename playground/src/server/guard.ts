import type { MiddlewareHandler } from 'hono'

/**
 * Rejects DNS rebinding and cross-site requests: the Host must be one of `ownHosts` (names without a port), and a browser
 * must send the request from this site's own page.
 */
export function guard(ownHosts: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!ownHosts.has(nameOf(host))) return c.text('this host is not served here', 421)
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const isForeignOrigin = origin !== undefined && origin !== `http://${host}`
    const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    // A link from another site may open the page: that only shows it.
    const isVisit = c.req.method === 'GET' && c.req.path === '/'
    if (isForeignOrigin || (isForeignSite && !isVisit)) return c.text('not from another site', 403)
    await next()
    return undefined
  }
}

/** Security headers of every response: no foreign scripts, no content sniffing, no frames. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header(
    'Content-Security-Policy',
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cache-Control', 'no-cache')
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}
