/** Evidence of a change by chat: its excerpts are in the text of their source, and its numbers are in their excerpts. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Change, Observation, Statement } from '../../data/model/schema.ts'
import { isExcerptOf } from '../../reading/admin/values/excerpt.ts'
import { holdsNumber } from '../../reading/admin/values/printed-number.ts'
import { type AdminContext, problemReply } from './admin-command.ts'

/** The reply to the first excerpt that does not bear its fact out; undefined when all do. */
export async function checkExcerpts(
  change: Change,
  { articles, facts }: Pick<AdminContext, 'articles' | 'facts'>,
): Promise<AdminReply | undefined> {
  for (const fact of factsIn(change)) {
    const text = await articles.get(fact.citation.source)
    const isOwn = 'words' in fact && fact.language === facts.source(fact.citation.source)?.language
    const words = [fact.citation.excerpt, isOwn ? fact.words : undefined].filter(it => it !== undefined)
    const missing = text === undefined ? undefined : words.find(it => !isExcerptOf(it, text))
    if (missing !== undefined) return problemReply({ because: 'excerpt-not-found', heard: missing })
    const held = facts.observation(fact.id)?.now.citation.excerpt
    if ('measure' in fact && fact.citation.excerpt !== held && !isBorneOut(fact))
      return problemReply({ because: 'number-not-in-excerpt', heard: fact.amount.value })
  }
  return undefined
}

/**
 * A figure with a place and without an excerpt has nothing to be compared with. Nor has a correction that keeps its
 * excerpt: the source itself may be misprinted.
 */
const isBorneOut = ({ citation: { excerpt }, amount }: Observation): boolean =>
  excerpt === undefined || holdsNumber(excerpt, amount)

function factsIn(change: Change): readonly (Observation | Statement)[] {
  if (change.do === 'add') return [...change.observations, ...change.statements]
  return change.do === 'correct' ? [change.to] : []
}
