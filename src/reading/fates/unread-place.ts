/** Unread phrases in a position that decides what is asked: of a place, or of the subject of the figure. */
import type { Area } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { isPlaceByEnding } from '../slots/inflected-name.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass, isPostposed, isPreposed } from '../text/word-grammar.ts'
import { hasWord, isKind, tradeNouns } from '../text/word-sense.ts'
import type { UnreadPhrase } from './unread-phrases.ts'

/** The position of an unread phrase: 'place' ("with Freedonia"), 'subject' ("retail turnover"), or 'beside' a whole question. */
export type Position = 'place' | 'subject' | 'beside'

export function positionOf(slots: Pick<Slots, 'row' | 'areas'>, phrase: UnreadPhrase, home: Area): Position {
  const { row } = slots
  const first = row[phrase.from]
  if (first === undefined || !/\p{L}/u.test(first.raw)) return 'beside'
  const isName = isCapital(first.raw) && !isShouted(row)
  // Chinese: the character before may be a part of the same word, 向日葵 (sunflower) is not "to Japan".
  const isInWord =
    first.kind === 'han' &&
    first.glued &&
    slots.areas.some(({ to, at }) => to === phrase.from && (row[at]?.text.length ?? 0) < 3)
  if (
    isInWord ||
    isLed(row, phrase, isName || first.kind === 'han') ||
    isFollowed(row, phrase) ||
    isJoined(slots, phrase)
  )
    return 'place'
  if (isPlaceByEnding(row, phrase.to - 1)) return 'place'
  if (isBeforeMeasure(row, phrase)) return isName || first.possessive ? 'place' : 'subject'
  if (isAfterMeasure(slots, phrase)) return isName ? 'place' : 'subject'
  // A name in a sentence that names no other country.
  return isName && phrase.from > 0 && namesNoOther(slots, home) ? 'place' : 'beside'
}

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw)
/** A text in capitals or in title case tells nothing by its capitals. */
const isShouted = (row: TaggedRow): boolean => {
  const words = row.filter(({ kind, raw }) => kind === 'word' && raw.length > 3)
  return words.length > 2 && words.filter(({ raw }) => isCapital(raw)).length * 3 > words.length * 2
}

const measures: readonly Word[] = [...tradeNouns, 'growth', 'share', 'rank', 'record', 'average', 'figure']
const isFlow = (tagged: TaggedWord | undefined): boolean => hasWord(tagged, ...tradeNouns, 'sell', 'buy', 'ship')

/** Whether a preposition leads the phrase: with, from, to, с, из, 与, 从. A postposition follows its place. */
function isLed(row: TaggedRow, { from }: UnreadPhrase, isName: boolean): boolean {
  const at = row.findLastIndex((tagged, i) => i < from && !isBetween(tagged))
  const lead = row[at]
  if (lead === undefined || lead.kind === 'mark' || isPostposed(lead)) return false
  if (hasWord(lead, 'with', 'from', 'versus', 'between')) return true
  const isOfTrade = row.slice(0, at).some(isFlow)
  return hasWord(lead, 'to', 'in') && (isName || (hasWord(lead, 'to') && isOfTrade))
}

/** A word between a preposition and its noun: "with the", "to my", «с нашей», 和我. */
const isBetween = ({ senses, kind }: TaggedWord): boolean =>
  kind !== 'mark' &&
  senses.length > 0 &&
  senses.every(sense => sense.kind === 'word' && /^(noise|plain|we)$/.test(sense.word))

/** "Freedoniya ilə", "Freedoniya arasında". */
const isFollowed = (row: TaggedRow, { to }: UnreadPhrase): boolean =>
  isPostposed(row[to]) && hasWord(row[to], 'with', 'between')

/** "Azerbaijan and Freedonia", "China, Freedonia": beside a place in a list. */
function isJoined({ row, areas }: Pick<Slots, 'row' | 'areas'>, { from, to }: UnreadPhrase): boolean {
  const isJoint = (tagged: TaggedWord | undefined): boolean =>
    hasWord(tagged, 'and', 'versus', 'or') ||
    (hasWord(tagged, 'with') && !isPostposed(tagged)) ||
    /^[-/,→–]$/.test(tagged?.text ?? '')
  return (
    (isJoint(row[from - 1]) && areas.some(area => area.to === from - 1)) ||
    (isJoint(row[to]) && areas.some(area => area.at === to + 1))
  )
}

/** "retail turnover", «розничный оборот», 零售贸易额. */
const isBeforeMeasure = (row: TaggedRow, { to }: UnreadPhrase): boolean => {
  const next = row[to]
  const measure = inClass(next, 'genitive') ? row[to + 1] : next
  const isMeasure = hasWord(measure, ...measures) || (hasWord(measure, 'sell', 'buy') && isPreposed(measure))
  return isMeasure && !isVerb(row[to - 1])
}

/** "turnover of shares", "turnover of the Baku stock exchange", «оборот акций», "share price". */
function isAfterMeasure({ row, areas }: Pick<Slots, 'row' | 'areas'>, { from }: UnreadPhrase): boolean {
  const last = row[from - 1]
  if (hasWord(last, ...measures) && isPreposed(last)) return !isVerb(row[from])
  if (isAttribute(last, row[from])) return true
  const named = new Set(areas.map(({ at }) => at))
  const at = row.findLastIndex((tagged, i) => i < from && !named.has(i) && !isBetween(tagged))
  const isOf = hasWord(row[at], 'of', 'in') && isPreposed(row[at])
  return isOf && hasWord(row[at - 1], ...measures)
}

/** "ticarət nümayəndəsi", 贸易代表: a bare noun of trade before another noun belongs to that. */
const isAttribute = (last: TaggedWord | undefined, first: TaggedWord | undefined): boolean =>
  hasWord(last, 'trade') &&
  first?.senses.length === 0 &&
  (last?.kind === 'han'
    ? first?.glued === true
    : isPostposed(last) && last?.ending === '' && !inClass(first, 'verb-behind'))

/** A verb beside its subject: "trade skyrocketed", «экспорт рванул», «рванул экспорт». */
export const isVerb = (tagged: TaggedWord | undefined): boolean => inClass(tagged, 'verb-ending')

/** Whether the text names no country but the home country, and nobody. */
const namesNoOther = ({ areas, row }: Pick<Slots, 'row' | 'areas'>, home: Area): boolean =>
  areas.every(({ area }) => area === home) &&
  !row.some(tagged => isKind(tagged, 'speaker') || isKind(tagged, 'project'))
