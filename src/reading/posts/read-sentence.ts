/** The claims of one sentence. What it leaves out, it takes from the topic of the sentences before it. */
import { isCountry, membersOf } from '../../answers/model/areas.ts'
import type { OpenSlot, PostClaim, UnreadPart } from '../../answers/model/post.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { isKind } from '../text/word-sense.ts'
import { withBasesByValues } from './claims/bases-by-values.ts'
import { readBalanceState, readOrder } from './claims/comparison-claims.ts'
import { contradicts, exceedsTurnover, sidesOfAllTrade } from './claims/contradictions.ts'
import { readNumberedLine } from './claims/rank-claims.ts'
import { withoutRestatedDirections } from './claims/word-claims.ts'
import {
  needsLongerPeriod,
  withSamePeriods,
  withTimeOfBase,
  withTwelveMonths,
  withUnsupportedPeriod,
  withYearOfText,
} from './periods-of-text.ts'
import { topicOfRankList, withSidesOfRank } from './ranks-and-shares/ranked-values.ts'
import { countriesOfRanks } from './ranks-and-shares/ranks-in-a-row.ts'
import { isShareOfGroup } from './ranks-and-shares/within-group.ts'
import { readCell } from './read-cell.ts'
import { cellsOf } from './slots/cells.ts'
import { withoutComparedPartner } from './slots/comparisons.ts'
import { asksWhether, isQuestion, negationIn } from './slots/negation.ts'
import { excludesCountry } from './slots/number-roles.ts'
import {
  isOfSameTrade,
  noteUnread,
  type PostTopic,
  type Progress,
  type Sides,
  startProgress,
} from './slots/progress.ts'
import { comparesContinents, isGroupOfMember, withReferences } from './slots/references.ts'
import { countersIn } from './speech/counters.ts'
import { isHeadOfTable } from './tables/columns.ts'
import { noteHeading } from './tables/headings.ts'
import { hasUnreadCells, inTable, withNumbersOfColumns } from './tables/table-lines.ts'
import { topicAfter } from './topic-after.ts'
import { has, is, isFlow, isMark, isPartnerNoun, isTrade } from './words/is.ts'
import type { Piece } from './words/pieces.ts'
import { areasOf, isDirected, type PlaceMark, partnersNamed } from './words/place-rules.ts'
import { isWithin, pieceAfter, pieceBefore } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'

interface SentenceReading {
  /** In the order of the text. */
  readonly claims: readonly PostClaim[]
  /** The sentence, when a part of it may be a claim that was not read. */
  readonly unread: readonly UnreadPart[]
  /** What the next sentence is about, as far as its words do not tell. */
  readonly topic: PostTopic
}

/** Reads a sentence; a second time with the longer period of the text, or its trade with all, when those of the topic turn out to be of an aside. */
export function readSentence(sentence: Sentence, before: PostTopic, context: Context): SentenceReading {
  const read = readOnce(sentence, before, context)
  const sides = sidesOfAllTrade(read.claims, sentence, before)
  if (sides !== undefined) return readOnce(sentence, { ...before, sides, lastSides: sides, pair: undefined }, context)
  return needsLongerPeriod(read.claims, before)
    ? readOnce(sentence, { ...before, period: before.longerPeriod }, context)
    : read
}

function readOnce(given: Sentence, before: PostTopic, context: Context): SentenceReading {
  const resolved = resolvedSentence(given, before, context)
  const sentence = withoutComparedPartner(resolved)
  const mentioned = areasMentioned(sentence, before)
  const progress = startProgress({
    sentence,
    context,
    citedCountry: citedCountry(sentence, context.home),
    topic: topicAtStart(sentence, before, mentioned),
    periodBefore: before.period,
    rankedCountries: countriesOfRanks(sentence),
  })
  const cells = mayHaveClaims(sentence) && !isHeadOfTable(sentence) ? cellsOf(sentence) : []
  if (before.rankedBy !== undefined) readNumberedLine(progress, before.rankedBy)
  readBalanceState(cells, progress)
  if (!readOrder(cells, progress)) for (const cell of cells) readCell(cell, progress)
  if (cells.every(({ anchors }) => anchors.length === 0)) noteHeading(progress)
  // "Was $2 billion, larger than with Kazakhstan" is no change.
  const isComparison = sentence !== resolved
  const found = acceptedClaims(progress).filter(({ kind }) => !isComparison || kind !== 'direction')
  const told = withoutRestatedDirections(found).toSorted((a, b) => a.span.from - b.span.from)
  const inOrder = withOwnSlots(withSidesOfRank(told, resolved))
  const claims = withBasesByValues(inOrder, sentence)
  if (hasUnreadCells(sentence, claims) || hasUnreadWords(sentence, claims)) noteUnread(progress)
  const { from, to } = sentence
  const unread = [...progress.unread, ...progress.differences].map(it => ({ from, to, ...(it && { number: it }) }))
  return { claims, unread, topic: topicAfter(progress, before, claims, mentioned) }
}

