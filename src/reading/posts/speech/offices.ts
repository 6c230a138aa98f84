/** Offices around names: "Chinese Ambassador to Azerbaijan", «экономист», 商务部部长. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { once } from '../../../data/model/remembered.ts'
import type { Area } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import { normalize } from '../../text/normalize.ts'
import { inClass } from '../../text/word-grammar.ts'
import { hasEnding } from '../words/endings.ts'
import { has, hasCapital, is, isCapitalized, isHyphen } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { meets, pieceBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { generalLexicon, postLexicon } from '../words/vocabulary.ts'
import { outletCountry } from './outlet.ts'

export interface Office extends TextSpan {
  readonly words: string
  /** The stems of its words of office: what "the ambassador" is matched with. */
  readonly key: string
  /** The country that it speaks for. */
  readonly area?: Area
}

/** The most words between an office and its holder: "of Economy and Trade of the Republic of". */
const farthest = 8

/** The office right before a name. "The head of customs, Shahin Baghirov, said": the name may be between commas. */
export function officeBefore(text: string, sentence: Sentence, at: number, end: number): Office | undefined {
  const { row } = sentence
  const nameAt = row[at - 1]?.text === ',' && /^[,.]$/.test(row[end]?.text ?? '.') ? at - 1 : at
  // «Экономист центра «Вектор» Павел Стрельцов»
  const mark = row[nameAt - 1]?.text === '"' ? row.slice(0, nameAt - 1).findLastIndex(({ text: it }) => it === '"') : -1
  let first: number | undefined
  for (let i = (mark === -1 || mark < nameAt - 6 ? nameAt : mark) - 1; i >= Math.max(0, nameAt - farthest); i -= 1) {
    if (isBreak(row, i) && !isOfList(row, i)) break
    if (isOffice(row[i])) first = i
    else if (first !== undefined) break
  }
  return first === undefined ? undefined : officeFrom(text, sentence, first, nameAt)
}

/** "Minister of Investments, Industry and Trade": a comma between words with capitals, "and" behind it. */
const isOfList = (row: readonly Piece[], at: number): boolean =>
  row[at]?.text === ',' &&
  [row[at - 1], row[at + 1]].every(it => it?.kind === 'word' && hasCapital(it)) &&
  has(row.slice(at + 2, at + 4), 'and')

