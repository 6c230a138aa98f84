/**
 * All bytes of a body. They are counted as they arrive: a declared length may be wrong.
 *
 * Returns undefined when there are more than `most`; leaving the loop then closes the stream.
 */
export async function readBytes(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts, length)
}