/** The sentence with what only the text before it tells: units and columns of its table, countries of pronouns, months to date. */
function resolvedSentence(given: Sentence, before: PostTopic, { home }: Context): Sentence {
  const steps = [withTimeOfBase, withYearOfText, withSamePeriods, withTwelveMonths, withNumbersOfColumns, inTable]
  const inColumns = steps.reduce((told, step) => step(told, before), given)
  const sentence = withUnsupportedPeriod(withReferences(inColumns, before, home), before)
  const group = sentence.places.find(it => isGroupOfMember(sentence, it))
  const isMember = ({ from, to, area }: PlaceMark): boolean =>
    isCountry(area) && [pieceBefore(sentence.row, from), pieceAfter(sentence.row, to)].some(it => isMark(it, ',—-'))
  if (group === undefined || !sentence.places.some(isMember)) return sentence
  return { ...sentence, places: sentence.places.map(it => (it === group ? { ...it, isOfOffice: true } : it)) }
}

const mostMentioned = 6

/** The areas of the sentence and of those before it, the newest first; the last group too, to which "the region" may refer. */
function areasMentioned(sentence: Sentence, { mentioned }: PostTopic): readonly Area[] {
  const named = sentence.places.map(({ area }) => area)
  const pair = isAside(sentence, mentioned) ? mentioned.slice(0, 2) : []
  const all = [...new Set([...pair, ...named, ...mentioned])]
  const group = all.slice(mostMentioned).find(area => area !== 'WLD' && !isCountry(area))
  return [...all.slice(0, mostMentioned), ...(group === undefined ? [] : [group])]
}

/** "Fitch affirmed the rating of Poland", after two others: "the two countries" are still those. */
function isAside({ places, subjects }: Sentence, mentioned: readonly Area[]): boolean {
  const [area, other] = areasOf(places)
  const isOfTrade = subjects.some(({ subject }) => subject.is === 'flow')
  const isNew = area !== undefined && other === undefined && !mentioned.includes(area)
  return isNew && !isOfTrade && mentioned.slice(0, 2).filter(isCountry).length === 2
}

/** The topic before the first word of the sentence. */
function topicAtStart(sentence: Sentence, before: PostTopic, mentioned: readonly Area[]): PostTopic {
  // "Trade with China rose, with Russia fell": of a third country.
  const partners = partnersNamed(sentence)
  const named = partners.size > 1 ? mentioned.filter(area => !partners.has(area)) : mentioned
  return {
    ...before,
    firstCountry: before.firstCountry ?? sentence.places.find(({ area }) => isCountry(area))?.area,
    mentioned: before.mentioned.length === 0 ? named : before.mentioned,
    // 其中，: of what the sentence before told.
    sides:
      (is(sentence.row[0], 'including') ? before.lastSides : undefined) ?? before.sides ?? ownerAlone(sentence, before),
    monthly: sentence.places.some(isDirected) ? undefined : before.monthly,
    ...topicOfRankList(sentence, before),
  }
}

/** "Exports rose 6%, Kazakhstan's trade fell 3%", where a text begins: the trade of its one country with all. */
function ownerAlone({ places, row }: Sentence, { mentioned }: PostTopic): Sides | undefined {
  const [first] = places
  // "Kazakhstan's trade", «товарооборот Казахстана», 哈萨克斯坦贸易额; not "Kazakhstan's share".
  const isOwner = ({ role = 'of', from, to }: PlaceMark): boolean =>
    role === 'of' && (isFlow(pieceAfter(row, to)) || isFlow(pieceBefore(row, from)))
  const areOwners = places.every(it => it.area === first?.area && isOwner(it) && !it.isOfOffice)
  if (first === undefined || !areOwners || !isCountry(first.area) || mentioned.length > 0) return undefined
  return { reporter: first.area, partner: 'WLD' }
}

/** The one country whose customs or statistics a sentence cites; its own customs may be those of the country that the text tells of. */
function citedCountry(sentence: Sentence, home: Area): Area | undefined {
  const isTold = (area: Area): boolean => area !== home || sentence.places.some(it => it.area === area)
  const [area, other] = new Set(countersIn(sentence).flatMap(({ area }) => (area && isTold(area) ? [area] : [])))
  return other === undefined ? area : undefined
}

/** Whether a sentence has a number, a subject or a word that a claim may begin with. Most sentences of a news page have none. */
const mayHaveClaims = ({ quantities, subjects, row }: Sentence): boolean =>
  subjects.length > 0 ||
  quantities.some(it => it.is !== 'count') ||
  row.some(piece => isTrade(piece) || is(piece, 'record', 'largest', 'place', 'most'))

