/** Digits as printed, where it is clear what their points and commas mean. */

/** How the number is used, as far as that tells a decimal comma from one of thousands. */
export interface NumberUse {
  /** Percent or times: such numbers are small. */
  readonly isRatio: boolean
  /** A word of scale follows: 'million'. Then a point is decimal. */
  readonly isScaled: boolean
  /** Of billions, or of a language with a decimal comma: then a comma is decimal too. */
  readonly hasDecimalComma: boolean
}

/** '4,87' → '4.87', '395,100,000' → '395100000'. Undefined where it can be read in two ways: '4,870'. */
export function plainDigits(text: string, use: NumberUse): string | undefined {
  const groups = text.split(/[.,]/)
  const [first = '', ...rest] = groups
  const signs = [...text.replace(/\d/g, '')]
  const last = rest.at(-1) ?? ''
  if (signs.length === 0) return text
  const isOneSign = new Set(signs).size === 1
  if (signs.length > 1) {
    const inThrees = rest.slice(0, -1).every(group => group.length === 3) && first.length <= 3
    if (!inThrees) return undefined
    if (isOneSign) return last.length === 3 ? groups.join('') : undefined
    // 1,234,567.8: the last sign is another one.
    return signs.slice(0, -1).every(sign => sign === signs[0]) ? `${groups.slice(0, -1).join('')}.${last}` : undefined
  }
  const isDecimal =
    last.length !== 3 ||
    first.length > 3 ||
    /^0+$/.test(first) ||
    use.isRatio ||
    (use.isScaled && (signs[0] === '.' || use.hasDecimalComma))
  return isDecimal ? `${first}.${last}` : undefined
}
