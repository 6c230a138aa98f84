/** Chinese numerals: 三十, 两, 二〇二五. */
const digits = new Map([...'〇零一二三四五六七八九'].map((char, i) => [char, i === 0 ? 0 : i - 1]))
digits.set('两', 2)
const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

export const isNumeral = (char: string): boolean => digits.has(char) || powers.has(char)

/** The number that a run of numerals writes: by powers (三十五 is 35) or digit by digit (二〇二五 is 2025). */
export function numeral(text: string): number | undefined {
  if (text === '' || ![...text].every(isNumeral)) return undefined
  if (![...text].some(char => powers.has(char))) return Number([...text].map(char => digits.get(char)).join(''))
  let total = 0
  let pending: number | undefined
  for (const char of text) {
    const power = powers.get(char)
    if (power === undefined) pending = digits.get(char)
    else {
      total += (pending ?? 1) * power
      pending = undefined
    }
  }
  return total + (pending ?? 0)
}
