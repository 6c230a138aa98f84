import { breather } from './slices.ts'

/** The pieces as one, made in slices, between which the loop turns. */
export async function joined(pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const pause = breather()
  const made: Uint8Array[] = []
  for (const piece of pieces) {
    made.push(piece)
    const breath = pause()
    if (breath !== undefined) await breath
  }
  return new Uint8Array(Buffer.concat(made))
}
