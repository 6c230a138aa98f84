import { HttpError, type Transformer } from 'grammy'
import { CallLost, type LossStage } from './call-lost.ts'
import { pause } from './pause.ts'
import { limiter, type StopSignal } from './time-limit.ts'

export interface RetryPolicy {
  /** How long one try of a call may take. */
  readonly callMs: number
  /** The same, where it carries a file. */
  readonly uploadMs: number
  /** The waits before the second, third … try. */
  readonly pausesMs: readonly number[]
  /** So long after the first try the last may begin, the waits that Telegram asks for included. */
  readonly waitMs: number
}

export const usualRetries: RetryPolicy = {
  callMs: 10_000,
  uploadMs: 60_000,
  pausesMs: [1_000, 3_000, 9_000, 18_000, 27_000],
  waitMs: 60_000,
}

/** How a try failed. `refused` is also: Telegram said not now (429, 5xx). `final`: Telegram has decided. */
type Failure = LossStage | 'final'

/** A try that failed, for the log and the count of errors. */
export interface Trouble {
  readonly method: string
  readonly failure: Failure
  /** Whether another try may follow. */
  readonly isRepeated: boolean
}

/**
 * How often a message is sent again, as far as the time allows.
 *
 * After the doubtful failures it may be there already, and then it comes twice; given up, a question may stay without an
 * answer, which is worse. So it is sent again, but not blindly: Telegram has to answer something harmless first, or the
 * few tries would be spent while the line is down.
 */
const repeats = { unsent: Number.POSITIVE_INFINITY, refused: Number.POSITIVE_INFINITY, reset: 2, late: 1, lost: 1 }
const isDoubtful = (failure: Failure): boolean => failure === 'reset' || failure === 'late' || failure === 'lost'

/** Done twice, they come to the same: made again after any failure. */
const isIdempotent = (method: string): boolean => /^(get|set|edit|delete|answer)/.test(method)
/** Those that start the bot and keep it listening: they never give up, see persist.ts. */
const persistent: readonly string[] = ['getMe', 'deleteWebhook', 'setWebhook', 'getUpdates']
/** They carry a file, which may be large, and the line slow. */
const uploading: readonly string[] = ['sendDocument']
/** Worth nothing a second later. */
const fleeting: readonly string[] = ['sendChatAction', 'answerInlineQuery']

/**
 * Gives every call a time limit, and makes it again where that helps: the only place that does.
 *
 * A chat that must wait for Telegram's `retry_after` waits alone. Once `closing` is aborted nothing is waited for.
 * `tell` hears of every try that failed.
 */
export function withRetries(
  { callMs, uploadMs, pausesMs, waitMs }: RetryPolicy,
  closing: AbortSignal,
  tell: (trouble: Trouble) => void = () => undefined,
): Transformer {
  const [quickly, atLeisure] = [limiter(callMs, closing), limiter(uploadMs, closing)]

  async function insist<Answer extends Answered>({ method, make, probe, ends }: Task<Answer>): Promise<Answer> {
    const failures: Failure[] = []
    for (;;) {
      const limited = uploading.includes(method) ? atLeisure : quickly
      const tried = await limited(ending => attempt(make(forGrammy(ending))))
      if (tried.failure === undefined) return tried.settle()
      failures.push(tried.failure)
      // A message whose answer was cut off is most likely there: what cut it has time to pass before a second is risked.
      const isLikelyDone = tried.failure === 'lost' && !isIdempotent(method)
      const wait = Math.max(
        tried.askedMs ?? pausesMs[failures.length - 1] ?? Number.POSITIVE_INFINITY,
        (isLikelyDone ? pausesMs[2] : pausesMs[0]) ?? 0,
      )
      const isRepeated = mayRepeat(method, failures) && performance.now() + wait <= ends && !closing.aborted
      tell({ method, failure: tried.failure, isRepeated })
      if (!isRepeated) return tried.settle()
      await pause(wait, closing)
      if (isIdempotent(method) || !isDoubtful(tried.failure)) continue
      const isWell = await insist({ method: 'getMe', make: probe, probe, ends }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (!isWell) return tried.settle()
    }
  }

  return (call, method, payload, given) => {
    if (persistent.includes(method)) return call(method, payload, given)
    const ends = fleeting.includes(method) ? 0 : performance.now() + waitMs
    return insist({
      method,
      make: signal => call(method, payload, signal),
      probe: signal => call('getMe', {}, signal),
      ends,
    })
  }
}

/** A call to be made until it goes well, or it is `ends` on the clock of `performance`. */
interface Task<Answer> {
  readonly method: string
  make(signal: GrammySignal): Promise<Answer>
  /** A call that does nothing, to see whether Telegram answers. */
  probe(signal: GrammySignal): Promise<Answered>
  readonly ends: number
}

function mayRepeat(method: string, failures: readonly Failure[]): boolean {
  const last = failures.at(-1)
  if (last === undefined || last === 'final') return false
  if (isIdempotent(method) || !isDoubtful(last)) return true
  return failures.filter(isDoubtful).length <= repeats[last]
}

interface Tried<Answer> {
  /** Absent when it went well. */
  readonly failure?: Failure
  /** How long Telegram asks to wait. */
  readonly askedMs?: number
  /** The answer, or the error thrown. */
  settle(): Answer
}

interface Answered {
  readonly ok: boolean
  readonly error_code?: number
  readonly parameters?: { readonly retry_after?: number }
}

async function attempt<Answer extends Answered>(call: Promise<Answer>): Promise<Tried<Answer>> {
  try {
    const answer = await call
    const settle = (): Answer => answer
    if (answer.ok) return { settle }
    const code = answer.error_code ?? 0
    const seconds = answer.parameters?.retry_after
    const asked = code === 429 && typeof seconds === 'number' ? { askedMs: seconds * 1000 } : {}
    return { failure: code === 429 || code >= 500 ? 'refused' : 'final', ...asked, settle }
  } catch (error) {
    const settle = (): Answer => {
      throw error
    }
    return { failure: lossOf(error), settle }
  }
}

function lossOf(error: unknown): Failure {
  const cause = error instanceof HttpError ? error.error : error
  return cause instanceof CallLost ? cause.loss : 'final'
}

type GrammySignal = NonNullable<Parameters<Transformer>[3]>

/** Our own signal where grammY's types ask for the one of its polyfill. It listens to 'abort' and nothing else. */
export const forGrammy = (ending: StopSignal): GrammySignal => ending as unknown as GrammySignal
