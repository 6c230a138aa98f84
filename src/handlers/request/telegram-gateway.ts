/** What the bot does for the desk beside bringing its answers. */
import type { InFlight } from '../../data/queues/in-flight.ts'
import type { OutboxItem } from '../../data/queues/outbox-codec.ts'
import type { Message } from '../../writing/message/message.ts'

export interface TelegramGateway {
  /** The bot's own, without '@'. */
  readonly username: string
  /**
   * A file that somebody sent. `mostBytes` is 20 MB unless it is said: Telegram gives no larger ones.
   *
   * Errors: NotLoaded.
   */
  load(fileId: string, mostBytes?: number): Promise<Uint8Array>
  /**
   * The article of a page on the public web, without what stands around it: 2 MB and 10 seconds at most.
   *
   * Errors: PageNotRead.
   */
  page(url: string): Promise<WebPage>
  /** Whether that person is an admin of that group or channel, as of five minutes ago at most. Never rejects: who cannot be asked about is none. */
  isChatAdmin(chat: number, person: number): Promise<boolean>
  /** Sends it to any chat. Never rejects: what fails is logged. Resolves when it is there, or given up. */
  post(chat: number, message: Message): Promise<void>
  /** Puts it in the place of a message of the bot's own. Never rejects. */
  rewrite(chat: number, messageId: number, message: Message): Promise<void>
  /** The channel of that name ('@name') or number. Undefined where the bot sees none. Never rejects. */
  channel(of: string | number): Promise<Channel | undefined>
  /** The way out to many. */
  readonly mail: BroadcastQueue
}

/** A channel as Telegram shows it now. */
export interface Channel {
  readonly id: number
  readonly title: string
  /** '@name'. A private channel has none. */
  readonly name?: string
  /** Whether the bot may post in it. */
  readonly mayPost: boolean
  /** The bot is no admin there: who is, Telegram does not tell it. */
  readonly isOutside?: true
}

/** What is sent to many goes through the outbox: slowly enough for Telegram, and a restart goes on where it was. */
export interface BroadcastQueue {
  /** Takes a posting, durably. Shape: whether it is new. Errors: a StoreError. */
  put(posting: OutboxItem): Promise<boolean>
  /** Where messages will stand that are still on their way and hold one of these. */
  coming(ids: readonly string[]): readonly InFlight[]
  /** Missing: undefined when nothing of that id is on its way. */
  progress(id: string): DeliveryProgress | undefined
  /** Errors: a StoreError. */
  pause(id: string): Promise<void>
  /** Errors: a StoreError. */
  resume(id: string): Promise<void>
  /** Drops what is not sent yet, for good. Errors: a StoreError. */
  stop(id: string): Promise<void>
  /** A group has another id by now. */
  moved(from: number, to: number): void
  /** Nothing that is on its way goes to that chat any more. */
  drop(chat: number): void
}

/** How far a posting is: of so many recipients. */
export interface DeliveryProgress {
  readonly of: number
  readonly sent: number
  readonly gone: number
  readonly failed: number
  /** Stopped before it was sent, or not wanted any more. */
  readonly dropped: number
  readonly isPaused: boolean
  readonly isStopped: boolean
}

/** A file could not be brought. `gone`: Telegram does not have it any more, or not here. `unreached`: it may later be. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
  readonly why: 'too-large' | 'gone' | 'unreached'

  constructor(why: NotLoaded['why']) {
    super(`the file could not be loaded: ${why}`)
    this.why = why
  }
}

/** What a page says, and what it says of itself: only what it says in so many words. */
export interface WebPage {
  readonly text: string
  readonly title?: string
  /** The name of the site. */
  readonly publisher?: string
  /** A day: '2026-03-20'. */
  readonly published?: string
  /** ISO 639-1: 'en'. */
  readonly language?: string
}

/**
 * A page could not be read. `private-address`: no address of the public web, or a redirect to one that is not.
 * `no-answer`: nobody answers, or not with a page.
 */
export class PageNotRead extends Error {
  override readonly name = 'PageNotRead'
  readonly why: 'private-address' | 'too-large' | 'not-text' | 'no-answer' | 'too-slow'

  constructor(why: PageNotRead['why']) {
    super(`the page could not be read: ${why}`)
    this.why = why
  }
}
