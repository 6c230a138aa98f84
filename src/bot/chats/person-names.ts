import type { Api } from 'grammy'
import { LRUCache } from 'lru-cache'
import { forGrammy } from '../api/retry-calls.ts'

const keptMs = 10 * 60 * 1000
const most = 500
/** A log is not held up for a name. */
const waitMs = 2_000

/**
 * Looks up the names of people, for messages that tell who did something. They are kept in memory only, for ten minutes.
 * Undefined when Telegram does not tell a name: the person has not started the bot. Never rejects.
 */
export function openPersonNames(api: Api, signal: AbortSignal): (person: number) => Promise<string | undefined> {
  const kept = new LRUCache<number, { readonly name: string | undefined }>({ max: most, ttl: keptMs })

  async function ask(person: number): Promise<string | undefined> {
    try {
      const chat = await api.getChat(person, forGrammy(AbortSignal.any([signal, AbortSignal.timeout(waitMs)])))
      return chat.type === 'private' ? [chat.first_name, chat.last_name ?? ''].join(' ').trim() : undefined
    } catch {
      return undefined
    }
  }

  return async person => {
    const held = kept.get(person) ?? { name: await ask(person) }
    if (!kept.has(person)) kept.set(person, held)
    return held.name
  }
}
