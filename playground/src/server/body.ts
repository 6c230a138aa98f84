import type { HonoRequest } from 'hono'
import { Refusal } from '../refusal.ts'

/** The body of a request, of known length or in chunks. Errors: 413 above `most` bytes; the rest is not kept. */
export async function readBody(request: HonoRequest, most: number): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = (): Refusal => new Refusal(413, 'Request Entity Too Large')
  if (Number(request.header('content-length') ?? 0) > most) throw tooLarge()
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.raw.body ?? []) {
    length += piece.length
    if (length > most) throw tooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces, length)
}
