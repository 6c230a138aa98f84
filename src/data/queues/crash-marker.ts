import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

export const inboxPath = (folder: string): string => join(folder, 'inbox.jsonl')

/** Begins with a line feed: the line before may be half written. */
const faultLine = '\n["fault"]\n'

/** Notes in the inbox that an uncaught error ends the process. Synchronous, because the process exits next. Never throws. */
export function noteFault(folder: string): void {
  try {
    appendFileSync(inboxPath(folder), faultLine)
  } catch {
    // The process is ending: there is no caller to report it to.
  }
}
