/** Where a sentence is cut: between two of its numbers, and before clauses that tell a change without one, "while imports from China fell". */
import type { TextSpan } from '../../../answers/model/post.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import { has, is, isChange, isDash, isFlow, isMark, isOneOf, isPartnerNoun, isSpacedDash } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected } from '../words/place-rules.ts'
import { isWithin, piecesBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, isBoundary, type NamedSubject } from '../words/subject.ts'
import type { TimeMark } from '../words/times.ts'

/** The first strong boundary between two anchors, else comma, else "and". "8.3 percent, or $324 million": one change is in one cell. */
export function cutBetween(row: readonly Piece[], from: number, to: number): number | undefined {
  if (to - from <= 3 && has(row.slice(from, to), 'or')) return undefined
  // "3 milyard dollar və 15 faiz payla Oman": both are of the country behind them.
  const [percent, share] = row.slice(to + 1, to + 3)
  if (to - from === 1 && is(row[from], 'and') && isPostposed(percent) && is(share, 'share')) return undefined
  // «При росте экспорта на 6% товарооборот сократился на 2%»: the next flow and its verb, right behind the number.
  const [by, next] = [row[from - 3], row[from]]
  if (is(by, 'by') && isFlow(next) && next?.ending === '' && row.slice(from + 1, to).some(isChange)) return from
  // "A 21% share (worth $21 billion) of Kazakhstan's trade"
  const open = is(row[from], 'share') ? from + 1 : from
  const isOpened =
    row[open]?.text === '(' && to === open + (is(row[open + 1], 'reach', 'about', 'over', 'under') ? 2 : 1)
  const close = isOpened ? row.findIndex(({ text }, at) => at > to && text === ')') : -1
  if (close > to && close - to <= 4 && goesOnBehind(row, close)) return undefined
  // "$1.8 billion (2018), $1.4 billion (2017)": behind the bracket with the time of the first.
  if (row[from]?.text === '(' && row[from + 2]?.text === ')' && from + 3 < to) return cutBetween(row, from + 3, to)
  const flow = commaAfterFlow(row, from, to)
  if (flow !== undefined) return flow
  const label = commaBeforeLabel(row, from, to)
  if (label !== undefined) return label
  const isClosed = row[from]?.text === ')' && piecesBefore(row, from, 4).some(({ text }) => text === '(')
  for (const isBoundary of [isStrong, isComma, (it: Piece) => is(it, 'and')])
    for (let at = isClosed && goesOnBehind(row, from) ? from + 1 : from; at < to; at += 1) {
      const piece = row[at]
      const isInside =
        (is(row[at - 1], 'more', 'less') && is(row[at + 1], 'than')) ||
        isBeforeComparison(row, at, to) ||
        // "$3.5 billion of this amount fell on exports", «9,9% из них закупил Оман»
        (at === from && is(row[at], 'including') && is(row[at + 1], 'it', 'deals')) ||
        isNounComplement(row, at, from)
      if (piece !== undefined && !isInside && isBoundary(piece, row[at + 1]))
        return isBehindName(piece, row[at + 1]) ? nameBefore(row, from, at) : at
    }
  return undefined
}

/** "$4.2 billion (17%) came from China", «17% (4,2 млрд) — на Китай»: the words behind a bracket with one number are of both numbers. */
function goesOnBehind(row: readonly Piece[], close: number): boolean {
  const [next, second] = [row[close + 1], row[close + 2]]
  // «Россия ($5,6 млрд) с показателями экспорта – $1,8 млрд»: the label of the next number.
  const dash = row.findIndex((piece, at) => at > close && isSpacedDash(piece, row[at + 1]))
  if (dash !== -1 && dash - close <= 4 && is(row[dash - 1], 'exports', 'imports')) return false
  const isDashed = next !== undefined && isSpacedDash(next, second) && is(second, 'by', 'as-to', 'from')
  return isDashed || (next?.kind === 'word' && !is(next, 'and', 'while'))
}

/** "In May of this year", "the capacity of this line": behind a noun, not behind the amount that it is a part of. */
export const isNounComplement = (row: readonly Piece[], at: number, amountEnd = 0): boolean =>
  is(row[at], 'including') && at > amountEnd && row[at - 1]?.kind === 'word'

