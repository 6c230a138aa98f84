/** The guided /add: which part of the line is asked next, and what an answer makes of the line. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { type GuideStep, guideSteps } from '../../answers/model/entering.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change } from '../../data/model/edit.ts'
import type { Day } from '../../data/model/schema.ts'
import { readAdd } from './add.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { keywordAt, splitKeywords } from './line/keywords.ts'
import { organisationId, unknownName } from './line/known-ids.ts'
import type { Missing } from './line/missing.ts'
import { invalid, unknownWord } from './line/problems.ts'
import { sortLine } from './line/sort-line.ts'
import { inQuotes, linePieces } from './line/words-and-quotes.ts'
import { rowsOf } from './names/list-names.ts'

/** The line read so far: its next step, the whole change, a problem, or a line of another kind, which has no steps. */
export type GuideRead =
  | { readonly step: GuideStep; readonly line: string }
  | { readonly change: Change }
  | { readonly wrong: AdminProblem }
  | { readonly other: Missing }

/** The arguments of an unfinished /add, without its placeholders. */
export const argsSoFar = (line: string, today: Day): string => sortLine(line.replace(/^\/add\s*/, ''), today).text

/** Reads the arguments of /add so far. Never throws. */
export function guideAt(args: string, context: AdminReadingContext): GuideRead {
  const read = readAdd(args, context)
  if (!('parts' in read)) return read
  const step = guideSteps.find(it => read.parts.includes(it))
  return step === undefined ? { other: read } : { step, line: read.line }
}

/** The arguments with the answer in them, the ids that the answer may mean, or the problem of the answer. */
export type GuideAnswer =
  | { readonly args: string }
  | { readonly choices: readonly string[] }
  | { readonly wrong: AdminProblem }

const mostChoices = 5

/** Puts the answer to a step into the line. It may have further parts: "China 2026-02 395.1m". Never throws. */
export function answerStep(args: string, step: GuideStep, text: string, context: AdminReadingContext): GuideAnswer {
  const part = partFor(step, text.replace(/\s+/g, ' ').trim(), context.facts)
  if (typeof part !== 'string') return part
  const longer = `${args} ${part}`.trim()
  const read = guideAt(longer, context)
  if ('wrong' in read) return read
  const twice = ofFigure.has(step) ? repeated(args, text, context) : undefined
  if (twice !== undefined) return invalid({ because: 'twice', part: twice, heard: text })
  return 'step' in read && read.step === step ? invalid(noAnswer(step, text)) : { args: longer }
}

const ofFigure: ReadonlySet<GuideStep> = new Set(['flow', 'partner', 'period', 'amount', 'measure'])

/** A part that both the line and the answer have: "turnover 2025" after the flow was chosen is a question. */
function repeated(args: string, text: string, context: AdminReadingContext): GuideStep | undefined {
  const line = readAdd(args, context)
  const answer = readAdd(text, context)
  if (!('parts' in line) || !('parts' in answer)) return undefined
  return guideSteps.find(
    part => ofFigure.has(part) && part !== 'measure' && !line.parts.includes(part) && !answer.parts.includes(part),
  )
}

function partFor(step: GuideStep, text: string, facts: Facts): string | Exclude<GuideAnswer, { args: string }> {
  const isKeyed = keywordAt(splitKeywords(linePieces(text)), 0) !== undefined
  if (isKeyed) return text
  switch (step) {
    case 'by': {
      const id = organisationId(text)
      if (facts.organisations.get(id) !== undefined) return `by ${id}`
      return (
        named('by', found('organisations', text, facts)) ??
        invalid(unknownName('organisations', text, facts) ?? unknownWord(text))
      )
    }
    case 'source': {
      const held = facts.sources.list.find(({ id, url }) => id === text || url === text)
      if (held !== undefined) return `source ${held.id}`
      return (
        named('source', found('sources', text, facts)) ??
        invalid(unknownName('sources', text, facts) ?? unknownWord(text))
      )
    }
    case 'excerpt':
      return linePieces(text).some(({ isQuoted }) => isQuoted) ? text : inQuotes(text)
    default:
      return text
  }
}

const found = (what: 'organisations' | 'sources', text: string, facts: Facts): readonly string[] =>
  rowsOf(what, text, facts).map(({ id }) => id)

/** The only one, or those to choose from; undefined when there are none, or too many. */
function named(key: string, ids: readonly string[]): string | { readonly choices: readonly string[] } | undefined {
  const [only, second] = ids
  if (only === undefined || ids.length > mostChoices) return undefined
  return second === undefined ? `${key} ${only}` : { choices: ids }
}

function noAnswer(step: GuideStep, heard: string): AdminProblem {
  if (step === 'period') return { because: 'not-a-period', heard }
  return step === 'amount' ? { because: 'not-an-amount', heard } : unknownWord(heard)
}
