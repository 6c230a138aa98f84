/** Percentages that are shares of a total, "Italy took 45% of exports", not changes. */
import type { Flow } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostCell } from '../slots/cells.ts'
import { isShareBesideValue } from '../slots/levels-and-differences.ts'
import type { Progress } from '../slots/progress.ts'
import { directionOf } from '../slots/words-of-change.ts'
import { boundBehind, isBound } from '../words/bounds.ts'
import { isPartOf } from '../words/endings.ts'
import { exportsOrImports, has, is, isChange, isDash, isFlow, isMark, isPartnerNoun } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { isAloneInBrackets, isWithin, leadOf, meets, pieceBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import { isInBracket, isOfRankHeld, isOfTotalAhead, isShareBehindRank } from './bracketed-shares.ts'
import { isFallenTo, isFirstOfClause, isTaken } from './taken-shares.ts'

/** Whether a percentage is a part of a total. */
export function isShare(cell: PostCell, sentence: Sentence, anchor: Quantity): boolean {
  const { row } = sentence
  const next = row[anchor.end]
  if (is(next, 'of-total')) return !is(row[anchor.end], 'more', 'less')
  if (isChangeOfList(row, anchor) || isPaceOfList(sentence, anchor)) return false
  const last = row[anchor.at - 1]
  // 出口的91.3%, 相当于外贸总额的0.7%
  if (last?.kind === 'han' && is(last, 'of-total') && isFlow(last)) return true
  if (wholeBefore(row, anchor) !== undefined || isShareByPlace(sentence, anchor)) return true
  const isBounded = anchor.bound !== undefined && [row[anchor.at - 1], boundBehind(row, anchor.end)].some(isBound)
  const way = isBounded ? undefined : directionOf(cell, anchor)
  const behind = [0, 1, 2, 3].map(i => row[anchor.end + i])
  const isOpen = way === undefined || isFirstOfClause(sentence, anchor)
  if ((isOpen || !mayChange(cell, anchor)) && isOfFlowBehind(behind)) return true
  // "Up 8.5 percent, accounting for": of the next number.
  const end = anchor.end - cell.at
  const comma = way === undefined ? -1 : cell.row.findIndex((piece, i) => i >= end && piece.text === ',')
  const isNear = (piece: Piece, i: number): boolean => i < end + 4 && (comma === -1 || i < comma) && is(piece, 'share')
  if (way === undefined && (isBesidePartner(sentence, anchor) || isAfterPartner(sentence, anchor))) return true
  if (isOpen && isTaken(sentence, anchor)) return true
  const clause = clauseAt(row, anchor.from)
  // "… hissəsinin açılışında bildirib ki, ticarət 40 faiz artıb", «доля растёт, а импорт сократился на 5%»: in a clause of its own.
  const isBy = is(row[anchor.at - 1], 'by') && is(row[anchor.at - 2], 'up', 'down')
  const isChange =
    (isBy || is(row[anchor.end], 'up', 'down')) &&
    cell.subjects.some(it => it.clause === clause && it.subject.is === 'flow')
  const own = isChange ? cell.row.filter(({ from }) => clauseAt(row, from) >= clause) : cell.row
  const hasWord = own.some(piece => isNear(piece, cell.row.indexOf(piece)))
  return hasWord && (way === undefined || !is(cell.row[end], 'more', 'less'))
}

/** A share by what is around the number, with or without a word of a change beside it. */
const isShareByPlace = (sentence: Sentence, anchor: Quantity): boolean =>
  [
    isOfOwnersTotal,
    isInBracket,
    isShareBehindRank,
    isShareBesideValue,
    isOfRankHeld,
    isInTopList,
    isFallenTo,
    isOfHanFlow,
    isPartThatWent,
  ].some(rule => rule(sentence, anchor))

/** 对美国（8%）、欧盟（0.1%）的出口均增加: in a list of places whose flow changes. */
function isChangeOfList(row: readonly Piece[], { end }: Quantity): boolean {
  const flow = row.findIndex((piece, i) => i > end && isFlow(piece))
  const between = row.slice(end, flow)
  const isOpen = between.some(it => is(it, 'share') || isMark(it, ',;.'))
  return isMark(row[end], ')') && row[flow]?.kind === 'han' && !isOpen && row.slice(flow, flow + 4).some(isChange)
}

/** 对五大市场出口增速分别为东盟（32.2%）、日本（39.4%）: changes. */
const isPaceOfList = (sentence: Sentence, anchor: Quantity): boolean =>
  isOfPlaceBefore(sentence, anchor) &&
  has(sentence.row.slice(sentence.row.findLastIndex(isPartnerNoun) + 1, anchor.at), 'pace')

/** "Top export partners: Italy 37%, Türkiye 14%", «Топ по экспорту: Италия 37%»: right behind a country, without a sign. */
function isInTopList({ row, places, times }: Sentence, { at, end }: Quantity): boolean {
  const colon = row.findLastIndex((piece, i) => i < at && piece.text === ':')
  const lead = row.slice(0, Math.max(0, colon))
  // "In the first quarter exports fell: to China by 12%" has no order.
  const isPlace = (it: Piece): boolean => isKind(it, 'ordinal') && !isWithin(it, times)
  const isOrdered = lead.some(it => is(it, 'largest', 'most') || isPartnerNoun(it) || isPlace(it))
  const isOfFlow = lead.some(piece => isFlow(piece) || isPartnerNoun(piece))
  const isLast = row[end] === undefined || /^[,;.)、|]$/.test(row[end]?.text ?? '') || is(row[end], 'and')
  const name = isDash(row[at - 1]) ? row[at - 2] : row[at - 1]
  return isOrdered && isOfFlow && isLast && places.some(({ to }) => to === name?.to)
}

