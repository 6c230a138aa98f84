/** /add turnover CHN 2026-02 395.1m by AZ_SCC source report-2026-03-20 "reached $395.1 million" */
import { nothing } from '../../data/facts/add-steps.ts'
import type { Fact } from '../../data/model/schema.ts'
import type { AdminKeyword } from '../../languages/model/hear/admin.ts'
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { withBareIds } from './line/bare-ids.ts'
import { missing } from './line/missing.ts'
import { invalid } from './line/problems.ts'
import { longestQuotation, type SortedLine, sortLine } from './line/sort-line.ts'
import { joined, type LinePiece, linePieces } from './line/words-and-quotes.ts'
import { type NameKind, nameKind, nameLine } from './names/name-line.ts'
import { newProject, readNewName } from './names/new-names.ts'
import { type EntryRead, newObservation } from './observation.ts'
import { newProjectFact } from './project-fact.ts'
import { newQuote } from './quote.ts'

/** Reads a figure, a quotation, a project fact or a new name, in any order and language. Digits stay as typed. Never throws. */
export function readAdd(args: string, context: AdminReadingContext): AdminRead {
  const line = withBareIds(sortLine(args, context.today), context.facts)
  if (line.values.has('quote')) return change(newQuote(line, context), line)
  if (line.values.has('organisation')) return readNewName(args, 'organisation', context.facts)
  const kind = nameKind(args)
  if (kind !== undefined && isOnlyName(line, kind, args)) return readNewName(args, kind, context.facts)
  if (line.values.has('project')) return readProject(line, context)
  const figure = withBareIds(sortLine(args, context.today, longestQuotation.excerpt), context.facts)
  return change(newObservation(figure, context), figure)
}

const ofNames: ReadonlySet<AdminKeyword> = new Set(['speaker', 'project', 'topic', 'title', 'office', 'short', 'id'])

/** Whether a line that begins with that kind enters the name, and no fact: "speaker lu-mei turnover China …". */
function isOnlyName({ values, words, quotations }: SortedLine, kind: NameKind, args: string): boolean {
  if (![...values.keys()].every(key => ofNames.has(key))) return false
  const isNamed = values.has('title') || values.has('office')
  if (kind !== 'project') return isNamed || quotations.length > 0 || words.length === 0
  const { wrong, texts } = nameLine(args, kind)
  return (isNamed || values.get('project') === '') && wrong === undefined && Object.keys(texts.name).length > 0
}

/** The arguments of each /add of a message that has several, in order. */
export function splitAdds(args: string): readonly string[] {
  const lines: LinePiece[][] = [[]]
  for (const piece of linePieces(args)) {
    if (!piece.isQuoted && /^\/add(@\w+)?$/i.test(piece.raw)) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.length === 1 ? [args] : lines.filter(line => line.length > 0).map(joined)
}

/** The parts that the arguments of /add name, by a keyword or an id. */
export const partsNamed = (args: string, { facts, today }: AdminReadingContext): Pick<SortedLine['values'], 'has'> =>
  withBareIds(sortLine(args, today), facts).values

function readProject(line: SortedLine, context: AdminReadingContext): AdminRead {
  const project = newProject(line, context.facts)
  if (project === undefined) return change(newProjectFact(line, context), line)
  const values = new Map([...line.values].filter(([key]) => key !== 'title'))
  const fact = change(newProjectFact({ ...line, values }, context, project.id), line)
  return 'change' in fact && fact.change.do === 'add' ? { change: { ...fact.change, projects: [project] } } : fact
}

function change(read: EntryRead<Fact>, { text }: SortedLine): AdminRead {
  if ('wrong' in read) return invalid(read.wrong)
  if ('parts' in read) return missing('/add', text, read.parts)
  const { entry } = read
  return { change: 'measure' in entry ? { ...nothing, observations: [entry] } : { ...nothing, statements: [entry] } }
}
