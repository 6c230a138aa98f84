/** URLs of sources: http or https, on a public host, without credentials. */

const most = 2000

/** Whether a text may be the URL of a source. Never throws. */
export function isPublicUrl(text: string): boolean {
  if (text.length > most || !/^https?:\/\/[^\\\p{C}\s]+$/iu.test(text) || !URL.canParse(text)) return false
  const { username, password, hostname } = new URL(text)
  return username === '' && password === '' && isPublicHost(hostname)
}

/** The URL parser already turned '2130706433' and '0x7f.1' into 127.0.0.1. No publisher uses a bare IPv6 address. */
function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return false
  if (/^[\d.]+$/.test(host)) return !privateNetworks.some(network => network.test(host))
  return /\.[^.]/.test(host) && !/(^|\.)(localhost|local|internal|lan|home\.arpa)\.?$/.test(host)
}

/** Source: IANA's special-purpose IPv4 addresses. */
const privateNetworks = [
  /^(0|10|127)\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.(168\.|0\.[02]\.|88\.99\.)/,
  /^198\.(1[89]\.|51\.100\.)/,
  /^203\.0\.113\./,
  /^(22[4-9]|2[34]\d|25[0-5])\./,
]
