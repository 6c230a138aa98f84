/** What is sent: text with entities (never markup), and buttons that carry addresses. */
import type { Block, MomentFormat } from './rich-blocks.ts'

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
  /** A moment: who reads it sees their own day and hour instead of the text, or the text where that is not known. */
  | {
      readonly type: 'date_time'
      readonly offset: number
      readonly length: number
      readonly unix_time: number
      readonly date_time_format: MomentFormat
    }

/** What a press does: it asks, or it puts words where they can be pasted from. */
export type Button =
  | {
      readonly label: string
      /** Callback data: a question's address or a choice, 64 bytes at most. */
      readonly data: string
      readonly copy?: never
    }
  | {
      readonly label: string
      /** 1 to 256 characters. Telegram tells nobody that it was pressed. */
      readonly copy: string
      readonly data?: never
    }

/** An answer in blocks, as Telegram's rich messages have them. */
export interface Rich {
  readonly blocks: readonly Block[]
  /** As those of the message, without the ways to what had no room there. */
  readonly buttons: readonly (readonly Button[])[]
}

export interface Message {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly buttons: readonly (readonly Button[])[]
  /** The same answer as a table, where the server takes one: with buttons of its own, and with all rows. */
  readonly rich?: Rich
  /** Sent with it: what of the text a caption can hold stands under the file, the rest before it. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array }
  /** In a private chat, in the place of the buttons: a key that opens Telegram's own picker of people. */
  readonly keyboard?: { readonly requestUsers: PeoplePicker }
  /** It comes without a sound. */
  readonly isSilent?: true
  /** It is of use to nobody but who has asked: in a group only they see it, where Telegram can do that. */
  readonly isForAsker?: true
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
