/** The topic that a cell leaves for the next ones: "Exports to Italy were $9 billion, imports $1 billion" of the same two countries. */
import type { PostClaim } from '../../answers/model/post.ts'
import { grain, span } from '../../data/model/period.ts'
import { withoutPeriod } from './claims/common-fields.ts'
import { isNumberOfPartners } from './ranks-and-shares/rank-order.ts'
import { ownerOfRanking } from './ranks-and-shares/sides.ts'
import { type Anchor, type PostCell, subjectInCell } from './slots/cells.ts'
import { firstPeriod } from './slots/claim-period.ts'
import { type FilledSlots, fillSlots, type TradeSlots } from './slots/claim-slots.ts'
import { type ClaimSlots, isOfSameTrade, type PostTopic, type Progress, type Sides } from './slots/progress.ts'
import { areTwoPartners } from './slots/sellers-and-buyers.ts'
import { isOwnerOfList, rankedHeading } from './tables/tables.ts'
import { has, isChange, isFlow, isPartnerNoun } from './words/is.ts'
import type { Piece } from './words/pieces.ts'
import { areasOf } from './words/place-rules.ts'
import type { Sentence } from './words/sentence.ts'
import type { PostSubject } from './words/subject.ts'

/** What the number is of is what the next ones are about. */
export function noteSlots(cell: PostCell, anchor: Anchor, slots: FilledSlots, progress: Progress): void {
  const { topic } = progress
  const isAside = slots.subject.is === 'other' && cell.subjects[0]?.subject.is === 'flow'
  const subject = isAside ? topic.subject : slots.subject
  const isOfThing = slots.subject.is === 'goods' || isOtherBalance(slots.subject)
  if ('flow' in slots) progress.topic = { ...topic, subject, ...tradeAfter(cell, anchor, slots, progress) }
  else progress.topic = { ...topic, subject, ...(isOfThing ? periodOfGoods(cell, progress) : {}) }
}

/** The sides and the period of a number of trade, for the numbers behind it. */
function tradeAfter(cell: PostCell, anchor: Anchor, slots: TradeSlots, { topic, claims, context }: Progress) {
  const told = topic.sides
  const last = claims.at(-1)
  // "6 milyard dollarla (12%) Peru, 4 milyard dollarla Keniya": the order of the pair goes on.
  const isMirrored = told?.reporter === slots.partner && told.partner === slots.reporter
  // "Our exports to Russia were $151 million, exports from Russia to our country $847 million": it goes on about our trade.
  const isOurs = cell.places.some(place => place.isOurs && place.area === told?.reporter)
  const isSame = isMirrored && claims.length > 0 && (slots.flow === 'T' || isOurs)
  // 同比下降34%，而4月的降幅为21%: the text goes on about the change before.
  const isOfPace = last?.kind === 'growth' && has(cell.row, 'pace')
  const isAim = slots.period.slice(0, 4) > context.today.slice(0, 4)
  // "In 2024 it was $42 million; in 2023, $41 million": the text goes on about 2024.
  const isEarlier = last?.kind === 'value' && slots.inherited.includes('flow') && isOfEarlierYear(slots, last)
  const isPeriodOver = anchor.isBase === true || isOfPace || isAim || isEarlier
  const { period, assumed: open = [] } = isPeriodOver ? topic : slots
  const assumed = [...withoutPeriod(slots).assumed, ...open.filter(slot => slot === 'period')]
  return { sides: isSame ? told : slots, period, assumed }
}

/** Whether the slots are of the same months as the last claim, in an earlier year. */
function isOfEarlierYear(slots: ClaimSlots, last: PostClaim): boolean {
  const [own, told] = [span(slots.period), span(last.period)]
  const gap = told.start - own.start
  return (
    gap > 0 && gap % 12 === 0 && own.months === told.months && isOfSameTrade(last, { ...slots, period: last.period })
  )
}

const isOtherBalance = (subject: PostSubject): boolean => subject.is === 'other' && subject.isBalance === true

/** "Vehicles worth $2.65 billion were imported in January": the period of goods goes on too, if it is not earlier. */
function periodOfGoods(
  cell: PostCell,
  { sentence, periodBefore, topic }: Progress,
): Partial<Pick<PostTopic, 'period' | 'assumed'>> {
  const period = firstPeriod(cell, sentence)
  const last = periodBefore ?? topic.period
  const isEarlier = period !== undefined && last !== undefined && grain(period) === grain(last) && period < last
  return period === undefined || isEarlier ? {} : { period, assumed: [] }
}

/** A cell without numbers still says what the next ones are about. */
export function noteTopic(cell: PostCell, progress: Progress): void {
  const subject = subjectInCell(cell, { from: cell.to, to: cell.to })
  if (subject?.is !== 'flow') noteThing(cell, subject, progress)
  else if (subject.isWeak === true) notePartners(cell, subject, progress)
  else noteTrade(cell, subject, progress)
}

