/** The signs of a page, from its bytes. */
import type { Fetched } from './fetch-page.ts'

/** Where a page says its own character set, if it does. */
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i

/** By the mark at its beginning, by what the server says, by what the page says; UTF-8 else. Never throws. */
export function signsOf({ bytes, isHtml, charset }: Fetched): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const named = charset ?? (isHtml ? declared.exec(head)?.[1] : undefined) ?? 'utf-8'
  return decoderOf(markOf(bytes) ?? named).decode(bytes)
}

function markOf([first, second]: Uint8Array): string | undefined {
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
