/** Where an answer goes. */
export interface Destination {
  readonly chatId: number
  /** A topic of a forum or of a private chat. The General topic has none. */
  readonly threadId?: number
  /** The message that the answer is a reply to. Absent in private chats, where an answer follows the question. */
  readonly replyTo?: number
  /** Nobody's phone rings. */
  readonly silent?: boolean
  /** The member of a group who alone is to see it, where Telegram can do that. */
  readonly only?: number
}
