/** Tables whose first line names the columns: "Country | thousand USD | to January-July 2024 | share". */
import { canonical } from '../../../data/model/period.ts'
import type { Flow, Period } from '../../../data/model/schema.ts'
import type { PostTopic, TableColumn, TableUnit } from '../slots/topic.ts'
import { is, isOneOf } from '../words/is.ts'
import { numeralAt, plainSum } from '../words/numerals.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import type { NamedSubject } from '../words/subject.ts'
import type { TimeMark } from '../words/times.ts'
import { isLine, isSeparator, unitOfHeading } from './tables.ts'

/** What each column is of; undefined for a line that is no such heading. */
export function columnsOf(sentence: Sentence): readonly TableColumn[] | undefined {
  const { row, quantities } = sentence
  const bracket = bracketOfColumns(sentence)
  const separators = row.filter(isSeparator)
  if (bracket === undefined && (separators.length < 2 || !isLine(sentence))) return undefined
  if (quantities.some(it => it.is === 'money')) return undefined
  const { at, end, isBetween } = bracket ?? { at: -1, end: row.length, isBetween: isSeparator }
  const edges = [at, ...row.flatMap((piece, i) => (i > at && i < end && isBetween(piece) ? [i] : [])), end]
  const words = edges.slice(1).map((to, i) => row.slice((edges[i] ?? -1) + 1, to))
  const told = words.map(it => columnOf(it, sentence.times))
  // "(million dollars | share | change)": the column of the names has no heading of its own.
  const columns = unitOfHeading({ row: words[0] ?? [] }) === undefined ? told : [{}, ...told]
  const hasNames = (of: (column: TableColumn) => unknown, least: number): boolean =>
    columns.filter(column => of(column) !== undefined).length >= least
  const isNamed = hasNames(it => it.measure, 1) || hasNames(it => it.flow, 2) || hasNames(it => it.period, 2)
  return isNamed ? columns : undefined
}

/** "Imports by country (million dollars; share; change)": the bracket at the end of a heading that begins with the unit. */
export function bracketOfColumns({ row }: Pick<Sentence, 'row'>) {
  const at = row.findIndex(({ text }) => text === '(')
  const last = row.findLastIndex(({ text }) => text === ')')
  if (at === -1 || row.slice(last + 1).some(({ text }) => text !== ':' && text !== '.')) return undefined
  const inside = row.slice(at + 1, last)
  const isBetween = [isSeparator, (piece: Piece): boolean => piece.text === ','].find(
    isOne => inside.filter(isOne).length >= 1,
  )
  const first = isBetween === undefined ? undefined : inside.slice(0, inside.findIndex(isBetween))
  return isBetween === undefined || first === undefined || unitOfHeading({ row: first }) === undefined
    ? undefined
    : { at, end: last, isBetween }
}

function columnOf(words: readonly Piece[], times: readonly TimeMark[]): TableColumn {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return {}
  const period = times.find(time => time.from >= first.from && time.to <= last.to)?.period
  // "To January-July 2024", «в % к январю-июлю 2024 г.».
  const isCompared = period !== undefined && words.some(piece => is(piece, 'to', 'from', 'than'))
  const flow = words.map(flowOf).find(it => it !== undefined)
  const isPercent = words.some(piece => piece.text === '%' || is(piece, 'percent'))
  const of = { ...(flow && { flow }), ...(isPercent && { isPercent }) }
  if (words.some(piece => is(piece, 'share'))) return { measure: 'share', ...of }
  if (words.some(piece => is(piece, 'index')) || (isCompared && isPercent)) return { measure: 'index', ...of }
  if (isCompared || words.some(piece => isOneOf(piece, changes))) return { measure: 'change', ...of }
  return { ...(flow && { flow }), ...(period && { period: canonical(period) }) }
}
const changes = ['change', 'up', 'down', 'than', 'year-ago'] as const

const flowOf = (piece: Piece): Flow | undefined =>
  is(piece, 'exports') ? 'X' : is(piece, 'imports') ? 'M' : is(piece, 'turnover') ? 'T' : undefined