/** What no claim tells: "exports of Q96 billion", "stayed flat", "the lowest since 2021", "of these, China supplied a fifth". */
function hasUnreadWords({ quantities, subjects, places, row, times }: Sentence, claims: readonly PostClaim[]): boolean {
  const isDated = claims.length === 0 && times.some(it => it.period !== undefined)
  const isTold = claims.some(it => it.kind === 'rank' || it.kind === 'record' || ('first' in it && it.first === true))
  const isUntold = (piece: Piece): boolean =>
    (!isTold && is(piece, 'first-time', 'most', 'record')) ||
    (isDated && is(piece, 'best')) ||
    (is(piece, 'same') && claims.every(it => it.kind !== 'direction'))
  const isPart = (piece: Piece, at: number): boolean => isKind(piece, 'part') && !isKind(row[at - 1], 'ordinal')
  const isOfTrade = subjects.some(({ subject }) => subject.is === 'flow')
  const isUnread = quantities.some(it => it.is === 'count' && it.isUnread) || row.some(isUntold)
  // "Two thirds of it are imports", behind a figure that is read.
  const isUntoldPart = row.some(
    (it, at) => it.kind === 'word' && isPart(it, at) && !isWithin(it, [...quantities, ...times]),
  )
  const ordinals = claims.length === 0 ? quantities.filter(it => it.is === 'ordinal') : []
  const isPlace = ordinals.length > 0 && row.some(isPartnerNoun)
  // "China rose from fourth to third place": of whose partners is not told.
  const isMove = ordinals.length > 1 && subjects.length === 0 && has(row, 'place')
  return (
    (isOfTrade && (isUnread || isUntoldPart || isPlace)) ||
    (claims.length === 0 && places.length > 0 && (isMove || row.some(isPart)))
  )
}

/** The claims that no rule of the whole sentence refuses. The sentence is unread when one is refused, or when it tells a difference alone. */
function acceptedClaims(progress: Progress): readonly PostClaim[] {
  const { claims, differences } = progress
  const refused = claims.length > 0 ? refusedIn(progress) : []
  const allowed = claims.filter(claim => !refused.some(rule => rule(claim)))
  const { row } = progress.sentence
  const isOneCount = !row.some(piece => isKind(piece, 'counter') || is(piece, 'according', 'body'))
  const turnovers = [progress.topic.turnover ?? [], allowed].flat()
  const refuted = allowed.filter(
    claim => (isOneCount && allowed.some(other => contradicts(claim, other))) || exceedsTurnover(claim, turnovers),
  )
  // "Exports rose to $84 million, but imports dwarf them: $4.79 billion, a rise of 28.6%": of which, is not known either.
  const last = refuted.at(-1)
  const isOfRefuted = (it: PostClaim): boolean =>
    last !== undefined && it.kind === 'growth' && it.span.from >= last.span.to && isOfSameTrade(it, last)
  const accepted = allowed.filter(claim => !refuted.includes(claim) && !isOfRefuted(claim))
  if (accepted.length < claims.length || (differences.length > 0 && claims.length === 0)) noteUnread(progress)
  return accepted
}

/** The rules of this sentence that refuse a claim. */
function refusedIn({ sentence, claims, topic }: Progress): readonly ((claim: PostClaim) => boolean)[] {
  const isNegated = negationIn(sentence)
  const isUnsupported =
    sentence.hasUnsupportedPeriod === true || excludesCountry(sentence) || comparesContinents(sentence)
  return [
    ({ partner }) =>
      isUnsupported || (!isCountry(partner) && sentence.places.some(it => isGroupOfMember(sentence, it))),
    claim => isNegated(claim.span),
    ({ reporter, partner }) => reporter === partner && isCountry(partner),
    ({ kind, reporter, partner }) =>
      (kind === 'rank' && partner === 'WLD') ||
      (/^(?:rank|share)$/.test(kind) && membersOf(reporter).includes(partner)),
    claim => (claim.kind === 'rank' ? isQuestion(sentence) : !('amount' in claim) && asksWhether(sentence)),
    claim => isShareOfGroup(claim, claims, sentence, topic.group),
  ]
}

/** A slot that a claim before it in the sentence names is not inherited. */
function withOwnSlots(claims: readonly PostClaim[]): readonly PostClaim[] {
  const named = new Set<OpenSlot>()
  return claims.map(claim => {
    const inherited = claim.inherited.filter(slot => !named.has(slot))
    for (const slot of slots) if (!claim.inherited.includes(slot) && !claim.assumed.includes(slot)) named.add(slot)
    return inherited.length === claim.inherited.length ? claim : { ...claim, inherited }
  })
}
const slots: readonly OpenSlot[] = ['flow', 'pair', 'period']
