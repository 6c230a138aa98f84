/** The words of a claim, with a little of what is around them: '…reached $4.87 billion'. */
import type { TextSpan } from '../../answers/model/post.ts'
import { once } from '../../data/model/remembered.ts'
import { verbatim } from './user-text.ts'

/** In characters: up to which words around a claim are quoted too, and the most of a long claim. Those of Chinese are wide. */
const room = 34
const longest = 60
const hanRoom = 18
const hanLongest = 30

/** The marks that end a clause. A comma or a point inside a number does not. */
const clauseEnd = /[;:!?…()«»“”"„\n；：。！？，、（）]|[.,](?=\s|$)|\s[—–-]\s/gu

/** One line; never empty. `around` is the clause or the sentence of the words. */
export function quotedWords(text: string, words: TextSpan, around: TextSpan = words): string {
  const said = text.slice(words.from, words.to)
  const isHan = /\p{Script=Han}/u.test(text.slice(around.from, around.to))
  const before = text.slice(around.from, words.from)
  const start = [...before.matchAll(clauseEnd)].at(-1)
  const clause = start === undefined ? before : before.slice(start.index + start[0].length)
  const left = lastParts(clause.trimStart(), (isHan ? hanRoom : room) - said.length)
  const after = text.slice(words.to, around.to)
  const right = firstParts(after.slice(0, clauseEndIn(after)), (isHan ? hanRoom : room) - said.length - left.length)
  const isCut = left.length < clause.trimStart().length
  return verbatim(`${isCut ? '…' : ''}${left}${said}${right}`.trim(), isHan ? hanLongest : longest)
}

/** The mark behind the number of a line, "1. Italy", ends no clause. */
function clauseEndIn(after: string): number {
  const start = /^[.)] +(?=\p{L})/u.exec(after)?.[0].length ?? 0
  return [...after.matchAll(clauseEnd)].find(({ index }) => index >= start)?.index ?? after.length
}

const lastParts = (text: string, room: number): string => within(partsOf(text).toReversed(), room).toReversed().join('')
/** Without the small words at the end of what was cut: "exceeded $10 billion for". */
function firstParts(text: string, room: number): string {
  const words = within(partsOf(text), room).join('')
  return (words.length < text.length ? words.replace(/(?:\s+\p{L}{1,3})+\s*$/u, '') : words).trimEnd()
}

const chinese = once(() => new Intl.Segmenter('zh', { granularity: 'word' }))

/** A year, a day or a range of them, which is not cut: 2025年, 1-7月, 2023-24财年. */
const time = /(\d+(?:[-–/~]\d+)*(?:财年|[年月日]))/

/** Words with the space behind them; a time in Chinese as a whole. */
const partsOf = (text: string): readonly string[] =>
  /\p{Script=Han}/u.test(text)
    ? text.split(time).flatMap((part, i) => (i % 2 === 1 ? [part] : segmentsOf(part)))
    : (text.match(/\S+\s*|\s+/gu) ?? [])
const segmentsOf = (text: string): readonly string[] => [...chinese().segment(text)].map(({ segment }) => segment)

function within(all: readonly string[], room: number): readonly string[] {
  let left = room
  const end = all.findIndex(part => {
    left -= part.length
    return left < 0
  })
  return end === -1 ? all : all.slice(0, end)
}
