import type { Transformer } from 'grammy'
import type { LossStage } from './call-lost.ts'
import { askedMs, lossOf } from './classify-error.ts'
import { pause } from './pause.ts'
import { limiter, type StopSignal } from './time-limit.ts'

export interface RetryPolicy {
  /** Time limit of one attempt. */
  readonly callMs: number
  /** The same for a call with a file. */
  readonly uploadMs: number
  /** The waits before the second, third … attempt. */
  readonly pausesMs: readonly number[]
  /** Latest start of the last attempt after the first, including waits that Telegram asks for. */
  readonly waitMs: number
}

export const usualRetries: RetryPolicy = {
  callMs: 10_000,
  uploadMs: 60_000,
  pausesMs: [1_000, 3_000, 9_000, 18_000, 27_000],
  waitMs: 60_000,
}

/** How an attempt failed. `refused` includes 429 and 5xx. `final`: any other error of Telegram. */
type Failure = LossStage | 'final'

export interface FailedAttempt {
  readonly method: string
  readonly failure: Failure
  /** Whether another attempt may follow. */
  readonly isRepeated: boolean
}

/**
 * How often a message is sent again.
 *
 * After a doubtful failure the message may have arrived, and a retry may send it twice. Without a retry a question may stay
 * without an answer, which is worse. So it is retried, but only after Telegram answers a call without effect: else the few
 * retries would be spent while the connection is down.
 */
const repeats = { unsent: Number.POSITIVE_INFINITY, refused: Number.POSITIVE_INFINITY, reset: 2, late: 1, lost: 1 }
const isDoubtful = (failure: Failure): boolean => failure === 'reset' || failure === 'late' || failure === 'lost'

/** Idempotent calls are retried after any failure. */
const isIdempotent = (method: string): boolean => /^(get|set|edit|delete|answer)/.test(method)
/** Calls that start the bot and poll. retry-forever.ts retries them. */
const unlimited: readonly string[] = ['getMe', 'deleteWebhook', 'setWebhook', 'getUpdates']
/** Calls with a file, which may be large. */
const uploads: readonly string[] = ['sendDocument']
/** Calls that are useless a second later: one attempt. */
const fleeting: readonly string[] = ['sendChatAction', 'answerInlineQuery']

/**
 * Transformer that gives every call a time limit and retries it. Nothing else retries calls.
 *
 * A chat that has to wait for Telegram's `retry_after` waits alone. After `closing` is aborted nothing is waited for.
 * `report` gets every failed attempt.
 */
export function withRetries(
  policy: RetryPolicy,
  closing: AbortSignal,
  report: (attempt: FailedAttempt) => void = () => undefined,
): Transformer {
  const retries = new Retries(policy, closing, report)
  return (call, method, payload, given) => {
    if (unlimited.includes(method)) return call(method, payload, given)
    const ends = fleeting.includes(method) ? 0 : performance.now() + policy.waitMs
    return retries.run({
      method,
      make: signal => call(method, payload, signal),
      probe: signal => call('getMe', {}, signal),
      ends,
    })
  }
}

/** A call to make until it succeeds, or until `ends` on the clock of `performance`. */
interface Task<Answer> {
  readonly method: string
  make(signal: GrammySignal): Promise<Answer>
  /** A call without effect, to see whether Telegram answers. */
  probe(signal: GrammySignal): Promise<Answered>
  readonly ends: number
}

class Retries {
  readonly #policy: RetryPolicy
  readonly #closing: AbortSignal
  readonly #report: (attempt: FailedAttempt) => void
  readonly #limited: ReturnType<typeof limiter>
  readonly #limitedUpload: ReturnType<typeof limiter>

  constructor(policy: RetryPolicy, closing: AbortSignal, report: (attempt: FailedAttempt) => void) {
    this.#policy = policy
    this.#closing = closing
    this.#report = report
    this.#limited = limiter(policy.callMs, closing)
    this.#limitedUpload = limiter(policy.uploadMs, closing)
  }

  async run<Answer extends Answered>(task: Task<Answer>): Promise<Answer> {
    const { method, make } = task
    const limited = uploads.includes(method) ? this.#limitedUpload : this.#limited
    const failures: Failure[] = []
    for (;;) {
      const limit = limited()
      const tried = await make(forGrammy(limit)).then(answered, failed)
      limit.end()
      if (tried.failure === undefined) return tried.settle()
      failures.push(tried.failure)
      const waitMs = this.#waitMs(method, failures, tried.askedMs)
      const isTimeLeft = performance.now() + waitMs <= task.ends && !this.#closing.aborted
      const isRepeated = mayRepeat(method, failures) && isTimeLeft
      this.#report({ method, failure: tried.failure, isRepeated })
      if (!isRepeated) return tried.settle()
      await pause(waitMs, this.#closing)
      const isSafe = isIdempotent(method) || !isDoubtful(tried.failure) || (await this.#answers(task))
      if (!isSafe) return tried.settle()
    }
  }

  /** The wait before the next attempt. Infinite after the last. */
  #waitMs(method: string, failures: readonly Failure[], askedMs: number | undefined): number {
    const { pausesMs } = this.#policy
    const wait = askedMs ?? pausesMs[failures.length - 1] ?? Number.POSITIVE_INFINITY
    // A message whose answer was cut off has most likely arrived: the fault gets time to pass before a second is risked.
    const isLikelyDone = failures.at(-1) === 'lost' && !isIdempotent(method)
    return Math.max(wait, (isLikelyDone ? pausesMs[2] : pausesMs[0]) ?? 0)
  }

  async #answers({ probe, ends }: Task<unknown>): Promise<boolean> {
    try {
      return (await this.run({ method: 'getMe', make: probe, probe, ends })).ok
    } catch {
      return false
    }
  }
}

function mayRepeat(method: string, failures: readonly Failure[]): boolean {
  const last = failures.at(-1)
  if (last === undefined || last === 'final') return false
  if (isIdempotent(method) || !isDoubtful(last)) return true
  return failures.filter(isDoubtful).length <= repeats[last]
}

interface Attempt<Answer> {
  /** Absent after a success. */
  readonly failure?: Failure
  readonly askedMs?: number
  /** Returns the answer, or throws the error. */
  settle(): Answer
}

interface Answered {
  readonly ok: boolean
  readonly error_code?: number
  readonly parameters?: { readonly retry_after?: unknown }
}

function failed(error: unknown): Attempt<never> {
  const settle = (): never => {
    throw error
  }
  return { failure: lossOf(error) ?? 'final', settle }
}

function answered<Answer extends Answered>(answer: Answer): Attempt<Answer> {
  const settle = (): Answer => answer
  if (answer.ok) return { settle }
  const code = answer.error_code ?? 0
  const asked = code === 429 ? askedMs(answer.parameters) : undefined
  return { failure: code === 429 || code >= 500 ? 'refused' : 'final', ...(asked && { askedMs: asked }), settle }
}

type GrammySignal = NonNullable<Parameters<Transformer>[3]>

/** Our signal as grammY's types ask for it. grammY listens to 'abort' only. */
export const forGrammy = (ending: StopSignal): GrammySignal => ending as unknown as GrammySignal
