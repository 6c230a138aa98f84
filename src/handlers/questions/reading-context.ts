/** What reading depends on besides the text: the day, the pair, and the names of speakers and projects. */
import type { Pair } from '../../answers/model/question.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { rememberedByReference } from '../../data/model/remembered.ts'
import type { Day, Speaker } from '../../data/model/schema.ts'
import type { Context } from '../../reading/text/context.ts'

export const readingContext = (facts: Facts, today: Day, { reporter, partner }: Pair): Context => ({
  today,
  home: reporter,
  partner,
  ...namesOf(facts),
})

// Made once for each version of the facts: reading caches its index by the identity of these lists.
const namesOf = rememberedByReference(
  (facts: Facts): Pick<Context, 'speakers' | 'projects'> => ({
    speakers: latestFirst(facts),
    projects: facts.projects.list,
  }),
)

/** Speakers with the latest statement first: "the ambassador" is the one who spoke last. */
function latestFirst(facts: Facts): readonly Speaker[] {
  const spoke = new Map<string, string>()
  for (const { citation } of facts.statements()) {
    const when = facts.sources.get(citation.source)?.published ?? ''
    if (citation.speaker !== undefined && when > (spoke.get(citation.speaker) ?? '')) spoke.set(citation.speaker, when)
  }
  const when = ({ id }: Speaker): string => spoke.get(id) ?? ''
  // Not localeCompare: it loads ICU, which takes 8 ms.
  return facts.speakers.list.toSorted((a, b) => Number(when(b) > when(a)) - Number(when(b) < when(a)))
}
