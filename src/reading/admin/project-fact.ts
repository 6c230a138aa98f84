/** /add with a fact of a project. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { statementId } from '../../data/model/fact-ids.ts'
import { yearOf } from '../../data/model/period.ts'
import type { Amount, Day, PartialDay, ProjectFact } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { bareWords } from './line/bare-words.ts'
import { absentParts, citationOf } from './line/citation.ts'
import { unknownName } from './line/known-ids.ts'
import { notAmong, saidTwice, unknownWord } from './line/problems.ts'
import { misplacedKeyword, type SortedLine } from './line/sort-line.ts'
import type { EntryRead } from './observation.ts'
import { statementKeys, statementWords } from './statement-words.ts'
import { byPhrase, meaningsOf } from './values/admin-words.ts'
import { amountOf } from './values/amounts.ts'
import { dayIn } from './values/dates.ts'

/** The keywords that the line may have. */
export const projectFactKeys = [...statementKeys, 'project', 'field', 'day', 'expected', 'counted'] as const

/** Reads a fact of a project. `added`: the id of a project that the same line adds. The language defaults to that of the source. */
export function newProjectFact(line: SortedLine, context: AdminReadingContext, added?: string): EntryRead<ProjectFact> {
  const read = statementWords(line, context)
  const project = line.values.get('project') || undefined
  const { wrong, field: named, ...more } = detailsOf(line, context)
  const field = named ?? (more.amount?.unit === 'FAM' ? 'households' : undefined)
  const problem =
    line.twice ??
    misplacedKeyword(line, ...projectFactKeys) ??
    read.wrong ??
    wrong ??
    (project === added ? undefined : unknownName('projects', project, context.facts))
  if (problem !== undefined) return { wrong: problem }
  const { words, topics = [], where } = read
  const citation = citationOf(where)
  const language = read.language ?? context.facts.sources.get(where.source ?? '')?.language
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
  const { today, facts } = context
  const fieldWord = values.get('field')
  const [bareField, ...named] = fieldWord === undefined ? words.filter(isField) : []
  const day = values.get('day')
  const date = day === undefined ? undefined : dayIn(day, today)
  const published = facts.sources.get(values.get('source') ?? '')?.published
  const first = dayAmong(words, today, published)
  const second = dayAmong(first.rest, today, published)
  const others = first.rest.filter(word => word !== bareField)
  const found = bareWords(others, context, wordsOfFacts)
  const [figure, secondFigure] = found.figures
  const amount = figure && amountOf(figure, figure.unit)
  const field = fieldWords.get(normalize(fieldWord ?? bareField ?? ''))
  const problem: AdminProblem | undefined =
    (fieldWord !== undefined && field === undefined ? notAmong(fieldWord, fields) : undefined) ??
    (day !== undefined && date === undefined ? { because: 'not-a-day', heard: day } : undefined) ??
    saidTwice(
      'field',
      named.find(word => fieldWords.get(normalize(word)) !== field),
    ) ??
    saidTwice('period', day !== undefined ? first.heard : second.heard) ??
    (found.wrong?.because === 'not-a-period' ? { ...found.wrong, because: 'not-a-day' } : found.wrong) ??
    tradeWord(others, context) ??
    saidTwice('amount', secondFigure?.heard) ??
    (figure !== undefined && (amount === undefined || amount.unit === '')
      ? { because: 'not-an-amount', heard: figure.heard }
      : undefined)
  return {
    ...(field && { field }),
    ...((date ?? first.day) && { day: date ?? first.day ?? '' }),
    ...(amount && { amount }),
    ...(values.has('expected') && { status: 'expected' as const }),
    ...(problem && { wrong: problem }),
  }
}

/** "Families" alone is the unit of an amount. */
const isField = (word: string): boolean => !['households', undefined].includes(fieldWords.get(normalize(word)))
/** "400,000 tons of CO2 a year". */
const wordsOfFacts = ['emissions', 'households', 'quantity', 'yearly', 'noise'] as const

/** The first day among the words, and the words without it. "January 8" is the last one before the source was published. */
function dayAmong(words: readonly string[], today: Day, published: PartialDay | undefined) {
  for (let from = 0; from < Math.min(words.length, mostWords); from += 1)
    for (let length = Math.min(5, words.length - from); length > 0; length -= 1) {
      const heard = words.slice(from, from + length).join(' ')
      // '2000' may be a number of homes.
      const isDated = length > 1 ? /\d/.test(heard) : /^\d+[-./年月]\d+/.test(heard)
      const day =
        heard.length > longestDay || !isDated ? undefined : (dayIn(heard, today) ?? dayBefore(heard, published, today))
      if (day !== undefined) return { day, heard, rest: words.toSpliced(from, length) }
    }
  return { rest: words }
}
const longestDay = 40
const mostWords = 40

function dayBefore(heard: string, published: PartialDay | undefined, today: Day): PartialDay | undefined {
  if (published === undefined) return undefined
  const year = yearOf(published)
  return [year, year - 1]
    .flatMap(it => [dayIn(`${heard} ${it}`, today), dayIn(`${it}年${heard}`, today)])
    .find(day => day !== undefined && day.length === 10 && day <= published)
}

/** A flow, an area, a period or a rank: words of trade that a project fact cannot have. */
function tradeWord(words: readonly string[], context: AdminReadingContext): AdminProblem | undefined {
  const word = words.find(it => {
    const { flow, areas, periods, measures, ordinals } = bareWords([it], context)
    return flow !== undefined || [areas, periods, measures, ordinals].some(them => them.length > 0)
  })
  return word === undefined ? undefined : unknownWord(word)
}
