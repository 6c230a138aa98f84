/** The rules of intents, in order: the first that holds decides. The special stands before the general. */
import { type Evidence, isOnly } from './evidence.ts'

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

const grows = ({ has }: Evidence): boolean => has('growth', 'fall', 'yoy', 'mom', 'cagr')
const isOfTrade = ({ has }: Evidence): boolean =>
  has('exports', 'imports', 'turnover', 'share', 'rank', 'balance', 'surplus', 'deficit')

/** The question is about some figure, whatever else its words may mean. */
const asksOfFigure = (it: Evidence): boolean =>
  it.trade ||
  grows(it) ||
  it.has('rank', 'share', 'record', 'compare', 'partner') ||
  it.slots.areas.length > 0 ||
  it.slots.times.length > 0

/** Several places to be set side by side: Russia or China, Russia vs China, trade with Russia and with China. */
const sidesAside = (it: Evidence): boolean =>
  it.others.length > 1 &&
  (it.has('or', 'versus', 'compare', 'more', 'difference', 'against') ||
    (it.has('which') && !it.has('between', 'when', 'partner')) ||
    it.others.length > 2 ||
    isListed(it))
/** "trade with Russia and China": each with us; "trade between Russia and China" is theirs. */
const isListed = ({ has, others: [first] }: Evidence): boolean =>
  !has('between') && has('and') && first?.role !== undefined && first.role !== 'of'

const quotes = (it: Evidence): boolean =>
  it.has('quote') &&
  !it.has('cite') &&
  !it.claimed &&
  (it.slots.topic !== undefined || it.slots.speaker !== undefined || it.has('say', 'what', 'about'))
const reportsWords = (it: Evidence): boolean =>
  it.has('say') &&
  !it.has('source', 'cite', 'mismatch') &&
  (it.slots.speaker !== undefined || (it.has('who') && it.has('about') && !it.claimed && it.slots.topic !== undefined))
const isNamedProject = (it: Evidence): boolean => it.slots.project !== undefined && !isOfTrade(it)
const isProject = (it: Evidence): boolean =>
  (it.has('project') || (it.has('build') && it.slots.topic === 'companies' && !it.trade)) &&
  !isOfTrade(it) &&
  !it.has('forecast')
const isRelease = (it: Evidence): boolean =>
  it.has('release') &&
  it.has('when', 'next') &&
  !it.has('subscribe', 'open', 'build', 'project') &&
  it.slots.project === undefined
const differs = (it: Evidence): boolean =>
  (it.has('mismatch') && it.has('figure', 'why', 'source') && !it.has('compare')) ||
  (it.has('why') && it.slots.claims.length > 1)
const asksSource = (it: Evidence): boolean =>
  it.has('source') && !it.has('subscribe') && !(it.has('partner', 'market') && it.has('imports', 'exports'))
const isForecast = (it: Evidence): boolean =>
  it.future || it.has('nextyear') || (it.has('forecast') && !it.has('subscribe') && !(it.has('verify') && it.pastOnly))
const isElsewhere = (it: Evidence): boolean =>
  it.has('offtopic', 'politics') && !(it.trade && (it.others.length > 0 || it.slots.times.length > 0))

/** One past period whose change is asked for is growth; "how did it change" over years is a history. */
const isOneChange = (it: Evidence): boolean =>
  grows(it) &&
  !it.has('yearly', 'monthly') &&
  (it.slots.base !== undefined || (it.slots.periods.length > 0 && it.slots.range === undefined))
const isHistory = (it: Evidence): boolean =>
  (it.has('trend', 'yearly', 'monthly') || (it.has('change') && it.slots.range !== undefined)) &&
  !it.has('average', 'cagr', 'share', 'rank', 'record', 'most') &&
  !isOneChange(it) &&
  !(it.has('yoy') && !it.has('trend')) &&
  (asksOfFigure(it) || it.slots.range !== undefined)

const isAboutPartners = (it: Evidence): boolean =>
  it.has('partner', 'market') &&
  it.has('most', 'top', 'list', 'who', 'which', 'least', 'what', 'record', 'first') &&
  !sidesAside(it) &&
  (it.slots.areas.length > 0 || it.trade || it.slots.unread.length < 3)
const isPlaceClaimed = (it: Evidence): boolean =>
  (it.slots.place !== undefined && (it.has('partner', 'market') || it.others.length === 1)) ||
  (it.has('partner', 'market') && it.others.length === 1 && it.has('most', 'verify'))
const isWhoMost = (it: Evidence): boolean =>
  it.has('who', 'which', 'whence', 'list') &&
  it.has('most', 'more', 'least') &&
  it.trade &&
  !it.has('when') &&
  it.others.length < 2
/** "which year was the best", "самый слабый месяц": a time with a superlative. */
const isBestTime = (it: Evidence): boolean =>
  !it.has('partner', 'market') &&
  !sidesAside(it) &&
  ((it.has('most', 'least', 'top', 'more') && it.has('when', 'ever') && it.trade) ||
    (it.has('most', 'least') && it.has('year', 'month', 'when')))
const isRecord = (it: Evidence): boolean =>
  (it.has('record') || (it.has('least') && it.has('ever', 'when') && !it.has('partner', 'market'))) && !sidesAside(it)
const grewMost = (it: Evidence): boolean =>
  grows(it) && it.has('when', 'which') && it.has('most', 'least', 'record', 'more') && it.others.length < 2

const isPercentOf = (it: Evidence): boolean => it.has('percent') && it.has('howmuch', 'which', 'what') && !it.claimed
const isGrowth = (it: Evidence): boolean =>
  grows(it) ||
  (it.has('difference', 'more') && it.slots.base !== undefined && it.years === 1 && it.others.length < 2) ||
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
    holds: it => it.has('help') && !asksOfFigure(it) && it.slots.claims.length === 0 && !it.has('offtopic', 'advice'),
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
    holds: it => it.has('whence') && (it.has('figure', 'it') || it.claimed) && !it.has('most', 'share'),
  },
  { intent: 'out-of-scope', name: 'another subject', holds: it => isElsewhere(it) && !it.trade && !it.future },
  { intent: 'out-of-scope', name: 'forecast', holds: isForecast },
  { intent: 'out-of-scope', name: 'another subject', holds: isElsewhere },
  { intent: 'out-of-scope', name: 'advice', holds: it => it.has('advice', 'opinion') },
  { intent: 'trend', name: 'chart', holds: it => it.has('chart') },
  { intent: 'growth', name: 'average growth', holds: it => it.has('cagr') },
  { intent: 'trend', name: 'over time', holds: isHistory },
  { intent: 'share', name: 'share', holds: it => it.has('share') && !it.has('record') && !(grows(it) && it.claimed) },
  { intent: 'rank', name: 'place', holds: it => it.has('rank') && !it.has('record') },
  { intent: 'rank', name: 'a place claimed', holds: isPlaceClaimed },
  { intent: 'rank', name: 'partners', holds: isAboutPartners },
  { intent: 'growth', name: 'when it grew most', holds: grewMost },
  { intent: 'record', name: 'record', holds: isRecord },
  { intent: 'record', name: 'best time', holds: isBestTime },
  { intent: 'rank', name: 'with whom most', holds: isWhoMost },
  { intent: 'rank', name: 'a list', holds: it => it.slots.top !== undefined },
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
  { intent: 'trend', name: 'all years', holds: it => it.has('alltime') && it.trade },
]