/** "40% of exports and 20% of imports fell to the EU": without a change before the number or right behind it. */
const mayChange = ({ row, at: start }: PostCell, { at, end }: Quantity): boolean =>
  row[end - start]?.kind !== 'word' ||
  has(row.slice(0, at - start), 'up', 'down', 'by') ||
  row.slice(end - start, end - start + 2).some(isChange)

/** The flow right behind a percentage, or before it: "2.7% of the country's imports", "idxalın 2,7 faizini". */
export function wholeBeside({ row, places }: Pick<Sentence, 'row' | 'places'>, anchor: Quantity): Flow | undefined {
  const { end } = anchor
  const before = wholeBefore(row, anchor)
  if (before !== undefined) return before
  // 占出口总额的88%, 占出口贸易总额的88%
  const lead = row[anchor.at - 1]
  if (lead?.kind === 'han' && is(lead, 'of-total') && isFlow(lead))
    return flowNamed([lead, row[anchor.at - 2]].find(it => is(it, 'exports', 'imports')))
  const behind = row.slice(end, end + 4)
  const all = row.slice(end, end + 8)
  const deal = all.findIndex(piece => is(piece, 'purchases', 'shipments', 'imports', 'exports'))
  // "27% of everything Pakistan bought abroad"
  if (has(all.slice(0, 2), 'everything') && deal > 0) return is(all[deal], 'purchases', 'imports') ? 'M' : 'X'
  // «36% закупила Италия»: the verb is of the buyer; the whole is another flow.
  const isDeal = (it: Piece): boolean =>
    is(it, 'deals') && (isPostposed(it) || places.some(({ from }) => from === it.to + 1))
  const at = behind.findIndex(piece => isFlow(piece) && !isDeal(piece))
  const isPlain = behind.slice(0, at).every(it => it.kind === 'word' && !is(it, 'and', 'while', 'reach', 'to', 'by'))
  if (at === -1 || !isPlain) return undefined
  return flowNamed(behind[at])
}

