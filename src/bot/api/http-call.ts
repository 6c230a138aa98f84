import type { Dispatcher, Pool } from 'undici'
import { CallLost, type LossStage, tooLarge } from './call-lost.ts'
import type { Deadlines, Timed } from './deadlines.ts'
import type { StopSignal } from './time-limit.ts'

export interface ResponseLimits {
  /** Until its head, including the connection. */
  readonly headMs: number
  /** Between two chunks of its body. */
  readonly silenceMs: number
  /** For its whole body. */
  readonly bodyMs: number
  readonly largestBytes: number
  /** Those of all calls of the pool. */
  readonly deadlines: Deadlines
}

export interface Reply {
  readonly status: number
  readonly bytes: Buffer
}

const headers = ['content-type', 'application/json']

/**
 * Posts JSON and returns the whole answer, of any status. It follows no redirects and retries nothing.
 *
 * Errors: CallLost, as soon as no whole answer can come, or when the signal is aborted.
 */
export function postJson(
  pool: Pool,
  { path, body }: { readonly path: string; readonly body: Buffer },
  limits: ResponseLimits,
  ending?: StopSignal,
): Promise<Reply> {
  if (ending?.aborted) return Promise.reject(new CallLost('unsent', 'aborted'))
  return new Promise((resolve, reject) => {
    const under = new Exchange(limits, ending, resolve, reject)
    // Our own timers count milliseconds; undici's count half seconds.
    pool.dispatch({ method: 'POST', path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, under)
  })
}

/** What a broken connection and a timeout mean at each stage of the exchange. */
const losses = {
  waiting: { broken: 'unsent', late: 'unsent' },
  written: { broken: 'reset', late: 'late' },
  answering: { broken: 'lost', late: 'lost' },
} as const satisfies Record<string, { readonly broken: LossStage; readonly late: LossStage }>

/** One call under way, as a handler of undici. A class, because closures for each call cost more. */
class Exchange implements Dispatcher.DispatchHandler, Timed {
  readonly #limits: ResponseLimits
  readonly #ending: StopSignal | undefined
  readonly #resolve: (reply: Reply) => void
  readonly #reject: (error: CallLost) => void
  readonly #chunks: Buffer[] = []
  #stage: keyof typeof losses | 'over' = 'waiting'
  #controller: Dispatcher.DispatchController | undefined
  endsAt: number
  #status = 0
  #bytes = 0
  #bodyEnds = 0

  constructor(
    limits: ResponseLimits,
    ending: StopSignal | undefined,
    resolve: (reply: Reply) => void,
    reject: (error: CallLost) => void,
  ) {
    this.#limits = limits
    this.#ending = ending
    this.#resolve = resolve
    this.#reject = reject
    this.endsAt = performance.now() + limits.headMs
    limits.deadlines.add(this)
    ending?.addEventListener('abort', this.#abort)
  }

  /** It has a connection, and is being written. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#stage === 'over') controller.abort(new CallLost('unsent', 'aborted'))
    else this.#stage = 'written'
    this.#controller = controller
  }

  onResponseStarted(): void {
    if (this.#stage === 'written') this.#stage = 'answering'
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    if (status < 200 || this.#stage === 'over') return
    this.#status = status
    const now = performance.now()
    this.#bodyEnds = now + this.#limits.bodyMs
    this.endsAt = now + this.#limits.silenceMs
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#stage === 'over') return
    this.#bytes += chunk.length
    this.#chunks.push(chunk)
    this.endsAt = Math.min(performance.now() + this.#limits.silenceMs, this.#bodyEnds)
    if (this.#bytes > this.#limits.largestBytes) this.#giveUp('lost', tooLarge)
  }

  onResponseEnd(): void {
    if (!this.#end()) return
    const [only] = this.#chunks
    const whole = only !== undefined && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks)
    this.#resolve({ status: this.#status, bytes: whole })
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, error: Error): void {
    if (this.#stage === 'over') return
    this.#giveUp(losses[this.#stage].broken, codeOf(error))
  }

  late(): void {
    if (this.#stage !== 'over') this.#giveUp(losses[this.#stage].late, 'timeout')
  }

  readonly #abort = (): void => {
    if (this.#stage !== 'over') this.#giveUp(losses[this.#stage].late, 'aborted')
  }

  #giveUp(loss: LossStage, code: string): void {
    if (!this.#end()) return
    const error = new CallLost(loss, code)
    this.#reject(error)
    this.#controller?.abort(error)
  }

  /** Ends the exchange. Returns false when it has ended already. */
  #end(): boolean {
    if (this.#stage === 'over') return false
    this.#stage = 'over'
    this.#limits.deadlines.delete(this)
    this.#ending?.removeEventListener('abort', this.#abort)
    return true
  }
}

/** Only a code: a message may quote the URL. */
const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' && /^\w+$/.test(error.code) ? error.code : 'broken'
