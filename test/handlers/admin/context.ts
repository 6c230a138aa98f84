/** The context of an owner's command over small invented facts; files come from a map. */
import { keyedMutex } from '../../../src/data/async/keyed-mutex.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Edit } from '../../../src/data/model/edit.ts'
import { openStore } from '../../../src/data/store.ts'
import type { AdminContext } from '../../../src/handlers/admin/admin-command.ts'
import { openUpdates } from '../../../src/handlers/admin/fetch-updates.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { NotLoaded, PageNotRead, type TelegramGateway } from '../../../src/handlers/request/telegram-gateway.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { add, edits, ground, observation } from '../../data/made.ts'
import { memoryArticleCache } from '../../text-cache.ts'
import { openMailbox } from '../mailbox.ts'
import { fakeStatistics } from './statistics.ts'

export const now = (): Date => new Date('2026-03-13T09:00:00Z')
const held = edits([ground, add({ observations: [observation('held')] })])

export interface Rig {
  readonly context: AdminContext
  readonly files: Map<string, Uint8Array>
  readonly posted: Message[]
}

export async function rig(
  request: Partial<Request> = {},
  journal: readonly Edit[] = held,
  more: Partial<TelegramGateway> = {},
): Promise<Rig> {
  const store = await openStore(memoryEngine(journal), now)
  const facts = await store.facts()
  const files = new Map<string, Uint8Array>()
  const posted: Message[] = []
  const gateway: TelegramGateway = {
    username: 'karvan_bot',
    isChatAdmin: async () => false,
    load: async (id, most = Number.POSITIVE_INFINITY) => {
      const bytes = files.get(id)
      if (bytes === undefined) throw new NotLoaded('gone')
      if (bytes.length > most) throw new NotLoaded('too-large')
      return bytes
    },
    page: async () => {
      throw new PageNotRead('no-answer')
    },
    post: async (_, message) => void posted.push(message),
    rewrite: async () => undefined,
    nameOf: async () => undefined,
    outbox: openMailbox(),
    channel: async () => undefined,
    ...more,
  }
  const pair = { reporter: 'AZE', partner: 'CHN' }
  const context: AdminContext = {
    request: { chat: { id: 1, kind: 'private' }, person: { id: 1 }, addressed: true, own: true, ...request },
    person: 1,
    role: 'owner',
    owners: [1],
    store,
    gateway,
    articles: memoryArticleCache(),
    turns: keyedMutex(),
    updates: openUpdates(fakeStatistics()),
    facts,
    today: '2026-03-13',
    now,
    language: 'en',
    dayOf: at => at.toISOString().slice(0, 10),
    home: 'AZE',
    isReviewed: false,
    logChat: undefined,
    remake: () => Promise.reject(new Error('nothing is made again here')),
    writing: { language: languageOf('en'), facts, medium: 'private', bot: '@karvan_bot', pair },
  }
  return { context, files, posted }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
