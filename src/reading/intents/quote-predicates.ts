/** Questions about quotes and about projects. */
import { hasWord, isKind } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'

/** "a quote from the ambassador about trade" */
export const asksForQuote = (it: QuestionFeatures): boolean =>
  it.has('quote') &&
  // «цитату посла для статьи»: the words of a speaker, even if they are for an article.
  (!it.has('cite') || (it.slots.speaker !== undefined && it.slots.style === undefined)) &&
  !it.claimed &&
  (it.slots.topic !== undefined || it.slots.speaker !== undefined || it.has('say', 'what', 'about') || isQuoteAlone(it))

/** "Any quotes?", «цитата» */
const isQuoteAlone = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.every(tagged => tagged.kind === 'mark' || hasWord(tagged, 'quote', 'noise', 'plain', 'andwhat', 'isit'))

/** "what did the minister say" */
export const asksWhatWasSaid = (it: QuestionFeatures): boolean =>
  it.has('say') &&
  it.slots.counter === undefined &&
  // "the minister said exports are up 25 percent. True?" asks about the percentage.
  !(it.claimed && it.has('verify')) &&
  !it.has('source', 'cite', 'mismatch') &&
  (it.slots.speaker !== undefined ||
    (it.has('who', 'what') &&
      // 谁说过中阿合作: anybody who spoke about it; no figure is meant.
      (it.has('about') || (it.has('who') && !it.trade)) &&
      !it.claimed &&
      !it.has('opinion', 'figure', 'forecast') &&
      it.slots.topic !== undefined))

/** "Who is Lu Mei?", «кто такой посол Лу Мэй», 鲁梅是谁: a quote tells the office, too. */
export const isSpeakerAlone = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some(tagged => isKind(tagged, 'speaker')) &&
  row.every(
    tagged =>
      tagged.kind === 'mark' ||
      isKind(tagged, 'speaker') ||
      isKind(tagged, 'title') ||
      hasWord(tagged, 'who', 'isit', 'help', 'noise'),
  )

/** "anything from the Chinese envoy on trade?": a speaker and a topic, without a period or an amount. */
export const namesSpeaker = (it: QuestionFeatures): boolean =>
  it.slots.speaker !== undefined &&
  it.slots.topic !== undefined &&
  it.slots.unread.length === 0 &&
  it.slots.times.length + it.slots.claims.length === 0 &&
  !it.has('howmuch', 'exports', 'imports', 'turnover', 'growth', 'fall')

const isOfCompanies = ({ slots, has, trade, asks }: QuestionFeatures): boolean =>
  slots.topic === 'companies' &&
  asks &&
  !trade &&
  !has('offtopic', 'politics', 'howmuch', 'say') &&
  slots.times.length + slots.claims.length === 0

/** "in which sectors do Chinese companies work": in the words of who spoke of them. */
export const asksOfSectors = (it: QuestionFeatures): boolean => it.has('sector') && isOfCompanies(it)

/** "what are Chinese companies doing in Azerbaijan" */
const asksOfCompanies = (it: QuestionFeatures): boolean =>
  isOfCompanies(it) && it.slots.areas.length > 0 && it.others.length === 0 && it.slots.unread.length < 2

const isOfTrade = ({ has }: QuestionFeatures): boolean =>
  has('exports', 'imports', 'turnover', 'share', 'rank', 'balance', 'surplus', 'deficit')

export const namesProject = (it: QuestionFeatures): boolean => it.slots.project !== undefined && !isOfTrade(it)

/** Projects in general. */
export const isAboutProjects = (it: QuestionFeatures): boolean =>
  (it.has('project') || (it.has('build') && it.slots.topic === 'companies' && !it.trade) || asksOfCompanies(it)) &&
  !isOfTrade(it) &&
  !it.has('forecast')
