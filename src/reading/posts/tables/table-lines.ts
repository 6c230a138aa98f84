/** The lines of tables: bare numbers are amounts in the unit of the heading, percentages are shares or changes. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Flow, Period } from '../../../data/model/schema.ts'
import type { PostTopic, TableColumn, TableUnit } from '../slots/progress.ts'
import { is, isYear } from '../words/is.ts'
import { numeralAt, plainSum } from '../words/numerals.ts'
import type { Piece } from '../words/pieces.ts'
import { type Quantity, quantitiesIn } from '../words/quantities.ts'
import { isAloneInBrackets, isWithin } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import type { NamedSubject } from '../words/subject.ts'
import { plainTime, type TimeMark } from '../words/times.ts'
import { columnOf, isHeadOfTable } from './columns.ts'
import { isItemOf, isLine, isSeparator, unitOfHeading } from './tables.ts'

/** "Oman | 2000 | 2200" below "Country | 2024 | 2025": a number alone below a time or a flow is an amount, and no year. */
export function withNumbersOfColumns(sentence: Sentence, { columns }: PostTopic): Sentence {
  const { row } = sentence
  if (columns === undefined || !row.some(isSeparator) || isHeadOfTable(sentence)) return sentence
  const isEdge = (it?: Piece): boolean => it === undefined || isSeparator(it)
  const isAmount = ({ from, to }: TimeMark): boolean => {
    const [before, year, next] = row.slice(Math.max(0, row.findIndex(it => it.from === from) - 1))
    const column = columns[indexAt(row, from)]
    const isAlone = year?.from === from && year.to === to && isYear(year) && isEdge(before) && isEdge(next)
    return isAlone && (column?.period ?? column?.flow) !== undefined
  }
  const times = sentence.times.filter(it => !isAmount(it))
  return { ...sentence, times, quantities: quantitiesIn(row, at => row[at] !== undefined && isWithin(row[at], times)) }
}

/** A line of a table with what its columns and its heading tell: bare numbers are amounts in its unit, percentages are shares. */
export function inTable(sentence: Sentence, topic: PostTopic): Sentence {
  if (!isLine(sentence)) return sentence
  const { columns, bracketedPeriod, percent, period } = topic
  const { row } = sentence
  const label = labelOf(sentence)
  const unit = (label && unitOfHeading({ row: label })) ?? topic.unit
  const own = label === undefined || row.some(isSeparator) ? undefined : columnOf(label, sentence.times)
  const measure = own?.measure ?? percent
  if (unit === undefined && columns === undefined && measure === undefined) return sentence
  const isInColumns = columns !== undefined && row.some(isSeparator)
  // "Exports; imports", below it "China; 499.0; 478.8": the column of the names has no heading.
  const unnamed = columns?.[0]?.flow !== undefined && row.filter(isSeparator).length === columns.length ? 1 : 0
  const columnAt = (it: Quantity): TableColumn | undefined => {
    const measured = own?.measure === undefined ? undefined : own
    const column = isInColumns ? columns[indexAt(row, it.from) - unnamed] : measured
    const isBracketed = row[row[it.at - 1]?.text === '(' ? it.at - 1 : it.at - 2]?.text === '('
    // "Exports | Imports", "1,234.5 (97.4) | 567.8 (103.1)": what is in brackets the caption tells.
    const dated = isBracketed ? bracketedPeriod : period
    if (isInColumns && bracketedPeriod !== undefined) return { ...column, ...(dated && { period: dated }) }
    return isBracketed && (isInColumns || percent !== undefined)
      ? { isPercent: true, ...column, ...(percent && { measure: percent }) }
      : column
  }
  const pair = bracketedPeriod === undefined ? [] : bracketedPair(sentence)
  const told = pair.length > 0 ? pair : amountsIn(sentence, columnAt)
  const quantities = sentence.quantities.map(it =>
    told.includes(it) && unit !== undefined ? (inUnit(row, it, unit) ?? it) : measured(row, it, columnAt(it)),
  )
  const counted = quantities.filter(it => it.is === 'percent' || it.is === 'money')
  const named = counted.flatMap(it => columnSubject(it, columnAt(it)?.flow))
  const dated = quantities.flatMap(it => columnTime(it, it.at === pair[1]?.at ? bracketedPeriod : columnAt(it)?.period))
  return {
    ...sentence,
    quantities,
    subjects: [...sentence.subjects, ...named].toSorted((a, b) => a.from - b.from),
    times: [...sentence.times, ...dated].toSorted((a, b) => a.from - b.from),
  }
}

