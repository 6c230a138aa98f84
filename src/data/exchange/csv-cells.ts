/** Cells of a CSV file that a spreadsheet would take for formulas, and what keeps it from that. */

/** Signs that begin a formula, in their full width too, behind any number of apostrophes. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u
const plainNumber = /^[+-]?\d+(\.\d+)?$/

/** The cell with an apostrophe before what a spreadsheet would work out. '-3.2' is a number, and stays as it is. */
export const harmless = (cell: string): string => (formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell)

/** The cell that `harmless` was given. */
export const asWritten = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)
