/** What several rules of intents look for: change, a figure, places side by side. */
import type { Evidence } from './evidence.ts'

/** Words of change, whatever it is measured against. */
export const grows = ({ has }: Evidence): boolean => has('growth', 'fall', 'yoy', 'mom', 'cagr')

/** The question is about some figure, whatever else its words may mean. */
export const asksOfFigure = (it: Evidence): boolean =>
  it.trade ||
  grows(it) ||
  it.has('rank', 'share', 'record', 'compare', 'partner') ||
  it.slots.areas.length > 0 ||
  it.slots.times.length > 0

/** Several places to be set side by side: Russia or China, Russia vs China, trade with Russia and with China. */
export const sidesAside = (it: Evidence): boolean =>
  it.others.length > 1 &&
  (it.has('or', 'versus', 'compare', 'more', 'difference', 'against') ||
    (it.has('which', 'who') && !it.has('between', 'when', 'partner') && !isOfTwo(it)) ||
    it.others.length > 2 ||
    isListed(it))

/** «какая торговля у Казахстана с Китаем»: theirs, and each has its part in it. */
const isOfTwo = ({ others: [one, other, third] }: Evidence): boolean =>
  third === undefined && one?.role !== undefined && other?.role !== undefined && one.role !== other.role

/** "trade with Russia and China": each with us; "trade between Russia and China" is theirs. */
const isListed = ({ has, others: [first] }: Evidence): boolean =>
  !has('between') && has('and') && first?.role !== undefined && first.role !== 'of'
