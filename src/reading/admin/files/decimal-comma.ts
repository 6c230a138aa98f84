/** Decimal commas in a file that is separated by semicolons, as spreadsheets save it in Europe. */
import { FileFault } from './file-fault.ts'

/**
 * Returns a reader for the numbers of one such file: '395,1' is '395.1'. '4,870' may be thousands and stays as it is, so that its row is
 * rejected. Errors: FileFault when the file has decimal commas and points: '1.234' may then be thousands.
 */
export function decimalCommaReader(): (cell: string) => string {
  let comma: string | undefined
  let point: string | undefined
  return cell => {
    const isComma = /^-?\d+,\d+$/.test(cell) && !/^-?[1-9]\d{0,2},\d{3}$/.test(cell)
    if (isComma) comma ??= cell
    if (/^-?[\d,]*\d\.\d/.test(cell)) point ??= cell
    if (comma !== undefined && point !== undefined) throw new FileFault('mixed-decimals', `${comma}; ${point}`)
    return isComma ? cell.replace(',', '.') : cell
  }
}
