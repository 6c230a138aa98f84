/** Readers of chats over the whole app: what they see after each step, when figures are entered, corrected and withdrawn. */

import { keptMessage } from '../src/bot/outbox/kept-message.ts'
import type { ChatSettings } from '../src/data/chats/chat-settings.ts'
import { cardNumber } from '../src/data/chats/sent-message.ts'
import type { Subscription } from '../src/data/chats/subscriptions.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { Change } from '../src/data/model/edit.ts'
import type { Code } from '../src/data/model/schema.ts'
import type { OutboxItem, Recipient } from '../src/data/queues/outbox-codec.ts'
import { openStore, type Store } from '../src/data/store.ts'
import { correctable } from '../src/handlers/admin/change-summary.ts'
import { createApp, type OpenApp } from '../src/handlers/app.ts'
import type { Chat, Pressed, Request } from '../src/handlers/request/request.ts'
import type { Message } from '../src/writing/message/message.ts'
import { shown } from './app.ts'
import { presses } from './buttons.ts'
import { add, ground, observation } from './data/made.ts'
import { fakeStatistics } from './handlers/admin/statistics.ts'
import { type Mailbox, openMailbox } from './handlers/mailbox.ts'
import { memoryArticleCache } from './text-cache.ts'

/** The admin who keeps the data, and who has set up the channel. */
export const owner = 41
export const channel: Chat = { id: -1001, kind: 'channel' }
export const group: Chat = { id: -50, kind: 'group' }
export const reader: Chat = { id: 7, kind: 'private' }

const cardId = 'AgAAAKarvan'

const billions = (value: string) => ({ value, unitMult: 9, unit: 'USD' })

export interface Readers {
  readonly app: OpenApp
  readonly store: Store
  /** Messages that Telegram refuses to edit. */
  readonly fixed: Set<number>
  /** Moves the clock. */
  later(days: number): void
  /** Enters figures of China's turnover: the period is the id, the value is in billions. */
  enter(figures: Readonly<Record<string, string>>): Promise<void>
  /** Saves a change as the admin; `posted`: with corrections. Returns the version. */
  save(change: Change, posted: boolean): Promise<number>
  correct(period: string, value: string, posted: boolean, why?: string): Promise<number>
  retract(period: string, posted: boolean, why: string): Promise<number>
  /** Takes back the last change. */
  undo(posted: boolean): Promise<unknown>
  /** Does what is due, and sends it. */
  tick(): Promise<void>
  /** A person asks in that chat. */
  ask(text: string, chat: Chat, language: Code, over?: Partial<Request>): Promise<Message | undefined>
  /** The reader inserts the first card of that query into another chat; its number on the screen of the reader. */
  insert(query: string, language: Code): Promise<void>
  /** Somebody taps a button under that card. */
  tapCard(label: string, person: number): Promise<Pressed>
  /** The owner taps a button of the channel's menu. */
  tap(button: string): Promise<unknown>
  subscribe(language: Code, settings?: ChatSettings, over?: Partial<Subscription>): Promise<void>
  /** The chat as readers see it now. */
  see(chat: number): string
}

interface Post {
  readonly id: number
  text: string
}

