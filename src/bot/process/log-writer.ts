/** Buffers the log lines of one turn of the event loop: a write costs as much as a line. */
export interface LogWriter {
  write(line: string): void
  /** Writes the buffer. Call it before the process ends. */
  flush(): void
}

/** Above this size the buffer is written at once. */
const most = 64_000

/** `put` writes at once. */
export function openLogWriter(put: (text: string) => void): LogWriter {
  let buffer = ''
  let due: NodeJS.Immediate | undefined
  function flush(): void {
    clearImmediate(due)
    due = undefined
    const text = buffer
    buffer = ''
    if (text !== '') put(text)
  }
  return {
    write(line) {
      buffer += line
      if (buffer.length > most) return flush()
      due ??= setImmediate(flush)
    },
    flush,
  }
}
