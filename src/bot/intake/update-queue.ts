import type { Update } from 'grammy/types'

export interface TakenUpdate {
  /** The same update has the same key, however often Telegram sends it. */
  readonly key: string
  /** Its queue, see queueKeyOf. */
  readonly chat: string
  /** As the queue keeps it. */
  readonly update: unknown
  /** As it came, with names. */
  readonly whole: Update
}

export interface TakenUpdates {
  /** Resolves when the new ones among them are handled; those that are handled elsewhere do not count. */
  readonly handled: Promise<undefined>
}

/** A queue of updates, in order for each chat: in this process alone, or shared by several replicas. */
export interface UpdateQueue {
  /** Updates in work or waiting in this process. */
  readonly size: number
  /** The form in which an update is kept. Throws for one that is nested too deep. */
  strip(update: Update): unknown
  /** Handles updates from now on. Resolves when none that an earlier run left can end the process any more. */
  start(): Promise<void>
  /**
   * Resolves when none of them can be lost. Updates taken before are skipped. Waits while very many are in work.
   * Errors: an update that is not kept, and was not handled either because of a stop.
   */
  put(updates: readonly TakenUpdate[]): Promise<TakenUpdates>
  /** It was not finished after all: its repeat is taken. */
  reopen(key: string): void
  /** Takes none from another process any more, and resolves when all that are in work are handled. */
  drained(): Promise<void>
}
