/** Index of sent messages, bounded for each chat and in all. The oldest are forgotten first. */
import { secondsInDay } from 'date-fns/constants'
import { type MessageRef, messageKey, type SentMessage } from './sent-message.ts'

interface Bound {
  /** How many of one chat. */
  readonly ofChat: number
  /** About how many characters of JSON over all chats. */
  readonly characters: number
  /** Older ones are forgotten. */
  readonly days?: number
}
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
    const own = this.#partOf(post)
    for (const part of this.#parts) if (part !== own) part.take(post)
    own.put(post)
  }

  #partOf({ channel, chat }: SentMessage): Part {
    if (channel === true) return this.#channels
    return chat > 0 ? this.#people : this.#groups
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

/** An order of no more than that is not made anew. */
const leastOrder = 100

/** A message of the index. */
interface Held {
  readonly post: SentMessage
  readonly key: string
  readonly size: number
  /** False once it is forgotten. */
  isHeld: boolean
}

/** The messages of people, of groups, or of channels. No map of all by their keys: each update would look several up. */
class Part {
  readonly #bound: Bound
  readonly #now: () => Date
  readonly #changed: OnChange
  /** The messages of each chat, oldest first. */
  readonly #byChat = new Map<number, Held[]>()
  #size = 0
  /** About the characters of all. */
  #characters = 0
  /** Those put, in order, from `oldest` on; some are no longer held. */
  #order: Held[] = []
  #oldest = 0
  #nextLook = Number.NEGATIVE_INFINITY

  constructor(bound: Bound, now: () => Date, changed: OnChange) {
    this.#bound = bound
    this.#now = now
    this.#changed = changed
  }

  put(post: SentMessage): void {
    const before = this.#heldAt(post)
    if (before !== undefined) this.#release(before)
    const it: Held = { post, key: before?.key ?? messageKey(post), size: sizeOf(post), isHeld: true }
    const ofChat = this.#byChat.get(post.chat)
    if (ofChat === undefined) this.#byChat.set(post.chat, [it])
    else ofChat.push(it)
    this.#order.push(it)
    this.#size += 1
    this.#characters += it.size
    this.#changed(it.key, post)
    const first = ofChat?.[0]
    if (ofChat !== undefined && ofChat.length > this.#bound.ofChat && first !== undefined) this.#forget(first)
    this.#forgetOld()
    if (this.#order.length <= 2 * this.#size + leastOrder) return
    this.#order = this.#order.filter(one => one.isHeld)
    this.#oldest = 0
  }

  take(place: MessageRef): void {
    const it = this.#heldAt(place)
    if (it !== undefined) this.#forget(it)
  }

  at(place: MessageRef): SentMessage | undefined {
    return this.#heldAt(place)?.post
  }

  ofChat(chat: number): readonly SentMessage[] {
    return this.#byChat.get(chat)?.map(({ post }) => post) ?? []
  }

  all(): readonly SentMessage[] {
    return this.#order.flatMap(({ isHeld, post }) => (isHeld ? post : []))
  }

  #heldAt({ chat, message }: MessageRef): Held | undefined {
    return this.#byChat.get(chat)?.find(({ post }) => post.message === message)
  }

  /** Those beyond the bound of all; and at most once a second those that are too old. */
  #forgetOld(): void {
    const { characters, days } = this.#bound
    const beyond = (): Held | undefined => (this.#characters > characters ? this.#first() : undefined)
    for (let it = beyond(); it !== undefined; it = beyond()) this.#forget(it)
    const at = this.#now().getTime()
    if (days === undefined || at < this.#nextLook) return
    this.#nextLook = at + 1000
    const from = at / 1000 - days * secondsInDay
    for (let it = this.#first(); it !== undefined && it.post.at < from; it = this.#first()) this.#forget(it)
  }

  #first(): Held | undefined {
    while (this.#order[this.#oldest]?.isHeld === false) this.#oldest += 1
    return this.#order[this.#oldest]
  }

  #forget(it: Held): void {
    this.#release(it)
    this.#changed(it.key, undefined)
  }

  #release(it: Held): void {
    const { chat } = it.post
    const ofChat = this.#byChat.get(chat) ?? []
    if (ofChat.length > 1) ofChat.splice(ofChat.indexOf(it), 1)
    else this.#byChat.delete(chat)
    it.isHeld = false
    this.#size -= 1
    this.#characters -= it.size
  }
}

/** About the length of its JSON. To write that would cost more than the rest of a put. */
function sizeOf({ ids, recipe }: SentMessage): number {
  const recipeSize = recipe?.of === 'digest' ? JSON.stringify(recipe).length : 70
  return ids.reduce((sum, id) => sum + id.length + 3, recipe === undefined ? 60 : 60 + recipeSize)
}
