/** Persons that a text names: "Chinese Ambassador to Azerbaijan Lu Mei", "Wen Guang, the Chinese diplomat,". */
import type { Speaker } from '../../../data/model/schema.ts'
import { languageOf } from '../../../languages/languages.ts'
import type { Context } from '../../text/context.ts'
import { hasWord, senseOf } from '../../text/word-sense.ts'
import { has, hasCapital, hasSmallLetter, is, isCapitalized, isHyphen, isJoint, isOneOf } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isWithin, piecesBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isGivenName, isSecondName } from '../words/time-clauses.ts'
import { generalLexicon, namesLexicon } from '../words/vocabulary.ts'
import { hanPeople, type PersonMention } from './han-people.ts'
import { isOffice, isWeekday, officeBefore, officeBehind } from './offices.ts'
import { outletCountry } from './outlet.ts'

/** The persons that a sentence names, with their offices. `from` and `to` include the office before the name. */
export function peopleIn(text: string, sentence: Sentence, context: Context): readonly PersonMention[] {
  const named = namesIn(text, sentence).flatMap(run => mention(text, sentence, run, context) ?? [])
  // "Palatanın prezidenti Anar Bağırov Bakıda Böyük Çay forumunda", "Jo Li, head of the Institute of Economic Research": the second name.
  const isOfHolder = (one: PersonMention, other: PersonMention): boolean =>
    other.office !== undefined &&
    ((other.from < one.from && one.to <= other.to) ||
      (other.from === one.from &&
        other.to < one.to &&
        !sentence.row.some(piece => piece.from >= other.to && piece.to <= one.to && isJoint(piece))))
  const own = named.filter(it => !named.some(other => isOfHolder(it, other)))
  return [...own, ...hanPeople(text, sentence, context)].toSorted((a, b) => a.from - b.from)
}

/** Words of a name: indexes of pieces, `end` not included. */
interface Run {
  readonly at: number
  readonly end: number
}

/** Words with a capital that follow each other. */
function namesIn(text: string, sentence: Sentence): readonly Run[] {
  const { row } = sentence
  const found: Run[] = []
  for (let at = 0; at < row.length; at += 1) {
    if (!isNameWord(row, at, sentence)) continue
    let end = at + 1
    while (end - at < 6 && goesOn(text, sentence, end)) end += isHyphen(row, end) || isInitial(row, end) ? 2 : 1
    const run = withoutPlace(row, withoutOutlet(row, withoutGovernedWords(row, withoutBodies(row, { at, end }))))
    if (!isOutlet(row, run) && !isOfBank(row, run) && !isWhere(row, run) && !isGoverned(row, run)) found.push(run)
    at = end - 1
  }
  return found.filter((run, i) => !isOfBody(row, run, found[i + 1]))
}

/** "The Eurasian Development Bank": before a body with a capital. */
const isOfBank = (row: readonly Piece[], { end }: Run): boolean =>
  is(row[end], 'body') && hasCapital(row[end]) && row[end]?.kind === 'word'

/** «Председатель Коллегии ЕЭК Бакытжан Орманов», «Фонда городов "Мост" Ян Ким», "Prezident Aparatının rəhbəri Mahmud Vaezi": what is before a full name is the body that it speaks for. */
function isOfBody(row: readonly Piece[], { at, end }: Run, next: Run | undefined): boolean {
  if (next === undefined || end - at > 1 || next.end - next.at < 2 || !isOffice(row[at - 1])) return false
  const between = row.slice(end, next.at)
  if (between.at(-1)?.text === '"') return !between.some(piece => piece.text === ',' || is(piece, 'say'))
  const isOwn = (piece: Piece): boolean => hasCapital(piece) || isOffice(piece)
  return between.length > 0 && between.length < 4 && between.every(isOwn)
}

/** Without a capital: «Ван» is a surname. */
const isNamePart = (piece: Piece | undefined): boolean => is(piece, 'name-part') && hasSmallLetter(piece)

function goesOn(text: string, sentence: Sentence, at: number): boolean {
  const { row } = sentence
  const [before, piece] = [row[at - 1], row[at]]
  if (before === undefined || piece === undefined) return false
  // "Wang Chien-shien": the second syllable of a given name.
  const isShort = isNameWord(row, at - 2, sentence) && row.slice(at - 2, at).every(({ raw }) => raw.length < 6)
  if (isHyphen(row, at) && isShort && isArticleOfName(row, at + 1)) return true
  // "Reza Karimi-Irani": behind two words of a name, no country.
  if (isHyphen(row, at) && isNameWord(row, at - 2, sentence) && isCapitalized(row[at + 1])) return true
  if (isHyphen(row, at) || isInitial(row, at)) return isNameWord(row, at + 1, sentence)
  // "Yousef bin Hassan"
  if (isNamePart(piece) && isNameWord(row, at + 1, sentence)) return true
  if (isArticleOfName(row, at) && isHyphen(row, at + 1)) return isNameWord(row, at + 2, sentence)
  const gap = text.slice(before.to, piece.from)
  return (
    (gap === ' ' || gap === '. ' || (gap === '.' && before.raw.length === 1) || /^\s{1,6}$/.test(gap)) &&
    isNameWord(row, at, sentence)
  )
}