/** «28% экспорта», "28% of exports", «0,7% всех поставок за рубеж». */
function isOfFlowBehind(behind: readonly (Piece | undefined)[]): boolean {
  const isWord = (piece: Piece | undefined): boolean =>
    piece?.kind === 'word' && !is(piece, 'and', 'while', 'reach', 'to', 'trails', 'outranked')
  // Not «более чем на четверть снизился экспорт».
  const isWhole = (piece: Piece | undefined, i: number): boolean => isFlow(piece) && !is(behind[i - 1], 'up', 'down')
  if (behind.some((piece, i) => isWhole(piece, i) && behind.slice(0, i).every(isWord))) return true
  return has(behind, 'shipments', 'purchases') && has(behind, 'as-a-whole')
}

/** 45.3%的出口流向意大利, 19.6%的进口来自中国: where the part goes to or comes from is right behind its flow. */
function isOfHanFlow({ row, places }: Sentence, { end }: Quantity): boolean {
  const [genitive, flow] = row.slice(end, end + 2)
  if (!inClass(genitive, 'genitive') || flow?.kind !== 'han' || !isFlow(flow)) return false
  const place = places.find(it => it.from >= flow.to)
  return place !== undefined && isDirected(place) && place.from - flow.to <= longestHanVerb
}
const longestHanVerb = 3

/** "$9 billion, 14% of which went to China", «14% которых пришли из Китая»: right behind the number, without a change up to the country. */
function isPartThatWent({ row, places, quantities }: Sentence, { at, end }: Quantity): boolean {
  const place = places.find(it => it.from >= (row[end]?.to ?? Infinity))
  const between = row.slice(end + 1).filter(it => it.to <= (place?.from ?? 0))
  const isWent = between.length > 0 && between.length < 5 && between.every(it => it.kind === 'word' && !isChange(it))
  const isOfValue = quantities.findLast(it => it.end <= at)?.is === 'money'
  return is(row[end], 'which', 'including') && place !== undefined && isDirected(place) && isWent && isOfValue
}

/** "14.6 percent of the country's total", "of Azerbaijan's total"; not "of last year's total". */
const isOfOwnersTotal = ({ row, places }: Sentence, { at, end }: Quantity): boolean =>
  isOfTotalAhead(row, at, end) ||
  row.slice(end, end + 3).some((piece, i) => {
    const isCountrys = is(piece, 'the-country') || places.some(it => meets(it, piece))
    return piece.possessive && isCountrys && is(row[end + i + 1], 'total', 'of-total')
  })

/** "İxracın 40 faizi", "ixrac edilən malların 40%-i": the flow, by the endings of the whole and of its part. */
export function wholeBefore(row: readonly Piece[], { at, end }: Quantity): Flow | undefined {
  const unit = row[end - 1]
  // "İxracın cəmi 0,3 faizi": only so much of it.
  const before = row[at - 1]
  const start = isPostposed(before) && is(before, 'total', 'alone') && !isFlow(before) ? at - 1 : at
  const lead = leadOf(row, start)
  const isSign = unit?.text === '%' && row[end]?.text === '-' && row[end + 1]?.glued === true
  const ending = isSign ? row[end + 1]?.text : unit?.ending
  const flow = is(lead, 'wares') ? row[start - (lead === row[start - 1] ? 2 : 3)] : lead
  return isPartOf(lead, ending) && isFlow(flow) ? flowNamed(flow) : undefined
}
const flowNamed = (piece: Piece | undefined): Flow => exportsOrImports(piece) ?? 'T'

/** «Основные партнеры: Китай (36,4%)»: right behind a country of a list of partners. */
const isBesidePartner = (sentence: Sentence, anchor: Quantity): boolean =>
  isOfPlaceBefore(sentence, anchor) &&
  sentence.row.some(
    (piece, at) =>
      isPartnerNoun(piece) ||
      // «Наибольший объем оборота – с Китаем (27,9%), Россией (18,7%)»
      (is(piece, 'most') && has(sentence.row, 'foreign', 'turnover')) ||
      // "İkinci yerdə Türkiyə (14,1%)"
      (is(piece, 'place') && isKind(sentence.row[at - 1], 'ordinal')) ||
      // "Came first, ahead of Tanzania (12%)"
      is(piece, 'outranked'),
  )

