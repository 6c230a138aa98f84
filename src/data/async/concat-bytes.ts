/** Work on many bytes that lets the loop turn. */
import { createHash } from 'node:crypto'
import { yieldEvery } from './time-slices.ts'

/** The pieces as one, made in slices, between which the loop turns. */
export async function concatBytes(pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const pause = yieldEvery()
  const made: Uint8Array[] = []
  for (const piece of pieces) {
    made.push(piece)
    const breath = pause()
    if (breath !== undefined) await breath
  }
  return new Uint8Array(Buffer.concat(made))
}

/** SHA-256 in hex, of a file of any length, in slices. */
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
