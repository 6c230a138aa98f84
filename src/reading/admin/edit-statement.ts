import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { Citation, Statement } from '../../data/model/schema.ts'
import { recited } from './edit-observation.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { unknownProject } from './line/known-ids.ts'
import { outOfPlace, type SortedLine } from './line/sort-line.ts'
import type { Made } from './observation.ts'
import { ofFact, toldOf } from './project-fact.ts'
import { ofQuote, unreadWord } from './quote.ts'
import { beginning, statementWords } from './statement-words.ts'

/** The words with what the line says of them, and all else as it is held. */
export function editedStatement(held: Statement, line: SortedLine, context: AdminReadingContext): Made<Statement> {
  const { values } = line
  const read = statementWords(line, context)
  const told = held.kind === 'project' ? toldOf(line, context) : {}
  const project = values.get('project')
  const problem: AdminProblem | undefined =
    line.twice ??
    outOfPlace(line, ...(held.kind === 'quote' ? ofQuote : ofFact)) ??
    read.wrong ??
    (held.kind === 'quote' ? unreadWord(line.words) : told.wrong) ??
    (project ? unknownProject(project, context.facts) : undefined)
  if (problem !== undefined) return { wrong: problem }
  if (line.isCut) return { parts: ['words'] }
  const { words, language, topics, retoldBy } = read
  const citation = citationFor(held, recited(held.citation, read.where), words)
  const said = { ...(words && { words }), ...(language && { language }), ...(topics && { topics }), citation }
  if (held.kind === 'quote') return { made: { ...held, ...said, ...(retoldBy && { retoldBy }) } }
  const { field, day, amount } = told
  return {
    made: {
      ...held,
      ...said,
      ...(project && { project }),
      ...(field && { field }),
      ...(day && { day }),
      ...(amount && { amount }),
    },
  }
}

/** Other words change the excerpt only where the words themselves were it. */
function citationFor(held: Statement, citation: Citation, words: string | undefined): Citation {
  const { excerpt: _, ...rest } = citation
  const { excerpt } = held.citation
  if (words !== undefined && excerpt !== undefined && excerpt === beginning(held.words))
    return { ...rest, excerpt: beginning(words) }
  return excerpt === undefined ? rest : { ...rest, excerpt }
}
