/** The two countries of a text: the one whose trade it tells of where it names only the other side, and the only other one. */
import { isCountry } from '../../answers/model/areas.ts'
import type { PostClaim } from '../../answers/model/post.ts'
import type { Area } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { Context } from '../text/context.ts'
import { grammarOf, inClass } from '../text/word-grammar.ts'
import { beginsUnowned, namesOtherPartners, ownersNamed, reporterByNames } from './reporter-by-names.ts'
import { isQuestion } from './slots/negation.ts'
import type { PostTopic, Sides } from './slots/progress.ts'
import { type SpokenPart, spanFinder, speakerCountryFinder, withSpeakersWe } from './speech/spoken-parts.ts'
import { has, is, isPartnerNoun, isUnknownWord } from './words/is.ts'
import { areasOf, countriesNamed, isDirected, type PlaceMark } from './words/place-rules.ts'
import { isFigure } from './words/quantities.ts'
import { pieceBefore, piecesBetween } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import { isOfFlow } from './words/subject.ts'

/** Whose trade a text tells of, its sentences with the country of each "we", and the context in which each is read. */
export function resolveReporter(
  told: readonly Sentence[],
  around: readonly Sentence[],
  isDigest: boolean,
  voices: readonly SpokenPart[],
  context: Context,
) {
  const press = context.isHomeGuessed === true ? countryOfPress(told) : undefined
  const owner = press ? { area: press, isWe: true } : namedBeforeWe(around, context, voices)
  const writer = owner?.isWe === true ? owner.area : undefined
  const office =
    press ??
    countryOfOffice(around.find(({ places }) => places.length > 0)) ??
    ownerOfEconomy(around) ??
    (context.isHomeGuessed === true ? ownerOfAll(around) : undefined)
  const holder = context.isHomeGuessed === true ? ownerOfPartners(around) : undefined
  const home = isDigest ? context.home : (writer ?? office ?? reporterByNames(around, context.home, voices, holder))
  const named = areasOf(countriesNamed(told.flatMap(({ places }) => places)))
  const isUnowned = home === context.home && beginsUnowned(told) && named.size > 1 && !named.has(home)
  const isOfAll =
    isUnowned ||
    namesOtherPartners(told, context) ||
    home === holder ||
    isOfWorld(told, context) ||
    (office !== undefined && office !== context.home)
  const about = { ...context, home, ...(isOfAll && { partner: 'WLD' }) }
  const countryAt = speakerCountryFinder(voices)
  return {
    home,
    /** Of a text that names several partners but not its own country. */
    sides: isUnowned || press !== undefined ? { reporter: home, partner: 'WLD' } : undefined,
    sentences: withSpeakersWe(told, voices, home === context.home ? undefined : home, writer),
    contextOf(sentence: Sentence): Context {
      const speaks = countryAt(sentence) ?? home
      return speaks === home ? about : { ...about, home: speaks, partner: 'WLD' }
    },
    /** Its "we" may be of two countries. */
    isUnsure: ({ places }: Sentence): boolean => owner?.isWe === false && places.some(it => it.isOurs),
  }
}

/** 土耳其贸易部长：11月出口创新高, "Turkish trade minister: exports hit a record": of the one country that the first sentence names. */
function countryOfOffice(first: Sentence | undefined): Area | undefined {
  const [area, other] = areasOf(first?.places)
  const isOfOffice = first?.places.every(it => it.isOfOffice && !it.isOurs && isCountry(it.area)) === true
  const isOfAll = first?.subjects.some(
    ({ subject }) =>
      subject.is === 'flow' && (subject.isForeign === true || (/[XM]/.test(subject.flow) && subject.isDeal !== true)),
  )
  return isOfOffice && isOfAll === true && other === undefined ? area : undefined
}

/** "Thailand's economy grew by 5%. Imports rose", "New Zealand's current account": the one country of a text, never told of as a partner. */
function ownerOfEconomy(told: readonly Sentence[]): Area | undefined {
  const places = told.flatMap(it => it.places)
  const [area, other] = areasOf(places)
  if (area === undefined || other !== undefined || !isCountry(area)) return undefined
  if (places.some(it => it.isOurs || isDirected(it))) return undefined
  return told.some(it => ownsEconomy(it) || ownsFlow(it)) ? area : undefined
}

