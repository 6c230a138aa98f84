import type { Destination } from './destination.ts'
import type { Messenger } from './messenger.ts'

const longWaitMs = 1_000
/** Telegram shows "typing" for five seconds. */
const shownMs = 4_500

/** Waits for the work. Shows "typing" when it takes more than a second. */
export async function typing<T>(messenger: Messenger, place: Destination, work: Promise<T>): Promise<T> {
  // A failed "typing" must not fail the answer.
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
