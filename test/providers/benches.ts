/** Every provider against its fake service, with a range that the fixtures have figures of. */
import type { ServiceId, WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { census } from '../../src/providers/census.ts'
import { comext } from '../../src/providers/comext.ts'
import { comtrade } from '../../src/providers/comtrade.ts'
import { imf } from '../../src/providers/imf.ts'
import type { Service } from '../../src/providers/service.ts'
import { wits } from '../../src/providers/wits.ts'
import { fakeCensus } from './fakes/census.ts'
import { fakeComext } from './fakes/comext.ts'
import { fakeComtrade } from './fakes/comtrade.ts'
import { fakeImf } from './fakes/imf.ts'
import { fakeWits } from './fakes/wits.ts'
import { type Bench, openBench } from './fetch.ts'
import type { Answering } from './service-server.ts'
import type { TestClock } from './test-clock.ts'

interface Example {
  readonly id: ServiceId
  readonly wanted: WantedFigures
  readonly fake: (clock: TestClock) => Answering
  readonly service: (root: string) => Service
}

const year = (reporter: string, period: string): WantedFigures => ({
  reporter,
  from: period,
  to: period,
  every: 'year',
})

export const examples: readonly Example[] = [
  { id: 'imf', wanted: year('AZE', '2025'), fake: fakeImf, service: imf },
  { id: 'wits', wanted: year('AZE', '2023'), fake: () => fakeWits, service: wits },
  { id: 'comtrade', wanted: year('AZE', '2025'), fake: fakeComtrade, service: root => comtrade({ root }) },
  { id: 'comext', wanted: year('EU27', '2025'), fake: () => fakeComext, service: root => comext({ root }) },
  {
    id: 'census',
    wanted: year('USA', '2022'),
    fake: () => fakeCensus,
    service: root => census(`${root}/country.xlsx`),
  },
]

/** The bench of an example. `change` changes what is said about the service. */
export const benchOf = ({ fake, service }: Example, change: (it: Service) => Service = it => it): Promise<Bench> =>
  openBench(fake, root => change(service(root)))
