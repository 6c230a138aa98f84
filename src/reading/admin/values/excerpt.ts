/** Search for an excerpt in the text of its source. */

/** Characters that differ from page to page although the words are the same. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂]/gu, '"'],
  [/[‘’‚‛‹›′＇]/gu, "'"],
  [/[‐‑‒–—―−]/gu, '-'],
  [/[\s\u00a0\u2007\u202f]+/gu, ' '],
]

const plain = (text: string): string => alike.reduce((it, [forms, one]) => it.replace(forms, one), text).trim()

/**
 * Whether the text contains the excerpt word for word. Only white space and the forms of quotation marks and dashes may
 * differ. A match may not begin or end inside a number: '$4.87' does not contain '$4.8'.
 */
export function isExcerptOf(excerpt: string, text: string): boolean {
  const words = plain(excerpt)
  const whole = plain(text)
  if (words === '') return false
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) {
    if (!isWithinNumber(whole, at) && !isWithinNumber(whole, at + words.length)) return true
  }
  return false
}

/** Whether the index is between two digits of one number. */
function isWithinNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at, at + 2)
  return (/\d$/.test(before) && /^[.,]?\d/.test(after)) || (/\d[.,]$/.test(before) && /^\d/.test(after))
}
