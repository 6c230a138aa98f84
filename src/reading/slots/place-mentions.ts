/** The places of a text with their roles in the trade: from, to, of, with, in. */
import { isCountry } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import type { Role } from '../text/inflection.ts'
import type { ReadingMode, TaggedWord } from '../text/tag-words.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { isDenied } from './denials.ts'
import { isOfImports, isWithin, roleOf } from './place-roles.ts'

/** A place in a text. */
export interface PlaceMention {
  readonly area: Area
  readonly role?: Role
  /** "Chinese", not "China". */
  readonly adjective: boolean
  /** "we", "our": the home country without its name. */
  readonly ours: boolean
  /** "among the Turkic states", "intra-OTS": the trade of its members with each other. */
  readonly within?: true
  /** "Without China": it is left out of the total or the list. */
  readonly excluded?: true
  /** The city by which the country was named. */
  readonly city?: string
  /** The first word of the mention, and the word after it; -1 if the previous question named it. */
  readonly at: number
  readonly to: number
}

// Names of places that are also everyday words: in free text they need a capital inside the sentence.
const everyday = new Set('того мали чад mali qana chad cad men man oman конго тонга ton'.split(' '))

/** "us exports to Azerbaijan": in the position of a country it is the United States. In "give us exports" it is "we". */
const isAmerican = (row: readonly TaggedWord[], at: number): boolean =>
  row[at]?.text === 'us' &&
  hasWord(row[at + 1], 'exports', 'imports', 'trade', 'turnover') &&
  (at === 0 || hasWord(row[at - 1], 'with', 'versus', 'or', 'from', 'what', 'howmuch'))

/** Azerbaijani: "malına", "malınızı" are goods, not Mali. */
const isEveryday = ({ text }: TaggedWord): boolean => everyday.has(text) || /^mali[nm]/.test(text)

// Abbreviations (AŞ, Aİ, ŞƏT, ÇAR …) that are everyday words without their capitals: as, set, car.
const capitals = new Set(['as', 'ai', 'set', 'sos', 'car', 'bee', 'ar', 'ар'])
const isAbbreviation = (row: readonly TaggedWord[], { text, raw }: TaggedWord, next: TaggedWord | undefined): boolean =>
  capitals.has(text) &&
  !/[^a-z]/i.test(raw) &&
  // Azerbaijani: "ai ilə", "ai ölkələri" are recognised by the next word.
  !(next?.entry?.code === 'az' && next.text.length > 2) &&
  !(/^\p{Lu}+$/u.test(raw) && row.some(other => /\p{Ll}/u.test(other.raw)))

/** The places of a row, in order. Places that are denied ("not China") are left out, if others remain. */
export function placeMentions(
  row: readonly TaggedWord[],
  context: Context,
  mode: ReadingMode,
): readonly PlaceMention[] {
  const found: PlaceMention[] = []
  for (const [at, tagged] of row.entries()) {
    const pair = senseOf(tagged, 'pair')
    if (pair !== undefined) found.push(...pair.areas.map(area => mentionOf(area, at)))
    const area = senseOf(tagged, 'area')
    if (isAmerican(row, at)) {
      found.push({ ...mentionOf('USA', at), adjective: true, role: 'of' })
      continue
    }
    if (area === undefined) {
      if (hasWord(tagged, 'we')) found.push({ ...mentionOf(context.home, at), ours: true, ...roleOf(row, at) })
      continue
    }
    if (mode === 'talk' && isEveryday(tagged) && !(at > 0 && /^\p{Lu}/u.test(tagged.raw))) continue
    // Russian: «по-азербайджански» is a language, not a place.
    if (/ски$/.test(tagged.text)) continue
    if (mode === 'talk' && isAbbreviation(row, tagged, row[at + 1])) continue
    found.push({
      ...mentionOf(area.area, at),
      adjective: area.form === 'adjective',
      ...roleOf(row, at, area.nominative),
      ...(area.role && { role: tagged.text.startsWith('对') && isOfImports(row) ? 'from' : area.role }),
      ...cityIn(tagged),
      ...(!isCountry(area.area) && isWithin(row, at) && { within: true as const }),
    })
  }
  const named = withExcluded(
    row,
    found.filter((one, i) => !isRepeat(one, found[i - 1])),
  )
  const meant = named.filter(one => !isDenied(row, one.at, one.to) && !isOfEvent(row, one))
  return meant.length > 0 ? meant : named
}

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

/** Marks the places that are left out, and those that a list joins to one: "without China and Russia". */
function withExcluded(row: readonly TaggedWord[], places: readonly PlaceMention[]): readonly PlaceMention[] {
  const isListed = (one: PlaceMention | undefined, next: PlaceMention | undefined): boolean =>
    one !== undefined && next !== undefined && row.slice(one.to, next.at).every(isListWord)
  const found: PlaceMention[] = []
  for (const one of places) {
    const before = found.at(-1)
    const isOut = isExcluded(row, one) || (before?.excluded === true && isListed(before, one))
    found.push(isOut ? { ...one, excluded: true } : one)
  }
  // Azerbaijani: in "Çin və Rusiya xaric" the word follows the last one.
  return found.map((one, i) => {
    const next = found[i + 1]
    const isOut = next?.excluded === true && hasWord(row[next.to], 'except') && isListed(one, next)
    return isOut ? { ...one, excluded: true } : one
  })
}

/** Chinese words that follow what is left out. */
const behind = /^(?:除外|不算在内|不计在内|不计入|不包括在内|排除在外)$/

/** "And", but not "and with". Chinese 和 is both. */
const isListWord = (tagged: TaggedWord): boolean =>
  isListMark(tagged) || (hasWord(tagged, 'and') && (tagged.kind === 'han' || !hasWord(tagged, 'with')))
const isListMark = ({ text }: TaggedWord): boolean => text === ',' || text === '、' || text === '，'

/** "except the China", «кроме Китая», "Çindən başqa", 除中国外, 中国除外; "non-China". */
function isExcluded(row: readonly TaggedWord[], { at, to }: PlaceMention): boolean {
  const lead = row[at - 1]?.text === 'the' ? row[at - 2] : row[at - 1]
  const isLed =
    (hasWord(lead, 'except') && lead?.entry?.code !== 'az' && !behind.test(lead?.text ?? '')) ||
    /^(?:minus|минус)$/.test(lead?.text ?? '')
  const isFollowed = hasWord(row[to], 'except') && (row[to]?.entry?.code === 'az' || behind.test(row[to]?.text ?? ''))
  return isLed || isFollowed || (lead?.text === '-' && row[at - 2]?.text === 'non')
}

/** "Ukrayna müharibəsindən sonra", "since the Ukraine war": an event with the name of a place. */
const isOfEvent = (row: readonly TaggedWord[], { to }: PlaceMention): boolean => hasWord(row[to], 'politics')
