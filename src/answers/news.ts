/** What was entered or corrected after a version of the data: the digest. */
import type { Facts } from '../data/facts.ts'
import type { Answer } from './answer.ts'
import { published } from './candidates.ts'
import type { QuestionOf } from './question.ts'

/** In order of entry; both lists are empty when nothing is new. `version` is where the next digest goes on. */
export function news(question: QuestionOf<'news'>, facts: Facts): Answer {
  const ids = facts.since(question.since)
  return {
    kind: 'news',
    question,
    figures: ids.map(id => facts.observation(id)?.now).flatMap(it => (it === undefined ? [] : [published(it)])),
    statements: ids.map(id => facts.statement(id)?.now).filter(it => it !== undefined),
    version: facts.version,
  }
}
