/** Shares and places of a country in the trade of another. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import { grain, previous, yearBefore } from '../../../data/model/period.ts'
import type { Amount, Area, Flow } from '../../../data/model/schema.ts'
import { rankSides, shareSides } from '../members/members.ts'
import { flowOfPart, partSides } from '../members/parts.ts'
import { countedBy, rankFlow } from '../members/rank-flow.ts'
import { flowOfValueBefore } from '../members/ranked-values.ts'
import { isOfGoods, isOfGroup, type RankMention } from '../members/ranks.ts'
import { isFromShare, isOfTotalBefore, wholeBehind } from '../members/shares.ts'
import { ownSubject, type PostCell } from '../slots/cells.ts'
import { antecedent, periodOf } from '../slots/claim-slots.ts'
import { basePeriod, periodBeside } from '../slots/periods.ts'
import { claimBase, type Progress } from '../slots/progress.ts'
import { statusOf } from '../slots/roles.ts'
import type { ClaimSlots, Sides } from '../slots/topic.ts'
import { numberedLine } from '../tables/tables.ts'
import { currencyOf } from '../words/currencies.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'

/** A share is of a flow: the one named last, or total trade. */
export function readShare(
  cell: PostCell,
  anchor: Extract<Quantity, { is: 'percent' }>,
  ranks: readonly RankMention[],
  progress: Progress,
): void {
  const { sentence, context, topic } = progress
  const [rank] = ranks
  progress.measure = 'share'
  if (isOfPayment(sentence, anchor) || isOfOther(sentence, anchor)) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  const sides =
    (rank === undefined ? undefined : rankSides(cell, rank.at, { topic, home: context.home }, sentence)) ??
    shareSides(cell, anchor, { topic, home: context.home }, sentence)
  const whole = wholeBehind(sentence, anchor)
  const own =
    whole === undefined
      ? (antecedent(sentence, anchor) ?? ownSubject(cell, anchor))
      : ({ is: 'flow', flow: whole } as const)
  const ranked = progress.hasRanks === true ? topic.ranked : undefined
  const subject = own?.is === 'flow' ? own : ranked === undefined ? topic.subject : ({ is: 'flow', ...ranked } as const)
  if (sides === undefined || (own ?? topic.subject)?.is === 'goods' || own?.is === 'other') {
    if (own?.is === 'flow') progress.topic = { ...topic, subject: own }
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  const total = isOfTotalBefore(cell, progress, anchor) ? progress.claims.at(-1)?.flow : undefined
  const flow = total ?? (subject?.is === 'flow' && subject.flow !== 'B' ? subject.flow : 'T')
  noteShare(cell, anchor, { flow, ...sides }, progress)
}

/** "90% of the trade is paid in roubles": a currency behind it that is of no amount. */
const isOfPayment = ({ row, quantities }: Sentence, { to }: TextSpan): boolean =>
  row.some(
    piece =>
      piece.from >= to &&
      currencyOf(piece) !== undefined &&
      !quantities.some(it => it.from <= piece.from && piece.to <= it.to),
  )

/** "20% of the company's shares": right behind it is no flow. */
const isOfOther = ({ subjects, row }: Sentence, { end, to }: Quantity): boolean => {
  const [next] = subjects.filter(({ from }) => from >= to)
  const between = row.slice(end).filter(piece => piece.to <= (next?.from ?? 0))
  return next?.subject.is === 'other' && between.length < 3 && between.every(({ kind }) => kind === 'word')
}

/** "Almost half of exports went to Italy": of the whole that is beside the words, and of a country that the cell names. */
export function readPart(cell: PostCell, anchor: Extract<Quantity, { is: 'percent' }>, progress: Progress): void {
  const { sentence, context, topic } = progress
  const sides = partSides(cell, anchor, { topic, home: context.home, sentence })
  const flow = flowOfPart(cell, anchor)
  if (sides !== undefined) {
    noteShare(cell, anchor, { flow, ...sides }, progress)
    return
  }
  progress.topic = { ...topic, subject: { is: 'flow', flow } }
  progress.unread.push({ from: sentence.from, to: sentence.to })
}

function noteShare(
  cell: PostCell,
  anchor: Extract<Quantity, { is: 'percent' }>,
  { flow, ...sides }: Sides & { readonly flow: Flow },
  progress: Progress,
): void {
  const { sentence, topic } = progress
  const now = periodOf(cell, anchor, progress)
  const isDated = now.inherited.length + now.assumed.length === 0
  progress.topic = { ...topic, subject: { is: 'flow', flow }, ...(isDated && { period: now.period }), sides }
  // «Снижение доли до одной трети считают оптимальным»: an aim.
  if (statusOf(cell, anchor) !== undefined) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  progress.hasItems = true
  // "Fell from 41.8% in 2024 to 36% in 2025".
  const beside = isBeforeTimed(sentence, anchor) ? undefined : periodBeside(sentence, anchor, false, now.period)
  const isOfYearBefore = isYearAgoInBracket(sentence, anchor)
  const told = isOfYearBefore
    ? yearBefore(now.period)
    : (beside ?? (isFromShare(sentence, anchor) ? basePeriod(now.period, cell, sentence, anchor) : now.period))
  const time = { ...now, period: told }
  const amount: Amount = {
    value: anchor.value,
    unitMult: 0,
    unit: 'PT',
    ...(anchor.bound !== undefined && { bound: anchor.bound }),
  }
  const { bound } = anchor
  const isAbout = anchor.isFraction === true && bound !== 'over' && bound !== 'under'
  progress.claims.push({
    kind: 'share',
    amount,
    ...claimBase(sentence, anchor, { flow, ...sides, ...time }),
    ...(isAbout && { fraction: true as const }),
  })
}

/** "(Bir il əvvəl 1,25 faiz)", "(a year earlier 1.25%)". */
const isYearAgoInBracket = ({ row }: Sentence, { at }: Quantity): boolean =>
  is(row[at - 1], 'year-ago') && row[at - 2]?.text === '('

/** "2023-cü ildəki 41,8 faizdən 2024-cü ildə 36 faizə": the time behind is of the next number. */
function isBeforeTimed({ row, times, quantities }: Sentence, { at }: Quantity): boolean {
  const next = quantities.find(it => it.at > at)
  return next !== undefined && times.some(({ to }) => row[next.at - 1]?.to === to)
}

/** 越南是中国在东盟的最大贸易伙伴: a group of countries beside two of them. The place is among the partners in the group. */
function isWithinRegion({ row, places }: PostCell, at: number, home: Area): boolean {
  const clause = clauseAt(row, row[at]?.from ?? 0)
  const own = places.filter(({ from, isOfOffice }) => !isOfOffice && clauseAt(row, from) === clause)
  const isOwn = row.some(piece => is(piece, 'the-country') && clauseAt(row, piece.from) === clause)
  const countries = new Set([...own.map(({ area }) => area).filter(isCountry), ...(isOwn ? [home] : [])])
  return countries.size > 1 && own.some(({ area, role }) => !isCountry(area) && area !== 'WLD' && role === 'in')
}

/** "Third-largest trading partner." */
export function readRank(cell: PostCell, rank: RankMention, others: readonly RankMention[], progress: Progress): void {
  const { sentence, context, topic } = progress
  if (isWithinRegion(cell, rank.at, context.home)) return
  const of = { named: progress.placed.get(cell.row[rank.at]?.from ?? 0), others }
  const counted = countedBy(cell, rank.at)
  const about = counted === undefined ? topic : { ...topic, ranked: counted }
  const sides = rankSides(cell, rank.at, { topic: about, home: context.home }, sentence, of)
  const own = counted?.flow ?? rankFlow(cell.row, rank.at, others) ?? flowOfValueBefore(cell, rank, progress)
  const named = own ?? topic.ranked?.flow ?? (topic.subject?.is === 'flow' ? topic.subject.flow : undefined)
  const flow = isBuyer(progress, sides) && named === 'M' ? 'X' : named
  const [first, last] = [cell.row[rank.at], cell.row[rank.end - 1]]
  // "Exports of medicines rose. Hungary is the first buyer": of medicines.
  const isOfTopic = topic.subject?.is === 'goods' && flow !== 'T' && !isOfOwner(cell)
  if (isOfGroup(cell, rank.at) || isOfGoods(cell, rank.at) || isOfTopic) return
  if (sides === undefined || flow === undefined || flow === 'B' || first === undefined || last === undefined) return
  // "Third-largest".
  const [hyphen, largest] = [cell.row[rank.end], cell.row[rank.end + 1]]
  const isJoined = hyphen?.text === '-' && hyphen.glued && is(largest, 'largest')
  const span = { from: first.from, to: isJoined ? (largest?.to ?? last.to) : last.to }
  const time = rankPeriod(cell, span, progress)
  const isNamed = time.inherited.length + time.assumed.length === 0
  progress.topic = {
    ...topic,
    ...(isNamed && { period: time.period }),
    sides,
    ranked: { reporter: sides.reporter, flow },
    subject: flow === 'T' && topic.subject !== undefined ? topic.subject : { is: 'flow', flow, isWeak: true },
  }
  progress.hasRanks = true
  const isFirst = sentence.row.some(piece => is(piece, 'first-time'))
  progress.claims.push({
    kind: 'rank',
    amount: { value: String(rank.value), unitMult: 0, unit: 'ORD' },
    ...claimBase(sentence, span, { flow, ...sides, ...time }),
    ...(isFirst && { first: true as const }),
  })
}

/** "1. China — $8.6 billion" under "Top partners": the number of the line is the place. */
export function readNumberedLine(progress: Progress, flow: Flow): void {
  const { sentence, context, topic } = progress
  const item = numberedLine(sentence)
  const reporter = topic.sides?.reporter ?? context.home
  const number = sentence.row[0]
  if (item === undefined || number === undefined || item.area === reporter) return
  const time = periodOf({ times: sentence.times }, number, progress)
  progress.hasItems = true
  progress.claims.push({
    kind: 'rank',
    amount: { value: String(item.value), unitMult: 0, unit: 'ORD' },
    ...claimBase(sentence, number, { flow, reporter, partner: item.area, ...time }),
  })
}

/** The period of a place: its own, or that of the figures before it. */
function rankPeriod(
  cell: PostCell,
  span: TextSpan,
  progress: Progress,
): Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'> {
  const time = periodOf(cell, span, progress)
  // «В этом году занимает первое место»: of the year, not of its months with figures.
  if (cell.times.some(it => it.isYtd && it.period === time.period)) return { ...time, period: time.period.slice(0, 4) }
  const isYearAgo = cell.row.some((piece, i) => is(piece, 'year-ago') && isOfRank(cell, i, span))
  if (isYearAgo && time.inherited.length > 0) return { ...time, period: yearBefore(time.period) }
  const isMonthAgo = isMonthAgoBefore(cell.row, span.from) && grain(time.period) === 'month'
  if (isMonthAgo && time.inherited.length > 0) return { ...time, period: previous(time.period) }
  // "Currently", 长期: of the year, also when the figures beside it are of its first months.
  const isLasting = time.inherited.length > 0 && grain(time.period) !== 'month'
  const isNow = progress.sentence.row.some(piece => piece.from < span.to && is(piece, 'nowadays'))
  if (!isLasting || !isNow) return time
  // "Rose 40% last year, and China is now the fourth": of this year, or of the last one.
  const isPast = time.period.slice(0, 4) < progress.context.today.slice(0, 4)
  return { ...time, period: time.period.slice(0, 4), ...(isPast && { inherited: [], assumed: ['period' as const] }) }
}

