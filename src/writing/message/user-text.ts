/** Text of users inside messages of the bot. It is made inert: no mention, command, tag or link. */

/** Longest echo of a word that was not understood, in characters. */
const defaultLength = 60
/** U+2060: Telegram does not link across it. */
const joiner = '\u2060'

/**
 * Typed text for a sentence of the bot: one line, at most `most` characters and '…', never empty.
 * Control, bidi and invisible characters are removed, a letter keeps at most two marks, halves of surrogate pairs become �.
 * U+2060 follows @, /, #, $ and inner full stops, so that Telegram makes no mention, command, tag or link of them.
 */
export const echoed = (heard: string, most = defaultLength): string => inertLine(heard, most, anySign)

/** Like `echoed`, for printed or spoken text that readers may copy: U+2060 only where Telegram would act on it, never in numbers. */
export const verbatim = (words: string, most: number): string => inertLine(words, most, actingSign)

/** A line to copy and send again: unchanged except for invisible characters. */
export const copied = (line: string): string => visible(line.replace(/\p{Cc}+/gu, ' '))

const visible = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '�')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')

function inertLine(typed: string, most: number, live: RegExp): string {
  const seen = visible(typed.replace(/[\p{Cc}\p{Z}]+/gu, ' ')).trim()
  const characters = [...seen]
  const shown = characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : seen
  return shown === '' ? '…' : shown.replace(live, sign => sign + joiner)
}

// Telegram looks for links and commands in any text that a bot sends.
const anySign = /[@/#$]|\.(?=\p{L}|\p{N})/gu
const actingSign = /[@#](?=[\p{L}\p{N}_])|\/(?=[A-Za-z0-9_/])|\$(?=[A-Z])|\.(?=\p{L}|\d+\.\d)/gu

/** A Chinese character takes two places. */
export const placesTaken = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
