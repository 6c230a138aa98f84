/** Which addresses are accepted in the configuration. */

/** Addresses that only this machine can reach. */
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])
export const isLoopback = (host: string): boolean => loopback.has(host)

/** The ports that Telegram calls; '' is 443. */
const webhookPorts: ReadonlySet<string> = new Set(['', '80', '88', '8443'])
const ownPaths: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])

/** Whether Telegram can call it. On this machine (tests, a local Bot API server) http and any port are allowed. */
export function isWebhook(address: string): boolean {
  const url = plainUrl(address)
  if (url === undefined || ownPaths.has(url.pathname)) return false
  return isLoopback(url.hostname) ? /^https?:$/.test(url.protocol) : isHttps(url) && webhookPorts.has(url.port)
}

/** Whether pages can be below it. On this machine http is allowed. Its path begins every route, so that it is written as it is read. */
export function isPublicUrl(address: string): boolean {
  const url = plainUrl(address)
  if (url === undefined || url.pathname.includes('//') || ownPaths.has(url.pathname)) return false
  const isAsWritten = [url.href, url.origin].includes(address) || url.href === `${address}/`
  return isAsWritten && (isHttps(url) || (isLoopback(url.hostname) && url.protocol === 'http:'))
}

export const isDatabaseUrl = (address: string): boolean =>
  URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol)

const isHttps = ({ protocol }: URL): boolean => protocol === 'https:'

/** An address without query, password and other signs that are special to some router. A token has a colon: it is no part of a path. */
function plainUrl(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const { pathname, search, hash, username, password } = url
  return /^\/[\w.~/-]*$/.test(pathname) && search + hash + username + password === '' ? url : undefined
}
