/** What messages to many that are still on their way will hold, and where. Pure. */
import type { Open } from './outbox-codec.ts'

export interface Coming {
  readonly chat: number
  readonly thread?: number
  /** Which of those that were asked for it holds. */
  readonly ids: readonly string[]
  /** The version of the data that its words are of. */
  readonly version: number
  /** Whether it can be written again, as a channel's post can. */
  readonly isMendable: boolean
}

/** Of groups and channels: in private chats nothing is corrected. */
export function comingIn(open: Iterable<Readonly<Open>>, ids: ReadonlySet<string>): readonly Coming[] {
  return [...open].flatMap(({ posting, states }): readonly Coming[] => {
    const { version, messages, recipients } = posting
    if (version === undefined) return []
    const held = messages.map(({ uses }) => uses.filter(id => ids.has(id)))
    return recipients.flatMap(({ chat, thread, message }, i) => {
      const own = held[message] ?? []
      if (chat >= 0 || own.length === 0 || typeof states[i] !== 'number') return []
      const isMendable = messages[message]?.recipe !== undefined
      return [{ chat, ids: own, version, isMendable, ...(thread !== undefined && { thread }) }]
    })
  })
}
