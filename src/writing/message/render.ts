/** Text pieces → text with entities. Offsets count UTF-16 units, as in Telegram. */
import type { CitationTarget, Text, TextPiece } from '../../languages/model/voice/text.ts'
import { bidiIsolated, isolatedWhole } from './bidi.ts'
import type { Entity } from './message.ts'
import type { MomentFormat } from './rich-blocks.ts'
import type { NameLookup } from './source-line.ts'

export interface Rendered {
  readonly text: string
  readonly entities: readonly Entity[]
}

/** The number `[n]` of a citation and the address of its source, if it has one. */
export type Numbering = (cited: CitationTarget) => { readonly n: number; readonly url?: string }

/** Numbers sources in the order in which they are first cited; `cited` grows with each new one. */
export function citationNumbers(facts: NameLookup): {
  readonly numbering: Numbering
  readonly cited: readonly CitationTarget[]
} {
  const cited: CitationTarget[] = []
  const numbering: Numbering = one => {
    const known = cited.findIndex(other => other.citation.source === one.citation.source)
    if (known === -1) cited.push(one)
    const url = facts.sources.get(one.citation.source)?.url
    const n = known === -1 ? cited.length : known + 1
    return url === undefined ? { n } : { n, url }
  }
  return { numbering, cited }
}

/** For texts without citations, and for plain text, where no number is seen. */
export const unnumbered: Numbering = () => ({ n: 0 })

/** The text without its markup. */
export const plainText = (pieces: Text): string => render(pieces, unnumbered).text

/** The pieces in order. Right-to-left words are isolated, long quotations folded. */
export function render(pieces: Text, numbering: Numbering): Rendered {
  return pieces.map(piece => renderPiece(piece, numbering)).reduce(joined, { text: '', entities: [] })
}

/** The second behind the first, its entities moved by the length of the first. */
export function joined(first: Rendered, second: Rendered): Rendered {
  const by = first.text.length
  const moved = second.entities.map(entity => ({ ...entity, offset: entity.offset + by }))
  return { text: first.text + second.text, entities: [...first.entities, ...moved] }
}

function renderPiece(piece: TextPiece, numbering: Numbering): Rendered {
  if (typeof piece === 'string') return { text: bidiIsolated(piece), entities: [] }
  if ('bold' in piece) return marked('bold', bidiIsolated(piece.bold))
  // Copied by a tap: an isolate mark would be copied too.
  if ('code' in piece) return marked('code', piece.code)
  if ('quote' in piece)
    return marked(isLong(piece.quote) ? 'expandable_blockquote' : 'blockquote', isolatedWhole(piece.quote))
  if ('moment' in piece) return atMoment(piece.moment, piece.at, piece.hasHour ? 'Dt' : 'D')
  if ('link' in piece) return linked(isolatedWhole(piece.link), piece.to)
  if ('italic' in piece) return wrapped('italic', render(piece.italic, numbering))
  const { n, url } = numbering(piece.cite)
  return url === undefined ? { text: `[${n}]`, entities: [] } : linked(`[${n}]`, url)
}

/** A quotation of more than three lines on a phone is shown folded. */
const isLong = (quote: string): boolean => quote.length > longestQuote || quote.split('\n').length > 3
const longestQuote = 200

type Mark = Exclude<Entity['type'], 'text_link' | 'date_time'>
const marked = (type: Mark, text: string): Rendered => wrapped(type, { text, entities: [] })
const wrapped = (type: Mark, inner: Rendered): Rendered => ({
  text: inner.text,
  entities: inner.text === '' ? [] : [{ type, offset: 0, length: inner.text.length }, ...inner.entities],
})
const linked = (text: string, url: string): Rendered => ({
  text,
  entities: [{ type: 'text_link', offset: 0, length: text.length, url }],
})
const atMoment = (text: string, unix_time: number, date_time_format: MomentFormat): Rendered => ({
  text,
  entities: [{ type: 'date_time', offset: 0, length: text.length, unix_time, date_time_format }],
})
