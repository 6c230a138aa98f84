/** Parts of an article word for word, in the form and the length that the data keep. */
import type { TextSpan } from '../../../answers/model/post.ts'
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

const around = (spans: readonly TextSpan[]): TextSpan => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
})

/** A long sentence is cut at spaces around the words that state the figure. */
function within(text: string, inner: TextSpan, outer: TextSpan): string {
  const most = longestQuotation.excerpt
  if (outer.to - outer.from <= most) return wordsIn(text, outer)
  const room = Math.max(0, Math.floor((most - (inner.to - inner.from)) / 2))
  const [from, to] = [Math.max(outer.from, inner.from - room), Math.min(outer.to, inner.to + room)]
  const [before, after] = [text.slice(from, inner.from), text.slice(inner.to, to)]
  const words = [
    from > outer.from ? before.replace(/^\S*\s/, '') : before,
    text.slice(inner.from, inner.to),
    to < outer.to ? after.replace(/\s\S*$/, '') : after,
  ]
  return wordsIn(words.join(''), { from: 0, to: most })
}

/** The words up to that length: cut after a sentence, else at a space. */
export function shortenedWords(words: string, most: number = longestQuotation.words): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  const sentence = Math.max(...['. ', '! ', '? '].map(end => cut.lastIndexOf(end)), cut.lastIndexOf('。'))
  return sentence > most / 2 ? cut.slice(0, sentence + 1) : cut.replace(/\s\S*$/, '')
}
