/** One sentence of a post: its words, times, places and numbers, all with positions in the text. */
import { grain } from '../../../data/model/period.ts'
import type { Area, Day, Period } from '../../../data/model/schema.ts'
import { languageOf } from '../../../languages/languages.ts'
import type { Role } from '../../../languages/model/grammar.ts'
import { roleOf } from '../../slots/place-roles.ts'
import type { PlacedToken } from '../../text/tokenize.ts'
import { inClass } from '../../text/word-grammar.ts'
import { hasWord, isKind, senseOf } from '../../text/word-sense.ts'
import { readTimes } from '../../time/read-times.ts'
import type { PeriodMention } from '../../time/types.ts'
import { baseValuesOf, clausesOf } from './clauses.ts'
import { is } from './is.ts'
import { generalPieces, type Piece, postPieces } from './pieces.ts'
import { isOfTrade, isOfWares, withoutCities, withoutRegions } from './place-rules.ts'
import { currencyOf, type Quantity, quantitiesIn } from './quantities.ts'
import { type NamedSubject, subjectsIn } from './subject.ts'

export interface TimeMark {
  readonly from: number
  readonly to: number
  /** Absent for a day and for a range of years. */
  readonly period?: Period
  readonly day?: Day
  /** Another period is compared with this one. */
  readonly isBase: boolean
  /** A part of a year whose year the text does not name. */
  readonly isUndated: boolean
  /** The current year, to date. */
  readonly isYtd: boolean
}

export interface PlaceMark {
  readonly from: number
  readonly to: number
  readonly area: Area
  readonly role?: Role
  readonly isAdjective: boolean
  readonly isOurs: boolean
  /** A capital may stand for its country: "trade between Baku and Beijing". */
  readonly isCity: boolean
  /** A part of the name of an office or a body: "China's ambassador", "Ministry of Economy of Georgia". */
  readonly isOfOffice: boolean
}

export interface Sentence {
  readonly from: number
  readonly to: number
  readonly row: readonly Piece[]
  readonly times: readonly TimeMark[]
  readonly places: readonly PlaceMark[]
  readonly quantities: readonly Quantity[]
  readonly subjects: readonly NamedSubject[]
}

/** Reads the tokens of a sentence. `home` is the country of "we". */
export function readSentence(tokens: readonly PlacedToken[], today: Day, home: Area): Sentence {
  const row = postPieces(tokens)
  const general = generalPieces(tokens)
  const times = timesIn(general, row, today).filter(time => !isCount(row, time))
  const taken = (at: number): boolean => times.some(time => within(row[at], time))
  const quantities = quantitiesIn(row, taken)
  const places = placesIn(general, row, home).filter(
    place =>
      !quantities.some(it => it.from <= place.from && place.to <= it.to) &&
      !row.some(piece => currencyOf(piece) !== undefined && piece.from <= place.from && place.to <= piece.to),
  )
  return {
    from: tokens[0]?.from ?? 0,
    to: tokens.at(-1)?.to ?? 0,
    row,
    times,
    places: withoutRegions(withoutCities(places), row),
    quantities,
    subjects: subjectsIn(row, places),
  }
}

/** 连续十五年: a number of years, not the year '15. */
function isCount(row: readonly Piece[], { from }: TimeMark): boolean {
  const at = row.findIndex(piece => piece.to > from)
  return is(row[at - 1], 'in-a-row')
}

