/** /edit ID … */
import type { MissingPart } from '../../answers/model/admin-problem.ts'
import type { Fact } from '../../data/model/schema.ts'
import { editedObservation } from './edit-observation.ts'
import { editedStatement } from './edit-statement.ts'
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { withBareIds } from './line/bare-ids.ts'
import { bareWords } from './line/bare-words.ts'
import { unknownFact } from './line/known-ids.ts'
import { missing } from './line/missing.ts'
import { invalid } from './line/problems.ts'
import { type ReasonSplit, withoutReason } from './line/reason.ts'
import { longestQuotation, type SortedLine, sortLine } from './line/sort-line.ts'
import { inQuotes, linePieces } from './line/words-and-quotes.ts'

/** Reads the id of a figure or statement, what changes in it, and optionally a reason. No change is a problem. Never throws. */
export function readEdit(args: string, context: AdminReadingContext): AdminRead {
  const { facts, today } = context
  const split = withoutReason(args)
  const whole = sortLine(split.line, today)
  const id =
    whole.values.get('id') ?? whole.words.find(word => facts.fact(word) !== undefined) ?? whole.words.find(isId)
  const [first] = whole.words
  if (id === undefined && first !== undefined && isUnknown(first, context)) return invalid(unknownFact(first, facts))
  if (id === undefined) return unfinished(whole, split, ['id'])
  const held = facts.fact(id)?.now
  if (held === undefined) return invalid(unknownFact(id, facts))
  const line = 'measure' in held ? sortLine(split.line, today, longestQuotation.excerpt) : whole
  const rest = withBareIds({ ...line, words: without(line.words, id) }, facts)
  const read = 'measure' in held ? editedObservation(held, rest, context) : editedStatement(held, rest, context)
  if ('wrong' in read) return invalid(read.wrong)
  if ('parts' in read) return unfinished(line, split, read.parts)
  if (isSameFact(held, read.entry)) return { wrong: { because: 'same-as-held', id } }
  if (split.isOpen === true) return unfinished(line, split, [])
  return { change: { do: 'correct', to: read.entry, ...(split.why !== undefined && { why: split.why }) } }
}

/** The line with placeholders. The reason is last, in quotation marks so that more parts may follow. */
function unfinished({ text }: SortedLine, { why, isOpen }: ReasonSplit, parts: readonly MissingPart[]): AdminRead {
  const line = why === undefined ? text : `${text} because ${inQuotes(why)}`.trim()
  return missing('/edit', line, isOpen === true ? [...parts, 'why'] : parts)
}

/** Ids of facts have ten characters, mostly with a digit. A word of about that form that is not known is a misspelt id. */
const isId = (word: string): boolean => /^[a-z][a-z0-9]{6,13}$/.test(word) && /\d/.test(word)

/** Where the id is, a word that names no part of a figure: "zzzz". */
function isUnknown(word: string, context: AdminReadingContext): boolean {
  const { wrong } = bareWords([word], context)
  return wrong?.because === 'unknown-word' && wrong.nearest === undefined
}

function without(words: SortedLine['words'], id: string): readonly string[] {
  const at = words.indexOf(id)
  return at === -1 ? words : words.toSpliced(at, 1)
}

/** Whether the arguments name a fact: an id that is held, or a misspelt one. */
export const namesFact = (args: string, facts: AdminReadingContext['facts']): boolean =>
  linePieces(args).some(({ text, isQuoted }) => !isQuoted && (facts.fact(text) !== undefined || isId(text)))

/** Whether both have the same values, in any order of their keys. */
export const isSameFact = (a: Fact, b: Fact): boolean => ordered(a) === ordered(b)
const ordered = (it: unknown): string =>
  JSON.stringify(it, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
