/** Subjects that are none of ours, where words of ours occur as well. */
import type { QuestionFeatures } from './features.ts'
import { grows } from './shared-predicates.ts'

/** "who is the president", 1美元换多少马纳特: a person in office, or one money against another, and no trade. */
const isOfOffice = (it: QuestionFeatures): boolean =>
  it.has('who') &&
  it.slots.speaker?.id !== it.slots.speaker?.spoken &&
  !it.trade &&
  !it.has('say', 'quote', 'source', 'about')
const isExchange = (it: QuestionFeatures): boolean =>
  !it.trade &&
  it.slots.areas.length === 0 &&
  // 人民币又跌了: one money that rises or falls by itself, at no time.
  (currencies.filter(word => it.has(word)).length > 1 ||
    (it.has(...currencies) && grows(it) && !it.has('howmuch') && it.slots.times.length + it.slots.claims.length === 0))
const currencies = ['USD', 'EUR', 'CNY', 'AZN', 'RUB'] as const
/** Another subject: people in office, money changed, politics, weather. */
export const isOffTopic = (it: QuestionFeatures): boolean =>
  isOfOffice(it) ||
  isExchange(it) ||
  (it.has('offtopic', 'politics') && !(it.trade && (it.others.length > 0 || it.slots.times.length > 0)))
