import type { IncomingMessage } from 'node:http'

/**
 * The bytes of a request's body, counted while they come.
 *
 * Missing: undefined as soon as there are more than `most`; nothing further is kept then.
 * Errors: when the connection breaks before the end.
 */
export function bodyOf(incoming: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    const take = (part: Buffer): void => {
      length += part.length
      if (length <= most) parts.push(part)
      else end(() => resolve(undefined))
    }
    const whole = (): void => end(() => resolve(Buffer.concat(parts, length)))
    const broken = (): void => end(() => reject(new Error('the connection broke')))
    function end(settle: () => void): void {
      incoming.off('data', take).off('end', whole).off('close', broken)
      settle()
    }
    if (incoming.destroyed) return broken()
    // A broken connection is an 'error' too; without a listener it would end the process.
    incoming.on('data', take).on('end', whole).on('close', broken).on('error', broken)
  })
}
