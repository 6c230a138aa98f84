/** An app over the whole seed, on a fixed day, for the bot, the terminal and the transcripts. */

import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { Code } from '../src/data/model/schema.ts'
import { openStore } from '../src/data/store.ts'
import { createApp, type OpenApp } from '../src/handlers/app.ts'
import type { Request } from '../src/handlers/request/request.ts'
import type { Message } from '../src/writing/message/message.ts'
import { seedEdits, today } from './facts.ts'

/** Who decides for each group. */
export const admin = 7

/** Its store is its own: what one test chooses, another does not see. */
export async function seedDesk(day: string = today): Promise<OpenApp> {
  const store = await openStore(memoryEngine(seedEdits))
  return createApp({
    store,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    now: () => new Date(`${day}T12:00:00Z`),
    dayOf: () => day,
    bot: '@karvan_bot',
    isChatAdmin: async (_, person) => person === admin,
  })
}

/** Somebody in a private chat whose client speaks that language. */
export const asks = (text: string | undefined, language: Code = 'en'): Request => ({
  chat: { id: 7, kind: 'private' },
  person: { id: 7, languageTag: language },
  addressed: true,
  ...(text === undefined ? {} : { text }),
})

/** A message as the reader sees it, with its buttons under it. */
export function shown(message: Message | undefined): string {
  if (message === undefined) return '(silence)'
  const rows = message.buttons.map(row => row.map(({ label }) => `[ ${label} ]`).join(' '))
  return [message.text, ...(rows.length === 0 ? [] : ['', ...rows])].join('\n')
}
