/** Addresses of pages: of the web, of a public host, and nobody's password in them. */

const most = 2000

/** Whether it may stand as the address of a source. Never throws. */
export function isPublicUrl(text: string): boolean {
  if (text.length > most || !/^https?:\/\/[^\\\p{C}\s]+$/iu.test(text) || !URL.canParse(text)) return false
  const { username, password, hostname } = new URL(text)
  return username === '' && password === '' && isPublicHost(hostname)
}

/** The parser has made '2130706433' and '0x7f.1' 127.0.0.1 already. No page of a paper stands at a bare IPv6 address. */
function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return false
  if (/^[\d.]+$/.test(host)) return !privateNets.some(net => net.test(host))
  return /\.[^.]/.test(host) && !/(^|\.)(localhost|local|internal|lan|home\.arpa)\.?$/.test(host)
}

/** Source: IANA's special-purpose IPv4 addresses. */
const privateNets = [
  /^(0|10|127)\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.(168\.|0\.[02]\.|88\.99\.)/,
  /^198\.(1[89]\.|51\.100\.)/,
  /^203\.0\.113\./,
  /^(22[4-9]|2[34]\d|25[0-5])\./,
]
