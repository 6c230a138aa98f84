import type { InFlight } from '../../data/queues/in-flight.ts'
import type { OutboxItem } from '../../data/queues/outbox-codec.ts'
import type { Message } from '../../writing/message/message.ts'

/** The calls that the app makes to Telegram. The bot implements them. */
export interface TelegramGateway {
  /** The bot's username, without '@'. */
  readonly username: string
  /** Downloads a file. `mostBytes` is 20 MB by default, Telegram's limit. Errors: NotLoaded. */
  load(fileId: string, mostBytes?: number): Promise<Uint8Array>
  /** Extracts the article of a page on the public web, within 2 MB and 10 seconds. Errors: PageNotRead. */
  page(url: string): Promise<WebPage>
  /** Whether a person is an admin of a group or channel, at most five minutes old. False when Telegram cannot tell. Never rejects. */
  isChatAdmin(chat: number, person: number): Promise<boolean>
  /** The name of a person who has started the bot, as it is now. Undefined when Telegram does not tell it. Never rejects. */
  nameOf(person: number): Promise<string | undefined>
  /** Sends a message to any chat. Resolves when it was sent or has failed; failures are logged. Never rejects. */
  post(chat: number, message: Message): Promise<void>
  /** Replaces one of the bot's own messages. Never rejects. */
  rewrite(chat: number, messageId: number, message: Message): Promise<void>
  /** The channel of that name ('@name') or id. Returns undefined when the bot sees none. Never rejects. */
  channel(of: string | number): Promise<Channel | undefined>
  /** The outbox, for messages to many chats. */
  readonly outbox: BroadcastQueue
}

export interface Channel {
  readonly id: number
  readonly title: string
  /** '@name'; absent for a private channel. */
  readonly name?: string
  readonly mayPost: boolean
  /** The bot is no admin of it, so Telegram does not tell who is. */
  readonly isOutside?: true
}

/** The ids of outbox items for LOG_CHAT begin with it. */
export const logChatPrefix = 'log:'

/** The outbox sends within Telegram's rate limits, and continues after a restart. */
export interface BroadcastQueue {
  /** Stores an item durably. Returns whether its id is new. Errors: a StoreError. */
  put(posting: OutboxItem): Promise<boolean>
  /** Messages in the outbox that use one of these facts. */
  coming(ids: readonly string[]): readonly InFlight[]
  /** The progress of an item. Returns undefined when the outbox has no item of that id. */
  progress(id: string): DeliveryProgress | undefined
  /** Stops sending an item until `resume`. Errors: a StoreError. */
  pause(id: string): Promise<void>
  /** Continues a paused item. Errors: a StoreError. */
  resume(id: string): Promise<void>
  /** Drops the messages of an item that are not sent yet. Errors: a StoreError. */
  stop(id: string): Promise<void>
  /** Replaces the id of a group that became a supergroup, in all its messages. */
  moved(from: number, to: number): void
  drop(chat: number): void
}

/** Progress of an outbox item: `of` counts its recipients. */
export interface DeliveryProgress {
  readonly of: number
  readonly sent: number
  readonly gone: number
  readonly failed: number
  /** Stopped before sending, or no longer wanted. */
  readonly dropped: number
  /** Of an item that edits messages: how many it was to edit, and has edited. `sent` then counts replies. */
  readonly toEdit?: number
  readonly edited?: number
  readonly isPaused: boolean
  readonly isStopped: boolean
}

/** A file could not be downloaded. `gone`: Telegram does not have it for this bot. `unreached`: a later try may succeed. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
  readonly why: 'too-large' | 'gone' | 'unreached'

  constructor(why: NotLoaded['why']) {
    super(`the file could not be loaded: ${why}`)
    this.why = why
  }
}

export interface WebPage {
  readonly text: string
  readonly title?: string
  /** The name of the site or the channel. */
  readonly publisher?: string
  /** As the page names them: at most three, with commas. */
  readonly author?: string
  /** A day: '2026-03-20'. */
  readonly published?: string
  /** ISO 639-1: 'en'. */
  readonly language?: string
  /** The address of record that the page names, on the same site: of a mobile page, that of the article. */
  readonly url?: string
}

/**
 * A page could not be read. `private-address`: also a redirect to one. `no-answer`: also an answer without a page.
 * `paywalled`: only the start of the article is there. `empty`: there is no article, or a browser has to fill it in.
 */
export class PageNotRead extends Error {
  override readonly name = 'PageNotRead'
  readonly why: 'private-address' | 'too-large' | 'not-text' | 'no-answer' | 'too-slow' | 'paywalled' | 'empty'

  constructor(why: PageNotRead['why']) {
    super(`the page could not be read: ${why}`)
    this.why = why
  }
}
