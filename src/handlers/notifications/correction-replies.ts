/** To which messages a correction is a reply, where it cannot be an edit. Pure. */
import type { SentMessage } from '../../data/chats/sent-message.ts'
import { topicOf } from './already-told.ts'

/** A message, and what is corrected in it. */
export interface Affected {
  readonly post: SentMessage
  readonly ids: readonly string[]
}

/** Each figure is corrected once in a chat or topic, under the latest of these messages that holds it. */
export function repliesTo(posts: readonly SentMessage[], ids: readonly string[]): readonly Affected[] {
  const wanted = new Set(ids)
  const latest = new Map<string, SentMessage>()
  for (const post of posts) {
    for (const id of post.ids) {
      const key = `${topicOf(post)} ${id}`
      const other = latest.get(key)
      if (wanted.has(id) && (other === undefined || other.message < post.message)) latest.set(key, post)
    }
  }
  return posts.flatMap(post => {
    const own = affectedIn(post, ids).filter(id => latest.get(`${topicOf(post)} ${id}`) === post)
    return own.length === 0 ? [] : [{ post, ids: own }]
  })
}

/** Which of these it holds, in their order. */
export function affectedIn(post: SentMessage, ids: readonly string[]): readonly string[] {
  const held = new Set(post.ids)
  return ids.filter(id => held.has(id))
}
