/** Isolates right-to-left words. Without isolation, a figure next to them would move to their other side. */

const isolate = (words: string): string => `\u2068${words}\u2069`

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
/** Consecutive words and what joins them. No digits: a figure between two names belongs to neither. */
const run = new RegExp(`(?!\\p{Nd})${rightToLeft.source}(?:[ '’.,-]*(?!\\p{Nd})${rightToLeft.source})*`, 'gu')

/** The text with each run of right-to-left words isolated (U+2068 … U+2069). */
export const bidiIsolated = (text: string): string => (rightToLeft.test(text) ? text.replace(run, isolate) : text)

/** A name or quotation with right-to-left words, isolated as a whole: its numbers keep their order inside it. */
export const isolatedWhole = (text: string): string => (rightToLeft.test(text) ? isolate(text) : text)
