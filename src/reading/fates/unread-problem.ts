/** The problem of a question in which a decisive word was not read: an unknown place, or another subject. */
import type { Unanswerable } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Area } from '../../data/model/schema.ts'
import { inflectedName } from '../slots/inflected-name.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { Context } from '../text/context.ts'
import { longPlacesNear, placesNear, suggestions } from '../text/fuzzy-match.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { typedPhrase, type UnreadPhrase, unreadPhrases } from './unread-phrases.ts'
import { isVerb, positionOf } from './unread-place.ts'
import { isLikePlace, namesTrade } from './word-fates.ts'

/**
 * The problem with the first unread phrase in a decisive position; undefined without one. For a place the nearest
 * questions have the countries of similar names; for another subject, the question without the phrase.
 *
 * Beside a question without a word of trade, or with a partner or a period that it does not name, any unread phrase is
 * decisive: a default would answer what was not asked.
 */
export function unreadProblem(question: Question, slots: Slots, { home, partner }: Context): Unanswerable | undefined {
  // Places that a follow-up takes from the previous question are not in the text.
  const said = { row: slots.row, areas: slots.areas.filter(({ at }) => at >= 0) }
  const unread = unreadPhrases(slots).filter(phrase => !isOfSaidYear(question, slots, phrase))
  const placed = unread.map(phrase => ({ phrase, position: positionOf(said, phrase, home) }))
  const other = placed.find(({ phrase }) => isOtherMeasure(slots.row, phrase))
  if (other !== undefined) return otherSubject(typedPhrase(slots.row, other.phrase), question)
  const real = slots.row.findIndex((_, at) => isInRealTerms(slots.row, at) || isShareOfPerson(slots.row, at))
  if (real !== -1) return otherSubject(typed(slots, { from: real, to: real + 2 }), question)
  const event = placed.find(({ phrase }) => isEvent(slots, phrase))
  if (event !== undefined) return unknownTime(timeIn(slots, event.phrase), question)
  // 一带一路以来: a project, of which "since" makes a time.
  const since = said.areas.find(({ area, to }) => area === 'BRI' && hasWord(slots.row[to], 'since'))
  if (since !== undefined) return unknownTime(typed(slots, { from: since.at, to: since.to }), question)
  const isDefault = slots.areas.every(({ area }) => area === home) || isOfDefault(question, slots, partner)
  // "With my cousin": a filler where a place would be; «с даннией».
  const fillers = isDefault ? [...unreadPhrases(slots, 'strict'), ...likePlaces(slots)] : []
  const place =
    placed.find(({ position }) => position === 'place')?.phrase ??
    fillers.find(phrase => positionOf(said, phrase, home) === 'place')
  const unknown = mistypedName(question, slots) ?? (place && unknownPlace(question, slots, place))
  if (unknown !== undefined || place !== undefined) return unknown
  const way = said.areas.find(area => isOnTheWay(slots.row, area))
  if (way !== undefined) return otherSubject(typed(slots, { from: way.at - 1, to: way.to }))
  const time = placed.find(({ phrase }) => isOfTime(slots, phrase))
  if (time !== undefined) return unknownTime(timeIn(slots, time.phrase), question)
  const isBare = isDefault || !namesTrade(slots)
  const isDecisive = ({ from, to }: UnreadPhrase): boolean =>
    /\p{L}/u.test(typed(slots, { from, to })) || inClass(slots.row[from - 1], 'for-period')
  const isSubject = (phrase: UnreadPhrase): boolean =>
    !isVerb(slots.row[phrase.from]) && (isBare || (isOfNewest(question, slots) && isDecisive(phrase)))
  const subject =
    placed.find(({ position }) => position === 'subject') ?? placed.find(({ phrase }) => isSubject(phrase))
  // "Cuánto" asks, and is no subject.
  if (subject !== undefined && inClass(slots.row[subject.phrase.from], 'foreign-question'))
    return { problem: { because: 'not-understood' }, nearest: [question] }
  return subject && otherSubject(typed(slots, subject.phrase), question)
}

