/** US Census Bureau, U.S. Trade in Goods by Country: one workbook with every month since 1985. No key. */
import { readSheet } from 'read-excel-file/node'
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
    publisher: 'United States Census Bureau',
    title: 'U.S. Trade in Goods by Country (country.xlsx), not seasonally adjusted',
    url: 'https://www.census.gov/foreign-trade/balance/country.xlsx',
    licence: 'statistics of the federal government of the United States',
    attribution: 'Source: U.S. Census Bureau, U.S. Trade in Goods by Country',
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
  rows: async (page, wanted) => figures(await readTable(page), wanted),
})

/** The rows of the first sheet by column. */
type Line = ReadonlyMap<string, string>

async function readTable(page: Uint8Array): Promise<readonly Line[]> {
  const [header = [], ...lines] = await cells(page)
  const names = header.map(it => String(it ?? '').trim())
  const missing = ['year', 'CTY_CODE', ...columnsOf('I'), ...columnsOf('E')].find(name => !names.includes(name))
  if (missing !== undefined) throw new ProviderError('changed-shape', 'census', `column ${missing} is missing`)
  return lines.map(line => new Map(names.map((name, at) => [name, String(line[at] ?? '').trim()])))
}

const columnsOf = (direction: keyof typeof directions): readonly string[] =>
  [...months, 'YR'].map(month => direction + month)

async function cells(page: Uint8Array) {
  try {
    return await readSheet(Buffer.from(page), { parseNumber: text => text })
  } catch (cause) {
    throw new ProviderError('changed-shape', 'census', 'not a workbook', { cause })
  }
}

function* figures(lines: readonly Line[], { from, to, every }: Wanted): Generator<ServiceRow> {
  const isWanted = (line: Line): boolean => {
    const year = line.get('year') ?? ''
    return year >= from.slice(0, 4) && year <= to.slice(0, 4)
  }
  const some = lines.filter(isWanted)
  const published = new Set(some.flatMap(publishedMonths))
  for (const line of some)
    for (const direction of ['I', 'E'] as const)
      for (const { column, period, month } of every === 'year' ? yearOf(line) : monthsOf(line)) {
        // A month that is not published is 0 in every row, and then the total of its year is that of fewer months.
        const isFilled = line.get(direction + column) !== ''
        if (isFilled && published.has(month)) yield figure(line, direction, column, period)
      }
}

interface Column {
  readonly column: string
  readonly period: string
  /** The month that must be published. */
  readonly month: string
}

const yearOf = (line: Line): readonly Column[] => {
  const year = line.get('year') ?? ''
  return [{ column: 'YR', period: year, month: `${year}-12` }]
}

const monthsOf = (line: Line): readonly Column[] =>
  months.map((column, i) => {
    const month = `${line.get('year')}-${String(i + 1).padStart(2, '0')}`
    return { column, period: month, month }
  })

/** The months in which this row has trade. */
const publishedMonths = (line: Line): readonly string[] =>
  monthsOf(line)
    .filter(({ column }) => [`I${column}`, `E${column}`].some(name => Number(line.get(name)) > 0))
    .map(({ month }) => month)

function figure(line: Line, direction: keyof typeof directions, column: string, period: string): ServiceRow {
  const code = (line.get('CTY_CODE') ?? '').padStart(4, '0')
  return {
    ...directions[direction],
    partner: code,
    period,
    value: cellDigits(line.get(direction + column) ?? ''),
    unit: 'USD',
    unitMult: 6,
    place: `CTY_CODE ${code}, ${line.get('year')}, ${direction}${column}`,
  }
}
