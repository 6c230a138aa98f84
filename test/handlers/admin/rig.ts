/** Admins who use an app over the seed; the gateway records what they would see in Telegram. */

import type { Engine } from '../../../src/data/engine/engine.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { OutboxItem } from '../../../src/data/queues/outbox-codec.ts'
import type { Store } from '../../../src/data/store.ts'
import { createApp, type OpenApp } from '../../../src/handlers/app.ts'
import type { OfficialStatistics } from '../../../src/handlers/request/official-statistics.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { logChatPrefix, NotLoaded, PageNotRead } from '../../../src/handlers/request/telegram-gateway.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { asks } from '../../app.ts'
import { presses } from '../../buttons.ts'
import { pressEdits } from '../../facts.ts'
import { openSeedStore } from '../../store.ts'
import { memoryArticleCache } from '../../text-cache.ts'
import { type Mailbox, openMailbox } from '../mailbox.ts'
import { fakeStatistics } from './statistics.ts'

export const owner = 41
export const otherOwner = 44
export const editor = 42
export const stranger = 43

/** What Telegram tells of them. */
const names: Readonly<Record<number, string>> = { [owner]: 'Aysel Quliyeva', [editor]: 'Kamran' }

export interface Options {
  readonly engine?: Engine
  readonly isReviewed?: boolean
  readonly logChat?: number
  readonly clock?: { at: string }
  readonly outbox?: Mailbox
  readonly statistics?: OfficialStatistics
  /** Files that can be downloaded, by id. */
  readonly files?: ReadonlyMap<string, Uint8Array>
}

/** One person's private chat with the bot. */
export interface Person {
  /** The reply to that line. */
  say(text: string | undefined, more?: Partial<Request>): Promise<Message>
  /** The text of the reply; '(silence)' for no reply. */
  hears(text: string, more?: Partial<Request>): Promise<string>
  /** Taps the button of that label under the last message, or under the given one. */
  tap(label: string, under?: Message): Promise<Message>
  /** The message last seen. */
  readonly last: Message
}

export interface Rig {
  readonly app: OpenApp
  readonly store: Store
  /** Messages to other chats. */
  readonly posted: { readonly chat: number; readonly message: Message }[]
  /** Rewritten messages of the bot. */
  readonly rewritten: { readonly chat: number; readonly id: number; readonly message: Message }[]
  /** The outbox. */
  readonly outbox: Mailbox
  person(id: number): Person
}

const nothing: Message = { text: '(silence)', entities: [], buttons: [] }

/** A second rig over the same engine is a restart. */
export async function openRig({
  engine,
  isReviewed = false,
  logChat,
  clock,
  outbox = openMailbox(),
  statistics = fakeStatistics(),
  files = new Map(),
}: Options = {}): Promise<Rig> {
  const at = clock ?? { at: '2026-11-24T12:00:00Z' }
  const now = (): Date => new Date(at.at)
  const store = await openSeedStore(engine ?? memoryEngine(pressEdits), now)
  const posted: Rig['posted'] = []
  const rewritten: Rig['rewritten'] = []
  const app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    dayOf: day => day.toISOString().slice(0, 10),
    admin: {
      owners: [owner, otherOwner],
      articles: memoryArticleCache(),
      statistics,
      isReviewed,
      ...(logChat !== undefined && { logChat }),
    },
    gateway: {
      username: 'karvan_bot',
      isChatAdmin: async () => false,
      nameOf: async id => names[id],
      load: async id => files.get(id) ?? Promise.reject(new NotLoaded('gone')),
      post: async (chat, message) => void posted.push({ chat, message }),
      page: () => Promise.reject(new PageNotRead('no-answer')),
      rewrite: async (chat, id, message) => void rewritten.push({ chat, id, message }),
      outbox: {
        ...outbox,
        put: async posting => (isForLogChat(posting) ? noteLogged(posting, posted) : outbox.put(posting)),
      },
      channel: async () => undefined,
    },
  })
  return { app, store, posted, rewritten, outbox, person: id => personAt(app, id) }
}

const isForLogChat = ({ id }: OutboxItem): boolean => id.startsWith(logChatPrefix)

function noteLogged({ messages, recipients }: OutboxItem, posted: Rig['posted']): boolean {
  for (const { chat, message } of recipients) posted.push({ chat, message: messages[message]?.message as Message })
  return true
}

let nextMessage = 500

function personAt(app: OpenApp, id: number): Person {
  let last = nothing
  const base = { chat: { id, kind: 'private' }, person: { id, languageTag: 'en' } } as const
  const it: Person = {
    get last() {
      return last
    },
    async say(text, more = {}) {
      nextMessage += 1
      last = (await app.respond({ ...asks(text), ...base, own: true, message: nextMessage, ...more })) ?? nothing
      return last
    },
    hears: async (text, more) => (await it.say(text, more)).text,
    async tap(label, under = last) {
      const button = presses(under).find(one => one.label === label)
      if (button === undefined) throw new Error(`no button "${label}" under: ${under.text}`)
      const { message, below, toast } = await app.press(button.data, {
        ...asks(undefined),
        ...base,
        own: true,
        message: 500,
      })
      last = message ?? below ?? { ...nothing, text: toast ?? '(silence)' }
      return last
    },
  }
  return it
}
