/** Measures and breaks text by the advance widths of the fonts, without a font engine. */
import type { Code } from '../../data/model/schema.ts'
import { bold, commonHan, latin, regular } from './glyphs.ts'

/** A text in a picture. `y` is its baseline. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
  readonly anchor?: 'middle' | 'end'
  readonly isBold?: boolean
  /** Whether an outline in the colour of the background parts it from the lines behind it. */
  readonly hasHalo?: boolean
  /**
   * - scale: a number or period of an axis. It is no figure: screen readers skip it, and no caption repeats it.
   * - foot: sources and date. The caption names its sources itself.
   */
  readonly part?: 'scale' | 'foot'
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Which font a run of characters is written in: 'rare' are Chinese characters that only the large font has. */
export interface FontRun {
  readonly font: 'latin' | 'han' | 'rare'
  readonly text: string
}

const table = (widths: string): ReadonlyMap<string, number> => {
  const all = widths.split(' ').map(Number)
  return new Map([...latin].map((character, i) => [character, all[i] ?? 0]))
}
const widths = { regular: table(regular), bold: table(bold) } as const
const common = new Set(commonHan)
/** How far letters reach above and below the baseline, in parts of the size. */
const ascent = 0.8
const descent = 0.22

export function runs(text: string): readonly FontRun[] {
  const found: FontRun[] = []
  for (const character of text) {
    const font = fontOf(character)
    const last = found.at(-1)
    if (last?.font === font) found[found.length - 1] = { font, text: last.text + character }
    else found.push({ font, text: character })
  }
  return found
}

function fontOf(character: string): FontRun['font'] {
  if (widths.regular.has(character)) return 'latin'
  return common.has(character) ? 'han' : 'rare'
}

/** The width of a text in pixels. Kerning, which only narrows it, is not counted. */
export function widthOf(text: string, { size, isBold }: Pick<PlacedText, 'size' | 'isBold'>): number {
  const known = isBold === true ? widths.bold : widths.regular
  let sum = 0
  for (const character of text) sum += known.get(character) ?? 1000
  return (sum * size) / 1000
}

export function boxOf(label: PlacedText): Box {
  const { text, x, y, size, anchor } = label
  const width = widthOf(text, label)
  const left = x - width * shareBefore[anchor ?? 'start']
  return { left, top: y - ascent * size, right: left + width, bottom: y + descent * size }
}

/** How much of a text is left of its `x`. */
const shareBefore = { start: 0, middle: 0.5, end: 1 } as const

/** The baseline that centres digits and capitals on `y`. */
export const middle = (y: number, size: number): number => y + 0.36 * size

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Adds a label unless it overlaps a label or an obstacle, or leaves the frame. Returns whether it was added. */
export function place(label: PlacedText, labels: PlacedText[], obstacles: readonly Box[], frame: Box): boolean {
  const box = boxOf(label)
  if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) return false
  if ([...labels.map(boxOf), ...obstacles].some(other => overlap(box, other))) return false
  labels.push(label)
  return true
}

export interface TextStyle {
  readonly size: number
  readonly isBold?: boolean
  readonly language: Code
}

/** Breaks a text into lines of at most `width` pixels; a word that is longer is broken too. */
export function wrap(text: string, width: number, style: TextStyle): readonly string[] {
  if (widthOf(text, style) <= width) return [text]
  const fits = (line: string): boolean => widthOf(line.trimEnd(), style) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text, style.language)) {
    if (fits(line + piece)) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    for (const character of piece) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return [...lines, line.trimEnd()].filter(it => it !== '')
}

/** The same number of lines, but none much shorter than the others. */
export function balanced(text: string, width: number, style: TextStyle): readonly string[] {
  const lines = wrap(text, width, style)
  const last = lines.at(-1) ?? ''
  if (lines.length === 1 || widthOf(last, style) > width * 0.4) return lines
  for (let narrower = width * 0.95; narrower > width / 2; narrower *= 0.95) {
    const tried = wrap(text, narrower, style)
    if (tried.length > lines.length) break
    if (widthOf(tried.at(-1) ?? '', style) > narrower * 0.6) return tried
  }
  return lines
}

/** What may not begin a line, and what may not end one. */
const closing = /^[\s、。，：；）》」』！？％%)»”’.,:;!?…]/
const opening = /[（《「『(«“‘$]$/

/** The pieces that a line may end after. Chinese is written without spaces: its words are ICU's. */
function pieces(text: string, language: Code): readonly string[] {
  const raw = language === 'zh' ? segments(text) : (text.match(/[^ ]* */g) ?? [])
  const joined: string[] = []
  for (const piece of raw) {
    const last = joined.at(-1)
    if (last !== undefined && (closing.test(piece) || opening.test(last) || isNumber(last, piece)))
      joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  return joined
}

const segments = (text: string): readonly string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)

/** '48.7' and '亿' belong together, '4.87' and 'billion', 'milyard' and '$', and a sign and its number. */
const isNumber = (last: string, piece: string): boolean =>
  (/[\d.]$/.test(last) && /^[\d万亿年月%倍]/u.test(piece)) ||
  (/[+−-]$/.test(last) && /^\d/.test(piece)) ||
  (/\d $/.test(last) && /^\p{Ll}/u.test(piece)) ||
  /^[$€¥₼₽](?!\d)/u.test(piece)

/** The text, shortened with an ellipsis until it is at most `width` pixels wide. */
export function shortened(text: string, width: number, size: number): string {
  if (widthOf(text, { size }) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, { size }) > width) characters.pop()
  return `${characters.join('').replace(/[\s,;，；、]+$/, '')}…`
}
