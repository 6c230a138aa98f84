import { HttpError, InputFile, type Transformer } from 'grammy'
import type { ApiResponse } from 'grammy/types'
// The entrance of undici loads all of it (fetch, caches, mocks): 50 ms and 11 MiB more at every start.
import Pool from 'undici/lib/dispatcher/pool.js'
import { bodyOf, cachedJsonBytes } from './cached-json.ts'
import { CallLost, type LossStage } from './call-lost.ts'
import { postJson, type Reply, type ResponseLimits } from './http-call.ts'
import { within } from './pause.ts'

export interface Transport {
  /** Makes the calls. To be installed first on `api.config`, so that all else stands around it. */
  readonly transformer: Transformer
  /** Waits a moment for the calls under way, then ends them. Resolves when no connection is left. */
  close(): Promise<void>
}

export interface TransportOptions {
  /** Without a slash at the end. */
  readonly apiRoot: string
  readonly token: string
  /** So many calls at once; more wait for their turn. */
  readonly sockets?: number
  /** Until the head of an answer has come, the wait for a connection included. */
  readonly headMs?: number
  /** The same for a long poll, beyond the time that it asks Telegram to wait. */
  readonly spareMs?: number
  /** Between two pieces of an answer. */
  readonly silenceMs?: number
}

const connectMs = 3_000
// Telegram keeps an idle connection longer, and a new one costs two round trips. One that died unnoticed, as after a
// change of network, costs a call its whole time, so none is kept for minutes.
const idleMs = 15_000
const bodyMs = 30_000
// A hundred updates, each as large as they come, with room to spare.
const largestBytes = 20 * 1024 * 1024
const closeMs = 1_000

/**
 * Calls of the Bot API over kept connections, for a third of the CPU time that grammY's own client takes.
 * Calls that hold a file go on through grammY's own.
 *
 * Errors: HttpError with an Unanswered in it. Nothing is repeated here: see calls.ts.
 */
export function openTransport(options: TransportOptions): Transport {
  const { apiRoot, token, sockets = 256, headMs = 10_000, spareMs = 3_000, silenceMs = 2_500 } = options
  const { origin, pathname } = new URL(apiRoot)
  const pool = new Pool(origin, {
    connections: sockets,
    pipelining: 1,
    connectTimeout: connectMs,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
  })
  const root = `${pathname === '/' ? '' : pathname}/bot${token}/`
  const limits: ResponseLimits = { headMs, silenceMs, bodyMs, largestBytes }
  let closed: Promise<void> | undefined
  return {
    async transformer(call, method, payload, signal) {
      try {
        if (hasFile(payload)) return await call(method, payload, signal)
        const asked = pollSeconds(method, payload)
        const time = asked === undefined ? limits : { ...limits, headMs: asked * 1000 + spareMs }
        const reply = await postJson(pool, root + method, bodyOf(payload ?? {}), time, signal)
        return receiptIn(method, reply) ?? answerIn(reply)
      } catch (error) {
        throw unanswered(method, error)
      }
    },
    close() {
      closed ??= within(closeMs, pool.close()).then(() => pool.destroy())
      return closed
    },
  }
}

/** Whether there is a file anywhere in it. */
function hasFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return value instanceof InputFile || (cachedJsonBytes(value) === undefined && Object.values(value).some(hasFile))
}

/** How long Telegram may wait with its answer, when it was asked to wait for updates. */
function pollSeconds(method: string, payload: object | undefined): number | undefined {
  if (method !== 'getUpdates') return undefined
  return payload !== undefined && 'timeout' in payload && typeof payload.timeout === 'number' ? payload.timeout : 0
}

/**
 * Of a message that was sent, its number. Telegram repeats the whole message, and to read all of that takes as long as to
 * write it; nobody looks at more of it (deliver.ts).
 *
 * Missing: undefined for every other answer.
 */
function receiptIn<T>(method: string, { status, bytes }: Reply): ApiResponse<T> | undefined {
  if (status !== 200 || !sending.has(method) || bytes.at(-1) !== brace || bytes.at(-2) !== brace) return undefined
  const number = sent.exec(bytes.toString('latin1', 0, longestHead))?.[1]
  const answer: unknown = number === undefined ? undefined : { ok: true, result: { message_id: Number(number) } }
  return isAnswer<T>(answer) ? answer : undefined
}
const sending: ReadonlySet<string> = new Set(['sendMessage', 'sendRichMessage'])
// As Telegram writes it. The end shows that it is all there.
const sent = /^\{"ok":true,"result":\{"message_id":(\d{1,15}),"/
const longestHead = 60
const brace = '}'.charCodeAt(0)

/** The Bot API's answer, good or bad. Errors: Unanswered when it is not from there. */
function answerIn<T>({ status, bytes }: Reply): ApiResponse<T> {
  const text = bytes.toString('utf8')
  const answer = parsed(text)
  if (isAnswer<T>(answer)) return answer
  // Where a proxy cuts the connection, and nobody said how long the answer would be, half of it looks whole.
  const isHalf = status === 200 && answer === undefined && /^\s*\{/.test(text)
  throw isHalf ? new CallLost('lost', 'half an answer') : new CallLost('refused', `status ${status}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isAnswer<T>(answer: unknown): answer is ApiResponse<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
  if (answer.ok === true) return 'result' in answer
  return answer.ok === false && 'error_code' in answer && typeof answer.error_code === 'number'
}

/** The error as it may be shown. node-fetch, which carries the files, quotes the address and so the token. */
function unanswered(method: string, error: unknown): unknown {
  const cause = error instanceof HttpError ? error.error : error
  const known = cause instanceof CallLost ? cause : ofNodeFetch(cause)
  return known === undefined ? error : new HttpError(`Network request for '${method}' failed!`, known)
}

const noConnection = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/

/** Its errors have a type: 'system' with a code, 'invalid-json' for a proxy's page, 'aborted'. */
function ofNodeFetch(error: unknown): CallLost | undefined {
  if (!(error instanceof Error) || !('type' in error) || typeof error.type !== 'string') return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.type
  return new CallLost(lossOf(error.type, code), code)
}

function lossOf(type: string, code: string): LossStage {
  if (type === 'invalid-json') return 'refused'
  if (type === 'aborted') return 'late'
  return noConnection.test(code) ? 'unsent' : 'lost'
}
