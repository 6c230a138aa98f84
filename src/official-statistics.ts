/** The providers of official statistics, as the app uses them. */
import type { Log } from './bot/process/log.ts'
import { NotFetched, type StatisticsService } from './handlers/request/official-statistics.ts'
import { openHttpGet } from './providers/http-get.ts'
import { type HttpGet, type Provider, ProviderError } from './providers/provider.ts'
import { openProviders } from './providers/providers.ts'

export interface StatisticsOptions {
  readonly comtradeKey?: string | undefined
  /** Ends every fetch when it is aborted. */
  readonly stop: AbortSignal
  readonly log: Pick<Log, 'info' | 'warn'>
}

/** Every service. Open them once: each keeps to its rate limit. */
export function openStatistics({ comtradeKey, ...options }: StatisticsOptions): readonly StatisticsService[] {
  const http = openHttpGet()
  return Object.values(openProviders({ comtradeKey })).map(provider => serviceOf(provider, http, options))
}

/** A provider as a service: its errors are logged, and become NotFetched. */
export function serviceOf(
  provider: Provider,
  http: HttpGet,
  { stop, log }: Omit<StatisticsOptions, 'comtradeKey'>,
): StatisticsService {
  const { id, every, reporters, compiler } = provider
  return {
    id,
    every,
    compiler,
    ...(reporters && { reporters }),
    async fetch(wanted) {
      try {
        const fetched = await provider.fetch(wanted, http, stop)
        log.info({ service: id, rows: fetched.observations.length, refused: fetched.refused.length }, 'figures fetched')
        return fetched
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error
        if (error.kind === 'aborted') throw new NotFetched('stopped', { cause: error })
        log.warn({ service: id, fault: error.kind }, error.message)
        throw new NotFetched(error.kind, { cause: error })
      }
    },
  }
}
