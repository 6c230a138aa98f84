/** The claims of one sentence, cell by cell. A cell takes from the one before what it leaves out. */
import type { OpenSlot, PostClaim, Span } from '../../answers/model/post.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Amount, Area, Period } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { type Cell, cellsOf, ownSubject } from './cells.ts'
import { is } from './is.ts'
import { rankFlow, rankSides, shareSides } from './members.ts'
import { aimedPeriod, basePeriod, ownPeriod, periodBeside } from './periods.ts'
import type { Quantity } from './quantities.ts'
import { type RankMention, ranksIn } from './ranks.ts'
import { clausesWithoutNumbers, directionIn, recordIn } from './records.ts'
import { isBaseValue, isDifference, isFromShare, isShare, statusOf, type Way, wayOf } from './roles.ts'
import type { Sentence } from './sentence.ts'
import { sidesOf } from './sides.ts'
import type { ClaimSlots, Subject, Topic } from './topic.ts'

export interface SentenceReading {
  readonly claims: readonly PostClaim[]
  readonly unread: readonly Span[]
  readonly topic: Topic
}

/** What the cells of a sentence have found so far. */
interface Progress {
  readonly sentence: Sentence
  readonly context: Context
  readonly claims: PostClaim[]
  readonly unread: Span[]
  readonly partners: Set<Area>
  hasItems: boolean
  /** What the last percentage of the sentence was. */
  measure?: 'share' | 'growth'
  way?: Way
  topic: Topic
}

/** The claims of a sentence after that topic. */
export function readCells(sentence: Sentence, before: Topic, context: Context): SentenceReading {
  const mentioned = [...new Set([...sentence.places.map(({ area }) => area), ...before.mentioned])].slice(0, 6)
  const topic = before.mentioned.length === 0 ? { ...before, mentioned } : before
  const progress: Progress = { sentence, context, claims: [], unread: [], topic, partners: new Set(), hasItems: false }
  const cells = cellsOf(sentence)
  for (const cell of cells) readCell(cell, progress)
  if (cells.every(({ anchors }) => anchors.length === 0)) noteHeading(progress)
  const sides = progress.hasItems || progress.partners.size > 2 ? before.sides : progress.topic.sides
  const claims = progress.claims.toSorted((a, b) => a.span.from - b.span.from)
  return {
    claims,
    unread: progress.unread,
    topic: { ...progress.topic, mentioned, ...(sides !== undefined && { sides }) },
  }
}

function readCell(cell: Cell, progress: Progress): void {
  const ranks = ranksIn(cell)
  for (const anchor of cell.anchors) if (anchor.is !== 'ordinal') readAnchor(cell, anchor, ranks, progress)
  for (const rank of ranks) readRank(cell, rank, progress)
  if (cell.anchors.length === 0) noteTopic(cell, progress)
  readWords(cell, progress)
}

function readAnchor(cell: Cell, anchor: Quantity, ranks: readonly RankMention[], progress: Progress): void {
  const { sentence } = progress
  const isListed = progress.measure === 'share' && wayOf(cell, anchor) === undefined
  if (anchor.is === 'percent' && anchor.sign === undefined && (isListed || isShare(cell, sentence, anchor)))
    return readShare(cell, anchor, ranks, progress)
  const slots = slotsOf(cell, anchor, progress)
  if (slots === undefined) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  progress.topic = {
    ...progress.topic,
    subject: slots.subject,
    ...('flow' in slots && { sides: slots, period: slots.period }),
  }
  if (!('flow' in slots)) return
  progress.partners.add(slots.partner)
  if (slots.isItem === true) progress.hasItems = true
  const claim =
    anchor.is === 'money' ? valueClaim(cell, anchor, slots, progress) : changeClaim(cell, anchor, slots, progress)
  if (claim === 'unread') progress.unread.push({ from: sentence.from, to: sentence.to })
  else if (claim !== undefined) progress.claims.push(claim)
}

/** A cell without numbers still says what the next ones are about. */
function noteTopic(cell: Cell, progress: Progress): void {
  const subject = ownSubject(cell, { from: cell.to, to: cell.to })
  if (subject?.is !== 'flow') return
  if (subject.isWeak === true) {
    progress.topic = { ...progress.topic, subject }
    return
  }
  const slots = slotsOf(cell, { from: cell.to, to: cell.to }, progress)
  if (slots === undefined || !('flow' in slots)) return
  const isDated = !slots.inherited.includes('period') && !slots.assumed.includes('period')
  progress.topic = {
    ...progress.topic,
    subject,
    ...(slots.isNamed && { sides: slots }),
    ...(isDated && { period: slots.period }),
  }
}

