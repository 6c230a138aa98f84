/**
 * The URL of a link as Telegram stores it.
 *
 * Missing: undefined unless it is an http, https, tg or ton URL whose host has a dot.
 */
export function checkedLink(url: string): string | undefined {
  const written = /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^[^/]+:\d+/.test(url) ? url : `http://${url}`
  if (/\s/.test(written)) return undefined
  let parsed: URL
  try {
    parsed = new URL(written)
  } catch {
    return undefined
  }
  if (parsed.protocol === 'tg:' || parsed.protocol === 'ton:') return written
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined
  const isPlace = parsed.hostname.includes('.') || parsed.hostname.startsWith('[')
  return isPlace ? written : undefined
}
