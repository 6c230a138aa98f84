/** /check: every claim of a post with its verdict. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Area, Day } from '../../data/model/schema.ts'
import type { AnswerOf } from '../model/answer.ts'
import type { OpenSlot, PostClaim, PostReading, TextSpan, UnreadPart } from '../model/post.ts'
import type { CheckedLine, JudgedClaim } from './checked.ts'
import { type JudgingContext, judgeClaim } from './judge-claim.ts'
import { heldQuote, judgeFact } from './judge-words.ts'
import { ownWords } from './own-words.ts'

/** A post: its text, what was read in it, and the day on which it was written. */
export interface ReadPost {
  readonly text: string
  readonly reading: PostReading
  readonly said: Day
  /** The reader's country: its count is the measure of a turnover, which has no direction. */
  readonly home: Area
}

/** Judges all claims of a post. Pure; never throws. */
export function checkPost({ text, reading, said, home }: ReadPost, facts: Facts): AnswerOf<'check'> {
  const { claims, quotes, facts: stated, unread } = reading
  const meant = onceEach(claims).map(claim => fromHome(withoutToldMove(claim, claims), home))
  const context = { facts, said, varied: variedSlots(meant) }
  const lines: readonly CheckedLine[] = [
    ...withoutDoubtful(judgedTogether(meant, context)).map(it => ({ is: 'claim' as const, ...it })),
    ...quotes.flatMap(quote => {
      const held = heldQuote(quote, text, facts)
      return held === undefined ? [] : [{ is: 'quote' as const, span: quote.span, held }]
    }),
    ...stated.map(fact => ({ is: 'fact' as const, ...judgeFact(fact, facts) })),
    ...apart(unread.map(it => unreadLine(it, claims, text))),
  ]
  return { kind: 'check', text, lines: lines.toSorted((a, b) => spanOf(a).from - spanOf(b).from) }
}

/** "Imports were $4bn, exports $7.7bn", with no partner named: all are of total trade if one of them is of that alone. */
function judgedTogether(claims: readonly PostClaim[], context: JudgingContext): readonly JudgedClaim[] {
  const judged = claims.map((it, at) => judgeClaim(it, { ...context, varied: variedAt(at, claims, context.varied) }))
  const unnamed = judged.filter(({ claim }) => claim.assumed.includes('pair'))
  const isOfAll = unnamed.some(it => it.claim.partner === 'WLD')
  if (!isOfAll || unnamed.some(it => it.claim.partner !== 'WLD' && it.verdict !== 'open')) return judged
  return judged.map(it => (unnamed.includes(it) ? judgeClaim({ ...it.claim, partner: 'WLD' }, context) : it))
}

/** "Fell 28.6% to $4.79 billion": the growth tells the direction, so that it is judged once. */
function withoutToldMove(claim: PostClaim, all: readonly PostClaim[]): PostClaim {
  if (claim.kind !== 'value' || claim.move === undefined) return claim
  const { move: _, ...rest } = claim
  const isOf = (it: PostClaim): boolean =>
    it.flow === claim.flow && it.period === claim.period && pairOf(it) === pairOf(claim)
  return all.some(it => it.kind === 'growth' && isOf(it)) ? rest : claim
}

const pairOf = ({ reporter, partner }: PostClaim): string => [reporter, partner].toSorted().join()

/** A number of another pair shows that this pair may be misread: the other claims of it are not denied. */
function withoutDoubtful(judged: readonly JudgedClaim[]): readonly JudgedClaim[] {
  const doubtful = judged.filter(it => it.because === 'pair' && it.elsewhere !== undefined).map(it => pairOf(it.claim))
  return judged.map(({ claim, verdict, figure, ...rest }) =>
    verdict === 'not' && doubtful.includes(pairOf(claim))
      ? { claim, verdict: 'open', because: 'pair', ...(figure && { figure }) }
      : { claim, verdict, ...(figure && { figure }), ...rest },
  )
}

/** The slots in which the claims differ; also the period, if several claims have none: the text may tell it in a way that is not read. */
function variedSlots(claims: readonly PostClaim[]): ReadonlySet<OpenSlot> {
  const hasSeveral = (of: (claim: PostClaim) => string): boolean => new Set(claims.map(of)).size > 1
  const isUndated = claims.filter(({ assumed }) => assumed.includes('period')).length > 1
  const varies = {
    pair: hasSeveral(pairOf),
    period: isUndated || hasSeveral(it => it.period),
    flow: hasSeveral(it => it.flow),
  }
  return new Set((['pair', 'period', 'flow'] as const).filter(slot => varies[slot]))
}

/** "Trade was $4.92bn in 2025. Exports were $5bn. In 2024 …": what is told later is no doubt of a number that goes on from the words before. */
function variedAt(at: number, claims: readonly PostClaim[], all: ReadonlySet<OpenSlot>): ReadonlySet<OpenSlot> {
  const told = claims.slice(0, at + 1)
  const upTo = variedSlots(told)
  const isTold = (slot: OpenSlot): boolean => {
    const named = told.findLastIndex((it, i) => i < at && !it.inherited.includes(slot) && !it.assumed.includes(slot))
    const since = told.slice(named).map(({ excerpt }) => excerpt)
    return named !== -1 && since.every(({ from }, i) => from - (since[i - 1]?.to ?? from) < 4)
  }
  if (!/^(?:value|growth)$/.test(claims[at]?.kind ?? '')) return all
  return new Set([...all].filter(slot => upTo.has(slot) || !isTold(slot)))
}

/** "Trade between China and Azerbaijan" is Azerbaijan's trade with China, unless the post names who counted it. */
const fromHome = (claim: PostClaim, home: Area): PostClaim =>
  claim.flow === 'T' && claim.partner === home && claim.counter === undefined && hasNoDirection.has(claim.kind)
    ? { ...claim, reporter: home, partner: claim.reporter }
    : claim
const hasNoDirection: ReadonlySet<PostClaim['kind']> = new Set(['value', 'growth', 'record', 'direction'])

/** The words that a line is about. */
function spanOf(line: CheckedLine): TextSpan {
  if (line.is === 'claim') return line.claim.span
  return line.is === 'fact' ? line.fact.span : line.span
}

/** Without the words that were read. */
const unreadLine = ({ from, to, number }: UnreadPart, claims: readonly PostClaim[], text: string): UnreadLine => {
  const read = claims.map(({ span }) => span)
  if (number === undefined) return { is: 'unread', span: { from, to } }
  return { is: 'unread', span: ownWords(number, { from, to }, read, text), number }
}

/** Each part of the text once: a sentence may have several numbers that were not read. */
const apart = (all: readonly UnreadLine[]): readonly UnreadLine[] =>
  all.filter(
    ({ span }, i) => !all.some((other, j) => (j < i || isWider(other.span, span)) && contains(other.span, span)),
  )
type UnreadLine = Extract<CheckedLine, { is: 'unread' }>
const contains = (one: TextSpan, other: TextSpan): boolean => one.from <= other.from && other.to <= one.to
const isWider = (one: TextSpan, other: TextSpan): boolean => one.to - one.from > other.to - other.from

/** A headline and the first sentence often claim the same. */
function onceEach(claims: readonly PostClaim[]): readonly PostClaim[] {
  const found = new Map<string, PostClaim>()
  for (const claim of claims) if (!found.has(meaningOf(claim))) found.set(meaningOf(claim), claim)
  return [...found.values()]
}

function meaningOf(claim: PostClaim): string {
  const { span, excerpt, inherited, assumed, speaker, ...meaning } = claim
  return JSON.stringify(Object.entries(meaning).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
