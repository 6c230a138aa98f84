/** A message to send: text with entities (never markup), and buttons that carry addresses. */
import type { Picture } from '../charts/chart.ts'
import type { Block, MomentFormat } from './rich-blocks.ts'

type TextStyle = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'

/** The part of Telegram's MessageEntity that we use. Offsets and lengths count UTF-16 units. */
export type Entity =
  | {
      readonly type: TextStyle | 'code' | 'pre' | 'blockquote' | 'expandable_blockquote'
      readonly offset: number
      readonly length: number
    }
  | { readonly type: 'text_link'; readonly offset: number; readonly length: number; readonly url: string }
  /** A moment: apps show it in the reader's time zone, and show the text when they do not know that. */
  | {
      readonly type: 'date_time'
      readonly offset: number
      readonly length: number
      readonly unix_time: number
      readonly date_time_format: MomentFormat
    }

export type Button =
  | {
      readonly label: string
      /** Callback data: a question's address or a choice, 64 bytes at most. */
      readonly data: string
      readonly copy?: never
      readonly url?: never
    }
  | {
      readonly label: string
      /** 1 to 256 characters. Telegram does not tell the bot about the press. */
      readonly copy: string
      readonly data?: never
      readonly url?: never
    }
  | { readonly label: string; readonly url: string; readonly data?: never; readonly copy?: never }

export interface Rich {
  readonly blocks: readonly Block[]
  /** Without the buttons to dropped lines and sources: blocks have room for all. */
  readonly buttons: readonly (readonly Button[])[]
}

/** A message, independent of Telegram's format. */
export interface Message {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly buttons: readonly (readonly Button[])[]
  /** The same answer as a table, for servers that take one. */
  readonly rich?: Rich
  /** Sent with the text as its caption. Text too long for a caption is sent before the file. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array }
  /** Sent as a photo with the text as its caption. A medium that cannot have one shows the text. */
  readonly picture?: Picture
  /** In a private chat, instead of the buttons: a key that opens Telegram's picker of people. */
  readonly keyboard?: { readonly requestUsers: PeoplePicker }
  /** Sent without a sound. */
  readonly isSilent?: true
  /** Only useful to the asker: in a group only they see it, if Telegram can do that. */
  readonly isForAsker?: true
  /** The message of the chat that it is a reply to, if not to the question. */
  readonly replyTo?: number
  /** Deleted after this number of hours. */
  readonly hours?: number
}

/** The chosen people arrive as `Request.shared`, at most `max` (1 to 10). `id` tells pickers apart. */
export interface PeoplePicker {
  readonly id: number
  readonly label: string
  readonly max: number
}

/** Where the message is read. It decides how many lines an answer may have. */
export type Medium = 'private' | 'group' | 'channel' | 'inline'

export const plain = (text: string): Message => ({ text, entities: [], buttons: [] })
