import pino from 'pino'

/** Buffers log lines for some milliseconds: each write is a system call, which costs as much as making a line. */
export interface LogWriter {
  write(line: string): void
  /** Writes the buffer. Call it before the process ends. */
  flush(): void
}

/** Above this size the buffer is written at once. */
const most = 64_000
/** A kill loses the lines of that time, but no warning or error. */
const togetherMs = 20
const routine = /^\{"level":"(?:info|debug|trace)"/

/** A buffer in front of `put`, which writes synchronously. */
export function openLogWriter(put: (text: string) => void): LogWriter {
  let buffer = ''
  let due: NodeJS.Timeout | undefined
  function flush(): void {
    clearTimeout(due)
    due = undefined
    const text = buffer
    buffer = ''
    if (text !== '') put(text)
  }
  return {
    write(line) {
      buffer += line
      if (buffer.length > most || !routine.test(line)) return flush()
      due ??= setTimeout(flush, togetherMs)
    },
    flush,
  }
}

/** The standard output. It emits 'error' when a write fails. */
export type LogOutput = ReturnType<typeof pino.destination>

/** Above this size new lines are dropped, while a full disk or a closed pipe takes none. */
const mostWaiting = 1_000_000

/** The standard output. A write that fails (ENOSPC, EPIPE) throws nothing and is tried again with the next one. */
export const standardOutput = (descriptor = 1): LogOutput =>
  pino.destination({ dest: descriptor, sync: true, maxLength: mostWaiting }).on('error', () => undefined)
