/** Pieces → text with entities. Offsets count UTF-16 units, as Telegram's do. */
import type { CitationTarget, Text, TextPiece } from '../../languages/model/text.ts'
import { bidiIsolated, isolatedWhole } from './bidi.ts'
import type { Entity } from './message.ts'
import type { MomentFormat } from './rich-blocks.ts'

export interface Rendered {
  readonly text: string
  readonly entities: readonly Entity[]
}

/** `[n]` of a citation and where it leads. A source without an address has a number and no link. */
export type Numbering = (cited: CitationTarget) => { readonly n: number; readonly url?: string }

export function render(pieces: Text, numbering: Numbering): Rendered {
  return pieces.map(piece => renderPiece(piece, numbering)).reduce(joined, { text: '', entities: [] })
}

/** The one after the other; the entities of the second move by the length of the first. */
export function joined(first: Rendered, second: Rendered): Rendered {
  const by = first.text.length
  const moved = second.entities.map(entity => ({ ...entity, offset: entity.offset + by }))
  return { text: first.text + second.text, entities: [...first.entities, ...moved] }
}

function renderPiece(piece: TextPiece, numbering: Numbering): Rendered {
  if (typeof piece === 'string') return { text: bidiIsolated(piece), entities: [] }
  if ('bold' in piece) return marked('bold', bidiIsolated(piece.bold))
  // It is there to be copied, and has nothing in it but itself.
  if ('code' in piece) return marked('code', piece.code)
  if ('quote' in piece)
    return marked(isLong(piece.quote) ? 'expandable_blockquote' : 'blockquote', isolatedWhole(piece.quote))
  if ('moment' in piece) return atMoment(piece.moment, piece.at, piece.hasHour ? 'Dt' : 'D')
  if ('link' in piece) return linked(isolatedWhole(piece.link), piece.to)
  if ('italic' in piece) return wrapped('italic', render(piece.italic, numbering))
  const { n, url } = numbering(piece.cite)
  return url === undefined ? { text: `[${n}]`, entities: [] } : linked(`[${n}]`, url)
}

/** A quotation of more than three lines on a phone is folded until it is wanted. */
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
