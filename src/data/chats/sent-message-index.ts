/** The posts that are known: so many of each chat, and of all together so many characters. The oldest go first. */
import { type Place, type Post, placeOf } from './sent-message.ts'

export interface Known {
  /** The newest of its chat from now on. */
  put(post: Post): void
  take(place: Place): void
  at(place: Place): Post | undefined
  /** The oldest first, those of groups before those of channels. */
  all(): Iterable<Post>
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
export function openKnown(
  { groups, channels }: Bounds,
  now: () => Date,
  changed: (place: Place, post: Post | undefined) => void,
): Known {
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
  readonly post: Post
  readonly characters: number
}

function openPart(
  { ofChat, characters, days }: Bound,
  now: () => Date,
  changed: (place: Place, post: Post | undefined) => void,
): Known {
  const held = new Map<string, Held>()
  const byChat = new Map<number, Map<string, Post>>()
  let sum = 0

  function remove(place: Place): boolean {
    const key = placeOf(place)
    const it = held.get(key)
    if (it === undefined) return false
    held.delete(key)
    sum -= it.characters
    const others = byChat.get(place.chat)
    others?.delete(key)
    if (others?.size === 0) byChat.delete(place.chat)
    return true
  }
  function take(place: Place): void {
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
      held.set(placeOf(post), it)
      sum += it.characters
      const others = byChat.get(post.chat) ?? new Map<string, Post>()
      byChat.set(post.chat, others.set(placeOf(post), post))
      changed(post, post)
      const excess = others.size > ofChat ? first(others.values()) : undefined
      if (excess !== undefined) take(excess)
      forgetOld()
    },
    take,
    at: place => held.get(placeOf(place))?.post,
    *all() {
      for (const { post } of held.values()) yield post
    },
  }
}
