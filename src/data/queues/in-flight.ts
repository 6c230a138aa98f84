/** What messages to many that are still on their way will hold, and where. Pure. */
import type { OpenItem } from './outbox-codec.ts'

export interface InFlight {
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
export function inFlight(open: Iterable<Readonly<OpenItem>>, ids: ReadonlySet<string>): readonly InFlight[] {
  return [...open].flatMap(({ posting, states }): readonly InFlight[] => {
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
