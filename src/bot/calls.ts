import { HttpError, type Transformer } from 'grammy'
import { pause } from './pause.ts'

export interface Patience {
  /** How long one try of a call may take. */
  readonly callMs: number
  /** The waits before the second, third … try. */
  readonly pausesMs: readonly number[]
  /** The longest that one call waits in all, the waits that Telegram asks for included. */
  readonly waitMs: number
}

export const patience: Patience = { callMs: 10_000, pausesMs: [1_000, 3_000, 9_000, 27_000], waitMs: 60_000 }

/**
 * How a try failed, and how often the call may be made again after that.
 *
 * - `refused`: Telegram or a proxy said no (429, 5xx, a page of HTML), or there was no connection. Nothing was done.
 * - `reset`: the connection broke. Nearly always nothing was done (an idle connection closed, a server restarting), but
 *   nobody can tell: a message may come twice, which is better than a question without an answer.
 * - `late`: no whole answer in time. It may well have been done, so once more, and a message comes twice at most.
 * - `final`: Telegram has decided.
 */
const repeats = { refused: Number.POSITIVE_INFINITY, reset: 3, late: 1, final: 0 } as const
type Failure = keyof typeof repeats

/** Those that start the bot and keep it listening: they never give up, see persist.ts. */
const persistent: readonly string[] = ['getMe', 'deleteWebhook', 'getUpdates']
/** Worth nothing a second later. */
const fleeting: readonly string[] = ['sendChatAction']

/**
 * Gives every call a time limit, and makes it again where that helps: the only place that does.
 *
 * A chat that must wait for Telegram's `retry_after` waits alone. Once `closing` is aborted nothing is waited for.
 */
export function patiently({ callMs, pausesMs, waitMs }: Patience, closing: AbortSignal): Transformer {
  return async (call, method, payload, given) => {
    if (persistent.includes(method)) return call(method, payload, given)
    const mayWait = fleeting.includes(method) ? 0 : waitMs
    const failures: Failure[] = []
    for (let waited = 0; ; ) {
      const tried = await limited(callMs, closing, signal => attempt(call(method, payload, signal)))
      if (tried.failure === undefined) return tried.settle()
      failures.push(tried.failure)
      const wait = tried.askedMs ?? pausesMs[failures.length - 1] ?? Number.POSITIVE_INFINITY
      const often = failures.filter(failure => failure === tried.failure).length
      if (often > repeats[tried.failure] || waited + wait > mayWait || closing.aborted) return tried.settle()
      waited += wait
      await pause(wait, closing)
    }
  }
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
    const asked = code === 429 && seconds !== undefined ? { askedMs: seconds * 1000 } : {}
    return { failure: code === 429 || code >= 500 ? 'refused' : 'final', ...asked, settle }
  } catch (error) {
    const settle = (): Answer => {
      throw error
    }
    return { failure: broken(error), settle }
  }
}

const noConnection = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/

/** What a thrown error tells. node-fetch says 'system' with a code, 'invalid-json' of a proxy's page, and 'aborted'. */
function broken(error: unknown): Failure {
  const cause = error instanceof HttpError ? error.error : error
  if (!(cause instanceof Error)) return 'final'
  if ('type' in cause && cause.type === 'invalid-json') return 'refused'
  if (cause.name === 'AbortError') return 'late'
  if ('code' in cause && typeof cause.code === 'string') return noConnection.test(cause.code) ? 'refused' : 'reset'
  return 'final'
}

/** Runs with a signal that is aborted when the time is over, or `closing` is. */
async function limited<T>(ms: number, closing: AbortSignal, run: (signal: GrammySignal) => Promise<T>): Promise<T> {
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(), ms)
  try {
    return await run(forGrammy(AbortSignal.any([over.signal, closing])))
  } finally {
    clearTimeout(timer)
  }
}

type GrammySignal = NonNullable<Parameters<Transformer>[3]>

/** Node's own signal where grammY's types ask for the one of its polyfill. It listens to 'abort' and nothing else. */
export const forGrammy = (signal: AbortSignal): GrammySignal => signal as unknown as GrammySignal
