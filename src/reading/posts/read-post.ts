/** A post or an article → its claims, each with the words that state it. Pure; never throws. */
import { membersOf } from '../../answers/model/areas.ts'
import type { PostClaim, PostReading } from '../../answers/model/post.ts'
import { numberOf } from '../../data/model/amount.ts'
import { yearBefore } from '../../data/model/period.ts'
import { compareExact } from '../../data/model/rational.ts'
import type { Amount } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import type { PlacedToken } from '../text/tokenize.ts'
import { wayOfGrowth } from './claims/word-claims.ts'
import { headlinesIn } from './digests.ts'
import { factsIn } from './facts.ts'
import { readCells } from './read-sentence.ts'
import { firstTopic, type PostTopic } from './slots/topic.ts'
import { withCounters } from './speech/counted.ts'
import { speechIn } from './speech/quotes.ts'
import { topicKeeper, withSpeakers } from './speech/spoken.ts'
import { countryOf, voicesIn, withVoices } from './speech/voices.ts'
import { partnerRows } from './tables/partner-rows.ts'
import { withBars } from './tables/spaced-columns.ts'
import { isOfWorld, leadOf, pairOf } from './whose-trade.ts'
import { plainCharacters } from './words/clean.ts'
import { is } from './words/is.ts'
import { postTokens } from './words/pieces.ts'
import { readSentences, type Sentence } from './words/sentence.ts'
import { sentences } from './words/sentences.ts'
import { shortNamesIn } from './words/short-names.ts'

/**
 * The claims of a text, in its order. `context.today` is the day of publication, from which "this year" counts;
 * `context.home` is the country of "we" and "the country".
 */
export function readPost(text: string, context: Context): PostReading {
  const plain = plainCharacters(withBars(text))
  const told = sentencesOf(plain, context)
  const speech = speechIn(text, plain, told, context)
  const voices = voicesIn(plain, speech)
  const topicOf = topicKeeper(speech.quotes)
  const claims: PostClaim[] = []
  const unread: { from: number; to: number }[] = []
  const rows = partnerRows(told, context.home)
  const around = told.filter(it => !rows.has(it) || rows.get(it) === 'own')
  const headlines = headlinesIn(told, plain)
  const home = headlines.size > 0 ? context.home : leadOf(around, context.home, voices)
  const pair = pairOf(told, home)
  const about = { ...context, home, ...(isOfWorld(told, context.partner) && { partner: 'WLD' }) }
  const countryAt = countryOf(voices)
  let topic = firstTopic(pair)
  const opening = topic
  const spoken = withVoices(told, voices, home === context.home ? undefined : home)
  for (const [at, sentence] of spoken.entries()) {
    const row = told[at] === undefined ? undefined : rows.get(told[at])
    if (row === 'other') {
      unread.push({ from: sentence.from, to: sentence.to })
      continue
    }
    if (row === 'partner' && topic.sides === undefined) topic = { ...topic, sides: { reporter: home, partner: 'WLD' } }
    const own = row === undefined ? undefined : ofMember(sentence, topic, row === 'own')
    const speaks = countryAt(sentence) ?? home
    const ours = speaks === home ? about : { ...about, home: speaks, partner: 'WLD' }
    // "How do you see the trade of our countries?", asked of the guest.
    const isAsked = speaks !== home && topic.sides === undefined && told[at - 1]?.row.some(piece => is(piece, 'both'))
    if (isAsked === true) topic = { ...topic, sides: { reporter: speaks, partner: home } }
    const before = headlines.has(told[at] ?? sentence) ? opening : topicOf(sentence, own ?? topic)
    const read = readCells(sentence, before, ours)
    claims.push(...read.claims)
    unread.push(...read.unread)
    topic = own === undefined ? read.topic : { ...read.topic, sides: topic.sides }
  }
  return {
    claims: withCounters(
      withSpeakers(datedLater(claims, headlineEnd(plain)), speech),
      plain,
      told,
      speech,
      context.home,
    ),
    quotes: speech.quotes.map(({ area: _, ...quote }) => quote),
    facts: factsIn(text, told, context),
    unread,
  }
}

/** "Exports of Central Asian countries", "Exports by country": a line of one of them is of its own trade. */
function ofMember({ places: [place] }: Sentence, topic: PostTopic, isOwn: boolean): PostTopic | undefined {
  if (place === undefined) return undefined
  return isOwn || membersOf(topic.sides?.reporter ?? '').includes(place.area)
    ? { ...topic, sides: { reporter: place.area, partner: (isOwn ? undefined : topic.sides?.partner) ?? 'WLD' } }
    : undefined
}

