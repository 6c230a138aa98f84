/**
 * IMF, International Trade in Goods by partner country (IMTS, formerly DOTS): SDMX-CSV over SDMX 3.0, no key.
 * The key is COUNTRY.INDICATOR.COUNTERPART_COUNTRY.FREQUENCY. '*' stands for every code; an empty slot returns no rows.
 */
import { z } from 'zod'
import { chunks } from '../data/model/lists.ts'
import type { ServiceRow } from './admitted.ts'
import { isoCodes } from './area-codes.ts'
import { printedDigits } from './digits.ts'
import type { Service } from './service.ts'
import { parseCsv } from './shape.ts'

const indicators = { XG_FOB_USD: { flow: 'X', valuation: 'FOB' }, MG_CIF_USD: { flow: 'M', valuation: 'CIF' } } as const

const shape = z.object({
  COUNTRY: z.string(),
  INDICATOR: z.enum(['XG_FOB_USD', 'MG_CIF_USD', '']),
  COUNTERPART_COUNTRY: z.string(),
  FREQUENCY: z.enum(['A', 'M', '']),
  TIME_PERIOD: z.string().regex(/^(\d{4}(-M\d{2})?)?$/),
  OBS_VALUE: z.string(),
  UNIT: z.enum(['USD', '']).optional(),
  STATUS: z.string().optional(),
})

/** The IMF marks its estimates with 'e'. Empty: the service says nothing. */
const statuses: { readonly [code: string]: ServiceRow['status'] } = { A: 'reported', E: 'estimated', U: 'unreliable' }

/** '2025-01' is '2025-M01' in SDMX. */
const sdmxPeriod = (period: string): string => period.replace('-', '-M')

export const imf = (root = 'https://api.imf.org/external/sdmx/3.0'): Service => ({
  id: 'imf',
  every: ['year', 'month'],
  dataset: {
    id: 'imf-imts',
    publisher: 'International Trade in Goods',
    title: 'International Monetary Fund, International Trade in Goods (by partner country) (IMTS)',
    url: 'https://data.imf.org/en/datasets/IMF.STA:IMTS',
    licence:
      'IMF data, Copyright and Usage of 11 October 2024: free to use and pass on with attribution, unaltered; commercial reuse: copyright@imf.org',
    attribution:
      'Source: International Monetary Fund, International Trade in Goods (by partner country), https://data.imf.org/en/datasets/IMF.STA:IMTS',
  },
  organisation: { id: 'IMF', kind: 'statistics', names: { en: 'IMF', az: 'BVF', ru: 'МВФ', zh: '国际货币基金组织' } },
  limits: { rate: { calls: 10, windowMs: 5_000 }, timeLimitMs: 120_000, largestBytes: 32 * 1024 * 1024 },
  codes: isoCodes('alpha3', { WLD: 'G001', XKX: 'KOS', PSE: 'WBG' }),
  pages: ({ reporter, partner = '*', periods, every }) =>
    chunks(periods, 12).map(some => {
      const key = `${reporter}.XG_FOB_USD+MG_CIF_USD.${partner}.${every === 'year' ? 'A' : 'M'}`
      const range = `ge:${sdmxPeriod(some[0] ?? '')}+le:${sdmxPeriod(some.at(-1) ?? '')}`
      return {
        url: new URL(`${root}/data/dataflow/IMF.STA/IMTS/~/${key}?c%5BTIME_PERIOD%5D=${range}`),
        headers: { accept: 'text/csv' },
      }
    }),
  rows: async function* (page) {
    for await (const row of parseCsv('imf', page, shape)) yield* figure(row)
  },
})

/** A key without data is answered with one row that has no period and no value. */
function figure(row: z.infer<typeof shape>): readonly ServiceRow[] {
  const { COUNTRY, INDICATOR, COUNTERPART_COUNTRY, FREQUENCY, TIME_PERIOD, OBS_VALUE, STATUS = '' } = row
  if (INDICATOR === '' || TIME_PERIOD === '' || OBS_VALUE === '') return []
  const status = statuses[STATUS.toUpperCase()]
  return [
    {
      ...indicators[INDICATOR],
      reporter: COUNTRY,
      partner: COUNTERPART_COUNTRY,
      period: TIME_PERIOD.replace('-M', '-'),
      value: printedDigits(OBS_VALUE),
      unit: 'USD',
      // Dollars, although the column SCALE says 6.
      unitMult: 0,
      ...(status && { status }),
      place: `${COUNTRY}.${INDICATOR}.${COUNTERPART_COUNTRY}.${FREQUENCY}`,
    },
  ]
}
