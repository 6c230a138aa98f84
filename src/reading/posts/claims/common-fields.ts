/** The fields that claims of every kind have. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Period } from '../../../data/model/schema.ts'
import type { PostCell } from '../slots/cells.ts'
import { fillSlots, type TradeSlots } from '../slots/claim-slots.ts'
import type { ClaimSlots, Progress } from '../slots/progress.ts'
import { is } from '../words/is.ts'
import type { Sentence } from '../words/sentence.ts'
import { isInClauseOf } from '../words/subject.ts'

/** The words, the sentence and the trade of a claim; "used to be" makes it one of an earlier time. */
export const commonFields = ({ row, ...sentence }: Sentence, { from, to }: TextSpan, slots: ClaimSlots) => {
  const { flow, reporter, partner, period, inherited, assumed } = slots
  const excerpt = { from: sentence.from, to: sentence.to }
  // "Used to be the eighth": of no time that the text names.
  const isFormer = row.some(piece => is(piece, 'once') && (piece === row[0] || isInClauseOf(row, piece.from, from)))
  const status = isFormer && [...inherited, ...assumed].includes('period') ? { status: 'former' as const } : {}
  return { span: { from, to }, excerpt, flow, reporter, partner, period, inherited, assumed, ...status }
}

/** "Kenya traded with Oman. Kenya's exports were a record in 2008": without a number, the partner of the sentence before is a guess. */
export function slotsOfWords(cell: PostCell, words: TextSpan, progress: Progress): TradeSlots | undefined {
  const slots = fillSlots(cell, words, progress)
  if (slots === undefined || !('flow' in slots)) return undefined
  const isGuess = slots.isOfTopic === true && progress.claims.length === 0
  return isGuess ? { ...slots, assumed: ['pair', ...slots.assumed] } : slots
}

/** The last period of a range that the sentence names is not assumed. */
export const withPeriod = <Slots extends ClaimSlots>(
  slots: Slots,
  period: Period,
  last: Period | undefined,
): Slots => ({ ...slots, period, assumed: slots.assumed.filter(slot => slot !== 'period' || period !== last) })

/** What is inherited and assumed where the period is told. */
export const withoutPeriod = ({ inherited, assumed }: Pick<ClaimSlots, 'inherited' | 'assumed'>) => ({
  inherited: inherited.filter(slot => slot !== 'period'),
  assumed: assumed.filter(slot => slot !== 'period'),
})

/** The claim of a rank: first, second. */
export const rankClaim = (value: number, sentence: Sentence, span: TextSpan, slots: ClaimSlots) => ({
  kind: 'rank' as const,
  amount: { value: String(value), unitMult: 0, unit: 'ORD' } as const,
  ...commonFields(sentence, span, slots),
})
