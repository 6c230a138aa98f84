/** World Bank, World Integrated Trade Solution: SDMX-JSON, no key, years only. Its figures come from UN Comtrade. */
import { z } from 'zod'
import type { ServiceRow } from './admitted.ts'
import { isoCodes } from './area-codes.ts'
import { printedDigits } from './digits.ts'
import { ProviderError } from './provider.ts'
import type { Service } from './service.ts'
import { parseJson, shaped } from './shape.ts'

const indicators: { readonly [id: string]: Pick<ServiceRow, 'flow' | 'valuation'> } = {
  'XPRT-TRD-VL': { flow: 'X', valuation: 'FOB' },
  'MPRT-TRD-VL': { flow: 'M', valuation: 'CIF' },
}

const dimension = z.object({ id: z.string(), values: z.array(z.object({ id: z.string() })) })
const shape = z.object({
  dataSets: z
    .array(
      z.object({
        // '0:0:5:0:1': for each dimension the place of its value.
        series: z.record(z.string(), z.object({ observations: z.record(z.string(), z.array(z.unknown())) })),
      }),
    )
    .min(1),
  structure: z.object({
    dimensions: z.object({ series: z.array(dimension), observation: z.array(dimension).min(1) }),
  }),
})

export const wits = (root = 'https://wits.worldbank.org/API/V1/SDMX/V21'): Service => ({
  id: 'wits',
  every: ['year'],
  dataset: {
    id: 'wits-tradestats',
    publisher: 'World Integrated Trade Solution',
    title: 'World Bank, World Integrated Trade Solution (WITS), trade statistics by partner',
    url: 'https://wits.worldbank.org/',
    licence: 'terms of the World Bank and of UN Comtrade',
    attribution:
      'Source: World Bank, World Integrated Trade Solution (WITS), from UN Comtrade, https://wits.worldbank.org/',
  },
  organisation: {
    id: 'WB_WITS',
    kind: 'statistics',
    names: {
      en: 'World Bank (from UN Comtrade)',
      az: 'Dünya Bankı (BMT Comtrade əsasında)',
      ru: 'Всемирный банк (по данным Comtrade ООН)',
      zh: '世界银行（源自联合国Comtrade）',
    },
  },
  limits: { rate: { calls: 1, windowMs: 1_000 }, timeLimitMs: 60_000, largestBytes: 8 * 1024 * 1024 },
  codes: isoCodes('alpha3', { WLD: 'WLD', ROU: 'ROM', COD: 'ZAR', TLS: 'TMP', SRB: 'SER', MNE: 'MNT' }),
  // At most two dimensions may be "all", so that each year is one request.
  pages: ({ reporter, partner = 'all', periods }) =>
    periods.map(year => {
      const path = `reporter/${reporter.toLowerCase()}/year/${year}/partner/${partner.toLowerCase()}/product/Total`
      const indicator = Object.keys(indicators).join(';')
      return {
        url: new URL(`${root}/datasource/tradestats-trade/${path}/indicator/${indicator}?format=JSON`),
        headers: { accept: 'application/json' },
      }
    }),
  rows: async function* (page) {
    yield* figures(shaped('wits', shape, parseJson('wits', page)))
  },
})

function* figures({ dataSets, structure }: z.infer<typeof shape>): Generator<ServiceRow> {
  const { series, observation } = structure.dimensions
  for (const [key, { observations }] of Object.entries(dataSets[0]?.series ?? {})) {
    const at = key.split(':')
    const code = (id: string): string => {
      const place = series.findIndex(it => it.id === id)
      return found(series[place]?.values[Number(at[place])]?.id, `dimension ${id} of series ${key}`)
    }
    const reporter = code('REPORTER')
    const partner = code('PARTNER')
    const product = code('PRODUCTCODE')
    const indicator = code('INDICATOR')
    const basis = found(product === 'Total' ? indicators[indicator] : undefined, `series ${product} ${indicator}`)
    for (const [place, [value]] of Object.entries(observations)) {
      const period = found(observation[0]?.values[Number(place)]?.id, `period ${place}`)
      yield {
        ...basis,
        reporter,
        partner,
        period,
        value: printedDigits(String(value)),
        unit: 'USD',
        unitMult: 3,
        place: `A.${reporter}.${partner}.${product}.${indicator}`,
      }
    }
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new ProviderError('changed-shape', 'wits', `${what} is not known`)
  return value
}
