/** The rules of intents, in order: the first that holds decides. The special stands before the general. */
import { consecutiveYears } from '../slots/askable-periods.ts'
import { hasWord } from '../text/word-sense.ts'
import { isOnly, type QuestionFeatures } from './features.ts'
import { isOffTopic } from './off-topic.ts'
import {
  asksAboutSomewhere,
  asksDestination,
  grewMost,
  isAboutPartners,
  isBestTime,
  isLargestShare,
  isOfGoods,
  isPlaceClaimed,
  isRecord,
  isTopList,
  isWhoMost,
  ordersSeveral,
} from './rank-predicates.ts'
import {
  asksOfBot,
  asksOfFigure,
  comparesPlaces,
  grows,
  isAverageGrowth,
  isPlusMinus,
  isRun,
  isShare,
} from './shared-predicates.ts'
import { asksOrigin, asksSource, differs, isBareAmount, isRelease } from './source-predicates.ts'

export type QuestionIntent =
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
  readonly intent: QuestionIntent
  /** What the rule recognises, for whoever asks why a text was read so. */
  readonly name: string
  readonly holds: (evidence: QuestionFeatures) => boolean
}

const isOfTrade = ({ has }: QuestionFeatures): boolean =>
  has('exports', 'imports', 'turnover', 'share', 'rank', 'balance', 'surplus', 'deficit')

const quotes = (it: QuestionFeatures): boolean =>
  it.has('quote') &&
  // «цитату посла для статьи»: somebody's words, wherever they go.
  (!it.has('cite') || (it.slots.speaker !== undefined && it.slots.style === undefined)) &&
  !it.claimed &&
  (it.slots.topic !== undefined || it.slots.speaker !== undefined || it.has('say', 'what', 'about'))
const reportsWords = (it: QuestionFeatures): boolean =>
  it.has('say') &&
  // "the minister said exports are up 25 percent. True?": the percentage is asked of.
  !(it.claimed && it.has('verify')) &&
  !it.has('source', 'cite', 'mismatch') &&
  (it.slots.speaker !== undefined ||
    (it.has('who', 'what') &&
      // 谁说过中阿合作: whoever spoke of it, where no figure could be meant.
      (it.has('about') || (it.has('who') && !it.trade)) &&
      !it.claimed &&
      !it.has('opinion', 'figure', 'forecast') &&
      it.slots.topic !== undefined))
/** "anything from the Chinese envoy on trade?": somebody, and no time or sum that a figure would have. */
const isOfSomebody = (it: QuestionFeatures): boolean =>
  it.slots.speaker !== undefined &&
  it.slots.topic !== undefined &&
  it.slots.unread.length === 0 &&
  it.slots.times.length + it.slots.claims.length === 0 &&
  !it.has('howmuch', 'exports', 'imports', 'turnover', 'growth', 'fall')
const isNamedProject = (it: QuestionFeatures): boolean => it.slots.project !== undefined && !isOfTrade(it)
const isProject = (it: QuestionFeatures): boolean =>
  (it.has('project') || (it.has('build') && it.slots.topic === 'companies' && !it.trade)) &&
  !isOfTrade(it) &&
  !it.has('forecast')
/** 我们和中国谁卖得多: which of the two, ourselves or them. */
const asksWhoOfUs = ({ slots: { areas, row }, has, others }: QuestionFeatures): boolean =>
  has('who') &&
  has('more') &&
  has('sell', 'buy') &&
  others.length === 1 &&
  areas.some(
    ({ ours }, i) => ours && areas[i + 1]?.at === (areas[i]?.to ?? 0) + 1 && hasWord(row[areas[i]?.to ?? 0], 'and'),
  )
/** "do we sell more to them than we buy": what is left over, and no sum of both. */
const sellsAndBuys = (it: QuestionFeatures): boolean =>
  asksWhoOfUs(it) ||
  (((it.has('sell') && it.has('buy')) || (it.has('exports') && it.has('imports'))) &&
    it.has('more', 'difference') &&
    it.others.length < 2 &&
    !it.has('turnover'))
/** "18% of our imports": a share, where nothing is said to have grown. */
const isShareClaimed = (it: QuestionFeatures): boolean =>
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

const isForecast = (it: QuestionFeatures): boolean =>
  it.future ||
  it.has('nextyear') ||
  (it.has('forecast') && !it.has('subscribe') && !(it.has('verify', 'why') && it.pastOnly))
/** One past period whose change is asked for is growth; "how did it change" over years is a history. */
const isOneChange = (it: QuestionFeatures): boolean =>
  grows(it) &&
  !it.has('yearly', 'monthly') &&
  (it.slots.base !== undefined || (it.slots.periods.length > 0 && it.slots.range === undefined))
/** "annual trade with China 2024": the figure of that year. */
const isOneYear = ({ has, slots }: QuestionFeatures): boolean =>
  has('yearly') &&
  !has('trend', 'monthly') &&
  slots.range === undefined &&
  slots.periods.length === 1 &&
  slots.row.some(({ text }) => /^(?:annual|annually|yearly)$/.test(text))
