import { timingSafeEqual } from 'node:crypto'

/** A constant-time check of a secret, which is ASCII. Returns false when none is given. */
export function secretCheck(secret: string): (given: string | undefined) => boolean {
  // One byte longer than the secret: a value that only begins with it differs in the last byte. Hashes would cost five times as much.
  const size = secret.length + 1
  const right = padded(secret, size)
  return given => timingSafeEqual(padded(given ?? '', size), right)
}

function padded(text: string, size: number): Buffer {
  // UTF-8 never contains 0xff.
  const bytes = Buffer.alloc(size, 0xff)
  bytes.write(text)
  return bytes
}
