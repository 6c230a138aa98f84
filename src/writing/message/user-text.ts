/** Words of the reader inside our sentence: nothing in them may act. */

/** Of a word that was not understood nobody needs more. */
const mostShown = 60
const joiner = '\u2060'

/**
 * What somebody typed, fit to stand inside a sentence of ours: one line of `most` characters and a … at most, never empty.
 * Control, bidi and invisible characters go; a letter keeps two marks at most; halves of surrogate pairs become �.
 * Behind @, /, #, $ and an inner full stop stands U+2060, so that Telegram makes no mention, command, tag or link of it.
 */
export const echoed = (heard: string, most = mostShown): string => harmless(heard, most, signs)

/**
 * The same of words that were printed or said, which whoever reads them may want to copy: only what would act is broken,
 * and numbers stay as they are.
 */
export const verbatim = (words: string, most: number): string => harmless(words, most, acting)

/** The reason of a correction or a withdrawal: all of it, as words only. */
export const asReason = (why: string): string => verbatim(why, longestReason)
const longestReason = 300

/** A line to be copied and sent again: as it is, but for what cannot be seen or would turn it round. */
export const copied = (line: string): string =>
  line
    .replace(/\p{Cs}/gu, '�')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')

function harmless(heard: string, most: number, live: RegExp): string {
  const seen = heard
    .replace(/\p{Cs}/gu, '�')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim()
  const characters = [...seen]
  const shown = characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : seen
  return shown === '' ? '…' : inert(shown, live)
}

// Telegram looks for links and commands by itself, in any text that a bot sends.
const inert = (words: string, live: RegExp): string => words.replace(live, sign => sign + joiner)
const signs = /[@/#$]|\.(?=\p{L}|\p{N})/gu
const acting = /[@#](?=[\p{L}\p{N}_])|\/(?=[A-Za-z0-9_/])|\$(?=[A-Z])|\.(?=\p{L}|\d+\.\d)/gu
