/** The claims of one sentence, cell by cell. A cell takes from the one before what it leaves out. */
import type { OpenSlot, PostClaim, Span } from '../../answers/model/post.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Amount, Area, Period } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { type Cell, cellsOf } from './cells.ts'
import { is } from './is.ts'
import { basePeriod, ownPeriod } from './periods.ts'
import type { Quantity } from './quantities.ts'
import { isBaseValue, isDifference, isShare, statusOf, type Way, wayOf } from './roles.ts'
import type { Sentence } from './sentence.ts'
import { sidesOf } from './sides.ts'
import { ownSubject } from './subject.ts'
import type { ClaimSlots, Sides, Subject, Topic } from './topic.ts'

export interface SentenceReading {
  readonly claims: readonly PostClaim[]
  readonly unread: readonly Span[]
  readonly topic: Topic
}

/** What the cells of a sentence have found so far. */
interface Progress {
  readonly claims: PostClaim[]
  readonly unread: Span[]
  topic: Topic
  readonly partners: Set<Area>
}

export function readCells(sentence: Sentence, before: Topic, context: Context): SentenceReading {
  const progress: Progress = { claims: [], unread: [], topic: before, partners: new Set() }
  for (const cell of cellsOf(sentence)) readCell(cell, sentence, before, progress, context)
  const { claims, unread, topic, partners } = progress
  const isList = partners.size > 2
  const mentioned = [...new Set([...sentence.places.map(({ area }) => area), ...before.mentioned])]
  const sides = isList ? before.sides : topic.sides
  return { claims, unread, topic: { ...topic, mentioned, ...(sides !== undefined && { sides }) } }
}

function readCell(cell: Cell, sentence: Sentence, before: Topic, progress: Progress, context: Context): void {
  for (const anchor of cell.anchors) {
    const slots = slotsOf(cell, sentence, anchor, before, progress.topic, context)
    if (slots === undefined) {
      if (anchor.is !== 'ordinal') progress.unread.push({ from: sentence.from, to: sentence.to })
      continue
    }
    progress.topic = {
      ...progress.topic,
      subject: slots.subject,
      ...('flow' in slots && { sides: slots, period: slots.period }),
    }
    if (!('flow' in slots)) continue
    progress.partners.add(slots.partner)
    const claim = claimOf(cell, sentence, anchor, slots, progress)
    if (claim === 'unread') progress.unread.push({ from: sentence.from, to: sentence.to })
    else if (claim !== undefined) progress.claims.push(claim)
  }
  if (cell.anchors.length === 0) noteTopic(cell, sentence, progress, context)
}

/** A cell without numbers still says what the next ones are about. */
function noteTopic(cell: Cell, sentence: Sentence, progress: Progress, context: Context): void {
  const subject = ownSubject(cell, { from: cell.to })
  if (subject?.is !== 'flow') return
  const slots = slotsOf(cell, sentence, { from: cell.to, to: cell.to }, progress.topic, progress.topic, context)
  if (slots !== undefined && 'flow' in slots)
    progress.topic = { ...progress.topic, subject, ...(slots.isNamed && { sides: slots }), period: slots.period }
}

type Slots = (ClaimSlots & { readonly subject: Subject; readonly isNamed: boolean }) | { readonly subject: Subject }

function slotsOf(
  cell: Cell,
  sentence: Sentence,
  anchor: Pick<Quantity, 'from' | 'to'>,
  before: Topic,
  topic: Topic,
  { home, today }: Context,
): Slots | undefined {
  const own = ownSubject(cell, anchor)
  const subject = own ?? topic.subject
  if (subject === undefined) return undefined
  if (subject.is !== 'flow') return { subject }
  const row = cell.row
  const sides = sidesOf({
    flow: subject.flow,
    places: cell.places.filter(({ isOfOffice }) => !isOfOffice),
    isForeign: own?.is === 'flow' && own.isForeign === true,
    isOwn: row.some(piece => is(piece, 'the-country')),
    isBoth: row.some(piece => is(piece, 'both')),
    topic: topic.mentioned.length > 0 ? topic : { ...topic, mentioned: sentence.places.map(({ area }) => area) },
    home,
  })
  if (sides === undefined) return undefined
  const named = ownPeriod(cell, sentence, anchor)
  const period = named ?? topic.period ?? yearBefore(today.slice(0, 4))
  const inherited: OpenSlot[] = []
  const assumed: OpenSlot[] = []
  if (own === undefined) inherited.push('flow')
  if (!sides.isNamed) inherited.push('pair')
  if (named === undefined) (topic.period === undefined ? assumed : inherited).push('period')
  return {
    subject,
    isNamed: sides.isNamed,
    flow: subject.flow,
    reporter: sides.reporter,
    partner: sides.partner,
    period,
    inherited,
    assumed,
  }
}