/** "Kenyan trade figures are in. Exports rose", of no known outlet: the one country of a text, where no word makes it a partner. */
function ownerOfAll(told: readonly Sentence[]): Area | undefined {
  const places = told.flatMap(it => it.places)
  const [area, other] = areasOf(places)
  const flows = told.flatMap(it => it.subjects.flatMap(({ subject }) => (subject.is === 'flow' ? [subject.flow] : [])))
  const isOfTwo = flows.includes('T') || told.some(({ row }) => row.some(isPartnerNoun) || has(row, 'share', 'largest'))
  if (area === undefined || other !== undefined || !isCountry(area) || isOfTwo) return undefined
  const isOwner = (it: PlaceMark): boolean => it.role === 'of' || it.role === 'in' || it.isAdjective === true
  if (!places.every(it => !it.isOurs && (isOwner(it) || it.isOfOffice)) || !places.some(isOwner)) return undefined
  const isOfImports = ({ places: own, row }: Sentence): boolean =>
    own.length > 0 && has(row, 'imports', 'deals', 'purchases', 'shipments')
  return told.some(isOfImports) ? undefined : area
}

/** "Kenya's trade deficit", «экспорт Кении»; not "Kenya's share of exports", and "Chinese imports" may be those from China. */
function ownsFlow({ places, subjects, row }: Sentence): boolean {
  if (row.some(piece => is(piece, 'share', 'place', 'largest') || isPartnerNoun(piece))) return false
  const flows = subjects.filter(it => isOfFlow(it) && !(it.subject.is === 'flow' && it.subject.isDeal === true))
  // "The U.S. trade deficit"
  const isNamed = ({ from, to, role }: PlaceMark): boolean =>
    role === undefined &&
    inClass(pieceBefore(row, from), 'article') &&
    flows.some(it => it.from > to && it.from - to <= 2)
  const isOwner = (it: PlaceMark): boolean => (it.role === 'of' && !it.isAdjective) || isNamed(it)
  return places.some(
    it => isOwner(it) && !it.isOfOffice && flows.some(flow => Math.abs(flow.from - it.to) <= farthestFlow),
  )
}
const farthestFlow = 24

function ownsEconomy({ places, subjects, row }: Sentence): boolean {
  const isHan = subjects.every(it => it.isHan)
  const owners = places.filter(it => (it.role === (isHan ? undefined : 'of') || it.isAdjective) && !it.isOfOffice)
  const isRightBefore = (from: number): boolean =>
    owners.some(it => it.to <= from && piecesBetween(row, it.to, from).every(isUnknownWord))
  // «ВВП Казахстана», "the GDP of Kazakhstan"
  const isRightBehind = (to: number): boolean =>
    owners.some(it => it.from >= to && piecesBetween(row, to, it.from).every(of => inClass(of, 'of')))
  return subjects.some(({ subject, from, to }) =>
    subject.is === 'other' && subject.isBalance === true
      ? places.length > 0
      : subject.is === 'other' && subject.isOwned !== true && (isRightBefore(from) || isRightBehind(to)),
  )
}

/** "Exports rose 5%" beside "foreign trade", before the usual partner is named, is trade with all countries; so it is in an outlet of a known country where no other one is named. */
function isOfWorld(told: readonly Sentence[], { home, partner, isHomeGuessed }: Context): boolean {
  const foreign = told.findIndex(({ subjects }) =>
    subjects.some(({ subject }) => subject.is === 'flow' && subject.isForeign === true),
  )
  const named = told.findIndex(({ places }) => places.some(({ area }) => area === partner))
  const isOfHome = isHomeGuessed !== true && told.every(({ places }) => places.every(({ area }) => area === home))
  return isOfHome || (foreign !== -1 && (named === -1 || foreign < named))
}

