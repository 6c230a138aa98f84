/** The places of a text with their roles in the trade: from, to, of, with, in. */
import { isCountry } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Role } from '../../languages/model/hear/grammar.ts'
import type { Context, ReadingMode } from '../text/context.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isKind, isTrade, senseOf } from '../text/word-sense.ts'
import { isDenied } from './denials.ts'
import { withExcluded } from './exclusions.ts'
import { isOfImports, isWithin, roleOf } from './place-roles.ts'

export interface PlaceMention {
  readonly area: Area
  readonly role?: Role
  /** "Chinese", not "China". */
  readonly adjective: boolean
  /** "we", "our": the home country without its name. */
  readonly ours: boolean
  /** "among the Turkic states", "intra-OTS": the trade of its members with each other. */
  readonly within?: true
  /** The city by which the country was named. */
  readonly city?: string
  /** "Without China": it is left out of the total or the list. */
  readonly excluded?: true
  /** The first word of the mention, and the word after it; -1 if the previous question named it. */
  readonly at: number
  readonly to: number
}

/** Where "us" is the United States: "us exports to Azerbaijan", "china-us trade", "our exports to us". In "give us exports" it is "we". */
function isAmerican(row: TaggedRow, at: number, home: Area): boolean {
  if (!inClass(row[at], 'us')) return false
  if ([-1, 1].some(by => row[at + by]?.text === '-' && isKind(row[at + by * 2], 'area'))) return true
  // "us china trade": of a pair.
  if (isTrade(row[isKind(row[at + 1], 'area') ? at + 2 : at + 1]))
    return at === 0 || hasWord(row[at - 1], 'with', 'versus', 'or', 'from', 'what', 'howmuch')
  const isFlowFirst = isTrade(row[at - 2]) && (at === 2 || hasWord(row[at - 3], 'what', 'howmuch', 'total', 'chart'))
  const named = row.flatMap(it => senseOf(it, 'area')?.area ?? [])
  const isOurs = named.includes(home) || row.slice(0, at).some(it => hasWord(it, 'we'))
  const isOfTrade = isOurs ? row.slice(0, at).some(it => isTrade(it) || hasWord(it, 'sell', 'buy')) : isFlowFirst
  return hasWord(row[at - 1], 'to', 'with', 'from') && isOfTrade && named.every(area => area === home)
}

/** An abbreviation that is an everyday word without its capitals: AŞ, ŞƏT, ÇAR. */
const isAbbreviation = (row: TaggedRow, tagged: TaggedWord, next: TaggedWord | undefined): boolean =>
  inClass(tagged, 'abbreviation') &&
  !/[^a-z]/i.test(tagged.raw) &&
  // "ai ilə", "ai ölkələri" are recognised by the next word.
  !(isPostposed(next) && next !== undefined && next.text.length > 2) &&
  !(/^\p{Lu}+$/u.test(tagged.raw) && row.some(other => /\p{Ll}/u.test(other.raw)))

/** In free text: the name of a place that is also an everyday word, where nothing tells that the place is meant. */
const isEveryday = (row: TaggedRow, at: number): boolean =>
  inClass(row[at], 'everyday') && !(at > 0 && /^\p{Lu}/u.test(row[at]?.raw ?? '')) && !isBesideTrade(row, at)

/** "Qatar's exports", "trade with oman", "Mali ilə", «мали экспорт»; "mali dövriyyə" is financial turnover. */
function isBesideTrade(row: TaggedRow, at: number): boolean {
  const before = row[at - 1]
  const name = row[at]
  const next = row[at + 1]
  if (name === undefined || !isOnlyPlace(name) || name.ending !== senseOf(name, 'area')?.nominative) return false
  const isBesideFlow = [before, next].some(it => it?.entry?.code === name.entry?.code && isTrade(it))
  const isLed = !isPostposed(before) && hasWord(before, 'to', 'from', 'with', 'of', 'between')
  return name.possessive || isBesideFlow || isLed || (isPostposed(next) && hasWord(next, 'with'))
}

/** Whether a word names a place and means nothing else. */
export const isOnlyPlace = ({ senses }: TaggedWord): boolean =>
  senses.length > 0 && senses.every(({ kind }) => kind === 'area')