/** A heading line gives what is under it its period and its countries: "Azerbaijan – Türkiye, January–October 2025". */
function noteHeading(progress: Progress): void {
  const { sentence } = progress
  const isShort = sentence.row.length <= 14 && !/^[.!?。]$/.test(sentence.row.at(-1)?.text ?? '')
  if (!isShort) return
  const period = sentence.times.find(time => time.period !== undefined && !time.isBase)?.period
  const [first, second, third] = [...new Set(sentence.places.filter(it => !it.isOfOffice).map(({ area }) => area))]
  const isPair = first !== undefined && second !== undefined && third === undefined
  progress.topic = {
    ...progress.topic,
    ...(period !== undefined && { period }),
    ...(isPair && { sides: { reporter: first, partner: second } }),
  }
}

type Slots =
  | (ClaimSlots & { readonly subject: Subject; readonly isNamed: boolean; readonly isItem?: true })
  | { readonly subject: Subject }
type Claimed = Extract<Slots, { flow: unknown }>

function slotsOf(
  cell: Cell,
  anchor: Pick<Quantity, 'from' | 'to'>,
  { sentence, context, topic }: Progress,
): Slots | undefined {
  const own = ownSubject(cell, anchor)
  const subject = own ?? topic.subject
  if (subject === undefined) return undefined
  if (subject.is !== 'flow') return { subject }
  const sides = sidesOf({
    flow: subject.flow,
    places: cell.places.filter(({ isOfOffice }) => !isOfOffice),
    isForeign: own?.is === 'flow' && own.isForeign === true && !cell.row.some(piece => is(piece, 'both')),
    isOwn: cell.row.some(piece => is(piece, 'the-country')),
    isBoth: cell.row.some(piece => is(piece, 'both')),
    isItem: isListItem(cell, anchor),
    topic,
    home: context.home,
  })
  if (sides === undefined) return undefined
  const { isNamed, isItem, reporter, partner } = sides
  const inherited: OpenSlot[] = []
  if (own === undefined) inherited.push('flow')
  if (!isNamed) inherited.push('pair')
  const time = periodOf(cell, anchor, { sentence, context, topic })
  return {
    subject,
    isNamed,
    ...(isItem === true && { isItem }),
    flow: subject.flow,
    reporter,
    partner,
    ...time,
    inherited: [...inherited, ...time.inherited],
  }
}

/** "Russia – 1.3 billion", "哈萨克斯坦 214.8亿美元": nothing but marks between the place and the amount. */
function isListItem({ row, places }: Cell, { from }: Pick<Quantity, 'from'>): boolean {
  const place = places.filter(it => it.to <= from).at(-1)
  if (place === undefined) return false
  return row
    .filter(piece => piece.from >= place.to && piece.to <= from)
    .every(piece => piece.kind === 'mark' || is(piece, 'over', 'about', 'under', 'by'))
}

/** The period of an anchor: its own, that of the topic, or the newest complete year. */
function periodOf(
  cell: Cell,
  anchor: Pick<Quantity, 'from' | 'to'>,
  { sentence, context, topic }: Pick<Progress, 'sentence' | 'context' | 'topic'>,
): Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'> {
  const named = ownPeriod(cell, sentence, anchor)
  if (named !== undefined) return { period: named, inherited: [], assumed: [] }
  if (topic.period !== undefined) return { period: topic.period, inherited: ['period'], assumed: [] }
  return { period: yearBefore(context.today.slice(0, 4)), inherited: [], assumed: ['period'] }
}

