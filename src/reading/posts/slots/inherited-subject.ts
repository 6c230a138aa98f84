/** Whether a number inherits the subject of the sentence before: "Exports fell. In May they were $2 billion"; not the cost of a plant. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isAdverb, isAttributive, isContinued, isUnknownNoun } from '../words/endings.ts'
import { has, is, isDash, isFlow, isOneOf, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected } from '../words/place-rules.ts'
import { sizeOf } from '../words/quantities.ts'
import { meets, overBracket, pieceAfter, pieceBefore, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, type PostSubject } from '../words/subject.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import { isApposition, isNounComplement } from './cell-boundaries.ts'
import type { PostCell } from './cells.ts'
import { balanceIn } from './comparisons.ts'
import { isListItem } from './places-of-number.ts'
import type { PostTopic, Progress } from './progress.ts'

/** Whether something in the sentence refers to what the one before was about. "The plant cost $300 million" does not. */
export function mayInherit(cell: PostCell, anchor: TextSpan, sentence: Sentence): boolean {
  const number = sentence.quantities.find(({ from }) => from === anchor.from)
  if (number?.is === 'money' && sizeOf(number) < leastInherited) return false
  const isFirst = !sentence.quantities.some(it => it.is !== 'count' && it.is !== 'ordinal' && it.from < anchor.from)
  const last = sentence.quantities.findLast(it => it.from < anchor.from)
  const isBehindBalance = number?.is === 'percent' && last !== undefined && balanceIn(sentence, last) !== undefined
  // "Our province has $96 million of it"; "imports were $15 billion more than exports, up 49 percent".
  if (has(cell.row, 'province') || isBehindBalance) return false
  if (!isFirst) {
    const isChange = has(cell.row, 'up', 'down', 'more', 'less', 'by')
    const needsVerb = number?.is !== 'percent' || (number.sign === undefined && isChange)
    const goesOn = isReferring(cell) || isContinued(cell.row, [...cell.places, ...cell.times], anchor.from)
    return goesOn || isApposition(sentence.row, number?.at ?? 0) || !hasOwnNoun(cell, anchor, sentence, needsVerb)
  }
  // «За пять месяцев – ещё на 17 процентов», «– ещё 600 миллионов»: without a verb.
  const isBy = is(sentence.row[(number?.at ?? 0) - 1], 'by') && number?.is === 'percent'
  const isOfOffice = has(cell.row, 'shows') && cell.row.some(piece => isKind(piece, 'counter'))
  const isTold = isBy || isOfOffice || cell.row.some(piece => isOneOf(piece, verbs) || piece.text === '+')
  // "The goal for 2030 is $15 billion".
  const isAim = (cell.times.length > 0 || sentence.subjects.length === 0) && has(cell.row, 'target', 'expected')
  // "The record is renewed for the third year in a row"
  const isRun = cell.row.some(piece => is(piece, 'in-a-row') && piece.from > anchor.from && piece.to <= anchor.to)
  const isNamed = isAim || isRun || cell.row.some((_, i, row) => isReferenceAt(row, i, sentence))
  // «В 2024 году – уже 262 млн»
  const [time] = cell.times
  const isTimed = time !== undefined && time.from - cell.from <= 12 && !hasOwnNoun(cell, anchor, sentence)
  const refers = isTimed || isNamed || (isTold && !hasOwnNoun(cell, anchor, sentence))
  // "Italy and Spain followed with $2 billion and $1 billion": behind the last of them.
  const isItem = isListItem({ row: cell.row, places: sentence.places }, anchor) && !isOfNounIn(cell, anchor)
  // A line with nothing but a number is a cell of a table: "- 33,7".
  const isBare = cell.row.every(({ kind }) => kind === 'mark' || kind === 'number')
  return refers || isItem || (cell.row[0]?.kind === 'mark' && cell.row[0].text !== '"' && !isBare)
}
/** A smaller amount is more often a price: its own words must name a flow. */
const leastInherited = 1e5
const references = ['it', 'both', 'including', 'total', 'cumulated', 'share'] as const
/** A word that refers to the trade before; not "payments between the two countries". */
const isReferenceAt = (row: readonly Piece[], at: number, sentence: Sentence): boolean =>
  isOneOf(row[at], references) &&
  !isNounComplement(row, at) &&
  !isOfUnknownShare(row, at, sentence) &&
  !(is(row[at], 'both') && isUnknownNoun(row[at - 1], sentence.places))
