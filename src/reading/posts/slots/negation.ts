/** What a sentence denies, supposes, asks, or counts otherwise than a trade of one period: a number in it is no claim of its own. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { hasWord, isKind } from '../../text/word-sense.ts'
import { exportsOrImports, has, is, isChange, isDown, isMark, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { leadOf, pieceBefore, piecesBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import { generalLexicon } from '../words/vocabulary.ts'

/** "It is false that …" anywhere in the sentence; "was not", "if only" in the clause of the claim. */
export function negationIn(sentence: Sentence): (claim: Pick<TextSpan, 'from'>) => boolean {
  const { row } = sentence
  if (has(row, 'untrue')) return () => true
  const compared = conditionalComparison(sentence)
  if (compared !== undefined) return () => compared === 'denied'
  // "If trade doubles, it will exceed $9 billion"; "if oil stays cheap, trade will shrink" is a forecast of trade.
  const then = is(row[0], 'not') && has(row, 'expected') ? clauseBehind(sentence) : undefined
  if (then !== undefined) return ({ from }) => from < then
  const corrected = retractedNumbers(sentence)
  const ranked = row.flatMap(piece => (is(piece, 'place', 'largest') ? [clauseAt(row, piece.from)] : []))
  // «Потерял первое место» denies the place; «потерял 5 процентов» is a fall.
  const isFall = (piece: Piece): boolean =>
    isDown(piece) && !inClass(piece, 'negated-verb') && !ranked.includes(clauseAt(row, piece.from))
  const isDenial = (piece: Piece): boolean => isNot(piece) && !isFall(piece)
  const denied = new Set(row.filter(isDenial).map(piece => clauseAt(row, piece.from)))
  return ({ from }) => (denied.size > 0 && denied.has(clauseAt(row, from))) || corrected.includes(from)
}

/** Where the clause behind the condition begins, if the condition is of no trade. */
function clauseBehind({ row, subjects }: Sentence): number {
  const comma = row.find(({ text }) => text === ',')?.to ?? Infinity
  return subjects.some(({ subject, from }) => subject.is === 'flow' && from < comma) ? Infinity : comma
}

/** "We wrongly reported $5 million", 此前报道为50亿美元，有误, "instead of $5 million": the numbers that the text takes back. */
function retractedNumbers({ row, quantities }: Sentence): readonly number[] {
  const wrong = row.findIndex(piece => is(piece, 'wrong'))
  const told = quantities.filter(it => it.is !== 'count')
  const before = told.findLast(it => it.end <= wrong)
  // Right behind the number and its marks; else the first number behind the word.
  const isBehind = before !== undefined && row.slice(before.end, wrong).every(({ kind }) => kind === 'mark')
  const nearest = isBehind ? before : (told.find(it => it.at > wrong) ?? before)
  const taken = wrong === -1 ? undefined : nearest
  const mended = told.filter(({ end }) => {
    const next = row.findIndex((piece, i) => i >= end && piece.kind !== 'mark')
    return is(row[next], 'should-be')
  })
  const replaced = told.filter(({ at }) =>
    piecesBefore(row, at, 2).some(piece => is(piece, 'instead') && !isPostposed(piece)),
  )
  // In Azerbaijani the word is behind: "5 milyon dollar əvəzinə".
  const led = told.filter(({ end }) => is(row[end], 'instead') && isPostposed(row[end]))
  return [...mended, ...replaced, ...led, ...(taken === undefined ? [] : [taken])].map(({ from }) => from)
}

/** "If trade was $425 million in 2020, last year it was $1 billion": both are told. With one time, the second amount is of no known time. */
function conditionalComparison({ row, times, quantities }: Sentence): 'told' | 'denied' | undefined {
  const [one, two] = quantities.filter(it => it.is !== 'count' && it.is !== 'ordinal')
  const dated = times.flatMap(({ period, from }) => (period === undefined ? [] : [{ period, from }]))
  const [first, second] = dated
  if (!is(row[0], 'not') || isDown(row[0]) || one === undefined || two === undefined || first === undefined)
    return undefined
  if (second === undefined) return one.is === 'money' && two.is === 'money' ? 'denied' : undefined
  const isInOrder = first.from < second.from && second.from > one.to && second.from < two.from
  return isInOrder && first.period < second.period ? 'told' : undefined
}

