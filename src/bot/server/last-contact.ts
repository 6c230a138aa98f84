export interface Contact {
  /** A poll came back, or the webhook is set. */
  made(): void
  /** Telegram cannot reach the bot. */
  lost(): void
  isFresh(): boolean
  /** Seconds since the last contact; infinite before the first, and after it was lost. */
  age(): number
}

/** `clock` is monotonic, in milliseconds. Of several replicas only the leader has contacts: the others are ready without. */
export function openContact(clock: () => number, freshMs: number, isLeader: () => boolean = () => true): Contact {
  let last = Number.NEGATIVE_INFINITY
  return {
    made() {
      last = clock()
    },
    lost() {
      last = Number.NEGATIVE_INFINITY
    },
    isFresh: () => !isLeader() || clock() - last < freshMs,
    age: () => (isLeader() ? (clock() - last) / 1000 : 0),
  }
}
