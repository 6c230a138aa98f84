/** Words of the reader inside our sentence: nothing in them may act. */

const mostShown = 60
const joiner = '\u2060'

/**
 * What somebody typed, fit to stand inside a sentence of ours: one line of sixty characters and a … at most, never empty.
 * Control, bidi and invisible characters go; a letter keeps two marks at most; halves of surrogate pairs become �.
 * Behind @, /, #, $ and an inner full stop stands U+2060, so that Telegram makes no mention, command, tag or link of it.
 */
export function echoed(heard: string): string {
  const seen = heard
    .replace(/\p{Cs}/gu, '�')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim()
  const characters = [...seen]
  const shown = characters.length > mostShown ? `${characters.slice(0, mostShown).join('').trimEnd()}…` : seen
  return shown === '' ? '…' : inert(shown)
}

// Telegram looks for links and commands by itself, in any text that a bot sends.
const inert = (words: string): string => words.replace(/[@/#$]|\.(?=\p{L}|\p{N})/gu, sign => sign + joiner)