/** "In 2021, before the sanctions": the year is said. */
const isOfSaidYear = (question: Question, slots: Slots, phrase: UnreadPhrase): boolean =>
  slots.times.length > 0 &&
  question.kind === 'figure' &&
  question.period !== undefined &&
  (isEvent(slots, phrase) || isBesideTime(slots.row, phrase))

const otherSubject = (heard: string, ...nearest: readonly Question[]): Unanswerable => ({
  problem: { because: 'other-subject', heard },
  nearest,
})

/** The question without the time is kept: "2019" continues it. */
const unknownTime = (heard: string, question: Question): Unanswerable => ({
  problem: { because: 'not-a-period', heard, instead: [] },
  nearest: [question],
})

const likePlaces = ({ row, taken }: Slots): readonly UnreadPhrase[] =>
  row.flatMap((tagged, at) => (isLikePlace(tagged) && !taken.has(at) ? [{ from: at, to: at + 1 }] : []))

/** "Via Georgia", «через Грузию», 经格鲁吉亚: the way of the goods, of which no trade is counted. */
const isOnTheWay = (row: Slots['row'], { at }: PlaceMention): boolean => inClass(row[at - 1], 'via')

/** "The zeroth quarter", "12th century": an unread part of a period. */
const isOfTime = ({ row }: Slots, { from, to }: UnreadPhrase): boolean =>
  hasWord(row[to], 'quarter', 'half', 'month', 'years') ||
  isBesideTime(row, { from, to }) ||
  row.slice(from, to).some(tagged => inClass(tagged, 'long-time'))

/** "per capita", «на душу населения», "adambaşına", 人均: a number that no total is. */
const isOtherMeasure = (row: Slots['row'], { from, to }: UnreadPhrase): boolean =>
  inClass(row[from - 1], 'per') ||
  row.slice(from, to).some(tagged => inClass(tagged, 'other-measure')) ||
  inClass({ text: typedText(row.slice(from, to)) }, 'other-measure')

/** "real growth", «реальный рост», "real artım", 实际增长, "in real terms", «в натуральном выражении»: no prices are held. */
const isInRealTerms = (row: Slots['row'], at: number): boolean =>
  inClass(row[at], 'real-terms') &&
  (hasWord(row[at + 1], 'growth', 'exports', 'imports', 'turnover') || inClass(row[at + 1], 'in-terms'))

/** "My share in trade with China", 我在与中国贸易中的份额: no figure is of a person. */
const isShareOfPerson = (row: Slots['row'], at: number): boolean =>
  inClass(row[at], 'my') && (hasWord(row[at + 1], 'share') || (row[at]?.kind === 'han' && inClass(row[at + 1], 'at')))

/** "since the war", "in the year of the earthquake", «в год землетрясения», 地震那年: a time by its event. */
function isEvent({ row, taken }: Slots, { from, to }: UnreadPhrase): boolean {
  const at = row.findLastIndex((tagged, i) => i < from && (!isFiller(tagged) || inClass(tagged, 'before-or-after')))
  const lead = row[at]
  const year = hasWord(lead, 'of') ? at - 1 : at
  const isOfYear = (i: number): boolean => hasWord(row[i], 'year') && !hasWord(row[i], 'with') && !taken.has(i)
  return (
    (!isPostposed(lead) && lead?.kind === 'word' && inClass(lead, 'before-or-after') && !hasWord(lead, 'with')) ||
    isOfYear(year) ||
    isOfYear(row[to]?.kind === 'han' && !hasWord(row[to], 'year') ? to + 1 : to)
  )
}

/** A word between "since" and its event: "under the President Xi". */
const isFiller = ({ kind, senses }: TaggedWord): boolean =>
  kind === 'word' &&
  senses.length > 0 &&
  senses.every(
    sense => sense.kind === 'title' || (sense.kind === 'word' && /^(?:noise|plain|politics)$/.test(sense.word)),
  )

