/** The last contact with Telegram. */
export interface Contact {
  /** A poll came back, or the webhook was set. */
  made(): void
  /** Whether the last contact is recent. */
  isFresh(): boolean
}

/** `clock` is monotonic, in milliseconds. */
export function openContact(clock: () => number, freshMs: number): Contact {
  let last = Number.NEGATIVE_INFINITY
  return {
    made() {
      last = clock()
    },
    isFresh: () => clock() - last < freshMs,
  }
}
