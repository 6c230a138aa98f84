/** Balances that are not of trade: "the current account deficit", "the balance of payments showed a surplus", "a deficit on services". */
import { is, isFlow } from './words/is.ts'
import type { Piece } from './words/pieces.ts'
import type { Sentence } from './words/sentence.ts'
import { isBoundary, type NamedSubject } from './words/subject.ts'

/** The sentences with each such balance as another subject. One whose words do not tell, "the deficit", is of what was told of before. */
export function withOtherBalances(sentences: readonly Sentence[]): readonly Sentence[] {
  if (!sentences.some(({ row }) => row.some(isAccount))) return sentences
  let isOther = false
  return sentences.map(sentence => {
    const { row, subjects } = sentence
    const told = subjects.map((named): NamedSubject => {
      const at = row.findIndex(({ from }) => from === named.from)
      const { subject } = named
      const isNamed = subject.is === 'other' && isAccount(row[at])
      if (isNamed) isOther = true
      else if (subject.is === 'flow' && subject.isWeak !== true) isOther = isOfAccount(row, at) ?? isOther
      const isBalance = subject.is === 'flow' && subject.flow === 'B' && isOther
      return isNamed || isBalance ? { ...named, subject: { is: 'other', isBalance: true } } : named
    })
    return { ...sentence, subjects: told }
  })
}

/** Whether a flow is the balance of another account, by the nearest words that tell; undefined if none does. */
function isOfAccount(row: readonly Piece[], at: number): boolean | undefined {
  if (!is(row[at], 'bare-balance')) return false
  const before = row.slice(Math.max(0, at - farthestBefore), at)
  const start = before.findLastIndex((piece, i) => isBoundary(piece, before[i + 1] ?? row[at]))
  const telling = before.slice(start + 1).findLast(tells) ?? row.slice(at + 1, at + 1 + farthestBehind).find(tells)
  return telling === undefined ? undefined : isAccount(telling)
}
const farthestBefore = 10
const farthestBehind = 4

const isAccount = (piece: Piece | undefined): boolean => is(piece, 'account')

const tells = (piece: Piece): boolean =>
  isAccount(piece) || isFlow(piece) || (is(piece, 'surplus', 'deficit', 'balance') && !is(piece, 'bare-balance'))
