/**
 * UN Comtrade: JSON. Without a key the preview: one period and at most 500 records a call. With a free key: 12 periods and
 * 100,000 records a call, 500 calls a day.
 */
import { z } from 'zod'
import { chunks } from '../data/model/lists.ts'
import type { ServiceRow } from './admitted.ts'
import { type AreaCodes, isoCodes } from './area-codes.ts'
import { printedDigits } from './digits.ts'
import type { PageRequest } from './polite-get.ts'
import { ProviderError } from './provider.ts'
import type { Service, ServiceQuery } from './service.ts'
import { parseJson, shaped } from './shape.ts'

/** Numbers are texts here, see parseJson. */
const value = z.string().nullish()
const record = z.object({
  period: z.string().regex(/^\d{4}(\d{2})?$/),
  reporterCode: z.string(),
  flowCode: z.enum(['X', 'M']),
  partnerCode: z.string(),
  partner2Code: z.string(),
  cmdCode: z.string(),
  customsCode: z.string(),
  motCode: z.string(),
  primaryValue: value,
  cifvalue: value,
  fobvalue: value,
})
const shape = z.object({ data: z.array(record), error: z.string().nullish() })

const total = { cmdCode: 'TOTAL', partner2Code: '0', customsCode: 'C00', motCode: '0' } as const
const mostInPreview = 500
const mostWithKey = 100_000
const mostPeriods = 12

export interface ComtradeOptions {
  /** A subscription key of comtradedeveloper.un.org. */
  readonly key?: string | undefined
  readonly root?: string
}

export const comtrade = ({ key, root = 'https://comtradeapi.un.org' }: ComtradeOptions = {}): Service => ({
  id: 'comtrade',
  every: ['year', 'month'],
  dataset: {
    id: 'comtrade-total',
    publisher: 'Comtrade',
    title: 'United Nations Statistics Division, UN Comtrade: all commodities, by partner',
    url: 'https://comtradeplus.un.org/',
    licence: 'UN Comtrade policy on use and re-dissemination: not to be passed on as a download',
    attribution: '© United Nations, UN Comtrade, https://comtradeplus.un.org/',
  },
  organisation: {
    id: 'UN_COMTRADE',
    kind: 'statistics',
    names: { en: 'United Nations', az: 'BMT', ru: 'ООН', zh: '联合国' },
  },
  // The preview answers 429 after two calls in quick succession.
  limits: {
    rate: { calls: 1, windowMs: key === undefined ? 2_000 : 1_000 },
    timeLimitMs: 60_000,
    largestBytes: 32 * 1024 * 1024,
  },
  codes: m49,
  pages: query => (key === undefined ? previewPages(query, root) : keyedPages(query, root, key)),
  rows: async function* (page) {
    yield* figures(page, key === undefined ? mostInPreview : mostWithKey)
  },
})

/** M49 codes without leading zeros: ISO's numeric codes but for a few. */
const iso = isoCodes('numeric', { WLD: '000', USA: '842', IND: '699', FRA: '251', NOR: '579', CHE: '757' })
const m49: AreaCodes = {
  area: code => iso.area(code.padStart(3, '0')),
  code: area => iso.code(area)?.replace(/^0+(?=\d)/, ''),
}

const previewPages = (query: ServiceQuery, root: string): readonly PageRequest[] =>
  query.periods.flatMap(period => ['X', 'M'].map(flow => page(`${root}/public/v1/preview`, query, period, flow)))

const keyedPages = (query: ServiceQuery, root: string, key: string): readonly PageRequest[] =>
  chunks(query.periods, mostPeriods).map(some => ({
    ...page(`${root}/data/v1/get`, query, some.join(','), 'X,M'),
    headers: { accept: 'application/json', 'ocp-apim-subscription-key': key },
  }))

function page(path: string, { reporter, partner, every }: ServiceQuery, periods: string, flow: string): PageRequest {
  const url = new URL(`${path}/C/${every === 'year' ? 'A' : 'M'}/HS`)
  const period = periods.replaceAll('-', '')
  const asked = { reporterCode: reporter, period, flowCode: flow, ...total, ...(partner && { partnerCode: partner }) }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return { url, headers: { accept: 'application/json' } }
}

function figures(bytes: Uint8Array, most: number): readonly ServiceRow[] {
  const { data, error } = shaped('comtrade', shape, parseJson('comtrade', bytes))
  if (error) throw new ProviderError('refused', 'comtrade', error.slice(0, 200))
  if (data.length >= most) throw new ProviderError('too-large', 'comtrade', `an answer cut off at ${most} records`)
  return data.filter(it => isTotal(it) && it.primaryValue != null).map(figure)
}

/** Other rows divide the same trade by commodity, second partner, customs procedure or means of transport. */
const isTotal = (it: z.infer<typeof record>): boolean =>
  it.cmdCode === total.cmdCode &&
  it.partner2Code === total.partner2Code &&
  it.customsCode === total.customsCode &&
  it.motCode === total.motCode

function figure({ period, reporterCode, flowCode, partnerCode, ...values }: z.infer<typeof record>): ServiceRow {
  const { primaryValue, cifvalue, fobvalue } = values
  // Some countries report imports FOB; then the primary value is that one.
  const isFob = flowCode === 'X' || (primaryValue === fobvalue && primaryValue !== cifvalue)
  return {
    flow: flowCode,
    reporter: reporterCode,
    partner: partnerCode,
    period: period.replace(/^(\d{4})(\d{2})$/, '$1-$2'),
    value: printedDigits(primaryValue ?? ''),
    unit: 'USD',
    unitMult: 0,
    valuation: isFob ? 'FOB' : 'CIF',
    place: `${period.length === 4 ? 'A' : 'M'}, ${reporterCode}, ${flowCode}, ${partnerCode}, TOTAL`,
  }
}