/** A line of a table with what its columns and its heading tell: bare numbers are amounts in its unit, percentages are shares. */
export function inTable(sentence: Sentence, { unit: last, columns }: Pick<PostTopic, 'unit' | 'columns'>): Sentence {
  if (!isLine(sentence)) return sentence
  const { row } = sentence
  const label = labelOf(sentence)
  const unit = (label && unitOfHeading({ row: label })) ?? last
  const own = label === undefined || row.some(isSeparator) ? undefined : columnOf(label, sentence.times)
  if (unit === undefined && columns === undefined && own?.measure === undefined) return sentence
  const isInColumns = columns !== undefined && row.some(isSeparator)
  const columnAt = (it: Quantity): TableColumn | undefined =>
    isInColumns ? columns[indexAt(row, it.from)] : own?.measure === undefined ? undefined : own
  const told = amountsIn(sentence, columnAt)
  const quantities = sentence.quantities.map(it =>
    told.includes(it) && unit !== undefined ? (inUnit(row, it, unit) ?? it) : measured(row, it, columnAt(it)),
  )
  const amounts = quantities.filter(it => it.is === 'money')
  const counted = quantities.filter(it => it.is === 'percent' || (it.is === 'money' && amounts.length > 1))
  const named = counted.flatMap(it => columnSubject(it, columnAt(it)?.flow))
  const dated = amounts.flatMap(it => columnTime(it, columnAt(it)?.period))
  return {
    ...sentence,
    quantities,
    subjects: [...sentence.subjects, ...named].toSorted((a, b) => a.from - b.from),
    times: [...sentence.times, ...dated].toSorted((a, b) => a.from - b.from),
  }
}

/** «Оборот, млн долларов: 10 412,3», «в % к январю 2025 года: 104,6», "Exports, mln USD | 5.8 | 4.6": the words before the numbers. */
function labelOf({ row, quantities }: Sentence): readonly Piece[] | undefined {
  const [first] = quantities.filter(it => it.at > 0 && (it.is === 'count' || it.is === 'percent'))
  const mark = row[(first?.at ?? 0) - 1]
  if (first === undefined || mark === undefined || quantities.some(it => it.is === 'money')) return undefined
  const isOnly = row.some(isSeparator) || first.end === row.length
  return isOnly && (isSeparator(mark) || /^[:—-]$/.test(mark.text)) ? row.slice(0, first.at - 1) : undefined
}

/** The bare numbers that are amounts: the only one, or one in each column of a flow or a period. */
function amountsIn(
  { row, quantities }: Sentence,
  columnAt: (it: Quantity) => TableColumn | undefined,
): readonly Quantity[] {
  if (quantities.some(it => it.is === 'money')) return []
  const bare = quantities.filter(it => it.is === 'count' && isBare(row, it) && columnAt(it)?.measure === undefined)
  const named = bare.filter(it => columnAt(it)?.flow !== undefined || columnAt(it)?.period !== undefined)
  return named.length > 1 ? named : bare.length === 1 ? bare : []
}

/** A number in a column of shares is a share, except the total of 100 %; a change without a sign is a growth, an index of 95 a fall of 5. */
function measured(row: readonly Piece[], quantity: Quantity, column: TableColumn | undefined): Quantity {
  const { measure, isPercent } = column ?? {}
  const isBareNumber = quantity.is === 'count' && isBare(row, quantity)
  const isOne = quantity.is === 'percent' || (isBareNumber && (isPercent === true || measure === 'share'))
  if (measure === undefined || !isOne) return quantity
  const numeral = numeralAt(row, quantity.at, () => false)
  const value = quantity.is === 'percent' ? quantity.value : numeral?.value
  if (value === undefined) return quantity
  const sign = (quantity.is === 'percent' ? quantity.sign : numeral?.sign) ?? '+'
  const { at, end, from, to } = quantity
  const place = { at, end, from, to }
  if (measure === 'share')
    return Number(value) < 100 ? { is: 'percent', value, isShare: true, ...place } : { is: 'count', ...place }
  if (measure === 'change') return { is: 'percent', value, sign, ...place }
  const change = (Number(value) - 100).toFixed(value.split('.')[1]?.length ?? 0)
  return { is: 'percent', value: change.replace('-', ''), sign: change.startsWith('-') ? '-' : '+', ...place }
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

/** The period right before a number. */
const columnTime = ({ from }: Quantity, period: Period | undefined): readonly TimeMark[] => {
  const time = { from, to: from, isBase: false, isUndated: false, isYtd: false, isCurrent: false }
  return period === undefined ? [] : [{ ...time, period }]
}

const indexAt = (row: readonly Piece[], from: number): number =>
  row.filter(piece => piece.from < from && isSeparator(piece)).length

/** Between marks, or at the end of the line; not the number of the line. */
const isBare = (row: readonly Piece[], { at, end }: Quantity): boolean =>
  at > 0 &&
  row[at - 1]?.kind !== 'number' &&
  (row[end] === undefined || row[end].kind === 'mark') &&
  row[end]?.text !== '-'
