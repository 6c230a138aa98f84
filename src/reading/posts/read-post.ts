/** A post or an article → its claims, each with the words that state it. Pure; never throws. */
import type { PostClaim, PostReading } from '../../answers/model/post.ts'
import type { Context } from '../text/context.ts'
import { readCells } from './claims.ts'
import { plainCharacters } from './clean.ts'
import { factsIn } from './facts.ts'
import { postTokens } from './pieces.ts'
import { speechIn } from './quotes.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { sentences } from './sentences.ts'
import { topicKeeper, withSpeakers, withSpeakersAsWe } from './spoken.ts'
import type { Topic } from './topic.ts'

/**
 * The claims of a text, in its order. `context.today` is the day of publication, from which "this year" counts;
 * `context.home` is the country of "we" and "the country".
 */
export function readPost(text: string, context: Context): PostReading {
  const plain = plainCharacters(text)
  const told = sentencesOf(plain, context)
  const speech = speechIn(text, plain, told, context)
  const topicOf = topicKeeper(speech.quotes)
  let topic: Topic = { mentioned: [] }
  const claims: PostClaim[] = []
  const unread: { from: number; to: number }[] = []
  for (const sentence of withSpeakersAsWe(told, speech.quotes)) {
    const read = readCells(sentence, topicOf(sentence, topic), context)
    claims.push(...read.claims)
    unread.push(...read.unread)
    topic = read.topic
  }
  return {
    claims: withSpeakers(claims, speech),
    quotes: speech.quotes.map(({ area: _, ...quote }) => quote),
    facts: factsIn(text, told, context),
    unread,
  }
}

function sentencesOf(plain: string, { today, home }: Context): readonly Sentence[] {
  const tokens = postTokens(plain)
  const found: Sentence[] = []
  let next = 0
  for (const { to } of sentences(plain)) {
    const start = next
    while ((tokens[next]?.to ?? Infinity) <= to) next += 1
    const own = tokens.slice(start, next).filter(token => token.text !== '\n')
    if (own.length > 0) found.push(readSentence(own, today, home))
  }
  return found
}
