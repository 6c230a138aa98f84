/** The topic that a sentence leaves for the next one: "Trade with Italy fell in May. Exports were $2 billion" of that pair and month. */
import type { PostClaim } from '../../answers/model/post.ts'
import { contains, grain, span, yearOf } from '../../data/model/period.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import { areBuyersOfGoods } from './claims/buyers-of-goods.ts'
import { isEarlierValue } from './claims/earlier-values.ts'
import { subjectAfter } from './claims/subject-after.ts'
import {
  endsWithBase,
  isOfMonthAlone,
  longestPeriod,
  monthlyIn,
  newestPeriodOf,
  onlyTime,
  periodThatExceeds,
} from './periods-of-text.ts'
import { totalsAfter } from './ranks-and-shares/bracketed-shares.ts'
import { valuesOfLatestPeriod } from './ranks-and-shares/listed-values.ts'
import { groupAfter } from './ranks-and-shares/within-group.ts'
import { isGuessOver } from './reporter-of-text.ts'
import { isNounComplement } from './slots/cell-boundaries.ts'
import { onlyPeriod } from './slots/claim-period.ts'
import { areOfBothFlows, type PostTopic, type Progress, type Sides } from './slots/progress.ts'
import { isOfOtherCountries } from './slots/references.ts'
import { areTwoPartners } from './slots/sellers-and-buyers.ts'
import { withTableHeading } from './tables/headings.ts'
import { isLine, numberedLine } from './tables/tables.ts'
import { has, is } from './words/is.ts'
import type { Sentence } from './words/sentence.ts'

/** The topic after the claims of a sentence; `before` is the one before it, `mentioned` the places named so far. */
export function topicAfter(
  progress: Progress,
  before: PostTopic,
  claims: readonly PostClaim[],
  mentioned: readonly Area[],
): PostTopic {
  const told = onlySides(claims)
  const period = periodAfter(progress, before, claims)
  const topic = withTableHeading(progress, before)
  const turnovers = claims.filter(({ flow, partner }) => flow === 'T' && partner !== 'WLD')
  return {
    ...topic,
    subject: subjectAfter(progress, claims, before, topic),
    listedFlows: isLine(progress.sentence) ? flowsIn(claims, before.listedFlows) : [],
    isAfterShare: progress.lastMeasure === 'share' && claims.some(({ kind }) => kind === 'share'),
    mentioned,
    lastSides: told,
    monthly: told?.partner === 'WLD' && claims.length > 0 ? monthlyIn(progress) : undefined,
    lastValues: valuesTold(claims, before),
    lastBase: claims.flatMap(it => (it.kind === 'growth' ? it.against : [])).at(-1),
    group: groupAfter(progress.sentence, claims, before),
    totals: totalsAfter(claims, before),
    valuesOfSentence: claims.filter(({ kind }) => kind === 'value'),
    hasBothFlows: hasBothFlows(claims),
    ...leftUnclear(progress, before, claims),
    isAfterMonthAlone: isOfMonthAlone(progress, claims, before) || (before.isAfterMonthAlone && claims.length === 0),
    turnover: turnovers.findLast(({ kind }) => kind === 'value') ?? turnovers.at(-1) ?? before.turnover,
    period: period ?? topic.period,
    lastToldYear: period !== undefined && grain(period) === 'year' ? period : topic.lastToldYear,
    firstPeriod: before.firstPeriod ?? claims.find(({ assumed }) => !assumed.includes('period'))?.period,
    firstSides: before.firstSides ?? claims.find(({ assumed }) => !assumed.includes('pair')),
    namedPeriod: onlyPeriod(progress.sentence),
    newestPeriod: newestPeriodOf(claims, before.newestPeriod),
    longerPeriod: longestPeriod(period, claims) ?? topic.longerPeriod,
    sides: sidesAfter(progress, before, claims) ?? topic.sides,
    ...(isGuessOver(progress.sentence, claims, before) && withoutGuess(before)),
  }
}

function sidesAfter(progress: Progress, before: PostTopic, claims: readonly PostClaim[]): Sides | undefined {
  const told = onlySides(claims)
  // 欧盟自阿进口78亿欧元。阿对欧盟出口76亿美元，占61%: of the other side.
  const isTurned = claims.length > 0 && claims.every(it => it.reporter === before.sides?.partner)
  const isList = !isTurned && (progress.hasItems || isOfPartners(progress, claims, before))
  // "Germany's exports rose, with China's demand up": of what is claimed, not of the names behind it.
  const isWorded = (it: PostClaim): boolean =>
    it.kind === 'direction' || (it.kind === 'order' && it.flow !== it.than.flow)
  const ofWords = claims.every(it => isWorded(it) && !it.assumed.includes('pair')) ? told : undefined
  // "Shipped goods from Kenya to Oman for $6 million, from Oman to Kenya for $9 million. Exports rose": Kenya's.
  const mirrored = claims.some(it => it.flow === claims[0]?.flow && it.reporter === told?.partner) ? told : undefined
  const last = isList ? before.sides : (ofWords ?? mirrored ?? progress.topic.sides)
  return sidesOfWhole(progress, before) ?? worldSides(claims) ?? last
}

