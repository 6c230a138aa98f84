/** The fate of each word of a text: every word is accounted for, so that no default replaces what was not read. */
import { isCountry } from '../../answers/model/areas.ts'
import type { Topic, Word } from '../../languages/model/hear/meanings.ts'
import { isOnlyPlace } from '../slots/place-mentions.ts'
import type { Slots } from '../slots/read-slots.ts'
import { placesNear } from '../text/fuzzy-match.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isKind, senseOf, tradeNouns } from '../text/word-sense.ts'

/** The fate of a word: it fills a slot, it tells what is asked, it is known to carry nothing ("please", "the"), or it is not read. */
export type Fate = 'slot' | 'intent' | 'empty' | 'unread'

/** Strict fates are for a text without a word of trade: only words of grammar and politeness carry nothing there. */
export type Strictness = 'strict' | 'usual'

export type Fated = Pick<Slots, 'row' | 'taken' | 'areas'>

/** The fate of each word of the row, by index. Marks carry nothing. Strictly, "who runs Kazakhstan" is not read. */
export function fatesOf({ row, taken, areas }: Fated, strictness: Strictness = 'usual'): readonly Fate[] {
  const named = new Set([...taken, ...areas.map(({ at }) => at)])
  // "Domestic trade" is of one country; the internal trade of a bloc is held. A fiscal year may not be the calendar year.
  const blocs = areas.filter(({ area }) => !isCountry(area))
  const fates = row.map((tagged, at) => {
    // RCEP成员国
    const isOfMembers = inClass(tagged, 'members') && blocs.some(it => it.at === at - 1)
    if (named.has(at) || isOfMembers) return 'slot'
    const isOther = (inClass(tagged, 'domestic') && blocs.length === 0) || inClass(tagged, 'fiscal-year')
    return isOther ? 'unread' : fateOf(tagged, strictness)
  })
  if (strictness === 'strict') return fates
  return fates.map((fate, at) => (fate === 'unread' && isPartOfWord(row, fates, at) ? 'empty' : fate))
}

function fateOf(tagged: TaggedWord, strictness: Strictness): Fate {
  const { kind, raw, senses, corrected } = tagged
  if (kind === 'mark' || raw === '') return 'empty'
  if (inClass(tagged, 'publisher')) return 'slot'
  if (senses.length === 0 || (kind === 'han' && isForeign(tagged))) return 'unread'
  if (strictness === 'strict' && /^\p{Lu}/u.test(raw) && isLikePlace(tagged)) return 'unread'
  if (senses.every(sense => sense.kind === 'topic' && !topics.has(sense.topic))) return 'unread'
  // "Mali göstəricilər": financial figures, not Mali.
  if (inClass(tagged, 'everyday') && isOnlyPlace(tagged)) return 'unread'
  // A number in words that counts no months, and that no period and no amount took, is not read.
  if (senses.some(sense => (sense.kind === 'number' ? sense.value <= mostMonths : sense.kind !== 'word'))) return 'slot'
  const words = senses.flatMap(sense => (sense.kind === 'word' ? [sense.word] : []))
  if (
    words.every(word => foreign.has(word)) ||
    ((strictness === 'strict' || corrected === true) && words.every(word => word === 'noise'))
  )
    return 'unread'
  return words.every(word => empty.has(word)) ? 'empty' : 'intent'
}

const mostMonths = 12

/** "Malasia", which is "mal" (goods) with letters like an ending: rather the name of a place with a typo. */
export const isLikePlace = ({ kind, text, ending, senses }: TaggedWord): boolean =>
  kind === 'word' && ending !== '' && senses.every(sense => sense.kind !== 'area') && placesNear(text).size > 0

/** Words of the Chinese lexicon that only some questions heed: see `withHeeded`. */
const isForeign = (tagged: TaggedWord): boolean =>
  (['region', 'half-of', 'included'] as const).some(name => inClass(tagged, name)) &&
  tagged.senses.every(sense => sense.kind === 'word' && (sense.word === 'plain' || sense.word === 'noise'))

/** Topics of figures; the others are topics of quotations: companies, cooperation. */
const topics: ReadonlySet<Topic> = new Set<Topic>(['trade', 'rank', 'record'])

