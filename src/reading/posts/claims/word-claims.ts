/** Claims in words: records, "exports hit a record", and changes without a number, "imports fell". */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { directionOfGrowth } from '../../../data/model/growth-and-share.ts'
import { canonical, grain, previous, yearBefore } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { inClass } from '../../text/word-grammar.ts'
import { hasWord, isKind } from '../../text/word-sense.ts'
import { type PostCell, subjectInCell } from '../slots/cells.ts'
import { negationIn } from '../slots/negation.ts'
import { isBaseTime, periodInCell } from '../slots/periods.ts'
import { isOfSameTrade, noteUnread, type PostTopic, type Progress } from '../slots/progress.ts'
import { cellsOfPartners } from '../slots/sellers-and-buyers.ts'
import { hasUnnamedPartner } from '../slots/unnamed-partners.ts'
import { isCauseOfOther } from '../words/causes.ts'
import { isUnknownNoun } from '../words/endings.ts'
import { has, is, isChange, isDown, isFlow } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isFigure } from '../words/quantities.ts'
import { upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, isInClauseOf, type NamedSubject } from '../words/subject.ts'
import { generalLexicon } from '../words/vocabulary.ts'
import { isWithOneAfterGoods } from './buyers-of-goods.ts'
import { commonFields, slotsOfWords, withPeriod } from './common-fields.ts'
import { isDue } from './number-status.ts'
import {
  bothFlows,
  changedFlow,
  clausesWithoutNumbers,
  directionIn,
  flowJoined,
  type WordedChange,
} from './worded-changes.ts'
import { recordIn } from './worded-records.ts'

/** Records, and changes without a number; `before` is the topic before the numbers of the cell. */
export function readWords(cell: PostCell, progress: Progress, before: PostTopic): void {
  const { sentence } = progress
  readRecord(cell, progress, before)
  let told = cell
  for (const clause of clausesWithoutNumbers(cell)) {
    const flow = changedFlow(clause)
    const change = directionIn(clause, cell)
    // "Grew every year", 近年来，贸易额增长, "kept falling: … in 2022, … in 2023, … in 2024": of no one period.
    const isLed = sentence.times.length === 0 && is(sentence.row[0], 'average') && sentence.row[1]?.text === ','
    const isOfSeveral = isLed || new Set(sentence.times.map(it => it.period)).size > 2 || has(clause, 'average')
    if ((isOfSeveral && change !== undefined) || (flow !== undefined && negationIn(sentence)(flow))) {
      noteUnread(progress)
      continue
    }
    if (change === undefined) {
      readEllipticalChange(cell, clause, progress)
      continue
    }
    const isBefore = change.piece.from < change.flow.from
    // Behind a number, a clause with its verb first may tell why.
    const isTold = isBefore && cell.anchors.some(it => it.from < change.piece.from)
    const isReason = isTold || isCauseOfOther(cell.row, cell.row.indexOf(change.flow))
    if (isReason || isOfList(cell, clause) || isWithOneAfterGoods(cell, before)) continue
    const joined = flowJoined(cell.row, change.flow)
    const flows = joined !== undefined && !negationIn(sentence)(joined) ? [joined, change.flow] : [change.flow]
    const own = placesUpToClause(told, clause)
    const end = endOfChange(clause, change)
    const changes = flows.map(flow => ({ ...change, flow, end }))
    const trades = cellsOfPartners(own).flatMap(it => changes.map(of => changeClaim(it, of, { progress, before })))
    const found = trades.flatMap(it => it ?? [])
    if (found.length < trades.length) continue
    progress.claims.push(...found)
    // "Exports to Russia grow, imports fall": the names of the first clause are of the first flow.
    const last = isBefore ? (clause.at(-1)?.to ?? end) : change.piece.to
    told = { ...cell, places: cell.places.filter(({ from }) => from >= last) }
  }
}

