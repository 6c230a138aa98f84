/** What a sentence was about, for the next one that says "it": the whole and not its parts, the balance and not what caused it. */
import type { PostClaim } from '../../../answers/model/post.ts'
import { areOfBothFlows, type PostTopic, type Progress } from '../slots/progress.ts'
import { isLine } from '../tables/tables.ts'
import { has, is } from '../words/is.ts'
import { piecesBetween } from '../words/rows.ts'
import type { PostSubject } from '../words/subject.ts'
import { flowOf } from '../words/subject-of-amount.ts'

const turnover = { is: 'flow', flow: 'T' } as const

/** The subject that a sentence leaves; `topic` has that of its last number. */
export function subjectAfter(
  progress: Progress,
  claims: readonly PostClaim[],
  before: PostTopic,
  topic: PostTopic,
): PostSubject | undefined {
  if (isOfWhole(progress, claims)) return turnover
  // "The surplus grew as exports rose. It came to $6 billion".
  const { row, subjects } = progress.sentence
  const [first] = claims
  const last = claims.every(it => it.kind === 'direction') ? subjects.at(-1) : undefined
  const balance = first?.flow === 'B' ? subjects.find(it => flowOf(it.subject) === 'B') : undefined
  const between = piecesBetween(row, balance?.to ?? 0, last?.from ?? 0)
  if (balance && last && between.every(({ kind }) => kind !== 'mark')) return balance.subject
  const { subject } = isOfParts(progress, claims, before) ? before : topic
  // "The balance was negative. It came to $6 billion".
  const isNegative = subject?.is === 'flow' && subject.flow === 'B' && has(row, 'minus') && !has(row, 'plus')
  return isNegative ? { ...subject, isDeficit: true } : subject
}

/** "Of this, 625 million were imports", "exports were $1 billion and imports $2 billion", after trade: the text goes on about the whole. */
function isOfParts({ sentence }: Progress, claims: readonly PostClaim[], { subject }: PostTopic): boolean {
  const isOfTrade = subject?.is === 'flow' && subject.flow === 'T'
  if (isOfTrade && claims.length === 2 && areOfBothFlows(claims)) return true
  if (is(sentence.row[0], 'including')) return isOfTrade || areOfBothFlows(claims)
  return claims.every(({ kind }) => kind === 'share') && areOfBothFlows(claims)
}

/** "Trade was $13 million, of which $10 million falls to imports": the text goes on about trade. */
function isOfWhole({ sentence }: Progress, claims: readonly PostClaim[]): boolean {
  const { row } = sentence
  const [first, ...parts] = claims.filter(({ kind }) => kind !== 'rank')
  const isPart = ({ kind, flow, period }: PostClaim): boolean =>
    (kind === 'growth' || (kind === 'value' && (flow === 'X' || flow === 'M'))) && period === first?.period
  const areBoth = areOfBothFlows(parts)
  // "Turnover fell by 47%, exports by 50% and imports by 44%"
  if (first?.flow === 'T' && first.partner === 'WLD' && areBoth) return true
  if (first?.kind !== 'value' || first.flow !== 'T' || !parts.some(it => it.kind === 'value') || !parts.every(isPart))
    return false
  const behind = row.filter(piece => piece.from >= first.span.to)
  // "Trade was $198 million (exports $184 million, imports $14 million)"
  const isInBracket =
    areBoth && behind.some(({ text, from, to }) => text === '(' && to > from && from < (parts[0]?.span.from ?? 0))
  // "- Kazakhstan – $4 billion (up 5%), exports – $1 billion, imports – $3 billion": a line of a list.
  const isItem = areBoth && isLine(sentence)
  return isInBracket || isItem || has(behind, 'including', 'share')
}
