/** The numbers of a sentence: money, percentages, multiples, places, counts; with the digits that were printed. */
import { inClass } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isMore, type QuantityBase, unboundAfter, withBound } from './bounds.ts'
import { currencyBefore, currencyOf, isOfUnknownCurrency, isRate, withCurrencies } from './currencies.ts'
import { has, hasCapital, is, isDash, isPercent } from './is.ts'
import {
  areNamed,
  fractionAt,
  isAboutSo,
  isCounted,
  isVague,
  lastOfSeries,
  multiple,
  multipleInWords,
  ordinalAt,
  percentBefore,
  pieceSpan,
} from './number-words.ts'
import { decimal, fractionOfScale, isRelative, type Numeral, numeralAt, plainSum } from './numerals.ts'
import type { Piece } from './pieces.ts'
import { piecesBefore } from './rows.ts'

/** A number, and what it counts. `isPart`: of a whole, in words. Counts are also amounts in an unknown currency: "Q96 billion". */
export type Quantity = QuantityBase &
  (
    | { readonly is: 'money'; readonly value: string; readonly unitMult: number; readonly currency?: string }
    | {
        readonly is: 'percent'
        readonly value: string
        readonly isFraction?: true
        readonly isPart?: true
        /** In a column of shares. */
        readonly isShare?: true
        readonly sign?: '+' | '-'
      }
    /** `isOfBase`: so many times a base that is named right before: 是2004年的9.2倍. */
    | {
        readonly is: 'times'
        readonly value: string
        readonly isHalved?: true
        readonly isWord?: true
        readonly isOfBase?: true
      }
    | { readonly is: 'ordinal'; readonly value: number }
    | { readonly is: 'count'; readonly isUnread?: true }
  )

export type Money = Extract<Quantity, { is: 'money' }>
export type Percent = Extract<Quantity, { is: 'percent' }>
export type ChangeQuantity = Extract<Quantity, { is: 'percent' | 'times' }>

/** An amount, a change or a share: no count and no place. */
export const isFigure = ({ is: kind }: Quantity): boolean => kind !== 'count' && kind !== 'ordinal'

/** How large an amount is, in single units; as a floating-point number, to compare sizes. */
export const sizeOf = ({ value, unitMult }: { readonly value: string; readonly unitMult: number }): number =>
  Number(value) * 10 ** unitMult

/** The quantities of a sentence, in its order. `taken` are pieces of dates. */
export function quantitiesIn(row: readonly Piece[], taken: (at: number) => boolean): readonly Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < row.length; ) {
    const isOpen = !taken(at) && !isPlain(row, at)
    const range = isOpen ? rangeAt(row, at, taken) : undefined
    const quantity = isOpen ? quantityAt(row, at, taken) : undefined
    if (range !== undefined) found.push(...range)
    else if (quantity !== undefined) found.push(withBound(quantity, row, unboundAfter(found.at(-1), row)))
    at = Math.max((range?.at(-1) ?? quantity)?.end ?? 0, at + 1)
  }
  // "More than doubled (2.1 times)": the bracket tells it in digits.
  const isInDigits = (next: Quantity | undefined, end: number): boolean =>
    next?.is === 'times' && row[end]?.text === '(' && next.at - end <= 2
  const told = found.filter((it, i) => it.is !== 'times' || !isInDigits(found[i + 1], it.end))
  return withCurrencies(told, row).map(it => Object.assign({ ...blank }, it))
}

/** All quantities, like places, have the same fields in the same order: see `pieceOf`. */
const blank = {
  is: undefined,
  value: undefined,
  unitMult: undefined,
  currency: undefined,
  at: 0,
  end: 0,
  from: 0,
  to: 0,
  bound: undefined,
  sign: undefined,
  isFraction: undefined,
  isPart: undefined,
  isShare: undefined,
  isHalved: undefined,
  isWord: undefined,
  isOfBase: undefined,
  isUnread: undefined,
}

/** A word that means nothing, and is not right before digits or a sign as in "N2.31 trillion": no quantity begins there. */
const isPlain = (row: readonly Piece[], at: number): boolean =>
  row[at]?.senses.length === 0 && isOfLetters(row[at]) && (row[at + 1] === undefined || isOfLetters(row[at + 1]))

const isOfLetters = (piece: Piece | undefined): boolean => piece?.kind === 'word' || piece?.kind === 'han'

