/**
 * Who speaks in each part of a text, and so whose country "we", "our" and "the country" are: the outlet's in the words of the writer;
 * that of the speaker in a quote, in the answers of an interview, and behind a line that introduces somebody's words.
 */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { multimap } from '../../../data/model/lists.ts'
import { areFirstMonths } from '../../../data/model/period.ts'
import type { Area } from '../../../data/model/schema.ts'
import type { PostTopic } from '../slots/progress.ts'
import { isOurFlow } from '../words/endings.ts'
import type { Sentence } from '../words/sentence.ts'
import type { Speech, SpokenQuote } from './quotes.ts'

/** A part of a text that is not said by its writer. `area` is the country that it is said for, if the text tells. */
export interface SpokenPart {
  readonly span: TextSpan
  readonly area?: Area
}

/** The parts of a text that others say, in its order and apart. */
export function spokenPartsIn(plain: string, speech: Speech): readonly SpokenPart[] {
  const lines = linesOf(plain)
  const told = answersIn(lines, speech.officials) ?? introducedIn(plain, lines, speech.officials)
  return [turnsOf(plain, speech), speech.quotes, reportedSpeechIn(speech)].reduce<readonly SpokenPart[]>(joined, told)
}

/** In a transcript of two turns or more, each goes on to the next one. */
function turnsOf(plain: string, { quotes }: Speech): readonly SpokenPart[] {
  const turns = quotes.filter(({ span, words }) => span.from === words.from)
  return turns.length < 2
    ? []
    : turns.map((turn, at) => ({ ...turn, span: { ...turn.span, to: turns[at + 1]?.span.from ?? plain.length } }))
}

/** Those of the second list that are in none of the first are added. */
function joined(held: readonly SpokenPart[], added: readonly SpokenPart[]): readonly SpokenPart[] {
  const around = spanFinder(held, ({ span }) => span)
  const isApart = ({ span: { from, to } }: SpokenPart): boolean =>
    around(from) === undefined && around(to - 1) === undefined
  return [...held, ...added.filter(isApart)].toSorted((a, b) => a.span.from - b.span.from)
}

/** "The minister of Georgia said that our trade grew": "we" are the country of the speaker, but not beside its name. */
function reportedSpeechIn({ sentences, attributions }: Speech): readonly SpokenPart[] {
  return attributions.flatMap(({ sentence, person, area = person?.area }, at) => {
    const said = sentences[sentence]
    if (said === undefined || area === undefined || attributions[at - 1]?.sentence === sentence) return []
    const isOwn = said.places.every(it =>
      it.isOurs ? it.role === undefined || it.role === 'of' : it.isOfOffice || it.area !== area,
    )
    const isOurs = said.places.some(it => it.isOurs) || said.row.some(isOurFlow)
    return isOwn && isOurs ? [{ span: { from: said.from, to: said.to }, area }] : []
  })
}

type Official = Speech['officials'][number]

interface Line extends TextSpan {
  /** It begins with a dash, or with a name and a colon. */
  readonly isTurn: boolean
  readonly isQuestion: boolean
  readonly isColon: boolean
}

const linesOf = (plain: string): readonly Line[] =>
  [...plain.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    isTurn: /^\s{0,9}(?:[-–—]\s?(?=\p{L})|[\p{L}·. ]{1,24}[:：])/u.test(words),
    isQuestion: /[?？]["»”]?\s{0,9}$/.test(words),
    isColon: /[:：]\s{0,9}$/.test(words),
  }))

/** The answers of an interview with somebody whose country its title or its first lines tell. */
function answersIn(lines: readonly Line[], officials: readonly Official[]): readonly SpokenPart[] | undefined {
  const isAnswered = (line: Line, at: number): boolean => line.isQuestion && lines[at + 1]?.isQuestion === false
  const isDialogue = lines.some((line, at) => line.isTurn && isAnswered(line, at) && lines[at + 1]?.isTurn === true)
  const asked = lines.filter((line, at) => at > 0 && isAnswered(line, at) && (line.isTurn || !isDialogue))
  const [first] = asked
  if (first === undefined || (!isDialogue && asked.length < 2)) return undefined
  const guest = officials.find(({ to }) => to <= first.from)
  if (guest === undefined) return undefined
  return lines.flatMap(line =>
    line.from > first.from && !line.isQuestion ? [{ span: { from: line.from, to: line.to }, area: guest.area }] : [],
  )
}

