/** The text of a message: its lines, a line for each source, and behind them what is folded, as an expandable quotation. */
import { type CitationTarget, capitalised } from '../../languages/model/voice/text.ts'
import type { DraftLine, Writing } from './draft.ts'
import { citationNumbers, joined, type Numbering, type Rendered, render } from './render.ts'
import { type NameLookup, sourceLine } from './source-line.ts'

/** The language of the message, and the names of what it cites. */
export interface ComposeContext {
  readonly language: Writing['language']
  readonly facts: NameLookup
}

export interface Body extends Rendered {
  readonly cited: readonly CitationTarget[]
  /** How many of them have a source line. */
  readonly shown: number
  /** Lines that are seen before the quotation is opened. */
  readonly height: number
}

/**
 * The lines, and a source line for each of the first `sources` sources. With folded lines at most `mostAbove` source lines are
 * above the quotation, of what is cited there; the others are at its end.
 */
export function bodyOf(
  lines: readonly DraftLine[],
  { sources, mostAbove }: { readonly sources: number; readonly mostAbove: number },
  context: ComposeContext,
): Body {
  const { numbering, cited } = citationNumbers(context.facts)
  const folded = lines.filter(({ isFolded }) => isFolded === true)
  const upper = written(
    lines.filter(({ isFolded }) => isFolded !== true),
    numbering,
    context,
  )
  const above = folded.length === 0 ? sources : Math.min(sources, mostAbove, cited.length)
  const sourced = (some: readonly CitationTarget[]): readonly Rendered[] =>
    some.map(one => sourceOf(one, numbering, context))
  const seen = [...upper, ...sourced(cited.slice(0, above)).map((one, i) => (i === 0 ? joined(newline, one) : one))]
  const lower = written(folded, numbering, context)
  const quote = folded.length === 0 ? [] : [quotation(inLines([...lower, ...sourced(cited.slice(above, sources))]))]
  const height = inLines(seen)
    .text.split('\n')
    .filter(it => it !== '').length
  return { ...inLines([...seen, ...quote]), cited, shown: Math.min(sources, cited.length), height }
}

const written = (
  lines: readonly DraftLine[],
  numbering: Numbering,
  { language }: ComposeContext,
): readonly Rendered[] => lines.map(({ text }) => render(capitalised(text, language.code), numbering))

/** '[1] IMF, International Trade in Goods, 5 Oct 2026'. */
export const sourceOf = (one: CitationTarget, numbering: Numbering, { facts, language }: ComposeContext): Rendered =>
  render([{ cite: one }, ' ', ...capitalised(sourceLine(one, facts, language), language.code)], numbering)

/** One below the other. */
export function inLines(lines: readonly Rendered[]): Rendered {
  let offset = 0
  const entities = lines.flatMap(line => {
    const by = offset
    offset += line.text.length + 1
    return line.entities.map(entity => ({ ...entity, offset: entity.offset + by }))
  })
  return { text: lines.map(({ text }) => text).join('\n'), entities }
}

const quotation = ({ text, entities }: Rendered): Rendered => ({
  text,
  entities: [{ type: 'expandable_blockquote', offset: 0, length: text.length }, ...entities],
})

const newline: Rendered = { text: '\n', entities: [] }