/** Words of other subjects: known, but nothing that a trade question can ask for. */
const foreign: ReadonlySet<Word> = new Set<Word>(['offtopic', 'politics', 'emissions', 'households', 'opinion'])

/** Words that carry nothing by themselves. */
const empty: ReadonlySet<Word> = new Set<Word>([
  ...(['plain', 'noise', 'greeting', 'thanks', 'of', 'in', 'and'] as const),
  ...(['to', 'from', 'with', 'it', 'isit', 'andwhat'] as const),
])

/** Chinese: a lone unknown character is mostly a part of a longer word, 新, 写; beside a single known one it may be a name, 魔多. */
const isPartOfWord = (row: TaggedRow, fates: readonly Fate[], at: number): boolean => {
  const tagged = row[at]
  if (tagged?.kind !== 'han' || tagged.text.length > 1 || tagged.senses.length > 0) return false
  const isLone = ![at - 1, at + 1].some(beside => row[beside]?.kind === 'han' && fates[beside] === 'unread')
  // 除中国外 is "except China", not a place 中国外.
  const isExcept = inClass(tagged, 'except-end') && row.slice(0, at).some(before => hasWord(before, 'except'))
  return isExcept || (isLone && !beginsName(row, fates, at) && !endsName(row, fates, at))
}

/** A character at the beginning of a clause, before a single filler. */
function beginsName(row: TaggedRow, fates: readonly Fate[], at: number): boolean {
  const before = row[at - 1]
  const next = row[at + 1]
  const isFirst = before === undefined || before.kind !== 'han' || hasWord(before, 'with', 'from', 'to', 'and')
  return (
    isFirst &&
    next?.kind === 'han' &&
    next.glued &&
    next.text.length === 1 &&
    fates[at + 1] !== 'slot' &&
    !hasWord(next, 'with', 'from', 'to', 'and', 'of', 'isit')
  )
}

const dealings: readonly Word[] = ['sell', 'buy', 'partner', 'market', 'supplier', 'buyer', 'goods']

/** Whether the text has a word of trade: a flow, or somebody or something in it. */
export const namesTrade = ({ row }: Pick<Slots, 'row'>): boolean =>
  row.some(tagged => hasWord(tagged, ...tradeNouns, ...dealings))

/** The fate of each word, in the order of the text: slot, intent, empty or unread. */
export function wordFates(slots: Slots): readonly { readonly word: string; readonly fate: Fate }[] {
  const fates = fatesOf(slots)
  return slots.row.flatMap(({ raw, kind }, at) => {
    const fate = fates[at]
    return kind === 'mark' || fate === undefined ? [] : [{ word: raw, fate }]
  })
}

/** A character right after a name of one, 中山国, or after a single character at the beginning of a clause: 大唐, 月球. */
function endsName(row: TaggedRow, fates: readonly Fate[], at: number): boolean {
  const lead = row[at - 2]
  const before = row[at - 1]
  const tagged = row[at]
  if (before?.kind !== 'han' || tagged?.glued !== true) return false
  if (isShortPlace(before, fates[at - 1])) return true
  // 几内亚绍的: rather a part of the name than a word before 的.
  if (isKind(before, 'area') && inClass(row[at + 1], 'genitive')) return true
  if (before.text.length > 1 || hasWord(before, ...joints)) return false
  if (before.glued && isShortPlace(lead, fates[at - 2])) return true
  const isFirst = lead === undefined || lead.kind !== 'han' || hasWord(lead, 'with', 'from', 'to', 'and')
  return isFirst && (fates[at - 1] === 'empty' || hasWord(before, 'month', 'day'))
}

const joints = ['with', 'from', 'to', 'and', 'of'] as const
/** A place named by one character, alone or behind its preposition: 对意. */
const isShortPlace = (tagged: TaggedWord | undefined, fate: Fate | undefined): boolean =>
  fate === 'slot' &&
  tagged?.kind === 'han' &&
  (tagged.text.length === 1 ? isKind(tagged, 'area') : senseOf(tagged, 'area')?.role !== undefined)
