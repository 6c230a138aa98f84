/** The rules of intents, in order: the first that holds decides. The special stands before the general. */
import { neighbours } from './ask.ts'
import { type Evidence, isOnly } from './evidence.ts'
import { hasWord } from './has.ts'
import {
  asksWhither,
  grewMost,
  isAboutPartners,
  isBestTime,
  isOfGoods,
  isPlaceClaimed,
  isRecord,
  isTopList,
  isWhoMost,
  ordersSeveral,
} from './ranks.ts'
import { asksOfFigure, grows, sidesAside } from './signs.ts'

export type Intent =
  | 'turnover'
  | 'exports'
  | 'imports'
  | 'balance'
  | 'growth'
  | 'rank'
  | 'share'
  | 'compare'
  | 'record'
  | 'quote'
  | 'project'
  | 'source'
  | 'trend'
  | 'help'
  | 'out-of-scope'
  | 'unclear'

export interface Rule {
  readonly intent: Intent
  /** What the rule recognises, for whoever asks why a text was read so. */
  readonly name: string
  readonly holds: (evidence: Evidence) => boolean
}

const isOfTrade = ({ has }: Evidence): boolean =>
  has('exports', 'imports', 'turnover', 'share', 'rank', 'balance', 'surplus', 'deficit')

const quotes = (it: Evidence): boolean =>
  it.has('quote') &&
  // «цитату посла для статьи»: somebody's words, wherever they go.
  (!it.has('cite') || (it.slots.speaker !== undefined && it.slots.style === undefined)) &&
  !it.claimed &&
  (it.slots.topic !== undefined || it.slots.speaker !== undefined || it.has('say', 'what', 'about'))
const reportsWords = (it: Evidence): boolean =>
  it.has('say') &&
  // "the minister said exports are up 25 percent. True?": the percentage is asked of.
  !(it.claimed && it.has('verify')) &&
  !it.has('source', 'cite', 'mismatch') &&
  (it.slots.speaker !== undefined ||
    (it.has('who', 'what') &&
      it.has('about') &&
      !it.claimed &&
      !it.has('opinion', 'figure', 'forecast') &&
      it.slots.topic !== undefined))
/** "anything from the Chinese envoy on trade?": somebody, and no time or sum that a figure would have. */
const isOfSomebody = (it: Evidence): boolean =>
  it.slots.speaker !== undefined &&
  it.slots.topic !== undefined &&
  it.slots.unread.length === 0 &&
  it.slots.times.length + it.slots.claims.length === 0 &&
  !it.has('howmuch', 'exports', 'imports', 'turnover', 'growth', 'fall')
const isNamedProject = (it: Evidence): boolean => it.slots.project !== undefined && !isOfTrade(it)
const isProject = (it: Evidence): boolean =>
  (it.has('project') || (it.has('build') && it.slots.topic === 'companies' && !it.trade)) &&
  !isOfTrade(it) &&
  !it.has('forecast')
/** "do we sell more to them than we buy": what is left over, and no sum of both. */
const sellsAndBuys = (it: Evidence): boolean =>
  ((it.has('sell') && it.has('buy')) || (it.has('exports') && it.has('imports'))) &&
  it.has('more') &&
  it.others.length < 2 &&
  !it.has('turnover')
/** "18% of our imports": a share, where nothing is said to have grown. */
const isShareClaimed = (it: Evidence): boolean =>
  !grows(it) &&
  it.trade &&
  it.others.length === 1 &&
  it.slots.claims.some(
    ({ unit, to }) =>
      unit === 'pct' &&
      (hasWord(it.slots.row[to], 'of', 'total') ||
        // "idxalın 20 faizini", "idxalda 20 faizdir": percent of what stands before it.
        /^faizi|^faizd[iu]/.test(it.slots.row[to - 1]?.text ?? '') ||
        /^(our|all|наш.*)$/.test(it.slots.row[to]?.text ?? '')),
  )

const isRelease = (it: Evidence): boolean =>
  it.has('release') &&
  it.has('when', 'next') &&
  !it.has('subscribe', 'open', 'build', 'project') &&
  it.slots.project === undefined
