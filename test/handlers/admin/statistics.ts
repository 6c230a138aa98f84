/** Official services of a test: what they give is set, and what they were asked is recorded. */
import type { TextCache } from '../../../src/data/chats/text-cache.ts'
import type { FetchedFigures, WantedFigures } from '../../../src/data/exchange/fetched-tables.ts'
import {
  NotFetched,
  type OfficialStatistics,
  type StatisticsService,
} from '../../../src/handlers/request/official-statistics.ts'
import { memoryTextCache } from '../../text-cache.ts'

export interface FakeStatistics extends OfficialStatistics {
  /** What was asked: 'imf AZE 2024–2025 by year'. */
  readonly asked: string[]
  /** Lines for the operator. */
  readonly lines: string[]
}

type Give = (wanted: WantedFigures) => FetchedFigures | NotFetched['why'] | Promise<FetchedFigures>
type Id = StatisticsService['id']

const compilers: Readonly<Record<Id, string>> = {
  imf: 'IMF',
  wits: 'WB_WITS',
  comtrade: 'UN_COMTRADE',
  comext: 'EUROSTAT',
  census: 'US_CENSUS',
}

/** Services that give this; the others give nothing, as if they could not be reached. */
export function fakeStatistics(
  give: Partial<Readonly<Record<Id, Give>>> = {},
  more: Partial<OfficialStatistics> = {},
  cache: TextCache = memoryTextCache({ largest: 1e8, most: 40 }),
): FakeStatistics {
  const asked: string[] = []
  const lines: string[] = []
  const service = (id: Id, every: StatisticsService['every'], reporters?: readonly string[]): StatisticsService => ({
    id,
    every,
    compiler: compilers[id],
    ...(reporters && { reporters }),
    async fetch(wanted) {
      const { reporter, partner = '', from, to, every: length } = wanted
      asked.push(`${id} ${reporter}${partner} ${from}–${to} by ${length}`)
      const given = await (give[id]?.(wanted) ?? 'unreachable')
      if (typeof given === 'string') throw new NotFetched(given)
      return given
    },
  })
  return {
    asked,
    lines,
    fetched: cache,
    notice: line => void lines.push(line),
    services: async () => [
      service('imf', ['year', 'month']),
      service('wits', ['year']),
      service('comtrade', ['year', 'month']),
      service('comext', ['year', 'month'], ['EU27']),
      service('census', ['year', 'month'], ['USA']),
    ],
    ...more,
  }
}
