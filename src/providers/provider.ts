/** An official statistical service that answers over HTTP: what is asked of it, what it returns, how it fails. */
import type { Area, Observation, Organisation, Period, Source } from '../data/model/schema.ts'

export const providerIds = ['imf', 'wits', 'comtrade', 'comext', 'census'] as const
export type ProviderId = (typeof providerIds)[number]

/** What is wanted: a reporter's exports and imports by partner. Both ends are included. */
export interface Wanted {
  readonly reporter: Area
  /** Only this partner. Absent: every partner and the world. */
  readonly partner?: Area
  /** Years ('2021') if `every` is 'year', months ('2021-01') if it is 'month'. */
  readonly from: Period
  readonly to: Period
  readonly every: 'year' | 'month'
}

/** A row of the service that became no observation, as it was received (shortened), and the reason in English. */
export interface RefusedRow {
  readonly row: string
  readonly why: string
}

/**
 * Observations of one source, with the organisation that compiled them. The ids are those of `observationId`, no two
 * rows are of the same series and period, and the admission rules allow every row in an empty store that has source and
 * organisation.
 */
export interface Fetched {
  readonly source: Source
  readonly organisation: Organisation
  readonly observations: readonly Observation[]
  readonly refused: readonly RefusedRow[]
}

export interface Provider {
  readonly id: ProviderId
  /** The reporters that it holds. Absent: any country. */
  readonly reporters?: readonly Area[]
  /** Which lengths of period it holds. */
  readonly every: readonly Wanted['every'][]
  /** Throws ProviderError, and nothing else: also when `signal` is aborted. */
  fetch(wanted: Wanted, http: HttpGet, signal: AbortSignal): Promise<Fetched>
}

/**
 * One GET request, without retries. Reads at most `largestBytes` of the body. Rejects with ProviderError 'unreachable',
 * 'too-large' or 'aborted'; every status is a reply.
 */
export type HttpGet = (request: HttpRequest, signal: AbortSignal) => Promise<HttpReply>

export interface HttpRequest {
  readonly provider: ProviderId
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
export type ProviderFault = 'unreachable' | 'limited' | 'refused' | 'changed-shape' | 'too-large' | 'aborted'

/** The message is for the operator and has neither a key nor a whole URL in it. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly kind: ProviderFault
  readonly provider: ProviderId

  constructor(kind: ProviderFault, provider: ProviderId, message: string, options?: ErrorOptions) {
    super(`${provider}: ${message}`, options)
    this.kind = kind
    this.provider = provider
  }
}
