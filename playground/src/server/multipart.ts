import { badRequest } from '../refusal.ts'

export interface Part {
  readonly name: string
  /** Present when the part is a file. */
  readonly filename: string | undefined
  readonly mime: string
  readonly bytes: Uint8Array
}

/**
 * The parts of a multipart/form-data body.
 *
 * Node's own reader (`formData`) rejects file names without quotation marks; grammY sends them, and Telegram accepts them.
 */
export function readMultipart(body: Buffer, contentType: string): readonly Part[] {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = `--${quoted ?? bare ?? ''}`
  if (boundary === '--') throw badRequest('no boundary in the multipart request')
  const parts: Part[] = []
  let at = body.indexOf(boundary)
  while (at >= 0) {
    const from = at + boundary.length + 2
    const end = body.indexOf(`\r\n${boundary}`, from)
    if (end < 0) break
    parts.push(readPart(body.subarray(from, end)))
    at = end + 2
  }
  return parts
}

function readPart(part: Buffer): Part {
  const split = part.indexOf('\r\n\r\n')
  if (split < 0) throw badRequest('a part of the multipart request has no header')
  const header = part.subarray(0, split).toString('utf8')
  const name = parameter(header, 'name')
  if (name === undefined) throw badRequest('a part of the multipart request has no name')
  return {
    name,
    filename: parameter(header, 'filename'),
    mime: /^content-type:\s*([^\s;]+)/im.exec(header)?.[1] ?? '',
    bytes: new Uint8Array(part.subarray(split + 4)),
  }
}

function parameter(header: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(header) ?? []
  return quoted ?? bare
}
