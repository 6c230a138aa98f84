import { HttpError, InputFile, type Transformer } from 'grammy'
import type { ApiResponse } from 'grammy/types'
// The entrance of undici loads all of it (fetch, caches, mocks): 50 ms and 11 MiB more at every start.
import Pool from 'undici/lib/dispatcher/pool.js'
import { endOfTurn } from '../../data/async/end-of-turn.ts'
import { parsed } from '../../data/model/parse-json.ts'
import { bodyOf, cachedJsonBytes } from './cached-json.ts'
import { CallLost, type LossStage } from './call-lost.ts'
import { Deadlines } from './deadlines.ts'
import { postJson, type Reply, type ResponseLimits } from './http-call.ts'
import { within } from './pause.ts'

export interface Transport {
  /** Makes the calls. Install it first on `api.config`, so that the other transformers wrap it. */
  readonly transformer: Transformer
  /** Waits a second for the calls under way, then aborts them. Resolves when all connections are closed. */
  close(): Promise<void>
}

export interface TransportOptions {
  /** Without a slash at the end. */
  readonly apiRoot: string
  readonly token: string
  /** Limit of calls at once; further calls wait. */
  readonly sockets?: number
  /** Time limit until the head of an answer, including the connection. */
  readonly headMs?: number
  /** Added to the timeout of a long poll. */
  readonly spareMs?: number
  /** Time limit between two chunks of an answer. */
  readonly silenceMs?: number
}

const connectMs = 3_000
// Telegram keeps an idle connection longer, and a new one costs two round trips. A connection that died unnoticed, as after a
// change of network, costs a call its whole time limit, so that none is kept for minutes.
const idleMs = 15_000
const bodyMs = 30_000
// More than a hundred updates of the largest size.
const largestBytes = 20 * 1024 * 1024
const closeMs = 1_000

/**
 * Calls of the Bot API over keep-alive connections, for a third of the CPU time of grammY's client. Calls with a file go
 * through grammY's client.
 *
 * Errors: HttpError with a CallLost. It retries nothing: see retry-calls.ts.
 */
export function openTransport(options: TransportOptions): Transport {
  const { apiRoot, token, sockets = 64, headMs = 10_000, spareMs = 3_000, silenceMs = 2_500 } = options
  const { origin, pathname } = new URL(apiRoot)
  const pool = new Pool(origin, {
    connections: sockets,
    pipelining: 1,
    connectTimeout: connectMs,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
  })
  const root = `${pathname === '/' ? '' : pathname}/bot${token}/`
  const limits: ResponseLimits = { headMs, silenceMs, bodyMs, largestBytes, deadlines: new Deadlines() }
  let closed: Promise<void> | undefined
  return {
    async transformer(call, method, payload, signal) {
      try {
        if (hasFile(payload)) return await call(method, payload, signal)
        const asked = pollSeconds(method, payload)
        const time = asked === undefined ? limits : { ...limits, headMs: asked * 1000 + spareMs }
        const reply = await postJson(pool, { path: root + method, body: bodyOf(payload ?? {}) }, time, signal)
        await endOfTurn()
        return receiptIn(method, reply) ?? answerIn(reply)
      } catch (error) {
        throw sanitised(method, error)
      }
    },
    close() {
      closed ??= within(closeMs, pool.close()).then(() => pool.destroy())
      return closed
    },
  }
}

function hasFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return value instanceof InputFile || (cachedJsonBytes(value) === undefined && Object.values(value).some(hasFile))
}

/** The timeout of a long poll. Returns undefined for other calls. */
function pollSeconds(method: string, payload: object | undefined): number | undefined {
  if (method !== 'getUpdates') return undefined
  return payload !== undefined && 'timeout' in payload && typeof payload.timeout === 'number' ? payload.timeout : 0
}

/**
 * The id of a sent message, without parsing the answer. Telegram echoes the whole message, and parsing it costs as much as
 * writing it; messenger.ts reads the id only.
 *
 * Returns undefined for every other answer.
 */
function receiptIn<T>(method: string, { status, bytes }: Reply): ApiResponse<T> | undefined {
  if (status !== 200 || !sending.has(method) || bytes.at(-1) !== brace || bytes.at(-2) !== brace) return undefined
  const number = sent.exec(bytes.toString('latin1', 0, longestHead))?.[1]
  const answer: unknown = number === undefined ? undefined : { ok: true, result: { message_id: Number(number) } }
  return isAnswer<T>(answer) ? answer : undefined
}
const sending: ReadonlySet<string> = new Set(['sendMessage', 'sendRichMessage'])
// As Telegram writes it. The end of the bytes shows that the answer is complete.
const sent = /^\{"ok":true,"result":\{"message_id":(\d{1,15}),"/
const longestHead = 60
const brace = '}'.charCodeAt(0)

/** The answer of the Bot API, ok or not. Errors: CallLost when another server answered. */
function answerIn<T>({ status, bytes }: Reply): ApiResponse<T> {
  const text = bytes.toString('utf8')
  const answer = parsed(text)
  if (isAnswer<T>(answer)) return answer
  // When a proxy closes the connection, an answer without a content length looks complete.
  const isHalf = status === 200 && answer === undefined && /^\s*\{/.test(text)
  throw isHalf ? new CallLost('lost', 'half an answer') : new CallLost('refused', `status ${status}`)
}

function isAnswer<T>(answer: unknown): answer is ApiResponse<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
  if (answer.ok === true) return 'result' in answer
  return answer.ok === false && 'error_code' in answer && typeof answer.error_code === 'number'
}

/** The error without the URL: node-fetch, which sends the files, quotes it with the token. */
function sanitised(method: string, error: unknown): unknown {
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
