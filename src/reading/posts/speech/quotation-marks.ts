/** Words in quotation marks: where each pair opens and closes, the outermost pairs only. One pass over the text. */
import type { TextSpan } from '../../../answers/model/post.ts'

/** A part of a text in quotation marks. */
export interface Quoted {
  /** With its marks. */
  readonly span: TextSpan
  /** Without them. */
  readonly words: TextSpan
}

interface Open {
  readonly at: number
  /** The characters that may close it. */
  readonly closing: string
  /** It goes on over paragraphs: in that time its marks only open again. */
  readonly goesOn: boolean
}

const pairs: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”“"',
  '„': '“”"',
  '‟': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"”',
  '”': '”',
}
const closings: ReadonlySet<string> = new Set(Object.values(pairs).join(''))
/** More marks inside one another than people write. */
const deepest = 6
const longest = 8000

/**
 * The outermost parts in quotation marks, in order. `plain` is the same text in plain characters: there a line ends a
 * paragraph. A mark that is not closed by the end of its paragraph is dropped, unless the next one opens with a mark again.
 */
export function quotedParts(text: string, plain: string): readonly Quoted[] {
  const found: Quoted[] = []
  let open: Open[] = []
  for (const match of plain.matchAll(/["'\n]/g)) {
    const at = match.index
    if (match[0] === '\n') open = overParagraph(text, at, open)
    else if (isReopening(text, at, open)) open = open.map(it => ({ ...it, goesOn: false }))
    else open = atMark(text, at, open, found)
  }
  return outermost(found)
}

function atMark(text: string, at: number, open: Open[], found: Quoted[]): Open[] {
  const mark = text.charAt(at)
  const isOpening = mark in pairs && opens(text, at, mark)
  const closes = closings.has(mark) && (mark === '”' || !isOpening || !isTwoWay(mark))
  const closed = closes ? closedBy(mark, at, open, text) : -1
  const start = open[closed]
  if (start !== undefined) {
    const span = { from: start.at, to: at + 1 }
    if (at - start.at <= longest) found.push({ span, words: { from: start.at + 1, to: at } })
    return open.slice(0, closed)
  }
  if (!isOpening || open.length >= deepest) return open
  return [...open, { at, closing: pairs[mark] ?? mark, goesOn: false }]
}

/** The innermost open mark that this one closes; -1 without one. */
function closedBy(mark: string, at: number, open: readonly Open[], text: string): number {
  if (mark === '’' && !isEndOfWords(text, at)) return -1
  return open.findLastIndex(({ closing }) => closing.includes(mark))
}

const isTwoWay = (mark: string): boolean => mark === '"' || mark === '“' || mark === '”'

/** A mark that can do both opens before a word, after a space or another mark. */
function opens(text: string, at: number, mark: string): boolean {
  if (!isTwoWay(mark) && mark !== '‘') return true
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const isBefore = /[\p{L}\p{N}$€£¥([…«“„‘-]/u.test(after)
  return isBefore && (before === '' || /[\s([{«“„‘"'—–\-:：，。、/=;>]/u.test(before) || /\p{Script=Han}/u.test(before))
}

/** "workers’ rights" has an apostrophe; ",’ he said" ends what was said. */
const isEndOfWords = (text: string, at: number): boolean =>
  /[.,!?…]/.test(text.charAt(at - 1)) || /^(?:[.,;)]?(?:\s*[—–-]|\s*$|\n)|[,;]\s)/.test(text.slice(at + 1, at + 4))

/** Marks that are open at the end of a paragraph stay open when the next one begins with a mark, or if they can only close. */
function overParagraph(text: string, at: number, open: readonly Open[]): Open[] {
  const [outer] = open
  if (outer === undefined || at - outer.at > longest) return []
  const next = /^\s*(\S?)/.exec(text.slice(at, at + 40))?.[1] ?? ''
  const mark = text.charAt(outer.at)
  if (next === mark) return [{ ...outer, goesOn: true }]
  // “… The next mark of the text closes it.
  if (mark === '“' && /[“”„«"]/.exec(text.slice(at, outer.at + longest))?.[0] === '”') return [outer]
  return !isTwoWay(mark) && mark !== '‘' && outer.closing.length === 1 ? [outer] : []
}

const isReopening = (text: string, at: number, open: readonly Open[]): boolean =>
  open.length === 1 && open[0]?.goesOn === true && text.charAt(open[0].at) === text.charAt(at)

function outermost(found: readonly Quoted[]): readonly Quoted[] {
  const kept: Quoted[] = []
  for (const part of found.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to))
    if (part.span.from >= (kept.at(-1)?.span.to ?? 0)) kept.push(part)
  return kept
}