const differs = (it: Evidence): boolean =>
  (it.has('mismatch') && it.has('figure', 'why', 'source', 'explain') && !it.has('compare')) ||
  (it.has('why', 'which') && it.slots.claims.length > 1)
const asksSource = (it: Evidence): boolean =>
  it.has('source') &&
  !isOfGoods(it) &&
  !it.has('subscribe') &&
  !(it.has('partner', 'market') && it.has('imports', 'exports'))
const isForecast = (it: Evidence): boolean =>
  it.future ||
  it.has('nextyear') ||
  (it.has('forecast') && !it.has('subscribe') && !(it.has('verify', 'why') && it.pastOnly))
/** "who is the president", 1美元换多少马纳特: a person in office, or one money against another, and no trade. */
const isOfOffice = (it: Evidence): boolean =>
  it.has('who') &&
  it.slots.speaker?.id !== it.slots.speaker?.spoken &&
  !it.trade &&
  !it.has('say', 'quote', 'source', 'about')
const isExchange = (it: Evidence): boolean =>
  currencies.filter(word => it.has(word)).length > 1 && !it.trade && it.slots.areas.length === 0
const currencies = ['USD', 'EUR', 'CNY', 'AZN', 'RUB'] as const
const isElsewhere = (it: Evidence): boolean =>
  isOfOffice(it) ||
  isExchange(it) ||
  (it.has('offtopic', 'politics') && !(it.trade && (it.others.length > 0 || it.slots.times.length > 0)))

/** One past period whose change is asked for is growth; "how did it change" over years is a history. */
const isOneChange = (it: Evidence): boolean =>
  grows(it) &&
  !it.has('yearly', 'monthly') &&
  (it.slots.base !== undefined || (it.slots.periods.length > 0 && it.slots.range === undefined))
const isHistory = (it: Evidence): boolean =>
  (it.has('trend', 'yearly', 'monthly') ||
    (it.has('change') && it.slots.range !== undefined && neighbours(it.slots.range) === undefined)) &&
  !it.has('average', 'cagr', 'share', 'rank', 'record', 'most') &&
  !isOneChange(it) &&
  !(it.has('yoy') && !it.has('trend')) &&
  (asksOfFigure(it) || it.slots.range !== undefined)

const isPercentOf = (it: Evidence): boolean =>
  it.has('percent') &&
  !it.claimed &&
  // "ixracda İtaliyanın faizi": a percentage that is somebody's.
  (it.has('howmuch', 'which', 'what') || (it.trade && it.others.length === 1 && it.others[0]?.role === 'of'))
/** "DROP TABLE x": a word of growth among strange words, of no trade, no place and no time, is none of ours. */
const asksOfSomething = ({ trade, slots }: Evidence): boolean => trade || slots.areas.length + slots.times.length > 0
const isGrowth = (it: Evidence): boolean =>
  (grows(it) && (asksOfSomething(it) || it.slots.unread.length === 0)) ||
  (it.has('sameperiod') && it.has('more', 'difference')) ||
  (it.has('percent') && it.has('more') && it.has('howmuch') && it.others.length < 2 && !it.claimed) ||
  (it.has('times') && it.has('more') && (it.slots.base !== undefined || it.slots.range !== undefined)) ||
  (it.has('difference', 'more', 'percent') && it.slots.base !== undefined && it.years === 1 && it.others.length < 2) ||
  (it.slots.claims.some(claim => claim.unit === 'pct') && it.trade)
const isPeriods = (it: Evidence): boolean =>
  it.slots.range === undefined && (it.years > 1 || (it.years === 1 && it.slots.base !== undefined))
const isRun = (it: Evidence): boolean =>
  it.slots.range !== undefined && (it.trade || it.slots.areas.length > 0) && !it.has('average')

