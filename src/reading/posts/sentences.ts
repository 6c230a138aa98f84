/** Sentences of a text: Intl.Segmenter's, without the breaks after abbreviations and initials. */
import type { TextSpan } from '../../answers/model/post.ts'
import { once } from '../../data/model/remembered.ts'
import { normalize } from '../text/normalize.ts'
import type { PlacedToken } from '../text/tokenize.ts'
import { isKind } from '../text/word-sense.ts'
import { generalPieces, postPieces, postTokens } from './words/pieces.ts'
import { abbreviations } from './words/vocabulary.ts'

const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'sentence' }))

interface Segment {
  readonly segment: string
  /** Where it begins in its part of the text. */
  readonly index: number
}

/**
 * Where each sentence begins and ends. A line ends a sentence. Source: Unicode Standard Annex 29, sentence boundaries.
 * Some lines at a time, because the segmenter is slow on long texts, and to begin with it costs more than a short line.
 */
export function sentences(text: string): readonly TextSpan[] {
  const plain = hasCapitals(text) ? text : capitalized(text)
  const found: TextSpan[] = []
  for (let from = 0; from < plain.length; ) {
    const to = endOfLines(plain, from)
    for (const line of segmentedLines(plain.slice(from, to)))
      for (const extent of sentencesOfLine(line, from)) found.push(...inParts(plain, extent))
    from = to
  }
  return found
}

const hasCapitals = (text: string): boolean => /\p{Lu}\p{Ll}|[.!?]\s+\p{Lu}/u.test(text)

/** A text that is typed without capitals, with one at the beginning of each sentence: the standard does not break without. */
const capitalized = (text: string): string =>
  text.replace(/[.?]\s{1,9}\p{Ll}/gu, (found, at: number) => {
    const capital = found.toUpperCase()
    return capital.length === found.length &&
      endOfSentence.test(withoutAbbreviation(text.slice(Math.max(0, at - 40), at)))
      ? capital
      : found
  })
/** A long word, a number or a bracket. */
const endOfSentence = /(?:\p{L}{3}|[\d%)"])$/u

/** Without an abbreviation at its end; not of an amount with its currency before it: "$5 mln". */
const withoutAbbreviation = (text: string): string => {
  const [, sign, word] = /(\p{Sc} ?\d[\d., ]{0,20})?(?<!\p{L})(\p{L}{1,20})$/u.exec(text) ?? []
  return word !== undefined && sign === undefined && abbreviations().has(normalize(word)) ? '' : text
}

const charactersAtOnce = 1500

/** The end of the lines from a place that are segmented together. */
function endOfLines(plain: string, from: number): number {
  const inside = plain.lastIndexOf('\n', from + charactersAtOnce)
  const end = inside >= from ? inside : plain.indexOf('\n', from)
  return end === -1 ? plain.length : end + 1
}

/** The segments of each line; a line always ends a segment. */
function segmentedLines(lines: string): readonly (readonly Segment[])[] {
  const found: Segment[][] = [[]]
  for (const { segment, index } of segmenter().segment(lines)) {
    found.at(-1)?.push({ segment, index })
    if (segment.endsWith('\n')) found.push([])
  }
  return found
}

/** No sentence of the press is longer; a longer run of text is read in parts, so that the time is linear in the text. */
const longest = 1000

function inParts(plain: string, { from, to }: TextSpan): readonly TextSpan[] {
  const parts: TextSpan[] = []
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

function sentencesOfLine(line: readonly Segment[], start: number): readonly TextSpan[] {
  const found: { from: number; to: number }[] = []
  if (line.every(({ segment }) => segment.trim() === '')) return found
  const segments = cutBeforeItems(line).flatMap(cutBeforeNumber)
  let isOpen = false
  for (const [at, { segment, index }] of segments.entries()) {
    const last = found.at(-1)
    const end = start + index + segment.length
    if (isOpen && last !== undefined) last.to = end
    else found.push({ from: start + index, to: end })
    isOpen = goesOn(segment, segments[at + 1]?.segment ?? '')
  }
  return found
}

/** "Top buyers: 1. Italy – $7.3 billion; 2. Türkiye – $2.7 billion": each item of a numbered list is a line of its own. */
function cutBeforeItems(line: readonly Segment[]): readonly Segment[] {
  const text = line.map(({ segment }) => segment).join('')
  if (!/:\s*1[.)、]/.test(text)) return line
  const items: number[] = []
  for (const { index, 1: number } of text.matchAll(/(?<=[\s:;；,、])(\d{1,2})[.)、](?=\s*[\p{L}\p{RI}])/gu))
    if (Number(number) === items.length + 1) items.push(index)
  if (items.length < 2) return line
  const start = line[0]?.index ?? 0
  return line.flatMap(({ segment, index }) => {
    const inside = items.map(at => at + start - index).filter(at => at > 0 && at < segment.length)
    const edges = [0, ...inside, segment.length]
    return edges.slice(1).map((to, i) => ({ segment: segment.slice(edges[i], to), index: index + (edges[i] ?? 0) }))
  })
}

