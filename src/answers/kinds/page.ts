/** Pages without figures, and the counts of the store. */
import type { Facts } from '../../data/facts/facts.ts'
import { comparePeriods } from '../../data/model/period.ts'
import type { Area, Observation } from '../../data/model/schema.ts'
import { fieldsOf, idField, optional, wordField } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import { isCountry } from '../model/areas.ts'
import type { Kind } from '../model/kind.ts'
import { memoize } from '../model/memoize.ts'
import { pageNames, type QuestionOf, type Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** `command`: the help of that command. */
    page: { readonly page: PageName; readonly command?: string }
  }
  interface Answers {
    page: { readonly page: PageName; readonly command?: string; readonly held: Held }
  }
}

/** The counts of the store, for /status and /about. */
interface Held {
  readonly version: number
  readonly observations: number
  readonly statements: number
  readonly sources: number
  /** Countries with figures of their own, those with the most first. */
  readonly countries: readonly Area[]
  /** Publication day of the newest source. */
  readonly newest?: string
  /** Of each of the sources published last, its figure of the newest period. */
  readonly latest: readonly Observation[]
}

export const page: Kind<'page'> = {
  letter: 'p',
  fields: fieldsOf<Questions['page']>({ page: wordField(pageNames), command: optional(idField) }),
  answer,
  periods: () => [],
  label: ({ page, command }) => ({ by: 'text', text: command === undefined ? `/${page}` : `/${page} ${command}` }),
  followUp: undefined,
}

function answer({ page, command }: QuestionOf<'page'>, facts: Facts): Answer {
  const sources = facts.sources.list.toSorted((a, b) => (a.published < b.published ? 1 : -1))
  const newest = sources[0]?.published
  return {
    kind: 'page',
    page,
    ...(command !== undefined && { command }),
    held: {
      version: facts.version,
      observations: facts.size,
      statements: facts.statements().length,
      sources: sources.length,
      countries: countries(facts),
      ...(newest === undefined ? {} : { newest }),
      latest: page === 'status' ? sources.flatMap(({ id }) => newestOf(id, facts)).slice(0, mostLatest) : [],
    },
  }
}

/** How many sources /status names. */
const mostLatest = 4

const newestOf = (source: string, facts: Facts): readonly Observation[] =>
  facts
    .ofSource(source)
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .slice(0, 1)

/** Countries that are the reporter or partner of a figure, those with the most figures first. */
const countries = memoize(
  () => '',
  (facts): readonly Area[] => {
    const figures = new Map<Area, number>()
    for (const { id } of facts.sources.list)
      for (const { reporter, partner } of facts.ofSource(id))
        for (const area of [reporter, partner].filter(isCountry)) figures.set(area, (figures.get(area) ?? 0) + 1)
    return [...figures].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([area]) => area)
  },
)
