/** Ranks of a country among the partners of another: "China is Azerbaijan's fourth partner". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import { grain, yearBefore } from '../../../data/model/period.ts'
import type { Flow } from '../../../data/model/schema.ts'
import { rankedByFlow, rankFlow } from '../ranks-and-shares/rank-holders.ts'
import { flowBeforeBracket, isHadByRanked } from '../ranks-and-shares/ranked-values.ts'
import { isRankOfGoods, type RankMention } from '../ranks-and-shares/ranks.ts'
import { isBehindNumber } from '../ranks-and-shares/ranks-beside-numbers.ts'
import { rankSides } from '../ranks-and-shares/sides.ts'
import { isRankAmongOthers, isRankWithinGroup } from '../ranks-and-shares/within-group.ts'
import type { PostCell } from '../slots/cells.ts'
import { periodOf } from '../slots/claim-period.ts'
import { flowByPartner } from '../slots/mirrored.ts'
import { isDated } from '../slots/periods.ts'
import { type ClaimSlots, noteUnread, type Progress, type Sides } from '../slots/progress.ts'
import { hasListedBoth, isLine, numberedLine } from '../tables/tables.ts'
import { has, is, isChange, isPartnerNoun, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { pieceBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isInClauseOf } from '../words/subject.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import { isAfterGoods, isBuyerOfGoods } from './buyers-of-goods.ts'
import { rankClaim } from './common-fields.ts'
import { statusOf } from './number-status.ts'

/** "Third-largest trading partner." */
export function readRank(cell: PostCell, rank: RankMention, others: readonly RankMention[], progress: Progress): void {
  const { sentence, context, topic } = progress
  const status = statusOf(cell, spanOf(cell.row, rank))
  // "May become the largest partner", not "by the end of 2024 it was".
  const isAhead =
    status === 'expected' && cell.times.every(it => (it.period ?? context.today) >= context.today.slice(0, 4))
  const isOpen = isAhead || isOfRangeOfYears(cell, rank)
  if (isOpen) noteUnread(progress)
  if (status === 'target' || isOpen || isOfCounted(sentence, cell.at + rank.at) || isOfOurUnnamed(cell, rank)) return
  // "First Italy, second Oman": the countries of listed places are known.
  const named = progress.rankedCountries.get(cell.row[rank.at]?.from ?? 0)
  const counted = rankedByFlow(cell, rank.at)
  const about = counted === undefined ? topic : { ...topic, ranked: counted }
  const found = rankSides(cell, rank.at, { ...progress, topic: about }, named)
  const last = progress.claims.at(-1)
  const isOfValue = last !== undefined && isHadByRanked(sentence.row, last.span, spanOf(cell.row, rank))
  const sides = isOfValue ? found : sidesOfClaimBefore(cell, found, progress)
  const flow = counted?.flow ?? flowOfRank(cell, rank, { named, others, sides }, progress)
  // "Exports of medicines rose. Hungary is the first buyer": of medicines.
  const isOfGoods = isAfterGoods(cell, progress) || isBuyerOfGoods(sentence, spanOf(cell.row, rank))
  const isOfTopic = (topic.subject?.is === 'goods' || isOfGoods) && flow !== 'T'
  if (isOfTopic) progress.topic = { ...topic, subject: { is: 'goods' } }
  if (isRankOfGoods(cell, headOfList(cell, rank, others).at) || isOfTopic) return
  if (sides === undefined || sides.reporter === 'WLD' || flow === undefined || flow === 'B') return
  if (isOfWorldAlone(cell, progress) || isRankAmongOthers(cell, rank.at) || isRankWithinGroup(cell, rank.at)) {
    // "Among the EU countries Italy is first: trade came to $11 billion": of Italy.
    if (isCountry(sides.reporter)) progress.topic = { ...topic, sides }
    return
  }
  addRank(cell, rank, { sides, flow }, progress)
}

type OfRank = { named: PlaceMark | undefined; others: readonly RankMention[]; sides: Sides | undefined }

/** The flow that a place is in: its own, else that of the places or figures before it. */
function flowOfRank(
  cell: PostCell,
  rank: RankMention,
  { named, others, sides }: OfRank,
  progress: Progress,
): Flow | undefined {
  const { sentence, topic } = progress
  // "Rusiya 15,3 faizlə ikincidir": in the flow that it has the share of.
  const last = progress.claims.at(-1)
  if (last?.kind === 'share' && isBehindNumber(sentence, cell.at + rank.at)) return last.flow
  const own = flowBeforeBracket(cell, rank, progress) ?? rankFlow(cell.row, headOfList(cell, rank, others).at, others)
  // 俄罗斯和意大利分别是第二大和第三大出口市场: the word of all places is behind the last of them.
  const behind = sentence.row.slice(cell.at + rank.at, cell.at + rank.at + 8)
  const isShared = named !== undefined && behind.some(isPartnerNoun)
  const shared = isShared ? rankFlow(behind, 0) : undefined
  const all = hasListedBoth(topic) && isLine(sentence) && progress.claims.length === 0 ? 'T' : undefined
  // «По объему поставок продукции на рынки», after imports, is not of imports.
  const told = topic.subject?.is === 'flow' ? topic.subject.flow : undefined
  const isTurned = told === 'M' && has(cell.row, 'shipments')
  // "Overtook Kenya in trade with Oman and in the first quarter of 2011 took second place": the only flow, far ahead.
  const isLed = cell.subjects.every(it => flowOf(it.subject) === 'T' && it.to <= spanOf(cell.row, rank).from)
  const ahead = isLed ? flowOf(cell.subjects[0]?.subject) : undefined
  const turned = isTurned ? undefined : flowByPartner(told, topic.sides, sides)
  return own ?? shared ?? topic.ranked?.flow ?? all ?? ahead ?? turned
}

