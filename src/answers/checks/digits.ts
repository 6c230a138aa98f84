/** Digit check: whether the quotation contains the digits of the figure. It finds typing errors. */
import type { Amount } from '../../data/model/schema.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import type { CheckContext } from './check-context.ts'

/** Compares meaningful digits: 395.1 is in 395,1 mln and 395 100 000. One or two digits may be in words, and Chinese is not checked. */
export function digits({ figure: { observation } }: CheckContext): readonly ChangeCheck[] {
  const { amount, citation } = observation
  const printed = meaningful(amount.value)
  const { excerpt } = citation
  // "8.3 times less" is 0.1205 times.
  const isPart = amount.unit === 'TIMES' && Number(amount.value) < 1
  if (excerpt === undefined || (/^-?\d{1,2}$/.test(amount.value) && printed.length < 3) || printed === '' || isPart)
    return []
  return holdsDigits(excerpt, amount) ? [] : [{ outcome: 'warns', check: 'digits', value: amount.value }]
}

/** Whether the words hold the digits of the amount, or Chinese numerals, any of which may be the number. */
export function holdsDigits(words: string, { value }: Amount): boolean {
  const text = words.normalize('NFKC')
  return hanNumeral.test(text) || numbersIn(text).includes(meaningful(value))
}

/** Without signs, and without the zeros that only say how large it is. */
export const meaningful = (number: string): string => number.replace(/\D/g, '').replace(/^0+|0+$/g, '')

/** '13 395.1' may be one number or two, '25 млрд 43 млн' is one as well as two: each reading is accepted. */
const numbersIn = (text: string): readonly string[] =>
  [
    ...[...text.matchAll(grouped), ...text.matchAll(single)].map(([number]) => number),
    ...[...text.matchAll(inParts)].flatMap(([whole]) => joined(whole.match(single) ?? [])),
  ].map(meaningful)
const grouped = /\d{1,3}(?: \d{3})+(?:[.,]\d+)?/g
const single = /\d+(?:[.,'’]\d+)*/g
/** Numbers with one word between them. */
const inParts = /\d+(?:[.,]\d+)?(?:\s*\p{L}+\.?\s*\d+(?:[.,]\d+)?)+/gu

/** Each run of its parts as one number: 25 and 43 are 25 043. */
const joined = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((first, from) =>
    parts.slice(from + 1, from + mostParts).map(
      (_, i) =>
        first +
        parts
          .slice(from + 1, from + i + 2)
          .map(padded)
          .join(''),
    ),
  )
const mostParts = 3

/** The digits before the point, at least three. */
const padded = (part: string): string => part.replace(/^\d+/, whole => whole.padStart(3, '0'))

/** 四十八点七: two numerals side by side. */
const hanNumeral = /[〇零一二两三四五六七八九十百千万亿点]{2}/u
