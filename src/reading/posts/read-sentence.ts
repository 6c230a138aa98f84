/** The claims of one sentence, cell by cell. A cell takes from the one before what it leaves out. */
import { isCountry } from '../../answers/model/areas.ts'
import type { OpenSlot, PostClaim, TextSpan } from '../../answers/model/post.ts'
import { grain } from '../../data/model/period.ts'
import type { Area, Period } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { changeClaim, valueClaim } from './claims/figure-claims.ts'
import { readNumberedLine, readPart, readRank, readShare } from './claims/member-claims.ts'
import { readOrder } from './claims/order-claims.ts'
import { readWords, withoutNumbered } from './claims/word-claims.ts'
import { cellsOf, ownSubject, type PostCell } from './slots/cells.ts'
import { type FoundSlots, slotsOf } from './slots/claim-slots.ts'
import { isDenied } from './slots/denials.ts'
import { listedSlots } from './slots/listed-values.ts'
import { isOtherFlow } from './slots/other-flow.ts'
import { isBaseTime } from './slots/periods.ts'
import type { Progress } from './slots/progress.ts'
import { rankFlow } from './slots/rank-flow.ts'
import { namesOfPlaces } from './slots/rank-order.ts'
import { type RankMention, ranksIn } from './slots/ranks.ts'
import { withReferences } from './slots/references.ts'
import { isBaseValue, isUnclear, wayOf } from './slots/roles.ts'
import { isOfPlaceBefore, isOfTotalBefore, isShare } from './slots/shares.ts'
import {
  columnsOf,
  inTable,
  isLine,
  isOwnerOfList,
  numberedLine,
  rankedHeading,
  unitOfHeading,
} from './slots/tables.ts'
import type { PostTopic, Sides } from './slots/topic.ts'
import { is, isJoint } from './words/is.ts'
import { partnersNamed } from './words/place-rules.ts'
import type { Quantity } from './words/quantities.ts'
import type { Sentence } from './words/sentence.ts'

export interface SentenceReading {
  readonly claims: readonly PostClaim[]
  readonly unread: readonly TextSpan[]
  readonly topic: PostTopic
}

/** The claims of a sentence after that topic. */
export function readCells(given: Sentence, before: PostTopic, context: Context): SentenceReading {
  const sentence = withReferences(inTable(given, before), before, context.home)
  const mentioned = [...new Set([...sentence.places.map(({ area }) => area), ...before.mentioned])].slice(0, 6)
  // "Trade with China rose, with Russia fell": of a third country.
  const partners = partnersNamed(sentence)
  const named = partners.size > 1 ? mentioned.filter(area => !partners.has(area)) : mentioned
  const lead = before.lead ?? sentence.places.find(({ area }) => isCountry(area))?.area
  const topic = {
    ...before,
    ...(lead !== undefined && { lead }),
    ...(before.mentioned.length === 0 && { mentioned: named }),
    // 其中，: of what the sentence before told.
    ...(is(sentence.row[0], 'including') && before.told !== undefined && { sides: before.told }),
  }
  const main = before.period === undefined ? {} : { main: before.period }
  const empty = { claims: [], unread: [], partners: new Set<Area>(), hasItems: false }
  const progress: Progress = { sentence, context, topic, ...main, ...empty, placed: namesOfPlaces(sentence) }
  const cells = cellsOf(sentence)
  if (before.rankedBy !== undefined) readNumberedLine(progress, before.rankedBy)
  if (!readOrder(cells, progress)) for (const cell of cells) readCell(cell, progress)
  if (cells.every(({ anchors }) => anchors.length === 0)) noteHeading(progress)
  const whole = wholeOf(progress, before)
  const isList = progress.hasItems || progress.partners.size > 2
  const sides = whole ?? (isList ? before.sides : progress.topic.sides)
  const claims = sinceSentence(withoutNumbered(toldClaims(progress))).toSorted((a, b) => a.span.from - b.span.from)
  const isAside = claims.length > 0 && claims.every(claim => isEarlierValue(claim, before))
  const period = isAside ? before.period : mainPeriod(progress.topic.period, claims[0]?.period)
  return {
    claims,
    unread: progress.unread,
    topic: {
      ...headed(progress, before),
      mentioned,
      isAfterShare: progress.measure === 'share',
      told: onlySides(claims),
      ...(period !== undefined && { period, ...(grain(period) === 'year' && { year: period }) }),
      ...(sides !== undefined && { sides }),
    },
  }
}

/** The sides of the claims, if they are the same ones. */
function onlySides([first, ...others]: readonly PostClaim[]): Sides | undefined {
  const isSame = ({ reporter, partner }: PostClaim): boolean =>
    first !== undefined &&
    [first.reporter, first.partner].includes(reporter) &&
    [first.reporter, first.partner].includes(partner)
  return first !== undefined && others.every(isSame) ? { reporter: first.reporter, partner: first.partner } : undefined
}