export async function openReaders(): Promise<Readers> {
  const screens = new Map<number, Post[]>()
  const fixed = new Set<number>()
  const outbox = openMailbox()
  let [number, delivered] = [10, 0]
  let shownCard: Message = { text: '', entities: [], buttons: [] }
  let at = Date.parse('2026-11-24T12:00:00Z')
  const now = (): Date => new Date(at)
  const store = await openStore(memoryEngine(), now)
  await store.change(ground, 'seed', now())
  const screenOf = (chat: number): Post[] => screens.get(chat) ?? []
  const put = (chat: number, text: string): number => {
    number += 1
    screens.set(chat, [...screenOf(chat), { id: number, text }])
    return number
  }
  const app = openApp(store, outbox, now, (chat, message) => void put(chat, shown(message)))

  /** One recipient, as the dispatcher does it. Returns whether an edit was made. */
  async function deliver({ id, messages, version }: OutboxItem, one: Recipient): Promise<'edited' | 'sent'> {
    const old = one.edit === undefined || fixed.has(one.edit) ? undefined : find(screenOf(one.chat), one.edit)
    const which = one.edit !== undefined && old === undefined ? (one.instead ?? one.message) : one.message
    const text = shown(keptMessage(messages[which]?.message))
    if (old !== undefined) old.text = text
    if (one.inline !== undefined) shownCard = keptMessage(messages[which]?.message) ?? shownCard
    const to = one.replyTo ?? one.edit
    const sent = old?.id ?? put(one.chat, to === undefined ? text : `(reply to ${to})\n${text}`)
    const { uses = [], recipe } = messages[which] ?? {}
    await app.delivered?.(one.chat, sent, { uses, recipe, thread: one.thread, version })
    return id.startsWith('correction') && old !== undefined ? 'edited' : 'sent'
  }

  async function deliverAll(): Promise<void> {
    for (const posting of outbox.postings.slice(delivered)) {
      delivered += 1
      const ends = []
      for (const one of posting.recipients) ends.push(await deliver(posting, one))
      const edited = ends.filter(it => it === 'edited').length
      const toEdit = posting.recipients.filter(it => it.edit !== undefined).length
      const rest = { gone: 0, failed: 0, dropped: 0, isPaused: false, isStopped: false }
      await app.finished?.(posting.id, { of: ends.length, sent: ends.length - edited, toEdit, edited, ...rest })
    }
    outbox.leave()
  }

  async function save(change: Change, posted: boolean): Promise<number> {
    const kept = await store.change(change, owner, now())
    if (!('version' in kept)) throw new Error(`${kept.rule} at ${kept.at}`)
    if (posted) await store.sentMessages.correct(kept.version, correctable(change, store, outbox))
    return kept.version
  }
  const figure = (period: string, value: string) => observation(period, { period, amount: billions(value) })
  return {
    app,
    store,
    fixed,
    save,
    later: (days: number) => {
      at += days * 86_400_000
    },
    enter: async (figures: Readonly<Record<string, string>>) => {
      const observations = Object.entries(figures).map(([period, value]) => figure(period, value))
      await store.change(add({ observations }), owner, now())
    },
    correct: (period: string, value: string, posted: boolean, why?: string) =>
      save({ do: 'correct', to: figure(period, value), ...(why !== undefined && { why }) }, posted),
    retract: (id: string, posted: boolean, why: string) => save({ do: 'withdraw', id, why }, posted),
    undo: async (posted: boolean) => {
      const change = await store.inverse((await store.facts()).version)
      if (!('do' in change)) throw new Error('nothing to undo')
      await save(change, posted)
    },
    tick: async () => {
      await app.due?.()
      await deliverAll()
    },
    ask: async (text: string, chat: Chat, language: Code, over: Partial<Request> = {}) => {
      const person = { id: chat.kind === 'private' ? chat.id : 7, languageTag: language }
      const request: Request = { chat, person, addressed: true, text, ...over }
      const message = await app.respond(request)
      if (message !== undefined) await app.onSent(request, message, [put(chat.id, shown(message))])
      return message
    },
    insert: async (query: string, language: Code) => {
      const person = { id: reader.id, languageTag: language }
      const [card] = (await app.inline?.({ person, query, offset: '' }))?.cards ?? []
      if (card === undefined) throw new Error(`no card of ${query}`)
      screens.set(reader.id, [...screenOf(reader.id), { id: cardNumber(cardId), text: shown(card.message) }])
      shownCard = card.message
      await app.chosen?.({ person, card: card.id, query, inlineId: cardId })
    },
    tapCard: async (label: string, person: number) => {
      const data = presses(shownCard).find(it => it.label === label)?.data ?? ''
      const request: Request = { chat: { id: person, kind: 'private' }, person: { id: person }, addressed: true }
      const pressed = await app.press(data, { ...request, inline: true, inlineId: cardId })
      const old = find(screenOf(reader.id), cardNumber(cardId))
      if (old !== undefined && pressed.message !== undefined) old.text = shown(pressed.message)
      shownCard = pressed.message ?? shownCard
      return pressed
    },
    tap: (button: string) => {
      const request: Request = {
        chat: { id: owner, kind: 'private' },
        person: { id: owner },
        addressed: true,
        own: true,
      }
      return app.press(`sub.${channel.id}.0.${button}`, request)
    },
    subscribe: async (language: Code, settings: ChatSettings = {}, over: Partial<Subscription> = {}) => {
      const kinds = ['new', 'record', 'rank', 'conflict', 'correction'] as const
      await store.subscriptions.put({
        chat: channel.id,
        kind: 'channel',
        countries: [],
        kinds,
        cadence: 'now',
        language,
        by: owner,
        isPaused: false,
        isSilent: true,
        zone: 'Asia/Baku',
        since: (await store.facts()).version,
        ...over,
      })
      await store.changeChat(over.chat ?? channel.id, () => settings)
    },
    see: (chat: number) =>
      screenOf(chat)
        .map(({ id, text }) => `${id < 0 ? '(card)' : `#${id}`}\n${text}`)
        .join('\n\n'),
  }
}

const find = (posts: readonly Post[], id: number): Post | undefined => posts.find(it => it.id === id)

/** The app; `post` gets what it says to one person. */
function openApp(
  store: Store,
  outbox: Mailbox,
  now: () => Date,
  post: (chat: number, message: Message) => void,
): OpenApp {
  const isChatAdmin = async (_: number, person: number): Promise<boolean> => person === owner
  return createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    isChatAdmin,
    zone: 'Asia/Baku',
    dayOf: (day: Date) => day.toISOString().slice(0, 10),
    gateway: {
      username: 'karvan_bot',
      outbox,
      isChatAdmin,
      rewrite: async () => undefined,
      nameOf: async () => undefined,
      post: async (chat, message) => post(chat, message),
      channel: async of => ({ id: Number(of), title: 'Trade news', name: '@trade_news', mayPost: true }),
      load: () => Promise.reject(new Error('no file is asked for here')),
      page: () => Promise.reject(new Error('no page is asked for here')),
    },
    admin: { articles: memoryArticleCache(), statistics: fakeStatistics(), owners: [owner], isReviewed: false },
  })
}
