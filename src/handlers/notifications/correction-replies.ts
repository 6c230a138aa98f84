/** Which messages get a correction as a reply, when they cannot be edited. Pure. */
import type { SentMessage } from '../../data/chats/sent-message.ts'
import { topicKey } from './already-told.ts'

export interface Affected {
  readonly post: SentMessage
  readonly ids: readonly string[]
}

/** Each figure is corrected once a chat or topic, in reply to the latest message that holds it. */
export function repliesTo(posts: readonly SentMessage[], ids: readonly string[]): readonly Affected[] {
  const wanted = new Set(ids)
  const latest = new Map<string, SentMessage>()
  for (const post of posts) {
    for (const id of post.ids) {
      const key = `${topicKey(post)} ${id}`
      const other = latest.get(key)
      if (wanted.has(id) && (other === undefined || other.message < post.message)) latest.set(key, post)
    }
  }
  return posts.flatMap(post => {
    const own = affectedIn(post, ids).filter(id => latest.get(`${topicKey(post)} ${id}`) === post)
    return own.length === 0 ? [] : [{ post, ids: own }]
  })
}

/** Those of the ids that the message holds, in their order. */
export function affectedIn(post: SentMessage, ids: readonly string[]): readonly string[] {
  const held = new Set(post.ids)
  return ids.filter(id => held.has(id))
}
