/** The verdict on one claim of a post. A wrong ✗ is the worst fault: what is not sure is open. */
import type { Facts } from '../../data/facts/facts.ts'
import { areWithin, numberOf, sameUnit, significant, surelyLess } from '../../data/model/amount.ts'
import { grain, isOver, yearBefore } from '../../data/model/period.ts'
import { absolute, compareExact, type Rational, rational, times } from '../../data/model/rational.ts'
import type { Day } from '../../data/model/schema.ts'
import { answer } from '../answer-question.ts'
import { officials } from '../claims/officials.ts'
import { weighAmount } from '../claims/weigh-amount.ts'
import { weighClaim } from '../claims/weigh-claim.ts'
import type { WeighedByFigure } from '../claims/weighed.ts'
import { balanceChange } from '../figures/change.ts'
import { areOneCount, isMirrored } from '../figures/held/comparable.ts'
import { official } from '../figures/official/official.ts'
import type { Figure } from '../model/findings.ts'
import type { OpenSlot, PostClaim } from '../model/post.ts'
import { askedOf, subjectOf } from './asked.ts'
import { bornOutBy, fitsValues } from './borne-out.ts'
import type { JudgedClaim, OpenReason } from './checked.ts'
import { type Elsewhere, elsewhereOf } from './elsewhere.ts'
import { nearness } from './nearness.ts'

export interface JudgingContext {
  readonly facts: Facts
  /** The day of the post. */
  readonly said: Day
  /** The slots in which the claims of the post differ, so that one left out is open. */
  readonly varied: ReadonlySet<OpenSlot>
}

/** Judges a claim of a post. Never throws. */
export function judgeClaim(claim: PostClaim, context: JudgingContext): JudgedClaim {
  const { facts, said } = context
  if (claim.status !== undefined) return open(claim, claim.status)
  if (!isOver(claim.period, said)) return open(claim, 'not-over')
  if (claim.kind === 'order') return ordered(claim, context)
  const asked = askedOf(claim)
  const weighed =
    ofBalance(claim, facts) ?? (asked && weighClaim(asked.claim, answer(asked.question, facts, said), facts))
  if (weighed === undefined) return ofTotal(claim, context) ?? open(claim, 'not-held')
  if (weighed.verdict === 'other-unit') return open(claim, 'other-currency', weighed.figure)
  const { verdict, figure } = weighed
  if (verdict === 'open' && weighed.missing !== undefined) return open(claim, 'not-held')
  if (verdict === 'open') return { ...open(claim, 'untold', figure), ...remarksOf(weighed) }
  const isDenied = verdict === 'not' || verdict === 'contested'
  const left = slotOfWords(claim)
  if (left !== undefined) return ofTotal(claim, context) ?? open(claim, isDenied ? left : 'untold', figure)
  if (isDenied) return denied(claim, weighed, context)
  // "The largest partner for three years in a row": the places of the years before are not weighed.
  if (claim.kind === 'rank' && claim.isRun === true) return open(claim, 'untold', figure)
  return wrongWay(claim, context) ?? { claim, verdict, figure, ...remarksOf(weighed) }
}

/** A word of change without a number says too little of what it is about; a record without a partner is of all or of one. */
function slotOfWords({ kind, partner, inherited, assumed }: PostClaim): OpenSlot | undefined {
  if (kind === 'direction') return [...inherited, ...assumed][0]
  return kind === 'record' && partner !== 'WLD' ? assumed.find(slot => slot === 'pair') : undefined
}

/** "The deficit grew by 27%": of its size. */
function ofBalance(claim: PostClaim, facts: Facts): WeighedByFigure | undefined {
  if (claim.kind !== 'growth' || claim.flow !== 'B') return undefined
  const figure = balanceChange(subjectOf(claim), claim.period, facts, claim.against)
  const { kind: _, ...said } = claim
  return figure && { claim: { ...said, kind: 'amount' }, figure, ...weighAmount(claim, figure.amount) }
}

/** "Exports came to $16.3 billion", "exports were a record", of no partner: total exports, if the claim holds of them. */
function ofTotal(claim: PostClaim, context: JudgingContext): JudgedClaim | undefined {
  if (!claim.assumed.includes('pair') || claim.partner === 'WLD') return undefined
  if ('amount' in claim ? significant(claim.amount) < 2 : claim.kind !== 'record') return undefined
  const judged = judgeClaim({ ...claim, partner: 'WLD' }, context)
  return judged.verdict === 'holds' || judged.verdict === 'rounded' ? judged : undefined
}

