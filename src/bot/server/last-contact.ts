/** When Telegram was last in reach. */
export interface Contact {
  /** A poll came back, or the webhook was set. */
  made(): void
  /** Whether that was lately. */
  isFresh(): boolean
}

/** No contact yet. `clock` is in milliseconds and never set back, as `performance.now()` is. */
export function openContact(clock: () => number, freshMs: number): Contact {
  let last = Number.NEGATIVE_INFINITY
  return {
    made() {
      last = clock()
    },
    isFresh: () => clock() - last < freshMs,
  }
}