const baseOf = (
  sentence: Sentence,
  span: Span,
  { flow, reporter, partner, period, inherited, assumed }: ClaimSlots,
) => ({
  span: { from: span.from, to: span.to },
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
  anchor: Extract<Quantity, { is: 'money' }>,
  slots: Claimed,
  progress: Progress,
): PostClaim | undefined {
  const { sentence } = progress
  if (isDifference(cell, sentence, anchor)) return undefined
  const currency = anchor.currency ?? progress.topic.currency ?? 'USD'
  progress.topic = { ...progress.topic, currency }
  const isNegative = slots.subject.is === 'flow' && slots.subject.isDeficit === true
  const amount: Amount = {
    value: isNegative ? `-${anchor.value}` : anchor.value,
    unitMult: anchor.unitMult,
    unit: currency,
    ...(anchor.bound !== undefined && { bound: anchor.bound }),
  }
  const status = statusOf(cell, anchor)
  const isBase = isBaseValue(cell, sentence, anchor)
  const aimed = status === undefined ? undefined : aimedPeriod(cell, progress.context.today)
  const beside = periodBeside(sentence, anchor, isBase)
  const period: Period = aimed ?? beside ?? (isBase ? basePeriod(slots.period, cell, sentence, anchor) : slots.period)
  return {
    kind: 'value',
    amount,
    ...baseOf(sentence, anchor, { ...slots, period }),
    ...(status !== undefined && { status }),
  }
}

function changeClaim(
  cell: Cell,
  anchor: Quantity,
  slots: Claimed,
  progress: Progress,
): PostClaim | 'unread' | undefined {
  if (anchor.is !== 'percent' && anchor.is !== 'times') return undefined
  const { sentence } = progress
  const sign = anchor.is === 'percent' && anchor.sign !== undefined ? (anchor.sign === '-' ? 'down' : 'up') : undefined
  const way = sign ?? wayOf(cell, anchor) ?? (anchor.is === 'times' ? 'up' : progress.way)
  if (way === undefined) return 'unread'
  progress.way = way
  progress.measure = 'growth'
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
  return { value: isLess ? (1 / Number(anchor.value)).toFixed(4) : anchor.value, unitMult: 0, unit: 'TIMES', ...bound }
}

/** A share is of a flow: the one named last, or total trade. */
function readShare(
  cell: Cell,
  anchor: Extract<Quantity, { is: 'percent' }>,
  ranks: readonly RankMention[],
  progress: Progress,
): void {
  const { sentence, context, topic } = progress
  const [rank] = ranks
  progress.measure = 'share'
  const sides =
    (rank === undefined ? undefined : rankSides(cell, rank.at, { topic, home: context.home })) ??
    shareSides(cell, anchor, { topic, home: context.home })
  const own = ownSubject(cell, anchor)
  const subject = own?.is === 'flow' ? own : topic.subject
  if (sides === undefined || (own !== undefined && own.is !== 'flow')) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  const flow = subject?.is === 'flow' && subject.flow !== 'B' ? subject.flow : 'T'
  const now = periodOf(cell, anchor, progress)
  const time = isFromShare(sentence, anchor) ? { ...now, period: basePeriod(now.period, cell, sentence, anchor) } : now
  const amount: Amount = {
    value: anchor.value,
    unitMult: 0,
    unit: 'PT',
    ...(anchor.bound !== undefined && { bound: anchor.bound }),
  }
  progress.claims.push({ kind: 'share', amount, ...baseOf(sentence, anchor, { flow, ...sides, ...time }) })
}

function readRank(cell: Cell, rank: RankMention, progress: Progress): void {
  const { sentence, context, topic } = progress
  const sides = rankSides(cell, rank.at, { topic, home: context.home })
  const flow = rankFlow(cell.row, rank.at) ?? (topic.subject?.is === 'flow' ? topic.subject.flow : undefined)
  const [first, last] = [cell.row[rank.at], cell.row[rank.end - 1]]
  if (sides === undefined || flow === undefined || flow === 'B' || first === undefined || last === undefined) return
  const span = { from: first.from, to: last.to }
  const time = periodOf(cell, span, progress)
  progress.topic = { ...topic, sides, ...(time.assumed.length === 0 && { period: time.period }) }
  const isFirst = sentence.row.some(piece => is(piece, 'first-time'))
  progress.claims.push({
    kind: 'rank',
    amount: { value: String(rank.value), unitMult: 0, unit: 'ORD' },
    ...baseOf(sentence, span, { flow, ...sides, ...time }),
    ...(isFirst && { first: true as const }),
  })
}

/** Records, and changes without a number. */
function readWords(cell: Cell, progress: Progress): void {
  const { sentence } = progress
  const record = recordIn(cell.row)
  const subject = ownSubject(cell, { from: cell.to, to: cell.to }) ?? progress.topic.subject
  if (record !== undefined && subject?.is === 'flow') {
    const slots = slotsOf(cell, record, progress)
    if (slots !== undefined && 'flow' in slots)
      progress.claims.push({
        kind: 'record',
        ...(record.count !== undefined && { count: record.count }),
        ...baseOf(sentence, record, slots),
      })
  }
  for (const clause of clausesWithoutNumbers(cell)) {
    const change = directionIn(clause)
    if (change === undefined) continue
    const slots = slotsOf(cell, { from: change.flow.to, to: change.flow.to }, progress)
    if (slots === undefined || !('flow' in slots)) continue
    progress.claims.push({
      kind: 'direction',
      way: change.way,
      against: yearBefore(slots.period),
      ...baseOf(sentence, { from: change.flow.from, to: change.piece.to }, slots),
    })
  }
}
