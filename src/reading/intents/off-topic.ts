/** Questions out of scope: another subject, or a forecast. */
import { inClass } from '../text/word-grammar.ts'
import { currencies, hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { grows } from './shared-predicates.ts'

/** "who is the president": asks for the holder of a post. */
const asksWhoHoldsOffice = (it: QuestionFeatures): boolean =>
  it.has('who') &&
  it.slots.speaker?.id !== it.slots.speaker?.spoken &&
  !it.trade &&
  !it.has('say', 'quote', 'source', 'about')

/** 1美元换多少马纳特: an exchange rate. */
const isExchangeRate = (it: QuestionFeatures): boolean =>
  !it.trade &&
  it.slots.areas.length === 0 &&
  // 人民币又跌了: one currency that rises or falls, without a period.
  (currencies.filter(word => it.has(word)).length > 1 ||
    (it.has(...currencies) && grows(it) && !it.has('howmuch') && it.slots.times.length + it.slots.claims.length === 0))

/** Another subject: holders of a post, exchange rates, politics, weather. */
export const isOffTopic = (it: QuestionFeatures): boolean =>
  asksWhoHoldsOffice(it) ||
  isExchangeRate(it) ||
  (it.has('offtopic', 'politics') && !(it.trade && (it.others.length > 0 || it.slots.times.length > 0)))

/** Advice, an opinion, customs and credits. Of a balance, "is the trade profitable" asks for it. */
export const asksForAdvice = (it: QuestionFeatures): boolean =>
  it.slots.flow === 'B'
    ? it.slots.row.some(tagged => hasWord(tagged, 'advice') && !hasWord(tagged, 'opinion'))
    : it.has('advice', 'opinion')

/** A future period, or a word of forecasting. "Is it true that they forecast it for 2024?" asks about the past. */
export const isForecast = (it: QuestionFeatures): boolean =>
  it.future ||
  // "When will it reach 10 billion?", "when will it grow?"
  ((it.claimed || grows(it)) && it.has('when') && it.slots.row.some(tagged => inClass(tagged, 'future'))) ||
  (it.has('forecast') && !it.has('subscribe') && !(it.has('verify', 'why') && it.pastOnly))
