import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** The inbox's file in the data folder. */
export const inboxPath = (folder: string): string => join(folder, 'inbox.jsonl')

/** The process was ended by a fault of its own. A new line first: the one before may be half written. */
const faultLine = '\n["fault"]\n'

/** Notes that the process ends by a fault of its own. Synchronous, for there is no later. Never throws. */
export function noteFault(folder: string): void {
  try {
    appendFileSync(inboxPath(folder), faultLine)
  } catch {
    // There is nobody left to tell.
  }
}
