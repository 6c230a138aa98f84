/** A fact of a project as a line enters it. */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import { statementId } from '../../data/model/fact-ids.ts'
import type { Amount, Day, PartialDay, ProjectFact } from '../../data/model/schema.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { bareWords } from './line/bare-words.ts'
import { citationOf } from './line/citation.ts'
import { unknownProject } from './line/known-ids.ts'
import { nearest } from './line/nearest.ts'
import { outOfPlace, type SortedLine } from './line/sort-line.ts'
import type { Made } from './observation.ts'
import { absent, ofWords, statementWords } from './statement-words.ts'
import { amountOf } from './values/amounts.ts'
import { dayIn } from './values/dates.ts'
import { fieldOf, fields } from './values/fields.ts'

/** What keywords may bring of a fact. */
export const ofFact = [...ofWords, 'project', 'field', 'day'] as const

/** A fact of a project, which may be `entered` by the same line. Its language is that of the source, unless another is said. */
export function newProjectFact(line: SortedLine, context: AdminReadingContext, entered?: string): Made<ProjectFact> {
  const read = statementWords(line, context)
  const project = line.values.get('project') || undefined
  const told = toldOf(line, context)
  const problem =
    line.twice ??
    outOfPlace(line, ...ofFact) ??
    read.wrong ??
    told.wrong ??
    (project === undefined || project === entered ? undefined : unknownProject(project, context.facts))
  if (problem !== undefined) return { wrong: problem }
  const { words, topics = [] } = read
  const { field, ...more } = told
  const citation = citationOf(read.where)
  const language = read.language ?? context.facts.source(read.where.source ?? '')?.language
  if (!project || !field || !words || !language || !('source' in citation))
    return {
      parts: [
        ...absent('project', project),
        ...absent('field', field),
        ...absent('source', read.where.source),
        ...absent('words', words),
      ],
    }
  const fact = { kind: 'project', words, language, topics, citation, project, field, ...more } as const
  return { made: { id: statementId(fact), ...fact } }
}

/** What is told of it. */
interface ProjectWords {
  readonly field?: ProjectFact['field']
  readonly day?: PartialDay
  readonly amount?: Amount
  readonly wrong?: AdminProblem
}

/** What is told of a project: the field, and the day or the amount where there is one. */
export function toldOf({ values, words }: SortedLine, context: AdminReadingContext): ProjectWords {
  const { today } = context
  const named = values.get('field')
  const field = named === undefined ? undefined : fieldOf(named)
  const day = values.get('day')
  const date = day === undefined ? undefined : dayIn(day, today)
  const [bareDay, second] = words.flatMap(word => bareDayIn(word, today) ?? [])
  const others = words.filter(word => bareDayIn(word, today) === undefined)
  const found = bareWords(others, context)
  const [figure, other] = found.figures
  const amount = figure && amountOf(figure, figure.unit)
  const problem: AdminProblem | undefined =
    (named !== undefined && field === undefined ? unknownField(named) : undefined) ??
    (day !== undefined && date === undefined ? { because: 'not-a-day', heard: day } : undefined) ??
    twiceOf('period', day !== undefined ? bareDay : second) ??
    found.wrong ??
    ofTrade(others, context) ??
    twiceOf('amount', other?.heard) ??
    (figure !== undefined && (amount === undefined || amount.unit === '')
      ? { because: 'not-an-amount', heard: figure.heard }
      : undefined)
  return {
    ...(field && { field }),
    ...((date ?? bareDay) && { day: date ?? bareDay ?? '' }),
    ...(amount && { amount }),
    ...(problem && { wrong: problem }),
  }
}

/** '2026-01-08' by itself is a day; '2000' may be a number of homes. */
const bareDayIn = (word: string, today: Day): PartialDay | undefined =>
  /^\d+[-./]\d+/.test(word) ? dayIn(word, today) : undefined

/** A flow, a country, a ranking: what is said of trade, and not of a project. */
function ofTrade(words: readonly string[], context: AdminReadingContext): AdminProblem | undefined {
  const heard = words.find(word => {
    const { flow, areas, periods, measures, places } = bareWords([word], context)
    return flow !== undefined || [areas, periods, measures, places].some(them => them.length > 0)
  })
  return heard === undefined ? undefined : { because: 'unknown-word', heard }
}

const twiceOf = (part: MissingPart, heard: string | undefined): AdminProblem | undefined =>
  heard === undefined ? undefined : { because: 'twice', part, heard }

function unknownField(heard: string): AdminProblem {
  const [near] = nearest(heard, fields)
  return { because: 'unknown-word', heard, ...(near !== undefined && { nearest: near }) }
}