/** Not "the summit will be held on 4–6 September": no days of the data. */
const namesFlow = ({ subjects }: Pick<Sentence, 'subjects'>): boolean => subjects.some(it => it.subject.is === 'flow')

/** What the sentence told of that no claim states: a count, an unread number, two partners at once. */
const leftUnclear = ({ sentence, unread, differences }: Progress, before: PostTopic, claims: readonly PostClaim[]) => ({
  isAfterCount: claims.length === 0 && isOfCount(sentence, before),
  // Not "Exports did not grow. They fell by 14.1%", "Trade grew by $6 billion. It was $11 billion".
  isAfterUnread:
    claims.length === 0 &&
    unread.length > 0 &&
    differences.length === 0 &&
    sentence.quantities.some(it => it.is !== 'count'),
  hasUnsupportedPeriod:
    sentence.hasUnsupportedPeriod === true && (before.hasUnsupportedPeriod === true || namesFlow(sentence)),
  isAfterGoods:
    claims.length === 0 &&
    (sentence.subjects.some(({ subject }) => subject.is === 'goods') || areBuyersOfGoods(sentence, before)),
  // "Exports to China and Japan rose. Imports fell", in a text on all trade; "exports to other countries rose".
  isOfTwoPartners:
    (claims.length === 0 && isOfPair(before) && isOfOtherCountries(sentence)) ||
    (areTwoPartners(sentence) && (before.sides?.partner !== 'WLD' || worldSides(claims) === undefined)) ||
    (before.isOfTwoPartners === true && sentence.places.every(it => it.isOfOffice)),
})

const isOfPair = ({ sides }: PostTopic): boolean => sides !== undefined && sides.partner !== 'WLD'

/** "Germany was the top market with $1.7 billion. Exports totaled $161 billion": the text goes on about all trade, told before. */
function isOfPartners({ partners }: Progress, claims: readonly PostClaim[], { sides }: PostTopic): boolean {
  const isPlaced = partners.size > 1 || claims.some(({ kind, flow }) => kind === 'rank' && flow !== 'T')
  return partners.size > 2 || (sides?.partner === 'WLD' && isPlaced)
}

/** "14 million tonnes were carried in transit": counted, and no flow is named but that of the goods. */
const isOfCount = ({ subjects, quantities, row }: Sentence, { isAfterCount = false }: PostTopic): boolean =>
  (!namesFlow({ subjects }) || subjects.some(({ subject }) => subject.is === 'goods')) &&
  (isAfterCount || (subjects.length > 0 && quantities.some(it => it.is === 'count' && is(row[it.end], 'unit'))))

/** The flows of claims, and of the lines before them. */
const flowsIn = (claims: readonly PostClaim[], listed: readonly Flow[] = []): readonly Flow[] => [
  ...new Set([...listed, ...claims.map(({ flow }) => flow)]),
]

const withoutGuess = ({ assumed }: PostTopic): Pick<PostTopic, 'sides' | 'assumed'> => ({
  sides: undefined,
  assumed: assumed?.filter(slot => slot !== 'pair'),
})

/** The values of the sentence; after one of the same pair and period, those of both. */
function valuesTold(claims: readonly PostClaim[], { lastValues = [] }: PostTopic): readonly PostClaim[] {
  const own = valuesOfLatestPeriod(claims.filter(({ kind }) => kind === 'value'))
  const goesOn =
    lastValues.length > 0 &&
    [...lastValues, ...own].every(
      ({ period, flow }, i, all) => period === own[0]?.period && !all.slice(0, i).some(it => it.flow === flow),
    )
  return goesOn && onlySides([...lastValues, ...own]) !== undefined ? [...lastValues, ...own] : own
}

/** The sides of the claims, if they are the same ones. */
function onlySides([first, ...others]: readonly PostClaim[]): Sides | undefined {
  const isSame = ({ reporter, partner }: PostClaim): boolean =>
    first !== undefined &&
    [first.reporter, first.partner].includes(reporter) &&
    [first.reporter, first.partner].includes(partner)
  return first !== undefined && others.every(isSame) ? { reporter: first.reporter, partner: first.partner } : undefined
}

/** "Sold goods worth $1.9 billion and bought goods worth $4.5 billion" of one pair. */
const hasBothFlows = (claims: readonly PostClaim[]): boolean =>
  onlySides(claims) !== undefined && claims[0]?.partner !== 'WLD' && areOfBothFlows(claims)

/** "Exports rose 5%, including 62 billion to the United States": the text goes on about the whole. */
function sidesOfWhole({ sentence, claims }: Progress, before: PostTopic): Sides | undefined {
  const [first] = claims
  const { row, quantities } = sentence
  const parts = row.find(
    (piece, at) => is(piece, 'including') && (!isNounComplement(row, at) || quantities.some(it => it.end === at)),
  )
  if (first === undefined || parts === undefined) return undefined
  if (first.span.from > parts.from) return before.sides?.partner === 'WLD' ? before.sides : undefined
  return first.partner === 'WLD' ? { reporter: first.reporter, partner: first.partner } : undefined
}

