/** Sentences of a text: Intl.Segmenter's, without the breaks after abbreviations and initials. */
import { normalize } from '../../text/normalize.ts'
import { abbreviations } from './vocabulary.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })

interface Extent {
  readonly from: number
  readonly to: number
}

/**
 * Where each sentence begins and ends. A line ends a sentence. Source: Unicode Standard Annex 29, sentence boundaries.
 * Line by line, because the segmenter is slow on long texts.
 */
export function sentences(plain: string): readonly Extent[] {
  const found: Extent[] = []
  for (let from = 0; from < plain.length; ) {
    const end = plain.indexOf('\n', from)
    const to = end === -1 ? plain.length : end + 1
    found.push(...sentencesOfLine(plain.slice(from, to), from).flatMap(extent => inParts(plain, extent)))
    from = to
  }
  return found
}

/** No sentence of the press is longer; a longer run of text is read in parts, so that the time is linear in the text. */
const longest = 1000

function inParts(plain: string, { from, to }: Extent): readonly Extent[] {
  const parts: Extent[] = []
  let start = from
  while (to - start > longest) {
    const window = plain.slice(start, start + longest)
    const mark = Math.max(...[...',;、 '].map(char => window.lastIndexOf(char)))
    const cut = start + (mark > longest / 2 ? mark + 1 : longest)
    parts.push({ from: start, to: cut })
    start = cut
  }
  return [...parts, { from: start, to }]
}

function sentencesOfLine(line: string, start: number): readonly Extent[] {
  if (line.trim() === '') return []
  const found: { from: number; to: number }[] = []
  let open = false
  for (const { segment, index } of [...segmenter.segment(line)].flatMap(cutBeforeNumber)) {
    const last = found.at(-1)
    const end = index + segment.length
    if (open && last !== undefined) last.to = start + end
    else found.push({ from: start + index, to: start + end })
    open = goesOn(segment, line.slice(end, end + 40))
  }
  return found
}

/** The standard does not break before "2026-cı": the first letter after the point is a small one. */
function cutBeforeNumber({ segment, index }: { readonly segment: string; readonly index: number }) {
  if (!/\.\s+\d/.test(segment)) return [{ segment, index }]
  const found: { segment: string; index: number }[] = []
  let start = 0
  for (const { index: at, 0: point } of segment.matchAll(
    /(?<=[\p{L}%)"]|(?<!\p{N}|\p{N}[.,])(?:19|20)\d\d)\.\s+(?=\d)/gu,
  )) {
    const end = at + point.length
    if (goesOn(segment.slice(start, end), segment.slice(end))) continue
    found.push({ segment: segment.slice(start, end), index: index + start })
    start = end
  }
  return [...found, { segment: segment.slice(start), index: index + start }]
}

/** "по 25 млрд. долл.", "D. Trump", "Oct. 20": the point ends a word, not the sentence. */
function goesOn(segment: string, next: string): boolean {
  const [, word] = /([\p{L}\p{N}.]+)\.["')\]]*\s*$/u.exec(segment.slice(-24)) ?? []
  if (word === undefined || segment.endsWith('\n')) return false
  if (/^\p{Lu}$/u.test(word)) return /^\p{Lu}/u.test(next)
  if (abbreviations().has(normalize(word))) return !/^\p{Lu}(?:\p{Ll}|\s)/u.test(next) || isShortName(word)
  // "1. China": the number of a list.
  if (/^\s*\d{1,2}\.\s*$/.test(segment)) return true
  return /^\d{1,2}$/.test(word) && /^\p{Ll}/u.test(next)
}

/** A title or a month goes on with a name or a number; "млрд." before a capital ends the sentence. */
const isShortName = (word: string): boolean => /^\p{Lu}/u.test(word)
