/** Lines without numbers that tell what is below them, "Azerbaijan – Türkiye, January–October 2025", and the rows of partners below. */
import type { Area, Period } from '../../../data/model/schema.ts'
import { inClass } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { rankFlow } from '../ranks-and-shares/rank-holders.ts'
import { isOfOtherNoun } from '../slots/cell-boundaries.ts'
import { isBaseTime } from '../slots/periods.ts'
import type { PostTopic, Progress, Sides } from '../slots/progress.ts'
import { areTwoPartners } from '../slots/sellers-and-buyers.ts'
import { has, is, isOneOf, isTrade } from '../words/is.ts'
import { areasOf, type PlaceMark } from '../words/place-rules.ts'
import type { Sentence } from '../words/sentence.ts'
import { bracketedPeriod, bracketOfColumns, columnsOf, percentOf } from './columns.ts'
import {
  flowOfMost,
  hasNoFullStop,
  isItemOf,
  isLine,
  isSeparator,
  numberedLine,
  rankedHeading,
  unitOfHeading,
} from './tables.ts'

/**
 * A heading line gives what is under it its period and its countries: "Azerbaijan – Türkiye, January–October 2025", "January 2025:
 * who buys what?". The beginning of a list gives its period, "In October 2025, compared with the same month of 2024,"; so does what an
 * office has published: "The statistics office has released its data for October".
 */
export function noteHeading(progress: Progress): void {
  const { sentence, topic, context } = progress
  const { row } = sentence
  const last = row.at(-1)?.text ?? ''
  const isShort = row.length <= 24 && (hasNoFullStop(sentence) || /^[!?]$/.test(last))
  const isReport = topic.period === undefined && row.some(piece => isKind(piece, 'counter') || isOneOf(piece, ofTrade))
  const isLead = /^[,:]$/.test(last) || isReport
  const bracket = columnsOf(sentence) === undefined ? -1 : (bracketOfColumns(sentence)?.at ?? 0)
  const isHeading = isShort || isLead || bracket > 0
  const until = bracket === -1 ? sentence.to : (row[bracket]?.from ?? sentence.from)
  const period = isHeading || isBrief(sentence) ? headingPeriod(sentence, until) : undefined
  const hasShares = last === ':' && has(row, 'share')
  progress.topic = {
    ...topic,
    hasShares: hasShares ? true : topic.hasShares,
    period: period ?? topic.period,
    sides: sidesOfHeading(sentence, topic, isShort, context.home) ?? topic.sides,
  }
}

/** The two countries of a short line, or the one of a text that has told of none; or another partner. */
function sidesOfHeading(sentence: Sentence, topic: PostTopic, isShort: boolean, home: Area): Sides | undefined {
  const { row, places } = sentence
  const [first, second, third] = areasOf(places.filter(it => !it.isOfOffice))
  if (first === undefined) return undefined
  if (second !== undefined)
    return isShort && third === undefined && !areTwoPartners(sentence)
      ? { reporter: first, partner: second }
      : undefined
  // "A similar gap is there with Russia."
  if (topic.sides !== undefined) return row.length <= 10 ? sidesWithNewPartner(sentence, topic.sides, home) : undefined
  // 我国对部分国家进出口（单位：亿美元）
  const isOfOwner = places.some(({ role }) => role === 'of') && unitOfHeading(sentence) !== undefined
  // "Georgia in April."
  const isOfCountry = row.length <= 7 && headingPeriod(sentence, sentence.to) !== undefined
  return isOfOwner || isOfCountry ? { reporter: first, partner: 'WLD' } : undefined
}

/** The text goes on about another partner, which a sentence without numbers names: "With Russia, too", «теперь об Азербайджане». */
function sidesWithNewPartner({ places, row }: Sentence, sides: Sides, home: Area): Sides | undefined {
  // Right behind the preposition, or over an adjective.
  const isAbout = ({ from }: PlaceMark): boolean => {
    const [first, second] = row.filter(it => it.to <= from).slice(-2)
    return inClass(second, 'governing') || (inClass(first, 'governing') && second?.senses.length === 0)
  }
  const isTurn = (place: PlaceMark): boolean => place.role === 'with' || isAbout(place)
  const partner = places.find(it => isTurn(it) && !it.isOurs && !it.isOfOffice)?.area
  if (partner === undefined || sides.partner === 'WLD' || [sides.reporter, sides.partner].includes(partner))
    return undefined
  return { reporter: sides.partner === home ? home : sides.reporter, partner }
}

