import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { failureOf, isTooLarge } from '../api/classify-error.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { type RetryForeverOptions, retryUntilStopped } from '../api/retry-forever.ts'
import { heardKinds } from '../process/update-kinds.ts'

/**
 * Long polling until the signal is aborted. `take` gets the updates in order, and resolves when they cannot be lost, with false if
 * a stop came before that.
 *
 * Each call confirms the updates of the last one. It retries after a conflict with another copy (409), a refusal or a broken
 * connection. Returns the offset that confirms the last updates. Throws only when Telegram does not accept the token.
 */
export async function poll(
  api: Api,
  pollSeconds: number,
  retry: RetryForeverOptions,
  take: (updates: readonly Update[]) => Promise<boolean>,
): Promise<number | undefined> {
  const { signal } = retry
  let offset: number | undefined
  let limit = mostUpdates
  while (!signal.aborted) {
    const updates = await retryUntilStopped(retry, isTokenRefused, async () => {
      const asked = {
        timeout: pollSeconds,
        allowed_updates: heardKinds,
        limit,
        ...(offset !== undefined && { offset }),
      }
      try {
        return whole(await api.getUpdates(asked, forGrammy(signal)))
      } catch (error) {
        if (isTooLarge(error)) limit = Math.ceil(limit / 4)
        throw error
      }
    })
    if (updates === undefined) return offset
    limit = mostUpdates
    if (!(await take(updates))) return offset
    // Without an offset Telegram sends all unconfirmed updates. A stored offset could miss some: after a week without updates
    // their ids restart at a random number.
    offset = updates.length === 0 ? undefined : Math.max(...updates.map(update => update.update_id)) + 1
  }
  return offset
}

export const isTokenRefused = (error: unknown): boolean => failureOf(error).kind === 'token'

/** Telegram's own limit of one answer. */
const mostUpdates = 100

/** The valid updates. A proxy may answer anything; a list without a valid one is an error, so that it is not asked for without a pause. */
function whole(updates: readonly Update[]): readonly Update[] {
  if (!Array.isArray(updates)) throw new TypeError('getUpdates gave no list')
  const valid = updates.filter(update => Number.isSafeInteger(update?.update_id))
  if (valid.length === 0 && updates.length > 0) throw new TypeError('getUpdates gave no update')
  return valid
}