/** A bound in words, "did not exceed", is one phrase and no denial. */
const isNot = (piece: Piece): boolean =>
  is(piece, 'not') || (inClass(piece, 'negated-verb') && !is(piece, 'over', 'under'))

/** «Вдвое больше, чем у Омана», "30% higher than in Oman": than another country's, with no time behind it. */
function isMoreThanElsewhere(sentence: Sentence, anchor: Quantity): boolean {
  const behind = sentence.row.slice(anchor.end)
  const at = behind.findIndex(it => sentence.places.some(({ from }) => from === it.from))
  const between = behind.slice(0, Math.max(at, 0))
  const isMore = between.slice(0, 2).some(it => is(it, 'more', 'less', 'over', 'under'))
  // "Than", or its phrase with a bound, «больше, чем».
  const isThan = between.some(it => it.kind === 'word' && isPreposed(it) && (is(it, 'than') || it.text.includes(' ')))
  const isNear = between.length < 7 && between.every((it, i) => it.kind === 'word' || i < 3)
  const isTimed = behind.some(isTrade) || sentence.times.some(it => it.to > anchor.from)
  const isOpen = !isTimed && !has(behind, 'year-ago', 'same-period', 'deals')
  return isMore && isThan && isNear && isOpen
}

/** Of the trade of another country, of volumes or prices of goods, or of people who came. */
export const isOfElsewhere = (sentence: Sentence, anchor: Quantity): boolean =>
  isMoreThanElsewhere(sentence, anchor) || isOfVolume(sentence, anchor) || isOfVisitors(sentence, anchor)

/** 出口货量均下跌：美国（-25%）、越南（-10%）: with no flow between. */
function isOfVolume({ row }: Sentence, { at }: Quantity): boolean {
  const noun = row.findLastIndex((piece, i) => i < at && piece.kind === 'han' && is(piece, 'in-quantity'))
  return noun !== -1 && !row.slice(noun + 1, at).some(it => isTrade(it) || isMark(it, ';'))
}

/** "625 thousand Russians came to Azerbaijan, 40% more than in 2022": behind a number of people, in a sentence without trade. */
const isOfVisitors = ({ row, quantities, subjects }: Sentence, { at }: Quantity): boolean =>
  quantities.some(it => it.is === 'count' && it.end < at && !is(row[it.end - 1], 'points') && !isOfLine(it, row)) &&
  quantities.every(it => it.is !== 'money') &&
  subjects.every(({ subject }) => subject.is !== 'flow')

/** "1. China": the number of a line. */
const isOfLine = ({ at, end }: Quantity, row: readonly Piece[]): boolean => at === 0 && row[end]?.kind === 'mark'

/** "Seaports accounted for $5 million of the total trade": a part that no country has. «Из 4,8 млрд 24,5% пришлось на экспорт»: the whole. */
export const isPartOfNoCountry = (sentence: Sentence, { end, from, is: kind }: Quantity): boolean => {
  const { row, places, subjects, quantities } = sentence
  if (kind !== 'money' || subjects.some(it => it.subject.is === 'flow' && it.to <= from)) return false
  const isOfTotal = is(row[end], 'of-total') && row.some(piece => piece.to <= from && is(piece, 'share'))
  const isWhole = quantities.some(it => it.is === 'percent' && it.at === end && has(row.slice(it.end), 'share'))
  return isWhole || (isOfTotal && places.every(({ isOfOffice, isOurs }) => isOfOffice || isOurs))
}

