/** Addresses that Telegram can send updates to. */

/** Addresses that only this machine can reach. */
export const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])
/** The ports that Telegram calls; '' is 443. */
const webhookPorts: ReadonlySet<string> = new Set(['', '80', '88', '8443'])

/** Whether Telegram can call it. On this machine (tests, a local Bot API server) http and any port are allowed. */
export function isWebhook(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(address)
  // Other characters are special to some router. A token contains a colon, and must not be in the path.
  if (!/^\/[\w.~/-]*$/.test(pathname) || ownPaths.has(pathname)) return false
  if (search + hash + username + password !== '') return false
  return loopback.has(hostname) ? /^https?:$/.test(protocol) : protocol === 'https:' && webhookPorts.has(port)
}
const ownPaths: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])
