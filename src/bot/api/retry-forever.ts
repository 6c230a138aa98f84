import { GrammyError } from 'grammy'
import { described, type Log } from '../process/log.ts'
import { askedMs } from './classify-error.ts'
import { pause } from './pause.ts'

export interface RetryForeverOptions {
  readonly log: Log
  /** The wait after the first failure in a row. It doubles, up to eight times as long. */
  readonly backOffMs: number
  readonly signal: AbortSignal
}

/**
 * Repeats a call until it succeeds. Logs one line for each outage, not for each failure.
 *
 * Returns undefined when the signal is aborted. Errors: only those that `isFinal`.
 */
export async function retryUntilStopped<T>(
  { log, backOffMs, signal }: RetryForeverOptions,
  isFinal: (error: unknown) => boolean,
  call: () => Promise<T>,
): Promise<T | undefined> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      const result = await call()
      if (failures > 0) log.info({ tries: failures + 1 }, 'Telegram answers again')
      return result
    } catch (error) {
      if (signal.aborted) return undefined
      if (isFinal(error)) throw error
      if (failures === 0) log.warn({ err: described(error) }, trouble(error))
      const asked = error instanceof GrammyError ? askedMs(error.parameters) : undefined
      await pause(asked ?? backOffMs * Math.min(2 ** failures, 8), signal)
    }
  }
  return undefined
}

const trouble = (error: unknown): string =>
  error instanceof GrammyError && error.error_code === 409
    ? 'another copy of this bot is polling with the same token; waiting until it stops'
    : 'Telegram does not answer; trying again'