/** The claims that the sentence does not deny. It is not read where it denies one, or tells a difference alone. */
function toldClaims({ sentence, claims, unread, hasDifference }: Progress): readonly PostClaim[] {
  const told = claims.filter(({ span }) => !isDenied(sentence, span))
  const isOnlyDifference = hasDifference === true && claims.length === 0
  if (told.length < claims.length || isOnlyDifference) unread.push({ from: sentence.from, to: sentence.to })
  return told
}

/** The topic with the unit and the order of the heading, as long as the lines of its table or list go on. */
function headed({ sentence, topic, hasRanks }: Progress, before: PostTopic): PostTopic {
  const { unit: _, rankedBy: __, columns: ___, ranked, ...rest } = topic
  const at = rankedHeading(sentence)
  const unit = unitOfHeading(sentence) ?? (isLine(sentence) ? before.unit : undefined)
  const columns = columnsOf(sentence) ?? (isLine(sentence) ? before.columns : undefined)
  const isItem = before.rankedBy !== undefined && numberedLine(sentence) !== undefined
  const rankedBy = isItem ? before.rankedBy : at === undefined ? undefined : rankFlow(sentence.row, at)
  const told = hasRanks === true ? ranked : undefined
  return {
    ...rest,
    ...(told !== undefined && { ranked: told }),
    ...(unit !== undefined && { unit }),
    ...(columns && { columns }),
    ...(rankedBy !== undefined && { rankedBy }),
  }
}

/** "Exports rose 5%, including 62 billion to the United States": the text goes on about the whole. */
function wholeOf({ sentence, claims }: Progress, before: PostTopic): Sides | undefined {
  const [first] = claims
  const parts = sentence.row.find(piece => is(piece, 'including'))
  if (first === undefined || parts === undefined) return undefined
  if (first.span.from > parts.from) return before.sides?.partner === 'WLD' ? before.sides : undefined
  return first.partner === 'WLD' ? { reporter: first.reporter, partner: first.partner } : undefined
}

/** A slot that a claim before it in the sentence names is not inherited. */
function sinceSentence(claims: readonly PostClaim[]): readonly PostClaim[] {
  const named = new Set<OpenSlot>()
  return claims.map(claim => {
    const inherited = claim.inherited.filter(slot => !named.has(slot))
    for (const slot of slots) if (!claim.inherited.includes(slot) && !claim.assumed.includes(slot)) named.add(slot)
    return { ...claim, inherited }
  })
}
const slots: readonly OpenSlot[] = ['flow', 'pair', 'period']
/** "In 2023 it was 3 billion" after the same figure of 2024: the text goes on about 2024. */
const isEarlierValue = ({ kind, flow, reporter, partner, period }: PostClaim, before: PostTopic): boolean =>
  kind === 'value' &&
  before.period !== undefined &&
  grain(period) === grain(before.period) &&
  period < before.period &&
  before.subject?.is === 'flow' &&
  before.subject.flow === flow &&
  before.sides?.reporter === reporter &&
  before.sides.partner === partner
/** A sentence that ends with the figure of an earlier period was about its first one. */
const mainPeriod = (last: Period | undefined, first: Period | undefined): Period | undefined =>
  first !== undefined && last !== undefined && grain(last) === grain(first) && last < first ? first : last

function readCell(cell: PostCell, progress: Progress): void {
  const ranks = ranksIn(cell, progress)
  const { topic } = progress
  for (const anchor of cell.anchors) if (anchor.is !== 'ordinal') readAnchor(cell, anchor, ranks, progress)
  for (const rank of ranks) readRank(cell, rank, ranks, progress)
  if (cell.anchors.length === 0) noteTopic(cell, progress)
  readWords(cell, progress, topic)
}

