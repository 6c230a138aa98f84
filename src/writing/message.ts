/** What is sent: text with entities (never markup), and buttons that carry addresses. */

/** The part of Telegram's MessageEntity that we use. Offsets and lengths count UTF-16 units. */
export type Entity =
  | {
      readonly type: 'bold' | 'italic' | 'code' | 'blockquote' | 'expandable_blockquote'
      readonly offset: number
      readonly length: number
    }
  | { readonly type: 'text_link'; readonly offset: number; readonly length: number; readonly url: string }

export interface Button {
  readonly label: string
  /** Callback data: a question's address or a choice, 64 bytes at most. */
  readonly data: string
}

export interface Message {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly buttons: readonly (readonly Button[])[]
}

/** Where it will be read. In groups an answer has five lines at most, in private chats nine. */
export type Medium = 'private' | 'group' | 'channel'
