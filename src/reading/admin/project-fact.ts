/** /add with a fact of a project. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { statementId } from '../../data/model/fact-ids.ts'
import type { Amount, Day, PartialDay, ProjectFact } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { bareWords } from './line/bare-words.ts'
import { absentParts, citationOf } from './line/citation.ts'
import { unknownProject } from './line/known-ids.ts'
import { notAmong, saidTwice, unknownWord } from './line/problems.ts'
import { misplacedKeyword, type SortedLine } from './line/sort-line.ts'
import type { EntryRead } from './observation.ts'
import { statementKeys, statementWords } from './statement-words.ts'
import { byPhrase, meaningsOf } from './values/admin-words.ts'
import { amountOf } from './values/amounts.ts'
import { dayIn } from './values/dates.ts'

/** The keywords that the line may have. */
export const projectFactKeys = [...statementKeys, 'project', 'field', 'day', 'expected', 'counted'] as const

/**
 * Reads a fact of a project. `added` is the id of a project that the same line adds. Without a language the fact has that of
 * its source.
 */
export function newProjectFact(line: SortedLine, context: AdminReadingContext, added?: string): EntryRead<ProjectFact> {
  const read = statementWords(line, context)
  const project = line.values.get('project') || undefined
  const { wrong, field, ...more } = detailsOf(line, context)
  const problem =
    line.twice ??
    misplacedKeyword(line, ...projectFactKeys) ??
    read.wrong ??
    wrong ??
    (project === added ? undefined : unknownProject(project, context.facts))
  if (problem !== undefined) return { wrong: problem }
  const { words, topics = [], where } = read
  const citation = citationOf(where)
  const language = read.language ?? context.facts.source(where.source ?? '')?.language
  if (!project || !field || !words || !language || !('source' in citation))
    return { parts: absentParts({ project, field, source: where.source, words }) }
  const fact = { kind: 'project', words, language, topics, citation, project, field, ...more } as const
  return { entry: { id: statementId(fact), ...fact } }
}

interface ProjectDetails {
  readonly field?: ProjectFact['field']
  readonly day?: PartialDay
  readonly amount?: Amount
  readonly status?: 'expected'
  readonly wrong?: AdminProblem
}

const fieldWords = byPhrase(words => words.fields)
const fields = meaningsOf(words => words.fields)

/** Field, day, amount and status of a project fact, as far as the line names them. */
export function detailsOf({ values, words }: SortedLine, context: AdminReadingContext): ProjectDetails {
  const { today } = context
  const fieldWord = values.get('field')
  const field = fieldWord === undefined ? undefined : fieldWords.get(normalize(fieldWord))
  const day = values.get('day')
  const date = day === undefined ? undefined : dayIn(day, today)
  const [bareDay, secondDay] = words.flatMap(word => bareDayIn(word, today) ?? [])
  const others = words.filter(word => bareDayIn(word, today) === undefined)
  const found = bareWords(others, context)
  const [figure, secondFigure] = found.figures
  const amount = figure && amountOf(figure, figure.unit)
  const problem: AdminProblem | undefined =
    (fieldWord !== undefined && field === undefined ? notAmong(fieldWord, fields) : undefined) ??
    (day !== undefined && date === undefined ? { because: 'not-a-day', heard: day } : undefined) ??
    saidTwice('period', day !== undefined ? bareDay : secondDay) ??
    found.wrong ??
    tradeWord(others, context) ??
    saidTwice('amount', secondFigure?.heard) ??
    (figure !== undefined && (amount === undefined || amount.unit === '')
      ? { because: 'not-an-amount', heard: figure.heard }
      : undefined)
  return {
    ...(field && { field }),
    ...((date ?? bareDay) && { day: date ?? bareDay ?? '' }),
    ...(amount && { amount }),
    ...(values.has('expected') && { status: 'expected' as const }),
    ...(problem && { wrong: problem }),
  }
}

/** A day without a keyword: '2026-01-08'. '2000' may be a number of homes. */
const bareDayIn = (word: string, today: Day): PartialDay | undefined =>
  /^\d+[-./]\d+/.test(word) ? dayIn(word, today) : undefined

/** A flow, an area, a period or a rank: words of trade that a project fact cannot have. */
function tradeWord(words: readonly string[], context: AdminReadingContext): AdminProblem | undefined {
  const word = words.find(it => {
    const { flow, areas, periods, measures, ordinals } = bareWords([it], context)
    return flow !== undefined || [areas, periods, measures, ordinals].some(them => them.length > 0)
  })
  return word === undefined ? undefined : unknownWord(word)
}
