/** Cells of a workbook in a percent format, as percent-marks.ts marks them: '0.302 × 100 %' is 30.2 %. */
import { shift } from '../../languages/model/voice/digits.ts'

export const percentMark = ' × 100 %'

/** The stored number of a marked cell with its digits; undefined for another cell. */
export const storedPercent = (cell: string): string | undefined =>
  cell.endsWith(percentMark) ? cell.slice(0, -percentMark.length) : undefined

/** The percent of a stored number: '0.302' is '30.2'. Zeros at its end are not stored, and none are made. */
export function percentOf(stored: string): string {
  const value = shift(stored, 2)
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value
}