/** "In imports China was first, Russia second": the first place of a list in which no other flow is named. */
function headOfList(cell: PostCell, rank: RankMention, others: readonly RankMention[]): RankMention {
  const last = others.findLast(it => it.at < rank.at)
  const isOfList =
    last !== undefined && !cell.row.slice(last.end, rank.end + 3).some(it => isTrade(it) || isPartnerNoun(it))
  return isOfList ? headOfList(cell, last, others) : rank
}

/** "From 2016 to 2023 China was the largest partner": of no one year, the only time in the clause of the rank. */
function isOfRangeOfYears({ row, times }: PostCell, { at }: RankMention): boolean {
  const own = times.filter(it => isInClauseOf(row, it.from, row[at]?.from ?? 0))
  return own.length > 0 && own.every(({ period, range }) => period === undefined && range?.last !== undefined)
}

/** "First with 6.3 million tourists", 外资的第一大来源国: by people, tonnes, or another thing named first, in a sentence without trade. */
function isOfCounted({ row, quantities, subjects }: Sentence, at: number): boolean {
  if (subjects.some(({ subject }) => subject.is === 'flow' && (subject.isWeak !== true || subject.flow === 'T')))
    return false
  const [first] = subjects
  if (first?.subject.is === 'other' && first.from < (row[at]?.from ?? 0)) return true
  return (
    subjects.every(({ subject }) => subject.is !== 'flow') &&
    quantities.some(it => it.is === 'count' && it.at < at && is(row[it.end], 'unit'))
  )
}

/** "We have a surplus with our main partner": which country that is, is not told. */
function isOfOurUnnamed({ row, places }: PostCell, { at }: RankMention): boolean {
  const [lead, from] = [row[at - 1], row[at]?.from ?? 0]
  const isOur = places.some(it => it.isOurs && it.role === 'with' && it.from === lead?.from)
  return isOur && !places.some(it => !it.isOurs && it.from >= from)
}

/** "The largest supplier for three years in a row", 连续三年成为最大贸易伙伴: one year does not bear that out. */
const isOfSeveralYears = ({ row }: Sentence, { from }: TextSpan): boolean =>
  row.some(piece => is(piece, 'in-a-row') && isInClauseOf(row, piece.from, from)) ||
  (has(piecesBetween(row, 0, from), 'in-a-row') && !row.some(it => isChange(it) || is(it, 'record')))

function addRank(
  cell: PostCell,
  rank: RankMention,
  { sides, flow }: { readonly sides: Sides; readonly flow: Flow },
  progress: Progress,
): void {
  const { sentence, topic } = progress
  const span = spanOf(cell.row, rank)
  const time = rankPeriod(cell, span, progress)
  const isNamed = time.inherited.length + time.assumed.length === 0
  // «Второе место по товарообороту», after exports
  const isOfTrade = cell.subjects.some(it => it.subject.is === 'flow' && it.subject.flow === 'T' && !it.subject.isWeak)
  // "Oman was the top market, followed by Italy with $10 billion, up 19%": it goes on about Italy.
  const isFollowed = progress.claims.some(it => it.span.from >= span.to && it.reporter === sides.reporter)
  // «Китай стал крупнейшим партнером стран Центральной Азии» in a text about China: it goes on about China.
  const isOfGroup = !isCountry(sides.reporter) && topic.sides?.reporter === sides.partner
  progress.topic = {
    ...topic,
    ...(isNamed && { period: time.period }),
    sides: isOfGroup || isFollowed ? topic.sides : sides,
    ranked: { reporter: sides.reporter, flow },
    subject:
      flow === 'T' && topic.subject?.is === 'flow' && !isOfTrade ? topic.subject : { is: 'flow', flow, isWeak: true },
  }
  progress.hasRanks = true
  const isFirst = has(sentence.row, 'first-time')
  const claim = rankClaim(rank.value, sentence, span, { ...sides, ...time, flow })
  const isRun = isOfSeveralYears(sentence, span)
  progress.claims.push({ ...claim, ...(isFirst && { first: true as const }), ...(isRun && { isRun: true as const }) })
}

/** "Third", "third-largest". */
function spanOf(row: readonly Piece[], { at, end }: RankMention): TextSpan {
  const [hyphen, largest] = [row[end], row[end + 1]]
  const isJoined = hyphen?.text === '-' && hyphen.glued && is(largest, 'largest')
  return { from: row[at]?.from ?? 0, to: (isJoined ? largest : row[end - 1])?.to ?? 0 }
}

