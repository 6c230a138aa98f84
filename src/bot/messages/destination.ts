/** Where a message is sent. */
export interface Destination {
  readonly chatId: number
  /** A topic of a forum or of a private chat. The General topic has none. */
  readonly threadId?: number
  /** The message that the answer is a reply to. Absent in private chats, where an answer follows the question. */
  readonly replyTo?: number
  readonly silent?: boolean
  /** The only member of a group who sees it, when the server supports that. */
  readonly only?: number
}

/** A message that can be edited. */
export type Editable = { readonly chatId: number; readonly messageId: number } | { readonly inlineId: string }

/** The answer to a callback query: a short line over the chat, or an alert that stays until it is closed. */
export interface CallbackNotice {
  readonly text: string
  readonly isAlert: boolean
  /** A link to the bot itself, which opens at once. */
  readonly open?: string
}