const verbs = ['the-country', 'reach', 'up', 'down', 'same', 'than', 'year-ago'] as const

/** "Saudi holdings in Egypt exceed $34 billion": of an unknown noun in that country. */
function isOfNounIn({ row, places }: PostCell, { from }: TextSpan): boolean {
  const place = places.findLast(it => it.to <= from)
  return place?.role === 'in' && isUnknownNoun(row[row.findIndex(piece => piece.from === place.from) - 2], places)
}

/** «На муку пришлось 310 млн». */
const isOfUnknownShare = (row: readonly Piece[], at: number, { places, times }: Sentence): boolean =>
  is(row[at], 'share') && is(row[at - 2], 'by') && isUnknownNoun(row[at - 1], [...places, ...times])

/** Not "noting that", «сказал он». */
const isReferring = ({ row }: PostCell): boolean =>
  row.some((it, i) => is(it, 'it', 'both') && !is(row[i - 1], 'say') && !isAdverb(row[i - 1] ?? it))

/** "Visa applications rose 12%": unknown words before the verb of the first clause, which a later number needs, tell what it counts. */
function hasOwnNoun({ row }: PostCell, { from }: TextSpan, sentence: Sentence, needsVerb = false): boolean {
  const { places, times, quantities } = sentence
  const isVerb = (it: Piece): boolean => it.from >= from || is(it, 'reach', 'up', 'down', 'shows', 'came-in')
  const first = row.findIndex((piece, i) => isVerb(piece) || isDashOf(piece, row[i + 1]))
  const isVerbless =
    (row[first]?.from ?? from) >= from &&
    !is(row[first], 'double', 'triple', 'halve', 'share') &&
    !(is(row[first - 1], 'to') && isUnknownNoun(row[first - 2], []))
  if (needsVerb && isVerbless) return false
  const known = [...places, ...times, ...quantities.filter(it => it.is === 'money')]
  // "Bildirir ki, artım 9 faiz olub": behind the words of who says it; "agentliyin yaydığı məlumata görə".
  const isSaid = (it: Piece, at: number): boolean =>
    (is(row[at + 1], 'no-office') && row[at + 2]?.text === ',') || (is(it, 'according') && isPostposed(it))
  const start = row.findLastIndex((piece, at) => at < first && isSaid(piece, at)) + 1
  const unknown = row
    .slice(start, Math.max(start, first))
    .filter(
      (piece, i) =>
        (piece.senses.length === 0 || is(piece, 'project', 'unit') || isKind(piece, 'currency')) &&
        (isKind(piece, 'currency') ? row[start + i + 1]?.text !== ')' : !isPreposition(row[start + i - 1])) &&
        row[start + i - 1]?.kind !== 'number' &&
        !isAdverb(piece) &&
        !known.some(it => meets(it, piece)),
    )
  // In Chinese an unknown word is as many pieces as it has characters; most of two are adverbs.
  const isNoun = unknown.some(it => it.kind === 'word' && (it.text.length > 3 || isKind(it, 'currency')))
  return isNoun || unknown.filter(({ kind }) => kind === 'han').length > 2
}

/** «Импорт – на 2%»: in the place of a verb. */
const isDashOf = (piece: Piece, next: Piece | undefined): boolean =>
  isDash(piece) && !piece.glued && is(next, 'by', 'to')

/** «По итогам» */
const isPreposition = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  /^(?:\p{L}{1,2}|\p{Ll}{3})$/u.test(piece.raw) &&
  !is(piece, 'other', 'goods') &&
  !inClass(piece, 'article')