/** «9,7 млрд — экспорт, 18,3 млрд — это наш импорт», «4,2 млрд — на Китай»: what is behind the dash is of the number before it. */
function commaAfterFlow(row: readonly Piece[], end: number, to: number): number | undefined {
  const from = row[end]?.text === ')' ? end + 1 : end
  const [dash, next] = [row[from], row[from + 1]]
  const flow = row.slice(from + 1, from + 4).find(piece => piece.words.length > 0 && !is(piece, 'it', 'the-country'))
  const isFlowBehind = is(flow, 'exports', 'imports', 'shipments', 'purchases')
  if (dash === undefined || !isSpacedDash(dash, next) || !(isFlowBehind || is(next, 'by', 'from', 'as-to', 'among')))
    return undefined
  const comma = row.findIndex((piece, at) => at > from && at < to && piece.text === ',')
  return comma === -1 ? undefined : comma
}

/** «Второй партнёр – Китай, его доля 21%», «второе место, пишет газета, у Китая, с которым»: the name is of the place before it. */
export function commaAfterName({ row, places }: Sentence, end: number, to: number): number | undefined {
  const between = row.slice(end, to)
  const dash = between.find((piece, i) => isSpacedDash(piece, row[end + i + 1]))
  const mark = dash ?? between.filter(({ text }) => text === ',')[1]
  const start = mark === undefined ? to : row.indexOf(mark)
  const name = places.find(({ from }) => [row[start + 1]?.from, row[start + 2]?.from].includes(from))
  const comma = row.findIndex(({ from }) => from >= (name?.to ?? Infinity))
  const isOfPlace = dash !== undefined || has(row.slice(comma + 1, comma + 3), 'which')
  return row[comma]?.text === ',' && comma < to && isOfPlace ? comma : undefined
}

/** "Exports: $520 million, imports: $1.6 billion": the label is of the number behind its colon. */
function commaBeforeLabel(row: readonly Piece[], from: number, to: number): number | undefined {
  const colon = row.findIndex((piece, at) => at > from && at < to && piece.text === ':')
  const comma = row.findLastIndex((piece, at) => at >= from && at < colon && isMark(piece, ',;)'))
  const isBeside = is(row[colon - 1], 'exports', 'imports', 'turnover') || is(row[colon + 1], 'minus')
  // "Imports fell 5%, exports rose: to China by 12%"
  const label = row.slice(comma + 1, colon)
  const isChanged = to - colon <= 5 && has(label, 'exports', 'imports') && label.some(isChange)
  const isLabel = colon === to - 1 || (colon === to - 2 && isBeside) || isChanged
  const reach = is(row[comma + 1], 'balance') || isChanged ? 8 : 5
  return comma !== -1 && isLabel && colon - comma <= reach ? comma : undefined
}

/** A bracket, a dash or "with" between the name of an item and its amount. */
const isBehindName = (piece: Piece, next: Piece | undefined): boolean =>
  piece.text === '(' || is(next, 'having') || isSpacedDash(piece, next)

/** "$1.5 billion, or 2.85 percent, less than in 2022", «на 11,9% больше, чем»: the comma before the words of the change. */
const isBeforeComparison = (row: readonly Piece[], at: number, to: number): boolean =>
  row[at]?.text === ',' && at + 2 < to && isComparative(row[at + 1]) && row[at + 2]?.kind === 'word'

/** "Less than" is in one piece a bound, and before the words of a time a comparison. */
export const isComparative = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && is(piece, 'over', 'under') && piece.text.includes(' ')

/** The mark, "and" or "than" before the name that a bracket is of: "…, China (10 billion)"; else the bracket: "ikinci yerdə isə Çin (10 milyard)". */
function nameBefore(row: readonly Piece[], from: number, bracket: number): number {
  const comma = row.findLastIndex(
    (piece, at) =>
      at >= from &&
      at < bracket &&
      (isMark(piece, ',、') || (piece.kind === 'word' && is(piece, 'and', 'than') && !is(row[at - 1], 'place'))),
  )
  return comma === -1 || bracket - comma > 6 || isBeforeComparison(row, comma, bracket) ? bracket : comma
}

const isStrong = (piece: Piece): boolean => isMark(piece, ';:()|•。') || is(piece, 'while', 'including')
const isComma = (piece: Piece, next: Piece | undefined): boolean =>
  isSpacedDash(piece, next) || (isMark(piece, ',、/') && !is(next, 'more', 'less'))

