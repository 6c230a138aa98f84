/** Tables whose heading tells the unit, "(млн долларов)", and lists whose heading tells the order, "Top partners:". */
import type { Area, Flow } from '../../../data/model/schema.ts'
import { senseOf } from '../../text/word-sense.ts'
import type { PostTopic, TableUnit } from '../slots/progress.ts'
import { currencyOf } from '../words/currencies.ts'
import { has, is, isPartnerNoun } from '../words/is.ts'
import { numberWord } from '../words/numerals.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { isAloneInBrackets, pieceBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** A line of a table or a list, and a heading: short or in columns, without a full stop. */
export const isLine = (sentence: Sentence): boolean =>
  hasNoFullStop(sentence) && (sentence.row.length <= 24 || sentence.row.filter(isSeparator).length > 2)

/** «Импорт, январь-май 2025 г.»: the point behind a year ends no sentence. */
export function hasNoFullStop({ row, times }: Sentence): boolean {
  const last = row.at(-1)
  if (last === undefined || !/^[.!?。]$/.test(last.text)) return true
  const time = times.find(({ to }) => to === last.to)
  return time !== undefined && pieceBefore(row, time.from)?.kind === 'mark'
}
export const isSeparator = ({ text }: Piece): boolean => text === '|' || text === ';'

/** "(thousand US dollars; …)", "млн долл.": a scale and a currency without a number. */
export function unitOfHeading({ row }: Pick<Sentence, 'row'>): TableUnit | undefined {
  for (const [at, piece] of row.entries()) {
    const scale = senseOf(piece, 'scale')
    if (scale === undefined || row[at - 1]?.kind === 'number') continue
    const currency = [row[at + 1], row[at + 2], row[at + 3], row[at - 1]].map(currencyOf).find(it => it !== undefined)
    if (currency !== undefined) return { power: scale.power, currency }
  }
  return undefined
}

/** "Топ партнёров:", "Where does Azerbaijan export the most?", "Top 5 by imports": the word that tells by what the list is ordered. */
export function rankedHeading(sentence: Sentence): number | undefined {
  const { row, quantities, subjects } = sentence
  const at = row.findIndex(isPartnerNoun)
  // "Growth of imports from top partners", "fastest-growing suppliers": in another order.
  if (has(row.slice(0, Math.max(at, 0)), 'up', 'down')) return undefined
  const isAsked = row.at(-1)?.text === '?' && quantities.length === 0
  if (at !== -1) return isLine(sentence) || isAsked ? at : undefined
  const isShort = row.length <= 24 && !/^[.。]$/.test(row.at(-1)?.text ?? '')
  const isOther = quantities.some(it => it.is === 'money' || it.is === 'percent')
  if (!isShort || isOther || subjects.some(({ subject }) => subject.is !== 'flow')) return undefined
  const isOrdered = row.some(
    (piece, i) =>
      is(piece, 'most') || (is(piece, 'largest') && (row.at(-1)?.text === ':' || row.slice(i, i + 4).some(isNumber))),
  )
  const flow = row.findIndex(piece => flowOfMost([piece]) !== undefined)
  return isOrdered && flow !== -1 ? flow : undefined
}
const isNumber = ({ kind, text }: Piece): boolean => kind === 'number' && /^\d{1,2}$/.test(text)

/** The flow that somebody has the most of: "sells the most". */
export function flowOfMost(words: readonly Piece[]): Flow | undefined {
  if (has(words, 'exports', 'shipments', 'market')) return 'X'
  if (has(words, 'imports', 'purchases', 'supplier')) return 'M'
  return has(words, 'turnover', 'foreign') ? 'T' : undefined
}

/** "1. China — $8.6 billion": the number of the line and its country. */
export function numberedLine({ row, places }: Sentence): { readonly value: number; readonly area: Area } | undefined {
  const [number, second, third] = row
  const value = number === undefined ? undefined : numberOfLine(number, second)
  if (value === undefined) return undefined
  const name = second?.kind === 'mark' ? third : second
  const place = places.find(it => name !== undefined && it.from <= name.from && name.from < it.to)
  return place === undefined ? undefined : { value, area: place.area }
}

/** "🇮🇹 Italy — $9.1bn (34%)": a line that begins with its country. */
export const isItemOf = (sentence: Sentence): boolean => {
  const { row, places } = sentence
  const [place] = places
  const lead = place === undefined ? row : row.filter(piece => piece.to <= place.from)
  return isLine(sentence) && lead.length <= 2 && lead.every(({ kind }) => kind !== 'word' && kind !== 'han')
}

/** "(34.4%)" behind the amount of a line with one country, or "34.4%" at its end in place of an amount. */
export function isItemShare(sentence: Sentence, { at, end }: Quantity): boolean {
  const { row, quantities } = sentence
  if (isAloneInBrackets(row, { at, end })) return numberedLine(sentence) !== undefined
  const isLast = row.slice(end).every(({ kind }) => kind === 'mark')
  const isAlone = quantities.filter(it => it.is === 'percent' || it.is === 'money' || it.is === 'times').length === 1
  return isLast && isAlone && (numberedLine(sentence) !== undefined || isItemOf(sentence))
}

/** 1, or 一 before its mark. */
function numberOfLine(number: Piece, mark: Piece | undefined): number | undefined {
  if (number.kind === 'number') return /^\d{1,2}$/.test(number.text) ? Number(number.text) : undefined
  return mark?.kind === 'mark' ? numberWord(number) : undefined
}

/** "Partners of Azerbaijan", 阿塞拜疆主要贸易伙伴: whose list it is. */
export const isOwnerOfList = ({ role, to, isAdjective }: PlaceMark, { row }: Pick<Sentence, 'row'>): boolean =>
  role === 'of' ||
  // «Покупатели казахстанских товаров».
  (role === 'from' && isAdjective) ||
  row.some(
    ({ kind, from }, at) =>
      kind === 'han' && from === to && is(row[at], 'largest', 'one-of', 'partner', 'market', 'supplier'),
  )

/** Exports and imports were lines of the list. */
export const hasListedBoth = ({ listedFlows = [] }: PostTopic): boolean =>
  listedFlows.includes('X') && listedFlows.includes('M')