/** "before covid", «до пандемии», "pandemiyadan əvvəl", 疫情前: a time that no calendar has. */
const isBesideTime = (row: Slots['row'], { from, to }: UnreadPhrase): boolean => {
  return inClass(isPostposed(row[to]) || row[to]?.kind === 'han' ? row[to] : row[from - 1], 'before-or-after')
}
const timeIn = ({ row }: Slots, { from, to }: UnreadPhrase): string =>
  typedText(row.slice(from, hasWord(row[to], 'quarter', 'half', 'month', 'years') ? to + 1 : to))

/** Whether the newest figure would answer, of a period that the text does not name. */
const isOfNewest = ({ kind }: Question, { times, latest }: Slots): boolean =>
  times.length === 0 && !latest && (kind === 'figure' || kind === 'growth' || kind === 'share')

/** Whether the question is about the default partner, which the text does not name. */
const isOfDefault = (question: Question, { areas }: Slots, partner: Area): boolean =>
  'partner' in question &&
  (question.partner === partner || question.reporter === partner) &&
  areas.every(({ area }) => area !== partner)

/** "Sout Africa", «Французская Плинезия», "Dominicann Republic": words around a place that are near to the long name of another one. */
function mistypedName(question: Question, slots: Slots): Unanswerable | undefined {
  const words = [...slots.row.entries()].filter(([, { kind }]) => kind === 'word')
  const isPlace = (at: number): boolean => slots.areas.some(area => area.at === at)
  const isDoubtful = ({ senses, corrected }: TaggedWord): boolean => senses.length === 0 || corrected === true
  if (words.filter(([, tagged]) => isDoubtful(tagged)).length > mostDoubtful) return undefined
  for (const length of [2, 3, 4])
    for (const start of words.keys()) {
      const name = words.slice(start, start + length)
      if (!name.some(([at]) => isPlace(at)) || !name.some(([, tagged]) => isDoubtful(tagged))) continue
      const near = [...longPlacesNear(name.map(([, { text }]) => text))]
      const [area] = near
      const isRead = name.every(([, { senses }]) => senses.length > 0) && slots.areas.some(it => it.area === area)
      if (area === undefined || isRead) continue
      return meant(typed(slots, { from: name[0]?.[0] ?? 0, to: (name.at(-1)?.[0] ?? 0) + 1 }), near, question)
    }
  return undefined
}

/** A text with more such words is no question, and each costs a look at all long names. */
const mostDoubtful = 12

const typed = ({ row }: Slots, { from, to }: UnreadPhrase): string => typedText(row.slice(from, to))

/** The problem with the first unread phrase, wherever it is, as a place; undefined when all is read. Pure; never throws. */
export function unknownWord(question: Question, slots: Slots): Unanswerable | undefined {
  const [phrase] = unreadPhrases(slots)
  return phrase && unknownPlace(question, slots, phrase)
}

function unknownPlace(question: Question, slots: Slots, phrase: UnreadPhrase): Unanswerable | undefined {
  const heard = typed(slots, phrase)
  const first = slots.row[phrase.from]
  // "Trade with GDP": the word is known, and no country.
  if (first !== undefined && first.senses.length > 0 && !isLikePlace(first))
    return { problem: { because: 'other-subject', heard }, nearest: [] }
  const { name } = inflectedName(first?.text ?? '')
  const similar = [first?.text ?? '', name].flatMap(it => [...placesNear(it)])
  const near = [...new Set([...similar, ...suggestions(heard)])].slice(0, 3)
  const [area] = near
  // A typo of a country that is meant anyway.
  if (near.length === 1 && 'partner' in question && (area === question.partner || area === question.reporter))
    return undefined
  return meant(heard, near, question)
}

/** An unknown word, and the same question about each place of a similar name. */
const meant = (heard: string, near: readonly Area[], question: Question): Unanswerable => ({
  problem: { because: 'unknown-word', heard, ...(near[0] !== undefined && { area: near[0] }) },
  nearest: 'partner' in question ? near.map(partner => ({ ...question, partner })) : [],
})
