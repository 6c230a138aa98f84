/** One thing that was said or pressed, as the handlers see it: no grammY, no Telegram types. */

import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { Formatted } from '../../data/model/formatted-text.ts'
import type { Card } from '../../writing/inline-card.ts'
import type { Message } from '../../writing/message/message.ts'

export interface Chat {
  readonly id: number
  readonly kind: 'private' | 'group' | 'channel'
}

export interface Request {
  readonly chat: Chat
  /** Absent for channel posts. */
  readonly person?: { readonly id: number; readonly languageTag?: string }
  /** Said for the chat itself: by an admin of the group who stays anonymous, or as a post of the channel. */
  readonly forChat?: true
  /** Whether the bot was spoken to: a private chat, its name, a reply to it. A command counts when it names no other bot. */
  readonly addressed: boolean
  /** Text as typed, without the mention of the bot; undefined when the message holds none (a sticker, a voice note). */
  readonly text?: string
  /** As it was typed in a private chat, with its formatting and the bot's name in it, where that says more than `text`. */
  readonly typed?: Formatted
  /** How long ago it was said, in milliseconds, where that is so long that the answer should say it. */
  readonly agoMs?: number
  /**
   * These are the person's own words, typed to the bot just now in their private chat: not forwarded, edited, sent by way of
   * another bot, for a chat or for a business. Only such words change the data. A press counts as such in a private chat.
   */
  readonly own?: true
  /** A button under a message of inline mode, or a question to a guest: in some chat, of which nothing is known. */
  readonly inline?: true
  /** The topic of a forum that it was said in. */
  readonly thread?: number
  /** It was said before, and has been changed since. */
  readonly isEdited?: true
  /** The message that it is, or that the pressed button stands under. */
  readonly message?: number
  /** The bot's own message that it is a reply to. */
  readonly repliedTo?: number
  /** A file that came with it. */
  readonly file?: SentFile
  /** In a private chat: the channel of the post that this passes on. */
  readonly channel?: number
  /**
   * What it is a reply to in a private chat, where that is the bot's own message (`ours`) or the person's; `channel` is
   * that of a post that was passed on.
   */
  readonly replied?: {
    readonly text?: string
    readonly typed?: Formatted
    readonly file?: SentFile
    readonly ours?: true
    readonly channel?: number
  }
  /** People chosen in Telegram's own picker: their numbers. */
  readonly shared?: readonly number[]
  /** Text that somebody else wrote and this person has passed on. */
  readonly passedOn?: true
}

/** A file at Telegram. `size` is in bytes, as far as Telegram says it. */
export interface SentFile {
  readonly id: string
  readonly name: string
  readonly size?: number
}

/** What pressing a button leads to: a new text for its message, a short notice, one more message below, or several of them. */
export interface Pressed {
  readonly message?: Message
  readonly below?: Message
  readonly toast?: string
}

/** What somebody types behind the bot's name, in any chat. */
export interface InlineRequest {
  readonly person: NonNullable<Request['person']>
  readonly query: string
  /** Empty, or the `next` of the reply before. */
  readonly offset: string
}

/** Cards to choose from, the asked one first. They are in the person's language, so they are for nobody else. */
export interface InlineReply {
  /** Twenty at most, no two of one id. */
  readonly cards: readonly Card[]
  /** Where the next page goes on; absent on the last one. */
  readonly next?: string
  /** A button over the cards that opens the chat with the bot; `payload` is the address of a question. */
  readonly button?: { readonly label: string; readonly payload: string }
  /** For how long the same words may get the same cards. */
  readonly cacheSeconds: number
}

/** The bot's own profile and menu, in one language. */
export interface Menu {
  readonly language: string
  /** 'admins': of a group. */
  readonly audience: 'private' | 'group' | 'admins'
  readonly commands: readonly { readonly command: string; readonly description: string }[]
}
export interface Profile {
  readonly language: string
  readonly name: string
  readonly description: string
  readonly shortDescription: string
}

/** An admin's own menu, in one language: all commands that it shows. Without any, the menu that everybody has. */
export interface AdminMenu {
  readonly chat: number
  readonly language: string
  readonly commands: Menu['commands']
}

/** What was sent to many: the ids of the figures in it, what it is written again from, the topic, and the version of the data then. */
export interface Delivered {
  readonly uses: readonly string[]
  readonly recipe: MessageRecipe | undefined
  readonly thread: number | undefined
  readonly version?: number | undefined
}

/** Whether something is to be sent; 'later': it is, but not at this hour. */
export type StillWanted = boolean | 'later'
