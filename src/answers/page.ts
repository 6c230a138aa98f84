/** Pages that hold no figure, and how much is held. */
import type { Facts } from '../data/facts.ts'
import type { Answer } from './answer.ts'
import type { QuestionOf } from './question.ts'

export function page({ page }: QuestionOf<'page'>, facts: Facts): Answer {
  const newest = facts
    .sources()
    .map(it => it.published)
    .toSorted()
    .at(-1)
  return {
    kind: 'page',
    page,
    held: {
      version: facts.version,
      observations: facts.size,
      statements: facts.statements().length,
      sources: facts.sources().length,
      ...(newest === undefined ? {} : { newest }),
    },
  }
}
