import { GrammyError } from 'grammy'

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

/** No picture was made, or Telegram cannot take it: its text is the answer. */
export const isWithoutPicture = (error: unknown): boolean =>
  error instanceof PictureError ||
  (error instanceof GrammyError &&
    error.error_code === 400 &&
    /photo|image|media|file|caption/i.test(error.description))

/** The message to edit has a picture, so that it has no text. */
export const isOfPicture = (error: unknown): boolean =>
  error instanceof GrammyError && /there is no text in the message/i.test(error.description)