/** "The minister of trade of Kenya wrote:", and his words below it, without quotation marks. */
function introducedIn(plain: string, lines: readonly Line[], officials: readonly Official[]): readonly SpokenPart[] {
  return lines.flatMap((line, at) => {
    const person = line.isColon ? officials.find(({ from, to }) => from >= line.from && to <= line.to) : undefined
    const [next, end] = [lines[at + 1], lines.slice(at + 1).find(it => it.isColon)?.from ?? plain.length]
    const isQuoted = next === undefined || /^[\s–—-]*["“«„”]/.test(plain.slice(next.from, next.to))
    return person === undefined || isQuoted ? [] : [{ span: { from: next.from, to: end }, area: person.area }]
  })
}

/** The country that a sentence is said for. */
export function speakerCountryFinder(voices: readonly SpokenPart[]): (sentence: TextSpan) => Area | undefined {
  const voiceOf = sayerFinder(voices)
  return sentence => voiceOf(sentence)?.area
}

/** Who says the middle of a sentence, or its first word: «Рост — 20%», — said the minister. */
function sayerFinder<T extends SpokenPart>(parts: readonly T[]): (sentence: TextSpan) => T | undefined {
  const partAt = spanFinder(parts, ({ span }) => span)
  return ({ from, to }) => partAt(Math.floor((from + to) / 2)) ?? partAt(from)
}

/**
 * Sentences in which "we" and "our" are the country of who speaks; if that is not known, the country whose trade the text tells of,
 * unless it is that of the outlet (`lead` is undefined). `writer` is the country of the writer, if it is not that of the outlet.
 */
export function withSpeakersWe(
  sentences: readonly Sentence[],
  voices: readonly SpokenPart[],
  lead: Area | undefined,
  writer: Area | undefined,
): readonly Sentence[] {
  const voiceAt = spanFinder(voices, ({ span }) => span)
  return sentences.map(sentence => {
    if (!sentence.places.some(({ isOurs }) => isOurs)) return sentence
    const places = sentence.places.map(place => {
      const voice = place.isOurs ? voiceAt(place.from) : undefined
      const area = voice === undefined ? writer : (voice.area ?? lead)
      return area === undefined || !place.isOurs ? place : { ...place, area }
    })
    return { ...sentence, places }
  })
}

/** Claims with the person who says them: of the quote around, or of the attribution in the same sentence. */
export function withSpeakers(
  claims: readonly PostClaim[],
  { sentences, quotes, attributions }: Speech,
): readonly PostClaim[] {
  const quoteAt = spanFinder(quotes, ({ span }) => span)
  const sentenceAt = spanFinder([...sentences.entries()], ([, sentence]) => sentence)
  const bySentence = multimap(attributions.map(one => [one.sentence, one] as const))
  return claims.map(claim => {
    const { from } = claim.span
    const quote = quoteAt(from)
    const said = bySentence.get(sentenceAt(from)?.[0] ?? -1) ?? []
    const [near] = said.toSorted((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))
    const speaker = quote === undefined ? near?.person?.name : quote.speaker
    return speaker === undefined ? claim : { ...claim, speaker }
  })
}

/**
 * The topic of a sentence after the one before. The period that a quote names does not go on behind it, if the text around the quote has one of
 * its own; nor does what it tells of the trade with all countries, in a text about a pair, or countries without a number.
 */
export function topicAcrossQuotes(quotes: readonly SpokenQuote[]): (sentence: Sentence, topic: PostTopic) => PostTopic {
  const quoteOf = sayerFinder(quotes)
  let told: PostTopic | undefined
  let wasQuoted = false
  return (sentence, topic) => {
    const isQuoted = quoteOf(sentence) !== undefined
    if (isQuoted && !wasQuoted) told = topic
    const isBehind = wasQuoted && !isQuoted
    wasQuoted = isQuoted
    if (!isBehind || told === undefined) return topic
    const isAside = topic.lastSides === undefined && topic.sides !== told.sides && told.sides !== undefined
    return {
      ...topic,
      // "This year we aim at a record", then "in seven months trade was": of those months.
      ...(told.period !== undefined &&
        !(topic.period && areFirstMonths(topic.period, told.period)) && { period: told.period }),
      ...(isAside && { sides: told.sides, subject: told.subject }),
    }
  }
}

/** Finds the item around a position by binary search. The items are in order and apart. */
export function spanFinder<T>(items: readonly T[], spanOf: (item: T) => TextSpan): (at: number) => T | undefined {
  return at => {
    let [low, high] = [0, items.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const item = items[middle]
      if (item !== undefined && spanOf(item).to <= at) low = middle + 1
      else high = middle
    }
    const item = items[low]
    return item !== undefined && spanOf(item).from <= at ? item : undefined
  }
}
