/** Text as values: what is bold, what is a link, which source a figure rests on. Markup is made from it once, in writing/. */
import type { Citation } from '../../data/model/schema.ts'

/** What a `[n]` refers to: an observation or a statement is one. */
export interface CitationTarget {
  readonly citation: Citation
  readonly compiledBy?: string
  /** Who told somebody else's words. */
  readonly retoldBy?: string | undefined
}

export type TextPiece =
  | string
  | { readonly bold: string }
  | { readonly italic: Text }
  | { readonly code: string }
  /** Words of somebody, in a quotation block. */
  | { readonly quote: string }
  | { readonly link: string; readonly to: string }
  /** A moment, as it is written where an app does not know how its reader writes it. Seconds since 1970. */
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

/** The one behind the other: with a space between, unless the first ends in a full-width sign, which brings its own. */
export function spaced(first: Text, second: Text): Text {
  const last = first.at(-1)
  return typeof last === 'string' && /[：。；，、]$/.test(last) ? [...first, ...second] : [...first, ' ', ...second]
}

/** The text with its first letter large, where it begins with a letter; a quotation stays as it was said. */
export function capitalised([first, ...others]: Text, locale: string): Text {
  if (typeof first === 'string') return [upper(first, locale), ...others]
  if (typeof first === 'object' && 'italic' in first) return [{ italic: capitalised(first.italic, locale) }, ...others]
  return first === undefined ? [] : [first, ...others]
}

/** By the language's own rule: in Azerbaijani i becomes İ. */
const upper = (words: string, locale: string): string => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)

/** Texts one after the other, with `glue` between them. */
export const join = (parts: readonly Text[], glue: string): Text =>
  parts.flatMap((part, i) => (i === 0 ? part : [glue, ...part]))