/** The topic with the unit and the order of the heading, as long as the lines of its table or list go on. */
export function withTableHeading({ sentence, topic, hasRanks, claims }: Progress, before: PostTopic): PostTopic {
  const at = rankedHeading(sentence) ?? sharedPartners(sentence)
  const held: Partial<PostTopic> = isLine(sentence) ? before : {}
  const percent = percentOf(sentence) ?? held.percent
  const own = columnsOf(sentence, { percent, period: topic.period })
  // «Топ-3 выглядит так:»
  const isLead = sentence.row.at(-1)?.text === ':' || own !== undefined
  const isItem = before.rankedBy !== undefined && (isLead || numberedLine(sentence) !== undefined || isItemOf(sentence))
  const ofHeading =
    at === undefined ? undefined : (rankFlow(sentence.row, at) ?? flowOfMost(sentence.row.slice(at, at + 1)))
  const rankedBy = isItem && !(isLead && ofHeading) ? before.rankedBy : ofHeading
  // Not below "top markets and their growth:".
  const isOfShares = ofHeading !== undefined && !has(sentence.row, 'up', 'down')
  const hasShares = isOfShares || (topic.hasShares === true && isLine(sentence)) || undefined
  const told = hasRanks === true ? topic.ranked : undefined
  // "Second is Russia, which is also the largest export market": the list of places goes on by the first of them.
  const first = claims.find(it => it.kind === 'rank' && it.partner === claims.at(-1)?.partner)
  return {
    ...topic,
    ranked: told,
    lastRanked: (told && first) ?? told ?? topic.lastRanked,
    unit: unitOfHeading(sentence) ?? held.unit,
    columns: own ?? held.columns,
    percent,
    bracketedPeriod: bracketedPeriod(sentence) ?? held.bracketedPeriod,
    rankedBy,
    hasShares,
  }
}

/** "The share of the top ten partners by exports was 77 percent. The top partners were": of the same flow. */
function sharedPartners({ row, quantities, places }: Sentence): number | undefined {
  const at = row.findIndex(piece => is(piece, 'partner'))
  const isShared = quantities.some(it => it.is === 'percent') && has(row, 'share')
  return isShared && at !== -1 && places.every(({ role }) => role === 'of') ? at : undefined
}

/** "January, however, brought no relief." */
const isBrief = ({ row }: Sentence): boolean => row.filter(({ kind }) => kind !== 'mark').length <= 6

const ofTrade = ['not-trade', 'foreign', 'turnover', 'exports', 'imports'] as const

/** The first period of a line that is no base. */
const headingPeriod = (sentence: Sentence, until: number): Period | undefined =>
  sentence.times.find(
    time =>
      time.to <= until &&
      time.period !== undefined &&
      !time.isBase &&
      !isBaseTime(time, sentence) &&
      !isOfOtherNoun(time, sentence, sentence),
  )?.period

/**
 * The lines below a heading of columns, "Country | million dollars | share", or of an order, "Main partners:". `partner` begins with a
 * country, and so does `own` in a table that has a line of `home` and names no country before: it compares countries. `other` is of no known country, "Other
 * countries | 201.5", and no total.
 */
export function partnerRows(told: readonly Sentence[], home: Area): ReadonlyMap<Sentence, TableRow> {
  const found = new Map<Sentence, TableRow>()
  let rows: Sentence[] = []
  let table: Table | undefined
  let isNamed = false
  const close = (): void => {
    const partners = rows.filter(isOfCountry)
    if (partners.length === 0) return
    const kind = !isNamed && partners.some(({ places }) => places[0]?.area === home) ? 'own' : 'partner'
    for (const row of rows)
      if (isOfCountry(row)) found.set(row, kind)
      else if (isOfOther(row)) found.set(row, 'other')
  }
  for (const sentence of told)
    if (isRow(sentence, table)) rows.push(sentence)
    // "Country — amount — change", below the heading
    else if (table === undefined || rows.length > 0 || !isHeadOfRows(sentence)) {
      close()
      rows = []
      isNamed ||= sentence.places.some(({ area }) => area !== 'WLD')
      table = tableBelow(sentence)
    }
  close()
  return found
}
type TableRow = 'partner' | 'own' | 'other'
type Table = 'columns' | 'order'

function tableBelow(sentence: Sentence): Table | undefined {
  if (isHeadOfColumns(sentence)) return 'columns'
  return rankedHeading(sentence) === undefined ? undefined : 'order'
}

const isHeadOfRows = (sentence: Sentence): boolean =>
  isLine(sentence) && [sentence.quantities, sentence.places, sentence.subjects].every(it => it.length === 0)

/** Also of two columns: "Country | million dollars". */
const isHeadOfColumns = (sentence: Sentence): boolean =>
  columnsOf(sentence) !== undefined ||
  (sentence.row.some(isSeparator) && sentence.quantities.length === 0 && unitOfHeading(sentence) !== undefined)

const isRow = (sentence: Sentence, table: Table | undefined): boolean =>
  table !== undefined &&
  sentence.quantities.length > 0 &&
  (table === 'columns' ? isLine(sentence) && sentence.row.some(isSeparator) : isOfCountry(sentence))

const isOfCountry = (sentence: Sentence): boolean =>
  sentence.places[0]?.area !== 'WLD' && (isItemOf(sentence) || numberedLine(sentence) !== undefined)

/** No country, no flow, no period; and no total at its beginning, as "Rest of the world" has at its end. */
const isOfOther = ({ row, places, times }: Sentence): boolean =>
  places.every(({ area }) => area === 'WLD') &&
  times.length === 0 &&
  !row.some(isTrade) &&
  !has(row.slice(0, 2), 'total', 'as-a-whole')