/** "In Türkiye's exports", "among the country's suppliers": in all goods. */
const isOfOwner = ({ row, places }: PostCell): boolean =>
  row.some(piece => is(piece, 'the-country')) || places.some(({ role, isOfOffice }) => role === 'of' && !isOfOffice)

/** "A year ago it was third"; in "up 52% on the year, and is the first partner" the year before is the base of a change. */
const isOfRank = ({ row, at, anchors }: PostCell, i: number, { from }: TextSpan): boolean => {
  const next = anchors.find(it => it.at > at + i)
  return (row[i]?.from ?? from) < from && next?.is !== 'percent' && next?.is !== 'times'
}

/** "Bir ay əvvəlki beşinci yerdən": right before the place. */
const isMonthAgoBefore = (row: readonly Piece[], from: number): boolean =>
  is(
    row.findLast(piece => piece.to <= from),
    'month-ago',
  )

/** "İtaliya Azərbaycandan mal alaraq birinci yerdədir": the first of the buyers is a market of the other. */
const isBuyer = ({ claims, sentence }: Progress, sides: Sides | undefined): boolean => {
  const last = claims.at(-1)
  return (
    last?.flow === 'M' &&
    last.excerpt.from === sentence.from &&
    last.reporter === sides?.partner &&
    last.partner === sides.reporter
  )
}
