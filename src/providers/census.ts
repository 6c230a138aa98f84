/** US Census Bureau, U.S. Trade in Goods by Country: one workbook with every month since 1985. No key. */
import type { WantedFigures } from '../data/exchange/fetched-tables.ts'
import { twoDigits } from '../data/model/dates.ts'
import type { ServiceRow } from './admitted.ts'
import { type AreaCodes, areaCodes } from './area-codes.ts'
import { cellDigits } from './digits.ts'
import { ProviderError } from './provider.ts'
import type { Service } from './service.ts'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const
/** Columns: IJAN … IDEC and IYR are imports, EJAN … EYR exports, in millions of dollars. */
const directions = { I: { flow: 'M', valuation: 'customs' }, E: { flow: 'X', valuation: 'FAS' } } as const

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

async function readTable(page: Uint8Array, { from, to }: WantedFigures): Promise<readonly Line[]> {
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

function* figures(lines: readonly Line[], { every, partner }: WantedFigures): Generator<ServiceRow> {
  const published = new Set(lines.flatMap(publishedMonths))
  const code = partner && scheduleC.code(partner)
  for (const line of lines.filter(line => code === undefined || codeOf(line) === code))
    for (const direction of ['I', 'E'] as const)
      for (const { column, period, month } of every === 'year' ? yearColumn(line) : monthsOf(line)) {
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

const yearColumn = (line: Line): readonly Column[] => [
  { column: 'YR', period: line('year'), month: `${line('year')}-12` },
]

const monthsOf = (line: Line): readonly Column[] => {
  const year = line('year')
  return months.map((column, i) => {
    const month = `${year}-${twoDigits(i + 1)}`
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

const pairs = `
WLD0015
GRL1010 CAN1220 SPM1610 MEX2010 GTM2050 BLZ2080 SLV2110 HND2150 NIC2190 CRI2230 PAN2250 BMU2320 BHS2360 CUB2390
JAM2410 TCA2430 CYM2440 HTI2450 DOM2470 AIA2481 VGB2482 KNA2483 ATG2484 MSR2485 DMA2486 LCA2487 VCT2488 GRD2489
BRB2720 TTO2740 SXM2774 CUW2777 ABW2779 GLP2831 MTQ2839 COL3010 VEN3070 GUY3120 SUR3150 GUF3170 ECU3310 PER3330
BOL3350 CHL3370 BRA3510 PRY3530 URY3550 ARG3570 FLK3720 ISL4000 SWE4010 SJM4031 NOR4039 FIN4050 FRO4091 DNK4099
GBR4120 IRL4190 NLD4210 BEL4231 LUX4239 AND4271 MCO4272 FRA4279 DEU4280 AUT4330 CZE4351 SVK4359 HUN4370 LIE4411
CHE4419 EST4470 LVA4490 LTU4510 POL4550 RUS4621 BLR4622 UKR4623 ARM4631 AZE4632 GEO4633 KAZ4634 KGZ4635 MDA4641
TJK4642 TKM4643 UZB4644 ESP4700 PRT4710 GIB4720 MLT4730 SMR4751 VAT4752 ITA4759 HRV4791 SVN4792 BIH4793 MKD4794
SRB4801 XKX4803 MNE4804 ALB4810 GRC4840 ROU4850 BGR4870 TUR4890 CYP4910 SYR5020 LBN5040 IRQ5050 IRN5070 ISR5081
JOR5110 KWT5130 SAU5170 QAT5180 ARE5200 YEM5210 OMN5230 BHR5250 AFG5310 IND5330 PAK5350 NPL5360 BGD5380 LKA5420
MMR5460 THA5490 VNM5520 LAO5530 KHM5550 MYS5570 SGP5590 IDN5600 TLS5601 BRN5610 PHL5650 MAC5660 BTN5682 MDV5683
CHN5700 MNG5740 PRK5790 KOR5800 HKG5820 TWN5830 JPN5880 AUS6021 NFK6022 CCK6023 CXR6024 HMD6029 PNG6040 NZL6141
COK6142 TKL6143 NIU6144 WSM6150 SLB6223 VUT6224 PCN6225 KIR6226 TUV6227 NCL6412 WLF6413 PYF6414 MHL6810 FSM6820
PLW6830 NRU6862 FJI6863 TON6864 MAR7140 DZA7210 TUN7230 LBY7250 EGY7290 SDN7321 SSD7323 GNQ7380 MRT7410 CMR7420
SEN7440 MLI7450 GIN7460 SLE7470 CIV7480 GHA7490 GMB7500 NER7510 TGO7520 NGA7530 CAF7540 GAB7550 TCD7560 SHN7580
BFA7600 BEN7610 AGO7620 COG7630 GNB7642 CPV7643 STP7644 LBR7650 COD7660 BDI7670 RWA7690 SOM7700 ERI7741 ETH7749
DJI7770 UGA7780 KEN7790 SYC7800 IOT7810 TZA7830 MUS7850 MOZ7870 MDG7880 MYT7881 COM7890 REU7904 ATF7905 ZAF7910
NAM7920 BWA7930 ZMB7940 SWZ7950 ZWE7960 MWI7970 LSO7990 USA1000`

const scheduleC: AreaCodes = areaCodes(
  pairs
    .trim()
    .split(/\s+/)
    .map(both => [both.slice(0, 3), both.slice(3)]),
)
