/** Eurostat, Comext: SDMX-CSV over SDMX 2.1, no key. The EU's trade with other countries, in euros. */
import { z } from 'zod'
import type { ServiceRow } from './admitted.ts'
import { isoCodes } from './area-codes.ts'
import { printedDigits } from './digits.ts'
import { ProviderError } from './provider.ts'
import type { Service } from './service.ts'
import { parseCsv } from './shape.ts'

const flows = { 1: { flow: 'M', valuation: 'CIF' }, 2: { flow: 'X', valuation: 'FOB' } } as const

const shape = z.object({
  freq: z.enum(['A', 'M']),
  reporter: z.string(),
  partner: z.string(),
  product: z.literal('TOTAL'),
  flow: z.enum(['1', '2']),
  indicators: z.literal('VALUE_IN_EUROS'),
  TIME_PERIOD: z.string().regex(/^\d{4}(-\d{2})?$/),
  OBS_VALUE: z.string(),
})

export interface ComextOptions {
  readonly root?: string
  /** Eurostat renames its datasets; dataflow/ESTAT/all lists them. */
  readonly dataset?: string
}

export const comext = ({
  root = 'https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1',
  dataset = 'DS-045409',
}: ComextOptions = {}): Service => ({
  id: 'comext',
  every: ['year', 'month'],
  reporters: ['EU27'],
  dataset: {
    id: 'eurostat-comext',
    publisher: 'Comext',
    title: `Eurostat, EU trade since 1988 by HS2-4-6 and CN8 (${dataset}): all products, by partner`,
    url: 'https://ec.europa.eu/eurostat/comext/newxtweb/',
    licence: 'Commission Decision 2011/833/EU: reuse with acknowledgement of the source',
    attribution: `Source: Eurostat, Comext ${dataset}`,
  },
  organisation: {
    id: 'EU_EUROSTAT',
    area: 'EU27',
    kind: 'statistics',
    names: { en: 'Eurostat', az: 'Avrostat', ru: 'Евростат', zh: '欧盟统计局' },
  },
  limits: { rate: { calls: 1, windowMs: 1_000 }, timeLimitMs: 120_000, largestBytes: 16 * 1024 * 1024 },
  // The EU's trade with the world is that with the countries outside it.
  codes: isoCodes('alpha2', { EU27: 'EU27_2020', WLD: 'EU27_2020_EXTRA', SRB: 'XS' }),
  // One request a year: Eurostat refuses large extractions. An empty slot is every partner.
  pages: ({ reporter, partner = '', periods, every }) =>
    [...new Set(periods.map(period => period.slice(0, 4)))].map(year => {
      const [freq, months] = every === 'year' ? ['A', ['', '']] : ['M', ['-01', '-12']]
      const key = `${freq}.${reporter}.${partner}.TOTAL.1+2.VALUE_IN_EUROS`
      const range = `startPeriod=${year}${months[0]}&endPeriod=${year}${months[1]}`
      return {
        url: new URL(`${root}/data/${dataset}/${key}?format=SDMX-CSV&compressed=false&${range}`),
        headers: { accept: 'application/vnd.sdmx.data+csv' },
      }
    }),
  rows: async function* (page) {
    refuseQueued(page)
    for await (const row of parseCsv('comext', page, shape)) if (row.OBS_VALUE !== '') yield figure(row)
  },
})

/** A large extraction is put into a queue, and the answer is an XML envelope with status 200. */
function refuseQueued(page: Uint8Array): void {
  const text = new TextDecoder().decode(page.subarray(0, 2_000))
  if (/^\s*</.test(text) && /EXTRACTION_TOO_BIG|<(\w+:)?queued>|ASYNC/i.test(text))
    throw new ProviderError('too-large', 'comext', 'the extraction is too big to be answered at once')
}

function figure(row: z.infer<typeof shape>): ServiceRow {
  const { freq, reporter, partner, product, flow, indicators, TIME_PERIOD, OBS_VALUE } = row
  return {
    ...flows[flow],
    reporter,
    partner,
    period: TIME_PERIOD,
    value: printedDigits(OBS_VALUE),
    unit: 'EUR',
    unitMult: 0,
    place: `${freq}.${reporter}.${partner}.${product}.${flow}.${indicators}`,
  }
}
