const chunkLength = 32_768

/** Text parts as UTF-8, gathered into chunks of about 32 KB. */
export function* encodeChunks(parts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let chunk = ''
  for (const part of parts) {
    chunk += part
    if (chunk.length < chunkLength) continue
    yield encoder.encode(chunk)
    chunk = ''
  }
  yield encoder.encode(chunk)
}
