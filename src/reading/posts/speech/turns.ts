/** Speech without quotation marks: the paragraphs of a transcript, «В.Путин: Товарооборот растёт.». */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { SpokenAttribution } from './attributions.ts'

/** What somebody says in one paragraph, behind the name and a colon. */
export interface Turn {
  readonly words: TextSpan
  readonly said: SpokenAttribution
}

/** A line without a point at its end is a headline, which tells it in other words. */
const ended = /[.!…]\s{0,9}$/

/** The turns of a text. A paragraph with words in quotation marks has none. */
export function turnsIn(
  plain: string,
  attributions: readonly SpokenAttribution[],
  quoted: readonly TextSpan[],
): readonly Turn[] {
  return attributions.flatMap(said => {
    const isOpening =
      plain[said.to - 1] === ':' && /(?:^|\n)\s{0,9}$/.test(plain.slice(Math.max(0, said.from - 9), said.from))
    if (!isOpening || said.person === undefined) return []
    const end = plain.indexOf('\n', said.to)
    const line = plain.slice(said.to, end === -1 ? plain.length : end)
    const from = said.to + (line.length - line.trimStart().length)
    const words = { from, to: from + line.trim().length }
    const isApart = !quoted.some(it => it.from < words.to && words.from < it.to)
    return ended.test(line) && isApart ? [{ words, said }] : []
  })
}
