/** The posts that are known: so many of each chat, and of all together so many characters. The oldest go first. */
import { type MessageRef, messageKey, type SentMessage } from './sent-message.ts'

export interface SentMessageIndex {
  /** The newest of its chat from now on. */
  put(post: SentMessage): void
  take(place: MessageRef): void
  at(place: MessageRef): SentMessage | undefined
  /** The oldest first, those of groups before those of channels. */
  all(): Iterable<SentMessage>
}

/** Of one kind of chat. */
interface Bound {
  /** So many of a chat. */
  readonly ofChat: number
  /** So many characters over all chats, as they are written. */
  readonly characters: number
  /** Older ones are forgotten. */
  readonly days?: number
}
export interface Bounds {
  readonly groups: Bound
  /** What a channel says stands. */
  readonly channels: Bound
}
/** Of the largest size they take a hundred megabytes of memory, and eleven of the disk: 300 full groups, 300 full channels. */
export const usualBounds: Bounds = {
  groups: { ofChat: 100, characters: 3_000_000, days: 30 },
  channels: { ofChat: 50, characters: 8_000_000 },
}

/** `changed` is told of each that is another now, or none any more. */
export function openSentMessageIndex(
  { groups, channels }: Bounds,
  now: () => Date,
  changed: (place: MessageRef, post: SentMessage | undefined) => void,
): SentMessageIndex {
  const [inGroups, inChannels] = [openPart(groups, now, changed), openPart(channels, now, changed)]
  return {
    put(post) {
      const [part, other] = post.channel === true ? [inChannels, inGroups] : [inGroups, inChannels]
      other.take(post)
      part.put(post)
    },
    take: place => {
      for (const part of [inGroups, inChannels]) part.take(place)
    },
    at: place => inChannels.at(place) ?? inGroups.at(place),
    *all() {
      yield* inGroups.all()
      yield* inChannels.all()
    },
  }
}

interface Held {
  readonly post: SentMessage
  readonly characters: number
}

function openPart(
  { ofChat, characters, days }: Bound,
  now: () => Date,
  changed: (place: MessageRef, post: SentMessage | undefined) => void,
): SentMessageIndex {
  const held = new Map<string, Held>()
  const byChat = new Map<number, Map<string, SentMessage>>()
  let sum = 0

  function remove(place: MessageRef): boolean {
    const key = messageKey(place)
    const it = held.get(key)
    if (it === undefined) return false
    held.delete(key)
    sum -= it.characters
    const others = byChat.get(place.chat)
    others?.delete(key)
    if (others?.size === 0) byChat.delete(place.chat)
    return true
  }
  function take(place: MessageRef): void {
    if (remove(place)) changed(place, undefined)
  }
  const first = <T>(of: Iterable<T>): T | undefined => of[Symbol.iterator]().next().value
  function forgetOld(): void {
    const oldest = days === undefined ? Number.NEGATIVE_INFINITY : now().getTime() / 1000 - days * 86_400
    for (let it = first(held.values()); it !== undefined; it = first(held.values())) {
      if (sum <= characters && it.post.at >= oldest) break
      take(it.post)
    }
  }
  return {
    put(post) {
      remove(post)
      const it = { post, characters: JSON.stringify(post).length }
      held.set(messageKey(post), it)
      sum += it.characters
      const others = byChat.get(post.chat) ?? new Map<string, SentMessage>()
      byChat.set(post.chat, others.set(messageKey(post), post))
      changed(post, post)
      const excess = others.size > ofChat ? first(others.values()) : undefined
      if (excess !== undefined) take(excess)
      forgetOld()
    },
    take,
    at: place => held.get(messageKey(place))?.post,
    *all() {
      for (const { post } of held.values()) yield post
    },
  }
}
