/** A statistical service: what a file of this folder says about one, and how that becomes a provider. */
import { yieldEvery } from '../data/async/time-slices.ts'
import type { WantedFigures } from '../data/exchange/fetched-tables.ts'
import { comparePeriods, grain, next } from '../data/model/period.ts'
import type { Organisation, Period, Source } from '../data/model/schema.ts'
import { admitted, type ServiceRow } from './admitted.ts'
import type { AreaCodes } from './area-codes.ts'
import type { ProviderClock } from './clock.ts'
import { type PageRequest, politeGet, type ServiceLimits } from './polite-get.ts'
import { type Provider, ProviderError } from './provider.ts'

/**
 * A dataset, of which each month of fetching is a source of its own: a vintage. `id` is the beginning of the source's id.
 * `publisher` is the name of the publication: a source line has the organisation before it.
 */
export type Dataset = Pick<Source, 'id' | 'publisher' | 'title' | 'licence' | 'attribution'> & { readonly url: string }

export interface Service extends Pick<Provider, 'id' | 'reporters' | 'every'> {
  readonly dataset: Dataset
  readonly organisation: Organisation
  readonly limits: ServiceLimits
  readonly codes: AreaCodes
  /** The requests for these periods, in their order. `reporter` and `partner` are the service's codes. */
  pages(query: ServiceQuery): readonly PageRequest[]
  /** The rows of one page. Throws ProviderError. */
  rows(page: Uint8Array, wanted: WantedFigures): AsyncIterable<ServiceRow>
}

export interface ServiceQuery {
  readonly reporter: string
  readonly partner: string | undefined
  readonly periods: readonly string[]
  readonly every: WantedFigures['every']
}

/** The provider of a service. It shares the rate limit between all its fetches. */
export function providerOf(service: Service, clock: ProviderClock): Provider {
  const { id, every, reporters } = service
  const get = politeGet(id, service.limits, clock)
  return {
    id,
    every,
    compiler: service.organisation.id,
    ...(reporters && { reporters }),
    async fetch(wanted, http, signal) {
      const query = queryOf(service, wanted)
      const rows: ServiceRow[] = []
      const pause = yieldEvery()
      const pages = query.periods.length === 0 ? [] : service.pages(query)
      let found = 0
      for (const page of pages) {
        const bytes = await get(page, http, signal)
        if (bytes === undefined) continue
        found++
        for await (const row of service.rows(bytes, wanted)) {
          rows.push(row)
          await pause()
        }
      }
      // An address that has moved looks like a service without data.
      if (found === 0 && pages.length > 0) throw new ProviderError('refused', id, 'nothing found (status 404 or 204)')
      const now = clock.now()
      const { dataset, organisation, codes } = service
      return admitted(rows, { provider: id, wanted, codes, source: vintage(dataset, now), organisation, at: now })
    },
  }
}

function queryOf({ id, every, reporters, codes }: Service, wanted: WantedFigures): ServiceQuery {
  const refuse = (message: string): ProviderError => new ProviderError('refused', id, message)
  if (!every.includes(wanted.every)) throw refuse(`has no figures by ${wanted.every}`)
  const reporter = codes.code(wanted.reporter)
  if (reporter === undefined || reporters?.includes(wanted.reporter) === false)
    throw refuse(`has no reporter ${wanted.reporter}`)
  const partner = wanted.partner && codes.code(wanted.partner)
  if (wanted.partner !== undefined && partner === undefined) throw refuse(`has no partner ${wanted.partner}`)
  const periods = periodsOf(wanted)
  if (periods === undefined) throw refuse(`${wanted.from} to ${wanted.to} is not a range by ${wanted.every}`)
  return { reporter, partner, periods, every: wanted.every }
}

/** Every year or month that is wanted. Undefined when the ends are of another length than `every`. */
function periodsOf({ from, to, every }: WantedFigures): readonly Period[] | undefined {
  if (grain(from) !== every || grain(to) !== every) return undefined
  const periods: Period[] = []
  for (let period = from; comparePeriods(period, to) <= 0; period = next(period)) periods.push(period)
  return periods
}

function vintage({ id, ...dataset }: Dataset, now: Date): Source {
  const day = now.toISOString().slice(0, 10)
  return { id: `${id}-${day.slice(0, 7)}`, ...dataset, published: day, language: 'en', accessed: day }
}
