/** One thing that was said or pressed, as the handlers see it: no grammY, no Telegram types. */
import type { Message } from '../writing/message.ts'

export interface Chat {
  readonly id: number
  readonly kind: 'private' | 'group' | 'channel'
}

export interface Asked {
  readonly chat: Chat
  /** Absent for channel posts. */
  readonly person?: { readonly id: number; readonly languageTag?: string }
  /** Whether the bot was spoken to: a private chat, its name, a reply to it. A command counts when it names no other bot. */
  readonly addressed: boolean
  /** Text as typed, without the mention of the bot; undefined when the message holds none (a sticker, a voice note). */
  readonly text?: string
  /** How long ago it was said, in milliseconds, where that is so long that the answer should say it. */
  readonly agoMs?: number
}

/** What pressing a button leads to: a new text for its message, a short notice, or both. */
export interface Pressed {
  readonly message?: Message
  readonly toast?: string
}

/** The bot's own profile and menu, in one language. */
export interface Menu {
  readonly language: string
  readonly audience: 'private' | 'group'
  readonly commands: readonly { readonly command: string; readonly description: string }[]
}
export interface Profile {
  readonly language: string
  readonly description: string
  readonly shortDescription: string
}

/** Everything that the bot room needs of the rest of the house. */
export interface Desk {
  /** Undefined is silence. */
  respond(asked: Asked): Promise<Message | undefined>
  press(data: string, asked: Asked): Promise<Pressed>
  /** A group has another id by now: what it chose goes with it. */
  moved(from: number, to: number): Promise<void>
  /** The kind sentence for a fault, in the asker's language. */
  apology(asked: Asked): Promise<Message>
  /** The sentence for who asks more than can be answered. */
  hurried(asked: Asked): Promise<Message>
  readonly menus: readonly Menu[]
  readonly profiles: readonly Profile[]
}
