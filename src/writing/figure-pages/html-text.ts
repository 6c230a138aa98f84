/** Text pieces → HTML. Everything is escaped by the `html` helper. */
import { html } from 'hono/html'
import type { Text, TextPiece } from '../../languages/model/voice/text.ts'
import { bidiIsolated, isolatedWhole } from '../message/bidi.ts'
import type { Numbering } from '../message/render.ts'

/** Escaped HTML. */
export type Html = ReturnType<typeof html>

/** Each `[n]` leads to its source in the list of the page. */
export const htmlText = (text: Text, numbering: Numbering): readonly Html[] =>
  text.map(piece => htmlPiece(piece, numbering))

function htmlPiece(piece: TextPiece, numbering: Numbering): Html {
  if (typeof piece === 'string') return html`${bidiIsolated(piece)}`
  if ('bold' in piece) return html`<b>${bidiIsolated(piece.bold)}</b>`
  if ('italic' in piece) return html`<i>${htmlText(piece.italic, numbering)}</i>`
  if ('code' in piece) return html`<code>${piece.code}</code>`
  if ('quote' in piece) return html`<q>${isolatedWhole(piece.quote)}</q>`
  if ('moment' in piece) return html`<time datetime="${new Date(piece.at * 1000).toISOString()}">${piece.moment}</time>`
  if ('link' in piece) return htmlLink(isolatedWhole(piece.link), piece.to)
  const { n } = numbering(piece.cite)
  return html`<a class="cite" href="#s${n}">[${n}]</a>`
}

/** A link to another site; its name alone when the address is of another kind. */
const htmlLink = (name: string, url: string): Html =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener">${name}</a>` : html`${name}`
