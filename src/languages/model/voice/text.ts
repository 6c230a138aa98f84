/** Text as values: what is bold, what is a link, which source a figure rests on. Markup is made from it once, in writing/. */
import type { Citation } from '../../../data/model/schema.ts'

/** The target of a `[n]`. Observations and statements have this form. */
export interface CitationTarget {
  readonly citation: Citation
  readonly compiledBy?: string
  /** The speaker who retold the words of another one. */
  readonly retoldBy?: string | undefined
}

export type TextPiece =
  | string
  | { readonly bold: string }
  | { readonly italic: Text }
  | { readonly code: string }
  /** A quotation block. */
  | { readonly quote: string }
  | { readonly link: string; readonly to: string }
  /** A date or time: `moment` is its text for apps that do not format it; `at` is in seconds since 1970. */
  | { readonly moment: string; readonly at: number; readonly hasHour: boolean }
  /** `[n]`, a link to the source. */
  | { readonly cite: CitationTarget }
export type Text = readonly TextPiece[]

/** A sentence with values in it: text`${growth} on ${base}`. */
export function text(strings: TemplateStringsArray, ...values: readonly (TextPiece | Text)[]): Text {
  const pieces: TextPiece[] = []
  strings.forEach((string, i) => {
    if (string !== '') pieces.push(string)
    const value = values[i]
    if (value === undefined) return
    if (isText(value)) pieces.push(...value)
    else if (value !== '') pieces.push(value)
  })
  return pieces
}

const isText = (value: TextPiece | Text): value is Text => Array.isArray(value)

/** Joins two texts with a space, or without one after a full-width sign, which includes its own space. */
export function spaced(first: Text, second: Text): Text {
  const last = first.at(-1)
  return typeof last === 'string' && /[：。；，、]$/.test(last) ? [...first, ...second] : [...first, ' ', ...second]
}

/** Makes the first letter behind a mark a capital. A text that begins with a quotation or a link does not change. */
export function capitalised([first, ...others]: Text, locale: string): Text {
  if (first === undefined) return []
  if (typeof first === 'string') {
    return mark.test(first) ? [first, ...capitalised(others, locale)] : [upper(first, locale), ...others]
  }
  if ('bold' in first) return [{ bold: upper(first.bold, locale) }, ...others]
  return 'italic' in first ? [{ italic: capitalised(first.italic, locale) }, ...others] : [first, ...others]
}

/** A mark of a verdict with nothing behind it. */
const mark = /^[✓≈⚠✗? ]{1,2}$/
/** A capital behind a mark, by the rule of the language: in Azerbaijani i becomes İ. */
export const upper = (words: string, locale: string): string =>
  words.replace(
    /^((?:[✓≈⚠✗?] )?)(.)/su,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(locale),
  )

export const join = (parts: readonly Text[], glue: string): Text =>
  parts.flatMap((part, i) => (i === 0 ? part : [glue, ...part]))
