/** Index of sent messages, bounded for each chat and in all. The oldest are forgotten first. */
import { secondsInDay } from 'date-fns/constants'
import { LRUCache } from 'lru-cache'
import { type MessageRef, messageKey, type SentMessage } from './sent-message.ts'

interface Bound {
  /** How many of one chat. */
  readonly ofChat: number
  /** How many characters of JSON over all chats. */
  readonly characters: number
  /** Older ones are forgotten. */
  readonly days?: number
}
/** The limits of the index. */
export interface Bounds {
  /** Answers in private chats, and cards that a person inserted elsewhere. */
  readonly people: Bound
  readonly groups: Bound
  /** Posts of channels have no age limit: readers find them for years. */
  readonly channels: Bound
}
/** At the largest size they take 130 MB of memory and 14 MB of disk: 300 full groups, 300 full channels, 10,000 answers to people. */
export const usualBounds: Bounds = {
  people: { ofChat: 20, characters: 3_000_000, days: 7 },
  groups: { ofChat: 100, characters: 3_000_000, days: 30 },
  channels: { ofChat: 50, characters: 8_000_000 },
}

/** Is called with the key of each message that changes; `post` is undefined when it is forgotten. */
type OnChange = (key: string, post: SentMessage | undefined) => void

/** The index. It calls `changed` for each message that is added, replaced or forgotten. */
export class SentMessageIndex {
  readonly #people: Part
  readonly #groups: Part
  readonly #channels: Part
  readonly #parts: readonly Part[]

  constructor({ people, groups, channels }: Bounds, now: () => Date, changed: OnChange) {
    this.#people = new Part(people, now, changed)
    this.#groups = new Part(groups, now, changed)
    this.#channels = new Part(channels, now, changed)
    this.#parts = [this.#people, this.#groups, this.#channels]
  }

  /** Puts it last, as the newest of its chat. */
  put(post: SentMessage): void {
    const own = post.channel === true ? this.#channels : post.chat > 0 ? this.#people : this.#groups
    for (const part of this.#parts) if (part !== own) part.take(post)
    own.put(post)
  }

  take(place: MessageRef): void {
    for (const part of this.#parts) part.take(place)
  }

  at(place: MessageRef): SentMessage | undefined {
    return this.#channels.at(place) ?? this.#groups.at(place) ?? this.#people.at(place)
  }

  ofChat(chat: number): readonly SentMessage[] {
    return this.#parts.flatMap(part => part.ofChat(chat))
  }

  /** Oldest first, those of people and groups before those of channels. */
  all(): readonly SentMessage[] {
    return this.#parts.flatMap(part => part.all())
  }
}

/** The messages of people, of groups, or of channels. Reads do not count as use: the cache is in the order of `put`. */
class Part {
  readonly #bound: Bound
  readonly #now: () => Date
  readonly #changed: OnChange
  readonly #held: LRUCache<string, SentMessage>
  /** Keys by chat, oldest first. */
  readonly #byChat = new Map<number, Set<string>>()

  constructor(bound: Bound, now: () => Date, changed: OnChange) {
    this.#bound = bound
    this.#now = now
    this.#changed = changed
    this.#held = new LRUCache({
      maxSize: bound.characters,
      sizeCalculation: post => JSON.stringify(post).length,
      noDisposeOnSet: true,
      dispose: (post, key) => this.#forgotten(post, key),
    })
  }

  put(post: SentMessage): void {
    const key = messageKey(post)
    const ofChat = this.#byChat.get(post.chat) ?? new Set()
    ofChat.delete(key)
    this.#byChat.set(post.chat, ofChat.add(key))
    this.#held.set(key, post)
    this.#changed(key, post)
    const [oldest] = ofChat
    if (ofChat.size > this.#bound.ofChat && oldest !== undefined) this.#held.delete(oldest)
    this.#forgetOld()
  }

  take(place: MessageRef): void {
    if (this.#held.size > 0) this.#held.delete(messageKey(place))
  }

  at(place: MessageRef): SentMessage | undefined {
    return this.#held.peek(messageKey(place))
  }

  ofChat(chat: number): readonly SentMessage[] {
    return [...(this.#byChat.get(chat) ?? [])].map(key => this.#held.peek(key)).filter(it => it !== undefined)
  }

  all(): readonly SentMessage[] {
    return [...this.#held.rvalues()].filter(it => it !== undefined)
  }

  #forgetOld(): void {
    const { days } = this.#bound
    if (days === undefined) return
    const from = this.#now().getTime() / 1000 - days * secondsInDay
    const oldest = (): SentMessage | undefined => this.#held.rvalues().next().value ?? undefined
    for (let it = oldest(); it !== undefined && it.at < from; it = oldest()) this.take(it)
  }

  #forgotten({ chat }: SentMessage, key: string): void {
    const ofChat = this.#byChat.get(chat)
    ofChat?.delete(key)
    if (ofChat?.size === 0) this.#byChat.delete(chat)
    this.#changed(key, undefined)
  }
}
