/** Clauses that tell a change without a number: "…, while imports from China fell", "…, and in May turnover rose again". */
import { is, isDown, isMark, isOneOf, isUp } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Sentence } from '../words/sentence.ts'
import { isBoundary, type NamedSubject } from '../words/subject.ts'
import type { TimeMark } from '../words/times.ts'

/** Where such clauses begin, behind the last number of a sentence or, in one without numbers, behind its first clause. */
export function tailsAfter(sentence: Sentence, end: number): readonly number[] {
  const { row } = sentence
  // Most sentences tell no change behind their last number.
  if (!row.some((piece, at) => at >= end && (isChange(piece) || is(piece, 'record')))) return []
  const starts = [...row.keys()].filter(at => at >= Math.max(end, 1) && isStart(row, at))
  return starts.filter((start, i) => {
    const stop = starts[i + 1] ?? row.length
    return (end > 0 || tellsTrade(sentence, 0, start)) && tellsChange(sentence, start, stop)
  })
}

/** A comma, a semicolon, a dash or "while" before a clause. */
const isStart = (row: readonly Piece[], at: number): boolean => {
  const piece = row[at]
  if (piece === undefined) return false
  const isMarked = isBoundary(piece, row[at + 1]) && !isMark(piece, '"():、|•')
  // «В Турцию — сократился»
  const isBeforeVerb = /^[—-]$/.test(piece.text) && isChange(row[at + 1])
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
  if (words.some(piece => piece.kind === 'number' && !isOfTime(sentence, piece))) return false
  const flow = subjects.find(({ subject }) => subject.is === 'flow' && subject.isWeak !== true)
  return flow !== undefined || isElliptic(sentence, words)
}

/** "With Turkmenistan it fell", "Türkmənistanla isə azalıb", "in May they fell": a partner or a time, a change and small words. */
export function isElliptic(sentence: Sentence, words: readonly Piece[]): boolean {
  const { places, times } = sentence
  const isNamed = (piece: Piece): boolean =>
    [...places, ...times].some(it => it.from <= piece.from && piece.to <= it.to)
  const [first, last] = [words[0], words.at(-1)]
  const inside = (it: { readonly from: number; readonly to: number }): boolean =>
    it.from >= (first?.from ?? 0) && it.to <= (last?.to ?? 0)
  const partners = places.filter(it => inside(it) && !it.isOfOffice)
  const isOfPartner =
    partners.length === 1 && partners.every(({ role }) => role === 'with' || role === 'to' || role === 'from')
  const isOfTime = partners.length === 0 && times.some(it => inside(it) && it.period !== undefined)
  // 与上年同期相比减少, "and fell on the year"
  const isOfYear =
    partners.length === 0 &&
    words.some(piece => is(piece, 'year-ago')) &&
    !words.some(piece => is(piece, 'more', 'less'))
  if (isOfNumberBefore(words)) return true
  if (!isOfPartner && !isOfYear && !(isOfTime && words.some(piece => is(piece, 'it')))) return false
  const others = words.filter(piece => piece.kind !== 'mark' && !isNamed(piece) && !isChange(piece))
  const long = others.filter(piece => piece.text.length > 4 && !isOneOf(piece, plain))
  return (
    long.length === 0 || (long.length === 1 && long.every(piece => piece.senses.length === 0 && piece.text.length < 8))
  )
}

/** 自阿进口2亿美元，略有下降: small words and a change of the value before. */
export const isOfNumberBefore = (words: readonly Piece[]): boolean => {
  const inside = words.filter(({ kind }) => kind !== 'mark')
  return (
    inside.length > 1 &&
    inside.every(it => it.kind === 'han' && (is(it, 'adverb') || isChange(it))) &&
    inside.some(isChange)
  )
}

const plain = ['it', 'while', 'and', 'over', 'by', 'to', 'from', 'than', 'year-ago'] as const

const isChange = (piece: Piece | undefined): boolean => isUp(piece) || isDown(piece)

const isOfTime = ({ times }: Sentence, { from, to }: Piece): boolean =>
  times.some(time => time.from <= from && to <= time.to)

const subjectsIn = ({ row, subjects }: Sentence, from: number, to: number): readonly NamedSubject[] => {
  const [first, last] = [row[from], row[to - 1]]
  return subjects.filter(it => it.from >= (first?.from ?? 0) && it.to <= (last?.to ?? 0))
}

/** "Fell by 26% after a drop of 8% in March": the time of the other change. */
export const isBehindAfter = ({ from }: TimeMark, to: number, { row, quantities }: Sentence): boolean =>
  quantities.some(
    it =>
      it.from >= to && it.to <= from && row.slice(Math.max(0, it.at - 4), it.at).some(piece => is(piece, 'outranked')),
  )

/** "…, Trend reports, a sharp decline of 18%": a noun of change right behind a comma. */
export function isApposed(row: readonly Piece[], at: number): boolean {
  const noun = at - (is(row[at - 1], 'about', 'over', 'under') ? 2 : 1)
  const comma = row.findLastIndex((piece, i) => i < noun && piece.text === ',')
  const between = row.slice(comma + 1, noun)
  return is(row[noun], 'rise-of') && comma !== -1 && between.length < 3 && between.every(it => it.senses.length === 0)
}
