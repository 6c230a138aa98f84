/** /edit on a quotation or a fact of a project. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { defined } from '../../data/model/defined.ts'
import type { Citation, Statement } from '../../data/model/schema.ts'
import { editedCitation } from './edit-observation.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { unknownName } from './line/known-ids.ts'
import { misplacedKeyword, type SortedLine } from './line/sort-line.ts'
import type { EntryRead } from './observation.ts'
import { detailsOf, projectFactKeys } from './project-fact.ts'
import { quoteKeys, unreadWord } from './quote.ts'
import { excerptOf, statementWords } from './statement-words.ts'

export function editedStatement(held: Statement, line: SortedLine, context: AdminReadingContext): EntryRead<Statement> {
  const { values } = line
  const read = statementWords(line, context)
  const details = held.kind === 'project' ? detailsOf(line, context) : {}
  const project = values.get('project') || undefined
  const problem: AdminProblem | undefined =
    line.twice ??
    misplacedKeyword(line, ...(held.kind === 'quote' ? quoteKeys : projectFactKeys)) ??
    read.wrong ??
    (held.kind === 'quote' ? unreadWord(line.words) : details.wrong) ??
    unknownName('projects', project, context.facts)
  if (problem !== undefined) return { wrong: problem }
  if (line.isCut) return { parts: ['words'] }
  const { words, language, topics, retoldBy } = read
  const citation = citationFor(held, editedCitation(held.citation, read.where), words)
  const common = { ...(words && { words }), ...(language && { language }), ...(topics && { topics }), citation }
  if (held.kind === 'quote') {
    const indirect = values.has('indirect') && { indirect: true as const }
    return { entry: { ...held, ...common, ...(retoldBy && { retoldBy }), ...indirect } }
  }
  const { field, day, amount, status } = details
  const { status: before, stated, ...rest } = held
  const now = values.has('counted') ? undefined : (status ?? before)
  return {
    entry: {
      ...rest,
      ...(now && { status: now }),
      // A translation of other words would be untrue.
      ...(stated && common.words === undefined && { stated }),
      ...common,
      ...defined({ project, field, day, amount }),
    },
  }
}

/** New words change the excerpt only when the old words were the excerpt. */
function citationFor(held: Statement, citation: Citation, words: string | undefined): Citation {
  const { excerpt: _, ...rest } = citation
  const { excerpt } = held.citation
  if (excerpt === undefined) return rest
  return { ...rest, excerpt: words !== undefined && excerpt === excerptOf(held.words) ? excerptOf(words) : excerpt }
}
