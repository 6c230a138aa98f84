/** What is sent: text with entities (never markup), and buttons that carry addresses. */

/** The part of Telegram's MessageEntity that we use. Offsets and lengths count UTF-16 units. */
export type Entity =
  | {
      readonly type:
        | ('bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler')
        | ('code' | 'pre' | 'blockquote' | 'expandable_blockquote')
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
  /** Sent with it: what of the text a caption can hold stands under the file, the rest before it. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array }
  /** In a private chat, in the place of the buttons: a key that opens Telegram's own picker of people. */
  readonly keyboard?: { readonly requestUsers: PeoplePicker }
  /** It comes without a sound. */
  readonly isSilent?: true
  /** It is to be deleted after so many hours. */
  readonly hours?: number
}

/** The chosen come back as `Asked.shared`, `max` at most (1 to 10). `id` tells several pickers apart. */
export interface PeoplePicker {
  readonly id: number
  readonly label: string
  readonly max: number
}

/** Where it will be read. In groups, and where inline mode puts it, an answer has five lines at most, in private chats nine. */
export type Medium = 'private' | 'group' | 'channel' | 'inline'

/** Words alone. */
export const plain = (text: string): Message => ({ text, entities: [], buttons: [] })