/** "Fell to $4.87 billion", when the value is right and it rose: the direction is what does not hold. */
function wrongWay(claim: PostClaim, context: JudgingContext): JudgedClaim | undefined {
  if (claim.kind !== 'value' || claim.move === undefined || grain(claim.period) !== 'year') return undefined
  const { move, kind: _, amount: __, ...rest } = claim
  const direction = { ...rest, kind: 'direction', ...move, against: yearBefore(claim.period) } as const
  const judged = judgeClaim(direction, context)
  return judged.verdict === 'not' ? judged : undefined
}

/** One trade is larger than another: ✓ and ✗ only beyond what rounding may hide; ✗ also only if no other office bears the claim out. */
function ordered(claim: Extract<PostClaim, { kind: 'order' }>, context: JudgingContext): JudgedClaim {
  const { facts, said, varied } = context
  const pair = orderFigures(claim, facts)
  if (pair === undefined) return open(claim, 'not-held')
  const { figure, beside } = pair
  const isSo = isSurely(claim.way, figure, beside)
  const unsure = unsureSlot(claim, undefined, varied) ?? likelyThisYear(claim, said)
  if (unsure !== undefined && (!isSo || claim.assumed.includes('pair')))
    return { ...open(claim, isSo ? 'untold' : unsure, figure), beside }
  if (isSo) return { claim, verdict: 'holds', figure, beside }
  const isClear = isSurely(claim.way === 'more' ? 'less' : 'more', figure, beside)
  // Counts of two offices differ by more than what is rounded.
  if (!isClear || (!areOneCount([figure, beside]) && areWithin(figure.amount, beside.amount, 20)))
    return { claim, verdict: 'contested', figure, beside, near: true }
  const counts = officials(beside, facts)
  const isBorneOut = officials(figure, facts).some(it =>
    counts.some(other => areOneCount([it, other]) && isSurely(claim.way, it, other)),
  )
  const isSure = isFirm(figure) && isFirm(beside) && (claim.counter ?? claim.reporter) === claim.reporter
  return { claim, verdict: isSure && !isBorneOut ? 'not' : 'contested', figure, beside }
}

const isSurely = (way: 'more' | 'less', { amount: one }: Figure, { amount: other }: Figure): boolean =>
  way === 'more' ? surelyLess(other, one) : surelyLess(one, other)

const open = (claim: PostClaim, because: OpenReason, figure?: Figure): JudgedClaim => ({
  claim,
  verdict: 'open',
  because,
  ...(figure && { figure }),
})

const remarksOf = ({ state, note }: WeighedByFigure): Pick<JudgedClaim, 'state' | 'note'> => ({
  ...(state && { state }),
  ...(note && { note }),
})

/** The figure held differs. It is a ✗ only if nothing official bears the claim out, and no other reading of the post does. */
function denied(claim: PostClaim, weighed: WeighedByFigure, context: JudgingContext): JudgedClaim {
  const { figure } = weighed
  const { facts, said, varied } = context
  if (weighed.note?.kind === 'other-definition') return { claim, verdict: 'disputed', figure, note: weighed.note }
  const total = ofTotal(claim, context)
  if (total !== undefined) return total
  const earlier = weighed.note?.kind === 'already' ? weighed.note.figure : undefined
  const theirs = bornOutBy(claim, figure, facts, said)
  if (theirs !== undefined)
    return { claim, verdict: 'disputed', figure, note: { kind: 'other-source', figure: theirs } }
  if (fitsValues(claim, figure, facts)) return { claim, verdict: 'rounded', figure }
  const newest = newestPlace(claim, facts, said)
  if (newest !== undefined && claim.assumed.includes('period'))
    return { claim: { ...claim, period: newest.period }, verdict: 'holds', figure: newest, beside: figure }
  const elsewhere = newest ? { slot: 'period' as const, figure: newest } : elsewhereOf(claim, subjectOf(claim), facts)
  // The number of total trade beside the name of a partner: "of exports of $25 billion, Italy took 11".
  const unsure =
    (elsewhere?.slot === 'pair' ? 'pair' : undefined) ??
    unsureSlot(claim, elsewhere?.slot, varied) ??
    likelyThisYear(claim, said) ??
    slotOfFarOff(claim, figure)
  const isTold = elsewhere !== undefined && weighed.state === undefined && isTelling(claim, elsewhere)
  const told = isTold ? { elsewhere: elsewhere.figure } : {}
  if (unsure !== undefined) return { ...open(claim, unsure, figure), ...told }
  // What an office counts of one flow is often told of another: "trade", for the exports of its country.
  const isOfOtherFlow = claim.counter !== undefined && elsewhere?.slot === 'flow'
  const isNo = weighed.verdict === 'not' && !isOfOtherFlow && isExcluded(claim, figure, facts)
  if (earlier !== undefined && 'amount' in claim && areWithin(claim.amount, earlier.amount, 100))
    return { claim, verdict: 'contested', figure, ...remarksOf(weighed) }
  const close = isNo && earlier === undefined ? nearness(claim, figure, facts) : undefined
  if (close === 'same') return { claim, verdict: 'rounded', figure }
  if (close === 'near') return { claim, verdict: 'contested', figure, near: true }
  return { claim, verdict: isNo ? 'not' : 'contested', figure, ...remarksOf(weighed), ...told }
}

