/** Which country has a rank, "Italy was the largest partner, Türkiye the second", and by which flow it is ranked. */
import type { Area, Flow } from '../../../data/model/schema.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { isApposed } from '../slots/partner-owners.ts'
import { hasEnding } from '../words/endings.ts'
import { exportsOrImports, has, hasSmallLetter, is, isMark, isOneOf, isPartnerNoun, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { pieceAfter, upToMark } from '../words/rows.ts'
import { isInClauseOf } from '../words/subject.ts'
import { contentWordBefore, type RankMention } from './ranks.ts'

/** "China was first, followed by Italy": named behind the place of another. */
export const isFollower = ({ from }: PlaceMark, row: readonly Piece[], rank: number): boolean =>
  row.some(it => it.from >= rank && it.to <= from && is(it, 'followed'))

/** The flow that a noun of partners tells, or a word of trade itself. */
const flowOfNoun = (row: readonly Piece[], at: number): Flow | undefined => {
  const piece = row[at]
  // «Среди импортеров турецких товаров»
  if (is(piece, 'supplier')) return is(piece, 'market') && is(row[at + 2], 'wares') ? 'X' : 'M'
  if (is(piece, 'market')) return 'X'
  if (is(piece, 'partner', 'turnover', 'foreign')) return 'T'
  return exportsOrImports(piece)
}

/** "By exports to Azerbaijan, Türkiye is second", «по импорту из Азербайджана»: a place among that country's partners. */
export function rankedByFlow(
  { row, places }: PostCell,
  at: number,
): { readonly reporter: Area; readonly flow: Flow } | undefined {
  if (row.some(isPartnerNoun) || places.some(it => it.role === 'of' && !it.isOfOffice)) return undefined
  for (const [word, role, flow] of counted) {
    const named =
      // "Imports from Azerbaijan came second" are of another country.
      row.findLast((piece, i) => i < at && i > 0 && is(piece, word)) ??
      // "First in exports to Azerbaijan"
      row.find(
        (piece, i) =>
          i <= at + 4 &&
          is(piece, word) &&
          is(row[i - 1], 'as-to') &&
          row.slice(at + 1, i - 1).every(it => is(it, 'place')),
      ) ??
      // «Восьмая среди стран, которые экспортируют в Оман», «вторая по объему товаров, экспортированных в Оман»
      row.find((it, i) => i > at && is(it, word) && (is(row[i - 1], 'which') || isOfWares(row, i)))
    const reach = is(pieceAfter(row, named?.to ?? 0), 'wares') ? 12 : 4
    const place = places.find(it => named !== undefined && it.from >= named.to && it.from - named.to <= reach)
    if (place?.role === role) return { reporter: place.area, flow }
  }
  return undefined
}
/** Right behind the goods, or their comma. */
const isOfWares = (row: readonly Piece[], at: number): boolean =>
  is(row[isMark(row[at - 1], ',') ? at - 2 : at - 1], 'wares')

const counted = [
  ['exports', 'to', 'M'],
  ['shipments', 'to', 'M'],
  ['imports', 'from', 'X'],
  ['purchases', 'from', 'X'],
] as const

/** The flow by which partners are ranked: suppliers by imports, markets by exports; else that of the words around. */
export function rankFlow(row: readonly Piece[], at: number, others: readonly RankMention[] = []): Flow | undefined {
  // 居阿曼出口市场首位
  if (row[at]?.kind === 'han' && isPartnerNoun(row[at - 1])) return flowOfNoun(row, at - 1)
  // "Second in exports and third in imports": the words up to the next place are of this one.
  const end = Math.max(0, ...others.filter(it => it.at < at).map(it => it.end))
  // "The largest source of imports and fourth-largest partner"
  const from = end === 0 ? 0 : end + 1 + row.slice(end, at).findLastIndex(piece => is(piece, 'and'))
  const next = Math.min(row.length, ...others.filter(it => it.at > at).map(it => it.at))
  const own = flowNear(row.slice(0, next), at, from)
  // "From 11th place a year ago to seventh among Baku's partners"
  const named = row.slice(0, at).findLastIndex(piece => is(piece, 'supplier', 'market'))
  // 按出口额计算，印度是阿曼第四大伙伴
  const by = row.findLastIndex((it, i) => i < at && i >= end && it.kind === 'han' && is(it, 'as-to'))
  const counted = own === 'T' && by !== -1 ? exportsOrImports(row[by + 1]) : undefined
  return counted ?? own ?? flowNear(row, at, 0, others.length > 1 ? 12 : 8) ?? flowOfNoun(row, named)
}

function flowNear(row: readonly Piece[], at: number, from: number, reach = 8): Flow | undefined {
  const before = row.slice(Math.max(from, at - 8), at).toReversed()
  // «По экспорту на первом месте Италия, по импорту – Китай», "ixracda birinci yerdə İtaliya, idxalda Çindir"
  const next = row.findIndex((it, i) => i > at && isMark(it, ',;') && isLedFlow(row, i + 1))
  const isOfNext = next !== -1 && before.some(isTrade)
  const behind = row.slice(at, isOfNext ? Math.min(next, at + reach) : at + reach)
  const words = [...behind, ...before]
  const special = words.map((_, i) => flowOfNoun(words, i)).find(flow => flow !== undefined)
  if (special !== 'T') return special
  // 第一大贸易伙伴，占出口的25%: the next clause is about something else, and so is what the partner bought.
  const stop = behind.findIndex((piece, i) => isMark(piece, ',;:') || is(piece, 'deals') || isBeforeNoun(behind, i))
  // "Exports to China, the largest trading partner, fell"
  const isAside = before.some(it => it.kind === 'word' && !isTrade(it) && isApposed(row, it.to, at))
  const near = [...(isAside ? [] : before), ...(stop === -1 ? behind : behind.slice(0, stop))]
  if (has(near, 'exports')) return 'X'
  return has(near, 'imports') ? 'M' : 'T'
}

const isLedFlow = (row: readonly Piece[], at: number): boolean =>
  (is(row[at], 'as-to') && isTrade(row[at + 1])) ||
  (isTrade(row[at]) && (row[at]?.kind === 'han' || isPostposed(row[at])))

/** "The fourth partner and main source of imports": the words behind "and" are of another place. */
const isBeforeNoun = (row: readonly Piece[], at: number): boolean =>
  is(row[at], 'and') && hasSmallLetter(row[at + 1]) && has(row.slice(0, at), 'partner')

/** "Xarici ticarətimizdə birinci", "tərəfdaşlarımız arasında": the ending of the word tells whose it is. */
export const isOfOurs = (row: readonly Piece[], at: number): boolean =>
  row.slice(Math.max(0, at - 6), at + 6).some(piece => isOneOf(piece, ofTrade) && hasEnding(piece, 'ours'))
const ofTrade = ['turnover', 'foreign', 'exports', 'imports', 'partner', 'supplier', 'market'] as const

/** The country whose place it is. */
export function rankedCountry(
  cell: PostCell,
  at: number,
  places: readonly PlaceMark[],
  { before, reporter }: { readonly before: readonly PlaceMark[]; readonly reporter: Area | undefined },
): PlaceMark | undefined {
  // "Poland, with $611 million, was the second supplier".
  const { row } = cell
  // 土耳其（7亿美元）居首位，俄罗斯（5亿美元）居第二位
  const isOfBracket = row[0]?.text === ')' && row[at]?.kind === 'han' && row.slice(1, at).every(it => is(it, 'place'))
  // "Azərbaycan Çindən (6 mlrd.) sonra üçüncüdür"
  const isOfList =
    row[0]?.text === ')' && row.slice(Math.max(0, at - 2), at).some(it => is(it, 'outranked') && isPostposed(it))
  const isOfBefore = isOfBracket || isOfList || (row[0]?.text === ',' && is(row[1], 'reach', 'came-in'))
  // "The title of Georgia's largest partner passed from Russia to Türkiye": the one who has it now.
  const others = places.filter(it => it.area !== reporter)
  const isPassed = others.length === 2 && others[0]?.role === 'from' && others[1]?.role === 'to'
  return (
    (isPassed ? others[1] : undefined) ??
    (isOfBefore ? before.findLast(({ area, to }) => area !== reporter && to <= cell.from) : undefined) ??
    placeAfterRank(cell, at, places, reporter) ??
    placeInClauseOfRank(cell, at, places, reporter) ??
    others.find(({ from }) => from < (cell.row[at]?.from ?? 0)) ??
    others[0]
  )
}
/** 意大利是第一大贸易伙伴，中国第四, 土耳其位居第二, "Türkiye the second": a country right before its place, which no word of partners follows. */
export function countryBeforeRank({ row }: PostCell, at: number, places: readonly PlaceMark[]): Area | undefined {
  const isHan = row[at]?.kind === 'han'
  let first = at
  while (isHan && is(row[first - 1], 'place')) first -= 1
  const before = row[contentWordBefore(row, first)]
  const isOfPartners = upToMark(row.slice(at, at + 5)).some(isPartnerNoun)
  if (isOfPartners) return undefined
  return places.find(({ to, role }) => (isHan ? role !== 'of' : role === undefined) && to === before?.to)?.area
}

/** «На втором месте Турция»: the country right behind the place. */
const placeAfterRank = ({ row }: PostCell, at: number, places: readonly PlaceMark[], reporter?: Area) =>
  places.find(
    ({ from, area, role }) =>
      area !== reporter && role === undefined && upToMark(row.slice(at + 1, at + 4)).some(piece => piece.from === from),
  )

/** "Exports to Greece were $380 million, Italy is the first market": in the clause of the place. */
const placeInClauseOfRank = ({ row }: PostCell, at: number, places: readonly PlaceMark[], reporter?: Area) => {
  const from = row[at]?.from ?? 0
  return places.find(
    it => it.role === undefined && it.area !== reporter && it.to <= from && isInClauseOf(row, it.from, from),
  )
}
