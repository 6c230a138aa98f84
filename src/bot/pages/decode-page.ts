/** Decodes the bytes of a page to text. */
import type { FetchedPage } from './fetch-page.ts'

/** The charset that a page declares in a meta element. */
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i

/** Decodes by the byte order mark, else the server's charset, else the page's charset, else UTF-8. Never throws. */
export function decodePage({ bytes, isHtml, charset }: FetchedPage): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const named = charset ?? (isHtml ? declared.exec(head)?.[1] : undefined) ?? 'utf-8'
  return decoderOf(byteOrderOf(bytes) ?? named).decode(bytes)
}

function byteOrderOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
