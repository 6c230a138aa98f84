/** Two sides whose figures of one trade differ. */
import type { Slots } from '../slots/read-slots.ts'

/** "why is their figure higher than ours": two sides, and nothing that rose or fell over time. */
export const isWhyMore = ({ words, areas, row }: Slots): boolean =>
  isReportedMore({ words, areas, row }) ||
  isHowFarApart({ words, areas, row }) ||
  (words.has('why') &&
    (words.has('figure') || row.some(({ text }) => counting.test(text))) &&
    words.has('more') &&
    !words.has('growth') &&
    !words.has('fall') &&
    (areSides(areas) || (areas.length === 1 && row.some(({ text }) => counting.test(text)))))

/** "why does China report more": than we do, for one side is named and the other speaks. */
const isReportedMore = ({ words, areas, row }: Pick<Slots, 'words' | 'areas' | 'row'>): boolean =>
  words.has('why') &&
  words.has('more') &&
  !words.has('growth') &&
  !words.has('fall') &&
  areas.length > 0 &&
  row.some(({ text }) => /^(report|reports|show|shows|count|counts)$/.test(text))

/** 中国海关的数据和阿塞拜疆的差多少: how far apart those are who count. */
const isHowFarApart = ({ words, areas, row }: Pick<Slots, 'words' | 'areas' | 'row'>): boolean =>
  words.has('difference') && words.has('figure') && row.some(({ text }) => counting.test(text)) && areSides(areas)

/** Whether figures of two sides are said to differ. */
export const isAsymmetry = (slots: Slots): boolean =>
  (slots.words.has('mismatch') && (areSides(slots.areas) || isCustomsAgainst(slots) || isOfTheirFigures(slots))) ||
  isWhyMore(slots)

/** 海关数据和中国数据: the customs are one side, the place named is the other. */
const isCustomsAgainst = ({ areas, row, words }: Slots): boolean =>
  words.has('why') && areas.length === 1 && row.some(({ text }) => counting.test(text))

/** "Çinin rəqəmləri niyə fərqlidir": theirs, so it is ours that they differ from. */
const isOfTheirFigures = ({ areas: [one, other], words, times }: Slots): boolean =>
  one?.role === 'of' &&
  !one.ours &&
  other === undefined &&
  times.length === 0 &&
  words.has('why') &&
  words.has('figure')

/** Whose figures they are, where no word for figures stands: the customs, or those who count. */
const counting = /^(таможн|гостаможк|таможк|считают|customs|gomruk|海关)/
const areSides = (areas: Slots['areas']): boolean => new Set(areas.map(({ area }) => area)).size > 1
