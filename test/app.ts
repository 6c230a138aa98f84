/** The app over what the press printed, or over other edits, on a fixed day. */

import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { Edit } from '../src/data/model/edit.ts'
import type { Code } from '../src/data/model/schema.ts'
import { createApp, type OpenApp } from '../src/handlers/app.ts'
import type { Request } from '../src/handlers/request/request.ts'
import type { Message } from '../src/writing/message/message.ts'
import { pressEdits, today } from './facts.ts'
import { openSeedStore } from './store.ts'

/** The user id of the admin of every group. */
export const admin = 7

/** Each call opens its own store, so that tests do not see each other's settings. */
export async function seedApp(
  day: string = today,
  edits: readonly Edit[] = pressEdits,
  publicUrl?: string,
): Promise<OpenApp> {
  const store = await openSeedStore(memoryEngine(edits))
  return createApp({
    store,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    now: () => new Date(`${day}T12:00:00Z`),
    dayOf: at => at.toISOString().slice(0, 10),
    bot: '@karvan_bot',
    ...(publicUrl !== undefined && { publicUrl }),
    isChatAdmin: async (_, person) => person === admin,
  })
}

/** A request from a private chat whose client uses this language. */
export const asks = (text: string | undefined, language: Code = 'en'): Request => ({
  chat: { id: 7, kind: 'private' },
  person: { id: 7, languageTag: language },
  addressed: true,
  ...(text === undefined ? {} : { text }),
})

/** A message as readers see it: the picture, the text, then the buttons. */
export function shown(message: Message | undefined): string {
  if (message === undefined) return '(silence)'
  const rows = message.buttons.map(row => row.map(({ label }) => `[ ${label} ]`).join(' '))
  const picture = message.picture === undefined ? [] : [`(picture: ${message.picture.form})`]
  return [...picture, message.text, ...(rows.length === 0 ? [] : ['', ...rows])].join('\n')
}
