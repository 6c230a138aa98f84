import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { failureOf } from '../api/classify-error.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { type RetryForeverOptions, retryUntilStopped } from '../api/retry-forever.ts'
import { heardKinds } from '../process/update-kinds.ts'

/**
 * Long polling until the signal is aborted: what comes, in order, to `take`, which resolves when it cannot be lost.
 *
 * The next call confirms what the last one brought. Another copy that polls (409), refusals and broken connections are
 * waited out.
 * Shape: the offset that would confirm what came last.
 * Errors: only when Telegram does not know the token.
 */
export async function poll(
  api: Api,
  pollSeconds: number,
  retry: RetryForeverOptions,
  take: (updates: readonly Update[]) => Promise<void>,
): Promise<number | undefined> {
  const { signal } = retry
  let offset: number | undefined
  while (!signal.aborted) {
    const asked = { timeout: pollSeconds, allowed_updates: heardKinds, ...(offset !== undefined && { offset }) }
    const updates = await retryUntilStopped(retry, isTokenRefused, async () =>
      whole(await api.getUpdates(asked, forGrammy(signal))),
    )
    if (updates === undefined) return offset
    await take(updates)
    // Without an offset Telegram gives what was never confirmed. A kept one could miss updates: after a quiet week their
    // ids start anew anywhere.
    offset = updates.length === 0 ? undefined : Math.max(...updates.map(update => update.update_id)) + 1
  }
  return offset
}

const isTokenRefused = (error: unknown): boolean => failureOf(error).kind === 'token'

/** The updates that are updates at all: a proxy may answer anything. */
function whole(updates: readonly Update[]): readonly Update[] {
  if (!Array.isArray(updates)) throw new TypeError('getUpdates gave no list')
  return updates.filter(update => Number.isSafeInteger(update?.update_id))
}
