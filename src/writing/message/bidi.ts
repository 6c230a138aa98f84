/** Words that run from right to left, kept to themselves: beside them a figure would jump to their other side. Pure. */

const isolate = (words: string): string => `\u2068${words}\u2069`

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
/** Words in a row, with what joins words; no digit, for a figure between two names belongs to neither. */
const run = new RegExp(`(?!\\p{Nd})${rightToLeft.source}(?:[ '’.,-]*(?!\\p{Nd})${rightToLeft.source})*`, 'gu')

/** The text with every run of such words isolated (U+2068 … U+2069). */
export const bidiIsolated = (text: string): string => (rightToLeft.test(text) ? text.replace(run, isolate) : text)

/** A name or quotation that has such words, isolated as a whole: inside it they keep their own order, with their numbers. */
export const isolatedWhole = (text: string): string => (rightToLeft.test(text) ? isolate(text) : text)
