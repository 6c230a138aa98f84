/** What tells questions about partners, their places and records from each other. */
import type { Evidence } from './evidence.ts'
import { isTop } from './numbers.ts'
import { grows, sidesAside } from './signs.ts'

/** "the biggest sources of Azerbaijani imports": whence goods come, and not figures. */
export const isOfGoods = (it: Evidence): boolean =>
  it.has('source') && it.has('most') && it.slots.flow === 'M' && !it.claimed && !it.has('figure')

/** "our largest suppliers", "which markets": the partners themselves are asked for. */
export const isAboutPartners = (it: Evidence): boolean =>
  it.has('partner', 'market') &&
  (it.has('most', 'top', 'list', 'who', 'which', 'least', 'what', 'record', 'first') || isAmong(it)) &&
  !sidesAside(it) &&
  (it.slots.areas.length > 0 || it.trade || it.slots.unread.length < 3)

/** "among Kazakhstan's partners, where is Azerbaijan" */
const isAmong = ({ slots: { areas } }: Evidence): boolean => areas.length > 1 && areas.some(({ role }) => role === 'in')

/** "rank Russia, Türkiye and China by imports": these, and no place among all. */
export const ordersSeveral = (it: Evidence): boolean =>
  it.others.length > 2 && !it.has('partner', 'market') && sidesAside(it)

/** "is China our third partner": a place is named. */
export const isPlaceClaimed = (it: Evidence): boolean =>
  (it.slots.place !== undefined && (it.has('partner', 'market', 'who') || it.others.length === 1)) ||
  (it.has('partner', 'market') && it.others.length === 1 && it.has('most', 'verify'))

/** "who do we sell most to": countries with a superlative. */
export const isWhoMost = (it: Evidence): boolean =>
  it.has('who', 'which', 'whence', 'list') &&
  (it.has('most', 'more', 'least') || (it.has('who') && it.has('first') && !it.has('rank'))) &&
  (it.trade || it.has('goods')) &&
  it.years < 2 &&
  !it.has('when', 'product') &&
  it.others.length < 2

/** "hansı ölkələrə ixrac edirik", "haradan alırıq": the countries themselves are asked for. */
export const asksWhither = (it: Evidence): boolean =>
  (it.has('who', 'list') || (it.has('whence') && it.has('imports', 'buy'))) &&
  (it.has('exports', 'imports', 'sell', 'buy') || (it.has('trade') && it.has('with'))) &&
  it.others.length === 0 &&
  !it.claimed &&
  !it.has('product', 'say', 'thanks', 'trend', 'turnover') &&
  it.slots.product === undefined &&
  it.slots.unread.length === 0

/** "top imports 2024", «топ стран». */
export const isTopList = (it: Evidence): boolean =>
  isTop(it.slots.row) && it.others.length === 0 && !it.claimed && !it.has('when') && it.slots.unread.length === 0

/** "which year was the best", "самый слабый месяц": a time with a superlative. */
export const isBestTime = (it: Evidence): boolean =>
  !it.has('partner', 'market') &&
  !sidesAside(it) &&
  it.years < 2 &&
  ((it.has('most', 'least', 'top', 'more') && it.has('when', 'ever') && it.trade) ||
    (it.has('most', 'least') && it.has('year', 'years', 'month', 'when')))

/** The highest or lowest there ever was. */
export const isRecord = (it: Evidence): boolean =>
  (it.has('record') || (it.has('least') && it.has('ever', 'when') && !it.has('partner', 'market'))) &&
  // «с кем торговля минимальная»: a partner, and no year.
  !(it.has('who') && it.has('least') && !it.has('when')) &&
  !sidesAside(it)

/** "which year saw the strongest growth": a time of change. */
export const grewMost = (it: Evidence): boolean =>
  grows(it) && it.has('when', 'which') && it.has('most', 'least', 'record', 'more') && it.others.length < 2
