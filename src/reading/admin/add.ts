/** /add turnover CHN 2026-02 395.1m by AZ_SCC source report-2026-03-20 "reached $395.1 million" */
import { nothing } from '../../data/facts/add-steps.ts'
import type { Observation, Statement } from '../../data/model/schema.ts'
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { withNames } from './line/bare-ids.ts'
import { ellipsis } from './line/ellipsis.ts'
import { most, type SortedLine, sortLine } from './line/sort-line.ts'
import { missing } from './missing.ts'
import { newOrganisation, newProject, organisationLine } from './new-names.ts'
import { type Made, newObservation } from './observation.ts'
import { newProjectFact } from './project-fact.ts'
import { newQuote } from './quote.ts'

/**
 * What stands behind /add: a figure, a quotation or a fact of a project, with its parts in any order and language.
 * The digits of a figure stay as typed. Pure; never throws, whatever the text.
 */
export function readAdd(args: string, context: AdminReadingContext): AdminRead {
  const line = withNames(sortLine(args, context.today), context.facts)
  if (line.values.has('quote')) return read(newQuote(line, context), line)
  if (line.values.has('organisation')) return readOrganisation(line, context)
  if (line.values.has('project')) return readProject(line, context)
  const figure = withNames(sortLine(args, context.today, most.excerpt), context.facts)
  return read(newObservation(figure, context), figure)
}

function readOrganisation(line: SortedLine, { facts }: AdminReadingContext): AdminRead {
  const made = newOrganisation(line, facts)
  if ('wrong' in made) return { wrong: ellipsis(made.wrong) }
  if ('parts' in made) return { line: organisationLine(line, made.parts), parts: made.parts }
  return { change: { ...nothing, organisations: [made.made] } }
}

/** A project may be entered by itself, or with the first fact of it. */
function readProject(line: SortedLine, context: AdminReadingContext): AdminRead {
  const project = newProject(line, context.facts)
  if (project === undefined) return read(newProjectFact(line, context), line)
  const values = new Map([...line.values].filter(([key]) => key !== 'title'))
  const isAlone = values.size === 1 && line.words.length === 0 && line.quotations.length === 0
  if (isAlone) return { change: { ...nothing, projects: [project] } }
  const fact = read(newProjectFact({ ...line, values }, context, project.id), line)
  return 'change' in fact && fact.change.do === 'add' ? { change: { ...fact.change, projects: [project] } } : fact
}

function read(made: Made<Observation | Statement>, { kept }: SortedLine): AdminRead {
  if ('wrong' in made) return { wrong: ellipsis(made.wrong) }
  if ('parts' in made) return missing('/add', kept, made.parts)
  const it = made.made
  return { change: 'measure' in it ? { ...nothing, observations: [it] } : { ...nothing, statements: [it] } }
}
