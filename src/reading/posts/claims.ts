/** The claims of one sentence, cell by cell. A cell takes from the one before what it leaves out. */
import type { OpenSlot, PostClaim, Span } from '../../answers/model/post.ts'
import { grain, yearBefore } from '../../data/model/period.ts'
import type { Amount, Area, Day, Period } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { cellsOf, ownSubject, type PostCell } from './cells.ts'
import { is } from './is.ts'
import { rankFlow, rankSides, shareSides } from './members.ts'
import { aimedPeriod, basePeriod, ownPeriod, periodBeside } from './periods.ts'
import type { Quantity } from './quantities.ts'
import { type RankMention, ranksIn } from './ranks.ts'
import { clausesWithoutNumbers, directionIn, recordIn } from './records.ts'
import { isBaseValue, isDifference, isFromShare, isShare, statusOf, type Way, wayOf } from './roles.ts'
import type { Sentence } from './sentence.ts'
import { sidesOf } from './sides.ts'
import type { ClaimSlots, PostSubject, PostTopic } from './topic.ts'

export interface SentenceReading {
  readonly claims: readonly PostClaim[]
  readonly unread: readonly Span[]
  readonly topic: PostTopic
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
  topic: PostTopic
}

/** The claims of a sentence after that topic. */
export function readCells(sentence: Sentence, before: PostTopic, context: Context): SentenceReading {
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

function readCell(cell: PostCell, progress: Progress): void {
  const ranks = ranksIn(cell)
  for (const anchor of cell.anchors) if (anchor.is !== 'ordinal') readAnchor(cell, anchor, ranks, progress)
  for (const rank of ranks) readRank(cell, rank, progress)
  if (cell.anchors.length === 0) noteTopic(cell, progress)
  readWords(cell, progress)
}

function readAnchor(cell: PostCell, anchor: Quantity, ranks: readonly RankMention[], progress: Progress): void {
  const { sentence } = progress
  const isListed = progress.measure === 'share' && wayOf(cell, anchor) === undefined
  if (anchor.is === 'percent' && anchor.sign === undefined && (isListed || isShare(cell, sentence, anchor)))
    return readShare(cell, anchor, ranks, progress)
  const isBase = anchor.is === 'money' && isBaseValue(cell, sentence, anchor)
  const slots = slotsOf(cell, anchor, progress, isBase)
  if (slots === undefined) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  progress.topic = {
    ...progress.topic,
    subject: slots.subject,
    ...('flow' in slots && { sides: slots, period: slots.period, assumed: slots.assumed }),
  }
  if (!('flow' in slots)) return
  progress.partners.add(slots.partner)
  if (slots.isItem === true) progress.hasItems = true
  const claim =
    anchor.is === 'money'
      ? valueClaim(cell, anchor, slots, progress, isBase)
      : changeClaim(cell, anchor, slots, progress)
  if (claim === 'unread') progress.unread.push({ from: sentence.from, to: sentence.to })
  else if (claim !== undefined) progress.claims.push(claim)
}

/** A cell without numbers still says what the next ones are about. */
function noteTopic(cell: PostCell, progress: Progress): void {
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
  | (ClaimSlots & { readonly subject: PostSubject; readonly isNamed: boolean; readonly isItem?: true })
  | { readonly subject: PostSubject }
type Claimed = Extract<Slots, { flow: unknown }>

function slotsOf(
  cell: PostCell,
  anchor: Pick<Quantity, 'from' | 'to'>,
  { sentence, context, topic }: Progress,
  isBase = false,
): Slots | undefined {
  const own = ownSubject(cell, anchor)
  const subject = own ?? (mayInherit(cell, anchor, sentence) ? topic.subject : undefined)
  if (subject === undefined) return undefined
  if (subject.is !== 'flow') return { subject }
  const known = sidesOf({
    flow: subject.flow,
    places: cell.places.filter(({ isOfOffice }) => !isOfOffice),
    isForeign: own?.is === 'flow' && own.isForeign === true && !cell.row.some(piece => is(piece, 'both')),
    isOwn: cell.row.some(piece => is(piece, 'the-country')),
    isBoth: cell.row.some(piece => is(piece, 'both')),
    isItem: isListItem(cell, anchor),
    topic,
    home: context.home,
  })
  // A text that names no country is about the usual pair.
  const sides = known ?? { reporter: context.home, partner: context.partner, isNamed: false }
  const { isNamed, isItem, reporter, partner } = sides
  const inherited: OpenSlot[] = []
  if (own === undefined) inherited.push('flow')
  const isGuessed = known === undefined || (!isNamed && topic.assumed?.includes('pair') === true)
  if (!isNamed && !isGuessed) inherited.push('pair')
  const unnamed: readonly OpenSlot[] = isGuessed ? ['pair'] : []
  const time = periodOf(cell, anchor, { sentence, context, topic }, isBase)
  return {
    subject,
    isNamed,
    ...(isItem === true && { isItem }),
    flow: subject.flow,
    reporter,
    partner,
    ...time,
    inherited: [...inherited, ...time.inherited],
    assumed: [...unnamed, ...time.assumed],
  }
}

/**
 * Whether the amount may be of what the sentence before was about: something in the sentence refers to it. "The plant cost $300
 * million" does not.
 */
function mayInherit(cell: PostCell, anchor: Pick<Quantity, 'from'>, sentence: Sentence): boolean {
  const isFirst = !sentence.quantities.some(it => it.is !== 'count' && it.is !== 'ordinal' && it.from < anchor.from)
  if (!isFirst) return true
  const refers = cell.row.some(piece => is(piece, ...references) || piece.text === '+')
  return refers || isListItem(cell, anchor) || cell.row[0]?.kind === 'mark'
}
const references = [
  'it',
  'both',
  'the-country',
  'including',
  'total',
  'reach',
  'up',
  'down',
  'same',
  'share',
  'than',
  'year-ago',
] as const

/** "Russia – 1.3 billion", "哈萨克斯坦 214.8亿美元": nothing but marks between the place and the amount. */
function isListItem({ row, places }: PostCell, { from }: Pick<Quantity, 'from'>): boolean {
  const place = places.filter(it => it.to <= from).at(-1)
  if (place === undefined) return false
  return row
    .filter(piece => piece.from >= place.to && piece.to <= from)
    .every(piece => piece.kind === 'mark' || is(piece, 'over', 'about', 'under', 'by'))
}

/** The period of an anchor: its own, that of the topic, or the newest complete year. */
function periodOf(
  cell: PostCell,
  anchor: Pick<Quantity, 'from' | 'to'>,
  { sentence, context, topic }: Pick<Progress, 'sentence' | 'context' | 'topic'>,
  isBase = false,
): Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'> {
  // The period beside the value of a base is the base.
  const named = isBase && topic.period !== undefined ? undefined : ownPeriod(cell, sentence, anchor)
  if (named !== undefined) return { period: named, inherited: [], assumed: [] }
  if (topic.period !== undefined && topic.assumed?.includes('period') === true)
    return { period: topic.period, inherited: [], assumed: ['period'] }
  if (topic.period !== undefined) return { period: topic.period, inherited: ['period'], assumed: [] }
  return { period: likelyYear(context.today), inherited: [], assumed: ['period'] }
}

/** A figure without a period is of the last year; late in the year, of this one. */
const likelyYear = (today: Day): Period =>
  today.slice(5, 7) >= '10' ? today.slice(0, 4) : yearBefore(today.slice(0, 4))

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
  cell: PostCell,
  anchor: Extract<Quantity, { is: 'money' }>,
  slots: Claimed,
  progress: Progress,
  isBase: boolean,
): PostClaim | undefined {
  const { sentence } = progress
  if (isDifference(cell, sentence, anchor)) return undefined
  const currency = ownCurrency(anchor.currency ?? progress.topic.currency ?? 'USD', slots.reporter)
  progress.topic = { ...progress.topic, currency }
  const { subject } = slots
  const isNegative =
    subject.is === 'flow' && subject.flow === 'B' && (subject.isDeficit === true || isMinus(sentence, anchor))
  const amount: Amount = {
    value: isNegative ? `-${anchor.value}` : anchor.value,
    unitMult: anchor.unitMult,
    unit: currency,
    ...(anchor.bound !== undefined && { bound: anchor.bound }),
  }
  const status = statusOf(cell, anchor)
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

/** «Минус 13,6 млрд». */
const isMinus = ({ row }: Sentence, { at }: Quantity): boolean => is(row[at - 1], 'minus')

/** Crowns are of the country. */
const ownCurrency = (currency: string, reporter: Area): string =>
  currency === crown ? (crowns.get(reporter) ?? 'NOK') : currency
const crown = 'XKR'
const crowns: ReadonlyMap<Area, string> = new Map([
  ['NOR', 'NOK'],
  ['SWE', 'SEK'],
  ['DNK', 'DKK'],
  ['ISL', 'ISK'],
  ['CZE', 'CZK'],
])

function changeClaim(
  cell: PostCell,
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
    amount: changeOf(indexed(anchor, cell), way),
    against: basePeriod(slots.period, cell, sentence, anchor),
    ...baseOf(sentence, anchor, slots),
    ...(anchor.is === 'percent' && anchor.isFraction === true && { fraction: true as const }),
  }
}

