/** Requests to one service: its rate limit, a time limit, and retries with backoff. Nothing else retries. */
import type { ServiceId } from '../data/exchange/fetched-tables.ts'
import type { ProviderClock } from './clock.ts'
import { type HttpGet, type HttpReply, ProviderError, type ProviderFault } from './provider.ts'

export interface ServiceLimits {
  readonly rate: Rate
  readonly timeLimitMs: number
  readonly largestBytes: number
}

export interface PageRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
}

/** The body, or undefined when the service has nothing under that address (204, 404). Throws ProviderError. */
export type PoliteGet = (page: PageRequest, http: HttpGet, signal: AbortSignal) => Promise<Uint8Array | undefined>

/** The waits before the second, third and fourth attempt. */
const pausesMs: readonly number[] = [2_000, 8_000, 30_000]
/** A service that asks for a longer wait has a daily quota, and is asked again another time. */
const longestWaitMs = 120_000

export function politeGet(provider: ServiceId, limits: ServiceLimits, clock: ProviderClock): PoliteGet {
  const turn = rateLimiter(limits.rate, clock)
  return async (page, http, signal) => {
    for (let attempt = 0; ; attempt++) {
      await turn(signal)
      const outcome = await attempted({ provider, ...page }, limits, { clock, http }, signal)
      if (outcome.error === undefined) return outcome.bytes
      const waitMs = Math.max(outcome.waitMs ?? 0, pausesMs[attempt] ?? Number.POSITIVE_INFINITY)
      if (outcome.isFinal || waitMs > longestWaitMs) throw outcome.error
      await clock.sleep(waitMs, signal)
    }
  }
}

/** The end of one attempt. `waitMs`: how long the service asks to wait. `isFinal`: another attempt would end the same. */
type Outcome =
  | { readonly error?: undefined; readonly bytes: Uint8Array | undefined }
  | { readonly error: ProviderError; readonly isFinal: boolean; readonly waitMs?: number }

async function attempted(
  page: PageRequest & { readonly provider: ServiceId },
  { timeLimitMs, largestBytes }: ServiceLimits,
  { clock, http }: { readonly clock: ProviderClock; readonly http: HttpGet },
  signal: AbortSignal,
): Promise<Outcome> {
  const { provider } = page
  const limit = clock.timeLimit(timeLimitMs)
  try {
    signal.throwIfAborted()
    const reply = await http({ ...page, largestBytes }, AbortSignal.any([signal, limit]))
    return outcomeOf(provider, reply, clock.now())
  } catch (error) {
    if (signal.aborted) throw new ProviderError('aborted', provider, 'aborted', { cause: error })
    const late = `no answer in ${timeLimitMs / 1000} seconds`
    if (limit.aborted) return { error: new ProviderError('unreachable', provider, late), isFinal: false }
    if (!(error instanceof ProviderError)) throw error
    return { error, isFinal: error.kind !== 'unreachable' }
  }
}

const temporary: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

function outcomeOf(provider: ServiceId, { status, headers, bytes }: HttpReply, now: Date): Outcome {
  if (status === 200) return { bytes }
  if (status === 204 || status === 404) return { bytes: undefined }
  const text = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/\s+/g, ' ').trim()
  const place = headers.get('location')
  const moved = place !== null && URL.canParse(place) ? ` to ${new URL(place).host}` : ''
  const error = new ProviderError(faultOf(status, text), provider, `status ${status}${moved}: ${text.slice(0, 120)}`)
  if (!temporary.has(status)) return { error, isFinal: true }
  return { error, isFinal: false, ...waitAsked(headers.get('retry-after'), now) }
}

function faultOf(status: number, text: string): ProviderFault {
  if (status === 413) return 'too-large'
  // Comtrade's gateway answers 403 "Out of call volume quota" when the calls of the day are used up.
  if (status === 429 || (status === 403 && /quota/i.test(text))) return 'limited'
  return temporary.has(status) ? 'unreachable' : 'refused'
}

/** Retry-After is a number of seconds or a date. */
function waitAsked(text: string | null, now: Date): { readonly waitMs?: number } {
  if (text === null) return {}
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
  return Number.isNaN(waitMs) ? {} : { waitMs }
}

/** At most `calls` in any `windowMs`. */
export interface Rate {
  readonly calls: number
  readonly windowMs: number
}

/** Rate limiter. Each call resolves, in order, when the next may start. An aborted one does not wait, but counts. */
function rateLimiter({ calls, windowMs }: Rate, clock: ProviderClock): (signal: AbortSignal) => Promise<void> {
  const starts: number[] = []
  let turn = Promise.resolve()
  const start = async (signal: AbortSignal): Promise<void> => {
    const free = starts.length < calls ? 0 : (starts.shift() ?? 0) + windowMs
    const waitMs = free - clock.now().getTime()
    if (waitMs > 0) await clock.sleep(waitMs, signal)
    starts.push(clock.now().getTime())
  }
  return signal => {
    turn = turn.then(() => start(signal))
    return turn
  }
}
