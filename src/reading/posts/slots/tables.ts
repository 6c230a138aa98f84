/** Tables whose heading tells the unit, "(млн долларов)", and lists whose heading tells the order, "Top partners:". */
import type { Area } from '../../../data/model/schema.ts'
import { currencyOf } from '../words/currencies.ts'
import { is } from '../words/is.ts'
import { numberWord, numeralAt, plainSum } from '../words/numerals.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import type { TableUnit } from './topic.ts'

/** A line of a table or a list, and a heading: short, without a full stop. */
export const isLine = ({ row }: Sentence): boolean => row.length <= 24 && !/^[.!?。]$/.test(row.at(-1)?.text ?? '')

/** "(thousand US dollars; …)", "млн долл.": a scale and a currency without a number. */
export function unitOfHeading({ row }: Sentence): TableUnit | undefined {
  for (const [at, piece] of row.entries()) {
    const scale = piece.senses.find(it => it.kind === 'scale')
    if (scale?.kind !== 'scale' || row[at - 1]?.kind === 'number') continue
    const currency = [row[at + 1], row[at + 2], row[at + 3], row[at - 1]].map(currencyOf).find(it => it !== undefined)
    if (currency !== undefined) return { power: scale.power, currency }
  }
  return undefined
}

/** The line with its only bare number as an amount in the unit of the heading. */
export function withUnit(sentence: Sentence, unit: TableUnit): Sentence {
  const { row, quantities } = sentence
  const bare = quantities.filter(it => it.is === 'count' && isBare(row, it))
  const [only] = bare
  if (only === undefined || bare.length > 1 || !isLine(sentence) || quantities.some(it => it.is === 'money'))
    return sentence
  const numeral = numeralAt(row, only.at, () => false)
  if (numeral === undefined) return sentence
  const { value, unitMult } = plainSum(numeral)
  const amount: Quantity = { ...only, is: 'money', value, unitMult: unitMult + unit.power, currency: unit.currency }
  return { ...sentence, quantities: quantities.map(it => (it === only ? amount : it)) }
}

/** Between marks, or at the end of the line; not the number of the line. */
const isBare = (row: readonly Piece[], { at, end }: Quantity): boolean =>
  at > 0 && (row[end] === undefined || row[end].kind === 'mark') && row[end]?.text !== '-'

/** "Топ партнёров:", "Main suppliers": the word that tells by what the list is ordered. */
export function rankedHeading(sentence: Sentence): number | undefined {
  const { row } = sentence
  const at = row.findIndex(piece => is(piece, 'partner', 'market', 'supplier'))
  return at !== -1 && (isLine(sentence) || row.at(-1)?.text === ':') ? at : undefined
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

/** 1, or 一 before its mark. */
function numberOfLine(number: Piece, mark: Piece | undefined): number | undefined {
  if (number.kind === 'number') return /^\d{1,2}$/.test(number.text) ? Number(number.text) : undefined
  return mark?.kind === 'mark' ? numberWord(number) : undefined
}

/** "Partners of Azerbaijan", 阿塞拜疆主要贸易伙伴: whose list it is. */
export const isOwnerOfList = ({ role, to }: PlaceMark, { row }: Pick<Sentence, 'row'>): boolean =>
  role === 'of' ||
  row.some(
    ({ kind, from }, at) => kind === 'han' && from === to && is(row[at], 'largest', 'partner', 'market', 'supplier'),
  )
