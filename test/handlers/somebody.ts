/** Requests, and an app to answer them. */
import type { Engine } from '../../src/data/engine/engine.ts'
import { createApp, type OpenApp } from '../../src/handlers/app.ts'
import type { Request } from '../../src/handlers/request/request.ts'
import { admin } from '../app.ts'
import { openSeedStore } from '../store.ts'

/** An app over an engine, with a clock that can be set. */
export async function appOver(engine: Engine, clock = { at: '2026-11-24T12:00:00Z' }): Promise<OpenApp> {
  return createApp({
    store: await openSeedStore(engine),
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    now: () => new Date(clock.at),
    dayOf: at => at.toISOString().slice(0, 10),
    bot: '@karvan_bot',
    isChatAdmin: async (_, person) => person === admin,
  })
}
export const somebody = (
  text: string,
  chat: number,
  person: number,
  kind: Request['chat']['kind'] = 'private',
): Request => ({
  chat: { id: chat, kind },
  person: { id: person, languageTag: 'en' },
  addressed: true,
  text,
})
export const inGroup = (text: string, person = 7): Request => somebody(text, -5, person, 'group')
/** The first line of the answer. */
export const first = async (app: OpenApp, request: Request): Promise<string> =>
  (await app.respond(request))?.text.split('\n')[0] ?? '(silence)'
