/** The slots of a claim: its own words first, then what the sentences before were about, then the usual pair and the last year. */
import type { OpenSlot } from '../../../answers/model/post.ts'
import { canonical, yearBefore } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { isAttributive } from '../words/endings.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import type { FlowSubject, PostSubject } from '../words/subject.ts'
import { clauseAt } from '../words/subject.ts'
import { ownSubject, type PostCell } from './cells.ts'
import { asOfTopic, subjectAfter } from './mirrored.ts'
import { isBaseTime, onlyPeriod, ownPeriod } from './periods.ts'
import type { Progress } from './progress.ts'
import { sidesOf } from './sides.ts'
import type { ClaimSlots } from './topic.ts'

/** The slots of a claim about trade; only the subject, when it is goods or another thing. */
export type FoundSlots =
  | (ClaimSlots & { readonly subject: PostSubject; readonly isNamed: boolean; readonly isItem?: true })
  | { readonly subject: PostSubject }
export type Claimed = Extract<FoundSlots, { flow: unknown }>

/** Undefined when nothing tells what the number counts. `isBase`: it is the value that another is compared with. */
export function slotsOf(
  cell: PostCell,
  anchor: Pick<Quantity, 'from' | 'to'>,
  progress: Progress,
  isBase = false,
): FoundSlots | undefined {
  const { sentence, context, topic } = progress
  const isToldOf = topic.sides !== undefined && progress.claims.length > 0 && ownSubject(cell, anchor) === undefined
  const places = placesNear(cell, anchor, isToldOf).filter(({ area }) => area !== 'WLD')
  const inCell = ownSubject(cell, anchor) ?? subjectAhead(sentence, anchor)
  const own = subjectAfter(cell, anchor, places, inCell, topic)
  const named = own ?? (mayInherit(cell, anchor, sentence) ? topic.subject : undefined)
  if (named === undefined || (own === undefined && isBalance(named) && isListItem(cell, anchor))) return undefined
  if (named.is !== 'flow') return { subject: named }
  const found = sidesNear(cell, anchor, places, { named, own }, progress)
  const { subject, sides: known } = asOfTopic(named, found, topic, new Set(places.map(({ area }) => area)).size > 1)
  // "The two countries" that the text has not named.
  if (known?.partner === 'WLD' && cell.row.some(piece => is(piece, 'both'))) return undefined
  // A text that names no country is about the usual pair.
  const sides = known ?? { reporter: context.home, partner: context.partner, isNamed: false }
  const { isNamed, isItem, reporter, partner } = sides
  const inherited: OpenSlot[] = []
  if (own === undefined) inherited.push('flow')
  const isGuessed = known === undefined || (!isNamed && topic.assumed?.includes('pair') === true)
  if (!isNamed && !isGuessed) inherited.push('pair')
  const unnamed: readonly OpenSlot[] = isGuessed ? ['pair'] : []
  const time = periodOf(cell, anchor, progress, isBase)
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

/** "Çinə 5 milyard dollarlıq, Rusiyaya 3 milyard dollarlıq mal satılıb": the verb at the end is of both amounts. */
function subjectAhead({ row, subjects }: Sentence, { to }: Pick<Quantity, 'to'>): PostSubject | undefined {
  const unit = row.findLast(piece => piece.to <= to)
  if (!isAttributive(unit)) return undefined
  const next = subjects.find(({ from }) => from >= to)
  const isOver = row.some(({ from, text }) => from >= to && from < (next?.from ?? to) && /^[;:.]$/.test(text))
  return next?.subject.is === 'flow' && next.subject.isWeak !== true && !isOver ? next.subject : undefined
}

/** The two sides that the words near the anchor name. */
function sidesNear(
  cell: PostCell,
  anchor: Pick<Quantity, 'from'>,
  places: readonly PlaceMark[],
  { named, own }: { readonly named: FlowSubject; readonly own: PostSubject | undefined },
  { topic, context }: Pick<Progress, 'topic' | 'context'>,
) {
  const { flow } = named
  const isBoth = cell.row.some(piece => is(piece, 'both'))
  const isWhole = cell.row.some(piece => piece.from < anchor.from && is(piece, 'as-a-whole'))
  return sidesOf({
    flow,
    places,
    isForeign:
      cell.places.some(({ area }) => area === 'WLD') ||
      (places.length === 1 && places[0]?.role !== 'with' && cell.row.some(piece => is(piece, 'total'))) ||
      (own !== undefined && isWhole && !isBoth) ||
      (own?.is === 'flow' && own.isForeign === true && !isBoth),
    isOwn: cell.row.some(piece => is(piece, 'the-country')),
    isBoth: isBoth || (flow === 'T' && places.length > 0 && places.every(({ isOurs }) => isOurs)),
    isItem: isListItem(cell, anchor),
    topic,
    home: context.home,
  })
}

/** The two places of the clause of the amount, else all of the cell; of what a claim before told of, only those before it. */
function placesNear(
  { row, places }: PostCell,
  { from }: Pick<Quantity, 'from'>,
  isToldOf: boolean,
): readonly PlaceMark[] {
  const known = places.filter(({ isOfOffice }) => !isOfOffice)
  const clause = clauseAt(row, from)
  const own = known.filter(place => clauseAt(row, place.from) === clause)
  if (new Set(own.map(({ area }) => area)).size > 1) return own
  // An item of a list behind the names of a sentence: "Germany's largest partner is China, then the Netherlands (172 billion)".
  const item = known.findLast(place => place.to <= from)
  if (
    item !== undefined &&
    new Set(known.map(({ area }) => area)).size > 2 &&
    isListItem({ row, places: known }, { from })
  )
    return [...known.filter(({ role }) => role === 'of').slice(0, 1), { ...item, role: 'with' }]
  // The partner of the clause, not that of the clause before: 对美出口大幅下滑，对非洲出口增长两成.
  const isPartner = ({ role }: PlaceMark): boolean => role === 'to' || role === 'from' || role === 'with'
  if (own.some(isPartner)) return known.filter(place => own.includes(place) || !isPartner(place))
  // Names behind the clause are of the next number: 外贸额50亿美元，中国（10亿美元）居首.
  return own.length > 0 || isToldOf ? known.filter(place => own.includes(place) || place.to <= from) : known
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

/** A balance is of one pair: the amounts of a list are of something else. */
const isBalance = (subject: PostSubject): boolean => subject.is === 'flow' && subject.flow === 'B'

/** "Russia – 1.3 billion", "哈萨克斯坦 214.8亿美元": nothing but marks between the place and the amount. */
function isListItem({ row, places }: Pick<PostCell, 'row' | 'places'>, { from }: Pick<Quantity, 'from'>): boolean {
  const place = places.filter(it => it.to <= from).at(-1)
  if (place === undefined) return false
  const between = row.filter(piece => piece.from >= place.to && piece.to <= from)
  // "Russia came third with $2.6 billion"
  const isNamed = between.some(isPlaced) && between.some(piece => is(piece, 'having'))
  return between.every(
    piece =>
      piece.kind === 'mark' ||
      isPlaced(piece) ||
      is(piece, 'over', 'about', 'under', 'by', 'having') ||
      (isNamed && is(piece, 'came-in', 'place', 'remains')),
  )
}

/** "ABŞ ikinci (489 milyon)" */
const isPlaced = (piece: Piece): boolean => piece.senses.some(({ kind }) => kind === 'ordinal')

/** The period of an anchor: its own, that of the topic, or the newest complete year. */
export function periodOf(
  cell: Pick<PostCell, 'times'>,
  anchor: Pick<Quantity, 'from' | 'to'>,
  { sentence, context, topic, claims }: Pick<Progress, 'sentence' | 'context' | 'topic' | 'claims'>,
  isBase = false,
): Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'> {
  // The period beside the value of a base is the base.
  const hasClaims = claims.length > 0
  const named = isBase && topic.period !== undefined && hasClaims ? undefined : ownPeriod(cell, sentence, anchor)
  if (named !== undefined) return { period: named, inherited: [], assumed: [] }
  const later = hasClaims || isBase ? undefined : periodAhead(sentence, anchor)
  if (later !== undefined) return { period: later, inherited: [], assumed: [] }
  const isOpen = topic.period === undefined || topic.assumed?.includes('period') === true
  const only = isOpen ? onlyPeriod(sentence) : undefined
  if (only !== undefined) return { period: only, inherited: ['period'], assumed: [] }
  if (topic.period !== undefined && topic.assumed?.includes('period') === true)
    return { period: topic.period, inherited: [], assumed: ['period'] }
  if (topic.period !== undefined) return { period: topic.period, inherited: ['period'], assumed: [] }
  return { period: yearBefore(context.today.slice(0, 4)), inherited: [], assumed: ['period'] }
}

/** "Rose 9.2 percent, to 3.64 trillion yuan (about $508 billion), in the first half": the period before the next flow is named. */
function periodAhead(sentence: Sentence, { to }: Pick<Quantity, 'to'>): Period | undefined {
  const next = sentence.subjects.find(({ from }) => from > to)?.from ?? sentence.to
  const times = sentence.times.filter(
    time => time.period !== undefined && time.from > to && time.to <= next && !isBaseTime(time, sentence),
  )
  const [first] = times
  // "…, in January of last year it was 3 billion": the period of the number behind it.
  const isTaken = sentence.quantities.some(it => it.is !== 'count' && it.from >= (first?.to ?? next) && it.from < next)
  return first?.period === undefined || first.isUndated || times.length > 1 || isTaken
    ? undefined
    : canonical(first.period)
}
