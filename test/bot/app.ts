import { ids } from '../../playground/src/cast.ts'
import type { Store } from '../../src/data/store.ts'
import { type App, createApp } from '../../src/handlers/app.ts'
import type { Pressed, Request } from '../../src/handlers/request/request.ts'
import type { TelegramGateway } from '../../src/handlers/request/telegram-gateway.ts'
import type { Message } from '../../src/writing/message/message.ts'
import { fakeStatistics } from '../handlers/admin/statistics.ts'
import { memoryArticleCache } from '../text-cache.ts'

export const plain = (text: string): Message => ({ text, entities: [], buttons: [] })

/** A promise, and the function that resolves it. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open: () => open() }
}

export interface EchoApp extends App {
  readonly asked: Request[]
  readonly movedTo: (readonly [number, number])[]
  /** The chats reported as left. */
  readonly leftChats: number[]
}

/** An app that echoes the text. Some words have their own effect: 'fail', 'silence', 'long', 'file', and those of `waits`. */
export function echoApp(waits: Readonly<Record<string, Promise<void>>> = {}): EchoApp {
  const asked: Request[] = []
  const movedTo: (readonly [number, number])[] = []
  const leftChats: number[] = []
  const commands = [{ command: 'turnover', description: 'Trade of two countries' }]
  return {
    asked,
    movedTo,
    leftChats,
    async respond(question) {
      asked.push(question)
      const text = question.text ?? 'nothing'
      await waits[text]
      if (text === 'fail') throw new Error(`the secret of ${text}`)
      if (text === 'silence') return undefined
      if (text === 'long')
        return {
          ...plain('line of thirty characters, yes\n'.repeat(300)),
          buttons: [[{ label: 'More', data: 'more' }]],
        }
      return {
        ...(text === 'file' && { file: { name: 'figures.csv', bytes: new Uint8Array([97]) } }),
        text: `You said ${text}`,
        entities: [{ type: 'bold', offset: 0, length: 3 }],
        buttons: [[{ label: 'More', data: 'more' }]],
      }
    },
    async press(data, question): Promise<Pressed> {
      asked.push(question)
      await waits[data]
      if (data === 'fail') throw new Error('the secret of the press')
      if (data === 'toast') return { toast: 'This list is outdated' }
      const message = { ...plain(`Pressed ${data}`), buttons: [[{ label: 'More', data: 'more' }]] }
      return { message, toast: 'Done', ...(data === 'receipt' && { isReceipt: true as const }) }
    },
    async inline({ person, query }) {
      await waits[query]
      if (query === 'fail') throw new Error(`the secret of ${query}`)
      const message = { ...plain(`${query} for ${person.id}`), buttons: [[{ label: 'More', data: 'more' }]] }
      return { cards: [{ id: '1', title: query, description: 'line', message }], cacheSeconds: 60 }
    },
    async guest({ text = 'nothing', chat }) {
      await waits[text]
      if (text === 'fail') throw new Error(`the secret of ${text}`)
      return { ...plain(`${text} for ${chat.id}`), buttons: [[{ label: 'More', data: 'more' }]] }
    },
    apology: async () => plain('Something went wrong on our side'),
    tooMany: async () => plain('Too many at once'),
    onSent: async () => undefined,
    greeting: async () => plain('Hello'),
    left: async chat => void leftChats.push(chat.id),
    moved: async (from, to) => void movedTo.push([from, to]),
    menus: ['en', 'az', 'ru', 'zh'].flatMap(language => [
      {
        language,
        audience: 'private' as const,
        commands: [...commands, { command: 'lang', description: `Language (${language})` }],
      },
      { language, audience: 'group' as const, commands },
      { language, audience: 'admins' as const, commands: [...commands, { command: 'settings', description: 'Set' }] },
    ]),
    profiles: ['en', 'az', 'ru', 'zh'].map(language => ({
      language,
      name: 'Karvan',
      description: `Trade, ${language}`,
      shortDescription: language,
    })),
  }
}

/** The app over that store on 24 November 2026; the playground's admin keeps its data. */
export const adminApp = (store: Store, now: () => Date, gateway: TelegramGateway): App =>
  createApp({
    store,
    now,
    gateway,
    isChatAdmin: gateway.isChatAdmin,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    zone: 'Asia/Baku',
    dayOf: () => '2026-11-24',
    admin: { articles: memoryArticleCache(), statistics: fakeStatistics(), owners: [ids.admin], isReviewed: false },
  })
