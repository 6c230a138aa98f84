import type { Deadlines, Timed } from '../api/deadlines.ts'
import { ending } from '../api/ending.ts'
import type { Destination } from './destination.ts'
import type { Messenger } from './messenger.ts'

const longWaitMs = 1_000
/** Telegram shows "typing" for five seconds. */
const shownMs = 4_500

/** Waits for the work. Shows "typing" when it takes more than a second. */
export function typing<T>(
  { messenger, deadlines }: { readonly messenger: Pick<Messenger, 'showTyping'>; readonly deadlines: Deadlines },
  place: Destination,
  work: Promise<T>,
): Promise<T> {
  const wait = {
    endsAt: performance.now() + longWaitMs,
    late(): void {
      wait.endsAt += shownMs
      // A failed "typing" must not fail the answer.
      void messenger.showTyping(place).catch(() => undefined)
    },
  } satisfies Timed
  deadlines.add(wait)
  return ending(work, () => deadlines.delete(wait))
}