/** "Exports of medicines rose 9%; over ten years exports doubled": the same flow; "the province's trade was $312 million. Exports". */
export function goesOnAboutGoods(
  { row, from, places }: PostCell,
  own: PostSubject | undefined,
  progress: Progress,
): boolean {
  const { sentence } = progress
  const { subject: told } = progress.topic
  if (own?.is === 'flow' && own.isForeign !== true && told !== undefined && told.is !== 'flow') {
    if (has(row.slice(0, 2), 'including') || has(sentence.row.slice(0, 2), 'including')) return true
    const isOpen = row.some(piece => isOneOf(piece, wholes)) || sentence.times.some(it => it.period !== undefined)
    // 对东盟、欧盟出口分别增长: the preposition holds for the whole list. "Trade of the two countries" is not of the province told of.
    const isOfPartners = sentence.places.every((it, i) => isDirected(it) || (i > 0 && it.role === undefined))
    if (told.isOwned === true) return !has(row, 'both') && (sentence.places.length === 0 || (isOfPartners && !isOpen))
  }
  if (told?.is !== 'goods' || own?.is !== 'flow' || own.isForeign === true) return false
  // "These exports were worth $792 million"
  if (sentence.row.some((it, i) => isFlow(it) && it.from >= from && is(sentence.row[i - 1], 'it'))) return true
  if (places.some(({ isOfOffice }) => !isOfOffice)) return false
  if (isBareFlow(progress) && !row.some(piece => isOneOf(piece, wholes))) return true
  const isOfGoods = (clause: number) => sentence.subjects.some(it => it.clause === clause && it.subject.is === 'goods')
  return sentence.subjects.some(it => it.to <= from && flowOf(it.subject) === own.flow && isOfGoods(it.clause))
}
/** "China bought wheat. Imports rose 73 times": the only flow of a sentence with no name; with an amount behind so many tonnes. */
const isBareFlow = ({ topic, sentence: { places, subjects, quantities } }: Progress): boolean =>
  subjects.length === 1 &&
  places.every(it => it.isOfOffice) &&
  ((topic.isAfterCount === true && flowOf(subjects[0]?.subject) !== 'T') || quantities.every(it => it.is !== 'money'))

/** "Tomato exports came to $181 million. Russia bought $100 million", "Rusiyaya 100 milyon dollarlıq məhsul göndərilib": of the goods told of. */
export const isDealInGoods = (
  own: PostSubject | undefined,
  { topic, sentence: { row, subjects, times } }: Progress,
): boolean => {
  if (topic.subject?.is !== 'goods' || own?.is !== 'flow') return false
  const isOfWares = has(row, 'wares')
  if (own.isDeal === true && !isOfWares)
    return subjects.every(({ subject }) => subject.is !== 'flow' || subject.isDeal === true)
  const isDated = times.some(({ period }) => period !== undefined)
  const isOpen = isDated || own.isForeign === true || row.some(piece => isOneOf(piece, wholes))
  return isOfWares && !isOpen && own.flow !== 'T'
}

const wholes = ['total', 'as-a-whole', 'both', 'the-country', 'of-total'] as const

/** "Cars remained the main item: exports came to $2.2 billion", 农产品表现突出，进口总额44亿元: of those goods. */
export function goodsOfMainItem(
  own: PostSubject | undefined,
  { from }: TextSpan,
  { row, subjects, places, quantities }: Sentence,
): PostSubject | undefined {
  const goods = subjects.findLast(({ subject, to }) => subject.is === 'goods' && to <= from)
  if (goods === undefined || own?.is !== 'flow' || own.flow === 'T') return undefined
  const flow = subjects.find(it => flowOf(it.subject) === own.flow && it.to <= from && it.clause > goods.clause)
  const isOfClause = (it: TextSpan): boolean => clauseAt(row, it.from) === goods.clause
  const isAlone = goods.isHan && [...subjects, ...places].every(it => it === goods || !isOfClause(it))
  const isHead = isAlone && (pieceBefore(row, goods.from)?.kind ?? 'mark') === 'mark'
  const isMost = (it: Piece): boolean => is(it, 'largest', 'one-of') || isKind(it, 'ordinal')
  // 原油是最大宗出口商品，出口总额790亿: of all goods.
  const isMain = own.isForeign !== true && row.some(it => it.to <= (flow?.from ?? 0) && isMost(it) && isOfClause(it))
  // 非油气出口中，对俄出口最多
  const isAmong = is(pieceAfter(row, subjects.findLast(it => it.clause === goods.clause)?.to ?? 0), 'among')
  const isOfOther = !isAmong && places.some(it => it.from >= goods.to && !isOfClause(it) && it.to <= from)
  const isWhole = row.some(it => it.from >= (flow?.from ?? 0) && it.to <= from && isOneOf(it, wholes))
  // 出口矿泉水4万吨，出口额8800万
  const isCounted = quantities.some(it => it.is === 'count' && is(row[it.end], 'unit') && isOfClause(it))
  return flow && (isHead || isMain || isAmong || (isCounted && !own.isForeign)) && !isOfOther && !isWhole
    ? goods.subject
    : undefined
}

