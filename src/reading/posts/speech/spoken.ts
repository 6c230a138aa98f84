/** What quotes and attributions mean for the claims of a text: who says them, and which periods go on. */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { areFirstMonths } from '../../../data/model/period.ts'
import type { PostTopic } from '../slots/topic.ts'
import type { Sentence } from '../words/sentence.ts'
import type { SpokenAttribution } from './attributions.ts'
import type { Speech, SpokenQuote } from './quotes.ts'

/** Claims with the person who says them: of the quote around, or of the attribution in the same sentence. */
export function withSpeakers(
  claims: readonly PostClaim[],
  { sentences, quotes, attributions }: Speech,
): readonly PostClaim[] {
  const quoteAt = spanFinder(quotes, ({ span }) => span)
  const sentenceAt = spanFinder([...sentences.entries()], ([, sentence]) => sentence)
  const bySentence = new Map<number, SpokenAttribution[]>()
  for (const one of attributions) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one])
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
 * The topic of a sentence after the one before. The period that a quote names does not go on behind it, if the text around
 * the quote has one of its own; nor does what it tells of the trade with all countries, in a text about a pair, or countries without a
 * number.
 */
export function topicAcrossQuotes(quotes: readonly SpokenQuote[]): (sentence: Sentence, topic: PostTopic) => PostTopic {
  const quoteAt = spanFinder(quotes, ({ span }) => span)
  let told: PostTopic | undefined
  let wasQuoted = false
  return (sentence, topic) => {
    const isQuoted = quoteAt(Math.floor((sentence.from + sentence.to) / 2)) !== undefined
    if (isQuoted && !wasQuoted) told = topic
    const isBehind = wasQuoted && !isQuoted
    wasQuoted = isQuoted
    if (!isBehind || told === undefined) return topic
    const isAside = topic.lastSides === undefined && topic.sides !== told.sides && told.sides !== undefined
    return {
      ...topic,
      // "This year we aim at a record", then "in seven months trade was": of those months.
      ...(told.period !== undefined && !areFirstMonths(topic.period ?? '', told.period) && { period: told.period }),
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