/** "Hadi al-Rubaye", «Хади аль-Рубайи». */
const isArticleOfName = (row: readonly Piece[], at: number): boolean => /^\p{Ll}{2,5}$/u.test(row[at]?.raw ?? '')

/** "M. Cabbarov", «М.Яман»: the point behind an initial. */
const isInitial = (row: readonly Piece[], at: number): boolean =>
  row[at]?.text === '.' && /^\p{Lu}$/u.test(row[at - 1]?.raw ?? '')

function isNameWord(row: readonly Piece[], at: number, { places, times }: Sentence): boolean {
  const piece = row[at]
  if (piece === undefined || piece.kind !== 'word') return false
  if (!/^\p{Lu}(?:[\p{Ll}\p{M}]|'?\p{Lu}\p{Ll}|$)/u.test(piece.raw)) return false
  // «В.Путин», "O. Bolat": an initial, not the word.
  if ((isInitial(row, at + 1) && at === 0) || isGivenName(row, at)) return true
  if (isOneOf(piece, notOfName) || isWeekday(piece)) return false
  return !isWithin(piece, places) && !isWithin(piece, times) && !isEveryday(row, at)
}

const notOfName = [
  ...(['office', 'body', 'say', 'according', 'he', 'he-says', 'honorific', 'it'] as const),
  ...(['foreign', 'not-trade', 'the-country', 'turnover', 'exports', 'imports', 'both'] as const),
] as const

/** A word of the lexicon at the beginning of a sentence, but for politicians and their subjects; a place or a month anywhere. */
function isEveryday(row: readonly Piece[], at: number): boolean {
  const all = generalLexicon().at(row, at)?.senses ?? []
  const senses = all.filter(it => it.kind !== 'word' || it.word !== 'politics')
  const isFirst = at === 0 || (row[at - 1]?.kind === 'mark' && !isHyphen(row, at - 1) && !isInitial(row, at - 1))
  // «Академии наук Ма Сюэцин»: a short surname before a name.
  if (!isFirst && row[at]?.text.length === 2 && isCapitalized(row[at + 1])) return false
  const isMonth = !isSecondName(row, at)
  return senses.some(
    ({ kind }) => isFirst || kind === 'area' || kind === 'pair' || (kind === 'month' && isMonth) || kind === 'title',
  )
}

/** «РИА Новости Андрей Буравов», «Ильхам Алиев Национальному информационному агентству»: the words of the outlet beside a full name. */
function withoutBodies(row: readonly Piece[], { at, end }: Run): Run {
  if (end - at !== 3) return { at, end }
  const [lead, name] = [row[at - 1]?.raw, row[at]?.raw]
  const isOfOutlet =
    !isGivenName(row, at) &&
    !outletCountry(undefined, lead) &&
    outletCountry(undefined, `${lead} ${name}`) !== undefined
  const isTold = row[end]?.kind === 'word' && has(row.slice(end, end + 2), 'body')
  return isOfOutlet ? { at: at + 1, end } : { at, end: isTold ? end - 1 : end }
}

/** "Minister of Economy Elchin Rzayev": of three words or more after "of", the last two are the name. */
function withoutGovernedWords(row: readonly Piece[], { at, end }: Run): Run {
  const before = row[at - 1]
  const isGoverned =
    before?.kind === 'word' &&
    hasSmallLetter(before) &&
    !isOffice(before) &&
    // «Владелец фабрики из Денизли Мурат Аксой»: the town is no part of the name.
    (isBehind('from', row, at) || piecesBefore(row, at, 7).some(isOffice))
  // «Депутат Милли Меджлиса Вугар Байрамов»: the name of a body between the office and the person.
  const isNamed = isOffice(before) && end - at === 4 && !row.slice(at, end).some(piece => piece.text.length < 3)
  // «Председатель делового совета А. Иванов»
  const last = isHyphen(row, end - 2) ? end - 3 : end - 1
  const lastTwo = isInitial(row, last - 1) || isNamePart(row[last - 1]) ? last - 2 : last - 1
  return (isGoverned && end - at > 2) || isNamed ? { at: lastTwo, end } : { at, end }
}

/** "Ministry of Foreign Affairs said", "Minister of Investments, Industry and Trade": the words behind "of" are what the office governs. */
const isGoverned = (row: readonly Piece[], { at, end }: Run): boolean => {
  const [office, of] = [row[at - 2], row[at - 1]]
  const isOf = of?.kind === 'word' && of.senses.length === 0 && /^\p{Ll}{1,3}$/u.test(of.raw)
  // "Minister of Trade and Integration"
  const isAlso = end - at === 1 && is(of, 'and') && isOffice(office) && office?.text.includes(' ') === true
  return isAlso || (end - at < 3 && isOf && (isOffice(office) || is(office, 'body')))
}

/** "Prezidenti Rəcəb Tayyib Ərdoğan Astanada Vladimir Putinlə": behind the first two names a locative is where it was said, and ends the name. */
function withoutPlace(row: readonly Piece[], { at, end }: Run): Run {
  const office = row[at - 1]
  const where =
    office?.entry === undefined || !isOffice(office) ? undefined : languageOf(office.entry.code).post.locative
  const place = where === undefined ? -1 : row.slice(at + 2, end).findIndex(({ text }) => where.test(text))
  return { at, end: place === -1 ? end : at + 2 + place }
}

/** "Lu Mey Report-a deyib", "Report.az-a": a name with a case ending behind a hyphen is of an outlet. */
function withoutOutlet(row: readonly Piece[], { at, end }: Run): Run {
  const ending = row[end]?.text === '-' ? row[end + 1] : undefined
  const isEnding = ending?.glued === true && /^\p{Ll}{1,4}$/u.test(ending.raw)
  return isEnding && end - at > 1 ? { at, end: end - 1 } : { at, end }
}

/** «Агентству Синьхуа», «рассказал "Ъ"», "Xeber.az-a": one word that is the name of an outlet or a domain, or a name in quotation marks. */
const isOutlet = (row: readonly Piece[], { at, end }: Run): boolean =>
  (end - at === 1 && (outletCountry(undefined, row[at]?.raw) !== undefined || isDomain(row, end))) ||
  [row[at - 1], row[end]].every(it => it?.text === '"')

const isDomain = (row: readonly Piece[], point: number): boolean => {
  const [mark, suffix] = [row[point], row[point + 1]]
  return mark?.text === '.' && mark.glued && suffix?.glued === true && /^\p{Ll}{2,4}$/u.test(suffix.raw)
}

/** "A minister in Sochi", «переговоры на Аляске»: the place is no person. */
const isWhere = (row: readonly Piece[], { at, end }: Run): boolean =>
  isBehind('in', row, at) || (end - at === 1 && is(row[at - 1], 'as-to') && !is(row[at - 1], 'by'))

/** Right behind that word of place. */
function isBehind(preposition: 'in' | 'from', row: readonly Piece[], at: number): boolean {
  return row[at - 1]?.kind === 'word' && hasWord(generalLexicon().at(row, at - 1), preposition)
}

function mention(text: string, sentence: Sentence, run: Run, context: Context): PersonMention | undefined {
  const { row } = sentence
  const [first, last] = [row[run.at], row[run.end - 1]]
  if (first === undefined || last === undefined) return undefined
  const office = officeBefore(text, sentence, run.at, run.end) ?? officeBehind(text, sentence, run.end)
  const known = knownSpeaker(row, run, context)
  return {
    from: Math.min(first.from, office?.from ?? first.from),
    to: Math.max(last.to, office?.to ?? last.to),
    name: withoutGenitive(
      text.slice(first.from, last.possessive ? last.to - 2 : last.to).replace(/\s+/g, ' '),
      row[run.end],
    ),
    ...(office !== undefined && { office }),
    ...(known !== undefined && { known }),
  }
}

/** "Selçuk Erdemin sözlərinə görə": before a noun of saying the name is in the genitive. */
function withoutGenitive(name: string, next: Piece | undefined): string {
  if (next?.entry === undefined || !is(next, 'say', 'according')) return name
  const genitive = languageOf(next.entry.code).post.nameGenitive
  return genitive === undefined || !genitive.before.test(next.text) ? name : name.replace(genitive.ending, '')
}

function knownSpeaker(row: readonly Piece[], { at, end }: Run, context: Context): Speaker | undefined {
  for (let from = at; from < end; from += 1) {
    const match = namesLexicon(context).at(row, from)
    const sense = match?.to === end ? senseOf(match, 'speaker') : undefined
    if (sense !== undefined) return context.speakers.find(({ id }) => id === sense.speaker)
  }
  return undefined
}
