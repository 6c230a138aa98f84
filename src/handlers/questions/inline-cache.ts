/** What inline mode has read and written lately. Each letter typed asks for most of the cards before it again. */
import { hash } from 'node:crypto'
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { RecentMap } from '../../data/model/recent-map.ts'
import { rememberedByReference } from '../../data/model/remembered.ts'
import type { Context } from '../../reading/text/context.ts'
import { type Card, inlineCard } from '../../writing/inline-card.ts'
import type { Writing } from '../../writing/message/draft.ts'
import { addsLines } from '../notifications/record-usage.ts'
import type { Intent } from '../request/intent.ts'
import { choicesOf } from './answer-cache.ts'
import { readMessage } from './read-message.ts'

const mostKept = 2_000

const intentsOf = rememberedByReference(() => new RecentMap<string, Intent>(mostKept))
const cardsOf = rememberedByReference(() => new RecentMap<string, Card>(mostKept))

/** The intent of a query; undefined for silence. Only plain questions are kept, by a digest: what else was typed is not stored. */
export function intentOfQuery(query: string, context: Context, facts: Facts): Intent | undefined {
  const { today, home, partner } = context
  const intents = intentsOf(facts)
  const key = hash('sha256', JSON.stringify([query, today, home, partner]), 'base64url')
  const held = intents.get(key)
  if (held !== undefined) return held
  const intent = readMessage({ chat: { id: 0, kind: 'private' }, addressed: true, text: query }, context)
  if (intent !== undefined && 'ask' in intent && !(intent.aside && addsLines(intent.aside))) intents.set(key, intent)
  return intent
}

/** The card of the answer to a question; undefined for what has none. Kept for each version of the facts. */
export function cardFor(question: Question, answer: Answer, writing: Writing): Card | undefined {
  const { facts, today, language, pair, bot, publicUrl, chosen } = writing
  const cards = cardsOf(facts)
  const settings = chosen && choicesOf(chosen.settings)
  const key = JSON.stringify([question, today, language.code, pair, chosen?.usual, bot, publicUrl, settings])
  const card = cards.get(key) ?? inlineCard(question, answer, writing)
  if (card !== undefined) cards.set(key, card)
  return card
}
