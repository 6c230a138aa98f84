/** Where the lines of the log are written: those of one turn of the loop in one piece, for each write costs as much as its line. */
export interface LogWriter {
  write(line: string): void
  /** Writes what has gathered. To be called before the process ends. */
  flush(): void
}

/** So much is not held back: whoever reads the log of a busy bot sees it come. */
const most = 64_000

/** Paper over something that writes at once. */
export function openLogWriter(put: (text: string) => void): LogWriter {
  let gathered = ''
  let due: NodeJS.Immediate | undefined
  function flush(): void {
    clearImmediate(due)
    due = undefined
    const text = gathered
    gathered = ''
    if (text !== '') put(text)
  }
  return {
    write(line) {
      gathered += line
      if (gathered.length > most) return flush()
      due ??= setImmediate(flush)
    },
    flush,
  }
}
