/** Work on many bytes that yields to the event loop. */
import { createHash } from 'node:crypto'
import { inSlices, yieldEvery } from './time-slices.ts'

/** Concatenates the pieces, and yields between time slices. */
export async function concatBytes(pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const made: Uint8Array[] = []
  await inSlices(pieces, piece => void made.push(piece))
  return new Uint8Array(Buffer.concat(made))
}

/** SHA-256 in hex, in time slices. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const pause = yieldEvery()
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    hash.update(bytes.subarray(from, from + pieceBytes))
    const breath = pause()
    if (breath !== undefined) await breath
  }
  return hash.digest('hex')
}
const pieceBytes = 262_144
