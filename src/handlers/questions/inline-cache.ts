/** What inline mode has read and written lately. Each letter typed asks for most of the cards before it again. */
import { hash } from 'node:crypto'
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import { addsLines } from '../../answers/model/remarks.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { RecentMap } from '../../data/model/recent-map.ts'
import { rememberedByReference } from '../../data/model/remembered.ts'
import type { Context } from '../../reading/text/context.ts'
import { type Card, inlineCard } from '../../writing/inline-card.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Intent } from '../request/intent.ts'
import { choicesOf } from './answer-cache.ts'
import { readMessage } from './read-message.ts'

const mostKept = 2_000

const questionsOf = rememberedByReference(() => new RecentMap<string, Question>(mostKept))
const cardsOf = rememberedByReference(() => new RecentMap<string, Card>(mostKept))

/**
 * The intent of a query; undefined for silence. A plain question is kept without its remarks, by a digest of the query, so that no
 * typed word is stored; everything else is read each time.
 */
export function intentOfQuery(query: string, context: Context, facts: Facts): Intent | undefined {
  const { today, home, partner } = context
  const questions = questionsOf(facts)
  const key = hash('sha256', JSON.stringify([query, today, home, partner]), 'base64url')
  const held = questions.get(key)
  if (held !== undefined) return { ask: held }
  const intent = readMessage({ chat: { id: 0, kind: 'private' }, addressed: true, text: query }, context)
  if (intent !== undefined && 'ask' in intent && !(intent.aside && addsLines(intent.aside)))
    questions.set(key, intent.ask)
  return intent
}

/** The card of the answer to a question; undefined for what has none. Kept for each version of the facts. */
export function cardFor(question: Question, answer: Answer, writing: Writing): Card | undefined {
  const { facts, today, language, pair, bot, publicUrl, chosen } = writing
  const cards = cardsOf(facts)
  const settings = chosen && choicesOf(chosen.settings)
  const key = JSON.stringify([question, today, language.code, pair, chosen?.usual, bot, publicUrl, settings])
  const held = cards.get(key)
  if (held !== undefined) return held
  const card = inlineCard(question, answer, writing)
  if (card !== undefined) cards.set(key, card)
  return card
}
