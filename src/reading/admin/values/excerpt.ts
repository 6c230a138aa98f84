/** Whether words stand in a text. */

/** Signs that are set otherwise from page to page, though the words are the same. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂]/gu, '"'],
  [/[‘’‚‛‹›′＇]/gu, "'"],
  [/[‐‑‒–—―−]/gu, '-'],
  [/[\s\u00a0\u2007\u202f]+/gu, ' '],
]

const plain = (text: string): string => alike.reduce((it, [signs, one]) => it.replace(signs, one), text).trim()

/**
 * Whether the excerpt stands in the text word by word. Only white space, and the forms of quotation marks and dashes, may
 * differ. It may not end or begin within a number: '$4.8' does not stand in '$4.87'.
 */
export function excerptStands(excerpt: string, text: string): boolean {
  const [words, whole] = [plain(excerpt), plain(text)]
  if (words === '') return false
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) {
    if (!isWithinNumber(whole, at) && !isWithinNumber(whole, at + words.length)) return true
  }
  return false
}

/** Whether that place of the text is between two digits of one number. */
function isWithinNumber(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]
  return (/\d$/.test(before) && /^[.,]?\d/.test(after)) || (/\d[.,]$/.test(before) && /^\d/.test(after))
}
