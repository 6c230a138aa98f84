/** What was entered or corrected after a version of the data: the digest. */

import { newsKinds } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { published } from '../figures/candidates.ts'
import type { Answer } from '../model/answer.ts'
import type { Pair, QuestionOf } from '../model/question.ts'
import { type ChangesQuery, changesSince } from './changes-since.ts'

/**
 * In order of entry, or, of a digest, in the order of that; both lists are empty when nothing is new. `version` is where the
 * next digest goes on.
 */
export function news(question: QuestionOf<'news'>, facts: Facts): Answer {
  const { since, of } = question
  if (of !== undefined) {
    const items = newsOf({ since, ...of }, facts, of)
    return {
      kind: 'news',
      question,
      figures: items.slice(of.skip).map(it => it.figure),
      statements: [],
      version: facts.version,
    }
  }
  const ids = facts.since(question.since)
  return {
    kind: 'news',
    question,
    figures: ids.map(id => facts.observation(id)?.now).flatMap(it => (it === undefined ? [] : [published(it)])),
    statements: ids.map(id => facts.statement(id)?.now).filter(it => it !== undefined),
    version: facts.version,
  }
}

/** Of every kind, what is new of those countries. */
export const newsOf = (
  { since, to, countries }: Pick<ChangesQuery, 'since' | 'to' | 'countries'>,
  facts: Facts,
  pair: Pair,
) => changesSince({ since, to, countries, kinds: newsKinds, meanwhile }, facts, pair)

/** What stood before is told by the digest itself: here are the figures, as they are now. */
const meanwhile = { stood: new Map(), withdrawn: [] }