/** The places of a row, in order. Places that are denied ("not China") are left out, if others remain. */
export function placeMentions(row: TaggedRow, context: Context, mode: ReadingMode): readonly PlaceMention[] {
  const found: PlaceMention[] = []
  for (const [at, tagged] of row.entries()) {
    const pair = senseOf(tagged, 'pair')
    if (pair !== undefined) found.push(...pair.areas.map(area => mentionOf(area, at)))
    const area = senseOf(tagged, 'area')
    if (isAmerican(row, at, context.home)) {
      found.push({ ...mentionOf('USA', at), adjective: true, role: 'of', ...roleOf(row, at) })
      continue
    }
    if (area === undefined) {
      const role = ownRole(row, at)
      if (role !== undefined) found.push({ ...mentionOf(context.home, at), ours: true, ...role })
      continue
    }
    // «по-азербайджански» is a language, not a place.
    if (inClass(tagged, 'adverb')) continue
    if (mode === 'talk' && (isEveryday(row, at) || isAbbreviation(row, tagged, row[at + 1]))) continue
    found.push({
      ...mentionOf(area.area, at),
      adjective: area.form === 'adjective',
      ...roleOf(row, at, area.nominative),
      ...(area.role && {
        role: inClass({ text: tagged.text.charAt(0) }, 'towards') && isOfImports(row) ? 'from' : area.role,
      }),
      ...(area.form === 'adjective' && hasWord(row[at + 1], 'goods') && { role: 'from' as const }),
      ...cityIn(tagged),
      ...(!isCountry(area.area) && isWithin(row, at) && { within: true as const }),
    })
  }
  const places = found.filter((one, i) => !isRepeat(one, found[i - 1]))
  return meantPlaces(row, withExcluded(row, places), context)
}

/** The role of us: "to us"; "ixracımız" is ours. Undefined for other words. */
function ownRole(row: TaggedRow, at: number): Pick<PlaceMention, 'role'> | undefined {
  if (inClass(row[at], 'ours-by-ending')) return { role: 'of' }
  return hasWord(row[at], 'we') ? roleOf(row, at) : undefined
}

function meantPlaces(row: TaggedRow, named: readonly PlaceMention[], { home }: Context) {
  const places = named.filter(one => !isOfEvent(row, one))
  const meant = places.filter(one => !isDenied(row, one.at, one.to))
  if (meant.some(({ ours, area }) => !ours && area !== home)) return meant
  return places.map((one): PlaceMention => (isNotTo(row, one) ? { ...one, excluded: true } : one))
}

/** "How much of our exports is not to Italy": all but that place, when no other is named. */
const isNotTo = (row: TaggedRow, { at }: PlaceMention): boolean =>
  inClass(row[at - 2], 'not') &&
  hasWord(row[at - 1], 'to', 'from', 'with') &&
  // "Is it not with China that we trade most?"
  !row.some(tagged => hasWord(tagged, 'most', 'verify'))

/** The city, in the spelling of the text if several languages have it: İstanbul, Istanbul. */
function cityIn({ senses, raw }: TaggedWord): Pick<PlaceMention, 'city'> {
  const cities = senses.flatMap(sense => (sense.kind === 'area' && sense.city !== undefined ? [sense.city] : []))
  const city = cities.find(it => raw.startsWith(it)) ?? cities[0]
  return city === undefined ? {} : { city }
}

const mentionOf = (area: Area, at: number): PlaceMention => ({ area, adjective: false, ours: false, at, to: at + 1 })

/** "Chinese partner China", "наша страна Азербайджан": one place in two words side by side. */
const isRepeat = (one: PlaceMention, before: PlaceMention | undefined): boolean =>
  before !== undefined && before.area === one.area && before.to === one.at && one.role === undefined

/** "Ukrayna müharibəsindən sonra", "since the Ukraine war", "the war in Ukraine": an event with the name of a place. */
const isOfEvent = (row: TaggedRow, { at, to }: PlaceMention): boolean =>
  hasWord(row[to], 'politics') || (hasWord(row[at - 1], 'in') && hasWord(row[at - 2], 'politics'))