function quantityAt(row: readonly Piece[], at: number, taken: (at: number) => boolean): Quantity | undefined {
  if (row[at]?.kind === 'han' && inClass(row[at - 1], 'vague-count')) return undefined
  // "B2B" is no two billion.
  const [letter, digit, scale] = row.slice(Math.max(0, at - 1), at + 2)
  if (letter?.kind === 'word' && letter.text.length === 1 && digit?.glued === true && scale?.glued === true)
    return undefined
  const part = fractionOfScale(row, at) === undefined ? fractionAt(row, at) : undefined
  const word = multipleInWords(row, at) ?? part ?? ordinalAt(row, at)
  if (word !== undefined) return word
  const lead = currencyBefore(row, at)
  const numeral = numeralAt(row, lead?.next ?? at, taken)
  const moved = numeral && (movedFrom(row, at, numeral, taken, lead) ?? withUnitOfNext(row, at, numeral, taken))
  if (moved !== undefined) return moved
  if (numeral === undefined) return percentBefore(row, at, taken)
  const { end } = numeral
  if (isVague(row, at, end)) return { is: 'count', ...pieceSpan(row, at, end) }
  if (lead === undefined) {
    if (isAboutSo(row, at, end))
      return { is: 'percent', value: numeral.value, bound: 'about', ...pieceSpan(row, at, end) }
    const past = is(row[end], 'over') ? 1 : 0
    // «25 с лишним процентов»; "he wrote on X" is no ten times: «on» is a number in Azerbaijani.
    const isWordX = row[at]?.kind === 'word' && row[end]?.text === 'x'
    if (isRelative(row[end + past]) && !isWordX) return relative(row, at, { ...numeral, end: end + past })
    // «40-процентный», "2,3-кратный": the hyphen joins.
    if (row[end]?.text === '-' && is(row[end + 1], 'percent', 'times'))
      return relative(row, at, { ...numeral, end: end + 1 })
  }
  return money(row, at, numeral, lead?.currency) ?? { is: 'count', ...pieceSpan(row, at, end) }
}

/** "350 to 400 mln", "7-10%", 700-800万美元: over the first number, under the second. */
function rangeAt(row: readonly Piece[], at: number, taken: (at: number) => boolean): readonly Quantity[] | undefined {
  const lead = currencyBefore(row, at)
  const start = lead?.next ?? at
  const first = numeralAt(row, start, taken)
  const joint = row[first?.end ?? 0]
  if (first === undefined || first.parts.some(({ power }) => power > 0) || !(joint?.text === '-' || is(joint, 'to')))
    return undefined
  if (row[first.end + 1]?.kind !== 'number' || movedFrom(row, at, first, taken) !== undefined) return undefined
  const last = quantityAt(row, first.end + 1, taken)
  if (last?.is !== 'money' && last?.is !== 'percent' && last?.is !== 'times') return undefined
  const value = scaledValue(row, start, first, last.end)
  // "2018 – 11.46 billion": the year before its amount.
  if (Number(value) > Number(last.value)) return undefined
  const of = last.is === 'money' && lead !== undefined ? { ...last, currency: lead.currency } : last
  return [
    { ...of, value, bound: 'over', ...pieceSpan(row, at, first.end) },
    { ...of, bound: 'under' },
  ]
}

/** «С 6,402 до 4,592 миллиарда»: the scale tells that the comma is of decimals. */
const scaledValue = (row: readonly Piece[], at: number, { end, value }: Numeral, last: number): string =>
  end === at + 1 ? decimal(row[at]?.text ?? '', row.slice(last - 1, last)) : value

/** "Rose from 1.7 to 1.9 billion dollars", "from $10 to $85.8 million", «составил 161 и 90 млрд»: two values with one unit. */
function movedFrom(
  row: readonly Piece[],
  at: number,
  numeral: Numeral,
  taken: (at: number) => boolean,
  lead?: { readonly next: number },
): Quantity | undefined {
  const { end, value, parts } = numeral
  const before = piecesBefore(row, at, 8)
  // «Импорт вырос с 212 до 719 млн, экспорт — с 40 до 76 млн»
  const verbs = isDash(before.at(-2)) ? row.slice(0, at) : before
  const isMoved = is(before.at(-1), 'from') && is(row[end], 'to') && has(verbs, 'up', 'down')
  const last = lastOfSeries(row, end)
  const isPair = last !== undefined && !is(row[at - 1], 'mutual')
  const isOpen = lead === undefined ? isMoved || isPair : isMoved && Number(value) < 1000
  if (!isOpen || parts.some(({ power }) => power > 0)) return undefined
  const sign = lead && currencyBefore(row, end + 1)
  const next = sign?.next ?? last ?? end + 1
  const second = numeralAt(row, next, taken)
  // "The share rose from 4.3 to 6.6 percent", "grew by 7 and 9 percent"
  if (lead === undefined && second !== undefined && isPercent(row[second.end]))
    return { is: 'percent', value, ...pieceSpan(row, at, end) }
  const level = second === undefined ? undefined : money(row, next, second, sign?.currency)
  if (level?.is !== 'money' || level.unitMult === 0) return undefined
  return { ...level, value: scaledValue(row, lead?.next ?? at, numeral, second?.end ?? 0), ...pieceSpan(row, at, end) }
}

