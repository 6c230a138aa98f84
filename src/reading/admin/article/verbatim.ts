/** Parts of an article word for word, in the form and the length that the data keep. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { sentences } from '../../posts/sentences.ts'
import { around } from '../../posts/words/rows.ts'
import { longestQuotation } from '../line/sort-line.ts'

/** The part of the text, on one line. */
export const wordsIn = (text: string, { from, to }: TextSpan): string =>
  text.slice(from, to).replace(/\s+/g, ' ').trim()

interface Stated {
  readonly span: TextSpan
  readonly excerpt: TextSpan
}

/** The excerpt of what is stated in one place, or in a few that are near. */
export const excerptIn = (text: string, stated: readonly Stated[]): string =>
  within(text, around(stated.map(it => it.span)), around(stated.map(it => it.excerpt)))

/** Whether two parts are of one sentence or of neighbours. */
export const isNear = (one: TextSpan, other: TextSpan): boolean =>
  Math.max(one.from, other.from) - Math.min(one.to, other.to) < mostApart
const mostApart = 80

/** A long sentence is cut at spaces around the words that state the figure. */
function within(text: string, inner: TextSpan, outer: TextSpan): string {
  const most = longestQuotation.excerpt
  if (outer.to - outer.from <= most) return wordsIn(text, outer)
  const room = Math.max(0, Math.floor((most - (inner.to - inner.from)) / 2))
  const from = Math.max(outer.from, inner.from - room)
  const to = Math.min(outer.to, inner.to + room)
  const before = text.slice(from, inner.from)
  const after = text.slice(inner.to, to)
  const words = [
    from > outer.from ? before.replace(/^\S*\s/, '') : before,
    text.slice(inner.from, inner.to),
    to < outer.to ? after.replace(/\s\S*$/, '') : after,
  ]
  return wordsIn(words.join(''), { from: 0, to: most })
}

/** The words of a fact: those that state it, or their clause when they are a number and its unit only. */
export function clauseIn(text: string, { span, excerpt }: Stated): string {
  if (wordsIn(text, span).split(' ').length >= fewestWords) return wordsIn(text, span)
  const before = text.slice(excerpt.from, span.from)
  const after = text.slice(span.to, excerpt.to)
  const from = excerpt.from + Math.max(0, ...[...before.matchAll(clauseMark)].map(mark => mark.index + mark[0].length))
  const to = span.to + (after.search(clauseMark) + 1 || after.length + 1) - 1
  return within(text, span, { from, to })
}
const fewestWords = 4
/** Between clauses. A comma inside a number has no space after it. */
const clauseMark = /[,;:.!?](?=\s|["”»])\s*|[，；：。！？]|["“”«»]/gu

/** Words in parts that an answer has room for: whole sentences, together while they are short. */
export function partsIn(text: string, words: TextSpan): readonly TextSpan[] {
  const parts: { from: number; to: number }[] = []
  for (const { from, to } of sentences(text.slice(words.from, words.to))) {
    const last = parts.at(-1)
    if (last !== undefined && words.from + to - last.from <= longestPart) last.to = words.from + to
    else parts.push({ from: words.from + from, to: words.from + to })
  }
  return parts
}
const longestPart = 300

/** The words up to the longest quotation: cut after a sentence, else at a space. */
export function shortenedWords(words: string): string {
  const most = longestQuotation.words
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  const sentence = Math.max(...['. ', '! ', '? '].map(end => cut.lastIndexOf(end)), cut.lastIndexOf('。'))
  return sentence > most / 2 ? cut.slice(0, sentence + 1) : cut.replace(/\s\S*$/, '')
}