const within = (piece: Piece | undefined, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  piece !== undefined && piece.from >= from && piece.to <= to

/** The times of each clause by itself: a year does not reach over a comma. */
function timesIn(general: readonly Piece[], row: readonly Piece[], today: Day): readonly TimeMark[] {
  return clausesOf(general, baseValuesOf(row)).flatMap(clause =>
    (clause.some(mayBeTime) ? readTimes(clause, today, 'talk') : [])
      .filter(time => isWritten(clause.slice(time.from, time.to)) && !isDay(clause, time))
      .map(time => ({
        from: clause[time.from]?.from ?? 0,
        to: clause[time.to - 1]?.to ?? 0,
        ...(time.period !== undefined && { period: time.period }),
        ...(time.day !== undefined && { day: time.day }),
        isBase: time.base === true || isCompared(clause[time.to - 1]),
        isUndated: time.undated === true,
        isYtd: time.ytd === true,
      })),
  )
}

/** A month beside the number of a day: "July 14", «13 декабря». */
function isDay(clause: readonly Piece[], { from, to, period, undated }: PeriodMention): boolean {
  if (undated !== true || period === undefined || grain(period) !== 'month') return false
  const isNumber = (piece: Piece | undefined): boolean =>
    piece?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(piece.text)
  const behind = clause[to + 1]
  return (
    isNumber(clause[from - 1]) ||
    (isNumber(clause[to]) &&
      (behind === undefined || !hasWord(behind, 'million', 'billion', 'percent', 'thousand', 'times')))
  )
}

/** Not "may" for May, nor 16年 for 2016. */
const isWritten = (time: readonly Piece[]): boolean => {
  const [first, second] = time
  if (first === undefined || (time.length === 1 && inClass(first, 'weak-month') && /^\p{Ll}/u.test(first.raw)))
    return false
  // "April 15" is a day.
  const hasDay = time.some(piece => piece.kind === 'number' && piece.text.length <= 2)
  if (
    hasDay &&
    time.length <= 2 &&
    !isKind(first, 'number') &&
    time.some(piece => isKind(piece, 'month')) &&
    !time.some(piece => piece.kind === 'han')
  )
    return false
  return !(
    first.kind === 'number' &&
    first.text.length <= 2 &&
    second?.kind === 'han' &&
    inClass(second, 'year-word') &&
    time.length === 2
  )
}

/** "2025-ci ilin yanvarındakından": the case of what is compared with. */
const isCompared = (piece: Piece | undefined): boolean =>
  piece?.entry !== undefined && languageOf(piece.entry.code).post.amountEndings?.over.test(piece.ending) === true

/** A number, a month or a word of time; most clauses have none. */
const mayBeTime = (piece: Piece): boolean =>
  piece.kind === 'number' || isKind(piece, 'month', 'number', 'ordinal') || hasWord(piece, ...timeWords)
const timeWords = [
  'year',
  'month',
  'months',
  'quarter',
  'half',
  'years',
  'ytd',
  'lastyear',
  'thisyear',
  'nextyear',
  'yearbeforelast',
  'lastmonth',
  'thismonth',
  'yearstart',
  'firsthalf',
  'secondhalf',
  'threeyearsago',
  'quarters',
] as const

function placesIn(general: readonly Piece[], row: readonly Piece[], home: Area): readonly PlaceMark[] {
  const found: PlaceMark[] = []
  const add = (piece: Piece, area: Area, rest: Partial<PlaceMark>): void => {
    found.push({
      from: piece.from,
      to: piece.to,
      area,
      isAdjective: false,
      isOurs: false,
      isCity: false,
      isOfOffice: false,
      ...rest,
    })
  }
  for (const [at, piece] of general.entries()) {
    if (piece.senses.length === 0) continue
    const pair = senseOf(piece, 'pair')
    for (const area of pair?.areas ?? []) add(piece, area, {})
    const sense = senseOf(piece, 'area')
    if (pair !== undefined) continue
    if (sense === undefined) {
      if (hasWord(piece, 'we'))
        add(piece, home, { isOurs: true, ...roleOf(general, at), isOfOffice: !isOfTrade(general, at) })
      continue
    }
    if (isEveryday(piece) || inClass(piece, 'adverb')) continue
    add(piece, sense.area, {
      isAdjective: sense.form === 'adjective',
      isCity: sense.city !== undefined,
      ...roleOf(general, at, sense.nominative),
      ...(sense.role !== undefined && { role: sense.role }),
      ...(sense.form === 'adjective' && isOfWares(piece, row) && { role: 'from' as const }),
      isOfOffice: isOfOffice(piece, row),
    })
  }
  return found
}

/** A name that is also an everyday word, or an abbreviation without its capitals. */
const isEveryday = (piece: Piece): boolean =>
  (inClass(piece, 'everyday') || inClass(piece, 'abbreviation')) && !/^\p{Lu}/u.test(piece.raw)

/** An office or a body right before or after, with one other word between at most. */
function isOfOffice(place: Piece, row: readonly Piece[]): boolean {
  const at = row.findIndex(piece => piece.to > place.from)
  const after = row.findIndex(piece => piece.from >= place.to)
  if (row.some(piece => is(piece, 'not-trade') && piece.from <= place.from && place.to <= piece.to)) return true
  const isNear = (index: number): boolean => is(row[index], 'office', 'body', 'not-trade')
  const isLed =
    isNear(at - 1) ||
    (isNear(at - 2) && row[at - 1]?.kind === 'word' && !is(row[at - 1], 'exports', 'imports', 'turnover'))
  const isFollowed =
    after !== -1 &&
    (isNear(after) ||
      (row[after]?.kind === 'word' && isNear(after + 1) && !is(row[after], 'exports', 'imports', 'turnover')))
  return isLed || isFollowed
}
