/** Pages that hold no figure, and how much is held. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Answer } from '../model/answer.ts'
import { isCountry } from '../model/areas.ts'
import { memoize } from '../model/memoize.ts'
import type { QuestionOf } from '../model/question.ts'

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
      countries: countries(facts),
      ...(newest === undefined ? {} : { newest }),
    },
  }
}

/** Countries that stand on either side of a figure, those of the most figures first. */
const countries = memoize(
  () => '',
  (facts): readonly Area[] => {
    const figures = new Map<Area, number>()
    for (const { id } of facts.sources())
      for (const { reporter, partner } of facts.ofSource(id))
        for (const area of [reporter, partner].filter(isCountry)) figures.set(area, (figures.get(area) ?? 0) + 1)
    return [...figures].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([area]) => area)
  },
)
