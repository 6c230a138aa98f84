/** The rules of intents. The first rule that holds decides, so special rules come before general ones. */
import type { QuestionCommand } from '../../languages/model/say.ts'
import { isDecimal } from '../fates/heeded-words.ts'
import { isOnly, type QuestionFeatures } from './features.ts'
import { grewMost, isGrowth, isHistory, isYearRange, whoseGrewMost } from './growth-predicates.ts'
import { asksForAdvice, isForecast, isOffTopic } from './off-topic.ts'
import {
  asksForQuote,
  asksOfSectors,
  asksWhatWasSaid,
  isAboutProjects,
  isSpeakerAlone,
  namesProject,
  namesSpeaker,
} from './quote-predicates.ts'
import {
  asksAboutSomewhere,
  asksDestination,
  asksTheirPartners,
  isAboutPartners,
  isBestTime,
  isLargestShare,
  isMarketAlone,
  isOfGoods,
  isPie,
  isPlaceClaimed,
  isRecord,
  isTopList,
  isWhoMost,
  ordersSeveral,
} from './rank-predicates.ts'
import { comparesFlows, isPercentOf, isShare, isShareClaimed } from './share-predicates.ts'
import {
  asksForTerms,
  asksHowFresh,
  asksOfBot,
  asksOfFigure,
  comparesPeriods,
  comparesPlaces,
  isAverageGrowth,
} from './shared-predicates.ts'
import { asksOrigin, asksSource, differs, isAmountOfProject, isBareAmount, isRelease } from './source-predicates.ts'

/** The kind of answer that a question wants. */
export type QuestionIntent =
  | Exclude<QuestionCommand, 'average' | 'sum' | 'sources' | 'why' | 'cite' | 'latest'>
  | 'source'
  | 'trend'
  | 'help'
  | 'out-of-scope'
  | 'unclear'

/** A rule: a predicate, and the intent of the texts for which it holds. */
export interface Rule {
  readonly intent: QuestionIntent
  /** The name of the rule, for debugging: QuestionReading.rule. */
  readonly name: string
  readonly holds: (it: QuestionFeatures) => boolean
}

/** The rules in the order in which they are tried. */
export const rules: readonly Rule[] = [
  { intent: 'out-of-scope', name: 'another subject', holds: it => it.has('override') },
  {
    intent: 'help',
    name: 'greeting or help alone',
    holds: it =>
      it.has('greeting', 'help') &&
      isOnly(it.slots, 'greeting', 'help', 'what', 'it', 'isit', 'howmuch', 'list', 'thanks', 'who'),
  },
  { intent: 'help', name: 'what a word means', holds: it => asksForTerms(it.slots) },
  { intent: 'help', name: 'how fresh the data are', holds: it => asksHowFresh(it.slots) },
  { intent: 'help', name: 'about the bot', holds: asksOfBot },
  { intent: 'quote', name: 'a speaker alone', holds: isSpeakerAlone },
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
  { intent: 'quote', name: 'asks for words', holds: asksForQuote },
  {
    intent: 'source',
    name: 'who said a figure',
    holds: it =>
      (it.claimed || it.slots.unread.some(isDecimal)) &&
      (it.has('who') || (it.has('about') && it.slots.speaker !== undefined)) &&
      (it.has('say', 'source', 'release', 'quote') || isBareAmount(it)) &&
      !it.has('most'),
  },
  { intent: 'quote', name: 'what somebody said', holds: asksWhatWasSaid },
  {
    intent: 'source',
    name: 'asks to cite',
    holds: it => (it.has('cite') || it.slots.style !== undefined) && !it.has('say'),
  },
  { intent: 'source', name: 'when data come', holds: isRelease },
  { intent: 'project', name: 'a project by name', holds: namesProject },
  { intent: 'source', name: 'an amount of a project', holds: isAmountOfProject },
  { intent: 'quote', name: 'what companies do', holds: asksOfSectors },
  { intent: 'project', name: 'projects', holds: isAboutProjects },
  { intent: 'source', name: 'figures that differ', holds: differs },
  { intent: 'source', name: 'where a figure is from', holds: asksSource },
  { intent: 'source', name: 'whence', holds: asksOrigin },
  { intent: 'out-of-scope', name: 'another subject', holds: it => isOffTopic(it) && !it.trade && !it.future },
  { intent: 'out-of-scope', name: 'forecast', holds: isForecast },
  { intent: 'out-of-scope', name: 'another subject', holds: it => isOffTopic(it) || isMarketAlone(it) },
  { intent: 'out-of-scope', name: 'advice', holds: asksForAdvice },
  {
    intent: 'rank',
    name: 'a chart of partners',
    holds: it =>
      it.has('chart') && it.others.length === 0 && (isPie(it) || (it.has('partner', 'market') && !it.has('share'))),
  },
  {
    intent: 'trend',
    name: 'chart',
    holds: it =>
      it.has('chart') &&
      !it.has('share', 'rank') &&
      it.slots.top === undefined &&
      !isAboutPartners(it) &&
      !comparesPlaces(it),
  },
  { intent: 'growth', name: 'average growth', holds: isAverageGrowth },
  { intent: 'trend', name: 'over time', holds: isHistory },
  { intent: 'rank', name: 'whose share is largest', holds: isLargestShare },
  { intent: 'share', name: 'share', holds: isShare },
  { intent: 'share', name: 'a share claimed', holds: isShareClaimed },
  { intent: 'balance', name: 'sold less bought', holds: comparesFlows },
  {
    intent: 'rank',
    name: 'place',
    holds: it =>
      it.has('rank') &&
      !it.has('record') &&
      !ordersSeveral(it) &&
      !(it.has('compare') && it.others.length > 1) &&
      !asksAboutSomewhere(it),
  },
  { intent: 'rank', name: 'a place claimed', holds: isPlaceClaimed },
  { intent: 'rank', name: 'partners', holds: isAboutPartners },
  { intent: 'rank', name: 'whence goods come', holds: isOfGoods },
  { intent: 'rank', name: 'whose trade grew most', holds: whoseGrewMost },
  { intent: 'growth', name: 'when it grew most', holds: grewMost },
  { intent: 'record', name: 'record', holds: isRecord },
  { intent: 'record', name: 'best time', holds: isBestTime },
  { intent: 'rank', name: 'with whom most', holds: isWhoMost },
  { intent: 'rank', name: 'whither or whence', holds: asksDestination },
  { intent: 'rank', name: 'their partners', holds: asksTheirPartners },
  { intent: 'rank', name: 'a list', holds: it => it.slots.top !== undefined || isTopList(it) },
  { intent: 'compare', name: 'side by side', holds: comparesPlaces },
  { intent: 'growth', name: 'growth', holds: isGrowth },
  { intent: 'share', name: 'percent of', holds: isPercentOf },
  { intent: 'compare', name: 'periods', holds: comparesPeriods },
  {
    intent: 'compare',
    name: 'compare',
    holds: it => it.has('compare', 'difference') && (it.slots.range !== undefined || it.others.length > 1),
  },
  { intent: 'trend', name: 'a run of years', holds: isYearRange },
  { intent: 'quote', name: 'somebody named', holds: namesSpeaker },
  {
    intent: 'trend',
    name: 'all years',
    holds: it => (it.has('alltime') && it.trade) || (it.has('which') && it.has('years') && it.others.length === 1),
  },
]
