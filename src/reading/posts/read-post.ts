/** A post or an article → its claims, each with the words that state it. Pure; never throws. */
import { membersOf } from '../../answers/model/areas.ts'
import type { PostClaim, PostReading, UnreadPart } from '../../answers/model/post.ts'
import type { Context } from '../text/context.ts'
import type { PlacedToken } from '../text/tokenize.ts'
import { factsIn } from './facts.ts'
import { withFinancialYears } from './financial-years.ts'
import { withYearsByCountry } from './financial-years-by-country.ts'
import { withHeadlinePeriods } from './headline-period.ts'
import { backToMainReporter } from './main-reporter.ts'
import { withOtherBalances } from './other-balances.ts'
import { withPeriodsOfSums } from './period-of-sum.ts'
import { plainCharacters } from './plain-characters.ts'
import { readSentence } from './read-sentence.ts'
import { pairOf, partnersOnly, resolveReporter, topicOfAnswer } from './reporter-of-text.ts'
import { headlinesIn, sectionsOf } from './sections.ts'
import { sentences, withoutPoints } from './sentences.ts'
import { firstTopic, type PostTopic } from './slots/progress.ts'
import { withCounters } from './speech/counters.ts'
import { type Speech, speechIn } from './speech/quotes.ts'
import { spokenPartsIn, topicAcrossQuotes, withSpeakers } from './speech/spoken-parts.ts'
import { partnerRows } from './tables/headings.ts'
import { withBars } from './tables/spaced-columns.ts'
import { withOwnersBefore, withTurnsToPartner } from './turns-to-partner.ts'
import { readUnmarked } from './unmarked.ts'
import { postTokens } from './words/pieces.ts'
import { readSentences, type Sentence } from './words/sentence.ts'
import { shortNamesIn } from './words/short-names.ts'

/** The claims of a text, in order. `context.today` is its day, from which "this year" counts; `context.home` is the country of "we". */
export const readPost = (text: string, context: Context): PostReading =>
  readUnmarked(text, unmarked => readPlainly(unmarked, context))

function readPlainly(text: string, context: Context): PostReading {
  const plain = plainCharacters(withBars(text))
  const told = sentencesOf(plain, context)
  const speech = speechIn(text, plain, told, context)
  const { claims, unread } = readSentencesInOrder(plain, told, speech, context)
  const spoken = withSpeakers(withHeadlinePeriods(withPeriodsOfSums(claims), plain), speech)
  return {
    claims: withCounters(spoken, plain, told, speech, context.home),
    quotes: speech.quotes.map(({ area: _, ...quote }) => quote),
    facts: factsIn(text, told, context),
    unread,
  }
}

/** Reads one sentence after another: each takes from those before it what it leaves out. */
function readSentencesInOrder(plain: string, told: readonly Sentence[], speech: Speech, context: Context) {
  const rows = partnerRows(told, context.home)
  const withoutRows = told.filter(it => !rows.has(it) || rows.get(it) === 'own')
  const headlines = headlinesIn(told, plain)
  const voices = spokenPartsIn(plain, speech)
  const { home, ...ofReporter } = resolveReporter(told, withoutRows, headlines.size > 0, voices, context)
  const opening: PostTopic = { ...firstTopic(pairOf(told, home), partnersOnly(told)), sides: ofReporter.sides }
  const withSection = sectionsOf(told, context.home)
  const backToMain = backToMainReporter(ofReporter.sentences, home)
  const acrossQuotes = topicAcrossQuotes(speech.quotes)
  const [claims, unread]: [PostClaim[], UnreadPart[]] = [[], []]
  let topic = opening
  for (const [at, sentence] of ofReporter.sentences.entries()) {
    const original = told[at] ?? sentence
    const row = rows.get(original)
    if (row === 'other') {
      unread.push({ from: sentence.from, to: sentence.to })
      continue
    }
    const { sides } = topic
    if (row === undefined) topic = withSection(sentence, told[at + 1], topic)
    const isOfPartner = topic.sides !== sides && sentence.places.every(it => it.area === topic.sides?.partner)
    if (row === 'partner' && topic.sides === undefined) topic = { ...topic, sides: { reporter: home, partner: 'WLD' } }
    const ofRow = row === undefined ? undefined : topicOfRow(sentence, topic, row === 'own')
    const own = ofReporter.contextOf(sentence)
    topic = backToMain(topicOfAnswer(told[at - 1], own.home, home, topic), sentence)
    const before = headlines.has(original) ? opening : acrossQuotes(sentence, ofRow ?? topic)
    const read = readSentence(isOfPartner ? ofPartner(sentence) : sentence, before, own)
    claims.push(...(ofReporter.isUnsure(sentence) ? read.claims.map(withAssumedPair) : read.claims))
    unread.push(...read.unread)
    topic = ofRow === undefined ? read.topic : { ...read.topic, sides: topic.sides }
  }
  return { claims, unread }
}

/** "UK: imports up 193%", under the trade of Azerbaijan. */
const ofPartner = (sentence: Sentence): Sentence => ({
  ...sentence,
  places: sentence.places.map(it => ({ ...it, role: 'with' })),
})

const withAssumedPair = (claim: PostClaim): PostClaim => ({
  ...claim,
  inherited: claim.inherited.filter(slot => slot !== 'pair'),
  assumed: [...new Set([...claim.assumed, 'pair' as const])],
})

/** "Exports of Central Asian countries", "Exports by country": a line of one of them is of its own trade. */
function topicOfRow({ places: [place] }: Sentence, topic: PostTopic, isOwn: boolean): PostTopic | undefined {
  if (place === undefined) return undefined
  return isOwn || membersOf(topic.sides?.reporter ?? '').includes(place.area)
    ? { ...topic, sides: { reporter: place.area, partner: (isOwn ? undefined : topic.sides?.partner) ?? 'WLD' } }
    : undefined
}

function sentencesOf(plain: string, context: Context): readonly Sentence[] {
  const tokens = postTokens(plain)
  const short = shortNamesIn(plain)
  const found: (readonly PlacedToken[])[] = []
  let next = 0
  for (const { to } of sentences(plain)) {
    const start = next
    while ((tokens[next]?.to ?? Infinity) <= to) next += 1
    const own = tokens.slice(start, next).filter(token => token.text !== '\n')
    if (own.length > 0) found.push(withoutPoints(own))
  }
  const worded = withYearsByCountry(readSentences(found, context, short), context)
  const steps = [withFinancialYears, withOtherBalances, withOwnersBefore, withTurnsToPartner]
  return steps.reduce((told, step) => step(told), worded)
}
