/** A post or an article → its claims, each with the words that state it. Pure; never throws. */
import { isCountry, membersOf } from '../../answers/model/areas.ts'
import type { PostClaim, PostReading } from '../../answers/model/post.ts'
import { numberOf } from '../../data/model/amount.ts'
import { yearBefore } from '../../data/model/period.ts'
import { compareExact } from '../../data/model/rational.ts'
import type { Amount, Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import type { PlacedToken } from '../text/tokenize.ts'
import { wayOfGrowth } from './claims/word-claims.ts'
import { headlinesIn } from './digests.ts'
import { factsIn } from './facts.ts'
import { readCells } from './read-sentence.ts'
import { firstTopic, type PostTopic, type Sides } from './slots/topic.ts'
import { withCounters } from './speech/counted.ts'
import { speechIn } from './speech/quotes.ts'
import { spanFinder, topicKeeper, withSpeakers } from './speech/spoken.ts'
import { type Voice, voicesIn, withVoices } from './speech/voices.ts'
import { partnerRows } from './tables/partner-rows.ts'
import { withBars } from './tables/spaced-columns.ts'
import { plainCharacters } from './words/clean.ts'
import { is } from './words/is.ts'
import { postTokens } from './words/pieces.ts'
import { partnersNamed } from './words/place-rules.ts'
import { readSentences, type Sentence } from './words/sentence.ts'
import { sentences } from './words/sentences.ts'
import { shortNamesIn } from './words/short-names.ts'
import type { NamedSubject } from './words/subject.ts'

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
    const before = headlines.has(told[at] ?? sentence) ? opening : topicOf(sentence, own ?? topic)
    const read = readCells(sentence, before, about)
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

/** "Exports rose 5%" beside "foreign trade", before the usual partner is named, is trade with all countries. */
function isOfWorld(told: readonly Sentence[], partner: Area): boolean {
  const foreign = told.findIndex(({ subjects }) =>
    subjects.some(({ subject }) => subject.is === 'flow' && subject.isForeign === true),
  )
  const named = told.findIndex(({ places }) => places.some(({ area }) => area === partner))
  return foreign !== -1 && (named === -1 || foreign < named)
}

/**
 * The country whose trade the text tells of where it names only the other side: that of the outlet, if the text names it or
 * says "we"; else the first one that it names, if it names several.
 */
function leadOf(told: readonly Sentence[], home: Area, voices: readonly Voice[]): Area {
  const places = told.flatMap(sentence => sentence.places)
  const named = places.filter(({ area, isOurs }) => !isOurs && isCountry(area))
  const voiceAt = spanFinder(voices, ({ span }) => span)
  const ours = places.find(({ isOurs }) => isOurs)
  const isOfSpeaker = ours !== undefined && voiceAt(ours.from) !== undefined && isPairTold(told, ours.from)
  if ((ours !== undefined && !isOfSpeaker) || named.some(({ area }) => area === home)) return home
  // "The country" before any name is that of the outlet.
  const isTheirs = told.some(({ row }) =>
    row.some(piece => is(piece, 'the-country') && piece.from < (named[0]?.from ?? 0)),
  )
  if (isTheirs) return home
  // "In November exports rose by 2%", before any name.
  const isBefore =
    told[0] !== undefined &&
    told[0].places.length === 0 &&
    told[0].subjects.some(isOfFlow) &&
    told[0].quantities.some(it => it.is === 'money')
  if (isBefore) return home
  // "The president of Türkiye … from the country": of the office that the text begins with.
  const [lead] = named
  // "Trade with China … Trade with Russia": only partners are named.
  const partners = new Set(told.flatMap(sentence => [...partnersNamed(sentence), ...suppliersNamed(sentence)]))
  const hasOwner = told.some(({ row }) => row.some(piece => is(piece, 'the-country')))
  if (lead?.isOfOffice === true && hasOwner && !partners.has(lead.area)) return lead.area
  if (new Set(named.map(({ area }) => area)).size < 2) return home
  const owner = named.find(
    ({ role, area }) => role !== 'with' && role !== 'from' && role !== 'to' && !partners.has(area),
  )
  return owner?.area ?? (isOfSpeaker && lead !== undefined ? lead.area : home)
}

/** Whether the trade of two countries is told before: "our" of somebody who is quoted then is one of them. */
const isPairTold = (told: readonly Sentence[], before: number): boolean =>
  told.some(
    ({ places, subjects, quantities }) =>
      new Set(places.flatMap(({ to, area }) => (to <= before && isCountry(area) ? [area] : []))).size > 1 &&
      subjects.some(isOfFlow) &&
      quantities.some(it => it.is === 'money' && it.to <= before),
  )

const isOfFlow = ({ subject }: NamedSubject): boolean => subject.is === 'flow' && subject.isWeak !== true

/** "Çindən idxal", "imports from China", "İtaliyanın payı": countries that are told of as partners of another. */
const suppliersNamed = ({ places, row }: Sentence): readonly Area[] =>
  places.flatMap(({ role, area, from, to }) => {
    const [lead, next] = [row.findLastIndex(piece => piece.to <= from), row.find(piece => piece.from >= to)]
    const isOfImports = role === 'from' && [row[lead], row[lead - 1], next].some(piece => is(piece, 'imports'))
    return isOfImports || (role === 'of' && is(next, 'share')) ? [area] : []
  })

/** The two countries of a text that names no third one, its own unnamed or not; the country that it tells of is the first. */
function pairOf(told: readonly Sentence[], home: Area): Sides | undefined {
  const named = told.flatMap(({ places }) => places.filter(({ area, isOurs }) => !isOurs && isCountry(area)))
  const [first, second, third] = [...new Set(named.map(({ area }) => area))]
  if (first === undefined || third !== undefined) return undefined
  if (second === undefined) return first === home ? undefined : { reporter: home, partner: first }
  return second === home ? { reporter: second, partner: first } : { reporter: first, partner: second }
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