/** Whose trade a text of an unknown outlet tells of before its "we": "Kazakhstan's trade in 2025. Who do we trade with?" */
function namedBeforeWe(
  told: readonly Sentence[],
  { home, isHomeGuessed }: Context,
  voices: readonly SpokenPart[],
): { readonly area: Area; readonly isWe: boolean } | undefined {
  const voiceAt = spanFinder(voices, ({ span }) => span)
  const we = told.find(({ places }) => places.some(it => it.isOurs && voiceAt(it.from) === undefined))
  if (we === undefined || isHomeGuessed !== true) return undefined
  const nation = grammarOf(we.row.find(piece => we.places.some(it => it.isOurs && it.from === piece.from)))?.nation
  const isNamed = told.some(({ places }) => places.some(it => it.area === home && !it.isOurs && !isDirected(it)))
  if (nation !== undefined && !isNamed) return { area: nation, isWe: true }
  const before = told
    .slice(0, told.indexOf(we))
    .flatMap(({ places, subjects }) =>
      countriesNamed(places).map(it => ({ ...it, isOwner: subjects.some(isOfFlow) && it.role === 'of' })),
    )
  const first = before.find(it => it.isOwner)
  const isAlone = first !== undefined && first.area !== home && before.every(({ area }) => area === first.area)
  return isAlone ? { area: first.area, isWe: !we.quantities.some(isFigure) } : undefined
}

/** The country whose press alone has words of the text. */
function countryOfPress(told: readonly Sentence[]): Area | undefined {
  const text = told.map(({ row }) => row.map(it => it.text).join('')).join('。')
  return languages.flatMap(({ grammar }) => grammar.press ?? []).find(([, words]) => words.test(text))?.[0]
}

/** The topic of an answer after its question: "And with Italy?", "Who are the partners of Kazakhstan?", "the trade of our countries". */
export function topicOfAnswer(question: Sentence | undefined, speaks: Area, asker: Area, topic: PostTopic): PostTopic {
  if (question === undefined || !isQuestion(question)) return topic
  const { places, row, subjects } = question
  const [area, second] = areasOf(places.filter(it => !it.isOfOffice && !it.isOurs))
  const isOfBoth = speaks !== asker && has(row, 'both')
  if (area === undefined && topic.period === undefined && isOfBoth)
    return { ...topic, sides: { reporter: speaks, partner: asker } }
  if (area === undefined || second !== undefined) return topic
  const reporter = speaks === asker ? (topic.sides?.reporter ?? asker) : speaks
  // "And Italy?", below a list of partners.
  const isListed = row.length < 6 && topic.mentioned.some(it => it !== area && it !== reporter && isCountry(it))
  if (speaks === asker && !(isListed && reporter !== area)) return topic
  const sides = { reporter, partner: area === reporter ? 'WLD' : area }
  return { ...topic, sides, ...(!subjects.some(isOfFlow) && { subject: { is: 'flow', flow: 'T' } as const }) }
}

/** "Exports rose by 2%. The US was Vietnam's largest market", of no known outlet. */
const ownerOfPartners = (told: readonly Sentence[]): Area | undefined =>
  told
    .filter(({ row }) => row.some(isPartnerNoun))
    .flatMap(({ places, row }) =>
      // «Главным покупателем турецкой продукции стала Германия»
      places.filter(it => it.role === 'of' || (it.isAdjective && has(row, 'market'))),
    )
    .find(it => !it.isOurs && !it.isOfOffice && isCountry(it.area))?.area

/** The places that a text names only as those with which, to which or from which another trades. */
export function partnersOnly(told: readonly Sentence[]): ReadonlySet<Area> {
  const others = new Set(told.flatMap(ownersNamed))
  return new Set(told.flatMap(({ places }) => places.flatMap(({ area }) => (others.has(area) ? [] : [area]))))
}

/** The two countries of a text that names no third one, its own unnamed or not; the country that it tells of is the first. */
export function pairOf(told: readonly Sentence[], home: Area): Sides | undefined {
  const [first, second, third] = areasOf(countriesNamed(told.flatMap(({ places }) => places)))
  if (first === undefined || third !== undefined) return undefined
  if (second === undefined) return first === home ? undefined : { reporter: home, partner: first }
  return second === home ? { reporter: second, partner: first } : { reporter: first, partner: second }
}

/** A guess of the two countries ends where a sentence names two others: "Kenya and Oman held talks. Bilateral trade …" */
export const isGuessOver = (
  { places }: Sentence,
  claims: readonly PostClaim[],
  { assumed, sides }: PostTopic,
): boolean =>
  claims.length === 0 &&
  assumed?.includes('pair') === true &&
  sides?.partner !== 'WLD' &&
  areasOf(countriesNamed(places)).size === 2
