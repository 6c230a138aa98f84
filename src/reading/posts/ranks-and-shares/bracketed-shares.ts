/** Percentages behind an amount or a place, "Italy - $3.9 billion (19.65%)", "third with 12%": whether they are parts of a whole. */
import type { PostClaim } from '../../../answers/model/post.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostTopic, Progress, Total } from '../slots/progress.ts'
import { hasEnding, isPartOf } from '../words/endings.ts'
import { has, is, isChange, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { type Money, type Percent, type Quantity, sizeOf } from '../words/quantities.ts'
import { isAloneInBrackets, piecesBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** Told by the total, or by an amount and its share before, or by the other amounts in the list; undefined if none of these is known. */
export function isPartInBracket(anchor: Percent, { sentence, claims, topic }: Progress): boolean | undefined {
  if (isBeforeAmounts(sentence, anchor)) return true
  const value = claims.at(-1)
  const joined = amountJoined(sentence, anchor)
  const amount = joined ?? amountBefore(sentence, anchor)
  if (amount === undefined || value?.kind !== 'value' || value.span.from !== amount.from || value.partner === 'WLD')
    return undefined
  const told = [...(topic.totals ?? []), ...totalsIn(claims)].filter(
    it => it.key === keyOf(value) && it.unit === value.amount.unit,
  )
  const whole = totalFrom(amount, anchor)
  if (joined !== undefined) return told.some(it => agree(whole, it)) || undefined
  if (told.length > 0) return told.some(it => agree(whole, it))
  const listed = sentence.quantities.flatMap(it => {
    const before = it.is === 'percent' ? amountBefore(sentence, it) : undefined
    return it.is === 'percent' && before !== undefined ? [totalFrom(before, it)] : []
  })
  return listed.length < 3 ? undefined : listed.every(it => agree(whole, it))
}

/** "China (34.1 percent, $25.8 billion), Chile (2.2 percent, $1.7 billion)": parts of one whole. */
function isBeforeAmounts({ row, quantities }: Sentence, anchor: Percent): boolean {
  const wholes = quantities.flatMap((it, i) => {
    const amount = quantities[i + 1]
    const isBracket = row[it.at - 1]?.text === '(' && row[it.end]?.text === ',' && amount?.at === it.end + 1
    if (it.is !== 'percent' || it.sign !== undefined || amount?.is !== 'money' || !isBracket) return []
    return row[amount.end]?.text === ')' ? [{ at: it.at, ...totalFrom(amount, it) }] : []
  })
  const [first, second] = wholes
  return (
    first !== undefined &&
    second !== undefined &&
    wholes.some(it => it.at === anchor.at) &&
    wholes.every(it => agree(first, it))
  )
}

/** The amount right before the bracket that has nothing but the percentage. */
const amountBefore = ({ row, quantities }: Sentence, { at, end, sign }: Percent) =>
  sign === undefined && isAloneInBrackets(row, { at, end })
    ? quantities.find((it): it is Money => it.is === 'money' && it.end === at - 1)
    : undefined

/** "With $3 billion and 15%", "$3 billion, 15%", «3 млрд и 15%»: with nothing between them, and no words behind. */
function amountJoined({ row, quantities }: Sentence, { at, end, sign }: Percent): Money | undefined {
  const isLed = is(row[at - 1], 'and', 'or') || isMark(row[at - 1], ',、')
  const isLast = row[end] === undefined || isMark(row[end], ',;.、。') || is(row[end], 'and')
  if (sign !== undefined || !isLed || !isLast) return undefined
  return quantities.find((it): it is Money => it.is === 'money' && it.end === at - 1)
}

type Digits = { readonly value: string }
type Size = Pick<Total, 'size' | 'slack'>

/** The total of which the amount is that percentage; `slack`: how far off the digits may be rounded. */
const totalFrom = (amount: Digits & { readonly unitMult: number }, percent: Digits): Size => ({
  size: (sizeOf(amount) / Number(percent.value)) * 100,
  slack: rounding(amount) + rounding(percent),
})
const rounding = ({ value }: Digits): number => 0.6 / 10 ** (value.split('.')[1]?.length ?? 0) / Number(value)
const agree = (one: Size, other: Size): boolean => Math.abs(one.size / other.size - 1) < 0.02 + one.slack + other.slack
const keyOf = ({ flow, reporter, period }: PostClaim): string => `${flow} ${reporter} ${period}`

/** The totals that the last claims told, or told by an amount and its share. */
export const totalsAfter = (
  claims: readonly PostClaim[],
  { totals = [], lastValues = [] }: PostTopic,
): readonly Total[] =>
  claims.length === 0 ? totals : [...totals, ...totalsIn([...lastValues.slice(-1), ...claims])].slice(-8)

const totalsIn = (claims: readonly PostClaim[]): readonly Total[] =>
  claims.flatMap((claim, at) => {
    const value = claim.kind === 'share' ? claims.slice(0, at).findLast(it => it.kind !== 'record') : claim
    if (value?.kind !== 'value' || value.status !== undefined || keyOf(value) !== keyOf(claim)) return []
    const isTold = claim.kind === 'share' ? value.partner === claim.partner : value.partner === 'WLD'
    const percent = claim.kind === 'share' ? claim.amount : { value: '100.00' }
    return isTold ? [{ key: keyOf(value), unit: value.amount.unit, ...totalFrom(value.amount, percent) }] : []
  })

/** "386.7 million dollars, or 32.8 percent", «386,7 млн, что составляет 32,8%»: right behind the value of a partner, and of no named whole. */
export function isPartBehindValue({ at, end, from, sign }: Percent, { sentence: { row }, claims }: Progress): boolean {
  const value = claims.at(-1)
  if (value?.kind !== 'value' || value.flow === 'B' || value.partner === 'WLD') return false
  if (value.status !== undefined || sign !== undefined) return false
  const between = row.slice(0, at).filter(piece => piece.from >= value.span.to)
  const isLed = has(between, 'or', 'reach') && between.length <= 4 && from > value.span.to
  const isPlain = between.every(piece => piece.text === ',' || is(piece, 'or', 'it', 'reach', 'everything'))
  return isLed && isPlain && (row[end] === undefined || isMark(row[end], ',.;'))
}

/** "Türkiyə (6,4 milyard dollar, 13,4 faiz)", «(четвертое место, 6,7%)»: behind an amount or a place in a bracket. */
export function isInBracket({ row, quantities }: Sentence, { at, end, from }: Quantity): boolean {
  const value = quantities.findLast(it => it.from < from)
  if (value === undefined || row[value.at - 1]?.text !== '(' || row[end]?.text !== ')') return false
  const between = row.slice(value.end, at)
  if (value.is === 'money') return between.every(piece => piece.kind === 'mark' || is(piece, 'or'))
  return value.is === 'ordinal' && between.every(piece => piece.text === ',' || is(piece, 'place'))
}

/** "(Ümumi göstəricinin 18,9 faizi)": of the total of what the text tells of. */
export const isOfTotalAhead = (row: readonly Piece[], at: number, end: number): boolean =>
  is(row[at - 1], 'it') && is(row[at - 2], 'of-total') && isPartOf(row[at - 1], row[end - 1]?.ending)

/** "Came second (11.9%)", «занимает второе место – 18,3%», "took second place in 2025: 18.3%": alone right behind a place. */
export function isShareBehindRank({ row, quantities, places }: Sentence, { at, end, from }: Quantity): boolean {
  const place = quantities.findLast(it => it.from < from)
  const between = row.slice(place?.end, at - 1)
  const [holder, other] = places.filter(it => it.from >= (place?.to ?? 0) && it.to <= from)
  const isAlone = row[end] === undefined || isMark(row[end], '),.;')
  const isOpened = row[at - 1]?.text === '('
  // "Birinci yeri İtaliya tutub (23,2 faiz)": the one who holds the place.
  const isNamed =
    other !== undefined || (holder !== undefined && !(isOpened && between.every(it => it.kind === 'word')))
  const hasPlace = has(between, 'place')
  const isLed = isOpened || (hasPlace && (isMark(row[at - 1], ':—-') || is(row[at - 1], 'having')))
  // Not "our second partner, and exports to it grew (12%)".
  return place?.is === 'ordinal' && isLed && isAlone && !isNamed && !has(between, 'up', 'down')
}

/** "Russia, with 17.8%, is second", "third with 12%", "Rusiya 17,8 faizlə ikinci", 以17.8%: what a country has its place with. */
export function isOfRankHeld({ row, places, quantities }: Sentence, { at, end }: Quantity): boolean {
  // 以29.3%居首, "29,3 faizlə liderdir"
  const isFirst = is(row[end], 'largest')
  if (!isFirst && !quantities.some(it => it.is === 'ordinal')) return false
  const isByEnding = hasEnding(row[end - 1], 'having')
  if (!is(row[at - 1], 'having') && !isByEnding) return false
  const lead = piecesBefore(row, at, 3).findLast(piece => !is(piece, 'having') && piece.text !== ',')
  const isOfPlace = isOrdinalNear(row, end, 4)
  if (places.some(({ to }) => to === lead?.to)) return !isChange(row[end]) || isOfPlace
  // "Italy was first with 21%"; "with 21%, Italy came first"; "ixracda 21 faizlə birinci", "21 faizlə İtaliya birinci"
  const isLed = at === 1 && row[end]?.text === ',' && places.some(it => it.from === row[end + 1]?.from)
  const isPlaced = isKind(row[at - 2], 'ordinal') || (isLed && isOrdinalNear(row, end + 2, 3))
  const isHeld = isPlaced || (isByEnding && isOrdinalNear(row, end, 2))
  return isHeld && !row.some(it => isChange(it) || is(it, 'pace', 'by'))
}
const isOrdinalNear = (row: readonly Piece[], from: number, reach: number): boolean =>
  row.slice(from, from + reach).some(it => isKind(it, 'ordinal'))
