/** Letters made comparable: 'İXRAC', 'ixrac' and 'i̇xrac' are one word; so are 'всё' and 'все'. */

import { toSimplified } from './simplified-chinese.ts'
import { withoutCode } from './strip-code.ts'

/** How much of a text is read. A question is shorter; whatever is longer is no question. */
const most = 1000

/** The text as it is read: no more than its beginning, full-width forms narrowed, invisible marks gone, digits as 0–9. */
export function cleaned(text: string): string {
  const seen = text.slice(0, most).normalize('NFKC').slice(0, most)
  return withoutCode(seen)
    .replace(invisible, '')
    .replace(bracketed, '$1$2')
    .replace(roundZero, '0')
    .replace(digit, plainDigit)
    .replace(dash, '-')
    .replace(apostrophe, "'")
    .replace(onEachOther, '$1 $1')
}

// Bidi and zero-width marks, soft hyphens, variation selectors. Tags of flags go with them.
const invisible = /\p{Cf}|\p{Variation_Selector}/gu
// 刚果（金） is one name.
const bracketed = /(\p{Script=Han})\((\p{Script=Han}{1,2})\)/gu
// 2O25: the letter for the figure, in Latin or Cyrillic.
const roundZero = /(?<=(?<![\p{L}\p{N}])2)[oо](?=[0-4]\d(?![\p{L}\p{N}]))/giu
const digit = /\p{Nd}/gu
const dash = /[‐-―−﹘﹣~〜∼]/gu
// г/г, м/м, y/y: year on year.
const onEachOther = /(?<!\p{L})([гмym])\/\1(?!\p{L})/giu
const apostrophe = /[‘’ʼʻ`´ʹ]/gu

/** Digits of every script stand in runs of ten from a multiple of ten of their block; we find the zero by stepping down. */
function plainDigit(char: string): string {
  if (char >= '0' && char <= '9') return char
  const code = char.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && isDigit(zero - 1)) zero -= 1
  return String((code - zero) % 10)
}
const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code))

/** One word folded: lower case, without diacritics, dotless i as i, ə as e, traditional characters simplified. */
export function normalize(word: string): string {
  if (plain.test(word)) return word.toLowerCase()
  const bare = word
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(odd, char => oddities[char] ?? char)
  return han.test(bare) ? toSimplified(bare) : bare
}

// Without й and ё, which are letters with marks.
const plain = /^[a-zA-Zа-ик-яА-ИК-Я]*$/
const han = /\p{Script=Han}/u
const marks = /[\p{M}'.]/gu
const odd = /[ıəßøłđ]/g
const oddities: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }
