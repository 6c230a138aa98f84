import type { Destination } from './destination.ts'
import type { Messenger } from './messenger.ts'

const longWaitMs = 1_000
/** Telegram takes the sign away after five seconds. */
const shownMs = 4_500

/** Waits for the work, and shows "typing" as long as that takes more than a second. */
export async function typing<T>(messenger: Messenger, place: Destination, work: Promise<T>): Promise<T> {
  // It is a courtesy: an answer must not fail for it.
  const show = (): void => void messenger.showTyping(place).catch(() => undefined)
  let repeated: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    show()
    repeated = setInterval(show, shownMs)
  }, longWaitMs)
  try {
    return await work
  } finally {
    clearTimeout(first)
    clearInterval(repeated)
  }
}