/** Where such clauses begin, behind the last number of a sentence or, in one without numbers, behind its first clause. */
export function trailingClauses(sentence: Sentence, end: number): readonly number[] {
  const { row } = sentence
  // Most sentences tell no change behind their last number.
  if (!row.some((piece, at) => at >= end && (isChange(piece) || is(piece, 'record')))) return []
  const starts = [...row.keys()].filter(at => at >= Math.max(end, 1) && isStart(row, at))
  return starts.filter((start, i) => {
    const stop = starts[i + 1] ?? row.length
    // «Сильнее всего, на 38%, вырос экспорт»: the verb of the number ahead.
    const isLed = is(row[end - 3], 'by') && row[end - 4]?.kind === 'mark'
    const isOfAhead = isChange(row[start + 1]) && isLed && subjectsIn(sentence, 0, start).length === 0
    return (end > 0 ? !isOfAhead : tellsTrade(sentence, 0, start)) && tellsChange(sentence, start, stop)
  })
}

/** A comma, a semicolon, a dash or "while" before a clause. */
const isStart = (row: readonly Piece[], at: number): boolean => {
  const piece = row[at]
  if (piece === undefined) return false
  const isMarked = isBoundary(piece, row[at + 1]) && !isMark(piece, '"():、|•')
  // «В Турцию — сократился»
  const isBeforeVerb = isDash(piece) && isChange(row[at + 1])
  return (isMarked && !isBeforeVerb) || (is(piece, 'while') && !isStart(row, at - 1))
}

/** The words before the first such clause are about a trade. */
const tellsTrade = (sentence: Sentence, from: number, to: number): boolean =>
  subjectsIn(sentence, from, to).some(({ subject }) => subject.is === 'flow') &&
  sentence.row.slice(from, to).some(piece => isChange(piece) || is(piece, 'record'))

/** A change of a flow with a country or a time of its own, of another flow, or of the same flow with another partner. */
function tellsChange(sentence: Sentence, from: number, to: number): boolean {
  const words = sentence.row.slice(from, to)
  const change = words.findIndex(piece => isChange(piece) || is(piece, 'record'))
  const subjects = subjectsIn(sentence, from, to)
  if (change === -1 || subjects.some(({ subject }) => subject.is !== 'flow')) return false
  if (words.some(piece => piece.kind === 'number' && !isWithin(piece, sentence.times))) return false
  const flow = subjects.find(({ subject }) => subject.is === 'flow' && subject.isWeak !== true)
  return flow !== undefined || isElliptical(sentence, words)
}

/** "With Turkmenistan it fell", "Türkmənistanla isə azalıb", "in May they fell": a partner or a time, a change and small words. */
function isElliptical(sentence: Sentence, words: readonly Piece[]): boolean {
  const { places, times } = sentence
  const isNamed = (piece: Piece): boolean => isWithin(piece, [...places, ...times])
  const clause = [spanOf(words)]
  const partners = places.filter(it => isWithin(it, clause) && !it.isOfOffice)
  const isOfPartner = partners.length === 1 && partners.every(isDirected)
  const isOfTime = partners.length === 0 && times.some(it => isWithin(it, clause) && it.period !== undefined)
  // 与上年同期相比减少, "and fell on the year"
  const isOfYear = partners.length === 0 && has(words, 'year-ago') && !has(words, 'more', 'less')
  if (isChangeOfNumberBefore(words)) return true
  if (!isOfPartner && !isOfYear && !(isOfTime && has(words, 'it'))) return false
  const others = words.filter(piece => piece.kind !== 'mark' && !isNamed(piece) && !isChange(piece))
  const long = others.filter(piece => piece.text.length > 4 && !isOneOf(piece, plain))
  return long.length < 2 && long.every(piece => piece.senses.length === 0 && piece.text.length < 8)
}

/** 自阿进口2亿美元，略有下降: small words and a change of the value before. */
const isChangeOfNumberBefore = (words: readonly Piece[]): boolean => {
  const inside = words.filter(({ kind }) => kind !== 'mark')
  return inside.length > 1 && inside.every(it => it.kind === 'han' && (is(it, 'adverb') || isChange(it)))
}

const plain = ['it', 'while', 'and', 'over', 'by', 'to', 'from', 'than', 'year-ago'] as const

