/** Reader for the cell 'locator': where a figure is in its source, as an excerpt or a place in the text. */
import { body } from '../../../data/exchange/csv-columns.ts'
import type { Citation, Observation } from '../../../data/model/schema.ts'

/** The parts of a citation that a locator gives. */
export type Located = Pick<Citation, 'excerpt' | 'place' | 'note'>

/**
 * Excerpt, place and note of a cell: `"words" (remark)`, `paragraph 2 (remark)`, `paragraph 2: "words"`.
 *
 * Text in quotation marks is the excerpt, with marks inside it doubled; any other text is the place. 'expected', or
 * 'expected: …', is the status of an estimate. Undefined when the cell is empty.
 */
export function readLocator(cell: string): (Located & Pick<Observation, 'status'>) | undefined {
  if (cell === '') return undefined
  const [, rest] = /^expected: (.+)$/s.exec(cell) ?? []
  if (rest !== undefined) return { ...placeOf(rest), status: 'expected' }
  return cell.startsWith('expected') ? { place: body, note: cell, status: 'expected' } : placeOf(cell)
}

const placeOf = (cell: string): Located =>
  quoted(cell) ?? foreign(cell) ?? paragraph(cell) ?? bracketed(cell) ?? remarked(cell) ?? { place: cell }

/** `"words"`, with a place before it or a remark after it. */
function quoted(cell: string): Located | undefined {
  const form = /^(?:([^"]+): )?"((?:[^"]|"")+)"(?: \((.+)\)|, (.+))?$/s
  const [, place, words, inBrackets, afterComma] = form.exec(cell) ?? []
  if (words === undefined) return undefined
  const note = inBrackets ?? afterComma
  return { ...(place && { place }), excerpt: words.replaceAll('""', '"'), ...(note && { note }) }
}

/** Chinese or Japanese text without quotation marks: it can only be quoted from the page. */
export const foreign = (cell: string): Located | undefined =>
  /^[\p{Script=Han}\p{Script=Katakana}\d.]+$/u.test(cell) ? { excerpt: cell } : undefined

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