/** Of some period of many, trade has often grown by 12%: that it did says nothing. Nor does a month's growth of a year's. */
const isTelling = (claim: PostClaim, { slot, figure }: Elsewhere): boolean =>
  claim.kind !== 'growth' ||
  slot !== 'period' ||
  (significant(claim.amount) > 2 && grain(figure.period) === grain(claim.period))

/**
 * The slot that the claim may mean otherwise: one that the text never names; one that it leaves out, when the number is held
 * there, or when the claims of the post differ in it; all of them, of a number that names nothing itself.
 */
function unsureSlot(
  { kind, partner, period, inherited, assumed }: PostClaim,
  other: OpenSlot | undefined,
  varied: ReadonlySet<OpenSlot>,
): OpenSlot | undefined {
  const open = [...inherited, ...assumed]
  const unnamed = (['flow', 'pair', 'currency'] as const).find(slot => assumed.includes(slot))
  if (unnamed !== undefined) return unnamed
  if (other !== undefined && open.includes(other)) return other
  // Total trade, a place or a share is often that of another country or period than the one named last.
  const isNumber = kind === 'value' || kind === 'growth'
  const isPlain = isNumber && partner !== 'WLD'
  const isBare = kind === 'value' && new Set(open).size >= 3
  // In a post of one pair and one year it is of no other.
  const isOfOne = !varied.has('pair') && !varied.has('period') && assumed.length === 0
  const isSteady = isOfOne && (isNumber || (grain(period) === 'year' && open.every(slot => slot === 'period')))
  return open.find(slot => !(isPlain || isSteady) || isBare || varied.has(slot))
}

/** A value more than three times off is more likely told of something else, if the text leaves two slots out. */
function slotOfFarOff(claim: PostClaim, { amount: held }: Figure): OpenSlot | undefined {
  if (claim.kind !== 'value' || !sameUnit(claim.amount, held)) return undefined
  const [one, other] = [absolute(numberOf(claim.amount)), absolute(numberOf(held))]
  const isMore = (more: Rational, less: Rational): boolean => compareExact(more, times(less, rational(3n))) > 0
  const isFar = isMore(one, other) || isMore(other, one)
  const [first, second] = [...claim.inherited, ...claim.assumed]
  return isFar && second !== undefined ? first : undefined
}

/** In December a claim without a period may already tell of the year that ends. */
const likelyThisYear = ({ assumed }: PostClaim, said: Day): OpenSlot | undefined =>
  assumed.includes('period') && said.slice(5, 7) === '12' ? 'period' : undefined

/** Official figures of the claimed side, all of them results, say otherwise. */
const isExcluded = ({ reporter, partner, counter }: PostClaim, figure: Figure, facts: Facts): boolean =>
  (counter === undefined || counter === reporter || counter === partner) &&
  isFirm(figure) &&
  officials(figure, facts).some(it => !isMirrored(it) && isFirm(it))

/** Not estimated, and not marked as unreliable by its compiler. */
const isFirm = (figure: Figure): boolean =>
  figure.by === 'karvan'
    ? figure.from.every(isFirm)
    : figure.observation.status === undefined || figure.observation.status === 'reported'

/** "China is the third partner", without a period: the newest place held, of a month too, if it is the claimed one. */
function newestPlace(claim: PostClaim, facts: Facts, said: Day): Figure | undefined {
  if (claim.kind !== 'rank' || ![...claim.inherited, ...claim.assumed].includes('period')) return undefined
  const { claim: place } = askedOf(claim) ?? {}
  const weighed = place && weighClaim(place, answer({ kind: 'rank', ...subjectOf(claim) }, facts, said), facts)
  return weighed?.verdict === 'holds' && isOver(weighed.figure.period, said) ? weighed.figure : undefined
}

/** Undefined unless both are held, of one currency. */
function orderFigures(
  { flow, reporter, partner, period, than }: Extract<PostClaim, { kind: 'order' }>,
  facts: Facts,
): { readonly figure: Figure; readonly beside: Figure } | undefined {
  const of = { measure: 'value', reporter } as const
  const figure = official({ ...of, flow, partner }, period, facts)
  const beside = official({ ...of, ...than }, period, facts)
  return figure && beside && sameUnit(figure.amount, beside.amount) ? { figure, beside } : undefined
}
