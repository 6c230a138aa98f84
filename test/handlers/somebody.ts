/** Who asks, where, and of which desk. */
import type { Engine } from '../../src/data/engine/engine.ts'
import { openStore } from '../../src/data/store.ts'
import { type OpenDesk, openDesk } from '../../src/handlers/app.ts'
import type { Asked } from '../../src/handlers/request/request.ts'
import { admin } from '../app.ts'

/** A desk over an engine, with a clock that can be set. */
export async function deskOver(engine: Engine, clock = { at: '2026-11-24T12:00:00Z' }): Promise<OpenDesk> {
  return openDesk({
    store: await openStore(engine),
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
  kind: Asked['chat']['kind'] = 'private',
): Asked => ({
  chat: { id: chat, kind },
  person: { id: person, languageTag: 'en' },
  addressed: true,
  text,
})
export const inGroup = (text: string, person = 7): Asked => somebody(text, -5, person, 'group')
/** The first line of the answer. */
export const first = async (desk: OpenDesk, asked: Asked): Promise<string> =>
  (await desk.respond(asked))?.text.split('\n')[0] ?? '(silence)'
