import { timingSafeEqual } from 'node:crypto'

/**
 * A check whether what was given is the secret, which is of ASCII. How long it takes tells nothing of how much is right.
 *
 * Missing: an absent one is wrong.
 */
export function secretCheck(secret: string): (given: string | undefined) => boolean {
  // One byte longer than the secret, so that what only begins with it differs in the last. Hashes of both would do as well,
  // at five times the cost.
  const size = secret.length + 1
  const right = padded(secret, size)
  return given => timingSafeEqual(padded(given ?? '', size), right)
}

function padded(text: string, size: number): Buffer {
  // No text has such a byte: a NUL would be taken for the end.
  const bytes = Buffer.alloc(size, 0xff)
  bytes.write(text)
  return bytes
}