function noteThing(cell: PostCell, subject: PostSubject | undefined, progress: Progress): void {
  // 据厦门海关统计，福建省进出口9314亿元。其中，出口…: of the province.
  if (subject?.is === 'goods' && has(cell.row, 'province') && cell.row.some(isFlow))
    progress.topic = { ...progress.topic, subject: { is: 'other', isOwned: true } }
  // "It exported 300 tons of fruit. These exports were worth"
  if (subject?.is === 'goods' && has(cell.row, 'tonnes'))
    progress.topic = { ...progress.topic, subject, ...periodOfGoods(cell, progress) }
  const hasChange = cell.row.some(isChange)
  const other = cell.subjects.find(it => it.subject.is === 'other' && (it.subject.isOwned === true || hasChange))
  if (other !== undefined) progress.topic = { ...progress.topic, subject: other.subject }
}

function notePartners(cell: PostCell, subject: PostSubject, progress: Progress): void {
  const { topic, sentence } = progress
  const sides = sidesOfPartners(cell, progress) ?? topic.sides
  const period = cell.anchors.length === 0 ? firstPeriod(cell, sentence) : undefined
  progress.topic = { ...topic, subject, sides, period: period ?? topic.period }
}

function noteTrade(cell: PostCell, subject: PostSubject, progress: Progress): void {
  const { topic, sentence } = progress
  const slots = fillSlots(cell, { from: cell.to, to: cell.to }, progress)
  if (slots === undefined || !('flow' in slots)) return
  // 据南京海关统计，进出口9314亿元。其中，出口…: of the province of those customs.
  if (!slots.isNamed && has(cell.row, 'province')) {
    progress.topic = { ...topic, subject: { is: 'other', isOwned: true } }
    return
  }
  // "The US-China standoff does not hurt trade yet", where the text has told of another trade.
  const isAside = has(cell.row, 'event', 'talks', 'pressure') && topic.firstPeriod !== undefined
  const isTurn = slots.isNamed && !areTwoPartners(cell) && !isAside
  const named = isTurn ? withAllPartners(cell, slots) : undefined
  const isAhead = has(cell.row, 'expected', 'target')
  // "Since this year gold goes there; before that it went to Switzerland": a time of goods alone.
  const isOfGoods = cell.subjects.some(it => it.subject.is === 'goods')
  const isDated = !isAhead && !isOfGoods && ![...slots.inherited, ...slots.assumed].includes('period')
  progress.topic = {
    ...topic,
    subject,
    sides: sidesOfList(cell, sentence) ?? named ?? topic.sides,
    period: isDated ? (firstPeriod(cell, sentence) ?? slots.period) : topic.period,
  }
}

/** "Top partners of Azerbaijan:" tells whose they are; "Its main partners:" goes on about who has partners in the text. */
function sidesOfPartners(cell: PostCell, progress: Progress): Sides | undefined {
  const { topic, sentence, context } = progress
  const isHeading = rankedHeading(sentence) !== undefined
  const named = cell.places.filter(({ isOfOffice }) => !isOfOffice)
  const owner =
    sidesOfList(cell, sentence)?.reporter ??
    named.find(it => isOwnerOfList(it, cell) || (named.length === 1 && it.role === undefined))?.area ??
    (named.length === 0 ? context.home : undefined)
  const isOpen = isHeading && progress.hasRanks !== true && (named.length > 0 || topic.sides === undefined)
  const told = isHeading && named.length === 0 ? (topic.lastRanked ?? topic.sides)?.reporter : undefined
  // "China, Türkiye and Russia became Georgia's largest partners."
  const [holder, second] = named.filter(({ role }) => role === 'of')
  const isOfOne = topic.sides === undefined && second === undefined && areasOf(named).size > 2
  // "Oman is not among Kenya's top five partners. China is the first": the places that follow are among Kenya's.
  const isOfSeveral = areasOf(named).size > 1 && sentence.row.some(isNounOfSeveral)
  const ranking = isOfSeveral ? ownerOfRanking(sentence) : undefined
  const reporter = isOpen ? owner : (told ?? (isOfOne ? holder?.area : undefined) ?? ranking)
  return reporter === undefined ? undefined : { reporter, partner: 'WLD' }
}

/** "Five largest partners", "top five trading partners", «пятёрка партнёров». */
const isNounOfSeveral = (noun: Piece, at: number, row: readonly Piece[]): boolean =>
  isPartnerNoun(noun) && [1, 2, 3].some(back => isNumberOfPartners(row, at - back))

/** "A surplus, as the nation profited from the conflict of its partners, the US and China": with all of them. */
const withAllPartners = ({ places, row }: PostCell, sides: Sides): Sides => {
  const named = places.filter(({ isOfOffice }) => !isOfOffice)
  const [owner, ...others] = named.filter(({ role }) => role !== undefined)
  // "Iran, Oman and Qatar led by trade with Kenya": of Kenya's with all; not "raised imports from Kenya".
  const areLeaders = areasOf(named).size > 3 && !row.some(isChange)
  if (owner && areLeaders && others.length === 0) return { reporter: owner.area, partner: 'WLD' }
  return owner === undefined && areasOf(named).size > 2 ? { ...sides, partner: 'WLD' } : sides
}

/** "The countries that buy the most from Georgia:", «Лидерами по товарообороту с Грузией стали:». */
function sidesOfList({ places }: PostCell, sentence: Sentence): Sides | undefined {
  const [owner, second] = places.filter(({ isOfOffice, area }) => !isOfOffice && area !== 'WLD')
  const isOfList = sentence.row.at(-1)?.text === ':' && rankedHeading(sentence) !== undefined
  return isOfList && owner !== undefined && second === undefined ? { reporter: owner.area, partner: 'WLD' } : undefined
}
