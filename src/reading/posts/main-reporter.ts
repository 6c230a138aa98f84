/** The country whose trade a text tells of, by all its sentences: the one that most of them name as the owner of a flow. */
import { isCountry, membersOf } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'
import type { PostTopic } from './slots/progress.ts'
import { countersIn } from './speech/counters.ts'
import { isOurFlow } from './words/endings.ts'
import { isDirected, type PlaceMark } from './words/place-rules.ts'
import type { Sentence } from './words/sentence.ts'

/**
 * Keeps the topic of a text to its owner. One misread sentence, "no country of the region trades more with Italy", "among the buyers
 * were Nepal and Sri Lanka", does not turn the sentences behind it to a place whose trade the text never tells.
 */
export function backToMainReporter(
  told: readonly Sentence[],
  home: Area,
): (topic: PostTopic, next: Sentence) => PostTopic {
  const votes = told.flatMap(it => ownersIn(it, home))
  const others = new Set([...votes, ...told.flatMap(mayOwn)])
  const count = (area: Area): number => votes.filter(it => it === area).length
  const [owner, next] = [...new Set(votes)].toSorted((a, b) => count(b) - count(a))
  const isClear = owner !== undefined && count(owner) > 1 && count(owner) > 1.5 * count(next ?? '')
  const isOwner = (area: Area): boolean => others.has(area) || membersOf(area).filter(it => others.has(it)).length > 1
  return (topic, { places }) => {
    const { reporter, partner } = topic.sides ?? {}
    if (!isClear || reporter === undefined || partner === undefined) return topic
    // "Georgian supplies to Kenya tripled. Ghana: exports – $6 million": Georgia was an aside, and Ghana is Kenya's next partner.
    const isNext = places.some(it => isCountry(it.area) && it.area !== owner && !it.isOfOffice)
    const isAside = partner === owner && isNext && places.every(it => it.area !== reporter && !mayBeOwner(it))
    if (isOwner(reporter) && !isAside) return topic
    return { ...topic, sides: { reporter: owner, partner: partner === owner ? reporter : partner } }
  }
}

/** The most characters between an owner and its flow. */
const reach = 24

/** "Azerbaijan's exports", "Turkish imports", "ixracımız"; not the two sides of one trade, of which each is the owner. */
function ownersIn({ places, subjects, row }: Sentence, home: Area): readonly Area[] {
  const isNear = ({ from, to }: PlaceMark): boolean =>
    subjects.some(it => it.subject.is === 'flow' && Math.max(it.from - to, from - it.to) <= reach)
  const isOfBoth = isOfTurnover(subjects) && countriesOf(places).size > 1
  return [
    ...(isOfBoth ? [] : countriesOf(places.filter(it => mayBeOwner(it) && isNear(it)))),
    ...(row.some(isOurFlow) ? [home] : []),
  ]
}

/** Who may be the owner too: both sides of one trade, a country that counts. */
function mayOwn(sentence: Sentence): readonly Area[] {
  const { places, subjects } = sentence
  const owners = subjects.some(({ subject }) => subject.is === 'flow') ? places.filter(mayBeOwner) : []
  const counters = countersIn(sentence).flatMap(it => it.area ?? [])
  return [...countriesOf(isOfTurnover(subjects) && owners.length > 0 ? places : owners), ...counters]
}

const isOfTurnover = (subjects: Sentence['subjects']): boolean =>
  subjects.some(({ subject }) => subject.is === 'flow' && subject.flow === 'T')

const countriesOf = (places: readonly PlaceMark[]): ReadonlySet<Area> =>
  new Set(places.flatMap(({ area, isOfOffice }) => (isOfOffice || !isCountry(area) ? [] : [area])))

const mayBeOwner = (place: PlaceMark): boolean =>
  !isDirected(place) && (place.role === 'of' || place.role === 'in' || place.isAdjective || place.isOurs)