const isHistory = (it: QuestionFeatures): boolean =>
  (it.has('trend', 'yearly', 'monthly') ||
    (it.has('change') &&
      !it.has('between') &&
      it.slots.range !== undefined &&
      consecutiveYears(it.slots.range) === undefined)) &&
  !it.has('average', 'cagr', 'share', 'rank', 'record', 'most', 'least') &&
  !isOneChange(it) &&
  !isOneYear(it) &&
  !(it.has('yoy') && !it.has('trend')) &&
  (asksOfFigure(it) || it.slots.range !== undefined)

/** "percentage of exports to Italy" */
const isPercentage = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some((heard, at) => hasWord(heard, 'percent') && row[at + 1]?.text === 'of')
const isPercentOf = (it: QuestionFeatures): boolean =>
  it.has('percent') &&
  !it.claimed &&
  // "ixracda İtaliyanın faizi": a percentage that is somebody's.
  (it.has('howmuch', 'which', 'what') ||
    (it.trade && it.others.length === 1 && isPercentage(it)) ||
    (it.trade && it.others.length === 1 && it.others[0]?.role === 'of'))
/** "DROP TABLE x": a word of growth among strange words, of no trade, no place and no time, is none of ours. */
const asksOfSomething = ({ trade, slots }: QuestionFeatures): boolean =>
  trade || slots.areas.length + slots.times.length > 0
/** «с китайцами говорили, на 2026 цену подняли»: something rose, but no trade, and nobody asks. */
const isStory = (it: QuestionFeatures): boolean =>
  !it.trade &&
  !it.asks &&
  !it.claimed &&
  it.slots.unread.length > 1 &&
  it.slots.row.every(({ text }) => !/^(рост|прирост|темп|спад|growth|artim|increase)/.test(text))
const isGrowth = (it: QuestionFeatures): boolean =>
  (it.trade && isPlusMinus(it)) ||
  (grows(it) && !isStory(it) && (asksOfSomething(it) || it.slots.unread.length === 0)) ||
  (it.has('sameperiod') && it.has('more', 'difference', 'against')) ||
  (it.has('percent') && it.has('more') && it.has('howmuch') && it.others.length < 2 && !it.claimed) ||
  (it.has('times') && it.has('more') && (it.slots.base !== undefined || it.slots.range !== undefined)) ||
  (it.has('difference', 'more', 'percent') && it.slots.base !== undefined && it.years === 1 && it.others.length < 2) ||
  // A percentage is no sum: of a place or a time it is what the trade grew by.
  (it.slots.claims.some(claim => claim.unit === 'pct') && (asksOfSomething(it) || it.has('verify')))
const isPeriods = (it: QuestionFeatures): boolean =>
  it.slots.range === undefined && (it.years > 1 || (it.years === 1 && it.slots.base !== undefined))

export const rules: readonly Rule[] = [
  { intent: 'out-of-scope', name: 'another subject', holds: it => it.has('override') },
  {
    intent: 'help',
    name: 'greeting or help alone',
    holds: it =>
      it.has('greeting', 'help') &&
      isOnly(it.slots, 'greeting', 'help', 'what', 'it', 'isit', 'howmuch', 'list', 'thanks', 'who'),
  },
  { intent: 'help', name: 'about the bot', holds: asksOfBot },
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
    holds: it =>
      it.claimed &&
      it.has('who') &&
      (it.has('say', 'source', 'release', 'quote') || isBareAmount(it)) &&
      !it.has('most'),
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
  { intent: 'source', name: 'figures that differ', holds: differs },
  { intent: 'source', name: 'where a figure is from', holds: asksSource },
  { intent: 'source', name: 'whence', holds: asksOrigin },
  { intent: 'out-of-scope', name: 'another subject', holds: it => isOffTopic(it) && !it.trade && !it.future },
  { intent: 'out-of-scope', name: 'forecast', holds: isForecast },
  { intent: 'out-of-scope', name: 'another subject', holds: isOffTopic },
  { intent: 'out-of-scope', name: 'advice', holds: it => it.has('advice', 'opinion') && it.slots.flow !== 'B' },
  { intent: 'trend', name: 'chart', holds: it => it.has('chart') && !isAboutPartners(it) },
  { intent: 'growth', name: 'average growth', holds: isAverageGrowth },
  { intent: 'trend', name: 'over time', holds: isHistory },
  { intent: 'rank', name: 'whose share is largest', holds: isLargestShare },
  { intent: 'share', name: 'share', holds: isShare },
  { intent: 'share', name: 'a share claimed', holds: isShareClaimed },
  { intent: 'balance', name: 'sold less bought', holds: sellsAndBuys },
  {
    intent: 'rank',
    name: 'place',
    holds: it => it.has('rank') && !it.has('record') && !ordersSeveral(it) && !asksAboutSomewhere(it),
  },
  { intent: 'rank', name: 'a place claimed', holds: isPlaceClaimed },
  { intent: 'rank', name: 'partners', holds: isAboutPartners },
  { intent: 'rank', name: 'whence goods come', holds: isOfGoods },
  { intent: 'growth', name: 'when it grew most', holds: grewMost },
  { intent: 'record', name: 'record', holds: isRecord },
  { intent: 'record', name: 'best time', holds: isBestTime },
  { intent: 'rank', name: 'with whom most', holds: isWhoMost },
  { intent: 'rank', name: 'whither or whence', holds: asksDestination },
  { intent: 'rank', name: 'a list', holds: it => it.slots.top !== undefined || isTopList(it) },
  { intent: 'compare', name: 'side by side', holds: comparesPlaces },
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