/** "İxrac 27, idxal 45 faiz artıb", "Çinə 5,1, Hindistana 0,4 milyard dollar": the unit is that of the next flow or country. */
function withUnitOfNext(
  row: readonly Piece[],
  at: number,
  { end, value, parts, sign }: Numeral,
  taken: (at: number) => boolean,
): Quantity | undefined {
  const next = row.findIndex(
    (piece, i) => i > end && !taken(i) && (piece.kind === 'number' || /^[.;:(]$/.test(piece.text)),
  )
  const isNamed = next !== -1 && areNamed(row, at, end, next, taken)
  if (!isNamed || next - end > 10 || parts.some(({ power }) => power > 0)) return undefined
  const [second, span] = [quantityAt(row, next, taken), pieceSpan(row, at, end)]
  if (second?.is === 'percent') return { is: 'percent', value, ...span, ...(sign !== undefined && { sign }) }
  if (second?.is !== 'money' || second.unitMult < 6) return undefined
  const scaled = scaledValue(row, at, { end, value, parts }, second.end)
  // "Exports $800,000, imports $2 million": a full number has no scale.
  return Number(scaled) < 1e4 ? { ...second, value: scaled, ...span } : undefined
}

/** 30.2 percent, 2.3 times, "two thousand times", 12 percentage points. */
function relative(row: readonly Piece[], at: number, numeral: Numeral): Quantity {
  const [unit, span, sum] = [row[numeral.end], pieceSpan(row, at, numeral.end + 1), plainSum(numeral)]
  const value = sum.unitMult === 0 ? numeral.value : String(Number(sum.value) * 10 ** sum.unitMult)
  if (is(unit, 'points')) return { is: 'count', ...span }
  if (isPercent(unit)) {
    // 增长5成: tenths.
    if (inClass(unit, 'tenths')) return { is: 'percent', value: String(Number(value) * 10), isFraction: true, ...span }
    return { is: 'percent', value, ...span, ...(numeral.sign !== undefined && { sign: numeral.sign }) }
  }
  return { is: 'times', ...multiple(row, at, value, unit), ...span }
}

/** An amount of money: with a currency, or with a scale of at least a million and no other unit. */
function money(row: readonly Piece[], at: number, numeral: Numeral, lead: string | undefined): Quantity | undefined {
  const { value, unitMult, scaled } = plainSum(numeral)
  const { end } = numeral
  const hyphen = row[end]?.text === '-' ? 1 : 0
  // "$114 milyondan $752 milyona"
  const isOfNext = row[end]?.kind === 'mark' && row[end + 1]?.kind === 'number' && row[end + 1]?.glued === true
  // "More than 3 billion dollars", "300 billion Russian roubles"
  const isBetween = isMore(row[end]) || (scaled > 0 && hasCapital(row[end]))
  const unit = currencyOf(row[end + hyphen]) ?? currencyOf(isBetween ? row[end + 1] : undefined)
  const behind = isOfNext ? undefined : unit
  const isNamed = behind !== undefined && !(lead !== undefined && lead !== behind)
  const closed = isNamed ? end + hyphen + (currencyOf(row[end + hyphen]) === undefined ? 2 : 1) : end
  // 人民币418亿元: 元 is of the currency before the number.
  const currency = lead ?? (behind === 'XYN' ? currencyOf(row[at - 1]) : undefined) ?? behind
  // A rate or a price: no trade of two countries is so small.
  if (sizeOf({ value, unitMult }) < leastTrade) return undefined
  if (currency === undefined && (scaled < 6 || isCounted(row, end))) return undefined
  if (currency === undefined && isOfUnknownCurrency(row, at))
    return { is: 'count', isUnread: true, ...pieceSpan(row, at, end) }
  if (currency !== undefined && isRate(row, at, closed, currency)) return undefined
  // "1 milyard dolların üçdə biri"
  if (row[closed - 1]?.ending !== '' && isKind(row[closed], 'fraction', 'part'))
    return { is: 'count', isUnread: true, ...pieceSpan(row, at, closed + 1) }
  const span = pieceSpan(row, at, isNamed ? closed : numeral.end)
  return { is: 'money', value, unitMult, ...span, ...(currency !== undefined && { currency }) }
}

const leastTrade = 1e4