/** "Our largest partner – 41 percent", "ən böyük bazar İtaliya olub (31,6%)": alone in a bracket or behind a dash. */
const isAfterPartner = ({ row, quantities }: Sentence, { at, end }: Quantity): boolean => {
  const isOfCount = quantities.some(it => it.is === 'count' && it.end === at - 1)
  const isInBrackets = isAloneInBrackets(row, { at, end }) && !isOfCount
  const isLast = row[end] === undefined || /^[.;)]$/.test(row[end]?.text ?? '')
  const isAfterDash = isDash(row[at - 1]) && row[at - 1]?.glued === false && isLast
  return (isInBrackets || isAfterDash) && row.slice(0, at).some(isPartnerNoun)
}

/** "China (36.4%)". */
export const isOfPlaceBefore = ({ row, places }: Sentence, number: Quantity): boolean =>
  isAloneInBrackets(row, number) && places.some(({ to }) => to === row[number.at - 2]?.to)

/** "With $15 billion (19.1%)": alone in the bracket of a value. */
export const isInBracketOfValue = ({ row, quantities }: Sentence, number: Quantity): boolean =>
  isAloneInBrackets(row, number) && quantities.some(it => it.is === 'money' && it.end === number.at - 1)

/** The word before a share and its words of an earlier period: 由去年同期的1.25%, «с прошлогодних 1,25%». */
export const wordBeforeShare = (row: readonly Piece[], { at }: Quantity): Piece | undefined =>
  row.slice(0, at).findLast(it => !is(it, 'same-period', 'year-ago') && !inClass(it, 'genitive'))

/** «Снизилась до 4,3% с 4,9%», "payı 14,9 faizdən 13,6 faizə enib", "45,2%-dən 41,3%-ə". */
export const isBaseShare = (sentence: Sentence, anchor: Quantity): boolean => {
  const [unit, hyphen, suffix] = sentence.row.slice(anchor.end - 1)
  const own = wordBeforeShare(sentence.row, anchor)
  const time = own && sentence.times.find(it => isWithin(own, [it]))
  const lead = time === undefined ? own : pieceBefore(sentence.row, time.from)
  const ending = hyphen?.text === '-' && hyphen.glued ? suffix?.text : unit?.ending
  const next = sentence.quantities.find(it => it.from > anchor.from)
  const isBeforeLevel = next?.is === 'percent' && next.at - anchor.end <= 2
  if (isBeforeLevel && /^d[ae]n$/.test(ending ?? '')) return true
  return is(lead, 'from') && !is(lead, 'and', 'over') && !isOfRankHeld(sentence, anchor)
}

/** "Exports were $25 billion, of which Italy took 45.3%", "Italy took 45.3% of it": of the total right before. */
export function isShareOfTotalBefore(cell: PostCell, { sentence, claims }: Progress, anchor: Quantity): boolean {
  const { row, quantities } = sentence
  const value = quantities.findLast(it => it.from < anchor.from)
  const total = claims.at(-1)
  if (value === undefined || total?.kind !== 'value' || total.span.from !== value.from || total.partner !== 'WLD')
    return false
  const lead = row.findIndex(piece => piece.from >= value.to && is(piece, 'including'))
  const isOfIt = row[anchor.end]?.senses.length === 0 && is(row[anchor.end + 1], 'it')
  const isOfCountry = [...cell.places, ...sentence.places].some(
    it => !it.isOfOffice && (it.from >= value.to || it.from >= cell.from),
  )
  const isOfOther = cell.subjects.some(({ subject }) => subject.is !== 'flow')
  const isNear = row
    .slice(value.end, Math.max(value.end, lead))
    .every(it => it.kind === 'mark' || is(it, 'reach') || sentence.places.some(({ from }) => from === it.from))
  const isLed = lead >= value.end && lead < anchor.at && isNear
  return (isLed || isOfIt) && isOfCountry && !isOfOther && directionOf(cell, anchor) === undefined
}
