/** Facts in messages that the outbox has not sent yet. Pure. */
import type { OpenItem } from './outbox-state.ts'

/** An unsent message with some of the wanted facts. */
export interface InFlight {
  readonly chat: number
  readonly thread?: number
  /** Which of the wanted facts the message holds. */
  readonly ids: readonly string[]
  readonly version: number
  /** Whether the message can be edited later, as a channel post can. */
  readonly isMendable: boolean
}

/** Only groups and channels: messages in private chats are not corrected. */
export function inFlight(open: Iterable<Readonly<OpenItem>>, ids: ReadonlySet<string>): readonly InFlight[] {
  return [...open].flatMap(({ posting, states }): readonly InFlight[] => {
    const { version, messages, recipients } = posting
    if (version === undefined) return []
    const held = messages.map(({ uses }) => uses.filter(id => ids.has(id)))
    // Most items hold none of them, and have many recipients.
    if (held.every(it => it.length === 0)) return []
    return recipients.flatMap(({ chat, thread, message }, i) => {
      const own = held[message] ?? []
      if (chat >= 0 || own.length === 0 || typeof states[i] !== 'number') return []
      const isMendable = messages[message]?.recipe !== undefined
      return [{ chat, ids: own, version, isMendable, ...(thread !== undefined && { thread }) }]
    })
  })
}
