/** A line cut into words and quotations: the words as typed, the quotations without their marks. */

export interface LinePiece {
  /** As typed, with its quotation marks. */
  readonly raw: string
  /** What it says: the words between the marks, or the word without a comma behind it. White space inside is one space. */
  readonly text: string
  readonly isQuoted: boolean
}

/** Stands where something is still to be said. */
export const gap = '…'

/** Opening marks, and what closes each. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
])

/** White space that is one space wherever it stands. One that holds a number together stays in a quotation as it is. */
const blank = /[\t\n\v\f\r \u2028\u2029]+/g

/** The pieces of a line, in order. A mark that nothing closes is part of its word. Never throws. */
export function linePieces(line: string): readonly LinePiece[] {
  const text = line.replace(blank, ' ').trim()
  const found: LinePiece[] = []
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at += 1
      continue
    }
    const quotation = quotationEnd(text, at)
    const end = quotation ?? wordEnd(text, at)
    found.push(piece(text.slice(at, end), quotation !== undefined))
    at = end
  }
  return found
}

const piece = (raw: string, isQuoted: boolean): LinePiece => ({
  raw,
  text: isQuoted ? raw.slice(1, -1).trim() : raw.replace(/(?<=.)[,;，；、]$/u, ''),
  isQuoted,
})

/** Past the mark that closes the one at `from`: before a space, the end or a sign if there is such, and else the next. */
function quotationEnd(text: string, from: number): number | undefined {
  const closing = closers.get(text.charAt(from))
  // A line of nothing but opening marks would be gone through once for each.
  if (closing === undefined || ![...closing].some(mark => text.includes(mark, from + 1))) return undefined
  let depth = 0
  let inside: number | undefined
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (closing.includes(char)) {
      if (depth === 0 && /^[\s,.;:)]?$/.test(text.charAt(at + 1))) return at + 1
      inside ??= at + 1
      depth = Math.max(0, depth - 1)
    } else if (char === text[from]) depth += 1
  }
  return inside
}

/** A word ends at a space, or where a quotation follows its colon: title:"…". */
function wordEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && !/\s/.test(text.charAt(at))) {
    if (/[:=：]/.test(text.charAt(at - 1)) && quotationEnd(text, at) !== undefined) return at
    at += 1
  }
  return at
}

/** Whether it only holds the place of what is to be said. */
export const isGap = ({ text, isQuoted }: LinePiece): boolean =>
  text === gap || text === '...' || (isQuoted && text === '')

/** The pieces as one line again. */
export const joined = (them: readonly LinePiece[]): string => them.map(({ raw }) => raw).join(' ')

/** Words in quotation marks that do not stand among them. */
export function quoted(words: string): string {
  const text = words.replace(blank, ' ').trim()
  const [open, close] = marks.find(([one, other]) => !text.includes(one) && !text.includes(other)) ?? ['"', '"']
  return `${open}${text}${close}`
}
const marks = [
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['「', '」'],
] as const