export const rules: readonly Rule[] = [
  {
    intent: 'help',
    name: 'greeting or help alone',
    holds: it =>
      it.has('greeting', 'help') &&
      isOnly(it.slots, 'greeting', 'help', 'what', 'it', 'isit', 'howmuch', 'list', 'thanks', 'who'),
  },
  {
    intent: 'help',
    name: 'asks for help',
    holds: it =>
      it.has('help') &&
      it.slots.project === undefined &&
      !asksOfFigure(it) &&
      it.slots.claims.length === 0 &&
      !it.has('offtopic', 'advice'),
  },
  { intent: 'quote', name: 'asks for words', holds: quotes },
  {
    intent: 'source',
    name: 'who said a figure',
    holds: it => it.claimed && it.has('who') && it.has('say', 'source', 'release', 'quote') && !it.has('most'),
  },
  { intent: 'quote', name: 'what somebody said', holds: reportsWords },
  {
    intent: 'source',
    name: 'asks to cite',
    holds: it => (it.has('cite') || it.slots.style !== undefined) && !it.has('say'),
  },
  { intent: 'source', name: 'when data come', holds: isRelease },
  { intent: 'project', name: 'a project by name', holds: isNamedProject },
  { intent: 'project', name: 'projects', holds: isProject },
  {
    intent: 'source',
    name: 'figures that differ',
    holds: it => differs(it),
  },
  { intent: 'source', name: 'where a figure is from', holds: asksSource },
  {
    intent: 'source',
    name: 'whence',
    holds: it =>
      it.has('whence') &&
      (it.has('figure', 'it') || it.claimed || it.slots.unread.some(word => /\d[.,]\d/.test(word))) &&
      !it.has('most', 'share'),
  },
  { intent: 'out-of-scope', name: 'another subject', holds: it => isElsewhere(it) && !it.trade && !it.future },
  { intent: 'out-of-scope', name: 'forecast', holds: isForecast },
  { intent: 'out-of-scope', name: 'another subject', holds: isElsewhere },
  { intent: 'out-of-scope', name: 'advice', holds: it => it.has('advice', 'opinion') && it.slots.flow !== 'B' },
  { intent: 'trend', name: 'chart', holds: it => it.has('chart') && !isAboutPartners(it) },
  { intent: 'growth', name: 'average growth', holds: it => it.has('cagr') },
  { intent: 'trend', name: 'over time', holds: isHistory },
  { intent: 'share', name: 'share', holds: it => it.has('share') && !it.has('record') && !(grows(it) && it.claimed) },
  { intent: 'share', name: 'a share claimed', holds: isShareClaimed },
  { intent: 'balance', name: 'sold less bought', holds: sellsAndBuys },
  { intent: 'rank', name: 'place', holds: it => it.has('rank') && !it.has('record') && !ordersSeveral(it) },
  { intent: 'rank', name: 'a place claimed', holds: isPlaceClaimed },
  { intent: 'rank', name: 'partners', holds: isAboutPartners },
  { intent: 'rank', name: 'whence goods come', holds: isOfGoods },
  { intent: 'growth', name: 'when it grew most', holds: grewMost },
  { intent: 'record', name: 'record', holds: isRecord },
  { intent: 'record', name: 'best time', holds: isBestTime },
  { intent: 'rank', name: 'with whom most', holds: isWhoMost },
  { intent: 'rank', name: 'whither or whence', holds: asksWhither },
  { intent: 'rank', name: 'a list', holds: it => it.slots.top !== undefined || isTopList(it) },
  { intent: 'compare', name: 'side by side', holds: sidesAside },
  { intent: 'growth', name: 'growth', holds: isGrowth },
  { intent: 'share', name: 'percent of', holds: isPercentOf },
  { intent: 'compare', name: 'periods', holds: isPeriods },
  {
    intent: 'compare',
    name: 'compare',
    holds: it => it.has('compare', 'difference') && (it.slots.range !== undefined || it.others.length > 1),
  },
  { intent: 'trend', name: 'a run of years', holds: isRun },
  { intent: 'quote', name: 'somebody named', holds: isOfSomebody },
  { intent: 'trend', name: 'all years', holds: it => it.has('alltime') && it.trade },
]
