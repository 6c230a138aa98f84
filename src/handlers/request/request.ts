/** Requests and replies as the handlers see them: without grammY and Telegram types. */
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { Formatted } from '../../data/model/formatted-text.ts'
import type { Card } from '../../writing/inline-card.ts'
import type { Message } from '../../writing/message/message.ts'

export interface Chat {
  readonly id: number
  readonly kind: 'private' | 'group' | 'channel'
}

/** A message or a press, independent of Telegram's format. */
export interface Request {
  readonly chat: Chat
  /** Absent for channel posts. */
  readonly person?: { readonly id: number; readonly languageTag?: string }
  /** Sent as the chat itself: by an anonymous admin of the group, or as a post of the channel. */
  readonly forChat?: true
  /** Whether it addresses the bot: a private chat, its name, a reply to it, or a command that names no other bot. */
  readonly addressed: boolean
  /** The text without the mention of the bot. Absent for a message without text, such as a sticker. */
  readonly text?: string
  /** In a private chat, the typed text with its formatting and the bot's name, if it differs from `text`. */
  readonly typed?: Formatted
  /** The age in milliseconds, if the answer should mention it. */
  readonly agoMs?: number
  /**
   * The person's own words, typed just now in their private chat: not forwarded, edited, sent through another bot, or sent as a
   * chat or business. Only such words change data. A press in a private chat counts as well.
   */
  readonly own?: true
  /** A button under an inline message, or a question in guest mode: from a chat unknown to the bot. */
  readonly inline?: true
  readonly inlineId?: string
  /** The topic of a forum. */
  readonly thread?: number
  readonly isEdited?: true
  /** The id of the message, or of the message with the pressed button. */
  readonly message?: number
  /** The bot's message that it replies to. */
  readonly repliedTo?: number
  readonly file?: SentFile
  /** It, or the message with the pressed button, is a photo. A picture of a table is no file. */
  readonly hasPicture?: true
  /** In a private chat: the channel of the forwarded post. */
  readonly channel?: number
  /** In a private chat: the message that it replies to, the bot's (`ours`) or the person's. `channel` is that of a forwarded post. */
  readonly replied?: {
    readonly text?: string
    readonly typed?: Formatted
    readonly file?: SentFile
    readonly ours?: true
    readonly channel?: number
  }
  /**
   * The post that it is about: the forwarded message itself, or the message that it, or the message with the pressed button,
   * replies to. `isOurs`: a passed-on message of the bot. `writtenAt` is in milliseconds: of a forwarded post, when it was first written.
   */
  readonly post?: {
    readonly text?: string
    readonly message: number
    readonly writtenAt: number
    readonly isOurs?: true
    /** Of the forwarded post of a channel: its title, its name if it is public, and the id of the post in it. */
    readonly outlet?: { readonly title: string; readonly name?: string; readonly message: number }
  }
  /** Ids of people chosen in Telegram's picker. */
  readonly shared?: readonly number[]
  /** Forwarded text of somebody else. */
  readonly passedOn?: true
}

/** A file at Telegram. `size` is in bytes, if Telegram tells it. */
export interface SentFile {
  readonly id: string
  readonly name: string
  readonly size?: number
}

/** The result of a press: a new content for the message, a message below it, a short notice, a link to open, or several of these. */
export interface Pressed {
  readonly message?: Message
  readonly below?: Message
  readonly toast?: string
  /** A link to the bot that opens for who pressed. */
  readonly open?: string
  /** What was decided: when the message cannot be edited, also because it was deleted, a new one tells it. */
  readonly isReceipt?: true
}

/** Inline query: text typed after the bot's name in any chat. */
export interface InlineRequest {
  readonly person: NonNullable<Request['person']>
  readonly query: string
  /** Empty, or `next` of the previous reply. */
  readonly offset: string
}

/** A person has inserted the card of that id, the address of a question, into a chat. */
export interface ChosenCard {
  readonly person: NonNullable<Request['person']>
  readonly card: string
  readonly query: string
  readonly inlineId: string
}

/** Cards to choose from, the best first. They are in the person's language, so they must not be cached for others. */
export interface InlineReply {
  /** At most twenty, with unique ids. */
  readonly cards: readonly Card[]
  /** The offset of the next page; absent on the last one. */
  readonly next?: string
  /** A button above the cards that opens the chat with the bot; `payload` is the address of a question. */
  readonly button?: { readonly label: string; readonly payload: string }
  /** How long Telegram may cache the cards for this query. */
  readonly cacheSeconds: number
}

export interface Menu {
  readonly language: string
  readonly audience: 'private' | 'group' | 'admins'
  readonly commands: readonly { readonly command: string; readonly description: string }[]
}

export interface Profile {
  readonly language: string
  readonly name: string
  readonly description: string
  readonly shortDescription: string
}

/** The menu of one owner or editor in one language. Without commands, everybody's menu is shown. */
export interface AdminMenu {
  readonly chat: number
  readonly language: string
  readonly commands: Menu['commands']
}

/** A delivered outbox message: the ids of its facts, its recipe, its topic, and the version of the data when it was put. */
export interface Delivered {
  readonly uses: readonly string[]
  readonly recipe: MessageRecipe | undefined
  readonly thread: number | undefined
  readonly version?: number | undefined
}

/** 'later': wanted, but not at this hour. */
export type StillWanted = boolean | 'later'
