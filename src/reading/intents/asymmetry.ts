/** Mirror asymmetry: two sides report different figures of the same trade. */
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'

/** "why is their figure higher than ours", "why does China report more", 中国海关的数据和阿塞拜疆的差多少: two sides, without a change over time. */
export const isWhyMore = ({ words, areas, row }: Slots): boolean => {
  const isWhy = words.has('why') && words.has('more') && !words.has('growth') && !words.has('fall')
  const isReported = areas.length > 0 && row.some(tagged => inClass(tagged, 'reporting'))
  const areCounts = row.some(isCounting) && areas.length === 1
  const areFigures = (words.has('figure') || row.some(isCounting)) && areSides(areas)
  const isHowFarApart = words.has('difference') && words.has('figure') && row.some(isCounting) && areSides(areas)
  return isHowFarApart || (isWhy && (isReported || areCounts || areFigures))
}

/** "Chinese customs vs Azerbaijani customs", «по китайской таможне и по нашей — какая разница»: the counts of two sides. */
export const comparesCounts = ({ words, areas, row }: Slots): boolean =>
  (words.has('versus') || words.has('compare') || words.has('difference')) &&
  row.some(isCounting) &&
  new Set(areas.map(({ area }) => area)).size === 2

/** Whether the text asks why, or by how much, the figures of two sides differ. */
export const isAsymmetry = (slots: Slots): boolean =>
  (slots.words.has('mismatch') && (areSides(slots.areas) || isCustomsAgainst(slots) || isOfTheirFigures(slots))) ||
  isWhyMore(slots) ||
  comparesCounts(slots)

/** 海关数据和中国数据: our customs are one side, the named place is the other. */
const isCustomsAgainst = ({ areas, row, words }: Slots): boolean =>
  words.has('why') && areas.length === 1 && row.some(isCounting)

/** "Çinin rəqəmləri niyə fərqlidir" (why do China's figures differ): one foreign owner of the figures. Ours are the other side. */
const isOfTheirFigures = ({ areas: [one, other], words, times }: Slots): boolean =>
  one?.role === 'of' &&
  !one.ours &&
  other === undefined &&
  times.length === 0 &&
  words.has('why') &&
  words.has('figure')

/** Customs services, and verbs of counting. A text may have these instead of a word for figures. */
const isCounting = (tagged: TaggedWord): boolean => inClass(tagged, 'customs')
const areSides = (areas: Slots['areas']): boolean => new Set(areas.map(({ area }) => area)).size > 1