type Claimed = Extract<Slots, { flow: unknown }>

function claimOf(
  cell: Cell,
  sentence: Sentence,
  anchor: Quantity,
  slots: Claimed,
  progress: Progress,
): PostClaim | 'unread' | undefined {
  switch (anchor.is) {
    case 'money':
      return valueClaim(cell, sentence, anchor, slots, progress)
    case 'percent':
    case 'times':
      return relativeClaim(cell, sentence, anchor, slots, progress)
    case 'ordinal':
    case 'count':
      return undefined
  }
}

const baseOf = (
  sentence: Sentence,
  anchor: Quantity,
  { flow, reporter, partner, period, inherited, assumed }: ClaimSlots,
) => ({
  span: { from: anchor.from, to: anchor.to },
  excerpt: { from: sentence.from, to: sentence.to },
  flow,
  reporter,
  partner,
  period,
  inherited,
  assumed,
})

function valueClaim(
  cell: Cell,
  sentence: Sentence,
  anchor: Extract<Quantity, { is: 'money' }>,
  slots: Claimed,
  progress: Progress,
): PostClaim | undefined {
  const { subject } = slots
  if (isDifference(cell, sentence, anchor)) return undefined
  const currency = anchor.currency ?? progress.topic.currency ?? 'USD'
  progress.topic = { ...progress.topic, currency }
  const isNegative = subject.is === 'flow' && subject.isDeficit === true
  const amount: Amount = {
    value: isNegative ? `-${anchor.value}` : anchor.value,
    unitMult: anchor.unitMult,
    unit: currency,
    ...(anchor.bound !== undefined && { bound: anchor.bound }),
  }
  const status = statusOf(cell, anchor)
  const isBase = isBaseValue(cell, sentence, anchor)
  const period = isBase ? basePeriodOfValue(cell, sentence, anchor, slots, progress.topic) : slots.period
  return {
    kind: 'value',
    amount,
    ...baseOf(sentence, anchor, { ...slots, period }),
    ...(status !== undefined && { status }),
  }
}

/** A year before the period of the sentence, or the period beside it. */
function basePeriodOfValue(cell: Cell, sentence: Sentence, anchor: Quantity, slots: ClaimSlots, topic: Topic): Period {
  return basePeriod(slots.period, cell, sentence, anchor)
}

function relativeClaim(
  cell: Cell,
  sentence: Sentence,
  anchor: Extract<Quantity, { is: 'percent' | 'times' }>,
  slots: Claimed,
  progress: Progress,
): PostClaim | 'unread' | undefined {
  if (anchor.is === 'percent' && isShare(cell, sentence, anchor))
    return {
      kind: 'share',
      amount: {
        value: anchor.value,
        unitMult: 0,
        unit: 'PT',
        ...(anchor.bound !== undefined && { bound: anchor.bound }),
      },
      ...baseOf(sentence, anchor, slots),
    }
  const sign = anchor.is === 'percent' && anchor.sign !== undefined ? (anchor.sign === '-' ? 'down' : 'up') : undefined
  const way: Way | undefined = sign ?? wayOf(cell, anchor) ?? (anchor.is === 'times' ? 'up' : progress.topic.way)
  if (way === undefined) return 'unread'
  progress.topic = { ...progress.topic, way }
  return {
    kind: 'growth',
    amount: changeOf(anchor, way),
    against: basePeriod(slots.period, cell, sentence, anchor),
    ...baseOf(sentence, anchor, slots),
    ...(anchor.is === 'percent' && anchor.isFraction === true && { fraction: true as const }),
  }
}

/** A fall is negative; "5.1 times less" is to a 5.1th of the base. */
function changeOf(anchor: Extract<Quantity, { is: 'percent' | 'times' }>, way: Way): Amount {
  const bound = anchor.bound === undefined ? {} : { bound: anchor.bound }
  if (anchor.is === 'percent')
    return { value: way === 'down' ? `-${anchor.value}` : anchor.value, unitMult: 0, unit: 'PT', ...bound }
  const isLess = way === 'down' || anchor.isHalved === true
  const value = isLess ? (1 / Number(anchor.value)).toFixed(4) : anchor.value
  return { value, unitMult: 0, unit: 'TIMES', ...bound }
}
