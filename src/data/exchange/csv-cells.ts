/** CSV injection: cells that a spreadsheet would run as formulas, and how they are escaped. */

/** Characters that begin a formula, also in full width, after any number of apostrophes. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u
const plainNumber = /^[+-]?\d+(\.\d+)?$/

/** Escapes a formula with an apostrophe. '-3.2' is a number and stays as it is. */
export const harmless = (cell: string): string => (formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell)

/** The inverse of `harmless`. */
export const asWritten = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)