/** What the words of a change claim, if it is of a trade in all goods; not "trade between Kenya and its neighbours grows". */
function changeClaim(
  cell: PostCell,
  { piece, way, flow, end }: WordedChange & { readonly end: number },
  { progress, before }: { readonly progress: Progress; readonly before: PostTopic },
): PostClaim | undefined {
  const { sentence } = progress
  const { row } = sentence
  // "Both exports and imports fell", "increased exports but imports fell": not of the flow behind it.
  const stop = piece.from < flow.from ? Infinity : end
  const subjects = cell.subjects.filter(it => it.to <= flow.to || it.from >= stop || it.subject.is !== 'flow')
  const next = row.findIndex(it => it.from >= end && (piece.from > flow.from || (it.kind === 'mark' && !it.glued)))
  if ([row.indexOf(flow), next].some(at => hasUnnamedPartner(sentence, at, progress.topic))) return undefined
  // "Imports grew, 40% of them came from Iran": what the number behind it is of comes later.
  const topic = (cell.anchors[0]?.from ?? 0) >= Math.max(flow.to, end) ? before : progress.topic
  const slots = slotsOfWords({ ...cell, subjects }, { from: flow.to, to: flow.to }, { ...progress, topic })
  if (slots === undefined || (!slots.isNamed && isOfGoodsBefore(sentence, flow))) return undefined
  // "Exports grew for six months in a row": of which months?
  if (isRunOfMonths(cell.row) && grain(slots.period) !== 'month') return undefined
  // "The gap gets wider", after turnover: not of a balance.
  const isOfBalance = before.subject?.is === 'flow' && before.subject.flow === 'B'
  if (inClass(flow, 'weak-balance') && !isOfBalance && !slots.isNamed) return undefined
  const isFirst = cell.row.some((it, i, row) => is(it, 'first-time') || (isKind(it, 'ordinal') && isChange(row[i + 1])))
  // "The first fall in five years": of a year.
  const range = isFirst ? undefined : cell.times.find(it => it.range !== undefined)?.range
  const period = (grain(slots.period) === 'year' ? range?.last : undefined) ?? slots.period
  const words = { from: Math.min(flow.from, piece.from), to: end }
  return {
    kind: 'direction',
    way,
    against: range?.base ?? (has(cell.row, 'month-ago') ? previous : yearBefore)(period),
    ...commonFields(sentence, words, withPeriod(slots, period, range?.last)),
  }
}

/** "Tea exports rose, imports fell", «экспорт чая вырос, импорт упал»: of the same goods. */
const isOfGoodsBefore = ({ subjects }: Sentence, { from }: Piece): boolean =>
  subjects.some((goods, at) => {
    const gap = (it: NamedSubject): number => Math.min(Math.abs(it.from - goods.to), Math.abs(goods.from - it.to))
    const isBeside = (it: NamedSubject | undefined): boolean =>
      it?.subject.is === 'flow' && it.from < from && gap(it) <= 1
    return goods.subject.is === 'goods' && (isBeside(subjects[at - 1]) || isBeside(subjects[at + 1]))
  })

/** 对美国、日本和韩国进出口增长: behind more countries of the list than the clause has. */
const isOfList = ({ row, places }: PostCell, [first]: readonly Piece[]): boolean => {
  const at = row.findIndex(piece => piece.from === first?.from)
  // 对美国（8%）、欧盟（0.1%）的出口均增加
  if (row[at - 1]?.text === ')' && inClass(first, 'genitive')) return true
  return row[at - 1]?.text === '、' && places.some(({ to }) => to === row[at - 2]?.to)
}

/** 增长两位数: with the characters right behind it. */
function endOfChange(clause: readonly Piece[], { piece: change, flow }: WordedChange): number {
  const rest = clause.slice(clause.indexOf(change) + 1)
  const isHan = change.kind === 'han' && rest.length <= 3 && rest.every(({ kind }) => kind === 'han')
  return Math.max(flow.to, (isHan ? rest.at(-1)?.to : undefined) ?? change.to)
}

