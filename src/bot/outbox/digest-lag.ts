import type { OutboxItem } from '../../data/queues/outbox-codec.ts'

type Chosen = { readonly chat: number; readonly thread?: number | undefined }

/** Times digests from the outbox to their chats. What an earlier run has left is timed from the start. */
export class DigestLag {
  readonly #clock: () => number
  readonly #openedAt: number
  readonly #since = new Map<string, number>()
  /** Chats in quiet hours. */
  readonly #held = new Map<string, Set<string>>()

  /** `clock` is monotonic, in milliseconds. */
  constructor(clock: () => number) {
    this.#clock = clock
    this.#openedAt = clock()
  }

  put({ id }: OutboxItem): void {
    if (isDigest(id)) this.#since.set(id, this.#clock())
  }

  /** The chat does not want it at this hour. */
  held(id: string, to: Chosen): void {
    if (!isDigest(id)) return
    const held = this.#held.get(id) ?? new Set()
    this.#held.set(id, held.add(keyOf(to)))
  }

  /** Milliseconds until it was sent to that chat. Returns undefined for other items, and when quiet hours held it. */
  sent(id: string, to: Chosen): number | undefined {
    if (!isDigest(id) || this.#held.get(id)?.has(keyOf(to)) === true) return undefined
    return this.#clock() - (this.#since.get(id) ?? this.#openedAt)
  }

  /** Nothing more of it is sent. */
  ended(id: string): void {
    this.#since.delete(id)
    this.#held.delete(id)
  }
}

const isDigest = (id: string): boolean => id.startsWith('digest:')
const keyOf = ({ chat, thread }: Chosen): string => `${chat} ${thread ?? ''}`
