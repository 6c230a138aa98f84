/** The words of a claim, with a little of what is around them: 'reached $4.87 billion'. */
import type { Span } from '../../answers/model/post.ts'
import { verbatim } from './user-text.ts'

/** In characters: of words around a claim, and of a long claim. */
const [shortWords, longestWords] = [34, 60]
const [shortHan, longestHan] = [16, 30]

/** The marks that end a clause. A comma or a point inside a number does not. */
const clauseEnd = /[;:!?…()«»“”"„\n；：。！？，、（）]|[.,](?=\s|$)|\s[—–-]\s/gu

/** One line; never empty. `around` is the clause or the sentence of the words. */
export function quotedWords(text: string, words: Span, around: Span = words): string {
  const said = text.slice(words.from, words.to)
  const isHan = /\p{Script=Han}/u.test(text.slice(around.from, around.to))
  const [short, longest] = isHan ? [shortHan, longestHan] : [shortWords, longestWords]
  const before = text.slice(around.from, words.from)
  const after = text.slice(words.to, around.to)
  const start = [...before.matchAll(clauseEnd)].at(-1)
  const left = lastParts(
    start === undefined ? before : before.slice(start.index + start[0].length),
    short - said.length,
  )
  const end = clauseEndIn(after)
  const right = firstParts(after.slice(0, end), short - said.length - left.length)
  return verbatim(`${left}${said}${right}`.trim(), longest)
}

const clauseEndIn = (after: string): number => [...after.matchAll(clauseEnd)][0]?.index ?? after.length

/** Words with the space behind them; of Chinese, characters. */
const parts = (text: string): readonly string[] => text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []

const lastParts = (text: string, room: number): string => within(parts(text).toReversed(), room).toReversed().join('')
const firstParts = (text: string, room: number): string => within(parts(text), room).join('').trimEnd()

function within(all: readonly string[], room: number): readonly string[] {
  let left = room
  const end = all.findIndex(part => {
    left -= part.length
    return left < 0
  })
  return end === -1 ? all : all.slice(0, end)
}
