export interface QueueState {
  /** The whole current state as lines. A line appended later may repeat a part of it. */
  text(): string
  /** Whether no work is pending. */
  isIdle(): boolean
}

/** Where a queue keeps its lines: a file, or a table of a database. */
export interface QueueLog {
  /** Appends lines. Resolves when they are written, or synced. Throws when they cannot be kept. */
  put(lines: readonly string[], until: 'written' | 'synced'): Promise<void>
  /** A line became obsolete: the log is compacted when no work is pending. */
  outdate(): void
  /** Compacts and closes. Takes no line from now on. */
  close(): Promise<void>
}

export type OpenQueueLog = (state: QueueState) => Promise<QueueLog>