/** The standard does not break before "2026-cı": the first letter after the point is a small one. */
function cutBeforeNumber({ segment, index }: Segment): readonly Segment[] {
  if (!/\.\s+\d/.test(segment)) return [{ segment, index }]
  const found: Segment[] = []
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
  // "3 dəfə (!!!) çoxdur"
  if (/^\p{Ll}/u.test(next) && /\([^()]*[!?]\)\s*$/.test(segment.slice(-40))) return true
  if (!endsInPoint(segment)) return false
  const [, word] = /([\p{L}\p{N}.]+)\.["')\]]*\s*$/u.exec(segment.slice(-24)) ?? []
  if (word === undefined || segment.endsWith('\n')) return false
  if (/^\p{Lu}$/u.test(word)) return /^\p{Lu}/u.test(next)
  // «В январе 2024 г. Азербайджан»
  if (openingTime.test(segment)) return true
  // "ДО $44 МЛРД. РОССИЯ": in capitals an amount ends the sentence as well.
  if (/^\p{Lu}{2,}$/u.test(word) && /^\p{Lu}{2}/u.test(next) && isOfScale(word)) return false
  if (abbreviations().has(normalize(word)))
    // A title or a month goes on with a name or a number; "млрд." before a capital ends the sentence.
    return /^\p{Lu}/u.test(word) || !(/^\p{Lu}(?:\p{Ll}|\s)/u.test(next) || isCountryAfterScale(word, next))
  // "1. China": the number of a list.
  return /^\s*\d{1,2}\.\s*$/.test(segment)
}

/** A preposition and few words, up to a year. */
const openingTime = /(?:^|[-—]\s)\p{Lu}\p{Ll}{0,2}\s[\p{Ll}\s—-]{0,40}(?:19|20)\d\d\s?\p{Ll}{1,2}\.\s*$/u

/** The tokens without the points of abbreviations: "$5 bn., $3 bn. and", «млрд. долл.», "the U.S. and". */
export const withoutPoints = (tokens: readonly PlacedToken[]): readonly PlacedToken[] =>
  tokens.filter(({ text, glued }, at) => {
    const word = tokens[at - 1]
    const isOfLetters = at < tokens.length - 1 && /^\p{Lu}(?:\.\p{Lu})+$/u.test(word?.raw ?? '')
    return !(text === '.' && glued && (isOfLetters || abbreviations().has(word?.text ?? '')))
  })

/** Whether its last character but closing marks is a point. Asked first, because the pattern of its last word is slow. */
function endsInPoint(segment: string): boolean {
  const line = segment.trimEnd()
  let at = line.length - 1
  while (at > 0 && closing.has(line.charAt(at))) at -= 1
  return line.charAt(at) === '.'
}
const closing: ReadonlySet<string> = new Set('"\')]')

const isOfScale = (word: string): boolean => isKind(postPieces(postTokens(word))[0], 'scale')

/** "$52 mln. ABŞ ikincidir": a country's short name, and no currency: "52 mln. ABŞ dolları". */
function isCountryAfterScale(word: string, next: string): boolean {
  const tokens = postTokens(next.slice(0, 24))
  return isOfScale(word) && isKind(generalPieces(tokens)[0], 'area') && !isKind(postPieces(tokens)[0], 'currency')
}
