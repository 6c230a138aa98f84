/** Index of subscriptions by chat, by the person who set them up, and by the group that gets its digests together. */

interface Indexed {
  readonly chat: number
  readonly thread?: number | undefined
  readonly by?: number | undefined
  readonly isPaused: boolean
  readonly isBehind?: true | undefined
}

export interface DigestGroup<T> {
  readonly members: ReadonlySet<T>
  /** How many of them are behind the group. */
  readonly behind: number
}

interface Group<T> {
  readonly members: Set<T>
  behind: number
}

/** Subscriptions in memory. Each change costs the same for any number of them. */
export class SubscriptionIndex<T extends Indexed> {
  readonly #groupOf: (one: T) => string
  /** By chat, then by topic, which is 0 without one. */
  readonly #chats = new Map<number, Map<number, T>>()
  readonly #setUp = new Map<number, Set<T>>()
  readonly #groups = new Map<string, Group<T>>()

  constructor(groupOf: (one: T) => string) {
    this.#groupOf = groupOf
  }

  get groups(): ReadonlyMap<string, DigestGroup<T>> {
    return this.#groups
  }

  of(chat: number, thread = 0): T | undefined {
    return this.#chats.get(chat)?.get(thread)
  }

  ofChat(chat: number): readonly T[] {
    return [...(this.#chats.get(chat)?.values() ?? [])]
  }

  setUpBy(person: number): readonly T[] {
    return [...(this.#setUp.get(person) ?? [])]
  }

  *all(): Generator<T> {
    for (const topics of this.#chats.values()) yield* topics.values()
  }

  set(one: T): void {
    const { chat, thread = 0 } = one
    const topics = this.#chats.get(chat) ?? new Map<number, T>()
    const before = topics.get(thread)
    if (before !== undefined) this.#unlist(before)
    this.#chats.set(chat, topics.set(thread, one))
    this.#list(one)
  }

  /** Returns whether there was one. */
  delete(chat: number, thread = 0): boolean {
    const topics = this.#chats.get(chat)
    const before = topics?.get(thread)
    if (topics === undefined || before === undefined) return false
    topics.delete(thread)
    if (topics.size === 0) this.#chats.delete(chat)
    this.#unlist(before)
    return true
  }

  #list(one: T): void {
    if (one.by !== undefined) this.#setUp.set(one.by, (this.#setUp.get(one.by) ?? new Set()).add(one))
    if (one.isPaused) return
    const group = this.#groups.get(this.#groupOf(one)) ?? { members: new Set(), behind: 0 }
    group.members.add(one)
    if (one.isBehind) group.behind += 1
    this.#groups.set(this.#groupOf(one), group)
  }

  #unlist(one: T): void {
    const setUp = one.by === undefined ? undefined : this.#setUp.get(one.by)
    setUp?.delete(one)
    if (one.by !== undefined && setUp?.size === 0) this.#setUp.delete(one.by)
    const group = this.#groups.get(this.#groupOf(one))
    if (group?.members.delete(one) !== true) return
    if (one.isBehind) group.behind -= 1
    if (group.members.size === 0) this.#groups.delete(this.#groupOf(one))
  }
}
