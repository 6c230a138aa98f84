import { createHash } from 'node:crypto'

/** SHA-256 in hex of the concatenated parts. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** A line of JSON with the checksum of its body: `{<before>"sum":"…","<field>":<body>}`. */
export interface Form {
  readonly before: string
  readonly field: string
}

const sumLength = 64
const opening = ({ before }: Form): string => `{${before}"sum":"`
const middle = ({ field }: Form): string => `","${field}":`

/** Makes the line. The checksum also covers `chain`: the checksum of the journal line before, or ''. */
export function seal(form: Form, body: string, chain: string): { readonly line: string; readonly sum: string } {
  const sum = sha256(chain, body)
  return { line: `${opening(form)}${sum}${middle(form)}${body}}`, sum }
}

/** Makes the line, with its line feed, from a body in pieces. Work for time slices. */
export function* sealed(
  form: Form,
  body: readonly Buffer[],
  chain: string,
): Generator<undefined, { readonly bytes: Buffer; readonly sum: string }> {
  const hash = createHash('sha256').update(chain)
  for (const piece of body) {
    hash.update(piece)
    yield
  }
  const sum = hash.digest('hex')
  const start = Buffer.from(`${opening(form)}${sum}${middle(form)}`)
  return { bytes: Buffer.concat([start, ...body, Buffer.from('}\n')]), sum }
}

/** The body of a line whose checksum fits. 'form': not a line of this form. 'sum': the checksum differs. */
export function unseal(
  form: Form,
  line: Uint8Array,
  chain: string,
): { readonly body: string; readonly sum: string } | 'form' | 'sum' {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  const start = opening(form).length + sumLength + middle(form).length
  const head = bytes.toString('latin1', 0, start)
  const sum = head.slice(opening(form).length, opening(form).length + sumLength)
  if (head !== `${opening(form)}${sum}${middle(form)}` || bytes.at(-1) !== closing) return 'form'
  const body = bytes.subarray(start, -1)
  return sha256(chain, body) === sum ? { body: body.toString('utf8'), sum } : 'sum'
}
const closing = '}'.charCodeAt(0)
