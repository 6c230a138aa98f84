/** Tokenizer for the lines of admins: words as typed, and quotations. */

export interface LinePiece {
  /** As typed, with its quotation marks. */
  readonly raw: string
  /** The text between the marks, or the word without a comma after it. Runs of white space are one space. */
  readonly text: string
  readonly isQuoted: boolean
}

/** Marks a missing part of a line. */
export const placeholder = '…'

/** Opening marks, and the closing marks of each. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
])

/** White space that becomes one space. No-break spaces inside a number are kept. */
const blank = /[\t\n\v\f\r \u2028\u2029]+/g

/** The pieces of a line, in order. An opening mark without a closing one is part of its word. Never throws. */
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

/** The index after the closing mark: the first before white space, punctuation or the end, else the first. Undefined without one. */
function quotationEnd(text: string, from: number): number | undefined {
  const closing = closers.get(text.charAt(from))
  // Without this check a line of opening marks alone takes quadratic time.
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

/** The index after a word: at white space, or before a quotation that follows a colon, as in title:"…". */
function wordEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && !/\s/.test(text.charAt(at))) {
    if (/[:=：]/.test(text.charAt(at - 1)) && quotationEnd(text, at) !== undefined) return at
    at += 1
  }
  return at
}

/** Whether the piece marks a missing part: '…', '...' or empty quotation marks. */
export const isPlaceholder = ({ text, isQuoted }: LinePiece): boolean =>
  text === placeholder || text === '...' || (isQuoted && text === '')

/** The pieces as a line, as typed. */
export const joined = (them: readonly LinePiece[]): string => them.map(({ raw }) => raw).join(' ')

/** The text in quotation marks of a kind that it does not contain. */
export function inQuotes(raw: string): string {
  const text = raw.replace(blank, ' ').trim()
  const [open, close] = marks.find(([one, other]) => !text.includes(one) && !text.includes(other)) ?? ['"', '"']
  return `${open}${text}${close}`
}
const marks = [
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['「', '」'],
] as const
