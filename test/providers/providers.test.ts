import { expect, test } from 'vitest'
import { serviceIds, type WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import type { HttpGet, HttpRequest } from '../../src/providers/provider.ts'
import { openProviders } from '../../src/providers/providers.ts'
import { testClock } from './test-clock.ts'

const year = (reporter: string): WantedFigures => ({
  reporter,
  partner: 'CHN',
  from: '2025',
  to: '2025',
  every: 'year',
})

/** The first request that each provider makes. */
async function firstRequests(comtradeKey?: string): Promise<readonly HttpRequest[]> {
  const requests: HttpRequest[] = []
  const http: HttpGet = async request => {
    if (requests.at(-1)?.provider !== request.provider) requests.push(request)
    return { status: 404, headers: new Headers(), bytes: new Uint8Array() }
  }
  const providers = openProviders({ comtradeKey, clock: testClock() })
  for (const { reporters, fetch } of Object.values(providers))
    await fetch(year(reporters?.[0] ?? 'AZE'), http, new AbortController().signal).catch(() => undefined)
  return requests
}

test('asks the documented address of each service', async () => {
  const requests = await firstRequests()
  expect(requests.map(it => it.provider)).toEqual(serviceIds)
  expect(requests.map(({ url }) => decodeURIComponent(url.href))).toEqual([
    'https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/~/AZE.XG_FOB_USD+MG_CIF_USD.CHN.A?c[TIME_PERIOD]=ge:2025+le:2025',
    'https://wits.worldbank.org/API/V1/SDMX/V21/datasource/tradestats-trade/reporter/aze/year/2025/partner/chn/product/Total/indicator/XPRT-TRD-VL;MPRT-TRD-VL?format=JSON',
    'https://comtradeapi.un.org/public/v1/preview/C/A/HS?reporterCode=31&period=2025&flowCode=X&cmdCode=TOTAL&partner2Code=0&customsCode=C00&motCode=0&partnerCode=156',
    'https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/A.EU27_2020.CN.TOTAL.1+2.VALUE_IN_EUROS?format=SDMX-CSV&compressed=false&startPeriod=2025&endPeriod=2025',
    'https://www.census.gov/foreign-trade/balance/country.xlsx',
  ])
})

test('sends the key of UN Comtrade in a header, and to UN Comtrade only', async () => {
  const requests = await firstRequests('secret')
  expect(requests.filter(({ url }) => url.href.includes('secret'))).toEqual([])
  const withKey = requests.filter(({ headers }) => Object.values(headers).includes('secret'))
  expect(withKey.map(({ url }) => url.origin + url.pathname)).toEqual(['https://comtradeapi.un.org/data/v1/get/C/A/HS'])
})
