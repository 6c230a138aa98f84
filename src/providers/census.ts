/** US Census Bureau, U.S. Trade in Goods by Country: one workbook with every month since 1985. No key. */
import type { ServiceRow } from './admitted.ts'
import { cellDigits } from './digits.ts'
import { ProviderError, type Wanted } from './provider.ts'
import { scheduleC } from './schedule-c.ts'
import type { Service } from './service.ts'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const
/** Columns: IJAN … IDEC and IYR are imports, EJAN … EYR exports, in millions of dollars. */
const directions = {
  I: { flow: 'M', valuation: 'customs' },
  E: { flow: 'X', valuation: 'FAS' },
} as const

export const census = (url = 'https://www.census.gov/foreign-trade/balance/country.xlsx'): Service => ({
  id: 'census',
  every: ['year', 'month'],
  reporters: ['USA'],
  dataset: {
    id: 'census-country',
    publisher: 'U.S. Trade in Goods by Country',
    title: 'US Census Bureau, U.S. Trade in Goods by Country (country.xlsx), not seasonally adjusted',
    url: 'https://www.census.gov/foreign-trade/balance/country.xlsx',
    licence: 'statistics of the US federal government; the page states no licence',
    attribution:
      'Source: U.S. Census Bureau, U.S. Trade in Goods by Country, https://www.census.gov/foreign-trade/balance/',
  },
  organisation: {
    id: 'US_CENSUS',
    area: 'USA',
    kind: 'statistics',
    names: {
      en: 'US Census Bureau',
      az: 'ABŞ Siyahıyaalma Bürosu',
      ru: 'Бюро переписи населения США',
      zh: '美国人口普查局',
    },
  },
  limits: { rate: { calls: 1, windowMs: 1_000 }, timeLimitMs: 120_000, largestBytes: 8 * 1024 * 1024 },
  codes: scheduleC,
  pages: () => [{ url: new URL(url), headers: {} }],
  rows: async function* (page, wanted) {
    yield* figures(await readTable(page, wanted), wanted)
  },
})

/** A row of the sheet. */
type Line = (column: string) => string

async function readTable(page: Uint8Array, { from, to }: Wanted): Promise<readonly Line[]> {
  const [header = [], ...rows] = await cells(page)
  const places = new Map(header.map((name, at) => [String(name ?? '').trim(), at]))
  const missing = ['year', 'CTY_CODE', ...columnsOf('I'), ...columnsOf('E')].find(name => !places.has(name))
  if (missing !== undefined) throw new ProviderError('changed-shape', 'census', `column ${missing} is missing`)
  const lines = rows.map(
    (row): Line =>
      column =>
        String(row[places.get(column) ?? -1] ?? '').trim(),
  )
  return lines.filter(line => line('year') >= from.slice(0, 4) && line('year') <= to.slice(0, 4))
}

const columnsOf = (direction: keyof typeof directions): readonly string[] =>
  [...months, 'YR'].map(month => direction + month)

async function cells(page: Uint8Array) {
  // Loaded when it is needed: it takes 50 ms.
  const { readSheet } = await import('read-excel-file/node')
  try {
    return await readSheet(Buffer.from(page), { parseNumber: text => text })
  } catch (cause) {
    throw new ProviderError('changed-shape', 'census', 'not a workbook', { cause })
  }
}

function* figures(lines: readonly Line[], { every, partner }: Wanted): Generator<ServiceRow> {
  const published = new Set(lines.flatMap(publishedMonths))
  const code = partner && scheduleC.code(partner)
  for (const line of lines.filter(line => code === undefined || codeOf(line) === code))
    for (const direction of ['I', 'E'] as const)
      for (const { column, period, month } of every === 'year' ? yearOf(line) : monthsOf(line)) {
        // A month that is not published is 0 in every row, and then the total of its year is that of fewer months.
        const isFilled = line(direction + column) !== ''
        if (isFilled && published.has(month)) yield figure(line, direction, column, period)
      }
}

const codeOf = (line: Line): string => line('CTY_CODE').padStart(4, '0')

interface Column {
  readonly column: string
  readonly period: string
  /** The month that must be published. */
  readonly month: string
}

const yearOf = (line: Line): readonly Column[] => [{ column: 'YR', period: line('year'), month: `${line('year')}-12` }]

const monthsOf = (line: Line): readonly Column[] => {
  const year = line('year')
  return months.map((column, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`
    return { column, period: month, month }
  })
}

/** The months in which this row has trade. */
const publishedMonths = (line: Line): readonly string[] =>
  monthsOf(line)
    .filter(({ column }) => [`I${column}`, `E${column}`].some(name => Number(line(name)) > 0))
    .map(({ month }) => month)

function figure(line: Line, direction: keyof typeof directions, column: string, period: string): ServiceRow {
  const code = codeOf(line)
  return {
    ...directions[direction],
    reporter: '1000',
    partner: code,
    period,
    value: cellDigits(line(direction + column)),
    unit: 'USD',
    unitMult: 6,
    place: `CTY_CODE ${code}, ${line('year')}, ${direction}${column}`,
  }
}
