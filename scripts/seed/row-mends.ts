/** Overrides for single columns of the tables, each with its reason. All other columns are used as they are. */
import type { ObservationRow } from './rows.ts'

interface RowMend {
  /** Selects the rows: all these columns must be equal. */
  readonly where: Partial<ObservationRow>
  readonly to: Partial<ObservationRow>
  readonly why: string
  /**
   * The row was released before: its id stays, so that data folders of earlier releases get a correction, not a second
   * row.
   */
  readonly keepsId?: true
}

/**
 * The table writes every amount in trillions with three decimals. The locator of the row, or of the next rows, has the
 * printed digits.
 */
const printed = (source_id: string, given: string, value: string): RowMend => ({
  where: { source_id, unit_mult: '12', obs_value: given },
  to: { obs_value: value },
  why: `printed as ${value} trillion: added zeros would claim a higher precision`,
})

/** All overrides. */
export const rowMends: readonly RowMend[] = [
  {
    where: { source_id: 'metbuat-1255766', measure: 'growth', flow: 'T', time_period: '2018', base_period: '2017' },
    to: { base_period: '2002' },
    why: 'the text compares 2018 with 2002: "8 times" compared with 2017 would be wrong',
  },
  {
    where: { compiling_org: 'TREND_SCC' },
    to: { compiling_org: 'AZ_SCC' },
    why: 'Trend is the outlet; the State Customs Committee counted',
    keepsId: true,
  },
  {
    where: { source_id: 'report-2017-04-26-wei', compiling_org: 'CN_STAT' },
    to: { ref_area: 'CHN', counterpart_area: 'AZE' },
    why: "the ambassador names China's statistics, and China's report to the IMF has the same: 768.9 million, +15.4 %",
    keepsId: true,
  },
  {
    where: { source_id: 'nca-2023-01-20', compiling_org: 'CN_GACC', counterpart_area: 'CHN' },
    to: { ref_area: 'CHN', counterpart_area: 'KAZ' },
    why: "China's customs count China's trade; Kazakhstan's own figure is 24 billion",
    keepsId: true,
  },
  {
    where: { source_id: 'trend-ru-4085540', measure: 'growth', time_period: '2025', base_period: '2024' },
    to: { time_period: '2025-01/2025-07', base_period: '2024-01/2024-07' },
    why: 'said on 31 August 2025 without a period: the year was not over, and seven months were known',
    keepsId: true,
  },
  printed('icma-998947', '3.000', '3'),
  printed('cctv-20250213', '2.100', '2.1'),
  printed('cctv-20250213', '1.270', '1.27'),
  printed('cctv-20251119', '6.180', '6.18'),
  printed('cctv-20260310', '7.730', '7.73'),
  printed('cctv-20260310', '4.620', '4.62'),
  printed('cctv-20260310', '3.110', '3.11'),
  printed('people-jp-20251209', '41.210', '41.21'),
  printed('people-jp-20251209', '24.460', '24.46'),
  printed('people-jp-20251209', '16.750', '16.75'),
]

/** The row with its override applied, if it has one. */
export const mend = (row: ObservationRow): ObservationRow => ({ ...row, ...mendOf(row)?.to })

/** The row that the id is derived from: without a mend that keeps the id. */
export const named = (row: ObservationRow): ObservationRow => (mendOf(row)?.keepsId ? row : mend(row))

const mendOf = (row: ObservationRow): RowMend | undefined => rowMends.find(it => picks(it, row))

/** Whether the override applies to the row. */
export function picks({ where }: RowMend, row: ObservationRow): boolean {
  const columns = new Map(Object.entries(row))
  return Object.entries(where).every(([column, value]) => columns.get(column) === value)
}