/** "The surplus hit $1.2 trillion, as shipments to Oman fell", "exports to Uganda rose 7%, those to Rwanda 5%": it goes on about all trade. */
function worldSides([first, ...others]: readonly PostClaim[]): Sides | undefined {
  if (first === undefined) return undefined
  const isOther = ({ partner, reporter }: PostClaim): boolean =>
    partner !== first.partner && partner !== 'WLD' && reporter === first.reporter
  const isOfAll = first.partner === 'WLD' && first.kind !== 'share'
  const isOfOneFlow = first.flow !== 'T' && others.every(it => it.flow === first.flow)
  return (isOfAll || isOfOneFlow) && others.some(isOther) ? { reporter: first.reporter, partner: 'WLD' } : undefined
}

/** The period that the text goes on about: not that of an earlier figure, or of an aim: "The goal is $5 billion by 2030." */
function periodAfter(
  { topic, context: { today }, sentence }: Progress,
  before: PostTopic,
  claims: readonly PostClaim[],
): Period | undefined {
  const last = topic.period
  // "The last time imports fell so fast was in July 2009"
  const isOnce = has(sentence.row, 'once')
  const isEarlier = (it: PostClaim): boolean =>
    (isOnce && it.period < (before.period ?? '')) || isEarlierValue(it, before)
  const isAside = claims.some(isEarlier) && claims.every(it => isEarlier(it) || it.period === before.period)
  const isAhead = last !== undefined && last.slice(0, 4) > today.slice(0, 4)
  // "1. Italy – 3,412 (2024: 3,105)": the next line is of the months of the heading.
  const isOfHeading = before.period !== undefined && numberedLine(sentence) !== undefined
  // "In 2019 trade was mostly of imports (92%), while in the same period of this year …"
  const isCompared = has(sentence.row, 'same-period')
  // "Gold exports rose in July": the text goes on about the longer period.
  const isOfGoods = topic.subject?.is === 'goods' && last !== undefined && contains(before.period ?? last, last)
  const isBeside = claims.length === 0 && before.period !== undefined && (isCompared || isOfGoods)
  // "In July 2015 the coverage was 61%, while it was 67% in July 2014": nothing was read.
  const isUnread =
    (claims.length === 0 && endsWithBase(sentence, before.period)) || sentence.hasUnsupportedPeriod === true
  // "When the presidents met in November 2023, they set the aim of $500 million. The turnover": of no November.
  const isAim = claims.length > 0 && claims.every(it => it.kind === 'value' && it.status === 'target')
  if (last === undefined && claims.length === 0 && !isUnread) return onlyTime(sentence, today)
  // "$859 million in January-October 2025. Thus Oman ranked first in 2025": the text goes on about the months.
  const isOfYear = (it: PostClaim): boolean =>
    it.kind === 'rank' && grain(it.period) === 'year' && contains(it.period, before.period ?? it.period)
  const isPlace = claims.length > 0 && before.period !== undefined && claims.every(isOfYear)
  if (isAside || isAhead || isOfHeading || isBeside || isUnread || isAim || isPlace) return before.period
  const foretold = yearForetold(sentence, claims)
  if (foretold !== undefined && (before.period === undefined || before.period < foretold)) return foretold
  const exceeded = periodThatExceeds(sentence, claims)
  if (exceeded !== undefined) return exceeded
  return periodOfFirstClaim(
    last,
    claims.filter(claim => claim.kind !== 'value' || claim.status === undefined),
  )
}

/** "This year exports are expected to fall by 10% to $81 billion": the text goes on about all of the year. */
function yearForetold({ times }: Sentence, claims: readonly PostClaim[]): Period | undefined {
  const isForetold = (it: PostClaim): boolean =>
    (it.kind === 'value' || it.kind === 'growth') && it.status === 'expected'
  const told = claims.filter(it => it.kind === 'value' || it.kind === 'growth')
  const year = told[0]?.period
  const isThisYear = year !== undefined && times.some(it => it.isYearToDate && it.period?.startsWith(year))
  return isThisYear && told.every(it => isForetold(it) && it.period === year) ? year : undefined
}

/** A sentence that ends with the figure of an earlier period was about its first one. */
const periodOfFirstClaim = (last: Period | undefined, claims: readonly PostClaim[]): Period | undefined => {
  const [first, end] = [claims[0]?.period, claims.at(-1)]
  if (first === undefined || last === undefined) return last
  // "Reached $3.6 billion in nine months, close to the $3.7 billion of all of last year".
  const isReference = end?.kind === 'value' && claims[0]?.kind === 'value' && onlySides(claims) !== undefined
  const gap = yearOf(first) - yearOf(last)
  // "Exports rose 3% in April, after 5% in January-March."
  const isOver = grain(first) === 'month' && span(last).start + span(last).months <= span(first).start
  const isYearsBefore = isReference ? gap > 0 : gap > 1
  const isSooner = grain(last) === grain(first) ? last < first : isOver || isYearsBefore
  // "Exports grew by 6% in January-July, to $55 million in July alone"
  const isPart = grain(first) === 'months' && first !== last && contains(first, last)
  return isSooner || isPart ? first : last
}
