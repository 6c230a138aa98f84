import { createHmac } from 'node:crypto'
import { RecentMap } from '../../data/model/recent-map.ts'

/** The name of a chat in the log. */
export type ChatPseudonym = (chat: number) => string

const remembered = 20_000

/**
 * Names chats in the log: a keyed hash of the id, so that the lines of one chat can be found, and no line tells which chat it is.
 * The key is derived from the token: equal after every start, other for every bot, and new with a new token.
 */
export function chatPseudonym(token: string): ChatPseudonym {
  const key = createHmac('sha256', token).update('chats of karvan in the log').digest()
  const known = new RecentMap<number, string>(remembered)
  return chat => {
    const held = known.get(chat)
    if (held !== undefined) return held
    const name = createHmac('sha256', key).update(String(chat)).digest('base64url').slice(0, 10)
    known.set(chat, name)
    return name
  }
}
