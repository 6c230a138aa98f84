import type { MiddlewareHandler } from 'hono'

/**
 * Lets in only requests that were meant for this server: the Host must be our own name (a page that rebinds its DNS
 * name to 127.0.0.1 fails here), and a browser must be showing our own page (a form or a picture on another site fails).
 *
 * `ownHosts` are the host names we answer to, without a port.
 */
export function guard(ownHosts: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!ownHosts.has(nameOf(host))) return c.text('this host is not served here', 421)
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const isForeignOrigin = origin !== undefined && origin !== `http://${host}`
    const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    // Following a link to the page from elsewhere is no harm: it only shows the page.
    const isVisit = c.req.method === 'GET' && c.req.path === '/'
    if (isForeignOrigin || (isForeignSite && !isVisit)) return c.text('not from another site', 403)
    await next()
    return undefined
  }
}

/** Headers of every answer: nothing from elsewhere runs in the page, nothing is guessed, nothing is framed. */
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
