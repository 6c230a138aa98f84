/** Text pieces → text of rich messages. */
import type { Text, TextPiece } from '../../languages/model/voice/text.ts'
import { bidiIsolated, isolatedWhole } from './bidi.ts'
import type { Numbering } from './render.ts'
import type { RichText } from './rich-blocks.ts'

/** Each `[n]` links to its footnote. A quotation becomes plain words. */
export function richText(text: Text, numbering: Numbering): RichText {
  return joined(
    text.map((piece): RichText => {
      if (typeof piece === 'string') return bidiIsolated(piece)
      if ('bold' in piece) return { type: 'bold', text: bidiIsolated(piece.bold) }
      if ('code' in piece) return { type: 'code', text: piece.code }
      if ('quote' in piece) return isolatedWhole(piece.quote)
      if ('link' in piece) return { type: 'url', text: isolatedWhole(piece.link), url: piece.to }
      if ('italic' in piece) return { type: 'italic', text: richText(piece.italic, numbering) }
      if ('moment' in piece)
        return {
          type: 'date_time',
          text: piece.moment,
          unix_time: piece.at,
          date_time_format: piece.hasHour ? 'Dt' : 'D',
        }
      const { n } = numbering(piece.cite)
      return { type: 'reference_link', text: `[${n}]`, reference_name: String(n) }
    }),
  )
}

const joined = ([first = '', ...others]: readonly RichText[]): RichText =>
  others.length === 0 ? first : [first, ...others]

/** Text of a table cell: each `[n]` is a superscript right behind its figure. */
export function cellText(text: Text, numbering: Numbering): RichText {
  const isCite = (piece: TextPiece | undefined): boolean => typeof piece === 'object' && 'cite' in piece
  const pieces = text.filter((piece, i) => !(piece === ' ' && isCite(text[i + 1])))
  return joined(
    pieces.map(piece => {
      const text = richText([piece], numbering)
      return isCite(piece) ? { type: 'superscript', text } : text
    }),
  )
}
