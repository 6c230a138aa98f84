/** Decodes the bytes of a page to text. */
import type { FetchedPage } from './fetch-page.ts'

/** The charset that a page declares in a meta element, or in an XML declaration. */
const inMeta = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i
const inXml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i

/**
 * Decodes by the byte order mark, else by the charset that the server, the XML declaration or a meta element declares:
 * the first that is known and fits the bytes. Else as UTF-8. Never throws.
 */
export function decodePage({ bytes, isHtml, charset }: FetchedPage): string {
  const marked = byteOrderOf(bytes)
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes)
  const head = isHtml ? Buffer.from(bytes.subarray(0, 4096)).toString('latin1') : ''
  for (const declared of [charset, inXml.exec(head)?.[1], inMeta.exec(head)?.[1]]) {
    const text = declared === undefined ? undefined : decoded(bytes, declared)
    if (text !== undefined) return text
  }
  return new TextDecoder().decode(bytes)
}

function byteOrderOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Undefined when the charset is unknown or does not fit: a server says UTF-8 of everything, and the page knows better. */
function decoded(bytes: Uint8Array, charset: string): string | undefined {
  try {
    // As the Encoding Standard has it: Node's decoder of GBK knows no characters of four bytes.
    const { encoding } = new TextDecoder(charset)
    const text = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding).decode(bytes)
    return badCharacters(text) * 100 > text.length ? undefined : text
  } catch {
    return undefined
  }
}

const badCharacters = (text: string): number => text.split('\uFFFD').length - 1