/** The office behind a name, between commas or brackets: "Wang Lijun, deputy head of the GAC." */
export function officeBehind(text: string, sentence: Sentence, nameEnd: number): Office | undefined {
  const { row } = sentence
  if (!/^[,(—-]$/.test(row[nameEnd]?.text ?? '')) return undefined
  let [at, end] = [nameEnd + 1, nameEnd + 1]
  while (end < row.length && end - at < 14 && !isClauseMark(row, end)) end += 1
  while (at < end && inClass(row[at], 'article')) at += 1
  const inside = row.slice(at, end)
  const office = inside.findIndex(isOffice)
  const isOther = has(inside, 'say', 'no-office', 'he') || isName(row[at + office + 1])
  if (office === -1 || office > 6 || isOther) return undefined
  return officeOf(text, sentence, at, end)
}

const isName = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && isCapitalized(piece) && piece.senses.length === 0 && !isWeekday(piece)

/** "Monday" has a capital and is no name. */
export const isWeekday = ({ text }: Piece): boolean => weekdays().has(text)
const weekdays = once(
  () =>
    new Set(
      languages.flatMap(({ hear }) => {
        const format = new Intl.DateTimeFormat(hear.locale, { weekday: 'long', timeZone: 'UTC' })
        return Array.from({ length: 7 }, (_, i) => normalize(format.format(Date.UTC(2025, 0, 5 + i))))
      }),
    ),
)

/** The offices of a sentence that are not in one of these spans: "the ambassador", «иранский дипломат». */
export function bareOffices(text: string, sentence: Sentence, taken: readonly TextSpan[]): readonly Office[] {
  const { row } = sentence
  const found: Office[] = []
  for (let at = 0; at < row.length; at += 1) {
    const piece = row[at]
    if (piece === undefined || !isOffice(piece)) continue
    let end = at + 1
    while (isOffice(row[end])) end += 1
    const isTaken = taken.some(it => meets(it, piece))
    // "The ambassador of Kenya"
    const isOf =
      /^\p{Ll}{2,3}$/u.test(row[end]?.text ?? '') && sentence.places.some(it => it.from === row[end + 1]?.from)
    const ownEnd = belongs(sentence, end) ? end + 1 : end
    if (!isTaken) found.push(officeFrom(text, sentence, at, isOf ? end + 2 : ownEnd))
    at = end - 1
  }
  return found
}

/** A word of office; "trade minister" is one too, though its words are known as no trade. */
export function isOffice(piece: Piece | undefined): boolean {
  if (piece === undefined) return false
  if (is(piece, 'office')) return true
  if (!is(piece, 'not-trade')) return false
  const { han } = postLexicon().lexicon
  const isNamed = (word: string): boolean =>
    han.get(word)?.some(sense => sense.kind === 'post' && sense.word === 'office') ?? false
  if (piece.kind === 'han') return [...piece.text].some((_, i) => isNamed(piece.text.slice(i)))
  const words = piece.text.split(' ').map(word => ({ ...piece, text: word }))
  return words.some((word, at) =>
    postLexicon()
      .at([word], 0)
      ?.senses.some(sense => (at > 0 || words.length > 1) && sense.kind === 'post' && sense.word === 'office'),
  )
}

/** Extends an office to the left, over the country and the body that it belongs to. */
function officeFrom(text: string, sentence: Sentence, first: number, end: number): Office {
  const { row } = sentence
  let start = first
  for (let at = first - 1; at >= Math.max(0, first - 10, start - 4); at -= 1) {
    const isOther = isPerson(sentence, at) && isPerson(sentence, at - 1)
    if (isOther || isBreak(row, at) || is(row[at], 'and', 'came-in')) break
    if (belongs(sentence, at)) start = at
  }
  return officeOf(text, sentence, start, end)
}

/** "The Ministry of Economy of Georgia": a body with the words that belong to it. Undefined without a name, and in a case of no speaker: «в министерстве». */
export function bodyAt(text: string, sentence: Sentence, at: number): Office | undefined {
  const { row } = sentence
  const isLink = (piece: Piece | undefined): boolean => piece?.kind === 'word' && piece.text.length <= 3
  let end = at + 1
  for (let next = end; next < end + 3; next += 1) {
    if (belongs(sentence, next)) end = next + 1
    else if (!isLink(row[next])) break
  }
  const found = officeFrom(text, sentence, at, end)
  const lead = pieceBefore(row, found.from)
  const isOblique = is(lead, 'as-to') || hasEnding(row[end - 1], 'over')
  return isOblique || !/\p{Lu}|\p{Script=Han}/u.test(found.words) ? undefined : found
}

/** A word of a name, of a person or a thing; two are the name of somebody else. */
const isPerson = ({ row, places }: Sentence, at: number): boolean =>
  isName(row[at]) && !places.some(place => place.from < (row[at]?.to ?? 0) && (row[at]?.from ?? 0) < place.to)

function belongs({ row, places }: Sentence, at: number): boolean {
  const piece = row[at]
  if (piece === undefined || piece.text === '-') return false
  if (is(piece, 'body', 'other', 'goods', 'turnover', 'foreign', 'not-trade')) return true
  if (places.some(place => meets(place, piece))) return true
  const isOpening = at === 0 && generalLexicon().at(row, at) !== undefined
  return isName(piece) && !isOpening && !inClass(piece, 'article') && outletCountry(undefined, piece.raw) === undefined
}

function officeOf(text: string, { row, places }: Sentence, at: number, end: number): Office {
  const [from, to] = [row[at]?.from ?? 0, row[end - 1]?.to ?? 0]
  const inside = places.filter(place => place.from >= from && place.to <= to && !place.isOurs)
  const own = inside.find(({ role }) => role !== 'to' && role !== 'in')
  const words = text.slice(from, to).replace(/\s+/g, ' ')
  const key = row.slice(at, end).filter(isOffice).map(keyOf).join(' ')
  return { from, to, words, key, ...(own !== undefined && { area: own.area }) }
}

const keyOf = ({ entry, text }: Piece): string => entry?.words.map(({ stem }) => stem).join(' ') ?? text

const isClauseMark = (row: readonly Piece[], at: number): boolean => row[at]?.kind === 'mark' && !isHyphen(row, at)

const isBreak = (row: readonly Piece[], at: number): boolean =>
  isClauseMark(row, at) || row[at]?.kind === 'number' || is(row[at], 'say', 'no-office', 'according', 'he')