/** Where the first line ends, if it is a headline: without a full stop, and with a text below. */
function headlineEnd(plain: string): number {
  const end = plain.indexOf('\n')
  return end === -1 || /[.!?。:]\s*$/.test(plain.slice(0, end)) || plain.slice(end).trim() === '' ? 0 : end
}

/** A headline without a period has that of the same figure in the text, else that of the first figure of its two countries. */
function datedLater(claims: readonly PostClaim[], headline: number): readonly PostClaim[] {
  return claims.map((claim, at) => {
    if (!claim.assumed.includes('period')) return claim
    const dated = claims.slice(at + 1).filter(it => !it.assumed.includes('period'))
    const same =
      dated.find(it => isSameFigure(claim, it) || isSameChange(it, claim)) ?? dated.find(it => isRounded(claim, it))
    const dating = same ?? (claim.span.to <= headline ? firstOfPair(claim, dated) : undefined)
    if (dating === undefined) return claim
    const { period, reporter, partner } = same === undefined ? { ...claim, period: dating.period } : same
    const inherited = [...claim.inherited, 'period' as const]
    const found = { ...claim, period, reporter, partner, inherited, assumed: [] }
    if (found.kind !== 'growth' && found.kind !== 'direction') return found
    return { ...found, against: dating.kind === 'growth' ? dating.against : yearBefore(period) }
  })
}

/** The first figure of the text, if it is of the two countries of the headline. */
function firstOfPair(claim: PostClaim, dated: readonly PostClaim[]): PostClaim | undefined {
  const [first] = dated
  const isOfPair = first !== undefined && isSamePair(claim, first) && !claim.assumed.includes('pair')
  return isOfPair && (first.kind === 'value' || first.kind === 'growth') && !isAhead(first) ? first : undefined
}
const isAhead = (claim: PostClaim): boolean => claim.kind === 'value' && claim.status !== undefined
const isSamePair = (one: PostClaim, other: PostClaim): boolean =>
  [other.reporter, other.partner].toSorted().join() === [one.reporter, one.partner].toSorted().join()

/** "Exports jump" is told in a number below. */
const isSameChange = (one: PostClaim, other: PostClaim): boolean =>
  other.kind === 'direction' &&
  one.kind === 'growth' &&
  one.flow === other.flow &&
  wayOfGrowth(one.amount) === other.way &&
  (other.assumed.includes('pair') || (one.reporter === other.reporter && one.partner === other.partner))

/** The same number; for a change without one, "exports fell", any claim about the same trade. */
const isSameFigure = (one: PostClaim, other: PostClaim): boolean => isSameTrade(one, other) || isSameNumber(one, other)

const isSameTrade = (one: PostClaim, other: PostClaim): boolean =>
  (one.kind === 'direction' || one.kind === 'rank') &&
  (other.kind === 'value' || other.kind === 'growth') &&
  one.flow === other.flow &&
  one.reporter === other.reporter &&
  one.partner === other.partner

const isSameNumber = (one: PostClaim, other: PostClaim): boolean =>
  one.kind === other.kind &&
  // Several countries have the first place, each in its year.
  (one.kind !== 'rank' || (one.reporter === other.reporter && one.partner === other.partner)) &&
  one.flow === other.flow &&
  'amount' in one &&
  'amount' in other &&
  compareExact(numberOf(one.amount), numberOf(other.amount)) === 0

/** "Trade rose 27%" over "rose 27.3%", "tops $10 billion" over "$10.7 billion": the number of a headline has fewer digits. */
function isRounded(one: PostClaim, other: PostClaim): boolean {
  const isOneOfTwo = one.kind === 'value' || one.kind === 'growth'
  if (!isOneOfTwo || one.kind !== other.kind || one.flow !== other.flow || one.status !== undefined) return false
  const isMutual = (claim: PostClaim): boolean => claim.reporter === claim.partner
  if (!isSamePair(one, other) && !(isMutual(one) && isMutual(other)) && !one.assumed.includes('pair')) return false
  return one.amount.unit === other.amount.unit && roundsTo(other.amount, one.amount)
}

/** Whether the digits of the shorter amount are those of the longer, rounded or cut. */
function roundsTo(long: Amount, short: Amount): boolean {
  const step = 10 ** (short.unitMult - (short.value.split('.')[1]?.length ?? 0))
  const [exact, told] = [long, short].map(({ value, unitMult }) => (Number(value) * 10 ** unitMult) / step)
  const gap = (exact ?? 0) - (told ?? 0)
  return (
    Math.abs(gap) <= 0.5 ||
    (short.bound === 'over' && told !== undefined && gap * Math.sign(told) > 0 && Math.abs(gap) < 1)
  )
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
    if (own.length > 0) found.push(own)
  }
  return readSentences(found, context, short)
}
