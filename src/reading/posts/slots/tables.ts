/** Tables whose heading tells the unit, "(млн долларов)", and lists whose heading tells the order, "Top partners:". */

import type { Area, Flow } from '../../../data/model/schema.ts'
import { senseOf } from '../../text/word-sense.ts'
import { currencyOf } from '../words/currencies.ts'
import { is } from '../words/is.ts'
import { numberWord, numeralAt, plainSum } from '../words/numerals.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import type { NamedSubject } from '../words/subject.ts'
import type { PostTopic, TableUnit } from './topic.ts'

/** A line of a table or a list, and a heading: short, without a full stop. */
export const isLine = ({ row }: Sentence): boolean => row.length <= 24 && !/^[.!?。]$/.test(row.at(-1)?.text ?? '')

/** "(thousand US dollars; …)", "млн долл.": a scale and a currency without a number. */
export function unitOfHeading({ row }: Sentence): TableUnit | undefined {
  for (const [at, piece] of row.entries()) {
    const scale = senseOf(piece, 'scale')
    if (scale === undefined || row[at - 1]?.kind === 'number') continue
    const currency = [row[at + 1], row[at + 2], row[at + 3], row[at - 1]].map(currencyOf).find(it => it !== undefined)
    if (currency !== undefined) return { power: scale.power, currency }
  }
  return undefined
}

/** A line with its bare numbers as amounts in the unit of the heading: its only one, or one in each column of a flow. */
export function inTable(sentence: Sentence, { unit, columns }: Pick<PostTopic, 'unit' | 'columns'>): Sentence {
  const { row, quantities } = sentence
  if (unit === undefined || !isLine(sentence) || quantities.some(it => it.is === 'money')) return sentence
  const bare = quantities.filter(it => it.is === 'count' && isBare(row, it))
  const flowOf = (it: Quantity): Flow | undefined => columns?.[columnAt(row, it.from)]
  const flowing = bare.filter(it => flowOf(it) !== undefined)
  const told = flowing.length > 1 ? flowing : bare.length === 1 ? bare : []
  const named = flowing.length > 1 ? flowing.flatMap(it => columnSubject(it, flowOf(it))) : []
  return {
    ...sentence,
    quantities: quantities.map(it => (told.includes(it) ? (inUnit(row, it, unit) ?? it) : it)),
    subjects: [...sentence.subjects, ...named].toSorted((a, b) => a.from - b.from),
  }
}

function inUnit(row: readonly Piece[], count: Quantity, unit: TableUnit): Quantity | undefined {
  const numeral = numeralAt(row, count.at, () => false)
  if (numeral === undefined) return undefined
  const { value, unitMult } = plainSum(numeral)
  return { ...count, is: 'money', value, unitMult: unitMult + unit.power, currency: unit.currency }
}

/** The subject right before a number, as if its line named it. */
const columnSubject = ({ from }: Quantity, flow: Flow | undefined): readonly NamedSubject[] => {
  const place = { from: from - 1, to: from - 1, clause: 0, isHan: false, isAfterDash: false }
  return flow === undefined ? [] : [{ ...place, subject: { is: 'flow', flow } }]
}

/** "Country | Exports | Imports": the flow of each column; undefined for a line that names no two. */
export function columnsOf(sentence: Sentence): readonly (Flow | undefined)[] | undefined {
  const { row, quantities } = sentence
  if (!isLine(sentence) || quantities.some(it => it.is === 'money')) return undefined
  const columns: (Flow | undefined)[] = []
  for (const piece of row) {
    const flow = is(piece, 'exports') ? 'X' : is(piece, 'imports') ? 'M' : is(piece, 'turnover') ? 'T' : undefined
    if (flow !== undefined) columns[columnAt(row, piece.from)] = flow
  }
  const isTable = row.filter(isSeparator).length > 1 && columns.filter(it => it !== undefined).length > 1
  return isTable ? columns : undefined
}

const isSeparator = ({ text }: Piece): boolean => /^[|;]$/.test(text)
const columnAt = (row: readonly Piece[], from: number): number =>
  row.filter(piece => piece.from < from && isSeparator(piece)).length

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
    ({ kind, from }, at) =>
      kind === 'han' && from === to && is(row[at], 'largest', 'one-of', 'partner', 'market', 'supplier'),
  )