function readRecord(cell: PostCell, progress: Progress, before: PostTopic): void {
  const record = cell.times.some(it => it.isTimeOfBest === true) ? undefined : recordIn(cell.row)
  // A record before the first number is not of what that number is about.
  const isFirst = record !== undefined && cell.anchors[0] !== undefined && record.to <= cell.anchors[0].from
  const topic = isFirst ? before : progress.topic
  const own = isFirst ? subjectsUpToClause(cell, record) : cell
  // "A record volume – $3.6 billion of oil": what the number is of.
  const isOfNumber = isFirst && (cell.anchors[0]?.from ?? 0) - record.to <= 3
  const named = subjectInCell(own, { from: cell.to, to: cell.to })
  const subject = named ?? (isOfNumber && progress.topic.subject?.is !== 'flow' ? progress.topic : topic).subject
  // "Consumer confidence fell to its lowest level on record"
  const verb = cell.row.findIndex(piece => is(piece, 'reach', 'up', 'down') && piece.to <= (record?.from ?? 0))
  if ((named?.is !== 'flow' || named.isWeak === true) && isUnknownNoun(cell.row[verb - 1], cell.places)) return
  if (record === undefined || subject?.is !== 'flow') return
  // "These shares are the highest yet"
  const words = cell.row.filter(it => isInClauseOf(cell.row, it.from, record.from))
  if (has(words, 'share') && !words.some(isFlow)) return
  const slots = slotsOfWords(own, record, { ...progress, topic })
  if (slots === undefined) return
  const isOfYears = progress.claims.length === 0 && isRunOfYears(cell.row, slots)
  const period = isOfYears ? slots.period.slice(0, 4) : recordPeriod(cell, record, slots, progress)
  if (isOfYears) progress.topic = { ...progress.topic, period }
  // «По итогам года выйдет на рекорд» names this year.
  const isThisYear = has(cell.row, 'whole-year') && has(cell.row, 'expected')
  const assumed = slots.assumed.filter(slot => slot !== 'period' || !isThisYear)
  const counted = record.count !== undefined && { count: record.count }
  const due = isDue(record, words.some(isFlow) ? words : cell.row) && { status: 'expected' as const }
  for (const flow of bothFlows(cell.row, record) ?? [slots.flow]) {
    const fields = commonFields(progress.sentence, record, { ...slots, flow, period, assumed })
    progress.claims.push({ kind: 'record', ...counted, ...fields, ...due })
  }
}

/** "A record for the third year in a row", after the figures of some months: of their year, of which the text goes on to tell. */
const isRunOfYears = (row: readonly Piece[], { period, inherited }: Pick<PostClaim, 'period' | 'inherited'>): boolean =>
  inherited.includes('period') && grain(period) === 'months' && has(row, 'in-a-row') && !isRunOfMonths(row)

const isRunOfMonths = (row: readonly Piece[]): boolean =>
  has(row, 'in-a-row') &&
  row.some((it, at) => inClass(it, 'of-month') || hasWord(generalLexicon().at(row, at), 'month', 'months'))

/** A record that is expected is of this year where the words do not tell which. */
const yearOfRecord = (
  { period, assumed, inherited }: Pick<PostClaim, 'period' | 'assumed' | 'inherited'>,
  { row }: PostCell,
  { context, claims }: Progress,
): string => {
  const isExpected = has(row, 'expected', 'target')
  const last = inherited.includes('period') && isExpected ? claims.at(-1)?.period : undefined
  return (assumed.includes('period') && isExpected ? context.today : (last ?? period)).slice(0, 4)
}