/** "1. China — $8.6 billion" under "Top partners": the number of the line is the place. */
export function readNumberedLine(progress: Progress, flow: Flow): void {
  const { sentence, context, topic } = progress
  const item = numberedLine(sentence)
  const reporter = topic.sides?.reporter ?? context.home
  const number = sentence.row[0]
  if (item === undefined || number === undefined || item.area === reporter) return
  // "(2024: 3,105.2)" is of the value in the bracket.
  const times = sentence.times.filter(({ from }) => pieceBefore(sentence.row, from)?.text !== '(')
  const time = periodOf({ times, from: sentence.from }, number, { ...progress, sentence: { ...sentence, times } })
  progress.hasItems = true
  progress.claims.push(rankClaim(item.value, sentence, number, { flow, reporter, partner: item.area, ...time }))
}

/** The period of a place: its own, or that of the figures before it. */
function rankPeriod(
  cell: PostCell,
  span: TextSpan,
  progress: Progress,
): Pick<ClaimSlots, 'period' | 'inherited' | 'assumed'> {
  const time = periodOf(cell, span, progress)
  // «В этом году занимает первое место»: of the year, not of its months with figures.
  if (progress.sentence.times.some(it => it.isYearToDate && it.period === time.period))
    return { ...time, period: time.period.slice(0, 4) }
  // "Georgia, ninth a year ago, moved up to sixth place"
  const end = cell.row.findIndex(piece => piece.from >= span.to)
  const isOwn = [end, end + 1].some(i => is(cell.row[i], 'year-ago'))
  const isYearAgo = isOwn || cell.row.some((piece, i) => is(piece, 'year-ago') && isOfRank(cell, i, span))
  const isOpen =
    time.inherited.length > 0 || (time.assumed.length > 0 && progress.claims.some(it => it.kind === 'rank'))
  if (isOwn || (isYearAgo && isOpen) || isOfYearAgo(progress.sentence))
    return { ...time, period: yearBefore(time.period) }
  // "Currently", 长期: of the year, also when the figures beside it are of its first months.
  const isLasting = time.inherited.length > 0 && grain(time.period) !== 'month'
  const isNow = progress.sentence.row.some(piece => piece.from < span.to && is(piece, 'nowadays'))
  if (!isLasting || !isNow) return time
  // "Rose 40% last year, and China is now the fourth": of this year, or of the last one.
  const isPast = time.period.slice(0, 4) < progress.context.today.slice(0, 4)
  return { ...time, period: time.period.slice(0, 4), ...(isPast && { inherited: [], assumed: ['period' as const] }) }
}

/** "A year ago Turkey was third and Italy first": all of it; not "a year ago it was third, and now it is second". */
const isOfYearAgo = ({ row, times }: Sentence): boolean =>
  is(row[0], 'year-ago') && !has(row, 'nowadays') && times.every(it => it.from === row[0]?.from || !isDated(it))

/** "A year ago it was third"; in "up 52% on the year, and is the first partner" the year before is the base of a change. */
const isOfRank = (cell: PostCell, i: number, span: TextSpan): boolean => {
  const next = cell.anchors.find(it => it.at > cell.at + i)
  // 比上年提高0.5个百分点，为第二大来源地
  const rank = cell.row.findIndex(({ from }) => from >= span.from)
  const between = cell.row.slice(i, rank)
  const isOfChange = cell.anchors.some(it => (it.is === 'percent' || it.is === 'times') && it.end === cell.at + i)
  const isApart = between.some(({ text }) => text === ',')
  const isOfBase = has(cell.row.slice(Math.max(0, i - 2), i), 'than', 'from', 'over', 'under')
  if (isApart && (isOfChange || isOfBase || has(between, 'up', 'down'))) return false
  const isOfOther = cell.anchors.some(it => it.is === 'ordinal' && it.from !== span.from)
  return !isOfOther && (cell.row[i]?.from ?? span.from) < span.from && next?.is !== 'percent' && next?.is !== 'times'
}

/** "Raises imports from China by 27%, overtaking Russia as top supplier": of the country whose imports the clause before told. */
function sidesOfClaimBefore({ row }: PostCell, sides: Sides | undefined, { claims }: Progress): Sides | undefined {
  const last = claims.at(-1)
  const isNamed = has(row, last?.flow === 'M' ? 'supplier' : 'market')
  const isTurned = sides?.reporter === last?.partner && sides?.partner === last?.reporter
  // 阿曼是肯尼亚最大市场，肯尼亚是阿曼第七大市场: each has its own place.
  const isOfFlow = last?.kind !== 'rank' && /[XM]/.test(last?.flow ?? '')
  return last !== undefined && isNamed && isOfFlow && isTurned ? last : sides
}

/** «Китай — крупнейший экспортёр в мире», before any pair is named: among all countries. */
const isOfWorldAlone = ({ row, places }: PostCell, { topic }: Progress): boolean =>
  topic.sides === undefined && has(row, 'world') && places.filter(it => it.area !== 'WLD').length === 1