const subjectsIn = ({ row, subjects }: Sentence, from: number, to: number): readonly NamedSubject[] =>
  subjects.filter(it => isWithin(it, [spanOf(row.slice(from, to))]))
const spanOf = (words: readonly Piece[]): TextSpan => ({ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 })

/** "Fell by 26% after a drop of 8% in March": the time of the other change. */
export const isTimeOfEarlierChange = ({ from }: TimeMark, to: number, { row, quantities }: Sentence): boolean =>
  quantities.some(it => it.from >= to && it.to <= from && has(piecesBefore(row, it.at, 4), 'outranked'))

/** «Торговля с союзом, в который Грузия вступила в 2020 году»: in a clause about a noun, without the amount. */
export const isOfOtherNoun = ({ from }: TimeMark, anchor: Pick<TextSpan, 'from'>, { row }: Sentence): boolean => {
  const clause = clauseAt(row, from)
  const start = row.findIndex(piece => clauseAt(row, piece.from) === clause)
  const which = row.slice(start, start + 3).find(piece => is(piece, 'which'))
  return which !== undefined && which.from < from && clauseAt(row, anchor.from) !== clause
}

/** "Exports soared, and officials hope for a record this year": the time is in a later clause that tells an aim. */
export function isOfNextAim(time: TimeMark, anchor: TextSpan, sentence: Sentence): boolean {
  const { row } = sentence
  if (isYearOfNextAim(time, anchor, sentence)) return true
  const comma = row.findLastIndex((piece, at) => piece.to <= time.from && isBoundary(piece, row[at + 1]))
  if (row[comma]?.text !== ',' || anchor.to > (row[comma]?.from ?? 0)) return false
  const end = row.findIndex((piece, at) => piece.from >= time.from && isBoundary(piece, row[at + 1]))
  return has(row.slice(comma, end === -1 ? undefined : end), 'target', 'expected')
}

/** "It passed $1 billion, and they agreed to bring it to $3 billion by 2030": a year to come, behind "and", of an amount behind. */
function isYearOfNextAim(time: TimeMark, { from, to }: TextSpan, { row, quantities }: Sentence): boolean {
  const isAhead = time.isOver === false && !time.isCurrent && time.period?.length === 4
  const isApart = piecesBetween(row, to, time.from).some(it => is(it, 'and') || it.text === ',')
  const isAim = row.some(it => it.from < from && is(it, 'target', 'expected'))
  return isAhead && isApart && !isAim && quantities.some(it => it.is === 'money' && it.from >= to)
}

/** "It is $10 billion; two years ago it was 15 billion": the older time leads the next clause, which has its own value. */
export function leadsNextValue({ from, isOver }: TimeMark, { to }: TextSpan, { row, quantities }: Sentence): boolean {
  const mark = row[row.findIndex(piece => piece.from >= from) - 1]
  const isLead = isMark(mark, ',;') && mark !== undefined && to <= mark.from && isOver === true
  return isLead && quantities.some(it => it.is === 'money' && clauseAt(row, it.from) === clauseAt(row, from))
}

/** "…, Trend reports, a sharp decline of 18%": a noun of change right behind a comma. */
export function isApposition(row: readonly Piece[], at: number): boolean {
  const noun = at - (is(row[at - 1], 'about', 'over', 'under') ? 2 : 1)
  const comma = row.findLastIndex((piece, i) => i < noun && piece.text === ',')
  const between = row.slice(comma + 1, noun)
  // "…, he said at a press conference, up 10%"
  const isVerb = between.length === 0 && row[noun]?.kind === 'word' && is(row[noun], 'up', 'down')
  const isNoun = is(row[noun], 'rise-of') && between.length < 3 && between.every(it => it.senses.length === 0)
  return comma !== -1 && (isNoun || isVerb)
}

/** "Imports came to $8 billion with the largest volumes from Türkiye (52%)": the place of a part; not "with its largest partner". */
export function isLargestPart({ from }: TextSpan, { to }: TextSpan, { row }: Pick<Sentence, 'row'>): boolean {
  const start = row.findIndex(piece => piece.from >= to && is(piece, 'having'))
  const words = start === -1 ? [] : row.slice(start).filter(piece => piece.to <= from)
  return !words.some(isPartnerNoun) && has(words, 'largest', 'best', 'most')
}
