/** What the bot does for the desk beside bringing its answers. */
import type { Message } from '../writing/message.ts'

export interface Reach {
  /** The bot's own, without '@'. */
  readonly username: string
  /**
   * A file that somebody sent. `mostBytes` is 20 MB unless it is said: Telegram gives no larger ones.
   *
   * Errors: NotLoaded.
   */
  load(fileId: string, mostBytes?: number): Promise<Uint8Array>
  /** Sends it to any chat. Never rejects: what fails is logged. Resolves when it is there, or given up. */
  post(chat: number, message: Message): Promise<void>
  /** Puts it in the place of a message of the bot's own. Never rejects. */
  rewrite(chat: number, messageId: number, message: Message): Promise<void>
}

/** A file could not be brought. `gone`: Telegram does not have it any more, or not here. `unreached`: it may later be. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
  readonly why: 'too-large' | 'gone' | 'unreached'

  constructor(why: NotLoaded['why']) {
    super(`the file could not be loaded: ${why}`)
    this.why = why
  }
}
