/** Where a figure stands in its source, as one cell: "a few words, or the place in the text". */
import { body } from '../../../data/exchange/csv-columns.ts'
import type { Citation, Observation } from '../../../data/model/schema.ts'

export type Located = Pick<Citation, 'excerpt' | 'place' | 'note'>

/**
 * What the cell says: `"words"` are an excerpt, anything else is a place; a remark stands behind it in brackets.
 *
 * `"words" (remark)`, `paragraph 2 (remark)`, `paragraph 2: "words"`. A quotation mark within words is doubled.
 * 'expected', or 'expected: …', says that nobody counted the figure. Missing: undefined when the cell is empty.
 */
export function located(cell: string): (Located & Pick<Observation, 'status'>) | undefined {
  if (cell === '') return undefined
  const [, rest] = /^expected: (.+)$/s.exec(cell) ?? []
  if (rest !== undefined) return { ...placed(rest), status: 'expected' }
  return cell.startsWith('expected') ? { place: body, note: cell, status: 'expected' } : placed(cell)
}

const placed = (cell: string): Located =>
  quoted(cell) ?? foreign(cell) ?? paragraph(cell) ?? bracketed(cell) ?? remarked(cell) ?? { place: cell }

/** `"words"`, with a place before it or a remark behind it. */
function quoted(cell: string): Located | undefined {
  const form = /^(?:([^"]+): )?"((?:[^"]|"")+)"(?: \((.+)\)|, (.+))?$/s
  const [, place, words, inBrackets, afterComma] = form.exec(cell) ?? []
  if (words === undefined) return undefined
  const note = inBrackets ?? afterComma
  return { ...(place && { place }), excerpt: words.replaceAll('""', '"'), ...(note && { note }) }
}

/** Chinese and Japanese words stand without quotation marks; only the page itself can have had them. */
export function foreign(cell: string): Located | undefined {
  return /^[\p{Script=Han}\p{Script=Katakana}\d.]+$/u.test(cell) ? { excerpt: cell } : undefined
}

/** `para 2`, `last para`, `para 4, in brackets`, `para 2 (remark)`. */
export function paragraph(cell: string): Located | undefined {
  const [, place, note] = /^((?:last )?para(?:graph)?(?: [\d-]+)?(?:, [^()]+)?)(?: \((.+)\))?$/.exec(cell) ?? []
  if (place === undefined) return undefined
  const written = place
    .replace(/\bpara\b/, place.includes('-') ? 'paragraphs' : 'paragraph')
    .replace(/(\d)-(\d)/, '$1–$2')
  return note === undefined ? { place: written } : { place: written, note }
}

/** `(remark)`. */
export function bracketed(cell: string): Located | undefined {
  const [, note] = /^\((.+)\)$/s.exec(cell) ?? []
  return note === undefined ? undefined : { place: body, note }
}

/** `a place (remark)`. */
function remarked(cell: string): Located | undefined {
  const [, place, note] = /^([^(]+) \((.+)\)$/s.exec(cell) ?? []
  return place === undefined || note === undefined ? undefined : { place, note }
}
