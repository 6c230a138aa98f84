/** Fetches over HTTP from a fake service on this machine. */
import type { FetchedFigures, WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { openHttpGet } from '../../src/providers/http-get.ts'
import type { Provider } from '../../src/providers/provider.ts'
import { providerOf, type Service } from '../../src/providers/service.ts'
import { type Answering, openService, type ServiceServer } from './service-server.ts'
import { type TestClock, testClock } from './test-clock.ts'

export interface Bench {
  readonly clock: TestClock
  readonly server: ServiceServer
  readonly provider: Provider
  fetch(wanted: WantedFigures, signal?: AbortSignal): Promise<FetchedFigures>
}

export async function openBench(
  fake: (clock: TestClock) => Answering,
  serviceAt: (root: string) => Service,
): Promise<Bench> {
  const clock = testClock()
  const server = await openService(fake(clock))
  const provider = providerOf(serviceAt(server.root), clock)
  const http = openHttpGet('Karvan test')
  const fetch: Bench['fetch'] = (wanted, signal = new AbortController().signal) => provider.fetch(wanted, http, signal)
  return { clock, server, provider, fetch }
}

/** The figures as lines: 'X AZE CHN 2025 84362300e0 USD FOB'. */
export const lines = ({ observations }: FetchedFigures): readonly string[] =>
  observations.map(({ flow, reporter, partner, period, amount: { value, unitMult, unit }, definition, status }) =>
    [flow, reporter, partner, period, `${value}e${unitMult}`, unit, definition?.valuation, status]
      .filter(it => it !== undefined)
      .join(' '),
  )
