/** Limits of the queue of updates, the same for a single process and for replicas. */

/** Queue length of one chat. Above it the chat is flooding, and its further updates are dropped. */
export const mostInChat = 300
/** An update that so many uncaught errors have followed is set aside. */
export const mostFaults = 2
/** Longest time that an update tried alone blocks all others. */
export const aloneMs = 5_000
