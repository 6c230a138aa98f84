const number = /^(-?)0*(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/

/** The digits of a number as they are printed: '01250.500' is '1250.5', '2.1E3' is '2100'. Empty when it is not a number. */
export function printedDigits(text: string): string {
  const [all, sign = '', whole = '', fraction = '', exponent = '0'] = number.exec(text.trim()) ?? []
  if (all === undefined) return ''
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  const before = point > 0 ? digits.padEnd(point, '0').slice(0, point) : '0'
  const after = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).replace(/0+$/, '')
  const value = (before.replace(/^0+(?=\d)/, '') || '0') + (after === '' ? '' : `.${after}`)
  return value === '0' ? '0' : sign + value
}

/** Of a stored number, a spreadsheet shows at most so many significant digits. */
const mostSignificant = 15

/** The same for a cell of a spreadsheet, which stores 0.3 as 0.29999999999999999: rounded to 15 digits. */
export function cellDigits(text: string): string {
  const value = printedDigits(text)
  const isNoise = value.replace(/^-?0*\.?0*|\./g, '').length > mostSignificant
  return isNoise ? printedDigits(Number(value).toPrecision(mostSignificant)) : value
}
