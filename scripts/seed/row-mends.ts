/** Overrides for single columns of the tables, each with its reason. All other columns are used as they are. */
import type { ObservationRow } from './rows.ts'

interface RowMend {
  /** Selects the rows: all these columns must be equal. */
  readonly where: Partial<ObservationRow>
  readonly to: Partial<ObservationRow>
  readonly why: string
}

/** The table writes every amount in trillions with three decimals. The locator of the row, or of the next rows, has the printed digits. */
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
export function mend(row: ObservationRow): ObservationRow {
  return { ...row, ...rowMends.find(it => picks(it, row))?.to }
}

/** Whether the override applies to the row. */
export function picks({ where }: RowMend, row: ObservationRow): boolean {
  const columns = new Map(Object.entries(row))
  return Object.entries(where).every(([column, value]) => columns.get(column) === value)
}
