/**
 * Why there is no picture:
 * - busy: too many wait already; ask again later.
 * - late: it took longer than the limit.
 * - failed: drawing threw, or its thread ended; `cause` tells why.
 * - closed: the bot stops.
 */
export class PictureError extends Error {
  readonly reason: 'busy' | 'late' | 'failed' | 'closed'

  constructor(reason: PictureError['reason'], cause?: unknown) {
    super(`no picture: ${reason}`, { cause })
    this.name = 'PictureError'
    this.reason = reason
  }
}