/** «Темп роста – 124 %»: the index of a growth of 24 percent. */
function indexed<T extends Quantity>(anchor: T, cell: PostCell): T {
  if (anchor.is !== 'percent' || Number(anchor.value) < 50 || !cell.row.some(piece => is(piece, 'index'))) return anchor
  const places = anchor.value.split('.')[1]?.length ?? 0
  return { ...anchor, value: Math.abs(Number(anchor.value) - 100).toFixed(places) }
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
  cell: PostCell,
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
  const isDated = now.inherited.length + now.assumed.length === 0
  progress.topic = { ...topic, ...(isDated && { period: now.period }), sides }
  progress.hasItems = true
  const time = isFromShare(sentence, anchor) ? { ...now, period: basePeriod(now.period, cell, sentence, anchor) } : now
  const amount: Amount = {
    value: anchor.value,
    unitMult: 0,
    unit: 'PT',
    ...(anchor.bound !== undefined && { bound: anchor.bound }),
  }
  progress.claims.push({ kind: 'share', amount, ...baseOf(sentence, anchor, { flow, ...sides, ...time }) })
}

function readRank(cell: PostCell, rank: RankMention, progress: Progress): void {
  const { sentence, context, topic } = progress
  const sides = rankSides(cell, rank.at, { topic, home: context.home })
  const flow = rankFlow(cell.row, rank.at) ?? (topic.subject?.is === 'flow' ? topic.subject.flow : undefined)
  const [first, last] = [cell.row[rank.at], cell.row[rank.end - 1]]
  if (sides === undefined || flow === undefined || flow === 'B' || first === undefined || last === undefined) return
  const span = { from: first.from, to: last.to }
  const time = rankPeriod(cell, span, progress)
  const isNamed = time.inherited.length + time.assumed.length === 0
  progress.topic = {
    ...topic,
    ...(isNamed && { period: time.period }),
    sides,
    subject: topic.subject ?? { is: 'flow', flow, isWeak: true },
  }
  const isFirst = sentence.row.some(piece => is(piece, 'first-time'))
  progress.claims.push({
    kind: 'rank',
    amount: { value: String(rank.value), unitMult: 0, unit: 'ORD' },
    ...baseOf(sentence, span, { flow, ...sides, ...time }),
    ...(isFirst && { first: true as const }),
  })
}

/** A place that "remains" is of the year, also when the figures beside it are of its first months. */
function rankPeriod(
  cell: PostCell,
  span: Span,
  progress: Progress,
): Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'> {
  const time = periodOf(cell, span, progress)
  const isStanding =
    time.inherited.length > 0 && grain(time.period) !== 'month' && cell.row.some(piece => is(piece, 'remains'))
  return isStanding ? { ...time, period: time.period.slice(0, 4) } : time
}

/** Records, and changes without a number. */
function readWords(cell: PostCell, progress: Progress): void {
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
