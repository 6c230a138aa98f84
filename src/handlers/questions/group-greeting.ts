/** Greets a group once: when the bot joins or at /start, whichever comes first. */
import type { Store } from '../../data/store.ts'
import { chatLanguage } from '../request/answer-language.ts'
import type { Intent } from '../request/intent.ts'
import type { AppConfig, RequestContext } from '../request/request-context.ts'

type Group = Pick<RequestContext, 'request' | 'settings'>

export interface GroupGreeting {
  /** Whether it was not greeted yet, and records that it is. Errors: a StoreError. */
  isFirst(group: Group): Promise<boolean>
  /** Whether /start gets an answer: not within a minute of the greeting, since a link that adds the bot sends /start too. */
  isDue(group: Group): Promise<boolean>
}

const togetherMs = 60_000

/** The time of the greeting is one of the group's settings, and is forgotten with them. */
export function openGroupGreeting(store: Pick<Store, 'changeChat'>, now: () => Date): GroupGreeting {
  async function isFirst({ request, settings }: Group): Promise<boolean> {
    if (settings.greeted !== undefined) return false
    const greeted = now().toISOString()
    let isMine = false
    await store.changeChat(request.chat.id, kept => {
      isMine = kept.greeted === undefined
      return isMine ? { ...kept, greeted } : kept
    })
    return isMine
  }
  return {
    isFirst,
    isDue: async group => {
      const { greeted } = group.settings
      return (await isFirst(group)) || now().getTime() - Date.parse(greeted ?? '') > togetherMs
    },
  }
}

export const isGreeting = (intent: Intent): boolean =>
  'ask' in intent && intent.ask.kind === 'page' && intent.ask.page === 'group'

/** Until a group has chosen a language, it is greeted in that of who added the bot: chosen in private, else of their client. */
export async function inLanguageOfAdder(
  context: RequestContext,
  { store, language }: Pick<AppConfig, 'store' | 'language'>,
): Promise<RequestContext> {
  const { request, settings, writing } = context
  const { person } = request
  if (settings.language !== undefined || person === undefined) return context
  const privately = { ...request, chat: { id: person.id, kind: 'private' as const } }
  const own = chatLanguage(privately, await store.chat(person.id), language)
  return { ...context, writing: { ...writing, language: own } }
}