/** "From 2020 to 2024 trade totaled $98 billion": a sum of years; not "rose twofold from 2020 to 2024 and came to $98 billion". */
export const isOverYears = ({ row, times, quantities }: Sentence, { from, to }: Quantity): boolean =>
  times.some(({ range, ...time }) => {
    const isBefore = time.to <= from
    const words = piecesBetween(row, isBefore ? time.to : 0, from)
    const isBeside = isBefore || (time.from >= to && time.from - to <= 6)
    const isMove = (piece: Piece): boolean => isChange(piece) || is(piece, 'to', 'double', 'triple')
    const isFrom = quantities.some(it => is(leadOf(row, it.at), 'from') || is(row[it.at - 1], 'from'))
    // "For the first time in seven years", «максимума за восемь лет», "səkkiz ilin maksimumuna"
    const isBestOf = (it: Piece): boolean =>
      is(it, 'best') && (it.from === time.to + 1 || (it.to <= time.from && time.from - it.to <= 4))
    const isFirst = row.some(isBestOf)
    const isRightBehind = (it: Quantity): boolean => it.to <= time.from && time.from - it.to <= 6
    const isOfChange = isBefore && quantities.some(it => it.is !== 'money' && isRightBehind(it))
    // 五年来发展平稳，2018年贸易额达到了: of the year right before it.
    const isOfYear = isBefore && times.some(it => it.period !== undefined && it.from >= time.to && it.to <= from)
    const isOpen = isBeside && !isFrom && !isFirst && !isOfChange && !isOfYear
    return range?.last !== undefined && isOpen && !words.some(isMove)
  })

/** "More from China than from Russia: $4.8 billion against $3.7 billion": one number of each of two partners, or of two flows. */
export function isOfTwoRivals({ row, places, quantities }: Sentence, { at }: Quantity): boolean {
  const money = quantities.filter(it => it.is === 'money')
  const own = money.findIndex(it => it.at === at)
  const isAgainst = (one: Quantity | undefined, two: Quantity | undefined): boolean =>
    one !== undefined &&
    two !== undefined &&
    two.at - one.end <= 2 &&
    // 48.7亿美元对49.2亿美元
    row
      .slice(one.end, two.at)
      .some((it, _, all) => is(it, 'than') || (it.kind === 'han' && all.length === 1 && !is(it, 'and')))
  if (!isAgainst(money[own - 1], money[own]) && !isAgainst(money[own], money[own + 1])) return false
  const before = row.filter(piece => piece.to <= (money[own]?.from ?? 0))
  // "Russia is ahead of China in Oman's imports"
  const isOwner = (it: PlaceMark): boolean => it.role === 'of' && !is(pieceBefore(row, it.from), 'outranked')
  const rivals = places.filter(it => before.some(({ from }) => from === it.from) && !isOwner(it))
  // «Ввез почти столько же, сколько вывез: 24,4 млрд против 25 млрд»
  const flows = new Set(before.flatMap(it => exportsOrImports(it) ?? []))
  if (flows.size > 1 && money.length === 2 && !before.some(isChange)) return true
  return areasOf(rivals).size > 1 && has(before, 'exceeds', 'trails', 'outranked', 'greater', 'smaller')
}

/** "In 2021, before the war, it was $3 billion", "$3 billion in 2021": a period with no other amount or comma between. */
export const isDatedBeside = ({ times, quantities, row }: Sentence, { from, to }: Quantity): boolean =>
  times.some(time => {
    const [start, end] = time.to <= from ? [time.to, from] : [to, time.from]
    const apart = time.to <= from ? quantities.filter(it => it.is !== 'count') : row.filter(it => it.kind === 'mark')
    return time.period !== undefined && !apart.some(it => it.from >= start && it.to <= end)
  })

/** "By 4 or 5 percent", «на 4 или 5 процентов»: one of two numbers. */
export const isChoice = ({ row }: Sentence, { at }: Quantity): boolean =>
  is(row[at - 1], 'or') && (row[at - 2]?.kind === 'number' || isKind(row[at - 2], 'number'))

/** A question without a number claims nothing. */
export const isQuestion = ({ row }: Pick<Sentence, 'row'>): boolean => row.at(-1)?.text === '?'

/** "Did exports fall?", "kimin ticarəti daha çox artıb?"; a question why they fell says that they did. */
export const asksWhether = (sentence: Pick<Sentence, 'row'>): boolean =>
  isQuestion(sentence) &&
  !sentence.row.some((piece, at, row) => isMark(piece, ',') || hasWord(generalLexicon().at(row, at), 'why'))