/** What a number is of: the goods counted right before, "85 items worth $1.2 billion", «200 тонн на 3 млн»; the thing behind "of". */
export function thingOfNumber({ row, quantities, subjects }: Sentence, anchor: TextSpan): PostSubject | undefined {
  const number = quantities.find(it => it.from === anchor.from)
  if (number === undefined) return undefined
  // "750 milyard dollarlıq tədbirlər paketi"
  const thing = isAttributive(row[number.end - 1]) ? subjects.find(({ from }) => from >= anchor.from) : undefined
  if (thing?.subject.is === 'other' && thing.from - anchor.from <= 40) return thing.subject
  // "2.7 percent of gross domestic product", "500 million yuan ($70 million) of aid"
  const end = overBracket(row, number.end)
  const of = row[end]?.text === ')' ? end + 1 : end
  const noun = row[inClass(row[of + 1], 'article') ? of + 2 : of + 1]
  const whole = inClass(row[of], 'of') ? subjects.find(({ from }) => from === noun?.from) : undefined
  if (whole?.subject.is === 'other') return whole.subject
  // "$9 million worth of spare parts": of no goods in general.
  const worth = is(row[end], 'reach') && inClass(row[end + 1], 'of') ? upToMark(row.slice(end + 2, end + 6)) : []
  if (worth.length > 0 && !worth.some(it => is(it, 'wares') || isTrade(it))) return { is: 'goods' }
  const count = quantities.findLast(it => it.is === 'count' && it.to <= anchor.from)
  const between = row.slice(count?.end ?? 0, number.at)
  const isWorth = has(between.slice(-4), 'by', 'reach', 'it') && between.length <= 7
  const isCounted = has(between, 'unit') && !has(between, 'the-country', 'countries')
  // "Imports from the five countries stood at $7.1 billion".
  const isLed = is(row[(count?.at ?? 0) - 1], 'having')
  const isPlain = between.every(({ kind }) => kind === 'word') && !isLed
  const isOfGoods = count !== undefined && isWorth && isCounted && isPlain
  return number.is === 'money' && (isOfGoods || isOfTonnes(row, number.end)) ? { is: 'goods' } : undefined
}

/** "6,2 milyon dollar dəyərində 6 min 701 ton banan": so many tonnes right behind what they are worth; not "ton mal", tonnes of all goods. */
function isOfTonnes(row: readonly Piece[], end: number): boolean {
  const at = row.findIndex((piece, i) => i > end && i <= end + 6 && is(piece, 'tonnes'))
  const count = row.slice(end + 1, at)
  return is(row[end], 'reach') && count.length > 0 && count.every(isNumber) && !is(row[at + 1], 'wares')
}
const isNumber = (piece: Piece): boolean => piece.kind === 'number' || isKind(piece, 'scale', 'number')

/** A balance is of one pair: the amounts of a list are of something else, but for «На Китай пришлось 295 млрд, на ЕС – 236 млрд». */
export const isItemOfBalance = (own: PostSubject, cell: PostCell, anchor: TextSpan, { claims }: Progress): boolean =>
  flowOf(own) === 'B' && isListItem(cell, anchor) && !claims.some(it => it.flow === 'B')

/** The areas of the topic, without the places that the sentence names after the amount. */
export const mentionedBefore = ({ places }: Sentence, { mentioned }: PostTopic, { to }: TextSpan) =>
  mentioned.filter(area => !places.some(it => it.area === area && it.from >= to))
