/** Whose count a text asks for: "according to China", «по данным Китая», "Çinin məlumatına görə", 据中国海关统计. */
import type { Area } from '../../data/model/schema.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { hasClass, inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { PlaceMention } from './place-mentions.ts'

/** The country that counted, and the words that say so. */
export interface Attribution {
  readonly area: Area
  readonly from: number
  readonly to: number
}

/** The first attribution of a text; undefined without one. */
export function attributionIn(row: TaggedRow, areas: readonly PlaceMention[], home: Area): Attribution | undefined {
  for (const mention of areas) {
    // Not "with Turkey statistics of Azerbaijan", nor of two counts.
    const isHome = (it: PlaceMention): boolean => it.area === home && it.role !== 'of' && !isOfCount(row[it.to])
    const isAlone = mention.area !== home && mention.role === undefined
    const isToHome = isAlone && areas.some(it => it.at > mention.to && isHome(it))
    const found = mention.ours ? undefined : attributed(row, mention, isToHome)
    if (found !== undefined && !isBesideAnother(row, areas, found)) return { area: mention.area, ...found }
  }
  return undefined
}

/**
 * The places of a text without the one that counted. It stays, without its role, when no other foreign place is named:
 * "turnover in 2025 according to China" is trade with China.
 */
export function withoutCounter(
  areas: readonly PlaceMention[],
  { area, from, to }: Attribution,
  home: Area,
): readonly PlaceMention[] {
  const others = areas.filter(({ at }) => at < from || at >= to)
  if (area === home || others.some(other => other.area !== home)) return others
  return areas.map(({ role, ...one }) => (others.some(({ at }) => at === one.at) && role ? { ...one, role } : one))
}

/** "By Chinese customs and by ours": two counts, none of which is the one. */
const isBesideAnother = (row: TaggedRow, areas: readonly PlaceMention[], { from, to }: Span): boolean =>
  areas.some(
    place =>
      (place.at > to && areJoined(row.slice(to, place.at))) ||
      (place.to < from && row.slice(place.to, from).some(isOfCount) && areJoined(row.slice(place.to, from))),
  )
const areJoined = (between: TaggedRow): boolean =>
  between.length < 4 && between.some(tagged => hasWord(tagged, 'and', 'or', 'versus'))

type Span = Pick<Attribution, 'from' | 'to'>

function attributed(row: TaggedRow, { at, to: end, adjective }: PlaceMention, isToHome: boolean): Span | undefined {
  let to = end
  while (isOfCount(row[to])) to += 1
  let from = at
  while (isOfCount(row[from - 1]) || inClass(row[from - 1], 'article')) from -= 1
  const counts = row.slice(from, to).some(isOfCount)
  const lead = row[from - 1]
  if (inClass(row[to], 'according-behind') && (counts || !isPostposed(row[to - 1]))) return { from, to: to + 1 }
  // "What do Chinese customs say about trade": their count, not their words; "China customs data", 中方统计.
  const words = row.slice(from, to)
  const isTold = hasClass(words, 'customs') && row.some(tagged => hasWord(tagged, 'say'))
  const isTheirs = hasClass(words, 'customs', 'own-side') && isOfCount(row[to - 1]) && words.length > 1
  if (isTold || (isTheirs && !row.some(tagged => hasWord(tagged, 'why')))) return { from, to }
  // «Китайские данные за 2025», 美国统计对阿塞拜疆出口; not "China statistics 2025", nor «почему у китайской таможни другие цифры»
  if ((adjective || isToHome) && inClass(row[end], 'of-count') && !row.some(tagged => hasWord(tagged, 'why')))
    return { from, to }
  // "How much did China report?"
  if (inClass(lead, 'auxiliary') && inClass(row[to], 'reporting')) return { from: from - 1, to: to + 1 }
  const isLed = inClass(lead, 'source-of') || (counts && inClass(lead, 'according'))
  return isLed ? { from: from - 1, to } : undefined
}

/** Data, statistics, customs: who counts, or what is counted. */
const isOfCount = (tagged: TaggedWord | undefined): boolean =>
  tagged !== undefined && (inClass(tagged, 'of-count') || (hasWord(tagged, 'figure') && !hasWord(tagged, 'turnover')))
