/** An official statistical service that answers over HTTP: what is asked of it, what it returns, how it fails. */
import type {
  FetchedFigures,
  FetchFault,
  ServiceId,
  StatisticsHeld,
  WantedFigures,
} from '../data/exchange/fetched-tables.ts'

export interface Provider extends StatisticsHeld {
  /**
   * The ids of the observations are those of `observationId`, no two are of the same series and period, and the admission rules allow each in
   * an empty store that has source and organisation. Throws ProviderError, and nothing else: also when `signal` is aborted.
   */
  fetch(wanted: WantedFigures, http: HttpGet, signal: AbortSignal): Promise<FetchedFigures>
}

/**
 * One GET request, without retries. Reads at most `largestBytes` of the body. Rejects with ProviderError 'unreachable',
 * 'too-large' or 'aborted'; every status is a reply.
 */
export type HttpGet = (request: HttpRequest, signal: AbortSignal) => Promise<HttpReply>

export interface HttpRequest {
  readonly provider: ServiceId
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly largestBytes: number
}

export interface HttpReply {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

/**
 * `unreachable`: no answer after the retries (network, time limit, 5xx). `limited`: still 429 after the retries.
 * `refused`: the service, or this provider, says that it does not give that (4xx, wrong key, unknown reporter).
 * `changed-shape`: the answer is not what the service documents; the message names the column or field.
 */
export type ProviderFault = FetchFault | 'aborted'

/** The message is for the operator and has neither a key nor a whole URL in it. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly kind: ProviderFault
  readonly provider: ServiceId

  constructor(kind: ProviderFault, provider: ServiceId, message: string, options?: ErrorOptions) {
    super(`${provider}: ${message}`, options)
    this.kind = kind
    this.provider = provider
  }
}