function readAnchor(cell: PostCell, anchor: Quantity, ranks: readonly RankMention[], progress: Progress): void {
  const { sentence } = progress
  if (isUnclear(sentence, anchor)) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  if (anchor.is === 'percent' && anchor.isPart === true) {
    readPart(cell, anchor, progress)
    return
  }
  const isAmongShares = progress.measure === 'share' || progress.topic.hasShares === true
  const isNext = progress.topic.isAfterShare === true && isOfPlaceBefore(sentence, anchor)
  const isListed =
    isNext || isOfTotalBefore(cell, progress, anchor) || (isAmongShares && wayOf(cell, anchor) === undefined)
  if (anchor.is === 'percent' && anchor.sign === undefined && (isListed || isShare(cell, sentence, anchor))) {
    readShare(cell, anchor, ranks, progress)
    return
  }
  const isBase =
    anchor.is === 'money' &&
    (isBaseValue(cell, sentence, anchor) || isAfterBase(anchor, progress)) &&
    !isOtherFlow(cell, anchor, progress)
  if (isBase) progress.baseEnd = anchor.end
  const slots = slotsInList(cell, anchor, progress, isBase)
  if (slots === undefined) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  noteSlots(cell, slots, progress, isBase)
  if (!('flow' in slots)) return
  progress.partners.add(slots.partner)
  if (slots.isItem === true) progress.hasItems = true
  const claim =
    anchor.is === 'money'
      ? valueClaim(cell, anchor, slots, progress, isBase)
      : changeClaim(cell, anchor, slots, progress)
  if (claim === 'unread') progress.unread.push({ from: sentence.from, to: sentence.to })
  else if (claim === undefined) noteDifference(cell, anchor, progress)
  else progress.claims.push(claim)
}

/** "A year earlier it was $70 million and $274 million": the second of a row of bases. */
const isAfterBase = ({ at }: Quantity, { sentence: { row }, baseEnd }: Progress): boolean =>
  baseEnd !== undefined && at - baseEnd === 1 && row.slice(baseEnd, at).every(isJoint)

/** "Declined by $41.2 million (5.3 percent)": the bracket right behind has the same direction. */
function noteDifference(cell: PostCell, anchor: Quantity, progress: Progress): void {
  progress.hasDifference = true
  const { row, quantities } = progress.sentence
  const isBeside = row[anchor.end]?.text === '(' && quantities.some(it => it.at === anchor.end + 1)
  const way = isBeside ? wayOf(cell, anchor) : undefined
  if (way !== undefined) progress.way = way
}

/** What the number is of is what the next ones are about. */
function noteSlots(cell: PostCell, slots: FoundSlots, progress: Progress, isBase: boolean): void {
  const isAim = 'flow' in slots && slots.period.slice(0, 4) > progress.context.today.slice(0, 4)
  const isAside = slots.subject.is === 'other' && cell.subjects[0]?.subject.is === 'flow'
  progress.topic = {
    ...progress.topic,
    ...(!isAside && { subject: slots.subject }),
    ...('flow' in slots && {
      sides: slots,
      ...(!isBase && !isAim && { period: slots.period }),
      assumed: slots.assumed,
    }),
  }
}

/** The slots of a number, with those of the value that it is the change of. */
function slotsInList(cell: PostCell, anchor: Quantity, progress: Progress, isBase: boolean): FoundSlots | undefined {
  const listed = listedSlots(anchor, progress)
  if (listed === 'unread') return undefined
  const found = slotsOf(cell, anchor, progress, isBase)
  if (found === undefined || listed === undefined || !('flow' in found)) return found
  const { flow, reporter, partner, period } = listed
  return { ...found, flow, subject: { is: 'flow', flow }, reporter, partner, period }
}

/** A cell without numbers still says what the next ones are about. */
function noteTopic(cell: PostCell, progress: Progress): void {
  const subject = ownSubject(cell, { from: cell.to, to: cell.to })
  if (subject?.is !== 'flow') return
  if (subject.isWeak === true) {
    // "Top partners of Azerbaijan:" tells whose they are.
    const isHeading = rankedHeading(progress.sentence) !== undefined
    const owner = isHeading ? cell.places.find(it => !it.isOfOffice && isOwnerOfList(it, cell))?.area : undefined
    const sides = owner === undefined ? {} : { sides: { reporter: owner, partner: 'WLD' } }
    progress.topic = { ...progress.topic, subject, ...sides }
    return
  }
  const slots = slotsOf(cell, { from: cell.to, to: cell.to }, progress)
  if (slots === undefined || !('flow' in slots)) return
  const isDated = !slots.inherited.includes('period') && !slots.assumed.includes('period')
  progress.topic = {
    ...progress.topic,
    subject,
    ...(slots.isNamed && { sides: slots }),
    ...(isDated && { period: firstPeriod(cell, progress.sentence) ?? slots.period }),
  }
}

/** "In January–September … five years ago": the first period of the cell is what the text is about. */
const firstPeriod = ({ times }: PostCell, sentence: Sentence): Period | undefined =>
  times.find(time => time.period !== undefined && !isBaseTime(time, sentence))?.period

/** A heading line gives what is under it its period and its countries: "Azerbaijan – Türkiye, January–October 2025". */
function noteHeading(progress: Progress): void {
  const { sentence } = progress
  if (sentence.row.at(-1)?.text === ':' && sentence.row.some(piece => is(piece, 'share')))
    progress.topic = { ...progress.topic, hasShares: true }
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