/** 较2024年创纪录水平下降6.5%: a record in the words of a base is of its time; one that is not set yet is of the whole year. */
function recordPeriod(
  cell: PostCell,
  { from }: TextSpan,
  slots: Pick<PostClaim, 'period' | 'assumed' | 'inherited'>,
  progress: Progress,
): Period {
  const isBeside = ({ to }: TextSpan): boolean => from >= to && from - to <= 2
  const base = cell.times.find(it => it.period !== undefined && isBeside(it) && isBaseTime(it, progress.sentence))
  if (base?.period !== undefined) return canonical(base.period)
  // 略低于2023年5.567亿美元的纪录: of the value right before.
  const value = progress.claims.find(it => it.kind === 'value' && it.status === undefined && isBeside(it.span))
  if (value !== undefined) return value.period
  const { row, quantities } = progress.sentence
  const words = quantities.some(isFigure) ? cell.row : row
  // "It was $190 billion, a record; in 2023 it may be $250 billion": what is expected is behind the clause.
  const clause = [...words.filter(it => it.from <= from), ...upToMark(words.filter(it => it.from > from))]
  return has(clause, 'expected', 'target', 'whole-year') ? yearOfRecord(slots, cell, progress) : slots.period
}

/** "Imports from the EU fell, China fills the gap": without the names behind a clause that has its own. */
function placesUpToClause(cell: PostCell, clause: readonly Piece[]): PostCell {
  const [from, to] = [clause[0]?.from ?? 0, clause.at(-1)?.to ?? 0]
  const hasOwn = cell.places.some(it => !it.isOfOffice && it.from >= from && it.to <= to)
  return hasOwn ? { ...cell, places: cell.places.filter(it => it.to <= to) } : cell
}

/** "Trade with Kyrgyzstan rose by 12%, with Turkmenistan it fell": of the flow that the clause before told of. */
function readEllipticalChange(cell: PostCell, clause: readonly Piece[], progress: Progress): void {
  const { sentence, claims } = progress
  const last = claims.at(-1)
  const change = clause.find(piece => isChange(piece))
  const isOpen = cell.at > 0 && cell.anchors.length === 0 && cell.subjects.length === 0
  if (!isOpen || last === undefined || change === undefined) return
  const { flow, reporter, period } = last
  const partner = cell.places.find(({ isOfOffice }) => !isOfOffice)?.area ?? last.partner
  const named = periodInCell(cell, sentence, change)
  const isTold = claims.some(it => it.kind === 'growth' && it.partner === partner && it.flow === flow)
  if (partner === reporter || (isTold && named === undefined) || negationIn(sentence)(change)) return
  const time =
    named === undefined
      ? { period, inherited: last.assumed.includes('period') ? [] : ['period' as const], assumed: last.assumed }
      : { period: named, inherited: [], assumed: [] }
  const way = isDown(change) ? 'down' : 'up'
  const slots = { flow, reporter, partner, ...time }
  claims.push({ kind: 'direction', way, against: yearBefore(time.period), ...commonFields(sentence, change, slots) })
}

/** "Exports hit $2 billion, a record for the months, solar panels being $1 billion of them": without what the next clauses name. */
const subjectsUpToClause = (cell: PostCell, { to }: TextSpan): PostCell => {
  const clause = clauseAt(cell.row, to) + cell.firstClause
  return { ...cell, subjects: cell.subjects.filter(it => it.clause <= clause) }
}

/** 中美贸易保持增长，进出口1.11万亿元，增长4%, "rose to a record": a change that the sentence tells in another claim too is told once. */
export const withoutRestatedDirections = (claims: readonly PostClaim[]): readonly PostClaim[] =>
  claims.filter(claim => {
    if (claim.kind !== 'direction') return true
    const { way, span } = claim
    const isOfChange = (it: PostClaim): boolean =>
      it.kind === 'growth'
        ? directionOfGrowth(it.amount) === way
        : it.kind === 'record' && way === 'up' && it.span.from > span.from && it.span.from - span.to <= 5
    return !claims.some(it => isOfChange(it) && isOfSameTrade(it, claim))
  })