/** A line of a table, or of a list of countries, has a number like 1,234 or 56.7 that none of its claims states. */
export const hasUnreadCells = (sentence: Sentence, claims: readonly { readonly span: TextSpan }[]): boolean =>
  (sentence.row.some(isSeparator) || isItemOf(sentence)) &&
  sentence.quantities.some(
    it =>
      it.is === 'count' &&
      (isBare(sentence.row, it) || sentence.row[it.end]?.text === ')') &&
      !claims.some(({ span }) => span.from <= it.from && it.to <= span.to) &&
      /\d[., ]?\d{3}|\d[.,]\d/.test(numberText(sentence.row, it)),
  )

const numberText = (row: readonly Piece[], { at, end }: Quantity): string =>
  row
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')

/** «Оборот, млн долларов: 10 412,3», «в % к январю 2025 года: 104,6», "Exports, mln USD | 5.8 | 4.6": the words before the numbers. */
function labelOf({ row, quantities }: Sentence): readonly Piece[] | undefined {
  const [first] = quantities.filter(it => it.at > 0 && (it.is === 'count' || it.is === 'percent'))
  const mark = row[(first?.at ?? 0) - 1]
  if (first === undefined || mark === undefined || quantities.some(it => it.is === 'money')) return undefined
  const isOnly = row.some(isSeparator) || first.end === row.length
  return isOnly && (isSeparator(mark) || /^[:—-]$/.test(mark.text)) ? row.slice(0, first.at - 1) : undefined
}

/** "Georgia – 61,377.9 (70,120.4)": two bare numbers, the second in brackets. */
function bracketedPair({ row, quantities }: Sentence): readonly Quantity[] {
  const [first, second, third] = quantities
  if (first === undefined || second === undefined || third !== undefined) return []
  return isAloneInBrackets(row, second) && [first, second].every(it => it.is === 'count') ? [first, second] : []
}

/** The bare numbers that are amounts: the only one, or one in each column of a flow or a period. */
function amountsIn({ row, quantities }: Sentence, columnAt: (it: Quantity) => TableColumn | undefined) {
  if (quantities.some(it => it.is === 'money')) return []
  const bare = quantities.filter(it => it.is === 'count' && isBare(row, it) && isOfAmounts(columnAt(it)))
  const named = bare.filter(it => columnAt(it)?.flow !== undefined || columnAt(it)?.period !== undefined)
  if (named.length > 1) return named
  return bare.length === 1 ? bare : []
}

const isOfAmounts = (column: TableColumn | undefined): boolean =>
  column?.measure === undefined && column?.isPercent !== true

/** A number in a column of shares is a share, except the total of 100 %; a change without a sign is a growth, an index of 95 a fall of 5. */
function measured(row: readonly Piece[], quantity: Quantity, column: TableColumn | undefined): Quantity {
  const { measure, isPercent, isFall } = column ?? {}
  const isBareNumber = quantity.is === 'count' && isBare(row, quantity)
  const isOne = quantity.is === 'percent' || (isBareNumber && (isPercent === true || measure === 'share'))
  if (measure === undefined || !isOne) return quantity
  const numeral = numeralAt(row, quantity.at, () => false)
  const value = quantity.is === 'percent' ? quantity.value : numeral?.value
  if (value === undefined) return quantity
  const signed = (quantity.is === 'percent' ? quantity.sign : numeral?.sign) ?? signInWords(row[quantity.at - 1])
  const sign = signed ?? (isFall ? '-' : '+')
  const { at, end, from, to } = quantity
  const place = { at, end, from, to }
  if (measure === 'share')
    return Number(value) < 100 ? { is: 'percent', value, isShare: true, ...place } : { is: 'count', ...place }
  // An index has no sign: «Рост к январю 2024 г., %» may be told as +4.5 or as 104.5.
  if (measure === 'change' || signed !== undefined) return { is: 'percent', value, sign, ...place }
  const change = (Number(value) - 100).toFixed(value.split('.')[1]?.length ?? 0)
  return { is: 'percent', value: change.replace('-', ''), sign: change.startsWith('-') ? '-' : '+', ...place }
}

/** «Минус 3,4», "plus 3.4". */
function signInWords(lead: Piece | undefined): '+' | '-' | undefined {
  if (is(lead, 'minus')) return '-'
  return is(lead, 'plus') ? '+' : undefined
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
const columnTime = ({ from }: Quantity, period: Period | undefined): readonly TimeMark[] =>
  period === undefined ? [] : [{ ...plainTime, from, to: from, period }]

const indexAt = (row: readonly Piece[], from: number): number =>
  row.filter(piece => piece.from < from && isSeparator(piece)).length

/** Between marks, or at the end of the line; not the number of the line. */
const isBare = (row: readonly Piece[], { at, end }: Quantity): boolean =>
  at > 0 &&
  row[at - 1]?.kind !== 'number' &&
  (row[end] === undefined || row[end].kind === 'mark') &&
  row[end]?.text !== '-'
